import { DIRECTIONS, GateError, formatPlace, makeFinding, ruleTable, toGateErrors } from "./start.js";
import { matchFiles } from "./window-index-shared.js";
import { releaseLabel, releaseLabels } from "./gates-labels-shared.js";
import { counted } from "./gates-rule-text-shared.js";
import { compatRule } from "./gates-compat-rules-shared.js";
import { posix } from "node:path";
// src/gates/compat/findings.ts
/** Who writes and who reads: on deploy N reads what earlier releases wrote, on rollback they read what N wrote. */
function versionsOf(task, { candidate }, direction) {
	const [mine, theirs] = [releaseLabel(candidate), releaseLabel(task.release)];
	return direction === "deploy" ? {
		writer: theirs,
		reader: mine
	} : {
		writer: mine,
		reader: theirs
	};
}
/** The finding of one difference, at its place in N. */
function differenceFinding(difference, { task, window, direction, severity, rules }) {
	const [mine, theirs] = direction === "deploy" ? [difference.reader, difference.writer] : [difference.writer, difference.reader];
	const rule = rules.get(difference.rule) ?? {
		...compatRule("compat/difference"),
		id: difference.rule,
		message: () => difference.message
	};
	return makeFinding(rule, {
		gate: "compat",
		severity,
		data: difference.data,
		place: mine ?? startOf(task.path),
		...theirs && { related: [{
			place: theirs,
			label: releaseLabel(task.release)
		}] },
		path: difference.path,
		direction,
		versions: versionsOf(task, window, direction),
		...difference.witness && { witness: difference.witness }
	});
}
/** A finding of the gate itself about one file. */
function fileFinding(id, path, options) {
	return makeFinding(compatRule(id), {
		gate: "compat",
		...options.severity && { severity: options.severity },
		data: {
			file: path,
			...options.data
		},
		place: options.place ?? startOf(path)
	});
}
/** What went wrong, for the data of a finding. */
function errorData(error) {
	return {
		code: error.code,
		error: error.message,
		...error.expected !== void 0 && { expected: error.expected }
	};
}
function startOf(file) {
	return {
		file,
		line: 1,
		column: 1
	};
}
const RANK = [
	"error",
	"warning",
	"note"
];
/** One break is one finding, however many releases it concerns: same fingerprint, joined versions, worst severity. */
function mergeFindings(findings) {
	const merged = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const known = merged.get(finding.fingerprint);
		merged.set(finding.fingerprint, known ? join(known, finding) : finding);
	}
	return [...merged.values()];
}
function join(a, b) {
	const severity = RANK[Math.min(RANK.indexOf(a.severity), RANK.indexOf(b.severity))] ?? a.severity;
	const witness = a.witness ?? b.witness;
	return {
		...a,
		severity,
		...witness && { witness },
		...a.versions && b.versions && { versions: {
			writer: joined(a.versions.writer, b.versions.writer),
			reader: joined(a.versions.reader, b.versions.reader)
		} },
		...(a.related ?? b.related) && { related: joinedPlaces([...a.related ?? [], ...b.related ?? []]) }
	};
}
function joined(a, b) {
	return [.../* @__PURE__ */ new Set([...a.split(", "), ...b.split(", ")])].join(", ");
}
/** The same place in several releases is one place. */
function joinedPlaces(related) {
	const places = /* @__PURE__ */ new Map();
	for (const { place, label } of related) {
		const known = places.get(formatPlace(place));
		places.set(formatPlace(place), {
			place,
			label: known ? joined(known.label, label) : label
		});
	}
	return [...places.values()];
}
// src/gates/compat/grade.ts
/** What the compatibility of an entry asks of each direction: to block, to tell, or nothing. */
const DEMANDS = {
	full: {
		deploy: "block",
		rollback: "block"
	},
	backward: {
		deploy: "block",
		rollback: "tell"
	},
	forward: {
		deploy: "tell",
		rollback: "block"
	},
	none: {
		deploy: "off",
		rollback: "off"
	}
};
/**
* How grave a difference is. What an earlier release already shipped (`released`) is told, never blocked: this change did not do it.
* `undefined`: the entry does not ask for this direction.
*/
function gradeDifference(entry, kind, direction, released) {
	const demand = DEMANDS[entry.compatibility][direction];
	if (demand === "off") return void 0;
	if (released) return "note";
	if (kind === "breaking") return demand === "block" ? "error" : "warning";
	if (demand === "tell") return "note";
	return (kind === "unknown" ? entry.onUnknown : entry.onLossy) === "block" ? "error" : "warning";
}
/** How grave it is that two schemas could not be compared at all. */
function gradeUnknown(entry, released = false) {
	if (released) return "note";
	return entry.onUnknown === "block" ? "error" : "warning";
}
// src/gates/compat/sources.ts
/** More rounds than this means that a schema refers to ever new files. */
const ROUNDS = 100;
/** The schema texts of one release, decoded once. */
var ReleaseTexts = class {
	#release;
	#texts = /* @__PURE__ */ new Map();
	constructor(release) {
		this.#release = release;
	}
	/** What is known of a file: its text, `undefined` for absent. */
	known(path) {
		return this.#texts.has(path) ? { text: this.#texts.get(path) } : void 0;
	}
	/** @throws GateError RG-SCHEMA-SYNTAX when the file is not UTF-8 text */
	async text(path) {
		if (!this.#texts.has(path)) {
			const bytes = await this.#release.read(path);
			this.#texts.set(path, bytes && decode(path, bytes));
		}
		return this.#texts.get(path);
	}
};
/** One schema of a release, with a record of the other files it was asked about. */
var TrackedSource = class {
	texts;
	path;
	/** Files that the schema refers to, present or not. */
	references = /* @__PURE__ */ new Set();
	#missed = /* @__PURE__ */ new Set();
	constructor(texts, path) {
		this.texts = texts;
		this.path = path;
	}
	/** @throws GateError RG-FILE when the file is absent, RG-SCHEMA-SYNTAX when it is not text */
	async source() {
		const text = await this.texts.text(this.path);
		if (text === void 0) throw new GateError("RG-FILE", `${this.path} does not exist`);
		return {
			path: this.path,
			text,
			file: (other) => this.#lookUp(other)
		};
	}
	/** Reads what was missed since the last call; false when there was nothing. */
	async fetchMissed() {
		const missed = [...this.#missed];
		this.#missed.clear();
		for (const path of missed) await this.texts.text(path);
		return missed.length > 0;
	}
	#lookUp(path) {
		this.references.add(path);
		const known = this.texts.known(path);
		if (!known) this.#missed.add(path);
		return known?.text;
	}
};
/** Engines look up references synchronously. What they miss is read, and they are asked again, until nothing is missing. */
async function withReferences(sources, run) {
	for (let round = 0;; round += 1) {
		const attempt = await run().then((value) => ({ value }), (error) => ({ error }));
		if ((await Promise.all(sources.map((source) => source.fetchMissed()))).includes(true) && round < ROUNDS) continue;
		if ("error" in attempt) throw attempt.error;
		return attempt.value;
	}
}
function decode(path, bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new GateError("RG-SCHEMA-SYNTAX", "the file is not UTF-8 text", {
			place: {
				file: path,
				line: 1,
				column: 1
			},
			cause
		});
	}
}
// src/gates/compat/compare.ts
/** How much of a file `FormatSpec.detect` looks at. */
const HEAD = 4096;
/** Compares the files of a window. Texts are decoded once per release and path; the same texts are compared once. */
var Comparer = class {
	#window;
	#engine;
	#texts = /* @__PURE__ */ new Map();
	#remembered = /* @__PURE__ */ new Map();
	constructor(window, engine) {
		this.#window = window;
		this.#engine = engine;
	}
	async compare(task) {
		const severity = gradeUnknown(task.entry, task.released);
		const format = await this.#format(task.entry, task.path, severity, [[this.#window.candidate, task.path], [task.release, task.from]]);
		if ("finding" in format) return unknown(task.entry, [format.finding]);
		try {
			const comparison = await this.#recall(task) ?? await this.#run(task, format.spec);
			return this.#outcome(task, format.spec, comparison);
		} catch (thrown) {
			return unknown(task.entry, [await this.#failure(task, format.spec, toGateErrors(thrown))]);
		}
	}
	/** A new file has nothing to be compared with, but it must parse. What a new migration does to the tables of other files stays open. */
	async parse(entry, path) {
		const { candidate } = this.#window;
		const format = await this.#format(entry, path, gradeUnknown(entry), [[candidate, path]]);
		if ("finding" in format) return {
			findings: [format.finding],
			answers: {}
		};
		const error = await this.#parseError(entry, format.spec, candidate, path);
		if (error) return {
			findings: [syntaxFinding(path, error)],
			answers: {}
		};
		if (format.spec.name !== "sql" || this.#window.earlier.length === 0) return {
			findings: [],
			answers: {}
		};
		return unknown(entry, [fileFinding("compat/not-compared", path, {
			severity: gradeUnknown(entry),
			data: { error: "a new SQL file changes tables that other files define, and files are compared one by one" }
		})]);
	}
	async #run({ entry, path, from, release }, spec) {
		const [before, after] = [new TrackedSource(this.#of(release), from), new TrackedSource(this.#of(this.#window.candidate), path)];
		const [old, current] = [await before.source(), await after.source()];
		const comparison = await withReferences([before, after], () => this.#engine.compareSources(old, current, spec.name, entry));
		const rests = [from, ...before.references].map((one) => [one, before.texts.known(one)?.text]);
		const key = `${path}\0${from}`;
		this.#remembered.set(key, [...this.#remembered.get(key) ?? [], {
			texts: new Map(rests),
			comparison
		}]);
		return comparison;
	}
	/** The answer of a release whose texts are the same, references included. */
	async #recall({ path, from, release }) {
		const texts = this.#of(release);
		for (const { texts: rests, comparison } of this.#remembered.get(`${path}\0${from}`) ?? []) if (!(await Promise.all([...rests].map(async ([one, text]) => await texts.text(one) === text))).includes(false)) return comparison;
	}
	#outcome(task, spec, comparison) {
		const entry = settle(task.entry, spec);
		const rules = ruleTable(spec.rules);
		const findings = [];
		const answers = {};
		for (const direction of DIRECTIONS) {
			if (!gradeDifference(entry, "breaking", direction, task.released)) continue;
			const { answer, differences } = comparison[direction];
			answers[direction] = answer;
			for (const difference of differences) {
				const severity = gradeDifference(entry, difference.kind, direction, task.released);
				if (severity) findings.push(differenceFinding(difference, {
					task,
					window: this.#window,
					direction,
					severity,
					rules
				}));
			}
		}
		return {
			findings,
			answers
		};
	}
	/** Which side could not be parsed is found by comparing each with itself. */
	async #failure(task, spec, errors) {
		const severity = gradeUnknown(task.entry, task.released);
		const mine = await this.#parseError(task.entry, spec, this.#window.candidate, task.path);
		if (mine) return syntaxFinding(task.path, mine);
		const theirs = await this.#parseError(task.entry, spec, task.release, task.from);
		if (theirs) return fileFinding("compat/earlier-syntax", task.path, {
			severity,
			data: errorData(theirs)
		});
		const [first] = errors;
		return fileFinding("compat/not-compared", task.path, {
			severity,
			data: first ? errorData(first) : {},
			place: first?.place
		});
	}
	async #parseError(entry, spec, release, path) {
		try {
			const tracked = new TrackedSource(this.#of(release), path);
			const source = await tracked.source();
			await withReferences([tracked], () => this.#engine.compareSources(source, source, spec.name, entry));
			return;
		} catch (thrown) {
			return toGateErrors(thrown).find((error) => error.code !== "RG-INTERNAL");
		}
	}
	/** The configured format, else the one that the first text shows which shows any. */
	async #format(entry, path, severity, files) {
		if (entry.format) try {
			return { spec: this.#engine.findFormat(entry.format) };
		} catch {
			return { finding: fileFinding("compat/format-unsupported", path, {
				severity,
				data: { format: entry.format }
			}) };
		}
		for (const [release, name] of files) {
			const text = await this.#of(release).text(name).catch(() => void 0);
			const spec = text === void 0 ? void 0 : this.#engine.detectFormat(name, text.slice(0, HEAD));
			if (spec) return { spec };
		}
		return { finding: fileFinding("compat/format-unknown", path, { severity }) };
	}
	#of(release) {
		const texts = this.#texts.get(release) ?? new ReleaseTexts(release);
		this.#texts.set(release, texts);
		return texts;
	}
};
/** Where neither compatibility nor format is configured, the detected format says which default holds: `backward` for APIs. */
function settle(entry, spec) {
	return spec.kind === "api" && entry.kind === void 0 && entry.compatibilityDefaulted === true ? {
		...entry,
		compatibility: "backward"
	} : entry;
}
function syntaxFinding(path, error) {
	return fileFinding("compat/syntax", path, {
		data: errorData(error),
		place: error.place
	});
}
function unknown(entry, findings) {
	const asked = DIRECTIONS.filter((direction) => gradeDifference(entry, "breaking", direction, false));
	return {
		findings,
		answers: Object.fromEntries(asked.map((direction) => [direction, "unknown"]))
	};
}
// src/gates/compat/closure.ts
/** Longer chains of references end here; each step is one search. */
const STEPS = 20;
/** Files of other formats are no target of a reference; the extensions of the schemas at hand come on top. */
const EXTENSIONS = [
	".json",
	".yaml",
	".yml",
	".avsc",
	".proto",
	".graphql",
	".graphqls",
	".sql"
];
/** Extensions of files that schemas can refer to. */
function referableExtensions(paths) {
	const result = new Set(EXTENSIONS);
	for (const path of paths) if (/^\.\w+$/.test(posix.extname(path))) result.add(posix.extname(path).toLowerCase());
	return [...result];
}
/**
* Those of `candidates` that refer, directly or through other files, to a file of `targets`. A reference names its file, so a text that
* holds the name of none of them refers to none; one that does may be a false alarm, which costs a comparison and no more.
*/
async function filesThatReferTo(release, targets, { candidates, extensions }) {
	const seen = new Set(targets);
	let fresh = [...targets];
	for (let step = 0; step < STEPS && fresh.length > 0; step += 1) {
		fresh = (await release.search([...new Set(fresh.flatMap(namesOf))], extensions)).filter((path) => !seen.has(path));
		for (const path of fresh) seen.add(path);
	}
	return new Set([...seen].filter((path) => candidates.has(path)));
}
/** How other files may call a file: by its name, as in an address, and for Avro by the type it defines. */
function namesOf(path) {
	const name = posix.basename(path);
	const type = name.endsWith(".avsc") ? name.slice(0, -5).split(".").at(-1) : void 0;
	return [
		name,
		encodeURI(name),
		...type ? [`"${type}"`, `.${type}"`] : []
	];
}
// src/gates/compat/match-up.ts
/** Ways to recognise a renamed file, strongest first. A key that two files share on one side recognises none of them. */
const KEYS = [
	{
		how: "identical content",
		key: (_path, oid) => oid
	},
	{
		how: "same name",
		key: (path) => posix.basename(path)
	},
	{
		how: "similar name",
		key: (path) => similarName(path)
	}
];
/** Finds for every file of N its counterpart in an earlier release: the same path, else a rename that is beyond doubt. */
function matchUp(current, earlier) {
	const pairs = /* @__PURE__ */ new Map();
	for (const path of current.keys()) if (earlier.has(path)) pairs.set(path, {
		path,
		from: path
	});
	const added = new Set([...current.keys()].filter((path) => !earlier.has(path)));
	const removed = new Set([...earlier.keys()].filter((path) => !current.has(path)));
	for (const { how, key } of KEYS) {
		const before = uniqueByKey(removed, (path) => key(path, earlier.get(path)?.oid ?? ""));
		const after = uniqueByKey(added, (path) => key(path, current.get(path)?.oid ?? ""));
		for (const [name, path] of after) {
			const from = before.get(name);
			if (path === void 0 || from === void 0) continue;
			pairs.set(path, {
				path,
				from,
				renamed: how
			});
			added.delete(path);
			removed.delete(from);
		}
	}
	return {
		pairs,
		added,
		removed
	};
}
function uniqueByKey(paths, keyOf) {
	const result = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const key = keyOf(path);
		result.set(key, result.has(key) ? void 0 : path);
	}
	return result;
}
/** `schemas/Order-v2.avsc` and `order_v1.avsc` are one name: case, separators, versions and extensions do not count. */
function similarName(path) {
	const stem = posix.basename(path).toLowerCase().split(".")[0] ?? "";
	return stem.replaceAll(/(?:^|[-_])v?\d+(?=$|[-_])/g, "").replaceAll(/[-_]/g, "") || stem;
}
// src/gates/compat/plan.ts
/** What has to be compared, from paths and oids alone; no content is read. A file belongs to the first entry that matches it. */
async function planComparisons(entries, window) {
	const current = await filesByEntry(entries, window.candidate);
	const earlier = await Promise.all(window.earlier.map((release) => filesByEntry(entries, release)));
	const sides = entries.map((_entry, index) => {
		const files = current[index] ?? /* @__PURE__ */ new Map();
		const releases = window.earlier.map((release, at) => {
			const theirs = earlier[at]?.[index] ?? /* @__PURE__ */ new Map();
			return {
				release,
				files: theirs,
				match: matchUp(files, theirs)
			};
		});
		return {
			candidate: window.candidate,
			files,
			releases
		};
	});
	const touched = await Promise.all(window.earlier.map((_release, at) => touchedFiles(window, sides, at)));
	const plans = entries.map((entry, index) => planEntry(entry, sides[index] ?? {
		candidate: window.candidate,
		files: /* @__PURE__ */ new Map(),
		releases: []
	}, touched));
	const sum = (key) => plans.reduce((total, plan) => total + plan[key], 0);
	return {
		tasks: plans.flatMap((plan) => plan.tasks),
		added: plans.flatMap((plan) => plan.added),
		findings: plans.flatMap((plan) => plan.findings),
		files: sum("files"),
		unchanged: sum("unchanged"),
		off: sum("off")
	};
}
/** Files that are the same in N and an earlier release but refer to one that is not, be it a schema of the configuration or not. */
async function touchedFiles(window, sides, at) {
	const release = window.earlier[at];
	const same = /* @__PURE__ */ new Set();
	const changed = /* @__PURE__ */ new Set();
	for (const { files, releases } of sides) {
		const earlier = releases[at];
		if (!earlier) continue;
		const { pairs, added, removed } = earlier.match;
		for (const path of [...added, ...removed]) changed.add(path);
		for (const { path, from } of pairs.values()) {
			const equal = path === from && files.get(path)?.oid === earlier.files.get(from)?.oid;
			for (const one of [path, from]) (equal ? same : changed).add(one);
		}
	}
	if (!release || same.size === 0) return /* @__PURE__ */ new Set();
	const extensions = referableExtensions(same);
	for (const path of await window.changedSince(release, extensions)) if (!same.has(path)) changed.add(path);
	return filesThatReferTo(release, changed, {
		candidates: same,
		extensions
	});
}
async function filesByEntry(entries, release) {
	const left = new Map(await release.files());
	const result = [];
	for (const entry of entries) {
		const mine = /* @__PURE__ */ new Map();
		for (const path of (await matchFiles(left.keys(), entry.files)).sort()) {
			const file = left.get(path);
			if (file) mine.set(path, file);
			left.delete(path);
		}
		result.push(mine);
	}
	return result;
}
function planEntry(entry, side, touched) {
	const empty = {
		tasks: [],
		added: [],
		findings: [],
		files: side.files.size,
		unchanged: 0,
		off: 0
	};
	if (side.files.size === 0 && side.releases.every(({ files }) => files.size === 0)) return {
		...empty,
		findings: [noFiles(entry)]
	};
	if (entry.compatibility === "none") return {
		...empty,
		off: side.files.size * side.releases.length
	};
	const planned = [...side.files].map(([path, file]) => planFile({
		entry,
		path,
		file
	}, side.releases, touched));
	const strangers = [...side.files.keys()].filter((path) => side.releases.every((release) => isAdded(path, release)));
	const added = side.releases.length === 0 ? [] : [...side.files.keys()].filter((path) => isAdded(path, side.releases[0]));
	return {
		tasks: planned.flatMap(({ tasks }) => tasks),
		added: strangers.map((path) => ({
			entry,
			path
		})),
		findings: [
			...removedFindings(entry, side),
			...renamedFindings(side),
			...added.map((path) => addedFinding(path, side))
		],
		files: side.files.size,
		unchanged: planned.reduce((total, { unchanged }) => total + unchanged, 0),
		off: 0
	};
}
function planFile({ entry, path, file }, releases, touched) {
	const tasks = [];
	let released = false;
	let unchanged = 0;
	for (const [index, { release, files, match }] of releases.entries()) {
		const from = match.pairs.get(path)?.from;
		if (from === void 0) continue;
		if (files.get(from)?.oid === file.oid && touched[index]?.has(path) !== true) {
			unchanged += 1;
			released ||= index === 0;
		} else tasks.push({
			entry,
			path,
			from,
			release
		});
	}
	return {
		tasks: tasks.map((task) => ({
			...task,
			released
		})),
		unchanged
	};
}
function isAdded(path, earlier) {
	return earlier?.match.added.has(path) ?? false;
}
function noFiles(entry) {
	return makeFinding(compatRule("compat/no-files"), {
		gate: "compat",
		data: { globs: entry.files },
		place: entry.place
	});
}
/** A schema that is gone concerns the deploy direction: N has to read what was written with it. */
function removedFindings(entry, { candidate, releases }) {
	const paths = /* @__PURE__ */ new Map();
	for (const { release, match } of releases) for (const path of match.removed) paths.set(path, [...paths.get(path) ?? [], release]);
	return [...paths].flatMap(([path, holders]) => {
		const severity = gradeDifference(entry, "breaking", "deploy", holders[0] !== releases[0]?.release);
		return severity === void 0 ? [] : makeFinding(compatRule("compat/schema-removed"), {
			gate: "compat",
			severity,
			data: { file: path },
			place: {
				file: path,
				line: 1,
				column: 1
			},
			direction: "deploy",
			versions: {
				writer: releaseLabels(holders),
				reader: releaseLabel(candidate)
			}
		});
	});
}
function renamedFindings({ releases }) {
	const seen = /* @__PURE__ */ new Map();
	for (const { path, from, renamed } of releases.flatMap(({ match }) => [...match.pairs.values()])) {
		if (renamed === void 0 || seen.has(`${path}\0${from}`)) continue;
		const data = {
			file: path,
			from,
			how: renamed
		};
		seen.set(`${path}\0${from}`, makeFinding(compatRule("compat/schema-renamed"), {
			gate: "compat",
			data,
			place: {
				file: path,
				line: 1,
				column: 1
			}
		}));
	}
	return [...seen.values()];
}
function addedFinding(path, { candidate, releases }) {
	const strangers = releases.filter((earlier) => isAdded(path, earlier)).map(({ release }) => release);
	return makeFinding(compatRule("compat/schema-added"), {
		gate: "compat",
		data: { file: path },
		place: {
			file: path,
			line: 1,
			column: 1
		},
		direction: "rollback",
		versions: {
			writer: releaseLabel(candidate),
			reader: releaseLabels(strangers)
		}
	});
}
// src/gates/compat/run.ts
/** Compares every schema that differs inside the window with every earlier release, in both directions. */
async function run({ config, window, engines, signal }) {
	const plan = await planComparisons(config.schemas, window);
	const links = await linkFindings(config.schemas, window);
	const outcomes = [];
	const rows = [];
	const comparisons = [];
	if (plan.tasks.length + plan.added.length > 0) {
		const comparer = new Comparer(window, await engines.compat());
		for (const task of plan.tasks) {
			signal.throwIfAborted();
			const outcome = await comparer.compare(task);
			outcomes.push(outcome);
			rows.push([
				task.path,
				releaseLabel(task.release),
				...DIRECTIONS.map((direction) => outcome.answers[direction] ?? "not asked")
			]);
			comparisons.push(toAnswer(task, outcome));
		}
		for (const { entry, path } of plan.added) outcomes.push(await comparer.parse(entry, path));
	}
	const answers = outcomes.flatMap((outcome) => Object.values(outcome.answers));
	const empty = plan.findings.filter((finding) => finding.rule === "compat/no-files").length;
	return {
		findings: mergeFindings([
			...plan.findings,
			...links,
			...outcomes.flatMap((outcome) => outcome.findings)
		]),
		tally: {
			asked: plan.unchanged + answers.length + empty + links.length,
			answered: plan.unchanged + answers.filter((answer) => answer !== "unknown").length
		},
		comparisons,
		facts: [{
			label: "Schemas",
			text: schemasText(plan, outcomes)
		}],
		tables: rows.length === 0 ? [] : [{
			title: "Schemas compared",
			columns: [
				"schema",
				"with",
				...DIRECTIONS
			],
			rows
		}]
	};
}
function toAnswer({ path, from, release }, { answers }) {
	const { deploy = "not-asked", rollback = "not-asked" } = answers;
	return {
		file: path,
		...from === path ? {} : { from },
		with: release.tag ?? release.label,
		deploy,
		rollback
	};
}
/** A link that an entry selects is an open question: its own content says nothing about the schema behind it. */
async function linkFindings(entries, window) {
	if (entries.length === 0) return [];
	const links = await window.candidate.links();
	if (links.length === 0) return [];
	const selected = entries.map(async (entry) => {
		if (entry.compatibility === "none") return [];
		const place = (file) => ({
			file,
			line: 1,
			column: 1
		});
		const rule = compatRule("compat/link-not-followed");
		return (await matchFiles(links, entry.files)).map((file) => makeFinding(rule, {
			gate: "compat",
			severity: gradeUnknown(entry),
			data: { file },
			place: place(file)
		}));
	});
	return (await Promise.all(selected)).flat();
}
function schemasText(plan, outcomes) {
	const parts = [counted(plan.files, "file")];
	if (plan.unchanged > 0) parts.push(`${counted(plan.unchanged, "pair")} unchanged`);
	if (plan.off > 0) parts.push(`${counted(plan.off, "pair")} not compared by configuration`);
	for (const direction of DIRECTIONS) {
		const answers = outcomes.flatMap((outcome) => outcome.answers[direction] ?? []);
		if (answers.length > 0) parts.push(`${direction}: ${countAnswers(answers)}`);
	}
	return parts.join("; ");
}
function countAnswers(answers) {
	return [
		"compatible",
		"breaking",
		"unknown"
	].map((kind) => [kind, answers.filter((answer) => answer === kind).length]).flatMap(([kind, count]) => count > 0 ? `${count} ${kind}` : []).join(", ");
}
export { run };
