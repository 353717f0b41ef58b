import { loadConfig } from "./config-index-shared.js";
import { GateError, toGateErrors } from "./start.js";
import { openRepository } from "./git-index-shared.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/commands/doctor/checks/index.ts
/** Every question of the doctor, from the ground up: later ones rest on earlier ones. */
const CHECKS = [
	{
		id: "clone",
		title: "Clone",
		online: false,
		load: async () => (await import("./commands-doctor-checks-clone.js")).lookAtClone
	},
	{
		id: "config",
		title: "Configuration",
		online: false,
		load: async () => (await import("./commands-doctor-checks-config.js")).lookAtConfig
	},
	{
		id: "variables",
		title: "Variables",
		online: false,
		load: async () => (await import("./commands-doctor-checks-variables.js")).lookAtVariables
	},
	{
		id: "pins",
		title: "Pins",
		online: false,
		load: async () => (await import("./commands-doctor-checks-pins.js")).lookAtPins
	},
	{
		id: "workflows",
		title: "Workflows",
		online: false,
		load: async () => (await import("./commands-doctor-checks-workflows-index.js")).lookAtWorkflows
	},
	{
		id: "remote",
		title: "Branch and ledger",
		online: true,
		load: async () => (await import("./commands-doctor-checks-remote.js")).lookAtRemote
	},
	{
		id: "github",
		title: "Token and branch rules",
		online: true,
		load: async () => (await import("./commands-doctor-checks-github.js")).lookAtGitHub
	},
	{
		id: "registries",
		title: "Registries",
		online: true,
		load: async () => (await import("./commands-doctor-checks-registries.js")).lookAtRegistries
	},
	{
		id: "endpoints",
		title: "Endpoints",
		online: true,
		load: async () => (await import("./commands-doctor-checks-endpoints.js")).lookAtEndpoints
	}
];
// src/commands/doctor/run.ts
const SIGNS = {
	ok: "ok",
	advice: "advice",
	problem: "PROBLEM",
	unknown: "unknown"
};
/**
* Looks at everything, whatever is found first, and says what to change. A problem fails; what is not known does not pass as well.
* @throws GateError RG-GIT-MISSING, RG-ENVIRONMENT-UNKNOWN
*/
async function run(input, host) {
	const repository = await openRepository(host.directory);
	try {
		const context = await openContext(input, host, repository);
		const sections = [];
		for (const check of CHECKS) {
			host.signal.throwIfAborted();
			if (check.online && context.offline) continue;
			const look = await check.load();
			sections.push({
				id: check.id,
				title: check.title,
				found: await look(context)
			});
		}
		return resultOf(sections);
	} finally {
		await repository.close();
	}
}
async function openContext({ options }, host, repository) {
	const text = (name) => typeof options[name] === "string" ? options[name] : void 0;
	const configPath = text("config");
	const loaded = await loadOrErrors(host.directory, configPath ?? ".github/rollback-gate.yml");
	return {
		host,
		repository,
		configPath,
		...loaded,
		environments: loaded.config ? selectEnvironments(loaded.config, text("environment")) : [],
		offline: options["offline"] === true
	};
}
async function loadOrErrors(directory, path) {
	let configText;
	try {
		configText = await readFile(resolve(directory, path), "utf8");
		return {
			config: loadConfig(configText, path),
			configText,
			configErrors: []
		};
	} catch (thrown) {
		const errors = thrown.code === "ENOENT" ? [new GateError("RG-CONFIG-MISSING", `${path} does not exist`)] : toGateErrors(thrown);
		return {
			config: void 0,
			configText,
			configErrors: errors
		};
	}
}
function selectEnvironments({ environments }, name) {
	if (name === void 0) return [...environments.values()];
	const environment = environments.get(name);
	if (environment) return [environment];
	const known = [...environments.keys()].join(", ") || "none";
	throw new GateError("RG-ENVIRONMENT-UNKNOWN", `there is no environment ${JSON.stringify(name)}`, { expected: `one of: ${known}` });
}
function resultOf(sections) {
	const all = sections.flatMap(({ found }) => found);
	const count = (state) => all.filter((one) => one.state === state).length;
	const [problems, advised, unknowns] = [
		count("problem"),
		count("advice"),
		count("unknown")
	];
	const verdict = problems > 0 ? "fail" : unknowns > 0 ? "inconclusive" : "pass";
	const parts = [
		`${problems} problem${problems === 1 ? "" : "s"}`,
		`${advised} to improve`,
		`${unknowns} not known`
	];
	const headline = problems > 0 ? `A rollback may not work here: ${parts.join(", ")}.` : `Nothing stands in the way of a rollback${advised + unknowns > 0 ? ` that is known: ${parts.join(", ")}` : ""}.`;
	const first = all.find(({ state }) => state === "problem") ?? all.find(({ state }) => state === "advice");
	return {
		verdict,
		report: {
			verb: "doctor",
			verdict,
			headline,
			...first?.change === void 0 ? {} : { nextStep: first.change },
			findings: [],
			facts: [],
			tables: sections.filter(({ found }) => found.length > 0).map(({ title, found }) => ({
				title,
				columns: [
					"",
					"found",
					"change"
				],
				rows: found.map((one) => [
					SIGNS[one.state],
					one.found,
					one.change ?? ""
				])
			})),
			timeline: []
		},
		json: {
			verdict,
			headline,
			checks: sections.map(({ id, title, found }) => ({
				id,
				title,
				found: found.map((one) => ({ ...one }))
			}))
		}
	};
}
export { run };
