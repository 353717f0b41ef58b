import type { SourceSpec } from '../../types.ts';

/** Avro object container files: the schema of the writer is in the file. */
export const avroFile: SourceSpec = {
  name: 'avro',
  title: 'Avro object container',
  detect: (path, head) => /\.avro$/i.test(path) || head.startsWith('Obj\u0001'),
  load: async () => (await import('./read.ts')).readAvro,
};
