import { NAME_TWICE, parseValue } from '../../engine/json.ts';
import type { DataFile, Row, RowReader } from '../../types.ts';
import { readLines } from '../lines.ts';

export function readNdjson(file: DataFile): RowReader {
  return { textual: false, layout: 'ndjson', rows: () => rowsOf(file) };
}

async function* rowsOf(file: DataFile): AsyncGenerator<readonly Row[]> {
  for await (const lines of readLines(file)) {
    yield lines.filter(({ text }) => text.trim() !== '').map(({ line, text }) => toRow(line, text));
  }
}

/** A row of JSON text; what cannot be read is a row with an error. */
export function toRow(line: number, text: string): Row {
  try {
    return { line, value: parseValue(text) };
  } catch (error) {
    if (error instanceof RangeError) return { line, error: 'the row is nested too deeply' };
    const twice = error instanceof SyntaxError && error.message === NAME_TWICE;
    return { line, error: twice ? 'a name stands twice in one object of the row' : 'the row is not well-formed JSON' };
  }
}
