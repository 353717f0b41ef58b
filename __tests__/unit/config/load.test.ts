import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.ts';
import { GateErrors } from '../../../src/core/index.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, FIXTURES), 'utf8');
}

/** What a person reads: one line per mistake. */
function complaints(text: string): string {
  try {
    loadConfig(text, 'config.yml');
    return '';
  } catch (error) {
    if (error instanceof GateErrors) return `${error.message}\n`;
    throw error;
  }
}

describe('a configuration that is not right', () => {
  const names = readdirSync(new URL('bad/', FIXTURES)).filter((name) => name.endsWith('.yml'));

  it.each(names)('%s names every mistake, its place and a way to mend it', (name) => {
    expect(complaints(read(`bad/${name}`))).toBe(read(`bad/${name.replace(/\.yml$/, '.txt')}`));
  });

  it.each(names)('%s has the same places with CRLF line ends and a byte order mark', (name) => {
    const text = read(`bad/${name}`).replaceAll('\n', '\r\n');
    expect(complaints(`\uFEFF${text}`)).toBe(read(`bad/${name.replace(/\.yml$/, '.txt')}`));
  });

  it('is refused when it is nested too deeply, without a stack overflow', () => {
    for (const text of ['['.repeat(20_000), '{a: '.repeat(20_000), '- '.repeat(20_000), '? '.repeat(20_000), '- &a '.repeat(20_000)]) {
      expect(complaints(`version: 1\nschemas:\n  ${text}`)).toMatch(/^config\.yml:3:\d+ RG-CONFIG-SYNTAX: /);
    }
  });

  it('is refused when it is larger than any configuration', () => {
    expect(complaints(`version: 1\n${'#'.repeat(250_000)}`)).toBe(
      'config.yml:1:1 RG-CONFIG-SYNTAX: the file has 250011 characters; expected at most 250000\n',
    );
  });

  it('names at most fifty mistakes, the first ones', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `wrong-${index}: 1`);
    const lines = complaints(`version: 1\n${keys.join('\n')}\n`)
      .trim()
      .split('\n');
    expect(lines).toHaveLength(50);
    expect(lines[0]).toMatch(/^config\.yml:2:1 RG-CONFIG-UNKNOWN-KEY: unknown key `wrong-0`/);
  });

  it('is never repeated where it may hold a secret', () => {
    const secret = 'hunter2';
    const texts = [
      `version: 1\nledger: { remote: "https://u:${secret}@a.example/" }\n`,
      `version: 1\nenvironments: { a: { health: [{ name: a, http: "https://u:${secret}@a.example/" }] } }\n`,
      `version: 1\nenvironments: { a: { health: [{ name: a, http: "u:${secret}@a.example/" }] } }\n`,
      `version: 1\nenvironments: { a: { health: [{ name: a, http: { url: "https://a", headers: { A: "${secret}\\n" } } }] } }\n`,
    ];
    for (const text of texts) {
      expect(complaints(text)).not.toBe('');
      expect(complaints(text)).not.toContain(secret);
    }
  });
});

describe('a configuration that is right', () => {
  it('may be as short as its version', () => {
    const config = loadConfig('version: 1', 'config.yml');
    expect(config).toEqual({
      version: 1,
      releases: { tags: 'v*', window: 2, prereleases: false },
      policy: { breaking: 'block', removal: 'announced', sunset: 'optional', reuse: 'block' },
      schemas: [],
      contracts: [],
      environments: new Map(),
      ledger: { branch: 'rollback-gate/ledger', remote: 'origin', write: 'git', keys: new Map(), unsigned: 'allow' },
      rules: new Map(),
    });
  });

  it('reads the documented example with its defaults', () => {
    const production = loadConfig(read('good/architecture.yml'), 'config.yml').environments.get('production');
    expect(production?.pins.map(({ name, role }) => [name, role])).toEqual([
      ['image', 'image'],
      ['model', 'model'],
      ['features', 'features'],
      ['data', 'dataset'],
      ['new-aggregation', 'toggle'],
    ]);
    expect(production?.identity).toMatchObject({ value: 'digest', pin: 'image', answers: 3, within: 600_000 });
    expect(production?.health.map(({ tolerate, minBad, dispersion }) => [tolerate, minBad, dispersion])).toEqual([
      [0.01, 3, 1],
      [0.002, 6, 2],
      [0.01, 6, 2],
    ]);
    expect(production?.watch).toEqual({
      interval: 5000,
      window: 900_000,
      soak: 180_000,
      warmUp: 30_000,
      alpha: 0.01,
      beta: 0.05,
      minEvents: 200,
      maxErrors: 5,
    });
    expect(production?.rollback).toEqual({
      write: 'auto',
      mergeWait: 300_000,
      remote: 'origin',
      ready: [],
      on: {
        'app-failed': 'rollback',
        'not-effective': 'hold',
        'no-data': 'hold',
        underpowered: 'warn',
        'monitor-error': 'hold',
        'red-before-deploy': 'hold',
      },
      hops: 0,
      confirm: 300_000,
      ladder: [{ step: 'toggle', pin: 'new-aggregation' }, { step: 'issue' }, { step: 'page', url: '${PAGE_URL}', format: 'generic' }],
      labels: [],
      maxPerTuple: 1,
      maxPerDay: 2,
    });
  });

  it('is read the same with CRLF line ends and a byte order mark', () => {
    const text = read('good/every-key.yml');
    expect(loadConfig(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'a.yml')).toEqual(loadConfig(text, 'a.yml'));
  });

  it('may repeat itself with anchors and aliases', () => {
    const text = 'version: 1\nenvironments:\n  a: &a { pins: { image: { file: a.yaml, kustomize: app } } }\n  b: *a\n';
    const { environments } = loadConfig(text, 'a.yml');
    expect(environments.get('b')?.pins).toMatchObject([{ file: 'a.yaml', place: { file: 'a.yml', line: 3, column: 19 } }]);
  });

  it('keeps the places of its entries', () => {
    const config = loadConfig(read('good/every-key.yml'), 'dir/config.yml');
    expect(config.schemas.map(({ place }) => place)).toEqual([
      { file: 'dir/config.yml', line: 4, column: 5 },
      { file: 'dir/config.yml', line: 15, column: 5 },
    ]);
    const production = config.environments.get('production');
    expect(production?.place).toEqual({ file: 'dir/config.yml', line: 22, column: 3 });
    expect(production?.pins.at(-1)?.place).toEqual({ file: 'dir/config.yml', line: 40, column: 7 });
  });
});
