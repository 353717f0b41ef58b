import { GateError, GateErrors, columnsOf, isJsonObject, painter, plainLine, renderIncident, sparkline, toGateErrors } from "./start.js";
import { formatDuration, makeTuple, sha256, shortDigest, tupleChanges, tupleId } from "./config.js";
import { currentDeployment, deploymentKey, lastEvents, openRollback } from "./ledger-state-shared.js";
import { chooseTarget, loopGuard } from "./rollback-target-shared.js";
import { askAttested, judgeReadiness, planRollback, readinessRows } from "./rollback-readiness-shared.js";
import { readPins } from "./rollback-read-pins-shared.js";
import { compareAndSwap, reachGitHub, shortId } from "./commands-rollback-session-shared.js";
import { askProbe, attachmentPath, fileError, reachAttestations, reachRegistries } from "./check.js";
import { expectStatus, isBy, objectsOf, ownLogin, textAt as textAt$2 } from "./github-author-shared.js";
import { openGitHub } from "./github-api-shared.js";
import { executeOf, identityOf, openIdentity, openProvider, providerOf, topOf } from "./commands-shared-execute-shared.js";
import { IDENTITY_CHECK, RECORD_FORMAT, checkFrames, decide, describeCounts, describeDecision, describeProgress, estimateDispersion, evidenceOf, formatEvidence, formatShare, lowerLimit, outcomes, prepare, startWatch, stepWatch, upperLimit } from "./health-watch-record-shared.js";
import { detectable } from "./health-judge-power-shared.js";
import { showIdentity } from "./health-identity-answer-shared.js";
import { letSettle } from "./health-endpoint-request-shared.js";
import { digestIn } from "./pins.js";
import { readRepositoryFile } from "./commands-shared-repository-file-shared.js";
import { dirname, join, resolve } from "node:path";
import { setMaxListeners } from "node:events";
import { mkdir, open, writeFile } from "node:fs/promises";
// src/report/live.ts
const MARKS = {
	failed: {
		sign: "✗",
		style: "red",
		word: "failed"
	},
	healthy: {
		sign: "✓",
		style: "green",
		word: "healthy"
	},
	undecided: {
		sign: "…",
		style: "yellow",
		word: "undecided"
	},
	"no-data": {
		sign: "?",
		style: "yellow",
		word: "no data"
	},
	"monitor-error": {
		sign: "!",
		style: "yellow",
		word: "cannot be read"
	},
	"warming-up": {
		sign: "·",
		style: "dim",
		word: "warming up"
	}
};
/** Checks that are drawn; the others are counted. */
const MOST_CHECKS = 12;
const BAR = 10;
const LEAST_WIDTH = 40;
/** With fewer columns names and bars are shorter, so that what was counted still stands beside them. */
const NARROW = 72;
/** Evidence grows by factors: the bar is full at the threshold and empty at 1. */
function evidenceBar(evidence, threshold, width = BAR) {
	const share = threshold > 1 ? Math.log(Math.max(1, evidence)) / Math.log(threshold) : 0;
	const filled = Math.min(width, Math.max(0, Math.floor(share * width + 1e-9)));
	return "█".repeat(filled) + "░".repeat(width - filled);
}
function number(value) {
	return value >= 1e5 ? value.toExponential(1) : String(Number(value.toPrecision(3)));
}
/** The worst first: what has failed, what cannot be told, what is near its limit. */
function byUrgency(a, b) {
	const rank = ({ state }) => [
		"failed",
		"monitor-error",
		"no-data",
		"undecided",
		"warming-up",
		"healthy"
	].indexOf(state);
	return rank(a) - rank(b) || b.evidence / b.threshold - a.evidence / a.threshold;
}
/**
* A watch in a block of lines, redrawn at each tick: how far it is, and per check the course of its errors, the evidence against its limit, and
* what was counted. No line is longer than the width, so that a terminal breaks none.
*/
function renderLive(view, { color, width }) {
	const room = Math.max(LEAST_WIDTH, width);
	const paint = painter(color);
	const shown = view.checks.length > MOST_CHECKS ? view.checks.toSorted(byUrgency).slice(0, MOST_CHECKS) : view.checks;
	const most = room < NARROW ? Math.floor(room / 4) : Math.max(Math.min(24, Math.floor(room / 3)), Math.min(60, room - 120));
	const label = Math.min(most, Math.max(1, ...shown.map(({ name }) => columnsOf(plainLine(name)))));
	const rest = view.checks.length - shown.length;
	return [
		paint("bold", headOf(view, room)),
		...shown.map((check) => checkLine(check, {
			room,
			label,
			paint
		})),
		...rest > 0 ? [paint("dim", cut$1(`  and ${rest} more checks in no worse state`, room))] : []
	];
}
/** As much as there is room for, and nothing of it in part: half of `healthy in 20s` is another message. */
function headOf({ title, elapsed, window, soak }, room) {
	const time = `${short(elapsed)} of ${short(window)}`;
	const left = `, ${short(Math.max(0, window - elapsed))} left`;
	const soaking = elapsed < soak ? `, healthy in ${short(soak - elapsed)} at the earliest` : "";
	const name = plainLine(title);
	return [
		`${name}  ${time}${left}${soaking}`,
		`${name}  ${time}${soaking}`,
		`${name}  ${time}${left}`,
		`${name}  ${time}`
	].find((head) => columnsOf(head) <= room) ?? cut$1(`${time}  ${name}`, room);
}
function checkLine(check, { room, label, paint }) {
	const { sign, style, word } = MARKS[check.state];
	const fit = cut$1(plainLine(check.name), label);
	const name = fit + " ".repeat(Math.max(0, label - columnsOf(fit)));
	const spark = Math.max(8, Math.min(30, room - label - 60));
	const course = sparkline(check.history.slice(-spark), spark).padStart(spark, " ");
	const told = [
		...isBlind(check.state) ? [] : [`${number(check.bad)}/${number(check.total)} bad`],
		`${word}${check.advisory ? " (advisory)" : ""}`,
		...check.reason === void 0 ? [] : [plainLine(check.reason)]
	];
	const line = cut$1(`${sign} ${name} ${course}${` ${evidenceBar(check.evidence, check.threshold, room < NARROW ? BAR / 2 : BAR)} ${number(check.evidence)}/${number(check.threshold)}  ${told.join("  ")}`}`, room);
	return `${paint(style, line.slice(0, 1))}${line.slice(1)}`;
}
/** Counts of a check that is not measured would look like a result. */
function isBlind(state) {
	return state === "no-data" || state === "monitor-error" || state === "warming-up";
}
/** One compact line per tick, for a log that cannot be redrawn. */
function renderTick(view) {
	const parts = view.checks.slice(0, MOST_CHECKS).map(({ name, bad, total, evidence, threshold, reason, state, advisory }) => {
		const { sign, word } = MARKS[state];
		const counted = `${number(bad)}/${number(total)} bad, evidence ${number(evidence)}/${number(threshold)}`;
		return `${sign} ${name} ${[...isBlind(state) ? [word] : [counted, ...state === "undecided" ? [] : [word]], ...reason === void 0 ? [] : [reason]].join(", ")}${advisory ? " (advisory)" : ""}`;
	});
	const rest = view.checks.length - parts.length;
	return plainLine(`${short(view.elapsed)}  ${parts.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`);
}
function short(milliseconds) {
	return formatDuration(Math.round(milliseconds / 1e3) * 1e3);
}
/** Cut to so many columns; wide characters take two. */
function cut$1(text, width) {
	if (columnsOf(text) <= width) return text;
	let [kept, columns] = ["", 1];
	for (const character of text) {
		columns += columnsOf(character);
		if (columns > width) break;
		kept += character;
	}
	return `${kept}…`;
}
// src/github/deployments.ts
const LIST$1 = "GET /repos/{owner}/{repo}/deployments";
const CREATE$1 = "POST /repos/{owner}/{repo}/deployments";
const STATUSES = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
const SAY = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
const LACKS$1 = "give the job `permissions: deployments: write`";
const MOST_CHARACTERS = 140;
/** Earlier deployments that are looked at when a new one is in place. */
const LOOK_BACK$1 = 10;
/**
* Says of a commit how its deployment went, on the deployment that GitHub has of it, or on a new one. One that is in place makes the earlier
* ones inactive: GitHub does so by itself where the environment is not a production one (`auto_inactive`), so the rest is done here.
* @throws GateError RG-GITHUB
*/
async function reportDeployment(api, report) {
	const { owner, repo, environment, commit } = report;
	const answer = await api.rest(LIST$1, {
		owner,
		repo,
		environment,
		per_page: 100
	});
	const listed = objectsOf(expectStatus(answer, "list the deployments", [200], LACKS$1));
	const known = listed.find((one) => textAt$2(one, "sha") === commit);
	const id = known ? Number(known["id"]) : await create(api, report);
	const isSaid = known !== void 0 && await latestState(api, report, id) === report.state;
	if (!isSaid) await say(api, report, id);
	const others = listed.map((one) => Number(one["id"])).filter((other) => other !== id);
	const retired = report.state === "success" ? await retire(api, report, others.slice(0, LOOK_BACK$1)) : [];
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
	const answer = await api.rest(STATUSES, {
		owner,
		repo,
		deployment_id: id,
		per_page: 1
	});
	const [latest] = objectsOf(expectStatus(answer, "read a deployment", [200], LACKS$1));
	return latest && textAt$2(latest, "state");
}
async function say(api, report, id) {
	const { owner, repo, state, description, logUrl, environmentUrl } = report;
	const answer = await api.rest(SAY, {
		owner,
		repo,
		deployment_id: id,
		state,
		description: shortened(description),
		auto_inactive: state === "success",
		...logUrl !== void 0 && { log_url: logUrl },
		...environmentUrl !== void 0 && { environment_url: environmentUrl }
	});
	expectStatus(answer, "say how a deployment went", [201], LACKS$1);
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
const PER_PAGE = 100;
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
	const answer = await api.rest(CREATE, {
		owner,
		repo,
		title,
		body,
		...labels.length > 0 && { labels: [...labels] }
	});
	const { data } = expectStatus(answer, "open an issue", [201], LACKS);
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
		const said = await api.rest(COMMENT, {
			owner,
			repo,
			issue_number: number,
			body: text.slice(0, LONGEST_BODY)
		});
		expectStatus(said, "comment on an issue", [201], LACKS);
		const closed = await api.rest(UPDATE, {
			owner,
			repo,
			issue_number: number,
			state: "closed",
			state_reason: "completed"
		});
		expectStatus(closed, "close an issue", [200], LACKS);
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
		const answer = await api.rest(LIST, {
			owner,
			repo,
			state: "open",
			sort: "created",
			direction: "desc",
			per_page: PER_PAGE,
			page
		});
		const items = objectsOf(expectStatus(answer, "list the issues", [200], LACKS));
		found.push(...items.filter((item) => isBy(item, author) && isMarked(item, marker)).map(issueOf));
		if (items.length < PER_PAGE) break;
	}
	return found;
}
/** At the end, on a line of its own, where only we write: the text above it quotes what may come from anybody. */
function isMarked(issue, marker) {
	return textAt$2(issue, "body").trimEnd().split(/\r?\n/).at(-1)?.startsWith(marker) === true;
}
function issueOf(issue) {
	return {
		number: Number(issue["number"]),
		url: textAt$2(issue, "html_url")
	};
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
// src/rollback/message.ts
/** The commit message: for people first, with trailers that a program can read. */
function rollbackMessage({ environment, badId, targetId, pins, reason, runUrl }) {
	const changes = pins.map(({ name, role, file, from, to }) => `${oneLine(name)} (${role}, ${oneLine(file)}):\n  - ${oneLine(from)}\n  + ${oneLine(to)}`);
	const trailers = [
		`Rollback-Of: ${badId}`,
		`Rollback-To: ${targetId}`,
		`Rollback-Environment: ${oneLine(environment)}`,
		...runUrl === void 0 ? [] : [`Run-Url: ${oneLine(runUrl)}`]
	];
	return [
		`Roll back ${oneLine(environment)} to ${shortDigest(targetId)}`,
		`Reason: ${oneLine(reason)}`,
		...changes,
		trailers.join("\n")
	].join("\n\n").concat("\n");
}
/** The rollbacks of an environment that stand in commit messages, by the trailers that are written here: one for a commit. */
function readRollbacks(environment, commits) {
	return commits.flatMap(({ at, message }) => {
		const lines = message.split(/\r?\n/);
		const replaces = lines.map((line) => /^Rollback-Of: (sha256:[0-9a-f]{64})$/.exec(line.trimEnd())?.[1]).find(Boolean);
		const isOurs = lines.some((line) => line.trimEnd() === `Rollback-Environment: ${oneLine(environment)}`);
		return replaces !== void 0 && isOurs ? [{
			replaces,
			at
		}] : [];
	});
}
/**
* Foreign text on one line of a commit message: it cannot begin a paragraph, least of all one of trailers, hides nothing, and is nothing that
* a forge acts on. `[skip ci]` would keep the workflow that deploys from starting, `fixes #1` would close an issue, `@team` would call people.
*/
function oneLine(text) {
	return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replaceAll(/[\p{Cf}\p{Cs}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).replaceAll(/\[(?=(?:skip|no|ci|actions)\b)/gi, "[ ").replaceAll(/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b:?\s+(?=(?:[\w.-]+\/[\w.-]+)?#\d|GH-\d|https?:\/\/)/gi, "$1 - ").replaceAll(/(?<![\w.+/-])@(?=\w)/g, "@ ").trim();
}
// src/rollback/decide.ts
/**
* What to do with the branch as it is now; the heart of the compare-and-swap loop. Only exactly the tuple that was judged is taken
* back. Anything else that stands there was put there by somebody who knew more.
*/
function decideRollback(order) {
	const [badId, targetId] = [tupleId(order.bad), tupleId(order.target)];
	return async (snapshot) => {
		const { head } = snapshot;
		try {
			const at = await readPins(order.environment, (path) => snapshot.read(path));
			const id = tupleId(at.tuple);
			if (id === targetId) return {
				do: "stop",
				value: {
					found: "target",
					head
				}
			};
			if (id !== badId) return {
				do: "stop",
				value: {
					found: "other",
					head,
					tuple: at.tuple
				}
			};
			const plan = await planRollback(order.environment, at, order.target);
			const { reason, runUrl } = order;
			const message = rollbackMessage({
				environment: order.environment.name,
				badId,
				targetId,
				pins: plan.pins,
				reason,
				...runUrl ? { runUrl } : {}
			});
			return {
				do: "commit",
				change: {
					files: plan.files,
					message
				},
				value: {
					found: "bad",
					plan
				}
			};
		} catch (error) {
			if (!isAboutPins(error)) throw error;
			return {
				do: "stop",
				value: {
					found: "unreadable",
					reason: toGateErrors(error).map((mendable) => mendable.describe()).join("; ")
				}
			};
		}
	};
}
/** Whether the files are at fault, and not the way to them. */
function isAboutPins(error) {
	if (!(error instanceof GateError || error instanceof GateErrors)) return false;
	return toGateErrors(error).every(({ code }) => code.startsWith("RG-PIN") || code === "RG-PATH" || code === "RG-MANIFEST-SYNTAX" || code === "RG-SELECTOR");
}
// src/rollback/diagnostics.ts
/** Largest text of one file, in characters. */
const MOST_TEXT = 64e3;
const MOST_FILES = 50;
/** Newest samples that are kept. */
const MOST_SAMPLES = 2e3;
/** Largest bundle that is kept on the ledger branch, in bytes: it stays there for ever. */
const MOST_ATTACHED = 256e3;
/** The bundle as files of a folder, by name; nothing in it names a secret that is known. */
function diagnosticsFiles(question) {
	const { hide, samples, log, files } = question;
	const whole = new Map([
		["diagnostics.json", `${JSON.stringify(summary(question), null, 2)}\n`],
		["diff.txt", diffOf(question)],
		["samples.ndjson", lines(samples.slice(-2e3).map((sample) => JSON.stringify(sample)))],
		...log === void 0 ? [] : [["log.txt", tail(log)]],
		...[...files].slice(0, MOST_FILES).map(([path, bytes]) => [`manifests/${path}`, head(new TextDecoder().decode(bytes))])
	]);
	return new Map([...whole].map(([name, text]) => [name, hide(text)]));
}
/** The same as one file for the ledger branch, with what is largest left out first until it fits. */
function diagnosticsAttachment(question) {
	const files = diagnosticsFiles(question);
	const kept = new Map(files);
	const encode = () => new TextEncoder().encode(`${JSON.stringify(asJson(kept, files))}\n`);
	let bytes = encode();
	const bySize = [...files].filter(([name]) => name !== "diagnostics.json").sort(([, a], [, b]) => b.length - a.length);
	for (const [name] of bySize) {
		if (bytes.length <= MOST_ATTACHED) break;
		kept.delete(name);
		bytes = encode();
	}
	const digest = sha256(bytes);
	return {
		digest,
		path: attachmentPath(digest),
		bytes
	};
}
function asJson(kept, all) {
	const left = [...all.keys()].filter((name) => !kept.has(name));
	return {
		version: 1,
		files: Object.fromEntries(kept),
		...left.length === 0 ? {} : { leftOut: left }
	};
}
function summary({ environment, at, reason, bad, target, readiness, branch, run, variables, checks, samples }) {
	const pins = (tuple) => tuple.members.map(({ name, role, value }) => ({
		name,
		role,
		value
	}));
	return {
		version: 1,
		environment,
		at: new Date(at).toISOString(),
		reason,
		branch,
		...run === void 0 ? {} : { run },
		bad: {
			tuple: tupleId(bad),
			pins: pins(bad)
		},
		target: {
			tuple: tupleId(target),
			pins: pins(target)
		},
		readiness: readiness.map(({ id, title, ok, unknown, detail }) => ({
			id,
			title,
			ok,
			...unknown && { unknown },
			detail
		})),
		checks: [...checks],
		samples: {
			kept: Math.min(samples.length, MOST_SAMPLES),
			of: samples.length
		},
		variables: { ...variables }
	};
}
function diffOf({ bad, target, plan }) {
	const places = new Map((plan?.pins ?? []).map(({ name, file, line }) => [name, `${file}:${line}`]));
	const changes = tupleChanges(bad, target).flatMap(({ name, role, from = "", to = "" }) => [
		`${name} (${role})${places.has(name) ? ` at ${places.get(name)}` : ""}`,
		`- ${from}`,
		`+ ${to}`
	]);
	return lines([`${shortDigest(tupleId(bad))} -> ${shortDigest(tupleId(target))}`, ...changes]);
}
function lines(texts) {
	return texts.map((text) => `${text}\n`).join("");
}
function head(text) {
	return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}\n… ${text.length - MOST_TEXT} characters more\n` : text;
}
function tail(text) {
	return text.length > MOST_TEXT ? `… ${text.length - MOST_TEXT} characters before\n${text.slice(-64e3)}` : text;
}
// src/rollback/ladder/issue.ts
/** Opens an incident issue, once for each tuple that failed in an environment. */
async function openIssue$1({ env, incident, openIssue: open }) {
	issueAccess(env);
	const { number, url, outcome } = await open(incident);
	return {
		ok: true,
		detail: outcome === "known" ? `issue #${number} is open already` : `opened issue #${number}`,
		url
	};
}
/**
* What it takes to open an issue.
* @throws GateError RG-USAGE when some of it is missing
*/
function issueAccess(env) {
	const token = env("GITHUB_TOKEN");
	const [owner, repo, more] = env("GITHUB_REPOSITORY")?.split("/") ?? [];
	if (token !== void 0 && owner && repo && more === void 0) return {
		token,
		owner,
		repo
	};
	throw new GateError("RG-USAGE", "no issue can be opened outside of GitHub Actions", {
		expected: "GITHUB_TOKEN and GITHUB_REPOSITORY in the environment",
		hint: "pass `GITHUB_TOKEN: ${{ github.token }}` in the `env` of the step, with the permission issues: write"
	});
}
// src/rollback/ladder/page-body.ts
/** Limits of PagerDuty's Events API v2 and of Slack's blocks, in characters. */
const MOST_SUMMARY = 1024;
const MOST_HEADER = 150;
const MOST_SECTION = 2900;
/** What is posted, as each receiver wants it. */
function pageBody(format, context, key) {
	if (format === "slack") return slackBody(context);
	return format === "pagerduty" ? pagerDutyBody(context, key ?? "") : genericBody(context);
}
/** One key for one incident: however often it is told, nobody is woken twice for it. */
function dedupKey({ environment, incident }) {
	return `rollback-gate/${environment.name}/${shortDigest(incident.id)}`.slice(0, 255);
}
function genericBody(context) {
	return {
		text: context.incident.title,
		...context.incident.data,
		key: dedupKey(context)
	};
}
/** An incoming webhook: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
function slackBody(context) {
	const { title, data } = context.incident;
	const text = (type, value) => ({
		type,
		text: value
	});
	const linked = linksOf(context).map(({ href, text: name }) => `<${escapeSlack(href)}|${escapeSlack(name)}>`);
	const detail = textAt$1(data, "detail");
	return {
		text: cut(escapeSlack(title), MOST_SECTION),
		blocks: [
			{
				type: "header",
				text: text("plain_text", cut(title, MOST_HEADER))
			},
			...detail === "" ? [] : [{
				type: "section",
				text: text("mrkdwn", cut(escapeSlack(detail), MOST_SECTION))
			}],
			{
				type: "context",
				elements: [text("mrkdwn", [`\`${escapeSlack(dedupKey(context))}\``, ...linked].join(" · "))]
			}
		]
	};
}
/** An event that opens an incident: https://developer.pagerduty.com/docs/events-api-v2-overview */
function pagerDutyBody(context, key) {
	const { title, data } = context.incident;
	const detail = textAt$1(data, "detail");
	return {
		routing_key: key,
		event_action: "trigger",
		dedup_key: dedupKey(context),
		client: "rollback-gate",
		payload: {
			summary: cut(detail === "" ? title : `${title}: ${detail}`, MOST_SUMMARY),
			source: context.environment.name,
			severity: "critical",
			timestamp: new Date(context.clock.now()).toISOString(),
			component: context.environment.name,
			class: textAt$1(data, "cause") || "rollback",
			custom_details: data
		},
		links: linksOf(context)
	};
}
function linksOf({ incident: { data } }) {
	return [{
		href: textAt$1(data, "playbook"),
		text: "Playbook"
	}, {
		href: textAt$1(data, "run"),
		text: "Run"
	}].filter(({ href }) => /^https?:\/\//.test(href));
}
function textAt$1(data, name) {
	const value = Object.hasOwn(data, name) ? data[name] : void 0;
	return typeof value === "string" ? value : "";
}
/** Slack reads `<…>` as a link or a mention: foreign text must not be able to page a whole channel. */
function escapeSlack(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function cut(text, most) {
	return text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$|&[a-z]{0,3}$/, "")}…` : text;
}
// src/rollback/ladder/page.ts
const TIMEOUT = 1e4;
/** Pauses between tries, in milliseconds: a page that is not sent is worse than one that is sent twice. */
const PAUSES = [1e3, 4e3];
/** Posts the incident in the form that is wanted. URL and key are secrets: they are masked and never shown. */
async function sendPage({ url: template, format, key: keyTemplate }, context) {
	const url = checkUrl(context.expand(template));
	context.mask(url.href);
	const key = keyTemplate === void 0 ? void 0 : context.expand(keyTemplate);
	if (key !== void 0) context.mask(key);
	const body = JSON.stringify(pageBody(format, context, key));
	for (let attempt = 0;; attempt++) {
		const answer = await post(url, body, context);
		if (answer.ok || !answer.again) return {
			ok: answer.ok,
			detail: answer.detail
		};
		const pause = PAUSES[attempt];
		if (pause === void 0) return {
			ok: false,
			detail: answer.detail
		};
		await context.clock.sleep(pause, context.signal);
	}
}
async function post(url, body, { fetch, signal }) {
	try {
		const response = await fetch(url, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body,
			redirect: "error",
			signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)])
		});
		await response.body?.cancel();
		const again = response.status >= 500 || response.status === 429;
		return {
			ok: response.ok,
			again,
			detail: `${url.host} answered ${response.status}`
		};
	} catch (error) {
		if (signal.aborted) throw error;
		return {
			ok: false,
			again: true,
			detail: `${url.host} could not be reached`
		};
	}
}
/** @throws GateError RG-CONFIG-INVALID */
function checkUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const loopback = url && [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(url.hostname);
	if (url?.protocol === "https:" || url?.protocol === "http:" && loopback) return url;
	throw new GateError("RG-CONFIG-INVALID", "the page URL is not usable", { expected: "an https URL" });
}
// src/rollback/ladder/toggle.ts
/** Sets a toggle to its safe value, unless the other pins are no longer those of the incident, and has it watched whether that helps. */
async function switchToggle(name, context) {
	const { channel, branch, clock, signal, environment } = context;
	const pin = environment.pins.find((candidate) => candidate.name === name);
	if (pin?.safe === void 0) throw new GateError("RG-CONFIG-REFERENCE", `the pin ${name} has no safe value`, { hint: "set `safe` at the pin" });
	const safe = String(pin.safe);
	if (environment.rollback?.write === "none") return {
		ok: false,
		detail: `set it to ${safe} by hand: \`rollback.write\` is \`none\``
	};
	const decide = (snapshot) => decideToggle(snapshot, {
		name,
		safe
	}, context);
	const result = await compareAndSwap({
		channel,
		branch,
		clock,
		signal,
		decide
	});
	if (result.result === "refused") return {
		ok: false,
		detail: `the branch takes no writes: ${result.detail}`
	};
	if (result.result === "raced") return {
		ok: false,
		detail: `other writers were faster ${result.attempts} times`
	};
	const { found, tuple, head } = result.value;
	if (found === "superseded") return {
		ok: false,
		detail: "the pins were changed meanwhile; the toggle was left alone"
	};
	if (found === "unchanged") return {
		ok: false,
		detail: `it was ${safe} all the time: there is nothing to switch`
	};
	const done = found === "safe" ? `it is ${safe} already` : `set to ${safe}`;
	const commit = result.result === "committed" ? result.commit : head;
	const confirmed = await context.confirm?.({
		tuple,
		commit
	});
	if (!confirmed) return {
		ok: true,
		detail: done,
		tuple
	};
	return {
		ok: confirmed.ok,
		detail: `${done}; ${confirmed.detail}`,
		tuple,
		...confirmed.recovered ? { recovered: true } : {}
	};
}
async function decideToggle(snapshot, { name, safe }, context) {
	const { head } = snapshot;
	const at = await readPins(context.environment, (path) => snapshot.read(path));
	const stop = (found) => ({
		do: "stop",
		value: {
			found,
			tuple: at.tuple,
			head
		}
	});
	if (without(name, at.tuple) !== without(name, context.tuple)) return stop("superseded");
	const from = at.readings.get(name)?.value ?? "";
	if (from === safe) return stop(tupleId(at.tuple) === tupleId(context.tuple) ? "unchanged" : "safe");
	const tuple = makeTuple(at.tuple.members.map((member) => member.name === name ? {
		...member,
		value: safe
	} : member));
	const { files } = await planRollback(context.environment, at, tuple);
	return {
		do: "commit",
		change: {
			files,
			message: toggleMessage(context, name, from, safe)
		},
		value: {
			found: "switched",
			tuple,
			head
		}
	};
}
/** The id of a tuple with one pin left out. */
function without(name, tuple) {
	return tupleId({ members: tuple.members.filter((member) => member.name !== name) });
}
function toggleMessage({ environment, incident }, name, from, to) {
	const trailers = [
		`Toggle-Of: ${incident.id}`,
		`Rollback-Environment: ${oneLine(environment.name)}`,
		...incident.runUrl ? [`Run-Url: ${oneLine(incident.runUrl)}`] : []
	];
	const reason = `Tuple ${shortDigest(incident.id)} could not be taken back or did not recover.`;
	return `Switch ${oneLine(name)} to ${oneLine(to)} in ${oneLine(environment.name)}\n\n${reason}\n\n  - ${oneLine(from)}\n  + ${oneLine(to)}\n\n${trailers.join("\n")}\n`;
}
// src/rollback/ladder/index.ts
/**
* When going back is not possible or did not help: the configured steps in their order. A step that fails does not stop the next; once a
* toggle has helped, no other is switched. A run that is cancelled takes no further step.
*/
async function climbLadder(steps, context) {
	const outcomes = [];
	let { tuple } = context;
	for (const step of steps) {
		if (context.signal.aborted) break;
		if (step.step === "toggle" && (context.informOnly || outcomes.some(({ recovered }) => recovered))) continue;
		const result = await take(step, {
			...context,
			tuple,
			incident: context.incident(outcomes)
		}).catch((error) => failure(error));
		tuple = result.tuple ?? tuple;
		outcomes.push({
			step: nameOf(step),
			...result,
			at: context.clock.now()
		});
	}
	return outcomes;
}
function failure(error) {
	return {
		ok: false,
		detail: toGateErrors(error).map((mendable) => mendable.describe()).join("; ")
	};
}
function take(step, context) {
	if (step.step === "toggle") return switchToggle(step.pin, context);
	return step.step === "issue" ? openIssue$1(context) : sendPage(step, context);
}
function nameOf(step) {
	return step.step === "toggle" ? `toggle ${step.pin}` : step.step;
}
// src/commands/rollback/identity.ts
/** With `identity: none` the answers may be those of another release. */
const WHO_ANSWERED = "Which release answered is not known: `identity` is `none`.";
/** Whether the configuration leaves open which release answers, without saying that this is accepted. */
function lacksIdentity({ environment }) {
	return environment.identity === void 0;
}
/** Why a watch could not tell, in a few words. */
function whyUntold(session, { cause }) {
	return cause === "not-effective" && lacksIdentity(session) ? `${cause}: the environment has no \`identity\`` : cause;
}
// src/commands/rollback/outcome.ts
function emptyOutcome(bad) {
	return {
		cause: "planned",
		detail: "",
		bad,
		badId: tupleId(bad),
		target: void 0,
		commit: void 0,
		plan: void 0,
		readiness: [],
		evidence: void 0,
		confirmation: void 0,
		ladder: []
	};
}
const ENDINGS = {
	planned: {
		verdict: "pass",
		nextStep: "Nothing was written. Run the same command without --dry-run to do it."
	},
	unwritten: {
		verdict: "inconclusive",
		nextStep: "Make the changes in the table by hand: `rollback.write` is `none`, so nothing was written."
	},
	held: {
		verdict: "inconclusive",
		nextStep: "Look at the service: nothing was changed. `rollback.on` says for which causes something is taken back by itself."
	},
	cancelled: {
		verdict: "inconclusive",
		nextStep: "Run the same command again: what is on record by then stands, and it goes on from there."
	},
	"rolled-back": { verdict: "pass" },
	"already-rolled-back": { verdict: "pass" },
	superseded: { verdict: "skipped" },
	"rolled-back-unconfirmed": {
		verdict: "inconclusive",
		nextStep: "Look at the service. When it is well, run `rollback-gate watch` to record the restored tuple as verified."
	},
	"rolled-back-failing": {
		verdict: "fail",
		nextStep: "A person has to decide: fix forward, or go further back with `rollback-gate rollback --to TUPLE`. There is no second automatic hop."
	},
	"no-target": {
		verdict: "fail",
		nextStep: "Fix forward. From the first `rollback-gate watch` that passes there will be a tuple to go back to."
	},
	"not-ready": {
		verdict: "fail",
		nextStep: "Fix forward, or choose another tuple with `rollback-gate rollback --to TUPLE`."
	},
	"loop-guard": {
		verdict: "fail",
		nextStep: "Find out what keeps bringing the tuple back; then fix forward, or name a tuple with `--to`."
	},
	"write-refused": {
		verdict: "fail",
		nextStep: "Let the workflow push to this branch and run the same command again, or make the change in the table by hand."
	}
};
/** How the verb ends. A service that recovered by a toggle leaves something else to do than one that is still down. */
function endingOf({ cause, ladder }) {
	const ending = ENDINGS[cause];
	const helped = ladder.find(({ recovered }) => recovered);
	if (!helped) return ending;
	return {
		...ending,
		nextStep: `Fix forward. The toggle stays at its safe value until somebody changes it (${helped.step}).`
	};
}
// src/commands/rollback/tell-github.ts
const STATES = {
	deployed: "in_progress",
	restored: "in_progress",
	verified: "success",
	failed: "failure"
};
const SAID = {
	deployed: "is being watched",
	restored: "was restored by a rollback and is being watched",
	verified: "holds",
	failed: "failed"
};
/**
* Tells GitHub what the ledger says, where the configuration wants it: how a deployment went, and that an incident is over. GitHub only
* repeats what is recorded, so whatever keeps it from that is noted and stands in nobody's way.
*/
async function tellGitHub(session, journal, standing) {
	if (session.host.signal.aborted) return;
	await attempt$1(journal, "GitHub was not told of the deployment", () => tellDeployment(session, standing));
	if (standing.event === "verified") await attempt$1(journal, "Incidents were not closed", () => tellRecovery(session, journal, standing));
}
async function attempt$1(journal, what, tell) {
	try {
		await tell();
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		journal.note(`${what}. ${error.describe()}`);
	}
}
async function tellDeployment(session, { event, tuple, commit }) {
	const { deployments, name } = session.environment;
	if (deployments === void 0 || session.reach === void 0 || commit === void 0) return;
	const reach = {
		...session.reach,
		why: "`deployments` needs one",
		otherwise: "leave out `deployments`"
	};
	const { api, owner, repo } = await reachGitHub(reach);
	const id = tupleId(tuple);
	await reportDeployment(api, {
		owner,
		repo,
		environment: deployments.environment,
		commit,
		state: STATES[event],
		description: `${name} on ${shortDigest(id)} ${SAID[event]}`,
		tuple: id,
		...session.runUrl !== void 0 && { logUrl: session.runUrl },
		...deployments.url !== void 0 && { environmentUrl: session.expand(deployments.url) }
	});
}
/** An incident is over when the environment holds, whatever it holds on. Only where the ladder opens issues are there any. */
async function tellRecovery(session, journal, { tuple }) {
	const { environment, host, runUrl } = session;
	const [token, repository] = [host.env("GITHUB_TOKEN"), host.env("GITHUB_REPOSITORY")];
	const [owner, repo, more] = repository?.split("/") ?? [];
	if (!(environment.rollback?.ladder.some(({ step }) => step === "issue") === true) || token === void 0 || !owner || !repo || more !== void 0) return;
	host.mask(token);
	const apiUrl = host.env("GITHUB_API_URL") ?? "https://api.github.com";
	const api = openGitHub({
		token,
		apiUrl,
		fetch: host.fetch,
		signal: host.signal,
		clock: host.clock
	});
	const run = runUrl === void 0 ? "" : ` [Run](${runUrl})`;
	const text = `\`${environment.name}\` holds on \`${shortDigest(tupleId(tuple))}\`: the incident is over.${run}`;
	for (const { number } of await closeIncidents(api, {
		owner,
		repo,
		environment: environment.name,
		text
	})) journal.mark(`Incident #${number} closed`);
}
// src/commands/rollback/records.ts
/** Why a tuple is recorded as it is, and whether anybody knows that it was this one that answered. */
function knownBy({ cause, identifiedAt }) {
	return {
		cause,
		...identifiedAt === void 0 ? { identified: false } : {}
	};
}
/**
* Records what a watch has found about a tuple: that it was verified, or that it failed. A watch that finds the same again adds nothing;
* one that finds otherwise has the last word.
* @returns the ledger with the record in it; undefined when it could not be written
*/
async function recordEvent(session, journal, event, tuple, result) {
	const id = tupleId(tuple);
	const written = await tryRecord(session, journal, (records) => {
		const key = deploymentKey(event, records, id);
		const known = records.some((record) => record.key === key);
		const last = lastEvents(records).get(id);
		if (known && last?.event === event) return [];
		return [makeEntry(session, {
			event,
			tuple,
			key: known ? `${key}:${last?.seq ?? 0}` : key,
			...knownBy(result)
		})];
	});
	if (written) await tellGitHub(session, journal, {
		event,
		tuple,
		commit: commitOf$1(written, id)
	});
	return written;
}
/** The commit that put a tuple in place the last time. */
function commitOf$1(records, id) {
	return records.findLast((record) => record.tupleId === id && record.commit !== void 0)?.commit;
}
/**
* Records what stands at the head: as deployed, or as restored, when a rollback to it was announced and the run that made it was killed
* before it could say so.
*/
async function recordStanding(session, journal, tuple, commit) {
	const id = tupleId(tuple);
	const written = await tryRecord(session, journal, (records) => {
		const open = openRollback(records);
		if (open?.target === id) return rollbackEntries(session, records, {
			badId: open.tupleId,
			target: tuple,
			commit
		});
		if (currentDeployment(records)?.tupleId === id) return [];
		return [makeEntry(session, {
			event: "deployed",
			tuple,
			key: deploymentKey("deployed", records, id),
			...defined({ commit })
		})];
	});
	const last = written && lastEvents(written).get(id)?.event;
	if (written && (last === "deployed" || last === "rolled-back")) await tellGitHub(session, journal, {
		event: last === "deployed" ? "deployed" : "restored",
		tuple,
		commit: commitOf$1(written, id)
	});
	return written;
}
/**
* Announces that `bad` is about to be taken back to the tuple `target`. Nobody may have recorded that `bad` was deployed; then that is
* made up for, so that the announcement belongs to one deployment and is not written again when the command is run again.
*/
async function announceRollback(session, journal, { bad, target, failure, bundle }) {
	const id = tupleId(bad);
	const written = await tryRecord(session, journal, (records) => {
		const deployed = makeEntry(session, {
			event: "deployed",
			tuple: bad,
			key: deploymentKey("deployed", records, id)
		});
		const failed = makeEntry(session, {
			event: "failed",
			tuple: bad,
			target,
			key: `${deploymentKey("failed", records, id)}:${target}`,
			...failure ? knownBy(failure) : {},
			...bundle ? { attachment: bundle.digest } : {}
		});
		return currentDeployment(records)?.tupleId === id ? [failed] : [deployed, failed];
	}, bundle && /* @__PURE__ */ new Map([[bundle.path, bundle.bytes]]));
	if (written && failure) await tellGitHub(session, journal, {
		event: "failed",
		tuple: bad,
		commit: commitOf$1(written, id)
	});
	return written;
}
/** Records that `target` stands in place of the tuple `badId`, and with that ends the rollback that was begun. */
async function recordRollback(session, journal, rollback) {
	const written = await tryRecord(session, journal, (records) => rollbackEntries(session, records, rollback));
	if (written) await tellGitHub(session, journal, {
		event: "restored",
		tuple: rollback.target,
		commit: rollback.commit
	});
	return written;
}
function rollbackEntries(session, records, { badId, target, commit }) {
	const begun = records.findLast(({ event, tupleId, target }) => event === "failed" && tupleId === badId && target !== void 0)?.seq ?? -1;
	if (records.some(({ event, replaces, seq }) => event === "rolled-back" && replaces === badId && seq > begun)) return [];
	return [makeEntry(session, {
		event: "rolled-back",
		tuple: target,
		replaces: badId,
		cause: "rolled-back",
		key: `rolled-back:${badId}:${tupleId(target)}:${begun}`,
		...defined({ commit })
	})];
}
/** A ledger that takes no writes must not stand in the way of an emergency: it is noted, and told in the report. */
async function tryRecord(session, journal, decide, attachments) {
	try {
		return (await session.ledger.record(session.environment.name, decide, attachments)).records;
	} catch (error) {
		if (!(error instanceof GateError) || ![
			"RG-WRITE-REFUSED",
			"RG-WRITE-RACE",
			"RG-GIT",
			"RG-GITHUB",
			"RG-LEDGER-SIGNATURE"
		].includes(error.code)) throw error;
		journal.note(`The ledger was not written. ${error.describe()}`);
		return;
	}
}
function makeEntry(session, entry) {
	return {
		...entry,
		environment: session.environment.name,
		...defined({
			actor: session.actor,
			evidence: session.runUrl
		})
	};
}
function defined(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
// src/commands/rollback/diagnostics.ts
/** Variables whose values say where and for what a run runs, and are no secrets. */
const HARMLESS = "GITHUB_ACTOR GITHUB_EVENT_NAME GITHUB_JOB GITHUB_REF GITHUB_REPOSITORY GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_SHA GITHUB_WORKFLOW RUNNER_ARCH RUNNER_NAME RUNNER_OS".split(" ");
/** Largest end of a log that is read, in bytes. */
const MOST_LOG = 256e3;
/**
* Keeps what is known before the first write, for whoever looks afterwards: a rollback changes what it leaves behind. That it could not
* be kept is noted, and holds up nothing.
*/
async function keepDiagnostics(session, journal, beginning) {
	try {
		const question = await questionOf(session, journal, beginning);
		const folder = await writeFolder(session, question);
		if (folder !== void 0) journal.mark(`What is known now is kept in ${folder}`);
		return {
			...diagnosticsAttachment(question),
			folder
		};
	} catch (error) {
		session.host.signal.throwIfAborted();
		journal.note(`Diagnostics were not kept: ${error instanceof Error ? error.message : String(error)}`);
		return;
	}
}
async function questionOf(session, journal, { order, target, readiness, at }) {
	const { environment, host, branch, runUrl, secrets } = session;
	const { failure } = order;
	learnSecrets(session);
	const values = HARMLESS.flatMap((name) => {
		const value = host.env(name);
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		environment: environment.name,
		at: host.clock.now(),
		reason: order.reason,
		bad: order.bad,
		target: target.tuple,
		readiness: readiness.checks,
		plan: readiness.plan,
		files: at?.files ?? /* @__PURE__ */ new Map(),
		branch,
		...runUrl === void 0 ? {} : { run: runUrl },
		variables: Object.fromEntries(values),
		samples: failure?.samples ?? [],
		checks: failure?.checks ?? [],
		log: session.logFile === void 0 ? void 0 : await endOf(host.directory, session.logFile).catch((error) => {
			journal.note(`The log was not kept: ${fileError(session.logFile ?? "", error).message}`);
		}),
		hide: (text) => secrets.hide(text)
	};
}
/** A log may hold what stands in variables that nobody has asked for yet. */
function learnSecrets({ environment, config, secret }) {
	for (const [, name = ""] of JSON.stringify(environment).matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)) secret(name);
	for (const name of [
		"GITHUB_TOKEN",
		"ROLLBACK_GATE_TOKEN",
		...config.ledger.sign === void 0 ? [] : [config.ledger.sign]
	]) secret(name);
}
async function writeFolder({ host, diagnosticsFolder }, question) {
	const runner = host.env("RUNNER_TEMP");
	const parent = diagnosticsFolder ?? (runner === void 0 ? void 0 : join(runner, "rollback-gate-diagnostics"));
	if (parent === void 0) return void 0;
	const folder = join(resolve(host.directory, parent), `${question.environment}-${shortDigest(tupleId(question.bad))}`);
	for (const [name, text] of diagnosticsFiles(question)) {
		const file = join(folder, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	return folder;
}
async function endOf(directory, path) {
	const file = await open(resolve(directory, path));
	try {
		const { size } = await file.stat();
		const length = Math.min(size, MOST_LOG);
		const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
		return new TextDecoder().decode(buffer.subarray(0, bytesRead));
	} finally {
		await file.close();
	}
}
// src/commands/rollback/redeploy.ts
/**
* Starts the workflow that deploys, where one is configured: the commit of a rollback that was written with a workflow's own token starts
* none by itself. That it could not be started, or has failed, is told; whether the restored release serves is for the watch to find out.
*/
async function redeploy(session, journal) {
	const { environment, host, branch, reach } = session;
	const order = environment.rollback?.redeploy;
	if (!order) warnOfSilence(session, journal);
	if (!order || !reach) return;
	const waiting = {
		clock: host.clock,
		signal: host.signal,
		wait: order.wait
	};
	try {
		const { api, owner, repo } = await reachGitHub(reach);
		const run = await startWorkflow(api, {
			owner,
			repo,
			workflow: order.workflow,
			branch,
			inputs: order.inputs
		}, waiting);
		if (!run) {
			journal.note(`${order.workflow} was started, and its run has not appeared yet.`);
			return;
		}
		journal.mark(`Started ${order.workflow}: ${run.url}`);
		const ended = await awaitRun(api, {
			owner,
			repo
		}, run, waiting);
		if (ended.conclusion === "success") journal.mark(`${order.workflow} has deployed the restored versions`);
		else journal.note(`${order.workflow} ${ended.conclusion === void 0 ? "is still running" : `ended with ${ended.conclusion}`}: ${ended.url}`);
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		journal.note(`The restored versions may not be deployed yet: ${thrown.describe()}`);
	}
}
/** GitHub starts no workflow for what the own token of a workflow has pushed, and nobody would see why nothing happens. */
function warnOfSilence({ host, environment }, journal) {
	if (!(host.env("GITHUB_ACTIONS") === "true" && host.env("ROLLBACK_GATE_TOKEN") === void 0) || environment.rollback?.write === "dispatch") return;
	journal.note("If a workflow deploys what was written: a commit made with the own token of a workflow starts none. Name it in `rollback.redeploy`, or write with the token of an App in ROLLBACK_GATE_TOKEN.");
}
// src/health/endpoint/slots.ts
/** Connections to one host at a time: enough for hundreds of checks each second, and too few to be an attack or to exhaust local ports. */
const MOST_PER_HOST = 200;
/** Bounded concurrency per host, first come first served. Waiting for a slot is not waiting for the service: time is taken afterwards. */
var HostSlots = class {
	#most;
	#running = /* @__PURE__ */ new Map();
	#waiting = /* @__PURE__ */ new Map();
	constructor(most = MOST_PER_HOST) {
		this.#most = most;
	}
	/**
	* Waits for a slot; what it returns gives the slot back and is to be called once.
	* @throws the signal's reason when it aborts
	*/
	async take(host, signal) {
		signal.throwIfAborted();
		const running = this.#running.get(host) ?? 0;
		if (running < this.#most) this.#running.set(host, running + 1);
		else await this.#wait(host, signal);
		return () => this.#giveBack(host);
	}
	#wait(host, signal) {
		const queue = this.#waiting.get(host) ?? /* @__PURE__ */ new Set();
		this.#waiting.set(host, queue);
		return new Promise((resolve, reject) => {
			const abort = () => {
				queue.delete(waiting);
				reject(signal.reason);
			};
			const waiting = { begin: () => {
				signal.removeEventListener("abort", abort);
				resolve();
			} };
			signal.addEventListener("abort", abort, { once: true });
			queue.add(waiting);
		});
	}
	/** The slot goes to the next who waits, without becoming free in between. */
	#giveBack(host) {
		const queue = this.#waiting.get(host);
		const [next] = queue ?? [];
		if (next) {
			queue?.delete(next);
			next.begin();
			return;
		}
		this.#running.set(host, (this.#running.get(host) ?? 1) - 1);
	}
};
// src/health/identity/wait.ts
/**
* Waits until the expected release answered `answers` times in a row. Any other answer, and silence too, starts the count again.
* @throws the signal's reason when it aborts
*/
async function waitForIdentity(wait) {
	const { clock, signal, probe } = wait;
	const start = clock.now();
	const tally = {
		row: 0,
		others: 0,
		silent: 0,
		refused: false,
		lastOther: void 0,
		lastReason: void 0
	};
	let nextWord = start;
	for (let look = 0;; look++) {
		const sighting = await probe.look(signal);
		count(tally, sighting);
		const { row: _row, ...outcome } = tally;
		if (tally.row >= wait.answers) return {
			seen: true,
			...outcome
		};
		if (clock.now() >= nextWord && sighting.kind !== "expected") {
			wait.progress(`waiting for ${showIdentity(probe.expected)}: ${describe(sighting)}`);
			nextWord += 6e4;
		}
		const next = Math.max(start + (look + 1) * wait.interval, clock.now() + wait.interval / 2);
		if (next > start + wait.within || look * wait.interval > 2 * wait.within) return {
			seen: false,
			...outcome
		};
		await clock.sleep(Math.min(wait.interval, next - clock.now()), signal);
	}
}
function count(tally, sighting) {
	tally.row = sighting.kind === "expected" ? tally.row + 1 : 0;
	if (sighting.kind === "other") {
		tally.others++;
		tally.lastOther = sighting.value;
		tally.refused ||= sighting.refusal !== void 0;
	} else if (sighting.kind === "silent") {
		tally.silent++;
		tally.lastReason = sighting.reason;
	}
}
function describe(sighting) {
	return sighting.kind === "other" ? `${showIdentity(sighting.value)} still answers` : sighting.reason;
}
/** Why a wait ended as it did, in one sentence. */
function describeWait(outcome, expected, wait) {
	const who = showIdentity(expected);
	const discarded = outcome.others === 0 ? "no other answer" : `${outcome.others} other ${outcome.others === 1 ? "answer" : "answers"} discarded`;
	if (outcome.seen) return `${who} serves: ${wait.answers} answers in a row, ${discarded}`;
	const budget = formatDuration(wait.within);
	if (outcome.others > 0) return `${who} was not seen to serve within ${budget}: ${showIdentity(outcome.lastOther)} answered last, ${discarded}`;
	return `${who} was not seen to serve within ${budget}: no answer named a release (${outcome.lastReason ?? "no answer"})`;
}
// src/health/watch/power.ts
/** Detecting no less than this is as good as detecting nothing: half of all events would have to be bad. */
const USELESS = .5;
/** What a whole watch can find with so many events at each of its ticks. */
function powerOf({ spec }, plan, perTick) {
	const { settings, lastTick, firstJudged } = plan.spec;
	const ticks = Math.floor((lastTick - firstJudged + 1) / spec.every);
	const { plan: judge, kind } = spec.judge;
	const events = perTick * ticks;
	const told = detectable(spec.tolerate, judge.alpha, events, judge.dispersion);
	const least = told === void 0 || judge.minBad > events ? void 0 : Math.max(told, judge.minBad / events);
	const seconds = settings.interval * spec.every / 1e3;
	const perSecond = Number((perTick / seconds).toPrecision(2));
	const rate = `at about ${perSecond} ${perSecond === 1 ? "event" : "events"}/s`;
	const window = formatDuration(settings.window);
	if (least === void 0) return {
		text: `${spec.name}: ${rate} a watch of ${window} is too short to detect anything`,
		weak: true
	};
	const what = kind === "scores" ? `a mean score of ${Number(least.toPrecision(3))}` : `${formatShare(least)} bad`;
	const tolerated = kind === "scores" ? String(Number(spec.tolerate.toPrecision(3))) : formatShare(spec.tolerate);
	const beside = kind === "concurrent" ? ", if the control is clearly better" : "";
	return {
		text: `${spec.name}: ${rate} a watch of ${window} can be expected to detect ${what} or more (tolerated ${tolerated}${beside})`,
		weak: least > Math.max(USELESS, spec.tolerate * 2)
	};
}
function hasTest({ spec: { judge } }) {
	return judge.kind === "events" || judge.kind === "concurrent" || judge.kind === "scores";
}
/**
* Before anything is judged: what can be detected at the traffic from before the deploy, or with the probes that are going to be made.
* @param perTick events that are to be expected at each tick of a check, where that is known
*/
function preflightPower(plan, perTick) {
	return plan.checks.filter(hasTest).flatMap((check) => {
		const expected = perTick(check.spec.name);
		if (expected === void 0) return [];
		if (expected === 0) return [{
			text: `${check.spec.name}: no events were counted before the deploy, so nothing could be detected`,
			weak: true
		}];
		return [powerOf(check, plan, expected)];
	});
}
/** What the traffic seen so far lets a whole watch find: one sentence per check. */
function describePower(plan, state) {
	return plan.checks.flatMap((check) => {
		const own = state.checks.get(check.spec.name);
		if (!hasTest(check)) return [];
		const perTick = own && own.ticks > 0 ? own.judge.standing.total / own.ticks : 0;
		if (perTick === 0) return [`${check.spec.name}: no events were counted, so nothing could be detected`];
		return [powerOf(check, plan, perTick).text];
	});
}
// src/health/watch/narrator.ts
const HEARTBEAT = 6e4;
/** Tells what is worth telling: growing evidence, sources that fall silent or come back, another release, and a heartbeat each minute. */
var Narrator = class {
	#plan;
	#journal;
	/** Somebody draws every tick: then a heartbeat would only repeat it. */
	#watched;
	#kinds = /* @__PURE__ */ new Map();
	#suspects = /* @__PURE__ */ new Set();
	#toldPower;
	#nextBeat = HEARTBEAT;
	#foreign = false;
	constructor(plan, journal, { watched, toldPower }) {
		this.#plan = plan;
		this.#journal = journal;
		this.#watched = watched;
		this.#toldPower = toldPower;
	}
	afterTick(state, samples, tick) {
		for (const sample of samples) this.#tellChange(sample, tick);
		this.#tellIdentity(state);
		for (const check of this.#plan.checks) this.#tellEvidence(check, state);
		this.#beat(state, tick * this.#plan.spec.settings.interval);
	}
	#tellChange(sample, tick) {
		const { kind } = sample.measurement;
		const name = sample.part === void 0 ? sample.check : `${sample.check} (${sample.part})`;
		const before = this.#kinds.get(name);
		if (sample.check === "(identity)" || tick === 0 && kind === "none") return;
		this.#kinds.set(name, kind);
		const { measurement } = sample;
		const reason = "reason" in measurement ? measurement.reason : void 0;
		if (kind === before || before === void 0 && reason === void 0) return;
		if (reason === void 0) this.#journal.note(`${name}: measured again`);
		else this.#journal.note(`${name}: ${kind === "error" ? "cannot be read" : "no data"}: ${reason}`);
	}
	#tellIdentity(state) {
		const foreign = state.identity.othersInRow > 0;
		if (foreign && !this.#foreign) this.#journal.note(`${state.identity.note ?? "another release answered"}: samples are set aside`);
		if (!foreign && this.#foreign) this.#journal.note("the expected release answers again");
		this.#foreign = foreign;
	}
	#tellEvidence(check, state) {
		const own = state.checks.get(check.spec.name);
		const { name } = check.spec;
		if (!own || this.#suspects.has(name)) return;
		const { evidence, threshold } = own.judge.standing;
		if (evidence < Math.sqrt(threshold) || evidence <= 1) return;
		this.#suspects.add(name);
		this.#journal.note(`${name}: evidence against the release is growing (${formatEvidence(own)}): ${describeCounts(check, own)}`);
	}
	#beat(state, elapsed) {
		if (elapsed < this.#nextBeat) return;
		this.#nextBeat = (Math.floor(elapsed / HEARTBEAT) + 1) * HEARTBEAT;
		if (!this.#toldPower && elapsed > this.#plan.spec.settings.warmUp) {
			this.#toldPower = true;
			for (const line of describePower(this.#plan, state)) this.#journal.say(line);
		}
		if (!this.#watched) this.#journal.say(describeProgress(this.#plan, state, elapsed));
	}
};
/** What a watch is about to do, before it does it. */
function describeStart({ spec: { settings, checks } }) {
	const { window, soak, interval, alpha } = settings;
	const deciding = checks.filter((check) => !check.advisory);
	const advisory = checks.length - deciding.length;
	const names = deciding.length === 0 ? "no deciding check" : deciding.map((check) => check.name).join(", ");
	const fixed = deciding.filter((check) => check.judge.kind === "threshold").map((check) => check.name);
	const bound = `false alarms at most ${Number((alpha * 100).toPrecision(3))} %`;
	const unbounded = `without a bound for fixed thresholds (${fixed.join(", ")})`;
	return `watching ${names}${advisory > 0 ? ` (and ${advisory} advisory)` : ""} every ${formatDuration(interval)} for up to ${formatDuration(window)}; healthy after ${formatDuration(Math.min(soak, window))} at the earliest; ` + (fixed.length === 0 ? bound : fixed.length === deciding.length ? `false alarms ${unbounded}` : `${bound}, ${unbounded}`);
}
// src/health/watch/past.ts
/** How far back is looked where nothing says how far. */
const LOOKBACK = 6e5;
/** Steps of a minute, so that bursts show; longer ones where that would be too many, shorter ones of a short time. */
const STEP = 6e4;
const MOST_STEPS = 60;
const FEWEST_STEPS = 10;
/** The last moments before the deploy may be the first of it, and stores may not have all of them yet. */
const MARGIN = 5e3;
function stepOf(span) {
	return Math.max(Math.min(STEP, span / FEWEST_STEPS), span / MOST_STEPS);
}
/** Whether a check cannot be judged without the past; otherwise a look at it tells only whether the release before was as bad. */
function needsPast(check) {
	return check.baseline?.kind === "before" || check.maxDrop !== void 0 || check.estimateDispersion !== void 0;
}
/** Why a store that counts by intervals has too few of them for a watch; `undefined` where it has enough. Durations in milliseconds. */
function tooCoarse(check, pace, window) {
	if (pace === void 0) return void 0;
	const { period, delay } = pace;
	const whole = Math.max(0, Math.floor((window - delay) / period) - 1);
	const needed = check.threshold ? 1 : check.minBad;
	if (whole >= needed && 2 * period + delay <= window / 2) return void 0;
	const least = whole < needed ? `, and a failure takes ${needed}` : "";
	return `counts by intervals of ${formatDuration(period)}, each read ${formatDuration(delay)} after its end: a watch of ${formatDuration(window)} is sure of only ${whole} of them${least}; watch longer`;
}
function lookbackOf(check) {
	const { baseline, maxDrop, estimateDispersion } = check;
	const wanted = [
		baseline?.kind === "before" ? baseline.lookback : 0,
		maxDrop?.lookback ?? 0,
		estimateDispersion?.lookback ?? 0
	];
	return Math.max(...wanted) || LOOKBACK;
}
/** @throws the signal's reason when it aborts, nothing else */
async function lookBack(check, provider, deployedAt, signal) {
	if (deployedAt === void 0) return {
		kind: "unknown",
		reason: "nothing says when the release was deployed"
	};
	if (!provider.history) return {
		kind: "unknown",
		reason: `${check.source.provider} cannot look back`
	};
	const span = lookbackOf(check);
	const { period } = provider.pace ?? { period: 1 };
	const step = Math.max(1, Math.ceil((needsPast(check) ? stepOf(span) : span / 3) / period)) * period;
	const steps = Math.max(1, Math.floor(span / step));
	const to = deployedAt - Math.min(MARGIN, span / FEWEST_STEPS);
	const history = await provider.history({
		from: to - steps * step,
		to,
		step
	}, signal);
	if (history.kind !== "counts") return {
		kind: "unknown",
		reason: history.reason
	};
	const { tallies } = history;
	if (tallies.length === 0) return {
		kind: "unknown",
		reason: "nothing was counted then"
	};
	const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
	return {
		kind: "counts",
		bad: sum("bad"),
		total: sum("total"),
		span: tallies.length * step,
		tallies
	};
}
/**
* Whether the release before was worse than tolerated too, beyond doubt: then a failure is no reason to go back to it.
* @returns what was seen of it
*/
function redBefore(check, alpha, past) {
	if (past?.kind !== "counts" || past.total === 0 || check.advisory) return void 0;
	if (!(lowerLimit(past.bad, Math.max(alpha, 1e-9), check.dispersion) / past.total > check.tolerate)) return void 0;
	return `${past.bad} of ${past.total} in the ${formatDuration(past.span)} before the deploy`;
}
// src/health/watch/plan.ts
const LARGEST_SHARE = .95;
/** Alpha is shared over the deciding checks by their weights, so that all of them together raise a false alarm with at most that probability. */
function planWatch(environment, { overrides, expected, before, past = /* @__PURE__ */ new Map() } = {}) {
	const settings = {
		...environment.watch,
		...overrides
	};
	const { interval, window } = settings;
	const warmUp = Math.min(settings.warmUp, window / 2);
	const lastTick = Math.max(1, Math.floor(window / interval));
	const firstJudged = warmUp > 0 ? Math.floor(warmUp / interval) + 1 : 0;
	const weights = environment.health.filter((check) => !check.advisory && !check.threshold).reduce((sum, check) => sum + weightOf(check), 0);
	const shared = {
		settings,
		ticks: lastTick - firstJudged,
		weights,
		past
	};
	const checks = environment.health.map((check) => planCheck(check, shared));
	const identity = expected === void 0 ? void 0 : identitySpec(expected, identityOf(environment)?.answers, before);
	return {
		settings,
		checks,
		firstJudged,
		lastTick,
		...identity ? { identity } : {}
	};
}
function identitySpec(expected, answers, before) {
	return {
		expected,
		answers: answers ?? 3,
		...before === void 0 ? {} : { before }
	};
}
function weightOf({ weight = 1 }) {
	return weight;
}
function planCheck(check, shared) {
	const { settings, weights, past } = shared;
	const provider = providerOf(check.source);
	const alpha = check.threshold ? 0 : settings.alpha * (weightOf(check) / Math.max(weights, weightOf(check)));
	const own = past.get(check.name);
	const every = Math.max(1, Math.round((check.interval ?? 0) / settings.interval));
	const tolerate = tolerated(check, alpha, own);
	const red = check.baseline || check.maxDrop || check.scores || check.threshold ? void 0 : redBefore(check, alpha, own);
	return {
		name: check.name,
		advisory: check.advisory,
		required: check.required ?? true,
		unit: check.maxDrop ? "events missing" : provider.unit(check.source),
		tolerate,
		alpha,
		every,
		maxErrors: check.threshold?.consecutiveErrorLimit === void 0 ? settings.maxErrors : check.threshold.consecutiveErrorLimit + 1,
		judge: judgeOf(check, {
			...shared,
			alpha,
			every,
			tolerate
		}),
		...own?.kind === "counts" ? { before: {
			bad: own.bad,
			total: own.total,
			span: own.span
		} } : {},
		...red === void 0 ? {} : { redBefore: red }
	};
}
/**
* The tolerance, which a baseline from before the deploy may raise: `ratio` times the upper confidence limit of the share of bad events then. The
* limit is wrong with probability alpha/2 at most, and the test takes the other half.
*/
function tolerated(check, alpha, past) {
	if (check.maxDrop) return check.maxDrop.share;
	if (check.baseline?.kind !== "before" || past?.kind !== "counts" || past.total === 0) return check.tolerate;
	const share = check.baseline.ratio * upperLimit(past.bad, alpha / 2, dispersionOf(check, past)) / past.total;
	return Math.min(Math.max(check.tolerate, share), LARGEST_SHARE * topOf(check.source));
}
function dispersionOf(check, past) {
	if (!check.estimateDispersion || past?.kind !== "counts") return check.dispersion;
	return Math.max(check.dispersion, estimateDispersion(past.tallies.map((tally) => tally.bad)) ?? 1);
}
/** Milliseconds between two looks of the slowest scraper: with longer ones series are lost between them. */
const SLOWEST_PACE = 15e4;
/** Ticks that a source may need for news; a short watch cannot wait as long for a slow one. */
function paceOf({ interval, window }) {
	return Math.ceil(Math.min(SLOWEST_PACE, window / 4) / interval);
}
function judgeOf(check, { settings, ticks, past, alpha, every, tolerate }) {
	const { threshold, maxDrop, baseline, scores } = check;
	if (threshold) return {
		kind: "threshold",
		plan: thresholdPlan(check, threshold)
	};
	const own = past.get(check.name);
	const horizon = Math.max(1, Math.floor(ticks / every));
	const base = {
		alpha,
		beta: settings.beta,
		minBad: check.minBad,
		dispersion: dispersionOf(check, own),
		horizon,
		tolerate,
		top: topOf(check.source)
	};
	if (maxDrop) {
		if (own?.kind !== "counts") return unknown("how many events there were before", own);
		const before = {
			total: own.total,
			ticks: own.span / settings.interval
		};
		return {
			kind: "drop",
			plan: {
				...base,
				maxDrop: maxDrop.share,
				pace: paceOf(settings),
				before
			}
		};
	}
	if (scores) return {
		kind: "scores",
		plan: base
	};
	if (baseline?.kind === "concurrent") return {
		kind: "concurrent",
		plan: {
			...base,
			ratio: baseline.ratio
		}
	};
	if (baseline?.kind === "before") {
		if (own?.kind !== "counts" || own.total === 0) return unknown("how the release before it did", own);
		return {
			kind: "events",
			plan: {
				...base,
				alpha: alpha / 2
			}
		};
	}
	return {
		kind: "events",
		plan: base
	};
}
function unknown(what, past) {
	return {
		kind: "unknown",
		reason: `it is not known ${what}: ${past?.kind === "counts" ? "no event was counted then" : past?.reason ?? "nothing was asked"}`
	};
}
/** Without limits of its own, a share of bad events is held against the tolerance. */
function thresholdPlan(check, { consecutiveErrorLimit: _errors, ...plan }) {
	return plan.above === void 0 && plan.below === void 0 ? {
		...plan,
		above: check.tolerate
	} : plan;
}
// src/health/watch/phases.ts
/** Sources that are asked at the same moment. */
const TOGETHER = 20;
/** The part of the interval over which more sources than that are spread; what is left is for the answers. */
const SPREAD = .8;
const LAST_ANSWERS = .95;
/** With few sources: half the interval, so that a slow one delays what the others have to say by no more than that. */
const FEW_ANSWERS = .5;
/**
* When each source is asked within an interval: all at once while they are few, otherwise evenly spread in their order, each at the same
* moment of every interval. Hundreds of requests at one moment would wait for each other and be taken for slow.
*/
function spread(sources, interval) {
	const count = Math.max(1, Math.ceil(sources.length / TOGETHER));
	const step = interval * SPREAD / count;
	return Array.from({ length: count }, (_, index) => ({
		after: Math.floor(index * step),
		sources: sources.slice(index * TOGETHER, (index + 1) * TOGETHER)
	}));
}
/** Milliseconds after the tick at which what has come is judged. */
function answersBy(phases, interval) {
	return interval * (phases.length > 1 ? LAST_ANSWERS : FEW_ANSWERS);
}
// src/health/watch/sources.ts
/**
* The identity as a source: see IDENTITY_CHECK for how a look is recorded. Refusals without a name are those of another release only where there were
* some before this one served: otherwise they are its own errors, or those of what stands in front of it, and whatever fails meanwhile counts.
*/
function identitySource(check, probe, before) {
	return {
		check,
		every: 1,
		async measure(signal) {
			const sighting = await probe.look(signal);
			if (sighting.kind === "silent") return {
				kind: "none",
				reason: sighting.reason
			};
			if (sighting.kind === "other" && sighting.refusal !== void 0 && !before.refused) return {
				kind: "none",
				reason: sighting.refusal
			};
			if (sighting.kind === "expected") return {
				kind: "counts",
				bad: 0,
				total: 1
			};
			return {
				kind: "counts",
				bad: 1,
				total: 1,
				...sighting.value === void 0 ? {} : { by: sighting.value },
				note: `${showIdentity(sighting.value)} answered`
			};
		}
	};
}
/** Milliseconds: the longest pause between two questions to a source that cannot be read. */
const LONGEST_PAUSE = 6e4;
/**
* Asks all sources at each tick, spread over the interval where they are many. A source that is still busy from an earlier tick is not asked again and
* holds up nobody: what it brings counts for the tick in which it arrives. One that fails again and again is asked at twice the distance each time.
*/
var Collector = class {
	#phases;
	#answersBy;
	#options;
	#arrived = [];
	constructor(sources, options) {
		const slots = sources.map((source, order) => ({
			source,
			order,
			busy: false,
			errors: 0,
			resume: 0
		}));
		this.#phases = spread(slots, options.interval);
		this.#answersBy = answersBy(this.#phases, options.interval);
		this.#options = options;
	}
	/** What arrived until all that were asked in the tick that began at `start` answered, or its time is over, in the order of the sources. */
	async collect(start, tick) {
		const { clock, signal, interval } = this.#options;
		const asked = [];
		for (const { after, sources } of this.#phases) {
			const wait = Math.min(interval, start + after - clock.now());
			if (after > 0 && wait > 0) await clock.sleep(wait, signal);
			for (const slot of sources) if (!slot.busy && tick >= slot.resume && tick % slot.source.every === 0) asked.push(this.#ask(slot, tick));
		}
		const all = Promise.all(asked);
		if (!await letSettle(all)) await this.#waitUntil(start + this.#answersBy, all);
		signal.throwIfAborted();
		const arrived = this.#arrived.sort((a, b) => a.slot.order - b.slot.order);
		this.#arrived = [];
		return arrived.map(({ sample }) => sample);
	}
	async #ask(slot, tick) {
		const { signal } = this.#options;
		slot.busy = true;
		try {
			this.#take(slot, tick, await slot.source.measure(signal));
		} catch (error) {
			if (signal.aborted) return;
			this.#take(slot, tick, {
				kind: "error",
				reason: error instanceof Error ? error.message : "the source failed"
			});
		} finally {
			slot.busy = false;
		}
	}
	#take(slot, tick, measurement) {
		const { clock, interval, patience } = this.#options;
		const { check, part } = slot.source;
		slot.errors = measurement.kind === "error" ? slot.errors + 1 : 0;
		if (slot.errors > patience) slot.resume = tick + Math.min(2 ** (slot.errors - patience), Math.max(1, Math.floor(LONGEST_PAUSE / interval)));
		this.#arrived.push({
			slot,
			sample: {
				check,
				...part === void 0 ? {} : { part },
				at: clock.now(),
				measurement
			}
		});
	}
	async #waitUntil(deadline, all) {
		const { clock, signal, interval } = this.#options;
		const timer = new AbortController();
		const abort = () => timer.abort();
		signal.addEventListener("abort", abort, { once: true });
		const late = clock.sleep(Math.min(interval, Math.max(0, deadline - clock.now())), timer.signal).catch(() => void 0);
		await Promise.race([all, late]);
		signal.removeEventListener("abort", abort);
		timer.abort();
	}
};
// src/health/watch/prelude.ts
/** Identity is looked for more often than samples are taken: every second counts before the watch can begin. */
const IDENTITY_INTERVAL = 1e3;
/** Checks of which a timeline says one by one that all is well with them. */
const MOST_TOLD = 3;
/** Opens all that is going to be asked. @throws GateError RG-PROVIDER when something cannot be used as configured */
async function getReady(options, journal) {
	const { environment, clock, fetch, get, expand, env, execute, expected } = options;
	const network = {
		clock,
		fetch,
		slots: new HostSlots(),
		...get ? { get } : {}
	};
	const around = {
		...network,
		expand,
		...env ? { env } : {},
		...execute ? { execute } : {}
	};
	const identity = identityOf(environment);
	const probe = identity && expected !== void 0 ? openIdentity(identity, expected, network, expand) : void 0;
	const opened = [];
	for (const check of environment.health) {
		const control = check.baseline?.kind === "concurrent" ? check.baseline.control : void 0;
		const provider = await openProvider(check.source, {
			...around,
			name: check.name,
			...releaseHeader(identity, check.source, expand)
		});
		opened.push({
			check,
			provider,
			control: control && await openProvider(control, {
				...around,
				name: `${check.name} (control)`
			})
		});
	}
	const prelude = {
		options,
		journal,
		probe,
		opened,
		before: { refused: false }
	};
	const plan = planNow(prelude);
	return {
		plan,
		opened,
		sources: sourcesOf(prelude, plan),
		begin: (signal) => begin(prelude, plan, signal)
	};
}
/** Answers of the service that the identity is asked of name their release as the identity does; those of another service may not. */
function releaseHeader(identity, source, expand) {
	if (!identity?.value.startsWith("header:") || source.provider !== "http") return {};
	const [own, other] = [expand(identity.http), expand(source.url)];
	return URL.canParse(own) && URL.canParse(other) && new URL(own).host === new URL(other).host ? { releaseHeader: identity.value.slice(7).trim() } : {};
}
function planNow({ options, probe }, past, before) {
	const { environment, overrides } = options;
	return prepare(planWatch(environment, {
		overrides,
		expected: probe?.expected,
		before,
		...past ? { past } : {}
	}));
}
function sourcesOf({ probe, opened, before }, { byName }) {
	const checks = opened.flatMap(({ check: { name }, provider, control }) => {
		const every = byName.get(name)?.spec.every ?? 1;
		const own = {
			check: name,
			every,
			measure: (signal) => provider.measure(signal)
		};
		return control ? [own, {
			check: name,
			part: "control",
			every,
			measure: (signal) => control.measure(signal)
		}] : [own];
	});
	return probe ? [identitySource(IDENTITY_CHECK, probe, before), ...checks] : checks;
}
/** Preflight, a look back, the wait for the release, and the plan that follows from all of it. */
async function begin(prelude, first, signal) {
	const { journal, options } = prelude;
	journal.note(describeStart(first));
	const nothing = {
		plan: first,
		identifiedAt: void 0,
		toldPower: false
	};
	if (first.checks.length === 0) return {
		...nothing,
		ending: {
			cause: "no-data",
			text: "inconclusive: no checks are configured"
		}
	};
	const blind = whyBlind(options);
	if (blind !== void 0) return {
		...nothing,
		ending: {
			cause: "not-effective",
			text: blind
		}
	};
	const past = await preflight(prelude, signal);
	const { toldPower } = tellPower(prelude, planNow(prelude, past), past);
	const wait = await identify(prelude, first, signal);
	const plan = planNow(prelude, past, wait.before);
	if (wait.notSeen !== void 0) return {
		plan,
		identifiedAt: void 0,
		toldPower,
		ending: {
			cause: "not-effective",
			text: wait.notSeen
		}
	};
	return {
		plan,
		identifiedAt: prelude.probe ? options.clock.now() : void 0,
		toldPower
	};
}
/** Why nobody could tell which release answers, where the configuration does not say that this is accepted. */
function whyBlind({ environment: { name, identity }, expected }) {
	if (identity === "none" || identity && expected !== void 0) return void 0;
	const nothing = "inconclusive: nothing was judged, since nobody could tell which release answers";
	if (identity) return `${nothing}: the pins do not say what \`identity\` should answer (pin ${identity.pin})`;
	return `${nothing}: environments.${name} has no \`identity\`. Add \`identity: { http: URL, value: KEY }\` with a URL at which the release names its digest, or \`identity: none\` to judge whatever answers`;
}
/** Says before the wait what each source returns now, so that a misspelt query is found while nothing depends on it, and what it returned before. */
async function preflight({ opened, journal, options }, signal) {
	const asked = opened.flatMap(({ check: { name }, provider, control }) => [{
		name,
		provider
	}, ...control ? [{
		name: `${name} (control)`,
		provider: control
	}] : []]);
	const [answers, pasts] = await Promise.all([Promise.all(asked.map(async ({ name, provider }) => ({
		name,
		...await provider.preflight(signal)
	}))), Promise.all(opened.map(async ({ check, provider }) => ({
		check,
		past: await lookBack(check, provider, options.deployedAt, signal)
	})))]);
	const fine = answers.filter(({ ready }) => ready);
	const tell = fine.length > MOST_TOLD ? "say" : "note";
	for (const { name, ready, detail } of answers) if (ready) journal[tell](`${name}: returns data now (${detail})`);
	else journal.note(`warning: ${name}: returns no data now (${detail})`);
	if (fine.length > MOST_TOLD) journal.note(`${fine.length} of ${answers.length} sources return data now`);
	const { window } = {
		...options.environment.watch,
		...options.overrides
	};
	for (const { check, provider } of opened) {
		const warning = tooCoarse(check, provider.pace, window);
		if (warning !== void 0) journal.note(`warning: ${check.name}: ${warning}`);
	}
	for (const { check, past } of pasts) if (past.kind === "unknown" && needsPast(check)) journal.note(`${check.name}: what was before the deploy is not known: ${past.reason}`);
	return new Map(pasts.map(({ check, past }) => [check.name, past]));
}
/** Before anything is judged: what the watch can find, what it cannot, and what was red already. */
function tellPower({ journal, opened }, plan, past) {
	const { interval } = plan.spec.settings;
	for (const { spec } of plan.checks) if (spec.redBefore !== void 0) journal.note(`${spec.name}: the release before was red already: ${spec.redBefore}`);
	const told = preflightPower(plan, (name) => {
		const own = past.get(name);
		const every = plan.byName.get(name)?.spec.every ?? 1;
		if (own?.kind === "counts" && own.span > 0) return own.total / own.span * interval * every;
		const source = opened.find(({ check }) => check.name === name)?.check.source;
		return source && "probes" in source ? source.probes : void 0;
	});
	const tell = told.length > MOST_TOLD ? "say" : "note";
	for (const { text, weak } of told) journal[weak ? "note" : tell](weak ? `warning: ${text}` : text);
	return { toldPower: told.length === plan.checks.length };
}
async function identify({ options, probe, journal, before: seen }, plan, signal) {
	const identity = identityOf(options.environment);
	if (!probe || !identity) {
		journal.note("the release is not identified (`identity` is `none`): samples may come from another release");
		return {};
	}
	journal.note(`waiting until ${showIdentity(probe.expected)} serves`);
	const wait = {
		probe,
		signal,
		clock: options.clock,
		answers: identity.answers,
		within: identity.within,
		interval: Math.min(plan.spec.settings.interval, IDENTITY_INTERVAL),
		progress: (line) => journal.say(line)
	};
	const outcome = await waitForIdentity(wait);
	seen.refused = outcome.refused;
	const text = describeWait(outcome, probe.expected, wait);
	const before = outcome.lastOther === void 0 ? {} : { before: outcome.lastOther };
	if (!outcome.seen) return {
		notSeen: text,
		...before
	};
	journal.note(text);
	return before;
}
// src/health/watch/loop.ts
/** Part of an interval over which the first ticks of watches that begin together are scattered. */
const JITTER = .2;
/**
* Watches a release: waits until it serves, samples every check on schedule, and ends as soon as the judges know.
* The last entry of the timeline says what was decided, and why.
* @returns also after a cancellation (cause `cancelled`), with all that was recorded until then
* @throws GateError RG-PROVIDER when a check or the identity cannot be used as configured
*/
async function watchRelease(options) {
	const { clock } = options;
	const timeline = [];
	const journal = {
		note(text) {
			timeline.push({
				at: clock.now(),
				text
			});
			options.progress(text);
		},
		say: (text) => options.progress(text)
	};
	const ready = await getReady(options, journal);
	const run = {
		options,
		startedAt: clock.now(),
		timeline,
		journal,
		samples: [],
		ticks: [],
		plan: ready.plan,
		state: startWatch(ready.plan),
		identifiedAt: void 0
	};
	return withStop(run, (signal) => conduct(run, ready, signal));
}
/** Ends all that is in flight when the work ends, however it ends. */
async function withStop(run, work) {
	const { signal } = run.options;
	const stop = new AbortController();
	setMaxListeners(0, stop.signal);
	const abort = () => stop.abort(signal.reason);
	signal.addEventListener("abort", abort, { once: true });
	try {
		if (signal.aborted) return finish(run, {
			verdict: "inconclusive",
			cause: "cancelled"
		}, "cancelled before it began");
		return await work(stop.signal);
	} catch (error) {
		if (!signal.aborted) throw error;
		return finish(run, {
			verdict: "inconclusive",
			cause: "cancelled"
		}, "cancelled before there was a verdict");
	} finally {
		signal.removeEventListener("abort", abort);
		stop.abort();
	}
}
async function conduct(run, ready, signal) {
	const before = await ready.begin(signal);
	run.plan = before.plan;
	run.state = startWatch(run.plan);
	if (before.ending) return finish(run, {
		verdict: "inconclusive",
		cause: before.ending.cause
	}, before.ending.text);
	run.identifiedAt = before.identifiedAt;
	const decision = await sample(run, ready, {
		signal,
		toldPower: before.toldPower
	});
	const checks = outcomes(run.plan, run.state, true);
	return finish(run, decision, describeDecision(run.plan, run.state, decision, checks));
}
/** Tick i is due at start + i * interval, whatever the ticks before it took. Ticks that were missed altogether pass without samples. */
async function sample(run, { sources }, { signal, toldPower }) {
	const { options, plan, journal } = run;
	const { clock, random = () => 0 } = options;
	const { interval, maxErrors } = plan.spec.settings;
	const collector = new Collector(sources, {
		interval,
		clock,
		signal,
		patience: maxErrors
	});
	const narrator = new Narrator(plan, journal, {
		watched: options.onTick !== void 0,
		toldPower
	});
	let start = clock.now() + Math.floor(random() * interval * JITTER);
	for (let tick = 0;; tick++) {
		const ahead = start + tick * interval - clock.now() - 2 * interval;
		if (ahead > 0) {
			start -= ahead + interval;
			journal.note("the clock of this machine was set back; the watch goes on at its pace");
		}
		const wait = start + tick * interval - clock.now();
		if (wait > 0) await clock.sleep(wait, signal);
		const raw = wait > -interval ? await collector.collect(start + tick * interval, tick) : [];
		const step = stepWatch(plan, run.state, tick, raw);
		run.state = step.state;
		run.samples.push(...step.samples);
		run.ticks.push({
			tick,
			evidence: evidenceOf(plan, run.state)
		});
		narrator.afterTick(run.state, step.samples, tick);
		options.onTick?.(frameOf(run, tick));
		const decision = decide(plan, run.state, tick);
		if (decision) return decision;
	}
}
function frameOf({ plan, state, options }, tick) {
	const { interval, window, soak } = plan.spec.settings;
	return {
		tick,
		at: options.clock.now(),
		elapsed: tick * interval,
		window,
		soak,
		checks: checkFrames(plan, state)
	};
}
function finish(run, decision, text) {
	run.journal.note(text);
	const { plan, state, timeline, samples, ticks, startedAt, identifiedAt } = run;
	const checks = outcomes(plan, state, true);
	const decidedAt = run.options.clock.now();
	return {
		...decision,
		checks,
		samples,
		timeline,
		startedAt,
		identifiedAt,
		decidedAt,
		...run.options.deployedAt === void 0 ? {} : { deployedAt: run.options.deployedAt },
		power: describePower(plan, state),
		record: {
			format: RECORD_FORMAT,
			version: 1,
			environment: run.options.environment.name,
			spec: plan.spec,
			startedAt,
			identifiedAt: identifiedAt ?? null,
			decidedAt,
			samples,
			ticks,
			...decision,
			checks
		}
	};
}
// src/commands/rollback/live.ts
/** Samples that a course is drawn from. */
const LONGEST_HISTORY = 200;
/** Ticks that the log of an action shows one by one; later ones are thinned out so that a day of them stays readable. */
const MOST_TICKS = 600;
const GROUP = 6e4;
/** A display that is drawn over in a terminal; one line per tick, folded by the minute, in the log of an action; nothing elsewhere. */
function watchLive(host, title) {
	if (host.live) return inTerminal(host.live, title);
	if (host.group) return inGroups(host.group.bind(host));
	return { end: () => void 0 };
}
function inTerminal(live, title) {
	const histories = /* @__PURE__ */ new Map();
	return {
		onTick(frame) {
			const checks = frame.checks.map((check) => {
				const history = histories.get(check.name) ?? [];
				histories.set(check.name, history);
				history.push(check.latest);
				if (history.length > LONGEST_HISTORY) history.shift();
				return {
					...check,
					history
				};
			});
			live.draw(renderLive({
				...frame,
				title,
				checks
			}, {
				color: live.color,
				width: live.width()
			}));
		},
		end: () => live.draw(void 0)
	};
}
/** What is told at moments stays outside of the groups, where it is seen. */
function inGroups(group) {
	let lines = [];
	let [minute, last] = [0, ""];
	const flush = () => {
		if (lines.length > 0) group(last, lines);
		lines = [];
	};
	return {
		onTick(frame) {
			const line = renderTick({
				...frame,
				checks: frame.checks.map((check) => ({
					...check,
					history: []
				}))
			});
			const every = Math.max(1, Math.ceil(frame.tick / MOST_TICKS));
			if (Math.floor(frame.elapsed / GROUP) > minute) {
				flush();
				minute = Math.floor(frame.elapsed / GROUP);
			}
			last = line;
			if (frame.tick % every === 0) lines.push(line);
		},
		end: flush
	};
}
// src/commands/rollback/watch-tuple.ts
/** Whether there is anything by which a release could be judged. */
function canWatch({ environment }) {
	return environment.health.some((check) => !check.advisory);
}
/** Watches the release that `tuple` stands for. What comes back names no secret: it goes into commits, ledgers and issues. */
async function watchTuple(session, tuple, overrides, more = {}) {
	const { environment, host, expand, secrets } = session;
	const identity = identityOf(environment);
	const pin = tuple.members.find((member) => member.name === identity?.pin);
	const onlooker = watchLive(host, `${environment.name} on ${shortId(tuple)}`);
	try {
		const result = await watchRelease({
			environment,
			expected: pin && (digestIn(pin.value) ?? pin.value),
			clock: host.clock,
			fetch: host.fetch,
			...host.get ? { get: host.get } : {},
			signal: host.signal,
			expand,
			env: (name) => host.env(name),
			execute: await executeOf(host),
			progress: (line) => host.progress(secrets.hide(line)),
			random: Math.random,
			...overrides ? { overrides } : {},
			...onlooker.onTick && { onTick: onlooker.onTick },
			...more
		});
		return secrets.hideIn(result);
	} finally {
		onlooker.end();
	}
}
/** An all-clear of one probe per sample takes some 70 good ones, and three checks share its bound. */
const CONFIRM_SAMPLES = 120;
/**
* Settings for watching a release that is known to have worked: shorter, by the same judges. They are asked more often where the window
* is too short for them at the usual pace: otherwise no recovery could ever be confirmed.
*/
function confirmSettings({ environment }, window) {
	const { soak, warmUp, interval } = environment.watch;
	return {
		window,
		soak: Math.min(soak, window / 2),
		warmUp: Math.min(warmUp, window / 4),
		interval: Math.min(interval, Math.max(1e3, Math.round(window / CONFIRM_SAMPLES)))
	};
}
/**
* Whether something else stands there now than is expected. That it cannot be read any more is told, and not thrown: what was found out about
* the release must not be lost with it.
*/
async function movedOn(session, expected) {
	try {
		const { at, head } = await session.readHead();
		if (tupleId(at.tuple) === tupleId(expected)) return void 0;
		return {
			said: `somebody put ${shortDigest(tupleId(at.tuple))} there (${(head ?? "").slice(0, 12)})`,
			isKnown: true
		};
	} catch (error) {
		const problem = mendable(error);
		if (problem === void 0) throw error;
		return {
			said: `what stands there has become unreadable (${problem})`,
			isKnown: false
		};
	}
}
/** What a person can mend, in words; undefined for a fault of ours. */
function mendable(error) {
	const errors = toGateErrors(error);
	return errors.some(({ code }) => code === "RG-INTERNAL") ? void 0 : errors.map((one) => one.describe()).join("; ");
}
// src/commands/rollback/finish.ts
const DEFAULT_CONFIRM = 3e5;
/** After the commit: the ledger says so at once, so that a killed run leaves a true record; then the restored release is watched. */
async function finishRollback(session, journal, landed) {
	const { badId, target, commit } = landed;
	await recordRollback(session, journal, {
		badId,
		target,
		commit
	});
	await redeploy(session, journal);
	return confirmRecovery(session, journal, landed);
}
/** Watches the restored tuple by the same judges, and records what they say. */
async function confirmRecovery(session, journal, landed) {
	const { target } = landed;
	const back = `${session.environment.name} is back on ${shortId(target)}`;
	if (!canWatch(session)) {
		const detail = `${back}. Whether it recovered is not known: the environment has no health checks.`;
		return {
			outcome: {
				...landed,
				cause: "rolled-back-unconfirmed",
				detail
			},
			climb: {
				tuple: target,
				informOnly: true
			}
		};
	}
	const settings = confirmSettings(session, session.environment.rollback?.confirm ?? DEFAULT_CONFIRM);
	const { deployedAt } = landed.evidence ?? {};
	const result = await watchTuple(session, target, settings, deployedAt === void 0 ? {} : { deployedAt });
	const outcome = {
		...landed,
		confirmation: result
	};
	if (result.cause === "cancelled") {
		const detail = `${back}. The run was cancelled before its recovery was confirmed.`;
		return { outcome: {
			...outcome,
			cause: "rolled-back-unconfirmed",
			detail
		} };
	}
	const moved = await movedOn(session, target);
	if (moved && (moved.isKnown || result.verdict !== "fail")) return { outcome: {
		...outcome,
		cause: "superseded",
		detail: `${back}; meanwhile ${moved.said}. That change stands.`
	} };
	return judgeRecovery(session, journal, outcome, result, back);
}
async function judgeRecovery(session, journal, outcome, result, back) {
	const { target } = outcome;
	if (result.verdict === "pass") {
		journal.mark(`Recovered: ${shortId(target)} is healthy`, result.decidedAt, "recovered");
		await recordEvent(session, journal, "verified", target, result);
		const recovered = result.identifiedAt === void 0 ? `the checks hold again. ${WHO_ANSWERED}` : "recovery is confirmed.";
		return { outcome: {
			...outcome,
			cause: "rolled-back",
			detail: `${back}, and ${recovered}`
		} };
	}
	if (result.verdict === "fail") {
		journal.mark(`${shortId(target)} fails too`, result.decidedAt);
		await recordEvent(session, journal, "failed", target, result);
		return {
			outcome: {
				...outcome,
				cause: "rolled-back-failing",
				detail: `${back}, and that fails too.`
			},
			climb: { tuple: target }
		};
	}
	journal.mark(`Recovery could not be confirmed (${result.cause})`, result.decidedAt);
	const detail = `${back}. Whether it recovered could not be told (${whyUntold(session, result)}).`;
	return {
		outcome: {
			...outcome,
			cause: "rolled-back-unconfirmed",
			detail
		},
		climb: {
			tuple: target,
			informOnly: true
		}
	};
}
// src/commands/rollback/code-of.ts
const COMMIT = /(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/;
/**
* The code of a release: what its pin of role `code` names, a commit or a tag; else the commit in which its pins stood, where the
* manifests lie beside the code. Undefined when nothing tells, or the commit cannot be had.
*/
async function codeOf(session, tuple, commit) {
	const revision = revisionOf(session, tuple, commit);
	return revision === void 0 ? void 0 : session.codeAt(revision);
}
function revisionOf({ environment }, { members }, commit) {
	const pinned = members.find(({ role }) => role === "code")?.value;
	if (pinned !== void 0 && !pinned.includes("sha256:")) return COMMIT.exec(pinned)?.[0] ?? pinned;
	return environment.rollback?.repository === void 0 ? commit : void 0;
}
// src/commands/rollback/further-checks.ts
/** What the configuration wants to know beside pins and ledger before a tuple is restored: migrations, schemas, answers of services. */
function furtherChecks(session, subject) {
	const { config, environment } = session;
	let sides;
	const code = () => sides ??= readSides(session, subject);
	return [
		...config.migrations ? [async () => checkMigrations(session, await code())] : [],
		...config.schemas.length > 0 ? [async () => checkSchemas(session, await code())] : [],
		...(environment.rollback?.ready ?? []).map((probe) => () => askProbe(session, probe, subject.target.tuple)),
		...config.registries?.attestations ? [() => checkAttested(session, subject, config.registries)] : []
	];
}
/** The trusted root is that of the configuration that decides here: the one in the work tree. */
function checkAttested({ host }, { at, target }, registries) {
	const ask = async () => {
		const read = async (path) => {
			const text = await readRepositoryFile(host.directory, path);
			return text === void 0 ? void 0 : Buffer.from(text);
		};
		const found = registries && await reachAttestations(host, registries, read);
		if (!found) throw new GateError("RG-CONFIG-INVALID", "no attestations are configured");
		return found;
	};
	return askAttested({
		at,
		target,
		ask,
		clock: host.clock,
		signal: host.signal
	});
}
async function readSides(session, { at, target, records }) {
	const deployed = currentDeployment(records);
	const commit = deployed?.tupleId === tupleId(at.tuple) ? deployed.commit : void 0;
	const side = (tuple, own) => codeOf(session, tuple, own);
	return {
		running: await side(at.tuple, commit ?? (await session.readHead()).head),
		target: await side(target.tuple, target.commit ?? commitOf(records, target))
	};
}
/** A verification need not name a commit; the deployment before it does. */
function commitOf(records, { tupleId: id }) {
	return records.findLast((record) => record.tupleId === id && record.commit !== void 0)?.commit;
}
const NO_CODE = "the code of one of both releases is not known: give the environment a pin of role `code`, or fetch the whole history";
async function checkMigrations({ config, configPath }, { running, target }) {
	const { migrations } = config;
	const base = {
		id: "migrations",
		title: "What the release did to state can be undone"
	};
	if (!migrations) return {
		...base,
		ok: true,
		detail: "no migrations are configured"
	};
	const open = (detail) => ({
		...base,
		ok: migrations.onUnknown === "warn",
		unknown: true,
		detail
	});
	if (!running || !target) return open(NO_CODE);
	const { declaredIn, describeMigrations, judgeMigrations } = await import("./migration-index.js");
	const side = (tree) => ({
		label: tree.commit.slice(0, 12),
		files: async () => new Map([...await tree.repository.tree(tree.commit)].filter(([, { mode }]) => mode.startsWith("100"))),
		read: (path) => tree.read(path),
		declared: async () => declaredIn(await textAt(tree, configPath), configPath)
	});
	try {
		const answer = await judgeMigrations(migrations, side(running), side(target));
		if (answer.answer === "unknown") return open(describeMigrations(answer));
		const ok = answer.answer === "reversible";
		const detail = ok ? `${answer.migrations} migrations since, none that cannot be undone` : describeMigrations(answer);
		return {
			...base,
			ok,
			detail
		};
	} catch (error) {
		return open(wordsOf(error));
	}
}
/** What an answer is worth in an emergency: only what is known to break stands in the way, and what the configuration says must be known. */
async function checkSchemas(session, { running, target }) {
	const base = {
		id: "compatible",
		title: "The target can read what was written since"
	};
	if (!running || !target) return {
		...base,
		ok: true,
		unknown: true,
		detail: NO_CODE
	};
	try {
		const { compareReleases } = await import("./commands-rollback-compare-releases.js");
		const { answer, detail, mustBeKnown } = await compareReleases(session, running, target);
		if (answer === "unknown") return {
			...base,
			ok: !mustBeKnown,
			unknown: true,
			detail
		};
		return {
			...base,
			ok: answer === "yes",
			detail
		};
	} catch (error) {
		return {
			...base,
			ok: true,
			unknown: true,
			detail: wordsOf(error)
		};
	}
}
/** @throws what is a fault of ours */
function wordsOf(error) {
	const errors = toGateErrors(error);
	if (errors.some(({ code }) => code === "RG-INTERNAL")) throw error;
	return errors.map((mendable) => mendable.describe()).join("; ");
}
async function textAt(tree, path) {
	const bytes = await tree.read(path);
	return bytes && new TextDecoder().decode(bytes);
}
// src/commands/rollback/cancelled.ts
/**
* How long what was begun may take to end once the run is cancelled, in milliseconds. The runner kills ten seconds after its first signal, and
* the report, its files and the outputs are written after this.
*/
const LAST_MOMENTS = 2e3;
/** The outcome of `work`; of a run that is cancelled meanwhile, what is known by then. That somebody judged is recorded all the same. */
async function untilCancelled(session, journal, begun, work) {
	const { signal, clock } = session.host;
	let stopListening = () => void 0;
	const wait = new AbortController();
	const isLate = new Promise((resolve) => {
		const onAbort = () => void clock.sleep(LAST_MOMENTS, wait.signal).then(resolve, () => void 0);
		signal.addEventListener("abort", onAbort, { once: true });
		stopListening = () => {
			signal.removeEventListener("abort", onAbort);
			wait.abort();
		};
	});
	const ended = work().catch(async (error) => {
		if (!signal.aborted) throw error;
		if (begun.failure && journal.reached.stage === "looking") await recordEvent(session, journal, "failed", begun.bad, begun.failure);
		return cancelledOutcome(session, journal, begun);
	});
	try {
		return await Promise.race([ended, isLate.then(() => cancelledOutcome(session, journal, begun))]);
	} finally {
		stopListening();
	}
}
function cancelledOutcome(session, { reached }, begun) {
	const { first } = reached;
	const outcome = howFar(session, reached, begun);
	if (!first) return outcome;
	const detail = `${first.detail} One step further: ${outcome.detail}`;
	const { target = first.target, commit } = outcome;
	return {
		...first,
		detail,
		hop: outcome,
		...commit === void 0 ? {} : {
			cause: outcome.cause,
			target,
			commit
		}
	};
}
/** That nothing was written is only said where that is known. */
function howFar(session, reached, { bad, failure }) {
	const name = session.environment.name;
	const outcome = reached.outcome ?? {
		...emptyOutcome(bad),
		evidence: failure
	};
	const to = outcome.target ? ` to ${shortId(outcome.target)}` : "";
	if (reached.stage === "ended") return {
		...outcome,
		detail: `${outcome.detail} The run was cancelled then.`
	};
	if (reached.stage === "written") {
		const detail = `${name} is back${outcome.target ? ` on ${shortId(outcome.target)}` : ""}. The run was cancelled before its recovery was confirmed.`;
		return {
			...outcome,
			cause: "rolled-back-unconfirmed",
			detail
		};
	}
	const detail = reached.stage === "writing" ? `The run was cancelled while ${name} was taken back${to}: whether the branch took the commit is not known.` : `${name} was not taken back${to}: the run was cancelled before anything was written to its branch.`;
	return {
		...outcome,
		cause: "cancelled",
		detail
	};
}
/** A channel that tells how far a write came. */
function telling(channel, journal, outcome) {
	return {
		...channel,
		commit: async (branch, base, change) => {
			const reach = (stage, known) => {
				journal.reached = {
					...journal.reached,
					stage,
					outcome: known
				};
			};
			reach("writing", outcome);
			const answer = await channel.commit(branch, base, change);
			if (answer.result === "committed") reach("written", {
				...outcome,
				commit: answer.commit
			});
			else reach("looking", outcome);
			return answer;
		}
	};
}
// src/commands/rollback/attempt.ts
const LIMITS = {
	maxPerTuple: 1,
	maxPerDay: 2
};
/** Target, readiness, announcement in the ledger, one commit, confirmation. Each step can be the last one and the command run again. */
async function attempt(session, journal, order) {
	const start = {
		...emptyOutcome(order.bad),
		evidence: order.failure
	};
	const ledgers = order.known?.ledgers ?? await readOrExplain(session);
	if (typeof ledgers === "string") {
		const detail = `${session.environment.name} was not taken back: the ledger cannot be read (${ledgers}).`;
		return {
			outcome: {
				...start,
				cause: "not-ready",
				detail
			},
			climb: { tuple: order.bad }
		};
	}
	const target = chooseTarget({
		...ledgers,
		current: order.bad,
		...order.to === void 0 ? {} : { to: order.to }
	});
	const name = session.environment.name;
	if (!target) return giveUp(session, journal, order, {
		...start,
		cause: "no-target",
		detail: `The ledger${session.local ? " of this clone" : ""} knows no verified tuple that ${name} could go back to.`
	});
	if (order.only) return attemptPart(session, journal, {
		...order,
		only: order.only
	}, {
		ledgers,
		target,
		start
	});
	const chosen = {
		...start,
		target: target.tuple
	};
	const loop = order.to === void 0 ? await goesRound(session, order, ledgers) : void 0;
	if (loop !== void 0) return giveUp(session, journal, order, {
		...chosen,
		cause: "loop-guard",
		detail: `${name} was not taken back: ${loop}.`
	});
	const current = currentDeployment(ledgers.records);
	const last = current?.event === "rolled-back" && current.tupleId === start.badId;
	return {
		...await examine(session, journal, order, {
			ledgers,
			target,
			chosen
		}),
		last
	};
}
/** How many commits of the branch are asked whether they were rollbacks: one page of GitHub's. */
const LOOK_BACK = 100;
/** A ledger that takes no writes knows of no rollback, but their commits stand on the branch. A history that cannot be read holds up nothing. */
async function goesRound(session, { bad, known }, { records }) {
	const { environment, channel, branch, host } = session;
	const limits = environment.rollback ?? LIMITS;
	const now = host.clock.now();
	const recorded = loopGuard(records, bad, limits, { now });
	if (recorded !== void 0 || !channel.messages) return recorded;
	try {
		const head = known?.head ?? (await channel.snapshot(branch)).head;
		const messages = head === void 0 ? [] : await channel.messages(branch, head, LOOK_BACK);
		return loopGuard(records, bad, limits, {
			now,
			committed: readRollbacks(environment.name, messages)
		});
	} catch (error) {
		if (error instanceof GateError) return void 0;
		throw error;
	}
}
/** Some pins only: where that was tested before, or is proven to fit. That somebody asks for it by name is that person's decision, so no loop is looked for. */
async function attemptPart(session, journal, order, { ledgers, target, start }) {
	const { chooseMixture } = await import("./commands-rollback-part.js");
	const part = await chooseMixture(session, {
		current: order.bad,
		target,
		pins: order.only,
		ledgers
	});
	if ("refused" in part) {
		const detail = `${session.environment.name} was not taken back in part (${order.only.join(", ")}): ${part.refused}.`;
		return { outcome: {
			...start,
			target: target.tuple,
			cause: "not-ready",
			detail
		} };
	}
	return examine(session, journal, order, {
		ledgers,
		chosen: {
			...start,
			target: part.target.tuple
		},
		...part
	});
}
async function examine(session, journal, order, { ledgers, target, chosen, proof }) {
	const name = session.environment.name;
	const seen = await lookAhead(session, ledgers, order, {
		target,
		proof
	});
	if (seen.kind === "other") {
		if (!order.dryRun) await recordFailure(session, journal, order);
		return { outcome: {
			...chosen,
			...superseded(session, order.bad, seen.tuple)
		} };
	}
	const ready = {
		...chosen,
		readiness: seen.readiness.checks,
		plan: seen.readiness.plan
	};
	journal.reached = {
		...journal.reached,
		stage: "looking",
		outcome: ready
	};
	session.host.signal.throwIfAborted();
	const detail = `${name} can go back from ${shortId(order.bad)} to ${shortId(target.tuple)}.`;
	if (order.dryRun && seen.readiness.ready) return { outcome: {
		...ready,
		cause: "planned",
		detail
	} };
	const bundle = order.dryRun ? void 0 : await keepDiagnostics(session, journal, {
		order,
		target,
		readiness: seen.readiness,
		at: seen.at
	});
	const told = {
		...ready,
		...bundle?.folder === void 0 ? {} : { diagnostics: bundle.folder }
	};
	if (!seen.readiness.ready) return giveUp(session, journal, order, {
		...told,
		cause: "not-ready",
		detail: whyNotReady(session, target, seen.readiness)
	});
	if (session.environment.rollback?.write === "none") {
		await recordFailure(session, journal, order);
		return { outcome: {
			...told,
			cause: "unwritten",
			detail
		} };
	}
	await announceRollback(session, journal, {
		bad: order.bad,
		target: target.tupleId,
		failure: order.failure,
		...attachmentOf(bundle)
	});
	return write(session, journal, order, told);
}
function attachmentOf(bundle) {
	return bundle === void 0 ? {} : { bundle };
}
/** Without a ledger there is no target, but somebody has to hear of it. */
async function readOrExplain(session) {
	try {
		return await session.readLedgers();
	} catch (error) {
		if (error instanceof GateError) return error.describe();
		throw error;
	}
}
/** Everything that can be found out before the first write, at the head of the branch as it is now. */
async function lookAhead(session, { records, others }, { bad, known }, { target, proof }) {
	const { environment } = session;
	try {
		const { at } = known ?? await session.readHead();
		if (tupleId(at.tuple) !== tupleId(bad)) return {
			kind: "other",
			tuple: at.tuple
		};
		const question = {
			environment,
			at,
			target,
			records,
			others,
			...proof !== void 0 && { proof },
			...await withRegistries(session)
		};
		return {
			kind: "bad",
			at,
			readiness: await judgeReadiness({
				...question,
				further: furtherChecks(session, {
					at,
					target,
					records
				})
			})
		};
	} catch (error) {
		const detail = mendable(error);
		if (detail === void 0) throw error;
		return {
			kind: "bad",
			at: void 0,
			readiness: {
				ready: false,
				checks: [{
					id: "editable",
					title: "The pins can be read",
					ok: false,
					detail
				}],
				plan: void 0
			}
		};
	}
}
/** Whether to ask registries at all, and how much it counts when they do not answer. */
async function withRegistries({ host, config }) {
	const { registries } = config;
	return registries ? {
		availability: await reachRegistries(host, registries),
		onUnknown: registries.onUnknown
	} : {};
}
/** The one commit. */
async function write(session, journal, order, ready) {
	const { environment, branch, host, runUrl } = session;
	const options = {
		channel: telling(session.channel, journal, ready),
		branch,
		decide: decideRollback({
			environment,
			bad: order.bad,
			target: ready.target,
			reason: order.reason,
			...runUrl ? { runUrl } : {}
		}),
		clock: host.clock,
		signal: host.signal
	};
	const result = await compareAndSwap(options).catch((error) => {
		if (error instanceof GateError && !host.signal.aborted) return error;
		throw error;
	});
	const done = result instanceof GateError ? void 0 : result;
	if (done?.result === "committed" || done?.result === "stopped") return follow(session, journal, order, ready, done);
	const detail = `${environment.name} was not taken back: ${whyUnwritten(branch, journal, result)}.`;
	return {
		outcome: {
			...ready,
			cause: "write-refused",
			detail
		},
		climb: { tuple: order.bad }
	};
}
/** A write that was sent and never answered may have landed all the same. */
function whyUnwritten(branch, { reached }, result) {
	if (result instanceof GateError) return `${reached.stage === "writing" ? `it is not known whether the branch ${branch} took the commit` : `the branch ${branch} took no commit`} (${result.describe()})`;
	return `the branch ${branch} took no commit (${result.result === "refused" ? `${result.reason}: ${result.detail}` : "other writers were always faster"})`;
}
async function follow(session, journal, order, ready, done) {
	const { value } = done;
	if (value.found === "unreadable") {
		const detail = `${session.environment.name} was not taken back: its pins changed shape (${value.reason}).`;
		return {
			outcome: {
				...ready,
				cause: "not-ready",
				detail
			},
			climb: { tuple: order.bad }
		};
	}
	if (value.found === "other") {
		await recordStanding(session, journal, value.tuple, value.head);
		return { outcome: {
			...ready,
			plan: void 0,
			...superseded(session, order.bad, value.tuple)
		} };
	}
	const commit = done.result === "committed" ? done.commit : value.found === "target" ? value.head : void 0;
	const plan = value.found === "bad" ? value.plan : ready.plan;
	journal.mark(`Rolled back to ${shortId(ready.target)} (commit ${(commit ?? "").slice(0, 12)})`, void 0, "rolled-back");
	return finishRollback(session, journal, {
		...ready,
		plan,
		commit
	});
}
/** No commit was tried: what the judges found is recorded all the same, and the ladder is next. A plan that is only looked at changes nothing. */
async function giveUp(session, journal, order, outcome) {
	if (order.dryRun) return { outcome };
	await recordFailure(session, journal, order);
	return {
		outcome,
		climb: { tuple: order.bad }
	};
}
async function recordFailure(session, journal, order) {
	if (order.failure !== void 0) await recordEvent(session, journal, "failed", order.bad, order.failure);
}
function superseded(session, bad, found) {
	return {
		cause: "superseded",
		detail: `Nothing was taken back: ${session.environment.name} was on ${shortId(bad)}, and somebody has put ${shortId(found)} there. That change stands.`
	};
}
function whyNotReady(session, target, { checks }) {
	const no = checks.filter((check) => !check.ok).map((check) => check.detail);
	return `${session.environment.name} was not taken back: ${shortDigest(target.tupleId)} is not safe to return to (${no.join("; ")}).`;
}
// src/commands/rollback/report.ts
/** The report of a rollback: also the draft of what is written about the incident afterwards. */
function outcomeReport(session, outcome, journal) {
	const { detail } = outcome;
	const ending = endingOf(outcome);
	return {
		verb: "rollback",
		verdict: ending.verdict,
		...causeOf(outcome),
		headline: detail,
		...ending.nextStep === void 0 ? {} : { nextStep: ending.nextStep },
		findings: [],
		facts: outcomeFacts(session, outcome, journal),
		tables: outcomeTables(outcome),
		timeline: inOrder(journal)
	};
}
/** What was only looked at has no cause; what was held back has that of the watch. */
function causeOf({ cause, evidence }) {
	if (cause === "planned") return {};
	if (cause === "held") return evidence ? { cause: evidence.cause } : {};
	return { cause: cause === "unwritten" ? "not-written" : cause };
}
function inOrder(journal) {
	return [...journal.moments].sort((a, b) => a.at - b.at);
}
const THIS_CLONE = "of this clone only: the repository has no remote, so nobody else sees what is recorded";
function outcomeFacts(session, outcome, journal) {
	return [
		["Environment", session.environment.name],
		[sidesOf(outcome).bad, outcome.badId === "" ? void 0 : shortDigest(outcome.badId)],
		["Target", outcome.target && shortDigest(tupleId(outcome.target))],
		["Reason", outcome.reason],
		["Branch", session.branch],
		["Ledger", session.local ? THIS_CLONE : void 0],
		["Commit", outcome.commit],
		["Further step", outcome.hop && `${outcome.hop.cause}${outcome.hop.target ? ` (${shortDigest(tupleId(outcome.hop.target))})` : ""}`],
		["Diagnostics", outcome.diagnostics],
		["Playbook", playbookOf(session)],
		["Identity", session.environment.identity === "none" ? WHO_ANSWERED : void 0],
		["Run", session.runUrl],
		...journal.notes.map((note) => ["Note", note])
	].flatMap(([label, text]) => text === void 0 ? [] : [{
		label,
		text
	}]);
}
/** Where people read on: a path of the repository as a link, where it is known where that is. */
function playbookOf({ environment, host }) {
	const playbook = environment.rollback?.playbook;
	const repository = host.env("GITHUB_REPOSITORY");
	if (playbook === void 0 || playbook.startsWith("https://") || repository === void 0) return playbook;
	return `${host.env("GITHUB_SERVER_URL") ?? "https://github.com"}/${repository}/blob/HEAD/${playbook.split("/").map(encodeURIComponent).join("/")}`;
}
function outcomeTables(outcome) {
	return [
		changesTable(outcome),
		...outcome.evidence ? [checksTable(outcome.evidence.verdict === "fail" ? "What failed" : "Checks", outcome.evidence)] : [],
		{
			title: "Readiness",
			columns: [
				"Question",
				"Answer",
				"Because"
			],
			rows: readinessRows(outcome.readiness)
		},
		...outcome.cause === "planned" || outcome.cause === "unwritten" ? [proofTable(outcome)] : [],
		...outcome.confirmation ? [checksTable("Recovery", outcome.confirmation)] : [],
		{
			title: "Ladder",
			columns: [
				"Step",
				"Result",
				"Detail"
			],
			rows: outcome.ladder.map((step) => [
				step.step,
				step.ok ? "done" : "failed",
				step.url ?? step.detail
			])
		},
		...outcome.toggled ? [checksTable("Recovery after the toggle", outcome.toggled)] : []
	].filter((table) => table.rows.length > 0);
}
/** What the two tuples are to each other: only a commit makes "taken back" true. */
function sidesOf({ cause, commit }) {
	if (commit !== void 0) return {
		bad: "Taken back",
		target: "Restored"
	};
	if (cause === "planned" || cause === "unwritten" || cause === "cancelled") return {
		bad: "Would be taken back",
		target: "Would be restored"
	};
	if (cause === "superseded") return {
		bad: "Was to be taken back",
		target: "Was to be restored"
	};
	return {
		bad: "Runs",
		target: "Target"
	};
}
function changesTable(outcome) {
	const { plan, bad, target } = outcome;
	const sides = sidesOf(outcome);
	const columns = [
		"Pin",
		"Role",
		"Where",
		sides.bad,
		sides.target
	];
	if (plan) return {
		title: "Pins",
		columns,
		rows: plan.pins.map(({ name, role, file, line, from, to }) => [
			name,
			role,
			`${file}:${line}`,
			from,
			to
		])
	};
	return {
		title: "Pins",
		columns,
		rows: bad && target ? changedRows(bad, target) : []
	};
}
function changedRows(bad, target) {
	return tupleChanges(bad, target).map(({ name, role, from, to }) => [
		name,
		role,
		"",
		from ?? "",
		to ?? ""
	]);
}
/** What exactly changes: without it, "byte for byte" would be a claim. */
function proofTable({ plan }) {
	return {
		title: "Splices",
		columns: [
			"Where",
			"Byte",
			"Removed",
			"Inserted",
			"File before → after (sha256)"
		],
		rows: (plan?.proofs ?? []).flatMap(({ file, proof }) => proof.splices.map(({ offset, removed, inserted }) => [
			`${file}:${proof.place.line}`,
			String(offset),
			removed,
			inserted,
			`${shortDigest(proof.sha256Before)} → ${shortDigest(proof.sha256After)}`
		]))
	};
}
function checksTable(title, result) {
	const percent = (share) => `${Number((share * 100).toPrecision(3))} %`;
	return {
		title,
		columns: [
			"Check",
			"State",
			"Bad",
			"Of",
			"Tolerated",
			"Detail"
		],
		rows: result.checks.map((check) => [
			`${check.name}${check.advisory ? " (advisory)" : ""}`,
			check.state,
			String(check.bad),
			String(check.total),
			percent(check.tolerate),
			check.detail
		])
	};
}
/** The facts of a rollback for programs. */
function outcomeJson(outcome) {
	return {
		cause: outcome.cause,
		tuple: outcome.badId || null,
		target: outcome.target ? tupleId(outcome.target) : null,
		commit: outcome.commit ?? null,
		...outcome.hop && { hop: {
			cause: outcome.hop.cause,
			target: outcome.hop.target ? tupleId(outcome.hop.target) : null
		} },
		...outcome.diagnostics !== void 0 && { diagnostics: outcome.diagnostics },
		pins: (outcome.plan?.pins ?? []).map(({ name, role, file, line, from, to }) => ({
			name,
			role,
			file,
			line,
			from,
			to
		})),
		readiness: outcome.readiness.map(({ id, ok, unknown, detail }) => ({
			id,
			ok,
			...unknown && { unknown },
			detail
		})),
		proofs: (outcome.plan?.proofs ?? []).map(({ file, proof }) => {
			const { splices, sha256Before, sha256After } = proof;
			return {
				file,
				line: proof.place.line,
				splices: splices.map((splice) => ({ ...splice })),
				sha256Before,
				sha256After
			};
		}),
		ladder: outcome.ladder.map(({ step, ok, detail, url, tuple, recovered }) => ({
			step,
			ok,
			detail,
			...url ? { url } : {},
			...tuple ? {
				tuple: tupleId(tuple),
				recovered: recovered === true
			} : {}
		})),
		confirmation: outcome.confirmation ? {
			verdict: outcome.confirmation.verdict,
			cause: outcome.confirmation.cause
		} : null
	};
}
// src/commands/rollback/ladder.ts
/** Goes down the ladder and returns the outcome with its steps, and what they came to. */
async function withLadder(order) {
	const { session, journal, outcome, tuple, informOnly = false } = order;
	const { environment, host, channel, branch, expand } = session;
	const watched = [];
	const outcomeWith = (ladder) => withSteps(outcome, ladder, watched.at(-1));
	const ladder = await climbLadder(environment.rollback?.ladder ?? [], {
		environment,
		tuple,
		channel,
		branch,
		expand,
		informOnly,
		clock: host.clock,
		signal: host.signal,
		fetch: host.fetch,
		env: (name) => host.env(name),
		mask: (secret) => host.mask(secret),
		openIssue: (incident) => openIssue(session, incident),
		incident: (steps) => session.secrets.hideIn(describeIncident(session, journal, outcomeWith(session.secrets.hideIn(steps)))),
		confirm: (changed) => confirmToggle(session, journal, changed, watched)
	});
	const shown = session.secrets.hideIn(ladder);
	for (const step of shown) tell(journal, step);
	return outcomeWith(shown);
}
/** By the token of the step, in the repository that the workflow runs for. */
async function openIssue({ host, environment }, { id, title, body }) {
	const { token, owner, repo } = issueAccess((name) => host.env(name));
	host.mask(token);
	const apiUrl = host.env("GITHUB_API_URL") ?? "https://api.github.com";
	return openIncident(openGitHub({
		token,
		apiUrl,
		fetch: host.fetch,
		signal: host.signal,
		clock: host.clock
	}), {
		owner,
		repo,
		environment: environment.name,
		id,
		title,
		body,
		labels: environment.rollback?.labels ?? []
	});
}
/** Who reads only the first sentences has to learn that the service is up again, and by what. */
function withSteps(outcome, ladder, toggled) {
	const helped = ladder.find(({ recovered }) => recovered);
	const detail = helped?.tuple ? `${outcome.detail} It recovered by ${helped.step}: ${shortId(helped.tuple)} holds.` : outcome.detail;
	return {
		...outcome,
		ladder,
		detail,
		...toggled ? { toggled } : {}
	};
}
function describeIncident(session, journal, outcome) {
	const { environment, runUrl } = session;
	const { badId, detail } = outcome;
	const cause = outcome.cause === "held" ? outcome.evidence?.cause ?? "held" : outcome.cause;
	const playbook = playbookOf(session);
	return {
		title: `${environment.name}: ${cause} for tuple ${shortDigest(badId)}`,
		body: renderIncident(outcomeReport(session, outcome, journal)),
		data: {
			environment: environment.name,
			cause,
			tuple: badId,
			detail,
			...runUrl ? { run: runUrl } : {},
			...playbook ? { playbook } : {}
		},
		id: badId,
		...runUrl ? { runUrl } : {}
	};
}
function tell(journal, step) {
	journal.mark(`Ladder, ${step.step}: ${step.ok ? "done" : "failed"}, ${step.detail}`, step.at);
}
/**
* A toggle makes another tuple: it is recorded as deployed at once, so that a killed run leaves a true record, then watched by the same
* judges, and what they say is recorded too.
*/
async function confirmToggle(session, journal, { tuple, commit }, watched) {
	await recordStanding(session, journal, tuple, commit);
	const no = (detail) => ({
		ok: false,
		recovered: false,
		detail
	});
	if (!canWatch(session)) return {
		...no("nothing is configured to watch whether it helped"),
		ok: true
	};
	const { rollback, watch } = session.environment;
	const result = await watchTuple(session, tuple, confirmSettings(session, rollback?.confirm ?? watch.window));
	watched.push(result);
	if (result.cause === "cancelled") return no("the run was cancelled before it was known whether it helped");
	const moved = await movedOn(session, tuple);
	if (moved !== void 0) return no(`meanwhile ${moved.said}; that change stands`);
	if (result.verdict !== "pass" && result.verdict !== "fail") return no(`whether it helped could not be told (${whyUntold(session, result)})`);
	await recordEvent(session, journal, result.verdict === "pass" ? "verified" : "failed", tuple, result);
	return result.verdict === "pass" ? {
		ok: true,
		recovered: true,
		detail: "the service has recovered"
	} : no("the service has not recovered");
}
// src/commands/rollback/take-back.ts
/** Takes a tuple back, one step further where that is allowed and the first did not help, and goes to the ladder where nothing did. */
async function takeBack(session, journal, order) {
	return untilCancelled(session, journal, order, async () => settle(session, journal, await stepFurther(session, journal, order, await attempt(session, journal, order))));
}
/** The ladder, where a try has ended with it. */
function settle(session, journal, { outcome, climb }) {
	journal.reached = {
		stage: "ended",
		outcome
	};
	return climb ? withLadder({
		session,
		journal,
		outcome,
		...climb
	}) : Promise.resolve(outcome);
}
/** At most one further step, only where the configuration allows it, and never past what a person has named. */
async function stepFurther(session, journal, order, first) {
	const { target, cause, confirmation } = first.outcome;
	if (!(session.environment.rollback?.hops === 1 && order.to === void 0 && !session.host.signal.aborted) || first.last === true || cause !== "rolled-back-failing" || !target) return first;
	journal.mark(`One step further back, from ${shortId(target)}`);
	journal.reached = {
		stage: "looking",
		outcome: void 0,
		first: first.outcome
	};
	const second = await attempt(session, journal, {
		bad: target,
		reason: `The restored tuple ${shortId(target)} failed too.`,
		...confirmation && { failure: confirmation }
	});
	return {
		...second,
		outcome: bothSteps(first.outcome, second.outcome)
	};
}
/** One story of two steps: what was bad at first, what stands there now. A second step that was not taken changes nothing about the first. */
function bothSteps(first, second) {
	const detail = `${first.detail} One step further: ${second.detail}`;
	if (!(second.commit !== void 0 && second.target !== void 0)) return {
		...first,
		detail,
		hop: second
	};
	const isBack = second.cause === "rolled-back" || second.cause === "rolled-back-unconfirmed" || second.cause === "superseded";
	const { target = first.target, commit, confirmation } = second;
	return {
		...first,
		cause: isBack ? second.cause : "rolled-back-failing",
		target,
		commit,
		confirmation,
		detail,
		hop: second
	};
}
export { WHO_ANSWERED, checkUrl, checksTable, confirmRecovery, emptyOutcome, endingOf, finishRollback, inOrder, issueAccess, lacksIdentity, movedOn, outcomeFacts, outcomeJson, outcomeReport, outcomeTables, recordEvent, recordStanding, settle, stepFurther, takeBack, untilCancelled, watchTuple };
