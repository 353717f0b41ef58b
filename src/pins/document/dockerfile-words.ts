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

/** Where a stretch of the arguments stands in the file, continuations left out. */
function runsBetween(runs: readonly Run[], from: number, to: number): Run[] {
  const found: Run[] = [];
  let units = 0;
  for (const { start, end } of runs) {
    const low = Math.max(from, units);
    const high = Math.min(to, units + end - start);
    if (low < high) found.push({ start: start + low - units, end: start + high - units });
    units += end - start;
  }
  return found;
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

/** Where a unit of the arguments stands in the file, or would stand. */
function offsetOf(runs: readonly Run[], unit: number): number {
  let units = 0;
  for (const { start, end } of runs) {
    if (unit <= units + end - start) return start + unit - units;
    units += end - start;
  }
  return runs.at(-1)?.end ?? 0;
}

function wordWriting(runs: readonly Run[], text: string, open: number): Writing {
  return {
    open,
    pieces() {
      let units = 0;
      return runs.map(({ start, end }): Piece => {
        const piece = { start, end, text: text.slice(units, units + end - start), literal: true };
        units += end - start;
        return piece;
      });
    },
    refuse(inserted, whole) {
      if (whole === '') return 'an empty value would mean something else';
      return /[\s"'\\`$,<>|]/.test(inserted) ? 'the new value has a character that means something else in a Dockerfile' : undefined;
    },
  };
}
