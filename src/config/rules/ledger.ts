import { formatDuration } from '../../core/index.ts';
import type { Config } from '../types.ts';
import type { Complain } from './rule.ts';

/** Below a day a mark that something was pruned is not believed: an incident of last night still needs what was kept of it. */
const SHORTEST = 24 * 3600 * 1000;

/** What `ledger prune` would have to refuse later, in a job that nobody looks at. */
export function attachmentsStayADay({ ledger: { keepAttachments } }: Config, complain: Complain): void {
  if (keepAttachments === undefined || keepAttachments >= SHORTEST) return;
  complain(['ledger', 'keep-attachments'], { message: `is ${formatDuration(keepAttachments)}`, expected: 'at least `1d`' });
}
