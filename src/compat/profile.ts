import type { SchemaPolicy } from '../config/index.ts';
import type { FormatSpec } from './types.ts';

/** What is wrong with the profile that a policy names: the words for an error, `undefined` when nothing is. */
export function profileProblem(
  { title, profiles }: Pick<FormatSpec, 'title' | 'profiles'>,
  { profile }: SchemaPolicy,
): { readonly message: string; readonly expected: string } | undefined {
  if (profile === undefined || profiles?.includes(profile) === true) return undefined;
  const shown = JSON.stringify(profile);
  if (!profiles || profiles.length === 0) return { message: `${title} has no profile ${shown}, nor any other`, expected: 'no profile' };
  return { message: `${title} has no profile ${shown}`, expected: `one of ${profiles.join(', ')}` };
}
