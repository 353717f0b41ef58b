import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareModels } from '../../../src/compat/formats/mlflow/compare.ts';
import { mlflow } from '../../../src/compat/formats/mlflow/index.ts';
import { parseModel } from '../../../src/compat/formats/mlflow/parse.ts';
import { formatPlace } from '../../../src/core/index.ts';

/* Folders as for Avro: per rule a breaking, a compatible and a boundary case; `expected.txt` says what is found in both directions. */
const ROOT = new URL('../../rules/', import.meta.url);
const KINDS = ['boundary', 'breaking', 'compatible'];

function report(folder: URL): string {
  const [old, next] = ['old.MLmodel', 'new.MLmodel'].map((path) => parseModel({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
  if (!old || !next) throw new Error('no models');
  const lines: string[] = [];
  for (const [direction, client, server] of [['deploy', old, next] as const, ['rollback', next, old] as const]) {
    for (const found of compareModels(client, server)) {
      const place = direction === 'deploy' ? found.reader : found.writer;
      const witness = found.witness ? JSON.stringify(found.witness.payload) : '-';
      lines.push(`${direction} ${place ? formatPlace(place) : '-'} ${found.rule} ${found.kind} ${found.path || '/'} ${witness}`);
    }
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'nothing\n';
}

describe.each(mlflow.rules.map((rule) => rule.id))('%s', (id) => {
  const folder = new URL(`${id.replace('/', '-')}/`, ROOT);

  it('has a breaking, a compatible and a boundary case', () => {
    expect(readdirSync(folder).sort()).toEqual(KINDS);
  });

  it.each(KINDS)('finds what is expected: %s', (kind) => {
    const folderOfCase = new URL(`${kind}/`, folder);
    expect(report(folderOfCase)).toBe(readFileSync(new URL('expected.txt', folderOfCase), 'utf8'));
  });

  it('finds itself in its breaking case', () => {
    expect(readFileSync(new URL('breaking/expected.txt', folder), 'utf8')).toContain(` ${id} `);
  });
});
