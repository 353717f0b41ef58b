import { isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { unescapeToken } from './scan.ts';
import { surveyOf } from './survey.ts';

/** Files with fewer definitions are left as they are. */
const MANY = 20;
const HOLDERS = ['$defs', 'definitions'] as const;
/** A reference into a definition, wherever that is. */
const INTO = /#\/(?:\$defs|definitions)\/([^/]+)/;

/**
 * Other files without the definitions that nothing leads to: a validator prepares all it is given, for each of the many schemas that refer to
 * a large file. Names count whatever file they are in. As they are where something can be named without a pointer.
 */
export function reachableOnly(main: JsonValue, others: readonly JsonValue[]): readonly JsonValue[] {
  const large = others.filter((root) => isJsonObject(root) && HOLDERS.some((holder) => sizeOf(root[holder]) > MANY));
  if (large.length === 0 || [main, ...others].some((root) => surveyOf(root).named)) return others;
  const names = namesReached([main, ...others.map((root) => (large.includes(root) ? without(root) : root))], large);
  if (!names) return others;
  return others.map((root) => (large.includes(root) && isJsonObject(root) ? keep(root, names) : root));
}

/** The names of definitions that roots lead to, through others too; `undefined` where that cannot be told. */
function namesReached(roots: readonly JsonValue[], large: readonly JsonValue[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const waiting = [...roots];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const reference of surveyOf(at).references) {
      const fragment = reference.includes('#') ? reference.slice(reference.indexOf('#') + 1) : '';
      if (fragment !== '' && !fragment.startsWith('/')) return undefined;
      const name = nameIn(reference);
      if (name === undefined && /(?:\$|%24)?def/i.test(fragment)) return undefined;
      if (name === undefined || names.has(name)) continue;
      names.add(name);
      for (const root of large) waiting.push(...definitionsOf(root, name));
    }
  }
  return names;
}

function nameIn(reference: string): string | undefined {
  const token = INTO.exec(reference)?.[1];
  if (token === undefined) return undefined;
  try {
    return unescapeToken(decodeURIComponent(token));
  } catch {
    return undefined;
  }
}

function definitionsOf(root: JsonValue, name: string): JsonValue[] {
  if (!isJsonObject(root)) return [];
  return HOLDERS.flatMap((holder) => {
    const held = root[holder];
    return isJsonObject(held) && Object.hasOwn(held, name) ? (held[name] ?? []) : [];
  });
}

function without(root: JsonValue): JsonValue {
  if (!isJsonObject(root)) return root;
  return Object.fromEntries(Object.entries(root).filter(([key]) => !HOLDERS.some((holder) => holder === key)));
}

function keep(root: JsonObject, names: ReadonlySet<string>): JsonObject {
  const kept = HOLDERS.flatMap((holder): [string, JsonValue][] => {
    const held = root[holder];
    if (!isJsonObject(held)) return held === undefined ? [] : [[holder, held]];
    return [[holder, Object.fromEntries(Object.entries(held).filter(([name]) => names.has(name)))]];
  });
  return { ...root, ...Object.fromEntries(kept) };
}

function sizeOf(value: JsonValue | undefined): number {
  return isJsonObject(value) ? Object.keys(value).length : 0;
}
