import { describe, expect, it } from '@jest/globals';
import type { Report, ReportChart } from '../../../../src/core/index.ts';
import { renderFile } from '../../../../src/report/index.ts';
import { blockedCheck, hostileReport, START, takenBack } from '../../../support/report-gallery.ts';
import { sampleFinding, sampleReport } from '../../../support/report-samples.ts';

function html(report: Report): Promise<string> {
  return Promise.resolve(renderFile('html', report, { rules: new Map(), version: '1.2.3', time: START }));
}

const chart = (changes: Partial<ReportChart>): Report =>
  sampleReport({ charts: [{ title: 'c', unit: '', series: [], moments: [], ...changes }] });
const at = (values: readonly (number | undefined)[]): ReportChart['series'] => [
  { label: 's', points: values.map((value, index) => ({ at: START + index * 1000, value })) },
];

const ELEMENTS = new Set(
  'body main div h1 h2 h3 p nav ul ol li a section dl dt dd details summary span code pre strong figure figcaption svg path line text circle br table caption thead tbody tr th td footer html'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'class id href aria-label aria-labelledby aria-hidden role tabindex open scope viewBox width height d x y x1 x2 y1 y2 dy cx cy r text-anchor'.split(
    ' ',
  ),
);

describe('the HTML report', () => {
  it('says verdict, reason and next step before anything else', async () => {
    const text = await html(blockedCheck());
    const order = [
      '<h1>check',
      'This release could not be taken back',
      'Next: Give the field',
      'id="facts"',
      'id="findings"',
      'id="tables"',
    ];
    const found = order.map((part) => text.indexOf(part));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it('shows old and new side by side, with the line that counts', async () => {
    const text = await html(blockedCheck());
    expect(text).toMatch(/<div class="side old"><h3>Old: N-1 \(v2\.2\.0\) · schemas\/order\.avsc:10:3/);
    expect(text).toMatch(/<li class="hit"><span class="number">12<\/span><span>      &#34;name&#34;: &#34;currency&#34;/);
    expect(text).toContain('<pre>{&#34;id&#34;:1}</pre>');
    expect(text).toContain('rollback-gate waive');
  });

  it('shows answers of consumers as a matrix, where each has a cell of its own', async () => {
    const text = await html(blockedCheck());
    expect(text).toContain('<th scope="col">as of N-1 (v2.2.0), data of N</th>');
    expect(text).toMatch(/<th scope="row">contracts\/consumers\/search\.yaml<\/th><td class="yes">yes<\/td><td class="no">no<\/td>/);
    const twice = {
      title: 'Consumer matrix',
      columns: ['a', 'b', 'c'],
      rows: [
        ['x', 'y', 'yes'],
        ['x', 'y', 'no'],
      ],
      matrix: true,
    } as const;
    expect(await html(sampleReport({ tables: [twice] }))).toMatch(/<td>y<\/td><td class="yes">yes/);
  });

  it('draws what was measured with its limit, its moments and its gaps, and tells it in words', async () => {
    const text = await html(takenBack());
    expect(text.match(/<svg class="wide"/g)).toHaveLength(2);
    expect(text.match(/<svg class="narrow"/g)).toHaveLength(2);
    expect(text).toContain('<strong>3</strong> 2026-03-03 14:41:20 UTC detected');
    expect(text).toContain(
      'aria-label="errors: evidence against the release. errors: 801 times at the end, 801 times at most; limit 400 times, fails at 400"',
    );
    const [, path = ''] = /<path class="series s0" d="([^"]+)"/.exec(text) ?? [];
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('marks deploy, detection, rollback and recovery in every drawing, also where what it shows ended before', async () => {
    const text = await html(takenBack());
    const [, , second = ''] = text.split('<figure>');
    for (const told of ['14:32:05 UTC deployed', '14:41:20 UTC detected', '14:41:35 UTC rolled back', '14:42:45 UTC recovered']) {
      expect(second).toContain(told);
    }
  });

  it('does not draw what was long before, such as the deploy of a release that is watched again', async () => {
    const moments = [
      { at: START - 3_600_000, label: 'deployed' },
      { at: START, label: 'the release serves' },
    ];
    const text = await html(chart({ moments, series: at([1, 2, 3]) }));
    expect(text).toContain('deployed (before what is drawn)');
    expect(text.match(/class="moment-mark"/g)).toHaveLength(2);
  });

  it.each<[string, Partial<ReportChart>]>([
    ['no line', {}],
    ['no points', { series: at([]) }],
    ['nothing but gaps', { series: at([undefined, undefined]) }],
    ['nothing a logarithm can take', { scale: 'log', series: at([0, -1]) }],
    ['numbers that are none', { series: at([Number.NaN, Number.POSITIVE_INFINITY]) }],
  ])('says so where a chart has %s', async (_, changes) => {
    const text = await html(chart(changes));
    expect(text).toContain('Nothing could be measured.');
    expect(text).not.toContain('<svg class="wide"');
  });

  it.each<[string, Partial<ReportChart>]>([
    ['one point', { series: at([3]) }],
    ['a flat line at 0', { series: at([0, 0, 0]) }],
    ['a flat line on a logarithm', { scale: 'log', series: at([5, 5]) }],
    ['huge numbers', { scale: 'log', series: at([1e-300, 1e300]) }],
    ['the ends of all numbers', { series: at([-Number.MAX_VALUE, Number.MAX_VALUE]), limit: { value: Number.MAX_VALUE, label: 'l' } }],
    [
      'the ends of all numbers on a logarithm',
      { scale: 'log', series: at([Number.MIN_VALUE, Number.MAX_VALUE]), limit: { value: 5e-324, label: 'l' } },
    ],
    ['a limit below everything', { series: at([5, 6]), limit: { value: -4, label: 'l' } }],
    ['a limit that is no number', { series: at([5, 6]), limit: { value: Number.NaN, label: 'l' } }],
    [
      'times beyond any calendar',
      {
        series: [
          {
            label: 's',
            points: [
              { at: 1e300, value: 1 },
              { at: START, value: 2 },
            ],
          },
        ],
        moments: [{ at: Number.NaN, label: 'm' }],
      },
    ],
    [
      'years',
      {
        series: [
          {
            label: 's',
            points: [
              { at: 0, value: 1 },
              { at: START, value: 2 },
            ],
          },
        ],
      },
    ],
    ['more points than pixels', { series: at(Array.from({ length: 50_000 }, (_, index) => (index % 7 === 0 ? undefined : index % 1000))) }],
  ])('draws %s without a number that is none', async (_, changes) => {
    const text = await html(chart(changes));
    expect(text).toContain('<svg class="wide"');
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
    expect(text.length).toBeLessThan(60_000);
  });

  it('keeps the greatest and the least value when there are too many points', async () => {
    const values = Array.from({ length: 10_000 }, (_, index) => (index === 4321 ? 999 : 1));
    const text = await html(chart({ series: at(values) }));
    expect(text).toContain('999 at most');
  });

  it('has a policy that forbids what it does not need, and nothing that would need more', async () => {
    const text = await html(hostileReport());
    expect(text).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]+=*'; img-src data:; base-uri 'none'; form-action 'none'"/,
    );
    const body = text.slice(text.indexOf('<body>'));
    const tags = [...body.matchAll(/<\/?([a-z0-9]+)([^<>]*)>/g)];
    expect(body.match(/</g)).toHaveLength(tags.length);
    expect([...new Set(tags.map(([, name]) => name))].filter((name) => !ELEMENTS.has(name ?? ''))).toEqual([]);
    const attributes = tags.flatMap(([, , inside = '']) => [...inside.replace(/="[^"]*"/g, '').matchAll(/[^\s/]+/g)].map(([name]) => name));
    expect([...new Set(attributes)].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
    expect([...body.matchAll(/href="([^"]*)"/g)].filter(([, target]) => !target?.startsWith('#'))).toEqual([]);
  });

  it('stays within what a phone can load, and says what it leaves out', async () => {
    const findings = Array.from({ length: 1000 }, (_, index) => sampleFinding({ message: 'm'.repeat(5000) }, { field: `f${index}` }));
    const rows = Array.from({ length: 20_000 }, (_, index) => [`row ${index}`, 'x'.repeat(300)]);
    const text = await html(sampleReport({ findings, tables: [{ title: 'Long', columns: ['a', 'b'], rows }] }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_000_000);
    expect(text).toMatch(/Left out because this page may not grow larger: \d+ tables/);
    expect(text).toContain('… and 500 more findings in the JSON report.');
    expect(text.endsWith('</html>\n')).toBe(true);
  });
});
