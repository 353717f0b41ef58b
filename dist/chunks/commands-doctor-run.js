import "./runtime.js";
import { openRepository, selectEnvironments } from "./check.js";
import { loadOrErrors } from "./commands-shared-read-config-shared.js";
import { counted } from "./commands-shared-counted-shared.js";
// src/commands/doctor/checks/index.ts
/** Every question of the doctor, from the ground up: later ones rest on earlier ones. */
const CHECKS = [
	{
		id: "clone",
		title: "Clone",
		asks: "is git new enough, and are the releases there to compare with?",
		online: false,
		load: async () => (await import("./commands-doctor-checks-clone.js")).lookAtClone
	},
	{
		id: "config",
		title: "Configuration",
		asks: "does it load, and does it say what a rollback takes?",
		online: false,
		load: async () => (await import("./commands-doctor-checks-config.js")).lookAtConfig
	},
	{
		id: "variables",
		title: "Variables",
		asks: "is each ${NAME} of the configuration set?",
		online: false,
		load: async () => (await import("./commands-doctor-checks-variables.js")).lookAtVariables
	},
	{
		id: "pins",
		title: "Pins",
		asks: "does every pin stand where it should, and name one thing for good?",
		online: false,
		load: async () => (await import("./commands-doctor-checks-pins.js")).lookAtPins
	},
	{
		id: "workflows",
		title: "Workflows",
		asks: "do the workflows give the actions what the configuration asks of them?",
		online: false,
		load: async () => (await import("./commands-doctor-checks-workflows-index.js")).lookAtWorkflows
	},
	{
		id: "remote",
		title: "Branch and ledger",
		asks: "can the branch with the pins be read, and is there a verified release to go back to?",
		online: true,
		load: async () => (await import("./commands-doctor-checks-remote.js")).lookAtRemote
	},
	{
		id: "github",
		title: "Token and branch rules",
		asks: "may the token push, and does the branch take it?",
		online: true,
		load: async () => (await import("./commands-doctor-checks-github.js")).lookAtGitHub
	},
	{
		id: "registries",
		title: "Registries",
		asks: "can what the pins name be pulled?",
		online: true,
		load: async () => (await import("./commands-doctor-checks-registries.js")).lookAtRegistries
	},
	{
		id: "endpoints",
		title: "Endpoints",
		asks: "do the identity and every health check answer, and with data?",
		online: true,
		load: async () => (await import("./commands-doctor-checks-endpoints.js")).lookAtEndpoints
	}
];
// src/commands/doctor/result.ts
const SIGNS = {
	ok: "ok",
	advice: "advice",
	problem: "PROBLEM",
	"not-yet": "not yet",
	unknown: "unknown"
};
/** What a person should look at first. */
const URGENCY = [
	"problem",
	"not-yet",
	"unknown",
	"advice"
];
/** A problem fails. What is not known, or not possible yet, does not pass; nor is what was not asked told as if it had been. */
function resultOf(sections, left, hasEnvironments) {
	const all = sections.flatMap(({ found }) => found);
	const has = (state) => all.some((one) => one.state === state);
	const verdict = has("problem") ? "fail" : has("not-yet") || has("unknown") ? "inconclusive" : "pass";
	const headline = headlineOf(verdict, all, left, hasEnvironments);
	const next = URGENCY.flatMap((state) => all.filter((one) => one.state === state)).find(({ change }) => change !== void 0);
	return {
		verdict,
		report: {
			verb: "doctor",
			verdict,
			headline,
			...next?.change === void 0 ? {} : { nextStep: `${next.change} (${next.found})` },
			findings: [],
			facts: [],
			tables: [...sections.filter(({ found }) => found.length > 0).map(tableOf), ...tableOfLeft(left)],
			timeline: []
		},
		json: {
			verdict,
			headline,
			checks: sections.map(({ id, title, found }) => ({
				id,
				title,
				found: found.map((one) => ({ ...one }))
			})),
			notAsked: left.map(({ id, title, asks }) => ({
				id,
				title,
				asks
			}))
		}
	};
}
function headlineOf(verdict, all, left, hasEnvironments) {
	const count = (state) => all.filter((one) => one.state === state).length;
	const limits = [...new Set(all.flatMap(({ limit }) => limit ?? []))];
	const looked = counted(all.length, "answer");
	return `${[
		verdict === "fail" ? `${hasEnvironments ? "A rollback" : "`check`"} may not work here: ${counted(count("problem"), "problem")} in ${looked}` : count("not-yet") > 0 ? `Nothing wrong was found in ${looked}, but a rollback is not possible yet` : `Nothing was found in ${looked} that stands in the way of ${hasEnvironments ? "a rollback" : "`check`"}`,
		...limits,
		...count("unknown") > 0 ? [`${count("unknown")} not known`] : [],
		...count("advice") > 0 ? [`${count("advice")} to improve`] : [],
		...left.length > 0 ? [`${counted(left.length, "question")} not asked (--offline)`] : []
	].join("; ")}.`;
}
function tableOf({ title, found }) {
	return {
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
	};
}
function tableOfLeft(left) {
	if (left.length === 0) return [];
	return [{
		title: "Not asked, for --offline",
		columns: ["", "question"],
		rows: left.map(({ title, asks }) => [title, asks])
	}];
}
// src/commands/doctor/run.ts
/**
* Looks at everything, whatever is found first, and says what to change, and what was not asked.
* @throws GateError RG-GIT-MISSING, RG-ENVIRONMENT-UNKNOWN
*/
async function run(input, host) {
	const repository = await openRepository(host.directory);
	try {
		const context = await openContext(input, host, repository);
		const sections = [];
		const left = CHECKS.filter(({ online }) => online && context.offline && context.environments.length > 0);
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
		return resultOf(sections, left, context.config === void 0 || context.environments.length > 0);
	} finally {
		await repository.close();
	}
}
async function openContext({ options }, host, repository) {
	const text = (name) => typeof options[name] === "string" ? options[name] : void 0;
	const configPath = text("config");
	const loaded = await loadOrErrors(host.directory, configPath);
	return {
		host,
		repository,
		configPath,
		...loaded,
		environments: loaded.config ? selectEnvironments(loaded.config, text("environment")) : [],
		offline: options["offline"] === true
	};
}
export { run };
