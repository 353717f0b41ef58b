import type { WatchResult } from '../../health/index.ts';
import type { Session } from './session.ts';

/** With `identity: none` the answers may be those of another release. */
export const WHO_ANSWERED = 'Which release answered is not known: `identity` is `none`.';

/** Whether the configuration leaves open which release answers, without saying that this is accepted. */
export function lacksIdentity({ environment }: Pick<Session, 'environment'>): boolean {
  return environment.identity === undefined;
}

/** Why a watch could not tell, in a few words. */
export function whyUntold(session: Pick<Session, 'environment'>, { cause }: Pick<WatchResult, 'cause'>): string {
  return cause === 'not-effective' && lacksIdentity(session) ? `${cause}: the environment has no \`identity\`` : cause;
}
