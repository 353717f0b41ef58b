import { isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import type { Gathering } from '../notes.ts';
import { listOf, textOf } from '../read.ts';
import type { Arguments, ImportedDocument } from '../types.ts';
import { importMetric } from './metric.ts';

export const ARGO_KINDS: readonly string[] = ['AnalysisTemplate', 'ClusterAnalysisTemplate'];

const ARGUMENT = /\{\{\s*(?:inputs\.parameters|args)\.([\w.-]+)\s*\}\}/g;

/** An AnalysisTemplate of Argo Rollouts: each metric becomes a check. */
export async function importTemplate({ name, spec }: ImportedDocument, given: Arguments, gathering: Gathering): Promise<void> {
  const known = new Map(given);
  for (const argument of listOf(spec, 'args')) {
    const [key, value] = [textOf(argument, 'name'), textOf(argument, 'value')];
    if (key !== undefined && value !== undefined && !known.has(key)) known.set(key, value);
  }
  const missing = new Set<string>();
  const filled = fill(spec, (key) => {
    if (!known.has(key)) missing.add(key);
    return known.get(key);
  });
  for (const key of missing) gathering.changed(`template ${name}`, `the argument \`${key}\` has no value: give it with --args ${key}=…`);
  for (const more of listOf(spec, 'templates'))
    gathering.leftOut(`template ${name}`, `the template \`${textOf(more, 'templateName') ?? ''}\` is in a file of its own`);
  const whole = isJsonObject(filled) ? filled : {};
  const dryRun = listOf(whole, 'dryRun').flatMap((one) => textOf(one, 'metricName') ?? []);
  for (const metric of listOf(whole, 'metrics')) await importMetric(metric, dryRun, gathering);
}

/** Every text with its arguments replaced; what has no value stays. */
function fill(data: JsonValue | JsonObject, lookup: (name: string) => string | undefined): JsonValue {
  if (typeof data === 'string') return data.replaceAll(ARGUMENT, (match, name: string) => lookup(name) ?? match);
  if (Array.isArray(data)) return (data as readonly JsonValue[]).map((one) => fill(one, lookup));
  if (!isJsonObject(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(value, lookup)]));
}
