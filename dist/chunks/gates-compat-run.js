import "./runtime.js";
import { DIRECTIONS, counted, makeFinding, matchFiles, releaseLabel, releaseLabels } from "./config.js";
import { ENGINES, REFERABLE, namesOf } from "./check.js";
import { Comparer, assertProfile, gradeDifference, gradeUnknown, mergeFindings, packError, startOf as startOf$1, unpackError } from "./gates-compat-messages-shared.js";
import { compatRule } from "./gates-compat-rules-shared.js";
import { availableParallelism } from "node:os";
import { posix } from "node:path";
import { Worker } from "node:worker_threads";
// src/gates/compat/links.ts
/**
* A link that an entry selects, or that may hold what it selects, is an open question: its own content says nothing about the schemas
* behind it. It is none where what it leads to is the same in all releases, or is compared under its own name.
*/
async function linkFindings(entries, window) {
	const links = entries.length === 0 ? [] : await window.candidate.links();
	return (await Promise.all(links.map(async (link) => {
		const { candidate, earlier } = window;
		const asking = await entriesAsking(link, entries, candidate);
		if (asking.length === 0 || await isSettled(link, earlier, {
			entries,
			candidate
		})) return [];
		const released = earlier.length > 1 && await isSettled(link, earlier.slice(0, 1), {
			entries,
			candidate
		});
		return asking.map((entry) => linkFinding(entry, { file: link.path }, released));
	}))).flat();
}
/** Schemas of N that an earlier release has behind a link, where it has them: they are not new, and nobody knows what they were. */
async function hiddenFindings(entry, units, releases) {
	const behind = /* @__PURE__ */ new Map();
	for (const { release, match } of releases) {
		const links = match.added.size === 0 ? [] : await release.links();
		for (const unit of links.length === 0 ? [] : match.added) {
			const link = links.find(({ path }) => unit.files.some((file) => file === path || file.startsWith(`${path}/`)))?.path;
			if (link !== void 0) behind.set(unit, [...behind.get(unit) ?? [], {
				link,
				release
			}]);
		}
	}
	return {
		findings: units.flatMap((unit) => {
			const found = behind.get(unit);
			if (!found) return [];
			const release = found.map((one) => one.release.tag ?? one.release.label).join(", ");
			return linkFinding(entry, {
				file: unit.path,
				link: found[0]?.link ?? "",
				release
			});
		}),
		hidden: new Map([...behind].map(([unit, found]) => [unit, found.map(({ release }) => release)]))
	};
}
function linkFinding(entry, data, released = false) {
	return makeFinding(compatRule("compat/link-not-followed"), {
		gate: "compat",
		severity: gradeUnknown(entry, released),
		data,
		place: startOf$1(data.file)
	});
}
async function entriesAsking(link, entries, candidate) {
	const compared = entries.filter(({ compatibility }) => compatibility !== "none");
	const asking = await Promise.all(compared.map(async ({ files }) => {
		if ((await matchFiles([link.path], files)).length > 0) return true;
		return (await matchFiles(pathsBelow(link.path, files), files)).length > 0 && mayBeFolder(link, candidate);
	}));
	return compared.filter((_entry, index) => asking[index]);
}
/** Paths below a folder that globs would select if anything there has such a name: every ending of each glob, its wildcards filled in. */
function pathsBelow(folder, globs) {
	return globs.filter((glob) => !glob.startsWith("!")).flatMap((glob) => {
		const segments = glob.split("/").map((segment) => segment.replaceAll(/\{([^,{}]*)[^{}]*\}/g, "$1").replaceAll(/\*+|\?/g, "x"));
		return segments.map((_segment, index) => `${folder}/${segments.slice(index).join("/")}`);
	});
}
async function mayBeFolder(link, candidate) {
	const inside = insideOf(link);
	return link.submodule || inside === void 0 || (await listOf$1(candidate, [inside])).length === 0;
}
/** Where a symbolic link leads, from the top of the repository; `undefined` where that is outside, or cannot be told. */
function insideOf({ path, target, submodule }) {
	if (submodule || target === void 0 || target === "" || target.startsWith("/")) return void 0;
	const inside = posix.join(posix.dirname(path), target).replace(/\/$/, "");
	return inside.startsWith("..") || /[*?[\]{}!]/.test(inside) ? void 0 : inside;
}
async function listOf$1(release, globs) {
	return release.list ? release.list(globs) : matchFiles((await release.files()).keys(), globs);
}
/** Whether these releases have the same behind a link of N, or all of it is compared under its own name. */
async function isSettled(link, earlier, { entries, candidate }) {
	if (link.target === void 0) return false;
	for (const release of earlier) {
		const theirs = (await release.links()).find(({ path }) => path === link.path);
		if (theirs?.target !== link.target || theirs.submodule !== link.submodule) return false;
	}
	if (link.submodule) return true;
	const inside = insideOf(link);
	const lists = inside === void 0 ? [] : await Promise.all([candidate, ...earlier].map((one) => listOf$1(one, [inside, `${inside}/**`])));
	const [mine = [], ...theirs] = lists;
	if (mine.length === 0) return false;
	const elsewhere = new Set(await selectedBy(entries, [...new Set(lists.flat())]));
	if (lists.flat().every((path) => elsewhere.has(path))) return true;
	const blobs = await candidate.blobs(mine);
	const same = theirs.map(async (paths, at) => {
		if (paths.length !== mine.length) return false;
		const others = await earlier[at]?.blobs(mine);
		return mine.every((path) => blobs.get(path) !== void 0 && blobs.get(path) === others?.get(path));
	});
	return (await Promise.all(same)).every(Boolean);
}
async function selectedBy(entries, paths) {
	const compared = entries.filter(({ compatibility }) => compatibility !== "none");
	return (await Promise.all(compared.map(({ files }) => matchFiles(paths, files)))).flat();
}
// src/gates/compat/operations.ts
/** Reads the documents that clients of N and of the earlier releases send. A glob that matches in none of them is told. */
async function readOperations(entry, window) {
	const globs = entry.operationFiles;
	if (!globs || entry.compatibility === "none") return {
		texts: void 0,
		findings: []
	};
	const releases = [window.candidate, ...window.earlier];
	const texts = await Promise.all(releases.map((release) => readTexts(release, globs)));
	const paths = new Set((await Promise.all(releases.map((release) => release.files()))).flatMap((files) => [...files.keys()]));
	const findings = [];
	for (const glob of globs) {
		if ((await matchFiles(paths, [glob])).length > 0) continue;
		findings.push(makeFinding(compatRule("compat/no-operations"), {
			gate: "compat",
			data: { glob },
			place: entry.place
		}));
	}
	return {
		texts,
		findings
	};
}
async function readTexts(release, globs) {
	const paths = (await matchFiles((await release.files()).keys(), globs)).sort();
	return (await Promise.all(paths.map((path) => release.read(path)))).flatMap((one) => one ? new TextDecoder("utf-8").decode(one) : []);
}
// src/gates/compat/parallel.ts
/** Before so many milliseconds nothing is known about the rest, and most checks are done. */
const SPENT = 500;
/** Less than so many milliseconds of work is not worth a second start of the engines, which costs a few hundred. */
const LEFT = 1500;
/** Each worker holds engines and validators of its own. */
const MOST_WORKERS = 4;
/** How many workers pay for the rest, judging by what the schemas so far took; 1 is none. */
function workersFor({ spent, done, left }, cores = availableParallelism()) {
	if (spent < SPENT || spent / done * left < LEFT) return 1;
	return Math.max(1, Math.min(cores, MOST_WORKERS, left));
}
/**
* Compares schemas in several threads. The outcomes are those of one thread, in the order of the jobs, as schemas know nothing of each other.
* @throws GateError the first that a worker threw; the reason of the signal
*/
async function compareInWorkers(jobs, count, options) {
	const outcomes = [];
	const queue = new Shares(jobs.length, count);
	const workers = [];
	try {
		await Promise.all(Array.from({ length: count }, (_, at) => runWorker(options, {
			jobs,
			next: () => queue.next(at),
			outcomes,
			workers
		})));
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
	return outcomes;
}
/**
* Which job a thread takes next. Schemas that stand beside each other refer to the same files: each thread has a stretch of the jobs for
* itself, and takes over half of the longest stretch that is left when it is done with its own.
*/
var Shares = class {
	#left;
	constructor(jobs, threads) {
		const start = (at) => Math.floor(at * jobs / threads);
		this.#left = Array.from({ length: threads }, (_, at) => ({
			from: start(at),
			to: start(at + 1)
		}));
	}
	/** `undefined`: nothing is left. */
	next(thread) {
		const mine = this.#left[thread];
		if (!mine) return void 0;
		if (mine.from >= mine.to) {
			const longest = this.#left.reduce((a, b) => b.to - b.from > a.to - a.from ? b : a);
			[mine.from, mine.to] = [Math.floor((longest.from + longest.to) / 2), longest.to];
			if (longest !== mine) longest.to = mine.from;
		}
		if (mine.from >= mine.to) return void 0;
		mine.from += 1;
		return mine.from - 1;
	}
};
/** One worker until the queue is empty. */
function runWorker({ releases, reuse, url, signal }, { jobs, next: take, outcomes, workers }) {
	const setup = {
		task: "compare-schemas",
		releases: releases.map(({ label, tag, commit }) => ({
			label,
			tag,
			commit
		})),
		reuse
	};
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		const worker = new Worker(new URL(url), { workerData: setup });
		workers.push(worker);
		const onAbort = () => reject(signal.reason);
		signal.addEventListener("abort", onAbort, { once: true });
		const send = (message, transfer = []) => worker.postMessage(message, transfer);
		const next = () => {
			const index = take();
			const job = index === void 0 ? void 0 : jobs[index];
			if (job && index !== void 0) return send({
				type: "compare",
				index,
				...job
			});
			signal.removeEventListener("abort", onAbort);
			resolve();
		};
		worker.on("message", (message) => {
			if (message.type === "failed") return reject(unpackError(message.error));
			if (message.type === "outcome") {
				outcomes[message.index] = message.outcome;
				return next();
			}
			Promise.all(message.questions.map((question) => answerQuestion(releases[question.release], question))).then((contents) => send({
				type: "contents",
				contents
			}, contents.flatMap(({ bytes }) => bytes?.buffer ?? [])), reject);
		});
		worker.on("error", reject);
		worker.on("exit", (code) => reject(/* @__PURE__ */ new Error(`a worker ended with ${code} before its work was done`)));
		next();
	});
}
async function answerQuestion(release, { id, path }) {
	try {
		if (path === void 0) {
			const files = [...await release?.files() ?? []];
			return {
				id,
				paths: files.map(([name]) => name),
				oids: files.map(([, { oid }]) => oid)
			};
		}
		const bytes = await release?.read(path);
		return bytes ? {
			id,
			bytes: new Uint8Array(bytes)
		} : { id };
	} catch (error) {
		return {
			id,
			error: packError(error)
		};
	}
}
// src/gates/compat/same-file.ts
/** Releases share the entries of folders that are the same in both, so that most need no comparison of names. */
function isSameFile(file, other) {
	return file === other || file.oid === other?.oid;
}
// src/gates/compat/closure.ts
/** Longer chains of references end here; each step is one search. */
const STEPS = 20;
/** Extensions of files that schemas can refer to. */
function referableExtensions(listings) {
	const result = new Set(REFERABLE);
	const seen = /* @__PURE__ */ new Set();
	for (const files of listings) for (const path of files.keys()) {
		const extension = posix.extname(path);
		if (seen.has(extension)) continue;
		seen.add(extension);
		if (/^\.\w+$/.test(extension)) result.add(extension.toLowerCase());
	}
	return [...result];
}
/** Imports of these stand in lines of their own, and only in files like them: one search finds all, however long their chains are. */
const IMPORTED = ".proto";
/** The whole path of an import, or where it is not plain (spaces, `..`, a backslash, a text in two parts) as much of it as is. */
const IMPORTED_PATH = /[\w./-]+\.proto/g;
/** What may stand around a path that was read whole. */
const QUOTE = /^["']$/;
/** Parts of a path that say nothing: a path with one is another one, written otherwise. */
const ODD_PART = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** For so few files their importers are looked for one by one. */
const FEW = 40;
/** Which files hold which names, by searching one release; what was asked once is not searched again. */
var ReferenceSearch = class {
	#release;
	#extensions;
	#bringsAlong;
	#lines;
	/** Files by how the paths of the files that they import end. */
	#importers;
	#known = [];
	constructor(release, { extensions, bringsAlong }) {
		this.#release = release;
		this.#extensions = extensions;
		this.#bringsAlong = bringsAlong;
	}
	/**
	* Candidates that refer, directly or through other files, to a file of `targets`. A reference names its file, so a text that
	* holds the name of none of them refers to none; one that does may be a false alarm, which costs a comparison and no more.
	*/
	async filesThatReferTo(targets, isCandidate) {
		const seen = new Set(targets);
		let fresh = [...targets];
		for (let searches = 0; searches < STEPS && fresh.length > 0;) {
			const imports = fresh.every(isImported);
			const found = imports ? await this.#importing(fresh) : await this.#holders(new Set(fresh.flatMap(namesOf)));
			if (!imports) searches += 1;
			fresh = found.filter((path) => !seen.has(path));
			for (const path of fresh) seen.add(path);
		}
		return new Set([...seen].filter(isCandidate));
	}
	async #importing(paths) {
		const others = this.#extensions.filter((one) => !REFERABLE.some((known) => known === one));
		this.#lines ??= this.#release.searchLines(IMPORTED, [IMPORTED, ...others]);
		const [lines, bringsAlong] = await Promise.all([this.#lines, this.#bringsAlong()]);
		const files = await this.#release.files();
		const ends = new Set(paths.flatMap(endsOf));
		const few = this.#importers || paths.length > FEW ? void 0 : importersOf(lines, ends, (path) => files.has(path));
		if (!few) this.#importers ??= byImported(lines);
		const importers = few ?? this.#importers ?? /* @__PURE__ */ new Map();
		const known = [...ends].filter((end) => importers.has(end));
		if (known.length === 0) return [];
		return [...new Set(known.flatMap((end) => importers.get(end)?.filter((by) => !bringsAlong(by, end)) ?? []))];
	}
	async #holders(names) {
		const asked = this.#known.filter((one) => [...one.names].every((name) => names.has(name)));
		const answered = new Set(asked.flatMap((one) => [...one.names]));
		const open = [...names].filter((name) => !answered.has(name));
		if (open.length > 0) {
			const one = {
				names: new Set(open),
				found: await this.#release.search(open, this.#extensions)
			};
			this.#known.push(one);
			asked.push(one);
		}
		return [...new Set(asked.flatMap(({ found }) => found))];
	}
};
/** Whether the names in import lines are sure to show a file. */
function isImported(path) {
	return path.endsWith(IMPORTED) && /^[\w.-]+$/.test(posix.basename(path));
}
/** Files by how the paths of the files that they import end. The same lines stand in many files: each is read once. */
function byImported(lines) {
	const result = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	for (const { path, line } of lines.all()) {
		let importers = known.get(line);
		if (!importers) known.set(line, importers = [...endsIn(line)].map((end) => listOf(result, end)));
		for (const list of importers) list.push(path);
	}
	return result;
}
/** As `byImported`, for some ends alone: every import of one holds its name. `undefined` where that cannot be told. */
function importersOf(lines, ends, isPath) {
	const result = /* @__PURE__ */ new Map();
	for (const name of new Set([...ends].map((end) => posix.basename(end)))) {
		const found = lines.holding(name, isPath);
		if (!found) return void 0;
		for (const { path, line } of found) for (const end of endsIn(line)) if (ends.has(end)) listOf(result, end).push(path);
	}
	return result;
}
function listOf(lists, key) {
	let list = lists.get(key);
	if (!list) lists.set(key, list = []);
	return list;
}
/** How the path of the imported file ends, below whatever root: the whole import, or its name where the import is not plain. */
function endsIn(line) {
	const ends = /* @__PURE__ */ new Set();
	for (const { 0: path, index } of line.matchAll(IMPORTED_PATH)) {
		const whole = QUOTE.test(line.charAt(index - 1)) && QUOTE.test(line.charAt(index + path.length));
		ends.add(whole && !ODD_PART.test(path) && !path.startsWith(".") ? path : posix.basename(path));
	}
	return ends;
}
/** All that can name a path from some folder above it. */
function endsOf(path) {
	const ends = [path];
	for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) ends.push(path.slice(at + 1));
	return ends;
}
// src/gates/compat/contained.ts
/** Which changes are told in full where they were made, and who is told by them. */
var Contained = class Contained {
	#means;
	#engine;
	#kin = /* @__PURE__ */ new Map();
	constructor(means, engine) {
		this.#means = means;
		this.#engine = engine;
	}
	static async open(means) {
		return new Contained(means, await means.loadEngine());
	}
	/** `undefined` for what is no schema of its own, or of a format that never says so. */
	async kinOf(path) {
		const { entries, owners } = this.#means;
		const index = owners.get(path) ?? -1;
		const entry = entries[index];
		if (!entry || entry.compatibility === "none" || this.#isGrouped(entry, path)) return void 0;
		const spec = this.#specOf(entry, path, "");
		const key = `${index} ${spec?.name ?? ""}`;
		const kin = this.#kin.get(key) ?? makeKin({
			entry,
			index,
			spec
		});
		this.#kin.set(key, kin);
		return kin;
	}
	/** Whether the file is a schema in every release, and all that its changes since then do to others of its kin is told by comparing it. */
	async isContained(path, { index, entry, spec, engine }) {
		const { current, earlier, window } = this.#means;
		const mine = current[index]?.get(path);
		const theirs = earlier.map((files) => files[index]?.get(path));
		const text = mine && await textOf(window.candidate, path);
		if (!mine || text === void 0 || this.#specOf(entry, path, text.slice(0, HEAD)) !== spec) return false;
		const asked = /* @__PURE__ */ new Set([mine.oid]);
		for (const [at, one] of theirs.entries()) {
			const release = window.earlier[at];
			if (!one || !release) return false;
			if (isSameFile(mine, one) || asked.has(one.oid)) continue;
			asked.add(one.oid);
			const before = await textOf(release, path);
			if (before === void 0 || engine.containsChange?.({
				path,
				text: before
			}, {
				path,
				text
			}, entry) !== true) return false;
		}
		return true;
	}
	#isGrouped({ format, together }, path) {
		const { FORMATS, mayGroup } = this.#engine;
		return mayGroup(FORMATS, {
			format: format && FORMATS.find(({ name }) => name === format),
			together
		})(path);
	}
	#specOf({ format }, path, head) {
		const { FORMATS } = this.#engine;
		return FORMATS.find((one) => format === void 0 ? one.detect(path, head) : one.name === format);
	}
};
async function makeKin({ entry, index, spec }) {
	const engine = await spec?.load();
	return spec && engine?.containsChange && {
		entry,
		index,
		spec,
		engine
	};
}
/** How much of a file `FormatSpec.detect` looks at. */
const HEAD = 4096;
/** `undefined` for what is no UTF-8. */
async function textOf(release, path) {
	const bytes = await release.read(path);
	try {
		return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
// src/gates/compat/touched.ts
/**
* Per earlier release the files that are the same in N but refer to one that is not. N is searched for all of them: what leads to a change
* and did not change itself reads the same in N as in the release, and one search serves several releases.
*/
async function touchedFiles(window, means) {
	const { current, earlier, bringsAlong } = means;
	const extensions = referableExtensions(current);
	const search = new ReferenceSearch(window.candidate, {
		extensions,
		bringsAlong
	});
	const result = [];
	const since = await Promise.all(window.earlier.map((release) => window.changedSince(release, extensions)));
	const known = /* @__PURE__ */ new Map();
	const all = /* @__PURE__ */ new Set();
	for (const at of window.earlier.keys()) {
		const theirs = earlier[at] ?? [];
		const isSame = (path) => current.some((files, index) => {
			const file = files.get(path);
			return file !== void 0 && isSameFile(file, theirs[index]?.get(path));
		});
		const { changed, same } = changedFiles(current, theirs);
		for (const path of since[at] ?? []) if (!isSame(path)) changed.add(path);
		for (const path of changed) all.add(path);
		const key = `${earlier.indexOf(theirs)} ${[...changed].join("\0")}`;
		const touched = known.get(key) ?? (same === 0 ? /* @__PURE__ */ new Set() : await search.filesThatReferTo(changed, isSame));
		known.set(key, touched);
		result.push(touched);
	}
	const told = await toldFiles({
		...means,
		window,
		search
	}, all, result);
	return result.map((touched) => split(touched, told));
}
function split(touched, told) {
	const mine = new Set([...touched].filter((path) => told.has(path)));
	return mine.size === 0 ? {
		touched,
		told: mine
	} : {
		touched: new Set([...touched].filter((path) => !mine.has(path))),
		told: mine
	};
}
/** Where more changed than this, hardly a file leads to such changes alone, and to find that out costs more than to compare. The findings are the same. */
const MANY = 100;
/**
* Files that did not change in any release and lead, over the whole window, to nothing but changes of their own entry that are told where
* they were made: so it does not depend on the release whether a file is compared, and what is older than N-1 is known for it by what is said of the change.
*/
async function toldFiles(means, changed, touched) {
	const told = /* @__PURE__ */ new Set();
	const { search } = means;
	const candidates = [...new Set(touched.flatMap((paths) => [...paths]))].filter((path) => !changed.has(path));
	if (candidates.length === 0 || changed.size > MANY) return told;
	const contained = await Contained.open(means);
	const groups = /* @__PURE__ */ new Map();
	const asked = [...changed].map(async (path) => {
		const kin = await contained.kinOf(path);
		return kin && await contained.isContained(path, kin) ? [{
			path,
			kin
		}] : [];
	});
	for (const { path, kin } of (await Promise.all(asked)).flat()) groups.set(kin, (groups.get(kin) ?? /* @__PURE__ */ new Set()).add(path));
	for (const [kin, mine] of groups) {
		const others = new Set([...changed].filter((path) => !mine.has(path)));
		const open = others.size === 0 ? others : await search.filesThatReferTo(others, () => true);
		for (const path of candidates) if (!open.has(path) && await contained.kinOf(path) === kin) told.add(path);
	}
	return told;
}
function changedFiles(current, earlier) {
	const changed = /* @__PURE__ */ new Set();
	let same = 0;
	for (const [index, files] of current.entries()) {
		const theirs = earlier[index] ?? /* @__PURE__ */ new Map();
		for (const [path, file] of files) if (isSameFile(file, theirs.get(path))) same += 1;
		else changed.add(path);
		for (const path of theirs.keys()) if (!files.has(path)) changed.add(path);
	}
	return {
		changed,
		same
	};
}
// src/gates/compat/files.ts
/** Which files each entry selects in each release, and which may mean something else; no content is read here. A file belongs to the first entry that matches it. */
async function listEntryFiles(entries, window, loadEngine) {
	const listings = await Promise.all([window.candidate, ...window.earlier].map((release) => release.files()));
	const owners = await ownersOf(entries, listings);
	const [current = [], ...earlier] = listings.map(splitter(entries.length, owners));
	const bringsAlong = async () => {
		const engine = await loadEngine();
		await Promise.all(engine.FORMATS.flatMap((format) => format.bringsAlong ? format.load() : []));
		return knownReferences(entries, owners, engine);
	};
	const touched = await touchedFiles(window, {
		entries,
		owners,
		current,
		earlier,
		bringsAlong,
		loadEngine
	});
	return entries.map((_entry, index) => {
		const files = current[index] ?? /* @__PURE__ */ new Map();
		const releases = window.earlier.map((release, at) => {
			return {
				release,
				files: earlier[at]?.[index] ?? /* @__PURE__ */ new Map(),
				...touched[at] ?? NOTHING
			};
		});
		return {
			files,
			releases,
			unchanged: releases.every((side) => isSame$1(files, side))
		};
	});
}
const NOTHING = {
	touched: /* @__PURE__ */ new Set(),
	told: /* @__PURE__ */ new Set()
};
function isSame$1(files, { files: theirs, touched }) {
	if (files === theirs) return touched.size === 0;
	if (files.size !== theirs.size || touched.size > 0) return false;
	for (const [path, file] of files) if (!isSameFile(file, theirs.get(path))) return false;
	return true;
}
/** Which entry a path belongs to, by its place in the list. Releases share most paths, and each is matched once. */
async function ownersOf(entries, listings) {
	const left = /* @__PURE__ */ new Set();
	for (const files of new Set(listings)) for (const path of files.keys()) left.add(path);
	const owners = /* @__PURE__ */ new Map();
	for (const [index, entry] of entries.entries()) for (const path of await matchFiles(left, entry.files)) {
		owners.set(path, index);
		if (index < entries.length - 1) left.delete(path);
	}
	return owners;
}
/** The same listing is split once. */
function splitter(count, owners) {
	const known = /* @__PURE__ */ new Map();
	return (files) => {
		const split = known.get(files) ?? filesByEntry(count, files, owners);
		known.set(files, split);
		return split;
	};
}
function filesByEntry(count, files, owners) {
	const result = Array.from({ length: count }, () => /* @__PURE__ */ new Map());
	for (const [path, file] of files) result[owners.get(path) ?? -1]?.set(path, file);
	return result;
}
/** By the format that each file is read in: the one of its entry, else the one that its name shows. */
function knownReferences(entries, owners, { FORMATS }) {
	return (by, reference) => {
		const name = entries[owners.get(by) ?? -1]?.format;
		return FORMATS.find((one) => name === void 0 ? one.detect(by, "") : one.name === name)?.bringsAlong?.(reference) === true;
	};
}
// src/gates/compat/plan-findings.ts
function startOf(file) {
	return {
		file,
		line: 1,
		column: 1
	};
}
/** How many files a schema is, where it is more than one. */
function size({ files }) {
	return files.length > 1 ? { files: files.length } : {};
}
function noFilesFinding(entry) {
	return makeFinding(compatRule("compat/no-files"), {
		gate: "compat",
		data: { globs: entry.files },
		place: entry.place
	});
}
/** A schema that is gone concerns the deploy direction: N has to read what was written with it. */
function removedFindings(entry, candidate, releases) {
	const gone = /* @__PURE__ */ new Map();
	for (const [index, { release, match }] of releases.entries()) for (const unit of match.removed) {
		const known = gone.get(unit.path);
		if (known) known.holders.push(release);
		else gone.set(unit.path, {
			unit,
			holders: [release],
			since: releases[index - 1]?.release
		});
	}
	return [...gone.values()].flatMap(({ unit, holders, since }) => {
		const severity = gradeDifference(entry, "breaking", "deploy", since !== void 0);
		if (severity === void 0) return [];
		return makeFinding(compatRule("compat/schema-removed"), {
			gate: "compat",
			severity,
			data: {
				file: unit.path,
				...size(unit),
				...since && { since: since.tag ?? since.label }
			},
			place: startOf(unit.path),
			direction: "deploy",
			versions: {
				writer: releaseLabels(holders),
				reader: releaseLabel(candidate)
			}
		});
	});
}
function renamedFindings(releases) {
	const seen = /* @__PURE__ */ new Map();
	for (const [{ path }, { from, renamed }] of releases.flatMap(({ match }) => [...match.pairs])) {
		const key = `${path}\0${from.path}`;
		if (renamed === void 0 || seen.has(key)) continue;
		const data = {
			file: path,
			from: from.path,
			how: renamed
		};
		seen.set(key, makeFinding(compatRule("compat/schema-renamed"), {
			gate: "compat",
			data,
			place: startOf(path)
		}));
	}
	return [...seen.values()];
}
function addedFinding(unit, candidate, releases) {
	const strangers = releases.filter(({ match }) => match.added.has(unit)).map(({ release }) => release);
	return makeFinding(compatRule("compat/schema-added"), {
		gate: "compat",
		data: {
			file: unit.path,
			...size(unit)
		},
		place: startOf(unit.path),
		direction: "rollback",
		versions: {
			writer: releaseLabel(candidate),
			reader: releaseLabels(strangers)
		}
	});
}
// src/gates/compat/plan.ts
/**
* What has to be compared, from paths and oids alone; no content is read. The engine loads only when something differs.
* @throws GateError RG-CONFIG-INVALID, at the entry, for a profile that its format does not have
*/
async function planComparisons(entries, window, loadEngine) {
	const listed = await listEntryFiles(entries, window, loadEngine);
	const parts = [];
	for (const [index, entry] of entries.entries()) {
		const side = listed[index];
		if (side) parts.push(await planEntry(entry, side, {
			window,
			loadEngine
		}));
	}
	return {
		units: parts.flatMap((part) => part.units),
		findings: parts.flatMap((part) => part.findings),
		files: listed.reduce((total, { files }) => total + files.size, 0),
		unchanged: parts.reduce((total, part) => total + part.unchanged, 0),
		told: parts.reduce((total, part) => total + part.told, 0),
		off: parts.reduce((total, part) => total + part.off, 0)
	};
}
async function planEntry(entry, side, { window, loadEngine }) {
	const nothing = {
		units: [],
		findings: [],
		unchanged: 0,
		told: 0,
		off: 0
	};
	const { files, releases } = side;
	if (files.size === 0 && releases.every((one) => one.files.size === 0)) return {
		...nothing,
		findings: [noFilesFinding(entry)]
	};
	if (entry.compatibility === "none") return {
		...nothing,
		off: files.size * releases.length
	};
	const first = releases.length === 0;
	if (side.unchanged && !first && entry.profile === void 0) return {
		...nothing,
		unchanged: files.size * releases.length
	};
	const engine = await loadEngine();
	if (entry.profile !== void 0) assertProfile(entry, files.keys(), engine);
	const quiet = quietFiles(side, isGrouped(entry, engine));
	const told = countTold(side, quiet);
	const rest = withoutQuiet(quiet);
	const units = unitsOf(rest(files).keys(), entry, engine);
	const matched = [];
	for (const release of releases) {
		const found = matchRelease(units, {
			side,
			rest,
			release,
			entry,
			engine
		});
		const newer = matched.at(-1);
		matched.push(newer ? followRenames(found, newer, engine) : found);
	}
	const plans = units.map((unit) => planUnit({
		entry,
		unit,
		files
	}, releases, matched));
	const behind = await hiddenFindings(entry, units, matched);
	const isNew = (unit) => matched[0]?.match.added.has(unit) === true && !behind.hidden.has(unit);
	const added = first ? [] : units.filter(isNew);
	return {
		units: plans.filter(({ earlier }) => earlier.some(({ unit, same }) => unit && !same) || earlier.every(({ unit }) => !unit)),
		findings: [
			...removedFindings(entry, window.candidate, matched),
			...renamedFindings(matched),
			...behind.findings,
			...added.map((unit) => addedFinding(unit, window.candidate, matched))
		],
		unchanged: quiet.size * releases.length - told + plans.flatMap(({ earlier }) => earlier).filter(({ same }) => same).length,
		told,
		off: 0
	};
}
/** Pairs of a quiet file and a release in which something that it refers to differs. */
function countTold({ releases }, quiet) {
	return releases.reduce((total, { told }) => total + [...told].filter((path) => quiet.has(path)).length, 0);
}
/** Files that are schemas of their own and the same in all releases: most of them, and there is nothing more to find out. */
function quietFiles({ files, releases }, grouped) {
	const quiet = /* @__PURE__ */ new Set();
	if (releases.length === 0) return quiet;
	for (const [path, file] of files) if (releases.every((release) => isSameFile(file, release.files.get(path)) && !release.touched.has(path)) && !grouped(path)) quiet.add(path);
	return quiet;
}
/** Files but for the quiet ones; the same listing is gone through once. */
function withoutQuiet(quiet) {
	const known = /* @__PURE__ */ new Map();
	return (files) => {
		if (quiet.size === 0) return files;
		let rest = known.get(files);
		if (!rest) {
			const left = /* @__PURE__ */ new Map();
			for (const [path, file] of files) if (!quiet.has(path)) left.set(path, file);
			known.set(files, rest = left);
		}
		return rest;
	};
}
function isGrouped({ format, together }, engine) {
	return engine.mayGroup(engine.FORMATS, {
		format: format && engine.FORMATS.find(({ name }) => name === format),
		together
	});
}
function unitsOf(paths, { format, together }, engine) {
	const spec = format && engine.FORMATS.find(({ name }) => name === format);
	return engine.splitUnits(paths, engine.FORMATS, {
		format: spec,
		together
	});
}
function matchRelease(units, { side, rest, release, entry, engine }) {
	const files = rest(release.files);
	const theirs = unitsOf(files.keys(), entry, engine);
	const match = engine.matchUnits(units, theirs, engine.matchUp(rest(side.files), files));
	return {
		release: release.release,
		units: theirs,
		files,
		match
	};
}
/** What was renamed beyond recognition is found by way of the newer release, where it was recognised step by step. */
function followRenames(found, newer, engine) {
	const { match, units, files } = found;
	if (match.added.size === 0 || match.removed.size === 0) return found;
	const step = engine.matchUnits(newer.units, units, engine.matchUp(newer.files, files));
	const [pairs, added, removed] = [
		new Map(match.pairs),
		new Set(match.added),
		new Set(match.removed)
	];
	for (const unit of match.added) {
		const between = newer.match.pairs.get(unit);
		const pair = between && step.pairs.get(between.from);
		if (!pair || !removed.has(pair.from)) continue;
		const renamed = pair.renamed ?? between.renamed;
		pairs.set(unit, {
			from: pair.from,
			...renamed && { renamed }
		});
		added.delete(unit);
		removed.delete(pair.from);
	}
	return {
		...found,
		match: {
			pairs,
			added,
			removed
		}
	};
}
function planUnit({ entry, unit, files }, releases, matched) {
	return {
		entry,
		unit,
		earlier: releases.map((release, index) => {
			const from = matched[index]?.match.pairs.get(unit)?.from;
			return {
				unit: from,
				same: from !== void 0 && isSame(unit, from, {
					files,
					release
				})
			};
		})
	};
}
/** The names count too: they say in which order migrations run, and what a reference leads to that is relative to its file. */
function isSame(unit, from, { files, release }) {
	if (unit.files.length !== from.files.length) return false;
	return unit.files.every((path, index) => {
		const other = from.files[index] ?? "";
		if (other !== path) return false;
		return files.get(path)?.oid === release.files.get(other)?.oid && !release.touched.has(path);
	});
}
// src/gates/compat/run.ts
/** What was asked, and could not even be compared. */
const OPEN = ["compat/no-files", "compat/link-not-followed"];
/** So many schemas are read at once. */
const AHEAD = 40;
/** Compares every schema that differs inside the window with every earlier release, in both directions. */
async function run(context) {
	const { config, window, engines } = context;
	let engine;
	const plan = await planComparisons(config.schemas, window, () => engine ??= engines.compat());
	const links = await linkFindings(config.schemas, window);
	const operations = /* @__PURE__ */ new Map();
	for (const entry of config.schemas) operations.set(entry, await readOperations(entry, window));
	const outcomes = await compareUnits(plan.units, context, operations);
	const compared = plan.units.flatMap((unit, index) => (outcomes[index]?.answers ?? []).flatMap((answers, at) => answers ? [{
		plan: unit,
		at,
		answers,
		hint: outcomes[index]?.hint
	}] : []));
	const answers = compared.flatMap((one) => Object.values(one.answers));
	const open = plan.findings.filter(({ rule }) => OPEN.some((one) => one === rule)).length;
	const told = [...operations.values()].flatMap(({ findings }) => findings);
	return {
		findings: mergeFindings([
			...plan.findings,
			...links,
			...told,
			...outcomes.flatMap((outcome) => outcome.findings)
		]),
		tally: {
			asked: plan.unchanged + answers.length + open + links.length,
			answered: plan.unchanged + answers.filter((answer) => answer !== "unknown").length
		},
		comparisons: compared.map((one) => toAnswer(one, window)),
		facts: [{
			label: "Schemas",
			text: schemasText(plan, compared)
		}],
		tables: compared.length === 0 ? [] : [comparedTable(compared, window)]
	};
}
async function compareUnits(units, { config, window, engines, signal }, operations) {
	if (units.length === 0) return [];
	const releases = [window.candidate, ...window.earlier];
	const { reuse } = config.policy;
	const comparer = new Comparer({
		releases,
		engine: await engines.compat(),
		reuse
	});
	const jobs = units.map((plan) => ({
		plan,
		operations: operations.get(plan.entry)?.texts
	}));
	const outcomes = [];
	const started = performance.now();
	for (const [index, { plan, operations: texts }] of jobs.entries()) {
		signal.throwIfAborted();
		if (index % AHEAD === 0) await comparer.expect(units.slice(index, index + AHEAD));
		const progress = {
			spent: performance.now() - started,
			done: index,
			left: jobs.length - index
		};
		const workers = engines === ENGINES ? workersFor(progress) : 1;
		const url = workers > 1 ? (await import("./gates-compat-worker.js")).WORKER_URL : "";
		if (url.endsWith(".js")) return [...outcomes, ...await compareInWorkers(jobs.slice(index), workers, {
			releases,
			reuse,
			url,
			signal
		})];
		outcomes.push(await comparer.compare(plan, texts));
	}
	return outcomes;
}
function comparedTable(compared, window) {
	const rows = compared.map(({ plan, at, answers }) => {
		const release = window.earlier[at];
		const files = plan.unit.files.length;
		return [
			files > 1 ? `${plan.unit.path} and ${counted(files - 1, "more file")}` : plan.unit.path,
			release ? releaseLabel(release) : "",
			...DIRECTIONS.map((direction) => answers[direction] ?? "not asked")
		];
	});
	return {
		title: "Schemas compared",
		columns: [
			"schema",
			"with",
			...DIRECTIONS
		],
		rows
	};
}
function toAnswer({ plan, at, answers }, { earlier }) {
	const { deploy = "not-asked", rollback = "not-asked" } = answers;
	const { path, files } = plan.unit;
	const from = plan.earlier[at]?.unit?.path ?? path;
	const release = earlier[at];
	return {
		file: path,
		...files.length > 1 && { files: files.length },
		...from === path ? {} : { from },
		with: release?.tag ?? release?.label ?? "",
		deploy,
		rollback
	};
}
function schemasText(plan, compared) {
	const parts = [counted(plan.files, "file")];
	if (plan.unchanged > 0) parts.push(`${counted(plan.unchanged, "pair")} unchanged`);
	if (plan.told > 0) parts.push(`${counted(plan.told, "pair")} changed by imports alone, which are compared themselves`);
	if (plan.off > 0) parts.push(`${counted(plan.off, "pair")} not compared by configuration`);
	for (const direction of DIRECTIONS) for (const early of [false, true]) {
		const answers = compared.flatMap(({ answers: all, hint }) => hint === direction === early ? all[direction] ?? [] : []);
		if (answers.length > 0) parts.push(`${direction}${early ? " before the migration" : ""}: ${countAnswers(answers)}`);
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
