import "./runtime.js";
import { canonicalJson } from "./start.js";
import { sha256, shortDigest } from "./config.js";
import { entriesAt, facts, readYaml, refuse, textAt } from "./release-importers-read-shared.js";
// src/release/importers/mlmodel/read.ts
const EXPECTED = "an MLmodel file as MLflow writes it";
/** The model that an MLmodel file describes. Its digest is of the description: the weights lie beside it. @throws GateError RG-IMPORT */
async function read(source) {
	const [root, ...more] = await readYaml(source, EXPECTED);
	const flavors = entriesAt(root, "flavors");
	if (more.length > 0 || flavors.length === 0) refuse(source, "the file lists no flavors of a model", EXPECTED);
	const [run, uuid, id, path] = [
		"run_id",
		"model_uuid",
		"model_id",
		"artifact_path"
	].map((key) => textAt(root, key));
	const signature = signatureOf(source, root);
	return {
		importer: "mlmodel",
		members: [{
			name: "model",
			role: "model",
			value: id !== void 0 ? `models:/${id}` : run !== void 0 ? `runs:/${run}/${path ?? "model"}` : `mlflow:${uuid ?? "unnamed"}`,
			digest: {},
			facts: facts({
				run,
				uuid,
				model: id,
				path,
				mlflow: textAt(root, "mlflow_version"),
				created: textAt(root, "utc_time_created"),
				flavors: flavors.map(([name, flavor]) => flavorText(name, flavor)).join(", "),
				signature: signature === void 0 ? "none: serving checks nothing" : shortDigest(signature)
			})
		}],
		...signature !== void 0 && { signature },
		agrees: (pin) => agreesWith(pin, run, id)
	};
}
/** Ids of runs and models have 32 digits; a shorter one could stand in a path by chance. */
const SHORTEST_ID = 16;
/**
* A run or a logged model that is named must be this one. A URI below the folder of the run or the model is of this one. Of registered
* versions, and of all other URIs, the file knows nothing.
*/
function agreesWith(pin, run, id) {
	const [, ofRun] = /^runs:\/([^/]+)/.exec(pin) ?? [];
	if (ofRun !== void 0) return run === void 0 ? void 0 : ofRun === run;
	const [, ofModel] = /^models:\/(m-[0-9a-f]{32})(?:\/|$)/.exec(pin) ?? [];
	if (ofModel !== void 0) return id === void 0 ? void 0 : ofModel === id;
	const steps = new Set(pin.split(/[/?&=#]/));
	return [run, id].some((one) => one !== void 0 && one.length >= SHORTEST_ID && steps.has(one)) ? true : void 0;
}
function flavorText(name, flavor) {
	const version = entriesAt(flavor).find(([key]) => key.endsWith("_version") && key !== "python_version" && key !== "mlflow_version")?.[1];
	return typeof version === "string" ? `${name} ${version}` : name;
}
/** Inputs, outputs and parameters stand in the file as texts of JSON; what counts is what they say, not how they are spaced. */
function signatureOf(source, root) {
	const parts = [
		"inputs",
		"outputs",
		"params"
	].map((key) => {
		const text = textAt(root, "signature", key);
		if (text === void 0 || text === "null" || text === "~") return [key, null];
		try {
			return [key, JSON.parse(text)];
		} catch (cause) {
			return refuse(source, `the ${key} of the signature are not JSON`, EXPECTED, cause);
		}
	});
	if (parts.every(([, part]) => part === null)) return void 0;
	return sha256(canonicalJson(Object.fromEntries(parts))).replace("sha256:", "");
}
export { read };
