import { GateError, isJsonObject } from "./start.js";
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
// src/github/api.ts
/** Longest wait for one answer, in milliseconds. */
const TIMEOUT = 3e4;
/** The client loads when it is first asked for something. */
function openGitHub({ token, apiUrl, fetch, signal }) {
	const bounded = (input, init) => fetch(input, {
		...init,
		redirect: "error",
		signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)])
	});
	const load = async () => {
		const { getOctokit } = await import("./actions-github.js");
		return getOctokit(token, {
			baseUrl: apiUrl,
			userAgent: "rollback-gate",
			request: { fetch: bounded },
			log: {
				debug: ignore,
				info: ignore,
				warn: ignore,
				error: ignore
			}
		});
	};
	let client;
	const octokit = () => client ??= load();
	return {
		rest: async (route, parameters = {}) => {
			const { request } = await octokit();
			try {
				const answer = await request(route, parameters);
				return {
					status: answer.status,
					data: answer.data
				};
			} catch (error) {
				return refusal(error, signal);
			}
		},
		graphql: async (query, variables) => {
			const { graphql } = await octokit();
			try {
				return {
					data: await graphql(query, variables),
					errors: []
				};
			} catch (error) {
				return graphqlRefusal(error, signal);
			}
		}
	};
}
function ignore() {}
/** A status below 500 is an answer; all else is none. @throws GateError RG-GITHUB */
function refusal(error, signal) {
	signal.throwIfAborted();
	const { status, response } = error;
	if (typeof status === "number" && status < 500 && response) return {
		status,
		data: response.data ?? null
	};
	throw unreachable(error, typeof status === "number" && response ? status : void 0);
}
function graphqlRefusal(error, signal) {
	signal.throwIfAborted();
	const { errors, data, status } = error;
	if (Array.isArray(errors) && status === void 0) {
		const told = errors.filter(isJsonObject).map((one) => ({
			type: textAt(one, "type"),
			message: textAt(one, "message")
		}));
		return {
			data: data !== void 0 && isJsonObject(data) ? data : {},
			errors: told
		};
	}
	const answer = refusal(error, signal);
	const message = isJsonObject(answer.data) && typeof answer.data["message"] === "string" ? answer.data["message"] : "";
	return {
		data: {},
		errors: [{
			type: `HTTP_${answer.status}`,
			message
		}]
	};
}
/** Neither the address nor the headers are told: they may hold what is secret. */
function unreachable(error, status) {
	const why = status === void 0 ? "no answer" : `status ${status}`;
	return new GateError("RG-GITHUB", `GitHub cannot be reached (${why})`, {
		hint: "run the same command again",
		cause: error
	});
}
function textAt(value, key) {
	const found = value[key];
	return typeof found === "string" ? found : "";
}
// src/github/workflow.ts
const DISPATCH = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
const RUNS = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
const RUN = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
/** How often is looked, in milliseconds. */
const LOOK = 5e3;
/** GitHub's clock and ours may differ, and a run appears only after a while. */
const SKEW = 6e4;
/**
* Starts a workflow by `workflow_dispatch`, which is what also a workflow's own token may do: a push made with it starts none.
* @returns the run, where GitHub told it or it was found; undefined when it has not appeared in time
* @throws GateError RG-GITHUB when it is refused
*/
async function startWorkflow(api, start, { clock, signal, wait }) {
	const { owner, repo, workflow, branch, inputs } = start;
	const at = {
		owner,
		repo,
		workflow_id: workflow
	};
	const since = clock.now() - SKEW;
	const asked = {
		...at,
		ref: branch,
		inputs
	};
	let answer = await api.rest(DISPATCH, {
		...asked,
		return_run_details: true
	});
	if (answer.status === 422 && /return_run_details/.test(messageOf(answer))) answer = await api.rest(DISPATCH, asked);
	if (answer.status !== 204 && answer.status !== 200) throw new GateError("RG-GITHUB", `the workflow ${workflow} was not started: ${messageOf(answer)}`, { hint: "it needs the trigger `workflow_dispatch` on that branch, and the token `permissions: actions: write`" });
	const told = isJsonObject(answer.data) ? answer.data["workflow_run_id"] : void 0;
	if (typeof told === "number") return look(api, {
		owner,
		repo
	}, told);
	const end = clock.now() + wait;
	while (clock.now() < end) {
		const run = newest(await api.rest(RUNS, {
			...at,
			branch,
			event: "workflow_dispatch",
			per_page: 10
		}), since);
		if (run) return run;
		await clock.sleep(LOOK, signal);
	}
}
/** Waits until a run has ended, or the time is over. @throws GateError RG-GITHUB */
async function awaitRun(api, at, run, { clock, signal, wait }) {
	const end = clock.now() + wait;
	let seen = run;
	while (seen.conclusion === void 0 && clock.now() < end) {
		await clock.sleep(LOOK, signal);
		seen = await look(api, at, run.id);
	}
	return seen;
}
async function look(api, { owner, repo }, id) {
	const answer = await api.rest(RUN, {
		owner,
		repo,
		run_id: id
	});
	const run = answer.status === 200 ? readRun(answer.data) : void 0;
	if (run) return run;
	throw new GateError("RG-GITHUB", `the run ${id} cannot be seen: ${messageOf(answer)}`, { hint: "the token needs `permissions: actions: read`" });
}
function newest({ data }, since) {
	const fresh = (isJsonObject(data) && Array.isArray(data["workflow_runs"]) ? data["workflow_runs"].filter(isJsonObject) : []).find(({ created_at: created }) => typeof created === "string" && Date.parse(created) >= since);
	return fresh && readRun(fresh);
}
function readRun(value) {
	if (!isJsonObject(value)) return void 0;
	const { id, html_url: url, status, conclusion } = value;
	if (typeof id !== "number" || typeof url !== "string") return void 0;
	return {
		id,
		url,
		conclusion: status === "completed" ? typeof conclusion === "string" ? conclusion : "unknown" : void 0
	};
}
function messageOf({ data, status }) {
	const message = isJsonObject(data) && typeof data["message"] === "string" ? data["message"] : "";
	return message === "" ? `status ${status}` : message.replace(/\s+/g, " ").trim();
}
export { awaitRun, openGitHub, resolveComparison, startWorkflow };
