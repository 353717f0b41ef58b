import "./runtime.js";
import { formatPlace } from "./start.js";
import { counted } from "./commands-shared-counted-shared.js";
import { advice, ok, problem } from "./commands-doctor-types-shared.js";
// src/commands/doctor/checks/config.ts
/** Is there a configuration, does it load, and does it configure what a rollback takes? */
async function lookAtConfig({ config, configErrors, environments }) {
	if (!config) return configErrors.map(({ code, message, place, expected, hint }) => {
		const change = [expected === void 0 ? "" : `expected ${expected}`, hint ?? ""].filter(Boolean).join("; ");
		const isMissing = code === "RG-CONFIG-MISSING";
		return problem(place ? `${formatPlace(place)}: ${message}` : message, isMissing ? "run: rollback-gate init" : change || "correct it");
	});
	const { schemas, contracts } = config;
	const what = [
		counted(schemas.length, "schema entry", "schema entries"),
		counted(contracts.length, "contract"),
		counted(config.environments.size, "environment")
	].join(", ");
	const found = [ok(`it loads: ${what}`)];
	if (schemas.length === 0) found.push({
		...advice("no schemas are configured, so nothing says whether releases can read each other", "name them under `schemas`"),
		limit: "no schemas are configured, so releases are not compared"
	});
	if (config.environments.size === 0) {
		const limit = "no environment is configured, so there is nothing to watch or to take back";
		found.push({
			...ok(limit),
			limit
		});
	}
	for (const { name, pins, identity, health, rollback } of environments) {
		if (pins.length === 0) found.push(advice(`${name} has no pins, so there is nothing that could be taken back`, `name them under \`environments.${name}.pins\``));
		if (health.length === 0) found.push(advice(`${name} has no health checks, so a watch has nothing to judge by`, `add some under \`environments.${name}.health\``));
		else if (identity === void 0) found.push(problem(`${name} has health checks and no identity: nobody can tell the new release from the old one, and nothing is judged`, `say under \`environments.${name}.identity\` where the release tells which one it is`));
		if (!rollback) found.push({
			...advice(`${name} has no \`rollback\`: a failed release is reported, and not taken back`, "add `rollback: { ladder: [issue] }`"),
			limit: `${name} has no \`rollback\`, so a watch takes nothing back`
		});
		else if (rollback.ladder.length === 0) found.push(advice(`${name} has no ladder: when a rollback is not possible, nobody is told`, "add `ladder: [issue]`, or a page"));
	}
	return found;
}
export { lookAtConfig };
