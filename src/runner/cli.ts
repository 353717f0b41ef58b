import { type CommandResult, EXIT_CODES, type Host, Secrets, toGateErrors, type VerbSpec } from '../core/index.ts';
import {
  composedText,
  errorLine,
  errorsToJson,
  logText,
  painter,
  plainLine,
  renderTerminal,
  reportOfErrors,
  reportToJson,
  safeJson,
} from '../report/index.ts';
import { type ParsedLine, parseLine } from './arguments.ts';
import { type Cancellation, Cancelled, endSoon, listenForCancel, SIGNAL_CODES } from './cancel.ts';
import { globalHelp, groupHelp, verbHelp } from './help.ts';
import { hideInErrors, makeHost } from './host.ts';
import { liveBlock } from './live.ts';
import { type LoadRules, writeReportFiles } from './report-files.ts';
import { VERSION } from './version.ts';

/** How long a cancelled command may take to end by itself. */
const GRACE = 3000;

/** Runs the verb on the command line. Sets `process.exitCode`; never rejects. */
export async function runCli(verbs: readonly VerbSpec[], rules: LoadRules = noRules): Promise<void> {
  const cancellation = listenForCancel();
  stopWhenUnheard(cancellation);
  const run = { cancellation, secrets: new Secrets(), rules };
  try {
    const line = parseLine(process.argv.slice(2), verbs);
    process.exitCode = await runLine(line, verbs, run);
  } catch (thrown) {
    process.exitCode = reportThrown(thrown, process.argv.includes('--json'), run);
  } finally {
    cancellation.dispose();
  }
  endSoon(cancellation);
}

interface Run {
  readonly cancellation: Cancellation;
  readonly secrets: Secrets;
  readonly rules: LoadRules;
}

function noRules(): ReturnType<LoadRules> {
  return Promise.resolve(new Map());
}

async function runLine(line: ParsedLine, verbs: readonly VerbSpec[], run: Run): Promise<number> {
  const width = process.stdout.columns || 80;
  if (line.common.version) return say(`${VERSION}\n`);
  if (line.verb === undefined) {
    const text = line.group === undefined ? globalHelp(verbs, width) : groupHelp(line.group, verbs, width);
    if (line.common.help) return say(text);
    err(text);
    return EXIT_CODES.error;
  }
  if (line.common.help) return say(verbHelp(line.verb, width));
  const { cancellation, secrets } = run;
  const result = await runVerb(line, line.verb, run);
  const shown = secrets.hideIn(result);
  printResult(shown, line.common);
  const isWritten = await writeFiles(line, line.verb, shown, run);
  const by = cancellation.by();
  if (by !== undefined) return SIGNAL_CODES[by];
  // A verdict stays what it is; only what would read as a success must not hide a file that is missing.
  return isWritten ? EXIT_CODES[result.verdict] : EXIT_CODES[result.verdict] || EXIT_CODES.error;
}

/** The verb's result; what can be mended is written into the report files too, before it is told. */
async function runVerb(line: ParsedLine, verb: VerbSpec, run: Run): Promise<CommandResult> {
  const { cancellation, secrets } = run;
  try {
    const work = await verb.load();
    return await cancellation.race(work(line.input, cliHost(cancellation.signal, line, secrets)), GRACE);
  } catch (thrown) {
    if (line.common.reportFiles.length > 0 && cancellation.by() === undefined) {
      const errors = hideInErrors(toGateErrors(thrown), secrets);
      const report = reportOfErrors(verb.name, errors);
      await writeFiles(line, verb, { verdict: 'error', report, json: { ...reportToJson(report), ...errorsToJson(errors) } }, run);
    }
    throw thrown;
  }
}

/** Whether all files that were asked for are there. */
async function writeFiles({ common }: ParsedLine, verb: VerbSpec, { report, json }: CommandResult, { rules }: Run): Promise<boolean> {
  const directory = process.cwd();
  const order = { files: common.reportFiles, verb, report, json, rules, directory, folder: () => directory };
  const { errors } = await writeReportFiles(order);
  for (const error of errors) err(`error ${errorLine(error)}\n`);
  return errors.length === 0;
}

