import { GateError } from "./start.js";
import { shortDigest, tupleId } from "./config.js";
import { lastJudgements } from "./ledger-state-shared.js";
// src/ledger/last-known-good.ts
/**
* The newest verified tuple to go back to: nothing was found against it here since, it is not the current one, it was not taken back
* since, it is revoked in no environment, and what was found of it last elsewhere is not a failure.
* @param others the ledgers of the other environments
*/
function lastKnownGood(records, current, others = []) {
	const currentId = tupleId(current);
	const last = lastJudgements(records);
	const elsewhere = others.map(lastJudgements);
	const revoked = new Set([records, ...others].flat().flatMap(({ event, tupleId }) => event === "revoked" ? [tupleId] : []));
	return records.findLast((record) => record.event === "verified" && record.tupleId !== currentId && last.get(record.tupleId)?.seq === record.seq && !revoked.has(record.tupleId) && !records.some(({ event, replaces, seq }) => event === "rolled-back" && replaces === record.tupleId && seq > record.seq) && !elsewhere.some((events) => events.get(record.tupleId)?.event === "failed"));
}
const DAY = 864e5;
/**
* Why one more rollback of `bad` would go round in circles; undefined when it would not. What brings a failed image back need not bring the
* same tuple back: all that a rollback took away counts as one and the same. `now` in milliseconds since 1970 UTC.
* @param committed rollbacks that the branch itself tells of. The same ones stand in a ledger that can be written, so the larger number counts.
*/
function loopGuard(records, bad, limits, { now, committed = [] }) {
	const badId = tupleId(bad);
	const rollbacks = records.filter((record) => record.event === "rolled-back");
	const ofTuple = larger(rollbacks.filter((record) => record.replaces === badId), committed.filter(({ replaces }) => replaces === badId));
	if (ofTuple >= limits.maxPerTuple) return `this tuple was rolled back ${times(ofTuple)} before, and ${limits.maxPerTuple} is the limit`;
	const back = rollbacks.map((record) => takenAway(records, record)).filter((values) => values.length > 0 && values.every((one) => holds(bad, one)));
	const [first] = back;
	if (first && back.length >= limits.maxPerTuple) {
		const what = first.map(({ name, value }) => `${name}: ${value}`).join(", ");
		return `what was rolled back ${times(back.length)} before is back (${what}), and ${limits.maxPerTuple} is the limit`;
	}
	const today = larger(rollbacks.filter((record) => now - Date.parse(record.time) < DAY), committed.filter(({ at }) => now - at < DAY));
	if (today >= limits.maxPerDay) return `the environment was rolled back ${times(today)} in the last 24 hours, and ${limits.maxPerDay} is the limit`;
}
function larger(one, other) {
	return Math.max(one.length, other.length);
}
/** Roles whose values say what ran; a toggle has few values, and each comes back by itself. */
const WEIGHTY = /* @__PURE__ */ new Set([
	"image",
	"model",
	"code",
	"features",
	"dataset",
	"config"
]);
/** What a rollback took away: the members that stood there and are not part of what was restored. */
function takenAway(records, { replaces, tuple, seq }) {
	return ((records.findLast((record) => record.tupleId === replaces && record.seq < seq)?.tuple)?.members ?? []).filter((member) => WEIGHTY.has(member.role) && !holds(tuple, member));
}
function holds({ members }, { name, value }) {
	return members.some((member) => member.name === name && member.value === value);
}
function times(count) {
	return count === 1 ? "once" : `${count} times`;
}
// src/rollback/target.ts
/**
* The record of the tuple to go back to: the one asked for, else the last known good.
* @throws GateError RG-NO-TARGET when the one asked for is not in the ledger, RG-USAGE when it is not named clearly
*/
function chooseTarget({ records, others, current, to }) {
	return to === void 0 ? lastKnownGood(records, current, others) : namedTarget(records, to);
}
/** The newest record of the tuple whose id begins as given. */
function namedTarget(records, to) {
	const digits = to.replace(/^sha256:/, "").toLowerCase();
	if (!/^[0-9a-f]{8,64}$/.test(digits)) throw new GateError("RG-USAGE", `${JSON.stringify(to)} is not the id of a tuple`, { expected: "at least 8 hexadecimal digits of it" });
	const matching = records.filter((record) => record.tupleId.startsWith(`sha256:${digits}`));
	const ids = new Set(matching.map((record) => record.tupleId));
	if (ids.size > 1) throw new GateError("RG-USAGE", `several tuples begin with ${digits}: ${[...ids].map(shortDigest).join(", ")}`, { hint: "give more digits" });
	const record = matching.at(-1);
	if (record) return record;
	throw new GateError("RG-NO-TARGET", `the ledger of this environment has no tuple ${digits}`, { hint: "see `rollback-gate ledger show`" });
}
/** Whether two tuples have the same pins in the same roles; the values may differ. */
function samePins(a, b) {
	const names = (tuple) => tupleId({ members: tuple.members.map((member) => ({
		...member,
		value: ""
	})) });
	return names(a) === names(b);
}
export { chooseTarget, lastKnownGood, loopGuard, namedTarget, samePins };
