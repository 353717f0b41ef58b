import type { JsonValue } from '../../../core/index.ts';
import type { Literals } from './conjunction.ts';
import { evaluate } from './evaluate.ts';

/** The same value so many times. */
export function repeat<T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}

/** Takes from each in turn until all are empty. */
export function* inTurn<T>(sources: readonly Iterator<T>[]): Generator<T> {
  let live = [...sources];
  while (live.length > 0) {
    const next: Iterator<T>[] = [];
    for (const source of live) {
      const step = source.next();
      if (step.done === true) continue;
      next.push(source);
      yield step.value;
    }
    live = next;
  }
}

export function first<T>(values: Iterable<T>): T | undefined {
  for (const value of values) return value;
  return undefined;
}

/** Whether a value may be of a branch. */
export function mayBe({ pos, neg }: Literals, value: JsonValue): boolean {
  return pos.every((node) => evaluate(node, value) !== false) && neg.every((node) => evaluate(node, value) !== true);
}
