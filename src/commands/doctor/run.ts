import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Config, DEFAULT_CONFIG_PATH, loadConfig } from '../../config/index.ts';
import { type CommandInput, type CommandResult, GateError, type Host, type Report, toGateErrors } from '../../core/index.ts';
import { type GitRepository, openRepository } from '../../git/index.ts';
import { CHECKS } from './checks/index.ts';
import type { Diagnosis, DoctorContext } from './types.ts';

const SIGNS: Readonly<Record<Diagnosis['state'], string>> = { ok: 'ok', advice: 'advice', problem: 'PROBLEM', unknown: 'unknown' };

interface Section {
  readonly id: string;
  readonly title: string;
  readonly found: readonly Diagnosis[];
}

/**
 * Looks at everything, whatever is found first, and says what to change. A problem fails; what is not known does not pass as well.
 * @throws GateError RG-GIT-MISSING, RG-ENVIRONMENT-UNKNOWN
 */
export async function run(input: CommandInput, host: Host): Promise<CommandResult> {
  const repository = await openRepository(host.directory);
  try {
    const context = await openContext(input, host, repository);
    const sections: Section[] = [];
    for (const check of CHECKS) {
      host.signal.throwIfAborted();
      if (check.online && context.offline) continue;
      const look = await check.load();
      sections.push({ id: check.id, title: check.title, found: await look(context) });
    }
    return resultOf(sections);
  } finally {
    await repository.close();
  }
}

async function openContext({ options }: CommandInput, host: Host, repository: GitRepository): Promise<DoctorContext> {
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
  const configPath = text('config');
  const loaded = await loadOrErrors(host.directory, configPath ?? DEFAULT_CONFIG_PATH);
  return {
    host,
    repository,
    configPath,
    ...loaded,
    environments: loaded.config ? selectEnvironments(loaded.config, text('environment')) : [],
    offline: options['offline'] === true,
  };
}

async function loadOrErrors(directory: string, path: string): Promise<Pick<DoctorContext, 'config' | 'configText' | 'configErrors'>> {
  let configText: string | undefined;
  try {
    configText = await readFile(resolve(directory, path), 'utf8');
    return { config: loadConfig(configText, path), configText, configErrors: [] };
  } catch (thrown) {
    const isMissing = (thrown as NodeJS.ErrnoException).code === 'ENOENT';
    const errors = isMissing ? [new GateError('RG-CONFIG-MISSING', `${path} does not exist`)] : toGateErrors(thrown);
    return { config: undefined, configText, configErrors: errors };
  }
}

function selectEnvironments({ environments }: Config, name: string | undefined): DoctorContext['environments'] {
  if (name === undefined) return [...environments.values()];
  const environment = environments.get(name);
  if (environment) return [environment];
  const known = [...environments.keys()].join(', ') || 'none';
  throw new GateError('RG-ENVIRONMENT-UNKNOWN', `there is no environment ${JSON.stringify(name)}`, { expected: `one of: ${known}` });
}

function resultOf(sections: readonly Section[]): CommandResult {
  const all = sections.flatMap(({ found }) => found);
  const count = (state: Diagnosis['state']): number => all.filter((one) => one.state === state).length;
  const [problems, advised, unknowns] = [count('problem'), count('advice'), count('unknown')];
  const verdict = problems > 0 ? 'fail' : unknowns > 0 ? 'inconclusive' : 'pass';
  const parts = [`${problems} problem${problems === 1 ? '' : 's'}`, `${advised} to improve`, `${unknowns} not known`];
  const headline =
    problems > 0
      ? `A rollback may not work here: ${parts.join(', ')}.`
      : `Nothing stands in the way of a rollback${advised + unknowns > 0 ? ` that is known: ${parts.join(', ')}` : ''}.`;
  const first = all.find(({ state }) => state === 'problem') ?? all.find(({ state }) => state === 'advice');
  const report: Report = {
    verb: 'doctor',
    verdict,
    headline,
    ...(first?.change === undefined ? {} : { nextStep: first.change }),
    findings: [],
    facts: [],
    tables: sections
      .filter(({ found }) => found.length > 0)
      .map(({ title, found }) => ({
        title,
        columns: ['', 'found', 'change'],
        rows: found.map((one) => [SIGNS[one.state], one.found, one.change ?? '']),
      })),
    timeline: [],
  };
  const json = sections.map(({ id, title, found }) => ({ id, title, found: found.map((one) => ({ ...one })) }));
  return { verdict, report, json: { verdict, headline, checks: json } };
}
