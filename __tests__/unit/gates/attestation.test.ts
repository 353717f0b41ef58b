import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.ts';
import { sha256 } from '../../../src/core/index.ts';
import { run } from '../../../src/gates/attestation/run.ts';
import type { GateContext, GateResult } from '../../../src/gates/types.ts';
import type { AttestationReport } from '../../../src/registry/index.ts';

const REPORTS: Readonly<Record<string, AttestationReport>> = {
  [sha256('v1')]: { verdict: 'verified', reason: 'signed by them', predicateType: 'p' },
  [sha256('v2')]: { verdict: 'absent', reason: 'the registry has no attestation of it' },
  [sha256('v3')]: { verdict: 'invalid', reason: 'somebody else signed it' },
  [sha256('v4')]: { verdict: 'unknown', reason: 'it answers 503' },
};

function gate(versions: readonly string[], onAbsent = 'block'): Promise<GateResult> {
  const config = loadConfig(
    `version: 1
registries: { attestations: { trust-root: root.json, signers: [{ issuer: i, identity: n }], on-absent: ${onAbsent} } }
environments:
  production: { pins: { image: { file: a.yaml, compose: web } } }
`,
    'config.yml',
  );
  const earlier = versions.map((version, index) => ({
    label: `N-${index + 1}`,
    tag: version,
    read: () => Promise.resolve(Buffer.from(`services:\n  web:\n    image: r.example/app@${sha256(version)}\n`)),
  }));
  return run({
    config,
    environments: [...config.environments.values()],
    window: { earlier },
    attestation: ({ digest }: { digest: string }) => Promise.resolve(REPORTS[digest]),
    signal: new AbortController().signal,
  } as unknown as GateContext);
}
const told = async (versions: readonly string[], onAbsent?: string): Promise<unknown> =>
  (await gate(versions, onAbsent)).findings.map(({ rule, severity }) => [rule, severity]);

describe('the gate of attestations', () => {
  it('asks for the images of the earlier releases, and stops where none of them holds', async () => {
    expect(await told(['v1'])).toEqual([]);
    expect(await told(['v2', 'v3'])).toEqual([
      ['attestation/absent', 'error'],
      ['attestation/invalid', 'error'],
    ]);
    expect(await told(['v2', 'v3'], 'warn')).toEqual([
      ['attestation/absent', 'warning'],
      ['attestation/invalid', 'error'],
    ]);
  });

  it('does not take what it could not ask for an answer', async () => {
    expect(await told(['v4'])).toEqual([['attestation/unknown', 'warning']]);
    const { tally, facts } = await gate(['v1', 'v4']);
    expect(tally).toEqual({ asked: 2, answered: 1 });
    expect(facts[0]?.text).toBe('1 of 2 images of earlier releases is attested');
  });
});
