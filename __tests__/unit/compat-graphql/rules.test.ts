import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formatPlace } from '../../../src/core/index.ts';
import { graphql } from '../../../src/compat/formats/graphql/index.ts';
import { compareBoth } from '../../support/graphql-compare.ts';

/*
 * One folder per rule, in it `breaking` (or lossy: what the rule reports), `compatible` (a near miss without any difference in the
 * deploy direction) and `boundary` (the last step before or after, or an other form). `expected.txt` says, for both directions, what is
 * found: direction, place in the new schema, rule, kind, path and witness. `operation.graphql`, where it stands, is what clients send.
 */
const ROOT = new URL('../../rules/', import.meta.url);
const KINDS = ['boundary', 'breaking', 'compatible'];

async function report(folder: URL): Promise<string> {
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const operations = existsSync(new URL('operation.graphql', folder)) ? { operations: [read('operation.graphql')] } : {};
  const both = await compareBoth(read('old.graphql'), read('new.graphql'), operations);
  const lines = (['deploy', 'rollback'] as const).flatMap((direction) =>
    both[direction].map(({ rule, kind, path, reader, writer, witness }) => {
      const place = direction === 'deploy' ? reader : writer;
      return `${direction} ${place ? formatPlace(place) : '-'} ${rule} ${kind} ${path} ${witness ? JSON.stringify(witness.payload) : '-'}`;
    }),
  );
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'nothing\n';
}

describe.each(graphql.rules.map((rule) => rule.id))('%s', (id) => {
  const folder = new URL(`${id.replace('/', '-')}/`, ROOT);

  it('has a breaking, a compatible and a boundary case', () => {
    expect(readdirSync(folder).sort()).toEqual(KINDS);
  });

  it.each(KINDS)('finds what is expected: %s', async (kind) => {
    const folderOfCase = new URL(`${kind}/`, folder);
    expect(await report(folderOfCase)).toBe(readFileSync(new URL('expected.txt', folderOfCase), 'utf8'));
  });

  it('finds itself in its breaking case, and nothing in its compatible one when that is deployed', () => {
    const expected = (kind: string): string => readFileSync(new URL(`${kind}/expected.txt`, folder), 'utf8');
    expect(expected('breaking')).toContain(` ${id} `);
    expect(expected('compatible')).not.toMatch(/^deploy /m);
  });
});
