import type { PgQueryModule } from 'libpg-query/wasm/libpg-query.js';
import type { Tree } from './tree.ts';

/** What the grammar of PostgreSQL 18 says of a text: statements with byte offsets, or the first error with a character offset. */
export type GrammarAnswer = { readonly statements: readonly Tree[] } | { readonly error: string; readonly at: number };

let current: Promise<PgQueryModule> | undefined;

/** Parses a whole text. A parser that was thrown out of (its stack is finite) is not used again: the next text gets a new one. */
export async function parseText(text: string): Promise<GrammarAnswer> {
  if (text.trim() === '') return { statements: [] };
  current ??= makeParser();
  const parser = await current;
  try {
    return runParser(parser, text);
  } catch (thrown) {
    current = undefined;
    return { error: `the parser gave up (${thrown instanceof Error ? thrown.message : String(thrown)})`, at: 0 };
  }
}

async function makeParser(): Promise<PgQueryModule> {
  const { default: makeModule } = await import('libpg-query/wasm/libpg-query.js');
  const silent = (): void => undefined;
  return makeModule({ print: silent, printErr: silent });
}

/** The result in memory: pointers to the tree as JSON, to what was printed, to the error {message, function, file, line, position from 1}. */
function runParser(parser: PgQueryModule, text: string): GrammarAnswer {
  const size = parser.lengthBytesUTF8(text) + 1;
  const query = parser._malloc(size);
  if (query === 0) throw new RangeError('out of memory');
  parser.stringToUTF8(text, query, size);
  const result = parser._wasm_parse_query_raw(query);
  if (result === 0) throw new RangeError('out of memory');
  const word = (pointer: number): number => parser.getValue(pointer, 'i32');
  const error = word(result + 8);
  const answer = error
    ? { error: parser.UTF8ToString(word(error)), at: Math.max(0, word(error + 16) - 1) }
    : { statements: (JSON.parse(parser.UTF8ToString(word(result))) as { readonly stmts?: readonly Tree[] }).stmts ?? [] };
  parser._wasm_free_parse_result(result);
  parser._free(query);
  return answer;
}
