import type { FormatSpec } from '../../types.ts';
import { openapiRules } from './rules/index.ts';

const NAME = /(?:^|[/._-])(?:openapi|swagger)[^/]*\.(?:json|ya?ml)$/i;
const HEAD = /(?:^|[{,\n])\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?(?:2(?:\.0)?(?=["'\s,}]|$)|3\.\d)/;

/** OpenAPI 3.0 to 3.2 and Swagger 2.0. */
export const openapi: FormatSpec = {
  name: 'openapi',
  title: 'OpenAPI',
  kind: 'api',
  detect: (path, head) =>
    /\.(?:json|ya?ml)$/i.test(path) && (HEAD.test(head) || (NAME.test(path) && /["']?(?:openapi|swagger)["']?\s*:/.test(head))),
  rules: openapiRules,
  load: async () => (await import('./engine.ts')).engine,
};
