import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/index.ts';
import { renderAnnotations, renderSummary, renderTerminal, reportToJson } from '../../../src/report/index.ts';

const BLOCKING: Finding = {
  gate: 'compat',
  rule: 'avro/x',
  severity: 'error',
  message: 'it breaks',
  data: {},
  fix: 'Mend it.',
  place: { file: 'a.avsc', line: 1, column: 1 },
  fingerprint: `sha256:${'ab'.repeat(32)}`,
  blobs: { 'a.avsc': { new: 'n', old: ['o'] } },
  rulings: [{ by: 'policy', before: 'error', after: 'error', why: 'it needs version 2.0.0' }],
};
const WAIVED: Finding = {
  ...BLOCKING,
  severity: 'note',
  waiver: { reason: 'known', owner: 'data', expires: '2026-12-31' },
  rulings: [{ by: 'waiver', before: 'error', after: 'note', why: 'waived until 2026-12-31 by data\u001b[31m: ::error::known' }],
};

function report(finding: Finding): Parameters<typeof renderTerminal>[0] {
  return { verb: 'check', verdict: 'fail', headline: 'h', findings: [finding], facts: [], tables: [], timeline: [] };
}

describe('what was decided about a finding', () => {
  it('stands with it in every output, and foreign text in it does nothing', () => {
    const terminal = renderTerminal(report(WAIVED), { color: false, width: 100 });
    expect(terminal).toContain('error → note: waived until 2026-12-31 by data\\u{1b}[31m');
    expect(renderSummary(report(WAIVED))).toContain('**Severity:** error → note: waived until 2026-12-31');
    expect(renderAnnotations(report(WAIVED)).at(-1)?.message).toContain('error → note: waived');
    expect(JSON.stringify(reportToJson(report(WAIVED)))).toContain('"waiver":{"reason":"known","owner":"data","expires":"2026-12-31"}');
  });

  it('says when a severity was left as it was, and by what a blocking finding can be waived', () => {
    const terminal = renderTerminal(report(BLOCKING), { color: false, width: 100 });
    expect(terminal).toContain('why   still error: it needs version 2.0.0');
    expect(terminal).toContain('waive abababababab');
    expect(renderSummary(report(BLOCKING))).toContain('`rollback-gate waive abababababab`');
  });

  it('offers no waiver where there is nothing to waive', () => {
    const { blobs: _blobs, ...unbound } = BLOCKING;
    for (const finding of [WAIVED, unbound, { ...BLOCKING, severity: 'warning' as const }]) {
      expect(renderTerminal(report(finding), { color: false, width: 100 })).not.toMatch(/waive +abab/);
    }
  });
});
