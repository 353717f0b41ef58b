import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.ts';
import { run } from '../../../src/gates/health/run.ts';
import type { GateContext, GateResult } from '../../../src/gates/types.ts';

const CHECK = 'health: [{ name: up, http: https://a.example }]';
const PIN = 'pins: { image: { file: a.yaml, kustomize: a } }';

function gate(environment: string): Promise<GateResult> {
  const config = loadConfig(`version: 1\nenvironments:\n  production: { ${environment} }\n`, 'config.yml');
  return run({ environments: [...config.environments.values()] } as unknown as GateContext);
}

describe('the gate before a watch', () => {
  it('warns of checks without identity, at the environment', async () => {
    const { findings, tally } = await gate(CHECK);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      gate: 'health',
      rule: 'health/identity-missing',
      severity: 'warning',
      message: 'production has no `identity`: `watch` will judge nothing there, and end as inconclusive',
      place: { file: 'config.yml', line: 3, column: 3 },
    });
    // A question about the configuration must not make a pass of a check that could answer nothing else.
    expect(tally).toEqual({ asked: 0, answered: 0 });
  });

  it('says nothing where the identity is configured, nor where nothing is watched', async () => {
    expect((await gate(`${PIN}, ${CHECK}, identity: { http: https://a.example/version }`)).findings).toEqual([]);
    expect((await gate(PIN)).findings).toEqual([]);
  });

  it('names the environments that judge whatever answers', async () => {
    const { findings, facts } = await gate(`${CHECK}, identity: none`);
    expect(findings).toEqual([]);
    expect(facts).toEqual([
      { label: 'Health', text: '1 check in 1 environment; whichever release answers is judged in production (`identity: none`)' },
    ]);
  });
});
