import type { CheckConstraint, Database, Relation } from '../model.ts';
import { mentionedColumns } from '../parse/constraint.ts';
import { child, constant, flag, items, names, ofKind, open, text, type Tree } from '../parse/tree.ts';
import { type Cell, evaluate, UNSURE } from '../witness/expression.ts';
import { constantOf } from './defaults.ts';
import { factsOf, resolveType } from './resolve.ts';

/** A check of a table, or of the domain of a column (`alias`), where it is called VALUE. */
export interface KnownCheck {
  readonly check: Pick<CheckConstraint, 'name' | 'expression' | 'place' | 'kind'>;
  readonly columns: readonly string[];
  readonly alias: string | undefined;
}

const checksOfRelation = new WeakMap<Relation, readonly KnownCheck[]>();

/** The checks of a table and of the domains of its columns; worked out once, as a table may have many. */
export function knownChecks(relation: Relation, database: Database): readonly KnownCheck[] {
  const known = checksOfRelation.get(relation) ?? listChecks(relation, database);
  checksOfRelation.set(relation, known);
  return known;
}

function listChecks(relation: Relation, database: Database): KnownCheck[] {
  const own = relation.constraints.flatMap((check): KnownCheck[] =>
    check.kind === 'check' ? [{ check, columns: mentionedColumns(check.expression), alias: undefined }] : [],
  );
  const ofDomains = [...relation.columns.values()].flatMap(({ name, type }) =>
    resolveType(type, database).checks.map((check): KnownCheck => ({ check, columns: [name], alias: name })),
  );
  return [...own, ...ofDomains];
}

/** Who fills columns that the rows do not name. */
interface Filler {
  readonly relation: Relation;
  readonly database: Database;
}

/** Rows that are tried for one check. */
const MAX_ROWS = 4000;
const INTEGERS = new Set(['int2', 'int4', 'int8']);
const NUMBERS = new Set([...INTEGERS, 'numeric', 'float4', 'float8']);
const TEXTS = new Set(['text', 'varchar']);

/**
 * Whether every row that a table holds satisfies a check. Decided only where columns are compared with constants, one at a time: then
 * what a check says of a row depends on nothing but where each value lies among the constants, and one row for each such place tells all.
 */
export function impliedBy(wanted: KnownCheck, relation: Relation, database: Database, filler?: Filler): boolean {
  const atoms = atomsOf(wanted);
  if (!atoms) return false;
  const given = knownChecks(relation, database).filter(
    (one) => one.columns.length > 0 && one.columns.every((name) => wanted.columns.includes(name)) && atomsOf(one) !== undefined,
  );
  const terms = [atoms, ...given.map((one) => atomsOf(one) ?? [])].flat();
  const choices = wanted.columns.map((name) => ({
    name,
    cells: relation.columns.has(name) ? cellsOf(name, terms, relation, database) : fillingOf(name, filler),
  }));
  if (choices.some(({ cells }) => cells === undefined)) return false;
  const total = choices.reduce((product, { cells }) => product * (cells?.length ?? 0), 1);
  if (total > MAX_ROWS) return false;
  for (let row = 0; row < total; row += 1) {
    const cells = pickRow(choices, row);
    const holds = (one: KnownCheck): ReturnType<typeof evaluate> =>
      evaluate(one.check.expression, (name) => cells.get(one.alias ?? name) ?? null);
    const result = holds(wanted);
    if ((result === false || result === UNSURE) && !given.some((one) => holds(one) === false)) return false;
  }
  return true;
}

/** What a column gets that the writer does not know: NULL, or a constant. */
function fillingOf(name: string, filler: Filler | undefined): readonly Cell[] | undefined {
  const column = filler?.relation.columns.get(name);
  if (!filler || !column) return undefined;
  const { filled, default: fallback } = factsOf(column, filler.database);
  if (!filled) return [null];
  const value = fallback && column.generated === undefined ? constantOf(fallback) : undefined;
  const { use } = resolveType(column.type, filler.database);
  return value === undefined || use.array ? undefined : [{ text: value, type: use }];
}

