import { GateError } from '../../core/index.ts';
import type { ReleaseWindow } from '../../window/index.ts';

/** As semver.org writes it; build metadata says nothing about precedence. */
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/**
 * The version that the candidate is said to get, which may be written like a release tag.
 * @throws GateError RG-USAGE when it is no version, or when the candidate is tagged with another
 */
export function plannedVersion(given: string | undefined, tags: string, { candidate }: ReleaseWindow): string | undefined {
  if (given === undefined) return undefined;
  const [prefix = '', suffix = ''] = tags.split('*');
  const isTag = given.length > prefix.length + suffix.length && given.startsWith(prefix) && given.endsWith(suffix);
  const inner = isTag ? given.slice(prefix.length, given.length - suffix.length) : given;
  const version = [inner, given].find((text) => VERSION.test(text));
  if (version === undefined) {
    throw new GateError('RG-USAGE', `release is ${JSON.stringify(given)}`, { expected: 'a semantic version, such as 2.0.0' });
  }
  if (candidate.version !== undefined && candidate.version !== version) {
    throw new GateError('RG-USAGE', `release is ${version}, but the candidate is tagged ${candidate.tag ?? candidate.version}`, {
      hint: 'leave it out: the tag decides',
    });
  }
  return version;
}
