import { canonicalReference, type Reference } from '../pins/index.ts';

/** Docker Hub is reached under another name than the one in references. */
const DOCKER_HUB = 'registry-1.docker.io';
const HUB_NAMES: readonly string[] = ['docker.io', 'index.docker.io', DOCKER_HUB];

/** Token servers that are known to belong to a registry of another name. */
const KNOWN_TOKEN_SERVERS: Readonly<Record<string, readonly string[]>> = { [DOCKER_HUB]: ['auth.docker.io'] };

/** Where a reference points: the host that is asked, and the path there. */
export interface Location {
  /** `host` or `host:port` as it is asked. */
  readonly host: string;
  readonly repository: string;
}

/** Where an image is asked for. */
export function locate(reference: Reference): Location {
  const { domain = '', repository } = canonicalReference(reference);
  return { host: HUB_NAMES.includes(domain) ? DOCKER_HUB : domain.toLowerCase(), repository };
}

/** One name for the names that one registry goes by, for looking up credentials: `https://index.docker.io/v1/` is `docker.io`. */
export function registryName(text: string): string {
  const host = text
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .toLowerCase();
  return HUB_NAMES.includes(host) ? 'docker.io' : host;
}

/** Whether the registry counts each manifest that is read as a pull, of which there are only so many. */
export function countsPulls(host: string): boolean {
  return host === DOCKER_HUB;
}

export function isLoopback(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/**
 * Whether credentials for `registry` may be sent to `server`. The registry itself names the server, and the registry is named by whoever
 * wrote the manifest: a foreign server would be handed the password. The same host may, the domain that the registry is part of may
 * (`registry.gitlab.com` names `gitlab.com`), a part of the registry's own domain may, and those that are known or configured.
 */
export function mayHaveCredentials(server: URL, registry: string, configured: readonly string[]): boolean {
  const asked = new URL(`https://${registry}`);
  if (server.protocol !== 'https:' && !(isLoopback(server.hostname) && isLoopback(asked.hostname))) return false;
  const [name, own] = [server.hostname.toLowerCase(), asked.hostname.toLowerCase()];
  const isDomain = name.split('.').length >= 2 && !/^[\d.]+$|:/.test(name);
  return (
    name === own ||
    (isDomain && own.endsWith(`.${name}`)) ||
    (own.includes('.') && name.endsWith(`.${own}`)) ||
    (KNOWN_TOKEN_SERVERS[registry] ?? []).includes(name) ||
    configured.some((host) => host.toLowerCase() === name || host.toLowerCase() === server.host.toLowerCase())
  );
}
