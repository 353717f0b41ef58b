import { isJsonObject, type JsonObject } from '../../../core/index.ts';
import { oneLine, type Reply } from '../shared/api.ts';
import type { Point, Series } from '../shared/store.ts';

/** Members of a result that are not what was asked for. */
const FRAME: ReadonlySet<string> = new Set(['beginTimeSeconds', 'endTimeSeconds', 'facet', 'inspectedCount', 'comparison']);

/** NerdGraph answers 200 to everything, and says in the body what went wrong. */
export function readResults(data: unknown): Reply<readonly Series[]> {
  if (!isJsonObject(data)) return { kind: 'error', reason: 'not an answer of NerdGraph' };
  const [error] = Array.isArray(data['errors']) ? (data['errors'] as unknown[]) : [];
  if (error !== undefined) {
    return { kind: 'error', reason: `the query is refused${oneLine(isJsonObject(error) ? error['message'] : undefined)}` };
  }
  const results = memberOf(data, 'results');
  if (!Array.isArray(results)) return { kind: 'error', reason: 'not an answer of NerdGraph' };
  const series = new Map<string, Point[]>();
  for (const result of results as unknown[]) {
    if (!isJsonObject(result) || typeof result['beginTimeSeconds'] !== 'number') {
      return { kind: 'error', reason: 'the query gives no numbers over time' };
    }
    const numbers = numbersIn(result);
    if (numbers.length > 1) return { kind: 'error', reason: `the query gives ${numbers.length} numbers at once, and one is needed` };
    const facet = JSON.stringify(result['facet'] ?? null);
    const points = numbers.map((value) => ({ at: (result['beginTimeSeconds'] as number) * 1000, value }));
    series.set(facet, [...(series.get(facet) ?? []), ...points]);
  }
  return { kind: 'data', data: [...series.values()] };
}

/** Whether it says that there are no events of which the query could speak: for an unknown event type as well as for one without events in that time. */
export function findsNothing(data: unknown): boolean {
  const messages = memberOf(data, 'messages', ['data', 'actor', 'account', 'nrql', 'metadata']);
  return Array.isArray(messages) && messages.some((text) => typeof text === 'string' && /^No events found\b/i.test(text));
}

function memberOf(data: unknown, name: string, path = ['data', 'actor', 'account', 'nrql']): unknown {
  return [...path, name].reduce<unknown>((at, key) => (isJsonObject(at) ? at[key] : undefined), data);
}

/** A percentile stands one level deeper: `{ "percentile.duration": { "99": 0.2 } }`. */
function numbersIn(result: JsonObject): number[] {
  const own = Object.entries(result).filter(([name]) => !FRAME.has(name) && name !== facetName(result));
  return own.flatMap(([, value]) => (isJsonObject(value) ? Object.values(value) : [value])).filter((value) => typeof value === 'number');
}

/** The attribute that a facet is of is repeated under its name. */
function facetName(result: JsonObject): string | undefined {
  return Object.keys(result).find((name) => !FRAME.has(name) && result['facet'] !== undefined && result[name] === result['facet']);
}
