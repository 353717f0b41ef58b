import type { JsonObject, JsonValue } from '../../../core/index.ts';
import type { Subject } from '../expression.ts';
import type { Gathering } from '../notes.ts';
import { durationOf, noteRest, present } from '../notes.ts';
import { listOf, mapOf, numberOf, textOf } from '../read.ts';

/** A provider of Argo as a source of ours: its key and settings, and what `result` is there. */
export interface Source {
  readonly key: string;
  readonly settings: Readonly<Record<string, JsonValue>>;
  readonly subject: Subject;
}

type Read = (provider: JsonObject, subject: string, gathering: Gathering) => Source | undefined;

/** One number, whatever the provider calls it. */
const NUMBER = (...names: readonly string[]): Subject => ({
  variables: { value: 'double' },
  names: [...names, 'result'].map((name) => [name, 'value']),
});

/** Providers of Argo Rollouts that have a counterpart. */
const READERS: Readonly<Record<string, Read>> = {
  prometheus: readPrometheus,
  datadog: readDatadog,
  newRelic: readNewRelic,
  graphite: readGraphite,
  web: readWeb,
  cloudWatch: readCloudWatch,
};

/** @returns undefined for what has no counterpart, which is noted */
export function readProvider(provider: JsonObject, subject: string, gathering: Gathering): Source | undefined {
  const [kind, ...more] = Object.keys(provider);
  const read = kind !== undefined && more.length === 0 && Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  const settings = kind === undefined ? undefined : mapOf(provider, kind);
  if (read && settings) return read(settings, subject, gathering);
  gathering.leftOut(subject, `the provider ${kind === undefined ? 'is missing' : `\`${kind}\` has no counterpart`}`);
  return undefined;
}

function one(key: string, settings: Record<string, JsonValue>, subject: Subject): Source {
  return { key, settings, subject };
}

function headersOf(provider: JsonObject): Record<string, JsonValue> | undefined {
  const pairs = listOf(provider, 'headers').flatMap((header): [string, JsonValue][] => {
    const [key, value] = [textOf(header, 'key'), textOf(header, 'value')];
    return key === undefined || value === undefined ? [] : [[key, value]];
  });
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

const OF_PROVIDER = ' of the provider';

/** Argo has one for all templates where a provider names none. */
function addressOf(provider: JsonObject, subject: string, gathering: Gathering): string {
  const address = textOf(provider, 'address');
  if (address === undefined) gathering.changed(subject, 'the provider has no `address`: put that of your server for `url`');
  return address ?? 'https://metrics.example.com';
}

function readGraphite(provider: JsonObject, subject: string, gathering: Gathering): Source {
  noteRest(provider, ['address', 'query'], subject, gathering, OF_PROVIDER);
  const query = textOf(provider, 'query')?.replace(/^target=/, '');
  return one('graphite', present({ url: addressOf(provider, subject, gathering), query }), NUMBER('result[0]'));
}

function readPrometheus(provider: JsonObject, subject: string, gathering: Gathering): Source {
  noteRest(provider, ['address', 'query', 'headers', 'timeout'], subject, gathering, OF_PROVIDER);
  const seconds = numberOf(provider, 'timeout');
  const settings = present({
    url: addressOf(provider, subject, gathering),
    query: textOf(provider, 'query'),
    headers: headersOf(provider),
    timeout: seconds === undefined ? undefined : `${seconds}s`,
  });
  return one('prometheus', settings, {
    variables: { value: 'double', result: 'dyn' },
    names: [
      ['result[', 'result['],
      ['len(result)', 'size(result)'],
      ['result.', 'result.'],
      ['result', 'value'],
    ],
  });
}

/** Argo asks Datadog and CloudWatch for so long a time where nothing says how long. */
const WINDOW = '5m';

function readDatadog(provider: JsonObject, subject: string, gathering: Gathering): Source | undefined {
  noteRest(provider, ['apiVersion', 'query', 'interval'], subject, gathering, OF_PROVIDER);
  const query = textOf(provider, 'query');
  if (query === undefined) gathering.leftOut(subject, 'formulas over several queries: write them as one query');
  gathering.changed(subject, 'the keys come from DD_API_KEY and DD_APP_KEY, the site from `site`');
  const settings = present({ query, api: textOf(provider, 'apiVersion') ?? 'v1', ...periodOf(textOf(provider, 'interval') ?? WINDOW) });
  return query === undefined ? undefined : one('datadog', settings, NUMBER());
}

function periodOf(interval: string | undefined): { period?: string } {
  const period = durationOf(interval);
  return period === undefined ? {} : { period };
}

const TIME = /\s+(?:SINCE|UNTIL)\s+[^'"]*?(?=\s+(?:UNTIL|SINCE|LIMIT|FACET|WHERE)\b|$)/gi;

function readNewRelic(provider: JsonObject, subject: string, gathering: Gathering): Source {
  noteRest(provider, ['query'], subject, gathering, OF_PROVIDER);
  const text = textOf(provider, 'query') ?? '';
  const query = text.replaceAll(TIME, '');
  const [, count, unit] = /\bSINCE\s+(\d{1,4})\s+(second|minute|hour)s?\s+ago\b/i.exec(text) ?? [];
  const period = count === undefined ? undefined : `${count}${unit?.charAt(0).toLowerCase() ?? 's'}`;
  if (query !== text) {
    const instead = period === undefined ? 'set `period` to that time' : `it became \`period: ${period}\``;
    gathering.changed(subject, `the time in the query is dropped, since each interval is asked for by itself: ${instead}`);
  }
  const name = /\bAS\s+['"`]?(\w+)['"`]?/i.exec(query)?.[1];
  gathering.changed(subject, 'the account is not in the template: put its number for `account`; the key comes from NEW_RELIC_API_KEY');
  const names = name === undefined ? [] : [`result.${name}`, `result[0].${name}`];
  return one('new-relic', present({ account: 1, query, period }), NUMBER(...names));
}

