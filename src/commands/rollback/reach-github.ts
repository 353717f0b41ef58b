import { GateError, type Host } from '../../core/index.ts';
import { isOwnServer } from '../shared/manifests.ts';
import type { GitRepository } from '../../git/index.ts';
import { apiUrlOf, type GitHubApi, openGitHub, parseRemoteUrl, type RemoteRepository } from '../../github/index.ts';

/** What it takes to find a repository on GitHub. */
export interface GitHubSearch {
  readonly host: Host;
  readonly repository: GitRepository;
  /** Name of a remote, or the URL of a repository. */
  readonly remote: string;
  /** Why GitHub is asked at all, and how to do without. */
  readonly why: string;
  readonly otherwise: string;
}

export interface GitHub {
  readonly api: GitHubApi;
  readonly owner: string;
  readonly repo: string;
}

export function tokenOf(host: Host): string | undefined {
  return host.env('ROLLBACK_GATE_TOKEN') ?? host.env('GITHUB_TOKEN');
}

/** The repository behind a remote, as it is written in the configuration of git: what git makes of it may be a mirror. */
export async function remoteOf({ repository, remote }: Pick<GitHubSearch, 'repository' | 'remote'>): Promise<RemoteRepository | undefined> {
  if (/[:/]/.test(remote)) return parseRemoteUrl(remote);
  const { code, stdout } = await repository.run(['config', '--get', `remote.${remote}.url`], { allow: [0, 1] });
  return code === 0 ? parseRemoteUrl(new TextDecoder().decode(stdout).trim()) : undefined;
}

/** @throws GateError RG-USAGE without a token, RG-CONFIG-INVALID when the remote is no repository of GitHub's */
export async function reachGitHub(search: GitHubSearch): Promise<GitHub> {
  const { host, remote, why, otherwise } = search;
  const found = await remoteOf(search);
  if (!found) {
    const what = /[:/]/.test(remote) ? 'the repository' : `the remote ${remote}`;
    throw new GateError('RG-CONFIG-INVALID', `${what} is no repository of GitHub, and ${why}`, {
      expected: 'a remote such as https://github.com/OWNER/REPOSITORY',
      hint: otherwise,
    });
  }
  // What a configuration names may be anybody's server; a remote was added by whoever made the clone.
  if (/[:/]/.test(remote) && !isOwnServer(host, remote)) {
    throw new GateError('RG-CONFIG-INVALID', `the token is not sent to ${found.host}, and ${why}`, {
      expected: 'a repository of the server that the workflow runs for',
      hint: otherwise,
    });
  }
  const token = tokenOf(host);
  if (token === undefined) {
    throw new GateError('RG-USAGE', 'there is no token to write through GitHub with', {
      expected: 'ROLLBACK_GATE_TOKEN or GITHUB_TOKEN in the environment',
      hint: `pass \`ROLLBACK_GATE_TOKEN: \${{ … }}\` in the \`env\` of the step, with the permission contents: write; or ${otherwise}`,
    });
  }
  host.mask(token);
  const { owner, repo } = found;
  const apiUrl = apiUrlOf(found.host, (name) => host.env(name));
  return { api: openGitHub({ token, apiUrl, fetch: host.fetch, signal: host.signal, clock: host.clock }), owner, repo };
}
