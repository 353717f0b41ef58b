import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { renderAnnotations, renderSummary, renderTerminal } from '../../../src/report/index.ts';
import { runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const CONFIG = JSON.stringify({ version: 1, schemas: [{ files: 'schemas/*.avsc' }] });
const enumOf = (name: string, ...symbols: string[]): string => JSON.stringify({ type: 'enum', name, symbols });

let fixture: GitFixture;
beforeEach(async () => {
  fixture = await gitFixture();
});
afterEach(() => fixture.cleanup());

describe('a break that stands on the base branch already', () => {
  it('blocks, and says that the change did not bring it; what the change brings does not say so', async () => {
    const path = (name: string): string => `schemas/${name}.avsc`;
    await fixture.write({ '.github/rollback-gate.yml': CONFIG, [path('a')]: enumOf('a', 'X', 'Y'), [path('b')]: enumOf('b', 'X', 'Y') });
    await fixture.commit('release');
    await fixture.tag('v1.0.0');
    await fixture.write({ [path('a')]: enumOf('a', 'X') });
    const base = await fixture.commit('somebody else breaks a');
    await fixture.write({ [path('b')]: enumOf('b', 'X') });
    await fixture.commit('we break b');

    const { verdict, report } = await runCheck(fixture.directory, { base });
    expect(verdict).toBe('fail');
    const broken = report?.findings.filter(({ severity }) => severity === 'error');
    expect(broken?.map(({ place, inherited }) => [place?.file, inherited])).toEqual([
      [path('a'), true],
      [path('b'), undefined],
    ]);
    if (!report) throw new Error('a report');
    const texts = [
      renderTerminal(report, { color: false, width: 400 }),
      renderSummary(report),
      ...renderAnnotations(report)
        .filter(({ file }) => file === path('a'))
        .map(({ message }) => message),
    ];
    for (const text of texts) expect(text.match(/not from this change/g)).toHaveLength(1);

    const alone = await runCheck(fixture.directory, { 'config-from': 'head' });
    expect(alone.report?.findings.filter(({ inherited }) => inherited)).toEqual([]);
  });
});
