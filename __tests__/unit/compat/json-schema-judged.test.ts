import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/index.ts';
import { compareEmbedded, type EmbeddedSchema } from '../../../src/compat/formats/json-schema/embedded.ts';
import { effortOfOracles } from '../../../src/compat/formats/json-schema/oracle.ts';

const SCHEMAS = 30;
const BRANCHES = 6;
/** What one comparison may ask, and what it may be asking when it has asked that much. */
const BOUND = 60_000_000;

/** Objects that hold one another by unions: whoever remembers nothing asks for ever. */
function mutual(changed: boolean): EmbeddedSchema {
  const reference = (number: number): JsonObject => ({ $ref: `#/$defs/S${number % SCHEMAS}` });
  const $defs = Object.fromEntries(
    Array.from({ length: SCHEMAS }, (_, index) => [
      `S${index}`,
      {
        type: 'object',
        properties: {
          v: { type: changed && index % 7 === 0 ? 'string' : 'integer' },
          c: { anyOf: Array.from({ length: BRANCHES }, (__, branch) => reference(index * 7 + branch * 5)) },
        },
      },
    ]),
  );
  return { path: 'a.json', root: { properties: { value: reference(0) }, $defs }, places: () => new Map() };
}

describe('schemas that hold one another by unions', () => {
  it('are not put before the validators without end: what is left then stays open, and is told', async () => {
    const before = effortOfOracles();
    const found = await compareEmbedded(mutual(false), mutual(true), {});
    expect(effortOfOracles() - before).toBeLessThan(BOUND);
    expect(found.some(({ witness }) => witness)).toBe(true);
  });
});
