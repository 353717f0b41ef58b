import { isJsonArray, isJsonObject, type JsonValue } from '../../../../core/index.ts';
import { own } from '../read/api.ts';
import { kindsOf } from './kinds.ts';
import type { Carried } from './meet.ts';

const USUAL: readonly JsonValue[] = [
  'a',
  'abcdefghij',
  'a,b',
  '1,2',
  '12',
  '1000000',
  '-1',
  '0.5',
  'true',
  '',
  1,
  1_000_000,
  -1,
  0.5,
  true,
  null,
  '2024-01-15',
  '00000000-0000-4000-8000-000000000000',
];
const MAX_LISTED = 30;

/** Values to try where texts of a kind of their own are needed. Proposals only: whether one is sent, and read, is judged afterwards. */
export function proposals({ schema }: Carried): readonly JsonValue[] {
  const kinds = kindsOf(schema);
  const [member] = kinds ? [] : membersOf(schema);
  if (member !== undefined) return USUAL.map((one) => ({ [member]: one }));
  const items = kinds?.items && listed({ kind: 'at', spot: kinds.items });
  const plain = listed(schema) ?? USUAL;
  if (!kinds?.list) return plain;
  const inner = items ?? USUAL;
  return [...inner.map((one) => [one]), ...inner.map((one) => [one, one]), inner.slice(0, 3), ...inner.map((one) => [one, one, one]), []];
}

/** Of an object, the names that are declared. */
function membersOf(schema: Carried['schema']): string[] {
  const value = schema.kind === 'at' ? schema.spot.api.follow(schema.spot)?.value : undefined;
  const properties = value && own(value, 'properties');
  return isJsonObject(properties) ? Object.keys(properties) : [];
}

function listed(schema: Carried['schema']): readonly JsonValue[] | undefined {
  const value = schema.kind === 'at' ? schema.spot.api.follow(schema.spot)?.value : undefined;
  const values = value && own(value, 'enum');
  return isJsonArray(values) ? values.slice(0, MAX_LISTED) : undefined;
}
