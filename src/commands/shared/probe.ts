import { expandVariables, type ProbeConfig } from '../../config/index.ts';
import { GateError, type Host, type Tuple } from '../../core/index.ts';
import type { ReadinessCheck } from '../../rollback/index.ts';

/** What a question needs of the world. */
export interface Asking {
  readonly host: Host;
  /** Replaces `${NAME}`. */
  readonly expand: (text: string) => string;
}

/** Asks a service whether it is ready for the target, such as whether its features are materialised. No answer is no answer: it is told, and stands in nobody's way. */
export async function askProbe({ host, expand }: Asking, probe: ProbeConfig, target: Tuple): Promise<ReadinessCheck> {
  const base = { id: 'answered', title: probe.name } as const;
  const open = (detail: string): ReadinessCheck => ({ ...base, ok: true, unknown: true, detail });
  try {
    const url = new URL(expand(withPins(probe.http, target)));
    const headers = Object.fromEntries(Object.entries(probe.headers).map(([name, value]) => [name, expand(value)]));
    const response = await host.fetch(url, {
      headers,
      redirect: 'error',
      signal: AbortSignal.any([host.signal, AbortSignal.timeout(probe.timeout)]),
    });
    await response.body?.cancel();
    const ok = probe.status.some(([from, to]) => response.status >= from && response.status <= to);
    return { ...base, ok, detail: `${url.host} answered ${response.status}` };
  } catch (error) {
    host.signal.throwIfAborted();
    return open(error instanceof GateError ? error.describe() : 'it gave no answer');
  }
}

/** Values of pins as parts of a URL: none can lead it elsewhere. */
function withPins(template: string, { members }: Tuple): string {
  return template.replaceAll(/\{pin:([^}]*)\}/g, (whole, name: string) => {
    const value = members.find((member) => member.name === name)?.value;
    // `$` begins a variable, and a value is none.
    return value === undefined ? whole : encodeURIComponent(value).replaceAll('$', '%24');
  });
}

/** Asks with the variables of the environment, whose values are masked from then on. */
export function probesOf(host: Host): (probe: ProbeConfig, target: Tuple) => Promise<ReadinessCheck> {
  const expand = (text: string): string =>
    expandVariables(text, (name) => {
      const value = host.env(name);
      if (value !== undefined) host.mask(value);
      return value;
    });
  return (probe, target) => askProbe({ host, expand }, probe, target);
}
