import { CAUSES, type JsonObject, type JsonValue } from '../../core/index.ts';
import { RECORD_FORMAT, RECORD_VERSION } from './record.ts';

/** A record is read from a file, which anybody may have written: nothing in it may be larger than what a watch can be. */
const LIMITS = { checks: 10_000, ticks: 10_000_000, text: 20_000, name: 1000, time: 8.64e15 } as const;

type Schema = Readonly<Record<string, JsonValue>>;

function object(description: string, properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { description, type: 'object', properties, required, additionalProperties: false };
}

const list = (items: Schema, maxItems?: number): Schema => ({ type: 'array', items, ...(maxItems === undefined ? {} : { maxItems }) });
const number = (description: string, minimum?: number, maximum?: number): Schema => ({
  description,
  type: 'number',
  ...(minimum === undefined ? {} : { minimum }),
  ...(maximum === undefined ? {} : { maximum }),
});
const whole = (description: string, minimum: number, maximum: number): Schema => ({ description, type: 'integer', minimum, maximum });
const text = (description: string, maxLength: number = LIMITS.text): Schema => ({ description, type: 'string', maxLength });
const flag = (description: string): Schema => ({ description, type: 'boolean' });
const share = (description: string): Schema => number(description, 0, 1);
const time = (description: string): Schema => number(`${description}, in milliseconds since 1970 UTC`, -LIMITS.time, LIMITS.time);

const PLAN: Readonly<Record<string, Schema>> = {
  tolerate: share('Tolerated share of bad events'),
  alpha: { ...share('Bound on a false alarm'), exclusiveMinimum: 0 },
  beta: { ...share('Bound on a false all-clear'), exclusiveMinimum: 0 },
  minBad: number('Fewest samples that point against the release before an alarm', 1, 1000),
  dispersion: number('Variance over mean of bad counts', 1),
  horizon: number('Planned samples', 1, LIMITS.ticks),
  top: { ...share('Largest alternative'), exclusiveMinimum: 0 },
  intolerable: share('Share that an all-clear rules out'),
};

function judge(kind: string, description: string, plan: Schema): Schema {
  return object(description, { kind: { const: kind }, plan });
}

const plan = (more: Readonly<Record<string, Schema>> = {}): Schema =>
  object('The constants of the test', { ...PLAN, ...more }, ['intolerable', 'pace']);

const RULE: Schema = {
  oneOf: [
    object('So many failures in a row', { kind: { const: 'in-a-row' }, failures: whole('How many', 1, 1000) }),
    object('So many of the last', { kind: { const: 'of' }, failures: whole('How many', 1, 1000), of: whole('Of how many', 1, 1000) }),
    object('More than so many in all', { kind: { const: 'total' }, limit: whole('How many', 0, 1_000_000) }),
  ],
};

const THRESHOLD: Schema = object(
  'Fixed limits',
  {
    above: number('A value above it is a failure'),
    below: number('A value below it is a failure'),
    rule: RULE,
    inconclusiveLimit: whole('Measurements that may say nothing', 0, 1_000_000),
    count: whole('Measurements that complete the check', 1, 1_000_000),
    consecutiveSuccessLimit: whole('Successes in a row that complete it', 1, 1_000_000),
  },
  ['above', 'below', 'inconclusiveLimit', 'count', 'consecutiveSuccessLimit'],
);

const JUDGE: Schema = {
  oneOf: [
    judge('events', 'Counts against a tolerance', plan()),
    judge('concurrent', 'Counts beside a control', plan({ ratio: number('Tolerated ratio', 1) })),
    judge('scores', 'Scores from 0 to 1 against a mean', plan()),
    judge(
      'drop',
      'Traffic that stays away',
      plan({
        maxDrop: share('Largest tolerated drop'),
        pace: whole('Ticks without an event that say nothing', 0, LIMITS.ticks),
        before: object('Traffic before the deploy', { total: number('Events', 0), ticks: number('Ticks that they took', 0) }),
      }),
    ),
    judge('threshold', 'Fixed limits', THRESHOLD),
    object('Not judged', { kind: { const: 'unknown' }, reason: text('Why') }),
  ],
};

const CHECK: Schema = object(
  'One check as it was judged',
  {
    name: text('Its name', LIMITS.name),
    advisory: flag('Whether it decides nothing'),
    required: flag('Whether the release cannot be healthy without it'),
    unit: text('What a bad event is'),
    tolerate: share('Tolerated share of bad events'),
    alpha: share('Its part of alpha'),
    every: whole('Asked at every so many ticks', 1, LIMITS.ticks),
    maxErrors: whole('Errors in a row beyond which nothing is known', 1, 1_000_000),
    judge: JUDGE,
    before: object('Counts before the deploy', {
      bad: number('Bad events', 0),
      total: number('Events', 0),
      span: number('Milliseconds', 0),
    }),
    redBefore: text('What was seen of the release before, where it was red'),
  },
  ['before', 'redBefore'],
);

