import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Finding, JsonValue, Report } from '../../src/core/index.ts';
import {
  MOST_ANNOTATIONS,
  plainText,
  renderAnnotations,
  renderIncident,
  renderSummary,
  renderTerminal,
  safeJson,
} from '../../src/report/index.ts';
import { logLine, markdownBlock, markdownCode, markdownText, truncateUtf8 } from '../../src/report/escape.ts';
import { sampleFinding, sampleReport } from '../support/report-samples.ts';
import { isCommand } from '../support/fake-runner.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 150);

/** Pieces that mean something somewhere: HTML, Markdown, mentions, commands, escape sequences, bidi, tables, fences. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</summary></details><script>',
  '-->',
  '<!--',
  '[a](javascript:x)',
  '![x](http://evil)',
  '@octocat',
  '#123',
  'GH-1',
  'https://evil.example',
  'www.evil.example',
  '|',
  '\\|',
  '\\',
  '`',
  '```',
  '````',
  '~~~',
  '**',
  '__',
  '::error::x',
  '::set-output name=a::b',
  '##[error]x',
  '\u001b[31m',
  '\u009b2J',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\u0000',
  '\r',
  '\n',
  '\r\n::add-mask::x',
  '\ud800',
  '$x$',
  '%0A',
  '&lt;',
  '\u{e0041}',
  '# heading',
  '- item',
  '> quote',
  '  ',
  '\t',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const jsonValue = fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }) as fc.Arbitrary<JsonValue>;
const payload = fc.oneof(jsonValue, hostile, fc.dictionary(hostile, hostile, { maxKeys: 4 }) as fc.Arbitrary<JsonValue>);

const place = fc.record({ file: hostile, line: fc.nat(9999), column: fc.nat(999) });
const finding: fc.Arbitrary<Finding> = fc
  .record({
    message: hostile,
    fix: hostile,
    rule: hostile,
    place,
    severity: fc.constantFrom('error', 'warning', 'note'),
    text: hostile,
    payload,
    readBack: payload,
  })
  .map(({ text, payload: sent, readBack, ...rest }) =>
    sampleFinding({
      ...rest,
      related: [{ place: rest.place, label: text }],
      versions: { writer: text, reader: text },
      witness: { payload: sent, outcome: 'changed', readBack, error: text, confirmedBy: [text] },
    }),
  );
const report: fc.Arbitrary<Report> = fc
  .record({
    headline: hostile,
    nextStep: hostile,
    findings: fc.array(finding, { maxLength: 4 }),
    facts: fc.array(fc.record({ label: hostile, text: hostile }), { maxLength: 3 }),
    tables: fc.array(
      fc.record({
        title: hostile,
        columns: fc.array(hostile, { minLength: 1, maxLength: 3 }),
        rows: fc.array(fc.array(hostile, { maxLength: 4 }), { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    timeline: fc.array(fc.record({ at: fc.integer({ min: 0, max: 4e12 }), text: hostile }), { maxLength: 3 }),
  })
  .map((parts) => sampleReport(parts));

const COLOR = new RegExp(`${String.fromCodePoint(27)}\\[(?:0|1|2|31|32|33|34|36)m`);
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** What is left of a summary when our own structure is taken away must hold no markup of anybody else. */
function foreignMarkup(text: string): string[] {
  const outside = text.replace(/^(`{3,})json\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '');
  const tags = outside.match(/<[^>\n]*>?/g) ?? [];
  const own = new Set(['<details>', '<details open>', '<summary>', '</summary>', '</details>', '<code>', '</code>']);
  return [...tags.filter((tag) => !own.has(tag)), ...(outside.match(/@(?!&#8203;)|:\/\/|\[|\]/g) ?? [])];
}

describe('no hostile text escapes', () => {
  it('from Markdown', () => {
    fc.assert(
      fc.property(report, (one) => {
        for (const text of [renderSummary(one), renderIncident(one)]) {
          expect(foreignMarkup(text)).toEqual([]);
          expect(text.split('\n').filter((line) => UNSAFE.test(line))).toEqual([]);
          expect(
            text
              .split('\n')
              .filter((line) => line.startsWith('#'))
              .every((line) => /^##+ /.test(line)),
          ).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('from a table cell, a code span or a fence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markdownText(text)).not.toMatch(/[|<>`\n\r*_[\]]/);
        expect(markdownCode(text)).toMatch(/^(`[^`|<>\n]+`|<code>[^<>|`\n]*<\/code>|)$/);
        const block = markdownBlock(plainText(text)).split('\n');
        expect(block.slice(1, -1).some((line) => line.trim().startsWith(block[0] ?? ''))).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('from the terminal: the only escape sequences are our colours', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 10, max: 200 }), (one, width) => {
        const text = renderTerminal(one, { color: true, width }).split(COLOR).join('');
        expect(text.split('\n').filter((line) => UNSAFE.test(line))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('from the log into a workflow command', () => {
    fc.assert(
      fc.property(report, hostile, (one, text) => {
        const lines = `${renderTerminal(one, { color: false, width: 80 })}\n${plainText(text)}`.split('\n');
        expect(lines.map(logLine).filter(isCommand)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('from annotations', () => {
    fc.assert(
      fc.property(report, (one) => {
        for (const annotation of renderAnnotations(one)) {
          expect(annotation.message.replace(/\n/g, '')).not.toMatch(UNSAFE);
          expect(annotation.title).not.toMatch(UNSAFE);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('from JSON, which still says the same', () => {
    fc.assert(
      fc.property(payload, (value) => {
        expect(safeJson(value)).not.toMatch(UNSAFE);
        expect(JSON.parse(safeJson(value, 2))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('no report exceeds its budget', () => {
  const wide = fc.tuple(report, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 400 })).map(([one, times, length]) => ({
    ...one,
    headline: one.headline.repeat(times),
    findings: Array.from({ length: times }, () => one.findings).flat(),
    tables: one.tables.map((table) => ({ ...table, rows: Array.from({ length }, () => table.rows).flat() })),
  }));

  it('in Markdown, for any budget', () => {
    fc.assert(
      fc.property(wide, fc.integer({ min: 0, max: 60_000 }), (one, bytes) => {
        const text = renderSummary(one, bytes);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
        expect(text).not.toContain('\ufffd');
        expect(Buffer.byteLength(renderIncident(one, bytes))).toBeLessThanOrEqual(bytes);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it('in annotations', () => {
    fc.assert(
      fc.property(wide, (one) => {
        const annotations = renderAnnotations(one);
        for (const level of ['error', 'warning', 'notice']) {
          expect(annotations.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(MOST_ANNOTATIONS);
        }
        for (const annotation of annotations) expect(Buffer.byteLength(annotation.message)).toBeLessThanOrEqual(4200);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it('when text is cut, it is cut between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, bytes) => {
        const cut = truncateUtf8(text, bytes);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
        expect(cut).not.toContain('\ufffd');
        if (Buffer.byteLength(text) <= bytes) expect(cut).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });
});
