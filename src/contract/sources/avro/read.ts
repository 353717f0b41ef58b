import type * as avscModule from 'avsc';
import { GateError } from '../../../core/index.ts';
import type { DataFile, Row, RowReader } from '../../types.ts';
import { type Block, Container } from './container.ts';
import { toValue, typeOptions } from './values.ts';

const EMPTY_ROWS = 100_000;

/** Rows are numbered as they come: a container has no lines. */
export function readAvro(file: DataFile): RowReader {
  return { textual: false, rows: () => rowsOf(file) };
}

async function* rowsOf(file: DataFile): AsyncGenerator<readonly Row[]> {
  const container = await new Container(file).open();
  const type = await readType(container.schema, file.path);
  let line = 0;
  for await (const block of container.blocks()) {
    yield decodeBlock(block, type, { path: file.path, line });
    line += block.count;
  }
}

/** A block holds exactly the rows that it says. @throws GateError RG-DATA */
function decodeBlock({ count, data }: Block, type: avscModule.Type, at: { path: string; line: number }): Row[] {
  const rows: Row[] = [];
  let offset = 0;
  // Rows of no bytes would cost memory that no file paid for.
  const most = data.length + EMPTY_ROWS;
  while (rows.length < Math.min(count, most) && offset >= 0 && offset <= data.length) {
    const decoded = decode(type, data, offset);
    if (decoded.offset < 0) break;
    offset = decoded.offset;
    rows.push(toRow(at.line + rows.length + 1, decoded.value));
  }
  if (rows.length === count && offset === data.length) return rows;
  throw new GateError('RG-DATA', `${at.path} has a block that does not hold its ${count} rows, after row ${at.line + rows.length}`, {
    expected: 'a complete Avro object container',
  });
}

function toRow(line: number, decoded: unknown): Row {
  try {
    return { line, value: toValue(decoded) };
  } catch (error) {
    if (error instanceof RangeError) return { line, error: 'the row is nested too deeply, or holds a time that no calendar has' };
    throw error;
  }
}

function decode(type: avscModule.Type, data: Buffer, offset: number): { readonly value: unknown; readonly offset: number } {
  try {
    return type.decode(data, offset);
  } catch {
    return { value: undefined, offset: -1 };
  }
}

async function readType(schema: string, path: string): Promise<avscModule.Type> {
  const module = (await import('avsc')) as typeof avscModule & { readonly default?: typeof avscModule };
  const avsc = module.default ?? module;
  try {
    return avsc.Type.forSchema(JSON.parse(schema) as avscModule.Schema, typeOptions(avsc));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new GateError('RG-DATA', `the schema inside of ${path} cannot be read: ${message}`, { expected: 'an Avro schema', cause });
  }
}
