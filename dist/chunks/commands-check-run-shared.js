import { GateError, isJsonObject, reportToJson } from "./start.js";
import { counted } from "./gates-rule-text-shared.js";
import { openRepository } from "./git-index-shared.js";
import { globRoots, resolveWindow } from "./window-index-shared.js";
import { DEFAULT_CONFIG_PATH, loadConfig } from "./config-index-shared.js";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { readFile, realpath } from "node:fs/promises";
// src/gates/engines.ts
/** The engines of the product. */
const ENGINES = { compat: () => import("./compat-index.js") };
// src/gates/registry.ts
/** Every question that `check` asks, in the order of the report. */
const GATE_REGISTRY = [
	{
		id: "policy",
		title: "Whose rules decide?",
		needsReleases: false,
		isConfigured: () => true,
		rules: async () => (await import("./gates-policy-rules.js")).RULES,
		load: async () => (await import("./gates-policy-run.js")).run
	},
	{
		id: "window",
		title: "Which releases does the candidate have to live with?",
		needsReleases: false,
		isConfigured: (config) => config.schemas.length > 0,
		rules: async () => (await import("./gates-window-rules.js")).RULES,
		load: async () => (await import("./gates-window-run.js")).run
	},
	{
		id: "compat",
		title: "Can the candidate and the earlier releases read what the others write?",
		needsReleases: true,
		isConfigured: (config) => config.schemas.length > 0,
		rules: async () => (await import("./gates-compat-rules.js")).RULES,
		load: async () => (await import("./gates-compat-run.js")).run
	},
	{
		id: "contract",
		title: "Does the data keep its contracts?",
		needsReleases: false,
		isConfigured: (config) => config.contracts.length > 0,
		rules: async () => (await import("./gates-contract-rules.js")).RULES,
		load: async () => (await import("./gates-contract-run.js")).run
	},
	{
		id: "pins",
		title: "Does every pin name one thing that cannot change?",
		needsReleases: false,
		isConfigured: (_config, environments) => environments.some(({ pins }) => pins.length > 0),
		rules: async () => [...(await import("./gates-pins-rules.js")).RULES, ...(await import("./pins-index.js")).PIN_RULES],
		load: async () => (await import("./gates-pins-run.js")).run
	}
];
// src/gates/regrade.ts
/** The severity that the configuration gives a rule: the exact id first, then the longest wildcard; `undefined` when it says nothing. */
function configuredSeverity(rules, id) {
	const exact = rules.get(id);
	if (exact !== void 0) return exact;
	const longest = [...rules.keys()].filter((key) => key.endsWith("*") && id.startsWith(key.slice(0, -1))).sort((a, b) => b.length - a.length)[0];
	return longest === void 0 ? void 0 : rules.get(longest);
}
/** Findings with the severities that the configuration wants. */
function regradeFindings(findings, rules) {
	const kept = findings.flatMap((finding) => {
		const severity = configuredSeverity(rules, finding.rule) ?? finding.severity;
		return severity === "off" ? [] : [severity === finding.severity ? finding : {
			...finding,
			severity
		}];
	});
	return {
		findings: kept,
		off: findings.length - kept.length
	};
}
// src/gates/run.ts
/** Runs every gate, whatever the others find, then lets the configuration re-grade, then decides. */
async function runGates(gates, context) {
	const results = [];
	for (const gate of gates) {
		context.signal.throwIfAborted();
		const run = await gate.load();
		results.push(await run(context));
	}
	const { findings, off } = regradeFindings(results.flatMap((result) => result.findings), context.config.rules);
	const tally = {
		asked: results.reduce((sum, result) => sum + result.tally.asked, 0),
		answered: results.reduce((sum, result) => sum + result.tally.answered, 0)
	};
	const facts = results.flatMap((result) => result.facts);
	if (off > 0) facts.push({
		label: "Turned off",
		text: `${counted(off, "finding")} by the configuration`
	});
	return {
		verdict: decide(findings, tally),
		findings,
		comparisons: results.flatMap((result) => result.comparisons ?? []),
		facts,
		tables: results.flatMap((result) => result.tables ?? []),
		tally,
		ran: gates.map(({ id }) => id)
	};
}
/** An error blocks. Without one, a check that could answer nothing of what it was asked is no pass; one that was asked nothing is skipped. */
function decide(findings, { asked, answered }) {
	if (findings.some((finding) => finding.severity === "error")) return "fail";
	if (asked === 0) return "skipped";
	return answered === 0 ? "inconclusive" : "pass";
}
// src/commands/check/config-source.ts
/**
* Reads the configuration that decides. With a base it is the base's: a change cannot disarm its own gate. A base that has none yet
* leaves the word to the candidate, and that is told.
* @throws GateError RG-CONFIG-MISSING, RG-GIT-SHALLOW when the base was not fetched, RG-PATH, and those of `loadConfig`
*/
async function readConfig(request) {
	const path = await repositoryPath(request);
	const own = await readOwn(request, path);
	const based = request.base === void 0 ? void 0 : await readAt(request.repository, request.base, path);
	if (based === void 0) {
		const from = request.base === void 0 ? "candidate" : "candidate-for-want-of-base";
		return {
			config: loadConfig(required(own, path), path),
			origin: {
				file: path,
				from,
				commit: void 0,
				changed: false
			}
		};
	}
	const origin = {
		file: path,
		from: "base",
		commit: request.base,
		changed: !sameText(own, based)
	};
	return {
		config: loadConfig(based, path),
		origin
	};
}
/** A check-out may have other line ends than the commit. */
function sameText(a, b) {
	return a?.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}
