import { makeFinding } from "./start.js";
import { counted } from "./gates-rule-text-shared.js";
import { NOT_RUN } from "./gates-contract-rules-shared.js";
// src/gates/contract/run.ts
/** Says of every contract that it was not checked: silence would look like a pass. */
async function run({ config }) {
	return {
		findings: config.contracts.map(({ contract, place }) => makeFinding(NOT_RUN, {
			gate: "contract",
			data: { contract },
			place
		})),
		tally: {
			asked: config.contracts.length,
			answered: 0
		},
		facts: [{
			label: "Contracts",
			text: `${counted(config.contracts.length, "contract")}, none checked`
		}]
	};
}
export { run };
