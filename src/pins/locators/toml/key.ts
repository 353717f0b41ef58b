/** One step of a dotted key, or the number of an item. */
type Step = string | number;

const STEP = /(?<bare>[A-Za-z0-9_-]+)|"(?<basic>(?:[^"\\]|\\.)*)"|'(?<literal>[^']*)'/y;
const INDEX = /\[(?<index>0|[1-9]\d{0,8})\]/y;
/** Longer keys than any file needs. */
const MAX_STEPS = 64;

/**
 * Reads a dotted key as TOML writes it, with `[0]` for the items of arrays: `tool.models."ranking.v2"[0].uri`.
 * @throws Error with a sentence on what is wrong
 */
export function parseKey(text: string): readonly Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < text.length || steps.length === 0; ) {
    if (steps.length >= MAX_STEPS) throw new Error(`has more than ${MAX_STEPS} steps`);
    INDEX.lastIndex = at;
    const index = steps.length === 0 ? undefined : INDEX.exec(text)?.groups?.['index'];
    if (index !== undefined) {
      steps.push(Number(index));
      at = INDEX.lastIndex;
      continue;
    }
    if (steps.length > 0) {
      if (text[at] !== '.') throw new Error('a dot is missing between keys');
      at += 1;
    }
    STEP.lastIndex = at;
    const found = STEP.exec(text)?.groups;
    if (!found) throw new Error('a key is missing; what is not made of letters, digits, `_` and `-` stands in quotes');
    steps.push(found['bare'] ?? found['literal'] ?? unescape(found['basic'] ?? ''));
    at = STEP.lastIndex;
  }
  return steps;
}

/** A key that `parseKey` reads back. */
export function formatKey(steps: readonly Step[]): string {
  return steps.reduce<string>((text, step, at) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const key = /^[A-Za-z0-9_-]+$/.test(step) ? step : JSON.stringify(step);
    return at === 0 ? key : `${text}.${key}`;
  }, '');
}

function unescape(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    throw new Error('an escape in a quoted key is not well-formed');
  }
}
