import type { VerbSpec } from '../../core/index.ts';

/** `compare`: two versions of a schema, or two folders of schemas, in both directions; or many pairs as lines of JSON. */
export const spec: VerbSpec = {
  name: 'compare',
  summary: 'Say whether two versions of a schema can read each other, with a payload for every break',
  usage: 'OLD NEW | --batch',
  positionals: [0, 2],
  options: [
    { name: 'format', type: 'string', value: 'NAME', description: 'Format of both sides (default: detected from name and content)' },
    {
      name: 'writers',
      type: 'string',
      value: 'POLICY',
      choices: ['declared', 'any'],
      description: 'What writers emit: what their schema declares (default), or anything it allows',
    },
    { name: 'profile', type: 'string', value: 'NAME', description: 'Profile of a format that has several' },
    {
      name: 'roots',
      type: 'string',
      value: 'FOLDERS',
      description: 'Protobuf: folders that imports are relative to, joined by commas; of two folders, inside of each',
    },
    {
      name: 'operations',
      type: 'string',
      value: 'FILES',
      description: 'GraphQL: documents that clients send, as files or globs joined by commas; then only what they use blocks',
    },
    {
      name: 'batch',
      type: 'boolean',
      description:
        'Read cases {id, format, old, new, policy?} as lines of JSON from standard input, write one answer per line; exit 0 unless the input cannot be read',
    },
  ],
  load: async () => (await import('./run.ts')).run,
};
