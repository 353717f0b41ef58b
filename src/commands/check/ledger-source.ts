import type { Config } from '../../config/index.ts';
import type { GitRepository } from '../../git/index.ts';
import { ledgerPath, type LedgerRecord, parseLedger } from '../../ledger/index.ts';

/**
 * What the clone holds of the ledger of an environment, by what was fetched last; undefined where it has no such branch. Nothing is
 * fetched: `check` runs on every push, and a checkout with the whole history brings the branch along.
 * @throws GateError RG-LEDGER-SYNTAX, RG-CONFIG-INVALID
 */
export async function recordsInClone(
  repository: GitRepository,
  { branch, remote }: Config['ledger'],
  environment: string,
): Promise<readonly LedgerRecord[] | undefined> {
  const path = ledgerPath(environment);
  for (const ref of [`refs/remotes/${remote}/${branch}`, `refs/heads/${branch}`]) {
    const file = await repository.object(`${ref}:${path}`);
    if (file?.type === 'blob') return parseLedger(Buffer.from(file.data).toString('utf8'), `${branch}:${path}`);
  }
  return undefined;
}
