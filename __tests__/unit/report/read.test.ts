import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type JsonValue, toGateErrors } from '../../../src/core/index.ts';
import { readReport, renderFile, renderSummary, reportToJson } from '../../../src/report/index.ts';
import { hostileReports } from '../../support/hostile-reports.ts';
import { blockedCheck, GALLERY, START } from '../../support/report-gallery.ts';

const RUNS = 60;
const context = { rules: new Map(), version: '1.2.3', time: START };

function refusal(text: string): string {
  try {
    readReport(text);
  } catch (error) {
    return toGateErrors(error)
      .map((one) => `${one.code} ${one.message} ${one.expected ?? ''}`)
      .join();
  }
  return 'taken';
}

/** A copy with something else at a path. */
function changed(value: JsonValue, path: readonly (string | number)[], to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  (copy as Record<string | number, unknown>)[step] = changed((value as Record<string | number, JsonValue>)[step] ?? null, rest, to);
  return copy;
}

describe('a report that is read back', () => {
  it.each(Object.entries(GALLERY))('says the same as %s in every format', async (name, make) => {
    const json = reportToJson(make());
    const read = readReport(JSON.stringify(json));
    expect(renderSummary(read)).toBe(renderSummary(make()));
    for (const format of ['html', 'junit', 'sarif'] as const) {
      expect([name, await renderFile(format, read, context)]).toEqual([name, await renderFile(format, make(), context)]);
    }
  });

  const blocked = reportToJson(blockedCheck());
  it.each<[readonly (string | number)[], unknown, string]>([
    [['version'], 2, '/version'],
    [['verdict'], 'fine', '/verdict'],
    [['verb'], '<img>', '/verb'],
    [['headline'], 7, '/headline'],
    [['findings'], {}, '/findings'],
    [['findings', 0, 'severity'], 'fatal', '/findings/0/severity'],
    [['findings', 0, 'place', 'line'], -1, '/findings/0/place/line'],
    [['findings', 0, 'fingerprint'], '`rm -rf`', '/findings/0/fingerprint'],
    [['tables', 0, 'rows', 0], 'row', '/tables/0/rows/0'],
    [['timeline'], [{ at: 'soon', text: 't' }], '/timeline/0/at'],
    [
      ['charts'],
      [{ title: 't', unit: '', series: [{ label: 's', points: [{ at: 5, value: 1 }] }], moments: [] }],
      '/charts/0/series/0/points/0/at',
    ],
  ])('is refused where %j is %j', (path, to, told) => {
    const text = JSON.stringify(changed(blocked, path, to));
    expect(refusal(text)).toContain(`RG-REPORT the report is not one of rollback-gate: ${told}`);
  });

  it('is never quoted in an error: the file may be any file', () => {
    for (const text of ['TOKEN=hunter2', '{"version":"hunter2"}', '"hunter2"', '[1,"hunter2"]', '{"version":1,"verb":"hunter2!"}']) {
      expect(refusal(text)).toContain('RG-REPORT');
      expect(refusal(text)).not.toContain('hunter2');
    }
  });

  it('takes no more than anybody reads, and no deeper', () => {
    const text = JSON.stringify(changed(blocked, ['findings', 0, 'witness', 'payload'], 'DEEP'));
    const read = readReport(text.replace('"DEEP"', `${'['.repeat(5000)}${']'.repeat(5000)}`));
    expect(JSON.stringify(read.findings[0]?.witness?.payload)).toContain('…');
    const long = readReport(JSON.stringify(changed(blocked, ['headline'], 'x'.repeat(1_000_000))));
    expect(long.headline).toHaveLength(20_000);
    const wide = readReport(
      JSON.stringify(
        changed(
          blocked,
          ['facts'],
          Array.from({ length: 5000 }, () => ({ label: 'l', text: 't' })),
        ),
      ),
    );
    expect(wide.facts).toHaveLength(1000);
  });

  it('has nothing of an object that everybody inherits', () => {
    expect(refusal('{"__proto__":{"version":1},"verb":"check"}')).toContain('/version');
    expect(readReport(JSON.stringify({ ...(blocked as object), cause: 'constructor' })).cause).toBeUndefined();
  });

  it('ignores what a later version says beside', () => {
    const later = {
      ...(blocked as object),
      cause: 'not-known-yet',
      more: { deep: true },
      timeline: [{ at: '2026-03-03T14:00:00Z', text: 't', kind: 'later' }],
    };
    const read = readReport(JSON.stringify(later));
    expect(read.timeline).toEqual([{ at: Date.UTC(2026, 2, 3, 14), text: 't' }]);
    expect(read.cause).toBeUndefined();
  });

  it('is as hostile as it was, and no more', () => {
    fc.assert(
      fc.property(hostileReports, (report) => {
        const json = reportToJson({ ...report, charts: [] });
        expect(renderSummary(readReport(JSON.stringify(json)))).toBe(renderSummary({ ...report, charts: [] }));
      }),
      { numRuns: RUNS },
    );
  });

  it('is refused or read, whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(refusal(text)).toMatch(/^RG-REPORT/);
      }),
      { numRuns: RUNS },
    );
  });
});
