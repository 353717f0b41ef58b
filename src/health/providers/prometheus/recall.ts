import type { NativeSeries, PrometheusClient, Series } from './client.ts';
import { recentQuery } from './expression.ts';

interface Memory<S> {
  readonly started: boolean;
  recall(all: readonly S[]): void;
}

/**
 * Before the first look: a series may be missing at that very moment because its target could not be scraped. Taken for new on its return, all it ever
 * counted would count as now. A store that does not know the function, or does not answer, leaves it at that.
 */
export async function recall(
  client: PrometheusClient,
  selector: string,
  memories: { readonly plain?: Memory<Series>; readonly native?: Memory<NativeSeries> },
  signal: AbortSignal,
  time?: string,
): Promise<void> {
  const query = (memories.plain ?? memories.native)?.started === false ? recentQuery(selector) : undefined;
  const recent = query === undefined ? undefined : await client.query(query, signal, time);
  if (recent?.kind !== 'series') return;
  memories.plain?.recall(recent.series);
  memories.native?.recall(recent.native);
}
