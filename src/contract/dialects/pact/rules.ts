import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { MATCHERS } from './matchers.ts';
import { type Expected, parsePath, type PathRule } from './model.ts';

type Rules = Expected['rules'];
type Category = keyof Rules;

/** The rules of version 2 (`$.body.a`) and of later ones, by the part they are about. What is not known is noted, and left out. */
export function rulesOf(given: JsonValue | undefined): { readonly rules: Rules; readonly notes: readonly string[] } {
  const found: Record<Category, PathRule[]> = { body: [], header: [], status: [] };
  const notes: string[] = [];
  const add = (category: string, path: string, rule: JsonValue): void => {
    const part = category === 'headers' ? 'header' : category;
    // Paths, queries and metadata are of requests and of transports.
    if (!isCategory(part)) return;
    const steps = parsePath(path);
    const matchers = matchersOf(rule);
    if (!steps || !matchers) notes.push(`the rule for ${path} is not understood`);
    else {
      for (const name of unknownIn(matchers)) notes.push(`the matcher ${name} (${path}) is not run`);
      const combine = isJsonObject(rule) && rule['combine'] === 'OR' ? 'OR' : 'AND';
      found[part].push({ path: part === 'header' ? steps.map((step) => step.toLowerCase()) : steps, matchers, combine });
    }
  };
  for (const [key, value] of Object.entries(isJsonObject(given) ? given : {})) {
    const [, category, rest] = /^\$\.(body|headers?|path|query|status)(.*)$/s.exec(key) ?? [];
    if (category !== undefined) add(category, `$${rest}`, value);
    else if (isJsonObject(value) && isJsonArray(value['matchers'])) add(key, '$', value);
    else if (isJsonObject(value)) for (const [path, rule] of Object.entries(value)) add(key, path, rule);
  }
  return { rules: found, notes: [...new Set(notes)] };
}

function isCategory(name: string): name is Category {
  return name === 'body' || name === 'header' || name === 'status';
}

function matchersOf(rule: JsonValue): readonly JsonObject[] | undefined {
  if (!isJsonObject(rule)) return undefined;
  const list = rule['matchers'] ?? [rule];
  return isJsonArray(list) && list.length > 0 && list.every(isJsonObject) ? list : undefined;
}

/** Names of matchers that are not run, also inside of others. */
function unknownIn(matchers: readonly JsonObject[]): readonly string[] {
  return matchers.flatMap((matcher) => {
    const name = nameOf(matcher);
    const inner = isJsonArray(matcher['rules']) ? unknownIn(matcher['rules'].filter(isJsonObject)) : [];
    return MATCHERS.has(name) ? inner : [name, ...inner];
  });
}

/** A matcher without a name is one of length, or of a pattern, as version 2 wrote them. */
export function nameOf(matcher: JsonObject): string {
  const { match } = matcher;
  if (typeof match === 'string') return match;
  return typeof matcher['regex'] === 'string'
    ? 'regex'
    : matcher['min'] !== undefined || matcher['max'] !== undefined
      ? 'type'
      : 'without a name';
}
