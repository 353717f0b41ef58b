import { tupleId } from "./config.js";
import { lastJudgements } from "./ledger-state-shared.js";
import { PIN_RULES, judgePin } from "./pins.js";
// src/rollback/obstacles.ts
/**
* What would keep a rollback from going back to a tuple: values that can change while the name stays, which nobody can restore, and
* what the ledgers say against it. The same questions are asked again when it comes to a rollback; here they are asked while there is time.
*/
function obstaclesTo(tuple, ledgers) {
	const against = recordAgainst(tupleId(tuple), ledgers);
	if (against === void 0) return mutableValues(tuple);
	const detail = `${against.event} in ${against.environment} at ${against.time}`;
	return [...mutableValues(tuple), {
		detail,
		fix: "Release another tuple: this one is not gone back to."
	}];
}
/** The record that speaks against a tuple: a revocation in any environment, or a failure as what was found of it last in one. */
function recordAgainst(id, { records, others }) {
	const ledgers = [records, ...others];
	return ledgers.flat().find(({ event, tupleId }) => event === "revoked" && tupleId === id) ?? ledgers.map((ledger) => lastJudgements(ledger).get(id)).find((record) => record?.event === "failed");
}
function mutableValues({ members }) {
	return members.flatMap(({ name, role, value }) => {
		const { mutability, rule: id, problem } = judgePin(value, role);
		const rule = PIN_RULES.find((one) => one.id === id);
		if (mutability === "none" || !rule) return [];
		return {
			detail: rule.message({
				pin: name,
				value,
				...problem === void 0 ? {} : { problem }
			}),
			fix: rule.fix
		};
	});
}
export { obstaclesTo, recordAgainst };
