import "./runtime.js";
import { CAUSES, GateError, detailBlocks, fitBlocks, headOf, isJsonObject, markdownProse, markdownText, plainLine, toGateErrors, truncateUtf8 } from "./start.js";
import { sha256 } from "./config.js";
import { openGitHub } from "./github-api-shared.js";
import { expectStatus, isBy, objectsOf, ownLogin, textAt as textAt$1 } from "./github-author-shared.js";
import { valueAt } from "./check.js";
import { resolve } from "node:path";
import { lstat, readFile } from "node:fs/promises";
// src/core/report.ts
/** What the moments of a release are called wherever they are shown; all others have no kind. */
const MOMENT_KINDS = [
	"deployed",
	"effective",
	"detected",
	"rolled-back",
	"recovered"
];
// src/report/comment.ts
/** GitHub takes 65,536 characters; none takes less than a byte. */
const COMMENT_BYTES = 6e4;
const TEXT_BYTES = 2e3;
const RUN_URL = /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
/** The report as the body of a comment on a pull request: verdict, next step, what was found, and no more than fits. */
function renderComment(report, { marker, runUrl }) {
	const tail = `\n${footer(runUrl)}\n`;
	const room = COMMENT_BYTES - Buffer.byteLength(marker) - Buffer.byteLength(tail) - 1;
	return `${marker}\n${fitBlocks(headOf(report), detailBlocks(report), room)}${tail}`;
}
/** What the comment says once nothing is left of what it had said. */
function renderResolved(report, { marker, runUrl }) {
	return `${marker}\n${[
		`## ✅ ${markdownText(`${report.verb}: resolved`)}`,
		markdownProse(truncateUtf8(plainLine(report.headline), TEXT_BYTES)),
		footer(runUrl)
	].join("\n\n")}\n`;
}
function footer(runUrl) {
	return `<sub>rollback-gate${runUrl !== void 0 && RUN_URL.test(runUrl) ? ` · <a href="${runUrl}">run</a>` : ""}</sub>`;
}
/** Whether a report has nothing that anybody should be told who did not ask. */
function isClean({ verdict, findings }) {
	return (verdict === "pass" || verdict === "skipped") && findings.every(({ severity }) => severity === "note");
}
// src/report/reader.ts
/** A report of everything that anybody has ever seen is smaller. */
const MOST_CHARACTERS = 64e6;
const LONGEST_TEXT = 2e4;
/** Payloads that nest deeper are shown as far as this. */
const DEEPEST = 64;
/** Members of one payload that are kept. */
const MOST_MEMBERS = 1e4;
/** A value of a JSON text that nobody vouches for, with the way to it. Only own members count; errors quote nothing of the text but names that are ours. */
var Reader = class Reader {
	#value;
	#path;
	constructor(value, path) {
		this.#value = value;
		this.#path = path;
	}
	/** @throws GateError RG-REPORT when the text is no JSON, or too much of it */
	static parse(text) {
		if (text.length > MOST_CHARACTERS) throw new GateError("RG-REPORT", "the report is larger than any report is");
		try {
			return new Reader(JSON.parse(text), "");
		} catch {
			throw new GateError("RG-REPORT", "the report is no JSON", { hint: "name the file of the output `report`" });
		}
	}
	at(key) {
		return this.optional(key) ?? this.#fail(key, "it to be there");
	}
	optional(key) {
		const value = this.#value;
		if (!isJsonObject(value)) return this.#fail("", "an object");
		return Object.hasOwn(value, key) && value[key] !== void 0 ? new Reader(value[key], `${this.#path}/${key}`) : void 0;
	}
	/** The first `most` items. */
	list(most) {
		if (!Array.isArray(this.#value)) return this.#fail("", "a list");
		return this.#value.slice(0, most).map((item, index) => new Reader(item, `${this.#path}/${index}`));
	}
	/** A text, cut where it is longer than anybody reads. */
	text() {
		return typeof this.#value === "string" ? this.#value.slice(0, LONGEST_TEXT) : this.#fail("", "a text");
	}
	texts(most) {
		return this.list(most).map((item) => item.text());
	}
	matching(pattern, what) {
		const text = this.text();
		return pattern.test(text) ? text : this.#fail("", what);
	}
	oneOf(values) {
		const found = values.find((value) => value === this.#value);
		return found === void 0 ? this.#fail("", `one of ${values.map(String).join(", ")}`) : found;
	}
	number() {
		return typeof this.#value === "number" && Number.isFinite(this.#value) ? this.#value : this.#fail("", "a number");
	}
	numberOrNull() {
		return this.#value === null ? null : this.number();
	}
	/** A whole number from 1. */
	count() {
		const number = this.number();
		return Number.isSafeInteger(number) && number > 0 ? number : this.#fail("", "a whole number from 1");
	}
	/** Milliseconds since 1970 UTC of an ISO 8601 time. */
	time() {
		const at = Date.parse(this.text());
		return Number.isNaN(at) ? this.#fail("", "a time (ISO 8601)") : at;
	}
	/** Any JSON, as deep and as much as can be shown. */
	json() {
		const room = { members: MOST_MEMBERS };
		return bounded(this.#value, DEEPEST, room);
	}
	#fail(key, expected) {
		const path = `${this.#path}${key === "" ? "" : `/${key}`}`;
		throw new GateError("RG-REPORT", `the report is not one of rollback-gate: ${path === "" ? "the whole" : path}`, {
			expected,
			hint: "use the JSON report of the same or an earlier version"
		});
	}
};
function bounded(value, depth, room) {
	if (typeof value === "string") return value.slice(0, LONGEST_TEXT);
	if (typeof value !== "object" || value === null) return value;
	if (depth === 0 || room.members <= 0) return "…";
	const kept = (items) => {
		const taken = items.slice(0, room.members);
		room.members -= taken.length;
		return taken;
	};
	if (Array.isArray(value)) return kept(value).map((item) => bounded(item, depth - 1, room));
	return Object.fromEntries(kept(Object.entries(value)).map(([key, item]) => [key, bounded(item, depth - 1, room)]));
}
// src/report/read.ts
const VERDICTS = [
	"pass",
	"fail",
	"inconclusive",
	"skipped",
	"error"
];
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
const WORD = /^[a-z][a-z-]{0,39}$/;
/**
* The report that a JSON file holds. The file may come from anybody: what is not as it should be is refused with its place, what is more than
* anybody reads is left out, and no text of the file gets into an error.
* @throws GateError RG-REPORT
*/
function readReport(text) {
	const root = Reader.parse(text);
	root.at("version").oneOf([1]);
	const cause = root.optional("cause")?.text();
	const nextStep = root.optional("nextStep")?.text();
	const charts = root.optional("charts")?.list(100).map(readChart);
	return {
		verb: root.at("verb").matching(/^[a-z][a-z -]{0,39}$/, "the name of a verb"),
		verdict: root.at("verdict").oneOf(VERDICTS),
		...cause !== void 0 && Object.hasOwn(CAUSES, cause) && { cause },
		headline: root.at("headline").text(),
		...nextStep !== void 0 && { nextStep },
		findings: root.at("findings").list(5e3).map(readFinding),
		facts: root.at("facts").list(1e3).map((fact) => ({
			label: fact.at("label").text(),
			text: fact.at("text").text()
		})),
		tables: root.at("tables").list(100).map(readTable),
		timeline: root.at("timeline").list(5e3).map((moment) => ({
			at: moment.at("at").time(),
			text: moment.at("text").text(),
			...readKind(moment)
		})),
		...charts && { charts }
	};
}
function readTable(table) {
	const matrix = table.optional("matrix")?.oneOf([true]);
	return {
		title: table.at("title").text(),
		columns: table.at("columns").texts(50),
		rows: table.at("rows").list(5e3).map((row) => row.texts(50)),
		...matrix && { matrix }
	};
}
/** A kind that a later version knows is none here. */
function readKind(moment) {
	const text = moment.optional("kind")?.text();
	const kind = MOMENT_KINDS.find((known) => known === text);
	return kind === void 0 ? {} : { kind };
}
function readChart(chart) {
	const scale = chart.optional("scale")?.oneOf(["linear", "log"]);
	const limit = chart.optional("limit");
	const summary = chart.optional("summary")?.text();
	return {
		title: chart.at("title").text(),
		unit: chart.at("unit").text(),
		...scale && { scale },
		series: chart.at("series").list(20).map((series) => ({
			label: series.at("label").text(),
			points: series.at("points").list(2e4).map((point) => ({
				at: point.at("at").time(),
				value: point.at("value").numberOrNull() ?? void 0
			}))
		})),
		...limit && { limit: {
			value: limit.at("value").number(),
			label: limit.at("label").text()
		} },
		moments: chart.at("moments").list(200).map((moment) => ({
			at: moment.at("at").time(),
			label: moment.at("label").text(),
			...readKind(moment)
		})),
		...summary !== void 0 && { summary }
	};
}
function readFinding(finding) {
	const place = finding.optional("place");
	const related = finding.optional("related")?.list(50);
	const excerpts = finding.optional("excerpts")?.list(10).map(readExcerpt);
	const path = finding.optional("path")?.text();
	const direction = finding.optional("direction")?.oneOf(["deploy", "rollback"]);
	const kind = finding.optional("kind")?.oneOf([
		"breaking",
		"lossy",
		"unknown"
	]);
	const witness = finding.optional("witness");
	const rulings = finding.optional("rulings")?.list(50).map(readRuling);
	const waiver = finding.optional("waiver");
	return {
		gate: finding.at("gate").matching(WORD, "the id of a gate"),
		rule: finding.at("rule").text(),
		severity: finding.at("severity").oneOf(SEVERITIES),
		message: finding.at("message").text(),
		data: {},
		fix: finding.at("fix").text(),
		...place && { place: readPlace(place) },
		...related && { related: related.map((one) => ({
			place: readPlace(one.at("place")),
			label: one.at("label").text()
		})) },
		...excerpts && { excerpts },
		...path !== void 0 && { path },
		...direction && { direction },
		...readVersions(finding),
		...witness && { witness: readWitness(witness) },
		...kind && { kind },
		...finding.optional("inherited") && { inherited: true },
		...rulings && { rulings },
		...waiver && { waiver: {
			reason: waiver.at("reason").text(),
			owner: waiver.at("owner").text(),
			expires: waiver.at("expires").text()
		} },
		...finding.optional("blobs") && { blobs: {} },
		fingerprint: finding.at("fingerprint").matching(/^(sha256:)?[0-9a-f]{12,64}$/, "a fingerprint")
	};
}
function readPlace(place) {
	return {
		file: place.at("file").text(),
		line: place.at("line").count(),
		column: place.at("column").count()
	};
}
function readExcerpt(excerpt) {
	return {
		side: excerpt.at("side").oneOf(["old", "new"]),
		release: excerpt.at("release").text(),
		place: readPlace(excerpt.at("place")),
		from: excerpt.at("from").count(),
		lines: excerpt.at("lines").texts(50)
	};
}
function readVersions(finding) {
	const versions = finding.optional("versions");
	if (!versions) return {};
	const between = versions.optional("between")?.oneOf(["clients", "state"]);
	return { versions: {
		writer: versions.at("writer").text(),
		reader: versions.at("reader").text(),
		...between && { between }
	} };
}
function readWitness(witness) {
	const error = witness.optional("error")?.text();
	const readBack = witness.optional("readBack")?.json();
	return {
		payload: witness.at("payload").json(),
		outcome: witness.at("outcome").oneOf(["rejected", "changed"]),
		...error !== void 0 && { error },
		...readBack !== void 0 && { readBack },
		confirmedBy: witness.at("confirmedBy").texts(20)
	};
}
function readRuling(ruling) {
	return {
		by: ruling.at("by").oneOf([
			"configuration",
			"policy",
			"waiver"
		]),
		before: ruling.at("before").oneOf(SEVERITIES),
		after: ruling.at("after").oneOf(SEVERITIES),
		why: ruling.at("why").text()
	};
}
// src/github/comment.ts
const LIST = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const CREATE = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const UPDATE = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const DELETE = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
const PER_PAGE = 100;
/** A pull request with more comments than this is not one that is read. */
const MOST_PAGES = 100;
const LACKS = "give the job `permissions: pull-requests: write`; a workflow that a fork started has a token that only reads: comment in a workflow_run workflow";
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
	}), "delete a comment", [204, 404], LACKS);
	if (first === void 0) return comment.isClean ? { outcome: "none" } : create(api, place, comment);
	if (sameText(first.body, comment.body)) return {
		outcome: "unchanged",
		url: first.url
	};
	const answer = await api.rest(UPDATE, {
		...at(place),
		comment_id: first.id,
		body: comment.body
	});
	if (answer.status === 404) return comment.isClean ? { outcome: "none" } : create(api, place, comment);
	expectStatus(answer, "update a comment", [200], LACKS);
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
async function create(api, place, { body }) {
	const answer = await api.rest(CREATE, {
		...at(place),
		issue_number: place.number,
		body
	});
	const { data } = expectStatus(answer, "comment", [201], LACKS);
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
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const answer = await api.rest(LIST, {
			...at(place),
			issue_number: place.number,
			per_page: PER_PAGE,
			page
		});
		const items = objectsOf(expectStatus(answer, "list the comments", [200], LACKS));
		found.push(...items.filter((item) => isBy(item, author) && isMarked(item, marker)).map(readComment));
		if (items.length < PER_PAGE) break;
	}
	return found;
}
function isMarked(comment, marker) {
	return textAt$1(comment, "body").startsWith(`${marker}\n`) || textAt$1(comment, "body").startsWith(`${marker}\r\n`);
}
function readComment(comment) {
	return {
		id: Number(comment["id"]),
		url: textAt$1(comment, "html_url"),
		body: textAt$1(comment, "body")
	};
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
		signal: host.signal,
		clock: host.clock
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
