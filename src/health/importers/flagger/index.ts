import { isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { type Gathering, noteRest, present } from '../notes.ts';
import { listOf, mapOf, numberOf, textOf } from '../read.ts';
import type { Arguments, ImportedDocument } from '../types.ts';
import { intervalOf, rangeCondition, readTemplate, type TemplateSource } from './template.ts';

export const FLAGGER_KINDS: readonly string[] = ['MetricTemplate', 'Canary'];

/** Flagger rolls back at so many failed checks unless told otherwise, and looks once a minute. */
const DEFAULTS = { threshold: 1, interval: '1m' } as const;

/** A Canary: its metrics and webhooks become checks. Templates that it refers to have to be among the documents. */
export function importCanary(canary: ImportedDocument, all: readonly ImportedDocument[], given: Arguments, gathering: Gathering): void {
  const analysis = analysisOf(canary);
  const subjectOfAll = `canary ${canary.name}`;
  const dropped = Object.keys(analysis).filter((key) => !ANALYSIS.includes(key));
  if (dropped.length > 0)
    gathering.changed(
      subjectOfAll,
      `${dropped.map((key) => `\`${key}\``).join(', ')}: moving traffic and telling people stay with Flagger`,
    );
  if (canary.spec['skipAnalysis'] === true) gathering.changed(subjectOfAll, '`skipAnalysis` is dropped: its checks would be asked here');
  const judged = judgeOf(analysis);
  for (const metric of listOf(analysis, 'metrics')) {
    const name = textOf(metric, 'name') ?? 'metric';
    const subject = `metric ${name}`;
    const source = sourceOf(metric, canary, all, given, gathering);
    const success = rangeCondition(mapOf(metric, 'thresholdRange')) ?? rangeCondition(present({ max: numberOf(metric, 'threshold') }));
    noteRest(metric, METRIC, subject, gathering);
    if (source && success === undefined) gathering.leftOut(subject, 'it has neither `thresholdRange` nor `threshold`');
    if (source && success !== undefined) {
      gathering.checks.push({ name, [source.key]: { ...source.settings, 'success-condition': success }, ...judged });
    }
  }
  for (const hook of listOf(analysis, 'webhooks')) importWebhook(hook, judged, gathering);
  const several = listOf(analysis, 'metrics').length + listOf(analysis, 'webhooks').length > 1;
  if (several) gathering.changed(subjectOfAll, 'failed checks are counted for each check here, and for all of them together in Flagger');
  gathering.changed(subjectOfAll, 'no result of a query is no data here, and a failed check in Flagger');
}

const ANALYSIS = ['interval', 'threshold', 'metrics', 'webhooks'];
const METRIC = ['name', 'interval', 'threshold', 'thresholdRange', 'templateRef', 'templateVariables', 'query'];
const HOOK = ['name', 'type', 'url', 'timeout', 'metadata'];

/** It had another name once. */
function analysisOf({ spec }: ImportedDocument): JsonObject {
  return mapOf(spec, 'analysis') ?? mapOf(spec, 'canaryAnalysis') ?? {};
}

/** Failed checks are counted for as long as the watch lasts, in Flagger as in `failure-limit`. */
function judgeOf(analysis: JsonObject): Record<string, JsonValue> {
  const threshold = Math.max(1, numberOf(analysis, 'threshold') ?? DEFAULTS.threshold);
  return { interval: intervalOf(analysis) ?? DEFAULTS.interval, threshold: { 'failure-limit': threshold - 1 } };
}

function sourceOf(
  metric: JsonObject,
  canary: ImportedDocument,
  all: readonly ImportedDocument[],
  given: Arguments,
  gathering: Gathering,
): TemplateSource | undefined {
  const subject = `metric ${textOf(metric, 'name') ?? ''}`;
  const reference = textOf(mapOf(metric, 'templateRef'), 'name');
  if (reference === undefined) {
    const why =
      textOf(metric, 'query') === undefined
        ? 'a built-in metric depends on the mesh: write its counters as `prometheus: { url, bad, total }`'
        : 'a query without a template names no server: write it as `prometheus: { url, query }`';
    gathering.leftOut(subject, why);
    return undefined;
  }
  const template = all.find(({ kind, name }) => kind === 'MetricTemplate' && name === reference);
  if (!template) {
    gathering.leftOut(subject, `its template \`${reference}\` is not among the files`);
    return undefined;
  }
  const target = textOf(mapOf(canary.spec, 'targetRef'), 'name');
  const variables = mapOf(metric, 'templateVariables');
  const known: Readonly<Record<string, string | undefined>> = {
    name: canary.name,
    target,
    service: textOf(mapOf(canary.spec, 'service'), 'name') ?? target,
    interval: textOf(metric, 'interval') ?? DEFAULTS.interval,
  };
  const lookup = (name: string): string | undefined =>
    given.get(name) ?? textOf(variables, name) ?? (Object.hasOwn(known, name) ? known[name] : undefined);
  return readTemplate(template.spec, lookup, subject, gathering);
}

/** Those of type `rollout` are asked at every check; the others belong to steps of a rollout. */
function importWebhook(hook: JsonObject, judged: Record<string, JsonValue>, gathering: Gathering): void {
  const name = textOf(hook, 'name') ?? 'webhook';
  const type = textOf(hook, 'type') ?? 'rollout';
  if (type !== 'rollout') {
    gathering.leftOut(`webhook ${name}`, `webhooks of type \`${type}\` have no counterpart`);
    return;
  }
  noteRest(hook, HOOK, `webhook ${name}`, gathering);
  const metadata = Object.entries(mapOf(hook, 'metadata') ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  const settings = present({
    url: textOf(hook, 'url'),
    timeout: textOf(hook, 'timeout'),
    payload: metadata.length > 0 ? Object.fromEntries(metadata) : undefined,
  });
  gathering.checks.push({ name, webhook: { ...settings, 'fail-status': ['300-599'] }, ...judged });
  gathering.changed(`webhook ${name}`, 'the metadata is posted as `payload`, beside the name of the check instead of that of the canary');
}

/** A MetricTemplate without a Canary has no limit: what is good has to be added. */
export function importMetricTemplate({ name, spec }: ImportedDocument, given: Arguments, gathering: Gathering): void {
  const subject = `template ${name}`;
  const source = readTemplate(spec, (key) => given.get(key) ?? (key === 'interval' ? DEFAULTS.interval : undefined), subject, gathering);
  if (!source) return;
  gathering.leftOut(subject, 'the limit is in the Canary: add a `success-condition` on `value`, or import the Canary too');
  gathering.checks.push({ name, [source.key]: source.settings });
}

/** Names of the templates that canaries among the documents refer to. */
export function usedTemplates(all: readonly ImportedDocument[]): ReadonlySet<string> {
  const metrics = all.filter(({ kind }) => kind === 'Canary').flatMap((canary) => listOf(analysisOf(canary), 'metrics'));
  return new Set(
    metrics.flatMap((metric) => textOf(isJsonObject(metric['templateRef']) ? metric['templateRef'] : undefined, 'name') ?? []),
  );
}
