import type { GithubSource } from '../../../config/index.ts';
import { GateError } from '../../../core/index.ts';
import { type Address, parseAddress } from '../../endpoint/index.ts';
import type { Measurement } from '../../types.ts';
import type { OpenProvider, ProviderContext } from '../provider.ts';
import { openApi } from '../shared/api.ts';
import { credential } from '../shared/secrets.ts';
import { lookAtChecks } from './checks.ts';
import { lookAtDeployment } from './deployment.ts';
import type { Look } from './look.ts';

export function open(config: GithubSource, context: ProviderContext): OpenProvider {
  const look = openLook(config, context);
  const measure = (signal: AbortSignal): Promise<Measurement> =>
    'checks' in config.question
      ? lookAtChecks(look, config.question.checks, signal)
      : lookAtDeployment(look, config.question.deployment, signal);
  return {
    measure,
    async preflight(signal) {
      const seen = await measure(signal);
      if (seen.kind === 'counts') return { ready: true, detail: seen.note ?? 'all is well there' };
      return { ready: false, detail: 'reason' in seen ? seen.reason : 'nothing is known' };
    },
  };
}

function openLook(config: GithubSource, context: ProviderContext): Look {
  const what = `check "${context.name}"`;
  const headers = {
    authorization: `Bearer ${credential(config.token, context)}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'rollback-gate',
  };
  const address = parseAddress(context.expand(config.url), what, headers);
  const repository = config.repository ?? context.env?.('GITHUB_REPOSITORY');
  const ref = config.ref === undefined ? context.env?.('GITHUB_SHA') : context.expand(config.ref);
  if (repository === undefined || !/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository))
    throw lack(what, 'repository', 'GITHUB_REPOSITORY');
  if (ref === undefined || /^\.{0,2}$/.test(ref)) throw lack(what, 'ref', 'GITHUB_SHA');
  const api = openApi(context, { timeout: config.timeout, explain: ({ message }) => message });
  const at = (path: string, parameters: Readonly<Record<string, string>>): Address => {
    const url = new URL(address.url);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/repos/${repository}${path}`;
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return { ...address, url };
  };
  return { ref, host: address.host, read: (path, parameters, signal) => api.json(at(path, parameters), signal) };
}

function lack(what: string, key: string, variable: string): GateError {
  return new GateError('RG-PROVIDER', `${what} has no usable ${key}`, { expected: `\`${key}\`, or ${variable} in the environment` });
}
