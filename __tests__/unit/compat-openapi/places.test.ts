import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { LineIndex } from '../../../src/core/index.ts';
import { escapeToken, locatePointers } from '../../../src/compat/formats/json-schema/scan.ts';
import { readJsonFile } from '../../../src/compat/formats/openapi/read/json.ts';
import { outlineOf } from '../../../src/compat/formats/openapi/read/outline.ts';

const RUNS = 300;

const name = fc.oneof(fc.constantFrom('paths', 'get', '/a', '~', 'a"b', '', '0', 'x-a'), fc.string({ maxLength: 3 }));
const { value: documents } = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    fc.constantFrom(1, 'a{', '}"', null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

function* pointersIn(value: unknown, pointer = ''): Generator<string> {
  yield pointer;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* pointersIn(inner, `${pointer}/${escapeToken(key)}`);
}

/** Of the nearest thing around, by a pass over the whole text. */
function slowly(text: string, pointer: string): object {
  const around = [pointer];
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) around.push(at.slice(0, at.lastIndexOf('/')));
  const offsets = locatePointers(text, around);
  const offset = around.map((one) => offsets.get(one)).find((one) => one !== undefined) ?? 0;
  return { file: 'api.json', ...new LineIndex(text).at(offset) };
}

describe('places in a description', () => {
  it('are those that one pass over the text finds, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(
        documents,
        fc.constantFrom(undefined, 1, '\t'),
        fc.array(fc.array(name, { maxLength: 5 })),
        fc.infiniteStream(fc.nat()),
        (root, space, strange, turns) => {
          const text = ` ${JSON.stringify(root, null, space)}\n`;
          const pointers = [...pointersIn(root), ...strange.map((tokens) => tokens.map((token) => `/${escapeToken(token)}`).join(''))];
          const file = readJsonFile({ path: 'api.json', text });
          while (pointers.length > 0) {
            const asked = pointers.splice((turns.next().value ?? 0) % pointers.length, 3);
            expect(file.places(asked)).toEqual(new Map(asked.map((pointer) => [pointer, slowly(text, pointer)])));
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are those of the last of two names that are the same', () => {
    const text = '{"info": 1, "x-a": {"b": 1}, "info": {"c":\n2}, "x-a": {\n"b": 3}}';
    const file = readJsonFile({ path: 'api.json', text });
    expect([...file.places(['/info/c', '/x-a/b', '/info/d']).values()].map(({ line }) => line)).toEqual([1, 3, 1]);
  });
});

describe('the members of a text', () => {
  it('are as many as those of what is read, unless a name stands twice', () => {
    const count = (value: unknown): number =>
      typeof value !== 'object' || value === null
        ? 0
        : Object.values(value).reduce((sum: number, inner) => sum + count(inner), Array.isArray(value) ? 0 : Object.keys(value).length);
    fc.assert(
      fc.property(documents, fc.constantFrom(undefined, 1), (root, space) => {
        expect(outlineOf(JSON.stringify(root, null, space)).members).toBe(count(root));
      }),
      { numRuns: RUNS },
    );
    expect(outlineOf('{"a": {"b\\\\": 1, "b\\\\": ":"}}').members).toBe(3);
  });
});
