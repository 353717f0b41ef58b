import type { StoreQuestion } from '../../../config/index.ts';

/** What a bad event is, after a number. */
export function unitOf(question: StoreQuestion): string {
  return 'counts' in question ? 'events bad' : 'intervals bad';
}
