import { describe, expect, it } from '@jest/globals';
import { listPins, parseSelector, splicePins } from '../../../src/pins/index.ts';

const A = `sha256:${'a'.repeat(64)}`;
const B = `sha256:${'b'.repeat(64)}`;
const MIXED = `# keep me\napiVersion: apps/v1\r\nkind: Deployment\nmetadata: {name: x}\nspec:\n  template:\n    spec:\n      containers:\n        - name: x\n          image: "registry.example/x@${A}" # pinned\n`;

describe('a listed pin is set by its digest', () => {
  const bytes = Buffer.from(MIXED);
  const [pin] = listPins('deploy.yaml', bytes);

  it('changes the digest and nothing else, mixed line ends and comments included', () => {
    const { bytes: after, proofs } = splicePins('deploy.yaml', bytes, [
      { selector: parseSelector(pin?.selector ?? ''), expect: A, value: B },
    ]);
    expect(Buffer.from(after).toString()).toBe(MIXED.replace(A, B));
    expect(proofs[0]?.splices).toEqual([{ offset: MIXED.indexOf(A), removed: A, inserted: B }]);
  });

  it('refuses a stale expectation', () => {
    const edit = { selector: parseSelector(pin?.selector ?? ''), expect: B, value: A };
    expect(() => splicePins('deploy.yaml', bytes, [edit])).toThrow(expect.objectContaining({ code: 'RG-PIN-STALE' }));
  });
});
