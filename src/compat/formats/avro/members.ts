import type { Member } from '../../types.ts';
import { type AvroSchema, isNamed, logicalOf, typeLabel, type Use } from './model.ts';
import { collect } from './resolve/sizes.ts';

/**
 * Named types by their full names, fields by the full name of their record, symbols by that of their enum. What a signature says of a field is
 * its type; null in a union is left out, since a value that may be missing still means the same thing.
 */
export function* listMembers(root: Use): Iterable<Member> {
  for (const schema of collect(root.schema)) if (isNamed(schema)) yield* membersOf(schema);
}

function* membersOf(schema: AvroSchema): Iterable<Member> {
  if (!isNamed(schema)) return;
  const { kind, fullName, place } = schema;
  const size = kind === 'fixed' ? ` of ${schema.size} bytes` : '';
  yield { key: `/${fullName}`, name: `the ${kind} ${fullName}`, signature: `${kind}${size}${logical(schema)}`, place };
  if (kind === 'record') {
    for (const field of schema.fields) {
      const name = `the field ${field.name} of ${fullName}`;
      yield { key: `/${fullName}/${field.name}`, name, signature: describe(field.type.schema), place: field.place };
    }
  }
  if (kind === 'enum') {
    for (const symbol of schema.symbols) {
      const name = `the symbol ${symbol.name} of ${fullName}`;
      yield { key: `/${fullName}/${symbol.name}`, name, signature: 'symbol', place: symbol.place };
    }
  }
}

/** A type as one line; named types by their names, which are members themselves. Nesting is bounded where schemas are read. */
function describe(schema: AvroSchema): string {
  switch (schema.kind) {
    case 'array':
      return `array<${describe(schema.items.schema)}>`;
    case 'map':
      return `map<${describe(schema.values.schema)}>`;
    case 'union': {
      const branches = schema.branches.map((branch) => describe(branch.schema)).filter((branch) => branch !== 'null');
      return branches.length === 1 ? branches.join('') : `union<${[...branches].sort().join(', ')}>`;
    }
    default:
      return `${typeLabel(schema)}${isNamed(schema) ? '' : logical(schema)}`;
  }
}

function logical(schema: AvroSchema): string {
  const said = logicalOf(schema);
  if (!said) return '';
  return said.name === 'decimal' ? ` as decimal(${said.precision}, ${said.scale})` : ` as ${said.name}`;
}
