import { GateError } from "./start.js";
import { devNull } from "node:os";
import { join } from "node:path";
import { AsyncLocalStorage } from "node:async_hooks";
import { realpath } from "node:fs/promises";
import { spawn } from "node:child_process";
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
export { gitEnvironment, openRepository, withPlainGit };
