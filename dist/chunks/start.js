import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
// src/core/clock.ts
/** The real clock. */
const systemClock = {
	now: () => Date.now(),
	sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const abort = () => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", abort);
			resolve();
		}, milliseconds);
		signal?.addEventListener("abort", abort, { once: true });
	})
};
// src/core/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
* Canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers as ECMAScript prints them (RFC 8785).
* Two values with the same canonical text are the same value; every hash in the project is taken over this text.
* @throws TypeError for NaN and infinities, which have no JSON form
*/
function canonicalJson(value) {
	if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("a number without a JSON form");
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (isJsonArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join(",")}}`;
}
/** `Array.isArray` that narrows read-only arrays too. */
function isJsonArray(value) {
	return Array.isArray(value);
}
// src/core/place.ts
function formatPlace(place) {
	return `${place.file}:${place.line}:${place.column}`;
}
/** Turns offsets of one text into lines and columns; building it costs one pass, each look-up a binary search. */
var LineIndex = class {
	#starts = [0];
	constructor(text) {
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	/** Line and column, both from 1, of a UTF-16 offset. */
	at(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (this.#starts[low] ?? 0) + 1
		};
	}
};
// src/core/error.ts
/** An error that a user can mend. Everything else that is thrown is a fault of ours (`RG-INTERNAL`). */
var GateError = class extends Error {
	name = "GateError";
	code;
	place;
	expected;
	hint;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.code = code;
		this.place = options.place;
		this.expected = options.expected;
		this.hint = options.hint;
	}
	/** One line: place, code, message, what was expected, how to mend it. */
	describe() {
		const parts = [`${this.place ? `${formatPlace(this.place)} ` : ""}${this.code}: ${this.message}`];
		if (this.expected) parts.push(`expected ${this.expected}`);
		if (this.hint) parts.push(this.hint);
		return parts.join("; ");
	}
};
/** Several errors of one input, shown together so that they can be mended in one go. */
var GateErrors = class extends Error {
	name = "GateErrors";
	errors;
	constructor(errors) {
		super(errors.map((error) => error.describe()).join("\n"));
		this.errors = errors;
	}
};
/** The mendable errors inside anything thrown; a foreign error becomes one `RG-INTERNAL`. */
function toGateErrors(thrown) {
	if (thrown instanceof GateErrors) return thrown.errors;
	if (thrown instanceof GateError) return [thrown];
	return [new GateError("RG-INTERNAL", thrown instanceof Error ? thrown.message : String(thrown), {
		hint: "please report this",
		cause: thrown
	})];
}
// src/core/secrets.ts
/** What stands in place of a secret. */
const HIDDEN = "***";
/** Values that cannot be secret, or that hiding would only make of a report what nobody can read: short ones, ports, schemes. */
const PLAIN = /^(?:.{0,3}|\d{1,5}|https?|localhost)$/i;
/** Members that hold words of ours, names and ids: programs act on them, and no value of a variable ever gets into them. */
const KEPT = new Set("verb verdict cause code severity gate rule fingerprint direction kind state use event level check name role tuple tupleId target commit".split(" "));
/** The spellings under which a value can come back: as it is, by its lines, as part of a URL, and the parts of a URL that may be secret. */
function spellings(value) {
	const url = URL.canParse(value) && value.includes("://") ? new URL(value) : void 0;
	const parts = url ? [
		url.href,
		url.username,
		url.password,
		convert(url.password, decodeURIComponent),
		`${url.pathname}${url.search}`,
		url.search
	] : [];
	const lines = value.split(/\r?\n/);
	const all = [
		value,
		...lines,
		...lines.map((line) => line.trim()),
		...parts
	];
	return [
		...all,
		...all.map((text) => text.toLowerCase()),
		...lines.map((line) => convert(line, encodeURIComponent))
	];
}
/** Texts that cannot be converted cannot come back converted either. */
function convert(text, how) {
	try {
		return how(text);
	} catch {
		return text;
	}
}
/** Whether a value is worth hiding at all. */
function isSecret(value) {
	return !PLAIN.test(value.trim());
}
/** Values that must not be shown, and the means to hide them in texts and data. */
var Secrets = class {
	#known = /* @__PURE__ */ new Set();
	/** Longest first, so that a part of a secret never gives the rest away. */
	#ordered = [];
	add(value) {
		const before = this.#known.size;
		if (isSecret(value)) {
			for (const text of spellings(value)) if (isSecret(text)) this.#known.add(text);
		}
		if (this.#known.size > before) this.#ordered = [...this.#known].sort((a, b) => b.length - a.length);
	}
	hide(text) {
		return this.#ordered.reduce((shown, secret) => shown.includes(secret) ? shown.replaceAll(secret, HIDDEN) : shown, text);
	}
	/** A copy of data in which every text is hidden, in lists and plain objects, except members such as `verdict` or `tuple`; the same data while there is nothing to hide. */
	hideIn(data) {
		return this.#ordered.length === 0 ? data : this.#copy(data);
	}
	#copy(data) {
		if (typeof data === "string") return this.hide(data);
		if (Array.isArray(data)) return data.map((item) => this.#copy(item));
		if (typeof data !== "object" || data === null) return data;
		if (Object.getPrototypeOf(data) !== Object.prototype) return data;
		return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, KEPT.has(key) ? value : this.#copy(value)]));
	}
};
// src/core/verdict.ts
/** Exit codes of the command line: 0 pass, 1 fail, 2 usage or configuration error, 3 inconclusive. */
const EXIT_CODES = {
	pass: 0,
	skipped: 0,
	fail: 1,
	error: 2,
	inconclusive: 3
};
/** The coded reason of a verdict of `watch` and `rollback`. */
const CAUSES = {
	healthy: "The release held.",
	"app-failed": "The release is worse than tolerated.",
	"not-effective": "The expected release was never seen to serve.",
	"no-data": "A check returned no data, or too little.",
	"monitor-error": "A check could not be read; nothing is known about the release.",
	underpowered: "There was too little traffic to decide either way.",
	"red-before-deploy": "The checks were failing before the deploy.",
	superseded: "Somebody else changed the pins meanwhile; their change stands.",
	cancelled: "The run was cancelled.",
	"rolled-back": "The tuple was taken back and recovery was confirmed.",
	"rolled-back-unconfirmed": "The tuple was taken back; recovery could not be confirmed.",
	"rolled-back-failing": "The tuple was taken back and the earlier release fails too.",
	"already-rolled-back": "The tuple had been taken back already.",
	"no-target": "The ledger knows no earlier tuple that was verified.",
	"not-ready": "The target is not safe to return to.",
	"loop-guard": "This tuple was rolled back already; a person has to decide.",
	"write-refused": "The repository refused the change.",
	"not-written": "The configuration allows no writes; what should be changed is said."
};
// src/commands/can-i-rollback/index.ts
/** `can-i-rollback`: once this has run, could we go back? */
const spec$12 = {
	name: "can-i-rollback",
	summary: "Say for each earlier release whether one could go back to it once the candidate has written data",
	options: [
		{
			name: "to",
			type: "string",
			value: "TAG",
			description: "Ask about this release only (default: every release of the window)"
		},
		{
			name: "config",
			type: "string",
			value: "FILE",
			description: "Configuration file (default .github/rollback-gate.yml)"
		},
		{
			name: "head",
			type: "string",
			value: "COMMIT",
			description: "The candidate (default: the work tree)"
		}
	],
	load: async () => (await import("./commands-can-i-rollback-run.js")).run
};
/** May this be deployed, and could it be taken back afterwards? */
const spec$11 = {
	name: "check",
	summary: "Say whether the candidate may be deployed, and whether it could be taken back afterwards.",
	options: [
		{
			name: "config",
			type: "string",
			value: "FILE",
			description: "Configuration file (default .github/rollback-gate.yml)"
		},
		{
			name: "config-from",
			type: "string",
			value: "SIDE",
			choices: ["base", "head"],
			description: "Whose configuration decides (default: on pull requests and in merge queues the base, else the candidate)"
		},
		{
			name: "base",
			type: "string",
			value: "COMMIT",
			description: "Commit whose configuration decides (default: from the event)"
		},
		{
			name: "head",
			type: "string",
			value: "COMMIT",
			description: "The candidate (default: the work tree)"
		},
		{
			name: "gates",
			type: "string",
			value: "LIST",
			description: "Gates to run, joined by commas: window, compat, contract, pins, availability, attestation, release, quarantine, migration, health (default: all that are configured)"
		},
		{
			name: "environment",
			type: "string",
			value: "NAME",
			description: "Check the pins of this environment only"
		},
		{
			name: "release",
			type: "string",
			value: "VERSION",
			description: "Version that the candidate is going to have, for a policy that allows breaks in a new major one (default: its tag)"
		}
	],
	outputs: [
		{
			name: "errors",
			description: "How many findings block"
		},
		{
			name: "warnings",
			description: "How many findings warn"
		},
		{
			name: "notes",
			description: "How many findings only tell"
		},
		{
			name: "waived",
			description: "How many of the notes are findings that a waiver accepts"
		},
		{
			name: "window",
			description: "The tags of the earlier releases that were compared, N-1 first, joined by commas"
		}
	],
	load: async () => (await import("./commands-check-run.js")).run
};
// src/commands/comment/index.ts
/** `comment`: one comment on a pull request, kept up to date. The only verb that needs to write to pull requests. */
const spec$10 = {
	name: "comment",
	summary: "Keep one comment on the pull request up to date with the report of a check; it never fails the gate.",
	options: [
		{
			name: "report",
			type: "string",
			value: "FILE",
			description: "JSON report to tell of: what the output `report` of the check names, or the file in a downloaded artifact"
		},
		{
			name: "key",
			type: "string",
			value: "TEXT",
			description: "Tells several comments of one pull request apart (default: workflow and job)"
		},
		{
			name: "pull-request",
			type: "string",
			value: "NUMBER",
			description: "Number of the pull request (default: that of the event)"
		},
		{
			name: "dry-run",
			type: "boolean",
			description: "Show the comment, and write nothing"
		}
	],
	outputs: [
		{
			name: "outcome",
			description: "`created`, `updated`, `unchanged`, `resolved`, `none` (nothing to tell), or `skipped` where it could not be written"
		},
		{
			name: "comment-url",
			description: "Address of the comment, or empty"
		},
		{
			name: "pull-request",
			description: "Number of the pull request, or empty"
		}
	],
	load: async () => (await import("./commands-comment-run.js")).run
};
// src/commands/compare/index.ts
/** `compare`: two versions of a schema, or two folders of schemas, in both directions; or many pairs as lines of JSON. */
const spec$9 = {
	name: "compare",
	summary: "Say whether two versions of a schema can read each other, with a payload for every break",
	usage: "OLD NEW | --batch",
	positionals: [0, 2],
	options: [
		{
			name: "format",
			type: "string",
			value: "NAME",
			description: "Format of both sides (default: detected from name and content)"
		},
		{
			name: "writers",
			type: "string",
			value: "POLICY",
			choices: ["declared", "any"],
			description: "What writers emit: what their schema declares (default), or anything it allows"
		},
		{
			name: "profile",
			type: "string",
			value: "NAME",
			description: "Profile of a format that has several"
		},
		{
			name: "roots",
			type: "string",
			value: "FOLDERS",
			description: "Protobuf: folders that imports are relative to, joined by commas; of two folders, inside of each"
		},
		{
			name: "operations",
			type: "string",
			value: "FILES",
			description: "GraphQL: documents that clients send, as files or globs joined by commas; then only what they use blocks"
		},
		{
			name: "batch",
			type: "boolean",
			description: "Read cases {id, format, old, new, policy?} as lines of JSON from standard input, write one answer per line; exit 0 unless the input cannot be read"
		}
	],
	load: async () => (await import("./commands-compare-run.js")).run
};
// src/commands/contract/index.ts
/** `contract test`: does data keep what a contract promises? */
const testSpec = {
	name: "contract test",
	summary: "Hold files of data against a data contract, row by row, or tables where they are",
	usage: "CONTRACT [DATA…]",
	positionals: [1, 1e4],
	options: [
		{
			name: "dataset",
			type: "string",
			value: "NAME",
			description: "Dataset of the contract that the files hold (default: by name)"
		},
		{
			name: "format",
			type: "string",
			value: "FORMAT",
			choices: [
				"ndjson",
				"json",
				"csv",
				"parquet",
				"avro",
				"kafka"
			],
			description: "Format of standard input (default: told from its first bytes, else NDJSON)"
		},
		{
			name: "max-row",
			type: "string",
			value: "COUNT",
			description: "Characters that one row of a file may have (default: 16777216); a row is held in memory several times over"
		},
		{
			name: "as-of",
			type: "string",
			value: "TIME",
			description: "Moment from which the age of rows is measured, such as 2026-01-31T12:00:00Z (default: now)"
		},
		{
			name: "database",
			type: "string",
			value: "NAME",
			choices: [
				"postgres",
				"trino",
				"bigquery",
				"snowflake",
				"databricks"
			],
			description: "Database that holds the data, instead of files; address and credentials come from its environment variables"
		},
		{
			name: "table",
			type: "string",
			value: "TABLE",
			description: "Table of the database, such as sales.orders (default: as the contract says)"
		},
		{
			name: "filter",
			type: "string",
			value: "TERMS",
			description: "Rows of the table to look at, such as \"day >= 2026-01-01 and region = eu\"; no SQL"
		},
		{
			name: "sample",
			type: "string",
			value: "SHARE",
			description: "Share of the table to look at, such as 1%; it can break a promise, not keep one"
		},
		{
			name: "timeout",
			type: "string",
			value: "TIME",
			description: "Longest time for one statement (default: 10m)"
		},
		{
			name: "max-bytes",
			type: "string",
			value: "BYTES",
			description: "Bytes one statement may read (BigQuery, Trino)"
		},
		{
			name: "counts-only",
			type: "boolean",
			description: "Fetch no rows that break a promise, only how many they are"
		}
	],
	load: async () => (await import("./commands-contract-run.js")).run
};
// src/commands/demo/index.ts
/** `demo`: the main job, end to end, on one machine, in under a minute. */
const spec$8 = {
	name: "demo",
	summary: "Play a blocked pull request, a good deploy and a bad deploy with its rollback, in a temporary folder",
	options: [{
		name: "keep",
		type: "boolean",
		description: "Keep the folder with its repository and remote, and say where it is"
	}],
	narrates: true,
	load: async () => (await import("./commands-demo-run.js")).run
};
// src/commands/doctor/index.ts
/** `doctor`: what stands between this repository and a rollback that works, before it is needed. */
const spec$7 = {
	name: "doctor",
	summary: "Look at the clone, configuration, workflows, tokens, branch rules, registries and endpoints, and say what to change",
	options: [
		{
			name: "config",
			type: "string",
			value: "FILE",
			description: "Configuration file (default .github/rollback-gate.yml)"
		},
		{
			name: "environment",
			type: "string",
			value: "NAME",
			description: "This environment only"
		},
		{
			name: "offline",
			type: "boolean",
			description: "Ask nothing outside this machine"
		}
	],
	load: async () => (await import("./commands-doctor-run.js")).run
};
// src/commands/explain/index.ts
/** What a rule is about. */
const spec$6 = {
	name: "explain",
	summary: "Explain a rule: what it finds, why that matters, how to mend it, with an example and what is found in it.",
	usage: "RULE",
	positionals: [1, 1],
	options: [],
	load: async () => (await import("./commands-explain-run.js")).run
};
// src/commands/health/index.ts
/** `health import`: checks from what somebody has already written for another tool. */
const importSpec$2 = {
	name: "health import",
	summary: "Print health checks made of analysis templates of Argo Rollouts, or of metric templates and canaries of Flagger",
	usage: "FILES…",
	positionals: [1, 100],
	options: [{
		name: "args",
		type: "string",
		value: "NAME=VALUE,…",
		description: "Values of arguments and template variables"
	}, {
		name: "environment",
		type: "string",
		value: "NAME",
		description: "Name of the environment that the checks are printed for (default production)"
	}],
	load: async () => (await import("./commands-health-run.js")).run
};
// src/commands/init/index.ts
/** `init`: from nothing to a configuration that says what the repository says. */
const spec$5 = {
	name: "init",
	summary: "Look at the repository, propose a configuration and workflows, and show what the gate would have said of the last releases",
	options: [
		{
			name: "yes",
			type: "boolean",
			description: "Write without asking"
		},
		{
			name: "print",
			type: "boolean",
			description: "Write nothing"
		},
		{
			name: "releases",
			type: "string",
			value: "NUMBER",
			description: "How many of the last releases the first report looks back on, 0 for none (default 10)"
		}
	],
	load: async () => (await import("./commands-init-run.js")).run
};
// src/commands/rollback/index.ts
/** Options that say which environment, in which branch; `watch` has them too. */
const ENVIRONMENT_OPTIONS = [
	{
		name: "environment",
		type: "string",
		value: "NAME",
		description: "Environment of the configuration (default: the only one)"
	},
	{
		name: "config",
		type: "string",
		value: "FILE",
		description: "Configuration (default .github/rollback-gate.yml)"
	},
	{
		name: "remote",
		type: "string",
		value: "NAME",
		description: "Remote that holds the branch (default: from the configuration, else origin)"
	},
	{
		name: "branch",
		type: "string",
		value: "NAME",
		description: "Branch that holds the pins (default: from the configuration, else the remote's default branch)"
	}
];
/** What is kept when a rollback begins; `watch` has them too. */
const DIAGNOSTICS_OPTIONS = [{
	name: "diagnostics",
	type: "string",
	value: "FOLDER",
	description: "Folder for what is known when a rollback begins (default: one below RUNNER_TEMP, where that is set)"
}, {
	name: "log",
	type: "string",
	value: "FILE",
	description: "A log of the service; its last lines are kept with the diagnostics"
}];
/** `rollback`: take an environment back to its last known good tuple. */
const spec$4 = {
	name: "rollback",
	summary: "Take an environment back to the last tuple that was verified: all its pins, in one commit",
	options: [
		...ENVIRONMENT_OPTIONS,
		{
			name: "to",
			type: "string",
			value: "TUPLE",
			description: "Tuple to go back to, by its id or the first 8 digits of it or more (default: the last known good)"
		},
		{
			name: "only",
			type: "string",
			value: "PINS",
			description: "Take back these pins alone, separated by commas: only where that ran before, or is proven to fit (default: all)"
		},
		{
			name: "reason",
			type: "string",
			value: "TEXT",
			description: "Why, for the commit message and the report"
		},
		...DIAGNOSTICS_OPTIONS,
		{
			name: "dry-run",
			type: "boolean",
			description: "Work everything out, prove every byte, write nothing"
		}
	],
	load: async () => (await import("./commands-rollback-run.js")).run
};
// src/commands/ledger/index.ts
const OPTIONS = [
	{
		name: "environment",
		type: "string",
		value: "NAME",
		description: "Environment (default: all of the configuration)"
	},
	{
		name: "file",
		type: "string",
		value: "FILE",
		description: "A ledger file instead of the ledger branch"
	},
	{
		name: "config",
		type: "string",
		value: "FILE",
		description: "Configuration (default .github/rollback-gate.yml)"
	},
	{
		name: "remote",
		type: "string",
		value: "NAME",
		description: "Remote that holds the ledger branch (default: from the configuration, else origin)"
	}
];
/** `ledger verify`: does the hash chain hold, and who vouches for it? */
const verifySpec$1 = {
	name: "ledger verify",
	summary: "Check the hash chain of the ledger and its signatures",
	options: OPTIONS,
	load: async () => (await import("./commands-ledger-run.js")).verify
};
/** `ledger show`: what was recorded. */
const showSpec$1 = {
	name: "ledger show",
	summary: "Show what was deployed, verified, failed and rolled back, and when",
	options: OPTIONS,
	load: async () => (await import("./commands-ledger-run.js")).show
};
/** `ledger at`: which versions ran then? */
const atSpec = {
	name: "ledger at",
	summary: "Say which versions ran at a moment, such as 2026-03-03T14:32Z",
	usage: "TIME",
	positionals: [1, 1],
	options: OPTIONS,
	load: async () => (await import("./commands-ledger-history.js")).at
};
/** `history`: what ran when. */
const historySpec = {
	name: "history",
	summary: "Show what ran when, how it came there and what became of it",
	options: OPTIONS,
	load: async () => (await import("./commands-ledger-history.js")).history
};
/** `ledger import`: begin a ledger with what GitHub knows. */
const importSpec$1 = {
	name: "ledger import",
	summary: "Begin the ledger of an environment with the deployments that GitHub has recorded",
	options: [
		...ENVIRONMENT_OPTIONS,
		{
			name: "from",
			type: "string",
			value: "NAME",
			description: "Name of the environment at GitHub (default: the environment's own)"
		},
		{
			name: "limit",
			type: "string",
			value: "COUNT",
			description: "Look at so many of the newest deployments (default 50)"
		},
		{
			name: "trust",
			type: "boolean",
			description: "Take a deployment that ended with success for a verified one; otherwise nothing is verified by an import"
		},
		{
			name: "dry-run",
			type: "boolean",
			description: "Show what would be recorded, write nothing"
		}
	],
	load: async () => (await import("./commands-ledger-import.js")).importDeployed
};
/** `ledger prune`: keep diagnostics for as long as the configuration says. */
const pruneSpec = {
	name: "ledger prune",
	summary: "Take away the diagnostics of rollbacks that are older than `ledger.keep-attachments`; the records stay",
	options: [...OPTIONS.filter(({ name }) => name !== "file"), {
		name: "dry-run",
		type: "boolean",
		description: "Say what would be taken away, write nothing"
	}],
	load: async () => (await import("./commands-ledger-prune.js")).prune
};
// src/commands/outputs.ts
/** Outputs that every action has; the runner sets them. */
const COMMON_OUTPUTS = [
	{
		name: "verdict",
		description: "`pass`, `fail`, `inconclusive`, `skipped` or `error`"
	},
	{
		name: "cause",
		description: "The coded reason of the verdict, or empty"
	},
	{
		name: "summary",
		description: "The verdict and its reason in one sentence"
	},
	{
		name: "report",
		description: "Path of a JSON file with the whole report"
	},
	{
		name: "html",
		description: "Path of the HTML report, or empty where `report-files` does not ask for one"
	},
	{
		name: "sarif",
		description: "Path of the SARIF file, or empty where `report-files` does not ask for one"
	},
	{
		name: "junit",
		description: "Path of the JUnit file, or empty where `report-files` does not ask for one"
	}
];
const TUPLE_OUTPUTS = [
	{
		name: "tuple-id",
		description: "Id of the tuple that was judged, or empty"
	},
	{
		name: "target",
		description: "Id of the tuple that was gone back to, or would be"
	},
	{
		name: "commit",
		description: "The commit that took the tuple back, or empty"
	},
	{
		name: "rolled-back",
		type: "boolean",
		description: "`true` when the tuple was taken back, else `false`"
	},
	{
		name: "diagnostics",
		description: "Folder with what was known when the rollback began, or empty"
	}
];
/** Outputs of actions whose verbs do not list their own. */
const OUTPUTS = {
	watch: [...TUPLE_OUTPUTS, {
		name: "record",
		description: "Path of the file with every sample and all evidence, for `verdict replay`"
	}],
	rollback: TUPLE_OUTPUTS
};
// src/commands/pins/index.ts
/** `pins list`: what could be taken back in these files. */
const listSpec = {
	name: "pins list",
	summary: "List the pins of manifests, each with the selector that finds it again",
	usage: "FILES…",
	positionals: [1, Number.POSITIVE_INFINITY],
	options: [],
	load: async () => (await import("./commands-pins-list.js")).runList
};
/** `pins discover`: a configuration to begin with. */
const discoverSpec = {
	name: "pins discover",
	summary: "Propose a configuration with the pins of this repository, and say what is mutable, templated or left out, and why",
	usage: "[PATHS…]",
	positionals: [0, Number.POSITIVE_INFINITY],
	options: [{
		name: "environment",
		type: "string",
		value: "NAME",
		description: "Propose this environment alone; files whose path names no environment belong to it"
	}],
	load: async () => (await import("./commands-pins-discover.js")).runDiscover
};
/** `pins set`: one pin, compared and replaced byte for byte. */
const setSpec = {
	name: "pins set",
	summary: "Replace the value of one pin, if it still holds the expected one, and prove that nothing else changed",
	usage: "FILE SELECTOR VALUE --expect OLD",
	positionals: [3, 3],
	options: [{
		name: "expect",
		type: "string",
		value: "OLD",
		description: "The value the pin must hold now, or a part of it that stands in it once, such as the digest; VALUE takes its place"
	}, {
		name: "allow-shared",
		type: "boolean",
		description: "Also change the places that take the same value through a YAML alias"
	}],
	load: async () => (await import("./commands-pins-set.js")).runSet
};
// src/commands/release/index.ts
const CONFIG = {
	name: "config",
	type: "string",
	value: "FILE",
	description: "Configuration (default .github/rollback-gate.yml)"
};
/** For verbs that read a commit. */
const CONFIG_ON_DISK = {
	...CONFIG,
	description: "Configuration on disk (default: .github/rollback-gate.yml as the commit has it)"
};
const ENVIRONMENT = {
	name: "environment",
	type: "string",
	value: "NAME",
	description: "Environment (default: the only one)"
};
/** `release create`: the manifest of what the pins say. */
const createSpec = {
	name: "release create",
	summary: "Seal the pins of an environment in a release manifest: an in-toto statement with a digest of every member",
	options: [
		ENVIRONMENT,
		CONFIG_ON_DISK,
		{
			name: "head",
			type: "string",
			value: "COMMIT",
			description: "Commit whose pins and files are sealed (default HEAD)"
		},
		{
			name: "release",
			type: "string",
			value: "VERSION",
			description: "Version of the release (default: none)"
		},
		{
			name: "predecessor",
			type: "string",
			value: "FILE",
			description: "Manifest of the release before, or `none` (default: what the ledger says was deployed before)"
		},
		{
			name: "write",
			type: "boolean",
			description: "Write it to the folder of the configuration instead of printing it"
		},
		{
			name: "output",
			type: "string",
			value: "FILE",
			description: "Write it to this file of the repository instead of printing it"
		}
	],
	load: async () => (await import("./commands-release-create.js")).create
};
/** `release verify`: does a manifest hold? */
const verifySpec = {
	name: "release verify",
	summary: "Check release manifests: their form, the chain from one to the next, and every digest against the commit that they name",
	usage: "FILES…",
	positionals: [1, 1e3],
	options: [
		CONFIG_ON_DISK,
		{
			name: "head",
			type: "string",
			value: "COMMIT",
			description: "Compare with this commit (default: the one that the manifest names)"
		},
		{
			name: "form-only",
			type: "boolean",
			description: "Compare with no commit: form and chain alone"
		}
	],
	load: async () => (await import("./commands-release-verify.js")).verify
};
/** `release show`: a manifest for people. */
const showSpec = {
	name: "release show",
	summary: "Show what a release manifest seals, and by what",
	usage: "FILE",
	positionals: [1, 1],
	options: [],
	load: async () => (await import("./commands-release-show.js")).show
};
/** `release export`: a manifest as a bill of materials. */
const exportSpec = {
	name: "release export",
	summary: "Print a release manifest as a bill of materials of CycloneDX 1.6",
	usage: "FILE",
	positionals: [1, 1],
	options: [{
		name: "format",
		type: "string",
		value: "FORMAT",
		description: "Format (default cyclonedx)",
		choices: ["cyclonedx"]
	}, {
		name: "output",
		type: "string",
		value: "FILE",
		description: "Write it to this file of the repository instead of printing it"
	}],
	load: async () => (await import("./commands-release-show.js")).exportBom
};
/** `release import`: what files of tools tell. */
const importSpec = {
	name: "release import",
	summary: "Show what an MLmodel, dvc.lock, InferenceService, Feast registry or model signature tells of a release",
	usage: "FILES…",
	positionals: [1, 1e3],
	options: [],
	load: async () => (await import("./commands-release-import.js")).importFiles
};
/** `release mixture`: may only some pins go back? */
const mixtureSpec = {
	name: "release mixture",
	summary: "Say whether only some pins may go back to an earlier release, and which whole release is nearest where they may not",
	options: [
		ENVIRONMENT,
		CONFIG,
		{
			name: "to",
			type: "string",
			value: "TUPLE",
			description: "Id of the tuple in the ledger, or its first digits (default: the last known good)"
		},
		{
			name: "pins",
			type: "string",
			value: "NAMES",
			description: "Pins that would go back, separated by commas (required)"
		},
		{
			name: "remote",
			type: "string",
			value: "NAME",
			description: "Remote that holds branch and ledger (default: from the configuration)"
		},
		{
			name: "branch",
			type: "string",
			value: "NAME",
			description: "Branch with the pins (default: from the configuration)"
		}
	],
	load: async () => (await import("./commands-release-mixture.js")).mixture
};
// src/commands/retention/index.ts
/** `retention keep`: tags for what a rollback may need. */
const keepSpec = {
	name: "retention keep",
	summary: "Tag the images that rollbacks may need, so that no clean-up of the registry takes them away",
	options: [
		{
			name: "environment",
			type: "string",
			value: "NAME",
			description: "Environment (default: all of the configuration)"
		},
		{
			name: "config",
			type: "string",
			value: "FILE",
			description: "Configuration (default .github/rollback-gate.yml)"
		},
		{
			name: "remote",
			type: "string",
			value: "NAME",
			description: "Remote that holds the ledger branch (default: from the configuration)"
		},
		{
			name: "releases",
			type: "string",
			value: "NUMBER",
			description: "Releases that are kept beside the current one (default: from the configuration, else 3)"
		},
		{
			name: "prune",
			type: "boolean",
			description: "Also remove tags of this kind that no environment of the configuration needs any more"
		},
		{
			name: "dry-run",
			type: "boolean",
			description: "Say what would be done, write nothing"
		}
	],
	load: async () => (await import("./commands-retention-keep.js")).keep
};
// src/commands/rules/index.ts
/** What `check` looks for. */
const spec$3 = {
	name: "rules",
	summary: "List every rule that check knows: of which format or gate, on which direction, how severe, and what it finds.",
	options: [
		{
			name: "format",
			type: "string",
			value: "NAME",
			description: "Only the rules of this format or gate, such as avro or pins"
		},
		{
			name: "severity",
			type: "string",
			value: "SEVERITY",
			choices: [
				"error",
				"warning",
				"note"
			],
			description: "Only rules whose findings have this severity unless they are re-graded"
		},
		{
			name: "search",
			type: "string",
			value: "TEXT",
			description: "Only rules that hold this text, in whatever case"
		}
	],
	load: async () => (await import("./commands-rules-run.js")).run
};
// src/commands/simulate/index.ts
/** `simulate`: what a watch would have found, before anything depends on it. */
const spec$2 = {
	name: "simulate",
	summary: "Draw traffic with a fault in it, run the judge of `watch` over it many times, and say how often and how soon it decides",
	options: [
		{
			name: "error-rate",
			type: "string",
			value: "SHARE",
			description: "Share of bad events once the fault is there, such as 5% or 0.05 (required)"
		},
		{
			name: "tolerate",
			type: "string",
			value: "SHARE",
			description: "Tolerated share of bad events (default 0.2%, with --probes 1%)"
		},
		{
			name: "rps",
			type: "string",
			value: "NUMBER",
			description: "Requests per second (default 10)"
		},
		{
			name: "probes",
			type: "string",
			value: "NUMBER",
			description: "Probes per sample instead of requests"
		},
		{
			name: "interval",
			type: "string",
			value: "DURATION",
			description: "Between samples (default 5s)"
		},
		{
			name: "minutes",
			type: "string",
			value: "NUMBER",
			description: "How long is watched (default 15)"
		},
		{
			name: "runs",
			type: "string",
			value: "NUMBER",
			description: "How many watches are simulated (default 2000)"
		},
		{
			name: "min-bad",
			type: "string",
			value: "NUMBER",
			description: "Fewest samples with bad events before a failure (default 6, with --probes 3)"
		},
		{
			name: "dispersion",
			type: "string",
			value: "NUMBER",
			description: "Variance over mean of bad counts that the judge allows for (default 1)"
		},
		{
			name: "alpha",
			type: "string",
			value: "SHARE",
			description: "Bound on a false alarm over the whole watch (default 1%)"
		},
		{
			name: "beta",
			type: "string",
			value: "SHARE",
			description: "Bound on a false all-clear (default 5%)"
		},
		{
			name: "start-at",
			type: "string",
			value: "DURATION",
			description: "When the fault begins; delays are counted from there (default 0s)"
		},
		{
			name: "fault-for",
			type: "string",
			value: "DURATION",
			description: "How long the fault lasts (default: to the end); a blip of a few seconds must not fail a release"
		},
		{
			name: "base-rate",
			type: "string",
			value: "SHARE",
			description: "Share of bad events before the fault (default half of what is tolerated)"
		},
		{
			name: "soak",
			type: "string",
			value: "DURATION",
			description: "No all-clear before this (default: the whole time, so that an all-clear cannot end a run before its fault; `watch` itself clears after its soak, 3m by default)"
		},
		{
			name: "seed",
			type: "string",
			value: "NUMBER",
			description: "Another seed draws other traffic (default 1)"
		}
	],
	load: async () => (await import("./commands-simulate-run.js")).run
};
// src/commands/sketch/index.ts
/** `sketch`: the distribution of every column, small enough to be committed beside a release. */
const sketchSpec = {
	name: "sketch",
	summary: "Print the distribution of every column of some data as a small JSON file, to compare releases with",
	usage: "DATA…",
	positionals: [1, 1e4],
	options: [],
	load: async () => (await import("./commands-sketch-run.js")).makeOne
};
/** `drift`: does one distribution still look like another? */
const driftSpec = {
	name: "drift",
	summary: "Say which columns of serving data have moved away from training data; each side is data or a sketch",
	usage: "BASE CURRENT",
	positionals: [2, 2],
	options: [
		{
			name: "categories",
			type: "string",
			value: "SHARE",
			description: "Largest tolerated difference of the share of a category or of nulls (default 10%)"
		},
		{
			name: "numbers",
			type: "string",
			value: "SHARE",
			description: "Largest tolerated Jensen-Shannon divergence of numbers, in bits from 0 to 1 (default 10%)"
		},
		{
			name: "least",
			type: "string",
			value: "COUNT",
			description: "Fewest values on either side of a column; below it nothing is said (default 100)"
		},
		{
			name: "schema",
			type: "string",
			value: "FILE",
			description: "TFDV schema whose comparators have the limits of its features"
		},
		{
			name: "comparator",
			type: "string",
			value: "NAME",
			description: "Which comparators of the schema: skew or drift (default skew, and drift where a feature has that alone)"
		}
	],
	load: async () => (await import("./commands-sketch-run.js")).compareTwo
};
// src/commands/verdict/index.ts
/** `verdict replay`: does the verdict of a watch follow from what it saw? */
const replaySpec = {
	name: "verdict replay",
	summary: "Compute the verdict of a watch again from its record, and compare every number to the last bit",
	usage: "RECORD",
	positionals: [1, 1],
	options: [],
	load: async () => (await import("./commands-verdict-run.js")).replay
};
// src/commands/index.ts
/** Every verb, in the order of the help text. Specs are light data; the code behind a verb loads when it runs. */
const VERBS = [
	spec$5,
	spec$7,
	spec$11,
	spec$3,
	spec$6,
	{
		name: "waive",
		summary: "Accept a finding of check for a while: print the waiver for it, bound to the contents that are compared now.",
		usage: "FINGERPRINT...",
		positionals: [1, 50],
		options: [
			{
				name: "reason",
				type: "string",
				value: "TEXT",
				description: "Why it is accepted (required)"
			},
			{
				name: "owner",
				type: "string",
				value: "NAME",
				description: "Who answers for it (required)"
			},
			{
				name: "expires",
				type: "string",
				value: "DAY",
				description: "Last day it holds, as YYYY-MM-DD, at most a year ahead (required)"
			},
			{
				name: "write",
				type: "boolean",
				description: "Append the entry to the waivers file instead of printing it"
			},
			{
				name: "config",
				type: "string",
				value: "FILE",
				description: "Configuration file (default .github/rollback-gate.yml)"
			},
			{
				name: "head",
				type: "string",
				value: "COMMIT",
				description: "The candidate (default: the work tree)"
			},
			{
				name: "release",
				type: "string",
				value: "VERSION",
				description: "Version that the candidate is going to have (default: its tag)"
			}
		],
		load: async () => (await import("./commands-waive-run.js")).run
	},
	{
		name: "watch",
		summary: "Watch a deploy; record it as verified when it holds, take it back when it fails",
		options: [
			...ENVIRONMENT_OPTIONS,
			...DIAGNOSTICS_OPTIONS,
			{
				name: "no-rollback",
				type: "boolean",
				description: "Only judge and record; take nothing back"
			},
			{
				name: "record",
				type: "string",
				value: "FILE",
				description: "Where to write every sample and all evidence, for `verdict replay` (default: in an action a temporary file, else nowhere)"
			}
		],
		load: async () => (await import("./commands-watch-run.js")).run
	},
	spec$4,
	spec$10,
	spec$8,
	spec$9,
	testSpec,
	spec$12,
	sketchSpec,
	driftSpec,
	discoverSpec,
	listSpec,
	setSpec,
	historySpec,
	atSpec,
	importSpec$1,
	pruneSpec,
	showSpec$1,
	verifySpec$1,
	createSpec,
	verifySpec,
	showSpec,
	exportSpec,
	importSpec,
	mixtureSpec,
	keepSpec,
	spec$2,
	importSpec$2,
	replaySpec
];
/** A verb that is an action, with its outputs. @throws GateError when there is no such verb */
function actionVerb(name) {
	const verb = VERBS.find((candidate) => candidate.name === name);
	if (verb === void 0) throw new GateError("RG-INTERNAL", `there is no verb "${name}"`);
	return {
		...verb,
		outputs: [...COMMON_OUTPUTS, ...verb.outputs ?? OUTPUTS[name] ?? []]
	};
}
/** Rules by their id, for reports that describe them. */
async function loadRules() {
	const { listRules } = await import("./commands-rules-catalogue.js");
	return new Map((await listRules()).map((rule) => [rule.id, rule]));
}
// \0late-node:fs
let opened$1;
const accessSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).accessSync(...args);
const appendFileSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).appendFileSync(...args);
const closeSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).closeSync(...args);
const createReadStream = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).createReadStream(...args);
const mkdirSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).mkdirSync(...args);
const mkdtempSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).mkdtempSync(...args);
const openSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).openSync(...args);
const readFileSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).readFileSync(...args);
const readSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).readSync(...args);
const readdirSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).readdirSync(...args);
const realpathSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).realpathSync(...args);
const rmSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).rmSync(...args);
const statSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).statSync(...args);
const writeFileSync = (...args) => (opened$1 ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:fs")).writeFileSync(...args);
// src/report/escape.ts
/**
* Foreign text made harmless, once per kind of output. Reports quote repositories and endpoints that may be hostile:
* nothing of theirs may move a cursor, hide itself, become markup or become a workflow command.
*/
/** Controls, format characters that reorder or hide text (bidi, zero width, tags), line separators, lone surrogates, what is no character at all. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** `\u{…}` in place of a character that must not reach a reader raw. */
function visible(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** One line of plain text: line ends and tabs become spaces, everything else that could act becomes visible. */
function plainLine(text) {
	return text.replace(/[\r\n\t]+/g, " ").replace(UNSAFE, visible);
}
/** Plain text that keeps its line ends. */
function plainText(text) {
	return text.split(/\r\n|\r|\n/).map((line) => line.replace(/\t/g, "  ").replace(UNSAFE, visible)).join("\n");
}
/** The escape sequences that our own painter writes; nothing else may reach a terminal raw. */
const COLORS = new RegExp(`(${String.fromCharCode(27)}\\[(?:0|1|2|31|32|33|34|36)m)`);
/** `\u…` for each UTF-16 unit: valid inside JSON texts, readable elsewhere. */
function jsonEscape(characters) {
	return Array.from({ length: characters.length }, (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}
/** Text that a command composed itself, NDJSON included: line ends, tabs and our own colours stay, all else that could act is escaped. */
function composedText(text) {
	return text.split(COLORS).map((part, index) => index % 2 === 1 ? part : part.replace(UNSAFE, (character) => /[\n\t]/.test(character) ? character : jsonEscape(character))).join("");
}
/** JSON on one line; what `JSON.stringify` leaves raw (bidi overrides, line separators) is escaped the JSON way. */
function safeJson(value, indent) {
	return (JSON.stringify(value, void 0, indent) ?? "null").replace(UNSAFE, (character) => character === "\n" && indent !== void 0 ? character : jsonEscape(character));
}
const MARKUP = /[&<>\\`*_[\]|~$#]/g;
/**
* One line of text for Markdown, shown as it is: markup becomes numeric references (which can never form structure),
* and mentions, issue references and automatic links are broken by a zero-width space.
*/
function markdownText(text) {
	return plainLine(text).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`).replace(/@/g, "@&#8203;").replace(/&#35;(?=\d)/g, "&#35;&#8203;").replace(/:\/\//g, ":&#8203;//").replace(/\b(www)\./gi, "$1&#8203;.").replace(/\b(GH)-(?=\d)/gi, "$1&#8203;-");
}
/** A code span. Plain names stay readable in the raw text; anything else goes into `<code>` as references, which also holds in tables. */
function markdownCode(text) {
	const line = plainLine(text);
	if (/^[\w.:/@=,+()-](?:[\w .:/@=,+()-]*[\w.:/@=,+()-])?$/.test(line)) return `\`${line}\``;
	return line === "" ? "" : `<code>${markdownText(line)}</code>`;
}
/**
* Prose in which what stands between backticks is shown as code. Whoever wrote the backticks: each part is escaped for its
* place. `html` is for places inside of an HTML element, where Markdown is not read.
*/
function markdownProse(text, html = false) {
	const parts = plainLine(text).split(/`([^`]+)`/);
	const code = (part) => html ? `<code>${markdownText(part)}</code>` : markdownCode(part);
	return parts.map((part, index) => index % 2 === 1 ? code(part) : markdownText(part)).join("");
}
/** A fenced block whose fence is longer than any run of backticks inside. The text must be safe line by line already. */
function markdownBlock(text, language = "") {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text}\n${fence}`;
}
/**
* A log line that the Actions runner cannot take for a command: `::name::` counts at the start of a line (after white space),
* `##[name]` anywhere in it.
*/
function logLine(line) {
	return line.replace(/^(\s*):(?=:)/, "$1: ").replace(/##(?=\[)/g, "## ");
}
/** The same for text that may hold JSON, which stays the same JSON. */
function logText(text) {
	return text.replace(/^(\s*):(?=:)/gm, "$1: ").replace(/##(?=\[)/g, "#\\u0023");
}
/** The longest beginning of `text` that fits into `bytes` of UTF-8 and ends between characters. */
function truncateUtf8(text, bytes, ellipsis = "…") {
	if (Buffer.byteLength(text) <= bytes) return text;
	const room = bytes - Buffer.byteLength(ellipsis);
	if (room <= 0) return "";
	const data = Buffer.from(text);
	let end = room;
	while (end > 0 && ((data[end] ?? 0) & 192) === 128) end -= 1;
	return data.subarray(0, end).toString("utf8") + ellipsis;
}
// src/report/fold.ts
/** So many equal items in a row are told once with their number. */
const RUN_OF_ITEMS = 8;
/** The same of characters. */
const RUN_OF_CHARACTERS = /(.)\1{59,}/gsu;
/** So many of them are shown. */
const SHOWN = 2;
const SHOWN_CHARACTERS = 20;
/** A payload as JSON that people can take in, made harmless like all foreign text. */
function shownJson(payload, indent) {
	return safeJson(foldRepeats(payload), indent);
}
/**
* A payload in which what comes many times over in a row stands a few times, with the number of the others; the same value where nothing is
* repeated. For display only: what proves something is the payload itself.
*/
function foldRepeats(value) {
	if (typeof value === "string") return foldText(value);
	if (isJsonArray(value)) return foldItems(value);
	if (!isJsonObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, foldRepeats(inner)]));
}
function foldText(text) {
	return text.replace(RUN_OF_CHARACTERS, (run, character) => {
		const count = Math.floor(run.length / character.length);
		return `${character.repeat(SHOWN_CHARACTERS)}… (${count} of them)`;
	});
}
function foldItems(items) {
	if (items.length < RUN_OF_ITEMS) return items.map(foldRepeats);
	const texts = items.map((item) => JSON.stringify(item));
	const folded = [];
	for (let from = 0; from < items.length;) {
		let to = from + 1;
		while (to < items.length && texts[to] === texts[from]) to++;
		const item = foldRepeats(items[from] ?? null);
		const run = to - from;
		folded.push(...Array.from({ length: run < RUN_OF_ITEMS ? run : SHOWN }, () => item));
		if (run >= RUN_OF_ITEMS) folded.push(`… ${run - SHOWN} more of the same`);
		from = to;
	}
	return folded;
}
// src/report/rulings.ts
/** What was decided about a finding, in order: `error → note: waived until 2026-12-31 by data-platform: …`. */
function rulingTexts({ rulings = [] }) {
	return rulings.map(rulingText);
}
function rulingText({ before, after, why }) {
	return before === after ? `still ${after}: ${why}` : `${before} → ${after}: ${why}`;
}
/** The beginning of a fingerprint by which a finding that blocks can be waived; `undefined` where it does not block or cannot be waived. */
function waivableBy({ severity, blobs, fingerprint }) {
	return severity === "error" && blobs ? fingerprint.replace(/^sha256:/, "").slice(0, 12) : void 0;
}
// src/report/words.ts
/** From worst to least; the order in every output. */
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
const VERDICT_MARKS = {
	pass: {
		emoji: "✅",
		sign: "✓",
		color: "green"
	},
	fail: {
		emoji: "❌",
		sign: "✗",
		color: "red"
	},
	inconclusive: {
		emoji: "❔",
		sign: "?",
		color: "yellow"
	},
	skipped: {
		emoji: "⏭",
		sign: "-",
		color: "dim"
	},
	error: {
		emoji: "💥",
		sign: "!",
		color: "red"
	}
};
const SEVERITY_EMOJI = {
	error: "🔴",
	warning: "🟡",
	note: "🔵"
};
/** Findings by severity, then by place; findings without a place come after those with one. */
function sortFindings(findings) {
	const rank = (finding) => SEVERITIES.indexOf(finding.severity);
	return [...findings].sort((a, b) => rank(a) - rank(b) || comparePlaces(a, b) || compareTexts(a.rule, b.rule) || compareTexts(a.fingerprint, b.fingerprint));
}
function comparePlaces(a, b) {
	if (a.place === void 0 || b.place === void 0) return Number(a.place === void 0) - Number(b.place === void 0);
	return compareTexts(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column;
}
function compareTexts(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function countSeverities(findings) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const finding of findings) counts[finding.severity] += 1;
	return counts;
}
/** `2 errors, 1 warning`; `''` for nothing. */
function countsText(findings) {
	const counts = countSeverities(findings);
	return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? "" : "s"}`).join(", ");
}
/**
* Who has to read what whom wrote: `on rollback: written by N, read by N-1 (v2.2.0)`; of an API, whose clients it hurts: `on rollback: hurts
* clients made for N when they meet N-1 (v2.2.0)`; of a database, whose application. `''` where a finding has no direction.
*/
function directionText(finding) {
	if (finding.direction === void 0) return "";
	if (finding.versions === void 0) return `on ${finding.direction}`;
	if (finding.versions.between === "clients") return `on ${finding.direction}: hurts clients made for ${finding.versions.writer} when they meet ${finding.versions.reader}`;
	if (finding.versions.between === "state") return `on ${finding.direction}: hurts the application of ${finding.versions.reader} on the database of ${finding.versions.writer}`;
	return `on ${finding.direction}: written by ${finding.versions.writer}, read by ${finding.versions.reader}`;
}
/** That the change did not bring a finding; `''` where it did, or nobody knows. */
function originText({ inherited, severity }) {
	if (!inherited) return "";
	return `not from this change: its files are the same on the base branch${severity === "error" ? ", and the next release would break all the same" : ""}`;
}
function witnessVerdict(finding) {
	const witness = finding.witness;
	if (witness === void 0) return "";
	const confirmed = witness.confirmedBy.length > 0 ? ` (confirmed by ${witness.confirmedBy.join(", ")})` : "";
	return witness.outcome === "rejected" ? `refused: ${witness.error ?? "the reader does not accept it"}${confirmed}` : `read back changed${confirmed}`;
}
/** `2026-03-03 14:32:05 UTC`. */
function formatTime(at) {
	const date = new Date(at);
	return Number.isNaN(date.getTime()) ? String(at) : `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
