import type { FormatSpec } from '../../types.ts';
import { jsonSchemaRules } from './rules.ts';

const NAME = /\.schema\.(?:json|ya?ml)$|\.jsonschema$/i;
const HEAD = /["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\//;

/** JSON Schema, drafts 4 to 2020-12. */
export const jsonSchema: FormatSpec = {
  name: 'json-schema',
  title: 'JSON Schema',
  kind: 'data',
  detect: (path, head) => NAME.test(path) || (/\.(?:json|ya?ml)$/i.test(path) && HEAD.test(head)),
  rules: jsonSchemaRules,
  load: async () => (await import('./engine.ts')).engine,
};
