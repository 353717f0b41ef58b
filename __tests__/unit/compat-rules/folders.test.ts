import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { feast } from '../../../src/compat/formats/feast/index.ts';
import { mlflow } from '../../../src/compat/formats/mlflow/index.ts';
import { odcs } from '../../../src/compat/formats/odcs/index.ts';
import { tfdv } from '../../../src/compat/formats/tfdv/index.ts';
import { reportBoth } from '../../support/rule-report.ts';

const ROOT = new URL('../../rules/', import.meta.url);
const KINDS = ['boundary', 'breaking', 'compatible'];
/** Formats, and what their schemas are called in the folders. */
const SPECS = [
  [mlflow, 'MLmodel'],
  [tfdv, 'pbtxt'],
  [feast, 'py'],
  [odcs, 'odcs.yaml'],
] as const;
const RULES = SPECS.flatMap(([spec, path]) => spec.rules.map((rule) => ({ id: rule.id, spec, path })));

/*
 * One folder per rule, in it `breaking` (or lossy, or unknown: what the rule reports), `compatible` (a near miss) and `boundary`
 * (the last step before or after), beside them whatever was once answered wrongly, each with `old.<path>`, `new.<path>` and `expected.txt`.
 */
describe.each(RULES)('$id', ({ id, spec, path }) => {
  const folder = new URL(`${id.replace('/', '-')}/`, ROOT);
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

  const cases = readdirSync(folder).sort();

  it('has a breaking, a compatible and a boundary case', () => {
    expect(cases).toEqual(expect.arrayContaining(KINDS));
  });

  it.each(cases)('finds what is expected: %s', async (kind) => {
    const found = await reportBoth(await spec.load(), path, read(`${kind}/old.${path}`), read(`${kind}/new.${path}`));
    expect(found).toBe(read(`${kind}/expected.txt`));
  });

  it('finds itself in its breaking case, and not in its compatible one', () => {
    expect(read('breaking/expected.txt')).toContain(` ${id} `);
    expect(read('compatible/expected.txt')).not.toContain(` ${id} `);
  });
});
