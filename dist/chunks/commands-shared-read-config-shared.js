import { DEFAULT_CONFIG_PATH, loadConfig } from "./config.js";
import { GateError, toGateErrors } from "./start.js";
import { readUserFile } from "./check.js";
// src/commands/shared/read-config.ts
/** @throws GateError RG-CONFIG-MISSING, RG-FILE, RG-CONFIG-* */
async function readConfig(directory, path = DEFAULT_CONFIG_PATH) {
	return loadConfig(await readText(directory, path), path);
}
/** As `readConfig`, for those who have something to say of a configuration with mistakes too. */
async function loadOrErrors(directory, path = DEFAULT_CONFIG_PATH) {
	let configText;
	try {
		configText = await readText(directory, path);
		return {
			config: loadConfig(configText, path),
			configText,
			configErrors: []
		};
	} catch (thrown) {
		return {
			config: void 0,
			configText,
			configErrors: toGateErrors(thrown)
		};
	}
}
async function readText(directory, path) {
	try {
		return (await readUserFile(directory, path)).toString("utf8");
	} catch (error) {
		if (!(error instanceof GateError) || !isMissing(error.cause)) throw error;
		throw new GateError("RG-CONFIG-MISSING", `${path} does not exist`, { hint: "run: rollback-gate init; or name another file with --config" });
	}
}
function isMissing(cause) {
	return cause?.code === "ENOENT";
}
export { loadOrErrors, readConfig };
