import { GateError, tupleId } from "./start.js";
import { lastEvents } from "./ledger-index-shared.js";
import { seals } from "./release-index-shared.js";
import { parseStatement } from "./release-parse-shared.js";
import { recordAgainst } from "./rollback-index-shared.js";
import { manifestPath } from "./commands-shared-release-path-shared.js";
// src/commands/shared/known-tuples.ts
/** Every tuple of the ledger, whether it held, and what its release manifest has sealed of its interfaces. */
async function knownTuples({ environment, records, others, read }) {
	const known = [];
	for (const [id, { tuple, event, time }] of lastEvents(records)) {
		const good = event === "verified" && recordAgainst(id, {
			records,
			others
		}) === void 0;
		const path = manifestPath(environment, id);
		const bytes = await read(path);
		const statement = bytes && readOrNothing(bytes, path);
		const interfaces = statement && seals(statement, tuple) && tupleId(tuple) === id ? statement.predicate.interfaces : void 0;
		known.push({
			tuple,
			good,
			time,
			...interfaces && { interfaces }
		});
	}
	return known;
}
/** A manifest that cannot be read proves nothing; it must not stand in the way of an emergency. */
function readOrNothing(bytes, path) {
	try {
		return parseStatement(new TextDecoder().decode(bytes), path);
	} catch (error) {
		if (error instanceof GateError) return void 0;
		throw error;
	}
}
export { knownTuples };
