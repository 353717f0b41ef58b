import type { JsonObject, JsonValue } from '../../../core/index.ts';
import { translate } from '../expression.ts';
import { durationOf, type Gathering, noteRest, present } from '../notes.ts';
import { mapOf, numberOf, textOf } from '../read.ts';
import { readProvider, type Source } from './provider.ts';

/** Errors in a row that Argo puts up with unless told otherwise. */
const CONSECUTIVE_ERRORS = 4;

const KNOWN = [
  'name',
  'provider',
  'interval',
  'initialDelay',
  'count',
  'successCondition',
  'failureCondition',
  'failureLimit',
  'inconclusiveLimit',
  'consecutiveErrorLimit',
  'consecutiveSuccessLimit',
];

/** A metric of an AnalysisTemplate as a check. Limits have the meaning of their names in Argo. */
export async function importMetric(metric: JsonObject, isDry: (name: string) => boolean, gathering: Gathering): Promise<void> {
  const name = textOf(metric, 'name') ?? 'metric';
  const subject = `metric ${name}`;
  noteRest(metric, KNOWN, subject, gathering);
  const source = readProvider(mapOf(metric, 'provider') ?? {}, subject, gathering);
  if (!source) return;
  const conditions = await readConditions(metric, source, subject, gathering);
  if (!conditions) return;
  const unlimited = numberOf(metric, 'failureLimit') === -1;
  if (unlimited) gathering.changed(subject, '`failureLimit: -1` never fails: the check is advisory');
  if (textOf(metric, 'initialDelay') !== undefined)
    gathering.changed(subject, '`initialDelay` is dropped: `warm-up` of the watch is for all checks');
  const interval = durationOf(textOf(metric, 'interval'));
  gathering.checks.push({
    name,
    [source.key]: { ...source.settings, ...conditions },
    ...(unlimited || isDry(name) ? { advisory: true } : {}),
    ...present({ interval }),
    threshold: limitsOf(metric, interval, unlimited),
  });
}

function limitsOf(metric: JsonObject, interval: string | undefined, unlimited: boolean): JsonValue {
  const count = numberOf(metric, 'count') ?? (interval === undefined ? 1 : undefined);
  const successes = numberOf(metric, 'consecutiveSuccessLimit');
  return present({
    'failure-limit': unlimited ? 0 : (numberOf(metric, 'failureLimit') ?? 0),
    'inconclusive-limit': numberOf(metric, 'inconclusiveLimit') ?? 0,
    'consecutive-error-limit': numberOf(metric, 'consecutiveErrorLimit') ?? CONSECUTIVE_ERRORS,
    'consecutive-success-limit': successes === undefined || successes < 1 ? undefined : successes,
    count,
  });
}

async function readConditions(
  metric: JsonObject,
  source: Source,
  subject: string,
  gathering: Gathering,
): Promise<Record<string, JsonValue> | undefined> {
  const conditions: Record<string, JsonValue> = {};
  for (const [argo, ours] of [
    ['successCondition', 'success-condition'],
    ['failureCondition', 'failure-condition'],
  ] as const) {
    const text = textOf(metric, argo);
    if (text === undefined) continue;
    const translation = await translate(text, source.subject);
    if (translation.kind === 'none') {
      gathering.leftOut(subject, `\`${argo}: ${text}\`: ${translation.reason}`);
      return undefined;
    }
    for (const change of translation.changes) gathering.changed(subject, change);
    conditions[ours] = translation.text;
  }
  if (Object.keys(conditions).length > 0) return conditions;
  gathering.leftOut(subject, 'it has no condition, so that every measurement would be a success');
  return undefined;
}
