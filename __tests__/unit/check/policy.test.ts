import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandResult } from '../../../src/core/index.ts';
import { runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

let fixture: GitFixture;
beforeEach(async () => {
  fixture = await gitFixture();
});
afterEach(() => fixture.cleanup());

/** Releases of one file, oldest first, then the candidate; the configuration stands beside it. */
async function change(path: string, releases: readonly string[], candidate: string, policy: object = {}): Promise<void> {
  const config = { version: 1, policy, schemas: [{ files: path }] };
  await fixture.write({ '.github/rollback-gate.yml': JSON.stringify(config) });
  for (const [index, text] of releases.entries()) {
    await fixture.write({ [path]: text });
    await fixture.commit(`release ${index}`);
    await fixture.tag(`v1.${index}.0`);
  }
  await fixture.write({ [path]: candidate });
  await fixture.commit('candidate');
}

/** Rule, severity and last ruling of what is found on deploy, and of what the policy says. */
function told({ report }: CommandResult): string[] {
  const findings = report?.findings.filter(({ gate, direction }) => gate === 'policy' || direction === 'deploy') ?? [];
  return findings.map(({ rule, severity, rulings = [], message }) => `${severity} ${rule}: ${rulings.at(-1)?.why ?? message}`);
}

describe('an operation of an API that is removed', () => {
  const api = (...operations: readonly string[]): string =>
    `openapi: 3.0.3\ninfo: { title: t, version: "1" }\npaths:\n  /kept: { get: { responses: { "200": { description: ok } } } }\n${operations
      .map((operation) => `  /things: { get: { ${operation}responses: { "200": { description: ok } } } }\n`)
      .join('')}`;
  const [PLAIN, DEPRECATED] = ['', 'deprecated: true, '];
  const sunset = (day: string): string => `${DEPRECATED}x-sunset: "${day}", `;

  it('may be, when both releases announced it and its sunset has passed', async () => {
    await change('api.yaml', [api(sunset('2020-01-01')), api(sunset('2020-01-01'))], api());
    const result = await runCheck(fixture.directory);
    expect([result.verdict, told(result)]).toEqual([
      'pass',
      [
        expect.stringMatching(
          /^note openapi\/api-removed-after-sunset: the removal was announced: deprecated in N-1 \(v1\.1\.0\) and N-2 \(v1\.0\.0\), sunset 2020-01-01 has passed$/,
        ),
      ],
    ]);
  });

  it('may not be, when the older release did not announce it', async () => {
    await change('api.yaml', [api(PLAIN), api(sunset('2020-01-01'))], api());
    const result = await runCheck(fixture.directory);
    expect(result.verdict).toBe('fail');
    expect(told(result)).toContainEqual(expect.stringMatching(/^error openapi\/.*: .*not deprecated in N-2 \(v1\.0\.0\)$/));
  });

  it('may not be before its sunset, and the day is said once', async () => {
    await change('api.yaml', [api(sunset('2999-12-31')), api(sunset('2999-12-31'))], api());
    const result = await runCheck(fixture.directory);
    expect([result.verdict, told(result)]).toEqual([
      'fail',
      [
        expect.stringMatching(
          /^error openapi\/api(-path)?-removed-before-sunset: .*sunset 2999-12-31 in N-1 \(v1\.1\.0\) has not passed; sunset 2999-12-31 in N-2/,
        ),
      ],
    ]);
  });

  it.each([
    [{}, 'pass', /^note .*was announced: deprecated in N-1/],
    [{ sunset: 'required' }, 'fail', /^error .*no sunset date in N-1 \(v1\.1\.0\); no sunset date in N-2/],
    [{ removal: 'block' }, 'fail', /^error openapi\/api-removed-without-sunset/],
  ])('needs a sunset only where the policy wants one: %j', async (policy, verdict, text) => {
    await change('api.yaml', [api(DEPRECATED), api(DEPRECATED)], api(), policy);
    const result = await runCheck(fixture.directory);
    expect([result.verdict, told(result)]).toEqual([verdict, [expect.stringMatching(text)]]);
  });

  it('is a break after its sunset too, where the policy lets nothing be removed', async () => {
    await change('api.yaml', [api(sunset('2020-01-01')), api(sunset('2020-01-01'))], api(), { removal: 'block' });
    const result = await runCheck(fixture.directory);
    expect([result.verdict, told(result)]).toEqual([
      'fail',
      [expect.stringMatching(/^error openapi\/api-removed-after-sunset: the policy lets nothing be removed/)],
    ]);
  });
});

describe('a field of a GraphQL schema that is removed', () => {
  const schema = (field: string): string => `type Query {\n  kept: Int\n${field}}\n`;
  const [PLAIN, DEPRECATED] = [schema('  old: Int\n'), schema('  old: Int @deprecated(reason: "use kept")\n')];

  it('may be once both releases have it deprecated, and not before', async () => {
    await change('api.graphql', [PLAIN, DEPRECATED], schema(''));
    const early = await runCheck(fixture.directory);
    expect([early.verdict, told(early).some((text) => text.includes('not deprecated in N-2 (v1.0.0)'))]).toEqual(['fail', true]);
    await fixture.git('tag', '-d', 'v1.0.0');
    const late = await runCheck(fixture.directory);
    expect([late.verdict, told(late)]).toEqual([
      'pass',
      [expect.stringMatching(/^note graphql\/field-missing: the removal was announced/)],
    ]);
  });
});

describe('a break under `breaking: major`', () => {
  const record = (...symbols: string[]): string =>
    JSON.stringify({ type: 'record', name: 'A', fields: [{ name: 'c', type: { type: 'enum', name: 'C', symbols } }] });
  const make = (): Promise<void> => change('a.avsc', [record('X', 'Y'), record('X', 'Y')], record('X'), { breaking: 'major' });

  it('blocks while no version says otherwise, and says which one would', async () => {
    await make();
    const result = await runCheck(fixture.directory);
    expect([result.verdict, told(result)]).toEqual([
      'fail',
      [
        'error avro/enum-symbol-missing: a break of v1.1.0 and v1.0.0 needs a new major version, and the version of the candidate is not known',
        'error policy/major-needed: 1 finding breaks N-1 (v1.1.0): that needs version 2.0.0 or higher, and the version of the candidate is not known',
        'error policy/major-needed: 1 finding breaks N-2 (v1.0.0): that needs version 2.0.0 or higher, and the version of the candidate is not known',
      ],
    ]);
  });

  it.each(['2.0.0', 'v2.0.0', '3.1.0-rc.1'])('passes with a warning as %s', async (release) => {
    await make();
    const result = await runCheck(fixture.directory, { release });
    expect([result.verdict, told(result)[0]]).toEqual(['pass', expect.stringContaining('is a new major version above v1.1.0 and v1.0.0')]);
    expect(result.report?.headline).toContain('1 warning');
  });

  it('blocks as a minor version, and takes the version from the tag', async () => {
    await make();
    expect((await runCheck(fixture.directory, { release: '1.9.0' })).verdict).toBe('fail');
    await fixture.tag('v2.0.0');
    expect((await runCheck(fixture.directory)).verdict).toBe('pass');
    await expect(runCheck(fixture.directory, { release: '2.0.1' })).rejects.toMatchObject({ code: 'RG-USAGE' });
  });

  it('wants a version that is one', async () => {
    await make();
    await expect(runCheck(fixture.directory, { release: 'next' })).rejects.toMatchObject({
      code: 'RG-USAGE',
      expected: expect.stringContaining('2.0.0') as unknown,
    });
  });
});
