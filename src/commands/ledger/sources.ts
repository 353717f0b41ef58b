import { basename } from 'node:path';
import { type CommandInput, GateError, type Host, sha256 } from '../../core/index.ts';
import { openRepository } from '../../git/index.ts';
import { attachmentPath, ledgerPath, type LedgerRecord, type LedgerTrust, parseLedger } from '../../ledger/index.ts';
import { gitChannel } from '../../write-back/index.ts';
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
  /** Digests of what was kept beside the ledger and is not there as it was. */
  readonly damaged?: readonly string[];
  /** Whose signatures count. */
  readonly trust?: LedgerTrust | undefined;
}

/** The ledgers that the options ask for. @throws GateError */
export async function readSources({ options }: CommandInput, host: Host): Promise<readonly Source[]> {
  const { file, environment, config: path } = options;
  const name = typeof environment === 'string' ? environment : undefined;
  if (typeof file === 'string') return [await readFileSource(host.directory, file, name)];
  const config = await readConfig(host.directory, typeof path === 'string' ? path : undefined);
  const names = name === undefined ? [...config.environments.keys()] : [name];
  const repository = await openRepository(host.directory);
  const given = typeof options['remote'] === 'string' ? options['remote'] : undefined;
  const remote = chooseRemote(await listRemotes(repository), given, config.ledger.remote) ?? '.';
  const token = readToken(host);
  const git = gitChannel(repository, { remote, clock: host.clock, ...(token ? { token } : {}) });
  try {
    const channel = await ledgerChannel({ host, config, repository, remote, git });
    const snapshot = await channel.snapshot(config.ledger.branch);
    const losses = await channel.losses?.(config.ledger.branch, names.map(ledgerPath), WHOLE_HISTORY);
    const sources: Source[] = [];
    for (const one of names) {
      const at = ledgerPath(one);
      const bytes = await snapshot.read(at);
      const lossIn = losses?.find((loss) => loss.path === at)?.commit;
      const text = bytes && new TextDecoder().decode(bytes);
      const damaged = await damagedOf({ environment: one, path: at, text }, (file) => snapshot.read(file));
      if (bytes === undefined && lossIn === undefined && !config.environments.has(one))
        throw unknownEnvironment(one, config.environments.keys());
      sources.push({ environment: one, path: at, text, lossIn, trust: trustOf(config.ledger), damaged });
    }
    return sources;
  } finally {
    await git.close();
    await repository.close();
  }
}

async function damagedOf(source: Source, read: (path: string) => Promise<Uint8Array | undefined>): Promise<readonly string[]> {
  const damaged: string[] = [];
  for (const { attachment } of readAsFar(source).records) {
    if (attachment === undefined) continue;
    const bytes = await read(attachmentPath(attachment));
    if (bytes === undefined || sha256(bytes) !== attachment) damaged.push(attachment);
  }
  return damaged;
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
