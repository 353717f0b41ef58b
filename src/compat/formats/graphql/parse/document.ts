import type { DocumentNode } from 'graphql/language/ast.js';
import { parse } from 'graphql/language/parser.js';
import { Source } from 'graphql/language/source.js';
import { GateError } from '../../../../core/index.ts';
import { refuseNesting } from './nesting.ts';

/** A document with operations, by the reference parser. @throws GateError RG-SCHEMA-SYNTAX with a place */
export function parseDocument(text: string, path: string, maxTokens: number): DocumentNode {
  refuseNesting(text, path);
  try {
    return parse(new Source(text, path), { maxTokens });
  } catch (cause) {
    throw syntaxError(cause, path);
  }
}

/** What the parser throws knows its place and prefixes its message. */
function syntaxError(cause: unknown, path: string): GateError {
  const { message, locations } = cause as { message?: unknown; locations?: readonly { line: number; column: number }[] };
  const [at] = locations ?? [];
  return new GateError('RG-SCHEMA-SYNTAX', String(message).replace(/^Syntax Error: /, ''), {
    place: { file: path, line: at?.line ?? 1, column: at?.column ?? 1 },
    expected: 'a document in the syntax of GraphQL',
    cause,
  });
}
