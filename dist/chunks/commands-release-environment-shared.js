import { GateError } from "./start.js";
// src/commands/release/environment.ts
/** The environment of that name, or the only one. @throws GateError RG-USAGE, RG-ENVIRONMENT-UNKNOWN */
function chooseEnvironment({ environments }, name) {
	const known = [...environments.keys()].join(", ") || "none";
	const [only, ...others] = environments.values();
	if (name === void 0 && only && others.length === 0) return only;
	if (name === void 0) throw new GateError("RG-USAGE", "the environment is missing", { expected: `--environment with one of: ${known}` });
	const found = environments.get(name);
	if (found) return found;
	throw new GateError("RG-ENVIRONMENT-UNKNOWN", `the environment ${JSON.stringify(name)} is not in the configuration`, { expected: `one of: ${known}` });
}
export { chooseEnvironment };
