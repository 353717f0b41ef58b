import type { Finding, JsonValue, Report, ReportTable } from '../core/index.ts';
import { plainLine, truncateUtf8 } from './escape.ts';
import { shownJson } from './fold.ts';
import { rulingTexts, waivableBy } from './rulings.ts';
import { chartRows } from './sparkline.ts';
import { countsText, directionText, formatTime, originText, sortFindings, VERDICT_MARKS, witnessVerdict } from './words.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns; below 40 counts as 40. */
  readonly width: number;
}

type Paint = (style: keyof typeof STYLES, text: string) => string;

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;
const SEVERITY_STYLES = { error: 'red', warning: 'yellow', note: 'blue' } as const;
/** Lines of a payload that are shown; the JSON report has all of it. */
const PAYLOAD_LINES = 12;
/** Findings that are shown, the most severe first. */
const MOST_FINDINGS = 100;
/** Rows of a table that are shown. */
const TABLE_ROWS = 40;
/** A table whose last column has less room than this is not shown as one. */
const LEAST_COLUMN = 30;
/** What stands in the first column of such a table gets a line of its own when it is longer. */
const LONGEST_KEY = 16;

/** A painter for one setting; texts must be safe before they are painted. */
export function painter(color: boolean): Paint {
  return (style, text) => (color && text !== '' ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}

/** The report for a terminal or log: verdict, next step, facts, findings by file, tables, timeline, counts. Ends with a line end. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const paint = painter(options.color);
  const width = Math.max(40, options.width);
  const blocks = [
    headLines(report, paint, width),
    factLines(report, paint, width),
    ...fileBlocks(report.findings, paint, width),
    ...courseLines(report, paint, width),
    ...report.tables.filter((table) => table.rows.length > 0).map((table) => tableLines(table, paint, width)),
    timelineLines(report, paint, width),
  ];
  const counts = countsText(report.findings);
  if (counts !== '') blocks.push([paint('bold', counts), ...waiveLines(report, paint)]);
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What the word beside a finding is for. */
function waiveLines({ findings }: Report, paint: Paint): string[] {
  const isAny = findings.some((finding) => waivableBy(finding) !== undefined);
  return isAny ? [paint('dim', 'To accept a finding for a while: rollback-gate waive FINGERPRINT')] : [];
}

function headLines(report: Report, paint: Paint, width: number): string[] {
  const mark = VERDICT_MARKS[report.verdict];
  const cause = report.cause ? ` (${report.cause})` : '';
  const head = `${paint(mark.color, `${mark.sign} ${report.verdict}`)}  ${paint('bold', plainLine(report.verb))}${paint('dim', cause)}`;
  const next =
    report.nextStep === undefined ? [] : flow(`Next: ${plainLine(report.nextStep)}`, width, '  ').map((line) => paint('cyan', line));
  return [head, ...flow(plainLine(report.headline), width, '  '), ...next];
}

function factLines(report: Report, paint: Paint, width: number): string[] {
  const label = Math.min(24, Math.max(0, ...report.facts.map((fact) => columnsOf(plainLine(fact.label)))));
  return report.facts.flatMap((fact) => {
    const [first = '', ...rest] = flow(plainLine(fact.text), width - label - 4, '');
    const indent = ' '.repeat(label + 4);
    return [`  ${paint('dim', pad(plainLine(fact.label), label))}  ${first}`, ...rest.map((line) => indent + line)];
  });
}

function fileBlocks(findings: readonly Finding[], paint: Paint, width: number): string[][] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of sortFindings(findings).slice(0, MOST_FINDINGS)) {
    const file = finding.place?.file ?? '';
    const list = byFile.get(file);
    if (list) list.push(finding);
    else byFile.set(file, [finding]);
  }
  const blocks = [...byFile].map(([file, list]) => [
    paint('bold', file === '' ? 'Everywhere' : plainLine(file)),
    ...list.flatMap((finding) => findingLines(finding, paint, width)),
  ]);
  const more = findings.length - MOST_FINDINGS;
  return more > 0 ? [...blocks, [paint('dim', `… and ${more} more findings; --json has them all`)]] : blocks;
}

function findingLines(finding: Finding, paint: Paint, width: number): string[] {
  const place = finding.place ? `${finding.place.line}:${finding.place.column}` : '-';
  const severity = paint(SEVERITY_STYLES[finding.severity], finding.severity);
  const lines = [`  ${paint('dim', place.padEnd(7))} ${severity}  ${paint('dim', plainLine(finding.rule))}`];
  const add = (text: string, label = ''): void => {
    const [first = '', ...rest] = flow(plainLine(text), width - 10 - label.length, '');
    lines.push(`          ${paint('dim', label)}${first}`, ...rest.map((line) => ' '.repeat(10 + label.length) + line));
  };
  add(finding.message);
  if (finding.direction) add(directionText(finding), 'when  ');
  if (finding.inherited) add(originText(finding), 'from  ');
  for (const other of finding.related ?? []) add(`${other.place.file}:${other.place.line}:${other.place.column}  ${other.label}`, 'see   ');
  lines.push(...witnessLines(finding, paint, width));
  for (const text of rulingTexts(finding)) add(text, 'why   ');
  add(finding.fix, 'fix   ');
  const waivable = waivableBy(finding);
  if (waivable !== undefined) add(waivable, 'waive ');
  return lines;
}

