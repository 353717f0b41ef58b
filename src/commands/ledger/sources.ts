import { basename } from 'node:path';
import type { Config } from '../../config/index.ts';
import { type CommandInput, GateError, type Host } from '../../core/index.ts';
import { openRepository } from '../../git/index.ts';
import {
  type AttachmentReport,
  inspectAttachments,
  ledgerPath,
  type LedgerRecord,
  type LedgerTrust,
  parseLedger,
} from '../../ledger/index.ts';
import { type Channel, gitChannel } from '../../write-back/index.ts';
import { ledgerChannel } from '../rollback/open-ledger.ts';
import { chooseRemote, listRemotes, readToken } from '../rollback/session.ts';
import { trustOf } from '../shared/ledger-trust.ts';
import { readConfig } from '../shared/read-config.ts';
import { readUserFile } from '../shared/user-file.ts';

/** Commits of the ledger branch: years of deployments. */
const WHOLE_HISTORY = 100_000;

/** One ledger as text, not yet looked at. */
export interface Source {
  readonly environment: string | undefined;
  readonly path: string;
  readonly text: string | undefined;
  /** The commit that took records away. */
  readonly lossIn?: string | undefined;
  /** What was kept beside the ledger. */
  readonly attachments?: AttachmentReport;
  /** Whose signatures count. */
  readonly trust?: LedgerTrust | undefined;
}

/** The ledger branch that the options name, to be worked with. */
export interface LedgerBranch {
  readonly config: Config;
  readonly channel: Channel;
  /** Environments that are asked for. */
  readonly names: readonly string[];
}

/** Opens the ledger branch, works with it and closes it. @throws GateError, and whatever `work` throws */
export async function withLedgerBranch<T>({ options }: CommandInput, host: Host, work: (branch: LedgerBranch) => Promise<T>): Promise<T> {
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
  const config = await readConfig(host.directory, text('config'));
  const name = text('environment');
  const names = name === undefined ? [...config.environments.keys()] : [name];
  const repository = await openRepository(host.directory);
  const remote = chooseRemote(await listRemotes(repository), text('remote'), config.ledger.remote) ?? '.';
  const token = readToken(host);
  const git = gitChannel(repository, { remote, clock: host.clock, ...(token ? { token } : {}) });
  try {
    return await work({ config, names, channel: await ledgerChannel({ host, config, repository, remote, git }) });
  } finally {
    await git.close();
    await repository.close();
  }
}

/** The ledgers that the options ask for. @throws GateError */
export async function readSources(input: CommandInput, host: Host): Promise<readonly Source[]> {
  const { file, environment } = input.options;
  if (typeof file === 'string')
    return [await readFileSource(host.directory, file, typeof environment === 'string' ? environment : undefined)];
  return withLedgerBranch(input, host, readBranch);
}

async function readBranch({ config, channel, names }: LedgerBranch): Promise<readonly Source[]> {
  const snapshot = await channel.snapshot(config.ledger.branch);
  const losses = await channel.losses?.(config.ledger.branch, names.map(ledgerPath), WHOLE_HISTORY);
  const sources: Source[] = [];
  for (const one of names) {
    const at = ledgerPath(one);
    const bytes = await snapshot.read(at);
    const lossIn = losses?.find((loss) => loss.path === at)?.commit;
    const text = bytes && new TextDecoder().decode(bytes);
    const { records } = readAsFar({ environment: one, path: at, text });
    const attachments = await inspectAttachments(records, (path) => snapshot.read(path));
    if (bytes === undefined && lossIn === undefined && !config.environments.has(one))
      throw unknownEnvironment(one, config.environments.keys());
    sources.push({ environment: one, path: at, text, lossIn, trust: trustOf(config.ledger), attachments });
  }
  return sources;
}

/** An environment that the configuration no longer has may have a ledger; one that nobody knows is a slip, and no empty ledger that holds. */
function unknownEnvironment(name: string, known: Iterable<string>): GateError {
  return new GateError('RG-ENVIRONMENT-UNKNOWN', `there is no environment "${name}", and no ledger of one`, {
    expected: `one of: ${[...known].join(', ') || 'none is configured'}`,
  });
}

async function readFileSource(directory: string, file: string, environment: string | undefined): Promise<Source> {
  const text = (await readUserFile(directory, file)).toString('utf8');
  return { environment, path: basename(file), text };
}

/** The records before the first line that cannot be read, and what is wrong with that line. */
export function readAsFar({ text = '', path }: Source): { records: readonly LedgerRecord[]; unreadable?: string } {
  try {
    return { records: parseLedger(text, path) };
  } catch (error) {
    if (!(error instanceof GateError) || error.place === undefined) throw error;
    const good = text.split('\n').slice(0, error.place.line - 1);
    return { records: parseLedger(good.join('\n'), path), unreadable: error.describe() };
  }
}

/** Columns that line up; the first is set to the right. */
export function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
}
