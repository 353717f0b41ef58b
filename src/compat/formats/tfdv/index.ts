import type { FormatSpec } from '../../types.ts';
import { TFDV_RULES } from './rules.ts';

/** Schemas of TensorFlow Data Validation (`schema.pbtxt`), the text form of `tensorflow.metadata.v0.Schema`. */
export const tfdv: FormatSpec = {
  name: 'tfdv',
  title: 'TensorFlow Data Validation',
  kind: 'data',
  detect: (path, head) =>
    /\.(?:pbtxt|pbtext|textproto|prototxt)$/.test(path) && /^\s*(?:feature|string_domain|sparse_feature)\s*:?\s*[{<]/m.test(head),
  rules: TFDV_RULES,
  load: async () => (await import('./engine.ts')).engine,
};
