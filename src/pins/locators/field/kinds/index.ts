import { FILES } from './files.ts';
import { GITOPS } from './gitops.ts';
import { PIPELINES } from './pipelines.ts';
import { SERVING } from './serving.ts';
import type { KindRecord } from './types.ts';

export type { FieldRecord, KindRecord } from './types.ts';

/** Every kind of manifest that is known by a table of paths. The first record that names a scalar counts. */
export const KINDS: readonly KindRecord[] = [...SERVING, ...GITOPS, ...PIPELINES, ...FILES];
