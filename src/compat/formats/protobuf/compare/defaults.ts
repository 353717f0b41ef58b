import type { TypeRef } from '../link/types.ts';
import type { ProtoField } from '../model.ts';
import { indexEnum, isClosed } from './enums.ts';
import { fieldIssue, type TypedPair } from './field-issue.ts';
import type { Walk } from './walk.ts';

/** What a field that is not set stands for: its default, else the zero of its type. A field that is not written reads as the reader's. */
export function compareDefaults(walk: Walk, pair: TypedPair): void {
  const [from, to] = pair.counts;
  if (from === 'repeated' || from === 'map' || from === 'required' || to === 'repeated' || to === 'map' || to === 'required') return;
  const [writer, reader] = [defaultOf(pair.writer, pair.types[0]), defaultOf(pair.reader, pair.types[1])];
  if (writer === undefined || reader === undefined || writer === reader) return;
  walk.report(fieldIssue(pair, { rule: 'field-same-default', kind: 'lossy', data: { writer, reader }, through: 'default' }));
}

/** As text in one form per value, so that `1.0` and `1` are the same; `undefined` for messages. */
function defaultOf(field: ProtoField, type: TypeRef): string | undefined {
  const given = field.options.get('default');
  if (type.kind === 'enum') {
    const { numbers, names } = indexEnum(type);
    const name = given ?? (isClosed(type) ? type.values[0]?.name : numbers.get(0));
    const number = name === undefined ? undefined : names.get(name);
    return number === undefined ? undefined : String(number);
  }
  if (type.kind !== 'scalar') return undefined;
  if (type.scalar === 'string' || type.scalar === 'bytes') return given ?? '';
  if (type.scalar === 'bool') return String(given === 'true' ? 1 : 0);
  if (given === undefined) return '0';
  return type.scalar === 'float' || type.scalar === 'double' ? String(Number(given.replace('inf', 'Infinity')) + 0) : integerText(given);
}

function integerText(given: string): string {
  const negative = given.startsWith('-');
  const digits = negative ? given.slice(1) : given;
  if (!/^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(digits)) return given;
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return String(negative ? -value : value);
}
