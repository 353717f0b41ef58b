import { describe, expect, it } from '@jest/globals';
import { parseReportFiles, renderFile, renderIncident } from '../../../src/report/index.ts';
import { formatSpan } from '../../../src/report/post-mortem.ts';
import { hostileReport, START, takenBack } from '../../support/report-gallery.ts';
import { sampleReport } from '../../support/report-samples.ts';

const context = { rules: new Map(), version: '1.2.3', time: START };
const SPANS = [
  '| Until the release was seen to serve | 12 s |',
  '| Until it was detected | 9 min 15 s |',
  '| From detection to the rollback | 15 s |',
  '| From detection to recovery | 1 min 25 s |',
  '| From the deploy to recovery | 10 min 40 s |',
];

describe('the draft of a post-mortem', () => {
  it('fills in what was measured, and asks what only people know', async () => {
    const text = await renderFile('post-mortem', takenBack(), context);
    expect(text).toMatch(/^# Post-mortem: watch fail \(rolled-back\)\n/);
    for (const part of [
      ...SPANS,
      '### Timeline',
      '### Pins',
      '### Course',
      '## Cause',
      '## What we change',
      'Detected on 2026-03-03 14:41:20 UTC',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says only how long took what has a beginning and an end', async () => {
    const { timeline, ...rest } = takenBack();
    const cut = { ...rest, timeline: timeline.filter(({ kind }) => kind !== 'recovered' && kind !== 'rolled-back') };
    const text = await renderFile('post-mortem', cut, context);
    expect(text).toContain(SPANS[1]);
    expect(text).not.toContain('to recovery');
    expect(await renderFile('post-mortem', sampleReport(), context)).not.toContain('| Until');
  });

  it('stands in the issue of an incident too, below what happened when', () => {
    const text = renderIncident(takenBack());
    for (const span of SPANS) expect(text).toContain(span);
    const order = ['## ❌ watch: fail', '| Until it was detected |', '### Timeline', 'Draft of the post-mortem', '### Pins'].map((part) =>
      text.indexOf(part),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBe(0);
  });

  it('stays within the body of an issue, whatever it quotes', async () => {
    const timeline = Array.from({ length: 5000 }, (_, index) => ({ at: START + index, text: 'x'.repeat(500) }));
    const text = await renderFile('post-mortem', { ...hostileReport(), timeline }, context);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(text.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')).not.toMatch(/<script|<img|@octocat/);
  });

  it.each([
    [0, '0.0 s'],
    [9940, '9.9 s'],
    [9990, '10.0 s'],
    [10_000, '10 s'],
    [60_000, '1 min'],
    [3_600_000, '1 h'],
    [3_725_400, '1 h 2 min 5 s'],
  ])('tells %i ms as %s', (milliseconds, told) => expect(formatSpan(milliseconds)).toBe(told));
});

describe('the files that are asked for', () => {
  it('say their format by name or by their ending, the longer one first', () => {
    expect(parseReportFiles('sarif, junit=a/b.xml\n x.post-mortem.md, y.md,z.HTML, html=odd.name ,')).toEqual([
      { format: 'sarif' },
      { format: 'junit', path: 'a/b.xml' },
      { format: 'post-mortem', path: 'x.post-mortem.md' },
      { format: 'markdown', path: 'y.md' },
      { format: 'html', path: 'z.HTML' },
      { format: 'html', path: 'odd.name' },
    ]);
    expect(parseReportFiles(' , \n')).toEqual([]);
  });

  it.each(['pdf', 'x.txt', 'html=', 'pdf=x', 'a.html, a.html', 'html, html', '=a'])('are refused as %j', (text) => {
    expect(() => parseReportFiles(text)).toThrow(expect.objectContaining({ code: 'RG-USAGE' }));
  });
});
