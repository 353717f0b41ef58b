import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, option, property, record } from 'fast-check';
import { type Name, Renames } from '../../src/compat/formats/sql/compare/renames.ts';

const RUNS = Number(process.env['SQL_RUNS'] ?? 500);
const tables = constantFrom('a', 'b', 'c');
const columns = constantFrom('x', 'y', 'z');

interface Rename {
  readonly relation: string;
  readonly column: string | null;
  readonly to: string;
}

/** One rename after another, for one name. */
function step(name: Name, { relation, column, to }: Rename): Name {
  if (name.relation !== relation) return name;
  if (column === null) return { ...name, relation: to };
  return name.column === column ? { ...name, column: to } : name;
}

describe('names that were changed', () => {
  it('are where they come to one rename after another', () => {
    const renames = array(record({ relation: tables, column: option(columns), to: constantFrom('a', 'b', 'c', 'x', 'y', 'z') }), {
      maxLength: 12,
    });
    assert(
      property(renames, record({ relation: tables, column: columns }), (list, name) => {
        const all = list.filter(({ column, to }) => (column === null ? /[abc]/ : /[xyz]/).test(to) && to !== column);
        const moved = new Renames(all.map(({ relation, column, to }) => [relation, column ?? undefined, to]));
        expect(moved.follow(name)).toEqual(all.reduce(step, name));
        expect(moved.follow({ relation: name.relation })).toEqual({ relation: all.reduce(step, name).relation });
      }),
      { numRuns: RUNS },
    );
  });
});
