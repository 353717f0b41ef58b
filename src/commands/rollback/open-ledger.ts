import type { Config } from '../../config/index.ts';
import { GateError, type Host } from '../../core/index.ts';
import type { GitRepository } from '../../git/index.ts';
import { LedgerStore, openSigner, readPublicKeys, type Signer } from '../../ledger/index.ts';
import { type Channel, gitHubChannel } from '../../write-back/index.ts';
import { trustOf } from '../shared/ledger-trust.ts';
import { reachGitHub } from './reach-github.ts';

export interface LedgerPlace {
  readonly host: Host;
  readonly config: Config;
  readonly repository: GitRepository;
  /** Name of the remote with the ledger; `.` is this repository. */
  readonly remote: string;
  /** The channel that pushes there. */
  readonly git: Channel;
  /** Reads a variable whose value is secret from then on. */
  readonly secret: (name: string) => string | undefined;
}

/** The store of the ledger as the configuration has it: where it is, how it is written, who signs and who is believed. @throws GateError RG-LEDGER-SIGNATURE, and as `reachGitHub` */
export async function openLedger(place: LedgerPlace): Promise<LedgerStore> {
  const { host, config, secret } = place;
  const signer = signerOf(config, secret);
  const trust = trustOf(config.ledger);
  return new LedgerStore({
    channel: await ledgerChannel(place),
    branch: config.ledger.branch,
    clock: host.clock,
    // No signal: what has happened is recorded also by a run that is being cancelled, as far as there is time.
    ...(signer && { signer }),
    ...(trust && { trust }),
  });
}

/** The way on which the ledger is written. */
export async function ledgerChannel({ host, config, repository, remote, git }: Omit<LedgerPlace, 'secret'>): Promise<Channel> {
  if (config.ledger.write === 'git') return git;
  const why = '`ledger.write` is `github`';
  return gitHubChannel(await reachGitHub({ host, repository, remote, why, otherwise: 'set `ledger: { write: git }`' }));
}

/** @throws GateError RG-LEDGER-SIGNATURE for a key that cannot be used. A variable that is not set leaves records unsigned: that is not worth an emergency. */
function signerOf({ ledger: { sign, keys } }: Config, secret: LedgerPlace['secret']): Signer | undefined {
  const pem = sign === undefined ? undefined : secret(sign);
  if (pem === undefined) return undefined;
  const signer = openSigner(pem);
  if (keys.size > 0 && !readPublicKeys(keys).has(signer.keyid)) {
    throw new GateError('RG-LEDGER-SIGNATURE', `no public key of the configuration belongs to the private key in ${sign}`, {
      expected: `a key under \`ledger.keys\` with the id ${signer.keyid}`,
      hint: 'print it: openssl pkey -in key.pem -pubout',
    });
  }
  return signer;
}
