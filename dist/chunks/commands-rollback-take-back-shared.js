import { GateError, GateErrors, makeTuple, renderIncident, shortDigest, toGateErrors, tupleChanges, tupleId } from "./start.js";
import { openRepository } from "./git-index-shared.js";
import { expandVariables } from "./config-index-shared.js";
import { LedgerStore, compareAndSwap, gitChannel, headChannel, readConfig, readLedger } from "./commands-rollback-read-config-shared.js";
import { digestIn, judgePin, readPin, splicePins } from "./pins-index-shared.js";
import { watchRelease } from "./health-index-shared.js";
// src/ledger/state.ts
/** Events that say what a tuple is worth; a drill does not change that. */
function lastEvents(records) {
	const last = /* @__PURE__ */ new Map();
	for (const record of records) if (record.event !== "drilled") last.set(record.tupleId, record);
	return last;
}
/** The record that made a tuple the current one: the newest `deployed` or `rolled-back`. */
function currentDeployment(records) {
	return records.findLast((record) => record.event === "deployed" || record.event === "rolled-back");
}
/**
* The rollback that was begun and never ended: a `failed` record that names its target, with no deployment or rollback after it.
* A process that was killed leaves one behind.
*/
function openRollback(records) {
	const last = records.findLast(({ event, target }) => event === "deployed" || event === "rolled-back" || event === "failed" && target !== void 0);
	return last?.event === "failed" ? last : void 0;
}
/**
* The part of a key that names one deployment of a tuple: the number of the record that made it current. The same tuple deployed again
* later is another deployment and is recorded again; a command run twice is not.
*/
function deploymentKey(event, records, id) {
	const current = currentDeployment(records);
	return `${event}:${id}:${current?.tupleId === id ? current.seq : records.length}`;
}
// src/ledger/last-known-good.ts
/**
* The newest verified tuple to go back to: its last event here is `verified`, it is not the current one, it is revoked in no
* environment, and its last event elsewhere is not a failure.
* @param others the ledgers of the other environments
*/
function lastKnownGood(records, current, others = []) {
	const currentId = tupleId(current);
	const last = lastEvents(records);
	const elsewhere = others.map(lastEvents);
	const revoked = new Set([records, ...others].flat().flatMap(({ event, tupleId }) => event === "revoked" ? [tupleId] : []));
	return records.findLast((record) => record.event === "verified" && record.tupleId !== currentId && last.get(record.tupleId)?.seq === record.seq && !revoked.has(record.tupleId) && !elsewhere.some((events) => events.get(record.tupleId)?.event === "failed"));
}
const DAY = 864e5;
/** Why one more rollback of `badId` would go round in circles; undefined when it would not. `now` in milliseconds since 1970 UTC. */
function loopGuard(records, badId, limits, now) {
	const rollbacks = records.filter((record) => record.event === "rolled-back");
	const ofTuple = rollbacks.filter((record) => record.replaces === badId).length;
	if (ofTuple >= limits.maxPerTuple) return `this tuple was rolled back ${times(ofTuple)} before, and ${limits.maxPerTuple} is the limit`;
	const today = rollbacks.filter((record) => now - Date.parse(record.time) < DAY).length;
	if (today >= limits.maxPerDay) return `the environment was rolled back ${times(today)} in the last 24 hours, and ${limits.maxPerDay} is the limit`;
}
function times(count) {
	return count === 1 ? "once" : `${count} times`;
}
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
function assess(records, current, to) {
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
	return wanted?.tupleId === currentId ? {
		kind: "there",
		target: wanted
	} : { kind: "begin" };
}
function stateOf(records, id) {
	const event = lastEvents(records).get(id)?.event;
	return event === "verified" || event === "failed" ? event : "unconfirmed";
}
// src/rollback/message.ts
/** The commit message: for people first, with trailers that a program can read. */
function rollbackMessage({ environment, badId, targetId, pins, reason, runUrl }) {
	const changes = pins.map(({ name, role, file, from, to }) => `${line(name)} (${role}, ${line(file)}):\n  - ${line(from)}\n  + ${line(to)}`);
	const trailers = [
		`Rollback-Of: ${badId}`,
		`Rollback-To: ${targetId}`,
		`Rollback-Environment: ${line(environment)}`,
		...runUrl === void 0 ? [] : [`Run-Url: ${line(runUrl)}`]
	];
	return [
		`Roll back ${line(environment)} to ${shortDigest(targetId)}`,
		`Reason: ${line(reason)}`,
		...changes,
		trailers.join("\n")
	].join("\n\n").concat("\n");
}
/** Foreign text on one line: it must not be able to begin a paragraph of its own, least of all one of trailers. */
function line(text) {
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
			value: planned.to
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
// src/rollback/ladder/issue.ts
const LONGEST_BODY = 65e3;
/** Open issues that are searched for the marker, newest first. */
const PAGES = 3;
const PER_PAGE = 100;
/** Opens an incident issue, once for each tuple that failed in an environment. */
async function openIssue({ env, environment, incident }) {
	const token = env("GITHUB_TOKEN");
	const [owner, repo, more] = env("GITHUB_REPOSITORY")?.split("/") ?? [];
	if (token === void 0 || !owner || !repo || more !== void 0) throw new GateError("RG-USAGE", "no issue can be opened outside of GitHub Actions", {
		expected: "GITHUB_TOKEN and GITHUB_REPOSITORY in the environment",
		hint: "pass `GITHUB_TOKEN: ${{ github.token }}` in the `env` of the step, with the permission issues: write"
	});
	const { getOctokit } = await import("./actions-github.js");
	const { issues } = getOctokit(token, { baseUrl: env("GITHUB_API_URL") ?? "https://api.github.com" }).rest;
	const marker = `<!-- rollback-gate incident ${environment.name} ${incident.id} -->`;
	for (let page = 1; page <= PAGES; page++) {
		const { data } = await issues.listForRepo({
			owner,
			repo,
			state: "open",
			sort: "created",
			direction: "desc",
			per_page: PER_PAGE,
			page
		});
		const known = data.find((issue) => issue.body?.includes(marker));
		if (known) return {
			ok: true,
			detail: `issue #${known.number} is open already`,
			url: known.html_url
		};
		if (data.length < PER_PAGE) break;
	}
	const body = `${incident.body.slice(0, LONGEST_BODY)}\n\n${marker}\n`;
	const { data } = await issues.create({
		owner,
		repo,
		title: incident.title,
		body
	});
	return {
		ok: true,
		detail: `opened issue #${data.number}`,
		url: data.html_url
	};
}
// src/rollback/ladder/page.ts
const TIMEOUT = 1e4;
/** Pauses between tries, in milliseconds: a page that is not sent is worse than one that is sent twice. */
const PAUSES = [1e3, 4e3];
/** Posts the incident as JSON. The URL is a secret: it is masked and never shown. */
async function sendPage(template, context) {
	const url = checkUrl(context.expand(template));
	context.mask(url.href);
	const body = JSON.stringify({
		text: context.incident.title,
		...context.incident.data
	});
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
/** Sets a toggle to its safe value, unless the other pins are no longer those of the incident. */
async function switchToggle(name, context) {
	const pin = context.environment.pins.find((candidate) => candidate.name === name);
	if (pin?.safe === void 0) throw new GateError("RG-CONFIG-REFERENCE", `the pin ${name} has no safe value`, { hint: "set `safe` at the pin" });
	const safe = String(pin.safe);
	const { channel, branch, clock, signal } = context;
	const decide = async (snapshot) => {
		const at = await readPins(context.environment, (path) => snapshot.read(path));
		if (without(name, at.tuple) !== without(name, context.tuple)) return {
			do: "stop",
			value: {
				found: "superseded",
				tuple: at.tuple
			}
		};
		const from = at.readings.get(name)?.value ?? "";
		if (from === safe) return {
			do: "stop",
			value: {
				found: "safe",
				tuple: at.tuple
			}
		};
		const { bytes } = splicePins(pin.file, at.files.get(pin.file) ?? /* @__PURE__ */ new Uint8Array(), [{
			selector: pin.selector,
			expect: from,
			value: safe
		}]);
		const tuple = makeTuple(at.tuple.members.map((member) => member.name === name ? {
			...member,
			value: safe
		} : member));
		return {
			do: "commit",
			change: {
				files: /* @__PURE__ */ new Map([[pin.file, bytes]]),
				message: toggleMessage(context, name, from, safe)
			},
			value: {
				found: "switched",
				tuple
			}
		};
	};
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
	if (result.value.found === "superseded") return {
		ok: false,
		detail: "the pins were changed meanwhile; the toggle was left alone"
	};
	const done = result.value.found === "safe" ? `it is ${safe} already` : `set to ${safe}`;
	if (!context.confirm) return {
		ok: true,
		detail: `${done}; nothing is configured to watch whether it helped`
	};
	const confirmed = await context.confirm(result.value.tuple);
	return {
		ok: confirmed.ok,
		detail: `${done}; ${confirmed.detail}`
	};
}
/** The id of a tuple with one pin left out. */
function without(name, tuple) {
	return tupleId({ members: tuple.members.filter((member) => member.name !== name) });
}
function toggleMessage({ environment, incident }, name, from, to) {
	const trailers = [
		`Toggle-Of: ${incident.id}`,
		`Rollback-Environment: ${environment.name}`,
		...incident.runUrl ? [`Run-Url: ${incident.runUrl}`] : []
	];
	const reason = `Tuple ${shortDigest(incident.id)} could not be taken back or did not recover.`;
	return `Switch ${name} to ${to} in ${environment.name}\n\n${reason}\n\n  - ${from}\n  + ${to}\n\n${trailers.join("\n")}\n`;
}
// src/rollback/ladder/index.ts
/** When going back is not possible or did not help: the configured steps in their order. A step that fails does not stop the next. */
async function climbLadder(steps, context) {
	const outcomes = [];
	for (const step of steps) {
		if (context.informOnly && step.step === "toggle") continue;
		const result = await take(step, context).catch((error) => {
			if (context.signal.aborted) throw error;
			return {
				ok: false,
				detail: toGateErrors(error).map((mendable) => mendable.describe()).join("; ")
			};
		});
		outcomes.push({
			step: nameOf(step),
			...result,
			at: context.clock.now()
		});
	}
	return outcomes;
}
function take(step, context) {
	if (step.step === "toggle") return switchToggle(step.pin, context);
	return step.step === "issue" ? openIssue(context) : sendPage(step.url, context);
}
function nameOf(step) {
	return step.step === "toggle" ? `toggle ${step.pin}` : step.step;
}
// src/rollback/readiness.ts
/** Everything that can be known before the first write. One no, and nothing is written. */
async function judgeReadiness(question) {
	const editable = await tryPlan(question);
	const checks = [
		isVerified(question),
		isInUse(question),
		isComplete(question),
		isImmutable(question),
		editable.check
	];
	return {
		ready: checks.every((check) => check.ok),
		checks,
		plan: editable.plan
	};
}
function isVerified({ target, records }) {
	const verified = records.findLast(({ event, tupleId }) => event === "verified" && tupleId === target.tupleId);
	const detail = verified ? `verified here at ${verified.time}` : `${shortDigest(target.tupleId)} was never verified in this environment`;
	return {
		id: "verified",
		title: "The target was verified here before",
		ok: verified !== void 0,
		detail
	};
}
function isInUse({ target, records, others }) {
	const revoked = [records, ...others].flat().find(({ event, tupleId }) => event === "revoked" && tupleId === target.tupleId);
	const failed = [records, ...others].map((ledger) => lastEvents(ledger).get(target.tupleId)).find((record) => record?.event === "failed");
	const against = revoked ?? failed;
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
	const moving = tupleChanges(at.tuple, target.tuple).filter(({ role, to }) => to !== void 0 && judgePin(to, role).mutability !== "none");
	const detail = moving.length === 0 ? "every value that would be restored names one content" : moving.map(({ name, role, to }) => `${name}: ${to} (${judgePin(to ?? "", role).mutability}) may name something else today`).join("; ");
	return {
		id: "immutable",
		title: "The target names exactly what ran then",
		ok: moving.length === 0,
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
// src/commands/rollback/outcome.ts
const PLANNED = {
	verdict: "pass",
	nextStep: "Nothing was written. Run the same command without --dry-run to do it."
};
const UNWRITTEN = {
	verdict: "inconclusive",
	nextStep: "Make the changes in the table by hand: `rollback.write` is `none`, so nothing was written."
};
const ENDINGS = {
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
// src/commands/rollback/report.ts
/** The report of a rollback: also the draft of what is written about the incident afterwards. */
function outcomeReport(session, outcome, journal) {
	const { cause, detail } = outcome;
	const ending = cause === "planned" ? PLANNED : cause === "unwritten" ? UNWRITTEN : ENDINGS[cause];
	return {
		verb: "rollback",
		verdict: ending.verdict,
		...cause === "planned" || cause === "unwritten" ? {} : { cause },
		headline: detail,
		...ending.nextStep === void 0 ? {} : { nextStep: ending.nextStep },
		findings: [],
		facts: outcomeFacts(session, outcome, journal),
		tables: outcomeTables(outcome),
		timeline: inOrder(journal)
	};
}
function inOrder(journal) {
	return [...journal.moments].sort((a, b) => a.at - b.at);
}
function outcomeFacts(session, outcome, journal) {
	return [
		["Environment", session.environment.name],
		["Taken back", outcome.badId === "" ? void 0 : shortDigest(outcome.badId)],
		["Target", outcome.target && shortDigest(tupleId(outcome.target))],
		["Branch", session.branch],
		["Commit", outcome.commit],
		["Run", session.runUrl],
		...journal.notes.map((note) => ["Note", note])
	].flatMap(([label, text]) => text === void 0 ? [] : [{
		label,
		text
	}]);
}
function outcomeTables(outcome) {
	return [
		changesTable(outcome),
		...outcome.evidence ? [checksTable("What failed", outcome.evidence)] : [],
		{
			title: "Readiness",
			columns: [
				"Question",
				"Answer",
				"Because"
			],
			rows: outcome.readiness.map(({ title, ok, detail }) => [
				title,
				ok ? "yes" : "no",
				detail
			])
		},
		proofTable(outcome),
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
		}
	].filter((table) => table.rows.length > 0);
}
function changesTable({ plan, bad, target }) {
	const columns = [
		"Pin",
		"Role",
		"Where",
		"Taken back",
		"Restored"
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
		pins: (outcome.plan?.pins ?? []).map(({ name, role, file, line, from, to }) => ({
			name,
			role,
			file,
			line,
			from,
			to
		})),
		readiness: outcome.readiness.map(({ id, ok, detail }) => ({
			id,
			ok,
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
		ladder: outcome.ladder.map(({ step, ok, detail, url }) => ({
			step,
			ok,
			detail,
			...url ? { url } : {}
		})),
		confirmation: outcome.confirmation ? {
			verdict: outcome.confirmation.verdict,
			cause: outcome.confirmation.cause
		} : null
	};
}
// src/commands/rollback/watch-tuple.ts
/** Whether there is anything by which a release could be judged. */
function canWatch({ environment }) {
	return environment.health.some((check) => !check.advisory);
}
/** Watches the release that `tuple` stands for. */
function watchTuple(session, tuple, overrides) {
	const { environment, host, expand } = session;
	const pin = tuple.members.find((member) => member.name === environment.identity?.pin);
	return watchRelease({
		environment,
		expected: pin && (digestIn(pin.value) ?? pin.value),
		clock: host.clock,
		fetch: host.fetch,
		signal: host.signal,
		expand,
		progress: (line) => host.progress(line),
		...overrides ? { overrides } : {}
	});
}
/** Settings for watching a release that is known to have worked: shorter, by the same judges. */
function confirmSettings({ environment }, window) {
	const { soak, warmUp } = environment.watch;
	return {
		window,
		soak: Math.min(soak, window / 2),
		warmUp: Math.min(warmUp, window / 4)
	};
}
// src/commands/rollback/ladder.ts
/** Goes down the ladder and returns the outcome with its steps. */
async function withLadder(order) {
	const { session, journal, outcome, tuple, informOnly = false } = order;
	const { environment, host, channel, branch, expand, runUrl } = session;
	const steps = environment.rollback?.ladder ?? [];
	const report = outcomeReport(session, outcome, journal);
	const data = {
		environment: environment.name,
		cause: outcome.cause,
		tuple: outcome.badId,
		detail: outcome.detail,
		...runUrl ? { run: runUrl } : {}
	};
	const title = `${environment.name}: ${outcome.cause} for tuple ${shortDigest(outcome.badId)}`;
	const ladder = await climbLadder(steps, {
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
		incident: {
			title,
			body: renderIncident(report),
			data,
			id: outcome.badId,
			...runUrl ? { runUrl } : {}
		},
		...canWatch(session) ? { confirm: (changed) => confirmToggle(session, changed) } : {}
	});
	for (const step of ladder) tell(journal, step);
	return {
		...outcome,
		ladder
	};
}
function tell(journal, step) {
	journal.mark(`Ladder, ${step.step}: ${step.ok ? "done" : "failed"}, ${step.detail}`, step.at);
}
async function confirmToggle(session, tuple) {
	const result = await watchTuple(session, tuple, confirmSettings(session, session.environment.rollback?.confirm ?? session.environment.watch.window));
	if (result.verdict === "pass") return {
		ok: true,
		detail: "the service has recovered"
	};
	return {
		ok: false,
		detail: result.verdict === "fail" ? "the service has not recovered" : "whether it helped could not be told"
	};
}
// src/commands/rollback/records.ts
/** Records that a tuple was deployed, verified or failed: once for each deployment, however often the command runs. */
function recordEvent(session, journal, event, tuple, extra = {}) {
	const id = tupleId(tuple);
	return tryRecord(session, journal, (records) => {
		if (event === "deployed" && currentDeployment(records)?.tupleId === id) return [];
		return [makeEntry(session, {
			event,
			tuple,
			key: deploymentKey(event, records, id),
			...defined(extra)
		})];
	});
}
/**
* Announces that `bad` is about to be taken back to the tuple `target`. Nobody may have recorded that `bad` was deployed; then that is
* made up for, so that the announcement belongs to one deployment and is not written again when the command is run again.
*/
function announceRollback(session, journal, { bad, target, cause }) {
	const id = tupleId(bad);
	return tryRecord(session, journal, (records) => {
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
			...defined({ cause })
		});
		return currentDeployment(records)?.tupleId === id ? [failed] : [deployed, failed];
	});
}
/** Records that `target` stands in place of the tuple `badId`, and with that ends the rollback that was begun. */
function recordRollback(session, journal, rollback) {
	const { badId, target, commit } = rollback;
	return tryRecord(session, journal, (records) => {
		const begun = records.findLast(({ event, tupleId, target }) => event === "failed" && tupleId === badId && target !== void 0)?.seq ?? -1;
		if (records.some(({ event, replaces, seq }) => event === "rolled-back" && replaces === badId && seq > begun)) return [];
		const key = `rolled-back:${badId}:${tupleId(target)}:${begun}`;
		return [makeEntry(session, {
			event: "rolled-back",
			tuple: target,
			replaces: badId,
			cause: "rolled-back",
			key,
			...defined({ commit })
		})];
	});
}
/** A ledger that takes no writes must not stand in the way of an emergency: it is noted, and told in the report. */
async function tryRecord(session, journal, decide) {
	try {
		return (await session.ledger.record(session.environment.name, decide)).records;
	} catch (error) {
		if (!(error instanceof GateError) || ![
			"RG-WRITE-REFUSED",
			"RG-WRITE-RACE",
			"RG-GIT"
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
// src/commands/rollback/session.ts
/** @throws GateError RG-USAGE, RG-ENVIRONMENT-UNKNOWN, RG-CONFIG-*, RG-GIT-MISSING */
async function openSession(host, options) {
	const config = await readConfig(host.directory, options.config);
	const environment = findEnvironment(config, options.environment);
	const repository = await openRepository(host.directory);
	const remotes = (await repository.text(["remote"])).split("\n");
	const channels = /* @__PURE__ */ new Map();
	const token = host.env("ROLLBACK_GATE_TOKEN");
	const open = (remote) => {
		const channel = channels.get(remote) ?? gitChannel(repository, {
			remote,
			clock: host.clock,
			...identityOf(host),
			...token ? { token } : {}
		});
		channels.set(remote, channel);
		return channel;
	};
	const wanted = options.remote ?? environment.rollback?.remote ?? config.ledger.remote;
	const isThere = (remote) => remotes.includes(remote) || remote === options.remote;
	const git = isThere(wanted) ? open(wanted) : void 0;
	const branch = options.branch ?? environment.rollback?.branch ?? await git?.defaultBranch() ?? "HEAD";
	const channel = git ?? headChannel(repository);
	const ledgerChannel = open(options.remote ?? (isThere(config.ledger.remote) ? config.ledger.remote : "."));
	const ledger = new LedgerStore({
		channel: ledgerChannel,
		branch: config.ledger.branch,
		clock: host.clock,
		signal: host.signal
	});
	return {
		host,
		config,
		environment,
		channel,
		branch,
		ledger,
		...whoActs(host),
		expand: (text) => expandVariables(text, (name) => host.env(name)),
		readHead: async () => {
			const snapshot = await channel.snapshot(branch);
			if (snapshot.head === void 0) throw new GateError("RG-GIT", `the branch ${branch} does not exist at the remote ${wanted}`);
			return {
				at: await readPins(environment, (path) => snapshot.read(path)),
				head: snapshot.head
			};
		},
		readLedgers: () => readLedgers(ledger, config, environment.name),
		close: async () => closeAll([...channels.values()], repository)
	};
}
async function readLedgers(store, config, environment) {
	const snapshot = await store.snapshot();
	const names = [...config.environments.keys()].filter((name) => name !== environment);
	const others = [];
	for (const name of names) others.push(await readLedger(snapshot, name));
	return {
		records: await readLedger(snapshot, environment),
		others
	};
}
async function closeAll(channels, repository) {
	for (const channel of channels) await channel.close();
	await repository.close();
}
function findEnvironment(config, name) {
	const known = [...config.environments.keys()].join(", ") || "none";
	if (name === void 0) throw new GateError("RG-USAGE", "the environment is missing", { expected: `--environment with one of: ${known}` });
	const environment = config.environments.get(name);
	if (environment) return environment;
	throw new GateError("RG-ENVIRONMENT-UNKNOWN", `the environment ${JSON.stringify(name)} is not in the configuration`, { expected: `one of: ${known}` });
}
/** The committer that the environment names, as git itself would take it. */
function identityOf(host) {
	const [name, email] = [host.env("GIT_COMMITTER_NAME"), host.env("GIT_COMMITTER_EMAIL")];
	return name !== void 0 && email !== void 0 ? { identity: {
		name,
		email
	} } : {};
}
function whoActs(host) {
	const [run, repository] = [host.env("GITHUB_RUN_ID"), host.env("GITHUB_REPOSITORY")];
	if (run === void 0) return {
		actor: host.env("USER") ?? host.env("USERNAME"),
		runUrl: void 0
	};
	const attempt = host.env("GITHUB_RUN_ATTEMPT") ?? "1";
	const server = host.env("GITHUB_SERVER_URL") ?? "https://github.com";
	const runUrl = repository === void 0 ? void 0 : `${server}/${repository}/actions/runs/${run}`;
	return {
		actor: `github:run/${run}/${attempt}`,
		runUrl
	};
}
/** How a tuple is named to people. */
function shortId(tuple) {
	return shortDigest(tupleId(tuple));
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
	return confirmRecovery(session, journal, landed);
}
/** Watches the restored tuple by the same judges, and records what they say. */
async function confirmRecovery(session, journal, landed) {
	const { target } = landed;
	const back = `${session.environment.name} is back on ${shortId(target)}`;
	if (!canWatch(session)) {
		const detail = `${back}. Whether it recovered is not known: the environment has no health checks.`;
		return withLadder({
			session,
			journal,
			tuple: target,
			informOnly: true,
			outcome: {
				...landed,
				cause: "rolled-back-unconfirmed",
				detail
			}
		});
	}
	const result = await watchTuple(session, target, confirmSettings(session, session.environment.rollback?.confirm ?? DEFAULT_CONFIRM));
	const outcome = {
		...landed,
		confirmation: result
	};
	if (result.cause === "cancelled") return {
		...outcome,
		cause: "rolled-back-unconfirmed",
		detail: `${back}. The run was cancelled before its recovery was confirmed.`
	};
	const moved = await movedOn(session, target);
	if (moved) return {
		...outcome,
		cause: "superseded",
		detail: `${back}; meanwhile ${moved}. That change stands.`
	};
	return judgeRecovery(session, journal, outcome, result, back);
}
async function judgeRecovery(session, journal, outcome, result, back) {
	const { target } = outcome;
	if (result.verdict === "pass") {
		journal.mark(`Recovered: ${shortId(target)} is healthy`, result.decidedAt);
		await recordEvent(session, journal, "verified", target, { cause: result.cause });
		return {
			...outcome,
			cause: "rolled-back",
			detail: `${back}, and recovery is confirmed.`
		};
	}
	if (result.verdict === "fail") {
		journal.mark(`${shortId(target)} fails too`, result.decidedAt);
		await recordEvent(session, journal, "failed", target, { cause: result.cause });
		return withLadder({
			session,
			journal,
			tuple: target,
			outcome: {
				...outcome,
				cause: "rolled-back-failing",
				detail: `${back}, and that fails too.`
			}
		});
	}
	journal.mark(`Recovery could not be confirmed (${result.cause})`, result.decidedAt);
	const detail = `${back}. Whether it recovered could not be told (${result.cause}).`;
	return withLadder({
		session,
		journal,
		tuple: target,
		informOnly: true,
		outcome: {
			...outcome,
			cause: "rolled-back-unconfirmed",
			detail
		}
	});
}
/** What happened to the pins while we looked elsewhere; undefined when they are as expected. */
async function movedOn(session, expected) {
	const { at, head } = await session.readHead();
	if (tupleId(at.tuple) === tupleId(expected)) return void 0;
	return `somebody put ${shortDigest(tupleId(at.tuple))} there (${(head ?? "").slice(0, 12)})`;
}
// src/commands/rollback/journal.ts
/** What happened when, told to the person at the terminal as it happens and kept for the report. */
var Journal = class {
	#host;
	moments = [];
	/** What went wrong beside the matter itself, such as a ledger that takes no writes. */
	notes = [];
	constructor(host) {
		this.#host = host;
	}
	mark(text, at = this.#host.clock.now()) {
		this.moments.push({
			at,
			text
		});
		this.#host.progress(text);
	}
	/** A moment that was told already, or lies in the past. */
	remember(text, at) {
		this.moments.push({
			at,
			text
		});
	}
	note(text) {
		this.notes.push(text);
		this.#host.progress(text);
	}
};
// src/commands/rollback/take-back.ts
const LIMITS = {
	maxPerTuple: 1,
	maxPerDay: 2
};
/** Target, readiness, announcement in the ledger, one commit, confirmation. Each step can be the last one and the command run again. */
async function takeBack(session, journal, order) {
	const ledgers = await session.readLedgers();
	const start = {
		...emptyOutcome(order.bad),
		evidence: order.failure
	};
	const target = chooseTarget({
		...ledgers,
		current: order.bad,
		...order.to === void 0 ? {} : { to: order.to }
	});
	const name = session.environment.name;
	if (!target) return giveUp(session, journal, order, {
		...start,
		cause: "no-target",
		detail: `The ledger knows no verified tuple that ${name} could go back to.`
	});
	const chosen = {
		...start,
		target: target.tuple
	};
	const limits = session.environment.rollback ?? LIMITS;
	const loop = order.to === void 0 ? loopGuard(ledgers.records, start.badId, limits, session.host.clock.now()) : void 0;
	if (loop !== void 0) return giveUp(session, journal, order, {
		...chosen,
		cause: "loop-guard",
		detail: `${name} was not taken back: ${loop}.`
	});
	const seen = await lookAhead(session, ledgers, order.bad, target);
	if (seen.kind === "other") return {
		...chosen,
		...superseded(session, order.bad, seen.tuple)
	};
	const ready = {
		...chosen,
		readiness: seen.readiness.checks,
		plan: seen.readiness.plan
	};
	if (!seen.readiness.ready) return giveUp(session, journal, order, {
		...ready,
		cause: "not-ready",
		detail: whyNotReady(session, target, seen.readiness)
	});
	const detail = `${name} can go back from ${shortId(order.bad)} to ${shortId(target.tuple)}.`;
	if (order.dryRun) return {
		...ready,
		cause: "planned",
		detail
	};
	if (session.environment.rollback?.write === "none") {
		await recordFailure(session, journal, order);
		return {
			...ready,
			cause: "unwritten",
			detail
		};
	}
	await announceRollback(session, journal, {
		bad: order.bad,
		target: target.tupleId,
		cause: order.failure?.cause
	});
	return write(session, journal, order, {
		...ready,
		target: target.tuple
	});
}
/** Everything that can be found out before the first write, at the head of the branch as it is now. */
async function lookAhead(session, { records, others }, bad, target) {
	const { environment } = session;
	try {
		const { at } = await session.readHead();
		if (tupleId(at.tuple) !== tupleId(bad)) return {
			kind: "other",
			tuple: at.tuple
		};
		return {
			kind: "bad",
			readiness: await judgeReadiness({
				environment,
				at,
				target,
				records,
				others
			})
		};
	} catch (error) {
		const detail = pinTrouble(error);
		if (detail === void 0) throw error;
		return {
			kind: "bad",
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
/** The one commit. */
async function write(session, journal, order, ready) {
	const { environment, channel, branch, host, runUrl } = session;
	const options = {
		channel,
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
		if (error instanceof GateError) return error;
		throw error;
	});
	const done = result instanceof GateError ? void 0 : result;
	if (done?.result === "committed" || done?.result === "stopped") return follow(session, journal, order, ready, done);
	const why = result instanceof GateError ? result.describe() : result.result === "refused" ? `${result.reason}: ${result.detail}` : "other writers were always faster";
	const detail = `${environment.name} was not taken back: the branch ${branch} took no commit (${why}).`;
	return withLadder({
		session,
		journal,
		tuple: order.bad,
		outcome: {
			...ready,
			cause: "write-refused",
			detail
		}
	});
}
async function follow(session, journal, order, ready, done) {
	const { value } = done;
	if (value.found === "unreadable") {
		const detail = `${session.environment.name} was not taken back: its pins changed shape (${value.reason}).`;
		return withLadder({
			session,
			journal,
			tuple: order.bad,
			outcome: {
				...ready,
				cause: "not-ready",
				detail
			}
		});
	}
	if (value.found === "other") {
		await recordEvent(session, journal, "deployed", value.tuple, { commit: value.head });
		return {
			...ready,
			plan: void 0,
			...superseded(session, order.bad, value.tuple)
		};
	}
	const commit = done.result === "committed" ? done.commit : value.found === "target" ? value.head : void 0;
	const plan = value.found === "bad" ? value.plan : ready.plan;
	journal.mark(`Rolled back to ${shortId(ready.target)} (commit ${(commit ?? "").slice(0, 12)})`);
	return finishRollback(session, journal, {
		...ready,
		plan,
		commit
	});
}
/** No commit was tried: what the judges found is recorded all the same, and the ladder is next. A plan that is only looked at changes nothing. */
async function giveUp(session, journal, order, outcome) {
	if (order.dryRun) return outcome;
	await recordFailure(session, journal, order);
	return withLadder({
		session,
		journal,
		tuple: order.bad,
		outcome
	});
}
async function recordFailure(session, journal, order) {
	if (order.failure !== void 0) await recordEvent(session, journal, "failed", order.bad, { cause: order.failure.cause });
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
/** Errors about pins that can no longer be read: they end in a report, not in a crash. */
function pinTrouble(error) {
	const errors = toGateErrors(error);
	return errors.every(({ code }) => code.startsWith("RG-PIN") || code === "RG-MANIFEST-SYNTAX") ? errors.map((mendable) => mendable.describe()).join("; ") : void 0;
}
export { ENDINGS, Journal, UNWRITTEN, assess, checksTable, confirmRecovery, currentDeployment, emptyOutcome, finishRollback, inOrder, movedOn, openSession, outcomeFacts, outcomeJson, outcomeReport, outcomeTables, recordEvent, shortId, takeBack, watchTuple, withLadder };
