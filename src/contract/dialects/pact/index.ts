import type { DialectSpec } from '../../types.ts';

/** A Pact file (specification 2 to 4): what a consumer expects of messages and responses. */
export const pact: DialectSpec = {
  name: 'pact',
  title: 'Pact',
  detect: (path, head) =>
    /\.json$/i.test(path) &&
    /^\uFEFF?\s*\{/.test(head) &&
    ((/"consumer"\s*:\s*\{/.test(head) && /"(?:provider|interactions|messages)"\s*:/.test(head)) || /"pactSpecification"/.test(head)),
  load: async () => (await import('./read.ts')).readPactContract,
};
