import { GateError, type Place } from '../../../../core/index.ts';
import { findLinks } from '../links.ts';
import { BUILT_IN_DIRECTIVES, BUILT_IN_SCALARS, type DirectiveDef, placed, type Root, ROOTS, type Schema, type TypeDef } from '../model.ts';
import { checkReferences } from './check.ts';
import { markExternal, resolvedKeys } from './federation.ts';
import { carries } from './marks.ts';
import { byName, type Mention, type Part, type TypePart } from './parts.ts';

const DEFAULT_ROOTS: Readonly<Record<Root, string>> = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };
const NOWHERE: ReadonlyMap<string, Place> = new Map();

/**
 * The schema that these parts make together. Extensions are merged whatever their order; the first extension of a type that no file
 * defines stands for its definition.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export function buildSchemaModel(parts: readonly Part[], path: string): Schema {
  const types = new Map<string, TypeDef>();
  for (const [name, nodes] of collectTypes(parts)) types.set(name, buildType(name, nodes));
  const schema: Schema = {
    place: { file: path, line: 1, column: 1 },
    roots: buildRoots(parts, types),
    types,
    directives: buildDirectives(parts),
    possible: buildPossible(types),
  };
  checkReferences(schema);
  return schema;
}

/** The parts of every type, its definition first. */
function collectTypes(parts: readonly Part[]): ReadonlyMap<string, readonly TypePart[]> {
  const types = new Map<string, TypePart[]>();
  for (const part of parts) {
    if (part.part !== 'type' || (BUILT_IN_SCALARS.has(part.name) && part.kind === 'scalar')) continue;
    const known = types.get(part.name);
    if (!known) types.set(part.name, [part]);
    else if (part.extension) known.push(part);
    else if (known[0]?.extension) known.unshift(part);
    else refuse(part.place, `the type ${part.name} is defined twice`, `one definition; the first is at ${lineOf(known[0]?.place)}`);
  }
  return types;
}

function lineOf(place: Place | undefined): string {
  return place ? `line ${place.line} of ${place.file}` : 'another line';
}

function refuse(place: Place, message: string, expected: string): never {
  throw new GateError('RG-SCHEMA-SYNTAX', message, { place, expected });
}

/** What was built of a part that says a whole type. */
const BUILT = new WeakMap<TypePart, TypeDef>();

function buildType(name: string, parts: readonly TypePart[]): TypeDef {
  const [only, second] = parts;
  if (!only || second) return mergeParts(name, parts.map(placedPart));
  const whole = only.origin ?? only;
  const known = BUILT.get(whole) ?? mergeParts(name, [whole]);
  BUILT.set(whole, known);
  return only.moved ? { ...known, place: only.place, moved: only.moved } : known;
}

/** A part with its places: those of the type that it would make alone. */
function placedPart(part: TypePart): TypePart {
  if (!part.moved) return part;
  const { fields, inputs, values, interfaces, members } = placed(buildType(part.name, [part]));
  const mentions = (places: ReadonlyMap<string, Place>): readonly Mention[] => [...places].map(([name, place]) => ({ name, place }));
  const { origin: _, moved: __, ...rest } = part;
  return {
    ...rest,
    fields: [...fields.values()],
    inputs: [...inputs.values()],
    values: [...values.values()],
    interfaces: mentions(interfaces),
    members: mentions(members),
  };
}

