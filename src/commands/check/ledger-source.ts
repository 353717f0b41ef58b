import type { Config } from '../../config/index.ts';
import type { GitRepository } from '../../git/index.ts';
import { assertSignatures, ledgerPath, type LedgerRecord, parseLedger } from '../../ledger/index.ts';
import { trustOf } from '../shared/ledger-trust.ts';

/**
 * What the clone holds of the ledger of an environment, by what was fetched last; undefined where it has no such branch. Nothing is
 * fetched: `check` runs on every push, and a checkout with the whole history brings the branch along.
 * @throws GateError RG-LEDGER-SYNTAX, RG-LEDGER-SIGNATURE, RG-CONFIG-INVALID
 */
export async function recordsInClone(
  repository: GitRepository,
  config: Config['ledger'],
  environment: string,
): Promise<readonly LedgerRecord[] | undefined> {
  const { branch, remote } = config;
  const path = ledgerPath(environment);
  const trust = trustOf(config);
  for (const ref of [`refs/remotes/${remote}/${branch}`, `refs/heads/${branch}`]) {
    const file = await repository.object(`${ref}:${path}`);
    if (file?.type !== 'blob') continue;
    const records = parseLedger(Buffer.from(file.data).toString('utf8'), `${branch}:${path}`);
    if (trust) assertSignatures(records, `${branch}:${path}`, trust);
    return records;
  }
  return undefined;
}
