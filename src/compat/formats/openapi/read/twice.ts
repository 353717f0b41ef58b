import { canonicalJson, isJsonArray, isJsonObject, type JsonValue } from '../../../../core/index.ts';

/** Tokens that matter: strings, and what opens, closes and parts. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** What stands under these words decides nothing, unless it is a name in one of the maps. */
const SILENT: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'info', 'externalDocs', 'tags', 'links', 'xml']);
const MAPS: ReadonlySet<string> = new Set(
  'properties patternProperties dependentSchemas dependentRequired $defs definitions schemas parameters responses requestBodies headers securitySchemes securityDefinitions callbacks pathItems paths webhooks content encoding mapping variables scopes'.split(
    ' ',
  ),
);

const MAX_DEPTH = 200;

interface Level {
  /** Names that were met, with where their values begin; `undefined` in a list. */
  readonly names: Map<string, number> | undefined;
  readonly silent: boolean;
  /** Its members are names that the description chose, not words of the format. */
  readonly map: boolean;
}

/** The offset of the first member name that stands twice in an object of a well-formed description, where that decides something. */
export function findTwice(text: string): number | undefined {
  const open: Level[] = [];
  let last: { readonly token: string; readonly at: number } | undefined;
  let word: string | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const level = open.at(-1);
    if (token === ':' && last) {
      word = last.token.includes('\\') ? (JSON.parse(last.token) as string) : last.token.slice(1, -1);
      const before = level?.names?.get(word);
      if (
        level &&
        before !== undefined &&
        !level.silent &&
        !isSilent(level, word) &&
        !isSameValue(text, [before, index + 1], { level, word })
      )
        return last.at;
      level?.names?.set(word, index + 1);
    } else if (token === '{' || token === '[') {
      open.push(below(level, level?.names && word, token === '{'));
    } else if (token === '}' || token === ']') open.pop();
    last = token.startsWith('"') ? { token, at: index } : undefined;
  }
  return undefined;
}

/** Whether it makes no difference which of two values counts: they say the same, but for what decides nothing. */
function isSameValue(text: string, offsets: readonly number[], at: { readonly level: Level; readonly word: string }): boolean {
  const [one, other] = offsets.map((from) => {
    const end = endOfValue(text, from);
    return end === undefined ? undefined : canonicalJson(decidingPart(JSON.parse(text.slice(from, end)) as JsonValue, at.level, at.word));
  });
  return one !== undefined && one === other;
}

/** A value without members that decide nothing. */
function decidingPart(value: JsonValue, around: Level, word: string | undefined): JsonValue {
  if (!isJsonArray(value) && !isJsonObject(value)) return value;
  const level = below(around, word, isJsonObject(value));
  if (isJsonArray(value)) return value.map((item) => decidingPart(item, level, undefined));
  const kept = Object.entries(value).filter(([name]) => !isSilent(level, name));
  return Object.fromEntries(kept.map(([name, member]) => [name, decidingPart(member, level, name)]));
}

/** Where a value ends that begins at an offset, or after spaces behind it; `undefined` where it nests too deeply to be compared. */
function endOfValue(text: string, from: number): number | undefined {
  const token = new RegExp(TOKEN);
  token.lastIndex = from;
  let depth = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (depth === 0 && (found === ',' || found === '}' || found === ']')) return match.index;
    if (depth > MAX_DEPTH) return undefined;
    if (found === '{' || found === '[') depth++;
    else if (found === '}' || found === ']') depth--;
  }
  return text.length;
}

function isSilent(level: Level, word: string): boolean {
  return !level.map && (SILENT.has(word) || word.startsWith('x-'));
}

/** What is known of an object or list that opens after a word, or as an item of a list. */
function below(level: Level | undefined, word: string | undefined, isObject: boolean): Level {
  const silent = level !== undefined && (level.silent || (word !== undefined && isSilent(level, word)));
  const map = isObject && word !== undefined && level?.map === false && MAPS.has(word);
  return { names: isObject ? new Map() : undefined, silent, map };
}
