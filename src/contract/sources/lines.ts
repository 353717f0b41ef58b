import { GateError } from '../../core/index.ts';
import type { DataFile } from '../types.ts';
import { plainText } from './bytes.ts';

/** One row longer than this is refused: memory must not depend on the data. */
export const MAX_ROW = 64 * 1024 * 1024;

/** Lines of a text with their numbers, by batches; `\n` and `\r\n` end a line, a last line need not be ended. */
export async function* readLines(file: DataFile): AsyncGenerator<readonly { readonly line: number; readonly text: string }[]> {
  let line = 0;
  let open = '';
  for await (const text of plainText(file)) {
    const parts = text.split('\n');
    parts[0] = open + (parts[0] ?? '');
    open = parts.pop() ?? '';
    if (open.length > MAX_ROW) throw tooLong(file.path, line + parts.length + 1);
    yield parts.map((part) => ({ line: (line += 1), text: part.endsWith('\r') ? part.slice(0, -1) : part }));
  }
  if (open !== '') yield [{ line: line + 1, text: open }];
}

export function tooLong(path: string, line: number): GateError {
  return new GateError('RG-DATA', `a row is longer than ${MAX_ROW} characters`, { place: { file: path, line, column: 1 } });
}
