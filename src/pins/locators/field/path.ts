/** One step of a path. `any` and `deep` are for tables and for selectors that need not say everything; a selector still has to end at one place. */
export type Step =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'index'; readonly index: number }
  /** The item of a list whose `key` is `value` (or begins with it). */
  | { readonly type: 'where'; readonly key: string; readonly value: string; readonly begins: boolean }
  /** Every key of a map, every item of a list. */
  | { readonly type: 'any' }
  /** Any number of steps, none included. */
  | { readonly type: 'deep' }
  /** The text of a scalar is a document of its own; the path goes on inside it. */
  | { readonly type: 'inside' };

/** Longer paths than any manifest needs. */
const MAX_STEPS = 64;

/**
 * Reads `spec.containers[name=app].image`: keys with dots between them, `[2]` and `[key=value]` (`[key^=start]`) for items, `*` (also `[*]`) and `**`, and
 * `|` before a path inside a text. A backslash takes the meaning from the sign behind it.
 * @throws Error with a sentence on what is wrong
 */
export function parsePath(text: string): readonly Step[] {
  const steps: Step[] = [];
  let at = 0;
  let fresh = true;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '[') {
      const end = closingBracket(text, at);
      steps.push(bracket(text.slice(at + 1, end)));
      at = end + 1;
      fresh = false;
    } else if (sign === '|') {
      if (fresh || steps.some(({ type }) => type === 'inside')) throw new Error('`|` stands once, behind the key of a text');
      steps.push({ type: 'inside' });
      at += 1;
      fresh = true;
    } else {
      if (sign === '.' ? fresh : !fresh) throw new Error(sign === '.' ? 'a key is missing' : 'a dot is missing');
      const start = sign === '.' ? at + 1 : at;
      const end = endOfKey(text, start);
      if (end === start) throw new Error('a key is missing');
      steps.push(keyStep(text.slice(start, end)));
      at = end;
      fresh = false;
    }
  }
  if (fresh) throw new Error('a key is missing');
  if (steps.filter(({ type }) => type === 'deep').length > 1) throw new Error('`**` stands once at most');
  if (steps.length > MAX_STEPS) throw new Error(`has more than ${MAX_STEPS} steps`);
  return steps;
}

function endOfKey(text: string, start: number): number {
  let at = start;
  while (at < text.length && !'.[|'.includes(text[at] ?? '')) at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}

function closingBracket(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== ']') at += text[at] === '\\' ? 2 : 1;
  if (at >= text.length) throw new Error('`[` is not closed');
  return at;
}

function keyStep(raw: string): Step {
  if (raw === '*') return { type: 'any' };
  if (raw === '**') return { type: 'deep' };
  return { type: 'key', key: unescape(raw) };
}

function bracket(raw: string): Step {
  if (raw === '*') return { type: 'any' };
  if (/^(?:0|[1-9]\d{0,8})$/.test(raw)) return { type: 'index', index: Number(raw) };
  const parts = /^((?:[^\\=^]|\\.)+)(\^?=)((?:[^\\]|\\.)*)$/s.exec(raw);
  if (!parts) throw new Error('between brackets stands a number, `key=value` or `key^=start`');
  return { type: 'where', key: unescape(parts[1] ?? ''), value: unescape(parts[3] ?? ''), begins: parts[2] === '^=' };
}

function unescape(raw: string): string {
  return raw.replace(/\\(.)/gs, '$1');
}

/** The text of a path; `parsePath` reads it back. */
export function formatPath(steps: readonly Step[]): string {
  return steps.reduce((text, step, at) => {
    if (step.type === 'inside') return `${text}|`;
    if (step.type === 'index') return `${text}[${step.index}]`;
    if (step.type === 'where') {
      return `${text}[${step.key.replace(/[\\=^\]]/g, '\\$&')}${step.begins ? '^' : ''}=${step.value.replace(/[\\\]]/g, '\\$&')}]`;
    }
    return `${text}${at === 0 || steps[at - 1]?.type === 'inside' ? '' : '.'}${formatKey(step)}`;
  }, '');
}

function formatKey(step: Extract<Step, { type: 'key' | 'any' | 'deep' }>): string {
  if (step.type !== 'key') return step.type === 'any' ? '*' : '**';
  const escaped = step.key.replace(/[\\.[|]/g, '\\$&');
  return /^\*{1,2}$/.test(escaped) ? `\\${escaped}` : escaped;
}
