import { GateError, toGateErrors } from "./start.js";
import { shortDigest, tupleChanges, tupleId } from "./config.js";
import { judgeSite, parseReference, splicePins } from "./pins.js";
import { readPins } from "./rollback-read-pins-shared.js";
import { lastEvents } from "./ledger-state-shared.js";
import { samePins } from "./rollback-target-shared.js";
import { recordAgainst } from "./rollback-obstacles-shared.js";
import { describeProblems } from "./registry-index-shared.js";
import { missingRoles } from "./release-roles-shared.js";
// src/rollback/attested.ts
/** Nobody waits longer for a note in the middle of an incident, in milliseconds. */
const LONGEST = 1e4;
/** By whom the images that would be restored are attested: a note for whoever reads the report afterwards. Whatever the answer, it stands in nobody's way. */
async function askAttested({ at, target, ask, clock, signal }) {
	const base = {
		id: "attested",
		title: "What would be restored is attested",
		ok: true
	};
	const images = tupleChanges(at.tuple, target.tuple).flatMap(({ name, to }) => {
		const reference = to === void 0 ? void 0 : parseReference(to);
		return reference?.digest === void 0 ? [] : [{
			name,
			reference: {
				...reference,
				digest: reference.digest
			}
		}];
	});
	const over = new AbortController();
	const late = clock.sleep(LONGEST, AbortSignal.any([signal, over.signal])).then(() => void 0);
	late.catch(() => void 0);
	const answer = askAll(images, ask).catch((error) => wordsOf(error));
	const told = await Promise.race([answer, late]);
	over.abort();
	if (told === void 0) return {
		...base,
		unknown: true,
		detail: `no answer within ${LONGEST / 1e3} s`
	};
	if (typeof told === "string") return {
		...base,
		unknown: true,
		detail: told
	};
	const open = told.some(({ report }) => report.verdict !== "verified");
	const detail = told.map(({ name, report }) => `${name}: ${report.verdict} (${report.reason})`).join("; ");
	return {
		...base,
		...open && { unknown: true },
		detail: told.length === 0 ? "no image would change" : detail
	};
}
async function askAll(images, open) {
	if (images.length === 0) return [];
	const ask = await open();
	return Promise.all(images.map(async ({ name, reference }) => ({
		name,
		report: await ask(reference)
	})));
}
function wordsOf(error) {
	return toGateErrors(error).map(({ message }) => message).join("; ");
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
			...hasRoles(question),
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
/** A table of readiness, the same wherever one is shown. */
function readinessRows(checks) {
	return checks.map(({ title, ok, unknown, detail }) => [
		title,
		unknown ? "unknown" : ok ? "yes" : "no",
		detail
	]);
}
function isVerified({ target, records, proof }) {
	if (proof !== void 0) return {
		id: "verified",
		title: "The target was verified here before, or is proven to fit",
		ok: true,
		detail: proof
	};
	const verified = records.findLast(({ event, tupleId }) => event === "verified" && tupleId === target.tupleId);
	const again = lastEvents(records).get(target.tupleId);
	const isOpen = again?.event === "rolled-back" || again?.event === "deployed";
	const detail = verified ? `verified here at ${verified.time}${verified.identified === false ? `, ${UNIDENTIFIED}` : ""}${isOpen ? `; put in place again at ${again.time}, and nobody could tell how it went` : ""}` : `${shortDigest(target.tupleId)} was never verified in this environment`;
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
/** What has no pin does not go back with the others: the same policy that `check` holds a release against. */
function hasRoles({ environment, target }) {
	const required = environment.release?.roles ?? [];
	if (required.length === 0) return [];
	const missing = missingRoles(target.tuple.members, required);
	const detail = missing.length === 0 ? `it has ${required.join(", ")}` : `it has no pin of the role ${missing.join(", ")} (\`release.roles\`)`;
	return [{
		id: "roles",
		title: "The target has every role that a release must have",
		ok: missing.length === 0,
		detail
	}];
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
export { askAttested, judgeReadiness, planRollback, readinessRows };
