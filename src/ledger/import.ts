import { type Tuple, tupleId } from '../core/index.ts';
import type { LedgerEntry, LedgerRecord } from './types.ts';

/** A deployment that somebody else recorded, with what the pins said in its commit. */
export interface ForeignDeployment {
  readonly id: number;
  readonly commit: string;
  readonly url: string;
  /** Undefined where the commit is gone, or its pins cannot be read. */
  readonly tuple: Tuple | undefined;
  /** Oldest first; `at` in milliseconds since 1970 UTC. */
  readonly statuses: readonly { readonly state: string; readonly at: number }[];
}

export interface ImportOptions {
  readonly environment: string;
  /** Take a success that nothing spoke against later for a verification. It only says that a job has ended well. */
  readonly trust: boolean;
  readonly actor?: string;
}

export interface ImportPlan {
  readonly entries: readonly LedgerEntry[];
  /** Deployments that are left out, with the reason. */
  readonly skipped: readonly { readonly id: number; readonly commit: string; readonly why: string }[];
}

/** What a ledger that begins today can take over from deployments of the past, oldest first. Nothing is recorded that nobody has said. */
export function importDeployments(deployments: readonly ForeignDeployment[], options: ImportOptions): ImportPlan {
  const entries: LedgerEntry[] = [];
  const skipped: { id: number; commit: string; why: string }[] = [];
  let current: string | undefined;
  for (const { id, commit, url, tuple, statuses } of deployments) {
    const success = statuses.findLast(({ state }) => state === 'success');
    const why = !success ? 'no status says success' : !tuple ? 'its pins cannot be read any more' : undefined;
    if (!success || !tuple || why !== undefined) {
      skipped.push({ id, commit, why: why ?? '' });
      continue;
    }
    const common = {
      environment: options.environment,
      tuple,
      commit,
      happened: new Date(success.at).toISOString(),
      ...(url === '' ? {} : { evidence: url }),
      ...(options.actor === undefined ? {} : { actor: options.actor }),
    };
    if (tupleId(tuple) !== current) entries.push({ ...common, event: 'deployed', key: `import:deployed:${id}` });
    current = tupleId(tuple);
    const spoiled = statuses.some(({ state, at }) => (state === 'failure' || state === 'error') && at >= success.at);
    if (options.trust && !spoiled) entries.push({ ...common, event: 'verified', identified: false, key: `import:verified:${id}` });
  }
  return { entries, skipped };
}

/** Whether a ledger holds nothing but what was imported: only such a one may be imported into, or the past would come after the present. */
export function isOnlyImported(records: readonly LedgerRecord[]): boolean {
  return records.every(({ key }) => key.startsWith('import:'));
}
