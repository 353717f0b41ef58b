import "./runtime.js";
import { GateError, GateErrors, isJsonObject } from "./start.js";
import { shortDigest, tupleId } from "./config.js";
import { readPins } from "./rollback-read-pins-shared.js";
import { reachGitHub } from "./commands-rollback-session-shared.js";
import { textOption, withSession } from "./commands-rollback-with-session-shared.js";
// src/github/deployment-history.ts
const DEPLOYMENTS = "GET /repos/{owner}/{repo}/deployments";
const STATUSES = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
const PER_PAGE = 100;
/**
* The newest deployments of an environment, oldest first, each with the history of its statuses: a success that was replaced says `inactive`
* in the end, so the last status alone tells nothing.
* @throws GateError RG-GITHUB
*/
async function listDeployments(api, at, environment, most) {
	const found = [];
	for (let page = 1; found.length < most; page++) {
		const items = listOf(await api.rest(DEPLOYMENTS, {
			...at,
			environment,
			per_page: PER_PAGE,
			page
		}));
		found.push(...items);
		if (items.length < PER_PAGE) break;
	}
	const deployments = [];
	for (const item of found.slice(0, most)) {
		const { id, sha, url } = item;
		if (typeof id !== "number" || typeof sha !== "string" || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) continue;
		deployments.push({
			id,
			commit: sha,
			url: typeof url === "string" ? url : "",
			statuses: await statusesOf(api, at, id)
		});
	}
	return deployments.reverse();
}
async function statusesOf(api, at, id) {
	return listOf(await api.rest(STATUSES, {
		...at,
		deployment_id: id,
		per_page: PER_PAGE
	})).flatMap(({ state, created_at: created }) => typeof state === "string" && typeof created === "string" && !Number.isNaN(Date.parse(created)) ? [{
		state,
		at: Date.parse(created)
	}] : []).sort((a, b) => a.at - b.at);
}
function listOf({ status, data }) {
	if (status === 200 && Array.isArray(data)) return data.filter(isJsonObject);
	const message = isJsonObject(data) && typeof data["message"] === "string" ? data["message"] : `status ${status}`;
	throw new GateError("RG-GITHUB", `the deployments cannot be listed: ${message}`, { hint: "the token needs `permissions: deployments: read`" });
}
// src/ledger/import.ts
/** What a ledger that begins today can take over from deployments of the past, oldest first. Nothing is recorded that nobody has said. */
function importDeployments(deployments, options) {
	const entries = [];
	const skipped = [];
	let current;
	for (const { id, commit, url, tuple, statuses } of deployments) {
		const success = statuses.findLast(({ state }) => state === "success");
		const why = !success ? "no status says success" : !tuple ? "its pins cannot be read any more" : void 0;
		if (!success || !tuple || why !== void 0) {
			skipped.push({
				id,
				commit,
				why: why ?? ""
			});
			continue;
		}
		const common = {
			environment: options.environment,
			tuple,
			commit,
			happened: new Date(success.at).toISOString(),
			...url === "" ? {} : { evidence: url },
			...options.actor === void 0 ? {} : { actor: options.actor }
		};
		if (tupleId(tuple) !== current) entries.push({
			...common,
			event: "deployed",
			key: `import:deployed:${id}`
		});
		current = tupleId(tuple);
		const spoiled = statuses.some(({ state, at }) => (state === "failure" || state === "error") && at >= success.at);
		if (options.trust && !spoiled) entries.push({
			...common,
			event: "verified",
			identified: false,
			key: `import:verified:${id}`
		});
	}
	return {
		entries,
		skipped
	};
}
/** Whether a ledger holds nothing but what was imported: only such a one may be imported into, or the past would come after the present. */
function isOnlyImported(records) {
	return records.every(({ key }) => key.startsWith("import:"));
}
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
		const plan = importDeployments(await readDeployments(session, textOption(input, "from") ?? session.environment.name, limitOf(input)), {
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
