import { member, parseValue } from '../../engine/json.ts';
import type { DataFile, Row, RowReader, Value } from '../../types.ts';
import { readLines } from '../lines.ts';
import { toRow } from '../ndjson/read.ts';

/** The rows are the payloads. Deletions (a key with a null payload, a change event without `after`) are no rows. */
export function readKafka(file: DataFile): RowReader {
  const isChange = /\.debezium\./i.test(file.path);
  return { textual: false, rows: () => rowsOf(file, isChange) };
}

async function* rowsOf(file: DataFile, isChange: boolean): AsyncGenerator<readonly Row[]> {
  for await (const lines of readLines(file)) {
    yield lines.filter(({ text }) => text.trim() !== '').flatMap(({ line, text }) => unwrap(toRow(line, text), isChange) ?? []);
  }
}

/** `undefined`: a deletion. */
function unwrap(row: Row, isChange: boolean): Row | undefined {
  if (row.error !== undefined) return row;
  const payload = isEnvelope(row.value)
    ? payloadOf(row.line, row.value)
    : isChange
      ? row
      : { line: row.line, error: 'the line is no envelope of a capture' };
  if (!payload || payload.error !== undefined || !isChange) return payload;
  return afterOf(payload);
}

function isEnvelope(value: Value): boolean {
  return member(value, 'topic') !== undefined && member(value, 'offset') !== undefined && member(value, 'partition') !== undefined;
}

function payloadOf(line: number, envelope: Value): Row | undefined {
  const payload = member(envelope, 'payload') ?? null;
  if (payload === null) {
    return (member(envelope, 'key') ?? null) === null ? { line, error: 'the message has neither key nor payload' } : undefined;
  }
  if (typeof payload !== 'string') return { line, value: payload };
  if (payload.startsWith('\u0000')) {
    return { line, error: 'the payload is in the wire format of a schema registry: capture it decoded (kcat -s value=avro -r URL)' };
  }
  try {
    return { line, value: parseValue(payload) };
  } catch {
    return { line, error: 'the payload is not well-formed JSON' };
  }
}

/** The row as it is after a change event of Debezium, with or without the schema around it. */
function afterOf({ line, value }: Row & { readonly value: Value }): Row | undefined {
  const event =
    member(value, 'schema') !== undefined && member(value, 'payload') !== undefined ? (member(value, 'payload') ?? null) : value;
  // What follows a deletion, for topics that are compacted.
  if (event === null) return undefined;
  const [after, op] = [member(event, 'after'), member(event, 'op')];
  if (after === undefined || op === undefined) return { line, error: 'the line is no change event of Debezium' };
  if (after !== null) return { line, value: after };
  return op === 'd' || op === 't' ? undefined : { line, error: 'the change event has no row' };
}
