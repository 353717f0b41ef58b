import type { Options } from '../model.ts';
import type { Cursor } from './cursor.ts';
import { TOKEN } from './tokens.ts';

/** Deeper nesting of values is refused. */
const MAX_NESTING = 100;

export const NO_OPTIONS: Options = new Map();

/** `[a = 1, (b).c = {...}]` behind an element; nothing there is no options. */
export function parseBracketOptions(cursor: Cursor): Options {
  if (!cursor.take('[')) return NO_OPTIONS;
  const options = new Map<string, string>();
  do {
    if (cursor.is(']')) break;
    parseOption(cursor, options);
  } while (cursor.take(','));
  cursor.expect(']');
  return options;
}

/** `option name = value;` after the word `option`. */
export function parseOptionStatement(cursor: Cursor, options: Map<string, string>): void {
  parseOption(cursor, options);
  cursor.semicolon();
}

function parseOption(cursor: Cursor, options: Map<string, string>): void {
  const { name, custom } = optionName(cursor);
  cursor.expect('=');
  if (cursor.is('{')) return skipAggregate(cursor, custom ? undefined : { name, options });
  const value = scalarValue(cursor);
  if (!custom) options.set(name, value);
}

function optionName(cursor: Cursor): { name: string; custom: boolean } {
  let name = '';
  let custom = false;
  do {
    if (cursor.take('(')) {
      custom = true;
      name += `(${cursor.path('the name of an option')})`;
      cursor.expect(')');
    } else {
      name += cursor.name('the name of an option');
    }
    if (cursor.is('.')) name += '.';
  } while (cursor.take('.'));
  return { name, custom };
}

/** A constant as text: names and numbers as written, texts without quotes. */
function scalarValue(cursor: Cursor): string {
  if (cursor.kind === TOKEN.text) return cursor.string('a value');
  const sign = cursor.take('-') ? '-' : cursor.take('+') ? '' : '';
  if (cursor.kind === TOKEN.number) {
    const { word } = cursor;
    cursor.next();
    return sign + word;
  }
  return sign + cursor.path('a value');
}

/** Skips `{...}` in one go; the plain members on its first level are kept as `name.member` when the option is not a custom one. */
function skipAggregate(cursor: Cursor, keep: { name: string; options: Map<string, string> } | undefined): void {
  const closing: string[] = [];
  do {
    if (cursor.kind === TOKEN.end) cursor.fail('the value of an option does not end', { expected: closing.at(-1) ?? '}' });
    if (cursor.is('{') || cursor.is('[') || cursor.is('<')) {
      closing.push(cursor.is('{') ? '}' : cursor.is('[') ? ']' : '>');
      if (closing.length > MAX_NESTING) cursor.fail(`the value of an option is nested deeper than ${MAX_NESTING} levels`);
    } else if (cursor.is('}') || cursor.is(']') || cursor.is('>')) {
      const expected = closing.pop() ?? '';
      if (!cursor.is(expected)) cursor.fail(`${cursor.found} is not expected here`, { expected: JSON.stringify(expected) });
    } else if (keep && closing.length === 1 && cursor.kind === TOKEN.name) {
      member(cursor, keep);
      continue;
    }
    cursor.next();
  } while (closing.length > 0);
}

function member(cursor: Cursor, { name, options }: { name: string; options: Map<string, string> }): void {
  const key = cursor.name('a member');
  if (!cursor.take(':') || (cursor.kind !== TOKEN.name && cursor.kind !== TOKEN.text && cursor.kind !== TOKEN.number)) return;
  options.set(`${name}.${key}`, scalarValue(cursor));
}