/** The paths of Argo are those of kubectl; plain members are what both can say. */
function celPath(path: string | undefined): string | undefined {
  const plain = /^\{?\$?((?:\.[A-Za-z_]\w*|\[\d+\])*)\}?$/.exec((path ?? '').trim())?.[1];
  return plain === undefined ? undefined : `result${plain}`;
}

function readWeb(provider: JsonObject, subject: string, gathering: Gathering): Source | undefined {
  noteRest(provider, ['url', 'jsonPath', 'method', 'headers', 'body', 'jsonBody', 'timeoutSeconds'], subject, gathering, OF_PROVIDER);
  const path = celPath(textOf(provider, 'jsonPath'));
  if (path === undefined) {
    gathering.leftOut(
      subject,
      `the path ${textOf(provider, 'jsonPath') ?? ''} has no counterpart: write the condition on \`result\`, the whole answer`,
    );
    return undefined;
  }
  const body = textOf(provider, 'body') ?? (provider['jsonBody'] === undefined ? undefined : JSON.stringify(provider['jsonBody']));
  const seconds = numberOf(provider, 'timeoutSeconds');
  const settings = present({
    url: textOf(provider, 'url'),
    method: textOf(provider, 'method'),
    headers: headersOf(provider),
    body,
    timeout: seconds === undefined ? undefined : `${seconds}s`,
  });
  return one('json', settings, { variables: { result: 'dyn', status: 'int' }, names: [['result', path]] });
}

function readCloudWatch(provider: JsonObject, subject: string, gathering: Gathering): Source | undefined {
  noteRest(provider, ['metricDataQueries', 'interval'], subject, gathering, OF_PROVIDER);
  const queries = listOf(provider, 'metricDataQueries');
  const metrics: Record<string, JsonValue> = {};
  const periods = new Set<number>();
  for (const query of queries) {
    noteRest(query, ['id', 'expression', 'metricStat', 'returnData', 'period', 'label'], subject, gathering, ' of a query');
    const [id, stat] = [textOf(query, 'id'), mapOf(query, 'metricStat')];
    const metric = mapOf(stat, 'metric');
    const period = numberOf(stat, 'period') ?? numberOf(query, 'period');
    if (period !== undefined) periods.add(period);
    if (id === undefined || !metric) continue;
    noteRest(stat ?? {}, ['metric', 'period', 'stat'], subject, gathering, ' of a metric');
    metrics[id] = metricOf(metric, textOf(stat, 'stat'));
  }
  const returned = queries.filter((query) => query['returnData'] !== false);
  const [wanted] = returned;
  const query = textOf(wanted, 'expression') ?? textOf(wanted, 'id');
  if (query === undefined || returned.length > 1) {
    gathering.leftOut(subject, 'it returns more than one metric');
    return undefined;
  }
  if (periods.size > 1) gathering.changed(subject, 'its metrics have periods of their own, and there is one `period` here: the longest');
  const period = periods.size > 0 ? `${Math.max(...periods)}s` : undefined;
  return one('cloudwatch', present({ metrics, query, period }), NUMBER('result[0].Values[0]', 'result[0].values[0]'));
}

function metricOf(metric: JsonObject, statistic = 'Sum'): JsonValue {
  const dimensions = listOf(metric, 'dimensions').map((one): [string, JsonValue] => [
    textOf(one, 'name') ?? '',
    textOf(one, 'value') ?? '',
  ]);
  const [namespace, name] = [textOf(metric, 'namespace') ?? '', textOf(metric, 'metricName') ?? ''];
  return { namespace, metric: name, dimensions: Object.fromEntries(dimensions), statistic };
}