function witnessLines(finding: Finding, paint: Paint, width: number): string[] {
  if (finding.witness === undefined) return [];
  const indent = ' '.repeat(10);
  const payload = payloadLines(finding.witness.payload);
  const lines = payload.map((line, index) => `${indent}${index === 0 ? paint('dim', 'proof ') : '      '}${paint('cyan', line)}`);
  const readBack =
    finding.witness.readBack === undefined ? [] : [`${indent}      becomes ${truncateUtf8(shownJson(finding.witness.readBack), 400)}`];
  const [first = '', ...rest] = flow(plainLine(witnessVerdict(finding)), width - 18, '');
  return [...lines, `${indent}      ${paint('dim', '→')} ${first}`, ...rest.map((line) => ' '.repeat(18) + line), ...readBack];
}

/** A payload on one line when it is short, else indented and cut. */
export function payloadLines(payload: JsonValue, most = PAYLOAD_LINES): string[] {
  const compact = shownJson(payload);
  if (compact.length <= 80) return [compact];
  const lines = shownJson(payload, 2)
    .split('\n')
    .map((line) => truncateUtf8(line, 200));
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `… ${lines.length - most + 1} more lines`];
}

/** Enough of a digest to recognise it; a table of whole ones is wider than any terminal. The summary and the JSON have all of it. */
function shortenDigests(text: string): string {
  return text.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…');
}

function tableLines(table: ReportTable, paint: Paint, width: number): string[] {
  const texts = (row: readonly string[]): string[] => table.columns.map((_, column) => shortenDigests(plainLine(row[column] ?? '')));
  const [head, rows] = [texts(table.columns), table.rows.slice(0, TABLE_ROWS).map(texts)];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => columnsOf(row[column] ?? ''))));
  const left = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 2);
  const isTooWide = width - left < Math.min(LEAST_COLUMN, widths.at(-1) ?? 0);
  const line = (row: readonly string[]): string[] => {
    const cells = row.slice(0, -1).map((cell, column) => pad(cell, widths[column] ?? 0) + '  ');
    const [first = '', ...rest] = flow(row.at(-1) ?? '', width - left, '');
    return [`  ${cells.join('')}${first}`.trimEnd(), ...rest.map((text) => ' '.repeat(left) + text)];
  };
  const body = isTooWide
    ? rows.flatMap((row) => stackedLines(row, head, { paint, width, key: widths[0] ?? 0 }))
    : [...line(head).map((text) => paint('dim', text)), ...rows.flatMap(line)];
  const more = table.rows.length > TABLE_ROWS ? [paint('dim', `  … ${table.rows.length - TABLE_ROWS} more`)] : [];
  return [paint('bold', plainLine(table.title)), ...body, ...more];
}

/** A row of a table that is too wide: its first cell, and beside it the others, in one line where they fit, with the names of their columns where the first has one. */
function stackedLines(
  [key = '', ...cells]: readonly string[],
  [keyName = '', ...names]: readonly string[],
  { paint, width, key: widest }: { readonly paint: Paint; readonly width: number; readonly key: number },
): string[] {
  // A long key has a line of its own.
  const isBeside = widest <= LONGEST_KEY;
  const indent = isBeside ? widest + 4 : 6;
  const margin = ' '.repeat(indent);
  const named = cells.flatMap((cell, index) =>
    cell === '' ? [] : [{ cell, name: index === 0 && keyName === '' ? '' : (names[index] ?? '') }],
  );
  const short = named.map(({ cell, name }) => `${name === '' ? '' : `${name} `}${cell}`).join(', ');
  const lines =
    columnsOf(short) <= width - indent
      ? [margin + short]
      : named.flatMap(({ cell, name }) => {
          const label = name === '' ? '' : `${name}  `;
          const [first = '', ...rest] = flow(cell, width - indent - columnsOf(label), '');
          return [`${margin}${paint('dim', label)}${first}`, ...rest.map((text) => margin + ' '.repeat(columnsOf(label)) + text)];
        });
  if (!isBeside) return [...flow(key, width, '  '), ...lines];
  return [`  ${pad(key, widest)}  ${(lines[0] ?? '').slice(indent)}`.trimEnd(), ...lines.slice(1)];
}

function courseLines({ charts = [] }: Report, paint: Paint, width: number): string[][] {
  const rows = chartRows(charts, width >= 100 ? 40 : 16);
  return rows.length === 0 ? [] : [tableLines({ title: 'Course', columns: ['what', 'course', 'last', 'limit'], rows }, paint, width)];
}

function timelineLines(report: Report, paint: Paint, width: number): string[] {
  if (report.timeline.length === 0) return [];
  const rows = report.timeline.map(({ at, text }) => {
    const [first = '', ...rest] = flow(plainLine(text), width - 27, '');
    return [`  ${paint('dim', formatTime(at))}  ${first}`, ...rest.map((line) => ' '.repeat(27) + line)].join('\n');
  });
  return [paint('bold', 'Timeline'), ...rows];
}

const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]/u;

/** Terminal columns of a safe text: two for wide characters, none for marks that combine. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
  return columns;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** Lines of at most `width` columns, broken at spaces; a longer word stays whole so that it can be copied. */
export function flow(text: string, width: number, indent: string): string[] {
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > room) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
