import { describe, expect, it } from '@jest/globals';
import { type Config, loadConfig } from '../../../src/config/index.ts';

const load = (release: string, registries = '{}'): Config =>
  loadConfig(
    `version: 1
registries: ${registries}
environments:
  production:
    pins: { model: { file: a.yaml, pointer: /m, role: model } }
    release: ${release}
`,
    'config.yml',
  );

describe('what a release has to have', () => {
  it('is nothing in particular where nothing is said', () => {
    expect(load('{}').environments.get('production')?.release).toEqual({
      roles: [],
      seals: new Map(),
      preprocessing: [],
      folder: '.rollback/releases',
    });
  });

  it('is read with one glob or many', () => {
    const { release } =
      load('{ roles: [model, dataset], seals: { model: ./m/MLmodel }, preprocessing: [a/*.py, b.py], folder: ./r }').environments.get(
        'production',
      ) ?? {};
    expect(release).toEqual({
      roles: ['model', 'dataset'],
      seals: new Map([['model', ['m/MLmodel']]]),
      preprocessing: ['a/*.py', 'b.py'],
      folder: 'r',
    });
  });

  it.each([
    ['{ seals: { modell: m } }', 'seals a pin that does not exist'],
    ['{ roles: [weights] }', 'weights'],
    ['{ folder: ../outside }', '../outside'],
    ['{ seals: { model: /etc/passwd } }', '/etc/passwd'],
  ])('is refused when it cannot be: %s', (release, message) => {
    expect(() => load(release)).toThrow(message);
  });
});

describe('registries', () => {
  it('keep three releases by default, and attest nothing unless told by whom', () => {
    expect(load('{}').registries).toMatchObject({ keep: { releases: 3, prefix: 'rollback-gate-keep' } });
    expect(load('{}').registries).not.toHaveProperty('attestations');
    const attestations = '{ attestations: { trust-root: ./r.json, signers: [{ issuer: i, identity: n }] } }';
    expect(load('{}', attestations).registries?.attestations).toEqual({
      trustRoot: 'r.json',
      signers: [{ issuer: 'i', identity: 'n' }],
      predicates: [],
      onAbsent: 'block',
    });
  });

  it.each([
    '{ attestations: { trust-root: r.json, signers: [] } }',
    '{ attestations: { signers: [{ issuer: i, identity: n }] } }',
    '{ keep: { releases: 0 } }',
    '{ keep: { prefix: "-x" } }',
  ])('are refused when they cannot be: %s', (registries) => {
    expect(() => load('{}', registries)).toThrow(/registries\.(?:attestations|keep)/);
  });
});
