import { RELEASE_SCHEMA } from '../src/release/index.ts';

/** The schema of release manifests, for whoever reads or verifies one. */
export function generateReleaseSchema(): ReadonlyMap<string, string> {
  return new Map([['schema/release.schema.json', `${JSON.stringify(RELEASE_SCHEMA, null, 2)}\n`]]);
}
