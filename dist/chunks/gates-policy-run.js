import { makeFinding } from "./start.js";
import { CONFIG_CHANGED, CONFIG_FROM_HEAD } from "./gates-policy-rules-shared.js";
// src/gates/policy/run.ts
/** Tells whose configuration decided, wherever that is not simply the candidate's own. */
async function run({ policy }) {
	const { file, from, changed } = policy;
	const input = {
		gate: "policy",
		data: { file },
		place: {
			file,
			line: 1,
			column: 1
		}
	};
	const rules = from === "candidate-for-want-of-base" ? [CONFIG_FROM_HEAD] : changed ? [CONFIG_CHANGED] : [];
	const side = policy.commit === void 0 ? "the candidate" : `the base ${policy.commit.slice(0, 12)}`;
	return {
		findings: rules.map((rule) => makeFinding(rule, input)),
		tally: {
			asked: 0,
			answered: 0
		},
		facts: [{
			label: "Configuration",
			text: `${file} of ${side}`
		}]
	};
}
export { run };
