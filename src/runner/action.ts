import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandResult, type GateError, type Host, isSecret, Secrets, toGateErrors, type VerbSpec } from '../core/index.ts';
import {
  type Annotation,
  annotateErrors,
  composedText,
  errorsToJson,
  logLine,
  plainLine,
  renderAnnotations,
  renderSummary,
  parseReportFiles,
  type ReportFile,
  renderTerminal,
  reportOfErrors,
  reportToJson,
  safeJson,
} from '../report/index.ts';
import { Cancelled, type Cancellation, endSoon, listenForCancel } from './cancel.ts';
import { hideInErrors, makeHost } from './host.ts';
import { COMMON_INPUTS, readInputs } from './inputs.ts';
import { type LoadRules, nameOf, writeReportFiles } from './report-files.ts';
import type * as toolkitTypes from './toolkit.ts';

type Toolkit = typeof toolkitTypes;

/** The runner sends SIGINT, SIGTERM after 7.5 s, and kills after another 2.5 s: the result must be written before. */
const GRACE = 5000;
/** GitHub discards a whole step summary above this. */
const SUMMARY_LIMIT = 1_048_576;

interface Outcome {
  readonly result: CommandResult;
  readonly errors: readonly GateError[];
  readonly onInconclusive: 'fail' | 'pass';
  readonly summary: 'auto' | 'always' | 'never';
  readonly files: readonly ReportFile[];
}

/** Runs the verb as a step: summary, annotations and outputs first, then the exit code. Never rejects. */
export async function runAction(verb: VerbSpec, rules: LoadRules = () => Promise.resolve(new Map())): Promise<void> {
  const toolkit = await import('./toolkit.ts');
  const cancellation = listenForCancel();
  const outcome = await runVerb(verb, toolkit, cancellation);
  const report = outcome.result.report;
  log(report ? renderTerminal(report, { color: !process.env['NO_COLOR'], width: 120 }) : composedText(outcome.result.text ?? ''));
  attempt('the job summary', () => writeSummary(outcome));
  annotate(outcome, toolkit);
  const paths = await writeFiles(verb, outcome, rules, toolkit);
  attempt('the outputs', () => writeOutputs(verb, outcome, paths, toolkit));
  process.exitCode = fails(outcome) ? 1 : 0;
  cancellation.dispose();
  endSoon(cancellation);
}

async function runVerb(verb: VerbSpec, toolkit: Toolkit, cancellation: Cancellation): Promise<Outcome> {
  let settings: Pick<Outcome, 'onInconclusive' | 'summary' | 'files'> = { onInconclusive: 'fail', summary: 'auto', files: [] };
  const secrets = new Secrets();
  try {
    const specs = verb.options.filter((option) => option.action !== false);
    const { options, positionals } = readInputs(process.env, [...specs, ...COMMON_INPUTS]);
    const { 'on-inconclusive': onInconclusive, summary, 'report-files': files, ...rest } = options;
    settings = {
      onInconclusive: onInconclusive === 'pass' ? 'pass' : 'fail',
      summary: summary === 'always' || summary === 'never' ? summary : 'auto',
      files: typeof files === 'string' ? parseReportFiles(files) : [],
    };
    const run = await verb.load();
    const result = await cancellation.race(run({ positionals, options: rest }, actionHost(toolkit, cancellation.signal, secrets)), GRACE);
    return { result: secrets.hideIn(result), errors: [], ...settings };
  } catch (thrown) {
    if (process.env['RG_DEBUG'] && thrown instanceof Error) log(secrets.hide(thrown.stack ?? ''));
    if (thrown instanceof Cancelled || cancellation.by() !== undefined) return { result: cancelled(verb), errors: [], ...settings };
    const errors = hideInErrors(toGateErrors(thrown), secrets);
    const report = reportOfErrors(verb.name, errors);
    return { result: { verdict: 'error', report, json: { ...reportToJson(report), ...errorsToJson(errors) } }, errors, ...settings };
  }
}

function cancelled(verb: VerbSpec): CommandResult {
  // Not "before there was a verdict": a watch may have judged, and stopped on the way back.
  const headline = 'The run was cancelled before it came to its end.';
  const report = {
    verb: verb.name,
    verdict: 'inconclusive',
    cause: 'cancelled',
    headline,
    nextStep: 'Run the same again: what is on record by then stands, and it goes on from there.',
    findings: [],
    facts: [],
    tables: [],
    timeline: [],
  } as const;
  return { verdict: 'inconclusive', cause: 'cancelled', report };
}

