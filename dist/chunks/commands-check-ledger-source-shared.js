import { assertSignatures, ledgerPath, parseLedger } from "./ledger-index-shared.js";
import { trustOf } from "./commands-shared-ledger-trust-shared.js";
// src/commands/check/ledger-source.ts
/**
* What the clone holds of the ledger of an environment, by what was fetched last; undefined where it has no such branch. Nothing is
* fetched: `check` runs on every push, and a checkout with the whole history brings the branch along.
* @throws GateError RG-LEDGER-SYNTAX, RG-LEDGER-SIGNATURE, RG-CONFIG-INVALID
*/
async function recordsInClone(repository, config, environment) {
	const { branch, remote } = config;
	const path = ledgerPath(environment);
	const trust = trustOf(config);
	for (const ref of [`refs/remotes/${remote}/${branch}`, `refs/heads/${branch}`]) {
		const file = await repository.object(`${ref}:${path}`);
		if (file?.type !== "blob") continue;
		const records = parseLedger(Buffer.from(file.data).toString("utf8"), `${branch}:${path}`);
		if (trust) assertSignatures(records, `${branch}:${path}`, trust);
		return records;
	}
}
export { recordsInClone };
