import "./runtime.js";
import { GateError } from "./start.js";
import { shortDigest } from "./config.js";
import { judgeMixture, knownTuples } from "./commands-shared-known-tuples-shared.js";
// src/commands/rollback/part.ts
/**
* What a rollback of some pins would go to: a tuple that ran before, or one that is proven to fit. All else was never tested together.
* @throws GateError RG-USAGE for pins that are not in both tuples
*/
async function chooseMixture(session, { current, target, pins, ledgers }) {
	const names = (tuple) => new Set(tuple.members.map(({ name }) => name));
	const [here, there] = [names(current), names(target.tuple)];
	const foreign = pins.filter((name) => !here.has(name) || !there.has(name));
	if (foreign.length > 0 || pins.length === 0) throw new GateError("RG-USAGE", `no pin of both tuples is called ${foreign.join(", ") || "so"}`, { expected: `some of ${[...here].join(", ")}` });
	const snapshot = await session.channel.snapshot(session.branch);
	const known = await knownTuples({
		environment: session.environment,
		...ledgers,
		read: (path) => snapshot.read(path)
	});
	const judgement = judgeMixture({
		current,
		target: target.tuple,
		pins,
		known
	});
	if (judgement.answer === "whole") {
		const record = ledgers.records.findLast(({ tupleId }) => tupleId === judgement.tupleId);
		return record ? { target: record } : { refused: "it ran in another environment only" };
	}
	const { tuple, tupleId } = judgement;
	if (judgement.answer === "proven") return {
		target: {
			...target,
			tuple,
			tupleId
		},
		proof: judgement.why
	};
	const { reasons, nearest } = judgement;
	const instead = nearest ? `as a whole it could go back to ${shortDigest(nearest.tupleId)}, which changes ${nearest.changes.join(", ")}` : "the ledger knows no whole release to go to instead";
	return { refused: [...reasons, instead].join("; ") };
}
export { chooseMixture };
