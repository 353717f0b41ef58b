import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Report } from '../../src/core/index.ts';
import {
  renderComment,
  renderFile,
  renderResolved,
  renderSummary,
  renderTerminal,
  reportToJson,
  safeJson,
} from '../../src/report/index.ts';
import { REPORT_SCHEMA } from '../../src/report/schema.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { hostileReports } from '../support/hostile-reports.ts';
import { countErrors, junitErrors } from '../support/junit-shape.ts';
import { sampleReport } from '../support/report-samples.ts';
import { sarifErrors } from '../support/sarif-check.ts';
import { readXml } from '../support/xml-read.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40);
const context = { rules: new Map(), version: '1.2.3', time: 0 };
/** What must never reach a reader raw, beside line ends. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const isReport = new Ajv2020({ strict: true }).compile(REPORT_SCHEMA as object);

const rawLines = (text: string): string[] => text.split('\n').filter((line) => UNSAFE.test(line));

describe('hostile texts and numbers', () => {
  it('leave the HTML report a page of known elements without anything that acts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReports, async (report) => {
        const text = await renderFile('html', report, context);
        expect(rawLines(text)).toEqual([]);
        const body = text.slice(text.indexOf('<body>'));
        const tags = [...body.matchAll(/<\/?([a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+(?:="[^"<>]*")?)*)\/?>/g)];
        expect(body.match(/</g)).toHaveLength(tags.length);
        for (const [, name = '', attributes = ''] of tags) {
          expect(name).not.toMatch(/^(script|img|iframe|object|embed|link|meta|base|form|input|style|foreignObject|use|image|animate)$/);
          expect(attributes.replace(/="[^"]*"/g, '')).not.toMatch(/ (on\w+|style|src|srcset|action|xlink:href)\b/);
        }
        expect([...body.matchAll(/ href="([^"]*)"/g)].filter(([, target = '']) => !/^#[a-z]+$/.test(target))).toEqual([]);
        expect(body).not.toMatch(/="[^"]*(NaN|Infinity)[^"]*" (x1|y1|d|cx)=| (?:d|x1?|x2|y1?|y2|cx)="[^"]*(NaN|Infinity)/);
      }),
      { numRuns: RUNS },
    );
  });

  it('leave a JUnit file well-formed, of the shape that readers have in common, with counts that add up', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReports, async (report) => {
        const root = readXml(await renderFile('junit', report, context));
        expect([...junitErrors(root), ...countErrors(root)]).toEqual([]);
        const cases = root.children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));
        expect(cases).toHaveLength(report.findings.length + 1);
        // The verdict is a pass exactly where the report says so.
        expect(cases[0]?.children.length === 0).toBe(report.verdict === 'pass');
      }),
      { numRuns: RUNS },
    );
  });

  it('leave a SARIF file valid, without links, place holders and control characters of theirs', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReports, async (report) => {
        const text = await renderFile('sarif', report, context);
        expect(rawLines(text)).toEqual([]);
        const log = JSON.parse(text) as { runs: [{ results: { message: { text: string } }[] }] };
        expect(sarifErrors(log)).toEqual([]);
        expect(log.runs[0].results).toHaveLength(report.findings.length);
        for (const { message } of log.runs[0].results) {
          expect(message.text).not.toMatch(/\]\(|\{\d+\}/);
          expect(rawLines(message.text)).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('leave the JSON report what its published schema says', () => {
    fc.assert(
      fc.property(hostileReports, (report) => {
        isReport(JSON.parse(safeJson(reportToJson(report))));
        expect(isReport.errors).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  it('leave summary and comment without markup, mentions and links of theirs', () => {
    const marker = '<!-- rollback-gate comment 0123 -->';
    fc.assert(
      fc.property(hostileReports, (report) => {
        for (const text of [renderSummary(report), renderComment(report, { marker }), renderResolved(report, { marker })]) {
          expect(rawLines(text)).toEqual([]);
          const own = text.startsWith(marker) ? text.slice(marker.length) : text;
          const outside = own.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]+`/g, '');
          expect(outside.replace(/<\/?(details( open)?|summary|code|sub)>/g, '')).not.toMatch(/<|@(?!&#8203;)\w|\]\(|:\/\/|!\[/);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('leave the terminal without escape sequences but ours, at any width', () => {
    fc.assert(
      fc.property(hostileReports, fc.integer({ min: 0, max: 300 }), fc.boolean(), (report, width, color) => {
        // oxlint-disable-next-line no-control-regex -- our own colours are what is taken out
        const text = renderTerminal(report, { color, width }).replace(/\u001b\[(?:0|1|2|31|32|33|34|36)m/g, color ? '' : '$&');
        expect(rawLines(text)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('no report exceeds its budget', () => {
  const large = fc.tuple(hostileReports, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 })).map(
    ([report, times, rows]): Report => ({
      ...report,
      findings: Array.from({ length: times }, () => report.findings).flat(),
      tables: report.tables.map((table) => ({ ...table, rows: Array.from({ length: rows }, () => table.rows).flat() })),
      timeline: Array.from({ length: times }, () => report.timeline).flat(),
    }),
  );
  const BUDGETS = { html: 4_000_000, markdown: 1_000_000, sarif: 12_000_000 } as const;

  it('in any format, and ends whole', async () => {
    await fc.assert(
      fc.asyncProperty(large, async (report) => {
        for (const format of ['html', 'markdown', 'sarif'] as const) {
          const text = await renderFile(format, report, context);
          expect([format, Buffer.byteLength(text) <= BUDGETS[format]]).toEqual([format, true]);
          expect(text).not.toContain('\ufffd');
          if (format === 'html') expect(text.endsWith('</html>\n')).toBe(true);
          if (format === 'sarif') JSON.parse(text);
        }
      }),
      { numRuns: Math.ceil(RUNS / 8) },
    );
  });

  it('in a comment: 65,536 characters, the marker first', () => {
    const marker = '<!-- rollback-gate comment 0123 -->';
    fc.assert(
      fc.property(large, (report) => {
        const text = renderComment(report, { marker, runUrl: 'https://github.com/shop/deploy/actions/runs/1' });
        expect([...text].length).toBeLessThanOrEqual(65_536);
        expect(text.startsWith(`${marker}\n`)).toBe(true);
        expect(text.trimEnd().endsWith('<a href="https://github.com/shop/deploy/actions/runs/1">run</a></sub>')).toBe(true);
      }),
      { numRuns: Math.ceil(RUNS / 8) },
    );
  });

  it('links no run that does not look like one', () => {
    const text = renderComment(sampleReport(), { marker: '<!-- m -->', runUrl: 'https://github.com/"><script>/x/actions/runs/1' });
    expect(text).not.toContain('<a ');
    expect(text).not.toContain('<script');
  });
});
