import { exactlyOneOf, type SchemaNode, use } from './node.ts';

export const headers: SchemaNode = use('headers', { default: {} });

export function timeout(time: string, description: string): SchemaNode {
  return use('duration', { description, default: time });
}

export const probes: SchemaNode = {
  title: 'a whole number from 1 to 50',
  description: 'Independent tries per sample, each on a connection of its own.',
  type: 'integer',
  minimum: 1,
  maximum: 50,
  default: 1,
};

/** @param variables what a condition can speak of */
export function conditionProperties(variables: string): Readonly<Record<string, SchemaNode>> {
  return {
    'success-condition': use('text', {
      description: `CEL condition that a good answer fulfils; ${variables}. Alone: whatever else is bad.`,
    }),
    'failure-condition': use('text', {
      description:
        'CEL condition that a bad answer fulfils. Alone: whatever else is good. With both, an answer that fulfils neither says nothing.',
    }),
  };
}

/** Conditions are about the answer to `query`. */
export const needQuery = { 'success-condition': ['query'], 'failure-condition': ['query'] } as const;

interface StoreTexts {
  readonly bad: string;
  readonly total: string;
  readonly query: string;
  readonly period: string;
  readonly delay: string;
}

/** The keys that all stores of metrics have. */
export function storeProperties(texts: StoreTexts): Readonly<Record<string, SchemaNode>> {
  return {
    bad: use('text', { description: texts.bad }),
    total: use('text', { description: texts.total }),
    absent: {
      description:
        'What it means when `bad` has no result: `unknown` (unless it had one in the day before), or `zero`: nothing bad happened.',
      type: 'string',
      enum: ['unknown', 'zero'],
    },
    query: use('text', { description: texts.query }),
    ...conditionProperties('`value` is the number'),
    period: use('duration', { description: 'Length of the intervals that events are counted in.', default: texts.period }),
    delay: use('duration', {
      description:
        'How long after its end an interval is read for the first time. What comes later still is counted when it comes, for five periods.',
      default: texts.delay,
    }),
    timeout: timeout('10s', 'Longest time for one request.'),
  };
}

/** What stores of metrics demand of their keys: events to count, or one number. */
export function storeDemands(...required: readonly string[]): SchemaNode {
  return {
    required,
    dependentRequired: { bad: ['total'], total: ['bad'], absent: ['bad'], ...needQuery },
    ...exactlyOneOf('bad', 'query'),
  };
}

/** The name of a variable, never the secret itself. */
export function secret(description: string, more: SchemaNode = {}): SchemaNode {
  return use('secret', { description, ...more });
}
