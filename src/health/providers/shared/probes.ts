import type { Measurement, Tally } from '../../types.ts';
import type { Preflight } from '../provider.ts';

/** `error`: the try says nothing about the service; `inDoubt`: it may have been a bad one. Reasons hold statuses and times, never a body. */
export type ProbeResult = (
  | { readonly kind: 'good' }
  | { readonly kind: 'bad'; readonly reason: string; readonly answered: boolean }
  | { readonly kind: 'error'; readonly reason: string; readonly inDoubt?: true }
) & {
  /** The release that answered, as it names itself. */
  readonly by?: string;
};

/**
 * All tries of one tick, at the same time. Those that could not be made are left out, and those in doubt may be bad ones; when none says anything, the
 * measurement is an error.
 */
export async function tally(host: string, probes: number, probe: () => Promise<ProbeResult>): Promise<Measurement> {
  const results = await Promise.all(Array.from({ length: Math.max(1, probes) }, probe));
  const made = results.filter((result) => result.kind !== 'error');
  const doubtful = results.filter(isInDoubt);
  if (made.length === 0) {
    const reason = `${host}: ${reasons(results)}`;
    return { kind: 'error', reason, ...(doubtful.length > 0 ? { inDoubt: doubtful.length } : {}) };
  }
  const note = reasons(results);
  const events = [...made, ...doubtful];
  return { kind: 'counts', ...tallyOf(events), ...byRelease(events), ...(note ? { note } : {}) };
}

function isInDoubt(result: ProbeResult): boolean {
  return result.kind === 'error' && result.inDoubt === true;
}

function tallyOf(events: readonly ProbeResult[]): Tally {
  const bad = events.filter(({ kind }) => kind === 'bad').length;
  const doubtful = events.filter(isInDoubt).length;
  return { bad, total: events.length, ...(doubtful > 0 ? { badAtMost: bad + doubtful } : {}) };
}

/** Whose answers these were, where they say so: one name where all agree, else the counts of each. */
function byRelease(events: readonly ProbeResult[]): { readonly by?: string; readonly parts?: readonly Tally[] } {
  const names = [...new Set(events.map(({ by }) => by))];
  const [first] = names;
  if (names.length === 1) return first === undefined ? {} : { by: first };
  const parts = names.map((by): Tally => {
    const own = events.filter((result) => result.by === by);
    return { ...tallyOf(own), ...(by === undefined ? {} : { by }) };
  });
  return { parts };
}

/** A service that answers, well or not, can be measured. */
export function readinessOf(host: string, result: ProbeResult): Preflight {
  const detail = `${host}: ${result.kind === 'good' ? 'answers as expected' : result.reason}${result.kind === 'bad' && result.answered ? '; that counts as bad' : ''}`;
  return { ready: result.kind === 'good' || (result.kind === 'bad' && result.answered), detail };
}

/** `status 503 (3), connection refused`: each reason once, with its count. */
function reasons(results: readonly ProbeResult[]): string {
  const counts = new Map<string, number>();
  for (const result of results) {
    if (result.kind !== 'good') counts.set(result.reason, (counts.get(result.reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => (count > 1 ? `${reason} (${count})` : reason)).join(', ');
}
