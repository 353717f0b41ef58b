import type { JsonObject, JsonValue } from '../../../core/index.ts';
import { durationOf, type Gathering, noteRest, present } from '../notes.ts';
import { mapOf, textOf } from '../read.ts';

/** A source of ours: its key and settings. */
export interface TemplateSource {
  readonly key: string;
  readonly settings: Readonly<Record<string, JsonValue>>;
}

/** What the templates of Flagger may speak of, beside variables of the user. */
export type Variables = (name: string) => string | undefined;

const VARIABLE = /\{\{-?\s*(?:variables\.)?\.?([A-Za-z][\w.-]*)\s*-?\}\}/g;

type Make = (provider: JsonObject, query: string) => Record<string, JsonValue>;

const address = (provider: JsonObject): Record<string, JsonValue> => present({ url: textOf(provider, 'address') });

/** Providers of Flagger that have a counterpart. */
const MAKERS: Readonly<Record<string, readonly [key: string, make: Make]>> = {
  prometheus: ['prometheus', (provider, query) => ({ ...address(provider), query })],
  datadog: ['datadog', (provider, query) => ({ ...address(provider), api: 'v1', query })],
  graphite: ['graphite', (provider, query) => ({ ...address(provider), query })],
  newrelic: ['new-relic', (_provider, query) => ({ account: 1, query })],
};

/** The query of a MetricTemplate as a source. @returns undefined for what has no counterpart, which is noted */
export function readTemplate(spec: JsonObject, lookup: Variables, subject: string, gathering: Gathering): TemplateSource | undefined {
  const provider = mapOf(spec, 'provider') ?? {};
  const type = textOf(provider, 'type') ?? '';
  const found = Object.hasOwn(MAKERS, type) ? MAKERS[type] : undefined;
  if (!found) {
    gathering.leftOut(subject, `the provider \`${type}\` has no counterpart`);
    return undefined;
  }
  for (const key of ['secretRef', 'insecureSkipVerify']) {
    if (provider[key] !== undefined)
      gathering.changed(subject, `\`${key}\` is dropped: credentials come from the environment, and certificates are verified`);
  }
  noteRest(provider, ['type', 'address', 'secretRef', 'insecureSkipVerify'], subject, gathering, ' of the provider');
  if (type === 'newrelic') gathering.changed(subject, 'the account is in a secret: put its number for `account`');
  const missing = new Set<string>();
  const query = (textOf(spec, 'query') ?? '').replaceAll(VARIABLE, (match, name: string) => {
    const value = lookup(name);
    if (value === undefined) missing.add(name);
    return value ?? match;
  });
  for (const name of missing) gathering.changed(subject, `the variable \`${name}\` has no value: give it with --args ${name}=…`);
  const [key, make] = found;
  return { key, settings: make(provider, query.trim()) };
}

/** The condition that a range is; a value outside of it is a failed check in Flagger. */
export function rangeCondition(range: JsonObject | undefined): string | undefined {
  const bound = (key: 'min' | 'max', sign: string): string[] => {
    const value = range?.[key];
    if (typeof value !== 'number' || !Number.isFinite(value)) return [];
    return [`value ${sign} ${Number.isInteger(value) ? `${value}.0` : value}`];
  };
  const conditions = [...bound('min', '>='), ...bound('max', '<=')];
  return conditions.length === 0 ? undefined : conditions.join(' && ');
}

export function intervalOf(object: JsonObject | undefined): string | undefined {
  return durationOf(textOf(object, 'interval'));
}