/** In a workflow the output is parsed for commands, also that of a `run:` step. */
function guarded(text: string): string {
  return process.env['GITHUB_ACTIONS'] ? logText(text) : text;
}

function out(text: string): void {
  process.stdout.write(guarded(text));
}

function err(text: string): void {
  process.stderr.write(guarded(text));
}

function say(text: string): number {
  out(text);
  return 0;
}

function cliHost(signal: AbortSignal, { common, verb }: ParsedLine, secrets: Secrets): Host {
  const write = common.json && verb?.narrates ? err : out;
  const block = process.stderr.isTTY && process.env['TERM'] !== 'dumb' ? liveBlock(process.stderr) : undefined;
  const tell = block ? (text: string) => block.above(text) : err;
  return makeHost({
    directory: process.cwd(),
    signal,
    ...(block && {
      live: {
        color: useColor(common.color, process.stderr),
        width: () => process.stderr.columns || 80,
        draw: (lines) => block.draw(lines),
      },
    }),
    progress: (line) => tell(`${plainLine(line)}\n`),
    write: (text) => write(composedText(text)),
    mask: () => undefined,
    secrets,
    terminal: { color: useColor(common.color, process.stdout), width: process.stdout.columns || 100 },
    interactive: () => process.stdin.isTTY,
  });
}

function printResult(result: CommandResult, common: ParsedLine['common']): void {
  if (common.json) {
    const json = result.json ?? (result.report && reportToJson(result.report));
    if (json !== undefined) out(`${safeJson(json, 2)}\n`);
  } else if (result.report) {
    const color = useColor(common.color, process.stdout);
    out(renderTerminal(result.report, { color, width: process.stdout.columns || 100 }));
  } else if (result.text !== undefined) {
    const text = composedText(result.text);
    out(text.endsWith('\n') || text === '' ? text : `${text}\n`);
  }
}

/** An explicit option wins, then NO_COLOR, then whether a terminal listens. */
function useColor(wanted: boolean | undefined, stream: NodeJS.WriteStream): boolean {
  if (wanted !== undefined) return wanted;
  return !process.env['NO_COLOR'] && stream.isTTY && process.env['TERM'] !== 'dumb';
}

/** Prints what was thrown as one line per error and returns the exit code. */
function reportThrown(thrown: unknown, json: boolean, { cancellation, secrets }: Run): number {
  const by = thrown instanceof Cancelled ? thrown.by : cancellation.by();
  if (by !== undefined) {
    // Who has closed the pipe reads nothing any more.
    if (by !== 'SIGPIPE') err('inconclusive: the run was cancelled before it came to its end\n');
    return SIGNAL_CODES[by];
  }
  const errors = hideInErrors(toGateErrors(thrown), secrets);
  const paint = painter(useColor(undefined, process.stderr));
  for (const error of errors) err(`${paint('red', 'error')} ${errorLine(error)}\n`);
  if (json) out(`${safeJson(errorsToJson(errors), 2)}\n`);
  if (process.env['RG_DEBUG'] && thrown instanceof Error) err(`${secrets.hide(thrown.stack ?? '')}\n`);
  return EXIT_CODES.error;
}

/** A reader that went away ends the run as a signal would, so that what it began is brought to an end and cleaned up. */
function stopWhenUnheard(cancellation: Cancellation): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' && process.exitCode !== undefined) process.exit();
      if (error.code === 'EPIPE') return cancellation.cancel('SIGPIPE');
      // A result that nobody can read must not end as a verdict.
      if (stream === process.stdout) err(`error RG-FILE: standard output cannot be written: ${plainLine(error.message)}\n`);
      process.exit(EXIT_CODES.error);
    });
  }
}
