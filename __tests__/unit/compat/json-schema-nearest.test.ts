import { describe, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/core/index.ts';
import { compareEmbedded, type EmbeddedDifference, type EmbeddedSchema } from '../../../src/compat/formats/json-schema/embedded.ts';

const SEEDS = [3, 4];
const MOST = 20;

type Turn = () => number;

/** An object in which very many properties differ between the two sides, at several depths, some of them below unions. */
function sides(turn: Turn, depth: number): readonly [JsonObject, JsonObject] {
  const [mine, theirs]: [Record<string, JsonValue>, Record<string, JsonValue>] = [{}, {}];
  for (let index = 0; index < 8; index++) {
    const name = `p${depth}${index}`;
    const way = depth === 0 ? turn() % 3 : turn() % 7;
    if (way > 4 && depth > 0) [mine[name], theirs[name]] = sides(turn, depth - 1);
    else if (way === 4 && depth > 0) {
      const [[a, b], [c, d]] = [sides(turn, depth - 1), sides(turn, depth - 1)];
      [mine[name], theirs[name]] = [{ anyOf: [a, c] }, { anyOf: [b, d] }];
    } else if (way === 0) [mine[name], theirs[name]] = [{ type: 'string' }, { type: 'integer' }];
    else if (way === 1) [mine[name], theirs[name]] = [{ type: 'integer' }, { type: 'integer', maximum: turn() % 9 }];
    else [mine[name], theirs[name]] = [{ type: 'string' }, { type: 'string' }];
  }
  return [
    { type: 'object', properties: mine },
    { type: 'object', properties: theirs, required: [`p${depth}0`] },
  ];
}

function schema(part: JsonObject): EmbeddedSchema {
  return { path: 'a.json', root: { properties: { value: part }, $defs: {} }, places: () => new Map() };
}

const essence = ({ rule, path, writer, reader, count }: EmbeddedDifference): object => ({ rule, path, writer, reader, count });
const depthOf = ({ path }: EmbeddedDifference): number => path.split('/').length;
const nearest = (found: readonly EmbeddedDifference[]): object[] =>
  found
    .filter(({ witness }) => witness)
    .sort((a, b) => depthOf(a) - depthOf(b))
    .slice(0, MOST)
    .map(essence);

describe('of very many differences', () => {
  it('those nearest to the top are shown, whether all are wanted or a few; the others can be when they are asked for', async () => {
    let cut = 0;
    for (const seed of SEEDS) {
      let last = seed;
      const [mine, theirs] = sides(() => (last = (last * 1_103_515_245 + 12_345) % 2_147_483_648) >> 8, 2);
      const all = await compareEmbedded(schema(mine), schema(theirs), {});
      const few = await compareEmbedded(schema(mine), schema(theirs), {}, MOST);
      expect(nearest(few)).toEqual(nearest(all));
      if (few.some(({ search }) => search)) cut++;
      const shown = few.filter(({ witness, search }) => witness ?? search?.()).map(essence);
      const proven = all.filter(({ witness }) => witness).map(essence);
      expect(shown).toEqual(expect.arrayContaining(proven));
      expect(shown).toHaveLength(proven.length);
    }
    expect(cut).toBeGreaterThan(0);
  });
});