function mergeParts(name: string, parts: readonly TypePart[]): TypeDef {
  const [base] = parts;
  if (!base) throw new Error(`${name} has no parts`);
  const { kind, place } = base;
  if (name.startsWith('__')) refuse(place, `the name ${name} is reserved`, 'a name without two leading `_`');
  for (const part of parts) {
    if (part.kind !== kind)
      refuse(part.place, `${name} is ${aKind(kind)} and is extended as ${aKind(part.kind)}`, `an extension of ${aKind(kind)}`);
  }
  const specifiedBy = textOf(parts, 'specifiedBy', 'url');
  const fields = byName(markExternal(gather(parts, 'fields'), parts), name);
  const inputs = byName(gather(parts, 'inputs'), name);
  return {
    name,
    kind,
    place,
    fields,
    inputs,
    links: findLinks(fields, inputs),
    values: byName(gather(parts, 'values'), name),
    interfaces: places(gather(parts, 'interfaces')),
    members: places(gather(parts, 'members')),
    oneOf: kind === 'input object' && anyCarries(parts, 'oneOf'),
    ...(specifiedBy === undefined ? {} : { specifiedBy }),
    entity: anyCarries(parts, 'key'),
    keys: resolvedKeys(parts),
    ...(parts.length === 1 && base.text !== undefined ? { text: base.text } : {}),
  };
}

function aKind(kind: TypeDef['kind']): string {
  return `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

const NO_ITEMS: readonly never[] = [];
type Lists = 'fields' | 'inputs' | 'values' | 'interfaces' | 'members';

function gather<K extends Lists>(parts: readonly TypePart[], key: K): NonNullable<TypePart[K]> {
  const [only] = parts;
  const lists: readonly unknown[] =
    (parts.length === 1 ? only?.[key] : parts.flatMap((part): readonly unknown[] => part[key] ?? [])) ?? NO_ITEMS;
  return lists as NonNullable<TypePart[K]>;
}

function places(mentions: readonly Mention[]): ReadonlyMap<string, Place> {
  return mentions.length === 0 ? NOWHERE : new Map(mentions.map(({ name, place }) => [name, place]));
}

function anyCarries(parts: readonly TypePart[], directive: string): boolean {
  return parts.some(({ directives }) => directives.length > 0 && carries(directives, directive));
}

function textOf(parts: readonly TypePart[], directive: string, argument: string): string | undefined {
  for (const { directives } of parts) {
    const found = directives.length > 0 && directives.find(({ name }) => name === directive);
    if (found) return found.texts.get(argument);
  }
  return undefined;
}

function buildRoots(parts: readonly Part[], types: ReadonlyMap<string, TypeDef>): Schema['roots'] {
  const roots = new Map<Root, { type: string; place: Place }>();
  const said = parts.filter((part) => part.part === 'schema');
  const defined = said.filter(({ extension }) => !extension);
  const [, second] = defined;
  if (second) refuse(second.place, 'the schema is defined twice', 'one `schema { … }`; the others may extend it');
  for (const { root, name, place } of said.flatMap((part) => part.roots)) {
    if (roots.has(root)) refuse(place, `the root of every ${root} is said twice`, 'it once');
    if (types.get(name)?.kind !== 'object') refuse(place, `${name} is not an object type`, `the root of every ${root}`);
    roots.set(root, { type: name, place });
  }
  if (defined.length > 0) return roots;
  for (const root of ROOTS) {
    const type = types.get(DEFAULT_ROOTS[root]);
    if (!roots.has(root) && type?.kind === 'object') roots.set(root, { type: type.name, place: type.place });
  }
  return roots;
}

function buildDirectives(parts: readonly Part[]): ReadonlyMap<string, DirectiveDef> {
  const result = new Map<string, DirectiveDef>();
  for (const part of parts) {
    if (part.part !== 'directive' || BUILT_IN_DIRECTIVES.has(part.directive.name)) continue;
    const { name, place } = part.directive;
    if (result.has(name)) refuse(place, `the directive @${name} is defined twice`, 'one definition');
    result.set(name, part.directive);
  }
  return result;
}

function buildPossible(types: ReadonlyMap<string, TypeDef>): ReadonlyMap<string, ReadonlySet<string>> {
  const possible = new Map<string, Set<string>>();
  for (const { name, kind, members } of types.values()) {
    if (kind === 'union') possible.set(name, new Set(members.keys()));
    else if (kind === 'interface') possible.set(name, new Set());
  }
  for (const { name, kind, interfaces } of types.values()) {
    if (kind === 'object') for (const parent of interfaces.keys()) possible.get(parent)?.add(name);
  }
  return possible;
}
