import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run as check } from '../../../src/commands/check/run.ts';
import { run as waive } from '../../../src/commands/waive/run.ts';
import type { CommandResult, Finding, Host } from '../../../src/core/index.ts';
import { checkHost } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const WAIVERS = '.github/rollback-gate.waivers.yml';

let fixture: GitFixture;
beforeEach(async () => {
  fixture = await gitFixture();
});
afterEach(() => fixture.cleanup());

function host(day = '2026-03-01'): Host {
  return { ...checkHost(fixture.directory), clock: { now: () => Date.parse(`${day}T12:00:00Z`), sleep: () => Promise.resolve() } };
}

type Files = Readonly<Record<string, string | null>>;

/** A release, then a candidate; `config` in the form of JSON, which is YAML too. */
async function change(config: object, release: Files, candidate: Files): Promise<void> {
  await fixture.write({ '.github/rollback-gate.yml': JSON.stringify({ version: 1, releases: { window: 1 }, ...config }), ...release });
  await fixture.commit('release');
  await fixture.tag('v1.0.0');
  await fixture.write(candidate);
  await fixture.commit('candidate');
}

/** Findings of the gates that block. */
async function blocking(day?: string): Promise<readonly Finding[]> {
  const { report } = await check({ positionals: [], options: {} }, host(day));
  return report?.findings.filter(({ severity }) => severity === 'error') ?? [];
}

/** Rules of what is said by the policy. */
async function said(): Promise<string[]> {
  const { report } = await check({ positionals: [], options: {} }, host());
  return report?.findings.filter(({ gate }) => gate === 'policy').map(({ rule }) => rule) ?? [];
}

function accept(findings: readonly Finding[], more: Readonly<Record<string, string | boolean>> = {}): Promise<CommandResult> {
  const options = { reason: 'known', owner: 'data', expires: '2026-12-31', write: true, ...more };
  return waive({ positionals: findings.map(({ fingerprint }) => fingerprint.slice(0, 19)), options }, host());
}

