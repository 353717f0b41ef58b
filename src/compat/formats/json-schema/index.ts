import type { FormatSpec } from '../../types.ts';
import { jsonSchemaRules } from './rules.ts';

const NAME = /\.schema\.(?:json|ya?ml)$|\.jsonschema$/i;
/** An object schema that does not name its dialect. Instances of neither GeoJSON, Avro nor OpenAPI look like this. */
const OBJECT_SCHEMA = [/"type"\s*:\s*"object"/, /"properties"\s*:\s*\{/] as const;
const HEAD = /["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\//;

/** JSON Schema, drafts 4 to 2020-12. */
export const jsonSchema: FormatSpec = {
  name: 'json-schema',
  title: 'JSON Schema',
  kind: 'data',
  detect: (path, head) =>
    NAME.test(path) ||
    (/\.(?:json|ya?ml)$/i.test(path) && HEAD.test(head)) ||
    (/\.json$/i.test(path) && OBJECT_SCHEMA.every((pattern) => pattern.test(head))),
  rules: jsonSchemaRules,
  load: async () => (await import('./engine.ts')).engine,
};
