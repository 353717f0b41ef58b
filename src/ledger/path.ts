import { GateError } from '../core/index.ts';

/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The file that holds an environment's ledger.
 * @throws GateError RG-CONFIG-INVALID for names that could leave the folder, hide, or be read differently on another system
 */
export function ledgerPath(environment: string): string {
  const safe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(environment) && !/\.$|\.\./.test(environment) && !RESERVED.test(environment);
  if (!safe) {
    throw new GateError('RG-CONFIG-INVALID', `${JSON.stringify(environment)} cannot be the name of an environment`, {
      expected: 'up to 100 letters, digits, `.`, `_` and `-`, beginning with a letter or digit',
    });
  }
  return `${environment}.jsonl`;
}

/** The file that holds what was kept beside a record, by its digest. */
export function attachmentPath(digest: string): string {
  return `attachments/${digest.slice('sha256:'.length)}.json`;
}
