import type { ProviderConfig } from '../../src/config/index.ts';
import { systemClock } from '../../src/core/index.ts';
import { type Measurement, openProvider } from '../../src/health/index.ts';
import { vector } from './health-scripts.ts';

type Answers = Readonly<Record<string, Response | Error>>;

/** Measures once per entry; each entry maps a part of the query to its answer. */
export async function measureEach(config: ProviderConfig, ticks: readonly Answers[]): Promise<Measurement[]> {
  let tick = 0;
  const fakeFetch: typeof fetch = async (input) => {
    const query = new URL(input instanceof Request ? input.url : input).searchParams.get('query') ?? '';
    const found = Object.entries(ticks[tick] ?? {}).find(([part]) => query.startsWith(part));
    const answer = found?.[1] ?? vector();
    if (answer instanceof Error) throw answer;
    return answer.clone();
  };
  const provider = await openProvider(config, { name: 'errors', clock: systemClock, fetch: fakeFetch, expand: (text) => text });
  const measurements: Measurement[] = [];
  for (; tick < ticks.length; tick++) measurements.push(await provider.measure(new AbortController().signal));
  return measurements;
}