describe('waive', () => {
  it('accepts several findings at once, all that a migration brings, and the next migration changes nothing about it', async () => {
    const schemas = [{ files: 'migrations/*.sql', format: 'sql' }];
    const first = { 'migrations/001.sql': 'CREATE TABLE t (a int, b int, c int);\n' };
    await change({ schemas }, first, { 'migrations/002.sql': 'ALTER TABLE t DROP COLUMN b;\nALTER TABLE t DROP COLUMN c;\n' });
    const found = await blocking();
    expect(found.length).toBeGreaterThan(1);
    await accept(found);
    expect(await blocking()).toEqual([]);
    await fixture.write({ 'migrations/003.sql': 'CREATE TABLE u (a int);\n' });
    expect(await blocking()).toEqual([]);
    await fixture.write({ 'migrations/002.sql': 'ALTER TABLE t DROP COLUMN b;\nALTER TABLE t DROP COLUMN c;\n-- and more\n' });
    expect(await blocking()).toHaveLength(found.length);
    expect(await said()).toContain('policy/waiver-stale');
  });

  it('holds for what a schema refers to as well', async () => {
    const schema = (type: string): string => JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', type });
    const order = JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', properties: { a: { $ref: 'money.json' } } });
    const schemas = [{ files: 'schemas/order.json', format: 'json-schema' }];
    await change(
      { schemas },
      { 'schemas/order.json': order, 'schemas/money.json': schema('string') },
      { 'schemas/money.json': schema('integer') },
    );
    const found = await blocking();
    expect(found.length).toBeGreaterThan(0);
    await accept(found);
    expect(await blocking()).toEqual([]);
    await fixture.write({ 'schemas/money.json': `${schema('integer')}\n` });
    expect((await blocking()).length).toBe(found.length);
  });

  it('accepts that a schema is gone, and a reference that can move', async () => {
    const pins = { image: { file: 'deploy.yaml', pointer: '/image', role: 'image' } };
    const config = { schemas: [{ files: 'schemas/*.avsc' }], environments: { production: { pins, health: [] } } };
    const image = `image: shop/api@sha256:${'a'.repeat(64)}\n`;
    const avro = '{ "type": "record", "name": "A", "fields": [] }\n';
    await change(
      config,
      { 'schemas/a.avsc': avro, 'schemas/b.avsc': avro, 'deploy.yaml': image },
      { 'schemas/a.avsc': null, 'deploy.yaml': 'image: shop/api:1.4\n' },
    );
    const found = await blocking();
    expect(found.map(({ rule }) => rule).sort()).toEqual(['compat/schema-removed', 'pins/tag-without-digest']);
    await accept(found);
    expect(await blocking()).toEqual([]);
    await fixture.write({ 'deploy.yaml': 'image: shop/api:1.5\n' });
    expect((await blocking()).map(({ rule }) => rule)).toEqual(['pins/tag-without-digest']);
    const { report } = await check({ positionals: [], options: {} }, host());
    expect(report?.headline).toBe('Not ready to deploy: 1 finding blocks, 1 more is waived.');
  });

  it('never accepts what does not parse', async () => {
    await change({ schemas: [{ files: '*.avsc', format: 'avro' }] }, { 'a.avsc': '{ "type": "string" }' }, { 'a.avsc': '{ "type": ' });
    const found = await blocking();
    expect(found.map(({ rule }) => rule)).toEqual(['compat/syntax']);
    await expect(accept(found)).rejects.toMatchObject({
      code: 'RG-USAGE',
      message: expect.stringContaining('cannot be waived') as unknown,
    });
  });

  it('lets an open question pass, and goes on calling it open', async () => {
    const schemas = [{ files: '*.json', format: 'json-schema', 'on-unknown': 'block' }];
    const schema = (ref: string): string =>
      JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', properties: { a: { $ref: ref } } });
    await change({ schemas }, { 'a.json': schema('https://example.com/a') }, { 'a.json': schema('https://example.com/b') });
    const found = await blocking();
    expect(found.length).toBeGreaterThan(0);
    await accept(found);
    const { verdict, report } = await check({ positionals: [], options: {} }, host());
    expect(verdict).not.toBe('fail');
    expect(report?.headline).toMatch(/not known|Nothing is known/);
  });

  describe('refuses, and says why', () => {
    const [ENUM, LESS] = ['{ "type": "enum", "name": "C", "symbols": ["X", "Y"] }', '{ "type": "enum", "name": "C", "symbols": ["X"] }'];
    beforeEach(() => change({ schemas: [{ files: '*.avsc' }] }, { 'a.avsc': ENUM }, { 'a.avsc': LESS }));

    it.each([
      ['no reason', { reason: ' ' }, '--reason is missing'],
      ['no owner', { owner: '' }, '--owner is missing'],
      ['no day', { expires: 'soon' }, 'is no day'],
      ['a day that is no day', { expires: '2026-02-30' }, 'is no day'],
      ['a day that is over', { expires: '2026-02-28' }, 'is over already'],
      ['a day too far', { expires: '2027-03-02' }, 'is more than a year ahead'],
    ])('%s', async (_what, options, message) => {
      await expect(accept(await blocking(), options)).rejects.toMatchObject({
        code: 'RG-USAGE',
        message: expect.stringContaining(message) as unknown,
      });
    });

    it('a fingerprint that is none, or of no finding, or the same twice', async () => {
      const [one] = await blocking();
      const given = (...positionals: string[]): Promise<CommandResult> =>
        waive({ positionals, options: { reason: 'r', owner: 'o', expires: '2026-12-31' } }, host());
      await expect(given('xyz')).rejects.toMatchObject({ message: expect.stringContaining('is no fingerprint') as unknown });
      await expect(given('0000000')).rejects.toMatchObject({ expected: expect.stringContaining(one?.rule ?? '?') as unknown });
      const digits = one?.fingerprint.slice(7, 20) ?? '';
      await expect(given(digits, digits)).rejects.toMatchObject({ message: expect.stringContaining('named twice') as unknown });
    });

    it('to write through a link that leads out of the repository', async () => {
      await symlink('/tmp', join(fixture.directory, '.github/out'));
      await fixture.write({ '.github/out-gate.yml': JSON.stringify({ version: 1, schemas: [{ files: '*.avsc' }] }) });
      await symlink('/etc/hostname', join(fixture.directory, '.github/out-gate.waivers.yml'));
      await expect(accept(await blocking(), { config: '.github/out-gate.yml' })).rejects.toMatchObject({ code: 'RG-PATH' });
    });

    it('what is waived already', async () => {
      const found = await blocking();
      await accept(found);
      await expect(accept(found)).rejects.toMatchObject({
        message: expect.stringContaining('is waived already, until 2026-12-31 by data') as unknown,
      });
    });
  });

  it('prints the same entry that it writes, as JSON too', async () => {
    await change({ schemas: [{ files: '*.avsc' }] }, { 'a.avsc': '"string"' }, { 'a.avsc': '"int"' });
    const [one] = await blocking();
    const printed = await accept(one ? [one] : [], { write: false });
    await accept(one ? [one] : []);
    const written = await readFile(join(fixture.directory, WAIVERS), 'utf8');
    for (const line of printed.text?.split('\n').slice(1) ?? []) expect(written).toContain(line);
    const digits = one?.fingerprint.slice(7, 19);
    expect(printed.json).toMatchObject({
      file: WAIVERS,
      written: false,
      waivers: [{ fingerprint: digits, blobs: { 'a.avsc': one?.blobs?.['a.avsc'] } }],
    });
  });
});
