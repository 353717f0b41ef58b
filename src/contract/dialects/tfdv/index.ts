import type { DialectSpec } from '../../types.ts';

/** Schemas of TensorFlow Data Validation: what examples promise. */
export const tfdv: DialectSpec = {
  name: 'tfdv',
  title: 'TensorFlow Data Validation schema',
  detect: (path, head) =>
    /\.(?:pbtxt|pbtext|textproto|prototxt)$/i.test(path) && /^\s*(?:feature|string_domain|sparse_feature)\s*:?\s*[{<]/m.test(head),
  load: async () => (await import('./read.ts')).readTfdvContract,
};
