import type { DialectSpec } from '../../types.ts';

/** An Avro schema as the contract of every row: could its readers take it? */
export const avroSchema: DialectSpec = {
  name: 'avro',
  title: 'Avro schema',
  detect: (path, head) =>
    /\.avsc$/i.test(path) || (/\.json$/i.test(path) && /"type"\s*:\s*"record"/.test(head) && /"fields"\s*:\s*\[/.test(head)),
  load: async () => (await import('./read.ts')).readAvroContract,
};
