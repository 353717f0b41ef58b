/** Tokens that matter: strings, and what opens, closes and parts. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** What stands under these words decides nothing, unless it is a name in one of the maps. */
const SILENT: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'info', 'externalDocs', 'tags', 'links', 'xml']);
const MAPS: ReadonlySet<string> = new Set(
  'properties patternProperties dependentSchemas dependentRequired $defs definitions schemas parameters responses requestBodies headers securitySchemes securityDefinitions callbacks pathItems paths webhooks content encoding mapping variables scopes'.split(
    ' ',
  ),
);

interface Level {
  /** Names that were met; `undefined` in a list. */
  readonly names: Set<string> | undefined;
  readonly silent: boolean;
  /** Its members are names that the description chose, not words of the format. */
  readonly map: boolean;
}

/** The offset of the first member name that stands twice in an object of a well-formed description, where it decides something. */
export function findTwice(text: string): number | undefined {
  const open: Level[] = [];
  let last: { readonly token: string; readonly at: number } | undefined;
  let word: string | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const level = open.at(-1);
    if (token === ':' && last) {
      word = last.token.includes('\\') ? (JSON.parse(last.token) as string) : last.token.slice(1, -1);
      if (level?.names?.has(word) && !level.silent && !isSilent(level, word)) return last.at;
      level?.names?.add(word);
    } else if (token === '{' || token === '[') {
      open.push(below(level, level?.names && word, token === '{'));
    } else if (token === '}' || token === ']') open.pop();
    last = token.startsWith('"') ? { token, at: index } : undefined;
  }
  return undefined;
}

function isSilent(level: Level, word: string): boolean {
  return !level.map && (SILENT.has(word) || word.startsWith('x-'));
}

/** What is known of an object or list that opens after a word, or as an item of a list. */
function below(level: Level | undefined, word: string | undefined, isObject: boolean): Level {
  const silent = level !== undefined && (level.silent || (word !== undefined && isSilent(level, word)));
  const map = isObject && word !== undefined && level?.map === false && MAPS.has(word);
  return { names: isObject ? new Set() : undefined, silent, map };
}
