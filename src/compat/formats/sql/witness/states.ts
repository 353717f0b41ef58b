import type { TypeUse } from '../model.ts';
import { typeText } from '../parse/types.ts';

/** What PostgreSQL answers to a statement that it refuses, by SQLSTATE (its documentation, appendix "PostgreSQL Error Codes"). */
export const CONDITIONS = {
  '0A000': 'feature_not_supported',
  22001: 'string_data_right_truncation',
  22003: 'numeric_value_out_of_range',
  22026: 'string_data_length_mismatch',
  '22P02': 'invalid_text_representation',
  23502: 'not_null_violation',
  23503: 'foreign_key_violation',
  23505: 'unique_violation',
  23514: 'check_violation',
  '3F000': 'invalid_schema_name',
  42501: 'insufficient_privilege',
  42703: 'undefined_column',
  42704: 'undefined_object',
  42725: 'ambiguous_function',
  42804: 'datatype_mismatch',
  42883: 'undefined_function',
  '428C9': 'generated_always',
  42846: 'cannot_coerce',
  55000: 'object_not_in_prerequisite_state',
  '42P01': 'undefined_table',
  '42P10': 'invalid_column_reference',
} as const;

export type SqlState = `${keyof typeof CONDITIONS}`;

/** Kinds of types, as PostgreSQL groups them; what is in no list is one of its own kind. */
const CATEGORIES: readonly ReadonlySet<string>[] = [
  'int2 int4 int8 numeric float4 float8 money oid regclass regproc regtype regrole regnamespace regconfig',
  'text varchar bpchar name',
  'date time timetz timestamp timestamptz',
  'inet cidr',
  'bit varbit',
  'point line lseg box path polygon circle',
  'int4range int8range numrange tsrange tstzrange daterange',
  'uuid json jsonb bytea xml tsvector tsquery macaddr macaddr8 pg_lsn jsonpath txid_snapshot',
].map((names) => new Set(names.split(' ')));

/** Types of one kind have to be converted, which fails late; those of two are refused for that. */
export function mismatch(own: TypeUse, other: TypeUse, enums: boolean): { readonly state: SqlState; readonly error: string } {
  const within = CATEGORIES.some((one) => own.builtin && other.builtin && one.has(own.name) && one.has(other.name));
  const same = own.array === other.array && (own.array || within || enums);
  const [mine, theirs] = [typeText(own), typeText(other)];
  return same
    ? { state: '42846', error: `UNION could not convert type ${theirs} to ${mine}` }
    : { state: '42804', error: `UNION types ${mine} and ${theirs} cannot be matched` };
}

/** A refusal as people read it. */
export function describeState(error: string, state: SqlState): string {
  return `${error} (SQLSTATE ${state}, ${CONDITIONS[state]})`;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e\d+)?$/;

/** How a type refuses a literal that it does not take. */
export function refusalOf({ name, modifiers, builtin }: TypeUse, value: string): { readonly state: SqlState; readonly error: string } {
  const malformed = { state: '22P02', error: `invalid input syntax for type ${name}: "${value}"` } as const;
  if (!builtin) return { state: '22P02', error: `invalid input value for enum ${name}: "${value}"` };
  if (/^int\d$/.test(name)) {
    return /^-?\d+$/.test(value) ? { state: '22003', error: `value "${value}" is out of range for type ${name}` } : malformed;
  }
  if (/^(?:numeric|float\d)$/.test(name))
    return NUMBER.test(value) ? { state: '22003', error: `"${value}" is out of range for type ${name}` } : malformed;
  const [limit = '1'] = modifiers;
  if (name === 'varchar') return { state: '22001', error: `value too long for type character varying(${limit})` };
  if (name === 'bpchar') return { state: '22001', error: `value too long for type character(${limit})` };
  if (name === 'varbit') return { state: '22001', error: `bit string too long for type bit varying(${limit})` };
  if (name === 'bit') return { state: '22026', error: `bit string length ${value.length} does not match type bit(${limit})` };
  return malformed;
}
