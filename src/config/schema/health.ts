import { JUDGE_KEYS } from './judge.ts';
import { exactlyOneOf, map, type SchemaNode, use } from './node.ts';
import { SOURCE_NAMES } from './sources.ts';

/** Defaults that depend on what is measured: probes are few and count one by one, counters are many and come in bursts. */
export const CHECK_DEFAULTS = {
  probes: { tolerate: '1%', 'min-bad': 3, dispersion: 1 },
  counters: { tolerate: '0.2%', 'min-bad': 6, dispersion: 2 },
} as const;

/** How the two defaults of a key read in its description. */
function both(key: keyof typeof CHECK_DEFAULTS.probes): string {
  return `Default: ${CHECK_DEFAULTS.counters[key]} for events that a store counts, ${CHECK_DEFAULTS.probes[key]} for probes.`;
}

const checkName: SchemaNode = {
  title: 'a name in one line',
  description: 'Name of the check; unique in its environment.',
  type: 'string',
  pattern: '^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]{0,98}[^\\s\\u0000-\\u001f\\u007f])?$',
};

const identityMap = map(
  'the identity settings',
  'How the running release says which one it is. Nothing is judged before the expected release answers.',
  {
    http: use('url', { description: 'URL that answers with the version that serves.' }),
    headers: use('headers', { default: {} }),
    value: {
      title: 'a key such as `digest`, a JSON pointer such as `/build/digest`, or `header:NAME`',
      description: 'Where the answer holds the version: a key or JSON pointer into a JSON body, or `header:NAME`.',
      type: 'string',
      pattern: '^(?:header:[A-Za-z0-9][A-Za-z0-9_\\-]*|(?:/(?:[^~/]|~[01])*)+|(?!header:)[^/\\s][^/]*)$',
      default: 'digest',
    },
    pin: use('name', {
      description:
        'The pin whose digest (or value, where it has none) must be answered. Default: the only pin of role `image`, else the only one of role `model`.',
    }),
    answers: {
      title: 'a whole number from 1 to 100',
      description: 'How many independent answers in a row must name the expected release.',
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 3,
    },
    within: use('duration', { description: 'How long the expected release may take to appear.', default: '10m' }),
  },
  { required: ['http'] },
);

/** `identity` and `health`: what is asked while a release is watched. */
export const HEALTH: Readonly<Record<string, SchemaNode>> = {
  identity: {
    ...identityMap,
    title: '`none`, or a map with `http`',
    description: `${identityMap.description ?? ''} Without it nothing is judged, unless it is \`none\`: then whatever answers is judged.`,
    type: ['string', 'object'],
    pattern: '^none$',
  },
  check: map(
    'a health check',
    'One question that is asked again and again. Exactly one key that names a source (`http`, `prometheus`, ...) says where.',
    {
      name: checkName,
      ...Object.fromEntries(SOURCE_NAMES.map((name) => [name, use(name)])),
      tolerate: use('share', { description: `Highest share of bad events that is tolerated. ${both('tolerate')}` }),
      advisory: { description: 'Measured and reported, but never decides.', type: 'boolean', default: false },
      'min-bad': {
        title: 'a whole number from 1 to 100',
        description: `Fewest bad events before a failure. ${both('min-bad')}`,
        type: 'integer',
        minimum: 1,
        maximum: 100,
      },
      dispersion: {
        title: '`auto`, or a number from 1 to 100',
        description: `How much burstier than independent events bad ones are (variance divided by mean); \`auto\`: as before the deploy, at least the default. ${both('dispersion')}`,
        type: ['number', 'string'],
        pattern: '^auto$',
        minimum: 1,
        maximum: 100,
      },
      ...JUDGE_KEYS,
    },
    { required: ['name'], ...exactlyOneOf(...SOURCE_NAMES) },
  ),
};
