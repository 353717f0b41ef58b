import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestSource, ProposedEnvironment } from '../../../pins/index.ts';

/** Larger files are bundles that a program made. */
const MOST_BYTES = 1 << 20;

/** What manifests pin, by the environment that their path speaks of. What cannot be read is no proposal. */
export async function surveyPins(top: string, paths: readonly string[]): Promise<readonly ProposedEnvironment[]> {
  const { isManifestName, proposePins } = await import('../../../pins/index.ts');
  const sources: ManifestSource[] = [];
  for (const path of paths.filter(isManifestName)) {
    const bytes = await readSmall(join(top, path));
    if (bytes) sources.push({ path, bytes });
  }
  return proposePins(sources).environments;
}

async function readSmall(file: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(file)).size > MOST_BYTES ? undefined : await readFile(file);
  } catch {
    return undefined;
  }
}
