import type { EnvironmentConfig } from '../../config/index.ts';
import { GateError, type Host, sha256 } from '../../core/index.ts';
import type { GitRepository } from '../../git/index.ts';
import { apiUrlOf, type GitHubApi, openGitHub, parseRemoteUrl } from '../../github/index.ts';
import { type Channel, gitHubChannel, pullRequestChannel, withFallback } from '../../write-back/index.ts';

/** What it takes to find GitHub. */
export interface GitHubSearch {
  readonly host: Host;
  readonly repository: GitRepository;
  readonly environment: EnvironmentConfig;
  /** Name of the remote that holds the manifests. */
  readonly remote: string;
}

export interface ChannelChoice extends GitHubSearch {
  /** The channel that pushes there. */
  readonly git: Channel;
}

/** Without `rollback` nothing is written, so any wait will do. */
const DEFAULT_WAIT = 5 * 60_000;

interface GitHub {
  readonly api: GitHubApi;
  readonly owner: string;
  readonly repo: string;
}

/**
 * The channel that `rollback.write` names. `auto` pushes, and opens a pull request where the branch takes no push and there is a token.
 * @throws GateError RG-USAGE without a token, RG-CONFIG-INVALID when the remote is no repository of GitHub's
 */
export async function chooseChannel(choice: ChannelChoice): Promise<Channel> {
  const { environment, git, host } = choice;
  const write = environment.rollback?.write ?? 'auto';
  if (write === 'github') return gitHubChannel({ ...(await reachGitHub(choice)), clock: host.clock });
  if (write === 'pull-request') return openPullRequests(choice);
  if (write !== 'auto' || tokenOf(host) === undefined) return git;
  return withFallback(git, async () => ((await remoteOf(choice)) ? openPullRequests(choice) : undefined));
}

async function openPullRequests(choice: ChannelChoice): Promise<Channel> {
  const { host, environment } = choice;
  const { name, rollback } = environment;
  return pullRequestChannel({
    ...(await reachGitHub(choice)),
    clock: host.clock,
    signal: host.signal,
    wait: rollback?.mergeWait ?? DEFAULT_WAIT,
    branchFor: ({ message }, base) => {
      const unique = `${base}\n${message}\n${host.env('GITHUB_RUN_ID') ?? ''}\n${host.clock.now()}`;
      return `rollback-gate/${name}/${sha256(unique).slice('sha256:'.length).slice(0, 12)}`;
    },
  });
}

function tokenOf(host: Host): string | undefined {
  return host.env('ROLLBACK_GATE_TOKEN') ?? host.env('GITHUB_TOKEN');
}

/** As it is written in the configuration of git: what git makes of it may be a mirror. */
async function remoteOf({ repository, remote }: GitHubSearch): Promise<ReturnType<typeof parseRemoteUrl>> {
  return parseRemoteUrl(await repository.text(['config', '--get', `remote.${remote}.url`]));
}

/** @throws GateError RG-USAGE without a token, RG-CONFIG-INVALID when the remote is no repository of GitHub's */
export async function reachGitHub(choice: GitHubSearch): Promise<GitHub> {
  const { host, remote, environment } = choice;
  const found = await remoteOf(choice);
  const { redeploy, write = 'auto' } = environment.rollback ?? {};
  const why = redeploy ? '`rollback.redeploy` starts a workflow of GitHub' : `\`rollback.write\` is \`${write}\``;
  if (!found) {
    throw new GateError('RG-CONFIG-INVALID', `the remote ${remote} is no repository of GitHub, and ${why}`, {
      expected: 'a remote such as https://github.com/OWNER/REPOSITORY',
      hint: 'set `write: git`',
    });
  }
  const token = tokenOf(host);
  if (token === undefined) {
    throw new GateError('RG-USAGE', 'there is no token to write through GitHub with', {
      expected: 'ROLLBACK_GATE_TOKEN or GITHUB_TOKEN in the environment',
      hint: 'pass `ROLLBACK_GATE_TOKEN: ${{ … }}` in the `env` of the step, with the permission contents: write; or set `write: git`',
    });
  }
  host.mask(token);
  const { owner, repo } = found;
  const apiUrl = apiUrlOf(found.host, (name) => host.env(name));
  return { api: openGitHub({ token, apiUrl, fetch: host.fetch, signal: host.signal }), owner, repo };
}
