import type { Document } from 'yaml';
import { GateError, type Place } from '../core/index.ts';

interface Advice {
  /** Stands in for the parser's own words; `near` is the line from the error on. */
  readonly message?: (near: string) => string;
  readonly hint?: string;
}

/** What to say about the mistakes that people make most; other errors keep the parser's words. */
const ADVICE: Readonly<Record<string, Advice>> = {
  DUPLICATE_KEY: {
    message: (near) => `the key \`${firstWord(near)}\` stands twice in the same map`,
    hint: 'keep one of them',
  },
  TAB_AS_INDENT: { message: () => 'a tab is used for indentation', hint: 'indent with spaces' },
  BLOCK_AS_IMPLICIT_KEY: { hint: 'put text that contains `: ` in quotes, or begin the nested map on a line of its own' },
  BAD_SCALAR_START: { hint: 'put the text in quotes' },
  NON_STRING_KEY: { message: () => 'a key is not a plain text' },
  BAD_DIRECTIVE: { hint: 'remove the line that begins with %' },
  MULTILINE_IMPLICIT_KEY: { message: () => 'a line holds neither a `key: value` nor a `- item`' },
};

function firstWord(near: string): string {
  return near.match(/^["']?([^\s:"',}\]]*)/)?.[1] ?? '';
}

/** Every syntax error of a document; tags that are not known count as errors, because they change what a value means. */
export function explainSyntax(document: Document.Parsed, text: string, place: (offset: number) => Place): GateError[] {
  return [...document.errors, ...document.warnings].map((error) => {
    const advice = ADVICE[error.code];
    const at = error.pos[0];
    const end = text.indexOf('\n', at);
    const near = text.slice(at, end === -1 ? at + 80 : Math.min(end, at + 80));
    const { hint } = advice ?? {};
    return new GateError('RG-CONFIG-SYNTAX', advice?.message?.(near) ?? lowerFirst(error.message), {
      place: place(Math.min(at, text.length)),
      ...(hint === undefined ? {} : { hint }),
    });
  });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
