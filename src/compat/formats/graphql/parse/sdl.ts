import type { DefinitionNode, DocumentNode } from 'graphql/language/ast.js';
import { parse } from 'graphql/language/parser.js';
import { Source } from 'graphql/language/source.js';
import { GateError, LineIndex, type Place } from '../../../../core/index.ts';

/** The largest public schemas have about half a million tokens. */
const MAX_TOKENS = 20_000_000;
/** Deeper nesting than this is refused: no schema written by people comes near it, and the stack stays safe. */
export const MAX_NESTING = 200;

/** The definitions of one file of SDL. @throws GateError RG-SCHEMA-SYNTAX with a place */
export function parseSdl(text: string, path: string): readonly DefinitionNode[] {
  if (text.length <= 4096 && /^[\s\uFEFF,]*(?:#[^\n]*(?:\n[\s,]*|$))*$/.test(text)) return [];
  return parseDocument(text, path, MAX_TOKENS).definitions;
}

/** A document of any kind, with positions. @throws GateError RG-SCHEMA-SYNTAX with a place */
export function parseDocument(text: string, path: string, maxTokens: number): DocumentNode {
  refuseNesting(text, path);
  try {
    return parse(new Source(text, path === '' ? 'schema.graphql' : path), { maxTokens });
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

const OPEN = new Set([0x28, 0x5b, 0x7b]);
const CLOSE = new Set([0x29, 0x5d, 0x7d]);
const QUOTE = 0x22;

/** Parsers recurse for every bracket, so they are counted before. Works for JSON, too. @throws GateError RG-SCHEMA-SYNTAX */
export function refuseNesting(text: string, path: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === 0x23) at = endOfLine(text, at);
    else if (OPEN.has(code)) {
      depth += 1;
      if (depth > MAX_NESTING) throw tooDeep({ file: path, ...new LineIndex(text).at(at) });
    } else if (CLOSE.has(code)) depth -= 1;
  }
}

/** The error for what is nested too deeply. */
export function tooDeep(place: Place): GateError {
  return new GateError('RG-SCHEMA-SYNTAX', `nesting is deeper than ${MAX_NESTING} levels`, { place, expected: 'a shallower schema' });
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at += 1;
  return at;
}

/** The offset of the last sign of the text that begins at `start`; an open one ends with its line, and the parser complains. */
function endOfString(text: string, start: number): number {
  if (text.startsWith('"""', start)) {
    for (let at = text.indexOf('"""', start + 3); at !== -1; at = text.indexOf('"""', at + 3)) {
      if (text[at - 1] !== '\\') return at + 2;
    }
    return text.length;
  }
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === 0x0a || code === 0x0d) return at;
    if (code === 0x5c) at += 1;
  }
  return text.length;
}
