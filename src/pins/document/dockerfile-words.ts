import type { Instruction, Run } from './dockerfile-lines.ts';
import type { ScalarNode } from './tree.ts';
import type { Piece, Writing } from './writing.ts';

/** A word of an instruction: units `from..to` of its arguments, quotes included. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The word that begins at or behind `at`, up to the next white space outside of quotes; `undefined` at the end. */
export function wordAt(args: string, at: number): Word | undefined {
  let from = at;
  while (from < args.length && /\s/.test(args[from] ?? '')) from += 1;
  if (from >= args.length) return undefined;
  let quote = '';
  let to = from;
  for (; to < args.length; to += 1) {
    const char = args[to] ?? '';
    if (quote === '' && /\s/.test(char)) break;
    if (char === '\\') to += 1;
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = '';
  }
  to = Math.min(to, args.length);
  return { text: args.slice(from, to), from, to };
}

export function wordsOf(args: string): Word[] {
  const words: Word[] = [];
  for (let word = wordAt(args, 0); word; word = wordAt(args, word.to)) words.push(word);
  return words;
}

/** The `--name=value` words that stand first, and where the rest begins. */
export function flagsOf(args: string): { readonly flags: readonly Word[]; readonly rest: number } {
  const flags: Word[] = [];
  let rest = 0;
  for (let word = wordAt(args, 0); word?.text.startsWith('--'); word = wordAt(args, rest)) {
    if (word.text !== '--') flags.push(word);
    rest = word.to;
    if (word.text === '--') break;
  }
  return { flags, rest };
}

/** The first run for which `reached` holds, which holds for all behind it. */
function firstRun(runs: readonly Run[], reached: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && !reached(run)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a stretch of the arguments stands in the file, continuations left out. */
function runsBetween(runs: readonly Run[], from: number, to: number): Run[] {
  const found: Run[] = [];
  for (let index = firstRun(runs, ({ unit, start, end }) => unit + end - start > from); ; index += 1) {
    const run = runs[index];
    if (!run || run.unit >= to) return found;
    const low = Math.max(from, run.unit);
    const high = Math.min(to, run.unit + run.end - run.start);
    found.push({ start: run.start + low - run.unit, end: run.start + high - run.unit, unit: low });
  }
}

/** Where a unit of the arguments stands in the file, or would stand. */
function offsetOf(runs: readonly Run[], at: number): number {
  const run = runs[firstRun(runs, ({ unit, start, end }) => unit + end - start >= at)];
  return run ? run.start + at - run.unit : (runs.at(-1)?.end ?? 0);
}

/** The unit of the arguments that stands at an offset of the file; at the end of a run, the unit behind it. */
export function unitOf(runs: readonly Run[], offset: number): number {
  const run = runs[firstRun(runs, ({ end }) => end >= offset)];
  return run ? run.unit + Math.max(0, offset - run.start) : 0;
}

const LOCKED = 'quotes or escape characters stand in it; write it without them first';

/** The scalar of a stretch of the arguments. A value in one pair of quotes is its inside; other quotes and escapes lock it. */
export function scalarAt({ args, runs }: Instruction, from: number, to: number, quotable: boolean): ScalarNode {
  const raw = args.slice(from, to);
  const quoted = quotable && raw.length >= 2 && (raw[0] === '"' || raw[0] === "'") && raw.at(-1) === raw[0];
  const open = quoted ? 1 : 0;
  const text = raw.slice(open, raw.length - open);
  const own = runsBetween(runs, from, to);
  const inner = runsBetween(runs, from + open, to - open);
  const start = own[0]?.start ?? offsetOf(runs, from);
  return {
    kind: 'scalar',
    text,
    type: 'string',
    style: quoted ? (raw[0] === '"' ? 'double' : 'single') : 'plain',
    start,
    end: own.at(-1)?.end ?? start,
    sharedBy: () => 0,
    writing: wordWriting(inner, text, open),
    ...(/["'\\`]/.test(text) ? { locked: LOCKED } : {}),
  };
}

function wordWriting(runs: readonly Run[], text: string, open: number): Writing {
  return {
    open,
    pieces() {
      const first = runs[0]?.unit ?? 0;
      return runs.map(
        ({ start, end, unit }): Piece => ({ start, end, text: text.slice(unit - first, unit - first + end - start), literal: true }),
      );
    },
    refuse(inserted, whole) {
      if (whole === '') return 'an empty value would mean something else';
      return /[\s"'\\`$,<>|]/.test(inserted) ? 'the new value has a character that means something else in a Dockerfile' : undefined;
    },
  };
}
