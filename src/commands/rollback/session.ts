import { type Config, DEFAULT_CONFIG_PATH, type EnvironmentConfig, expandVariables } from '../../config/index.ts';
import { GateError, type Host, Secrets, shortDigest, tupleId } from '../../core/index.ts';
import { type GitRepository, openRepository } from '../../git/index.ts';
import type { LedgerRecord, LedgerStore } from '../../ledger/index.ts';
import { type PinsAt, readPins } from '../../rollback/index.ts';
import { type Channel, type CommittedTree, type GitChannel, gitChannel, headChannel } from '../../write-back/index.ts';
import { oneEnvironment } from '../shared/environments.ts';
import { repositoryUrl, tokenFor } from '../shared/manifests.ts';
import { readConfig } from '../shared/read-config.ts';
import { chooseChannel, searchOf } from './choose-channel.ts';
import { openLedger } from './open-ledger.ts';
import type { GitHubSearch } from './reach-github.ts';

export interface SessionOptions {
  readonly environment: string | undefined;
  readonly config: string | undefined;
  readonly remote: string | undefined;
  readonly branch: string | undefined;
  /** Folder for what is known when a rollback begins, and a log whose end is kept with it. */
  readonly diagnostics?: string | undefined;
  readonly log?: string | undefined;
}

/** Both sides of the environment: the branch with its pins, and its ledger. */
export interface Session {
  readonly host: Host;
  readonly config: Config;
  /** Path of the configuration in the repository. */
  readonly configPath: string;
  readonly environment: EnvironmentConfig;
  readonly channel: Channel;
  readonly branch: string;
  readonly ledger: LedgerStore;
  /** How GitHub is found; absent without a remote. */
  readonly reach: GitHubSearch | undefined;
  /** The repository has no remote: branch and ledger are those of this clone, and nobody else sees them. */
  readonly local: boolean;
  /** Who acts, for the ledger. */
  readonly actor: string | undefined;
  readonly runUrl: string | undefined;
  /** The value of a variable, which is secret from then on. */
  readonly secret: (name: string) => string | undefined;
  /** Replaces `${NAME}`; what stood in the variables is secret from then on. */
  readonly expand: (text: string) => string;
  readonly secrets: Secrets;
  readonly diagnosticsFolder: string | undefined;
  readonly logFile: string | undefined;
  /** The pins at the head of the branch as it is now. */
  readHead(): Promise<{ readonly at: PinsAt; readonly head: string | undefined }>;
  /** A commit of the repository that holds the manifests; undefined when it cannot be had. */
  at(revision: string): Promise<CommittedTree | undefined>;
  /** A commit of the repository that holds the configuration and the code; undefined when it cannot be had. */
  codeAt(revision: string): Promise<CommittedTree | undefined>;
  /** The ledger of this environment and of all others. */
  readLedgers(): Promise<{ readonly records: readonly LedgerRecord[]; readonly others: readonly (readonly LedgerRecord[])[] }>;
  close(): Promise<void>;
}

/** @throws GateError RG-USAGE, RG-ENVIRONMENT-UNKNOWN, RG-CONFIG-*, RG-GIT-MISSING */
export async function openSession(host: Host, options: SessionOptions): Promise<Session> {
  const secrets = new Secrets();
  const config = await readConfig(host.directory, options.config);
  const environment = oneEnvironment(config, options.environment);
  const repository = await openRepository(host.directory);
  const remotes = await listRemotes(repository);
  const channels = new Map<string, GitChannel>();
  const open = (remote: string): GitChannel => {
    const token = remotes.includes(remote) || remote === '.' ? readToken(host) : tokenFor(host, remote);
    const channel =
      channels.get(remote) ?? gitChannel(repository, { remote, clock: host.clock, ...identityOf(host), ...(token ? { token } : {}) });
    channels.set(remote, channel);
    return channel;
  };
  const elsewhere = environment.rollback?.repository;
  // Where the manifests are in another repository, `--remote` says where the ledger is.
  const remote =
    elsewhere === undefined
      ? chooseRemote(remotes, options.remote, environment.rollback?.remote ?? config.ledger.remote)
      : repositoryUrl(host, elsewhere);
  const git = remote === undefined ? undefined : open(remote);
  const branch = options.branch ?? environment.rollback?.branch ?? (await git?.defaultBranch()) ?? 'HEAD';
  const channel =
    git && remote !== undefined ? await chooseChannel({ host, repository, environment, remote, git }) : headChannel(repository);
  // Without a remote the ledger is a branch of this repository: `.` is the repository itself.
  const ledgerRemote = chooseRemote(remotes, options.remote, config.ledger.remote) ?? '.';
  const secret = (name: string): string | undefined => secretVariable(name, host, secrets);
  const ledger = await openLedger({ host, config, repository, remote: ledgerRemote, git: open(ledgerRemote), secret });
  return {
    host,
    config,
    configPath: options.config ?? DEFAULT_CONFIG_PATH,
    environment,
    channel,
    branch,
    ledger,
    reach: remote === undefined ? undefined : searchOf({ host, repository, environment, remote }),
    local: ledgerRemote === '.',
    ...whoActs(host),
    secret,
    expand: (text) => expandVariables(text, secret),
    secrets,
    diagnosticsFolder: options.diagnostics,
    logFile: options.log,
    readHead: async () => {
      const snapshot = await channel.snapshot(branch);
      if (snapshot.head === undefined)
        throw new GateError('RG-GIT', `the branch ${branch} does not exist at ${elsewhere ?? `the remote ${remote ?? ''}`}`);
      return { at: await readPins(environment, (path) => snapshot.read(path)), head: snapshot.head };
    },
    at: (revision) => open(remote ?? '.').at(revision),
    codeAt: (revision) => open(ledgerRemote).at(revision),
    readLedgers: () => readLedgers(ledger, config, environment.name),
    close: async () => closeAll([...channels.values()], repository),
  };
}

