import { GateError } from "./start.js";
import { constants } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { lstat, readFile, realpath } from "node:fs/promises";
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
// src/window/search.ts
/** Texts per command: a command line has an end. */
const TEXTS = 200;
/** Paths of files that hold any of the texts, byte for byte, in the order of git. */
async function searchFiles(repository, { texts, roots, commit }) {
	const found = /* @__PURE__ */ new Set();
	if (roots?.length === 0) return [];
	const where = (roots ?? []).filter((root) => root !== "").map((root) => `:(top,literal)${root}`);
	for (let at = 0; at < texts.length; at += TEXTS) {
		const patterns = texts.slice(at, at + TEXTS).flatMap((text) => ["-e", text]);
		const side = commit === void 0 ? ["--untracked"] : [];
		const revision = commit === void 0 ? [] : [commit];
		const args = [
			"grep",
			"-l",
			"-z",
			"-F",
			"--no-color",
			"--full-name",
			...side,
			...patterns,
			...revision,
			"--"
		];
		const whole = roots === void 0 || roots.includes("");
		const { stdout } = await repository.run([...args, ...whole ? [] : where], { allow: [0, 1] });
		const prefix = commit === void 0 ? 0 : commit.length + 1;
		for (const name of Buffer.from(stdout).toString("utf8").split("\0").filter(Boolean)) found.add(name.slice(prefix));
	}
	return [...found];
}
// src/window/release.ts
const REGULAR$1 = /^100/;
/** As git objects: larger files are no schema or manifest. */
const SIZE_LIMIT = 268435456;
/** A release as a commit holds it. */
function commitRelease(repository, naming, commit, roots) {
	const files = once(async () => regularFiles(await repository.tree(commit, roots)));
	const find = async (path) => (await files()).get(path) ?? regularFiles(await repository.tree(commit, [path])).get(path);
	return {
		...naming,
		commit,
		files,
		read: async (path) => readBlob(repository, await find(path)),
		search: (texts) => searchFiles(repository, {
			texts,
			roots,
			commit
		})
	};
}
/** The work tree: HEAD's files, with what git says has changed. `head` is undefined before the first commit. */
function workTreeRelease(repository, naming, head, { changes, roots }) {
	const onDisk = /* @__PURE__ */ new Set();
	const files = once(async () => {
		const result = head === void 0 ? /* @__PURE__ */ new Map() : regularFiles(await repository.tree(head, roots));
		for (const change of changes) if (change.state === "staged") result.set(change.path, {
			path: change.path,
			mode: change.mode,
			oid: change.oid
		});
		else result.delete(change.path);
		for (const entry of await hashFiles(repository, changes)) {
			onDisk.add(entry.path);
			result.set(entry.path, entry);
		}
		return result;
	});
	return {
		...naming,
		commit: void 0,
		files,
		read: async (path) => {
			const entry = (await files()).get(path);
			if (entry) return onDisk.has(path) ? readFromDisk(repository.directory, path) : readBlob(repository, entry);
			return isWithin(path, roots) ? void 0 : readOutside(repository.directory, path);
		},
		search: (texts) => searchFiles(repository, {
			texts,
			roots,
			commit: void 0
		})
	};
}
function once(make) {
	let made;
	return () => made ??= make();
}
function regularFiles(tree) {
	return new Map([...tree].filter(([, entry]) => REGULAR$1.test(entry.mode)));
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
	const top = await realpath(directory);
	const file = join(top, path);
	const inside = relative(top, file);
	if (inside.startsWith("..") || isAbsolute(inside) || /^\.git(?:$|[/\\])/i.test(inside)) return void 0;
	return await realpath(file).catch(() => void 0) === file && await isReadable(file) ? readFromDisk(directory, path) : void 0;
}
function isWithin(path, roots) {
	return !roots || roots.some((root) => root === "" || path === root || path.startsWith(`${root}/`));
}
/** Entries of changed files, with the oid that git would store: line ends and other filters applied, nothing written. */
async function hashFiles(repository, changes) {
	const checks = changes.map(async (change) => change.state === "changed" && await isReadable(join(repository.directory, change.path)));
	const paths = (await Promise.all(checks)).flatMap((readable, index) => readable ? changes[index]?.path ?? [] : []);
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
		state: "absent"
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
	const choice = await choose(options, list, changes.some((change) => change.state !== "changed" || change.tracked) ? void 0 : commit);
	if (repository.shallow && choice.reachable < options.window) throw shallowError(options, choice.reachable);
	const naming = {
		label: "N",
		tag: choice.own?.name,
		version: choice.own?.version
	};
	return {
		candidate: options.head !== void 0 && commit !== void 0 ? commitRelease(repository, naming, commit, roots) : workTreeRelease(repository, naming, commit, {
			changes,
			roots
		}),
		earlier: choice.earlier.map((tag, index) => commitRelease(repository, {
			label: `N-${index + 1}`,
			tag: tag.name,
			version: tag.version
		}, tag.commit, roots)),
		notes: choice.notes
	};
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
export { globRoots, hasMagic, normaliseGlob, resolveWindow };
