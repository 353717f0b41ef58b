import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.ts';
import { GateError, makeTuple, sha256 } from '../../../src/core/index.ts';
import type { AskAttestation, AttestationReport } from '../../../src/registry/index.ts';
import { askAttested, judgeReadiness, type ReadinessCheck, readinessRows, readPins } from '../../../src/rollback/index.ts';
import { ledgerOf } from '../../support/tuples.ts';

const image = (name: string): string => `registry.example/app@${sha256(name)}`;
const tuple = (name: string): ReturnType<typeof makeTuple> => makeTuple([{ name: 'image', role: 'image', value: image(name) }]);
const environmentWith = (release: string): Parameters<typeof readPins>[0] & Parameters<typeof judgeReadiness>[0]['environment'] => {
  const text = `version: 1\nenvironments:\n  production:\n    pins: { image: { file: app.yaml, pointer: /image, role: image } }\n${release}`;
  const found = loadConfig(text, 'config').environments.get('production');
  if (!found) throw new Error('no environment');
  return found;
};
const at = readPins(environmentWith(''), () => Promise.resolve(Buffer.from(`image: ${image('bad')}\n`)));

async function attested(ask: () => Promise<AskAttestation>, to = 'good', sleep = never): Promise<ReadinessCheck> {
  const clock = { now: () => 0, sleep };
  return askAttested({ at: await at, target: { tuple: tuple(to) }, ask, clock, signal: new AbortController().signal });
}
const answering = (report: AttestationReport) => (): Promise<AskAttestation> => Promise.resolve(() => Promise.resolve(report));
function never(_ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('over'))));
}

describe('whether what would be restored is attested', () => {
  it('is told, and stands in nobody’s way', async () => {
    expect(await attested(answering({ verdict: 'verified', reason: 'signed by them' }))).toMatchObject({
      ok: true,
      detail: 'image: verified (signed by them)',
    });
    for (const verdict of ['absent', 'invalid', 'unknown'] as const) {
      const check = await attested(answering({ verdict, reason: 'so it is' }));
      expect(check).toMatchObject({ ok: true, unknown: true, detail: `image: ${verdict} (so it is)` });
    }
    expect(await attested(answering({ verdict: 'absent', reason: '' }), 'bad')).toMatchObject({
      ok: true,
      detail: 'no image would change',
    });
  });

  it('holds nothing up that does not answer, or cannot be asked', async () => {
    const silent = (): Promise<AskAttestation> => Promise.resolve(() => new Promise(() => undefined));
    expect(await attested(silent, 'good', () => Promise.resolve())).toMatchObject({
      ok: true,
      unknown: true,
      detail: 'no answer within 10 s',
    });
    const without = (): Promise<AskAttestation> => Promise.reject(new GateError('RG-FILE', 'there is no root.json'));
    expect(await attested(without)).toMatchObject({ ok: true, unknown: true, detail: 'there is no root.json' });
  });
});

describe('the roles that a release must have', () => {
  it.each([
    ['    release: { roles: [image] }\n', 'yes', 'it has image'],
    ['    release: { roles: [image, model, features] }\n', 'no', 'it has no pin of the role model, features (`release.roles`)'],
  ])('are asked of a target too: %s', async (release, answer, because) => {
    const records = ledgerOf([['verified', tuple('good')]]);
    const [target] = records;
    if (!target) throw new Error('no record');
    const readiness = await judgeReadiness({ environment: environmentWith(release), at: await at, target, records, others: [] });
    expect(readinessRows(readiness.checks)).toContainEqual(['The target has every role that a release must have', answer, because]);
    expect(readiness.ready).toBe(answer === 'yes');
  });
});
