import type { EnvironmentConfig } from '../../../config/index.ts';
import { expandVariables } from '../../../config/index.ts';
import { type Host, toGateErrors } from '../../../core/index.ts';
import { identityOf, openIdentity, openProvider } from '../../../health/index.ts';
import { executeOf } from '../../shared/execute.ts';
import { advice, type Diagnosis, type DoctorContext, ok, problem, unknown } from '../types.ts';

/** Does everything that a watch would ask answer now, and with data? */
export async function lookAtEndpoints({ environments, host }: DoctorContext): Promise<readonly Diagnosis[]> {
  const all = await Promise.all(
    environments.flatMap((environment) => [lookAtIdentity(environment, host), ...lookAtHealth(environment, host)]),
  );
  return all.flat();
}

function networkOf(host: Host): Pick<Host, 'clock' | 'fetch' | 'get'> {
  const { clock, fetch, get } = host;
  return { clock, fetch, ...(get ? { get } : {}) };
}

function expander(host: Host): (text: string) => string {
  return (text) =>
    expandVariables(text, (name) => {
      const value = host.env(name);
      if (value !== undefined) host.mask(value);
      return value;
    });
}

async function lookAtIdentity(environment: EnvironmentConfig, host: Host): Promise<readonly Diagnosis[]> {
  const identity = identityOf(environment);
  if (!identity) return [];
  const label = `${environment.name}: the identity endpoint`;
  return guarded(label, async () => {
    // Whatever release answers is fine here: that somebody says who they are is the question.
    const sighting = await openIdentity(identity, '', networkOf(host), expander(host)).look(host.signal);
    if (sighting.kind === 'silent') return problem(`${label} does not answer: ${sighting.reason}`, 'make it reachable from the runner');
    const value = sighting.kind === 'other' ? sighting.value : '';
    if (value === undefined)
      return problem(`${label} answers without ${identity.value}`, 'let it answer the digest that it runs, or correct `value`');
    return ok(`${label} says ${value}`);
  });
}

function lookAtHealth(environment: EnvironmentConfig, host: Host): readonly Promise<readonly Diagnosis[]>[] {
  return environment.health.map((check) => {
    const label = `${environment.name}: ${check.name}`;
    return guarded(label, async () => {
      const around = { expand: expander(host), env: (name: string) => host.env(name), execute: await executeOf(host) };
      const source = await openProvider(check.source, { ...networkOf(host), name: check.name, ...around });
      const { ready, detail } = await source.preflight(host.signal);
      if (ready) return ok(`${label}: ${detail}`);
      return check.advisory
        ? advice(`${label}: ${detail}`, 'correct it; the check is advisory')
        : problem(`${label}: ${detail}`, 'correct it: what returns no data can never say that a release is well');
    });
  });
}

async function guarded(label: string, look: () => Promise<Diagnosis>): Promise<readonly Diagnosis[]> {
  try {
    return [await look()];
  } catch (thrown) {
    const [error] = toGateErrors(thrown);
    if (!error || error.code === 'RG-INTERNAL') throw thrown;
    // What stands in a variable that is only set in the workflow cannot be asked from here.
    if (error.code === 'RG-CONFIG-REFERENCE') return [unknown(`${label} cannot be asked from here: ${error.message}`, error.hint)];
    return [problem(`${label}: ${error.message}`, error.hint ?? error.expected ?? `see ${error.code} in docs/troubleshooting.md`)];
  }
}
