import { GateError, createReadStream, readdirSync, realpathSync, statSync } from "./start.js";
import { lookAtUserPath, statUserPath } from "./check.js";
import { matchFiles } from "./config.js";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { open } from "node:fs/promises";
// src/commands/contract/inside.ts
/**
* A path inside of the workspace stays inside of it, whatever links it goes over: who writes to a repository could show other files
* otherwise. A path that names a place outside was meant.
* @throws GateError RG-PATH
*/
function assertInside(path, file, directory) {
	if (isOutside(directory, file)) return;
	if (isOutside(realpathSync(directory), realpathSync(file))) throw new GateError("RG-PATH", `${path} is a symbolic link, or lies behind one, that leads out of the workspace`, { hint: "name the file that it leads to" });
}
function isOutside(directory, file) {
	const way = relative(directory, file);
	return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}
// src/commands/contract/data-paths.ts
/** More files are not one dataset that somebody tests by hand. */
const MAX_FILES = 1e5;
/** What makes a path a glob. */
const MAGIC = /[*?[{]/;
/**
* The files that a path, a glob or a folder names, by path. A path that exists is itself, whatever signs are in it. Names that begin with
* `.` or `_` (`_SUCCESS`, `_temporary`) are what writers leave beside data, and are left out of folders and globs.
* @throws GateError RG-FILE when there is none, RG-PATH when a link leads out of the workspace
*/
async function expandPath(path, directory) {
	const stats = lookAtUserPath(directory, path);
	if (stats && !stats.isDirectory()) return [path];
	if (stats) return found(path, walk(path, directory));
	if (!MAGIC.test(path)) return [path];
	const steps = path.split("/");
	const fixed = steps.findIndex((step) => MAGIC.test(step));
	const start = fixed === 0 ? "." : steps.slice(0, fixed).join("/") || "/";
	const isFolder = lookAtUserPath(directory, start)?.isDirectory() === true;
	const below = new Map((isFolder ? walk(start, directory) : []).map((file) => [relative(start, file), file]));
	return found(path, (await matchFiles(below.keys(), [steps.slice(fixed).join("/")])).flatMap((file) => below.get(file) ?? []));
}
function found(path, files) {
	if (files.length > 0) return files;
	throw new GateError("RG-FILE", `${path} names no file`, { hint: "give the path of data files, a glob that matches some, or a folder with some" });
}
/** All files below a folder, in order. A folder that is reached twice over links is read once. */
function walk(start, directory) {
	const files = [];
	const seen = /* @__PURE__ */ new Set();
	const open = [start];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const real = realpathSync(resolve(directory, folder));
		if (seen.has(real)) continue;
		seen.add(real);
		for (const entry of readdirSync(real, { withFileTypes: true })) {
			if (/^[._]/.test(entry.name)) continue;
			const path = join(folder, entry.name);
			const kind = kindOf(entry, path, directory);
			if (kind === "folder") open.push(path);
			if (kind === "file") files.push(path);
		}
		if (files.length > MAX_FILES) throw new GateError("RG-USAGE", `${start} holds more than ${MAX_FILES} files`);
	}
	return files.sort();
}
/** What an entry is, or what it links to: a link must stay in the workspace, and one that leads nowhere is no file. */
function kindOf(entry, path, directory) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	if (!entry.isSymbolicLink()) return void 0;
	const file = resolve(directory, path);
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats) throw new GateError("RG-FILE", `${path} is a symbolic link that leads nowhere`);
	assertInside(path, file, directory);
	return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : void 0;
}
// src/commands/contract/standard-input.ts
/** Standard input as a file: of the format that was said, else NDJSON unless its first bytes are of another: then it is opened twice, to look and to read. */
function standardInput(host, format) {
	const input = new Replay(host.stdin());
	let opened = 0;
	return {
		path: `stdin.${format ?? "ndjson"}`,
		unnamed: true,
		...format !== void 0 && { format },
		open: () => {
			opened += 1;
			return input.chunks(opened > 1 || format !== void 0);
		}
	};
}
/** Chunks that are kept until they are read for the last time. */
var Replay = class {
	#source;
	#held = [];
	#isDone = false;
	#pulling;
	constructor(source) {
		this.#source = source[Symbol.asyncIterator]();
	}
	async *chunks(isLast) {
		for (let index = 0;; index += 1) {
			while (index >= this.#held.length && !this.#isDone) await (this.#pulling ??= this.#pull());
			const chunk = this.#held[index];
			if (!chunk) return;
			if (isLast) this.#held[index] = void 0;
			yield chunk;
		}
	}
	async #pull() {
		try {
			const next = await this.#source.next();
			if (next.done === true) this.#isDone = true;
			else this.#held.push(next.value);
		} finally {
			this.#pulling = void 0;
		}
	}
};
// src/commands/contract/data-file.ts
/** @throws GateError RG-USAGE when standard input is named twice: the second reader would find nothing there */
function assertReadOnce(paths) {
	if (paths.filter((path) => path === "-").length < 2) return;
	throw new GateError("RG-USAGE", "standard input is named twice", { expected: "`-` once at most" });
}
/**
* The data files that the user names: files, globs (`data/**\/*.parquet`), folders with all files in them, and `-` for standard input.
* In the order of the names, those of a glob or folder by path; none twice.
* @throws GateError RG-FILE, RG-PATH, RG-USAGE
*/
async function dataFiles(paths, host, { format, maxRow } = {}) {
	assertReadOnce(paths);
	if (format !== void 0 && !paths.includes("-")) throw new GateError("RG-USAGE", "--format is for standard input alone", { expected: "`-` among the data" });
	const named = await Promise.all(paths.map(async (path) => path === "-" ? [path] : expandPath(path, host.directory)));
	const files = [...new Set(named.flat())].map((path) => dataFile(path, host, format));
	return maxRow === void 0 ? files : files.map((file) => ({
		...file,
		maxRow
	}));
}
/** A data file that the user names; `-` is standard input. @throws GateError RG-FILE, RG-PATH */
function dataFile(path, host, format) {
	if (path === "-") return standardInput(host, format);
	const file = resolve(host.directory, path);
	const stats = statUserPath(host.directory, path, "give the path of a data file, or `-` for standard input");
	if (!stats.isFile()) {
		const hint = stats.isDirectory() ? "name the files in it" : "standard input is read with `-`";
		throw new GateError("RG-FILE", `${path} is no regular file`, { hint });
	}
	assertInside(path, file, host.directory);
	return {
		path,
		open: () => createReadStream(file, { highWaterMark: 1 << 18 }),
		random: randomAccess(path, file, stats.size)
	};
}
function randomAccess(path, file, size) {
	const readInto = async (target, start) => {
		const handle = await open(file);
		try {
			let done = 0;
			while (done < target.length) {
				const { bytesRead } = await handle.read(target, done, target.length - done, start + done);
				if (bytesRead === 0) throw new GateError("RG-DATA", `${path} has become shorter while it was read (byte ${start + done})`);
				done += bytesRead;
			}
		} finally {
			await handle.close();
		}
	};
	const read = async (start, end) => {
		const bytes = Buffer.allocUnsafe(end - start);
		await readInto(bytes, start);
		return bytes;
	};
	return {
		size,
		file,
		read,
		readInto
	};
}
export { assertReadOnce, dataFile, dataFiles };
