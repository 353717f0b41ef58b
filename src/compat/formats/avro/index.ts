import type { FormatSpec } from '../../types.ts';
import { QUALIFIED_PROFILE, UNQUALIFIED_PROFILE } from './profile.ts';
import { AVRO_RULES } from './rules.ts';

/** Apache Avro schemas (.avsc), by the schema resolution of Avro 1.12. */
export const avro: FormatSpec = {
  name: 'avro',
  title: 'Apache Avro',
  kind: 'data',
  detect: (path, head) =>
    path.endsWith('.avsc') || (path.endsWith('.json') && /"type"\s*:\s*"record"/.test(head) && /"fields"\s*:\s*\[/.test(head)),
  profiles: [UNQUALIFIED_PROFILE, QUALIFIED_PROFILE],
  rules: AVRO_RULES,
  load: async () => (await import('./engine.ts')).engine,
};
