import type { EnvironmentConfig } from '../config/index.ts';
import type { GateContext, Manifests } from './types.ts';

/** Where the manifests of an environment are read: in the candidate, or, as they are now, in the repository that the environment names. */
export function manifestsOf(
  environment: EnvironmentConfig,
  { window, manifests }: Pick<GateContext, 'window' | 'manifests'>,
): Promise<Manifests> {
  if (environment.rollback?.repository === undefined) return Promise.resolve(window.candidate);
  return manifests?.(environment) ?? Promise.resolve({ unread: 'other repositories are not read here' });
}
