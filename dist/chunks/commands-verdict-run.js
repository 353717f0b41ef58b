import { __toESM } from "./runtime.js";
import { RECORD_FORMAT, decide, evidenceOf, outcomes, prepare, startWatch, stepWatch } from "./health-watch-record-shared.js";
import { CAUSES, GateError } from "./start.js";
import { readUserFile } from "./check.js";
// src/health/watch/replay.ts
/**
* Judges a record again: the same samples under the same specification give the same verdict, cause and evidence to the last bit.
* No clock is read; ticks carry all the time there is.
*/
function replay$1({ spec, samples: recorded, ticks: recordedTicks }) {
	const plan = prepare(spec);
	const samples = [];
	const ticks = [];
	const byTick = /* @__PURE__ */ new Map();
	for (const sample of recorded) {
		const list = byTick.get(sample.tick);
		if (list) list.push(sample);
		else byTick.set(sample.tick, [sample]);
	}
	let state = startWatch(plan);
	const last = recordedTicks.at(-1)?.tick ?? -1;
	for (let tick = 0; tick <= Math.min(last, spec.lastTick); tick++) {
		const step = stepWatch(plan, state, tick, byTick.get(tick) ?? []);
		state = step.state;
		samples.push(...step.samples);
		ticks.push({
			tick,
			evidence: evidenceOf(plan, state)
		});
		const decision = decide(plan, state, tick);
		if (decision) return {
			decision,
			checks: outcomes(plan, state, true),
			ticks,
			samples
		};
	}
	return {
		decision: void 0,
		checks: outcomes(plan, state, true),
		ticks,
		samples
	};
}
// src/health/watch/compare-record.ts
const MOST_DIFFERENCES = 50;
/** Endings that no sample decides: the record can only be held against the absence of a decision. */
const UNDECIDED_CAUSES = /* @__PURE__ */ new Set([
	"cancelled",
	"not-effective",
	"no-data"
]);
/** Computes everything in a record again from its samples and constants, and compares to the last bit. */
function compareRecord(record) {
	const again = replay$1(record);
	const differences = [];
	const note = (what, recorded, computed) => {
		if (!Object.is(recorded, computed)) differences.push({
			what,
			recorded: String(recorded),
			computed: String(computed)
		});
	};
	note("verdict", record.verdict, again.decision?.verdict ?? "inconclusive");
	if (again.decision !== void 0) note("cause", record.cause, again.decision.cause);
	else if (!UNDECIDED_CAUSES.has(record.cause)) note("cause", record.cause, "none: the samples decide nothing");
	note("number of ticks", record.ticks.length, again.ticks.length);
	again.ticks.forEach(({ tick, evidence }, index) => {
		const written = record.ticks[index];
		note(`tick ${index}`, written?.tick, tick);
		evidence.forEach((value, check) => note(`evidence of ${nameOf(record, check)} at tick ${tick}`, written?.evidence[check], value));
		note(`checks at tick ${tick}`, written?.evidence.length, evidence.length);
	});
	note("number of samples", record.samples.length, again.samples.length);
	again.samples.forEach((sample, index) => note(`use of sample ${index} (${sample.check})`, record.samples[index]?.use, sample.use));
	again.checks.forEach((outcome, index) => compareOutcome(record.checks[index], outcome, note));
	note("number of checks", record.checks.length, again.checks.length);
	if (record.ticks.length > 0) note("whether the release was identified", record.identifiedAt !== null, record.spec.identity !== void 0);
	return {
		differences: differences.slice(0, MOST_DIFFERENCES),
		ticks: again.ticks.length,
		samples: again.samples.length,
		decided: again.decision !== void 0
	};
}
function nameOf(record, index) {
	return record.spec.checks[index]?.name ?? `check ${index}`;
}
function compareOutcome(recorded, computed, note) {
	const keys = [...Object.keys(computed), ...Object.keys(recorded ?? {})];
	for (const key of new Set(keys)) note(`${key} of ${computed.name}`, recorded?.[key], computed[key]);
}
// src/health/watch/record-schema.ts
/** A record is read from a file, which anybody may have written: nothing in it may be larger than what a watch can be. */
const LIMITS = {
	checks: 1e4,
	ticks: 1e7,
	text: 2e4,
	name: 1e3,
	time: 864e13
};
function object(description, properties, optional = []) {
	return {
		description,
		type: "object",
		properties,
		required: Object.keys(properties).filter((key) => !optional.includes(key)),
		additionalProperties: false
	};
}
const list = (items, maxItems) => ({
	type: "array",
	items,
	...maxItems === void 0 ? {} : { maxItems }
});
const number = (description, minimum, maximum) => ({
	description,
	type: "number",
	...minimum === void 0 ? {} : { minimum },
	...maximum === void 0 ? {} : { maximum }
});
const whole = (description, minimum, maximum) => ({
	description,
	type: "integer",
	minimum,
	maximum
});
const text = (description, maxLength = LIMITS.text) => ({
	description,
	type: "string",
	maxLength
});
const flag = (description) => ({
	description,
	type: "boolean"
});
const share = (description) => number(description, 0, 1);
const time = (description) => number(`${description}, in milliseconds since 1970 UTC`, -LIMITS.time, LIMITS.time);
const PLAN = {
	tolerate: share("Tolerated share of bad events"),
	alpha: {
		...share("Bound on a false alarm"),
		exclusiveMinimum: 0
	},
	beta: {
		...share("Bound on a false all-clear"),
		exclusiveMinimum: 0
	},
	minBad: number("Fewest samples that point against the release before an alarm", 1, 1e3),
	dispersion: number("Variance over mean of bad counts", 1),
	horizon: number("Planned samples", 1, LIMITS.ticks),
	top: {
		...share("Largest alternative"),
		exclusiveMinimum: 0
	},
	intolerable: share("Share that an all-clear rules out")
};
function judge(kind, description, plan) {
	return object(description, {
		kind: { const: kind },
		plan
	});
}
const plan = (more = {}) => object("The constants of the test", {
	...PLAN,
	...more
}, ["intolerable", "pace"]);
const RULE = { oneOf: [
	object("So many failures in a row", {
		kind: { const: "in-a-row" },
		failures: whole("How many", 1, 1e3)
	}),
	object("So many of the last", {
		kind: { const: "of" },
		failures: whole("How many", 1, 1e3),
		of: whole("Of how many", 1, 1e3)
	}),
	object("More than so many in all", {
		kind: { const: "total" },
		limit: whole("How many", 0, 1e6)
	})
] };
const THRESHOLD = object("Fixed limits", {
	above: number("A value above it is a failure"),
	below: number("A value below it is a failure"),
	rule: RULE,
	inconclusiveLimit: whole("Measurements that may say nothing", 0, 1e6),
	count: whole("Measurements that complete the check", 1, 1e6),
	consecutiveSuccessLimit: whole("Successes in a row that complete it", 1, 1e6)
}, [
	"above",
	"below",
	"inconclusiveLimit",
	"count",
	"consecutiveSuccessLimit"
]);
const JUDGE = { oneOf: [
	judge("events", "Counts against a tolerance", plan()),
	judge("concurrent", "Counts beside a control", plan({ ratio: number("Tolerated ratio", 1) })),
	judge("scores", "Scores from 0 to 1 against a mean", plan()),
	judge("drop", "Traffic that stays away", plan({
		maxDrop: share("Largest tolerated drop"),
		pace: whole("Ticks without an event that say nothing", 0, LIMITS.ticks),
		before: object("Traffic before the deploy", {
			total: number("Events", 0),
			ticks: number("Ticks that they took", 0)
		})
	})),
	judge("threshold", "Fixed limits", THRESHOLD),
	object("Not judged", {
		kind: { const: "unknown" },
		reason: text("Why")
	})
] };
const CHECK = object("One check as it was judged", {
	name: text("Its name", LIMITS.name),
	advisory: flag("Whether it decides nothing"),
	required: flag("Whether the release cannot be healthy without it"),
	unit: text("What a bad event is"),
	tolerate: share("Tolerated share of bad events"),
	alpha: share("Its part of alpha"),
	every: whole("Asked at every so many ticks", 1, LIMITS.ticks),
	maxErrors: whole("Errors in a row beyond which nothing is known", 1, 1e6),
	judge: JUDGE,
	before: object("Counts before the deploy", {
		bad: number("Bad events", 0),
		total: number("Events", 0),
		span: number("Milliseconds", 0)
	}),
	redBefore: text("What was seen of the release before, where it was red")
}, ["before", "redBefore"]);
const SPEC = object("All that was fixed before the first sample", {
	settings: object("The settings of the watch; durations in milliseconds", {
		interval: {
			...number("Between samples"),
			exclusiveMinimum: 0
		},
		window: number("Longest time to watch", 0),
		soak: number("Never healthy before", 0),
		warmUp: number("Recorded, not judged", 0),
		alpha: share("Bound on a false alarm"),
		beta: share("Bound on a false all-clear"),
		minEvents: number("Fewest events before an early all-clear", 0),
		maxErrors: number("Errors in a row beyond which nothing is known", 1)
	}),
	checks: list(CHECK, LIMITS.checks),
	firstJudged: whole("First tick after the warm-up", 0, LIMITS.ticks),
	lastTick: whole("Last tick", 1, LIMITS.ticks),
	identity: object("Which release was expected", {
		expected: text("What it answers"),
		answers: whole("Answers in a row", 1, 1e3),
		before: text("What answered before")
	}, ["before"])
}, ["identity"]);
const TALLY = {
	bad: number("Bad events"),
	total: number("Events"),
	badAtMost: number("The most that may have been bad"),
	by: text("The release that served them")
};
const PENDING = {
	description: "Nothing was to be had yet",
	const: true
};
const MEASUREMENT = { oneOf: [
	object("Counts", {
		kind: { const: "counts" },
		...TALLY,
		note: text("Beside"),
		parts: list(object("Counts by release", TALLY, ["badAtMost", "by"])),
		pending: PENDING
	}, [
		"badAtMost",
		"by",
		"note",
		"parts",
		"pending"
	]),
	object("Scores", {
		kind: { const: "scores" },
		values: list(number("0 good, 1 bad")),
		by: text("The release"),
		note: text("Beside")
	}, ["by", "note"]),
	object("One number", {
		kind: { const: "value" },
		value: number("The number"),
		note: text("Beside")
	}, ["note"]),
	object("Nothing", {
		kind: { enum: ["none", "error"] },
		reason: text("Why"),
		pending: PENDING,
		inDoubt: number("Events that may have been bad", 0)
	}, ["pending", "inDoubt"])
] };
const SAMPLE = object("One measurement", {
	check: text("The check, or `(identity)`", LIMITS.name),
	part: {
		description: "Of those who were not given the release",
		const: "control"
	},
	tick: whole("The tick in which it arrived", 0, LIMITS.ticks),
	at: time("Its moment"),
	measurement: MEASUREMENT,
	use: {
		description: "Whether it was judged",
		enum: [
			"judged",
			"warm-up",
			"unidentified"
		]
	}
}, ["part"]);
const OUTCOME = object("Where a check ended", {
	name: text("Its name", LIMITS.name),
	advisory: flag("Whether it decides nothing"),
	required: flag("Whether the release cannot be healthy without it"),
	state: { enum: [
		"failed",
		"healthy",
		"undecided",
		"no-data",
		"monitor-error"
	] },
	bad: number("Bad events"),
	total: number("Events"),
	tolerate: share("Tolerated share"),
	redBefore: text("What was seen of the release before"),
	setAside: number("Events of other releases"),
	evidence: number("Largest evidence"),
	threshold: number("Where it is enough"),
	detail: text("For people")
}, [
	"required",
	"redBefore",
	"setAside"
]);
/** What `watch` writes and `verdict replay` reads. */
const RECORD_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: `urn:rollback-gate:watch-record:1`,
	title: "The record of a watch",
	...object("All samples and constants of a watch, with the verdict that follows from them.", {
		format: { const: RECORD_FORMAT },
		version: { const: 1 },
		environment: text("Name of the environment", LIMITS.name),
		spec: SPEC,
		startedAt: time("The beginning"),
		identifiedAt: {
			description: "When the release was seen to serve",
			type: ["number", "null"]
		},
		decidedAt: time("The end"),
		samples: list(SAMPLE),
		ticks: list(object("The evidence after one tick, in the order of the checks", {
			tick: whole("The tick", 0, LIMITS.ticks),
			evidence: list(number("Evidence against the release"), LIMITS.checks)
		})),
		verdict: { enum: [
			"pass",
			"fail",
			"inconclusive",
			"skipped",
			"error"
		] },
		cause: { enum: Object.keys(CAUSES) },
		checks: list(OUTCOME, LIMITS.checks)
	})
};
// src/health/watch/read-record.ts
/**
* Reads the record of a watch. Nothing in it is trusted: what does not have the form of a record is refused, with the place.
* @throws GateError RG-RECORD
*/
async function readRecord(text, path) {
	const place = {
		file: path,
		line: 1,
		column: 1
	};
	let document;
	try {
		document = JSON.parse(text);
	} catch (error) {
		throw new GateError("RG-RECORD", `${path} is not JSON`, {
			place,
			expected: "the record of a watch",
			cause: error
		});
	}
	const { Ajv2020 } = await import("./ajv3.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const validate = new Ajv2020({
		strict: true,
		allowUnionTypes: true
	}).compile(RECORD_SCHEMA);
	if (validate(document)) return document;
	const [error] = validate.errors ?? [];
	const where = error?.instancePath === "" || error === void 0 ? "the document" : error.instancePath;
	throw new GateError("RG-RECORD", `${path} is no record of a watch: ${where} ${error?.message ?? "is not usable"}`, {
		place,
		expected: "a file that `watch` wrote, of version 1",
		hint: "records are written by `watch --record FILE`; see schema/watch-record.schema.json"
	});
}
// src/commands/verdict/run.ts
/** A day of 500 checks each second would be more, and is no watch. */
const WISH = {
	mostBytes: 512 << 20,
	expected: "a file that `watch --record FILE` wrote"
};
/** @throws GateError RG-FILE, RG-RECORD when the file is no record of a watch */
async function replay(input, host) {
	const path = input.positionals[0] ?? "";
	const record = await readRecord((await readUserFile(host.directory, path, WISH)).toString("utf8"), path);
	const result = compareRecord(record);
	return {
		verdict: result.differences.length === 0 ? "pass" : "fail",
		report: reportOf(record, result),
		json: jsonOf(record, result)
	};
}
function reportOf(record, { differences, ticks, samples, decided }) {
	const same = differences.length === 0;
	const what = `${samples} samples of ${record.spec.checks.length} checks over ${ticks} ticks`;
	const undecided = decided ? "" : " The watch ended before its judges knew, and the samples decide nothing.";
	return {
		verb: "verdict replay",
		verdict: same ? "pass" : "fail",
		headline: same ? `The verdict follows from the record: ${record.verdict} (${record.cause}), every number the same to the last bit.${undecided}` : `The record does not agree with itself: ${differences[0]?.what ?? ""} is ${differences[0]?.recorded ?? ""}, but follows as ${differences[0]?.computed ?? ""}.`,
		...same ? {} : { nextStep: "Find out who changed the record, or which other version of rollback-gate wrote it." },
		findings: [],
		facts: [
			{
				label: "Environment",
				text: record.environment
			},
			{
				label: "Recorded",
				text: `${new Date(record.startedAt).toISOString()} to ${new Date(record.decidedAt).toISOString()}`
			},
			{
				label: "Judged again",
				text: what
			}
		],
		tables: [{
			title: "Differences",
			columns: [
				"What",
				"Recorded",
				"Computed"
			],
			rows: differences.map((one) => [
				one.what,
				one.recorded,
				one.computed
			])
		}, {
			title: "Checks",
			columns: [
				"Check",
				"State",
				"What was seen"
			],
			rows: record.checks.map(({ name, state, detail }) => [
				name,
				state,
				detail
			])
		}],
		timeline: []
	};
}
function jsonOf(record, { differences, ticks, samples, decided }) {
	return {
		same: differences.length === 0,
		verdict: record.verdict,
		cause: record.cause,
		decided,
		ticks,
		samples,
		differences: differences.map(({ what, recorded, computed }) => ({
			what,
			recorded,
			computed
		}))
	};
}
export { replay };
