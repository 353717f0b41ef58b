interface Visit<T> {
  readonly node: T;
  readonly next: readonly T[];
  readonly index: number;
  lowest: number;
  at: number;
}

/**
 * Strongly connected components of what can be reached from `starts`, those that others lead to first (Tarjan's algorithm, without recursion).
 * `isDone`: what need not be looked at.
 */
export function* findComponents<T>(
  starts: Iterable<T>,
  next: (node: T) => readonly T[],
  isDone: (node: T) => boolean,
): Generator<readonly T[]> {
  const seen = new Map<T, Visit<T>>();
  const open: T[] = [];
  const waiting = new Set<T>();
  const enter = (node: T): Visit<T> => {
    const visit: Visit<T> = { node, next: next(node), index: seen.size, lowest: seen.size, at: 0 };
    seen.set(node, visit);
    open.push(node);
    waiting.add(node);
    return visit;
  };
  for (const start of starts) {
    if (seen.has(start) || isDone(start)) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      if (visit.at < visit.next.length) {
        const inner = visit.next[visit.at++] as T;
        const before = seen.get(inner);
        if (!before) {
          if (!isDone(inner)) path.push(enter(inner));
        } else if (waiting.has(inner)) visit.lowest = Math.min(visit.lowest, before.index);
        continue;
      }
      path.pop();
      const outer = path.at(-1);
      if (outer) outer.lowest = Math.min(outer.lowest, visit.lowest);
      if (visit.lowest !== visit.index) continue;
      const component = open.splice(open.lastIndexOf(visit.node));
      for (const node of component) waiting.delete(node);
      yield component;
    }
  }
}
