import { __toESM } from "./runtime.js";
import { advice, ok, problem, unknown } from "./commands-doctor-types-shared.js";
import { readRepositoryFile } from "./commands-shared-repository-file-shared.js";
import { join } from "node:path";
import { readdir } from "node:fs/promises";
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
// src/commands/doctor/checks/workflows/index.ts
/** A step that uses one of our actions: `owner/rollback-gate[/watch]@ref`, `./` in this repository itself. */
const OURS = /^(?:[\w.-]+\/[\w.-]*rollback-gate[\w.-]*)(?:\/(watch|rollback|comment))?@(.+)$/i;
const CHECKOUT = /^actions\/checkout@/;
const COMMIT = /^[0-9a-f]{40}$/;
/** Are the workflows that run the actions set up so that they can do their work? */
async function lookAtWorkflows({ repository, environments }) {
	const files = await readWorkflows(repository.directory);
	const broken = files.filter(({ root }) => !root).map(({ path }) => unknown(`${path} cannot be read as YAML`));
	const jobs = files.flatMap(ourJobs);
	if (jobs.length === 0) return [...broken, advice("no workflow uses the action", "run: rollback-gate init")];
	const found = jobs.flatMap(lookAtJob);
	if (environments.some(({ health }) => health.length > 0) && !jobs.some(({ action }) => action === "watch")) found.push(advice("health checks are configured and no workflow watches", "add a workflow with the watch action; `rollback-gate init --print` shows one"));
	return [...broken, ...found];
}
function ourJobs({ path, root }) {
	if (!root) return [];
	return Object.entries(mapOf(at(root, "jobs")) ?? {}).flatMap(([name, job]) => {
		const steps = listOf(at(job, "steps"));
		return steps.flatMap((step) => {
			const uses = at(step, "uses");
			const [match, sub, ref] = typeof uses === "string" && OURS.exec(uses) || [];
			return match === void 0 ? [] : [{
				path,
				name,
				action: sub ?? "check",
				ref: ref ?? "",
				step,
				steps,
				job,
				root
			}];
		});
	});
}
function lookAtJob(one) {
	const found = [
		...fetchDepth(one),
		...permissions(one),
		...concurrency(one),
		...timeout(one),
		...reference(one)
	];
	return found.length > 0 ? found : [ok(`${labelOf(one)} is set up for ${one.action}`)];
}
function labelOf({ path, name, action }) {
	return `${path}, job ${name} (${action})`;
}
function fetchDepth(one) {
	if (one.action === "comment") return [];
	const checkouts = one.steps.filter((step) => CHECKOUT.test(textOf(at(step, "uses"))));
	const label = labelOf(one);
	if (checkouts.length === 0) return [advice(`${label}: no checkout step is seen before it`, "add actions/checkout with fetch-depth: 0")];
	if (checkouts.some((step) => textOf(at(at(step, "with"), "fetch-depth")) === "0")) return [];
	const change = "set `fetch-depth: 0` on actions/checkout";
	return one.action === "check" ? [problem(`${label}: the checkout is shallow, so earlier releases are missing`, change)] : [advice(`${label}: the checkout is shallow`, change)];
}
const NEEDS = {
	watch: [["contents", "to write a rollback and the ledger"]],
	rollback: [["contents", "to write the rollback and the ledger"]],
	comment: [["pull-requests", "to write the comment"]]
};
function permissions(one) {
	const granted = at(one.job, "permissions") ?? at(one.root, "permissions");
	const label = labelOf(one);
	if (granted === void 0) return [advice(`${label}: no permissions are declared, so the token has what the organisation gives by default`, `declare them: ${wanted(one)}`)];
	if (granted === "write-all") return [advice(`${label}: the token may write everything`, `declare only what it takes: ${wanted(one)}`)];
	const lacking = (NEEDS[one.action] ?? []).filter(([scope]) => granted === "read-all" || at(granted, scope) !== "write");
	const ownToken = at(at(one.step, "env"), "ROLLBACK_GATE_TOKEN") !== void 0;
	return lacking.map(([scope, why]) => {
		const found = `${label}: the token lacks ${scope}: write, ${why}`;
		const change = `add \`${scope}: write\` to the permissions of the job`;
		return ownToken ? advice(`${found}; ROLLBACK_GATE_TOKEN may make up for it`, change) : problem(found, change);
	});
}
function wanted({ action }) {
	const needs = (NEEDS[action] ?? []).map(([scope]) => `${scope}: write`);
	return `\`permissions: { ${needs.length > 0 ? needs.join(", ") : "contents: read"} }\``;
}
function concurrency(one) {
	if (one.action !== "watch" && one.action !== "rollback") return [];
	const set = at(one.job, "concurrency") ?? at(one.root, "concurrency");
	const label = labelOf(one);
	if (set === void 0) return [advice(`${label}: two runs may watch the same environment at a time`, "set `concurrency: { group: <environment>, cancel-in-progress: false }`")];
	if (at(set, "cancel-in-progress") === true) return [problem(`${label}: a newer run cancels one that may be taking a release back`, "set `cancel-in-progress: false`")];
	return [];
}
/** What GitHub gives a job that says nothing, in minutes: long after it would have been of use. */
function timeout(one) {
	if (at(one.job, "timeout-minutes") !== void 0) return [];
	return [advice(`${labelOf(one)}: it has no timeout-minutes, so one that hangs blocks the next for six hours`, "set `timeout-minutes` on the job")];
}
function reference(one) {
	if (COMMIT.test(one.ref) || /^v\d+(?:\.\d+){0,2}$/.test(one.ref)) return [];
	return [advice(`${labelOf(one)}: the action follows ${one.ref}, which can change at any time`, "use a release tag or, better, a full commit")];
}
function textOf(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
export { lookAtWorkflows };
