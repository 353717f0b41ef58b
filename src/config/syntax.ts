import type { Document, YAMLError } from 'yaml';
import { GateError, type Place } from '../core/index.ts';

interface Advice {
  /** Stands in for the parser's own words. */
  readonly message?: string;
  readonly hint?: string;
}

/** More than this help nobody, and a file that is not YAML at all can have one per character. */
export const MAX_ERRORS = 50;

/** What to say about the mistakes that people make most; other errors keep the parser's words. */
const ADVICE: Readonly<Record<string, Advice>> = {
  TAB_AS_INDENT: { message: 'a tab is used for indentation', hint: 'indent with spaces' },
  BLOCK_AS_IMPLICIT_KEY: { hint: 'put text that contains `: ` in quotes, or begin the nested map on a line of its own' },
  BAD_ALIAS: { message: 'a `*` begins an alias', hint: 'put the text in quotes' },
  BAD_SCALAR_START: { hint: 'put the text in quotes' },
  NON_STRING_KEY: { message: 'a key is not a plain text' },
  BAD_DIRECTIVE: { hint: 'remove the line that begins with %' },
  MULTILINE_IMPLICIT_KEY: { message: 'a line holds neither a `key: value` nor a `- item`' },
};

/** A tab leaves open what its line belongs to, so that whatever follows it may be wrong for this reason alone: no word of that before it is mended. */
function untilTab(errors: readonly YAMLError[]): readonly YAMLError[] {
  const [first] = errors.filter(({ code }) => code === 'TAB_AS_INDENT').sort((a, b) => a.pos[0] - b.pos[0]);
  return first === undefined ? errors : errors.filter((error) => error === first || error.pos[0] < first.pos[0]);
}

/** The first syntax errors of a document, at most 50; tags that are not known count as errors, because they change what a value means. */
export function explainSyntax(document: Document.Parsed, place: (offset: number) => Place): GateError[] {
  return untilTab([...document.errors, ...document.warnings])
    .slice(0, MAX_ERRORS)
    .map((error) => {
      const { message = lowerFirst(error.message), hint } = ADVICE[error.code] ?? {};
      return new GateError('RG-CONFIG-SYNTAX', message, {
        place: place(error.pos[0]),
        ...(hint === undefined ? {} : { hint }),
      });
    });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
