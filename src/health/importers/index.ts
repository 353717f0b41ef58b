import type { Arguments, ImportFile, ImportResult } from './types.ts';

export type { ImportFile, ImportNote, ImportResult } from './types.ts';

/**
 * Health checks from analysis templates of Argo Rollouts, and from metric templates and canaries of Flagger. What has no counterpart is noted,
 * and so is what does not mean quite the same. Files are taken together: a Canary may refer to templates in others.
 * @throws GateErrors RG-CONFIG-SYNTAX when a file is no YAML
 */
export async function importChecks(files: readonly ImportFile[], given: Arguments = new Map()): Promise<ImportResult> {
  const { importAll } = await import('./all.ts');
  return importAll(files, given);
}
