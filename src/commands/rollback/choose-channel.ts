import type { EnvironmentConfig } from '../../config/index.ts';
import { type Host, sha256 } from '../../core/index.ts';
import type { GitRepository } from '../../git/index.ts';
import { type Channel, dispatchChannel, gitHubChannel, pullRequestChannel, withFallback } from '../../write-back/index.ts';
import { repositoryUrl } from '../shared/manifests.ts';
import { type GitHub, type GitHubSearch, reachGitHub, remoteOf, tokenOf } from './reach-github.ts';

export interface ChannelChoice {
  readonly host: Host;
  readonly repository: GitRepository;
  readonly environment: EnvironmentConfig;
  /** Name of the remote that holds the manifests, or the URL of their repository. */
  readonly remote: string;
  /** The channel that pushes there. */
  readonly git: Channel;
}

/** Without `rollback` nothing is written, so any wait will do. */
const DEFAULT_WAIT = 5 * 60_000;

/**
 * The channel that `rollback.write` names. `auto` pushes, and opens a pull request where the branch takes no push and there is a token.
 * @throws GateError RG-USAGE without a token, RG-CONFIG-INVALID when the remote is no repository of GitHub's
 */
export async function chooseChannel(choice: ChannelChoice): Promise<Channel> {
  const { environment, git, host } = choice;
  const write = environment.rollback?.write ?? 'auto';
  if (write === 'github') return gitHubChannel(await reachGitHub(searchOf(choice)));
  if (write === 'pull-request') return openPullRequests(choice);
  if (write === 'dispatch') return askForWrites(choice);
  if (write !== 'auto' || tokenOf(host) === undefined) return git;
  return withFallback(git, async () => ((await remoteOf(choice)) ? openPullRequests(choice) : undefined));
}

/** How GitHub is found for what an environment asks of it. */
export function searchOf({ host, repository, remote, environment }: Omit<ChannelChoice, 'git'>): GitHubSearch {
  const { redeploy, write = 'auto' } = environment.rollback ?? {};
  const why = redeploy ? '`rollback.redeploy` starts a workflow of GitHub' : `\`rollback.write\` is \`${write}\``;
  return { host, repository, remote, why, otherwise: 'set `write: git`' };
}

/** What is read is read as ever; who writes is somebody else. */
async function askForWrites(choice: ChannelChoice): Promise<Channel> {
  const { host, environment, git } = choice;
  const { event = 'rollback-gate', workflow, repository, wait = 2 * DEFAULT_WAIT } = environment.rollback?.dispatch ?? {};
  const search = searchOf(choice);
  const github: GitHub =
    repository === undefined ? await reachGitHub(search) : await reachGitHub({ ...search, remote: repositoryUrl(host, repository) });
  return dispatchChannel({
    read: git,
    ...github,
    event,
    ...(workflow === undefined ? {} : { workflow }),
    wait,
    environment: environment.name,
    clock: host.clock,
    signal: host.signal,
  });
}

async function openPullRequests(choice: ChannelChoice): Promise<Channel> {
  const { host, environment } = choice;
  const { name, rollback } = environment;
  return pullRequestChannel({
    ...(await reachGitHub(searchOf(choice))),
    clock: host.clock,
    signal: host.signal,
    wait: rollback?.mergeWait ?? DEFAULT_WAIT,
    branchFor: ({ message }, base) => {
      const unique = `${base}\n${message}\n${host.env('GITHUB_RUN_ID') ?? ''}\n${host.clock.now()}`;
      return `rollback-gate/${name}/${sha256(unique).slice('sha256:'.length).slice(0, 12)}`;
    },
  });
}
