import type { VerbSpec } from '../../core/index.ts';

/** `sketch`: the distribution of every column, small enough to be committed beside a release. */
export const sketchSpec: VerbSpec = {
  name: 'sketch',
  summary: 'Print the distribution of every column of some data as a small JSON file, to compare releases with',
  usage: 'DATA…',
  positionals: [1, 10_000],
  options: [],
  load: async () => (await import('./run.ts')).makeOne,
};

/** `drift`: does one distribution still look like another? */
export const driftSpec: VerbSpec = {
  name: 'drift',
  summary: 'Say which columns of serving data have moved away from training data; each side is data or a sketch',
  usage: 'BASE CURRENT',
  positionals: [2, 2],
  options: [
    {
      name: 'categories',
      type: 'string',
      value: 'SHARE',
      description: 'Largest tolerated difference of the share of a category or of nulls (default 10%)',
    },
    {
      name: 'numbers',
      type: 'string',
      value: 'SHARE',
      description: 'Largest tolerated Jensen-Shannon divergence of numbers, in bits from 0 to 1 (default 10%)',
    },
    {
      name: 'least',
      type: 'string',
      value: 'COUNT',
      description: 'Fewest values on either side of a column; below it nothing is said (default 100)',
    },
    {
      name: 'schema',
      type: 'string',
      value: 'FILE',
      description: 'TFDV schema whose comparators have the limits of its features',
    },
    {
      name: 'comparator',
      type: 'string',
      value: 'NAME',
      description: 'Which comparators of the schema: skew or drift (default skew, and drift where a feature has that alone)',
    },
  ],
  load: async () => (await import('./run.ts')).compareTwo,
};