function secretVariable(name: string, host: Host, secrets: Secrets): string | undefined {
  const value = host.env(name);
  if (value === undefined) return undefined;
  secrets.add(value);
  host.mask(value);
  return value;
}

/** Names of the repository's remotes. */
export async function listRemotes(repository: GitRepository): Promise<readonly string[]> {
  return (await repository.text(['remote'])).split('\n').filter(Boolean);
}

/**
 * The remote to work with; undefined in a repository that has none, which works by itself. Where there are others, the one that was
 * meant must be among them: a ledger that is looked for in the wrong place is an empty one.
 * @throws GateError RG-GIT
 */
export function chooseRemote(remotes: readonly string[], given: string | undefined, configured: string): string | undefined {
  const wanted = given ?? configured;
  if (remotes.includes(wanted)) return wanted;
  if (remotes.length === 0 && given === undefined) return undefined;
  throw new GateError('RG-GIT', `there is no remote ${JSON.stringify(wanted)}`, {
    expected: remotes.length === 0 ? 'no remote: the repository has none' : `one of: ${remotes.join(', ')}`,
    hint: 'set rollback.remote and ledger.remote in the configuration, or pass --remote',
  });
}

async function readLedgers(store: LedgerStore, config: Config, environment: string): ReturnType<Session['readLedgers']> {
  const snapshot = await store.snapshot();
  const names = [...config.environments.keys()].filter((name) => name !== environment);
  await store.assertWhole([environment, ...names]);
  const others: (readonly LedgerRecord[])[] = [];
  for (const name of names) others.push(await store.readAt(snapshot, name));
  return { records: await store.readAt(snapshot, environment), others };
}

async function closeAll(channels: readonly GitChannel[], repository: GitRepository): Promise<void> {
  for (const channel of channels) await channel.close();
  await repository.close();
}

/** A token to push with, for checkouts that left no credentials behind or not the right ones. */
export function readToken(host: Host): string | undefined {
  const token = host.env('ROLLBACK_GATE_TOKEN');
  if (token !== undefined) host.mask(token);
  return token;
}

/** The committer that the environment names, as git itself would take it. */
function identityOf(host: Host): { identity?: { name: string; email: string } } {
  const [name, email] = [host.env('GIT_COMMITTER_NAME'), host.env('GIT_COMMITTER_EMAIL')];
  return name !== undefined && email !== undefined ? { identity: { name, email } } : {};
}

function whoActs(host: Host): Pick<Session, 'actor' | 'runUrl'> {
  const [run, repository] = [host.env('GITHUB_RUN_ID'), host.env('GITHUB_REPOSITORY')];
  if (run === undefined) return { actor: host.env('USER') ?? host.env('USERNAME'), runUrl: undefined };
  const attempt = host.env('GITHUB_RUN_ATTEMPT') ?? '1';
  const server = host.env('GITHUB_SERVER_URL') ?? 'https://github.com';
  const runUrl = repository === undefined ? undefined : `${server}/${repository}/actions/runs/${run}`;
  return { actor: `github:run/${run}/${attempt}`, runUrl };
}

/** How a tuple is named to people. */
export function shortId(tuple: PinsAt['tuple']): string {
  return shortDigest(tupleId(tuple));
}
