import { __toESM } from "./runtime.js";
import { loadConfig } from "./config.js";
import { GateError, toGateErrors } from "./start.js";
import { readUserFile } from "./check.js";
// src/health/importers/index.ts
/**
* Health checks from analysis templates of Argo Rollouts, and from metric templates and canaries of Flagger. What has no counterpart is noted,
* and so is what does not mean quite the same. Files are taken together: a Canary may refer to templates in others.
* @throws GateErrors RG-CONFIG-SYNTAX when a file is no YAML
*/
async function importChecks(files, given = /* @__PURE__ */ new Map()) {
	const { importAll } = await import("./health-importers-all.js");
	return importAll(files, given);
}
// src/commands/health/run.ts
/**
* What is left out makes the result inconclusive: it is no failure, and not all that was asked for.
* @throws GateError RG-USAGE, RG-FILE; GateErrors RG-CONFIG-SYNTAX
*/
async function run({ positionals, options }, host) {
	const files = [];
	for (const path of positionals) files.push({
		path,
		text: (await readUserFile(host.directory, path)).toString("utf8")
	});
	const result = await importChecks(files, readArguments(options["args"]));
	const text = await toYaml(result, typeof options["environment"] === "string" ? options["environment"] : "production");
	const complaints = result.checks.length === 0 ? [] : complaintsAbout(text);
	const isWhole = complaints.length === 0 && result.notes.every(({ kind }) => kind !== "left-out") && result.checks.length > 0;
	const notes = result.notes.map((note) => ({ ...note }));
	return {
		verdict: isWhole ? "pass" : "inconclusive",
		json: {
			checks: result.checks,
			notes,
			complaints
		},
		text: [...header(result.notes, complaints), text].join("\n")
	};
}
function readArguments(text) {
	if (typeof text !== "string") return /* @__PURE__ */ new Map();
	return new Map(text.split(",").map((pair) => {
		const at = pair.indexOf("=");
		if (at < 1) throw new GateError("RG-USAGE", `--args holds ${JSON.stringify(pair)}`, { expected: "NAME=VALUE, separated by commas" });
		return [pair.slice(0, at).trim(), pair.slice(at + 1)];
	}));
}
async function toYaml({ checks }, environment) {
	if (checks.length === 0) return "";
	const { stringify } = await import("./yaml.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return stringify({
		version: 1,
		environments: { [environment]: { health: checks } }
	}, {
		lineWidth: 0,
		aliasDuplicateObjects: false
	}).trimEnd();
}
/** What a configuration of these checks would be refused for. */
function complaintsAbout(text) {
	try {
		loadConfig(text, "the result");
		return [];
	} catch (error) {
		return toGateErrors(error).map((one) => one.describe());
	}
}
/** Comments above the checks: what to look at before they are used. Foreign line breaks stay in their line. */
function header(notes, complaints) {
	return [...notes.map(({ kind, subject, text }) => `${subject}: ${kind === "left-out" ? "left out, " : ""}${text}`), ...complaints.map((complaint) => `to be corrected: ${complaint}`)].map((line) => `# ${line.replaceAll(/\s+/g, " ")}`);
}
export { run };
