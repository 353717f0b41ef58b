import { BUILT_IN_SCALARS, type DirectiveDef, type InputValue, possibleTypes, type Schema, type TypeDef } from '../model.ts';

/** What documents mention: fields as `Type.field`, or by their bare names where the type is not known; types by name. */
export interface Mentions {
  readonly fields: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

/** All names in a document, strings and comments included. */
export function namesIn(document: string): readonly string[] {
  return document.match(/[_A-Za-z]\w*/g) ?? [];
}

/**
 * The part of a schema that decides about documents which mention only this, as SDL: other fields are left out, and types that then
 * nothing leads to. Building all of a large schema takes many times as long as comparing it.
 */
export function printPruned(schema: Schema, { fields, types }: Mentions): string {
  const keeps = (type: string, field: string): boolean => fields.has(`${type}.${field}`) || fields.has(field);
  const seen = new Set<string>();
  const lines: string[] = [];
  const queue = [...types, ...[...schema.roots.values()].map(({ type }) => type)];
  for (const directive of schema.directives.values()) {
    lines.push(printDirective(directive));
    queue.push(...inputTypes(directive.args));
  }
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const type = schema.types.get(name);
    if (!type || seen.has(name)) continue;
    seen.add(name);
    const kept = [...type.fields.values()].filter((field) => keeps(type.name, field.name));
    lines.push(printType({ ...type, fields: new Map(kept.map((field) => [field.name, field])) }));
    queue.push(...kept.flatMap((field) => [field.type.name, ...inputTypes(field.args)]), ...inputTypes(type.inputs));
    queue.push(...type.interfaces.keys(), ...type.members.keys(), ...possibleTypes(schema, name));
  }
  const roots = [...schema.roots].map(([root, { type }]) => `${root}: ${type}`);
  return `${roots.length > 0 ? `schema { ${roots.join(' ')} }\n` : ''}${lines.join('\n')}`;
}

function inputTypes(inputs: ReadonlyMap<string, InputValue>): readonly string[] {
  return [...inputs.values()].flatMap(({ type }) => (BUILT_IN_SCALARS.has(type.name) ? [] : [type.name]));
}

function printInputs(inputs: ReadonlyMap<string, InputValue>): string {
  return [...inputs.values()]
    .map(({ name, type, fallback }) => `${name}: ${type.text}${fallback === undefined ? '' : ` = ${fallback}`}`)
    .join(' ');
}

function printArguments(args: ReadonlyMap<string, InputValue>): string {
  return args.size === 0 ? '' : `(${printInputs(args)})`;
}

function printDirective({ name, args, repeatable, locations }: DirectiveDef): string {
  return `directive @${name}${printArguments(args)}${repeatable ? ' repeatable' : ''} on ${[...locations].join(' | ')}`;
}

function printType(type: TypeDef): string {
  const { name, kind } = type;
  const interfaces = type.interfaces.size === 0 ? '' : ` implements ${[...type.interfaces.keys()].join(' & ')}`;
  const block = (lines: readonly string[]): string => (lines.length === 0 ? '' : ` { ${lines.join(' ')} }`);
  switch (kind) {
    case 'object':
    case 'interface':
      return `${kind === 'object' ? 'type' : kind} ${name}${interfaces}${block([...type.fields.values()].map((field) => `${field.name}${printArguments(field.args)}: ${field.type.text}`))}`;
    case 'input object':
      return `input ${name}${type.oneOf ? ' @oneOf' : ''}${block(type.inputs.size === 0 ? [] : [printInputs(type.inputs)])}`;
    case 'enum':
      return `enum ${name}${block([...type.values.keys()])}`;
    case 'union':
      return `union ${name}${type.members.size === 0 ? '' : ` = ${[...type.members.keys()].join(' | ')}`}`;
    default:
      return `scalar ${name}`;
  }
}
