import type { EnvironmentConfig } from '../../config/index.ts';
import { GateError, GateErrors, type Host, toGateErrors } from '../../core/index.ts';
import type { Manifests } from '../../gates/index.ts';
import type { GitRepository } from '../../git/index.ts';
import type { GitChannel } from '../../write-back/index.ts';

/** The URL of a repository that is named as `owner/name`; any other is a URL already. */
export function repositoryUrl(host: Host, repository: string): string {
  if (!/^[^/:@]+\/[^/:@]+$/.test(repository)) return repository;
  return `${host.env('GITHUB_SERVER_URL') ?? 'https://github.com'}/${repository}.git`;
}

/** The token for a repository that a configuration names: only its own server is sent one, and no other that somebody has written there. */
export function tokenFor(host: Host, url: string): string | undefined {
  const token = host.env('ROLLBACK_GATE_TOKEN');
  if (token === undefined || !isOwnServer(host, url)) return undefined;
  host.mask(token);
  return token;
}

/** Whether a URL leads to the server that this runs for; without one, to github.com. */
export function isOwnServer(host: Host, url: string): boolean {
  const server = host.env('GITHUB_SERVER_URL') ?? 'https://github.com';
  if (!URL.canParse(url) || !URL.canParse(server)) return false;
  const [asked, own] = [new URL(url), new URL(server)];
  return asked.protocol === own.protocol && asked.host === own.host;
}

/** Reads the manifests of environments that have them in another repository, as they are now, each once; or says why it cannot. */
export function otherManifests(
  host: Host,
  repository: GitRepository,
): { read(environment: EnvironmentConfig): Promise<Manifests>; close(): Promise<void> } {
  const channels: GitChannel[] = [];
  const known = new Map<string, Promise<Manifests>>();
  const read = async ({ rollback }: EnvironmentConfig): Promise<Manifests> => {
    if (rollback?.repository === undefined) return { unread: 'no other repository is named' };
    const { gitChannel } = await import('../../write-back/index.ts');
    const remote = repositoryUrl(host, rollback.repository);
    const token = tokenFor(host, remote);
    const channel = gitChannel(repository, { remote, clock: host.clock, ...(token === undefined ? {} : { token }) });
    channels.push(channel);
    try {
      const branch = rollback.branch ?? (await channel.defaultBranch());
      const snapshot = await channel.snapshot(branch);
      return snapshot.head === undefined ? { unread: `it has no branch ${branch}` } : snapshot;
    } catch (error) {
      if (!(error instanceof GateError || error instanceof GateErrors)) throw error;
      return {
        unread: toGateErrors(error)
          .map(({ message }) => message)
          .join('; '),
      };
    }
  };
  return {
    read: (environment) => {
      const found = known.get(environment.name) ?? read(environment);
      known.set(environment.name, found);
      return found;
    },
    close: async () => {
      for (const channel of channels) await channel.close();
    },
  };
}
