import type { PatternMachine } from '../../compat/index.ts';

/** States of one pattern; a pattern that needs more is left to the reference engine. */
const MAX_STATES = 500;
const CODES = 128;
const UNKNOWN = -1;
const GIVEN_UP = -2;

type State = PatternMachine['start'];

/**
 * A pattern as a table over the bytes of ASCII, filled in as values come. Whether a text surely matches: bytes beyond ASCII, and patterns
 * that grow too large, are not decided here.
 */
export class ByteMachine {
  readonly #machine: PatternMachine;
  readonly #states: State[];
  readonly #numbers: Map<string, number>;
  readonly #accepts: boolean[] = [];
  /** The state that is never left. */
  #absorbed = UNKNOWN;
  /** By state and byte; a state is the place of its first move. */
  #moves = new Int32Array(16 * CODES).fill(UNKNOWN);

  constructor(machine: PatternMachine) {
    this.#machine = machine;
    this.#states = [];
    this.#numbers = new Map();
    this.#add(machine.start);
  }

  matches(bytes: Uint8Array, from: number, to: number): boolean {
    let moves = this.#moves;
    const absorbed = this.#absorbed;
    let state = 0;
    for (let at = from; at < to; at += 1) {
      const code = bytes[at] as number;
      if (code >= CODES) return false;
      let next = moves[state + code] as number;
      if (next < 0) {
        next = this.#step(state, code);
        moves = this.#moves;
      }
      if (next === GIVEN_UP) return false;
      if (next === absorbed) return true;
      state = next;
    }
    return this.#accepts[state / CODES] === true;
  }

  #step(state: number, code: number): number {
    const next = this.#add(this.#machine.step(this.#states[state / CODES] as State, code));
    this.#moves[state + code] = next;
    return next;
  }

  #add(state: State): number {
    const known = this.#numbers.get(state.key);
    if (known !== undefined) return known;
    const count = this.#states.length;
    if (count >= MAX_STATES) return GIVEN_UP;
    const number = count * CODES;
    if (number + CODES > this.#moves.length) {
      const grown = new Int32Array(this.#moves.length * 2).fill(UNKNOWN);
      grown.set(this.#moves);
      this.#moves = grown;
    }
    this.#numbers.set(state.key, number);
    this.#states.push(state);
    this.#accepts.push(this.#machine.accepts(state));
    if (this.#machine.isAbsorbed(state)) this.#absorbed = number;
    return number;
  }
}
