import { GateError, formatPlace, toGateErrors } from "./start.js";
import { DIRECTIONS, makeFinding, releaseLabel, textOf } from "./config.js";
import { ruleTable } from "./pins.js";
import { compatRule } from "./gates-compat-rules-shared.js";
// src/gates/compat/findings.ts
/** Who writes and who reads: on deploy N reads what earlier releases wrote, on rollback they read what N wrote. Of an API it is clients that were made for the first and meet the second. */
function versionsOf({ candidate, earlier, direction, entry, spec }) {
	const [mine, theirs] = [releaseLabel(candidate), releaseLabel(earlier)];
	const versions = direction === "deploy" ? {
		writer: theirs,
		reader: mine
	} : {
		writer: mine,
		reader: theirs
	};
	if (spec.kind === "state") return {
		...versions,
		between: "state"
	};
	return (entry.kind ?? spec.kind) === "api" ? {
		...versions,
		between: "clients"
	} : versions;
}
/** The finding of one difference, at its place in N. */
function differenceFinding(difference, encounter) {
	const { unit, earlier, direction, severity, since, files } = encounter;
	const [mine, theirs] = direction === "deploy" ? [difference.reader, difference.writer] : [difference.writer, difference.reader];
	return makeFinding(toldRule(encounter, ruleOf(difference, encounter)), {
		gate: "compat",
		severity,
		data: since ? {
			...difference.data,
			...sinceData(since)
		} : difference.data,
		place: mine ?? startOf(unit.path),
		...theirs && { related: [{
			place: theirs,
			label: releaseLabel(earlier)
		}] },
		path: difference.path,
		direction,
		versions: versionsOf(encounter),
		kind: difference.kind,
		...difference.witness && { witness: difference.witness },
		...removalOf(difference, encounter),
		...files.length > 0 && { files }
	});
}
const tables = /* @__PURE__ */ new WeakMap();
function ruleOf(difference, { spec }) {
	const rules = tables.get(spec) ?? ruleTable(spec.rules);
	tables.set(spec, rules);
	return rules.get(difference.rule) ?? {
		...compatRule("compat/difference"),
		id: difference.rule,
		message: () => difference.message
	};
}
/** A rule's way out is for a change that should not have been made: not for one that was made before, or whose migration has yet to run. */
function toldRule({ since, entry, direction }, rule) {
	if (since) return releasedRule(rule);
	return entry.hint === direction ? {
		...rule,
		fix: BEFORE_MIGRATION
	} : rule;
}
const BEFORE_MIGRATION = "Nothing, where migrations run before the application of this release starts. Where it may start first, say `compatibility: full`, and it counts as much as on rollback.";
/** The rule of what an earlier release shipped already. */
function releasedRule(rule) {
	return {
		...rule,
		fix: "Nothing in this change: it was released before. Mend it in a change of its own, or let the release leave the window.",
		message: (data) => {
			const much = data["mended"] === true ? "at least as much of it" : "it";
			return `${rule.message(data)}; so since ${textOf(data, "since")}, which was released with ${much}`;
		}
	};
}
function sinceData({ release, more }) {
	return {
		since: release.tag ?? release.label,
		...more && { mended: true }
	};
}
/** What the earlier release had announced: it counts where its clients, or its application, meet the candidate, not for stored data. */
function removalOf({ removal }, { entry, spec, earlier, direction }) {
	const meets = spec.kind === "state" ? "rollback" : "deploy";
	if (!removal || direction !== meets || entry.kind === "data") return {};
	return { removal: [{
		...removal,
		release: releaseLabel(earlier)
	}] };
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
		...b.kind === "breaking" && { kind: b.kind },
		...(a.removal ?? b.removal) && { removal: [...a.removal ?? [], ...b.removal ?? []] },
		...(a.files ?? b.files) && { files: [.../* @__PURE__ */ new Set([...a.files ?? [], ...b.files ?? []])] },
		...a.versions && b.versions && { versions: {
			...a.versions,
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
	if (released || entry.hint === direction) return "note";
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
/** One list is compared with another once, however many schemas ask. */
const compared = /* @__PURE__ */ new WeakMap();
/** One blob is one text, however many releases hold it. */
const decoded = /* @__PURE__ */ new WeakMap();
/** The schema texts of one release, read and decoded once. */
var ReleaseTexts = class {
	#release;
	#texts = /* @__PURE__ */ new Map();
	#reading = /* @__PURE__ */ new Map();
	#files;
	#list = [];
	misses = 0;
	constructor(release) {
		this.#release = release;
	}
	/** What is known of a file: its text, `undefined` for absent. */
	known(path) {
		return this.#texts.has(path) ? { text: this.#texts.get(path) } : void 0;
	}
	/** Paths of all files, in one array for the whole run; none before `prepare`. */
	get list() {
		return this.#list;
	}
	/** Finds out which files there are. */
	async prepare() {
		if (this.#files) return;
		const files = await this.#release.files();
		if (!this.#files) this.#list = [...files.keys()];
		this.#files ??= files;
	}
	has(path) {
		return this.#files?.has(path) === true;
	}
	/** @throws GateError RG-SCHEMA-SYNTAX when the file is not UTF-8 text */
	async text(path) {
		if (this.#texts.has(path)) return this.#texts.get(path);
		const reading = this.#reading.get(path) ?? this.#read(path);
		this.#reading.set(path, reading);
		return reading.finally(() => this.#reading.delete(path));
	}
	/** Whether a file says the same in another release: by what git calls its content where both list it, so that it need not be read. */
	async isSameIn(other, path) {
		const [mine, theirs] = [this.#files?.get(path), other.#files?.get(path)];
		if (mine && theirs) return mine.oid === theirs.oid;
		return await other.text(path) === this.known(path)?.text;
	}
	async #read(path) {
		const bytes = await this.#release.read(path);
		const text = bytes && decode(path, bytes);
		this.#texts.set(path, text);
		return text;
	}
};
/** One schema of a release: opened when it is first asked for, with a record of the other files it was asked about. */
var SchemaSide = class {
	unit;
	#texts;
	#open;
	#references = /* @__PURE__ */ new Set();
	#missed = /* @__PURE__ */ new Set();
	/** What will be asked for; each is fetched ahead once. */
	#ahead = /* @__PURE__ */ new Set();
	#waiting = [];
	/** Whether it was asked which files there are. */
	#listed = false;
	#attempt;
	constructor(texts, unit, open) {
		this.unit = unit;
		this.#texts = texts;
		this.#open = open;
	}
	/** Paths of the files that it rests on as far as it was asked about, its own first; absent ones too. */
	get files() {
		return [...this.unit.files, ...this.#references];
	}
	/** Those of its files that are there. */
	get presentFiles() {
		return this.files.filter((path) => this.#texts.known(path)?.text !== void 0);
	}
	/** Reads files that will be asked for: each saves a round. */
	async expect(paths) {
		await Promise.all(paths.map((path) => this.#texts.text(path).catch(() => void 0)));
	}
	/** Whether another release has the same texts in all files that this one rests on, and the same paths where they matter. */
	async isSameIn(other) {
		await Promise.all([this.#texts.prepare(), other.prepare()]);
		if (this.#listed && !samePaths$1(this.#texts.list, other.list)) return false;
		for (const path of this.files) if (!await this.#texts.isSameIn(other, path)) return false;
		return true;
	}
	/** @throws GateError RG-FILE when the file is absent, RG-SCHEMA-SYNTAX when it is not text or cannot be parsed */
	async schema() {
		this.#attempt ??= await this.#try();
		if ("error" in this.#attempt) throw this.#attempt.error;
		return this.#attempt.schema;
	}
	/** Reads what was missed since the last call, after which the schema is opened anew; false when there was nothing. */
	async fetchMissed() {
		const [missed, waiting] = [[...this.#missed], this.#waiting];
		this.#missed.clear();
		this.#waiting = [];
		if (missed.length + waiting.length === 0) return false;
		await Promise.all([this.expect(waiting), ...missed.map((path) => this.#texts.text(path))]);
		this.#attempt = void 0;
		return true;
	}
	async #try() {
		for (let round = 0;; round += 1) {
			const attempt = await this.#source().then(this.#open).then((schema) => ({ schema }), (error) => ({ error }));
			if (!await this.fetchMissed() || round >= ROUNDS) return attempt;
		}
	}
	async #source() {
		const { path, files } = this.unit;
		await this.#texts.prepare();
		await this.expect(files);
		const text = await this.#texts.text(path);
		if (text === void 0) throw new GateError("RG-FILE", `${path} does not exist`);
		const source = {
			path,
			text,
			file: (other) => this.#lookUp(other),
			list: () => this.#lookAround(),
			peek: (others) => this.#lookAhead(others),
			scope: this.#texts
		};
		return files.length > 1 ? {
			...source,
			files: () => files
		} : source;
	}
	#lookAround() {
		this.#listed = true;
		return this.#texts.list;
	}
	#lookUp(path) {
		this.#references.add(path);
		const known = this.#texts.known(path);
		if (known) return known.text;
		this.#texts.misses += 1;
		this.#missed.add(path);
	}
	/** Only what is listed is there for sure. */
	#lookAhead(paths) {
		for (const path of paths) {
			const known = this.#texts.known(path);
			if (known?.text !== void 0) return {
				path,
				text: known.text
			};
			if (known || !this.#texts.has(path)) continue;
			if (this.#ahead.has(path)) return void 0;
			this.#ahead.add(path);
			this.#waiting.push(path);
			return {
				path,
				text: void 0
			};
		}
	}
};
/** Engines look up references synchronously, some only while they compare. What they miss is read, and they are asked again, until nothing is missing. */
async function withSchemas(sides, ask) {
	for (let round = 0;; round += 1) {
		const schemas = [];
		for (const side of sides) schemas.push(await side.schema());
		const attempt = await ask(...schemas).then((value) => ({ value }), (error) => ({ error }));
		if ((await Promise.all(sides.map((side) => side.fetchMissed()))).includes(true) && round < ROUNDS) continue;
		if ("error" in attempt) throw attempt.error;
		return attempt.value;
	}
}
function samePaths$1(a, b) {
	let known = compared.get(a);
	if (!known) compared.set(a, known = /* @__PURE__ */ new WeakMap());
	const same = known.get(b) ?? (a.length === b.length && a.every((path, index) => path === b[index]));
	known.set(b, same);
	return same;
}
function decode(path, bytes) {
	const known = decoded.get(bytes);
	if (known !== void 0) return known;
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		decoded.set(bytes, text);
		return text;
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
// src/gates/compat/pass.ts
const SAME = {
	deploy: {
		answer: "compatible",
		differences: []
	},
	rollback: {
		answer: "compatible",
		differences: []
	}
};
/** One schema over the whole window: each release's version of it is opened once and compared with any other. Releases are 0 for N, 1 for N-1, … */
var UnitPass = class {
	#units;
	#means;
	#opened = /* @__PURE__ */ new Map();
	#compared = /* @__PURE__ */ new Map();
	#found = /* @__PURE__ */ new Map();
	#paths = /* @__PURE__ */ new Map();
	constructor(plan, means) {
		this.#units = [plan.unit, ...plan.earlier.map(({ unit }) => unit)];
		this.#means = means;
	}
	/** @throws Error when the release does not have the schema */
	side(release) {
		const [unit, texts] = [this.#units[release], this.#means.texts[release]];
		if (!unit || !texts) throw new Error(`release ${release} does not have the schema`);
		const { engine, spec, policy } = this.#means;
		const side = this.#opened.get(release) ?? new SchemaSide(texts, unit, (source) => engine.openSchema(source, spec, policy));
		this.#opened.set(release, side);
		return side;
	}
	has(release) {
		return this.#units[release] !== void 0;
	}
	/**
	* The comparison of two releases that have the schema; the same contents are compared once.
	* @throws GateError and whatever engines throw
	*/
	async compare(newer, older) {
		const known = await this.aliasOf(older);
		if (known === newer) return SAME;
		const key = `${newer} ${known}`;
		const comparison = this.#compared.get(key) ?? await this.#run(newer, known);
		this.#compared.set(key, comparison);
		return comparison;
	}
	/** The newest release with the same contents, as far as what was asked about it goes; the release itself when there is none. */
	async aliasOf(release) {
		const [texts, unit] = [this.#means.texts[release], this.#units[release]];
		if (!texts || !unit) return release;
		for (let other = 1; other < release; other += 1) {
			const side = this.#opened.get(other);
			if (!side || !samePaths(side.unit, unit) || !this.#sameOperations(other, release)) continue;
			if (await side.isSameIn(texts)) return other;
		}
		return release;
	}
	/** The files that the comparison of N with a release rests on, as far as they are there. */
	async filesOf(release) {
		const sides = [this.side(0), this.side(await this.aliasOf(release))];
		return [...new Set(sides.flatMap((side) => side.presentFiles))];
	}
	/**
	* Whether a newer release differs from an older one in the same thing. `more`: in the same place, in at least as much, for N gets along
	* with all there that it shares with the newer release.
	*/
	async hasSame(newer, older, direction, difference) {
		const found = await this.#find(newer, older, direction);
		if (found.same.has(identityOf(difference))) return "same";
		if (difference.kind === "unknown" || !found.like.has(likenessOf(difference))) return void 0;
		return (await this.#pathsOf(newer, direction))?.every((path) => !isAround(path, difference.path)) === true ? "more" : void 0;
	}
	/** Where N differs from a release in anything that the schema of the writer allows; `undefined` where the two could not be compared. */
	async #pathsOf(newer, direction) {
		const key = `${newer} ${direction}`;
		const known = this.#paths.get(key);
		if (known) return known;
		const any = await this.#oneWay(0, newer, direction, "any").catch(() => void 0);
		if (any) this.#paths.set(key, any.map(({ path }) => path));
		return this.#paths.get(key);
	}
	async #find(newer, older, direction) {
		const key = `${newer} ${older} ${direction}`;
		const known = this.#found.get(key);
		if (known) return known;
		const differences = await this.#oneWay(newer, older, direction).catch(() => void 0);
		const found = {
			same: new Set(differences?.map(identityOf)),
			like: new Set(differences?.map(likenessOf))
		};
		this.#found.set(key, found);
		return found;
	}
	/** What a release's version of the schema has that others know by name or number; `undefined` when its format does not tell. */
	async members(release) {
		const { engine, policy } = this.#means;
		return withSchemas([this.side(release)], async (schema) => schema && engine.listMembers(schema, policy));
	}
	async #run(newer, older) {
		const [before, after] = await this.#sides(newer, older);
		const policy = this.#policyOf(newer, older);
		return withSchemas([before, after], async (old, current) => old && current ? this.#means.engine.compareSchemas(old, current, policy) : SAME);
	}
	/** What differs in one direction; the other, which may cost as much, is not asked. `writers`: instead of what the entry says. */
	async #oneWay(newer, older, direction, writers) {
		const known = await this.aliasOf(older);
		if (known === newer) return [];
		const wanted = this.#policyOf(newer, known);
		const policy = writers === void 0 ? wanted : {
			...wanted,
			writers
		};
		const compared = policy.writers === wanted.writers ? this.#compared.get(`${newer} ${known}`) : void 0;
		if (compared) return compared[direction].differences;
		const [before, after] = await this.#sides(newer, known);
		return withSchemas([before, after], async (old, current) => old && current ? this.#means.engine.compareOneWay(old, current, direction, policy) : []);
	}
	async #sides(newer, older) {
		const [before, after] = [this.side(older), this.side(newer)];
		await after.schema();
		await before.expect(after.files);
		return [before, after];
	}
	/** Clients of both releases count. Without a single document nothing is known about clients, so that everything blocks. */
	#policyOf(newer, older) {
		const { policy, operations } = this.#means;
		const texts = [.../* @__PURE__ */ new Set([...operations?.[newer] ?? [], ...operations?.[older] ?? []])];
		return texts.length === 0 ? policy : {
			...policy,
			operations: texts
		};
	}
	#sameOperations(a, b) {
		const [mine = [], theirs = []] = [this.#means.operations?.[a], this.#means.operations?.[b]];
		return mine.length === theirs.length && mine.every((text, index) => text === theirs[index]);
	}
};
function samePaths(a, b) {
	return a.files.length === b.files.length && a.files.every((path, index) => path === b.files[index]);
}
function identityOf({ rule, kind, path, data }) {
	return JSON.stringify([
		rule,
		kind,
		path,
		data
	]);
}
/** The same thing in the same place, whatever the extent of it. */
function likenessOf({ rule, kind, path }) {
	return JSON.stringify([
		rule,
		kind,
		path
	]);
}
/** Whether what is at one path has to do with what is at the other: it is the same, above or below it. */
function isAround(a, b) {
	return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
// src/gates/compat/profile.ts
/** @throws GateError RG-CONFIG-INVALID, at the entry, when a format that shows in its configuration or names does not have its profile */
function assertProfile(entry, paths, engine) {
	if (entry.profile === void 0) return;
	const specs = new Set(engine.FORMATS.filter(({ name }) => name === entry.format));
	if (!entry.format) for (const path of paths) {
		const spec = engine.detectFormat(path, "");
		if (spec) specs.add(spec);
	}
	for (const spec of specs) assertProfileOf(entry, spec, engine);
}
/** @throws GateError RG-CONFIG-INVALID */
function assertProfileOf(entry, spec, engine) {
	const problem = engine.profileProblem(spec, entry);
	if (!problem) return;
	throw new GateError("RG-CONFIG-INVALID", `schemas entry ${entry.files.join(", ")}: ${problem.message}`, {
		place: entry.place,
		expected: problem.expected,
		hint: entry.format ? "correct `profile`, or take it out" : "give files of another format an entry of their own, without `profile`"
	});
}
// src/gates/compat/reuse.ts
/**
* Names and numbers that an older release has, one between lacks, and N has again: with another meaning they are taken for what they were.
* What N-1 shipped already is not this change's doing. Only schemas that changed twice within the window are looked at.
*/
async function findReusedNames(plan, pass, { releases, reuse }) {
	const present = plan.earlier.flatMap(({ unit }, index) => unit ? index + 1 : []);
	const [oldest = 0] = present.slice(-1);
	if (reuse === "off" || plan.earlier[0]?.same === true || oldest < 2) return [];
	if (pass.has(1) && await sameAll(pass, present)) return [];
	const members = /* @__PURE__ */ new Map();
	for (const release of [0, ...present]) {
		const found = await pass.members(release).catch(() => void 0);
		if (release === 0 && (!found || found.length === 0)) return [];
		members.set(release, found && new Map(found.map((member) => [member.key, member])));
	}
	return toFindings(returnsOf(members, {
		plan,
		oldest
	}), {
		plan,
		releases,
		reuse
	});
}
/** Whether all earlier releases have the same content: then nothing was removed in between. */
async function sameAll(pass, present) {
	const aliases = await Promise.all(present.map((release) => pass.aliasOf(release)));
	return present.length > 1 && new Set(aliases).size === 1;
}
function returnsOf(members, { plan, oldest }) {
	const returns = [];
	for (const [key, now] of members.get(0) ?? []) {
		let lacks;
		for (let release = 1; release <= oldest; release += 1) {
			const theirs = members.get(release);
			const before = theirs?.get(key);
			if (!before && (theirs || !plan.earlier[release - 1]?.unit)) lacks ??= release;
			if (!before) continue;
			if (lacks !== void 0) returns.push({
				now,
				before,
				had: release,
				lacks
			});
			break;
		}
	}
	return returns;
}
function toFindings(returns, { plan, releases, reuse }) {
	const name = (index) => releases[index]?.tag ?? releases[index]?.label ?? "";
	const label = (index) => releases[index] ? releaseLabel(releases[index]) : "";
	const start = {
		file: plan.unit.path,
		line: 1,
		column: 1
	};
	const reused = returns.filter(({ now, before }) => now.signature !== before.signature).map(({ now, before, had, lacks }) => makeFinding(compatRule("compat/name-reused"), {
		gate: "compat",
		severity: reuse === "block" ? "error" : "warning",
		data: {
			name: now.name,
			was: before.signature,
			is: now.signature,
			had: name(had),
			lacks: name(lacks)
		},
		place: now.place ?? start,
		...before.place && { related: [{
			place: before.place,
			label: label(had)
		}] },
		path: now.key,
		direction: "deploy",
		versions: {
			writer: label(had),
			reader: label(0)
		}
	}));
	const [first, ...others] = returns.filter(({ now, before }) => now.signature === before.signature);
	if (!first) return reused;
	const data = {
		name: first.now.name,
		count: others.length + 1,
		had: name(first.had),
		lacks: name(first.lacks)
	};
	const place = first.now.place ?? start;
	return [...reused, makeFinding(compatRule("compat/name-restored"), {
		gate: "compat",
		data,
		place,
		path: first.now.key
	})];
}
// src/gates/compat/compare.ts
/** How much of a file `FormatSpec.detect` looks at. */
const HEAD = 4096;
/** Compares the schemas of a window. Texts are decoded once per blob, schemas opened once per release, the same contents compared once. */
var Comparer = class {
	#releases;
	#texts;
	#engine;
	#reuse;
	constructor({ releases, engine, reuse }) {
		this.#releases = releases;
		this.#texts = releases.map((release) => new ReleaseTexts(release));
		this.#engine = engine;
		this.#reuse = reuse;
	}
	/**
	* All that is to be said about one schema. `operations`: documents of clients by release, N first.
	* @throws GateError RG-CONFIG-INVALID when the entry names a profile that the format does not have
	*/
	async compare(plan, operations) {
		const format = await this.#format(plan);
		if ("finding" in format) return {
			findings: [format.finding],
			answers: plan.earlier.map((one) => isOpen(one) && unknown(plan.entry))
		};
		const { spec } = format;
		assertProfileOf(plan.entry, spec, this.#engine);
		const entry = settle(plan.entry, spec);
		const job = {
			plan,
			pass: new UnitPass(plan, {
				spec,
				engine: this.#engine,
				policy: entry,
				texts: this.#texts,
				operations
			}),
			entry,
			spec
		};
		if (plan.earlier.every(({ unit }) => !unit)) {
			const error = await this.#parseError(job, 0);
			return {
				findings: error ? [syntaxFinding(plan, error)] : [],
				answers: plan.earlier.map(() => void 0)
			};
		}
		return this.#compareAll(job);
	}
	/** Reads the files of schemas that are compared next: one after the other, each would wait for git. What cannot be read is told when it is compared. */
	async expect(plans) {
		const reading = [];
		for (const { unit, earlier } of plans) for (const [release, one] of [unit, ...earlier.map((side) => side.unit)].entries()) {
			const texts = this.#texts[release];
			if (one && texts) reading.push(...one.files.map((path) => texts.text(path).catch(() => void 0)));
		}
		await Promise.all(reading);
	}
	async #compareAll(job) {
		const findings = [];
		const answers = [];
		for (const [index, one] of job.plan.earlier.entries()) {
			const outcome = isOpen(one) ? await this.#compareWith(job, index + 1) : void 0;
			answers.push(outcome?.answers);
			findings.push(...outcome?.findings ?? []);
		}
		const reused = await findReusedNames(job.plan, job.pass, {
			releases: this.#releases,
			reuse: this.#reuse
		});
		return {
			findings: [...findings, ...reused],
			answers,
			...job.entry.hint && { hint: job.entry.hint }
		};
	}
	async #compareWith(job, release) {
		try {
			return await this.#outcome(job, release, await job.pass.compare(0, release));
		} catch (thrown) {
			return {
				findings: [await this.#failure(job, release, toGateErrors(thrown))],
				answers: unknown(job.plan.entry)
			};
		}
	}
	async #outcome(job, release, comparison) {
		const { entry, pass, plan, spec } = job;
		const findings = [];
		const answers = {};
		const files = await pass.filesOf(release);
		for (const direction of DIRECTIONS) {
			if (!gradeDifference(entry, "breaking", direction, false)) continue;
			const { answer, differences } = comparison[direction];
			answers[direction] = answer;
			for (const difference of differences) {
				const wanted = gradeDifference(entry, difference.kind, direction, false);
				const since = wanted && wanted !== "note" ? await this.#releasedSince(job, release, direction, difference) : void 0;
				const severity = since ? "note" : wanted;
				if (!severity) continue;
				const [candidate, earlier] = [this.#releases[0], this.#releases[release]];
				if (!candidate || !earlier) continue;
				findings.push(differenceFinding(difference, {
					unit: plan.unit,
					entry,
					spec,
					candidate,
					earlier,
					direction,
					severity,
					since,
					files
				}));
			}
		}
		return {
			findings,
			answers
		};
	}
	/** The oldest release from which on every one, N-1 included, differs from the earlier one in the same thing: then this change did not do it. */
	async #releasedSince({ plan, pass }, release, direction, difference) {
		let since;
		for (let newer = 1; newer < release; newer += 1) {
			const { unit, same } = plan.earlier[newer - 1] ?? {};
			const found = unit && (same ? "same" : await pass.hasSame(newer, release, direction, difference));
			const by = this.#releases[newer];
			if (!found || !by) break;
			since = {
				release: by,
				more: since?.more === true || found === "more"
			};
		}
		return since;
	}
	/** Whose fault it is that two schemas could not be compared. */
	async #failure(job, release, errors) {
		const { plan } = job;
		const severity = gradeUnknown(plan.entry, releasedAlready(plan));
		const mine = await this.#parseError(job, 0);
		if (mine) return syntaxFinding(plan, mine);
		const theirs = await this.#parseError(job, release);
		if (theirs) return fileFinding("compat/earlier-syntax", plan.unit.path, {
			severity,
			data: errorData(theirs)
		});
		const [first] = errors;
		return fileFinding("compat/not-compared", plan.unit.path, {
			severity,
			data: first ? errorData(first) : {},
			place: first?.place
		});
	}
	/** Some mistakes show only when a schema is looked at as a whole: so it is compared with itself. */
	async #parseError({ pass, entry }, release) {
		try {
			await withSchemas([pass.side(release)], async (schema) => schema && this.#engine.compareSchemas(schema, schema, entry));
			return;
		} catch (thrown) {
			return toGateErrors(thrown).find((error) => error.code !== "RG-INTERNAL");
		}
	}
	/** The configured format, else the one that a name shows, else the one that the first text shows which shows any. */
	async #format({ entry, unit, earlier }) {
		const severity = gradeUnknown(entry, releasedAlready({ earlier }));
		const name = entry.format ?? unit.format;
		if (name !== void 0) try {
			return { spec: this.#engine.findFormat(name) };
		} catch {
			return { finding: fileFinding("compat/format-unsupported", unit.path, {
				severity,
				data: { format: name }
			}) };
		}
		for (const [release, one] of [unit, ...earlier.map((side) => side.unit)].entries()) for (const path of one?.files ?? []) {
			const text = await this.#texts[release]?.text(path).catch(() => void 0);
			const spec = text === void 0 ? void 0 : this.#engine.detectFormat(path, text.slice(0, HEAD));
			if (spec) return { spec };
		}
		return { finding: fileFinding("compat/format-unknown", unit.path, { severity }) };
	}
};
function isOpen({ unit, same }) {
	return unit !== void 0 && !same ? true : void 0;
}
/** N-1 ships this content of N: what differs from still earlier releases is not this change's doing. */
function releasedAlready({ earlier }) {
	return earlier[0]?.same === true;
}
const DEFAULTS = {
	api: "backward",
	state: "forward",
	data: "full"
};
/** Where the entry does not say which compatibility it wants, and not which kind it is, the format does. */
function settle(entry, spec) {
	if (entry.compatibilityDefaulted !== true || entry.kind !== void 0) return entry;
	return {
		...entry,
		compatibility: DEFAULTS[spec.kind],
		...spec.kind === "state" && { hint: "deploy" }
	};
}
function syntaxFinding({ unit }, error) {
	return fileFinding("compat/syntax", unit.path, {
		data: errorData(error),
		place: error.place
	});
}
function unknown(entry) {
	const asked = DIRECTIONS.filter((direction) => gradeDifference(entry, "breaking", direction, false));
	return Object.fromEntries(asked.map((direction) => [direction, "unknown"]));
}
// src/gates/compat/messages.ts
function packError(thrown) {
	const [first] = toGateErrors(thrown);
	if (!first) return {
		code: "RG-INTERNAL",
		message: String(thrown),
		options: {}
	};
	const { code, message, place, expected, hint } = first;
	return {
		code,
		message,
		options: {
			...place && { place },
			...expected !== void 0 && { expected },
			...hint !== void 0 && { hint }
		}
	};
}
function unpackError({ code, message, options }) {
	return new GateError(code, message, options);
}
export { Comparer, assertProfile, gradeDifference, gradeUnknown, mergeFindings, packError, startOf, unpackError };
