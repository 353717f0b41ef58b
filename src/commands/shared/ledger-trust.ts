import type { LedgerConfig } from '../../config/index.ts';
import { type LedgerTrust, readPublicKeys } from '../../ledger/index.ts';

/** Whose signatures count; undefined where the configuration names nobody. @throws GateError RG-LEDGER-SIGNATURE for a key that cannot be read */
export function trustOf({ keys, unsigned }: Pick<LedgerConfig, 'keys' | 'unsigned'>): LedgerTrust | undefined {
  return keys.size === 0 ? undefined : { keys: readPublicKeys(keys), unsigned };
}
