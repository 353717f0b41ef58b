import "./runtime.js";
import { formatDuration } from "./config.js";
import { GateError } from "./start.js";
import { LedgerStore, pruneAttachments, readLedger } from "./commands-rollback-session-shared.js";
import { trustOf } from "./check.js";
import { withLedgerBranch } from "./commands-ledger-sources-shared.js";
// src/commands/ledger/prune.ts
/** Takes away diagnostics that are older than the configuration keeps them; the records stay. @throws GateError RG-USAGE, RG-LEDGER-*, RG-WRITE-* */
function prune(input, host) {
	const dryRun = input.options["dry-run"] === true;
	return withLedgerBranch(input, host, async (branch) => {
		const kept = keptOf(branch);
		const before = host.clock.now() - kept;
		const pruned = [];
		for (const environment of branch.names) {
			host.signal.throwIfAborted();
			pruned.push({
				environment,
				digests: await (dryRun ? lookAt : pruneOne)(branch, host, {
					environment,
					before
				})
			});
		}
		return toResult(pruned, {
			kept,
			dryRun
		});
	});
}
function keptOf({ config }) {
	const { keepAttachments } = config.ledger;
	if (keepAttachments !== void 0) return keepAttachments;
	throw new GateError("RG-USAGE", "how long attachments are kept is not configured", { hint: "set it in the configuration, such as `ledger: { keep-attachments: 365d }`" });
}
function pruneOne({ config, channel }, { clock, signal }, { environment, before }) {
	const trust = trustOf(config.ledger);
	return new LedgerStore({
		channel,
		branch: config.ledger.branch,
		clock,
		signal,
		...trust && { trust }
	}).prune(environment, before);
}
async function lookAt({ config, channel }, { clock }, { environment, before }) {
	const snapshot = await channel.snapshot(config.ledger.branch);
	const records = await readLedger(snapshot, environment, trustOf(config.ledger));
	return [...(await pruneAttachments(records, (path) => snapshot.read(path), {
		before,
		now: clock.now()
	})).keys()];
}
function toResult(pruned, { kept, dryRun }) {
	const what = dryRun ? "would be pruned" : "pruned";
	const lines = pruned.map(({ environment, digests }) => {
		return `${environment}: ${digests.length === 1 ? "one attachment" : `${digests.length} attachments`} ${what} (older than ${formatDuration(kept)})`;
	});
	return {
		verdict: "pass",
		json: {
			dryRun,
			kept,
			environments: pruned.map(({ environment, digests }) => ({
				environment,
				pruned: [...digests]
			}))
		},
		text: lines.join("\n") || "The configuration has no environment, so there is nothing to prune."
	};
}
export { prune };
