import { GateError } from "./start.js";
import { shortDigest, tupleChanges, tupleId } from "./config.js";
import { lastEvents, lastJudgements } from "./ledger-state-shared.js";
import { recordAgainst } from "./rollback-obstacles-shared.js";
import { parseStatement } from "./release-parse-shared.js";
import { seals } from "./release-verify-shared.js";
import { manifestPath } from "./commands-shared-release-path-shared.js";
// src/release/mixture.ts
/** A model and what it was made from: they stand on one side of its signature, all else on the other. */
const MODEL_SIDE = /* @__PURE__ */ new Set(["model", "dataset"]);
/**
* Whether only some pins of a tuple may go back. Versions that never stood together were never tested together, so a mixture is refused,
* unless it cuts exactly between a model and what calls it, and both releases have sealed the same signature and the same preparation of
* its inputs: then neither side can tell which release the other is of. Unknown interfaces prove nothing.
* @throws Error when a pin is in neither tuple
*/
function judgeMixture(question) {
	const { current, target, pins, known } = question;
	const tuple = mix(current, target, pins);
	const id = tupleId(tuple);
	if (known.some((one) => one.good && tupleId(one.tuple) === id)) return {
		answer: "whole",
		tuple,
		tupleId: id
	};
	const proof = known.some((one) => !one.good && tupleId(one.tuple) === id) ? { reasons: ["these versions stood together before, and it is not known that they held"] } : prove(question);
	if ("why" in proof) return {
		answer: "proven",
		tuple,
		tupleId: id,
		why: proof.why
	};
	return {
		answer: "refused",
		tuple,
		tupleId: id,
		reasons: proof.reasons,
		nearest: nearest(question, tuple)
	};
}
/** `current` with the pins that are named taken from `target`. */
function mix(current, target, pins) {
	const from = new Map(target.members.map((member) => [member.name, member]));
	const unknown = pins.filter((name) => !from.has(name) || !current.members.some((member) => member.name === name));
	if (unknown.length > 0) throw new Error(`no such pins in both tuples: ${unknown.join(", ")}`);
	return { members: current.members.map((member) => pins.includes(member.name) ? from.get(member.name) ?? member : member) };
}
function prove({ current, target, pins, known }) {
	const differing = tupleChanges(current, target);
	const moved = differing.filter(({ name }) => pins.includes(name));
	const kept = differing.filter(({ name }) => !pins.includes(name));
	const list = (some) => some.map(({ name, role }) => `${name} (${role})`).join(", ");
	const onModelSide = (some) => some.every(({ role }) => MODEL_SIDE.has(role));
	const onOtherSide = (some) => some.every(({ role }) => !MODEL_SIDE.has(role));
	const apart = `${list(moved)} would be of ${shortDigest(tupleId(target))} and ${list(kept)} of ${shortDigest(tupleId(current))}, which never ran together`;
	const cut = onModelSide(moved) && onOtherSide(kept) || onOtherSide(moved) && onModelSide(kept);
	const hasModel = differing.some(({ role }) => role === "model");
	if (!cut || !hasModel) return { reasons: [apart, "only a model with its data set can be told from all else by what was sealed"] };
	const [a, b] = [current, target].map((tuple) => known.find((one) => tupleId(one.tuple) === tupleId(tuple))?.interfaces);
	const lacks = ["signature", "preprocessing"].flatMap((key) => interfaceProblem(key, a?.[key], b?.[key]));
	if (lacks.length > 0) return { reasons: [apart, ...lacks] };
	return { why: "both releases have sealed the same signature of the model and the same preparation of its inputs" };
}
function interfaceProblem(key, a, b) {
	const what = key === "signature" ? "signature of the model" : "preparation of its inputs";
	const [one, other] = [a?.["sha256"], b?.["sha256"]];
	if (one === void 0 || other === void 0) return [`the ${what} is not sealed in both releases`];
	return one === other ? [] : [`the ${what} is not the same in both releases`];
}
/** Of the tuples that held, with the same pins: one with all that was asked for before others, then the one that changes least, then the newest. */
function nearest({ current, target, pins, known }, wanted) {
	const names = (tuple) => tupleId({ members: tuple.members.map((member) => ({
		...member,
		value: ""
	})) });
	const here = tupleId(current);
	const changed = new Set(tupleChanges(current, target).map(({ name }) => name).filter((name) => pins.includes(name)));
	const [best] = known.filter(({ good, tuple }) => good && tupleId(tuple) !== here && names(tuple) === names(current)).map(({ tuple, time }) => {
		const off = tupleChanges(wanted, tuple).map(({ name }) => name);
		return {
			tuple,
			time,
			complete: off.every((name) => !changed.has(name)),
			distance: off.length
		};
	}).sort((a, b) => Number(b.complete) - Number(a.complete) || a.distance - b.distance || (a.time < b.time ? 1 : -1));
	if (!best) return void 0;
	const changes = tupleChanges(current, best.tuple).map(({ name }) => name);
	return {
		tuple: best.tuple,
		tupleId: tupleId(best.tuple),
		changes,
		complete: best.complete
	};
}
// src/commands/shared/known-tuples.ts
/** Every tuple of the ledger, whether it held, and what its release manifest has sealed of its interfaces. */
async function knownTuples({ environment, records, others, read }) {
	const known = [];
	const judged = lastJudgements(records);
	for (const [id, { tuple, time }] of lastEvents(records)) {
		const good = judged.get(id)?.event === "verified" && recordAgainst(id, {
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
export { judgeMixture, knownTuples };
