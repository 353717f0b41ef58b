import { GateError, GateErrors, makeTuple, sha256, shortDigest, toGateErrors, tupleChanges, tupleId } from "./start.js";
import { attachmentPath, compareAndSwap, currentDeployment, lastEvents, lastKnownGood, openRollback } from "./ledger-index-shared.js";
import { PIN_RULES, judgePin, judgeSite, parseReference, readPin, splicePins } from "./pins-index-shared.js";
import "./write-back-index-shared.js";
import { describeProblems } from "./registry-index-shared.js";
// src/rollback/target.ts
/**
* The record of the tuple to go back to: the one asked for, else the last known good.
* @throws GateError RG-NO-TARGET when the one asked for is not in the ledger, RG-USAGE when it is not named clearly
*/
function chooseTarget({ records, others, current, to }) {
	return to === void 0 ? lastKnownGood(records, current, others) : namedTarget(records, to);
}
/** The newest record of the tuple whose id begins as given. */
function namedTarget(records, to) {
	const digits = to.replace(/^sha256:/, "").toLowerCase();
	if (!/^[0-9a-f]{8,64}$/.test(digits)) throw new GateError("RG-USAGE", `${JSON.stringify(to)} is not the id of a tuple`, { expected: "at least 8 hexadecimal digits of it" });
	const matching = records.filter((record) => record.tupleId.startsWith(`sha256:${digits}`));
	const ids = new Set(matching.map((record) => record.tupleId));
	if (ids.size > 1) throw new GateError("RG-USAGE", `several tuples begin with ${digits}: ${[...ids].map(shortDigest).join(", ")}`, { hint: "give more digits" });
	const record = matching.at(-1);
	if (record) return record;
	throw new GateError("RG-NO-TARGET", `the ledger of this environment has no tuple ${digits}`, { hint: "see `rollback-gate ledger show`" });
}
/** Whether two tuples have the same pins in the same roles; the values may differ. */
function samePins(a, b) {
	const names = (tuple) => tupleId({ members: tuple.members.map((member) => ({
		...member,
		value: ""
	})) });
	return names(a) === names(b);
}
// src/rollback/assess.ts
/**
* Tells a command that begins from one that is run again. Without an explicit target a rollback goes back one step and no further:
* run twice, it must not walk back through history.
*/
function assess({ records, others, current, to }) {
	const currentId = tupleId(current);
	const wanted = to === void 0 ? void 0 : namedTarget(records, to);
	const open = openRollback(records);
	if (open?.target !== void 0 && (wanted === void 0 || wanted.tupleId === open.target)) {
		const target = records.findLast((record) => record.tupleId === open.target);
		if (currentId === open.target && target) return {
			kind: "landed",
			badId: open.tupleId,
			target
		};
		if (currentId !== open.tupleId) return {
			kind: "superseded",
			badId: open.tupleId
		};
		return { kind: "begin" };
	}
	const last = currentDeployment(records);
	if (last?.event === "rolled-back" && last.tupleId === currentId && (wanted === void 0 || wanted.tupleId === currentId)) return {
		kind: "done",
		badId: last.replaces ?? "",
		target: last,
		state: stateOf(records, currentId)
	};
	if (wanted === void 0 && last?.event === "deployed" && last.tupleId !== currentId) {
		const target = lastKnownGood(records, last.tuple, others);
		if (target?.tupleId === currentId) return {
			kind: "landed",
			badId: last.tupleId,
			target
		};
	}
	return wanted?.tupleId === currentId ? {
		kind: "there",
		target: wanted
	} : { kind: "begin" };
}
function stateOf(records, id) {
	const event = lastEvents(records).get(id)?.event;
	return event === "verified" || event === "failed" ? event : "unconfirmed";
}
/** Whether the rollback that was made last took back a deployment, and not what an earlier rollback had restored. */
function isFirstStep(records) {
	const [before, last] = records.filter(({ event }) => event === "deployed" || event === "rolled-back").slice(-2);
	return last?.event === "rolled-back" && before?.event === "deployed";
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
/** Foreign text on one line: it must not be able to begin a paragraph of its own, least of all one of trailers. */
function oneLine(text) {
	return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}
// src/rollback/read-pins.ts
/**
* Every pin of the environment, from one commit. A tuple with a hole is no tuple: all pins or an error.
* @throws GateErrors one for each pin that cannot be read
*/
async function readPins(environment, read) {
	if (environment.pins.length === 0) throw new GateError("RG-CONFIG-INVALID", `the environment ${environment.name} has no pins`, {
		place: environment.place,
		hint: "name the values that decide what runs under `pins`"
	});
	const files = await readFiles(environment.pins, read);
	const errors = [];
	const readings = /* @__PURE__ */ new Map();
	const members = [];
	for (const pin of environment.pins) try {
		const reading = readOne(pin, files.get(pin.file));
		readings.set(pin.name, reading);
		members.push({
			name: pin.name,
			role: pin.role,
			value: reading.value
		});
	} catch (error) {
		errors.push(...toGateErrors(error));
	}
	if (errors.length > 0) throw new GateErrors(errors);
	return {
		tuple: makeTuple(members),
		readings,
		files
	};
}
function readOne(pin, bytes) {
	if (bytes) return readPin(pin.file, bytes, pin.selector);
	throw new GateError("RG-PIN-NOT-FOUND", `the file of the pin ${pin.name}, ${pin.file}, does not exist`, { place: pin.place });
}
async function readFiles(pins, read) {
	const files = /* @__PURE__ */ new Map();
	for (const path of new Set(pins.map((pin) => pin.file))) {
		const bytes = await read(path);
		if (bytes) files.set(path, bytes);
	}
	return files;
}
// src/rollback/plan.ts
/**
* The splices that turn the tuple that stands in the files into `target`: every file or none, and only bytes of the pins that differ.
* The result is read again as a whole: it must be exactly the target.
* @throws GateError RG-PIN-* when one of the pins cannot be edited
*/
async function planRollback(environment, at, target) {
	const pins = plannedPins(environment, at, target);
	const byFile = /* @__PURE__ */ new Map();
	for (const pin of pins) byFile.set(pin.planned.file, [...byFile.get(pin.planned.file) ?? [], pin]);
	const files = /* @__PURE__ */ new Map();
	const proofs = [];
	for (const [file, members] of byFile) {
		const edits = members.map(({ pin, planned }) => ({
			selector: pin.selector,
			expect: planned.from,
			value: planned.to,
			allowShared: pin.shared === true
		}));
		const result = splicePins(file, at.files.get(file) ?? /* @__PURE__ */ new Uint8Array(), edits);
		files.set(file, result.bytes);
		proofs.push(...result.proofs.map((proof) => ({
			file,
			proof
		})));
	}
	const after = await readPins(environment, (path) => Promise.resolve(files.get(path) ?? at.files.get(path)));
	if (tupleId(after.tuple) !== tupleId(target)) {
		const wrong = tupleChanges(after.tuple, target).map(({ name }) => name);
		const message = `after the edit the pins would not be the tuple ${shortDigest(tupleId(target))}: ${wrong.join(", ")}`;
		throw new GateError("RG-PIN-UNEDITABLE", message, { hint: "two pins may stand in one scalar; look at their selectors" });
	}
	return {
		pins: pins.map(({ planned }) => planned),
		files,
		proofs
	};
}
function plannedPins(environment, at, target) {
	const configs = new Map(environment.pins.map((pin) => [pin.name, pin]));
	return tupleChanges(at.tuple, target).map(({ name, role, from, to }) => {
		const pin = configs.get(name);
		if (!pin || from === void 0 || to === void 0) throw new GateError("RG-PIN-NOT-FOUND", `the pin ${name} is in one tuple and not in the other`, { hint: "tuples go back whole or not at all" });
		return {
			pin,
			planned: {
				name,
				role,
				file: pin.file,
				line: at.readings.get(name)?.place.line ?? 1,
				from,
				to
			}
		};
	});
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
async function openIssue({ env, incident, openIssue: open }) {
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
	const detail = textAt(data, "detail");
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
	const detail = textAt(data, "detail");
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
			class: textAt(data, "cause") || "rollback",
			custom_details: data
		},
		links: linksOf(context)
	};
}
function linksOf({ incident: { data } }) {
	return [{
		href: textAt(data, "playbook"),
		text: "Playbook"
	}, {
		href: textAt(data, "run"),
		text: "Run"
	}].filter(({ href }) => /^https?:\/\//.test(href));
}
function textAt(data, name) {
	const value = Object.hasOwn(data, name) ? data[name] : void 0;
	return typeof value === "string" ? value : "";
}
/** Slack reads `<…>` as a link or a mention: foreign text must not be able to page a whole channel. */
function escapeSlack(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function cut(text, most) {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
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
// src/rollback/ladder/rehearse.ts
/** What would keep steps of the ladder from working, found while nothing depends on them: one sentence each. */
function rehearseLadder(steps, surroundings) {
	return steps.flatMap((step) => {
		const name = step.step === "toggle" ? `toggle ${step.pin}` : step.step;
		const problem = problemOf(step, surroundings);
		return problem === void 0 ? [] : [`The ladder's step ${name} would not work: ${problem}`];
	});
}
function problemOf(step, { environment, tuple, env, expand }) {
	if (step.step === "toggle") {
		const safe = environment.pins.find(({ name }) => name === step.pin)?.safe;
		const stands = tuple.members.find(({ name }) => name === step.pin)?.value;
		return stands === String(safe) ? `the toggle is ${stands} already, so there is nothing to switch.` : void 0;
	}
	try {
		if (step.step === "issue") issueAccess(env);
		else {
			checkUrl(expand(step.url));
			if (step.key !== void 0) expand(step.key);
		}
		return;
	} catch (error) {
		return toGateErrors(error).map((mendable) => mendable.describe()).join("; ");
	}
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
	return step.step === "issue" ? openIssue(context) : sendPage(step, context);
}
function nameOf(step) {
	return step.step === "toggle" ? `toggle ${step.pin}` : step.step;
}
// src/rollback/obstacles.ts
/**
* What would keep a rollback from going back to a tuple: values that can change while the name stays, which nobody can restore, and
* what the ledgers say against it. The same questions are asked again when it comes to a rollback; here they are asked while there is time.
*/
function obstaclesTo(tuple, ledgers) {
	const against = recordAgainst(tupleId(tuple), ledgers);
	if (against === void 0) return mutableValues(tuple);
	const detail = `${against.event} in ${against.environment} at ${against.time}`;
	return [...mutableValues(tuple), {
		detail,
		fix: "Release another tuple: this one is not gone back to."
	}];
}
/** The record that speaks against a tuple: a revocation in any environment, or a failure as its last event in one. */
function recordAgainst(id, { records, others }) {
	const ledgers = [records, ...others];
	return ledgers.flat().find(({ event, tupleId }) => event === "revoked" && tupleId === id) ?? ledgers.map((ledger) => lastEvents(ledger).get(id)).find((record) => record?.event === "failed");
}
function mutableValues({ members }) {
	return members.flatMap(({ name, role, value }) => {
		const { mutability, rule: id, problem } = judgePin(value, role);
		const rule = PIN_RULES.find((one) => one.id === id);
		if (mutability === "none" || !rule) return [];
		return {
			detail: rule.message({
				pin: name,
				value,
				...problem === void 0 ? {} : { problem }
			}),
			fix: rule.fix
		};
	});
}
// src/rollback/readiness.ts
/** What is worth knowing of a verification that no identity stands behind. */
const UNIDENTIFIED = "but by its checks alone: no identity is configured, so another release may have answered in its place";
/** Everything that can be known before the first write. One no, and nothing is written. */
async function judgeReadiness(question) {
	const editable = await tryPlan(question);
	const available = await isAvailable(question);
	const checks = [
		...[
			isVerified(question),
			isInUse(question),
			isComplete(question),
			isImmutable(question)
		],
		...available ? [available] : [],
		editable.check
	];
	if (checks.every((check) => check.ok)) for (const ask of question.further ?? []) checks.push(await ask());
	return {
		ready: checks.every((check) => check.ok),
		checks,
		plan: editable.plan
	};
}
function isVerified({ target, records, proof }) {
	if (proof !== void 0) return {
		id: "verified",
		title: "The target was verified here before, or is proven to fit",
		ok: true,
		detail: proof
	};
	const verified = records.findLast(({ event, tupleId }) => event === "verified" && tupleId === target.tupleId);
	const detail = verified ? `verified here at ${verified.time}${verified.identified === false ? `, ${UNIDENTIFIED}` : ""}` : `${shortDigest(target.tupleId)} was never verified in this environment`;
	return {
		id: "verified",
		title: "The target was verified here before",
		ok: verified !== void 0,
		detail
	};
}
function isInUse({ target, records, others }) {
	const against = recordAgainst(target.tupleId, {
		records,
		others
	});
	const detail = against ? `${against.event} in ${against.environment} at ${against.time}` : "neither failed since nor revoked, in any environment";
	return {
		id: "in-use",
		title: "Nothing speaks against the target",
		ok: against === void 0,
		detail
	};
}
function isComplete({ at, target }) {
	const names = (members) => members.map(({ name }) => name).join(", ");
	const ok = samePins(at.tuple, target.tuple);
	return {
		id: "complete",
		title: "The target has a value for every pin",
		ok,
		detail: ok ? `all ${at.tuple.members.length} pins have a value in both tuples` : `the environment has the pins ${names(at.tuple.members)}; the target was recorded with ${names(target.tuple.members)}; a mixture was never tested`
	};
}
function isImmutable({ at, target }) {
	const moving = tupleChanges(at.tuple, target.tuple).flatMap(({ name, role, to }) => {
		if (to === void 0) return [];
		const moves = at.readings.get(name)?.moves;
		const { mutability } = judgeSite({
			value: to,
			...moves ? { moves } : {}
		}, role);
		return mutability === "none" ? [] : `${name}: ${to} (${mutability}) may name something else today`;
	});
	const detail = moving.length === 0 ? "every value that would be restored names one content" : moving.join("; ");
	return {
		id: "immutable",
		title: "The target names exactly what ran then",
		ok: moving.length === 0,
		detail
	};
}
/**
* What a registry does not have cannot start. A registry that does not answer stands in the way only where the configuration says so: it is
* asked in the middle of an incident, perhaps of its own.
*/
async function isAvailable({ at, target, availability, onUnknown }) {
	if (!availability) return void 0;
	const restored = tupleChanges(at.tuple, target.tuple).flatMap(({ name, to }) => {
		const reference = to === void 0 ? void 0 : parseReference(to);
		return reference?.digest === void 0 ? [] : [{
			name,
			reference: {
				...reference,
				digest: reference.digest
			}
		}];
	});
	const answers = await Promise.all(restored.map(async ({ name, reference }) => ({
		name,
		report: await availability(reference)
	})));
	const isBad = ({ report: { verdict } }) => verdict === "gone" || verdict === "mismatch" || verdict !== "ok" && onUnknown === "block";
	const told = answers.filter(({ report }) => report.verdict !== "ok");
	const detail = told.length === 0 ? `${answers.length} of ${answers.length} images can be pulled` : told.map(({ name, report }) => `${name}: ${report.verdict} (${describeProblems(report)})`).join("; ");
	const open = told.some(({ report: { verdict } }) => verdict !== "gone" && verdict !== "mismatch");
	return {
		id: "available",
		title: "What would be restored can be pulled",
		ok: !answers.some(isBad),
		...open && { unknown: true },
		detail
	};
}
async function tryPlan({ environment, at, target }) {
	const title = "Every pin can be edited byte for byte";
	try {
		const plan = await planRollback(environment, at, target.tuple);
		return {
			check: {
				id: "editable",
				title,
				ok: true,
				detail: `${plan.pins.length} pins in ${plan.files.size} files; the inverse edit gives the original bytes`
			},
			plan
		};
	} catch (error) {
		return {
			check: {
				id: "editable",
				title,
				ok: false,
				detail: toGateErrors(error).map((mendable) => mendable.describe()).join("; ")
			},
			plan: void 0
		};
	}
}
export { assess, chooseTarget, climbLadder, decideRollback, diagnosticsAttachment, diagnosticsFiles, isFirstStep, issueAccess, judgeReadiness, obstaclesTo, readPins, recordAgainst, rehearseLadder };