function title(report) {
	return `${report.verb}: ${report.verdict}`;
}
const MOST_BYTES$1 = 4e3;
const LEVELS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/** At most ten annotations of each level, most severe first; those beyond are counted in the last one of their level. */
function renderAnnotations(report) {
	const sorted = sortFindings(report.findings);
	const headline = headlineAnnotation(report);
	return SEVERITIES.flatMap((severity) => {
		const own = sorted.filter((finding) => finding.severity === severity);
		const first = headline.filter((annotation) => annotation.level === LEVELS[severity]);
		const shown = [...first, ...own.slice(0, 10 - first.length).map(annotationOf)];
		return fold(shown, first.length + own.length - shown.length);
	});
}
/** A verdict that no finding explains (a watch that failed, a check that could not decide) is an annotation itself; so is what was skipped and could be mended. */
function headlineAnnotation(report) {
	const level = headlineLevel(report);
	if (level === void 0 || report.findings.some((finding) => LEVELS[finding.severity] === level)) return [];
	const next = report.nextStep === void 0 ? "" : `\n${report.nextStep}`;
	return [{
		level,
		title: plainLine(`rollback-gate ${report.verb}: ${report.verdict}`),
		message: bounded$1(`${report.headline}${next}`)
	}];
}
function headlineLevel({ verdict, nextStep }) {
	if (verdict === "fail" || verdict === "error") return "error";
	if (verdict === "inconclusive") return "warning";
	return verdict === "skipped" && nextStep !== void 0 ? "notice" : void 0;
}
function annotationOf(finding) {
	const lines = [
		finding.message,
		directionText(finding),
		originText(finding)
	];
	if (finding.witness) lines.push(`Payload: ${truncateUtf8(shownJson(finding.witness.payload), 600)} ${witnessVerdict(finding)}`);
	lines.push(...rulingTexts(finding), `Fix: ${finding.fix}`);
	const where = finding.place && {
		file: finding.place.file,
		line: finding.place.line,
		column: finding.place.column
	};
	return {
		level: LEVELS[finding.severity],
		title: plainLine(finding.rule),
		message: bounded$1(lines.filter((line) => line !== "").join("\n")),
		...where
	};
}
function bounded$1(text) {
	return truncateUtf8(plainText(text), MOST_BYTES$1);
}
function fold(shown, more) {
	const last = shown.at(-1);
	if (last === void 0 || more === 0) return [...shown];
	const note = `… and ${more} more like this; the job summary lists them.`;
	return [...shown.slice(0, -1), {
		...last,
		message: `${truncateUtf8(last.message, 3900)}\n${note}`
	}];
}
// src/report/budget.ts
/**
* `head` and as many blocks, in order, as fit into `bytes` of UTF-8. What does not fit is named at the end, never lost silently.
* The head stays whole unless it alone is larger than the budget.
*/
function fitBlocks(head, blocks, bytes, sayLeftOut = leftOut) {
	const reserve = 300;
	const taken = /* @__PURE__ */ new Map();
	let used = Buffer.byteLength(head) + 1;
	let end = blocks.length;
	const take = (index, room) => {
		const text = blocks[index]?.render() ?? "";
		const size = Buffer.byteLength(text) + 2;
		if (used + size > room) return false;
		taken.set(index, text);
		used += size;
		return true;
	};
	const last = blocks.findLastIndex(({ optional }) => !optional);
	for (const [index, { optional }] of blocks.entries()) {
		if (optional || take(index, index === last ? bytes : bytes - reserve)) continue;
		end = index;
		break;
	}
	for (const [index, { optional }] of blocks.entries()) if (optional && index < end) take(index, bytes - reserve);
	const texts = [head, ...[...taken].sort(([a], [b]) => a - b).map(([, text]) => text)];
	const left = blocks.slice(end).filter(({ optional }) => !optional);
	if (left.length > 0) texts.push(sayLeftOut(listOf(left)));
	const text = `${texts.join("\n\n")}\n`;
	return Buffer.byteLength(text) <= bytes ? text : truncateUtf8(text, bytes);
}
function leftOut(list) {
	return `_Left out because this page may not grow larger: ${list}. The JSON report has everything._`;
}
/** `3 findings, 1 table`. */
function listOf(blocks) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind, count = 1 } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + count);
	return [...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? "" : "s"}`).join(", ");
}
// src/report/sparkline.ts
const BARS = "▁▂▃▄▅▆▇█";
const GAP = "·";
/**
* The course of values in so many characters: each stands for the greatest value of its share of the points, `·` for one without any.
* `log` for what grows by factors. The lowest bar is the least value or 0, the highest the greatest or `top`.
*/
function sparkline(values, width, options = {}) {
	const { log = false, top } = options;
	const scaled = bucketed(values, width).map((value) => heightOf(value, log));
	const limit = heightOf(top, log);
	const known = [...scaled.flatMap((value) => value ?? []), ...limit === void 0 ? [] : [limit]];
	const low = known.reduce((least, value) => Math.min(least, value), log ? Number.POSITIVE_INFINITY : 0);
	const high = known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
	return scaled.map((value) => {
		if (value === void 0) return GAP;
		const share = high > low ? (value - low) / (high - low) : 0;
		return BARS[Math.min(7, Math.floor(share * 8))] ?? GAP;
	}).join("");
}
function heightOf(value, log) {
	if (value === void 0 || !Number.isFinite(value)) return void 0;
	if (!log) return value;
	return value > 0 ? Math.log(value) : void 0;
}
function bucketed(values, width) {
	const room = Math.max(1, Math.floor(width));
	if (values.length <= room) return [...values];
	return Array.from({ length: room }, (_, index) => {
		return values.slice(Math.floor(index * values.length / room), Math.floor((index + 1) * values.length / room)).reduce((most, value) => value !== void 0 && (most === void 0 || value > most) ? value : most, void 0);
	});
}
/** One row for each line of each chart: what, its course, its last value, the limit. For where nothing can be drawn. */
function chartRows(charts, width) {
	return charts.flatMap((chart) => chart.series.map((series) => [
		nameOf$1(chart, series),
		courseOf(chart, series, width),
		lastOf(chart, series),
		limitOf(chart)
	]));
}
function nameOf$1({ title, series }, { label }) {
	return series.length > 1 ? `${title}: ${label}` : title;
}
function courseOf({ scale, limit }, { points }, width) {
	const options = {
		log: scale === "log",
		...limit && { top: limit.value }
	};
	return sparkline(points.map(({ value }) => value), width, options);
}
function lastOf({ unit }, { points }) {
	const last = points.findLast(({ value }) => value !== void 0 && Number.isFinite(value))?.value;
	return last === void 0 ? "no data" : quantity(last, unit);
}
function limitOf({ unit, limit }) {
	return limit === void 0 ? "" : quantity(limit.value, unit);
}
/** Three digits, and powers of ten where there would be many zeros. */
function quantity(value, unit = "") {
	if (!Number.isFinite(value)) return "no number";
	const size = Math.abs(value);
	const text = size !== 0 && (size >= 1e5 || size < .001) ? value.toExponential(1) : String(Number(value.toPrecision(3)));
	return unit === "" ? text : `${text} ${unit}`;
}
// src/report/mermaid.ts
/** Points of a line; more tell nothing at the width of a page. */
const MOST_POINTS = 60;
const MOST_LINES = 3;
const MOST_MOMENTS = 12;
const LABEL_CHARACTERS = 70;
/** A drawing that is larger than this is none; it is of this size only where something is wrong. */
const MOST_BYTES = 8e3;
/** Moments that are so far from the points are told, not drawn: they would leave the line no room. In parts of the time of the points. */
const MARGIN = .25;
const LAST_DAY = 864e13;
/** Numbers beyond need an exponent, for which the syntax has no place. */
const [LEAST, LARGEST] = [1e-6, 0x38d7ea4c68000];
/**
* A chart as Mermaid draws it on GitHub (`xychart-beta`): lines with their limit, moments as bars, and below it what the drawing cannot say.
* It has no logarithms and no gaps: evidence becomes the part of the way to its limit, and shares of stretches without a measurement stand at 0 and are told.
* @returns `undefined` where there is nothing to draw, or what there is cannot be drawn
*/
function drawChart(chart) {
	const scale = scaleOf(chart);
	const lines = chart.series.slice(0, MOST_LINES).map(({ label, points }) => ({
		label,
		points: points.filter(isDrawable)
	}));
	const all = lines.flatMap(({ points }) => points);
	if (!scale || all.filter(({ value }) => value !== void 0).length < 2) return void 0;
	const shown = stretchOf(all.map(({ at }) => at), chart.moments);
	const count = Math.min(MOST_POINTS, Math.max(...lines.map(({ points }) => points.length)));
	const courses = lines.map(({ label, points }) => ({
		label,
		values: scale.course(resampled(points, shown, count))
	}));
	const limit = chart.limit && scale.place(chart.limit.value);
	const known = [...courses.flatMap(({ values }) => values.flatMap((value) => value ?? [])), ...limit === void 0 ? [] : [limit]];
	const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
	const top = high > low ? high : low + 1;
	if (known.some((value) => Math.abs(value) > LARGEST) || top - low < LEAST) return void 0;
	const marks = momentsIn(chart.moments, shown);
	const block = `${markdownBlock([
		"xychart-beta",
		`  title ${quoted(chart.title)}`,
		`  x-axis ${quoted(`minutes since ${formatTime(shown.from)}`)} 0 --> ${decimal((shown.to - shown.from) / 6e4)}`,
		`  y-axis ${quoted(scale.unit)} ${decimal(low)} --> ${decimal(top)}`,
		...marks.length > 0 ? [`  bar "moments" [${barsOf(marks, shown, count, top)}]`] : [],
		...courses.map(({ label, values }) => `  line ${quoted(label)} [${values.map((value) => decimal(value ?? 0)).join(", ")}]`),
		...limit === void 0 ? [] : [`  line "limit" [${Array.from({ length: count }, () => decimal(limit)).join(", ")}]`]
	].join("\n"), "mermaid")}\n\n${captionOf(chart, marks, courses)}`;
	return Buffer.byteLength(block) <= MOST_BYTES ? block : void 0;
}
/** How numbers stand in the drawing. What grows by factors is drawn by the share of the way that it has come; it stays where it is while nothing is measured. */
function scaleOf({ scale, limit, unit }) {
	if (scale !== "log") return {
		unit: unit === "" ? "value" : unit,
		place: (value) => value,
		course: (values) => values
	};
	if (limit === void 0 || !(limit.value > 1) || !Number.isFinite(limit.value)) return void 0;
	const whole = Math.log(limit.value);
	const place = (value) => 100 * Math.log(Math.max(1, value)) / whole;
	const course = (values) => {
		let last = 0;
		return values.map((value) => last = value === void 0 ? last : place(value));
	};
	return {
		unit: "% of the way to the limit",
		place,
		course
	};
}
function isDrawable({ at, value }) {
	return Math.abs(at) <= LAST_DAY && (value === void 0 || Number.isFinite(value));
}
function stretchOf(times, moments) {
	let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const at of times) [from, to] = [Math.min(from, at), Math.max(to, at)];
	const room = (to - from) * MARGIN;
	const near = moments.map(({ at }) => at).filter((at) => at >= from - room && at <= to + room);
	const last = Math.max(to, ...near);
	return {
		from: Math.min(from, ...near),
		to: last > from ? last : from + 1e3
	};
}
/** The greatest value of each of so many stretches of the same length. */
function resampled(points, shown, count) {
	const values = Array.from({ length: count }, () => void 0);
	for (const { at, value } of points) {
		const index = indexOf(at, shown, count);
		const before = values[index];
		if (value !== void 0 && (before === void 0 || value > before)) values[index] = value;
	}
	return values;
}
function indexOf(at, { from, to }, count) {
	return Math.min(count - 1, Math.max(0, Math.round((at - from) / (to - from) * (count - 1))));
}
function momentsIn(moments, { from, to }) {
	return moments.filter(({ at }) => at >= from && at <= to).slice(0, MOST_MOMENTS);
}
function barsOf(marks, shown, count, top) {
	const marked = new Set(marks.map(({ at }) => indexOf(at, shown, count)));
	return Array.from({ length: count }, (_, index) => marked.has(index) ? decimal(top) : "0").join(", ");
}
/** What stands for what, in words: colours and their order depend on the reader's page. */
function captionOf({ limit, unit }, marks, courses) {
	const gaps = Math.max(0, ...courses.map(({ values }) => values.filter((value) => value === void 0).length));
	const all = courses[0]?.values.length ?? 0;
	return markdownProse(truncateUtf8(plainLine([
		...limit ? [`Level line: ${limit.label} (${quantity(limit.value, unit)}).`] : [],
		...marks.length > 0 ? [`Bars: ${marks.map(({ at, label }) => `${formatTime(at).slice(11, 19)} ${label}`).join(", ")}.`] : [],
		...gaps > 0 ? [`Nothing was measured in ${gaps} of ${all} stretches; they stand at 0.`] : []
	].join(" ")), 1e3));
}
/** Foreign text between quotation marks: letters, digits and what cannot mean anything to the language of the drawing. */
function quoted(text) {
	return `"${[...plainLine(text).replaceAll(/[^\p{L}\p{N} .,:()/_%-]/gu, " ").replaceAll(/%+/g, "%").replaceAll(/-+/g, "-").replaceAll(/ +/g, " ").trim()].slice(0, LABEL_CHARACTERS).join("") || "value"}"`;
}
/** Without an exponent, which the language does not know. */
function decimal(value) {
	const rounded = Number(value.toPrecision(5));
	if (Math.abs(rounded) < LEAST / 100) return "0";
	return rounded.toFixed(10).replace(/\.?0+$/, "");
}
// src/report/terminal.ts
const STYLES = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	cyan: 36
};
const SEVERITY_STYLES = {
	error: "red",
	warning: "yellow",
	note: "blue"
};
/** Lines of a payload that are shown; the JSON report has all of it. */
const PAYLOAD_LINES = 12;
/** Findings that are shown, the most severe first. */
const MOST_FINDINGS = 100;
/** Rows of a table that are shown. */
const TABLE_ROWS = 40;
/** A table whose last column has less room than this is not shown as one. */
const LEAST_COLUMN = 30;
/** What stands in the first column of such a table gets a line of its own when it is longer. */
const LONGEST_KEY = 16;
/** A painter for one setting; texts must be safe before they are painted. */
function painter(color) {
	return (style, text) => color && text !== "" ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
}
/** The report for a terminal or log: verdict, next step, facts, findings by file, tables, timeline, counts. Ends with a line end. */
function renderTerminal(report, options) {
	const paint = painter(options.color);
	const width = Math.max(40, options.width);
	const blocks = [
		headLines(report, paint, width),
		factLines(report, paint, width),
		...fileBlocks(report.findings, paint, width),
		...courseLines(report, paint, width),
		...report.tables.filter((table) => table.rows.length > 0).map((table) => tableLines(table, paint, width)),
		timelineLines(report, paint, width)
	];
	const counts = countsText(report.findings);
	if (counts !== "") blocks.push([paint("bold", counts), ...waiveLines(report, paint)]);
	return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** What the word beside a finding is for. */
function waiveLines({ findings }, paint) {
	return findings.some((finding) => waivableBy(finding) !== void 0) ? [paint("dim", "To accept a finding for a while: rollback-gate waive FINGERPRINT")] : [];
}
function headLines(report, paint, width) {
	const mark = VERDICT_MARKS[report.verdict];
	const cause = report.cause ? ` (${report.cause})` : "";
	const head = `${paint(mark.color, `${mark.sign} ${report.verdict}`)}  ${paint("bold", plainLine(report.verb))}${paint("dim", cause)}`;
	const next = report.nextStep === void 0 ? [] : flow(`Next: ${plainLine(report.nextStep)}`, width, "  ").map((line) => paint("cyan", line));
	return [
		head,
		...flow(plainLine(report.headline), width, "  "),
		...next
	];
}
function factLines(report, paint, width) {
	const label = Math.min(24, Math.max(0, ...report.facts.map((fact) => columnsOf(plainLine(fact.label)))));
	return report.facts.flatMap((fact) => {
		const [first = "", ...rest] = flow(plainLine(fact.text), width - label - 4, "");
		const indent = " ".repeat(label + 4);
		return [`  ${paint("dim", pad(plainLine(fact.label), label))}  ${first}`, ...rest.map((line) => indent + line)];
	});
}
function fileBlocks(findings, paint, width) {
	const byFile = /* @__PURE__ */ new Map();
	for (const finding of sortFindings(findings).slice(0, MOST_FINDINGS)) {
		const file = finding.place?.file ?? "";
		const list = byFile.get(file);
		if (list) list.push(finding);
		else byFile.set(file, [finding]);
	}
	const blocks = [...byFile].map(([file, list]) => [paint("bold", file === "" ? "Everywhere" : plainLine(file)), ...list.flatMap((finding) => findingLines(finding, paint, width))]);
	const more = findings.length - MOST_FINDINGS;
	return more > 0 ? [...blocks, [paint("dim", `… and ${more} more findings; --json has them all`)]] : blocks;
}
function findingLines(finding, paint, width) {
	const place = finding.place ? `${finding.place.line}:${finding.place.column}` : "-";
	const severity = paint(SEVERITY_STYLES[finding.severity], finding.severity);
	const lines = [`  ${paint("dim", place.padEnd(7))} ${severity}  ${paint("dim", plainLine(finding.rule))}`];
	const add = (text, label = "") => {
		const [first = "", ...rest] = flow(plainLine(text), width - 10 - label.length, "");
		lines.push(`          ${paint("dim", label)}${first}`, ...rest.map((line) => " ".repeat(10 + label.length) + line));
	};
	add(finding.message);
	if (finding.direction) add(directionText(finding), "when  ");
	if (finding.inherited) add(originText(finding), "from  ");
	for (const other of finding.related ?? []) add(`${other.place.file}:${other.place.line}:${other.place.column}  ${other.label}`, "see   ");
	lines.push(...witnessLines(finding, paint, width));
	for (const text of rulingTexts(finding)) add(text, "why   ");
	add(finding.fix, "fix   ");
	const waivable = waivableBy(finding);
	if (waivable !== void 0) add(waivable, "waive ");
	return lines;
}
function witnessLines(finding, paint, width) {
	if (finding.witness === void 0) return [];
	const indent = " ".repeat(10);
	const lines = payloadLines(finding.witness.payload).map((line, index) => `${indent}${index === 0 ? paint("dim", "proof ") : "      "}${paint("cyan", line)}`);
	const readBack = finding.witness.readBack === void 0 ? [] : [`${indent}      becomes ${truncateUtf8(shownJson(finding.witness.readBack), 400)}`];
	const [first = "", ...rest] = flow(plainLine(witnessVerdict(finding)), width - 18, "");
	return [
		...lines,
		`${indent}      ${paint("dim", "→")} ${first}`,
		...rest.map((line) => " ".repeat(18) + line),
		...readBack
	];
}
/** A payload on one line when it is short, else indented and cut. */
function payloadLines(payload, most = PAYLOAD_LINES) {
	const compact = shownJson(payload);
	if (compact.length <= 80) return [compact];
	const lines = shownJson(payload, 2).split("\n").map((line) => truncateUtf8(line, 200));
	return lines.length <= most ? lines : [...lines.slice(0, most - 1), `… ${lines.length - most + 1} more lines`];
}
/** Enough of a digest to recognise it; a table of whole ones is wider than any terminal. The summary and the JSON have all of it. */
function shortenDigests(text) {
	return text.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, "$1…");
}
function tableLines(table, paint, width) {
	const texts = (row) => table.columns.map((_, column) => shortenDigests(plainLine(row[column] ?? "")));
	const [head, rows] = [texts(table.columns), table.rows.slice(0, TABLE_ROWS).map(texts)];
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => columnsOf(row[column] ?? ""))));
	const left = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 2);
	const isTooWide = width - left < Math.min(LEAST_COLUMN, widths.at(-1) ?? 0);
	const line = (row) => {
		const cells = row.slice(0, -1).map((cell, column) => pad(cell, widths[column] ?? 0) + "  ");
		const [first = "", ...rest] = flow(row.at(-1) ?? "", width - left, "");
		return [`  ${cells.join("")}${first}`.trimEnd(), ...rest.map((text) => " ".repeat(left) + text)];
	};
	const body = isTooWide ? rows.flatMap((row) => stackedLines(row, head, {
		paint,
		width,
		key: widths[0] ?? 0
	})) : [...line(head).map((text) => paint("dim", text)), ...rows.flatMap(line)];
	const more = table.rows.length > TABLE_ROWS ? [paint("dim", `  … ${table.rows.length - TABLE_ROWS} more`)] : [];
	return [
		paint("bold", plainLine(table.title)),
		...body,
		...more
	];
}
/** A row of a table that is too wide: its first cell, and beside it the others, in one line where they fit, with the names of their columns where the first has one. */
function stackedLines([key = "", ...cells], [keyName = "", ...names], { paint, width, key: widest }) {
	const isBeside = widest <= LONGEST_KEY;
	const indent = isBeside ? widest + 4 : 6;
	const margin = " ".repeat(indent);
	const named = cells.flatMap((cell, index) => cell === "" ? [] : [{
		cell,
		name: index === 0 && keyName === "" ? "" : names[index] ?? ""
	}]);
	const short = named.map(({ cell, name }) => `${name === "" ? "" : `${name} `}${cell}`).join(", ");
	const lines = columnsOf(short) <= width - indent ? [margin + short] : named.flatMap(({ cell, name }) => {
		const label = name === "" ? "" : `${name}  `;
		const [first = "", ...rest] = flow(cell, width - indent - columnsOf(label), "");
		return [`${margin}${paint("dim", label)}${first}`, ...rest.map((text) => margin + " ".repeat(columnsOf(label)) + text)];
	});
	if (!isBeside) return [...flow(key, width, "  "), ...lines];
	return [`  ${pad(key, widest)}  ${(lines[0] ?? "").slice(indent)}`.trimEnd(), ...lines.slice(1)];
}
function courseLines({ charts = [] }, paint, width) {
	const rows = chartRows(charts, width >= 100 ? 40 : 16);
	return rows.length === 0 ? [] : [tableLines({
		title: "Course",
		columns: [
			"what",
			"course",
			"last",
			"limit"
		],
		rows
	}, paint, width)];
}
function timelineLines(report, paint, width) {
	if (report.timeline.length === 0) return [];
	const rows = report.timeline.map(({ at, text }) => {
		const [first = "", ...rest] = flow(plainLine(text), width - 27, "");
		return [`  ${paint("dim", formatTime(at))}  ${first}`, ...rest.map((line) => " ".repeat(27) + line)].join("\n");
	});
	return [paint("bold", "Timeline"), ...rows];
}
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]/u;
/** Terminal columns of a safe text: two for wide characters, none for marks that combine. */
function columnsOf(text) {
	let columns = 0;
	for (const character of text) columns += WIDE.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
	return columns;
}
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}
/** Lines of at most `width` columns, broken at spaces; a longer word stays whole so that it can be copied. */
function flow(text, width, indent) {
	const room = Math.max(20, width - indent.length);
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room) {
		lines.push(indent + line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, indent + line];
}
// src/report/markdown.ts
/** GitHub discards a whole step summary above 1 MiB; the rest is room for what other tools add. */
const SUMMARY_BYTES = 1e6;
const OVERVIEW_ROWS = 30;
/** Findings that are shown with their evidence; nobody reads more in one page. */
const MOST_DETAILS = 200;
const ROWS_PER_BLOCK = 100;
const TEXT_BYTES = 2e3;
const EXCERPT_BYTES = 200;
const COURSE_WIDTH = 40;
const MOST_COURSES = 50;
/** Evidence and measurements of two checks. */
const MOST_DRAWINGS = 4;
/** The overview is for reading at a glance; the details have the whole message. */
const OVERVIEW_BYTES = 160;
/** The job summary: verdict and next step first, then facts, findings with their evidence, timeline, tables. */
function renderSummary(report, bytes = SUMMARY_BYTES) {
	return fitBlocks(headOf(report), detailBlocks(report, MOST_DRAWINGS), bytes);
}
/** Everything below verdict and next step; what stands last is left out first. `drawings`: charts that are drawn, where the page can. */
function detailBlocks(report, drawings = 0) {
	return [
		...factBlocks(report),
		...findingBlocks(report),
		...drawingBlocks(report, drawings),
		...chartBlocks(report),
		...timelineBlocks(report),
		...tableBlocks(report.tables)
	];
}
function bounded(text, bytes = TEXT_BYTES) {
	return markdownProse(truncateUtf8(plainLine(text), bytes));
}
/** Verdict, reason and next step. */
function headOf(report) {
	const { emoji } = VERDICT_MARKS[report.verdict];
	const cause = report.cause ? ` (${report.cause})` : "";
	return [`## ${emoji} ${markdownText(title(report))}${cause}`, headlineOf(report)].join("\n\n");
}
/** Reason and next step. */
function headlineOf({ headline, nextStep }) {
	const next = nextStep === void 0 ? [] : [`> **Next:** ${bounded(nextStep)}`];
	return [`**${bounded(headline)}**`, ...next].join("\n\n");
}
function factBlocks(report) {
	if (report.facts.length === 0) return [];
	const rows = report.facts.map(({ label, text }) => `| **${bounded(label)}** | ${bounded(text)} |`);
	return [{
		kind: "fact",
		render: () => [
			"| | |",
			"|---|---|",
			...rows
		].join("\n")
	}];
}
/** What was found, at a glance and then with its evidence. */
function findingBlocks(report) {
	const findings = sortFindings(report.findings);
	return [...overview(findings), ...evidences(findings)];
}
function overview(findings) {
	if (findings.length === 0) return [];
	const rows = findings.slice(0, OVERVIEW_ROWS).map((finding) => {
		const place = finding.place ? markdownCode(formatPlace(finding.place)) : "";
		return `| ${SEVERITY_EMOJI[finding.severity]} | ${place} | ${bounded(finding.message, OVERVIEW_BYTES)} | ${bounded(finding.direction ?? "")} |`;
	});
	const more = findings.length > OVERVIEW_ROWS ? [`\n_… and ${findings.length - OVERVIEW_ROWS} more below._`] : [];
	return [{
		kind: "overview",
		render: () => [
			`### ${countsText(findings)}\n`,
			"| | Where | What | On |",
			"|---|---|---|---|",
			...rows,
			...more
		].join("\n")
	}];
}
function evidenceText(finding, open) {
	const lines = [`<details${open ? " open" : ""}><summary>${SEVERITY_EMOJI[finding.severity]} ${htmlPlace(finding)}${markdownProse(truncateUtf8(plainLine(finding.message), TEXT_BYTES), true)}</summary>`, ""];
	const facts = [
		markdownCode(finding.rule),
		bounded(directionText(finding)),
		bounded(originText(finding))
	].filter((text) => text !== "");
	lines.push(facts.join(" · "), "");
	lines.push(...sideParts(finding));
	lines.push(...witnessParts(finding));
	for (const text of rulingTexts(finding)) lines.push(`**Severity:** ${bounded(text)}`, "");
	lines.push(`**Fix:** ${bounded(finding.fix)}`, "");
	const waivable = waivableBy(finding);
	if (waivable !== void 0) lines.push(`To accept it for a while: \`rollback-gate waive ${waivable}\``, "");
	lines.push("</details>");
	return lines.join("\n");
}
/** The lines of both sides where they are known, else where to look. */
function sideParts({ excerpts = [], related = [] }) {
	if (excerpts.length > 0) return [markdownBlock(excerpts.map(excerptText).join("\n\n")), ""];
	const places = related.map(({ place, label }) => `- ${markdownCode(formatPlace(place))} ${bounded(label)}`);
	return places.length > 0 ? [...places, ""] : [];
}
function excerptText({ side, release, place, from, lines }) {
	const width = String(from + lines.length).length;
	const rows = lines.map((line, index) => {
		const number = from + index;
		return `${number === place.line ? ">" : " "} ${String(number).padStart(width)} | ${truncateUtf8(plainText(plainLine(line)), EXCERPT_BYTES)}`;
	});
	return [truncateUtf8(plainLine(`${side}: ${release}, ${formatPlace(place)}`), TEXT_BYTES), ...rows].join("\n");
}
/** The worst finding that can be proven stands open: it is what a reader came for. */
function evidences(findings) {
	const errors = findings.filter((finding) => finding.severity === "error");
	const open = errors.find((finding) => finding.witness !== void 0) ?? errors[0];
	const detailed = findings.slice(0, MOST_DETAILS).map((finding) => ({
		kind: "finding",
		render: () => evidenceText(finding, finding === open)
	}));
	const more = findings.length - detailed.length;
	return more === 0 ? detailed : [...detailed, {
		kind: "finding",
		count: more,
		render: () => `_… and ${more} more findings in the JSON report._`
	}];
}
/** `<summary>` is HTML: the place stands there as references, without Markdown. */
function htmlPlace(finding) {
	return finding.place ? `<code>${markdownText(formatPlace(finding.place))}</code> ` : "";
}
function witnessParts(finding) {
	if (finding.witness === void 0) return [];
	const parts = [
		"A payload that proves it:",
		"",
		markdownBlock(payloadLines(finding.witness.payload, 40).join("\n"), "json"),
		""
	];
	if (finding.witness.readBack !== void 0) parts.push("is read back as", "", markdownBlock(payloadLines(finding.witness.readBack, 40).join("\n"), "json"), "");
	return [
		...parts,
		`→ ${bounded(witnessVerdict(finding))}`,
		""
	];
}
function tableBlocks(tables) {
	return tables.filter((table) => table.rows.length > 0).flatMap((table) => chunks(table.rows).map((rows, index) => ({
		kind: "table",
		render: () => tableText({
			...table,
			rows
		}, index > 0)
	})));
}
function tableText(table, continued) {
	const row = (cells) => `| ${table.columns.map((_, index) => bounded(cells[index] ?? "")).join(" | ")} |`;
	return [
		`### ${bounded(table.title)}${continued ? " (continued)" : ""}\n`,
		row(table.columns),
		`|${"---|".repeat(table.columns.length)}`,
		...table.rows.map(row)
	].join("\n");
}
/** Those that come first, which are the most urgent; their courses stand in the table all the same. */
function drawingBlocks({ charts = [] }, most) {
	return charts.slice(0, most).flatMap((chart) => {
		const drawing = drawChart(chart);
		return drawing === void 0 ? [] : [{
			kind: "drawing",
			optional: true,
			render: () => drawing
		}];
	});
}
/** The course of what was measured; whoever wants to see more asks for the HTML report. */
function chartBlocks({ charts = [] }) {
	return tableBlocks([{
		title: "Course",
		columns: [
			"What",
			"Course",
			"Last",
			"Limit"
		],
		rows: chartRows(charts, COURSE_WIDTH).slice(0, MOST_COURSES)
	}]).map((block) => ({
		...block,
		kind: "chart table"
	}));
}
function timelineBlocks(report) {
	const start = report.timeline[0]?.at ?? 0;
	return tableBlocks([{
		title: "Timeline",
		columns: [
			"When",
			"After",
			"What"
		],
		rows: report.timeline.map(({ at, text }) => [
			formatTime(at),
			`+${((at - start) / 1e3).toFixed(1)} s`,
			text
		])
	}]).map((block) => ({
		...block,
		kind: "timeline part"
	}));
}
function chunks(rows) {
	const count = Math.ceil(rows.length / ROWS_PER_BLOCK);
	return Array.from({ length: count }, (_, index) => rows.slice(index * ROWS_PER_BLOCK, (index + 1) * ROWS_PER_BLOCK));
}
// src/report/errors.ts
/** The report of a run that ended in errors a person can mend. */
function reportOfErrors(verb, errors) {
	const [first] = errors;
	const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
	const rows = errors.map((error) => [
		error.code,
		error.place ? formatPlace(error.place) : "",
		error.message,
		error.expected ?? "",
		error.hint ?? ""
	]);
	return {
		verb,
		verdict: "error",
		headline: first === void 0 ? "Something went wrong." : `${first.message}${more}`,
		...first?.hint !== void 0 && { nextStep: first.hint },
		findings: [],
		facts: [],
		tables: [{
			title: "Errors",
			columns: [
				"Code",
				"Place",
				"Message",
				"Expected",
				"How to mend it"
			],
			rows
		}],
		timeline: []
	};
}
/** At most ten error annotations, each at its place; those beyond are counted in the last one. */
function annotateErrors(errors) {
	return errors.slice(0, 10).map((error, index) => {
		const more = index === 9 && errors.length > 10 ? `\n… and ${errors.length - 10} more.` : "";
		const lines = [
			error.message,
			error.expected && `Expected: ${error.expected}`,
			error.hint
		].filter((line) => line !== void 0 && line !== "");
		const where = error.place && {
			file: error.place.file,
			line: error.place.line,
			column: error.place.column
		};
		return {
			level: "error",
			title: error.code,
			message: truncateUtf8(plainText(lines.join("\n")), 4e3) + more,
			...where
		};
	});
}
function errorsToJson(errors) {
	return {
		version: 1,
		verdict: "error",
		errors: errors.map((error) => ({
			code: error.code,
			message: error.message,
			...error.place && { place: {
				file: error.place.file,
				line: error.place.line,
				column: error.place.column
			} },
			...error.expected !== void 0 && { expected: error.expected },
			...error.hint !== void 0 && { hint: error.hint }
		}))
	};
}
/** One line of a terminal or log for one error. */
function errorLine(error) {
	return plainLine(error.describe());
}
// src/report/json.ts
/**
* The report as versioned JSON; its shape is published as `schema/report.schema.json` and only grows within a version.
* Texts are raw: who prints them escapes them.
*/
function reportToJson(report) {
	const counts = countSeverities(report.findings);
	return {
		version: 1,
		verb: report.verb,
		verdict: report.verdict,
		...report.cause && { cause: report.cause },
		headline: report.headline,
		...report.nextStep !== void 0 && { nextStep: report.nextStep },
		counts: {
			error: counts.error,
			warning: counts.warning,
			note: counts.note
		},
		findings: sortFindings(report.findings).map(findingToJson),
		facts: report.facts.map(({ label, text }) => ({
			label,
			text
		})),
		tables: report.tables.map(({ title, columns, rows, matrix }) => ({
			title,
			columns,
			rows,
			...matrix && { matrix }
		})),
		timeline: report.timeline.map(momentToJson),
		...report.charts && { charts: report.charts.map(chartToJson) }
	};
}
function momentToJson({ at, text, kind }) {
	return {
		at: timeToJson(at),
		text,
		...kind && { kind }
	};
}
function chartToJson({ title, unit, scale, series, limit, moments, summary }) {
	return {
		title,
		unit,
		...scale && { scale },
		series: series.map(({ label, points }) => ({
			label,
			points: points.map(({ at, value }) => ({
				at: timeToJson(at),
				value: value !== void 0 && Number.isFinite(value) ? value : null
			}))
		})),
		...limit && Number.isFinite(limit.value) && { limit: {
			value: limit.value,
			label: limit.label
		} },
		moments: moments.map(({ at, label, kind }) => ({
			at: timeToJson(at),
			label,
			...kind && { kind }
		})),
		...summary !== void 0 && { summary }
	};
}
/** ISO 8601; what is no time at all is shown as it is. */
function timeToJson(at) {
	const time = new Date(at);
	return Number.isNaN(time.getTime()) ? String(at) : time.toISOString();
}
function excerptToJson({ side, release, place, from, lines }) {
	return {
		side,
		release,
		place: placeToJson(place),
		from,
		lines
	};
}
function findingToJson(finding) {
	return {
		gate: finding.gate,
		rule: finding.rule,
		severity: finding.severity,
		message: finding.message,
		fix: finding.fix,
		...finding.place && { place: placeToJson(finding.place) },
		...finding.related && { related: finding.related.map(({ place, label }) => ({
			place: placeToJson(place),
			label
		})) },
		...finding.excerpts && { excerpts: finding.excerpts.map(excerptToJson) },
		...finding.path !== void 0 && { path: finding.path },
		...finding.direction && { direction: finding.direction },
		...finding.versions && { versions: { ...finding.versions } },
		...finding.witness && { witness: witnessToJson(finding.witness) },
		...finding.kind && { kind: finding.kind },
		...finding.removal && { removal: finding.removal.map((one) => ({ ...one })) },
		...finding.inherited && { inherited: true },
		...finding.rulings && { rulings: finding.rulings.map((one) => ({ ...one })) },
		...finding.waiver && { waiver: { ...finding.waiver } },
		...finding.blobs && { blobs: blobsToJson(finding.blobs) },
		data: finding.data,
		fingerprint: finding.fingerprint
	};
}
function witnessToJson(witness) {
	const rest = {};
	if (witness.error !== void 0) rest["error"] = witness.error;
	if (witness.readBack !== void 0) rest["readBack"] = witness.readBack;
	return {
		payload: witness.payload,
		outcome: witness.outcome,
		...rest,
		confirmedBy: witness.confirmedBy
	};
}
function blobsToJson(blobs) {
	return Object.fromEntries(Object.entries(blobs).map(([path, { new: now, old }]) => [path, {
		new: now,
		old
	}]));
}
function placeToJson(place) {
	return {
		file: place.file,
		line: place.line,
		column: place.column
	};
}
// src/report/post-mortem.ts
/** The body of an issue holds 65,536 characters. */
const INCIDENT_BYTES = 6e4;
/** How long it took from one kind of moment to another, and what that is called. */
const SPANS = [
	{
		from: "deployed",
		to: "effective",
		name: "Until the release was seen to serve"
	},
	{
		from: "deployed",
		to: "detected",
		name: "Until it was detected"
	},
	{
		from: "detected",
		to: "rolled-back",
		name: "From detection to the rollback"
	},
	{
		from: "detected",
		to: "recovered",
		name: "From detection to recovery"
	},
	{
		from: "deployed",
		to: "recovered",
		name: "From the deploy to recovery"
	}
];
/** What only people can answer. */
const QUESTIONS = [
	{
		title: "Impact",
		ask: "Who noticed, how many, and what could they not do?"
	},
	{
		title: "Cause",
		ask: "What in the release was wrong, and why did nothing before the deploy find it?"
	},
	{
		title: "What went well",
		ask: "What kept it from being worse?"
	},
	{
		title: "What went badly",
		ask: "What took longer than it had to, and what was luck?"
	}
];
/** The report of an incident (watch, rollback), as the body of an issue: what happened when, before the details; the draft of a post-mortem at the end. */
function renderIncident(report, bytes = INCIDENT_BYTES) {
	const took = durations(report.timeline);
	const draft = `<details><summary>Draft of the post-mortem</summary>\n\n${questions()}\n\n</details>`;
	const blocks = [
		...factBlocks(report),
		...timelineBlocks(report),
		...chartBlocks(report),
		{
			kind: "post-mortem draft",
			render: () => draft
		},
		...tableBlocks(report.tables),
		...findingBlocks(report)
	];
	return fitBlocks(took === "" ? headOf(report) : `${headOf(report)}\n\n${took}`, blocks, bytes);
}
/**
* The draft of a post-mortem, as Markdown: what the machine knows is filled in (what happened when, how long each step took, what was
* measured, what was changed), and what only people know is asked. It blames nobody: it has no names.
*/
function renderPostMortem(report, bytes = INCIDENT_BYTES) {
	const head = [
		`# Post-mortem: ${markdownText(`${report.verb} ${report.verdict}${report.cause === void 0 ? "" : ` (${report.cause})`}`)}`,
		"_A draft: what was measured is filled in, the rest is for those who know it._",
		`## Summary ${VERDICT_MARKS[report.verdict].emoji}`,
		headlineOf(report),
		durations(report.timeline),
		questions()
	];
	const blocks = [
		...timelineBlocks(report),
		...factBlocks(report),
		...tableBlocks(report.tables),
		...chartBlocks(report)
	];
	return fitBlocks(head.filter((part) => part !== "").join("\n\n"), blocks, bytes);
}
/** How long each step took, where its beginning and its end are known. */
function durations(timeline) {
	const at = (kind) => timeline.find((moment) => moment.kind === kind)?.at;
	const rows = SPANS.flatMap(({ from, to, name }) => {
		const [start, end] = [at(from), at(to)];
		return start === void 0 || end === void 0 || end < start ? [] : [`| ${name} | ${formatSpan(end - start)} |`];
	});
	const detected = timeline.find((moment) => moment.kind === "detected");
	const told = detected ? [`Detected on ${formatTime(detected.at)}: ${markdownProse(truncateUtf8(plainLine(detected.text), 500))}`] : [];
	return rows.length === 0 ? told.join("") : [...told, [
		"| | |",
		"|---|---|",
		...rows
	].join("\n")].join("\n\n");
}
/** `1 h 2 min 5 s`; shorter than ten seconds with one digit of it. */
function formatSpan(milliseconds) {
	const seconds = milliseconds / 1e3;
	if (seconds < 10) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return [
		[Math.floor(whole / 3600), "h"],
		[Math.floor(whole % 3600 / 60), "min"],
		[whole % 60, "s"]
	].filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`).join(" ");
}
function questions() {
	return [...QUESTIONS.map(({ title, ask }) => `## ${title}\n\n_${ask}_`), "## What we change\n\n- …"].join("\n\n");
}
// src/report/files.ts
const REPORT_FORMATS = [
	"json",
	"markdown",
	"html",
	"sarif",
	"junit",
	"post-mortem"
];
/** What files of a format are called when nobody says. */
const FILE_ENDINGS = {
	json: ".json",
	markdown: ".md",
	html: ".html",
	sarif: ".sarif",
	junit: ".xml",
	"post-mortem": ".post-mortem.md"
};
/** Renderers load when a file is asked for. */
const RENDERERS = {
	json: () => Promise.resolve((report, { json }) => `${safeJson(json ?? reportToJson(report), 2)}\n`),
	markdown: () => Promise.resolve((report) => renderSummary(report)),
	html: async () => (await import("./report-formats-html-index.js")).renderHtml,
	sarif: async () => (await import("./report-formats-sarif.js")).renderSarif,
	junit: async () => (await import("./report-formats-junit.js")).renderJunit,
	"post-mortem": () => Promise.resolve((report) => renderPostMortem(report))
};
/** The report as the text of a file of this format. */
async function renderFile(format, report, context) {
	return (await RENDERERS[format]())(report, context);
}
/**
* `sarif=gate.sarif, report.html, junit`: formats with or without a file, files whose ending says the format, joined by commas or line ends.
* @throws GateError RG-USAGE
*/
function parseReportFiles(text) {
	const files = text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== "").map(parseFile);
	const twice = files.find((one, index) => files.findIndex((other) => sameFile(one, other)) !== index);
	if (twice) throw usage$1(`the report file ${twice.path ?? twice.format} stands twice`);
	return files;
}
function sameFile(one, other) {
	return one.path === void 0 ? other.path === void 0 && one.format === other.format : one.path === other.path;
}
function parseFile(part) {
	const equals = part.indexOf("=");
	const name = equals === -1 ? part : part.slice(0, equals).trim();
	const format = REPORT_FORMATS.find((known) => known === name.toLowerCase());
	const path = equals === -1 ? "" : part.slice(equals + 1).trim();
	if (format !== void 0 && equals === -1) return { format };
	if (format !== void 0 && path !== "") return {
		format,
		path
	};
	const [byEnding] = REPORT_FORMATS.filter((known) => part.toLowerCase().endsWith(FILE_ENDINGS[known])).sort((a, b) => FILE_ENDINGS[b].length - FILE_ENDINGS[a].length);
	if (byEnding !== void 0 && equals === -1) return {
		format: byEnding,
		path: part
	};
	throw usage$1(`${JSON.stringify(part)} names no report file`);
}
function usage$1(message) {
	return new GateError("RG-USAGE", message, { expected: `FORMAT, FORMAT=FILE, or a file that ends in ${Object.values(FILE_ENDINGS).join(", ")}; formats: ${REPORT_FORMATS.join(", ")}` });
}
// src/runner/cancel.ts
/** Exit codes by convention: 128 + signal number. SIGPIPE stands for a reader that went away; Node itself never dies of it. */
const SIGNAL_CODES = {
	SIGHUP: 129,
	SIGINT: 130,
	SIGPIPE: 141,
	SIGTERM: 143
};
/** Thrown into everything that waits when the run is cancelled. */
var Cancelled = class extends Error {
	name = "Cancelled";
	by;
	constructor(by) {
		super(`cancelled by ${by}`);
		this.by = by;
	}
};
const LISTENED = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/** One controller for all that ends a run. A second SIGINT ends the process at once: a person insists. */
function listenForCancel() {
	const controller = new AbortController();
	let by;
	const onSignal = (signal) => {
		if (by !== void 0 && signal === "SIGINT") process.exit(SIGNAL_CODES.SIGINT);
		if (by !== void 0) return;
		by = signal;
		controller.abort(new Cancelled(by));
	};
	for (const signal of LISTENED) process.on(signal, onSignal);
	return {
		signal: controller.signal,
		by: () => by,
		cancel: onSignal,
		race: (work, grace) => raceGrace(work, controller.signal, grace),
		dispose: () => {
			for (const signal of LISTENED) process.off(signal, onSignal);
		}
	};
}
function raceGrace(work, signal, grace) {
	return new Promise((resolve, reject) => {
		const onAbort = () => void setTimeout(() => reject(signal.reason), grace).unref();
		const onUncaught = (error) => void (error.code === "EPIPE" || reject(error));
		signal.addEventListener("abort", onAbort, { once: true });
		process.on("uncaughtException", onUncaught);
		work.then(resolve, reject).finally(() => {
			signal.removeEventListener("abort", onAbort);
			process.off("uncaughtException", onUncaught);
		});
	});
}
/** How long what a verb left open (a socket, a child process) may hold the exit back once the result is out. */
const LEFTOVERS = 1e3;
/** How long a reader that is slow may take for the rest of a cancelled run's output. */
const LAST_WORDS = 2e3;
/**
* Lets the process end by itself, or ends it when something that was left open holds it; at once after a cancellation. In either case
* what was written goes out first: a pipe whose reader is slow takes it bit by bit, and half a report is none.
*/
function endSoon(cancellation) {
	const cancelled = cancellation.by() !== void 0;
	if (cancelled) setTimeout(() => process.exit(), LAST_WORDS).unref();
	whenWritten([process.stdout, process.stderr], () => {
		if (cancelled) process.exit();
		setTimeout(() => process.exit(), LEFTOVERS).unref();
	});
}
function whenWritten([first, ...rest], then) {
	if (first === void 0) then();
	else if (first.destroyed || first.writableLength === 0) whenWritten(rest, then);
	else first.write("", () => whenWritten(rest, then));
}
// src/runner/host.ts
/** The real world as commands see it. */
function makeHost({ secrets, live, group, interactive, ...options }) {
	return {
		...options,
		get interactive() {
			return interactive?.() ?? false;
		},
		progress: (line) => options.progress(secrets.hide(line)),
		write: (text) => options.write(secrets.hide(text)),
		...live && { live: {
			...live,
			draw: (lines) => live.draw(lines?.map((line) => secrets.hide(line)))
		} },
		...group && { group: (title, lines) => group(secrets.hide(title), lines.map((line) => secrets.hide(line))) },
		mask: (secret) => {
			secrets.add(secret);
			options.mask(secret);
		},
		env: (name) => process.env[name] || void 0,
		atExit: (work) => {
			process.once("exit", work);
			return () => void process.off("exit", work);
		},
		clock: systemClock,
		fetch: globalThis.fetch,
		execute: async (execution) => (await import("./runner-execute.js")).executeIn(options.directory, execution),
		get: async (url, request) => (await import("./runner-get.js")).get(url, request),
		stdin: () => process.stdin
	};
}
/** The errors as they may be shown. */
function hideInErrors(errors, secrets) {
	return errors.map(({ code, message, place, expected, hint, cause }) => {
		const more = secrets.hideIn({
			...expected === void 0 ? {} : { expected },
			...hint === void 0 ? {} : { hint }
		});
		return new GateError(code, secrets.hide(message), {
			...more,
			...place ? { place } : {},
			cause
		});
	});
}
// \0late-node:util
let opened;
const isDeepStrictEqual = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:util")).isDeepStrictEqual(...args);
const parseArgs = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:util")).parseArgs(...args);
const promisify = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:util")).promisify(...args);
// src/runner/nearest.ts
/** Edit distance with transpositions (optimal string alignment): what a mistyped name costs. */
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
/** The known name that was probably meant: at most a third of its letters apart, or one that starts alike; `undefined` when none is near. */
function nearest(name, known) {
	if (name.length > 64) return void 0;
	return known.map((candidate) => ({
		candidate,
		distance: editDistance(name, candidate)
	})).filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b) => a.distance - b.distance)[0]?.candidate ?? (name.length >= 2 ? known.find((candidate) => candidate.startsWith(name)) : void 0);
}
/** `; did you mean "x"?`, or nothing. */
function didYouMean(name, known) {
	const near = nearest(name, known);
	return near === void 0 ? void 0 : `did you mean "${near}"?`;
}
// src/runner/arguments.ts
/** Also an input of every action. */
const REPORT_FILES = {
	name: "report-files",
	type: "string",
	value: "LIST",
	description: "Also write the report as files, joined by commas: FORMAT=FILE, a file whose ending says the format (.html, .sarif, .xml for JUnit, .json, .md), or a FORMAT alone; formats: json, markdown, html, sarif, junit, post-mortem"
};
/** Options that every verb has on the command line; the runner handles them. */
const COMMON_OPTIONS = [
	{
		name: "json",
		type: "boolean",
		description: "Print the result as JSON on standard output"
	},
	{
		name: "color",
		type: "boolean",
		description: "Colour the output, or not: --no-color (default: when it goes to a terminal and NO_COLOR is not set)"
	},
	REPORT_FILES,
	{
		name: "help",
		type: "boolean",
		description: "Show the help of a verb"
	},
	{
		name: "version",
		type: "boolean",
		description: "Show the version"
	}
];
/**
* What the words after `rollback-gate` mean. Pure; nothing is read from anywhere else.
* @throws GateError RG-USAGE with the nearest known name
*/
function parseLine(words, verbs) {
	const start = words.findIndex((word) => !word.startsWith("-"));
	const leading = start === -1 ? words : words.slice(0, start);
	const rest = start === -1 ? [] : words.slice(start);
	if (rest[0] === "help") return parseLine([...rest.slice(1), "--help"], verbs);
	if (rest.length === 0) return {
		input: {
			positionals: [],
			options: {}
		},
		common: commonOf(readOptions(leading, COMMON_OPTIONS).options)
	};
	const verb = findVerb(rest, verbs);
	if (verb === void 0) return groupLine(rest, leading, verbs);
	const length = verb.name.split(" ").length;
	const input = readOptions([...leading, ...rest.slice(length)], [...verb.options, ...COMMON_OPTIONS]);
	const common = commonOf(input.options);
	if (!common.help && !common.version) checkPositionals(verb, input.positionals);
	return {
		verb,
		input,
		common
	};
}
/** The verb with the most words that the line begins with. */
function findVerb(words, verbs) {
	return verbs.filter((verb) => verb.name.split(" ").every((word, index) => words[index] === word)).sort((a, b) => b.name.length - a.name.length)[0];
}
function groupLine(words, leading, verbs) {
	const [first = "", second] = words;
	const inside = verbs.filter((verb) => verb.name.startsWith(`${first} `)).map((verb) => verb.name.slice(first.length + 1));
	if (inside.length === 0) {
		const names = [...new Set(verbs.map((verb) => verb.name.split(" ")[0] ?? ""))];
		throw usage(`unknown verb "${first}"`, didYouMean(first, names) ?? `one of: ${names.join(", ")}`);
	}
	if (second !== void 0 && !second.startsWith("-")) throw usage(`unknown verb "${first} ${second}"`, didYouMean(second, inside) ?? `one of: ${inside.map((name) => `${first} ${name}`).join(", ")}`);
	return {
		group: first,
		input: {
			positionals: [],
			options: {}
		},
		common: commonOf(readOptions([...leading, ...words.slice(1)], COMMON_OPTIONS).options)
	};
}
function commonOf(options) {
	const { color, "report-files": files } = options;
	return {
		json: options["json"] === true,
		help: options["help"] === true,
		version: options["version"] === true,
		color: typeof color === "boolean" ? color : void 0,
		reportFiles: typeof files === "string" ? parseReportFiles(files) : []
	};
}
function checkPositionals(verb, positionals) {
	const [least, most] = verb.positionals ?? [0, 0];
	const form = `rollback-gate ${verb.name}${verb.usage ? ` ${verb.usage}` : ""}`;
	if (positionals.length < least) throw usage(`${verb.name} needs more arguments`, `usage: ${form}`);
	if (positionals.length > most) throw usage(`unexpected argument "${positionals[most] ?? ""}"`, `usage: ${form}`);
}
function readOptions(words, specs) {
	const known = new Map(specs.map((spec) => [spec.name, spec]));
	const config = Object.fromEntries([...specs.map((spec) => [spec.name, { type: spec.type }]), ["h", { type: "boolean" }]]);
	const { tokens } = parseArgs({
		args: [...words],
		options: config,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const positionals = [];
	const options = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const [name, value] = readOption(token, known);
		if (options.has(name)) throw usage(`--${name} stands twice`, "give it once");
		options.set(name, value);
	}
	return {
		positionals,
		options: Object.fromEntries(options)
	};
}
function readOption(token, known) {
	if (token.rawName === "-h") return ["help", true];
	const negated = token.name.startsWith("no-") ? known.get(token.name.slice(3)) : void 0;
	if (negated?.type === "boolean" && token.value === void 0) return [negated.name, false];
	const spec = known.get(token.name);
	if (spec === void 0 || token.rawName !== `--${token.name}`) throw usage(`unknown option "${token.rawName}"`, didYouMean(token.name, [...known.keys()]));
	if (spec.type === "boolean") {
		if (token.value === void 0 || token.value === "true") return [spec.name, true];
		if (token.value === "false") return [spec.name, false];
		throw usage(`--${spec.name} is a switch and takes no value`, `write --${spec.name} or --no-${spec.name}`);
	}
	if (token.value === void 0 || token.inlineValue === false && token.value.startsWith("-") && token.value !== "-") throw usage(`--${spec.name} needs a value`, `write --${spec.name}=${spec.value ?? "VALUE"}`);
	return [spec.name, checkChoice(`--${spec.name}`, token.value, spec)];
}
/** The value, when it is one of the allowed. @throws GateError RG-USAGE */
function checkChoice(label, value, spec) {
	if (spec.choices === void 0 || spec.choices.includes(value)) return value;
	throw new GateError("RG-USAGE", `${label} cannot be "${value}"`, {
		expected: `one of ${spec.choices.join(", ")}`,
		...hintOf(didYouMean(value, spec.choices))
	});
}
function usage(message, hint) {
	return new GateError("RG-USAGE", message, hintOf(hint));
}
function hintOf(hint) {
	return hint === void 0 ? {} : { hint };
}
// src/runner/inputs.ts
/** Inputs that every action has; the runner handles them. */
const COMMON_INPUTS = [
	{
		name: "on-inconclusive",
		type: "string",
		choices: ["fail", "pass"],
		description: "What the step does when nothing could be decided either way, by default it fails"
	},
	REPORT_FILES,
	{
		name: "summary",
		type: "string",
		choices: [
			"auto",
			"always",
			"never"
		],
		description: "Whether the job summary is written; auto, the default, leaves it out when there was nothing to do"
	}
];
/**
* Inputs that people bring along: names of earlier versions and of other actions, and what took their place. An input that is ignored
* silently loses a setting.
*/
const RENAMED_INPUTS = {
	"config-file": "config",
	"config-path": "config",
	env: "environment",
	target: "to",
	tuple: "to",
	"fail-on-inconclusive": "on-inconclusive"
};
const TOKEN_INPUTS = /* @__PURE__ */ new Set([
	"token",
	"github-token",
	"repo-token",
	"push-token"
]);
/** The environment variable in which the Actions runner hands over an input (actions/toolkit keeps dashes). */
function inputVariable(name) {
	return `INPUT_${name.replace(/ /g, "_").toUpperCase()}`;
}
/**
* The inputs of an action, empty ones absent.
* @throws GateError RG-USAGE for a wrong boolean or choice, a renamed input, or an unknown one that was probably mistyped
*/
function readInputs(environment, specs, renamed = RENAMED_INPUTS) {
	rejectStrangers(environment, specs, renamed);
	const entries = specs.flatMap((spec) => {
		const text = (environment[inputVariable(spec.name)] ?? "").trim();
		return text === "" ? [] : [[spec.name, readInput(text, spec)]];
	});
	return {
		positionals: [],
		options: Object.fromEntries(entries)
	};
}
function readInput(text, spec) {
	if (spec.type === "string") return checkChoice(`input ${spec.name}`, text, spec);
	const value = text.toLowerCase();
	if (value === "true" || value === "false") return value === "true";
	throw new GateError("RG-USAGE", `input ${spec.name} cannot be "${text}"`, { expected: "true or false" });
}
/** The Actions runner only warns about inputs that an action does not declare; a mistyped one would lose its setting. */
function rejectStrangers(environment, specs, renamed) {
	const known = specs.map((spec) => spec.name);
	const variables = new Set(known.map(inputVariable));
	for (const [variable, value] of Object.entries(environment)) {
		if (!variable.startsWith("INPUT_") || variables.has(variable) || !value) continue;
		const name = variable.slice(6).toLowerCase();
		const replacement = Object.hasOwn(renamed, name) ? renamed[name] : void 0;
		if (replacement !== void 0 && known.includes(replacement)) throw new GateError("RG-USAGE", `input ${name} has another name`, { hint: `use ${replacement} instead` });
		if (TOKEN_INPUTS.has(name)) throw new GateError("RG-USAGE", `input ${name} does not exist: tokens are no inputs`, { hint: "pass GITHUB_TOKEN, or ROLLBACK_GATE_TOKEN to push with, in the `env` of the step" });
		if (nearest(name, known) !== void 0 || nearest(name.replace(/_/g, "-"), known) !== void 0) throw new GateError("RG-USAGE", `unknown input "${name}"`, { hint: didYouMean(name.replace(/_/g, "-"), known) ?? "" });
	}
}
// src/runner/version.ts
/** The version in package.json; written by `npm run generate`, held in step by a contract test. */
const VERSION = "0.1.0";
// src/runner/report-files.ts
/** Writes the files that were asked for; one that cannot be written keeps no other from it. */
async function writeReportFiles(order) {
	const paths = /* @__PURE__ */ new Map();
	const errors = [];
	for (const file of order.files) {
		const path = resolve(order.directory, file.path ?? join(order.folder(), `${nameOf(order.verb)}${FILE_ENDINGS[file.format]}`));
		try {
			const text = await textOf(file.format, order);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
			if (!paths.has(file.format)) paths.set(file.format, path);
		} catch (error) {
			errors.push(error instanceof GateError ? error : unwritable(file, error));
		}
	}
	return {
		paths,
		errors
	};
}
/** The name of a verb as part of a file name. */
function nameOf({ name }) {
	return `rollback-gate-${name.replace(/ /g, "-")}`;
}
async function textOf(format, { report, json, rules, verb }) {
	const context = {
		rules: format === "sarif" ? await rules() : /* @__PURE__ */ new Map(),
		version: VERSION,
		time: Date.now(),
		...json !== void 0 && { json }
	};
	if (report !== void 0) return renderFile(format, report, context);
	throw new GateError("RG-USAGE", `${verb.name} has no report, so there is nothing to write as ${format}`, { hint: "use --json" });
}
function unwritable({ path, format }, error) {
	const why = error instanceof Error ? error.message : String(error);
	return new GateError("RG-FILE", `the report ${path ?? format} could not be written: ${why}`, { cause: error });
}
// src/runner/action.ts
/** The runner sends SIGINT, SIGTERM after 7.5 s, and kills after another 2.5 s: the result must be written before. */
const GRACE$1 = 5e3;
/** GitHub discards a whole step summary above this. */
const SUMMARY_LIMIT = 1048576;
/** Runs the verb as a step: summary, annotations and outputs first, then the exit code. Never rejects. */
async function runAction(verb, rules = () => Promise.resolve(/* @__PURE__ */ new Map())) {
	const toolkit = await import("./runner-toolkit.js");
	const cancellation = listenForCancel();
	const outcome = await runVerb$1(verb, toolkit, cancellation);
	const report = outcome.result.report;
	log(report ? renderTerminal(report, {
		color: !process.env["NO_COLOR"],
		width: 120
	}) : composedText(outcome.result.text ?? ""));
	attempt("the job summary", () => writeSummary(outcome));
	annotate(outcome, toolkit);
	const paths = await writeFiles$1(verb, outcome, rules, toolkit);
	attempt("the outputs", () => writeOutputs(verb, outcome, paths, toolkit));
	process.exitCode = fails(outcome) ? 1 : 0;
	cancellation.dispose();
	endSoon(cancellation);
}
async function runVerb$1(verb, toolkit, cancellation) {
	let settings = {
		onInconclusive: "fail",
		summary: "auto",
		files: []
	};
	const secrets = new Secrets();
	try {
		const specs = verb.options.filter((option) => option.action !== false);
		const { options, positionals } = readInputs(process.env, [...specs, ...COMMON_INPUTS]);
		const { "on-inconclusive": onInconclusive, summary, "report-files": files, ...rest } = options;
		settings = {
			onInconclusive: onInconclusive === "pass" ? "pass" : "fail",
			summary: summary === "always" || summary === "never" ? summary : "auto",
			files: typeof files === "string" ? parseReportFiles(files) : []
		};
		const run = await verb.load();
		const result = await cancellation.race(run({
			positionals,
			options: rest
		}, actionHost(toolkit, cancellation.signal, secrets)), GRACE$1);
		return {
			result: secrets.hideIn(result),
			errors: [],
			...settings
		};
	} catch (thrown) {
		if (process.env["RG_DEBUG"] && thrown instanceof Error) log(secrets.hide(thrown.stack ?? ""));
		if (thrown instanceof Cancelled || cancellation.by() !== void 0) return {
			result: cancelled(verb),
			errors: [],
			...settings
		};
		const errors = hideInErrors(toGateErrors(thrown), secrets);
		const report = reportOfErrors(verb.name, errors);
		return {
			result: {
				verdict: "error",
				report,
				json: {
					...reportToJson(report),
					...errorsToJson(errors)
				}
			},
			errors,
			...settings
		};
	}
}
function cancelled(verb) {
	return {
		verdict: "inconclusive",
		cause: "cancelled",
		report: {
			verb: verb.name,
			verdict: "inconclusive",
			cause: "cancelled",
			headline: "The run was cancelled before it came to its end.",
			nextStep: "Run the same again: what is on record by then stands, and it goes on from there.",
			findings: [],
			facts: [],
			tables: [],
			timeline: []
		}
	};
}
function actionHost(toolkit, signal, secrets) {
	return makeHost({
		directory: process.env["GITHUB_WORKSPACE"] || process.cwd(),
		signal,
		progress: (line) => log(plainLine(line)),
		write: (text) => log(composedText(text)),
		group: (title, lines) => {
			toolkit.startGroup(plainLine(title));
			for (const line of lines) log(plainLine(line));
			toolkit.endGroup();
		},
		mask: (secret) => {
			if (isSecret(secret)) toolkit.setSecret(secret);
		},
		secrets
	});
}
/** The log is parsed for commands: what comes from elsewhere must never begin one. */
function log(text) {
	const lines = text.replace(/\r?\n$/, "").split(/\r\n|\r|\n/);
	if (text !== "") process.stdout.write(`${lines.map(logLine).join("\n")}\n`);
}
/** Nothing that fails to be written may hide the verdict. */
function attempt(what, write) {
	try {
		write();
	} catch (error) {
		log(`could not write ${what}: ${plainLine(error instanceof Error ? error.message : String(error))}`);
	}
}
function writeSummary({ result, summary }) {
	const file = process.env["GITHUB_STEP_SUMMARY"];
	if (!file || !result.report || summary === "never" || summary === "auto" && result.verdict === "skipped" && !result.cause) return;
	const text = renderSummary(result.report);
	if (Buffer.byteLength(text) < SUMMARY_LIMIT) appendFileSync(file, text);
}
function annotate({ result, errors }, toolkit) {
	const annotations = errors.length > 0 ? annotateErrors(errors) : result.report ? renderAnnotations(result.report) : [];
	for (const annotation of annotations) toolkit[annotation.level](annotation.message, propertiesOf(annotation));
}
function propertiesOf(annotation) {
	return {
		title: annotation.title,
		...annotation.file !== void 0 && { file: annotation.file },
		...annotation.line !== void 0 && { startLine: annotation.line },
		...annotation.column !== void 0 && { startColumn: annotation.column }
	};
}
/** Formats whose files have an output of their own. */
const FILE_OUTPUTS = [
	"html",
	"sarif",
	"junit"
];
/** Where the report files are, by format; the JSON report is always among them, where there is one. */
async function writeFiles$1(verb, outcome, rules, toolkit) {
	const { result, files } = outcome;
	const json = result.json ?? (result.report && reportToJson(result.report));
	const paths = /* @__PURE__ */ new Map();
	try {
		let made;
		const folder = () => made ??= mkdtempSync(join(process.env["RUNNER_TEMP"] || tmpdir(), "rollback-gate-"));
		const directory = process.env["GITHUB_WORKSPACE"] || process.cwd();
		const written = await writeReportFiles({
			files,
			verb,
			report: result.report,
			json,
			rules,
			directory,
			folder
		});
		for (const [format, path] of written.paths) paths.set(format, path);
		for (const error of written.errors) toolkit.warning(error.message, { title: error.code });
		if (json !== void 0) paths.set("report", writeJson(join(folder(), `${nameOf(verb)}.json`), safeJson(json, 2)));
	} catch (error) {
		log(`could not write the report files: ${plainLine(error instanceof Error ? error.message : String(error))}`);
	}
	return paths;
}
function writeJson(file, text) {
	writeFileSync(file, `${text}\n`);
	return file;
}
/** Every declared output is set, whatever happened: an unset output and a false one look alike in an expression. */
function writeOutputs(verb, { result, errors }, paths, toolkit) {
	const values = new Map((verb.outputs ?? []).map(({ name, type }) => [name, type === "boolean" ? "false" : ""]));
	for (const [name, value] of Object.entries(result.outputs ?? {})) values.set(name, value);
	values.set("verdict", result.verdict);
	values.set("cause", result.cause ?? errors[0]?.code ?? "");
	if (errors.length > 0 && values.get("errors") === "") values.set("errors", String(errors.length));
	values.set("summary", result.report ? plainLine(result.report.headline) : "");
	for (const name of ["report", ...FILE_OUTPUTS]) values.set(name, paths.get(name) ?? "");
	for (const [name, value] of values) toolkit.setOutput(name, value);
}
function fails({ result, onInconclusive }) {
	if (result.verdict === "inconclusive") return onInconclusive === "fail";
	return result.verdict === "fail" || result.verdict === "error";
}
// src/runner/describe.ts
/** A description with its allowed values, as one text. */
function withChoices(description, choices) {
	if (choices === void 0) return description;
	return description.endsWith(".") ? `${description} One of: ${choices.join(", ")}.` : `${description} (one of: ${choices.join(", ")})`;
}
// src/runner/help.ts
const HEADLINE = "rollback-gate: ship only what you can take back.";
/** Two columns; the right one is wrapped to the width of the terminal. */
function columns(rows, width) {
	const left = Math.max(...rows.map(([name]) => name.length));
	const room = Math.max(30, width - left - 4);
	return rows.map(([name, text]) => `  ${name.padEnd(left)}  ${flow(text, room, "").join(`\n${" ".repeat(left + 4)}`)}\n`).join("");
}
function optionRow(option) {
	const value = option.type === "string" ? ` ${option.value ?? "VALUE"}` : "";
	return [`--${option.name}${value}`, withChoices(option.description, option.choices)];
}
function globalHelp(verbs, width) {
	return [
		`${HEADLINE}\n`,
		"Usage: rollback-gate VERB [OPTIONS]\n",
		`Verbs:\n${columns(verbs.map((verb) => [verb.name, verb.summary]), width)}`,
		`Options of every verb:\n${columns(COMMON_OPTIONS.map(optionRow), width)}`,
		"Exit codes: 0 pass, 1 fail, 2 usage or configuration error, 3 inconclusive.\n"
	].join("\n");
}
function verbHelp(verb, width) {
	const parts = [`${flow(verb.summary, width, "").join("\n")}\n`, `Usage: rollback-gate ${verb.name}${verb.usage ? ` ${verb.usage}` : ""}${verb.options.length > 0 ? " [OPTIONS]" : ""}\n`];
	if (verb.options.length > 0) parts.push(`Options:\n${columns(verb.options.map(optionRow), width)}`);
	parts.push(`Options of every verb:\n${columns(COMMON_OPTIONS.map(optionRow), width)}`);
	return parts.join("\n");
}
/** Help for the first word of two-word verbs. */
function groupHelp(group, verbs, width) {
	return `Usage: rollback-gate ${group} VERB [OPTIONS]\n\nVerbs:\n${columns(verbs.filter((verb) => verb.name.startsWith(`${group} `)).map((verb) => [verb.name, verb.summary]), width)}`;
}
// src/runner/live.ts
const ESCAPE = "\x1B";
/** Back to the beginning of the line above, and nothing below it. */
const UP = `${ESCAPE}[F`;
const CLEAR_BELOW = `${ESCAPE}[J`;
/**
* Draws with the few sequences that every terminal knows. What stands above the block scrolls away as usual; a narrower window breaks lines of the
* block only until it is drawn again.
*/
function liveBlock(screen) {
	let drawn = [];
	const erase = () => drawn.length === 0 ? "" : `${UP.repeat(drawn.length)}${CLEAR_BELOW}`;
	const block = () => drawn.length === 0 ? "" : `${drawn.join("\n")}\n`;
	return {
		draw(lines = []) {
			const before = erase();
			drawn = lines;
			if (before !== "" || drawn.length > 0) screen.write(`${before}${block()}`);
		},
		above(text) {
			screen.write(`${erase()}${text}${block()}`);
		}
	};
}
// src/runner/cli.ts
/** How long a cancelled command may take to end by itself. */
const GRACE = 3e3;
/** Runs the verb on the command line. Sets `process.exitCode`; never rejects. */
async function runCli(verbs, rules = noRules) {
	const cancellation = listenForCancel();
	stopWhenUnheard(cancellation);
	const run = {
		cancellation,
		secrets: new Secrets(),
		rules
	};
	try {
		const line = parseLine(process.argv.slice(2), verbs);
		process.exitCode = await runLine(line, verbs, run);
	} catch (thrown) {
		process.exitCode = reportThrown(thrown, process.argv.includes("--json"), run);
	} finally {
		cancellation.dispose();
	}
	endSoon(cancellation);
}
function noRules() {
	return Promise.resolve(/* @__PURE__ */ new Map());
}
async function runLine(line, verbs, run) {
	const width = process.stdout.columns || 80;
	if (line.common.version) return say(`${VERSION}\n`);
	if (line.verb === void 0) {
		const text = line.group === void 0 ? globalHelp(verbs, width) : groupHelp(line.group, verbs, width);
		if (line.common.help) return say(text);
		err(text);
		return EXIT_CODES.error;
	}
	if (line.common.help) return say(verbHelp(line.verb, width));
	const { cancellation, secrets } = run;
	const result = await runVerb(line, line.verb, run);
	const shown = secrets.hideIn(result);
	printResult(shown, line.common);
	const isWritten = await writeFiles(line, line.verb, shown, run);
	const by = cancellation.by();
	if (by !== void 0) return SIGNAL_CODES[by];
	return isWritten ? EXIT_CODES[result.verdict] : EXIT_CODES[result.verdict] || EXIT_CODES.error;
}
/** The verb's result; what can be mended is written into the report files too, before it is told. */
async function runVerb(line, verb, run) {
	const { cancellation, secrets } = run;
	try {
		const work = await verb.load();
		return await cancellation.race(work(line.input, cliHost(cancellation.signal, line, secrets)), GRACE);
	} catch (thrown) {
		if (line.common.reportFiles.length > 0 && cancellation.by() === void 0) {
			const errors = hideInErrors(toGateErrors(thrown), secrets);
			const report = reportOfErrors(verb.name, errors);
			await writeFiles(line, verb, {
				verdict: "error",
				report,
				json: {
					...reportToJson(report),
					...errorsToJson(errors)
				}
			}, run);
		}
		throw thrown;
	}
}
/** Whether all files that were asked for are there. */
async function writeFiles({ common }, verb, { report, json }, { rules }) {
	const directory = process.cwd();
	const { errors } = await writeReportFiles({
		files: common.reportFiles,
		verb,
		report,
		json,
		rules,
		directory,
		folder: () => directory
	});
	for (const error of errors) err(`error ${errorLine(error)}\n`);
	return errors.length === 0;
}
/** In a workflow the output is parsed for commands, also that of a `run:` step. */
function guarded(text) {
	return process.env["GITHUB_ACTIONS"] ? logText(text) : text;
}
function out(text) {
	process.stdout.write(guarded(text));
}
function err(text) {
	process.stderr.write(guarded(text));
}
function say(text) {
	out(text);
	return 0;
}
function cliHost(signal, { common, verb }, secrets) {
	const write = common.json && verb?.narrates ? err : out;
	const block = process.stderr.isTTY && process.env["TERM"] !== "dumb" ? liveBlock(process.stderr) : void 0;
	const tell = block ? (text) => block.above(text) : err;
	return makeHost({
		directory: process.cwd(),
		signal,
		...block && { live: {
			color: useColor(common.color, process.stderr),
			width: () => process.stderr.columns || 80,
			draw: (lines) => block.draw(lines)
		} },
		progress: (line) => tell(`${plainLine(line)}\n`),
		write: (text) => write(composedText(text)),
		mask: () => void 0,
		secrets,
		terminal: {
			color: useColor(common.color, process.stdout),
			width: process.stdout.columns || 100
		},
		interactive: () => process.stdin.isTTY
	});
}
function printResult(result, common) {
	if (common.json) {
		const json = result.json ?? (result.report && reportToJson(result.report));
		if (json !== void 0) out(`${safeJson(json, 2)}\n`);
	} else if (result.report) {
		const color = useColor(common.color, process.stdout);
		out(renderTerminal(result.report, {
			color,
			width: process.stdout.columns || 100
		}));
	} else if (result.text !== void 0) {
		const text = composedText(result.text);
		out(text.endsWith("\n") || text === "" ? text : `${text}\n`);
	}
}
/** An explicit option wins, then NO_COLOR, then whether a terminal listens. */
function useColor(wanted, stream) {
	if (wanted !== void 0) return wanted;
	return !process.env["NO_COLOR"] && stream.isTTY && process.env["TERM"] !== "dumb";
}
/** Prints what was thrown as one line per error and returns the exit code. */
function reportThrown(thrown, json, { cancellation, secrets }) {
	const by = thrown instanceof Cancelled ? thrown.by : cancellation.by();
	if (by !== void 0) {
		if (by !== "SIGPIPE") err("inconclusive: the run was cancelled before it came to its end\n");
		return SIGNAL_CODES[by];
	}
	const errors = hideInErrors(toGateErrors(thrown), secrets);
	const paint = painter(useColor(void 0, process.stderr));
	for (const error of errors) err(`${paint("red", "error")} ${errorLine(error)}\n`);
	if (json) out(`${safeJson(errorsToJson(errors), 2)}\n`);
	if (process.env["RG_DEBUG"] && thrown instanceof Error) err(`${secrets.hide(thrown.stack ?? "")}\n`);
	return EXIT_CODES.error;
}
/** A reader that went away ends the run as a signal would, so that what it began is brought to an end and cleaned up. */
function stopWhenUnheard(cancellation) {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code === "EPIPE" && process.exitCode !== void 0) process.exit();
		if (error.code === "EPIPE") return cancellation.cancel("SIGPIPE");
		if (stream === process.stdout) err(`error RG-FILE: standard output cannot be written: ${plainLine(error.message)}\n`);
		process.exit(EXIT_CODES.error);
	});
}
export { CAUSES, GateError, GateErrors, LineIndex, Secrets, VERBS, VERDICT_MARKS, accessSync, actionVerb, canonicalJson, closeSync, columnsOf, countsText, createReadStream, detailBlocks, directionText, fitBlocks, flow, formatPlace, formatTime, headOf, isDeepStrictEqual, isJsonArray, isJsonObject, loadRules, markdownProse, markdownText, openSync, originText, painter, payloadLines, plainLine, plainText, promisify, quantity, readFileSync, readSync, readdirSync, realpathSync, renderIncident, renderTerminal, reportToJson, rmSync, rulingTexts, runAction, runCli, safeJson, shownJson, sortFindings, sparkline, statSync, systemClock, title, toGateErrors, truncateUtf8, waivableBy, witnessVerdict };
