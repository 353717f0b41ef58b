import "./runtime.js";
import { advice, ok, problem } from "./commands-doctor-types-shared.js";
// src/commands/doctor/checks/variables.ts
const REFERENCE = /\$\$\{|\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** The names of the `${NAME}` in a configuration. */
function variablesIn(text) {
	return [...new Set([...text.matchAll(REFERENCE)].flatMap(([, name]) => name ?? []))];
}
/** Is every `${NAME}` of the configuration set here? In a workflow that is a fault; on a person's machine it often is not. */
async function lookAtVariables({ configText, host }) {
	const names = variablesIn(configText ?? "");
	if (names.length === 0) return [];
	const unset = names.filter((name) => host.env(name) === void 0).sort();
	if (unset.length === 0) return [ok(`all ${names.length} variables of the configuration are set`)];
	const told = `${unset.map((name) => `\${${name}}`).join(", ")} ${unset.length === 1 ? "is" : "are"} not set here`;
	if (host.env("GITHUB_ACTIONS") !== void 0) return [problem(told, "set them in the `env` of the step, from secrets")];
	return [advice(told, "the workflow step has to set them in its `env`, from secrets; what needs them cannot be looked at from here")];
}
export { lookAtVariables, variablesIn };
