import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { spec } from '../../../src/commands/check/index.ts';
import { GATE_REGISTRY } from '../../../src/gates/index.ts';
import { runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const CONFIG = `version: 1
schemas:
  - files: schemas/**/*.avsc
  - files: schemas/**/*.schema.json
`;
const PLACED = 'schemas/order-placed.avsc';
const ORDER = 'schemas/order.schema.json';

const avro = (...fields: readonly string[]): string => `{
  "type": "record",
  "name": "OrderPlaced",
  "fields": [
    { "name": "id", "type": "string" }${fields.map((field) => `,\n    ${field}`).join('')}
  ]
}
`;
const order = (required: readonly string[]): string => `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "coupon": { "type": "string" }
  },
  "required": ${JSON.stringify(required)}
}
`;

describe('check of schemas', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
    await fixture.write({ '.github/rollback-gate.yml': CONFIG, [PLACED]: avro(), [ORDER]: order(['id']) });
    await fixture.commit('one');
  });
  afterEach(() => fixture.cleanup());

  async function release(tag: string, files: Record<string, string | null> = {}): Promise<void> {
    await fixture.write(files);
    await fixture.commit(tag);
    await fixture.tag(tag);
  }

  it('lists the answers for programs, in the shape that is published', async () => {
    await release('v1.0.0', { 'schemas/old-name.schema.json': order([]) });
    await release('v1.1.0', { 'schemas/old-name.schema.json': null, 'schemas/new/old-name.schema.json': order([]) });
    await fixture.write({ [ORDER]: order(['id', 'coupon']), 'schemas/new/old-name.schema.json': order(['id']) });
    const { json } = await runCheck(fixture.directory);
    const moved = { file: 'schemas/new/old-name.schema.json', deploy: 'breaking', rollback: 'compatible' };
    const changed = { file: ORDER, deploy: 'breaking', rollback: 'compatible' };
    expect(json).toMatchObject({
      comparisons: [
        { ...moved, with: 'v1.1.0' },
        { ...moved, with: 'v1.0.0', from: 'schemas/old-name.schema.json' },
        { ...changed, with: 'v1.1.0' },
        { ...changed, with: 'v1.0.0' },
      ],
    });
    const validate = new Ajv2020().compile(JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as object);
    expect([validate(json), validate.errors]).toEqual([true, null]);
    expect(readFileSync('schema/report.schema.json', 'utf8')).toContain('"comparisons"');
  });

  it('blocks a change whose data an earlier release could not write, with a payload that proves it', async () => {
    await release('v1.0.0');
    await release('v1.1.0');
    await fixture.write({ [ORDER]: order(['id', 'coupon']) });
    const result = await runCheck(fixture.directory);
    expect(result.verdict).toBe('fail');
    expect(result.outputs).toMatchObject({ errors: '1', window: 'v1.1.0,v1.0.0' });
    const [finding] = result.report?.findings ?? [];
    expect(finding).toMatchObject({
      gate: 'compat',
      severity: 'error',
      direction: 'deploy',
      versions: { writer: 'N-1 (v1.1.0), N-2 (v1.0.0)', reader: 'N (work tree)' },
      place: { file: ORDER },
      witness: { outcome: 'rejected' },
    });
    expect(finding?.witness?.confirmedBy.length).toBeGreaterThan(0);
    expect(result.report?.headline).toBe('Not safe to deploy: 1 finding blocks.');
  });

  it('lets an optional field pass in both directions', async () => {
    await release('v1.0.0');
    await fixture.write({ [PLACED]: avro('{ "name": "coupon", "type": ["null", "string"], "default": null }') });
    const result = await runCheck(fixture.directory);
    expect(result.report?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.verdict).toBe('pass');
    expect(result.report?.headline).toContain('May be deployed and taken back to v1.0.0');
  });

  it('finds the break with N-2 that the neighbours do not show: a default added in N-1 and dropped in N', async () => {
    await release('v1.0.0');
    await release('v1.1.0', { [PLACED]: avro('{ "name": "note", "type": "string", "default": "" }') });
    await fixture.write({ [PLACED]: avro('{ "name": "note", "type": "string" }') });
    const result = await runCheck(fixture.directory);
    expect(result.verdict).toBe('fail');
    const errors = result.report?.findings.filter(({ severity }) => severity === 'error') ?? [];
    expect(errors).toMatchObject([
      { rule: 'avro/reader-field-missing-default', direction: 'deploy', versions: { writer: 'N-2 (v1.0.0)', reader: 'N (work tree)' } },
    ]);
    expect(errors[0]?.place).toMatchObject({ file: PLACED, line: 6 });
  });

  it('judges a tagged candidate against the releases before it', async () => {
    await release('v1.0.0');
    await release('v2.0.0', { [ORDER]: order(['id', 'coupon']) });
    expect((await runCheck(fixture.directory)).verdict).toBe('fail');
    expect((await runCheck(fixture.directory, { head: 'v1.0.0' })).verdict).toBe('skipped');
    await release('v2.0.1');
    const result = await runCheck(fixture.directory);
    expect(result.verdict).toBe('pass');
    expect(result.report?.findings.every(({ severity }) => severity === 'note')).toBe(true);
  });

  it('on the first day says what is missing and what to do', async () => {
    const result = await runCheck(fixture.directory);
    expect(result.verdict).toBe('skipped');
    expect(result.report?.findings).toMatchObject([{ rule: 'window/no-tags', severity: 'note' }]);
    expect(result.report?.findings[0]?.fix).toContain('git tag v1.0.0');
    expect(result.report?.nextStep).toContain('Tag the release');
  });

  it('runs only the gates it is asked for', async () => {
    await release('v1.0.0');
    await fixture.write({ [ORDER]: '{' });
    expect((await runCheck(fixture.directory, { gates: 'window, policy' })).verdict).toBe('skipped');
    expect((await runCheck(fixture.directory, { gates: 'compat' })).verdict).toBe('fail');
    // A gate that does not exist yet must not look like one that found nothing.
    await expect(runCheck(fixture.directory, { gates: 'risk' })).rejects.toMatchObject({ code: 'RG-USAGE' });
    const described = spec.options.find(({ name }) => name === 'gates')?.description ?? '';
    expect(GATE_REGISTRY.filter(({ id }) => id !== 'policy' && !described.includes(id))).toEqual([]);
  });

  it('finds a break that a shared definition causes in a schema that did not change itself', async () => {
    const money = (type: string): string => `{ "$defs": { "amount": { "type": "${type}" } } }\n`;
    await release('v1.0.0', {
      'schemas/common/money.schema.json': money('number'),
      'schemas/bill.schema.json': `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": { "total": { "$ref": "common/money.schema.json#/$defs/amount" } }
}
`,
    });
    await fixture.write({ 'schemas/common/money.schema.json': money('string') });
    const result = await runCheck(fixture.directory);
    const errors = result.report?.findings.filter(({ severity }) => severity === 'error') ?? [];
    expect(errors.map(({ direction, path }) => [direction, path])).toEqual([
      ['deploy', '/total'],
      ['rollback', '/total'],
    ]);
  });

  it('names fetch-depth: 0 when the clone lacks the releases', async () => {
    await release('v1.0.0');
    await release('v1.1.0');
    const shallow = `${fixture.directory}-shallow`;
    await fixture.git('clone', '-q', '--depth=1', '--no-tags', `file://${await fixture.bare()}`, shallow);
    await expect(runCheck(shallow)).rejects.toMatchObject({
      code: 'RG-GIT-SHALLOW',
      hint: expect.stringContaining('fetch-depth: 0') as unknown,
    });
  });
});
