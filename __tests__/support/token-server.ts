import { execFileSync } from 'node:child_process';
import { createSign, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './http-server.ts';

/** A server of the tokens that registries ask for (distribution, token authentication). */
export interface TokenServer {
  /** What a registry is configured with to believe its tokens. */
  readonly auth: string;
  /** What was asked of it: method, who, and for what. */
  readonly asked: readonly { readonly method: string; readonly who: string; readonly scope: string }[];
  /** A token for anything, for tests that prepare a registry. */
  grant(repository: string): string;
  stop(): Promise<void>;
}

/** Name and password of users, with the actions that they may have. */
export type Users = Readonly<Record<string, { readonly password: string; readonly actions: readonly string[] }>>;

/** Anybody may pull below `public/`. A password may come as a refresh token too. */
export async function startTokenServer(users: Users): Promise<TokenServer> {
  const folder = mkdtempSync(join(tmpdir(), 'token-server-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const request = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    certificate,
    '-days',
    '2',
    '-subj',
    '/CN=tokens',
  ];
  execFileSync('openssl', request, { stdio: 'ignore' });
  const chain = [readFileSync(certificate, 'utf8').replace(/-----[^-]+-----|\s/g, '')];
  const asked: { method: string; who: string; scope: string }[] = [];
  const token = (repository: string, actions: readonly string[]): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: 'issuer',
      sub: '',
      aud: 'registry',
      exp: now + 300,
      nbf: now - 30,
      iat: now,
      jti: randomUUID(),
      access: [{ type: 'repository', name: repository, actions }],
    };
    const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');
    const text = `${part({ typ: 'JWT', alg: 'RS256', x5c: chain })}.${part(claims)}`;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(readFileSync(key, 'utf8'), 'base64url')}`;
  };
  const server = await startServer((incoming, response) => {
    const reply = async (): Promise<void> => {
      const { method = '' } = incoming;
      const form = method === 'POST' ? new URLSearchParams(await textOf(incoming)) : new URL(incoming.url ?? '', 'http://x').searchParams;
      const scope = form.get('scope') ?? '';
      const [, repository = '', wanted = ''] = /^repository:(.+):(.+)$/.exec(scope) ?? [];
      const user = userOf(users, incoming, form.get('refresh_token'));
      asked.push({ method, who: user?.name ?? 'anybody', scope });
      if (user?.actions === undefined && user !== undefined) {
        response.writeHead(401).end();
        return;
      }
      const allowed = user?.actions ?? (repository.startsWith('public/') ? ['pull'] : []);
      const granted = token(
        repository,
        wanted.split(',').filter((action) => allowed.includes(action)),
      );
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(method === 'POST' ? { access_token: granted } : { token: granted }));
    };
    void reply();
  });
  const auth = `auth: { token: { realm: "${server.url}/token", service: registry, issuer: issuer, rootcertbundle: ${certificate} } }\n`;
  return {
    auth,
    asked,
    grant: (repository) => token(repository, ['pull', 'push', 'delete']),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Without `actions`: somebody who said who they are, and is not believed. */
function userOf(
  users: Users,
  { headers }: IncomingMessage,
  refresh: string | null,
): { name: string; actions: readonly string[] | undefined } | undefined {
  const [, basic] = /^Basic (.+)$/.exec(headers.authorization ?? '') ?? [];
  if (basic === undefined && refresh === null) return undefined;
  const [name = '', password = ''] = basic === undefined ? [] : Buffer.from(basic, 'base64').toString().split(':');
  const found = Object.entries(users).find(([other, user]) =>
    refresh === null ? other === name && user.password === password : user.password === refresh,
  );
  return found ? { name: found[0], actions: found[1].actions } : { name, actions: undefined };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
