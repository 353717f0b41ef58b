import type { ConfigOrigin, WaiverSource } from '../../gates/index.ts';
import { readWaivers, waiversPath } from '../../waivers/index.ts';
import { type ConfigRequest, readAt, readOwn } from './config-source.ts';

export interface WaiverRequest extends Pick<ConfigRequest, 'repository' | 'directory' | 'base' | 'head'> {
  readonly origin: ConfigOrigin;
  /** As YYYY-MM-DD in UTC. */
  readonly today: string;
  /** Whether everything that is configured is asked. */
  readonly complete: boolean;
}

/**
 * The waivers beside the configuration. With a base they are the base's, also when it has none: a change cannot waive its own findings,
 * not even the change that brings the configuration.
 */
export async function readWaiverSource(request: WaiverRequest): Promise<WaiverSource> {
  const { repository, base, origin, today, complete } = request;
  const file = waiversPath(origin.file);
  const mine = await readOwn(request, file);
  const theirs = base === undefined ? mine : await readAt(repository, base, file);
  const { waivers, errors } = theirs === undefined ? { waivers: [], errors: [] } : readWaivers(theirs, file, today);
  const changed = base !== undefined && normalised(mine) !== normalised(theirs);
  return {
    file,
    waivers,
    errors,
    own: base === undefined,
    proposed: changed ? { errors: mine === undefined ? [] : readWaivers(mine, file, today).errors } : undefined,
    complete,
  };
}

/** A check-out may have other line ends than the commit. */
function normalised(text: string | undefined): string | undefined {
  return text?.replaceAll('\r\n', '\n');
}
