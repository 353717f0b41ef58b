import type { VerbSpec } from '../../core/index.ts';

/** `pins list`: what could be taken back in these files. */
export const listSpec: VerbSpec = {
  name: 'pins list',
  summary: 'List the pins of manifests, each with the selector that finds it again',
  usage: 'FILES…',
  positionals: [1, Number.POSITIVE_INFINITY],
  options: [],
  load: async () => (await import('./list.ts')).runList,
};

/** `pins discover`: a configuration to begin with. */
export const discoverSpec: VerbSpec = {
  name: 'pins discover',
  summary: 'Propose a configuration with the pins of this repository, and say what is mutable, templated or left out, and why',
  usage: '[PATHS…]',
  positionals: [0, Number.POSITIVE_INFINITY],
  options: [
    {
      name: 'environment',
      type: 'string',
      value: 'NAME',
      description: 'Propose this environment alone; files whose path names no environment belong to it',
    },
  ],
  load: async () => (await import('./discover.ts')).runDiscover,
};

/** `pins set`: one pin, compared and replaced byte for byte. */
export const setSpec: VerbSpec = {
  name: 'pins set',
  summary: 'Replace the value of one pin, if it still holds the expected one, and prove that nothing else changed',
  usage: 'FILE SELECTOR VALUE --expect OLD',
  positionals: [3, 3],
  options: [
    {
      name: 'expect',
      type: 'string',
      value: 'OLD',
      description: 'The value the pin must hold now, or a part of it that stands in it once, such as the digest; VALUE takes its place',
    },
    { name: 'allow-shared', type: 'boolean', description: 'Also change the places that take the same value through a YAML alias' },
  ],
  load: async () => (await import('./set.ts')).runSet,
};
