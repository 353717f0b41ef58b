import { type TokenKind, Tokens } from './tokens.ts';

/** A value that is no list and no object, texts with their quotes. */
export interface Leaf {
  readonly leaf: string;
  readonly kind: TokenKind;
}
export type Value = Leaf | { readonly items: readonly Value[] } | { readonly fields: ReadonlyMap<string, Value> };

/** Reads a default in canonical text. */
export function readDefault(fallback: string): Value {
  return readValue(new Tokens(fallback, 'default'));
}

function readValue(tokens: Tokens): Value {
  const { kind, text } = tokens;
  const leaf = kind === 'string' ? JSON.stringify(tokens.stringValue()) : text;
  tokens.next();
  if (kind !== 'punctuator') return { leaf, kind };
  if (text === '[') {
    const items: Value[] = [];
    while (!closes(tokens, ']')) items.push(readValue(tokens));
    return { items };
  }
  const fields = new Map<string, Value>();
  while (!closes(tokens, '}')) {
    const name = tokens.text;
    tokens.next();
    tokens.next();
    fields.set(name, readValue(tokens));
  }
  return { fields };
}

function closes(tokens: Tokens, sign: string): boolean {
  if (tokens.kind !== 'end' && (tokens.kind !== 'punctuator' || tokens.text !== sign)) return false;
  tokens.next();
  return true;
}
