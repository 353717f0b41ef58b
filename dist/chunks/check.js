import "./runtime.js";
import { CAUSES, GateError, GateErrors, accessSync, canonicalJson, isJsonArray, isJsonObject, reportToJson, statSync, toGateErrors } from "./start.js";
import { CONFIG_CHANGED, CONFIG_FROM_HEAD, DEFAULT_CONFIG_PATH, ROLES, createPrivateKey, createPublicKey, expandVariables, globRoots, isDigest, loadConfig, makeFinding, matchFiles, readWaivers, releaseLabel, runGates, sha256, sign, verify } from "./config.js";
import { devNull } from "node:os";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { AsyncLocalStorage } from "node:async_hooks";
import { constants, lstat, readFile, readlink, realpath, stat } from "node:fs/promises";
import { spawn } from "node:child_process";
// src/gates/engines.ts
/** The engines of the product. */
const ENGINES = { compat: () => import("./compat-index.js") };
// src/gates/registry.ts
/** Every question that `check` asks, in the order of the report. */
const GATE_REGISTRY = [
	{
		id: "policy",
		title: "Whose rules decide?",
		needsReleases: false,
		isConfigured: () => true,
		rules: async () => (await import("./gates-policy-rules.js")).RULES,
		load: async () => (await import("./gates-policy-run.js")).run
	},
	{
		id: "window",
		title: "Which releases does the candidate have to live with?",
		needsReleases: false,
		isConfigured: (config) => config.schemas.length > 0,
		rules: async () => (await import("./gates-window-rules.js")).RULES,
		load: async () => (await import("./gates-window-run.js")).run
	},
	{
		id: "compat",
		title: "Can the candidate and the earlier releases read what the others write?",
		needsReleases: true,
		isConfigured: (config) => config.schemas.length > 0,
		rules: async () => (await import("./gates-compat-rules.js")).RULES,
		load: async () => (await import("./gates-compat-run.js")).run
	},
	{
		id: "contract",
		title: "Does the data keep its contracts?",
		needsReleases: true,
		isConfigured: (config) => config.contracts.length > 0,
		rules: async () => (await import("./gates-contract-rules.js")).RULES,
		load: async () => (await import("./gates-contract-run.js")).run
	},
	{
		id: "pins",
		title: "Does every pin name one thing that cannot change?",
		needsReleases: false,
		isConfigured: (_config, environments) => environments.some(({ pins }) => pins.length > 0),
		rules: async () => [...(await import("./gates-pins-rules.js")).RULES, ...(await import("./pins-index.js")).PIN_RULES],
		load: async () => (await import("./gates-pins-run.js")).run
	},
	{
		id: "availability",
		title: "Can what a rollback would go back to still be pulled?",
		needsReleases: true,
		isConfigured: ({ registries }, environments) => registries !== void 0 && environments.some(({ pins }) => pins.some(({ role }) => role === "image")),
		rules: async () => (await import("./gates-availability-rules.js")).RULES,
		load: async () => (await import("./gates-availability-run.js")).run
	},
	{
		id: "attestation",
		title: "Is what a rollback would go back to attested by somebody who is trusted?",
		needsReleases: true,
		isConfigured: ({ registries }, environments) => registries?.attestations !== void 0 && environments.some(({ pins }) => pins.some(({ role }) => role === "image")),
		rules: async () => (await import("./gates-attestation-rules.js")).RULES,
		load: async () => (await import("./gates-attestation-run.js")).run
	},
	{
		id: "release",
		title: "Is the release whole, and can it be sealed?",
		needsReleases: false,
		isConfigured: (_config, environments) => environments.some(({ release }) => release !== void 0),
		rules: async () => (await import("./gates-release-rules.js")).RULES,
		load: async () => (await import("./gates-release-run.js")).run
	},
	{
		id: "quarantine",
		title: "Does the candidate bring back what failed?",
		needsReleases: false,
		isConfigured: (_config, environments) => environments.some(({ pins, rollback }) => pins.length > 0 && rollback !== void 0),
		rules: async () => (await import("./gates-quarantine-rules.js")).RULES,
		load: async () => (await import("./gates-quarantine-run.js")).run
	},
	{
		id: "migration",
		title: "Can what the candidate does to state be undone?",
		needsReleases: true,
		isConfigured: ({ migrations }) => migrations !== void 0,
		rules: async () => (await import("./gates-migration-rules.js")).RULES,
		load: async () => (await import("./gates-migration-run.js")).run
	},
	{
		id: "health",
		title: "Will a watch know which release answers it?",
		needsReleases: false,
		isConfigured: (_config, environments) => environments.some(({ health }) => health.length > 0),
		rules: async () => (await import("./gates-health-rules.js")).RULES,
		load: async () => (await import("./gates-health-run.js")).run
	}
];
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
	".sql",
	".schema",
	".jsonschema",
	".oas"
];
/** How other files may call a file: by its name, as in an address or in a text that keeps to ASCII, and for Avro by the type it defines. */
function namesOf(path) {
	const name = posix.basename(path);
	const type = name.endsWith(".avsc") ? name.slice(0, -5).split(".").at(-1) : void 0;
	return [.../* @__PURE__ */ new Set([
		name,
		...writtenOtherwise(name),
		...type ? [`"${type}"`, `.${type}"`] : []
	])];
}
/** Most names are plain, and there is one way to write them. */
function writtenOtherwise(name) {
	if (/^[\w.-]+$/.test(name)) return [];
	const addresses = [encodeURI(name), encodeURIComponent(name)];
	const lower = addresses.map((address) => address.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()));
	const quoted = JSON.stringify(name).slice(1, -1);
	const unitOf = (sign) => sign.charCodeAt(0).toString(16).padStart(4, "0");
	const ascii = quoted.replaceAll(/[^ -~]/g, (sign) => `\\u${unitOf(sign)}`);
	const upper = quoted.replaceAll(/[^ -~]/g, (sign) => `\\u${unitOf(sign).toUpperCase()}`);
	return [
		...addresses,
		...lower,
		quoted,
		ascii,
		upper
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
// src/window/links.ts
const SYMBOLIC = "120000";
/** Links of HEAD that are still there, and those that the work tree has beside them. */
async function linksAmong(repository, committed, changes) {
	const moved = new Set(changes.map(({ path }) => path));
	const kept = await linksOf(repository, committed.filter(({ path }) => !moved.has(path)));
	const placed = changes.flatMap((change) => change.state === "absent" && change.link ? change.path : []);
	const untracked = changes.flatMap((change) => change.state === "changed" && !change.tracked ? change.path : []);
	const own = await Promise.all([...placed, ...untracked].map(async (path, index) => {
		const target = await readlink(join(repository.directory, path)).catch(() => void 0);
		return target === void 0 && index >= placed.length ? [] : [{
			path,
			target,
			submodule: target === void 0
		}];
	}));
	return [...kept, ...own.flat()];
}
/** What a commit holds besides files. */
async function linksOf(repository, entries) {
	return Promise.all(entries.map(async ({ path, mode, oid }) => {
		if (mode !== SYMBOLIC) return {
			path,
			target: oid,
			submodule: true
		};
		const blob = await repository.object(oid);
		return {
			path,
			target: blob && Buffer.from(blob.data).toString("utf8"),
			submodule: false
		};
	}));
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
		return entry || isWithin$1(path, roots) ? entry : regularFiles(await repository.tree(commit, [path])).get(path);
	};
	return {
		...naming,
		commit,
		files,
		list: async (globs) => matchFiles(regularFiles(await repository.tree(commit, globRoots(globs))).keys(), globs),
		links: async () => linksOf(repository, irregular(await repository.tree(commit, roots))),
		read: async (path) => readBlob(repository, await find(path)),
		blobs: async (paths) => {
			const [inside, all] = [await files(), /* @__PURE__ */ new Map()];
			const rest = paths.filter((path) => !inside.has(path) && !isWithin$1(path, roots));
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
			return linksAmong(repository, head === void 0 ? [] : irregular(await repository.tree(head, roots)), changes);
		},
		read: async (path) => {
			const entry = (await files()).get(path);
			if (entry) return onDisk.has(path) ? readFromDisk$1(repository.directory, path) : readBlob(repository, entry);
			if (isWithin$1(path, roots) && !unlisted.has(path)) return void 0;
			return await hasFolder(repository.directory, posix.dirname(path), folders) ? readOutside(repository.directory, path) : void 0;
		},
		blobs: async (paths) => {
			const inside = await files();
			const rest = paths.filter((path) => !inside.has(path) && (!isWithin$1(path, roots) || unlisted.has(path)));
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
/** Paths of a work tree, and those of HEAD that lie outside of the roots. */
async function withOutside(files, { repository, head, roots, globs }) {
	const elsewhere = head === void 0 ? [] : [...regularFiles(await repository.tree(head, globRoots(globs))).keys()];
	return [...files.keys(), ...elsewhere.filter((path) => !isWithin$1(path, roots))];
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
	if (regularFiles(tree) === tree) return [];
	return [...tree.values()].filter(({ mode }) => !mode.startsWith(REGULAR$1));
}
async function readBlob(repository, entry) {
	if (!entry) return void 0;
	const object = await repository.object(entry.oid);
	if (object?.type !== "blob") throw new GateError("RG-GIT", `the content of ${entry.path} (${entry.oid}) is missing from the repository`, { hint: "fetch it: the clone may be partial or damaged" });
	return object.data;
}
/** A link put in place of a file after git looked must not lead out of the repository. */
async function readFromDisk$1(directory, path) {
	try {
		return await readFile(join(directory, path), { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) });
	} catch (cause) {
		throw new GateError("RG-FILE", `${path} could not be read`, { cause });
	}
}
/** A regular file of the work tree that no link leads to, wherever it is; nothing of git's own. */
async function readOutside(directory, path) {
	return await isInside(directory, path) ? readFromDisk$1(directory, path) : void 0;
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
function isWithin$1(path, roots) {
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
const ARGS$1 = [
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
		...ARGS$1,
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
	listAhead(options, head);
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
/** Lists N's commit while git looks at the work tree. Who needs the list asks for it and finds it there, or is told what failed. */
function listAhead({ repository, roots }, head) {
	if (roots?.length === 0) return;
	head.then((commit) => commit === void 0 ? void 0 : repository.tree(commit, roots)).catch(() => void 0);
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
// src/waivers/path.ts
/** Where the waivers of a configuration stand: beside it, `X.yml` -> `X.waivers.yml`. */
function waiversPath(configPath) {
	const [, stem, extension] = /^(.*)\.(ya?ml)$/i.exec(configPath) ?? [];
	return stem === void 0 ? `${configPath}.waivers.yml` : `${stem}.waivers.${extension}`;
}
// src/git/environment.ts
/**
* What a surrounding git (a hook, a rebase) sets to point its children at one repository. Inherited, they would make us
* read a repository other than the one at hand. `GIT_CONFIG_*` stays: checkout steps pass credentials that way.
*/
const REPOSITORY_VARIABLES = /* @__PURE__ */ new Set([
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_COMMON_DIR",
	"GIT_CONFIG",
	"GIT_DIR",
	"GIT_EXTERNAL_DIFF",
	"GIT_GLOB_PATHSPECS",
	"GIT_GRAFT_FILE",
	"GIT_ICASE_PATHSPECS",
	"GIT_IMPLICIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_INTERNAL_SUPER_PREFIX",
	"GIT_LITERAL_PATHSPECS",
	"GIT_NAMESPACE",
	"GIT_NOGLOB_PATHSPECS",
	"GIT_OBJECT_DIRECTORY",
	"GIT_PREFIX",
	"GIT_QUARANTINE_PATH",
	"GIT_REPLACE_REF_BASE",
	"GIT_SHALLOW_FILE",
	"GIT_WORK_TREE"
]);
/** No prompt may block a job, no lock may disturb a running git, messages must be in the language we recognise. */
const FIXED = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	LC_ALL: "C",
	LANGUAGE: ""
};
/**
* Settings that stop a repository's own configuration from starting programs or from showing us other objects than the
* ones asked for. Given to every command.
*/
const SAFE_SETTINGS = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.useReplaceRefs=false",
	"protocol.ext.allow=never",
	"gc.auto=0",
	"maintenance.auto=false"
].flatMap((setting) => ["-c", setting]);
/** Where git looks for the settings of a user who has none. */
const homes = new AsyncLocalStorage();
/**
* Runs `work` with git as a user without any settings would have it: no configuration of the machine or the user (signing, hooks, addresses
* that are replaced, templates), no `GIT_` variable but the one that says where git itself lies.
* @param home a folder without git's files
*/
function withPlainGit(home, work) {
	return homes.run(home, work);
}
/** The environment of git: this process's own (credentials, proxies, HOME), without what points at another repository. */
function gitEnvironment(extra = {}) {
	const home = homes.getStore();
	const isLeftOut = home === void 0 ? (name) => REPOSITORY_VARIABLES.has(name) : (name) => name.startsWith("GIT_") && name !== "GIT_EXEC_PATH";
	const result = {};
	for (const [name, value] of Object.entries(process.env)) if (value !== void 0 && !isLeftOut(name)) result[name] = value;
	return Object.assign(result, FIXED, home === void 0 ? {} : plainSettings(home), extra);
}
/** Git before 2.32 does not know GIT_CONFIG_GLOBAL and looks into the homes. */
function plainSettings(home) {
	return {
		HOME: home,
		XDG_CONFIG_HOME: home,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: devNull
	};
}
// src/git/batch-output.ts
const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) (blob|tree|commit|tag) (\d+)$/;
/** Takes the output of `cat-file --batch` in chunks as they come and hands out whole answers, in order. */
var BatchOutput = class {
	#emit;
	#limit;
	#chunks = [];
	#length = 0;
	/** The object whose bytes are being awaited; they are joined once, when all are here. */
	#awaited;
	/** Bytes of an object beyond the limit still to be thrown away. */
	#skip = 0;
	/** `limit`: bytes; larger objects are reported, not kept. */
	constructor(limit, emit) {
		this.#limit = limit;
		this.#emit = emit;
	}
	push(chunk) {
		const dropped = Math.min(this.#skip, chunk.length);
		this.#skip -= dropped;
		if (dropped === chunk.length) return;
		this.#chunks.push(chunk.subarray(dropped));
		this.#length += chunk.length - dropped;
		while (this.#step());
	}
	#step() {
		return this.#awaited ? this.#body(this.#awaited) : this.#header();
	}
	#body({ oid, type, size }) {
		if (this.#length < size + 1) return false;
		const all = this.#join();
		this.#keep(all.subarray(size + 1));
		this.#awaited = void 0;
		this.#emit({
			kind: "object",
			object: {
				oid,
				type,
				data: all.subarray(0, size)
			}
		});
		return true;
	}
	#header() {
		const all = this.#join();
		const end = all.indexOf(10);
		if (end === -1) return false;
		const found = FOUND.exec(all.toString("utf8", 0, end));
		this.#keep(all.subarray(end + 1));
		if (!found) {
			this.#emit({ kind: "missing" });
			return true;
		}
		const [oid, type, size] = found.slice(1);
		if (Number(size) <= this.#limit) this.#awaited = {
			oid,
			type,
			size: Number(size)
		};
		else this.#pass(oid, Number(size));
		return true;
	}
	#pass(oid, size) {
		const rest = this.#join();
		this.#skip = Math.max(0, size + 1 - rest.length);
		this.#keep(rest.subarray(size + 1));
		this.#emit({
			kind: "too-large",
			oid,
			size
		});
	}
	#join() {
		if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks, this.#length)];
		return this.#chunks[0] ?? Buffer.alloc(0);
	}
	#keep(rest) {
		this.#chunks = rest.length > 0 ? [rest] : [];
		this.#length = rest.length;
	}
};
// src/git/run.ts
const STDERR_SHOWN = 2e3;
/**
* Runs `git ARGS` in a directory, without a shell and without anything on the terminal.
* @throws GateError RG-GIT-MISSING when git is not installed, RG-GIT when the exit code is not allowed
*/
async function runGit(directory, args, options = {}) {
	const { exec } = await import("./actions-exec.js");
	const stdout = [];
	const stderr = [];
	let code;
	try {
		code = await exec("git", [...SAFE_SETTINGS, ...args], {
			cwd: directory,
			env: gitEnvironment(options.env),
			...options.input === void 0 ? {} : { input: Buffer.from(options.input) },
			silent: true,
			ignoreReturnCode: true,
			listeners: {
				stdout: (data) => stdout.push(data),
				stderr: (data) => stderr.push(data)
			}
		});
	} catch (cause) {
		throw startError(directory, cause);
	}
	const result = {
		code,
		stdout: Buffer.concat(stdout),
		stderr: withoutCredentials(Buffer.concat(stderr).toString("utf8"))
	};
	if (!(options.allow ?? [0]).includes(code)) throw commandError(directory, args, result);
	return result;
}
/** The error of a git that could not be started at all. */
function startError(directory, cause) {
	const message = cause instanceof Error ? cause.message : String(cause);
	if (/cwd/.test(message)) return new GateError("RG-GIT-MISSING", `${directory} is not a directory`, {
		hint: "give the directory of a git repository",
		cause
	});
	return new GateError("RG-GIT-MISSING", "git could not be started", {
		expected: "git on the PATH",
		hint: "install git",
		cause
	});
}
/** The error of a git command that failed, with a word on how to mend the causes people meet. */
function commandError(directory, args, result) {
	const stderr = result.stderr.trim().slice(0, STDERR_SHOWN);
	if (/dubious ownership/.test(stderr)) return new GateError("RG-GIT", `git refuses to work in ${directory} because it belongs to another user`, { hint: `run: git config --global --add safe.directory ${JSON.stringify(directory)}` });
	if (/not a git repository/.test(stderr)) return new GateError("RG-GIT-MISSING", `${directory} is not inside a git repository`, { hint: "check out the repository first, or run in its directory" });
	const command = withoutCredentials(`git ${args.join(" ")}`).slice(0, 200);
	return new GateError("RG-GIT", `${command} ended with code ${result.code}: ${stderr || "no message"}`);
}
/** Addresses may carry a password (`https://user:secret@host`); messages must not. */
function withoutCredentials(text) {
	return text.replaceAll(/(:\/\/)[^/\s@]+@/g, "$1***@");
}
// src/git/batch.ts
/** Larger objects are no schema, manifest or ledger; reading one would only exhaust the memory. */
const OBJECT_LIMIT = 268435456;
const ARGS = ["cat-file", "--batch"];
/**
* One `git cat-file --batch` for the life of a repository object. Requests are written as they come and answered in
* order, so many can be on their way at once. It starts with the first request.
*/
var BatchReader = class {
	#directory;
	#limit;
	#waiting = [];
	#unsent = [];
	counts = {
		blob: 0,
		tree: 0,
		commit: 0,
		tag: 0
	};
	#child;
	#ended = Promise.resolve();
	#stderr = "";
	started = 0;
	constructor(directory, limit = OBJECT_LIMIT) {
		this.#directory = directory;
		this.#limit = limit;
	}
	/**
	* The object that an oid or expression names; `undefined` when there is none. `name` must not hold a line end.
	* @throws GateError RG-GIT when git fails, RG-FILE when the object is larger than the limit
	*/
	read(name) {
		const child = this.#child ?? this.#start();
		return new Promise((resolve, reject) => {
			this.#waiting.push({
				name,
				resolve,
				reject
			});
			this.#unsent.push(name);
			if (this.#unsent.length === 1) setImmediate(() => this.#send(child));
		});
	}
	#send(child) {
		const names = child === this.#child ? this.#unsent.splice(0) : [];
		if (names.length > 0) child.stdin.write(`${names.join("\n")}\n`);
	}
	async close() {
		if (this.#child) this.#send(this.#child);
		this.#child?.stdin.end();
		await this.#ended;
	}
	#start() {
		const child = spawn("git", [...SAFE_SETTINGS, ...ARGS], {
			cwd: this.#directory,
			env: gitEnvironment(),
			windowsHide: true
		});
		this.started += 1;
		this.#stderr = "";
		this.#child = child;
		const output = new BatchOutput(this.#limit, (answer) => this.#answer(answer));
		child.stdout.on("data", (chunk) => output.push(chunk));
		child.stderr.on("data", (chunk) => {
			this.#stderr = (this.#stderr + chunk.toString("utf8")).slice(-4e3);
		});
		child.stdin.on("error", () => {});
		this.#ended = new Promise((resolve) => {
			child.on("error", (error) => this.#fail(startError(this.#directory, error)));
			child.on("close", (code) => {
				this.#fail(commandError(this.#directory, ARGS, {
					code: code ?? -1,
					stderr: this.#stderr
				}));
				resolve();
			});
		});
		return child;
	}
	#answer(answer) {
		const waiting = this.#waiting.shift();
		if (answer.kind === "object") {
			this.counts[answer.object.type] += 1;
			waiting?.resolve(answer.object);
		} else if (answer.kind === "missing") waiting?.resolve(void 0);
		else {
			const message = `${waiting?.name ?? answer.oid} has ${answer.size} bytes, more than the ${this.#limit} that are read`;
			waiting?.reject(new GateError("RG-FILE", message, { hint: "leave large files out of the configured globs" }));
		}
	}
	#fail(error) {
		this.#child = void 0;
		this.#unsent = [];
		for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
	}
};
// src/git/tree.ts
/** A tree of a few objects can name billions of paths ("git bomb"); no repository that people work in comes near these. */
const ENTRY_LIMIT = 1e6;
const DEPTH_LIMIT = 1e3;
const DIRECTORY = "040000";
/** Modes as they stand in trees, without a leading zero, by their value. */
const MODES = /* @__PURE__ */ new Map();
/** The entries of one raw tree object; `path` is the bare name behind `prefix`. `oidBytes` is 20 for SHA-1, 32 for SHA-256. */
function parseTree(data, oidBytes, prefix = "") {
	const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	const entries = [];
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const end = bytes.indexOf(0, space);
		if (space < 0 || end < 0 || end + oidBytes >= bytes.length + 1) throw new GateError("RG-GIT", "a tree object is damaged");
		entries.push({
			mode: modeAt(bytes, at, space),
			path: prefix + bytes.toString("utf8", space + 1, end),
			oid: bytes.toString("hex", end + 1, end + 1 + oidBytes)
		});
		at = end + 1 + oidBytes;
	}
	return entries;
}
/** A handful of modes stands in thousands of entries. */
function modeAt(bytes, from, to) {
	if (to - from > 6) return bytes.toString("latin1", from, to);
	let key = 0;
	for (let at = from; at < to; at += 1) key = key * 256 + (bytes[at] ?? 0);
	let mode = MODES.get(key);
	if (mode === void 0) {
		mode = bytes.toString("latin1", from, to).padStart(6, "0");
		if (MODES.size < 100) MODES.set(key, mode);
	}
	return mode;
}
/** How much of what lies at `path` a walk wants that was asked for `roots` and what is below them. */
function wanted(path, roots) {
	if (!roots || roots.some((root) => root === "" || path === root || path.startsWith(`${root}/`))) return "all";
	return roots.some((root) => root.startsWith(`${path}/`)) ? "some" : "none";
}
/** Lists trees; each distinct subtree is read and parsed once, however many commits share it. */
var TreeReader = class {
	#read;
	#limit;
	#lists = /* @__PURE__ */ new Map();
	/** By path and oid: releases share most folders, and with them the entries. */
	#placed = /* @__PURE__ */ new Map();
	/** Where a tree was met first. */
	#first = /* @__PURE__ */ new Map();
	/** `limit`: files and folders in one listing. */
	constructor(read, limit = ENTRY_LIMIT) {
		this.#read = read;
		this.#limit = limit;
	}
	/** All files below a tree; the same map for the same tree. */
	list(root, roots) {
		const key = `${root} ${JSON.stringify(roots ?? null)}`;
		const known = this.#lists.get(key);
		if (known) return known;
		const list = this.#walk(root, roots);
		this.#lists.set(key, list);
		list.catch(() => this.#lists.delete(key));
		return list;
	}
	/** Level by level, so that git is asked for a whole level at once. */
	async #walk(root, roots) {
		const files = /* @__PURE__ */ new Map();
		let level = [{
			prefix: "",
			oid: root,
			whole: roots === void 0
		}];
		for (let depth = 0; level.length > 0; depth += 1) {
			const below = [];
			const trees = level.map(({ prefix, oid }) => this.#entries(prefix, oid));
			for (const [index, tree] of trees.entries()) {
				const entries = tree instanceof Promise ? await tree : tree;
				const whole = level[index]?.whole === true;
				for (const entry of entries) {
					const part = whole ? "all" : wanted(entry.path, roots);
					if (part === "none" || part === "some" && entry.mode !== DIRECTORY) continue;
					if (entry.mode === DIRECTORY) below.push({
						prefix: `${entry.path}/`,
						oid: entry.oid,
						whole: part === "all"
					});
					else files.set(entry.path, entry);
				}
				if (depth > DEPTH_LIMIT || files.size + below.length > this.#limit) throw tooLarge(root, this.#limit);
			}
			level = below;
		}
		return files;
	}
	/** The entries of one tree with their whole paths. */
	#entries(prefix, oid) {
		const key = `${prefix}\0${oid}`;
		const known = this.#placed.get(key);
		if (known) return known;
		const first = this.#first.get(oid);
		if (first === void 0) this.#first.set(oid, prefix);
		const entries = first === void 0 ? this.#parse(prefix, oid) : this.#moved({
			prefix,
			oid,
			first
		});
		this.#placed.set(key, entries);
		entries.then((parsed) => this.#placed.set(key, parsed)).catch(() => void 0);
		return entries;
	}
	/** A tree that is met again elsewhere. */
	async #moved({ prefix, oid, first }) {
		return (await this.#placed.get(`${first}\0${oid}`) ?? []).map((entry) => ({
			...entry,
			path: prefix + entry.path.slice(first.length)
		}));
	}
	async #parse(prefix, oid) {
		const object = await this.#read(oid);
		if (object?.type !== "tree") throw new GateError("RG-GIT", `the tree ${oid} is missing from the repository`);
		return parseTree(object.data, oid.length / 2, prefix);
	}
};
function tooLarge(oid, limit) {
	return new GateError("RG-GIT", `the tree ${oid} names more than ${limit} files or is deeper than ${DEPTH_LIMIT} folders`, { hint: "narrow the configured globs to the folders that hold schemas and manifests" });
}
// src/git/open.ts
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const POINTS_TO = {
	commit: /^tree ([0-9a-f]+)$/m,
	tag: /^object ([0-9a-f]+)$/m
};
/**
* Opens the repository that holds `directory`; its own `directory` is the top of the work tree.
* @throws GateError RG-GIT-MISSING when git is not installed or there is no repository, RG-GIT when git refuses to work there
*/
async function openRepository(directory) {
	const found = await runGit(directory, [
		"rev-parse",
		"--is-bare-repository",
		"--is-inside-work-tree",
		"--is-shallow-repository",
		"--show-cdup"
	]);
	const [bare, inside, shallow, up = ""] = Buffer.from(found.stdout).toString("utf8").split("\n");
	if (bare !== "true" && inside !== "true") throw new GateError("RG-GIT-MISSING", `${directory} is inside a git directory, not in a work tree`, { hint: "run in the work tree of the repository" });
	return new Repository((up === "" ? directory : join(await realpath(directory), up)).replace(/(.)[/\\]$/, "$1"), inside !== "true", shallow === "true");
}
var Repository = class {
	directory;
	bare;
	shallow;
	#batch;
	#trees;
	#objects = /* @__PURE__ */ new Map();
	/** One for the look-up that opened the repository. */
	#processes = 1;
	constructor(directory, bare, shallow) {
		this.directory = directory;
		this.bare = bare;
		this.shallow = shallow;
		this.#batch = new BatchReader(directory);
		this.#trees = new TreeReader((oid) => this.#batch.read(oid));
	}
	run(args, options) {
		this.#processes += 1;
		return runGit(this.directory, args, options);
	}
	async text(args, options) {
		const { stdout } = await this.run(args, options);
		return Buffer.from(stdout).toString("utf8").replace(/\n$/, "");
	}
	async object(name) {
		if (name.includes("\n")) return this.#objectByPath(name);
		if (!OID.test(name)) return this.#batch.read(name);
		const known = this.#objects.get(name);
		if (known) return known;
		const reading = this.#batch.read(name);
		this.#objects.set(name, reading);
		if (await reading === void 0) this.#objects.delete(name);
		return reading;
	}
	async tree(name, roots) {
		let object = await this.object(name);
		while (object && object.type !== "tree") {
			if (object.type === "blob") break;
			const target = POINTS_TO[object.type].exec(Buffer.from(object.data).toString("latin1"))?.[1];
			if (object.type === "commit" && target) return this.#trees.list(target, roots);
			object = target ? await this.object(target) : void 0;
		}
		if (object?.type !== "tree") throw new GateError("RG-GIT", `${name} is not a commit or tree of this repository`);
		return this.#trees.list(object.oid, roots);
	}
	statistics() {
		return {
			processes: this.#processes + this.#batch.started,
			objects: { ...this.#batch.counts }
		};
	}
	close() {
		return this.#batch.close();
	}
	/** The batch protocol is line by line, so a path with a line end is looked up in the tree of its revision. */
	async #objectByPath(name) {
		const colon = name.indexOf(":");
		const [revision, path] = [name.slice(0, colon), name.slice(colon + 1)];
		if (colon <= 0 || revision.includes("\n")) return void 0;
		const entry = (await this.tree(revision, [path])).get(path);
		return entry && this.object(entry.oid);
	}
};
// src/commands/shared/registries.ts
/** How registries are asked: as Docker would, with what a login action has left. */
async function reachRegistries(host, config) {
	const { askRegistries } = await import("./registry-index.js");
	return askRegistries(await registryOptions(host, config));
}
/** What every request to a registry is made with. */
async function registryOptions(host, { platforms, tokenServers, plainHttp }) {
	const { dockerCredentials, runCredentialHelper } = await import("./registry-index.js");
	const credentials = dockerCredentials({
		env: (name) => host.env(name),
		runHelper: runCredentialHelper
	});
	const { fetch, clock, signal } = host;
	return {
		fetch,
		clock,
		signal,
		mask: (secret) => host.mask(secret),
		credentials,
		platforms,
		tokenServers,
		plainHttp
	};
}
// src/commands/shared/attestations.ts
/** How registries are asked by whom images are attested; undefined where nobody wants to know. @throws GateError RG-FILE */
async function reachAttestations(host, config, read) {
	const { attestations } = config;
	if (!attestations) return void 0;
	const { trustRoot: path, signers, predicates } = attestations;
	const bytes = await read(path);
	if (!bytes) throw new GateError("RG-FILE", `there is no ${path}, the trusted root of \`registries.attestations\``, { hint: "write it with `gh attestation trusted-root` or `cosign trusted-root create`, and commit it" });
	const { askAttestations } = await import("./registry-index.js");
	return askAttestations({
		trustRoot: new TextDecoder().decode(bytes),
		signers,
		predicates
	}, await registryOptions(host, config));
}
// src/commands/shared/databases.ts
/** What a database may use of the world. */
function worldOf(host) {
	const { clock, signal, fetch } = host;
	return {
		env: (name) => host.env(name),
		mask: (secret) => host.mask(secret),
		fetch,
		clock,
		signal
	};
}
// src/commands/shared/duckdb.ts
/** Where DuckDB is, for rules of type sql; said by whoever runs this, not by what is in the workspace. */
function duckdbFolder(host) {
	const folder = host.env("ROLLBACK_GATE_DUCKDB");
	return folder === void 0 ? {} : { duckdb: resolve(host.directory, folder) };
}
// src/commands/shared/environments.ts
/** The environments that are meant: the one of that name, or all. @throws GateError RG-ENVIRONMENT-UNKNOWN */
function selectEnvironments(config, name) {
	return name === void 0 ? [...config.environments.values()] : [namedEnvironment(config, name)];
}
/** The one environment that is meant: that of the name, or the only one there is. @throws GateError RG-USAGE, RG-ENVIRONMENT-UNKNOWN */
function oneEnvironment(config, name) {
	if (name !== void 0) return namedEnvironment(config, name);
	const [only, ...others] = config.environments.values();
	if (only && others.length === 0) return only;
	throw new GateError("RG-USAGE", "the environment is missing", { expected: only ? `--environment with one of: ${known(config)}` : NONE });
}
const NONE = "an environment in the configuration, which has none";
function namedEnvironment(config, name) {
	const environment = config.environments.get(name);
	if (environment) return environment;
	throw new GateError("RG-ENVIRONMENT-UNKNOWN", `the environment ${JSON.stringify(name)} is not in the configuration`, { expected: config.environments.size > 0 ? `one of: ${known(config)}` : NONE });
}
function known({ environments }) {
	return [...environments.keys()].join(", ");
}
// src/commands/shared/manifests.ts
/** The URL of a repository that is named as `owner/name`; any other is a URL already. */
function repositoryUrl(host, repository) {
	if (!/^[^/:@]+\/[^/:@]+$/.test(repository)) return repository;
	return `${host.env("GITHUB_SERVER_URL") ?? "https://github.com"}/${repository}.git`;
}
/** The token for a repository that a configuration names: only its own server is sent one, and no other that somebody has written there. */
function tokenFor(host, url) {
	const token = host.env("ROLLBACK_GATE_TOKEN");
	if (token === void 0 || !isOwnServer(host, url)) return void 0;
	host.mask(token);
	return token;
}
/** Whether a URL leads to the server that this runs for; without one, to github.com. */
function isOwnServer(host, url) {
	const server = host.env("GITHUB_SERVER_URL") ?? "https://github.com";
	if (!URL.canParse(url) || !URL.canParse(server)) return false;
	const [asked, own] = [new URL(url), new URL(server)];
	return asked.protocol === own.protocol && asked.host === own.host;
}
/** Reads the manifests of environments that have them in another repository, as they are now, each once; or says why it cannot. */
function otherManifests(host, repository) {
	const channels = [];
	const known = /* @__PURE__ */ new Map();
	const read = async ({ rollback }) => {
		if (rollback?.repository === void 0) return { unread: "no other repository is named" };
		const { gitChannel } = await import("./write-back-index.js");
		const remote = repositoryUrl(host, rollback.repository);
		const token = tokenFor(host, remote);
		const channel = gitChannel(repository, {
			remote,
			clock: host.clock,
			...token === void 0 ? {} : { token }
		});
		channels.push(channel);
		try {
			const branch = rollback.branch ?? await channel.defaultBranch();
			const snapshot = await channel.snapshot(branch);
			return snapshot.head === void 0 ? { unread: `it has no branch ${branch}` } : snapshot;
		} catch (error) {
			if (!(error instanceof GateError || error instanceof GateErrors)) throw error;
			return { unread: toGateErrors(error).map(({ message }) => message).join("; ") };
		}
	};
	return {
		read: (environment) => {
			const found = known.get(environment.name) ?? read(environment);
			known.set(environment.name, found);
			return found;
		},
		close: async () => {
			for (const channel of channels) await channel.close();
		}
	};
}
// src/commands/shared/probe.ts
/** Asks a service whether it is ready for the target, such as whether its features are materialised. No answer is no answer: it is told, and stands in nobody's way. */
async function askProbe({ host, expand }, probe, target) {
	const base = {
		id: "answered",
		title: probe.name
	};
	const open = (detail) => ({
		...base,
		ok: true,
		unknown: true,
		detail
	});
	try {
		const url = new URL(expand(withPins(probe.http, target)));
		const headers = Object.fromEntries(Object.entries(probe.headers).map(([name, value]) => [name, expand(value)]));
		const response = await host.fetch(url, {
			headers,
			redirect: "error",
			signal: AbortSignal.any([host.signal, AbortSignal.timeout(probe.timeout)])
		});
		await response.body?.cancel();
		const ok = probe.status.some(([from, to]) => response.status >= from && response.status <= to);
		return {
			...base,
			ok,
			detail: `${url.host} answered ${response.status}`
		};
	} catch (error) {
		host.signal.throwIfAborted();
		return open(error instanceof GateError ? error.describe() : "it gave no answer");
	}
}
/** Values of pins as parts of a URL: none can lead it elsewhere. */
function withPins(template, { members }) {
	return template.replaceAll(/\{pin:([^}]*)\}/g, (whole, name) => {
		const value = members.find((member) => member.name === name)?.value;
		return value === void 0 ? whole : encodeURIComponent(value).replaceAll("$", "%24");
	});
}
/** Asks with the variables of the environment, whose values are masked from then on. */
function probesOf(host) {
	const expand = (text) => expandVariables(text, (name) => {
		const value = host.env(name);
		if (value !== void 0) host.mask(value);
		return value;
	});
	return (probe, target) => askProbe({
		host,
		expand
	}, probe, target);
}
// src/commands/shared/user-file.ts
/** Far above whatever is read as a whole; keeps a mistaken path (a disk image) from filling the memory. */
const MOST_BYTES$1 = 67108864;
/** What is wrong with a path, in words: codes of the system say nothing to most people. */
const REASONS = {
	ENOENT: "does not exist",
	ENOTDIR: "does not exist: a part of its path is no folder",
	EISDIR: "is a folder, and a file is asked for",
	EACCES: "cannot be read: no permission",
	EPERM: "cannot be read: no permission",
	ELOOP: "cannot be read: its symbolic links go round in circles",
	ENAMETOOLONG: "is too long for a path"
};
/** The error about a path that a person has given, for what the system said of it. */
function fileError(path, cause, more = {}) {
	if (cause instanceof GateError) return cause;
	const code = cause.code ?? String(cause);
	return new GateError("RG-FILE", `${path} ${REASONS[code] ?? `cannot be read (${code})`}`, {
		...more,
		cause
	});
}
/** A file that a person has named. @throws GateError RG-FILE, one for whatever is wrong with the path */
async function readUserFile(directory, path, { mostBytes = MOST_BYTES$1, ...more } = {}) {
	const file = resolve(directory, path);
	try {
		const found = await stat(file);
		if (found.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" });
		if (found.size > mostBytes) throw new GateError("RG-FILE", `${path} is larger than ${mostBytes >> 20} MiB`, more);
		return await readFile(file);
	} catch (error) {
		throw fileError(path, error, more);
	}
}
/** What stands at a path that a person has named, readable; undefined when nothing does. @throws GateError RG-FILE for all else */
function lookAtUserPath(directory, path) {
	const file = resolve(directory, path);
	try {
		const found = statSync(file, { throwIfNoEntry: false });
		if (found) accessSync(file, constants.R_OK);
		return found;
	} catch (error) {
		throw fileError(path, error);
	}
}
/** As `lookAtUserPath`, where something has to stand there. @throws GateError RG-FILE */
function statUserPath(directory, path, hint) {
	const found = lookAtUserPath(directory, path);
	if (found) return found;
	throw fileError(path, { code: "ENOENT" }, { hint });
}
// src/commands/check/config-source.ts
/**
* Reads the configuration that decides. With a base it is the base's: a change cannot disarm its own gate. A base that has none yet
* leaves the word to the candidate, and that is told.
* @throws GateError RG-CONFIG-MISSING, RG-GIT-SHALLOW when the base was not fetched, RG-PATH, and those of `loadConfig`
*/
async function readConfig(request) {
	const path = await repositoryPath(request);
	const own = await readOwn(request, path);
	const based = request.base === void 0 ? void 0 : await readAt(request.repository, request.base, path);
	if (based === void 0) {
		const from = request.base === void 0 ? "candidate" : "candidate-for-want-of-base";
		return {
			config: loadConfig(required(own, path), path),
			origin: {
				file: path,
				from,
				commit: void 0,
				changed: false
			}
		};
	}
	const origin = {
		file: path,
		from: "base",
		commit: request.base,
		changed: !sameText(own, based)
	};
	return {
		config: loadConfig(based, path),
		origin
	};
}
/** A check-out may have other line ends than the commit. */
function sameText(a, b) {
	return a?.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}
function required(text, path) {
	if (text !== void 0) return text;
	throw new GateError("RG-CONFIG-MISSING", `there is no ${path}`, {
		expected: "a configuration that names schemas, or environments with pins",
		hint: "run: rollback-gate init; or name another file with --config"
	});
}
/** The path from the top of the repository, with `/`. @throws GateError RG-PATH when it leads out */
async function repositoryPath({ repository, directory, path }) {
	if (path === void 0) return DEFAULT_CONFIG_PATH;
	const [top, here] = [await realpath(repository.directory), await realpath(directory)];
	const inside = relative(top, resolve(here, path));
	if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) throw new GateError("RG-PATH", `${path} is not inside the repository`, { expected: `a file below ${repository.directory}` });
	return inside.split(sep).join("/");
}
function readOwn(request, path) {
	if (request.head !== void 0) return readAt(request.repository, request.head, path);
	return readFromDisk(request.repository.directory, path);
}
/** @throws GateError RG-GIT-SHALLOW, RG-GIT when the commit is not there */
async function readAt(repository, commit, path) {
	const object = await repository.object(`${commit}:${path}`);
	if (object?.type === "blob") return Buffer.from(object.data).toString("utf8");
	if (await repository.object(`${commit}^{commit}`)) return void 0;
	throw new GateError(repository.shallow ? "RG-GIT-SHALLOW" : "RG-GIT", `the commit ${commit} is not in this clone`, { hint: "set fetch-depth: 0 on actions/checkout; the head of a fork needs a fetch of refs/pull/NUMBER/head too" });
}
/** @throws GateError RG-PATH when a link leads out of the repository */
async function readFromDisk(top, path) {
	let file;
	try {
		file = await realpath(join(top, path));
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		throw fileError(path, error);
	}
	if (relative(await realpath(top), file).startsWith("..")) throw new GateError("RG-PATH", `${path} is a link out of the repository`, { expected: "a file of the repository" });
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		throw fileError(path, cause);
	}
}
// src/github/payload.ts
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NOTHING = /^0+$/;
/** The value at a path of keys; `undefined` when any of them is missing. Only own keys count: a payload is foreign text. */
function valueAt(payload, path) {
	let value = payload;
	for (const key of path.split(".")) if (Array.isArray(value)) value = value[Number(key)];
	else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return value;
}
/** A commit oid in the payload; `undefined` when it is missing or stands for nothing (all zeros). @throws GateError RG-EVENT when it is something else */
function commitAt(payload, path) {
	const value = valueAt(payload, path);
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "string" || !COMMIT.test(value)) throw new GateError("RG-EVENT", `${path} of the event is not a commit`, { expected: "40 or 64 hex digits" });
	return NOTHING.test(value) ? void 0 : value;
}
/** As {@link commitAt}, for commits without which the event makes no sense. @throws GateError RG-EVENT when it is missing */
function requiredCommit(payload, path, event) {
	const commit = commitAt(payload, path);
	if (commit !== void 0) return commit;
	throw new GateError("RG-EVENT", `the payload of the ${event} event lacks ${path}`, { hint: "run in a workflow that this event started, or name the commits with base and head" });
}
// src/github/events.ts
/** Something proposed: the configuration of its base decides, so that a change cannot disarm its own gate. */
const PULL_REQUEST = (payload, event) => ({
	kind: "change",
	base: requiredCommit(payload, "pull_request.base.sha", event),
	head: requiredCommit(payload, "pull_request.head.sha", event),
	configFrom: "base",
	untrusted: isFork(payload, "pull_request.head.repo.id", "pull_request.base.repo.id")
});
/** Asked for by a person or the clock: whatever was checked out. */
const MANUAL = () => ({
	kind: "manual",
	candidate: "work-tree",
	configFrom: "head",
	untrusted: false
});
const DEPLOYMENT = (payload, event) => ({
	kind: "deploy",
	head: requiredCommit(payload, "deployment.sha", event),
	candidate: "work-tree",
	configFrom: "head",
	untrusted: false
});
/** One row per event that starts workflows we support. */
const EVENTS = /* @__PURE__ */ new Map([
	["pull_request", (payload, event) => ({
		...PULL_REQUEST(payload, event),
		candidate: "work-tree"
	})],
	["pull_request_target", (payload, event) => ({
		...PULL_REQUEST(payload, event),
		candidate: "head"
	})],
	["merge_group", (payload, event) => ({
		kind: "change",
		base: requiredCommit(payload, "merge_group.base_sha", event),
		head: requiredCommit(payload, "merge_group.head_sha", event),
		candidate: "work-tree",
		configFrom: "base",
		untrusted: false
	})],
	["push", push],
	["workflow_dispatch", MANUAL],
	["schedule", MANUAL],
	["deployment", DEPLOYMENT],
	["deployment_status", DEPLOYMENT],
	["release", release],
	["workflow_run", workflowRun]
]);
/** Events that {@link resolveComparison} knows. */
const SUPPORTED_EVENTS = [...EVENTS.keys()];
/**
* What to check for the event that started a workflow. Pure: it looks at nothing but the payload.
* @throws GateError RG-EVENT for other events, and for payloads that lack what the event is about
*/
function resolveComparison(event, payload, surroundings = {}) {
	const row = EVENTS.get(event);
	if (!row) throw new GateError("RG-EVENT", `the event ${JSON.stringify(event)} does not say what to compare`, {
		expected: `one of: ${SUPPORTED_EVENTS.join(", ")}`,
		hint: "start the workflow by one of them, or set config-from (and head) yourself"
	});
	return {
		event,
		...row(payload, event, surroundings)
	};
}
function push(payload, event) {
	if (valueAt(payload, "deleted") === true) throw new GateError("RG-EVENT", "the push deleted a branch or tag; there is nothing to check", { hint: "add `if: ${{ !github.event.deleted }}` to the job" });
	const base = commitAt(payload, "before");
	const head = requiredCommit(payload, "after", event);
	return {
		kind: "deploy",
		...base !== void 0 && { base },
		head,
		candidate: "work-tree",
		configFrom: "head",
		untrusted: false
	};
}
/** Its checkout is the tag that was released. */
function release(payload) {
	const action = valueAt(payload, "action");
	if (action === "deleted" || action === "unpublished") throw new GateError("RG-EVENT", `the release was ${action}; there is nothing to check`, { hint: "start the workflow on `release: { types: [published] }`" });
	return {
		kind: "deploy",
		candidate: "work-tree",
		configFrom: "head",
		untrusted: false
	};
}
/** Runs with the rights of the default branch after a workflow that may have run for a fork: its head is data, never configuration. */
function workflowRun(payload, event, { sha }) {
	const trigger = valueAt(payload, "workflow_run.event");
	const proposed = typeof trigger === "string" && trigger.startsWith("pull_request");
	const base = commitAt(payload, "workflow_run.pull_requests.0.base.sha") ?? sha;
	const untrusted = isFork(payload, "workflow_run.head_repository.id", "repository.id");
	return {
		kind: proposed ? "change" : "deploy",
		...base !== void 0 && { base },
		head: requiredCommit(payload, "workflow_run.head_sha", event),
		candidate: "head",
		configFrom: proposed || untrusted ? "base" : "head",
		untrusted
	};
}
/** A deleted fork has no repository any more: not knowing is not trusting. */
function isFork(payload, head, base) {
	const [from, to] = [valueAt(payload, head), valueAt(payload, base)];
	return from === void 0 || from === null || from !== to;
}
// src/commands/check/event.ts
/**
* What the event that started the workflow asks for; `undefined` outside of a workflow, and for directories other than the one that
* the event is about.
* @throws GateError RG-EVENT, RG-FILE
*/
async function eventComparison(host) {
	const [event, path, workspace] = [
		host.env("GITHUB_EVENT_NAME"),
		host.env("GITHUB_EVENT_PATH"),
		host.env("GITHUB_WORKSPACE")
	];
	if (event === void 0 || path === void 0 || !await isWithin(host.directory, workspace)) return void 0;
	return resolveComparison(event, await readPayload(path), { sha: host.env("GITHUB_SHA") });
}
/**
* Makes sure that the work tree is what the event is about: it stands on the event's head, or on a commit that holds it, such as the
* merge into the base that a pull request is checked out as. `sha` is GITHUB_SHA.
* @throws GateError RG-EVENT when the check-out stands somewhere else: checking that would let what was proposed pass unseen
*/
async function assertCheckout(repository, { event, head, base, candidate }, sha) {
	if (head === void 0 || candidate !== "work-tree") return;
	const here = await repository.object("HEAD^{commit}");
	if (here?.oid === head) return;
	if (here && here.oid === sha && sha !== base && (event === "pull_request" || event === "push")) return;
	if (here && Buffer.from(here.data).toString("latin1").split("\n\n", 1)[0]?.includes(`\nparent ${head}`)) return;
	if (here && (await repository.run([
		"merge-base",
		"--is-ancestor",
		head,
		here.oid
	], { allow: [
		0,
		1,
		128
	] })).code === 0) return;
	const depth = repository.shallow ? "set fetch-depth: 0, and " : "";
	throw new GateError("RG-EVENT", `the checkout stands on ${here?.oid ?? "no commit"}, but the ${event} event is about ${head}`, {
		expected: "a checkout of what the event is about",
		hint: `${depth}leave out \`ref\` at actions/checkout, or name what shall be checked with head`
	});
}
async function readPayload(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new GateError("RG-EVENT", "the payload of the event could not be read", {
			expected: "JSON in the file GITHUB_EVENT_PATH",
			cause
		});
	}
}
async function isWithin(directory, workspace) {
	if (workspace === void 0) return true;
	try {
		return !relative(await realpath(workspace), await realpath(directory)).startsWith("..");
	} catch {
		return false;
	}
}
// src/commands/check/excerpts.ts
/** Lines before and after the one that counts. */
const AROUND = 3;
/** Findings that get excerpts: nobody reads more side by side. */
const MOST_FINDINGS = 200;
const LINE_LENGTH = 300;
/** Larger files are read by programs alone. */
const MOST_BYTES = 4e6;
/** The findings of comparisons with the lines of both sides, as their releases have them. What cannot be read is left out. */
async function withExcerpts(findings, window) {
	const lines = lineReader();
	const byLabel = new Map([window.candidate, ...window.earlier].map((release) => [releaseLabel(release), release]));
	const worth = new Set(findings.filter(isCompared).slice(0, MOST_FINDINGS));
	return Promise.all(findings.map(async (finding) => {
		const excerpts = worth.has(finding) ? await excerptsOf(finding, {
			window,
			byLabel,
			lines
		}) : [];
		return excerpts.length > 0 ? {
			...finding,
			excerpts
		} : finding;
	}));
}
function isCompared({ gate, severity, place }) {
	return gate === "compat" && severity !== "note" && place !== void 0;
}
async function excerptsOf({ place, related = [] }, { window, byLabel, lines }) {
	const sides = [...related.map((other) => ({
		side: "old",
		place: other.place,
		release: releaseAt(other.label, byLabel)
	})), ...place ? [{
		side: "new",
		place,
		release: window.candidate
	}] : []];
	return (await Promise.all(sides.map(async (side) => {
		const text = side.release && await lines(side.release, side.place.file);
		return text && side.release && cut(text, side.place, {
			side: side.side,
			release: releaseLabel(side.release)
		});
	}))).filter((excerpt) => excerpt !== void 0);
}
/** The release behind a label. What stands at the same place of several releases is labelled with all of them: the newest is shown. */
function releaseAt(label, byLabel) {
	for (const one of [label, ...label.split(", ")]) {
		const release = byLabel.get(one);
		if (release) return release;
	}
}
function cut(lines, place, about) {
	if (place.line > lines.length) return void 0;
	const first = Math.max(1, place.line - AROUND);
	const shown = lines.slice(first - 1, place.line + AROUND).map((line) => line.slice(0, LINE_LENGTH));
	return {
		...about,
		place,
		from: first,
		lines: shown
	};
}
/** Reads each file of each release once. */
function lineReader() {
	const known = /* @__PURE__ */ new Map();
	return (release, path) => {
		const key = JSON.stringify([release.label, path]);
		const found = known.get(key) ?? readLines(release, path);
		known.set(key, found);
		return found;
	};
}
async function readLines(release, path) {
	const bytes = await release.read(path).catch(() => void 0);
	if (bytes === void 0 || bytes.length > MOST_BYTES) return void 0;
	try {
		const lines = new TextDecoder("utf-8", { fatal: true }).decode(bytes).split(/\r\n|\r|\n/);
		return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
	} catch {
		return;
	}
}
// src/commands/check/options.ts
/** @throws GateError RG-USAGE */
function readOptions({ options }) {
	const text = (name) => {
		const value = options[name];
		return typeof value === "string" && value !== "" ? value : void 0;
	};
	const configFrom = text("config-from");
	if (configFrom !== void 0 && configFrom !== "base" && configFrom !== "head") throw new GateError("RG-USAGE", `config-from is ${JSON.stringify(configFrom)}`, { expected: "base or head" });
	return {
		config: text("config"),
		configFrom,
		base: text("base"),
		head: text("head"),
		gates: readGates(text("gates")),
		environment: text("environment"),
		release: text("release")
	};
}
function readGates(text) {
	if (text === void 0) return void 0;
	return text.split(",").map((part) => {
		const name = part.trim();
		const gate = GATE_REGISTRY.find(({ id }) => id === name);
		if (gate) return gate.id;
		throw new GateError("RG-USAGE", `there is no gate ${JSON.stringify(name)}`, { expected: GATE_REGISTRY.map(({ id }) => id).join(", ") });
	});
}
// src/commands/check/report.ts
/** The result of a check as a report with outputs. */
function checkResult(result, window) {
	const report = {
		verb: "check",
		verdict: result.verdict,
		headline: headline(result, window),
		...nextStep(result, window),
		findings: result.findings,
		facts: result.facts,
		tables: result.tables,
		timeline: []
	};
	const count = (severity) => String(countOf(result.findings, severity));
	return {
		verdict: result.verdict,
		report,
		json: {
			...reportToJson(report),
			comparisons: result.comparisons.map((comparison) => ({ ...comparison })),
			contracts: result.contracts.map((contract) => ({ ...contract }))
		},
		outputs: {
			errors: count("error"),
			warnings: count("warning"),
			notes: count("note"),
			waived: String(result.waived),
			window: window.earlier.map(({ tag }) => tag ?? "").join(",")
		}
	};
}
function countOf(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}
function headline(result, window) {
	const { findings, tally } = result;
	const errors = findings.filter(({ severity }) => severity === "error");
	return {
		fail: () => blockedHeadline(errors, result.waived),
		pass: () => passHeadline(result, window),
		inconclusive: () => `Nothing is known: none of the ${tally.asked} questions asked could be answered.`,
		skipped: () => "There was nothing to check yet.",
		error: () => "The check could not be made."
	}[result.verdict]();
}
function blockedHeadline(errors, waived) {
	const directions = new Set(errors.flatMap(({ direction }) => direction ?? []));
	const blocks = `${errors.length} finding${errors.length === 1 ? "" : "s"} block${errors.length === 1 ? "s" : ""}`;
	const number = waived > 0 ? `${blocks}, ${waived} more ${waived === 1 ? "is" : "are"} waived` : blocks;
	if (directions.has("deploy") && directions.has("rollback")) return `Not safe to deploy, nor to take back: ${number}.`;
	if (directions.has("rollback")) return `This could not be taken back: ${number}.`;
	if (directions.has("deploy")) return `Not safe to deploy: ${number}.`;
	return `Not ready to deploy: ${number}.`;
}
function passHeadline({ findings, tally, ran, waived }, window) {
	const against = window.earlier.map(({ tag }) => tag).join(" and ");
	const open = tally.asked - tally.answered;
	const rest = `${open} of ${tally.asked} questions stayed open: it is not known whether this could be taken back`;
	const warnings = countOf(findings, "warning");
	const told = [...warnings > 0 ? [`${warnings} warning${warnings === 1 ? "" : "s"}`] : [], ...waived > 0 ? [`${waived} finding${waived === 1 ? "" : "s"} waived`] : []];
	const warned = told.length > 0 ? `, with ${told.join(" and ")}` : "";
	if (open > 0) return `Nothing found that blocks${warned}, but ${rest}.`;
	if (ran.includes("compat") && against !== "") return `May be deployed and taken back to ${against}${warned}.`;
	return `Nothing found that blocks${warned}.`;
}
function nextStep({ verdict, findings, tally }, window) {
	if (verdict === "fail") {
		const [first] = findings.filter(({ severity }) => severity === "error");
		return first ? { nextStep: first.fix } : {};
	}
	if (verdict === "skipped" && window.earlier.length === 0) return { nextStep: "Tag the release that runs now, and pin what it runs in an environment of the configuration." };
	if (verdict === "inconclusive") return { nextStep: "Mend what the warnings name, so that there is something to decide by." };
	if (verdict === "pass" && tally.asked > tally.answered) return { nextStep: "Look at the warnings; `on-unknown: block` on a schemas entry makes open questions block." };
	return {};
}
// src/ledger/path.ts
/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/**
* The file that holds an environment's ledger.
* @throws GateError RG-CONFIG-INVALID for names that could leave the folder, hide, or be read differently on another system
*/
function ledgerPath(environment) {
	if (!(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(environment) && !/\.$|\.\./.test(environment) && !RESERVED.test(environment))) throw new GateError("RG-CONFIG-INVALID", `${JSON.stringify(environment)} cannot be the name of an environment`, { expected: "up to 100 letters, digits, `.`, `_` and `-`, beginning with a letter or digit" });
	return `${environment}.jsonl`;
}
/** The file that holds what was kept beside a record, by its digest. */
function attachmentPath(digest) {
	return `attachments/${digest.slice(7)}.json`;
}
// src/ledger/types.ts
const LEDGER_EVENTS = [
	"deployed",
	"verified",
	"failed",
	"rolled-back",
	"revoked",
	"drilled"
];
// src/ledger/parse.ts
/** No honest record comes near: a tuple of a thousand pins has about 200 KB. */
const LONGEST_LINE = 1 << 20;
/**
* The records of a ledger file. Only the form of each line is judged; `verifyLedger` judges the chain.
* @throws GateError RG-LEDGER-SYNTAX with the line
*/
function parseLedger(text, path) {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines.map((line, index) => parseLine(line.replace(/\r$/, ""), path, index + 1));
}
function parseLine(line, path, number) {
	const fail = (message, expected = "one record of the ledger as canonical JSON") => {
		throw new GateError("RG-LEDGER-SYNTAX", message, {
			place: {
				file: path,
				line: number,
				column: 1
			},
			expected,
			hint: "the ledger is written by rollback-gate alone; restore the line from the history of its branch"
		});
	};
	if (line.length > LONGEST_LINE) fail("the line is too long");
	let value;
	let canonical;
	try {
		value = JSON.parse(line);
		canonical = canonicalJson(value);
	} catch (error) {
		return fail(error instanceof RangeError ? "the line is nested too deeply" : "the line is not JSON");
	}
	if (!isJsonObject(value)) return fail("the line is not a JSON object");
	if (canonical !== line) fail("the line is not canonical JSON");
	const wrong = Object.keys(FIELDS).find((name) => !FIELDS[name]?.(Object.hasOwn(value, name) ? value[name] : void 0));
	if (wrong !== void 0) fail(`the field ${JSON.stringify(wrong)} is missing or not as it should be`);
	return value;
}
const isText = (value) => typeof value === "string";
const isHash = (value) => typeof value === "string" && isDigest(value);
const isOneOf = (names) => (value) => typeof value === "string" && names.includes(value);
const optional = (test) => (value) => value === void 0 || test(value);
const FIELDS = {
	version: (value) => value === 1,
	seq: (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0,
	prev: isHash,
	hash: isHash,
	environment: isText,
	event: isOneOf(LEDGER_EVENTS),
	tuple: isTuple,
	tupleId: isHash,
	time: isTime,
	key: isText,
	commit: optional(isText),
	cause: optional(isOneOf(Object.keys(CAUSES))),
	replaces: optional(isHash),
	target: optional(isHash),
	identified: optional((value) => typeof value === "boolean"),
	actor: optional(isText),
	evidence: optional(isText),
	attachment: optional(isHash),
	happened: optional(isTime),
	signature: optional(isSignature)
};
function isTime(value) {
	return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}
function isSignature(value) {
	return value !== void 0 && isJsonObject(value) && isHash(value["keyid"]) && isText(value["sig"]);
}
/** Members in canonical order and each name once: anything else would have another id than it seems to have. */
function isTuple(value) {
	if (!isJsonObject(value) || !isJsonArray(value["members"])) return false;
	const names = value["members"].map((member) => isMember(member) ? member["name"] : void 0);
	return names.every((name, index) => name !== void 0 && (index === 0 || (names[index - 1] ?? "") < name));
}
function isMember(value) {
	return isJsonObject(value) && isText(value["name"]) && isText(value["value"]) && isOneOf(ROLES)(value["role"]);
}
// src/ledger/signature.ts
/** What the signed bytes are, as an envelope of the DSSE specification says it. */
const PAYLOAD_TYPE = "application/vnd.rollback-gate.ledger-record.v1+json";
const CURVES = ["prime256v1", "secp384r1"];
/**
* A private key as PEM: Ed25519, or ECDSA on P-256 or P-384. The text itself is never told.
* @throws GateError RG-LEDGER-SIGNATURE
*/
function openSigner(pem) {
	const key = readKey("the private key of the ledger", () => createPrivateKey(pem));
	const keyid = keyId(createPublicKey(key));
	return {
		keyid,
		sign: (record) => ({
			keyid,
			sig: sign(algorithmOf(key), preAuthentication(record), key).toString("base64")
		})
	};
}
/** The public keys of the configuration. @throws GateError RG-LEDGER-SIGNATURE */
function readPublicKeys(keys) {
	return new Map([...keys].map(([name, pem]) => {
		const key = readKey(`the public key ${name}`, () => createPublicKey(pem));
		return [keyId(key), {
			name,
			key
		}];
	}));
}
/** What the signatures of a ledger are worth, the chain being whole. */
function verifySignatures(records, keys) {
	const signers = /* @__PURE__ */ new Set();
	const states = records.map((record) => {
		const { signature } = record;
		if (!signature) return "unsigned";
		const known = keys.get(signature.keyid);
		if (!known) return "unknown-key";
		const ok = verify(algorithmOf(known.key), preAuthentication(signedPart(record)), known.key, Buffer.from(signature.sig, "base64"));
		if (ok) signers.add(known.name);
		return ok ? "valid" : "invalid";
	});
	return {
		states,
		vouched: states.lastIndexOf("valid") + 1,
		signers: [...signers]
	};
}
/** @throws GateError RG-LEDGER-SIGNATURE for a signature that does not hold, and for records nobody vouches for where those are refused */
function assertSignatures(records, path, { keys, unsigned }) {
	if (keys.size === 0) return;
	const { states, vouched } = verifySignatures(records, keys);
	const invalid = states.indexOf("invalid");
	const place = (index) => ({ place: {
		file: path,
		line: index + 1,
		column: 1
	} });
	if (invalid !== -1) throw new GateError("RG-LEDGER-SIGNATURE", `the signature of line ${invalid + 1} does not hold`, {
		...place(invalid),
		hint: "find out who changed the file in the history of the ledger branch, and restore it from there"
	});
	if (unsigned === "allow" || vouched === records.length) return;
	const what = states[vouched] === "unknown-key" ? "is signed with a key that the configuration does not name" : "is not signed";
	throw new GateError("RG-LEDGER-SIGNATURE", `line ${vouched + 1} ${what}, and no later one is signed with a known key`, {
		...place(vouched),
		hint: "find out who wrote it; `ledger: { unsigned: allow }` believes it all the same, and the next signed record vouches for what is before it"
	});
}
/** The record as it is signed: without the signature and without the hash, which covers the signature too. */
function signedPart(record) {
	const { signature: _signature, hash: _hash, ...rest } = record;
	return rest;
}
/** The bytes that are signed, after the DSSE specification (Pre-Authentication Encoding). */
function preAuthentication(record) {
	const body = Buffer.from(canonicalJson(record));
	return Buffer.concat([Buffer.from(`DSSEv1 51 ${PAYLOAD_TYPE} ${body.length} `), body]);
}
/** The id of a key: sha256 of its public part in DER (SubjectPublicKeyInfo). */
function keyId(key) {
	return sha256(key.export({
		type: "spki",
		format: "der"
	}));
}
function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }) {
	if (asymmetricKeyType === "ed25519") return null;
	return asymmetricKeyDetails?.namedCurve === "secp384r1" ? "sha384" : "sha256";
}
function readKey(what, read) {
	const refuse = (message) => new GateError("RG-LEDGER-SIGNATURE", `${what} ${message}`, {
		expected: "a PEM key without a passphrase: Ed25519, or ECDSA on P-256 or P-384",
		hint: "make one: openssl genpkey -algorithm ed25519 -out key.pem && openssl pkey -in key.pem -pubout"
	});
	let key;
	try {
		key = read();
	} catch {
		throw refuse("cannot be read");
	}
	const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
	if (type === "ed25519" || type === "ec" && CURVES.includes(details?.namedCurve)) return key;
	throw refuse(`is of the kind ${type ?? "secret"}`);
}
// src/commands/shared/ledger-trust.ts
/** Whose signatures count; undefined where the configuration names nobody. @throws GateError RG-LEDGER-SIGNATURE for a key that cannot be read */
function trustOf({ keys, unsigned }) {
	return keys.size === 0 ? void 0 : {
		keys: readPublicKeys(keys),
		unsigned
	};
}
// src/commands/check/ledger-source.ts
/**
* What the clone holds of the ledger of an environment, by what was fetched last; undefined where it has no such branch. Nothing is
* fetched: `check` runs on every push, and a checkout with the whole history brings the branch along.
* @throws GateError RG-LEDGER-SYNTAX, RG-LEDGER-SIGNATURE, RG-CONFIG-INVALID
*/
async function recordsInClone(repository, config, environment) {
	const { branch, remote } = config;
	const path = ledgerPath(environment);
	const trust = trustOf(config);
	for (const ref of [`refs/remotes/${remote}/${branch}`, `refs/heads/${branch}`]) {
		const file = await repository.object(`${ref}:${path}`);
		if (file?.type !== "blob") continue;
		const records = parseLedger(Buffer.from(file.data).toString("utf8"), `${branch}:${path}`);
		if (trust) assertSignatures(records, `${branch}:${path}`, trust);
		return records;
	}
}
// src/commands/check/version.ts
/** As semver.org writes it; build metadata says nothing about precedence. */
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/**
* The version that the candidate is said to get, which may be written like a release tag.
* @throws GateError RG-USAGE when it is no version, or when the candidate is tagged with another
*/
function plannedVersion(given, tags, { candidate }) {
	if (given === void 0) return void 0;
	const [prefix = "", suffix = ""] = tags.split("*");
	const version = [given.length > prefix.length + suffix.length && given.startsWith(prefix) && given.endsWith(suffix) ? given.slice(prefix.length, given.length - suffix.length) : given, given].find((text) => VERSION.test(text));
	if (version === void 0) throw new GateError("RG-USAGE", `release is ${JSON.stringify(given)}`, { expected: "a semantic version, such as 2.0.0" });
	if (candidate.version !== void 0 && candidate.version !== version) throw new GateError("RG-USAGE", `release is ${version}, but the candidate is tagged ${candidate.tag ?? candidate.version}`, { hint: "leave it out: the tag decides" });
	return version;
}
// src/commands/check/waiver-source.ts
/**
* The waivers beside the configuration. With a base they are the base's, also when it has none: a change cannot waive its own findings,
* not even the change that brings the configuration.
*/
async function readWaiverSource(request) {
	const { repository, base, origin, today, complete } = request;
	const file = waiversPath(origin.file);
	const mine = await readOwn(request, file);
	const theirs = base === void 0 ? mine : await readAt(repository, base, file);
	const { waivers, errors } = theirs === void 0 ? {
		waivers: [],
		errors: []
	} : readWaivers(theirs, file, today);
	const changed = base !== void 0 && normalised(mine) !== normalised(theirs);
	return {
		file,
		waivers,
		errors,
		own: base === void 0,
		proposed: changed ? { errors: mine === void 0 ? [] : readWaivers(mine, file, today).errors } : void 0,
		complete
	};
}
/** A check-out may have other line ends than the commit. */
function normalised(text) {
	return text?.replaceAll("\r\n", "\n");
}
// src/commands/check/run.ts
/**
* May the candidate be deployed, and could it be taken back?
* @throws GateError for whatever a person can mend: usage, configuration, git, event
*/
async function run$1(input, host) {
	const { result, window } = await examine(readOptions(input), host);
	return checkResult(result, window);
}
/** What the gates say of the candidate, and the releases it was held against. @throws GateError as `run` */
async function examine(options, host) {
	const sides = await chooseSides(options, host);
	const repository = await openRepository(host.directory);
	try {
		return await examineIn(repository, {
			options,
			sides,
			host
		});
	} finally {
		await repository.close();
	}
}
async function examineIn(repository, { options, sides, host }) {
	if (sides.about && sides.head === void 0) await assertCheckout(repository, sides.about, host.env("GITHUB_SHA"));
	const { config, origin } = await readConfig({
		repository,
		directory: host.directory,
		path: options.config,
		...sides
	});
	const environments = selectEnvironments(config, options.environment);
	const gates = GATE_REGISTRY.filter((gate) => isWanted(gate, options, {
		config,
		environments
	}));
	const window = await openWindow(repository, {
		config,
		environments,
		gates,
		head: sides.head
	});
	const now = host.clock.now();
	const today = new Date(now).toISOString().slice(0, 10);
	const complete = options.gates === void 0 && options.environment === void 0;
	const waivers = await readWaiverSource({
		repository,
		directory: host.directory,
		...sides,
		origin,
		today,
		complete
	});
	const release = plannedVersion(options.release, config.releases.tags, window);
	const { base } = sides;
	const baseBlobs = base === void 0 ? void 0 : (paths) => blobsAt(repository, base, paths);
	const availability = config.registries && await reachRegistries(host, config.registries);
	const isAsked = gates.some(({ id }) => id === "attestation");
	const trusted = (path) => origin.commit === void 0 ? window.candidate.read(path) : bytesAt(repository, origin.commit, path);
	const attestation = isAsked && config.registries ? await reachAttestations(host, config.registries, trusted) : void 0;
	const ledger = (name) => recordsInClone(repository, config.ledger, name);
	const elsewhere = otherManifests(host, repository);
	const judged = {
		manifests: (one) => elsewhere.read(one),
		askProbe: probesOf(host),
		ledger,
		now,
		today,
		waivers,
		databases: worldOf(host),
		...duckdbFolder(host),
		...availability && { availability },
		...attestation && { attestation },
		...release !== void 0 && { release },
		...baseBlobs && { baseBlobs }
	};
	const context = {
		config,
		policy: origin,
		window,
		environments,
		engines: ENGINES,
		signal: host.signal,
		...judged
	};
	try {
		const result = await runGates(gates, context);
		return {
			result: {
				...result,
				findings: await withExcerpts(result.findings, window)
			},
			window
		};
	} finally {
		await elsewhere.close();
	}
}
/** A regular file of a commit. */
async function bytesAt(repository, commit, path) {
	const entry = (await repository.tree(commit, [path])).get(path);
	return entry?.mode.startsWith("100") === true ? (await repository.object(entry.oid))?.data : void 0;
}
async function blobsAt(repository, commit, paths) {
	const tree = await repository.tree(commit, paths);
	return new Map([...tree].map(([path, { oid }]) => [path, oid]));
}
/** Input before event: when it says whose configuration decides, the event need not be one we know. */
async function chooseSides(options, host) {
	const settled = options.base !== void 0 || options.configFrom === "head";
	const event = await eventComparison(host).catch((error) => {
		if (settled && error instanceof GateError && error.code === "RG-EVENT") return void 0;
		throw error;
	});
	const configFrom = options.configFrom ?? (options.base === void 0 ? event?.configFrom : "base") ?? "head";
	const base = options.base ?? event?.base;
	if (configFrom === "base" && base === void 0) throw new GateError("RG-USAGE", "the configuration is to come from the base, and no base is known", { hint: "name it with base" });
	return {
		base: configFrom === "base" ? base : void 0,
		head: options.head ?? (event?.candidate === "head" ? event.head : void 0),
		about: event
	};
}
/** Whose configuration decided is told whatever is asked. */
function isWanted(gate, options, { config, environments }) {
	return (gate.id === "policy" || (options.gates?.includes(gate.id) ?? true)) && gate.isConfigured(config, environments);
}
/** Only what the configuration names is looked at, and earlier releases only when a gate compares with them. */
function openWindow(repository, { config, environments, gates, head }) {
	const needsReleases = gates.some((gate) => gate.needsReleases);
	const pinned = environments.flatMap(({ pins }) => pins.map(({ file }) => file));
	const schemas = needsReleases ? config.schemas.flatMap(({ files, operationFiles = [] }) => [...files, ...operationFiles]) : [];
	const contracts = needsReleases ? config.contracts.flatMap(({ contract, data, consumers }) => [
		contract,
		...data,
		...consumers
	]) : [];
	const sealed = environments.flatMap(({ release }) => release ? [...[...release.seals.values()].flat(), ...release.preprocessing] : []);
	const migrations = needsReleases ? config.migrations?.files ?? [] : [];
	const named = [
		...schemas,
		...contracts,
		...pinned,
		...sealed,
		...migrations
	];
	return resolveWindow({
		repository,
		tags: config.releases.tags,
		window: needsReleases ? config.releases.window : 0,
		prereleases: config.releases.prereleases,
		...head !== void 0 && { head },
		roots: globRoots(named),
		globs: named,
		...schemas.some((glob) => glob.endsWith(".proto")) && { ahead: {
			text: ".proto",
			extensions: [".proto"]
		} }
	});
}
// src/gates/policy/run.ts
/** Tells whose configuration decided, wherever that is not simply the candidate's own. */
async function run({ policy }) {
	const { file, from, changed } = policy;
	const input = {
		gate: "policy",
		data: { file },
		place: {
			file,
			line: 1,
			column: 1
		}
	};
	const rules = from === "candidate-for-want-of-base" ? [CONFIG_FROM_HEAD] : changed ? [CONFIG_CHANGED] : [];
	const side = policy.commit === void 0 ? "the candidate" : `the base ${policy.commit.slice(0, 12)}`;
	return {
		findings: rules.map((rule) => makeFinding(rule, input)),
		tally: {
			asked: 0,
			answered: 0
		},
		facts: [{
			label: "Configuration",
			text: `${file} of ${side}`
		}]
	};
}
export { ENGINES, GATE_REGISTRY, REFERABLE, askProbe, assertSignatures, attachmentPath, duckdbFolder, examine, fileError, gitEnvironment, isOwnServer, ledgerPath, lookAtUserPath, namesOf, oneEnvironment, openRepository, openSigner, parseLedger, reachAttestations, reachRegistries, readPublicKeys, readUserFile, recordsInClone, registryOptions, repositoryPath, repositoryUrl, resolveWindow, run, run$1, selectEnvironments, statUserPath, tokenFor, trustOf, valueAt, verifySignatures, waiversPath, withPlainGit, worldOf };