const SETTINGS: Schema = object('The settings of the watch; durations in milliseconds', {
  interval: { ...number('Between samples'), exclusiveMinimum: 0 },
  window: number('Longest time to watch', 0),
  soak: number('Never healthy before', 0),
  warmUp: number('Recorded, not judged', 0),
  alpha: share('Bound on a false alarm'),
  beta: share('Bound on a false all-clear'),
  minEvents: number('Fewest events before an early all-clear', 0),
  maxErrors: number('Errors in a row beyond which nothing is known', 1),
});

const SPEC: Schema = object(
  'All that was fixed before the first sample',
  {
    settings: SETTINGS,
    checks: list(CHECK, LIMITS.checks),
    firstJudged: whole('First tick after the warm-up', 0, LIMITS.ticks),
    lastTick: whole('Last tick', 1, LIMITS.ticks),
    identity: object(
      'Which release was expected',
      { expected: text('What it answers'), answers: whole('Answers in a row', 1, 1000), before: text('What answered before') },
      ['before'],
    ),
  },
  ['identity'],
);

const TALLY: Readonly<Record<string, Schema>> = {
  bad: number('Bad events'),
  total: number('Events'),
  badAtMost: number('The most that may have been bad'),
  by: text('The release that served them'),
};

const PENDING: Schema = { description: 'Nothing was to be had yet', const: true };

const MEASUREMENT: Schema = {
  oneOf: [
    object(
      'Counts',
      {
        kind: { const: 'counts' },
        ...TALLY,
        note: text('Beside'),
        parts: list(object('Counts by release', TALLY, ['badAtMost', 'by'])),
        pending: PENDING,
      },
      ['badAtMost', 'by', 'note', 'parts', 'pending'],
    ),
    object('Scores', { kind: { const: 'scores' }, values: list(number('0 good, 1 bad')), by: text('The release'), note: text('Beside') }, [
      'by',
      'note',
    ]),
    object('One number', { kind: { const: 'value' }, value: number('The number'), note: text('Beside') }, ['note']),
    object(
      'Nothing',
      { kind: { enum: ['none', 'error'] }, reason: text('Why'), pending: PENDING, inDoubt: number('Events that may have been bad', 0) },
      ['pending', 'inDoubt'],
    ),
  ],
};

const SAMPLE: Schema = object(
  'One measurement',
  {
    check: text('The check, or `(identity)`', LIMITS.name),
    part: { description: 'Of those who were not given the release', const: 'control' },
    tick: whole('The tick in which it arrived', 0, LIMITS.ticks),
    at: time('Its moment'),
    measurement: MEASUREMENT,
    use: { description: 'Whether it was judged', enum: ['judged', 'warm-up', 'unidentified'] },
  },
  ['part'],
);

const OUTCOME: Schema = object(
  'Where a check ended',
  {
    name: text('Its name', LIMITS.name),
    advisory: flag('Whether it decides nothing'),
    required: flag('Whether the release cannot be healthy without it'),
    state: { enum: ['failed', 'healthy', 'undecided', 'no-data', 'monitor-error'] },
    bad: number('Bad events'),
    total: number('Events'),
    tolerate: share('Tolerated share'),
    redBefore: text('What was seen of the release before'),
    setAside: number('Events of other releases'),
    evidence: number('Largest evidence'),
    threshold: number('Where it is enough'),
    detail: text('For people'),
  },
  ['required', 'redBefore', 'setAside'],
);

/** What `watch` writes and `verdict replay` reads. */
export const RECORD_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:rollback-gate:watch-record:${RECORD_VERSION}`,
  title: 'The record of a watch',
  ...object('All samples and constants of a watch, with the verdict that follows from them.', {
    format: { const: RECORD_FORMAT },
    version: { const: RECORD_VERSION },
    environment: text('Name of the environment', LIMITS.name),
    spec: SPEC,
    startedAt: time('The beginning'),
    identifiedAt: { description: 'When the release was seen to serve', type: ['number', 'null'] },
    decidedAt: time('The end'),
    samples: list(SAMPLE),
    ticks: list(
      object('The evidence after one tick, in the order of the checks', {
        tick: whole('The tick', 0, LIMITS.ticks),
        evidence: list(number('Evidence against the release'), LIMITS.checks),
      }),
    ),
    verdict: { enum: ['pass', 'fail', 'inconclusive', 'skipped', 'error'] },
    cause: { enum: Object.keys(CAUSES) },
    checks: list(OUTCOME, LIMITS.checks),
  }),
};
