import { isAbsolute, resolve } from 'node:path';
import { GateError } from '../../../core/index.ts';
import type { GitRepository } from '../../../git/index.ts';

/** The remote's name inside the store. */
export const REMOTE = 'gate';

/** Key and value of git settings, in git's own order (several settings are lists). */
export type Settings = readonly (readonly [string, string])[];

/** What decides how a remote is reached and who one is there. Everything else of the user's configuration stays behind. */
const CARRIED = /^(?:http|credential|protocol|ssh|safe)\.|^core\.(?:sshcommand|askpass|gitproxy)$/;

/** What marks a clone that does not have all objects. */
const PARTIAL = /^(?:extensions\.partialclone|remote\..*\.promisor)$/;

/**
 * The settings with which the store reaches the remote: those of the user's repository, including what a checkout step left for its
 * credentials, and the URL that stands behind the remote's name.
 */
export async function readSettings(user: GitRepository, remote: string): Promise<{ settings: Settings; partial: boolean }> {
  if (remote === '' || remote.startsWith('-')) throw new GateError('RG-CONFIG-INVALID', `${JSON.stringify(remote)} is not a remote`);
  const list = await user.text(['config', '--list', '-z']);
  const all = list.split('\0').map((entry): readonly [string, string] => {
    const end = entry.indexOf('\n');
    return end === -1 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
  });
  const [fetchUrl, pushUrl] = await remoteUrls(user, remote);
  const settings: Settings = [
    ...all.filter(([key]) => CARRIED.test(key)),
    // A connection that has died without a word must not hold up an emergency.
    ['http.lowSpeedLimit', '100'],
    ['http.lowSpeedTime', '60'],
    [`remote.${REMOTE}.url`, fetchUrl],
    [`remote.${REMOTE}.pushurl`, pushUrl],
  ];
  return { settings, partial: all.some(([key]) => PARTIAL.test(key)) };
}

/** URLs after `insteadOf`; a path is made absolute, as the store lies elsewhere. */
async function remoteUrls(user: GitRepository, remote: string): Promise<readonly [string, string]> {
  const fetchUrl = await user.text(['ls-remote', '--get-url', remote]);
  const push = await user.run(['remote', 'get-url', '--push', remote], { allow: [0, 2, 128] });
  const pushUrl = push.code === 0 ? new TextDecoder().decode(push.stdout).trim() : fetchUrl;
  return [anchor(user, fetchUrl), anchor(user, pushUrl)];
}

function anchor(user: GitRepository, url: string): string {
  // `host:path` and `scheme://` are not paths; git's own rule: a colon before the first slash makes it a host.
  const isPath = !url.includes('://') && !/^[^/]*:/.test(url);
  return isPath && !isAbsolute(url) ? resolve(user.directory, url) : url;
}

/** Environment variables that hand the settings to git, and make its messages and questions predictable. */
export function environmentOf(settings: Settings, token?: string): Record<string, string> {
  const all = token === undefined ? settings : withToken(settings, token);
  const env: Record<string, string> = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    // All that matters of these two is already among the settings; read again, list settings would count twice.
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_COUNT: String(all.length),
  };
  all.forEach(([key, value], index) => {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return env;
}

/** A token takes the place of the credentials that are there: two authorization headers would be refused. */
function withToken(settings: Settings, token: string): Settings {
  const url = settings.find(([key]) => key === `remote.${REMOTE}.url`)?.[1] ?? '';
  const origin = /^https?:\/\/(?:[^@/]*@)?([^/]+)/.exec(url);
  if (!origin) return settings;
  const base = `${url.startsWith('https') ? 'https' : 'http'}://${origin[1]}/`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return [
    ...settings.filter(([key]) => !/^http\..*extraheader$|^http\.extraheader$/i.test(key)),
    [`http.${base}.extraheader`, `AUTHORIZATION: basic ${basic}`],
  ];
}
