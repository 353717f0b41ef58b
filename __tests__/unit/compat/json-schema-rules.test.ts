import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareSchemas, parseSchema } from '../../../src/compat/formats/json-schema/engine.ts';
import { jsonSchema } from '../../../src/compat/formats/json-schema/index.ts';
import { formatPlace } from '../../../src/core/index.ts';

/*
 * One folder per rule: `breaking` (or unknown, for rules that cannot be shown), `compatible` (a near miss) and `boundary` (the last step
 * before or after). `expected.txt` says for both directions: place in the new schema (or `-`), rule, kind, path and payload.
 */
const ROOT = new URL('../../rules/', import.meta.url);
const KINDS = ['boundary', 'breaking', 'compatible'];

async function report(folder: URL): Promise<string> {
  const read = (name: string) => parseSchema({ path: name, text: readFileSync(new URL(name, folder), 'utf8') });
  const [old, next] = [await read('old.schema.json'), await read('new.schema.json')];
  const lines: string[] = [];
  for (const [direction, writer, reader] of [['deploy', old, next] as const, ['rollback', next, old] as const]) {
    for (const found of await compareSchemas(writer, reader, {})) {
      const place = direction === 'deploy' ? found.reader : found.writer;
      const payload = found.witness ? JSON.stringify(found.witness.payload) : '-';
      lines.push(`${direction} ${place ? formatPlace(place) : '-'} ${found.rule} ${found.kind} ${found.path || '/'} ${payload}`);
    }
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'nothing\n';
}

describe.each(jsonSchema.rules.map((rule) => rule.id))('%s', (id) => {
  const folder = new URL(`${id.replace('/', '-')}/`, ROOT);
  const expected = (kind: string): string => readFileSync(new URL(`${kind}/expected.txt`, folder), 'utf8');

  it('has a breaking, a compatible and a boundary case', () => {
    expect(readdirSync(folder).toSorted()).toEqual(KINDS);
  });

  it.each(KINDS)('finds what is expected: %s', async (kind) => {
    expect(await report(new URL(`${kind}/`, folder))).toBe(expected(kind));
  });

  it('finds itself in its breaking case, and nothing in its compatible one', () => {
    expect(expected('breaking')).toContain(` ${id} `);
    expect(expected('compatible')).toBe('nothing\n');
  });
});
