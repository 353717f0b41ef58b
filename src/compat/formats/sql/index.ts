import type { FormatSpec } from '../../types.ts';
import { groupFiles } from './paths.ts';
import { SQL_RULES } from './rules.ts';

/** PostgreSQL schemas: declarative files, dumps, migrations. A release leaves its database behind, and the application of another runs on it. */
export const sql: FormatSpec = {
  name: 'sql',
  title: 'PostgreSQL DDL',
  kind: 'state',
  detect: (path) => /\.(?:sql|pgsql|ddl)$/i.test(path),
  group: groupFiles,
  rules: SQL_RULES,
  load: async () => (await import('./engine.ts')).engine,
};
