import { compileCondition } from "./health-conditions-expression-shared.js";
// src/health/conditions/verdict.ts
/**
* Success alone: whatever else is bad. Failure alone: whatever else is good. Both: failure wins, and where neither holds nothing is known.
* A condition that cannot be evaluated is a fault of the measurement, whatever the other one says.
* @throws GateError RG-PROVIDER when a condition cannot be used
*/
async function openConditions(config, variables, what) {
	const open = (text, key) => text === void 0 ? void 0 : compileCondition(text, variables, `${what}: \`${key}\``);
	const [success, failure] = [await open(config.success, "success-condition"), await open(config.failure, "failure-condition")];
	return { judge(bindings, shown) {
		const failed = failure?.evaluate(bindings);
		const succeeded = success?.evaluate(bindings);
		for (const one of [failed, succeeded]) if (one?.kind === "error") return {
			kind: "error",
			reason: one.reason
		};
		const isTrue = (one) => one?.kind === "value" && one.value;
		if (isTrue(failed) || !failed && !isTrue(succeeded)) return {
			kind: "counts",
			bad: 1,
			total: 1,
			note: shown
		};
		if (isTrue(succeeded) || !succeeded) return {
			kind: "counts",
			bad: 0,
			total: 1
		};
		return {
			kind: "none",
			reason: `neither condition holds: ${shown}`
		};
	} };
}
/** Nothing, in the words of JSON. Whatever a condition says of it, it is no answer. */
function isEmptyAnswer(result) {
	if (result === null || result === void 0 || result === "") return true;
	return typeof result === "object" && Object.keys(result).length === 0;
}
export { isEmptyAnswer, openConditions };
