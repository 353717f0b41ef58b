import { __toESM } from "./runtime.js";
import { GateError } from "./start.js";
import { constants } from "node:fs";
import { isAbsolute, join, posix, relative } from "node:path";
import { lstat, readFile, realpath } from "node:fs/promises";
// src/window/found-lines.ts
/** What `git grep -z` found: records of a path, NUL and a line, one below the other. Nothing is cut out of it before it is asked for. */
var FoundLines = class {
	#text;
	#skip;
	/** `skip`: characters in front of each path. */
	constructor(text, skip) {
		this.#text = text;
		this.#skip = skip;
	}
	/** All lines in the order of the files. */
	*all() {
		const text = this.#text;
		let path = "";
		for (let at = 0; at < text.length;) {
			const start = at + this.#skip;
			if (!(path !== "" && text.startsWith(path, start) && text.charCodeAt(start + path.length) === 0)) {
				const nul = text.indexOf("\0", start);
				if (nul < 0) return;
				path = text.slice(start, nul);
			}
			const from = start + path.length + 1;
			const found = text.indexOf("\n", from);
			const end = found < 0 ? text.length : found;
			yield {
				path,
				line: text.slice(from, end)
			};
			at = end + 1;
		}
	}
	/**
	* The lines that hold a text, without a look at the others; `undefined` where that cannot be told: `isPath` says of every path whether it is one.
	*/
	holding(text, isPath) {
		const found = [];
		const all = this.#text;
		for (let at = all.indexOf(text); at >= 0;) {
			const start = all.lastIndexOf("\n", at) + 1;
			const nul = all.indexOf("\0", start);
			const path = all.slice(start + this.#skip, nul);
			if (nul < 0 || !isPath(path)) return void 0;
			const end = all.indexOf("\n", nul);
			const line = all.slice(nul + 1, end < 0 ? all.length : end);
			if (line.includes(text)) found.push({
				path,
				line
			});
			at = end < 0 ? -1 : all.indexOf(text, end);
		}
		return found;
	}
};
// src/window/globs.ts
/** `{a,b}` and `[ab]` are magic, as are `*` and `?`. */
const MAGIC = /[*?[\]{}]/;
/** Whether a glob can stand for more than the one path it spells. */
function hasMagic(glob) {
	return MAGIC.test(glob);
}
/** Globs are relative to the top of the repository; `./` and a leading `/` say the same, a trailing `/` means all below. */
function normaliseGlob(glob) {
	const relative = glob.replace(/^(?:\.?\/)+/, "");
	return relative.endsWith("/") ? `${relative}**` : relative;
}
/** The folders (or files) below which a list of globs can match: what stands before the first magic segment. */
function globRoots(globs) {
	const roots = globs.filter((glob) => !glob.startsWith("!")).map((glob) => rootOf(normaliseGlob(glob)));
	const unique = [...new Set(roots)];
	return unique.filter((root) => !unique.some((other) => other !== root && (other === "" || root.startsWith(`${other}/`))));
}
function rootOf(glob) {
	if (!hasMagic(glob)) return glob;
	const segments = glob.split("/");
	return segments.slice(0, segments.findIndex((segment) => hasMagic(segment))).join("/");
}
// src/window/match.ts
/** No negation and no extended globs: `!` is handled here, and extended globs can be made to take for ever. A name may hold a line break (`s`). */
const OPTIONS = {
	dot: true,
	nonegate: true,
	noextglob: true,
	windows: false,
	flags: "s"
};
/**
* The paths that a list of globs selects, in their own order. `*` stays within a folder, `**` does not, dot files are files.
* `!glob` takes away; as in an ignore file, the last glob that matches a path decides.
*/
async function matchFiles(paths, globs) {
	const patterns = (await Promise.all(globs.map(compile))).reverse();
	return [...paths].filter((path) => {
		const last = patterns.find(({ matches }) => matches(path));
		return last !== void 0 && !last.negated;
	});
}
async function compile(glob) {
	const negated = glob.startsWith("!");
	const pattern = normaliseGlob(negated ? glob.slice(1) : glob);
	if (!hasMagic(pattern)) return {
		negated,
		matches: (path) => path === pattern
	};
	const plain = matchEnding(pattern);
	if (plain) return {
		negated,
		matches: plain
	};
	const { default: picomatch } = await import("./picomatch.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return {
		negated,
		matches: picomatch(pattern, OPTIONS)
	};
}
/** The globs that nearly everybody writes, told without a pattern: all files of some extension below a folder. */
function matchEnding(glob) {
	const found = /^((?:[\w.-]+\/)*)\*\*\/\*(\.\w+)$/.exec(glob);
	if (!found) return void 0;
	const [folder = "", ending = ""] = found.slice(1);
	return (path) => path.endsWith(ending) && path.startsWith(folder);
}
// src/window/search.ts
/** Texts per command: a command line has an end. */
const TEXTS = 200;
/** Files by extension, whatever its case, anywhere in the repository. */
function anywhere(extensions) {
	return extensions.map((extension) => `:(top,icase,glob)**/*${extension}`);
}
function names(stdout) {
	return Buffer.from(stdout).toString("utf8").split("\0").filter(Boolean);
}
/** Paths of files of a commit (or of the work tree, untracked ones too) that hold any of the texts, byte for byte. */
async function searchFiles(repository, commit, { texts, extensions }) {
	if (extensions.length === 0) return [];
	const found = /* @__PURE__ */ new Set();
	const side = commit === void 0 ? ["--untracked"] : [];
	for (let at = 0; at < texts.length; at += TEXTS) {
		const patterns = texts.slice(at, at + TEXTS).flatMap((text) => ["-e", text]);
		const args = [
			"grep",
			"-l",
			"-z",
			"-F",
			"--no-color",
			"--full-name",
			...side,
			...patterns,
			...commit === void 0 ? [] : [commit]
		];
		const { stdout } = await repository.run([
			...args,
			"--",
			...anywhere(extensions)
		], { allow: [0, 1] });
		for (const name of names(stdout)) found.add(commit === void 0 ? name : name.slice(commit.length + 1));
	}
	return [...found];
}
/** Lines that hold a text, by path, of a commit (or of the work tree, untracked ones too), whatever attributes call binary. */
async function searchLines(repository, commit, { text, extensions }) {
	if (extensions.length === 0) return new FoundLines("", 0);
	const args = [
		"grep",
		"-z",
		"-F",
		"-a",
		"--no-color",
		"--full-name",
		...commit === void 0 ? ["--untracked"] : [],
		"-e",
		text,
		...commit === void 0 ? [] : [commit]
	];
	const { stdout } = await repository.run([
		...args,
		"--",
		...anywhere(extensions)
	], { allow: [0, 1] });
	return new FoundLines(Buffer.from(stdout).toString("utf8"), commit === void 0 ? 0 : commit.length + 1);
}
/** Paths that differ between two commits, or between a commit and the work tree. */
async function changedFiles(repository, { from, to, extensions }) {
	if (extensions.length === 0) return [];
	const args = [
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules=all",
		"--no-color"
	];
	const sides = to === void 0 ? [from] : [from, to];
	return names((await repository.run([
		...args,
		...sides,
		"--",
		...anywhere(extensions)
	])).stdout);
}
// src/window/references.ts
/** Longer chains of references end here; each step is one search. */
const STEPS = 20;
/** Files of other formats are no target of a reference; the extensions of the schemas at hand come on top. */
const REFERABLE = [
	".json",
	".yaml",
	".yml",
	".avsc",
	".proto",
	".graphql",
	".graphqls",
	".sql"
];
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
/**
* Whether a tracked file changed in the work tree, outside of the roots, to which a file that matters refers, directly or through others. A
* text that holds no name of a file does not refer to it; one that does may be a false alarm.
*/
async function refersToChange(repository, { roots, globs }) {
	if (!roots || roots.includes("") || roots.length === 0) return false;
	let fresh = await changedFiles(repository, {
		from: "HEAD",
		to: void 0,
		extensions: REFERABLE
	});
	const seen = new Set(fresh);
	for (let step = 0; step < STEPS && fresh.length > 0; step += 1) {
		fresh = (await searchFiles(repository, void 0, {
			texts: fresh.flatMap(namesOf),
			extensions: REFERABLE
		})).filter((path) => !seen.has(path));
		if (fresh.length > 0 && (!globs || (await matchFiles(fresh, globs)).length > 0)) return true;
		for (const path of fresh) seen.add(path);
	}
	return false;
}
// src/window/release.ts
const REGULAR$1 = "100";
/** As git objects: larger files are no schema or manifest. */
const SIZE_LIMIT = 268435456;
/** A release as a commit holds it. */
function commitRelease(repository, naming, commit, roots) {
	const files = once(async () => regularFiles(await repository.tree(commit, roots)));
	const find = async (path) => {
		const entry = (await files()).get(path);
		return entry || isWithin(path, roots) ? entry : regularFiles(await repository.tree(commit, [path])).get(path);
	};
	return {
		...naming,
		commit,
		files,
		list: async (globs) => matchFiles(regularFiles(await repository.tree(commit, globRoots(globs))).keys(), globs),
		links: async () => irregular(await repository.tree(commit, roots)),
		read: async (path) => readBlob(repository, await find(path)),
		blobs: async (paths) => {
			const [inside, all] = [await files(), /* @__PURE__ */ new Map()];
			const rest = paths.filter((path) => !inside.has(path) && !isWithin(path, roots));
			const outside = rest.length === 0 ? /* @__PURE__ */ new Map() : regularFiles(await repository.tree(commit, foldersOf(rest)));
			for (const path of paths) {
				const entry = inside.get(path) ?? outside.get(path);
				if (entry) all.set(path, entry.oid);
			}
			return all;
		},
		search: (texts, extensions) => searchFiles(repository, commit, {
			texts,
			extensions
		}),
		searchLines: (text, extensions) => searchLines(repository, commit, {
			text,
			extensions
		})
	};
}
/** The work tree: HEAD's files, with what git says has changed. `head` is undefined before the first commit. */
function workTreeRelease(repository, naming, head, { changes, roots, globs, ahead }) {
	const early = ahead && changes.some(({ path }) => ahead.extensions.some((extension) => path.endsWith(extension))) ? searchLines(repository, void 0, ahead) : void 0;
	early?.catch(() => void 0);
	const onDisk = /* @__PURE__ */ new Set();
	const unlisted = /* @__PURE__ */ new Set();
	const folders = /* @__PURE__ */ new Map();
	const files = once(async () => {
		const committed = head === void 0 ? /* @__PURE__ */ new Map() : regularFiles(await repository.tree(head, roots));
		if (changes.length === 0) return committed;
		const result = new Map(committed);
		for (const change of changes) if (change.state === "staged") result.set(change.path, {
			path: change.path,
			mode: change.mode,
			oid: change.oid
		});
		else result.delete(change.path);
		const changed = changes.flatMap(({ state, path }) => state === "changed" ? path : []);
		const wanted = globs ? await matchFiles(changed, globs) : changed;
		for (const path of changed) unlisted.add(path);
		for (const entry of await hashFiles(repository, wanted)) {
			onDisk.add(entry.path);
			unlisted.delete(entry.path);
			result.set(entry.path, entry);
		}
		return result;
	});
	return {
		...naming,
		commit: void 0,
		files,
		list: async (globs) => matchFiles([...await withOutside(await files(), {
			repository,
			head,
			roots,
			globs
		}), ...unlisted], globs),
		links: async () => {
			const committed = head === void 0 ? [] : irregular(await repository.tree(head, roots));
			return linksAmong(repository.directory, committed, changes);
		},
		read: async (path) => {
			const entry = (await files()).get(path);
			if (entry) return onDisk.has(path) ? readFromDisk(repository.directory, path) : readBlob(repository, entry);
			if (isWithin(path, roots) && !unlisted.has(path)) return void 0;
			return await hasFolder(repository.directory, posix.dirname(path), folders) ? readOutside(repository.directory, path) : void 0;
		},
		blobs: async (paths) => {
			const inside = await files();
			const rest = paths.filter((path) => !inside.has(path) && (!isWithin(path, roots) || unlisted.has(path)));
			const hashed = await hashFiles(repository, await insideOf(repository.directory, rest));
			const known = paths.flatMap((path) => inside.get(path) ?? []);
			return new Map([...known, ...hashed].map(({ path, oid }) => [path, oid]));
		},
		search: (texts, extensions) => searchFiles(repository, void 0, {
			texts,
			extensions
		}),
		searchLines: (text, extensions) => {
			return (ahead?.text === text && String(ahead.extensions) === String(extensions) ? early : void 0) ?? searchLines(repository, void 0, {
				text,
				extensions
			});
		}
	};
}
/** Links of HEAD that are still there, and those that the work tree has beside them. */
async function linksAmong(directory, committed, changes) {
	const moved = new Set(changes.map(({ path }) => path));
	const placed = changes.flatMap((change) => change.state === "absent" && change.link ? change.path : []);
	const untracked = changes.flatMap((change) => change.state === "changed" && !change.tracked ? change.path : []);
	const linked = await Promise.all(untracked.map((path) => isLink(join(directory, path))));
	return [
		...committed.filter((path) => !moved.has(path)),
		...placed,
		...untracked.filter((_path, index) => linked[index])
	];
}
/** Paths of a work tree, and those of HEAD that lie outside of the roots. */
async function withOutside(files, { repository, head, roots, globs }) {
	const elsewhere = head === void 0 ? [] : [...regularFiles(await repository.tree(head, globRoots(globs))).keys()];
	return [...files.keys(), ...elsewhere.filter((path) => !isWithin(path, roots))];
}
async function insideOf(directory, paths) {
	const there = await Promise.all(paths.map((path) => isInside(directory, path)));
	return paths.filter((_path, index) => there[index]);
}
function once(make) {
	let made;
	return () => made ??= make();
}
/** The same listing is the same map, for whoever compares releases. */
function regularFiles(tree) {
	let files = regular.get(tree);
	if (!files) {
		files = isAllRegular(tree) ? tree : new Map([...tree].filter(([, { mode }]) => mode.startsWith(REGULAR$1)));
		regular.set(tree, files);
	}
	return files;
}
/** So most trees are, and another map of all their files would cost as much as reading them. */
function isAllRegular(tree) {
	for (const { mode } of tree.values()) if (!mode.startsWith(REGULAR$1)) return false;
	return true;
}
const regular = /* @__PURE__ */ new WeakMap();
/** Few folders are looked for faster than the many files in them. */
function foldersOf(paths) {
	return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))) || path))];
}
function irregular(tree) {
	const paths = [];
	if (regularFiles(tree) === tree) return paths;
	for (const [path, { mode }] of tree) if (!mode.startsWith(REGULAR$1)) paths.push(path);
	return paths;
}
async function readBlob(repository, entry) {
	if (!entry) return void 0;
	const object = await repository.object(entry.oid);
	if (object?.type !== "blob") throw new GateError("RG-GIT", `the content of ${entry.path} (${entry.oid}) is missing from the repository`, { hint: "fetch it: the clone may be partial or damaged" });
	return object.data;
}
/** A link put in place of a file after git looked must not lead out of the repository. */
async function readFromDisk(directory, path) {
	try {
		return await readFile(join(directory, path), { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) });
	} catch (cause) {
		throw new GateError("RG-FILE", `${path} could not be read`, { cause });
	}
}
/** A regular file of the work tree that no link leads to, wherever it is; nothing of git's own. */
async function readOutside(directory, path) {
	return await isInside(directory, path) ? readFromDisk(directory, path) : void 0;
}
/** Whether a folder is there and no link. Schemas are looked up in many places where they are not: whole folders of these are told at once. */
function hasFolder(directory, folder, known) {
	if (folder === "." || folder === "/") return Promise.resolve(true);
	const answer = known.get(folder) ?? hasFolder(directory, posix.dirname(folder), known).then(async (above) => above && lstat(join(directory, folder)).then((stat) => stat.isDirectory(), () => false));
	known.set(folder, answer);
	return answer;
}
async function isInside(directory, path) {
	const top = await realpath(directory);
	const file = join(top, path);
	const inside = relative(top, file);
	if (inside.startsWith("..") || isAbsolute(inside) || /^\.git(?:$|[/\\])/i.test(inside)) return false;
	return await realpath(file).catch(() => void 0) === file && await isReadable(file);
}
function isWithin(path, roots) {
	return !roots || roots.some((root) => root === "" || path === root || path.startsWith(`${root}/`));
}
/** Entries of changed files, with the oid that git would store: line ends and other filters applied, nothing written. */
async function hashFiles(repository, candidates) {
	const readable = await Promise.all(candidates.map((path) => isReadable(join(repository.directory, path))));
	const paths = candidates.filter((_path, index) => readable[index]);
	if (paths.length === 0) return [];
	const oids = (await repository.text(["hash-object", "--stdin-paths"], { input: `${paths.map(quotePath).join("\n")}\n` })).split("\n");
	return paths.map((path, index) => ({
		path,
		mode: "100644",
		oid: oids[index] ?? ""
	}));
}
async function isLink(file) {
	return lstat(file).then((stat) => stat.isSymbolicLink(), () => false);
}
async function isReadable(file) {
	try {
		const stat = await lstat(file);
		return stat.isFile() && stat.size <= SIZE_LIMIT;
	} catch {
		return false;
	}
}
/** One path a line; a path that would break the line, or that begins like a quoted one, is quoted as in C. */
function quotePath(path) {
	if (!/["\\\n\r]/.test(path)) return path;
	return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}"`;
}
// src/window/status.ts
const ARGS = [
	"status",
	"--porcelain=v2",
	"-z",
	"--no-renames",
	"--untracked-files=all",
	"--ignore-submodules=all",
	"--no-ahead-behind"
];
/** Beyond this many paths the command line grows too long; looking at the whole work tree is right too, only slower. */
const PATHSPEC_LIMIT = 200;
const ABSENT = "000000";
const REGULAR = /^100/;
/** What differs from HEAD below `roots`. git decides by its index and through its filters, so a check-out with other line ends is no change. */
async function readStatus(repository, roots) {
	const limited = roots && roots.length <= PATHSPEC_LIMIT && !roots.includes("") ? roots : [];
	const { stdout } = await repository.run([
		...ARGS,
		"--",
		...limited.map((root) => `:(top,literal)${root}`)
	]);
	return parseStatus(Buffer.from(stdout).toString("utf8"));
}
/** Parses `status --porcelain=v2 -z` (git-status, "Porcelain Format Version 2"). */
function parseStatus(text) {
	return text.split("\0").filter(Boolean).flatMap((record) => parseRecord(record) ?? []);
}
function parseRecord(record) {
	if (record.startsWith("1 ")) {
		const [xy = "", , , , mode = "", , oid = ""] = record.split(" ").slice(1, 8);
		return change({
			path: afterFields(record, 8),
			mode,
			oid,
			staged: xy[1] === "."
		});
	}
	if (record.startsWith("u ")) return change({
		path: afterFields(record, 10),
		mode: record.split(" ")[6] ?? "",
		oid: "",
		staged: false
	});
	if (record.startsWith("? ") && !record.endsWith("/")) return {
		path: record.slice(2),
		state: "changed",
		tracked: false
	};
}
/** A path may hold spaces; it is all that follows the fixed fields. */
function afterFields(record, count) {
	let at = 0;
	for (let field = 0; field < count; field += 1) at = record.indexOf(" ", at) + 1;
	return record.slice(at);
}
function change({ path, mode, oid, staged }) {
	if (mode === ABSENT || !REGULAR.test(mode)) return {
		path,
		state: "absent",
		link: mode !== ABSENT
	};
	return staged ? {
		path,
		state: "staged",
		mode,
		oid
	} : {
		path,
		state: "changed",
		tracked: true
	};
}
// src/window/resolve.ts
/**
* N and the earlier releases it has to live with, N-1 first. Contents are read only when asked for.
* @throws GateError RG-GIT-SHALLOW when the clone is shallow and may lack releases of the window; RG-GIT when `head` names no
*   commit, or the repository is bare and no `head` is given; RG-CONFIG-INVALID for a tag pattern without exactly one `*`
*/
async function resolveWindow(options) {
	const { repository, roots } = options;
	const head = headCommit(options);
	const [commit, changes, list] = await Promise.all([
		head,
		options.head === void 0 ? workTreeChanges(options) : [],
		tagsFor(options, head)
	]);
	const choice = await chooseFor(options, list, await isDirty(changes, options) ? void 0 : commit);
	if (repository.shallow && choice.reachable < options.window) throw shallowError(options, choice.reachable);
	const naming = {
		label: "N",
		tag: choice.own?.name,
		version: choice.own?.version
	};
	const candidate = options.head !== void 0 && commit !== void 0 ? commitRelease(repository, naming, commit, roots) : workTreeRelease(repository, naming, commit, {
		...options,
		changes
	});
	const earlier = choice.earlier.map((tag, index) => commitRelease(repository, {
		label: `N-${index + 1}`,
		tag: tag.name,
		version: tag.version
	}, tag.commit, roots));
	const changedSince = async (release, extensions) => {
		if (release.commit === void 0) return [];
		if (!roots || roots.includes("")) return differing(await candidate.files(), await release.files(), extensions);
		return changedFiles(repository, {
			from: release.commit,
			to: candidate.commit,
			extensions
		});
	};
	return {
		candidate,
		earlier,
		notes: choice.notes,
		changedSince
	};
}
/** Paths that are not the same on both sides. Releases share the entries of folders that are the same, so that most need no comparison. */
function differing(files, others, extensions) {
	if (files === others) return [];
	const paths = [];
	for (const [path, file] of files) {
		const other = others.get(path);
		if (other !== file && other?.oid !== file.oid) paths.push(path);
	}
	for (const path of others.keys()) if (!files.has(path)) paths.push(path);
	return paths.filter((path) => extensions.some((extension) => path.toLowerCase().endsWith(extension)));
}
/** A work tree that is not what was tagged has no version. Untracked files count when they are asked for: build output beside them does not. */
async function isDirty(changes, { globs }) {
	const untracked = changes.flatMap((change) => change.state === "changed" && !change.tracked ? change.path : []);
	if (changes.length > untracked.length) return true;
	return untracked.length > 0 && (globs === void 0 || (await matchFiles(untracked, globs)).length > 0);
}
const NO_RELEASES = {
	own: void 0,
	earlier: [],
	reachable: 0,
	notes: []
};
/** A window without earlier releases needs no tags, and no code that understands them. */
async function tagsFor({ repository, tags, window, head }, commit) {
	if (window === 0) return void 0;
	const { listTags } = await import("./window-tags.js");
	return listTags(repository, tags, head === void 0 ? "HEAD" : await commit ?? "HEAD");
}
async function choose(options, list, commit) {
	if (!list) return NO_RELEASES;
	const { chooseReleases } = await import("./window-choose.js");
	return chooseReleases({
		...options,
		list,
		pattern: options.tags,
		commit
	});
}
/** As `choose`; where a tag names N, what its files refer to outside of the roots must be as it was tagged, too. */
async function chooseFor(options, list, commit) {
	const choice = await choose(options, list, commit);
	if (!choice.own || options.head !== void 0) return choice;
	return await refersToChange(options.repository, options) ? choose(options, list, void 0) : choice;
}
/** N's commit; undefined only for a work tree before its first commit. */
async function headCommit({ repository, head }) {
	const commit = (await repository.object(`${head ?? "HEAD"}^{commit}`))?.oid;
	if (commit === void 0 && head !== void 0) throw new GateError("RG-GIT", `${JSON.stringify(head)} names no commit of this repository`, {
		expected: "a branch, a tag or a commit that was fetched",
		...repository.shallow && { hint: "the clone is shallow; set fetch-depth: 0 on actions/checkout" }
	});
	return commit;
}
async function workTreeChanges({ repository, roots }) {
	if (repository.bare) throw new GateError("RG-GIT", `${repository.directory} is a bare repository without a work tree`, { hint: "say which commit is the candidate with --head" });
	return roots?.length === 0 ? [] : readStatus(repository, roots);
}
function shallowError({ tags, window }, found) {
	const message = `the clone is shallow and its history holds ${found} of ${window} earlier releases with tags ${tags}; more may exist`;
	return new GateError("RG-GIT-SHALLOW", message, {
		expected: "the whole history with its tags",
		hint: "set fetch-depth: 0 on actions/checkout, or run: git fetch --unshallow --tags"
	});
}
export { REFERABLE, globRoots, matchFiles, namesOf, resolveWindow };
