import { exactlyOneOf, map, type SchemaNode, use } from './node.ts';

/** Defaults of what a baseline needs. */
export const BASELINE_DEFAULTS = { lookback: '30m', ratio: 1.5 } as const;

function whole(description: string, minimum: number, more: SchemaNode = {}): SchemaNode {
  return { title: `a whole number from ${minimum}`, description, type: 'integer', minimum, maximum: 1_000_000, ...more };
}

const limit = (description: string): SchemaNode => ({
  title: 'a number, or a percentage such as `5%`',
  description,
  type: ['number', 'string'],
  pattern: '^[0-9]{1,9}(?:\\.[0-9]{1,9})? ?%$',
});

/** Keys of a check that say what its measurements are held against. */
export const JUDGE_KEYS: Readonly<Record<string, SchemaNode>> = {
  required: {
    description: 'Whether the release cannot be called healthy without data of this check. A failure of it is a failure in any case.',
    type: 'boolean',
    default: true,
  },
  weight: {
    title: 'a number from 0.01 to 100',
    description: 'How much of `alpha` goes to this check, beside the others: a heavier check finds faults sooner.',
    type: 'number',
    minimum: 0.01,
    maximum: 100,
    default: 1,
  },
  interval: use('duration', { description: 'Asked this often, where that is less often than the watch samples.' }),
  baseline: {
    description:
      '`objective`: `tolerate` alone. `before`: `ratio` times the share of bad events before the deploy, at its upper confidence limit, or `tolerate` where that is more. `concurrent`: those who were not given the release, by `control`; a failure needs more than `ratio` times their share and more than `tolerate`.',
    type: 'string',
    enum: ['objective', 'before', 'concurrent'],
    default: 'objective',
  },
  lookback: use('duration', {
    description: `With \`baseline: before\`, \`max-drop\` or \`dispersion: auto\`: how long before the deploy is looked at. Default: \`${BASELINE_DEFAULTS.lookback}\`.`,
  }),
  ratio: {
    title: 'a number from 1 to 100',
    description: `With a baseline: how many times its share of bad events is tolerated. Default: ${BASELINE_DEFAULTS.ratio}.`,
    type: 'number',
    minimum: 1,
    maximum: 100,
  },
  control: use('control'),
  'max-drop': use('share', {
    description:
      'Judges how many events there are instead of how many are bad: a drop by more than this share against the time before the deploy fails.',
  }),
  scores: {
    description: 'The source gives scores from 0 (good) to 1 (bad) instead of counts; `tolerate` is their highest tolerated mean.',
    type: 'boolean',
    default: false,
  },
  threshold: use('threshold'),
};

export const JUDGES: Readonly<Record<string, SchemaNode>> = {
  control: map(
    'the control',
    'With `baseline: concurrent`: what is different in the source where it measures those who were not given the release.',
    {
      bad: use('text', { description: 'Query for their bad events.' }),
      total: use('text', { description: 'Query for all of their events.' }),
      selector: use('text', { description: 'Label matchers of their histogram.' }),
      url: use('url', { description: 'URL where they are asked.' }),
    },
    { minProperties: 1 },
  ),
  threshold: map(
    'the fixed limits',
    'Fixed limits instead of a test: each measurement fails or succeeds by itself. Simple, and without a bound on false alarms. Exactly one of `in-a-row`, `of` and `failure-limit`.',
    {
      above: limit(
        'A share of bad events, a mean score or a value above this is a failure. Default: `tolerate`, where `below` is not given.',
      ),
      below: limit('One below this is a failure.'),
      'in-a-row': whole('So many failures in a row fail the release.', 1, { maximum: 1000 }),
      failures: whole('With `of`: so many failures of the last `of` measurements fail the release.', 1, { maximum: 1000 }),
      of: whole('How many measurements are looked at.', 1, { maximum: 1000 }),
      'failure-limit': whole('More failures than this, in all, fail the release.', 0),
      'inconclusive-limit': whole('More measurements than this that say nothing, in all, leave the check undecided for good.', 0),
      'consecutive-error-limit': whole(
        'More errors than this in a row, and nothing is known. Default: one less than `max-errors` of the watch.',
        0,
      ),
      'consecutive-success-limit': whole('So many successes in a row complete the check.', 1),
      count: whole('So many measurements, errors aside, complete the check. Default: it goes on to the end.', 1),
    },
    {
      dependentRequired: { failures: ['of'], of: ['failures'] },
      ...exactlyOneOf('in-a-row', 'of', 'failure-limit'),
    },
  ),
};
