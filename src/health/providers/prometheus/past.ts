import { type Clock, formatDuration } from '../../../core/index.ts';
import type { History, Span } from '../../types.ts';
import type { OpenProvider } from '../provider.ts';
import type { PrometheusClient } from './client.ts';

/** Milliseconds. A store is asked dozens of questions one after the other, while the release is out there and nobody looks at it. */
const LONGEST_LOOK = 60_000;

/** A client that asks about a moment in the past wherever no other one is asked about. */
function clientAt(client: PrometheusClient, moment: { seconds: string }): PrometheusClient {
  return { query: (expression, signal, time) => client.query(expression, signal, time ?? moment.seconds) };
}

/**
 * Measures the past as the present is measured: the same questions, asked about one moment after the other, with all that is done about resets, new
 * series and absent ones. Steps that bring no counts are left out.
 * @param make the provider, with a memory of its own
 * @throws the signal's reason when it aborts, nothing else
 */
export async function lookBack(
  client: PrometheusClient,
  make: (client: PrometheusClient) => Pick<OpenProvider, 'measure'>,
  { from, to, step, clock }: Span & { readonly clock: Clock },
  signal: AbortSignal,
): Promise<History> {
  const until = clock.now() + LONGEST_LOOK;
  const moment = { seconds: '' };
  const provider = make(clientAt(client, moment));
  const tallies: { bad: number; total: number }[] = [];
  let reason = 'nothing was counted then';
  for (let at = from; at <= to; at += step) {
    if (clock.now() > until) return { kind: 'none', reason: `the store needs longer than ${formatDuration(LONGEST_LOOK)} to say it` };
    moment.seconds = (at / 1000).toFixed(3);
    const measurement = await provider.measure(signal);
    if (measurement.kind === 'error') return measurement;
    if (measurement.kind === 'counts') tallies.push({ bad: measurement.bad, total: measurement.total });
    else if (measurement.kind === 'none' && at > from) reason = measurement.reason;
  }
  return tallies.length === 0 ? { kind: 'none', reason } : { kind: 'counts', tallies };
}
