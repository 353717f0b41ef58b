import "./runtime.js";
import { counted, makeFinding } from "./config.js";
import { IDENTITY_MISSING } from "./gates-health-rules-shared.js";
// src/gates/health/run.ts
/** Tells in daylight what would keep a watch from judging at night. It asks nothing of the candidate, so it adds nothing to a pass. */
async function run({ environments }) {
	const watched = environments.filter(({ health }) => health.length > 0);
	const checks = watched.reduce((sum, { health }) => sum + health.length, 0);
	const trusting = watched.filter(({ identity }) => identity === "none").map(({ name }) => name);
	const unnamed = trusting.length === 0 ? "" : `; whichever release answers is judged in ${trusting.join(", ")} (\`identity: none\`)`;
	return {
		findings: watched.filter(({ identity }) => identity === void 0).map(({ name, place }) => makeFinding(IDENTITY_MISSING, {
			gate: "health",
			data: { environment: name },
			place
		})),
		tally: {
			asked: 0,
			answered: 0
		},
		facts: [{
			label: "Health",
			text: `${counted(checks, "check")} in ${counted(watched.length, "environment")}${unnamed}`
		}]
	};
}
export { run };
