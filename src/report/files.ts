import { GateError, type Report } from '../core/index.ts';
import type { FileContext, FileRenderer } from './formats/types.ts';
import { reportToJson } from './json.ts';
import { renderSummary } from './markdown.ts';
import { renderPostMortem } from './post-mortem.ts';
import { safeJson } from './escape.ts';

export type { FileContext } from './formats/types.ts';

export const REPORT_FORMATS = ['json', 'markdown', 'html', 'sarif', 'junit', 'post-mortem'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A file that was asked for; without a path the caller chooses one. */
export interface ReportFile {
  readonly format: ReportFormat;
  readonly path?: string;
}

/** What files of a format are called when nobody says. */
export const FILE_ENDINGS: Readonly<Record<ReportFormat, string>> = {
  json: '.json',
  markdown: '.md',
  html: '.html',
  sarif: '.sarif',
  junit: '.xml',
  'post-mortem': '.post-mortem.md',
};

/** Renderers load when a file is asked for. */
const RENDERERS: Readonly<Record<ReportFormat, () => Promise<FileRenderer>>> = {
  json: () => Promise.resolve((report, { json }) => `${safeJson(json ?? reportToJson(report), 2)}\n`),
  markdown: () => Promise.resolve((report) => renderSummary(report)),
  html: async () => (await import('./formats/html/index.ts')).renderHtml,
  sarif: async () => (await import('./formats/sarif.ts')).renderSarif,
  junit: async () => (await import('./formats/junit.ts')).renderJunit,
  'post-mortem': () => Promise.resolve((report) => renderPostMortem(report)),
};

/** The report as the text of a file of this format. */
export async function renderFile(format: ReportFormat, report: Report, context: FileContext): Promise<string> {
  const render = await RENDERERS[format]();
  return render(report, context);
}

/**
 * `sarif=gate.sarif, report.html, junit`: formats with or without a file, files whose ending says the format, joined by commas or line ends.
 * @throws GateError RG-USAGE
 */
export function parseReportFiles(text: string): ReportFile[] {
  const parts = text.split(/[,\n]/).map((part) => part.trim());
  const files = parts.filter((part) => part !== '').map(parseFile);
  const twice = files.find((one, index) => files.findIndex((other) => sameFile(one, other)) !== index);
  if (twice) throw usage(`the report file ${twice.path ?? twice.format} stands twice`);
  return files;
}

function sameFile(one: ReportFile, other: ReportFile): boolean {
  return one.path === undefined ? other.path === undefined && one.format === other.format : one.path === other.path;
}

function parseFile(part: string): ReportFile {
  const equals = part.indexOf('=');
  const name = equals === -1 ? part : part.slice(0, equals).trim();
  const format = REPORT_FORMATS.find((known) => known === name.toLowerCase());
  const path = equals === -1 ? '' : part.slice(equals + 1).trim();
  if (format !== undefined && equals === -1) return { format };
  if (format !== undefined && path !== '') return { format, path };
  const endings = REPORT_FORMATS.filter((known) => part.toLowerCase().endsWith(FILE_ENDINGS[known]));
  // Of two endings the longer says more.
  const [byEnding] = endings.sort((a, b) => FILE_ENDINGS[b].length - FILE_ENDINGS[a].length);
  if (byEnding !== undefined && equals === -1) return { format: byEnding, path: part };
  throw usage(`${JSON.stringify(part)} names no report file`);
}

function usage(message: string): GateError {
  return new GateError('RG-USAGE', message, {
    expected: `FORMAT, FORMAT=FILE, or a file that ends in ${Object.values(FILE_ENDINGS).join(', ')}; formats: ${REPORT_FORMATS.join(', ')}`,
  });
}
