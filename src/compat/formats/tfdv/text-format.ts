import type { Place } from '../../../core/index.ts';
import { type Token, Tokens } from './tokens.ts';

/** A scalar as written: strings with escapes resolved, numbers with their sign, words as they are. */
export interface TextScalar {
  readonly kind: 'string' | 'number' | 'word';
  readonly text: string;
  readonly place: Place;
}

export interface TextMessage {
  readonly kind: 'message';
  readonly fields: readonly TextField[];
  readonly place: Place;
}

export interface TextField {
  readonly name: string;
  readonly value: TextScalar | TextMessage;
  readonly place: Place;
}

const MAX_DEPTH = 100;
const MAX_LENGTH = 20_000_000;

/**
 * Reads a message in the text format of protocol buffers, whatever its type: `{}` and `<>`, lists, comments, joined strings.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export function parseTextFormat(text: string, file: string): TextMessage {
  const tokens = new Tokens(text.length > MAX_LENGTH ? '' : text, file);
  const { place } = tokens.peek();
  if (text.length > MAX_LENGTH) throw tokens.error(`the file is longer than ${MAX_LENGTH} characters`, place);
  const fields: TextField[] = [];
  while (tokens.peek().kind !== 'end') readField(tokens, fields, 1);
  return { kind: 'message', fields, place };
}

function readField(tokens: Tokens, fields: TextField[], depth: number): void {
  const name = tokens.next();
  if (name.kind !== 'word') throw tokens.error(`unexpected ${name.text}`, name.place, 'the name of a field');
  const colon = tokens.take(':');
  if (tokens.take('[')) {
    if (!tokens.take(']')) {
      do fields.push({ name: name.text, value: readValue(tokens, colon, depth), place: name.place });
      while (tokens.take(','));
      if (!tokens.take(']')) throw unexpected(tokens, 'a comma or ]');
    }
  } else fields.push({ name: name.text, value: readValue(tokens, colon, depth), place: name.place });
  if (!tokens.take(',')) tokens.take(';');
}

function unexpected(tokens: Tokens, expected: string): Error {
  const { text, place } = tokens.peek();
  return tokens.error(`unexpected ${text}`, place, expected);
}

function readValue(tokens: Tokens, scalar: boolean, depth: number): TextScalar | TextMessage {
  const { place } = tokens.peek();
  const close = tokens.take('{') ? '}' : tokens.take('<') ? '>' : undefined;
  if (close === undefined) {
    if (!scalar) throw unexpected(tokens, 'a colon and a value, or a message in braces');
    return readScalar(tokens, tokens.next());
  }
  if (depth > MAX_DEPTH) throw tokens.error('messages are nested too deeply', place, `at most ${MAX_DEPTH} levels`);
  const fields: TextField[] = [];
  while (!tokens.take(close)) {
    if (tokens.peek().kind === 'end') throw unexpected(tokens, close);
    readField(tokens, fields, depth + 1);
  }
  return { kind: 'message', fields, place };
}

function readScalar(tokens: Tokens, token: Token): TextScalar {
  const { kind, text, place } = token;
  if (kind === 'mark' && text === '-') {
    const { kind: inner, text: digits } = tokens.next();
    if (inner === 'number' || (inner === 'word' && /^(?:inf(?:inity)?|nan)$/i.test(digits)))
      return { kind: inner, text: `-${digits}`, place };
  }
  if (kind === 'mark' || kind === 'end') throw tokens.error(`unexpected ${text}`, place, 'a value');
  return { kind, text, place };
}

/** One text for every way to write the same message: fields by name, in their order where a name stands more than once. */
export function canonicalText(value: TextScalar | TextMessage): string {
  if (value.kind !== 'message') return value.kind === 'string' ? JSON.stringify(value.text) : value.text;
  const fields = value.fields.map((field) => [field.name, canonicalText(field.value)] as const);
  return `{${fields
    .sort((a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0])))
    .map(([name, text]) => `${name}:${text}`)
    .join(' ')}}`;
}
