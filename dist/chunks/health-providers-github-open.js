import "./runtime.js";
import { GateError, isJsonObject } from "./start.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { openApi } from "./health-providers-shared-api-shared.js";
import { credential } from "./health-providers-shared-secrets-shared.js";
// src/health/providers/github/look.ts
/** One look: bad where anything is, good where all is, and nothing otherwise. */
function judgeAll(states) {
	const show = (says) => states.filter(([, said]) => said === says).map(([what, , state]) => `${what} is ${state}`).join(", ");
	if (states.some(([, says]) => says === "bad")) return {
		kind: "counts",
		bad: 1,
		total: 1,
		note: show("bad")
	};
	if (states.some(([, says]) => says === "nothing") || states.length === 0) return {
		kind: "none",
		reason: show("nothing") || "nothing to look at"
	};
	return {
		kind: "counts",
		bad: 0,
		total: 1
	};
}
function unreadable({ host }) {
	return {
		kind: "error",
		reason: `${host}: not an answer of the GitHub API`
	};
}
// src/health/providers/github/checks.ts
/** GitHub lists at most 1000 suites for a commit; more pages than this are a sign that something else answers. */
const MOST_PAGES = 10;
/** A run that was cancelled, is stale or waits for somebody says nothing about the release. */
const CONCLUSIONS = {
	success: "good",
	neutral: "good",
	skipped: "good",
	failure: "bad",
	timed_out: "bad",
	startup_failure: "bad"
};
const STATES$1 = {
	success: "good",
	failure: "bad",
	error: "bad"
};
/** The named check runs and commit statuses of a commit. Every name has to be there; where several runs have one, all of them count. */
async function lookAtChecks(look, names, signal) {
	const path = `/commits/${encodeURIComponent(look.ref)}`;
	const runs = await readPages(look, `${path}/check-runs`, "check_runs", signal);
	if (runs.kind === "other") return runs.measurement;
	const statuses = await readPages(look, `${path}/status`, "statuses", signal);
	if (statuses.kind === "other") return statuses.measurement;
	const states = [...runs.items.map(runState), ...statuses.items.map(commitState)];
	return judgeAll(names.flatMap((name) => {
		const own = states.filter((state) => state.name === name);
		if (own.length === 0) return [[
			name,
			"nothing",
			"not there yet"
		]];
		return own.map(({ says, state }) => [
			name,
			says,
			state
		]);
	}));
}
function runState({ name, status, conclusion }) {
	const state = status === "completed" ? text(conclusion) : text(status);
	return {
		name: text(name),
		says: status === "completed" && own(CONCLUSIONS, state) || "nothing",
		state
	};
}
function commitState({ context, state }) {
	return {
		name: text(context),
		says: own(STATES$1, text(state)) ?? "nothing",
		state: text(state)
	};
}
function text(value) {
	return typeof value === "string" ? value.slice(0, 100) : "unknown";
}
function own(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}
async function readPages(look, path, member, signal) {
	const items = [];
	for (let page = 1; page <= MOST_PAGES; page++) {
		const reply = await look.read(path, {
			per_page: "100",
			page: String(page)
		}, signal);
		if (reply.kind !== "data") return {
			kind: "other",
			measurement: reply
		};
		const list = isJsonObject(reply.data) ? reply.data[member] : void 0;
		const count = isJsonObject(reply.data) ? reply.data["total_count"] : void 0;
		if (!Array.isArray(list) || typeof count !== "number") return {
			kind: "other",
			measurement: unreadable(look)
		};
		items.push(...list.filter((one) => isJsonObject(one)));
		if (list.length === 0 || items.length >= count) return {
			kind: "items",
			items
		};
	}
	return {
		kind: "other",
		measurement: {
			kind: "error",
			reason: `${look.host}: the commit has more than 1000 checks`
		}
	};
}
// src/health/providers/github/deployment.ts
/** A deployment that is under way, or was replaced by another, says nothing about the release. */
const STATES = {
	success: "good",
	failure: "bad",
	error: "bad"
};
/** The newest status of the newest deployment of the commit to an environment. */
async function lookAtDeployment(look, environment, signal) {
	const deployment = await newest(look, "/deployments", {
		environment,
		.../^[0-9a-f]{40}$/.test(look.ref) ? { sha: look.ref } : { ref: look.ref }
	}, signal);
	if (deployment.kind === "other") return deployment.measurement;
	const id = deployment.item?.["id"];
	if (typeof id !== "number") return {
		kind: "none",
		reason: `there is no deployment to ${environment} yet`
	};
	const status = await newest(look, `/deployments/${id}/statuses`, {}, signal);
	if (status.kind === "other") return status.measurement;
	const state = status.item?.["state"];
	const shown = typeof state === "string" ? state.slice(0, 100) : "without a status yet";
	return judgeAll([[
		`the deployment to ${environment}`,
		Object.hasOwn(STATES, shown) && STATES[shown] || "nothing",
		shown
	]]);
}
/** Lists of GitHub begin with what is newest. */
async function newest(look, path, parameters, signal) {
	const reply = await look.read(path, {
		...parameters,
		per_page: "1"
	}, signal);
	if (reply.kind !== "data") return {
		kind: "other",
		measurement: reply
	};
	if (!Array.isArray(reply.data)) return {
		kind: "other",
		measurement: unreadable(look)
	};
	const [first] = reply.data;
	return first === void 0 || isJsonObject(first) ? {
		kind: "item",
		item: first
	} : {
		kind: "other",
		measurement: unreadable(look)
	};
}
// src/health/providers/github/open.ts
function open(config, context) {
	const look = openLook(config, context);
	const measure = (signal) => "checks" in config.question ? lookAtChecks(look, config.question.checks, signal) : lookAtDeployment(look, config.question.deployment, signal);
	return {
		measure,
		async preflight(signal) {
			const seen = await measure(signal);
			if (seen.kind === "counts") return {
				ready: true,
				detail: seen.note ?? "all is well there"
			};
			return {
				ready: false,
				detail: "reason" in seen ? seen.reason : "nothing is known"
			};
		}
	};
}
function openLook(config, context) {
	const what = `check "${context.name}"`;
	const headers = {
		authorization: `Bearer ${credential(config.token, context)}`,
		accept: "application/vnd.github+json",
		"x-github-api-version": "2022-11-28",
		"user-agent": "rollback-gate"
	};
	const address = parseAddress(context.expand(config.url), what, headers);
	const repository = config.repository ?? context.env?.("GITHUB_REPOSITORY");
	const ref = config.ref === void 0 ? context.env?.("GITHUB_SHA") : context.expand(config.ref);
	if (repository === void 0 || !/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) throw lack(what, "repository", "GITHUB_REPOSITORY");
	if (ref === void 0 || /^\.{0,2}$/.test(ref)) throw lack(what, "ref", "GITHUB_SHA");
	const api = openApi(context, {
		timeout: config.timeout,
		explain: ({ message }) => message
	});
	const at = (path, parameters) => {
		const url = new URL(address.url);
		url.pathname = `${url.pathname.replace(/\/+$/, "")}/repos/${repository}${path}`;
		for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
		return {
			...address,
			url
		};
	};
	return {
		ref,
		host: address.host,
		read: (path, parameters, signal) => api.json(at(path, parameters), signal)
	};
}
function lack(what, key, variable) {
	return new GateError("RG-PROVIDER", `${what} has no usable ${key}`, { expected: `\`${key}\`, or ${variable} in the environment` });
}
export { open };
