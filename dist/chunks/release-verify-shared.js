import { canonicalJson } from "./start.js";
import { shortDigest, tupleChanges } from "./config.js";
import { digestSet, statementDigest, tupleOf } from "./release-statement-shared.js";
// src/release/verify.ts
/** Whether a manifest names the one before it as it is: the chain through a list of manifests, oldest first. */
function verifyChain(statements) {
	return statements.flatMap((statement, index) => {
		const before = statements[index - 1];
		return before ? succession(before, statement) : [];
	});
}
function succession(before, { predicate }) {
	const say = (problem) => [{
		about: "predecessor",
		problem
	}];
	const { predecessor, environment } = predicate;
	if (before.predicate.environment !== environment) return say(`${before.predicate.environment} is not ${environment}`);
	if (predecessor === null) return say(`${shortDigest(predicate.tupleId)} names no release before it`);
	if (predecessor.tupleId !== before.predicate.tupleId) return say(`${shortDigest(predicate.tupleId)} follows ${shortDigest(predecessor.tupleId)}, not ${shortDigest(before.predicate.tupleId)}`);
	const digest = digestSet(statementDigest(before)).sha256;
	if (predecessor.digest === null) return say(`${shortDigest(predicate.tupleId)} does not say what the manifest before it was`);
	return predecessor.digest["sha256"] === digest ? [] : say(`the manifest of ${shortDigest(before.predicate.tupleId)} was changed after ${shortDigest(predicate.tupleId)} had named it`);
}
/** What is not in a commit as a manifest has sealed it. `members`: the same pins, sealed anew from that commit. */
function compareSeals(statement, now) {
	const sealed = statement.predicate;
	const changes = tupleChanges(tupleOf(sealed.members), tupleOf(now.members)).map(({ name, from, to }) => ({
		about: "tuple",
		problem: `${name}: sealed as ${from ?? "nothing"}, and it is ${to ?? "nothing"}`
	}));
	const found = new Map(now.members.map((member) => [member.name, member]));
	const digests = sealed.members.flatMap((member) => {
		const other = found.get(member.name);
		return other?.value === member.value && !same(other.digest, member.digest) ? [digestProblem(member)] : [];
	});
	const interfaces = ["signature", "preprocessing"].flatMap((key) => {
		const [a, b] = [sealed.interfaces[key], now.interfaces[key]];
		return a === void 0 || same(a, b ?? {}) ? [] : [{
			about: "interface",
			problem: `the ${key} is not the one that was sealed`
		}];
	});
	return [
		...changes,
		...digests,
		...interfaces
	];
}
function digestProblem({ name, sources, sealedBy }) {
	return {
		about: "member",
		problem: `${name}: its ${sealedBy} is not what was sealed${sources ? ` (${sources.map(({ file }) => file).join(", ")})` : ""}`
	};
}
function same(a, b) {
	return canonicalJson(a) === canonicalJson(b);
}
/** Whether a manifest seals this tuple. */
function seals(statement, tuple) {
	return tupleChanges(tupleOf(statement.predicate.members), tuple).length === 0;
}
export { compareSeals, seals, verifyChain };
