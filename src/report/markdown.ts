import type { Finding, Report, ReportTable, SourceExcerpt } from '../core/index.ts';
import { formatPlace } from '../core/index.ts';
import { type Block, fitBlocks } from './budget.ts';
import { markdownBlock, markdownCode, markdownProse, markdownText, plainLine, plainText, truncateUtf8 } from './escape.ts';
import { drawChart } from './mermaid.ts';
import { rulingTexts, waivableBy } from './rulings.ts';
import { chartRows } from './sparkline.ts';
import { payloadLines } from './terminal.ts';
import {
  countsText,
  directionText,
  formatTime,
  originText,
  SEVERITY_EMOJI,
  sortFindings,
  title,
  VERDICT_MARKS,
  witnessVerdict,
} from './words.ts';

/** GitHub discards a whole step summary above 1 MiB; the rest is room for what other tools add. */
const SUMMARY_BYTES = 1_000_000;
const OVERVIEW_ROWS = 30;
/** Findings that are shown with their evidence; nobody reads more in one page. */
const MOST_DETAILS = 200;
const ROWS_PER_BLOCK = 100;
const TEXT_BYTES = 2000;
const EXCERPT_BYTES = 200;
const COURSE_WIDTH = 40;
const MOST_COURSES = 50;
/** Evidence and measurements of two checks. */
const MOST_DRAWINGS = 4;
/** The overview is for reading at a glance; the details have the whole message. */
const OVERVIEW_BYTES = 160;

/** The job summary: verdict and next step first, then facts, findings with their evidence, timeline, tables. */
export function renderSummary(report: Report, bytes = SUMMARY_BYTES): string {
  return fitBlocks(headOf(report), detailBlocks(report, MOST_DRAWINGS), bytes);
}

/** Everything below verdict and next step; what stands last is left out first. `drawings`: charts that are drawn, where the page can. */
export function detailBlocks(report: Report, drawings = 0): Block[] {
  return [
    ...factBlocks(report),
    ...findingBlocks(report),
    ...drawingBlocks(report, drawings),
    ...chartBlocks(report),
    ...timelineBlocks(report),
    ...tableBlocks(report.tables),
  ];
}

function bounded(text: string, bytes = TEXT_BYTES): string {
  return markdownProse(truncateUtf8(plainLine(text), bytes));
}

/** Verdict, reason and next step. */
export function headOf(report: Report): string {
  const { emoji } = VERDICT_MARKS[report.verdict];
  const cause = report.cause ? ` (${report.cause})` : '';
  return [`## ${emoji} ${markdownText(title(report))}${cause}`, headlineOf(report)].join('\n\n');
}

/** Reason and next step. */
export function headlineOf({ headline, nextStep }: Report): string {
  const next = nextStep === undefined ? [] : [`> **Next:** ${bounded(nextStep)}`];
  return [`**${bounded(headline)}**`, ...next].join('\n\n');
}

export function factBlocks(report: Report): Block[] {
  if (report.facts.length === 0) return [];
  const rows = report.facts.map(({ label, text }) => `| **${bounded(label)}** | ${bounded(text)} |`);
  return [{ kind: 'fact', render: () => ['| | |', '|---|---|', ...rows].join('\n') }];
}

/** What was found, at a glance and then with its evidence. */
export function findingBlocks(report: Report): Block[] {
  const findings = sortFindings(report.findings);
  return [...overview(findings), ...evidences(findings)];
}

function overview(findings: readonly Finding[]): Block[] {
  if (findings.length === 0) return [];
  const rows = findings.slice(0, OVERVIEW_ROWS).map((finding) => {
    const place = finding.place ? markdownCode(formatPlace(finding.place)) : '';
    return `| ${SEVERITY_EMOJI[finding.severity]} | ${place} | ${bounded(finding.message, OVERVIEW_BYTES)} | ${bounded(finding.direction ?? '')} |`;
  });
  const more = findings.length > OVERVIEW_ROWS ? [`\n_… and ${findings.length - OVERVIEW_ROWS} more below._`] : [];
  return [
    {
      kind: 'overview',
      render: () => [`### ${countsText(findings)}\n`, '| | Where | What | On |', '|---|---|---|---|', ...rows, ...more].join('\n'),
    },
  ];
}

function evidenceText(finding: Finding, open: boolean): string {
  const lines = [
    `<details${open ? ' open' : ''}><summary>${SEVERITY_EMOJI[finding.severity]} ${htmlPlace(finding)}${markdownProse(truncateUtf8(plainLine(finding.message), TEXT_BYTES), true)}</summary>`,
    '',
  ];
  const facts = [markdownCode(finding.rule), bounded(directionText(finding)), bounded(originText(finding))].filter((text) => text !== '');
  lines.push(facts.join(' · '), '');
  lines.push(...sideParts(finding));
  lines.push(...witnessParts(finding));
  for (const text of rulingTexts(finding)) lines.push(`**Severity:** ${bounded(text)}`, '');
  lines.push(`**Fix:** ${bounded(finding.fix)}`, '');
  const waivable = waivableBy(finding);
  if (waivable !== undefined) lines.push(`To accept it for a while: \`rollback-gate waive ${waivable}\``, '');
  lines.push('</details>');
  return lines.join('\n');
}

