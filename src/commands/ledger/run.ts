import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  type CommandInput,
  type CommandResult,
  GateError,
  type Host,
  type JsonObject,
  type JsonValue,
  shortDigest,
} from '../../core/index.ts';
import { openRepository } from '../../git/index.ts';
import { describeBreak, describeLoss, ledgerPath, type LedgerRecord, parseLedger, verifyLedger } from '../../ledger/index.ts';
import { gitChannel } from '../../write-back/index.ts';
import { readConfig } from '../rollback/read-config.ts';
import { chooseRemote, listRemotes, readToken } from '../rollback/session.ts';

/** Commits of the ledger branch: years of deployments. */
const WHOLE_HISTORY = 100_000;

/** One ledger as text, not yet looked at. */
interface Source {
  readonly environment: string | undefined;
  readonly path: string;
  readonly text: string | undefined;
  /** The commit that took records away. */
  readonly lossIn?: string | undefined;
}

/** Checks the chain of every ledger that is asked for. */
export async function verify(input: CommandInput, host: Host): Promise<CommandResult> {
  const results = (await readSources(input, host)).map(verifyOne);
  const ok = results.every((result) => result.ok);
  return {
    verdict: ok ? 'pass' : 'fail',
    json: { ok, ledgers: results.map((result) => result.json) },
    text: results.map((result) => result.text).join('\n'),
  };
}

function verifyOne(source: Source): { ok: boolean; json: JsonObject; text: string } {
  const { environment, path, text, lossIn } = source;
  const chain = verifyChain({ environment, path, text });
  if (lossIn === undefined || !chain.ok) return chain;
  return { ok: false, json: { ...chain.json, ok: false, lossIn }, text: `${path}: BROKEN: ${describeLoss(lossIn)}` };
}

function verifyChain({ environment, path, text }: Source): { ok: boolean; json: JsonObject; text: string } {
  if (text === undefined) return { ok: true, json: { path, ok: true, records: 0, head: null }, text: `${path}: nothing is recorded yet` };
  try {
    const { ok, records, head, broken } = verifyLedger(parseLedger(text, path), environment);
    if (broken)
      return { ok, json: { path, ok, records, head, broken: { ...broken } }, text: `${path}: BROKEN at ${describeBreak(broken)}` };
    return { ok, json: { path, ok, records, head }, text: `${path}: the chain holds, ${records} records, head ${head}` };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { ok: false, json: { path, ok: false, error: error.describe() }, text: `${path}: BROKEN, ${error.describe()}` };
  }
}

/** The records, oldest first. A broken chain is shown all the same, and said. */
export async function show(input: CommandInput, host: Host): Promise<CommandResult> {
  const sources = await readSources(input, host);
  const ledgers = sources.map((source) => ({ ...source, ...readAsFar(source) }));
  const checks = ledgers.map(({ records, environment }) => verifyLedger(records, environment));
  const broken = checks.some((check) => !check.ok) || ledgers.some(({ lossIn, unreadable }) => (lossIn ?? unreadable) !== undefined);
  const json = ledgers.map(
    ({ path, records, lossIn, unreadable }, index): JsonObject => ({
      path,
      ok: checks[index]?.ok === true && (lossIn ?? unreadable) === undefined,
      records: records as unknown as JsonValue,
    }),
  );
  const text = ledgers.map(({ path, records, lossIn, unreadable }, index) => {
    const problem = checks[index]?.broken;
    const trouble = [
      problem ? `: BROKEN at ${describeBreak(problem)}` : '',
      lossIn === undefined ? '' : `: BROKEN: ${describeLoss(lossIn)}`,
      unreadable === undefined ? '' : `: BROKEN, ${unreadable}`,
    ];
    return [`${path}${trouble.join('')}`, ...table(records)].join('\n');
  });
  return { verdict: broken ? 'fail' : 'pass', json: { ledgers: json }, text: text.join('\n\n') };
}

/** The records before the first line that cannot be read, and what is wrong with that line. */
function readAsFar({ text = '', path }: Source): { records: readonly LedgerRecord[]; unreadable?: string } {
  try {
    return { records: parseLedger(text, path) };
  } catch (error) {
    if (!(error instanceof GateError) || error.place === undefined) throw error;
    const good = text.split('\n').slice(0, error.place.line - 1);
    return { records: parseLedger(good.join('\n'), path), unreadable: error.describe() };
  }
}

function table(records: readonly LedgerRecord[]): readonly string[] {
  if (records.length === 0) return ['  nothing is recorded yet'];
  const rows = records.map((record) => [String(record.seq), record.time, record.event, shortDigest(record.tupleId), moreOf(record)]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
}

function moreOf({ commit, cause, replaces, target, identified, actor }: LedgerRecord): string {
  const parts = [
    replaces === undefined ? undefined : `in place of ${shortDigest(replaces)}`,
    target === undefined ? undefined : `going back to ${shortDigest(target)}`,
    cause,
    identified === false ? 'without identity' : undefined,
    commit === undefined ? undefined : `commit ${commit.slice(0, 12)}`,
    actor === undefined ? undefined : `by ${actor}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

async function readSources({ options }: CommandInput, host: Host): Promise<readonly Source[]> {
  const { file, environment } = options;
  const name = typeof environment === 'string' ? environment : undefined;
  if (typeof file === 'string') return [await readFileSource(host.directory, file, name)];
  const config = await readConfig(host.directory, typeof options['config'] === 'string' ? options['config'] : undefined);
  const names = name === undefined ? [...config.environments.keys()] : [name];
  const repository = await openRepository(host.directory);
  const given = typeof options['remote'] === 'string' ? options['remote'] : undefined;
  const remote = chooseRemote(await listRemotes(repository), given, config.ledger.remote) ?? '.';
  const token = readToken(host);
  const channel = gitChannel(repository, { remote, clock: host.clock, ...(token ? { token } : {}) });
  try {
    const snapshot = await channel.snapshot(config.ledger.branch);
    const losses = await channel.losses?.(config.ledger.branch, names.map(ledgerPath), WHOLE_HISTORY);
    const sources: Source[] = [];
    for (const one of names) {
      const bytes = await snapshot.read(ledgerPath(one));
      const path = ledgerPath(one);
      const lossIn = losses?.find((loss) => loss.path === path)?.commit;
      sources.push({ environment: one, path, text: bytes && new TextDecoder().decode(bytes), lossIn });
    }
    return sources;
  } finally {
    await channel.close();
    await repository.close();
  }
}

async function readFileSource(directory: string, file: string, environment: string | undefined): Promise<Source> {
  const text = await readFile(resolve(directory, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new GateError('RG-FILE', `${file} could not be read: ${error.code ?? error.message}`);
  });
  return { environment, path: basename(file), text };
}
