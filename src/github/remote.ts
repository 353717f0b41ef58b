/** A repository as its remote names it. */
export interface RemoteRepository {
  /** `github.com`, or the host of a server of one's own. */
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
}

/** The repository behind the URL of a remote (https, ssh, or `git@host:owner/repo`); undefined for a path and for what is no repository of GitHub's shape. */
export function parseRemoteUrl(url: string): RemoteRepository | undefined {
  const scp = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/.exec(url);
  const parsed = scp ? undefined : URL.canParse(url) ? new URL(url) : undefined;
  if (!scp && (!parsed || !/^(?:https?|ssh|git):$/.test(parsed.protocol))) return undefined;
  const [host, path] = scp ? [scp[1] ?? '', scp[2] ?? ''] : [parsed?.host ?? '', parsed?.pathname ?? ''];
  const match = /^\/?([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path);
  if (!match || host === '' || /^[A-Za-z]$/.test(host)) return undefined;
  return { host: host.replace(/^ssh\.github\.com(?::443)?$/, 'github.com'), owner: match[1] ?? '', repo: match[2] ?? '' };
}

/** Where the interface of a host is: as the runner says for its own server, else by GitHub's convention. */
export function apiUrlOf(host: string, env: (name: string) => string | undefined): string {
  const [server, api] = [env('GITHUB_SERVER_URL'), env('GITHUB_API_URL')];
  if (server !== undefined && api !== undefined && URL.canParse(server) && new URL(server).host === host) return api;
  return host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
}
