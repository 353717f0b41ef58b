import { __toESM } from "./runtime.js";
import { DEFAULT_CONFIG_PATH } from "./config.js";
import { advice, ok, problem, unknown } from "./commands-doctor-types-shared.js";
import { variablesIn } from "./commands-doctor-checks-variables-shared.js";
import { readRepositoryFile } from "./commands-shared-repository-file-shared.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readdir, realpath } from "node:fs/promises";
import { normalize } from "node:path/posix";
// src/commands/doctor/checks/workflows/calls.ts
const CALL = /(?:^|[\s;&|("'/])(?:rollback-gate(?:@[\w.^~-]+)?|node[ \t]+\S*\bcli\.js)["']?[ \t]+(check|watch|rollback|comment)\b([^;&|\n]*)/gm;
const OPTION = /--(config|environment)(?:=|[ \t]+)("[^"]*"|'[^']*'|\$\{\{[^}]*\}\}|[^\s"']+)/g;
/** What stands for a value that only the shell, or GitHub, knows. */
const UNKNOWN = "${{ }}";
/** The calls of the program in what a step runs, such as `npx rollback-gate check` or `node dist/cli.js watch --environment production`. */
function callsIn(run) {
	return [...run.replaceAll(/\\\r?\n/g, " ").replaceAll(/^[ \t]*(?:#|echo\b|printf\b).*$/gm, "").matchAll(CALL)].map(([, verb = "", rest = ""]) => {
		const options = [...rest.matchAll(OPTION)].map(([, name = "", value = ""]) => [name, plain(value)]);
		return {
			verb,
			inputs: Object.fromEntries(options)
		};
	});
}
function plain(value) {
	return value.includes("$") ? UNKNOWN : value.replaceAll(/^["']|["']$/g, "");
}
/** Whether the line of a shell sets a variable by itself. */
function setsVariable(run, name) {
	return new RegExp(`(?:^|[\\s;&|"'])${name}=`, "m").test(run);
}
// src/commands/doctor/checks/workflows/read.ts
const FOLDER = ".github/workflows";
/** GitHub refuses larger ones. */
const MOST_BYTES = 524288;
/** The workflow files of the work tree, parsed. */
async function readWorkflows(top) {
	const names = await readdir(join(top, FOLDER)).catch(() => []);
	const { parseDocument } = await import("./yaml.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const files = [];
	for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
		const path = `${FOLDER}/${name}`;
		const text = await readRepositoryFile(top, path).catch(() => void 0) ?? "";
		files.push({
			path,
			root: text.length > MOST_BYTES ? void 0 : parse(text)
		});
	}
	return files;
	function parse(text) {
		try {
			const document = parseDocument(text, {
				uniqueKeys: false,
				logLevel: "silent"
			});
			if (document.errors.length > 0) return void 0;
			return mapOf(document.toJS({ maxAliasCount: 100 }));
		} catch {
			return;
		}
	}
}
/** The value as a map; undefined for anything else. */
function mapOf(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) ? value : void 0;
}
/** An own member of a map. */
function at(value, key) {
	const map = mapOf(value);
	return map && Object.hasOwn(map, key) ? map[key] : void 0;
}
/** The value as a list; empty for anything else. */
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
// src/commands/doctor/checks/workflows/jobs.ts
const OWNER = String.raw`([\w.-]+)\/[\w.-]*rollback-gate[\w.-]*`;
/** A step that uses one of our actions: `owner/rollback-gate[/watch]@ref`. */
const ACTION = new RegExp(`^${OWNER}(?:\\/(watch|rollback|comment))?@(.+)$`, "i");
/** A job that is one of our reusable workflows. */
const WORKFLOW = new RegExp(`^${OWNER}\\/\\.github\\/workflows\\/([\\w-]+)\\.ya?ml@(.+)$`, "i");
const CALLED = [
	"gated-deploy",
	"compat",
	"compat-comment"
];
/** Every job of the workflow that is ours to look at. */
function ourJobs({ path, root }) {
	if (!root) return [];
	return Object.entries(mapOf(at(root, "jobs")) ?? {}).flatMap(([name, job]) => {
		const label = (runs) => `${path}, job ${name} (${runs})`;
		const steps = listOf(at(job, "steps"));
		const [, calledOwner = "", called, calledRef = ""] = WORKFLOW.exec(textOf(at(job, "uses"))) ?? [];
		if (called !== void 0 && CALLED.includes(called)) {
			const runs = called;
			return [{
				label: label(`${called}.yml`),
				runs,
				owner: calledOwner,
				ref: calledRef,
				inputs: at(job, "with"),
				step: void 0,
				steps,
				job,
				root
			}];
		}
		return steps.flatMap((step) => {
			const calls = callsIn(textOf(at(step, "run")));
			if (calls.length > 0) return calls.map(({ verb, inputs }) => ({
				label: label(verb),
				runs: verb,
				owner: "",
				ref: "",
				inputs,
				step,
				steps,
				job,
				root
			}));
			const [match, owner = "", sub, ref = ""] = ACTION.exec(textOf(at(step, "uses"))) ?? [];
			const runs = sub?.toLowerCase() ?? "check";
			return match === void 0 ? [] : [{
				label: label(runs),
				runs,
				owner,
				ref,
				inputs: at(step, "with"),
				step,
				steps,
				job,
				root
			}];
		});
	});
}
/** Whether the job watches a release, or takes one back. */
function acts({ runs }) {
	return runs === "watch" || runs === "rollback" || runs === "gated-deploy";
}
/** The environment that it is called for; undefined where that is only known when it runs. */
function environmentOf({ inputs }) {
	const name = textOf(at(inputs, "environment"));
	return name === "" || name.includes("${{") ? void 0 : name;
}
/** A variable of the step, from wherever it is set (empty where its shell does it); undefined where it is not, or the step cannot be seen. */
function variableOf({ step, job, root }, name) {
	for (const level of [
		step,
		job,
		root
	]) {
		const value = at(at(level, "env"), name);
		if (value !== void 0) return textOf(value);
	}
	return setsVariable(textOf(at(step, "run")), name) ? "" : void 0;
}
/** A scalar as text; empty for anything else. */
function textOf(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
// src/commands/doctor/checks/workflows/variables.ts
/** What gated-deploy.yml hands over as variables, and by which secret. */
const HANDED_OVER = /* @__PURE__ */ new Map([["METRICS_TOKEN", "metrics-token"], ["PAGE_URL", "page-url"]]);
/** A secret reaches a step by its `env`, and never on its own. */
function lookAtVariables(job, names) {
	if (!acts(job)) return [];
	const wanted = names.filter((name) => !name.startsWith("GITHUB_"));
	return job.step === void 0 ? inCalled(job, wanted) : inStep(job, wanted);
}
function inStep(job, names) {
	const unset = names.filter((name) => variableOf(job, name) === void 0);
	const [first] = unset;
	if (first === void 0) return [];
	const change = `add \`env: { ${first}: "\${{ secrets.${first} }}" }\` to the step`;
	return [problem(`${job.label}: the configuration has ${listed(unset)}, and the step is not given it`, change)];
}
function inCalled({ label, job }, names) {
	return names.flatMap((name) => {
		const secret = HANDED_OVER.get(name);
		const found = `${label}: the configuration has ${listed([name])}`;
		if (secret === void 0) return [problem(`${found}, which the called workflow cannot hand over`, "use the actions in jobs of your own")];
		if (at(at(job, "secrets"), secret) !== void 0) return [];
		return [problem(`${found}, and the called workflow is not given it`, `add \`secrets: { ${secret}: "\${{ secrets.${name} }}" }\` to the job`)];
	});
}
function listed(names) {
	return names.map((name) => `\${${name}}`).join(", ");
}
// src/commands/doctor/checks/workflows/needs.ts
/** What the jobs of gated-deploy.yml have; GitHub does not start them where their caller has less, and gives them no more. */
const GATED_DEPLOY = /* @__PURE__ */ new Map([
	["contents", "write"],
	["issues", "write"],
	["actions", "write"]
]);
const COMMENT = [{
	scope: "pull-requests",
	access: "write",
	why: "to write the comment",
	token: "own"
}];
/** What a job needs for the environments that it is for, as the configuration has them. */
function needsOf(job, environments) {
	if (job.runs === "comment") return COMMENT;
	if (job.runs === "compat-comment") return [{
		scope: "actions",
		access: "read",
		why: "to fetch the report",
		token: "own"
	}, ...COMMENT];
	if (!acts(job)) return [{
		scope: "contents",
		access: "read",
		why: "to check out",
		token: "own"
	}];
	const all = [{
		scope: "contents",
		access: "write",
		why: "to write a rollback and the ledger",
		token: "push"
	}, ...environments.flatMap(needsOfEnvironment)];
	if (job.runs === "gated-deploy") for (const [scope, access] of GATED_DEPLOY) all.push({
		scope,
		access,
		why: "without which GitHub does not start the called workflow",
		token: "own"
	});
	return all.filter((need, index) => all.findIndex(({ scope, access }) => scope === need.scope && access === need.access) === index);
}
function needsOfEnvironment({ name, rollback, deployments, health }) {
	const own = (scope, access, why) => ({
		scope,
		access,
		why,
		token: "own"
	});
	const found = rollback ? needsOfRollback(name, rollback) : [];
	if (rollback?.ladder.some(({ step }) => step === "issue")) found.push(own("issues", "write", `to open the incident issue (\`${name}.rollback.ladder\`)`));
	if (deployments) found.push(own("deployments", "write", `to tell GitHub of deployments (\`${name}.deployments\`)`));
	for (const check of health) found.push(...needsOfCheck(name, check));
	return found;
}
function needsOfRollback(name, { redeploy, write, dispatch }) {
	const found = [];
	const push = (scope, why) => found.push({
		scope,
		access: "write",
		why,
		token: "push"
	});
	if (redeploy) push("actions", `to start ${redeploy.workflow} (\`${name}.rollback.redeploy\`)`);
	if (write === "dispatch" && dispatch?.workflow !== void 0) push("actions", `to start ${dispatch.workflow} (\`${name}.rollback.dispatch\`)`);
	if (write === "pull-request") push("pull-requests", `to open the pull request (\`${name}.rollback.write\`)`);
	return found;
}
/** Checks of other repositories take another token, which nobody can look into from here. */
function needsOfCheck(environment, { name, source }) {
	if (source.provider !== "github" || source.repository !== void 0 || source.token !== "${GITHUB_TOKEN}") return [];
	const why = `to read the health check "${name}" of ${environment}`;
	return ("checks" in source.question ? ["checks", "statuses"] : ["deployments"]).map((scope) => ({
		scope,
		access: "read",
		why,
		token: "own"
	}));
}
// src/commands/doctor/checks/workflows/permissions.ts
/** Does the token have what the configuration will ask of it, and is it handed to the step at all? */
function lookAtPermissions(job, needs) {
	const beyond = job.runs === "gated-deploy" ? needs.filter((need) => isBeyond(job, need)) : [];
	return [
		...granted(job, needs.filter(({ scope }) => job.runs !== "gated-deploy" || GATED_DEPLOY.has(scope))),
		...beyond.map((need) => beyondCalled(job, need)),
		...lookAtToken(job, needs)
	];
}
function granted(job, needs) {
	const permissions = at(job.job, "permissions") ?? at(job.root, "permissions");
	const wanted = `\`permissions: { ${needs.map(({ scope, access }) => `${scope}: ${access}`).join(", ")} }\``;
	if (permissions === void 0) {
		const found = `${job.label}: no permissions are declared, so the token has what the organisation gives by default`;
		return [advice(found, `declare them: ${wanted}`)];
	}
	if (permissions === "write-all") return [advice(`${job.label}: the token may write everything`, `declare only what it takes: ${wanted}`)];
	return needs.filter((need) => !has(permissions, need)).map((need) => lack(job, need));
}
function has(permissions, { scope, access }) {
	const given = typeof permissions === "string" ? permissions.replace("-all", "") : at(permissions, scope);
	return given === "write" || given === "read" && access === "read";
}
function lack(job, { scope, access, why, token }) {
	const found = `${job.label}: the token lacks ${scope}: ${access}, ${why}`;
	const change = `add \`${scope}: ${access}\` to the permissions of the job`;
	if (job.step === void 0) return problem(found, change);
	if (scope === "contents" && access === "read") return advice(`${found}, which fails where the repository is private`, change);
	return token === "push" && hasPushToken(job) ? advice(`${found}; ROLLBACK_GATE_TOKEN may make up for it`, change) : problem(found, change);
}
/** What needs a token of GitHub gets it as a variable; a push has the credentials of the checkout. */
function lookAtToken(job, needs) {
	if (!acts(job) || job.step === void 0 || variableOf(job, "GITHUB_TOKEN") !== void 0) return [];
	const isPassed = variableOf(job, "ROLLBACK_GATE_TOKEN") !== void 0;
	const without = needs.filter(({ scope, token }) => scope !== "contents" && !(token === "push" && isPassed));
	if (without.length === 0) return [];
	const reasons = without.map(({ why }) => why).join(", nor ");
	return [problem(`${job.label}: the step has no GITHUB_TOKEN ${reasons}`, "add `env: { GITHUB_TOKEN: \"${{ github.token }}\" }` to the step")];
}
function isBeyond(job, { scope, token }) {
	return !GATED_DEPLOY.has(scope) && !(token === "push" && hasPushToken(job));
}
function beyondCalled({ label }, { scope, access, why, token }) {
	const own = "use the actions in jobs of your own, with that permission";
	const change = token === "push" ? `pass \`push-token\` with a token that may, or ${own}` : own;
	return problem(`${label}: the called workflow does not have ${scope}: ${access}, ${why}`, change);
}
/** The token of the run itself, by another name. */
const OWN_TOKEN = /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/;
/** Whether it pushes with another token than that of the run. */
function hasPushToken(job) {
	const token = variableOf(job, "ROLLBACK_GATE_TOKEN");
	if (job.step !== void 0) return token !== void 0 && !OWN_TOKEN.test(token);
	return at(at(job.job, "secrets"), "push-token") !== void 0;
}
// src/commands/doctor/checks/workflows/redeploy.ts
/** Can the workflow that a rollback starts be started, with what it is started with? A restored commit that nobody deploys helps nobody. */
function lookAtRedeploy({ name, rollback }, files) {
	if (!rollback?.redeploy || rollback.repository !== void 0) return [];
	const { workflow, inputs } = rollback.redeploy;
	const label = `${name}: \`rollback.redeploy\` starts ${workflow}`;
	if (/^\d+$/.test(workflow)) return [];
	const file = files.find(({ path }) => path.endsWith(`/${workflow}`));
	if (!file) return [problem(`${label}, and there is no such file in .github/workflows`, "correct the name, or add the workflow")];
	const on = at(file.root, "on");
	if (!startsByHand(on)) return [problem(`${label}, which cannot be started that way`, `add \`workflow_dispatch\` to \`on\` in ${file.path}`)];
	const declared = mapOf(at(at(on, "workflow_dispatch"), "inputs")) ?? {};
	const unknown = Object.keys(inputs).filter((input) => !Object.hasOwn(declared, input));
	const missing = Object.keys(declared).filter((input) => at(declared[input], "required") === true && !hasValue(declared[input]) && !Object.hasOwn(inputs, input));
	const found = [...unknown.map((input) => problem(`${label} with the input ${input}, which it does not have`, `declare it in ${file.path}, or leave it out`)), ...missing.map((input) => problem(`${label} without the input ${input}, which it requires`, `add it to \`environments.${name}.rollback.redeploy.inputs\``))];
	return found.length > 0 ? found : [ok(`${label}, which takes what it is given`)];
}
function startsByHand(on) {
	if (typeof on === "string") return on === "workflow_dispatch";
	if (Array.isArray(on)) return on.includes("workflow_dispatch");
	return Object.hasOwn(mapOf(on) ?? {}, "workflow_dispatch");
}
function hasValue(input) {
	return at(input, "default") !== void 0;
}
// src/commands/doctor/checks/workflows/set-up.ts
const CHECKOUT = /^actions\/checkout@/;
const COMMIT = /^[0-9a-f]{40}$/;
/** What `init` writes where nothing says whose the action is. */
const PLACEHOLDER = "your-org";
const RELEASE = /^v\d+(?:\.\d+){0,2}$/;
/** Is the history there, does nothing cut a rollback off, and is it clear what runs? */
function lookAtSetUp(job) {
	return [...job.step === void 0 ? [] : [
		...fetchDepth(job),
		...concurrency(job),
		...timeout(job)
	], ...reference(job)];
}
function fetchDepth({ label, runs, steps }) {
	if (runs === "comment") return [];
	const checkouts = steps.filter((step) => CHECKOUT.test(textOf(at(step, "uses"))));
	if (checkouts.length === 0) return [advice(`${label}: no checkout step is seen before it`, "add actions/checkout with fetch-depth: 0")];
	if (checkouts.some((step) => textOf(at(at(step, "with"), "fetch-depth")) === "0")) return [];
	const change = "set `fetch-depth: 0` on actions/checkout";
	return runs === "check" ? [problem(`${label}: the checkout is shallow, so earlier releases are missing`, change)] : [advice(`${label}: the checkout is shallow`, change)];
}
function concurrency(one) {
	if (!acts(one)) return [];
	const set = at(one.job, "concurrency") ?? at(one.root, "concurrency");
	if (set === void 0) return [advice(`${one.label}: two runs may watch the same environment at a time`, "set `concurrency: { group: <environment>, cancel-in-progress: false }`")];
	if (at(set, "cancel-in-progress") === true) return [problem(`${one.label}: a newer run cancels one that may be taking a release back`, "set `cancel-in-progress: false`")];
	return [];
}
/** What GitHub gives a job that says nothing, in minutes: long after it would have been of use. */
function timeout({ label, job }) {
	if (at(job, "timeout-minutes") !== void 0) return [];
	return [advice(`${label}: it has no timeout-minutes, so one that hangs blocks the next for six hours`, "set `timeout-minutes` on the job")];
}
function reference({ label, ref, owner }) {
	if (owner === "") return [];
	if (owner === PLACEHOLDER) return [problem(`${label}: ${owner} stands where the owner of the action belongs`, "put the owner of your copy of rollback-gate there")];
	if (COMMIT.test(ref) || RELEASE.test(ref)) return [];
	return [advice(`${label}: it follows ${ref}, which can change at any time`, "use a release tag or, better, a full commit")];
}
// src/commands/doctor/checks/workflows/index.ts
/** Are the workflows that run the actions set up so that they can do their work? */
async function lookAtWorkflows(context) {
	const files = await readWorkflows(context.repository.directory);
	const broken = files.filter(({ root }) => !root).map(({ path }) => unknown(`${path} cannot be read as YAML`));
	const jobs = files.flatMap(ourJobs);
	const config = await placeOf(context);
	const redeploys = context.environments.flatMap((environment) => lookAtRedeploy(environment, files));
	if (jobs.length === 0) return [
		...broken,
		...redeploys,
		advice("no workflow uses an action or a reusable workflow of rollback-gate, or calls it", "run: rollback-gate init")
	];
	return [
		...broken,
		...jobs.flatMap((job) => lookAtJob(job, config, context)),
		...unwatched(jobs.filter((job) => isForThis(job, config)), context.environments),
		...redeploys
	];
}
function lookAtJob(job, config, context) {
	const own = isForThis(job, config) ? lookAtOwn(job, context) : lookAtPermissions(job, needsOf(job, []));
	const found = [...lookAtSetUp(job), ...own];
	return found.length > 0 ? found : [ok(`${job.label} is set up for what the configuration asks of it`)];
}
/** A repository of several components has a configuration for each; what another one asks for is not known here. */
function isForThis({ inputs }, config) {
	const named = textOf(at(inputs, "config"));
	return named.includes("${{") || normalize(named === "" ? ".github/rollback-gate.yml" : named) === config;
}
/** The configuration by its path in the repository, as workflows name it: a person may name it from another folder, or from the root of the disk. */
async function placeOf({ repository, host, configPath = DEFAULT_CONFIG_PATH }) {
	const file = resolve(host.directory, configPath);
	const real = (path) => realpath(path).catch(() => path);
	const [top, folder] = [await real(repository.directory), await real(dirname(file))];
	return relative(top, join(folder, basename(file))).split(sep).join("/");
}
function lookAtOwn(job, { config, configText, environments }) {
	const name = environmentOf(job);
	const known = [...config?.environments.keys() ?? []];
	const isMissing = name !== void 0 && config !== void 0 && !known.includes(name);
	const variables = known.length === 1 ? variablesIn(configText ?? "") : [];
	const concerned = environments.filter((environment) => name === void 0 || environment.name === name);
	return [
		...isMissing ? [noEnvironment(job, name, known)] : [],
		...lookAtPermissions(job, needsOf(job, concerned)),
		...lookAtVariables(job, variables)
	];
}
function noEnvironment({ label }, name, known) {
	const found = `${label}: the configuration has no environment ${JSON.stringify(name)}`;
	return problem(found, `set \`environment\` to one of: ${known.join(", ") || "none"}`);
}
function unwatched(jobs, environments) {
	const watching = jobs.filter((job) => acts(job) && job.runs !== "rollback").map(environmentOf);
	return environments.filter(({ name, health }) => health.length > 0 && !watching.some((watched) => watched === void 0 || watched === name)).map(({ name }) => advice(`no workflow watches ${name}, although it has health checks`, "add a workflow with the watch action; `rollback-gate init --print` shows one"));
}
export { lookAtWorkflows };
