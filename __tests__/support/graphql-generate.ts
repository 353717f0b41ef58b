import { Random } from './avro-generate.ts';

/** A schema as plain data that prints as SDL; what it says need not be legal after a mutation. */
export interface GenInput {
  name: string;
  type: string;
  fallback?: string;
}
export interface GenField {
  name: string;
  type: string;
  args: GenInput[];
}
export type GenType =
  | { kind: 'type' | 'interface'; name: string; interfaces: string[]; fields: GenField[] }
  | { kind: 'input'; name: string; fields: GenInput[]; oneOf: boolean }
  | { kind: 'enum'; name: string; values: string[] }
  | { kind: 'union'; name: string; members: string[] }
  | { kind: 'scalar'; name: string };
export interface GenDirective {
  name: string;
  args: GenInput[];
  repeatable: boolean;
  locations: string[];
}
export interface GenSchema {
  types: GenType[];
  directives: GenDirective[];
}

const OBJECTS = ['A', 'B', 'C', 'D'];
const INTERFACES = ['Node', 'Named'];
const ENUMS = ['Color', 'Order'];
const INPUTS = ['By', 'Page'];
const FIELDS = ['a', 'b', 'c', 'd', 'e'];
const VALUES = ['RED', 'GREEN', 'BLUE', 'BLACK'];
const LEAVES = ['Int', 'String', 'ID', 'Float', 'Boolean', 'Time', ...ENUMS];
const COMPOSITES = [...OBJECTS, ...INTERFACES, 'Hit'];
export const LOCATIONS = ['FIELD', 'QUERY', 'INLINE_FRAGMENT', 'VARIABLE_DEFINITION', 'OBJECT'];

function some<T>(random: Random, items: readonly T[], least: number): T[] {
  const chosen = items.filter(() => random.chance(0.5));
  return chosen.length >= least ? chosen : items.slice(0, least);
}

/** A named type in lists and exclamation marks. */
export function wrapType(random: Random, name: string): string {
  const inner = random.chance(0.25) ? `${name}!` : name;
  const listed = random.chance(0.25) ? `[${inner}]` : inner;
  return random.chance(0.2) && !listed.endsWith('!') ? `${listed}!` : listed;
}

export function randomInput(random: Random, name: string): GenInput {
  const base = random.pick([...LEAVES, ...INPUTS]);
  const type = wrapType(random, base);
  const fallbacks: Record<string, string[]> = { Int: ['1', '2'], String: ['"x"', '"y"'], Boolean: ['true', 'false'] };
  const values = type.startsWith('[') ? ['[]'] : (fallbacks[base] ?? []);
  return values.length > 0 && random.chance(0.3) ? { name, type, fallback: random.pick(values) } : { name, type };
}

export function randomField(random: Random, name: string): GenField {
  const type = wrapType(random, random.pick(random.chance(0.5) ? COMPOSITES : LEAVES));
  return { name, type, args: random.chance(0.3) ? some(random, ['x', 'y'], 1).map((arg) => randomInput(random, arg)) : [] };
}

/** The same seed gives the same schema. Objects have the fields of the interfaces they implement. */
export function randomSchema(seed: number): GenSchema {
  const random = new Random(seed);
  const interfaces = INTERFACES.map((name, index): GenType & { kind: 'interface' } => {
    const fields = some(random, FIELDS.slice(2 * index, 2 * index + 2), 1).map((field) => randomField(random, field));
    return { kind: 'interface', name, interfaces: [], fields };
  });
  const objects = ['Query', ...(random.chance(0.5) ? ['Mutation'] : []), ...OBJECTS].map((name): GenType => {
    const implemented = OBJECTS.includes(name) ? interfaces.filter(() => random.chance(0.4)) : [];
    const inherited = implemented.flatMap(({ fields }) => structuredClone(fields));
    const own = some(random, FIELDS, 1)
      .filter((field) => !inherited.some((one) => one.name === field))
      .map((field) => randomField(random, field));
    const fields = [...inherited, ...own];
    return {
      kind: 'type',
      name,
      interfaces: implemented.map((one) => one.name),
      fields: fields.length > 0 ? fields : [randomField(random, 'z')],
    };
  });
  const inputs = INPUTS.map((name): GenType => {
    const fields = some(random, FIELDS, 1).map((field) => randomInput(random, field));
    return {
      kind: 'input',
      name,
      fields: fields.map((one) => (INPUTS.includes(one.type.replace(/\W/g, '')) ? { ...one, type: 'By' } : one)),
      oneOf: false,
    };
  });
  const enums = ENUMS.map((name): GenType => ({ kind: 'enum', name, values: some(random, VALUES, 1) }));
  const types: GenType[] = [
    ...objects,
    ...interfaces,
    ...inputs,
    ...enums,
    { kind: 'union', name: 'Hit', members: some(random, OBJECTS, 1) },
    { kind: 'scalar', name: 'Time' },
  ];
  const directives = ['cache', 'tag'].map((name) => ({
    name,
    args: random.chance(0.5) ? [randomInput(random, 'x')] : [],
    repeatable: random.chance(0.3),
    locations: some(random, LOCATIONS, 1),
  }));
  return { types, directives };
}

function printInput({ name, type, fallback }: GenInput): string {
  return `${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`;
}

function printArguments(args: readonly GenInput[]): string {
  return args.length === 0 ? '' : `(${args.map(printInput).join(', ')})`;
}

function printField({ name, args, type }: GenField): string {
  return `${name}${printArguments(args)}: ${type}`;
}

export function printType(type: GenType): string {
  switch (type.kind) {
    case 'type':
    case 'interface': {
      const parents = type.interfaces.length === 0 ? '' : ` implements ${type.interfaces.join(' & ')}`;
      return `${type.kind} ${type.name}${parents} {\n  ${type.fields.map(printField).join('\n  ')}\n}`;
    }
    case 'input':
      return `input ${type.name}${type.oneOf ? ' @oneOf' : ''} {\n  ${type.fields.map(printInput).join('\n  ')}\n}`;
    case 'enum':
      return `enum ${type.name} {\n  ${type.values.join('\n  ')}\n}`;
    case 'union':
      return `union ${type.name} = ${type.members.join(' | ')}`;
    default:
      return `scalar ${type.name}`;
  }
}

export function printDirective({ name, args, repeatable, locations }: GenDirective): string {
  return `directive @${name}${printArguments(args)}${repeatable ? ' repeatable' : ''} on ${locations.join(' | ')}`;
}

export function printSchema({ types, directives }: GenSchema): string {
  return `${[...types.map(printType), ...directives.map(printDirective)].join('\n\n')}\n`;
}
