import { canonicalJson, isJsonArray, isJsonObject, type JsonValue } from '../../../core/index.ts';
import { isExactly, maybeInexact } from './exact.ts';
import { escapeToken } from './scan.ts';

/** Texts of numbers by their JSON pointers: those that floating-point numbers cannot hold. */
export type InexactNumbers = ReadonlyMap<string, string>;

const SUSPECT = /\d[\d.]{15}|\d[eE][-+\d]/;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[\d.eE+-]*/g;

/** The numbers of a well-formed JSON text that a floating-point number does not hold exactly. */
export function findInexactNumbers(text: string): InexactNumbers {
  const found = new Map<string, string>();
  if (!SUSPECT.test(text)) return found;
  const path: (string | number)[] = [];
  let last = '""';
  for (const [token] of text.matchAll(TOKEN)) {
    const top = path.at(-1);
    if (token === '{') path.push('');
    else if (token === '[') path.push(0);
    else if (token === '}' || token === ']') path.pop();
    else if (token === ':') path[path.length - 1] = JSON.parse(last) as string;
    else if (token === ',') {
      if (typeof top === 'number') path[path.length - 1] = top + 1;
    } else if (token.startsWith('"')) last = token;
    else if (maybeInexact(token) && !isExactly(token, Number(token))) found.set(path.map((key) => `/${escapeToken(key)}`).join(''), token);
  }
  return found;
}

/** A value as text, its numbers as they were written; `undefined` when all of them are exact. */
export function exactText(value: JsonValue, pointer: string, inexact: InexactNumbers): string | undefined {
  const some = [...inexact.keys()].some((at) => at === pointer || at.startsWith(`${pointer}/`));
  return some ? write(value, pointer, inexact) : undefined;
}

function write(value: JsonValue, pointer: string, inexact: InexactNumbers): string {
  if (isJsonArray(value)) return `[${value.map((item, index) => write(item, `${pointer}/${index}`, inexact)).join()}]`;
  if (!isJsonObject(value)) return inexact.get(pointer) ?? canonicalJson(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${write(value[name] ?? null, `${pointer}/${escapeToken(name)}`, inexact)}`).join()}}`;
}
