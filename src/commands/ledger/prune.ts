import { type CommandInput, type CommandResult, formatDuration, GateError, type Host } from '../../core/index.ts';
import { LedgerStore, pruneAttachments, readLedger } from '../../ledger/index.ts';
import { trustOf } from '../shared/ledger-trust.ts';
import { type LedgerBranch, withLedgerBranch } from './sources.ts';

interface Pruned {
  readonly environment: string;
  readonly digests: readonly string[];
}

/** Takes away diagnostics that are older than the configuration keeps them; the records stay. @throws GateError RG-USAGE, RG-LEDGER-*, RG-WRITE-* */
export function prune(input: CommandInput, host: Host): Promise<CommandResult> {
  const dryRun = input.options['dry-run'] === true;
  return withLedgerBranch(input, host, async (branch) => {
    const kept = keptOf(branch);
    const before = host.clock.now() - kept;
    const pruned: Pruned[] = [];
    for (const environment of branch.names) {
      host.signal.throwIfAborted();
      pruned.push({ environment, digests: await (dryRun ? lookAt : pruneOne)(branch, host, { environment, before }) });
    }
    return toResult(pruned, { kept, dryRun });
  });
}

function keptOf({ config }: LedgerBranch): number {
  const { keepAttachments } = config.ledger;
  if (keepAttachments !== undefined) return keepAttachments;
  const hint = 'set it in the configuration, such as `ledger: { keep-attachments: 365d }`';
  throw new GateError('RG-USAGE', 'how long attachments are kept is not configured', { hint });
}

interface Order {
  readonly environment: string;
  readonly before: number;
}

function pruneOne({ config, channel }: LedgerBranch, { clock, signal }: Host, { environment, before }: Order): Promise<readonly string[]> {
  const trust = trustOf(config.ledger);
  const store = new LedgerStore({ channel, branch: config.ledger.branch, clock, signal, ...(trust && { trust }) });
  return store.prune(environment, before);
}

async function lookAt({ config, channel }: LedgerBranch, { clock }: Host, { environment, before }: Order): Promise<readonly string[]> {
  const snapshot = await channel.snapshot(config.ledger.branch);
  const records = await readLedger(snapshot, environment, trustOf(config.ledger));
  return [...(await pruneAttachments(records, (path) => snapshot.read(path), { before, now: clock.now() })).keys()];
}

function toResult(pruned: readonly Pruned[], { kept, dryRun }: { readonly kept: number; readonly dryRun: boolean }): CommandResult {
  const what = dryRun ? 'would be pruned' : 'pruned';
  const lines = pruned.map(({ environment, digests }) => {
    const count = digests.length === 1 ? 'one attachment' : `${digests.length} attachments`;
    return `${environment}: ${count} ${what} (older than ${formatDuration(kept)})`;
  });
  return {
    verdict: 'pass',
    json: { dryRun, kept, environments: pruned.map(({ environment, digests }) => ({ environment, pruned: [...digests] })) },
    text: lines.join('\n') || 'The configuration has no environment, so there is nothing to prune.',
  };
}
