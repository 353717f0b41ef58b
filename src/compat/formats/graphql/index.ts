import type { FormatSpec } from '../../types.ts';
import { groupFiles } from './group.ts';
import { GRAPHQL_RULES } from './rules.ts';

const INTROSPECTION = /^\s*\{\s*(?:"data"\s*:\s*\{\s*)?"__schema"\s*:\s*\{/;
/** SDL where its path says nothing: a definition at the very beginning, which is no JSON. */
const SDL = /^\s*(?:schema\s*[@{]|(?:extend\s+)?(?:type|interface|input)\s+[_A-Za-z]\w*[\s@&\w]*\{)/;

/** A document of operations: its first definition is one, or a bare selection. */
const OPERATIONS = /^(?:[\s,\uFEFF]|#[^\n\r]*(?:[\n\r]|$))*(?:(?:query|mutation|subscription|fragment)(?![\w:])|\{(?!\s*["}]))/;

/** GraphQL schemas: SDL (one file or many) and introspection results. */
export const graphql: FormatSpec = {
  name: 'graphql',
  title: 'GraphQL',
  kind: 'api',
  detect: (path, head) =>
    (/\.(?:graphqls?|gql|sdl)$/.test(path) && !OPERATIONS.test(head)) ||
    (path.endsWith('.json') && (INTROSPECTION.test(head) || SDL.test(head))),
  group: groupFiles,
  rules: GRAPHQL_RULES,
  load: async () => (await import('./engine.ts')).engine,
};
