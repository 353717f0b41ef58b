import { GateError, GateErrors, shortDigest, tupleId } from "./start.js";
import { listDeployments } from "./github-index-shared.js";
import { importDeployments, isOnlyImported } from "./ledger-index-shared.js";
import { readPins } from "./rollback-index-shared.js";
import { reachGitHub } from "./commands-rollback-session-shared.js";
import { textOption, withSession } from "./commands-rollback-with-session-shared.js";
// src/commands/ledger/import.ts
const MOST = 500;
const USUAL = 50;
/**
* Begins a ledger with what GitHub knows. @throws GateError RG-USAGE when the ledger has records of its own, RG-GITHUB
*/
function importDeployed(input, host) {
	return withSession(input, host, async (session) => {
		const { records } = await session.readLedgers();
		assertEmpty(session, records.length, isOnlyImported(records));
		const deployments = await readDeployments(session, textOption(input, "from") ?? session.environment.name, limitOf(input));
		const plan = importDeployments(deployments, {
			environment: session.environment.name,
			trust: input.options["trust"] === true,
			...session.actor === void 0 ? {} : { actor: session.actor }
		});
		if (input.options["dry-run"] === true) return toResult(session, plan, void 0);
		const { appended } = await session.ledger.record(session.environment.name, (now) => {
			assertEmpty(session, now.length, isOnlyImported(now));
			return plan.entries;
		});
		return toResult(session, plan, appended.length);
	});
}
/** The past must not be recorded after the present. */
function assertEmpty({ environment }, records, onlyImported) {
	if (onlyImported) return;
	throw new GateError("RG-USAGE", `the ledger of ${environment.name} has ${records} records already`, { hint: "an import begins a ledger; what runs now is recorded by `rollback-gate watch`" });
}
async function readDeployments(session, name, most) {
	const { reach } = session;
	if (!reach) throw new GateError("RG-USAGE", "the repository has no remote, so GitHub has no deployments of it");
	const why = "deployments are read from there";
	const { api, owner, repo } = await reachGitHub({
		...reach,
		why,
		otherwise: "begin without an import: `rollback-gate watch`"
	});
	const found = await listDeployments(api, {
		owner,
		repo
	}, name, most);
	const foreign = [];
	for (const deployment of found) foreign.push({
		...deployment,
		tuple: await tupleIn(session, deployment)
	});
	return foreign;
}
/** Undefined when the commit is gone or its pins are not those of today. */
async function tupleIn(session, { commit }) {
	const tree = await session.at(commit);
	if (!tree) return void 0;
	try {
		return (await readPins(session.environment, (path) => tree.read(path))).tuple;
	} catch (error) {
		if (error instanceof GateError || error instanceof GateErrors) return void 0;
		throw error;
	}
}
function limitOf(input) {
	const text = textOption(input, "limit");
	const limit = text === void 0 ? USUAL : Number(text);
	if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
	throw new GateError("RG-USAGE", `${JSON.stringify(text)} is not a number of deployments`, { expected: `a whole number from 1 to ${MOST}` });
}
function toResult(session, { entries, skipped }, written) {
	const name = session.environment.name;
	const verified = entries.filter(({ event }) => event === "verified").length;
	const head = written === void 0 ? `${entries.length} records would be imported into the ledger of ${name}` : `${written} records imported into the ledger of ${name}`;
	const lines = entries.map(({ happened = "", event, tuple, commit = "" }) => `  ${happened}  ${event}  ${shortDigest(tupleId(tuple))}  ${commit.slice(0, 12)}`);
	const left = skipped.map(({ id, commit, why }) => `  left out: deployment ${id} (${commit.slice(0, 12)}): ${why}`);
	const advice = verified > 0 ? [] : ["Nothing was verified by the import: until a `rollback-gate watch` passes there is no tuple to go back to."];
	return {
		verdict: "pass",
		json: {
			environment: name,
			written: written ?? 0,
			entries: entries.map(({ event, tuple, commit, happened }) => ({
				event,
				tuple: tupleId(tuple),
				commit: commit ?? null,
				happened: happened ?? null
			})),
			skipped: skipped.map((one) => ({ ...one }))
		},
		text: [
			head,
			...lines,
			...left,
			...advice
		].join("\n")
	};
}
export { importDeployed };
