import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type JsonValue, shortDigest, type Tuple, tupleId } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import type { LedgerRecord } from '../../ledger/index.ts';
import { diagnosticsAttachment, diagnosticsFiles, type DiagnosticsQuestion, type PinsAt, type Readiness } from '../../rollback/index.ts';
import { fileError } from '../shared/user-file.ts';
import type { Journal } from './journal.ts';
import type { Attachment } from './records.ts';
import type { Session } from './session.ts';

/** What was kept: as a folder, where one was asked for or the runner has a place for it, and as a file for the ledger branch. */
export interface Bundle extends Attachment {
  readonly folder: string | undefined;
}

export interface Beginning {
  readonly order: { readonly bad: Tuple; readonly reason: string; readonly failure?: WatchResult };
  readonly target: LedgerRecord;
  readonly readiness: Readiness;
  readonly at: PinsAt | undefined;
}

/** Variables whose values say where and for what a run runs, and are no secrets. */
const HARMLESS =
  'GITHUB_ACTOR GITHUB_EVENT_NAME GITHUB_JOB GITHUB_REF GITHUB_REPOSITORY GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_SHA GITHUB_WORKFLOW RUNNER_ARCH RUNNER_NAME RUNNER_OS'.split(
    ' ',
  );
/** Largest end of a log that is read, in bytes. */
const MOST_LOG = 256_000;

/**
 * Keeps what is known before the first write, for whoever looks afterwards: a rollback changes what it leaves behind. That it could not
 * be kept is noted, and holds up nothing.
 */
export async function keepDiagnostics(session: Session, journal: Journal, beginning: Beginning): Promise<Bundle | undefined> {
  try {
    const question = await questionOf(session, journal, beginning);
    const folder = await writeFolder(session, question);
    if (folder !== undefined) journal.mark(`What is known now is kept in ${folder}`);
    return { ...diagnosticsAttachment(question), folder };
  } catch (error) {
    session.host.signal.throwIfAborted();
    journal.note(`Diagnostics were not kept: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function questionOf(session: Session, journal: Journal, { order, target, readiness, at }: Beginning): Promise<DiagnosticsQuestion> {
  const { environment, host, branch, runUrl, secrets } = session;
  const { failure } = order;
  learnSecrets(session);
  const values = HARMLESS.flatMap((name): [string, string][] => {
    const value = host.env(name);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    environment: environment.name,
    at: host.clock.now(),
    reason: order.reason,
    bad: order.bad,
    target: target.tuple,
    readiness: readiness.checks,
    plan: readiness.plan,
    files: at?.files ?? new Map(),
    branch,
    ...(runUrl === undefined ? {} : { run: runUrl }),
    variables: Object.fromEntries(values),
    samples: (failure?.samples ?? []) as unknown as readonly JsonValue[],
    checks: (failure?.checks ?? []) as unknown as readonly JsonValue[],
    log:
      session.logFile === undefined
        ? undefined
        : await endOf(host.directory, session.logFile).catch((error: unknown) => {
            // What stands in the way of the log is no reason to lose the rest.
            journal.note(`The log was not kept: ${fileError(session.logFile ?? '', error).message}`);
            return undefined;
          }),
    hide: (text) => secrets.hide(text),
  };
}

/** A log may hold what stands in variables that nobody has asked for yet. */
function learnSecrets({ environment, config, secret }: Session): void {
  for (const [, name = ''] of JSON.stringify(environment).matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)) secret(name);
  for (const name of ['GITHUB_TOKEN', 'ROLLBACK_GATE_TOKEN', ...(config.ledger.sign === undefined ? [] : [config.ledger.sign])])
    secret(name);
}

async function writeFolder({ host, diagnosticsFolder }: Session, question: DiagnosticsQuestion): Promise<string | undefined> {
  const runner = host.env('RUNNER_TEMP');
  const parent = diagnosticsFolder ?? (runner === undefined ? undefined : join(runner, 'rollback-gate-diagnostics'));
  if (parent === undefined) return undefined;
  const folder = join(resolve(host.directory, parent), `${question.environment}-${shortDigest(tupleId(question.bad))}`);
  for (const [name, text] of diagnosticsFiles(question)) {
    // Paths of manifests were checked as those of pins: none leaves its folder.
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}

async function endOf(directory: string, path: string): Promise<string> {
  const file = await open(resolve(directory, path));
  try {
    const { size } = await file.stat();
    const length = Math.min(size, MOST_LOG);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
