import type { RegistriesConfig } from '../../config/index.ts';
import type { Host } from '../../core/index.ts';
import type { AskAvailability } from '../../registry/index.ts';

/** How registries are asked: as Docker would, with what a login action has left. */
export async function reachRegistries(host: Host, { platforms, tokenServers, plainHttp }: RegistriesConfig): Promise<AskAvailability> {
  const { askRegistries, dockerCredentials, runCredentialHelper } = await import('../../registry/index.ts');
  const credentials = dockerCredentials({ env: (name) => host.env(name), runHelper: runCredentialHelper });
  const { fetch, clock, signal } = host;
  return askRegistries({ fetch, clock, signal, mask: (secret) => host.mask(secret), credentials, platforms, tokenServers, plainHttp });
}
