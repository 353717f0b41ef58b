import { describe, expect, it } from '@jest/globals';
import { renderFile } from '../../../../src/report/index.ts';
import { GALLERY, HOSTILE, START } from '../../../support/report-gallery.ts';
import { FIELD_RULE, sampleFinding, sampleReport } from '../../../support/report-samples.ts';
import { sarifErrors } from '../../../support/sarif-check.ts';
import type { Report } from '../../../../src/core/index.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: unknown };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly unknown[];
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly automationDetails: { readonly id: string };
      readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[] }[];
      readonly results: readonly Result[];
    },
  ];
}

async function sarif(report: Report): Promise<Log['runs'][0]> {
  const text = await renderFile('sarif', report, { rules: new Map([[FIELD_RULE.id, FIELD_RULE]]), version: '1.2.3', time: START });
  const log = JSON.parse(text) as Log;
  expect(sarifErrors(log)).toEqual([]);
  return log.runs[0];
}

describe('a SARIF file', () => {
  it.each(Object.entries(GALLERY))('of %s fits the published schema', async (_, make) => {
    expect((await sarif(make())).results).toHaveLength(make().findings.length);
  });

  it('is held to the schema at all', () => expect(sarifErrors({ version: '2.1.0', runs: [{ tool: {}, results: [{}] }] })).not.toEqual([]));

  it('describes each rule once, by what the rule says of itself', async () => {
    const { tool, results, automationDetails } = await sarif(GALLERY['blocked-check']?.() ?? sampleReport());
    expect(tool.driver.rules).toEqual([
      expect.objectContaining({
        id: 'avro/field-without-default',
        shortDescription: { text: FIELD_RULE.title },
        fullDescription: { text: FIELD_RULE.why },
        defaultConfiguration: { level: 'error' },
      }),
    ]);
    expect(results.map(({ ruleIndex, level }) => [ruleIndex, level])).toEqual([
      [0, 'error'],
      [0, 'warning'],
      [0, 'note'],
    ]);
    expect(automationDetails.id).toBe('rollback-gate/check/');
    expect(results[2]?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'no reader is left (data-platform, until 2026-12-31)' },
    ]);
  });

  it('keeps the identity of a finding when lines move, and tells two of one line apart', async () => {
    const prints = async (report: Report): Promise<string[]> =>
      (await sarif(report)).results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'] ?? '');
    const moved = sampleFinding({ place: { file: 'schemas/order.avsc', line: 90, column: 1 } });
    expect(await prints(sampleReport({ findings: [moved] }))).toEqual(await prints(sampleReport()));
    const two = await prints(sampleReport({ findings: [sampleFinding(), sampleFinding({}, { field: 'amount' })] }));
    expect(new Set(two).size).toBe(2);
  });

  it('gives a place to what has none, and says so', async () => {
    const { place: _, ...placeless } = sampleFinding();
    const [result] = (await sarif(sampleReport({ findings: [placeless] }))).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('.github/rollback-gate.yml');
    expect(result?.properties['placeless']).toBe(true);
  });

  it('writes paths as references that mean the same path', async () => {
    const files = ['a b/ü#?.avsc', 'c:/x.avsc', '100%.avsc', '/lead/x'];
    const findings = files.map((file) => sampleFinding({ place: { file, line: 1, column: 1 } }));
    const { results } = await sarif(sampleReport({ findings }));
    const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? '');
    const read = uris.map((uri) => decodeURIComponent(new URL(uri, 'https://host/').pathname).slice(1));
    expect(read.sort()).toEqual(['100%.avsc', 'a b/ü#?.avsc', 'c:/x.avsc', 'lead/x']);
  });

  it('lets nobody else make a link or a place holder', async () => {
    const [result] = (await sarif(sampleReport({ findings: [sampleFinding({ message: `${HOSTILE} [x](1) {1}` })] }))).results;
    expect(result?.message.text).not.toMatch(/\]\(|\{\d+\}/);
  });

  it('keeps the most severe of what is too much, and says what it leaves out', async () => {
    const many = Array.from({ length: 5200 }, (_, index) =>
      sampleFinding({ severity: index < 10 ? 'error' : 'note' }, { field: `f${index}` }),
    );
    const { results, invocations } = await sarif(sampleReport({ findings: many.reverse() }));
    expect(results.slice(0, 10).every(({ level }) => level === 'error')).toBe(true);
    expect(results.length).toBeLessThanOrEqual(5000);
    expect(JSON.stringify(invocations[0]?.toolExecutionNotifications)).toContain(`${5200 - results.length} more results`);
  });

  it('tells a run that could not be made from one that found nothing', async () => {
    expect((await sarif(sampleReport({ verdict: 'error', findings: [] }))).invocations[0]?.executionSuccessful).toBe(false);
    expect((await sarif(sampleReport({ verdict: 'pass', findings: [] }))).invocations[0]?.executionSuccessful).toBe(true);
  });
});
