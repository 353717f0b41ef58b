import { isJsonArray, isJsonObject, type JsonValue } from '../core/index.ts';
import { safeJson } from './escape.ts';

/** So many equal items in a row are told once with their number. */
const RUN_OF_ITEMS = 8;
/** The same of characters. */
const RUN_OF_CHARACTERS = /(.)\1{59,}/gsu;
/** So many of them are shown. */
const SHOWN = 2;
const SHOWN_CHARACTERS = 20;

/** A payload as JSON that people can take in, made harmless like all foreign text. */
export function shownJson(payload: JsonValue, indent?: number): string {
  return safeJson(foldRepeats(payload), indent);
}

/**
 * A payload in which what comes many times over in a row stands a few times, with the number of the others; the same value where nothing is
 * repeated. For display only: what proves something is the payload itself.
 */
function foldRepeats(value: JsonValue): JsonValue {
  if (typeof value === 'string') return foldText(value);
  if (isJsonArray(value)) return foldItems(value);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, foldRepeats(inner)]));
}

function foldText(text: string): string {
  return text.replace(RUN_OF_CHARACTERS, (run: string, character: string) => {
    const count = Math.floor(run.length / character.length);
    return `${character.repeat(SHOWN_CHARACTERS)}… (${count} of them)`;
  });
}

function foldItems(items: readonly JsonValue[]): JsonValue[] {
  if (items.length < RUN_OF_ITEMS) return items.map(foldRepeats);
  const texts = items.map((item) => JSON.stringify(item));
  const folded: JsonValue[] = [];
  for (let from = 0; from < items.length; ) {
    let to = from + 1;
    while (to < items.length && texts[to] === texts[from]) to++;
    const item = foldRepeats(items[from] ?? null);
    const run = to - from;
    folded.push(...Array.from({ length: run < RUN_OF_ITEMS ? run : SHOWN }, () => item));
    if (run >= RUN_OF_ITEMS) folded.push(`… ${run - SHOWN} more of the same`);
    from = to;
  }
  return folded;
}