function actionHost(toolkit: Toolkit, signal: AbortSignal, secrets: Secrets): Host {
  return makeHost({
    directory: process.env['GITHUB_WORKSPACE'] || process.cwd(),
    signal,
    progress: (line) => log(plainLine(line)),
    write: (text) => log(composedText(text)),
    group: (title, lines) => {
      toolkit.startGroup(plainLine(title));
      for (const line of lines) log(plainLine(line));
      toolkit.endGroup();
    },
    mask: (secret) => {
      // The runner hides whatever it is given, everywhere in the log: a port or a short word would take half of it away.
      if (isSecret(secret)) toolkit.setSecret(secret);
    },
    secrets,
  });
}

/** The log is parsed for commands: what comes from elsewhere must never begin one. */
function log(text: string): void {
  const lines = text.replace(/\r?\n$/, '').split(/\r\n|\r|\n/);
  if (text !== '') process.stdout.write(`${lines.map(logLine).join('\n')}\n`);
}

/** Nothing that fails to be written may hide the verdict. */
function attempt(what: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    log(`could not write ${what}: ${plainLine(error instanceof Error ? error.message : String(error))}`);
  }
}

function writeSummary({ result, summary }: Outcome): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file || !result.report || summary === 'never' || (summary === 'auto' && result.verdict === 'skipped' && !result.cause)) return;
  const text = renderSummary(result.report);
  if (Buffer.byteLength(text) < SUMMARY_LIMIT) appendFileSync(file, text);
}

function annotate({ result, errors }: Outcome, toolkit: Toolkit): void {
  const annotations = errors.length > 0 ? annotateErrors(errors) : result.report ? renderAnnotations(result.report) : [];
  for (const annotation of annotations) toolkit[annotation.level](annotation.message, propertiesOf(annotation));
}

function propertiesOf(annotation: Annotation): { title: string; file?: string; startLine?: number; startColumn?: number } {
  return {
    title: annotation.title,
    ...(annotation.file !== undefined && { file: annotation.file }),
    ...(annotation.line !== undefined && { startLine: annotation.line }),
    ...(annotation.column !== undefined && { startColumn: annotation.column }),
  };
}

/** Formats whose files have an output of their own. */
const FILE_OUTPUTS = ['html', 'sarif', 'junit'] as const;

/** Where the report files are, by format; the JSON report is always among them, where there is one. */
async function writeFiles(verb: VerbSpec, outcome: Outcome, rules: LoadRules, toolkit: Toolkit): Promise<ReadonlyMap<string, string>> {
  const { result, files } = outcome;
  const json = result.json ?? (result.report && reportToJson(result.report));
  const paths = new Map<string, string>();
  try {
    let made: string | undefined;
    const folder = (): string => (made ??= mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'rollback-gate-')));
    const directory = process.env['GITHUB_WORKSPACE'] || process.cwd();
    const written = await writeReportFiles({ files, verb, report: result.report, json, rules, directory, folder });
    for (const [format, path] of written.paths) paths.set(format, path);
    for (const error of written.errors) toolkit.warning(error.message, { title: error.code });
    if (json !== undefined) paths.set('report', writeJson(join(folder(), `${nameOf(verb)}.json`), safeJson(json, 2)));
  } catch (error) {
    log(`could not write the report files: ${plainLine(error instanceof Error ? error.message : String(error))}`);
  }
  return paths;
}

function writeJson(file: string, text: string): string {
  writeFileSync(file, `${text}\n`);
  return file;
}

/** Every declared output is set, whatever happened: an unset output and a false one look alike in an expression. */
function writeOutputs(verb: VerbSpec, { result, errors }: Outcome, paths: ReadonlyMap<string, string>, toolkit: Toolkit): void {
  const values = new Map<string, string>((verb.outputs ?? []).map(({ name, type }) => [name, type === 'boolean' ? 'false' : '']));
  for (const [name, value] of Object.entries(result.outputs ?? {})) values.set(name, value);
  values.set('verdict', result.verdict);
  values.set('cause', result.cause ?? errors[0]?.code ?? '');
  // An expression takes the empty text for 0: a run that could not be made must not read as one without errors.
  if (errors.length > 0 && values.get('errors') === '') values.set('errors', String(errors.length));
  values.set('summary', result.report ? plainLine(result.report.headline) : '');
  for (const name of ['report', ...FILE_OUTPUTS]) values.set(name, paths.get(name) ?? '');
  for (const [name, value] of values) toolkit.setOutput(name, value);
}

function fails({ result, onInconclusive }: Outcome): boolean {
  if (result.verdict === 'inconclusive') return onInconclusive === 'fail';
  return result.verdict === 'fail' || result.verdict === 'error';
}
