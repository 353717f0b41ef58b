import { describe, expect, it } from '@jest/globals';
import { renderIncident, renderSummary } from '../../../src/report/index.ts';
import { sampleFinding, sampleReport } from '../../support/report-samples.ts';

describe('the job summary', () => {
  it('says verdict, reason and next step before anything else', () => {
    const [heading, , headline, , next] = renderSummary(sampleReport()).split('\n');
    expect(heading).toBe('## ❌ check: fail');
    expect(headline).toBe('**This release could not be taken back: N-1 (v2.2.0) cannot read what it writes.**');
    expect(next).toBe('> **Next:** Give the field currency a default in schemas/order.avsc.');
  });

  it('shows each finding with its place, rule, versions, payload and fix', () => {
    const text = renderSummary(sampleReport());
    expect(text).toContain('| 🔴 | `schemas/order.avsc:12:7` | the field currency has no default | rollback |');
    expect(text).toContain('`avro/field-without-default` · on rollback: written by N, read by N-1 (v2.2.0)');
    expect(text).toContain('```json\n{"id":1}\n```');
    expect(text).toContain('→ refused: missing required field currency (confirmed by avsc)');
    expect(text).toContain('**Fix:** Give the field a default.');
  });

  it('puts the most severe finding first and opens only that one', () => {
    const findings = [sampleFinding({ severity: 'note' }), sampleFinding({ severity: 'error' })];
    const text = renderSummary(sampleReport({ findings }));
    expect(text.indexOf('🔴')).toBeLessThan(text.indexOf('🔵'));
    expect(text.match(/<details open>/g)).toHaveLength(1);
    expect(text).toContain('### 1 error, 1 note');
  });

  it('says what it left out when there is no room, and keeps verdict and next step', () => {
    const findings = Array.from({ length: 500 }, (_, index) => sampleFinding({}, { field: `field-${index}` }));
    const text = renderSummary(sampleReport({ findings }), 20_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text).toContain('> **Next:**');
    expect(text).toMatch(/Left out because this page may not grow larger: \d+ findings, 1 table/);
  });

  it('details no more findings than anybody reads', () => {
    const findings = Array.from({ length: 1000 }, (_, index) => sampleFinding({}, { field: `field-${index}` }));
    const text = renderSummary(sampleReport({ findings }));
    expect(text.match(/<details/g)).toHaveLength(200);
    expect(text).toContain('_… and 800 more findings in the JSON report._');
    expect(text).toContain('### Schemas');
  });

  it('is short for a pass', () => {
    const text = renderSummary(sampleReport({ verdict: 'pass', headline: 'All good.', findings: [], tables: [], facts: [] }));
    expect(text).toBe(
      '## ✅ check: fail\n\n**All good.**\n\n> **Next:** Give the field currency a default in schemas/order.avsc.\n'.replace(
        'fail',
        'pass',
      ),
    );
  });
});

describe('the incident report', () => {
  it('tells what happened when before the details', () => {
    const timeline = [
      { at: Date.UTC(2026, 2, 3, 14, 32, 5), text: 'deploy seen' },
      { at: Date.UTC(2026, 2, 3, 14, 33, 6), text: 'errors above 0.2 %' },
    ];
    const text = renderIncident(sampleReport({ verb: 'watch', cause: 'app-failed', timeline }));
    expect(text).toContain('## ❌ watch: fail (app-failed)');
    expect(text).toContain('| 2026-03-03 14:33:06 UTC | +61.0 s | errors above 0.2 % |');
    expect(text.indexOf('### Timeline')).toBeLessThan(text.indexOf('### Schemas'));
  });
});
