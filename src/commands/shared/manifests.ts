import type { EnvironmentConfig } from '../../config/index.ts';
import { GateError, GateErrors, type Host } from '../../core/index.ts';
import type { GitRepository } from '../../git/index.ts';
import type { GitChannel } from '../../write-back/index.ts';

/** What can be read of one repository. */
type Reader = { read(path: string): Promise<Uint8Array | undefined> };

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

/** Reads the manifests of environments that have them in another repository, as they are now; what cannot be reached is `undefined`. */
export function otherManifests(
  host: Host,
  repository: GitRepository,
): { read(environment: EnvironmentConfig): Promise<Reader | undefined>; close(): Promise<void> } {
  const channels: GitChannel[] = [];
  return {
    read: async ({ rollback }) => {
      if (rollback?.repository === undefined) return undefined;
      const { gitChannel } = await import('../../write-back/index.ts');
      const remote = repositoryUrl(host, rollback.repository);
      const token = tokenFor(host, remote);
      const channel = gitChannel(repository, { remote, clock: host.clock, ...(token === undefined ? {} : { token }) });
      channels.push(channel);
      try {
        const snapshot = await channel.snapshot(rollback.branch ?? (await channel.defaultBranch()));
        return snapshot.head === undefined ? undefined : snapshot;
      } catch (error) {
        if (error instanceof GateError || error instanceof GateErrors) return undefined;
        throw error;
      }
    },
    close: async () => {
      for (const channel of channels) await channel.close();
    },
  };
}