/** The lines of both sides where they are known, else where to look. */
function sideParts({ excerpts = [], related = [] }: Finding): string[] {
  if (excerpts.length > 0) return [markdownBlock(excerpts.map(excerptText).join('\n\n')), ''];
  const places = related.map(({ place, label }) => `- ${markdownCode(formatPlace(place))} ${bounded(label)}`);
  return places.length > 0 ? [...places, ''] : [];
}

function excerptText({ side, release, place, from, lines }: SourceExcerpt): string {
  const width = String(from + lines.length).length;
  const rows = lines.map((line, index) => {
    const number = from + index;
    return `${number === place.line ? '>' : ' '} ${String(number).padStart(width)} | ${truncateUtf8(plainText(plainLine(line)), EXCERPT_BYTES)}`;
  });
  return [truncateUtf8(plainLine(`${side}: ${release}, ${formatPlace(place)}`), TEXT_BYTES), ...rows].join('\n');
}

/** The worst finding that can be proven stands open: it is what a reader came for. */
function evidences(findings: readonly Finding[]): Block[] {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const open = errors.find((finding) => finding.witness !== undefined) ?? errors[0];
  const detailed = findings
    .slice(0, MOST_DETAILS)
    .map((finding) => ({ kind: 'finding', render: () => evidenceText(finding, finding === open) }));
  const more = findings.length - detailed.length;
  return more === 0
    ? detailed
    : [...detailed, { kind: 'finding', count: more, render: () => `_… and ${more} more findings in the JSON report._` }];
}

/** `<summary>` is HTML: the place stands there as references, without Markdown. */
function htmlPlace(finding: Finding): string {
  return finding.place ? `<code>${markdownText(formatPlace(finding.place))}</code> ` : '';
}

function witnessParts(finding: Finding): string[] {
  if (finding.witness === undefined) return [];
  const parts = ['A payload that proves it:', '', markdownBlock(payloadLines(finding.witness.payload, 40).join('\n'), 'json'), ''];
  if (finding.witness.readBack !== undefined) {
    parts.push('is read back as', '', markdownBlock(payloadLines(finding.witness.readBack, 40).join('\n'), 'json'), '');
  }
  return [...parts, `→ ${bounded(witnessVerdict(finding))}`, ''];
}

export function tableBlocks(tables: readonly ReportTable[]): Block[] {
  return tables
    .filter((table) => table.rows.length > 0)
    .flatMap((table) =>
      chunks(table.rows).map((rows, index) => ({ kind: 'table', render: () => tableText({ ...table, rows }, index > 0) })),
    );
}

function tableText(table: ReportTable, continued: boolean): string {
  const row = (cells: readonly string[]): string => `| ${table.columns.map((_, index) => bounded(cells[index] ?? '')).join(' | ')} |`;
  const heading = `### ${bounded(table.title)}${continued ? ' (continued)' : ''}\n`;
  return [heading, row(table.columns), `|${'---|'.repeat(table.columns.length)}`, ...table.rows.map(row)].join('\n');
}

/** Those that come first, which are the most urgent; their courses stand in the table all the same. */
function drawingBlocks({ charts = [] }: Report, most: number): Block[] {
  return charts.slice(0, most).flatMap((chart): Block[] => {
    const drawing = drawChart(chart);
    return drawing === undefined ? [] : [{ kind: 'drawing', optional: true, render: () => drawing }];
  });
}

/** The course of what was measured; whoever wants to see more asks for the HTML report. */
export function chartBlocks({ charts = [] }: Report): Block[] {
  const rows = chartRows(charts, COURSE_WIDTH).slice(0, MOST_COURSES);
  return tableBlocks([{ title: 'Course', columns: ['What', 'Course', 'Last', 'Limit'], rows }]).map((block) => ({
    ...block,
    kind: 'chart table',
  }));
}

export function timelineBlocks(report: Report): Block[] {
  const start = report.timeline[0]?.at ?? 0;
  const rows = report.timeline.map(({ at, text }) => [formatTime(at), `+${((at - start) / 1000).toFixed(1)} s`, text]);
  return tableBlocks([{ title: 'Timeline', columns: ['When', 'After', 'What'], rows }]).map((block) => ({
    ...block,
    kind: 'timeline part',
  }));
}

function chunks(rows: readonly (readonly string[])[]): (readonly (readonly string[])[])[] {
  const count = Math.ceil(rows.length / ROWS_PER_BLOCK);
  return Array.from({ length: count }, (_, index) => rows.slice(index * ROWS_PER_BLOCK, (index + 1) * ROWS_PER_BLOCK));
}
