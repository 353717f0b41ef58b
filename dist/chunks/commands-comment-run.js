import { GateError, isClean, readReport, renderComment, renderResolved, sha256, toGateErrors } from "./start.js";
import { findPullRequest, openGitHub, pullRequestOf, stickComment } from "./github-index-shared.js";
import { resolve } from "node:path";
import { lstat, readFile } from "node:fs/promises";
// src/commands/comment/place.ts
async function surroundingsOf(host) {
	const [token, repository] = [host.env("GITHUB_TOKEN"), host.env("GITHUB_REPOSITORY")];
	const event = host.env("GITHUB_EVENT_NAME") ?? "";
	const payload = await readPayload(host.env("GITHUB_EVENT_PATH"));
	const [owner, repo, more] = repository?.split("/") ?? [];
	const runUrl = runUrlOf(host, payload);
	return {
		event,
		payload,
		place: `${host.env("GITHUB_WORKFLOW") ?? ""}/${host.env("GITHUB_JOB") ?? ""}`,
		...runUrl !== void 0 && { runUrl },
		...token !== void 0 && owner && repo && more === void 0 && { access: {
			token,
			apiUrl: host.env("GITHUB_API_URL") ?? "https://api.github.com",
			owner,
			repo
		} }
	};
}
/** A payload that cannot be read says nothing; then the number has to be named. */
async function readPayload(path) {
	if (path === void 0) return void 0;
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
}
function runUrlOf(host, payload) {
	const [server, repository] = [host.env("GITHUB_SERVER_URL"), host.env("GITHUB_REPOSITORY")];
	const started = payload?.workflow_run?.id;
	const id = typeof started === "number" ? String(started) : host.env("GITHUB_RUN_ID");
	return server === void 0 || repository === void 0 || id === void 0 ? void 0 : `${server}/${repository}/actions/runs/${id}`;
}
/** The pull request to comment on: the one that is named, else that of the event. */
async function choosePullRequest(api, { event, payload, access }, wanted) {
	if (wanted !== void 0) return {
		kind: "found",
		number: wanted
	};
	const ref = pullRequestOf(event, payload);
	return ref && access ? findPullRequest(api, access, ref) : { kind: "none" };
}
// src/commands/comment/run.ts
/** A report of everything is smaller; a larger file is none. */
const MOST_BYTES = 64e6;
/**
* Writes the comment. Whatever keeps it from that is told and ends as skipped: a gate must not fail because of what is said about it.
* @throws GateError RG-USAGE for what the person who wrote the workflow has to mend
*/
async function run({ options }, host) {
	const file = options["report"];
	if (typeof file !== "string") throw new GateError("RG-USAGE", "no report is named", { expected: "report: the JSON report of a check" });
	const wanted = numberOf(options["pull-request"]);
	if (options["dry-run"] === true) return {
		verdict: "pass",
		text: bodyOf(await load(host, file), await surroundingsOf(host), options["key"])
	};
	try {
		return toResult(await comment(host, {
			file,
			wanted,
			key: options["key"]
		}));
	} catch (error) {
		host.signal.throwIfAborted();
		const [first] = toGateErrors(error);
		const nextStep = first?.hint;
		return toResult({
			outcome: "skipped",
			headline: `No comment was written: ${first?.message ?? "no reason is known"}.`,
			...nextStep !== void 0 && { nextStep }
		});
	}
}
function numberOf(text) {
	if (text === void 0) return void 0;
	if (typeof text === "string" && /^[1-9]\d{0,9}$/.test(text)) return Number(text);
	throw new GateError("RG-USAGE", `pull-request is ${JSON.stringify(text)}`, { expected: "the number of a pull request" });
}
async function comment(host, { file, wanted, key }) {
	const report = await load(host, file);
	const surroundings = await surroundingsOf(host);
	const { access } = surroundings;
	if (access === void 0) throw new GateError("RG-GITHUB", "there is no token, or no repository", { hint: "pass `GITHUB_TOKEN: ${{ github.token }}` in the `env` of the step, and give the job `permissions: pull-requests: write`" });
	const { token, apiUrl, owner, repo } = access;
	const api = openGitHub({
		token,
		apiUrl,
		fetch: host.fetch,
		signal: host.signal
	});
	const pull = await choosePullRequest(api, surroundings, wanted);
	if (pull.kind === "none") return {
		outcome: "none",
		headline: "The event is about no open pull request; there is nothing to comment on."
	};
	if (pull.kind === "outdated") return {
		outcome: "none",
		headline: `Pull request #${pull.number} has a newer commit; its own run will comment.`,
		pullRequest: pull.number
	};
	const body = bodyOf(report, surroundings, key);
	const result = await stickComment(api, {
		owner,
		repo,
		number: pull.number
	}, {
		marker: markerOf(surroundings, key),
		body,
		isClean: isClean(report)
	});
	return {
		...result,
		headline: `Pull request #${pull.number}: ${SAID[result.outcome]}.`,
		pullRequest: pull.number
	};
}
const SAID = {
	created: "the comment was created",
	updated: "the comment was updated",
	unchanged: "the comment says so already",
	resolved: "the comment says that all is resolved",
	none: "there is nothing to tell"
};
/** Never the bytes of another file than the one that was named: an artifact may hold links. */
async function load(host, file) {
	const path = resolve(host.directory, file);
	const found = await lstat(path).catch(() => void 0);
	if (!found?.isFile()) throw new GateError("RG-FILE", "the report is no file", { hint: "download the artifact first, and name the file in it" });
	if (found.size > MOST_BYTES) throw new GateError("RG-REPORT", "the report is larger than any report is");
	return readReport(await readFile(path, "utf8"));
}
/** Hidden in the comment; a digest, because names of workflows may hold anything. */
function markerOf({ place }, key) {
	return `<!-- rollback-gate comment ${sha256(typeof key === "string" ? `key:${key}` : `job:${place}`).replace(/^sha256:/, "").slice(0, 24)} -->`;
}
function bodyOf(report, surroundings, key) {
	const { runUrl } = surroundings;
	const text = {
		marker: markerOf(surroundings, key),
		...runUrl !== void 0 && { runUrl }
	};
	return isClean(report) ? renderResolved(report, text) : renderComment(report, text);
}
function toResult({ outcome, headline, nextStep, url = "", pullRequest }) {
	const verdict = outcome === "skipped" ? "skipped" : "pass";
	const number = pullRequest === void 0 ? "" : String(pullRequest);
	return {
		verdict,
		report: {
			verb: "comment",
			verdict,
			headline,
			...nextStep !== void 0 && { nextStep },
			findings: [],
			facts: url === "" ? [] : [{
				label: "Comment",
				text: url
			}],
			tables: [],
			timeline: []
		},
		outputs: {
			outcome,
			"comment-url": url,
			"pull-request": number
		}
	};
}
export { run };
