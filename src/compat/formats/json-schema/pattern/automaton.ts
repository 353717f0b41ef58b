import { LAST, type Pattern, parsePattern, type Ranges } from './parse.ts';

/** States above this count are refused: a counted repeat of a large group. */
const MAX_STATES = 3000;

/** A nondeterministic automaton that searches: its last state is absorbing, so reaching it once means a match. */
export interface Automaton {
  readonly final: number;
  /** Moves on characters, per state. */
  readonly moves: readonly (readonly { readonly ranges: Ranges; readonly to: number }[])[];
  /** Moves on nothing; `start` and `end` only at the ends of the text. */
  readonly jumps: readonly (readonly { readonly when: 'always' | 'start' | 'end'; readonly to: number }[])[];
}

/** A set of states between two characters, closed under jumps that need no end. */
export interface StateSet {
  readonly states: readonly number[];
  readonly key: string;
  readonly atStart: boolean;
}

const ALL: Ranges = [[0, LAST]];
const cache = new Map<string, Automaton | undefined>();

/** The automaton of a pattern, or `undefined` where it is not regular or too large. */
export function automatonOf(source: string): Automaton | undefined {
  if (!cache.has(source)) {
    if (cache.size > 2000) cache.clear();
    const pattern = source.length > 2000 ? undefined : parsePattern(source);
    cache.set(source, pattern ? build(pattern) : undefined);
  }
  return cache.get(source);
}

type Mutable = { moves: { ranges: Ranges; to: number }[][]; jumps: { when: 'always' | 'start' | 'end'; to: number }[][] };

function build(pattern: Pattern): Automaton | undefined {
  const made: Mutable = { moves: [[]], jumps: [[]] };
  made.moves[0]?.push({ ranges: ALL, to: 0 });
  const final = attach(made, pattern, 0);
  if (final === undefined) return undefined;
  const absorbing = addState(made);
  made.jumps[final]?.push({ when: 'always', to: absorbing });
  made.moves[absorbing]?.push({ ranges: ALL, to: absorbing });
  return { final: absorbing, moves: made.moves, jumps: made.jumps };
}

function addState(made: Mutable): number {
  made.moves.push([]);
  made.jumps.push([]);
  return made.moves.length - 1;
}

/** Adds `pattern` after state `from`; the state it ends in, or `undefined` when it grows too large. */
function attach(made: Mutable, pattern: Pattern, from: number): number | undefined {
  if (made.moves.length > MAX_STATES) return undefined;
  switch (pattern.kind) {
    case 'set': {
      const to = addState(made);
      made.moves[from]?.push({ ranges: pattern.ranges, to });
      return to;
    }
    case 'start':
    case 'end': {
      const to = addState(made);
      made.jumps[from]?.push({ when: pattern.kind, to });
      return to;
    }
    case 'sequence': {
      let at: number | undefined = from;
      for (const part of pattern.parts) if (at !== undefined) at = attach(made, part, at);
      return at;
    }
    case 'choice': {
      const ends = pattern.parts.map((part) => {
        const begin = addState(made);
        made.jumps[from]?.push({ when: 'always', to: begin });
        return attach(made, part, begin);
      });
      const to = addState(made);
      for (const end of ends) {
        if (end === undefined) return undefined;
        made.jumps[end]?.push({ when: 'always', to });
      }
      return to;
    }
    default:
      return attachRepeat(made, pattern, from);
  }
}

function attachRepeat(made: Mutable, { part, least, most }: Extract<Pattern, { kind: 'repeat' }>, from: number): number | undefined {
  if (least > MAX_STATES || (most !== Number.POSITIVE_INFINITY && most > MAX_STATES)) return undefined;
  let at: number | undefined = from;
  for (let count = 0; count < least && at !== undefined; count++) at = attach(made, part, at);
  if (at === undefined) return undefined;
  if (most === Number.POSITIVE_INFINITY) {
    const loop = addState(made);
    made.jumps[at]?.push({ when: 'always', to: loop });
    const end = attach(made, part, loop);
    if (end === undefined) return undefined;
    made.jumps[end]?.push({ when: 'always', to: loop });
    return loop;
  }
  const out = addState(made);
  for (let count = least; count < most && at !== undefined; count++) {
    made.jumps[at]?.push({ when: 'always', to: out });
    at = attach(made, part, at);
  }
  if (at === undefined) return undefined;
  made.jumps[at]?.push({ when: 'always', to: out });
  return out;
}

function close(automaton: Automaton, states: Iterable<number>, atStart: boolean, atEnd: boolean): Set<number> {
  const reached = new Set(states);
  for (const state of reached) {
    for (const { when, to } of automaton.jumps[state] ?? []) {
      if (when === 'always' || (when === 'start' && atStart) || (when === 'end' && atEnd)) reached.add(to);
    }
  }
  return reached;
}

function stateSet(automaton: Automaton, states: Iterable<number>, atStart: boolean): StateSet {
  const closed = close(automaton, states, atStart, false);
  // Once matched, always matched: all such sets are one.
  const kept = closed.has(automaton.final) ? [automaton.final] : [...closed].sort((a, b) => a - b);
  return { states: kept, key: `${atStart ? '^' : ''}${kept.join(',')}`, atStart };
}

export function startOf(automaton: Automaton): StateSet {
  return stateSet(automaton, [0], true);
}

export function stepBy(automaton: Automaton, from: StateSet, code: number): StateSet {
  const next: number[] = [];
  for (const state of from.states) {
    for (const { ranges, to } of automaton.moves[state] ?? []) if (contains(ranges, code)) next.push(to);
  }
  return stateSet(automaton, next, false);
}

/** Whether the text matches when it ends here. */
export function accepts(automaton: Automaton, at: StateSet): boolean {
  return close(automaton, at.states, at.atStart, true).has(automaton.final);
}

/** Whether every continuation matches. */
export function isAbsorbed(automaton: Automaton, at: StateSet): boolean {
  return at.states.length === 1 && at.states[0] === automaton.final;
}

export function contains(ranges: Ranges, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}
