import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import type { CommandResult, JsonObject } from '../../../src/core/index.ts';
import { sha256 } from '../../../src/core/index.ts';
import { type HostOptions, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let f: RollbackFixture | undefined;
afterEach(async () => {
  await f?.cleanup();
  f = undefined;
});

interface Check {
  readonly id: string;
  readonly ok: boolean;
  readonly unknown?: true;
  readonly detail: string;
}

async function fixtureWith(config: (text: string) => string): Promise<RollbackFixture> {
  f = await rollbackFixture(config);
  return f;
}

/** `two` was deployed and verified, with the commit on record; then come the files, then `bad`. */
async function history(fixture: RollbackFixture, files: Readonly<Record<string, string>>): Promise<void> {
  await fixture.record('one');
  await fixture.deploy('two');
  const { run: watch } = await import('../../../src/commands/watch/run.ts');
  await watch({ positionals: [], options: { environment: 'production' } }, fixture.host());
  await fixture.repo.git('pull', '-q', '--rebase', 'origin', 'main');
  await fixture.repo.write(files);
  await fixture.repo.commit('More');
  await fixture.repo.git('push', '-q', 'origin', 'HEAD:main');
  await fixture.deploy('bad');
}

async function run(
  fixture: RollbackFixture,
  options: Record<string, string | boolean> = {},
  host: HostOptions = {},
): Promise<CommandResult & { checks: readonly Check[] }> {
  const result = await rollback({ positionals: [], options: { environment: 'production', ...options } }, fixture.host(host));
  const json = result.json as JsonObject & { rollback: { readiness: readonly Check[] } };
  return { ...result, checks: json.rollback.readiness };
}

const MIGRATIONS = (text: string): string => text.replace('environments:', 'migrations: { files: db/** }\nenvironments:');

describe('a rollback across migrations', () => {
  it('is refused when one of them cannot be undone, and the ladder is next', async () => {
    const fixture = await fixtureWith((text) => MIGRATIONS(text).replace('ladder: []', 'ladder: [toggle: beta]'));
    await history(fixture, { 'db/2.sql': '-- rollback-gate: irreversible accounts are merged\nSELECT 1;\n' });
    const result = await run(fixture);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(result.checks.at(-1)).toEqual({ id: 'migrations', ok: false, detail: 'db/2.sql:1: accounts are merged' });
    expect(result.report?.headline).toContain('not safe to return to (db/2.sql:1: accounts are merged)');
    expect(result.report?.tables.find(({ title }) => title === 'Ladder')?.rows).toHaveLength(1);
    expect(fixture.pinned().image).toBe('bad');
  });

  it('goes on when all of them can, and says how many there were', async () => {
    const fixture = await fixtureWith(MIGRATIONS);
    await history(fixture, { 'db/2.sql': 'CREATE TABLE items (id bigint PRIMARY KEY);\n' });
    const result = await run(fixture);
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(result.checks.at(-1)).toEqual({ id: 'migrations', ok: true, detail: '1 migrations since, none that cannot be undone' });
  });

  it.each([
    ['block', false, 'not-ready'],
    ['warn', true, 'rolled-back'],
  ])('is not known without a commit on record: on-unknown: %s', async (onUnknown, ok, cause) => {
    const fixture = await fixtureWith((text) =>
      text.replace('environments:', `migrations: { files: db/**, on-unknown: ${onUnknown} }\nenvironments:`),
    );
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    const result = await run(fixture);
    expect(result.cause).toBe(cause);
    expect(result.checks.at(-1)).toMatchObject({ id: 'migrations', ok, unknown: true });
    expect(result.report?.tables.find(({ title }) => title === 'Readiness')?.rows.at(-1)?.[1]).toBe('unknown');
  });

  it('fetches commits that a shallow clone does not have', async () => {
    const fixture = await fixtureWith(MIGRATIONS);
    await history(fixture, { 'db/2.sql': 'CREATE TABLE items (id bigint PRIMARY KEY);\n' });
    const shallow = join(fixture.repo.directory, '../shallow');
    await fixture.repo.git('clone', '-q', '--depth=1', `file://${fixture.bare}`, shallow);
    fixture.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const result = await rollback({ positionals: [], options: { environment: 'production' } }, { ...fixture.host(), directory: shallow });
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
  });
});

describe('a rollback across schemas', () => {
  const schema = (fields: Record<string, unknown>, required: readonly string[]): string =>
    JSON.stringify({ type: 'object', properties: fields, required });
  const SCHEMAS = (text: string): string => text.replace('environments:', 'schemas: [{ files: schemas/*.schema.json }]\nenvironments:');

  async function withSchemas(now: string): Promise<RollbackFixture> {
    const fixture = await fixtureWith(SCHEMAS);
    await fixture.repo.write({ 'schemas/order.schema.json': schema({ id: { type: 'string' } }, ['id']) });
    await fixture.repo.commit('Schema');
    await fixture.repo.git('push', '-q', 'origin', 'HEAD:main');
    await history(fixture, { 'schemas/order.schema.json': now });
    return fixture;
  }

  it('is refused when the target cannot read what was written since', async () => {
    const fixture = await withSchemas(schema({ id: { type: ['string', 'number'] } }, ['id']));
    const result = await run(fixture);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(result.checks.at(-1)).toMatchObject({
      id: 'compatible',
      ok: false,
      detail: expect.stringContaining('schemas/order.schema.json: '),
    });
  });

  it('goes on when it can', async () => {
    const fixture = await withSchemas(schema({ id: { type: 'string', maxLength: 5 } }, ['id']));
    const result = await run(fixture);
    expect(result.checks.at(-1)).toMatchObject({ id: 'compatible', ok: true, detail: '1 compared' });
    expect(result.cause).toBe('rolled-back');
  });
});

describe('a rollback with questions to services', () => {
  const asks = (text: string): string =>
    text.replace(
      'ladder: []',
      "ladder: [], ready: [{ name: Features are there, http: 'https://features.example/views?of={pin:model}', headers: { X-Key: '${FEATURE_KEY}' } }]",
    );

  it.each([
    [200, true, 'rolled-back'],
    [404, false, 'not-ready'],
  ])('takes the answer %s for ok: %s', async (status, ok, cause) => {
    const fixture = await fixtureWith(asks);
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    const asked: string[] = [];
    const elsewhere: typeof fetch = (input, init) => {
      asked.push(`${(input as URL).href} ${new Headers(init?.headers).get('X-Key')}`);
      return Promise.resolve(new Response('', { status }));
    };
    const result = await run(fixture, {}, { env: { FEATURE_KEY: 'k3y-of-features' }, elsewhere });
    expect(result.cause).toBe(cause);
    expect(result.checks.at(-1)).toEqual({ id: 'answered', ok, detail: `features.example answered ${status}` });
    expect(asked).toEqual(['https://features.example/views?of=s3%3A%2F%2Fmodels%2Ftwo%3FversionId%3Dtwo k3y-of-features']);
  });

  it('is not held up by one that gives none, and says that it is not known', async () => {
    const fixture = await fixtureWith(asks);
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    const result = await run(fixture, {}, { env: { FEATURE_KEY: 'k' } });
    expect(result.cause).toBe('rolled-back');
    expect(result.checks.at(-1)).toEqual({ id: 'answered', ok: true, unknown: true, detail: 'it gave no answer' });
  });
});

describe('what is kept before the first write', () => {
  it('is a folder, and a file beside the ledger whose digest is on record, without secrets', async () => {
    const fixture = await fixtureWith((text) =>
      text.replace('value: digest }', "value: digest, headers: { Authorization: 'Bearer ${TOKEN}' } }"),
    );
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    const log = join(fixture.repo.directory, '../service.log');
    await writeFile(log, `${'old line\n'.repeat(40_000)}last line with t0ps3cret\n`);
    const folder = join(fixture.repo.directory, '../kept');
    const env = { TOKEN: 't0ps3cret', GITHUB_SHA: 'abc', SECRET_THING: 'unknown' };
    const { run: watch } = await import('../../../src/commands/watch/run.ts');
    const result = await watch(
      { positionals: [], options: { environment: 'production', diagnostics: folder, log } },
      fixture.host({ env }),
    );
    expect(result.cause).toBe('rolled-back');
    const kept = result.outputs?.['diagnostics'] ?? '';
    expect(kept.startsWith(folder)).toBe(true);
    const read = (name: string): string => readFileSync(join(kept, name), 'utf8');
    const all = readdirSync(kept, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(all.map(({ name }) => name).sort()).toEqual([
      'app.yaml',
      'diagnostics.json',
      'diff.txt',
      'flags.yaml',
      'log.txt',
      'model.yaml',
      'samples.ndjson',
    ]);
    expect(read('log.txt')).toMatch(/^… \d+ characters before\n[\s\S]*last line with \*\*\*\n$/);
    expect(read('manifests/deploy/app.yaml')).toContain(sha256('bad'));
    expect(read('diff.txt')).toContain(`- registry.example/app@${sha256('bad')}\n+ registry.example/app@${sha256('two')}`);
    expect(read('samples.ndjson').split('\n').length).toBeGreaterThan(2);
    const summary = JSON.parse(read('diagnostics.json')) as { variables: object; readiness: object[] };
    expect(summary.variables).toEqual({ GITHUB_SHA: 'abc' });
    expect(summary.readiness.length).toBeGreaterThan(3);
    const record = fixture.ledger().find(({ attachment }) => attachment !== undefined);
    expect(record).toMatchObject({ event: 'failed', target: expect.any(String) });
    const attached = fixture.git('show', `rollback-gate/ledger:attachments/${record?.attachment?.slice(7)}.json`);
    expect(sha256(`${attached}\n`)).toBe(record?.attachment);
    expect(attached.length).toBeLessThan(256_000);
    expect(attached).not.toContain('t0ps3cret');
  });

  it('holds up nothing when it cannot be kept, and is not there after a dry run', async () => {
    const fixture = await fixtureWith((text) => text);
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    const folder = join(fixture.repo.directory, '../kept');
    await run(fixture, { 'dry-run': true, diagnostics: folder });
    expect(existsSync(folder)).toBe(false);
    const result = await run(fixture, { log: 'no-such.log' });
    expect(result.cause).toBe('rolled-back');
    expect(JSON.stringify(result.report?.facts)).toContain('The log was not kept: no-such.log does not exist');
  });
});
