import type { RawAttestations, RawRelease } from '../raw-release.ts';
import type { AttestationsConfig, ReleaseConfig } from '../release-types.ts';
import { list, repositoryPath } from './values.ts';

export function releaseConfig(raw: RawRelease): ReleaseConfig {
  return {
    roles: raw.roles,
    seals: new Map(Object.entries(raw.seals).map(([pin, globs]) => [pin, list(globs).map(repositoryPath)])),
    preprocessing: list(raw.preprocessing).map(repositoryPath),
    folder: repositoryPath(raw.folder),
  };
}

export function attestationsConfig(raw: RawAttestations): AttestationsConfig {
  return {
    trustRoot: repositoryPath(raw['trust-root']),
    signers: raw.signers,
    predicates: raw.predicates,
    onAbsent: raw['on-absent'],
  };
}
