import type { EnvironmentConfig } from '../../config/index.ts';
import { shortDigest } from '../../core/index.ts';

const FOLDER = '.rollback/releases';

/** Where the manifest of a tuple stands in the repository. */
export function manifestPath({ name, release }: EnvironmentConfig, tupleId: string): string {
  return `${release?.folder ?? FOLDER}/${name}/${shortDigest(tupleId)}.json`;
}
