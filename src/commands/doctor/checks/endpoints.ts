import type { EnvironmentConfig } from '../../../config/index.ts';
import { expandVariables } from '../../../config/index.ts';
import { type Host, toGateErrors } from '../../../core/index.ts';
import { identityOf, openIdentity, openProvider, sameIdentity, showIdentity } from '../../../health/index.ts';
import { executeOf } from '../../shared/execute.ts';
import { readRepositoryFile } from '../../shared/repository-file.ts';
import { advice, type Diagnosis, type DoctorContext, ok, problem, unknown } from '../types.ts';

/** Does everything that a watch would ask answer now, and with data? */
export async function lookAtEndpoints({ environments, host, repository }: DoctorContext): Promise<readonly Diagnosis[]> {
  const all = await Promise.all(
    environments.flatMap((environment) => [lookAtIdentity(environment, host, repository.directory), ...lookAtHealth(environment, host)]),
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

async function lookAtIdentity(environment: EnvironmentConfig, host: Host, directory: string): Promise<readonly Diagnosis[]> {
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
    return judgeAnswer(label, value, await pinnedDigest(environment, identity.pin, directory));
  });
}

/** A watch waits for the whole digest; a tag or the first digits of one are answers that it would wait for in vain. */
function judgeAnswer(label: string, value: string, pinned: string | undefined): Diagnosis {
  const said = `${label} says ${showIdentity(value)}`;
  if (pinned === undefined) return ok(said);
  if (sameIdentity(pinned, value)) return ok(`${said}, as the pin does`);
  if (/(?:^|[:@])[0-9a-f]{64}$/i.test(value)) return ok(`${said}, and the pin ${showIdentity(pinned)}: another release runs`);
  const change = 'let it answer the whole digest that it runs, as `sha256:…`';
  return problem(`${said}, which is no digest: a watch waits for ${showIdentity(pinned)}, and would never see it`, change);
}

/** The digest that the pin has in the work tree; undefined where it has none, or cannot be read, which the check of the pins tells. */
async function pinnedDigest({ pins }: EnvironmentConfig, name: string, directory: string): Promise<string | undefined> {
  const pin = pins.find((one) => one.name === name);
  const text = pin && (await readRepositoryFile(directory, pin.file).catch(() => undefined));
  if (!pin || text === undefined) return undefined;
  const { readPin } = await import('../../../pins/index.ts');
  try {
    return readPin(pin.file, Buffer.from(text), pin.selector).digest;
  } catch {
    return undefined;
  }
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
