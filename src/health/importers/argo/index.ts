import { isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { type Gathering, noteRest } from '../notes.ts';
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
  const kept = ['args', 'metrics', 'dryRun', 'templates'];
  if (listOf(whole, 'measurementRetention').length > 0)
    gathering.changed(`template ${name}`, '`measurementRetention` is dropped: a record holds every measurement');
  noteRest(whole, [...kept, 'measurementRetention'], `template ${name}`, gathering);
  const isDry = dryRunOf(whole, name, gathering);
  for (const metric of listOf(whole, 'metrics')) await importMetric(metric, isDry, gathering);
}

/** Patterns that nobody can make slow: texts with `.` and `.*` in them. */
const PLAIN_PATTERN = /^\^?[\w \-/:,]*(?:\.[*+]?[\w \-/:,]*){0,3}\$?$/;

/** The names in `dryRun` are regular expressions, which may match anywhere in the name of a metric. */
function dryRunOf(template: JsonObject, name: string, gathering: Gathering): (metric: string) => boolean {
  const patterns = listOf(template, 'dryRun').flatMap((one) => textOf(one, 'metricName') ?? []);
  const tests = patterns.map((pattern) => {
    if (pattern === '*') return () => true;
    if (PLAIN_PATTERN.test(pattern)) return (metric: string) => new RegExp(pattern).test(metric.slice(0, 300));
    gathering.changed(`template ${name}`, `the pattern \`${pattern}\` of \`dryRun\` is not read: say \`advisory: true\` where it applies`);
    return (metric: string) => metric === pattern;
  });
  return (metric) => tests.some((test) => test(metric));
}

/** Every text with its arguments replaced; what has no value stays. */
function fill(data: JsonValue | JsonObject, lookup: (name: string) => string | undefined): JsonValue {
  if (typeof data === 'string') return data.replaceAll(ARGUMENT, (match, name: string) => lookup(name) ?? match);
  if (Array.isArray(data)) return (data as readonly JsonValue[]).map((one) => fill(one, lookup));
  if (!isJsonObject(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(value, lookup)]));
}
