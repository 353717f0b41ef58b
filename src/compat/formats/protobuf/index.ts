import type { FormatSpec } from '../../types.ts';
import { builtinFile } from './link/well-known.ts';
import { PROFILES } from './profile.ts';
import { PROTOBUF_RULES } from './rules/index.ts';

/** Protocol Buffers (.proto): proto2, proto3 and the editions 2023, 2024 and 2026. */
export const protobuf: FormatSpec = {
  name: 'protobuf',
  title: 'Protocol Buffers',
  kind: 'data',
  profiles: PROFILES,
  detect: (path) => path.endsWith('.proto'),
  bringsAlong: (reference) => builtinFile(reference) !== undefined,
  rules: PROTOBUF_RULES,
  load: async () => (await import('./engine.ts')).engine,
};
