import "./runtime.js";
import { GateError } from "./start.js";
import { shortDigest } from "./config.js";
import { assertLedger } from "./rollback-read-pins-shared.js";
import { assertSignatures, parseLedger } from "./check.js";
import { lastJudgements } from "./ledger-state-shared.js";
import { align, readSources } from "./commands-ledger-sources-shared.js";
// src/ledger/history.ts
/** When an event happened: imported ones carry the time in which they did, all others are recorded as they happen. */
function timeOf({ happened, time }) {
	return happened ?? time;
}
/** What ran when, oldest first. A failed tuple counts until another took its place: what stands at the head is what runs. */
function servingHistory(records) {
	const last = lastJudgements(records);
	const starts = records.filter(({ event }) => event === "deployed" || event === "rolled-back");
	return starts.map((record, index) => {
		const next = starts[index + 1];
		const { tuple, tupleId, event, commit, actor } = record;
		const outcome = records.findLast((one) => one.tupleId === tupleId && one.seq > record.seq && one.seq < (next?.seq ?? Number.POSITIVE_INFINITY) && (one.event === "verified" || one.event === "failed" || one.event === "revoked"))?.event;
		const judged = last.get(tupleId);
		const now = judged && judged.seq > record.seq ? judged.event : void 0;
		return {
			tuple,
			tupleId,
			from: timeOf(record),
			by: event === "rolled-back" ? "rolled-back" : "deployed",
			...next && { to: timeOf(next) },
			...commit === void 0 ? {} : { commit },
			...actor === void 0 ? {} : { actor },
			...outcome === void 0 ? {} : { outcome },
			...now === void 0 ? {} : { now }
		};
	});
}
/** What was current at a moment; undefined before the first deployment that is recorded. `at` in milliseconds since 1970 UTC. */
function servingAt(records, at) {
	return servingHistory(records).findLast(({ from }) => Date.parse(from) <= at);
}
// src/commands/ledger/history.ts
/** What ran when, newest last. @throws GateError RG-LEDGER-* for a ledger that cannot be believed */
async function history(input, host) {
	const told = (await readSources(input, host)).map(readWhole).map(({ environment, records }) => ({
		environment,
		history: servingHistory(records)
	}));
	return {
		verdict: "pass",
		json: { environments: told.map((one) => ({
			environment: one.environment,
			history: one.history.map(toJson)
		})) },
		text: told.map((one) => [one.environment, ...table(one.history)].join("\n")).join("\n\n")
	};
}
/** What ran at a moment. */
async function at(input, host) {
	const text = input.positionals[0] ?? "";
	const moment = parseMoment(text);
	if (moment > host.clock.now()) throw new GateError("RG-USAGE", `${JSON.stringify(text)} has not come yet`, { expected: "a moment in the past" });
	const found = (await readSources(input, host)).map(readWhole).map(({ environment, records }) => ({
		environment,
		serving: servingAt(records, moment)
	}));
	const time = new Date(moment).toISOString();
	return {
		verdict: "pass",
		json: {
			at: time,
			environments: found.map(({ environment, serving }) => ({
				environment,
				serving: serving ? toJson(serving) : null
			}))
		},
		text: found.map(({ environment, serving }) => describe(environment, serving, time).join("\n")).join("\n\n")
	};
}
/**
* A moment as people write it: `2026-03-03T14:32Z`, with an offset, or without a zone, which is UTC; a day alone is its beginning.
* @throws GateError RG-USAGE
*/
function parseMoment(text) {
	const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text.trim());
	const [, day = "", time = "00:00", zone = "Z"] = match ?? [];
	const moment = Date.parse(`${day}T${time}${zone.toUpperCase().replace(/(\d\d)(\d\d)$/, "$1:$2")}`);
	const midnight = Date.parse(`${day}T00:00:00Z`);
	const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
	if (match && isDay && !Number.isNaN(moment)) return moment;
	throw new GateError("RG-USAGE", `${JSON.stringify(text)} is not a moment`, { expected: "such as 2026-03-03T14:32Z or \"2026-03-03 14:32\" (UTC)" });
}
/** Questions about the past are answered from a ledger that holds, or not at all. */
function readWhole({ text, path, environment, lossIn, trust }) {
	const records = text === void 0 ? [] : parseLedger(text, path);
	assertLedger(records, path, environment);
	if (trust) assertSignatures(records, path, trust);
	if (lossIn !== void 0) throw new GateError("RG-LEDGER-BROKEN", `the commit ${lossIn} took records away`, { place: {
		file: path,
		line: 1,
		column: 1
	} });
	return {
		environment: environment ?? records[0]?.environment ?? path,
		records
	};
}
function toJson({ tuple, ...rest }) {
	return {
		...rest,
		pins: tuple.members.map(({ name, role, value }) => ({
			name,
			role,
			value
		}))
	};
}
function table(servings) {
	if (servings.length === 0) return ["  nothing is recorded yet"];
	return align(servings.map((one) => [
		one.from,
		one.to ?? "now",
		shortDigest(one.tupleId),
		wordsOf(one)
	]));
}
function wordsOf({ by, outcome, now, commit, actor }) {
	return [
		by === "rolled-back" ? "restored by a rollback" : "deployed",
		outcome ?? "not judged",
		now !== void 0 && now !== outcome ? `${now} later` : void 0,
		commit === void 0 ? void 0 : `commit ${commit.slice(0, 12)}`,
		actor === void 0 ? void 0 : `by ${actor}`
	].filter((part) => part !== void 0).join(", ");
}
function describe(environment, serving, time) {
	if (!serving) return [`${environment}: nothing is recorded before ${time}`];
	const until = serving.to === void 0 ? "still current" : `until ${serving.to}`;
	return [`${environment} at ${time}: ${shortDigest(serving.tupleId)}, from ${serving.from}, ${until}; ${wordsOf(serving)}`, ...align(serving.tuple.members.map(({ name, role, value }) => [
		name,
		role,
		value
	]))];
}
export { at, history };