/** No row holds NULL there, as the checks say. */
export function neverNull(relation: Relation, column: string, database: Database): boolean {
  if (!relation.constraints.some((one) => one.kind === 'check')) return false;
  const expression = { NullTest: { arg: { ColumnRef: { fields: [{ String: { sval: column } }] } }, nulltesttype: 'IS_NOT_NULL' } };
  const check = { name: '', expression, place: relation.place, kind: 'check' } as const;
  return impliedBy({ check, columns: [column], alias: undefined }, relation, database);
}

function pickRow(
  choices: readonly { readonly name: string; readonly cells: readonly Cell[] | undefined }[],
  row: number,
): Map<string, Cell> {
  let rest = row;
  return new Map(
    choices.map(({ name, cells = [] }) => {
      const cell = cells[rest % cells.length] ?? null;
      rest = Math.floor(rest / cells.length);
      return [name, cell];
    }),
  );
}

/** A column, or its length, beside the constants that it is compared with. */
interface Atom {
  readonly column: string;
  readonly length: boolean;
  readonly constants: readonly string[];
}

/** `undefined` where the check does more than compare columns with constants. */
function atomsOf(known: KnownCheck): readonly Atom[] | undefined {
  const before = atomsOfCheck.get(known);
  if (before) return before.atoms;
  const atoms: Atom[] = [];
  const made = { atoms: collect(known.check.expression, known.alias, atoms) ? atoms : undefined };
  atomsOfCheck.set(known, made);
  return made.atoms;
}

const atomsOfCheck = new WeakMap<KnownCheck, { readonly atoms: readonly Atom[] | undefined }>();

function collect(node: Tree, alias: string | undefined, atoms: Atom[]): boolean {
  const [kind, fields] = open(node);
  if (kind === 'BoolExpr') return items(fields, 'args').every((one) => collect(one, alias, atoms));
  if (kind === 'A_Const') return true;
  if (kind === 'NullTest' || kind === 'BooleanTest') return collectSides([child(fields, 'arg') ?? {}], alias, atoms);
  if (kind === 'ColumnRef') return collectSides([node], alias, atoms);
  if (kind !== 'A_Expr') return false;
  const operator = names(fields, 'name').at(-1) ?? '';
  if (!/^(?:=|<>|<|<=|>|>=|BETWEEN)$/.test(operator) || !/^AEXPR_(?:OP|IN|OP_ANY|BETWEEN)$/.test(text(fields, 'kind'))) return false;
  const right = child(fields, 'rexpr') ?? {};
  const array = uncast(right);
  const list = [
    ...ofKind([array], 'List').flatMap((one) => items(one, 'items')),
    ...ofKind([array], 'A_ArrayExpr').flatMap((one) => items(one, 'elements')),
  ];
  return collectSides([child(fields, 'lexpr') ?? {}, ...(list.length > 0 ? list : [right])], alias, atoms);
}

function uncast(node: Tree): Tree {
  const inner = child(child(node, 'TypeCast'), 'arg');
  return inner ? uncast(inner) : node;
}

/** What is cast to a type that keeps every value: other casts move the places where a check changes its mind. */
function keptBy(node: Tree | undefined): Tree | undefined {
  const cast = child(node, 'TypeCast');
  if (!cast) return node;
  const type = child(cast, 'typeName');
  const kept = /^(?:text|varchar|numeric)$/.test(names(type, 'names').at(-1) ?? '') && items(type, 'typmods').length === 0;
  return kept ? keptBy(child(cast, 'arg')) : undefined;
}

