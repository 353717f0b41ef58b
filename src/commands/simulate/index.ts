import type { VerbSpec } from '../../core/index.ts';

/** `simulate`: what a watch would have found, before anything depends on it. */
export const spec: VerbSpec = {
  name: 'simulate',
  summary: 'Draw traffic with a fault in it, run the judge of `watch` over it many times, and say how often and how soon it decides',
  options: [
    {
      name: 'error-rate',
      type: 'string',
      value: 'SHARE',
      description: 'Share of bad events once the fault is there, such as 5% or 0.05 (required)',
    },
    { name: 'tolerate', type: 'string', value: 'SHARE', description: 'Tolerated share of bad events (default 0.2%, with --probes 1%)' },
    { name: 'rps', type: 'string', value: 'NUMBER', description: 'Requests per second (default 10)' },
    { name: 'probes', type: 'string', value: 'NUMBER', description: 'Probes per sample instead of requests' },
    { name: 'interval', type: 'string', value: 'DURATION', description: 'Between samples (default 5s)' },
    { name: 'minutes', type: 'string', value: 'NUMBER', description: 'How long is watched (default 15)' },
    { name: 'runs', type: 'string', value: 'NUMBER', description: 'How many watches are simulated (default 2000)' },
    {
      name: 'min-bad',
      type: 'string',
      value: 'NUMBER',
      description: 'Fewest samples with bad events before a failure (default 6, with --probes 3)',
    },
    {
      name: 'dispersion',
      type: 'string',
      value: 'NUMBER',
      description: 'Variance over mean of bad counts that the judge allows for (default 1)',
    },
    { name: 'alpha', type: 'string', value: 'SHARE', description: 'Bound on a false alarm over the whole watch (default 1%)' },
    { name: 'beta', type: 'string', value: 'SHARE', description: 'Bound on a false all-clear (default 5%)' },
    {
      name: 'start-at',
      type: 'string',
      value: 'DURATION',
      description: 'When the fault begins; delays are counted from there (default 0s)',
    },
    {
      name: 'fault-for',
      type: 'string',
      value: 'DURATION',
      description: 'How long the fault lasts (default: to the end); a blip of a few seconds must not fail a release',
    },
    {
      name: 'base-rate',
      type: 'string',
      value: 'SHARE',
      description: 'Share of bad events before the fault (default half of what is tolerated)',
    },
    {
      name: 'soak',
      type: 'string',
      value: 'DURATION',
      description:
        'No all-clear before this (default: the whole time, so that an all-clear cannot end a run before its fault; `watch` itself clears after its soak, 3m by default)',
    },
    { name: 'seed', type: 'string', value: 'NUMBER', description: 'Another seed draws other traffic (default 1)' },
  ],
  load: async () => (await import('./run.ts')).run,
};
