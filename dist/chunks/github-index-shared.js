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
	["release", release],
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
/** Its checkout is the tag that was released. */
function release(payload) {
	const action = valueAt(payload, "action");
	if (action === "deleted" || action === "unpublished") throw new GateError("RG-EVENT", `the release was ${action}; there is nothing to check`, { hint: "start the workflow on `release: { types: [published] }`" });
	return {
		kind: "deploy",
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
					data: await graphql(query, variables) ?? {},
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
			type: textAt$2(one, "type"),
			message: textAt$2(one, "message")
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
function textAt$2(value, key) {
	const found = value[key];
	return typeof found === "string" ? found : "";
}
// src/github/refusal.ts
/** The answer, when it has one of these statuses. @throws GateError RG-GITHUB with what GitHub says, and with `hint` where a permission may lack */
function expectStatus(answer, what, statuses, hint) {
	if (statuses.includes(answer.status)) return answer;
	const told = isJsonObject(answer.data) ? textAt$1(answer.data, "message") : "";
	const lacks = answer.status === 401 || answer.status === 403 || answer.status === 404;
	const status = `status ${answer.status}${told === "" ? "" : `, ${told}`}`;
	throw new GateError("RG-GITHUB", `GitHub refuses to ${what} (${status})`, { ...lacks && { hint } });
}
/** Own members alone: an answer is foreign text. */
function textAt$1(value, key) {
	const found = Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof found === "string" ? found : "";
}
function objectsOf({ data }) {
	return Array.isArray(data) ? data.filter(isJsonObject) : [];
}
// src/github/author.ts
/** Who writes with the token of a workflow. */
const WORKFLOW_BOT = "github-actions[bot]";
/** Whom the token belongs to; REST does not tell the tokens of workflows and Apps. */
async function ownLogin(api) {
	const { data } = await api.graphql("query { viewer { login } }", {});
	const viewer = data["viewer"];
	const login = viewer !== void 0 && isJsonObject(viewer) ? textAt$1(viewer, "login") : "";
	return login === "" ? WORKFLOW_BOT : login;
}
/** Whether a comment or issue is by that author. The login of a bot is told with and without its ending, by different parts of GitHub. */
function isBy({ user }, author) {
	if (user === void 0 || !isJsonObject(user)) return false;
	const login = textAt$1(user, "login");
	return login === author || user["type"] === "Bot" && login === `${author}[bot]`;
}
// src/github/comment.ts
const LIST$2 = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const CREATE$2 = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const UPDATE$1 = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const DELETE = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
const PER_PAGE$2 = 100;
/** A pull request with more comments than this is not one that is read. */
const MOST_PAGES$1 = 100;
const LACKS$2 = "give the job `permissions: pull-requests: write`; a workflow that a fork started has a token that only reads: comment in a workflow_run workflow";
/**
* Keeps one comment up to date: found by its marker and by who wrote it, on whatever page it is. Whoever else begins a comment with the
* same marker is left alone. Where two runs have begun one each, the first stays.
* @throws GateError RG-GITHUB when GitHub refuses or cannot be reached
*/
async function stickComment(api, place, comment) {
	const [first, ...others] = await ownComments(api, place, comment.marker);
	for (const { id } of others) expectStatus(await api.rest(DELETE, {
		...at(place),
		comment_id: id
	}), "delete a comment", [204, 404], LACKS$2);
	if (first === void 0) return comment.isClean ? { outcome: "none" } : create$1(api, place, comment);
	if (sameText(first.body, comment.body)) return {
		outcome: "unchanged",
		url: first.url
	};
	const answer = await api.rest(UPDATE$1, {
		...at(place),
		comment_id: first.id,
		body: comment.body
	});
	if (answer.status === 404) return comment.isClean ? { outcome: "none" } : create$1(api, place, comment);
	expectStatus(answer, "update a comment", [200], LACKS$2);
	return {
		outcome: comment.isClean ? "resolved" : "updated",
		url: first.url
	};
}
function at({ owner, repo }) {
	return {
		owner,
		repo
	};
}
async function create$1(api, place, { body }) {
	const { data } = expectStatus(await api.rest(CREATE$2, {
		...at(place),
		issue_number: place.number,
		body
	}), "comment", [201], LACKS$2);
	return {
		outcome: "created",
		url: isJsonObject(data) ? textAt$1(data, "html_url") : ""
	};
}
/** Line ends come back as they were sent or as GitHub keeps them, and without what stands at the end. */
function sameText(one, other) {
	const plain = (text) => text.replace(/\r\n/g, "\n").trimEnd();
	return plain(one) === plain(other);
}
async function ownComments(api, place, marker) {
	const author = await ownLogin(api);
	const found = [];
	for (let page = 1; page <= MOST_PAGES$1; page += 1) {
		const items = objectsOf(expectStatus(await api.rest(LIST$2, {
			...at(place),
			issue_number: place.number,
			per_page: PER_PAGE$2,
			page
		}), "list the comments", [200], LACKS$2));
		found.push(...items.filter((item) => isBy(item, author) && isMarked$1(item, marker)).map(readComment));
		if (items.length < PER_PAGE$2) break;
	}
	return found;
}
function isMarked$1(comment, marker) {
	return textAt$1(comment, "body").startsWith(`${marker}\n`) || textAt$1(comment, "body").startsWith(`${marker}\r\n`);
}
function readComment(comment) {
	return {
		id: Number(comment["id"]),
		url: textAt$1(comment, "html_url"),
		body: textAt$1(comment, "body")
	};
}
// src/github/deployments.ts
const LIST$1 = "GET /repos/{owner}/{repo}/deployments";
const CREATE$1 = "POST /repos/{owner}/{repo}/deployments";
const STATUSES$1 = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
const SAY = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
const LACKS$1 = "give the job `permissions: deployments: write`";
const MOST_CHARACTERS = 140;
/** Earlier deployments that are looked at when a new one is in place. */
const LOOK_BACK = 10;
/**
* Says of a commit how its deployment went, on the deployment that GitHub has of it, or on a new one. One that is in place makes the earlier
* ones inactive: GitHub does so by itself where the environment is not a production one (`auto_inactive`), so the rest is done here.
* @throws GateError RG-GITHUB
*/
async function reportDeployment(api, report) {
	const { owner, repo, environment, commit } = report;
	const listed = objectsOf(expectStatus(await api.rest(LIST$1, {
		owner,
		repo,
		environment,
		per_page: 100
	}), "list the deployments", [200], LACKS$1));
	const known = listed.find((one) => textAt$1(one, "sha") === commit);
	const id = known ? Number(known["id"]) : await create(api, report);
	const isSaid = known !== void 0 && await latestState(api, report, id) === report.state;
	if (!isSaid) await say(api, report, id);
	const others = listed.map((one) => Number(one["id"])).filter((other) => other !== id);
	const retired = report.state === "success" ? await retire(api, report, others.slice(0, LOOK_BACK)) : [];
	return {
		id,
		outcome: isSaid ? "known" : known ? "updated" : "created",
		retired
	};
}
/** No merge of the default branch, no wait for checks: what is told here has happened already. */
async function create(api, { owner, repo, environment, commit, description, tuple }) {
	const answer = await api.rest(CREATE$1, {
		owner,
		repo,
		ref: commit,
		environment,
		auto_merge: false,
		required_contexts: [],
		description: shortened(description),
		payload: tuple === void 0 ? {} : { tuple }
	});
	expectStatus(answer, "record a deployment", [201], LACKS$1);
	const { id } = answer.data;
	if (typeof id === "number") return id;
	throw new GateError("RG-GITHUB", "GitHub does not say which deployment it has made");
}
async function latestState(api, { owner, repo }, id) {
	const [latest] = objectsOf(expectStatus(await api.rest(STATUSES$1, {
		owner,
		repo,
		deployment_id: id,
		per_page: 1
	}), "read a deployment", [200], LACKS$1));
	return latest && textAt$1(latest, "state");
}
async function say(api, report, id) {
	const { owner, repo, state, description, logUrl, environmentUrl } = report;
	expectStatus(await api.rest(SAY, {
		owner,
		repo,
		deployment_id: id,
		state,
		description: shortened(description),
		auto_inactive: state === "success",
		...logUrl !== void 0 && { log_url: logUrl },
		...environmentUrl !== void 0 && { environment_url: environmentUrl }
	}), "say how a deployment went", [201], LACKS$1);
}
async function retire(api, report, ids) {
	const retired = [];
	for (const id of ids) {
		if (await latestState(api, report, id) !== "success") continue;
		const { logUrl: _, environmentUrl: __, ...rest } = report;
		await say(api, {
			...rest,
			state: "inactive",
			description: "Another deployment is in place."
		}, id);
		retired.push(id);
	}
	return retired;
}
function shortened(text) {
	const characters = [...text];
	return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, 139).join("")}…`;
}
// src/github/incidents.ts
const LIST = "GET /repos/{owner}/{repo}/issues";
const CREATE = "POST /repos/{owner}/{repo}/issues";
const UPDATE = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
const COMMENT = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const LACKS = "give the job `permissions: issues: write`";
const LONGEST_BODY = 65e3;
const PER_PAGE$1 = 100;
/** Open issues that are searched, newest first. */
const MOST_PAGES = 20;
/**
* Opens the issue of an incident, once for each tuple that failed in an environment; `known` where it is open already, by whatever run. Only
* issues by the same author count: anybody can write a marker.
* @throws GateError RG-GITHUB
*/
async function openIncident(api, incident) {
	const { owner, repo, title, labels } = incident;
	const marker = markerOf(incident.environment, incident.id);
	const [known] = await openIncidents(api, incident, marker);
	if (known) return {
		...known,
		outcome: "known"
	};
	const body = `${incident.body.slice(0, LONGEST_BODY)}\n\n${marker}\n`;
	const { data } = expectStatus(await api.rest(CREATE, {
		owner,
		repo,
		title,
		body,
		...labels.length > 0 && { labels: [...labels] }
	}), "open an issue", [201], LACKS);
	return {
		...isJsonObject(data) ? issueOf(data) : {
			number: 0,
			url: ""
		},
		outcome: "opened"
	};
}
/** Says in every open incident of an environment that it has recovered, and closes it. @throws GateError RG-GITHUB */
async function closeIncidents(api, recovery) {
	const { owner, repo, text } = recovery;
	const open = await openIncidents(api, recovery, markerOf(recovery.environment));
	for (const { number } of open) {
		expectStatus(await api.rest(COMMENT, {
			owner,
			repo,
			issue_number: number,
			body: text.slice(0, LONGEST_BODY)
		}), "comment on an issue", [201], LACKS);
		expectStatus(await api.rest(UPDATE, {
			owner,
			repo,
			issue_number: number,
			state: "closed",
			state_reason: "completed"
		}), "close an issue", [200], LACKS);
	}
	return open;
}
/** The hidden line of an incident, or its beginning for all of an environment. Nothing of it may end the line early. */
function markerOf(environment, id) {
	const start = `<!-- rollback-gate incident ${plain(environment)} `;
	return id === void 0 ? start : `${start}${plain(id)} -->`;
}
function plain(text) {
	return text.replace(/[^\w.:/-]|--/g, "_");
}
async function openIncidents(api, { owner, repo }, marker) {
	const author = await ownLogin(api);
	const found = [];
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const items = objectsOf(expectStatus(await api.rest(LIST, {
			owner,
			repo,
			state: "open",
			sort: "created",
			direction: "desc",
			per_page: PER_PAGE$1,
			page
		}), "list the issues", [200], LACKS));
		found.push(...items.filter((item) => isBy(item, author) && isMarked(item, marker)).map(issueOf));
		if (items.length < PER_PAGE$1) break;
	}
	return found;
}
/** At the end, on a line of its own, where only we write: the text above it quotes what may come from anybody. */
function isMarked(issue, marker) {
	return textAt$1(issue, "body").trimEnd().split(/\r?\n/).at(-1)?.startsWith(marker) === true;
}
function issueOf(issue) {
	return {
		number: Number(issue["number"]),
		url: textAt$1(issue, "html_url")
	};
}
// src/github/deployment-history.ts
const DEPLOYMENTS = "GET /repos/{owner}/{repo}/deployments";
const STATUSES = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
const PER_PAGE = 100;
/**
* The newest deployments of an environment, oldest first, each with the history of its statuses: a success that was replaced says `inactive`
* in the end, so the last status alone tells nothing.
* @throws GateError RG-GITHUB
*/
async function listDeployments(api, at, environment, most) {
	const found = [];
	for (let page = 1; found.length < most; page++) {
		const items = listOf(await api.rest(DEPLOYMENTS, {
			...at,
			environment,
			per_page: PER_PAGE,
			page
		}));
		found.push(...items);
		if (items.length < PER_PAGE) break;
	}
	const deployments = [];
	for (const item of found.slice(0, most)) {
		const { id, sha, url } = item;
		if (typeof id !== "number" || typeof sha !== "string" || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) continue;
		deployments.push({
			id,
			commit: sha,
			url: typeof url === "string" ? url : "",
			statuses: await statusesOf(api, at, id)
		});
	}
	return deployments.reverse();
}
async function statusesOf(api, at, id) {
	return listOf(await api.rest(STATUSES, {
		...at,
		deployment_id: id,
		per_page: PER_PAGE
	})).flatMap(({ state, created_at: created }) => typeof state === "string" && typeof created === "string" && !Number.isNaN(Date.parse(created)) ? [{
		state,
		at: Date.parse(created)
	}] : []).sort((a, b) => a.at - b.at);
}
function listOf({ status, data }) {
	if (status === 200 && Array.isArray(data)) return data.filter(isJsonObject);
	const message = isJsonObject(data) && typeof data["message"] === "string" ? data["message"] : `status ${status}`;
	throw new GateError("RG-GITHUB", `the deployments cannot be listed: ${message}`, { hint: "the token needs `permissions: deployments: read`" });
}
// src/github/pull-request.ts
/** What an event says of its pull request; undefined where it is about none. Pure. */
function pullRequestOf(event, payload) {
	if (event !== "workflow_run") {
		const number = numberAt(payload, "pull_request.number");
		return number === void 0 ? void 0 : {
			number,
			sha: void 0
		};
	}
	const sha = textAt(payload, "workflow_run.head_sha");
	if (sha === void 0 || !textAt(payload, "workflow_run.event")?.startsWith("pull_request")) return void 0;
	const listed = numberAt(payload, "workflow_run.pull_requests.0.number");
	if (listed !== void 0) return {
		number: listed,
		sha
	};
	const [owner] = textAt(payload, "workflow_run.head_repository.full_name")?.split("/") ?? [];
	const branch = textAt(payload, "workflow_run.head_branch");
	return owner === void 0 || branch === void 0 ? void 0 : {
		owner,
		branch,
		sha
	};
}
/** The open pull request behind a reference, asked of GitHub where the event does not settle it: artifacts are never believed. */
async function findPullRequest(api, { owner, repo }, ref) {
	if (!("number" in ref)) return findByHead(api, {
		owner,
		repo
	}, ref);
	if (ref.sha === void 0) return {
		kind: "found",
		number: ref.number
	};
	const { status, data } = await api.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		owner,
		repo,
		pull_number: ref.number
	});
	if (status !== 200) return { kind: "none" };
	return {
		kind: textAt(data, "head.sha") === ref.sha ? "found" : "outdated",
		number: ref.number
	};
}
async function findByHead(api, where, ref) {
	const head = `${ref.owner}:${ref.branch}`;
	const { status, data } = await api.rest("GET /repos/{owner}/{repo}/pulls", {
		...where,
		head,
		state: "open",
		per_page: 100
	});
	const own = (status === 200 && Array.isArray(data) ? data.filter(isJsonObject) : []).filter((pull) => isOfHead(pull, ref));
	const current = own.find((pull) => textAt(pull, "head.sha") === ref.sha) ?? own[0];
	const number = numberAt(current, "number");
	if (number === void 0) return { kind: "none" };
	return {
		kind: textAt(current, "head.sha") === ref.sha ? "found" : "outdated",
		number
	};
}
function isOfHead(pull, { owner, branch }) {
	return textAt(pull, "head.ref") === branch && (textAt(pull, "head.repo.owner.login") ?? textAt(pull, "head.user.login")) === owner;
}
function numberAt(payload, path) {
	const value = valueAt(payload, path);
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function textAt(payload, path) {
	const value = valueAt(payload, path);
	return typeof value === "string" && value !== "" ? value : void 0;
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
export { awaitRun, closeIncidents, findPullRequest, listDeployments, openGitHub, openIncident, pullRequestOf, reportDeployment, resolveComparison, startWorkflow, stickComment };
