import { GateError } from '../../../core/index.ts';
import { loadAvroParser } from '../../../compat/index.ts';
import type { DataFile, Row, RowReader } from '../../types.ts';
import { type Block, Container } from './container.ts';
import { Cursor, Damaged } from './cursor.ts';
import { declaredBy } from './declared.ts';
import { type Reader, readerOf, type Schema } from './decode.ts';

/** Rows and items of no bytes that one block may hold: no file pays for them. */
const FREE = 100_000;
/** Rows that are under way at once: a block may unpack to many more than memory should hold. */
const BATCH = 1024;

/** Rows are numbered as they come: a container has no lines. */
export function readAvro(file: DataFile): RowReader {
  const written: Written = { schema: undefined };
  return {
    textual: false,
    rows: () => rowsOf(file, written),
    declared: async () => written.schema && declaredBy(written.schema),
  };
}

/** The schema of the writer, once the header has been read. */
interface Written {
  schema: Schema | undefined;
}

async function* rowsOf(file: DataFile, written: Written): AsyncGenerator<readonly Row[]> {
  const container = await new Container(file).open();
  const schema = await readSchema(container.schema, file.path);
  written.schema = schema;
  const read = readerOf(schema);
  let line = 0;
  for await (const block of container.blocks()) {
    yield* decodeBlock(block, read, { path: file.path, line });
    line += block.count;
  }
}

/** A block holds exactly the rows that it says. @throws GateError RG-DATA */
function* decodeBlock({ count, data }: Block, read: Reader, { path, line }: { path: string; line: number }): Generator<readonly Row[]> {
  const wrong = (problem: string, rows: number): GateError =>
    new GateError('RG-DATA', `${path} has a block that does not hold its ${count} rows, after row ${line + rows}: ${problem}`, {
      expected: 'a complete Avro object container',
    });
  if (count < 0 || count > data.length + FREE) throw wrong('it has fewer bytes than rows', 0);
  const cursor = new Cursor(data, FREE);
  for (let done = 0; done < count; ) {
    const rows: Row[] = [];
    const end = Math.min(count, done + BATCH);
    for (; done < end; done += 1) {
      try {
        rows.push(rowAt(line + done + 1, cursor, read));
      } catch (error) {
        throw error instanceof Damaged ? wrong(error.message, done) : error;
      }
    }
    yield rows;
  }
  if (cursor.left > 0) throw wrong(`${cursor.left} bytes are left over`, count);
}

function rowAt(line: number, cursor: Cursor, read: Reader): Row {
  cursor.flaw = undefined;
  const value = read(cursor, 0);
  const error: string | undefined = cursor.flaw;
  return error === undefined ? { line, value } : { line, error };
}

async function readSchema(text: string, path: string): Promise<Schema> {
  const parse = await loadAvroParser();
  try {
    return parse({ path, text }).schema;
  } catch (cause) {
    if (!(cause instanceof GateError)) throw cause;
    throw new GateError('RG-DATA', `the schema inside of ${path} cannot be read: ${cause.message}`, { expected: 'an Avro schema', cause });
  }
}