/** One side at most is a column; the others are constants. */
function collectSides(nodes: readonly Tree[], alias: string | undefined, atoms: Atom[]): boolean {
  const constants: string[] = [];
  const found: { column: string; length: boolean }[] = [];
  for (const written of nodes) {
    const [kind, fields] = open(written);
    const call = kind === 'FuncCall' && /^(?:length|char_length|character_length)$/.test(names(fields, 'funcname').at(-1) ?? '');
    const reference = child(keptBy(call ? items(fields, 'args')[0] : written), 'ColumnRef');
    const node = uncast(written);
    const value = constant(node) ?? negative(...open(node));
    if (reference) found.push({ column: alias ?? text(child(items(reference, 'fields').at(-1), 'String'), 'sval'), length: call });
    else if (value !== undefined) constants.push(value);
    else if (!flag(child(node, 'A_Const'), 'isnull')) return false;
  }
  const [one, other] = found;
  if (other) return false;
  if (one) atoms.push({ ...one, constants });
  return true;
}

/** `-5` is a sign before a constant. */
function negative(kind: string, fields: Tree): string | undefined {
  if (kind !== 'A_Expr' || child(fields, 'lexpr') || names(fields, 'name').at(-1) !== '-') return undefined;
  const value = constant(child(fields, 'rexpr'));
  return value === undefined ? undefined : `-${value}`;
}

/** One value for each place among the constants; `undefined` where they cannot be told apart like that. */
function cellsOf(name: string, atoms: readonly Atom[], relation: Relation, database: Database): readonly Cell[] | undefined {
  const column = relation.columns.get(name);
  if (!column || column.type.name === '') return undefined;
  const { use, enum: labels } = resolveType(column.type, database);
  const mine = atoms.filter((atom) => atom.column === name);
  const cell = (value: string): Cell => ({ text: value, type: use });
  const nothing: readonly Cell[] = factsOf(column, database).notNull ? [] : [null];
  if (use.array) return undefined;
  if (labels) return [...nothing, ...labels.labels.map((label) => cell(label.name))];
  if (!use.builtin) return undefined;
  if (use.name === 'bool') return [...nothing, cell('true'), cell('false')];
  const constants = [...new Set(mine.flatMap((atom) => atom.constants))];
  if (NUMBERS.has(use.name)) {
    const numbers = numbersAround(constants, INTEGERS.has(use.name));
    return mine.some(({ length }) => length) ? undefined : numbers && [...nothing, ...numbers.map(cell)];
  }
  if (!TEXTS.has(use.name)) return undefined;
  const texts = mine.some(({ length }) => length) ? textsOfLengths(mine, constants) : textsAround(constants);
  return texts && [...nothing, ...texts.map(cell)];
}

/** Every constant, and a number on either side of it. Undefined beyond what a double holds exactly. */
function numbersAround(constants: readonly string[], whole: boolean): string[] | undefined {
  const numbers = [...new Set(constants.map(Number))].sort((a, b) => a - b);
  if (!numbers.every((one) => Number.isFinite(one) && Math.abs(one) < 2 ** 40)) return undefined;
  const between = numbers.map((one, index) => Number(((one + (numbers[index + 1] ?? one + 2)) / 2).toPrecision(13)));
  if (between.some((one, index) => one <= (numbers[index] ?? 0) || one >= (numbers[index + 1] ?? one + 1))) return undefined;
  const points = whole ? numbers.flatMap((one) => [Math.floor(one), Math.ceil(one)].flatMap((near) => [near - 1, near, near + 1])) : [];
  const all = whole ? points : [(numbers[0] ?? 0) - 1, ...numbers, ...between];
  return [...new Set(all.length > 0 ? all : [0])].map(String);
}

function textsAround(constants: readonly string[]): string[] {
  let other = 'x';
  while (constants.includes(other)) other += 'x';
  return [...constants, other];
}

function textsOfLengths(atoms: readonly Atom[], constants: readonly string[]): string[] | undefined {
  if (!atoms.every((atom) => atom.length || atom.constants.length === 0)) return undefined;
  const lengths = constants.map(Number).flatMap((one) => [one - 1, one, one + 1]);
  if (!lengths.every((one) => Number.isInteger(one) && one <= 5000)) return undefined;
  return [...new Set([0, ...lengths].filter((one) => one >= 0))].map((one) => 'x'.repeat(one));
}