function required(text, path) {
	if (text !== void 0) return text;
	throw new GateError("RG-CONFIG-MISSING", `there is no ${path}`, {
		expected: "a configuration that names schemas, or environments with pins",
		hint: "write one that begins with `version: 1`; the README shows the smallest"
	});
}
/** The path from the top of the repository, with `/`. @throws GateError RG-PATH when it leads out */
async function repositoryPath({ repository, directory, path }) {
	if (path === void 0) return DEFAULT_CONFIG_PATH;
	const [top, here] = [await realpath(repository.directory), await realpath(directory)];
	const inside = relative(top, resolve(here, path));
	if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) throw new GateError("RG-PATH", `${path} is not inside the repository`, { expected: `a file below ${repository.directory}` });
	return inside.split(sep).join("/");
}
function readOwn(request, path) {
	if (request.head !== void 0) return readAt(request.repository, request.head, path);
	return readFromDisk(request.repository.directory, path);
}
/** @throws GateError RG-GIT-SHALLOW, RG-GIT when the commit is not there */
async function readAt(repository, commit, path) {
	const object = await repository.object(`${commit}:${path}`);
	if (object?.type === "blob") return Buffer.from(object.data).toString("utf8");
	if (await repository.object(`${commit}^{commit}`)) return void 0;
	throw new GateError(repository.shallow ? "RG-GIT-SHALLOW" : "RG-GIT", `the commit ${commit} is not in this clone`, { hint: "set fetch-depth: 0 on actions/checkout; the head of a fork needs a fetch of refs/pull/NUMBER/head too" });
}
/** @throws GateError RG-PATH when a link leads out of the repository */
async function readFromDisk(top, path) {
	let file;
	try {
		file = await realpath(join(top, path));
	} catch {
		return;
	}
	if (relative(await realpath(top), file).startsWith("..")) throw new GateError("RG-PATH", `${path} is a link out of the repository`, { expected: "a file of the repository" });
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		throw new GateError("RG-FILE", `${path} could not be read`, { cause });
	}
}
// src/github/payload.ts
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NOTHING = /^0+$/;
/** The value at a path of keys; `undefined` when any of them is missing. Only own keys count: a payload is foreign text. */
function valueAt(payload, path) {
	let value = payload;
	for (const key of path.split(".")) if (Array.isArray(value)) value = value[Number(key)];
	else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return value;
}
/** A commit oid in the payload; `undefined` when it is missing or stands for nothing (all zeros). @throws GateError RG-EVENT when it is something else */
function commitAt(payload, path) {
	const value = valueAt(payload, path);
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "string" || !COMMIT.test(value)) throw new GateError("RG-EVENT", `${path} of the event is not a commit`, { expected: "40 or 64 hex digits" });
	return NOTHING.test(value) ? void 0 : value;
}
/** As {@link commitAt}, for commits without which the event makes no sense. @throws GateError RG-EVENT when it is missing */
function requiredCommit(payload, path, event) {
	const commit = commitAt(payload, path);
	if (commit !== void 0) return commit;
	throw new GateError("RG-EVENT", `the payload of the ${event} event lacks ${path}`, { hint: "run in a workflow that this event started, or name the commits with base and head" });
}
// src/github/events.ts
/** Something proposed: the configuration of its base decides, so that a change cannot disarm its own gate. */
const PULL_REQUEST = (payload, event) => ({
	kind: "change",
	base: requiredCommit(payload, "pull_request.base.sha", event),
	head: requiredCommit(payload, "pull_request.head.sha", event),
	configFrom: "base",
	untrusted: isFork(payload, "pull_request.head.repo.id", "pull_request.base.repo.id")
});
/** Asked for by a person or the clock: whatever was checked out. */
const MANUAL = () => ({
	kind: "manual",
	candidate: "work-tree",
	configFrom: "head",
	untrusted: false
});
const DEPLOYMENT = (payload, event) => ({
	kind: "deploy",
	head: requiredCommit(payload, "deployment.sha", event),
	candidate: "work-tree",
	configFrom: "head",
	untrusted: false
});
/** One row per event that starts workflows we support. */
const EVENTS = /* @__PURE__ */ new Map([
	["pull_request", (payload, event) => ({
		...PULL_REQUEST(payload, event),
		candidate: "work-tree"
	})],
	["pull_request_target", (payload, event) => ({
		...PULL_REQUEST(payload, event),
		candidate: "head"
	})],
	["merge_group", (payload, event) => ({
		kind: "change",
		base: requiredCommit(payload, "merge_group.base_sha", event),
		head: requiredCommit(payload, "merge_group.head_sha", event),
		candidate: "work-tree",
		configFrom: "base",
		untrusted: false
	})],
	["push", push],
	["workflow_dispatch", MANUAL],
	["schedule", MANUAL],
	["deployment", DEPLOYMENT],
	["deployment_status", DEPLOYMENT],
	["release", () => ({
		kind: "deploy",
		candidate: "work-tree",
		configFrom: "head",
		untrusted: false
	})],
	["workflow_run", workflowRun]
]);
/** Events that {@link resolveComparison} knows. */
const SUPPORTED_EVENTS = [...EVENTS.keys()];
/**
* What to check for the event that started a workflow. Pure: it looks at nothing but the payload.
* @throws GateError RG-EVENT for other events, and for payloads that lack what the event is about
*/
function resolveComparison(event, payload, surroundings = {}) {
	const row = EVENTS.get(event);
	if (!row) throw new GateError("RG-EVENT", `the event ${JSON.stringify(event)} does not say what to compare`, {
		expected: `one of: ${SUPPORTED_EVENTS.join(", ")}`,
		hint: "start the workflow by one of them, or set config-from (and head) yourself"
	});
	return {
		event,
		...row(payload, event, surroundings)
	};
}
function push(payload, event) {
	if (valueAt(payload, "deleted") === true) throw new GateError("RG-EVENT", "the push deleted a branch or tag; there is nothing to check", { hint: "add `if: ${{ !github.event.deleted }}` to the job" });
	const base = commitAt(payload, "before");
	const head = requiredCommit(payload, "after", event);
	return {
		kind: "deploy",
		...base !== void 0 && { base },
		head,
		candidate: "work-tree",
		configFrom: "head",
		untrusted: false
	};
}
/** Runs with the rights of the default branch after a workflow that may have run for a fork: its head is data, never configuration. */
function workflowRun(payload, event, { sha }) {
	const trigger = valueAt(payload, "workflow_run.event");
	const proposed = typeof trigger === "string" && trigger.startsWith("pull_request");
	const base = commitAt(payload, "workflow_run.pull_requests.0.base.sha") ?? sha;
	const untrusted = isFork(payload, "workflow_run.head_repository.id", "repository.id");
	return {
		kind: proposed ? "change" : "deploy",
		...base !== void 0 && { base },
		head: requiredCommit(payload, "workflow_run.head_sha", event),
		candidate: "head",
		configFrom: proposed || untrusted ? "base" : "head",
		untrusted
	};
}
/** A deleted fork has no repository any more: not knowing is not trusting. */
function isFork(payload, head, base) {
	const [from, to] = [valueAt(payload, head), valueAt(payload, base)];
	return from === void 0 || from === null || from !== to;
}
// src/commands/check/event.ts
/**
* What the event that started the workflow asks for; `undefined` outside of a workflow, and for directories other than the one that
* the event is about.
* @throws GateError RG-EVENT, RG-FILE
*/
async function eventComparison(host) {
	const [event, path, workspace] = [
		host.env("GITHUB_EVENT_NAME"),
		host.env("GITHUB_EVENT_PATH"),
		host.env("GITHUB_WORKSPACE")
	];
	if (event === void 0 || path === void 0 || !await isWithin(host.directory, workspace)) return void 0;
	return resolveComparison(event, await readPayload(path), { sha: host.env("GITHUB_SHA") });
}
/**
* Makes sure that the work tree is what the event is about: it stands on the event's head, or on a commit that holds it, such as the
* merge into the base that a pull request is checked out as. `sha` is GITHUB_SHA.
* @throws GateError RG-EVENT when the check-out stands somewhere else: checking that would let what was proposed pass unseen
*/
async function assertCheckout(repository, { event, head, base, candidate }, sha) {
	if (head === void 0 || candidate !== "work-tree") return;
	const here = await repository.object("HEAD^{commit}");
	if (here?.oid === head) return;
	if (here && here.oid === sha && sha !== base && (event === "pull_request" || event === "push")) return;
	if (here && Buffer.from(here.data).toString("latin1").split("\n\n", 1)[0]?.includes(`\nparent ${head}`)) return;
	if (here && (await repository.run([
		"merge-base",
		"--is-ancestor",
		head,
		here.oid
	], { allow: [
		0,
		1,
		128
	] })).code === 0) return;
	const depth = repository.shallow ? "set fetch-depth: 0, and " : "";
	throw new GateError("RG-EVENT", `the checkout stands on ${here?.oid ?? "no commit"}, but the ${event} event is about ${head}`, {
		expected: "a checkout of what the event is about",
		hint: `${depth}leave out \`ref\` at actions/checkout, or name what shall be checked with head`
	});
}
async function readPayload(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new GateError("RG-EVENT", "the payload of the event could not be read", {
			expected: "JSON in the file GITHUB_EVENT_PATH",
			cause
		});
	}
}
async function isWithin(directory, workspace) {
	if (workspace === void 0) return true;
	try {
		return !relative(await realpath(workspace), await realpath(directory)).startsWith("..");
	} catch {
		return false;
	}
}
// src/commands/check/options.ts
/** @throws GateError RG-USAGE */
function readOptions({ options }) {
	const text = (name) => {
		const value = options[name];
		return typeof value === "string" && value !== "" ? value : void 0;
	};
	const configFrom = text("config-from");
	if (configFrom !== void 0 && configFrom !== "base" && configFrom !== "head") throw new GateError("RG-USAGE", `config-from is ${JSON.stringify(configFrom)}`, { expected: "base or head" });
	return {
		config: text("config"),
		configFrom,
		base: text("base"),
		head: text("head"),
		gates: readGates(text("gates")),
		environment: text("environment")
	};
}
function readGates(text) {
	if (text === void 0) return void 0;
	return text.split(",").map((part) => {
		const name = part.trim();
		const gate = GATE_REGISTRY.find(({ id }) => id === name);
		if (gate) return gate.id;
		throw new GateError("RG-USAGE", `there is no gate ${JSON.stringify(name)}`, { expected: GATE_REGISTRY.map(({ id }) => id).join(", ") });
	});
}
/** The environments to check. @throws GateError RG-ENVIRONMENT-UNKNOWN */
function selectEnvironments(environments, name) {
	if (name === void 0) return [...environments.values()];
	const environment = environments.get(name);
	if (environment) return [environment];
	throw new GateError("RG-ENVIRONMENT-UNKNOWN", `there is no environment ${JSON.stringify(name)}`, { expected: environments.size > 0 ? [...environments.keys()].join(", ") : "an environment in the configuration, which has none" });
}
// src/commands/check/report.ts
/** The result of a check as a report with outputs. */
function checkResult(result, window) {
	const report = {
		verb: "check",
		verdict: result.verdict,
		headline: headline(result, window),
		...nextStep(result, window),
		findings: result.findings,
		facts: result.facts,
		tables: result.tables,
		timeline: []
	};
	const count = (severity) => String(countOf(result.findings, severity));
	return {
		verdict: result.verdict,
		report,
		json: {
			...reportToJson(report),
			comparisons: result.comparisons.map((comparison) => ({ ...comparison }))
		},
		outputs: {
			errors: count("error"),
			warnings: count("warning"),
			notes: count("note"),
			window: window.earlier.map(({ tag }) => tag ?? "").join(",")
		}
	};
}
function countOf(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}
function headline(result, window) {
	const { findings, tally } = result;
	const errors = findings.filter(({ severity }) => severity === "error");
	return {
		fail: () => blockedHeadline(errors),
		pass: () => passHeadline(result, window),
		inconclusive: () => `Nothing is known: none of the ${tally.asked} questions asked could be answered.`,
		skipped: () => "There was nothing to check yet.",
		error: () => "The check could not be made."
	}[result.verdict]();
}
function blockedHeadline(errors) {
	const directions = new Set(errors.flatMap(({ direction }) => direction ?? []));
	const number = `${errors.length} finding${errors.length === 1 ? "" : "s"} block${errors.length === 1 ? "s" : ""}`;
	if (directions.has("deploy") && directions.has("rollback")) return `Not safe to deploy, nor to take back: ${number}.`;
	if (directions.has("rollback")) return `This could not be taken back: ${number}.`;
	if (directions.has("deploy")) return `Not safe to deploy: ${number}.`;
	return `Not ready to deploy: ${number}.`;
}
function passHeadline({ findings, tally, ran }, window) {
	const against = window.earlier.map(({ tag }) => tag).join(" and ");
	const open = tally.asked - tally.answered;
	const rest = `${open} of ${tally.asked} questions stayed open: it is not known whether this could be taken back`;
	const warnings = countOf(findings, "warning");
	const warned = warnings > 0 ? `, with ${warnings} warning${warnings === 1 ? "" : "s"}` : "";
	if (open > 0) return `Nothing found that blocks${warned}, but ${rest}.`;
	if (ran.includes("compat") && against !== "") return `May be deployed and taken back to ${against}${warned}.`;
	return `Nothing found that blocks${warned}.`;
}
function nextStep({ verdict, findings, tally }, window) {
	if (verdict === "fail") {
		const [first] = findings.filter(({ severity }) => severity === "error");
		return first ? { nextStep: first.fix } : {};
	}
	if (verdict === "skipped" && window.earlier.length === 0) return { nextStep: "Tag the release that runs now, and pin what it runs in an environment of the configuration." };
	if (verdict === "inconclusive") return { nextStep: "Mend what the warnings name, so that there is something to decide by." };
	if (verdict === "pass" && tally.asked > tally.answered) return { nextStep: "Look at the warnings; `on-unknown: block` on a schemas entry makes open questions block." };
	return {};
}
// src/commands/check/run.ts
/**
* May the candidate be deployed, and could it be taken back?
* @throws GateError for whatever a person can mend: usage, configuration, git, event
*/
async function run(input, host) {
	const options = readOptions(input);
	const sides = await chooseSides(options, host);
	const repository = await openRepository(host.directory);
	try {
		return await check(repository, {
			options,
			sides,
			host
		});
	} finally {
		await repository.close();
	}
}
async function check(repository, { options, sides, host }) {
	if (sides.about && sides.head === void 0) await assertCheckout(repository, sides.about, host.env("GITHUB_SHA"));
	const { config, origin } = await readConfig({
		repository,
		directory: host.directory,
		path: options.config,
		...sides
	});
	const environments = selectEnvironments(config.environments, options.environment);
	const gates = GATE_REGISTRY.filter((gate) => isWanted(gate, options, {
		config,
		environments
	}));
	const window = await openWindow(repository, {
		config,
		environments,
		gates,
		head: sides.head
	});
	return checkResult(await runGates(gates, {
		config,
		policy: origin,
		window,
		environments,
		engines: ENGINES,
		signal: host.signal
	}), window);
}
/** Input before event: when it says whose configuration decides, the event need not be one we know. */
async function chooseSides(options, host) {
	const settled = options.base !== void 0 || options.configFrom === "head";
	const event = await eventComparison(host).catch((error) => {
		if (settled && error instanceof GateError && error.code === "RG-EVENT") return void 0;
		throw error;
	});
	const configFrom = options.configFrom ?? (options.base === void 0 ? event?.configFrom : "base") ?? "head";
	const base = options.base ?? event?.base;
	if (configFrom === "base" && base === void 0) throw new GateError("RG-USAGE", "the configuration is to come from the base, and no base is known", { hint: "name it with base" });
	return {
		base: configFrom === "base" ? base : void 0,
		head: options.head ?? (event?.candidate === "head" ? event.head : void 0),
		about: event
	};
}
/** Whose configuration decided is told whatever is asked. */
function isWanted(gate, options, { config, environments }) {
	return (gate.id === "policy" || (options.gates?.includes(gate.id) ?? true)) && gate.isConfigured(config, environments);
}
/** Only what the configuration names is looked at, and earlier releases only when a gate compares with them. */
function openWindow(repository, { config, environments, gates, head }) {
	const needsReleases = gates.some((gate) => gate.needsReleases);
	const pinned = environments.flatMap(({ pins }) => pins.map(({ file }) => file));
	const schemas = needsReleases ? config.schemas.flatMap(({ files }) => files) : [];
	return resolveWindow({
		repository,
		tags: config.releases.tags,
		window: needsReleases ? config.releases.window : 0,
		prereleases: config.releases.prereleases,
		...head !== void 0 && { head },
		roots: globRoots([...schemas, ...pinned]),
		globs: [...schemas, ...pinned]
	});
}
export { run };
