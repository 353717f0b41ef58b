import "./runtime.js";
import { GateError } from "./start.js";
import { shortDigest } from "./config.js";
import { judgeMixture, knownTuples } from "./commands-shared-known-tuples-shared.js";
import { chooseTarget } from "./rollback-target-shared.js";
import { oneEnvironment } from "./check.js";
import { readConfig } from "./commands-shared-read-config-shared.js";
import { textOption, withSession } from "./commands-rollback-with-session-shared.js";
// src/commands/release/mixture.ts
/** Whether only some pins may go back. Writes nothing. @throws GateError RG-USAGE, RG-NO-TARGET */
async function mixture(input, host) {
	const pins = (textOption(input, "pins") ?? "").split(",").map((name) => name.trim()).filter(Boolean);
	if (pins.length === 0) throw new GateError("RG-USAGE", "the pins are missing", { expected: "--pins with names, separated by commas" });
	const config = await readConfig(host.directory, textOption(input, "config"));
	const { name } = oneEnvironment(config, textOption(input, "environment"));
	return withSession({
		...input,
		options: {
			...input.options,
			environment: name
		}
	}, host, async (session) => {
		const { environment, channel, branch } = session;
		const [{ at }, { records, others }] = [await session.readHead(), await session.readLedgers()];
		const to = textOption(input, "to");
		const target = chooseTarget({
			records,
			others,
			current: at.tuple,
			...to !== void 0 && { to }
		});
		if (!target) throw new GateError("RG-NO-TARGET", "the ledger knows no earlier tuple that was verified");
		const foreign = pins.filter((name) => !target.tuple.members.some((one) => one.name === name) || !at.readings.has(name));
		if (foreign.length > 0) throw new GateError("RG-USAGE", `no pin of both tuples is called ${foreign.join(", ")}`, { expected: `some of ${[...at.readings.keys()].join(", ")}` });
		const snapshot = await channel.snapshot(branch);
		const known = await knownTuples({
			environment,
			records,
			others,
			read: (path) => snapshot.read(path)
		});
		return resultOf(judgeMixture({
			current: at.tuple,
			target: target.tuple,
			pins,
			known
		}));
	});
}
function resultOf(judgement) {
	const { answer, tupleId } = judgement;
	const id = shortDigest(tupleId);
	const json = {
		answer,
		tuple: tupleId
	};
	if (answer === "whole") return {
		verdict: "pass",
		json,
		text: `${id} ran as a whole before, and held`
	};
	if (answer === "proven") return {
		verdict: "pass",
		json: {
			...json,
			why: judgement.why
		},
		text: `${id} never ran, and fits: ${judgement.why}`
	};
	const { reasons, nearest } = judgement;
	const proposal = nearest && {
		tuple: nearest.tupleId,
		changes: [...nearest.changes],
		complete: nearest.complete
	};
	const instead = nearest ? `Go back to ${shortDigest(nearest.tupleId)} as a whole, which changes ${nearest.changes.join(", ")}: rollback --to ${shortDigest(nearest.tupleId)}` : "The ledger knows no whole release to go to instead.";
	return {
		verdict: "fail",
		json: {
			...json,
			reasons: [...reasons],
			nearest: proposal ?? null
		},
		text: [`refused: ${reasons.join("; ")}`, instead].join("\n")
	};
}
export { mixture };
