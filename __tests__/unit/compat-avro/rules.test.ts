import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formatPlace } from '../../../src/core/index.ts';
import { avro } from '../../../src/compat/formats/avro/index.ts';
import { compareSchemas } from '../../../src/compat/formats/avro/engine.ts';
import { parseText } from '../../support/avro-compare.ts';

/*
 * One folder per rule, in it `breaking` (or lossy, or unknown: what the rule reports), `compatible` (a near miss without any
 * difference) and `boundary` (the last step before or after). `expected.txt` says, for both directions, what is found:
 * direction, place in the new schema (or `-`), rule, kind and path.
 */
const ROOT = new URL('../../rules/', import.meta.url);
const KINDS = ['boundary', 'breaking', 'compatible'];

async function report(folder: URL): Promise<string> {
  const [old, next] = ['old.avsc', 'new.avsc'].map((name) => parseText(readFileSync(new URL(name, folder), 'utf8'), name));
  if (!old || !next) throw new Error('no schemas');
  const lines: string[] = [];
  for (const [direction, writer, reader] of [['deploy', old, next] as const, ['rollback', next, old] as const]) {
    for (const found of await compareSchemas(writer, reader, {})) {
      const place = direction === 'deploy' ? found.reader : found.writer;
      const witness = found.witness ? JSON.stringify(found.witness.payload) : '-';
      lines.push(`${direction} ${place ? formatPlace(place) : '-'} ${found.rule} ${found.kind} ${found.path || '/'} ${witness}`);
    }
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'nothing\n';
}

describe.each(avro.rules.map((rule) => rule.id))('%s', (id) => {
  const folder = new URL(`${id.replace('/', '-')}/`, ROOT);

  it('has a breaking, a compatible and a boundary case', () => {
    expect(readdirSync(folder).sort()).toEqual(KINDS);
  });

  it.each(KINDS)('finds what is expected: %s', async (kind) => {
    const folderOfCase = new URL(`${kind}/`, folder);
    expect(await report(folderOfCase)).toBe(readFileSync(new URL('expected.txt', folderOfCase), 'utf8'));
  });

  it('finds itself in its breaking case, and nothing in its compatible one', () => {
    const expected = (kind: string): string => readFileSync(new URL(`${kind}/expected.txt`, folder), 'utf8');
    expect(expected('breaking')).toContain(` ${id} `);
    expect(expected('compatible')).toBe('nothing\n');
  });
});
