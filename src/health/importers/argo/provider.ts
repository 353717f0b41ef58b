import type { JsonObject, JsonValue } from '../../../core/index.ts';
import type { Subject } from '../expression.ts';
import type { Gathering } from '../notes.ts';
import { durationOf, present } from '../notes.ts';
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
  graphite: (provider) =>
    one(
      'graphite',
      present({ url: textOf(provider, 'address'), query: textOf(provider, 'query')?.replace(/^target=/, '') }),
      NUMBER('result[0]'),
    ),
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

/** What is left of a provider beside what is read. */
function noteRest(provider: JsonObject, known: readonly string[], subject: string, gathering: Gathering): void {
  for (const key of Object.keys(provider)) {
    if (!known.includes(key)) gathering.changed(subject, `\`${key}\` of the provider has no counterpart and is dropped`);
  }
}

function readPrometheus(provider: JsonObject, subject: string, gathering: Gathering): Source {
  noteRest(provider, ['address', 'query', 'headers', 'timeout'], subject, gathering);
  const seconds = numberOf(provider, 'timeout');
  const settings = present({
    url: textOf(provider, 'address'),
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

function readDatadog(provider: JsonObject, subject: string, gathering: Gathering): Source | undefined {
  noteRest(provider, ['apiVersion', 'query', 'interval'], subject, gathering);
  const query = textOf(provider, 'query');
  if (query === undefined) gathering.leftOut(subject, 'formulas over several queries: write them as one query');
  gathering.changed(subject, 'the keys come from DD_API_KEY and DD_APP_KEY, the site from `site`');
  const settings = present({ query, api: textOf(provider, 'apiVersion') ?? 'v1', ...periodOf(textOf(provider, 'interval')) });
  return query === undefined ? undefined : one('datadog', settings, NUMBER());
}

function periodOf(interval: string | undefined): { period?: string } {
  const period = durationOf(interval);
  return period === undefined ? {} : { period };
}

function readNewRelic(provider: JsonObject, subject: string, gathering: Gathering): Source {
  const query = (textOf(provider, 'query') ?? '').replaceAll(
    /\s+(?:SINCE|UNTIL)\s+[^'"]*?(?=\s+(?:UNTIL|SINCE|LIMIT|FACET|WHERE)\b|$)/gi,
    '',
  );
  const name = /\bAS\s+['"`]?(\w+)['"`]?/i.exec(query)?.[1];
  gathering.changed(subject, 'the account is not in the template: put its number for `account`; the key comes from NEW_RELIC_API_KEY');
  return one('new-relic', { account: 1, query }, NUMBER(...(name === undefined ? [] : [`result.${name}`, `result[0].${name}`])));
}

/** The paths of Argo are those of kubectl; plain members are what both can say. */
function celPath(path: string | undefined): string | undefined {
  const plain = /^\{?\$?((?:\.[A-Za-z_]\w*|\[\d+\])*)\}?$/.exec((path ?? '').trim())?.[1];
  return plain === undefined ? undefined : `result${plain}`;
}

function readWeb(provider: JsonObject, subject: string, gathering: Gathering): Source | undefined {
  noteRest(provider, ['url', 'jsonPath', 'method', 'headers', 'body', 'jsonBody', 'timeoutSeconds'], subject, gathering);
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
  const queries = listOf(provider, 'metricDataQueries');
  const metrics: Record<string, JsonValue> = {};
  for (const query of queries) {
    const [id, stat] = [textOf(query, 'id'), mapOf(query, 'metricStat')];
    const metric = mapOf(stat, 'metric');
    if (id === undefined || !metric) continue;
    const dimensions = listOf(metric, 'dimensions').map((one): [string, JsonValue] => [
      textOf(one, 'name') ?? '',
      textOf(one, 'value') ?? '',
    ]);
    const [namespace, name] = [textOf(metric, 'namespace') ?? '', textOf(metric, 'metricName') ?? ''];
    metrics[id] = { namespace, metric: name, dimensions: Object.fromEntries(dimensions), statistic: textOf(stat, 'stat') ?? 'Sum' };
  }
  const returned = queries.filter((query) => query['returnData'] !== false);
  const [wanted] = returned;
  const query = textOf(wanted, 'expression') ?? textOf(wanted, 'id');
  if (query === undefined || returned.length > 1) {
    gathering.leftOut(subject, 'it returns more than one metric');
    return undefined;
  }
  return one('cloudwatch', present({ metrics, query }), NUMBER('result[0].Values[0]', 'result[0].values[0]'));
}
