// src/ledger/state.ts
const JUDGEMENTS = /* @__PURE__ */ new Set([
	"verified",
	"failed",
	"revoked"
]);
/**
* What was found out about each tuple last of all. That it was put in place again, by hand or by a rollback, says nothing for or against it:
* where nobody could judge it then, what was known before still holds.
*/
function lastJudgements(records) {
	return lastOf(records, (event) => JUDGEMENTS.has(event));
}
/** What happened with each tuple last of all; a drill is no event of its own. */
function lastEvents(records) {
	return lastOf(records, (event) => event !== "drilled");
}
function lastOf(records, counts) {
	return new Map(records.filter(({ event }) => counts(event)).map((record) => [record.tupleId, record]));
}
/** The record that made a tuple the current one: the newest `deployed` or `rolled-back`. */
function currentDeployment(records) {
	return records.findLast((record) => record.event === "deployed" || record.event === "rolled-back");
}
/**
* The rollback that was begun and never ended: a `failed` record that names its target, with no deployment or rollback after it.
* A process that was killed leaves one behind.
*/
function openRollback(records) {
	const last = records.findLast(({ event, target }) => event === "deployed" || event === "rolled-back" || event === "failed" && target !== void 0);
	return last?.event === "failed" ? last : void 0;
}
/**
* The part of a key that names one deployment of a tuple: the number of the record that made it current. The same tuple deployed again
* later is another deployment and is recorded again; a command run twice is not.
*/
function deploymentKey(event, records, id) {
	const current = currentDeployment(records);
	return `${event}:${id}:${current?.tupleId === id ? current.seq : records.length}`;
}
export { currentDeployment, deploymentKey, lastEvents, lastJudgements, openRollback };
