import { GateError, type Host } from '../../core/index.ts';
import type { GitRepository } from '../../git/index.ts';
import { apiUrlOf, openGitHub, parseRemoteUrl } from '../../github/index.ts';
import { type Channel, gitHubChannel } from '../../write-back/index.ts';

/**
 * The channel through the interface of the GitHub that a remote names.
 * @throws GateError RG-USAGE without a token, RG-CONFIG-INVALID when the remote is no repository of GitHub's
 */
export async function openGitHubChannel(host: Host, repository: GitRepository, remote: string): Promise<Channel> {
  const url = await repository.text(['config', '--get', `remote.${remote}.url`]);
  const found = parseRemoteUrl(url);
  if (!found) {
    throw new GateError('RG-CONFIG-INVALID', `the remote ${remote} is no repository of GitHub, and \`rollback.write\` is \`github\``, {
      expected: 'a remote such as https://github.com/OWNER/REPOSITORY',
      hint: 'set `write: git`',
    });
  }
  const token = host.env('ROLLBACK_GATE_TOKEN') ?? host.env('GITHUB_TOKEN');
  if (token === undefined) {
    throw new GateError('RG-USAGE', 'there is no token to write through GitHub with', {
      expected: 'ROLLBACK_GATE_TOKEN or GITHUB_TOKEN in the environment',
      hint: 'pass `ROLLBACK_GATE_TOKEN: ${{ … }}` in the `env` of the step, with the permission contents: write; or set `write: git`',
    });
  }
  host.mask(token);
  const { owner, repo } = found;
  const api = openGitHub({ token, apiUrl: apiUrlOf(found.host, (name) => host.env(name)), fetch: host.fetch, signal: host.signal });
  return gitHubChannel({ api, clock: host.clock, owner, repo });
}
