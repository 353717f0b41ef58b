import type { PgQueryModule } from 'libpg-query/wasm/libpg-query.js';
import type { Tree } from './tree.ts';

/** What the grammar of PostgreSQL 18 says of a text: statements with byte offsets, or the first error with a character offset. */
export type GrammarAnswer = { readonly statements: readonly Tree[] } | { readonly error: string; readonly at: number };

let current: Promise<PgQueryModule> | undefined;

/** Parses a whole text. A parser that was thrown out of (its stack is finite) is not used again: the next text gets a new one. */
export async function parseText(text: string): Promise<GrammarAnswer> {
  if (text.trim() === '') return { statements: [] };
  return withParser(
    (parser) => runParser(parser, text),
    (why) => ({ error: `the parser gave up (${why})`, at: 0 }),
  );
}

/** What the grammar of PL/pgSQL says of a DO statement, or of a CREATE FUNCTION; `undefined` where it refuses it. */
export async function parseRoutine(statement: string): Promise<Tree | undefined> {
  return withParser(
    (parser) => runBlockParser(parser, statement),
    () => undefined,
  );
}

async function withParser<T>(run: (parser: PgQueryModule) => T, giveUp: (why: string) => T): Promise<T> {
  current ??= makeParser();
  const parser = await current;
  try {
    return run(parser);
  } catch (thrown) {
    current = undefined;
    return giveUp(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

async function makeParser(): Promise<PgQueryModule> {
  const { default: makeModule } = await import('libpg-query/wasm/libpg-query.js');
  const silent = (): void => undefined;
  return makeModule({ print: silent, printErr: silent });
}

/** The result in memory: pointers to the tree as JSON, to what was printed, to the error {message, function, file, line, position from 1}. */
function runParser(parser: PgQueryModule, text: string): GrammarAnswer {
  const query = write(parser, text);
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

/** The result in memory is a text: the tree as JSON, or what is wrong. */
function runBlockParser(parser: PgQueryModule, statement: string): Tree | undefined {
  const query = write(parser, statement);
  const result = parser._wasm_parse_plpgsql(query);
  if (result === 0) throw new RangeError('out of memory');
  const answer = parser.UTF8ToString(result);
  parser._wasm_free_string(result);
  parser._free(query);
  return answer.startsWith('{') ? (JSON.parse(answer) as Tree) : undefined;
}

function write(parser: PgQueryModule, text: string): number {
  const size = parser.lengthBytesUTF8(text) + 1;
  const pointer = parser._malloc(size);
  if (pointer === 0) throw new RangeError('out of memory');
  parser.stringToUTF8(text, pointer, size);
  return pointer;
}
