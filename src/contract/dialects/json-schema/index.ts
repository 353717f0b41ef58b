import type { DialectSpec } from '../../types.ts';

/** A JSON Schema as the contract of every row. */
export const jsonSchemaDialect: DialectSpec = {
  name: 'json-schema',
  title: 'JSON Schema',
  detect: (path, head) =>
    /\.schema\.json$|\.jsonschema$/i.test(path) || /["']\$schema["']\s*:\s*["']https?:\/\/json-schema\.org\//.test(head),
  load: async () => (await import('./read.ts')).readSchemaContract,
};
