import * as fc from 'fast-check';
import type { Finding, JsonValue, Report } from '../../src/core/index.ts';
import { HOSTILE, START } from './report-gallery.ts';
import { sampleFinding } from './report-samples.ts';

/** Texts that try to be more than text, in one place and another. */
const PIECES = [
  ...HOSTILE.split(' '),
  '<svg onload=alert(1)>',
  '"><script>',
  "'-alert(1)-'",
  '&lt;b&gt;',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  '\n::error::x',
  '\r\n##[error]y',
  '`',
  '```',
  '~~~',
  '|',
  '\\|',
  '---',
  '# h',
  '- [x] t',
  '> q',
  '1. l',
  '    code',
  '![i](x)',
  '<a href=x>',
  '@org/team',
  'org/repo#1',
  'www.evil.example',
  'mailto:a@b.c',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\uffff',
  '\udc00',
  '\t',
  '\u0085',
  '$x$',
  '$$',
  ':tada:',
  '</details>',
  '-->',
  ']]>',
];

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));

const payload: fc.Arbitrary<JsonValue> = fc.oneof(hostileText, fc.record({ a: hostileText }), fc.array(hostileText, { maxLength: 3 }));
const place = fc.record({ file: hostileText, line: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 99 }) });
const excerpt = fc.record({
  side: fc.constantFrom('old' as const, 'new' as const),
  release: hostileText,
  place,
  from: fc.integer({ min: 1, max: 99 }),
  lines: fc.array(hostileText, { maxLength: 4 }),
});

const finding: fc.Arbitrary<Finding> = fc
  .record({
    rule: hostileText,
    severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
    message: hostileText,
    fix: hostileText,
    place,
    related: fc.array(fc.record({ place, label: hostileText }), { maxLength: 2 }),
    excerpts: fc.array(excerpt, { maxLength: 2 }),
    versions: fc.record({ writer: hostileText, reader: hostileText }),
    witness: fc.record({
      payload,
      outcome: fc.constant('changed' as const),
      readBack: payload,
      confirmedBy: fc.array(hostileText, { maxLength: 2 }),
    }),
    rulings: fc.array(
      fc.record({
        by: fc.constant('policy' as const),
        before: fc.constant('error' as const),
        after: fc.constant('note' as const),
        why: hostileText,
      }),
      { maxLength: 1 },
    ),
    waiver: fc.record({ reason: hostileText, owner: hostileText, expires: fc.constant('2026-12-31') }),
  })
  .map((changes) => sampleFinding(changes));

const value = fc.oneof(fc.double(), fc.constant(undefined));
const point = fc.record({ at: fc.oneof(fc.integer({ min: START, max: START + 1e7 }), fc.double()), value });
const chart = fc.record({
  title: hostileText,
  unit: hostileText,
  scale: fc.constantFrom('linear' as const, 'log' as const),
  series: fc.array(fc.record({ label: hostileText, points: fc.array(point, { maxLength: 12 }) }), { maxLength: 3 }),
  limit: fc.record({ value: fc.double(), label: hostileText }),
  moments: fc.array(fc.record({ at: fc.double(), label: hostileText }), { maxLength: 3 }),
});

/** Reports of which every text is hostile and every number may be anything. */
export const hostileReports: fc.Arbitrary<Report> = fc.record({
  verb: fc.constantFrom('check', 'watch'),
  verdict: fc.constantFrom('pass' as const, 'fail' as const, 'inconclusive' as const, 'skipped' as const, 'error' as const),
  headline: hostileText,
  nextStep: hostileText,
  findings: fc.array(finding, { maxLength: 3 }),
  facts: fc.array(fc.record({ label: hostileText, text: hostileText }), { maxLength: 2 }),
  tables: fc.array(
    fc.record({
      title: hostileText,
      columns: fc.array(hostileText, { minLength: 3, maxLength: 3 }),
      rows: fc.array(fc.array(hostileText, { minLength: 3, maxLength: 3 }), { maxLength: 3 }),
      matrix: fc.constant(true as const),
    }),
    { maxLength: 2 },
  ),
  timeline: fc.array(
    fc.record({ at: fc.integer({ min: START, max: START + 1e7 }), text: hostileText, kind: fc.constant('detected' as const) }),
    {
      maxLength: 2,
    },
  ),
  charts: fc.array(chart, { maxLength: 2 }),
});
