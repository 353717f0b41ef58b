import { describe, expect, it } from '@jest/globals';
import type { Report, Verdict } from '../../../../src/core/index.ts';
import { renderFile } from '../../../../src/report/index.ts';
import { countErrors, junitErrors } from '../../../support/junit-shape.ts';
import { blockedCheck, GALLERY, hostileReport, START } from '../../../support/report-gallery.ts';
import { sampleFinding, sampleReport } from '../../../support/report-samples.ts';
import { readXml, type XmlElement } from '../../../support/xml-read.ts';

async function junit(report: Report): Promise<XmlElement> {
  const root = readXml(await renderFile('junit', report, { rules: new Map(), version: '1.2.3', time: START }));
  expect([...junitErrors(root), ...countErrors(root)]).toEqual([]);
  return root;
}

const cases = (root: XmlElement): readonly XmlElement[] =>
  root.children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));

describe('a JUnit file', () => {
  it.each(Object.entries(GALLERY))('of %s has the shape that the schemas in use have in common', async (_, make) => {
    expect(cases(await junit(make()))).toHaveLength(make().findings.length + 1);
  });

  it('fails what blocks, and tells the rest', async () => {
    const root = await junit(blockedCheck());
    expect(root.children.map(({ attributes }) => [attributes['name'], attributes['failures']])).toEqual([
      ['rollback-gate.check', '1'],
      ['rollback-gate.compat', '1'],
    ]);
    const [, error] = cases(root);
    expect(error?.children[0]?.attributes).toEqual({ type: 'avro/field-without-default', message: 'the field currency has no default' });
    expect(error?.children[0]?.text).toContain('Payload: {"id":1}');
    const told = root.children[1]?.children.find(({ name }) => name === 'system-out')?.text;
    expect(told).toContain('warning: the field amount has no default');
    expect(told).toContain('waived until 2026-12-31');
  });

  it.each([
    ['pass', undefined],
    ['fail', 'failure'],
    ['error', 'error'],
    ['inconclusive', 'error'],
    ['skipped', 'skipped'],
  ] as const)('never lets %s read as anything else', async (verdict: Verdict, outcome) => {
    const [first] = cases(await junit(sampleReport({ verdict, findings: [] })));
    expect(first?.children[0]?.name).toBe(outcome);
  });

  it('gives every case a name of its own', async () => {
    const findings = Array.from({ length: 20 }, (_, index) => sampleFinding({}, { field: `f${index}` }));
    const names = cases(await junit(sampleReport({ findings }))).map(({ attributes }) => attributes['name']);
    expect(new Set(names).size).toBe(21);
  });

  it('quotes hostile text as text', async () => {
    const root = await junit(hostileReport());
    expect(root.children[0]?.children[0]?.children[0]?.attributes['name']).toContain('</style><script>alert(1)</script>');
    expect(root.children[0]?.children[0]?.children[0]?.attributes['name']).toContain('\\u{fffe}');
  });

  it('says how many findings it leaves out', async () => {
    const findings = Array.from({ length: 2100 }, (_, index) => sampleFinding({}, { field: `f${index}` }));
    const root = await junit(sampleReport({ findings }));
    expect(root.children[0]?.children.find(({ name }) => name === 'system-out')?.text).toContain('100 more findings');
  });
});
