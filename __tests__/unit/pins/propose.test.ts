import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.ts';
import { isManifestName, type ManifestSource, proposePins, readPin, renderProposal } from '../../../src/pins/index.ts';
import { REPOSITORY_CASES } from '../../support/discover-repositories.ts';

const sourcesOf = (files: Readonly<Record<string, string>>): ManifestSource[] =>
  Object.entries(files)
    .filter(([path]) => isManifestName(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({ path, bytes: Buffer.from(text) }));

describe.each(REPOSITORY_CASES)('a proposal for $name', ({ files, pins, says }) => {
  const sources = sourcesOf(files);
  const proposal = proposePins(sources);
  const text = renderProposal(proposal);

  it('has these pins', () => {
    expect(proposal.environments.flatMap(({ name, pins: own }) => own.map((pin) => `${name}/${pin.name} ${pin.file}`))).toEqual(pins);
  });

  it('is a configuration that loads, and whose pins read what was found', () => {
    const config = loadConfig(text, '.github/rollback-gate.yml');
    expect([...config.environments.keys()]).toEqual(proposal.environments.map(({ name }) => name));
    for (const { name, pins: own } of proposal.environments) {
      const loaded = config.environments.get(name)?.pins ?? [];
      expect(loaded.map((pin) => [pin.name, pin.file, pin.role, pin.selector])).toEqual(
        own.map((pin) => [pin.name, pin.file, pin.role, pin.config]),
      );
      for (const pin of loaded) {
        const source = sources.find(({ path }) => path === pin.file);
        expect(source && readPin(pin.file, source.bytes, pin.selector)).toEqual(own.find((one) => one.name === pin.name)?.reading);
      }
    }
  });

  it('says why', () => {
    for (const pattern of says) expect(text).toMatch(pattern);
  });
});

describe('an environment that is asked for', () => {
  const [, helm, plain] = REPOSITORY_CASES;

  it('takes what names none, and leaves out the others', () => {
    const proposal = proposePins(
      sourcesOf({ ...helm?.files, 'k8s/x.yaml': 'kind: Pod\nmetadata: { name: x }\nspec: { containers: [{ name: a, image: "x:1" }] }\n' }),
      'development',
    );
    expect(proposal.environments.map(({ name, pins }) => [name, pins.map((pin) => pin.file)])).toEqual([
      ['development', ['chart/values-dev.yaml', 'k8s/x.yaml']],
    ]);
    expect(proposal.leftOut.map(({ reason }) => reason)).toContain('belongs to production');
  });

  it('may have any name', () => {
    expect(proposePins(sourcesOf(plain?.files ?? {}), 'eu-1').environments.map(({ name }) => name)).toEqual(['eu-1']);
  });
});
