import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { ReportChart } from '../../../src/core/index.ts';
import { renderComment, renderSummary } from '../../../src/report/index.ts';
import { drawChart } from '../../../src/report/mermaid.ts';
import { hostileText } from '../../support/hostile-reports.ts';
import { readDrawings } from '../../support/mermaid-reader.ts';
import { HOSTILE, takenBack } from '../../support/report-gallery.ts';

const START = Date.UTC(2026, 2, 3, 14, 32, 5);
const RUNS = 300;

function evidence(values: readonly (number | undefined)[], changes: Partial<ReportChart> = {}): ReportChart {
  return {
    title: 'errors: evidence against the release',
    unit: 'times',
    scale: 'log',
    series: [{ label: 'evidence', points: values.map((value, index) => ({ at: START + index * 5000, value })) }],
    limit: { value: 100, label: 'failed at 100' },
    moments: [
      { at: START - 1000, label: 'deployed' },
      { at: START + 15_000, label: 'failed' },
      { at: START + 9_000_000, label: 'recovered' },
    ],
    ...changes,
  };
}

describe('a chart for GitHub', () => {
  it('shows how far the evidence has come, its limit, and what happened when', () => {
    const text = drawChart(evidence([1, 10, 100, 1000])) ?? '';
    const [drawing] = readDrawings(text);
    expect(drawing?.data.slice(1)).toEqual([
      [0, 50, 100, 150],
      [100, 100, 100, 100],
    ]);
    expect(drawing?.data[0]).toEqual([150, 0, 0, 150]);
    expect(text).toContain('Level line: failed at 100 (100 times).');
    expect(text).toContain('Bars: 14:32:04 deployed, 14:32:20 failed.');
    expect(text).not.toContain('recovered');
  });

  it('keeps the greatest value of many, and says where nothing was measured', () => {
    const values = Array.from({ length: 5000 }, (_, index) => (index === 2500 ? 40 : index < 3000 ? 0.1 : undefined));
    const text = drawChart(evidence(values, { scale: 'linear', unit: '%', limit: { value: 0.2, label: 'tolerated' } })) ?? '';
    const [drawing] = readDrawings(text);
    expect(Math.max(...(drawing?.data.at(-2) ?? []))).toBe(40);
    expect(text).toMatch(/Nothing was measured in \d+ of 60 stretches; they stand at 0\./);
    expect(Buffer.byteLength(text)).toBeLessThan(4000);
  });

  it('keeps evidence where it is while nothing is measured: it does not go down by silence', () => {
    const moments = [{ at: START + 20_000, label: 'taken back' }];
    const [drawing] = readDrawings(drawChart(evidence([1, 10, undefined, 1000, undefined], { moments })) ?? '');
    expect(drawing?.data[1]).toEqual([0, 50, 50, 150, 150]);
  });

  it('is none where nothing can be drawn: the course in the table stays', () => {
    for (const chart of [
      evidence([]),
      evidence([undefined, undefined, undefined]),
      evidence([1, 2], { limit: { value: 1, label: 'x' } }),
      evidence([1e300, 1e200], { scale: 'linear' }),
      evidence([Number.NaN, Number.POSITIVE_INFINITY]),
    ]) {
      expect(drawChart(chart)).toBeUndefined();
    }
    const text = renderSummary({ ...takenBack(), charts: [evidence([1e300, 1e200], { scale: 'linear' })] });
    expect(text).not.toContain('mermaid');
    expect(text).toContain('### Course');
  });

  it('is left out where there is no room, and nothing else is for its sake', () => {
    const whole = renderSummary(takenBack());
    expect(readDrawings(whole)).toHaveLength(2);
    const drawn = /```mermaid[\s\S]*?```/.exec(whole)?.[0].length ?? 0;
    const small = renderSummary(takenBack(), Buffer.byteLength(whole) - drawn);
    expect(readDrawings(small).length).toBeLessThan(2);
    for (const part of ['### Course', '### Timeline', '### Ledger']) expect(small).toContain(part);
    expect(small).not.toContain('Left out');
    expect(renderComment(takenBack(), { marker: '<!-- marker -->' })).not.toContain('mermaid');
  });

  it('holds nothing of a foreign text that the language could read', () => {
    const chart = evidence([1, 2, 3], { title: HOSTILE, limit: { value: 100, label: HOSTILE } });
    const [drawing] = readDrawings(drawChart({ ...chart, moments: [{ at: START, label: HOSTILE }] }) ?? '');
    expect(drawing?.lines.join('\n')).not.toMatch(/<|#|script>|::|`/);
  });

  it('is of the grammar whatever the texts and numbers are', () => {
    const numbers = fc.oneof(fc.constant(undefined), fc.double(), fc.double({ min: -10, max: 1e5, noNaN: true }));
    const charts: fc.Arbitrary<ReportChart> = fc.record({
      title: hostileText,
      unit: hostileText,
      scale: fc.constantFrom('linear' as const, 'log' as const),
      series: fc.array(
        fc.record({
          label: hostileText,
          points: fc.array(fc.record({ at: fc.oneof(fc.integer({ min: START, max: START + 1e6 }), fc.double()), value: numbers }), {
            maxLength: 80,
          }),
        }),
        { maxLength: 4 },
      ),
      limit: fc.record({ value: fc.oneof(fc.double(), fc.double({ min: 0.001, max: 500, noNaN: true })), label: hostileText }),
      moments: fc.array(fc.record({ at: fc.oneof(fc.integer({ min: START, max: START + 1e6 }), fc.double()), label: hostileText }), {
        maxLength: 20,
      }),
    });
    fc.assert(
      fc.property(charts, (chart) => {
        const text = drawChart(chart);
        if (text !== undefined) expect(readDrawings(text)).toHaveLength(1);
        expect(Buffer.byteLength(text ?? '')).toBeLessThanOrEqual(8000);
      }),
      { numRuns: RUNS },
    );
  });
});
