import { quote, type Relation, schemaPart } from '../model.ts';
import type { Catalog } from './catalog.ts';
import { bareName, generatedName } from './constraint.ts';
import type { Step } from './run.ts';
import { child, items, names, nameOf, number, ofKind, rangeName, text, type Tree } from './tree.ts';

const MAX: Readonly<Record<string, bigint>> = { int2: 2n ** 15n - 1n, int4: 2n ** 31n - 1n, int8: 2n ** 63n - 1n };
const LARGEST = 2n ** 63n - 1n;

function optionsOf(nodes: readonly Tree[]): ReadonlyMap<string, Tree> {
  return new Map(ofKind(nodes, 'DefElem').map((one) => [text(one, 'defname'), child(one, 'arg') ?? {}]));
}

/** The last number that options allow; `undefined` where they do not say it. A sequence that counts down has no end that is looked at. */
function maxOf(options: ReadonlyMap<string, Tree>): bigint | undefined {
  const [type, max] = [names(child(options.get('as'), 'TypeName'), 'names').at(-1), options.get('maxvalue')];
  const written = text(child(max, 'Float'), 'fval') || (child(max, 'Integer') ? String(number(child(max, 'Integer'), 'ival')) : '');
  if (/^\d+$/.test(written)) return BigInt(written);
  return type === undefined ? undefined : MAX[type];
}

/** CREATE SEQUENCE. */
export function createSequence(step: Step): void {
  const { catalog, fields } = step;
  const range = child(fields, 'sequence');
  const key = catalog.keyOf(rangeName(range));
  if (catalog.sequences.has(key)) return;
  const options = optionsOf(items(fields, 'options'));
  catalog.sequences.set(key, { place: step.place(range), owner: undefined, max: maxOf(options) ?? LARGEST });
  setOwner(step, key, options);
}

/** ALTER SEQUENCE, apart from where it stands. */
export function alterSequence(step: Step): void {
  const key = step.catalog.findSequence(rangeName(child(step.fields, 'sequence')));
  const sequence = step.catalog.sequences.get(key ?? '');
  if (key === undefined || !sequence) return;
  const options = optionsOf(items(step.fields, 'options'));
  if (options.has('as') || options.has('maxvalue')) sequence.max = maxOf(options) ?? LARGEST;
  setOwner(step, key, options);
}

/** OWNED BY: it goes with the column. */
function setOwner({ catalog }: Step, key: string, options: ReadonlyMap<string, Tree>): void {
  const parts = names(child(options.get('owned_by'), 'List'), 'items');
  const sequence = catalog.sequences.get(key);
  if (!sequence || parts.length === 0) return;
  const table = catalog.findRelation(parts.slice(0, -1));
  sequence.owner = table && { relation: table.key, column: parts.at(-1) ?? '' };
}

/** The sequence that a serial or identity column brings, under the name that PostgreSQL gives it or that its options say. */
export function ownSequence(step: Step, relation: Relation, column: string, about: { type: string; options?: readonly Tree[] }): string {
  const { catalog } = step;
  const options = optionsOf(about.options ?? []);
  const given = nameOf(options.get('sequence_name'));
  const schema = schemaPart(relation.key);
  const taken = (name: string): boolean =>
    [catalog.relations, catalog.sequences, catalog.indexes].some((map) => map.has(`${schema}.${quote(name)}`));
  const key = given.length > 0 ? catalog.keyOf(given) : `${schema}.${quote(generatedName(bareName(relation), column, 'seq', taken))}`;
  const max = maxOf(options) ?? MAX[about.type] ?? LARGEST;
  catalog.sequences.set(key, { place: step.place(), owner: { relation: relation.key, column }, max });
  return key;
}

/** What a table, or one of its columns, takes along. */
export function dropOwned(catalog: Catalog, relation: string, column?: string): void {
  for (const [key, { owner }] of catalog.sequences)
    if (owner?.relation === relation && (column === undefined || owner.column === column)) catalog.sequences.delete(key);
}

/** Whoever is renamed keeps its sequences. */
export function moveOwned(catalog: Catalog, from: { relation: string; column?: string }, to: string): void {
  for (const sequence of catalog.sequences.values()) {
    const { owner } = sequence;
    if (owner?.relation !== from.relation) continue;
    if (from.column === undefined) sequence.owner = { ...owner, relation: to };
    else if (owner.column === from.column) sequence.owner = { ...owner, column: to };
  }
}
