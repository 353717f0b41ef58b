import { createHash } from 'node:crypto';
import type { MomentKind, Report, ReportChart, ReportMoment } from '../../../core/index.ts';
import { type Block, fitBlocks } from '../../budget.ts';
import { plainLine, truncateUtf8 } from '../../escape.ts';
import { countsText, formatTime, sortFindings, title, VERDICT_MARKS } from '../../words.ts';
import type { FileContext } from '../types.ts';
import { chartHtml } from './chart.ts';
import { findingBlocks } from './findings.ts';
import { STYLE } from './style.ts';
import { tableBlocks } from './tables.ts';
import { htmlProse, htmlSafe, htmlText, section } from './text.ts';

/** Larger pages are slow on a phone. */
const MOST_BYTES = 4_000_000;
const TEXT_BYTES = 2000;
const MOST_CHARTS = 100;
const MOMENTS_PER_BLOCK = 200;

/**
 * The report as one page that needs nothing else: no script, no request, no font. The policy in its head forbids all of it, so that even
 * markup which got through could do nothing.
 */
export async function renderHtml(report: Report, context: FileContext, bytes = MOST_BYTES): Promise<string> {
  const parts = await partsOf(report);
  const tail = `</main>\n<footer>Made by rollback-gate ${htmlText(context.version)} on ${formatTime(context.time)}.</footer>\n</body>\n</html>\n`;
  const head = `${documentHead(report)}\n<body>\n<main>\n${verdictHtml(report)}\n${contents(parts)}`;
  const blocks = parts.flatMap(({ blocks: inside }) => inside);
  return `${fitBlocks(head, blocks, bytes - Buffer.byteLength(tail), leftOut)}${tail}`;
}

function leftOut(list: string): string {
  return `<p class="soft">Left out because this page may not grow larger: ${list}. The JSON report has everything.</p>`;
}

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What the page has beside the verdict, in its order: what a reader came for, then what it rests on. */
async function partsOf(report: Report): Promise<readonly Part[]> {
  const findings = sortFindings(report.findings);
  const counts = countsText(findings);
  const all = [
    { id: 'facts', heading: 'In short', blocks: factBlocks(report) },
    { id: 'findings', heading: counts === '' ? 'Findings' : `Findings: ${counts}`, blocks: findingBlocks(findings) },
    { id: 'health', heading: 'Health', blocks: await chartBlocks(report) },
    { id: 'timeline', heading: 'Timeline', blocks: timelineBlocks(report.timeline) },
    { id: 'tables', heading: 'Details', blocks: tableBlocks(report.tables) },
  ];
  return all.filter(({ blocks }) => blocks.length > 0).map((part) => ({ ...part, blocks: underHeading(part) }));
}

/** Each block is whole in itself: the first carries the heading, so that any of them may be left out. */
function underHeading({ id, heading, blocks }: Part): Block[] {
  return blocks.map((block, index) => ({
    ...block,
    render: () => (index === 0 ? section(id, heading, block.render()) : `<section>\n${block.render()}\n</section>`),
  }));
}

function documentHead(report: Report): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const name = htmlText(`rollback-gate ${title(report)}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${name}</title>
<style>${STYLE}</style>
</head>`;
}

function bounded(text: string): string {
  return htmlProse(truncateUtf8(plainLine(text), TEXT_BYTES));
}

function verdictHtml(report: Report): string {
  const { verdict, cause, headline, nextStep } = report;
  const badge = `<span class="badge ${verdict}">${htmlSafe(VERDICT_MARKS[verdict].sign)} ${verdict}</span>`;
  const coded = cause === undefined ? '' : ` <span class="soft">(${htmlText(cause)})</span>`;
  const next = nextStep === undefined ? '' : `<p class="next">Next: ${bounded(nextStep)}</p>`;
  return `<div class="verdict ${verdict}">\n<h1>${htmlText(report.verb)} ${badge}${coded}</h1>\n<p>${bounded(headline)}</p>\n${next}\n</div>`;
}

function contents(parts: readonly Part[]): string {
  if (parts.length < 2) return '';
  const items = parts.map(({ id, heading }) => `<li><a href="#${id}">${heading}</a></li>`);
  return `<nav aria-label="On this page"><ul>${items.join('')}</ul></nav>`;
}

function factBlocks({ facts }: Report): Block[] {
  if (facts.length === 0) return [];
  const rows = facts.map(({ label, text }) => `<dt>${bounded(label)}</dt><dd>${bounded(text)}</dd>`);
  return [{ kind: 'fact', count: facts.length, render: () => `<dl class="facts">\n${rows.join('\n')}\n</dl>` }];
}

async function chartBlocks({ charts = [], timeline }: Report): Promise<Block[]> {
  if (charts.length === 0) return [];
  const d3 = await import('./d3.ts');
  return charts.slice(0, MOST_CHARTS).map((chart) => ({ kind: 'chart', render: () => chartHtml(withMoments(chart, timeline), d3) }));
}

/** Deploy, detection, rollback and recovery stand in every drawing, also where what it shows ended before. */
function withMoments(chart: ReportChart, timeline: readonly ReportMoment[]): ReportChart {
  const known = new Set(chart.moments.flatMap(({ kind }) => kind ?? []));
  const more = timeline.flatMap(({ at, kind }) => (kind === undefined || known.has(kind) ? [] : [{ at, label: MOMENT_NAMES[kind], kind }]));
  return more.length === 0 ? chart : { ...chart, moments: [...chart.moments, ...more].sort((a, b) => a.at - b.at) };
}

const MOMENT_NAMES: Readonly<Record<MomentKind, string>> = {
  deployed: 'deployed',
  effective: 'the release serves',
  detected: 'detected',
  'rolled-back': 'rolled back',
  recovered: 'recovered',
};

function timelineBlocks(timeline: readonly ReportMoment[]): Block[] {
  const start = timeline[0]?.at ?? 0;
  const items = timeline.map(({ at, text, kind }) => {
    const named = kind === undefined ? '' : `<span class="badge">${kind}</span> `;
    const after = ((at - start) / 1000).toFixed(1);
    return `<li${kind === undefined ? '' : ` class="${kind}"`}><span class="soft">${htmlText(formatTime(at))} · +${after} s</span><br>${named}${bounded(text)}</li>`;
  });
  const count = Math.ceil(items.length / MOMENTS_PER_BLOCK);
  return Array.from({ length: count }, (_, index) => {
    const inside = items.slice(index * MOMENTS_PER_BLOCK, (index + 1) * MOMENTS_PER_BLOCK);
    return { kind: 'timeline part', render: () => `<ol class="timeline">\n${inside.join('\n')}\n</ol>` };
  });
}
