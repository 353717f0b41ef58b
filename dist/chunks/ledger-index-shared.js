import { CAUSES, GateError, ROLES, canonicalJson, isDigest, isJsonArray, isJsonObject, makeTuple, sha256Json, systemClock, tupleId } from "./start.js";
import { createHash, randomUUID } from "node:crypto";
import { devNull } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { AsyncLocalStorage } from "node:async_hooks";
import { copyFile, mkdir, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
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
			mode: modeAt$1(bytes, at, space),
			path: prefix + bytes.toString("utf8", space + 1, end),
			oid: bytes.toString("hex", end + 1, end + 1 + oidBytes)
		});
		at = end + 1 + oidBytes;
	}
	return entries;
}
/** A handful of modes stands in thousands of entries. */
function modeAt$1(bytes, from, to) {
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
// src/ledger/record.ts
/** What the first record names as the one before it. */
const NO_RECORD = `sha256:${"0".repeat(64)}`;
/** The record for an entry that follows `previous`. */
function makeRecord(entry, previous, time) {
	const tuple = makeTuple(entry.tuple.members);
	const record = {
		...defined(entry),
		tuple,
		version: 1,
		seq: previous ? previous.seq + 1 : 0,
		prev: previous ? previous.hash : NO_RECORD,
		tupleId: tupleId(tuple),
		time: time.toISOString()
	};
	return {
		...record,
		hash: sha256Json(record)
	};
}
/** The hash that a record should carry: over all its fields, also those that a later version may have added. */
function hashOf(record) {
	const { hash: _, ...rest } = record;
	return sha256Json(rest);
}
/** The record's line, without the line end. */
function recordLine(record) {
	return canonicalJson(record);
}
/** All lines of a ledger, each with its line end. */
function ledgerText(records) {
	return records.map((record) => `${recordLine(record)}\n`).join("");
}
function defined(entry) {
	return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== void 0));
}
// src/ledger/append.ts
/** The ledger with one more record; as it was, when a record with the same key is there already. */
function appendEntry(records, entry, time) {
	if (records.some((record) => record.key === entry.key)) return {
		records,
		appended: void 0
	};
	const appended = makeRecord(entry, records.at(-1), time);
	return {
		records: [...records, appended],
		appended
	};
}
// src/ledger/state.ts
/** Events that say what a tuple is worth; a drill does not change that. */
function lastEvents(records) {
	const last = /* @__PURE__ */ new Map();
	for (const record of records) if (record.event !== "drilled") last.set(record.tupleId, record);
	return last;
}
/** The record that made a tuple the current one: the newest `deployed` or `rolled-back`. */
function currentDeployment(records) {
	return records.findLast((record) => record.event === "deployed" || record.event === "rolled-back");
}
/**
* The rollback that was begun and never ended: a `failed` record that names its target, with no deployment or rollback after it.
* A process that was killed leaves one behind.
*/
function openRollback(records) {
	const last = records.findLast(({ event, target }) => event === "deployed" || event === "rolled-back" || event === "failed" && target !== void 0);
	return last?.event === "failed" ? last : void 0;
}
/**
* The part of a key that names one deployment of a tuple: the number of the record that made it current. The same tuple deployed again
* later is another deployment and is recorded again; a command run twice is not.
*/
function deploymentKey(event, records, id) {
	const current = currentDeployment(records);
	return `${event}:${id}:${current?.tupleId === id ? current.seq : records.length}`;
}
// src/ledger/last-known-good.ts
/**
* The newest verified tuple to go back to: its last event here is `verified`, it is not the current one, it was not taken back
* since, it is revoked in no environment, and its last event elsewhere is not a failure.
* @param others the ledgers of the other environments
*/
function lastKnownGood(records, current, others = []) {
	const currentId = tupleId(current);
	const last = lastEvents(records);
	const elsewhere = others.map(lastEvents);
	const revoked = new Set([records, ...others].flat().flatMap(({ event, tupleId }) => event === "revoked" ? [tupleId] : []));
	return records.findLast((record) => record.event === "verified" && record.tupleId !== currentId && last.get(record.tupleId)?.seq === record.seq && !revoked.has(record.tupleId) && !records.some(({ event, replaces, seq }) => event === "rolled-back" && replaces === record.tupleId && seq > record.seq) && !elsewhere.some((events) => events.get(record.tupleId)?.event === "failed"));
}
const DAY = 864e5;
/** Why one more rollback of `badId` would go round in circles; undefined when it would not. `now` in milliseconds since 1970 UTC. */
function loopGuard(records, badId, limits, now) {
	const rollbacks = records.filter((record) => record.event === "rolled-back");
	const ofTuple = rollbacks.filter((record) => record.replaces === badId).length;
	if (ofTuple >= limits.maxPerTuple) return `this tuple was rolled back ${times(ofTuple)} before, and ${limits.maxPerTuple} is the limit`;
	const today = rollbacks.filter((record) => now - Date.parse(record.time) < DAY).length;
	if (today >= limits.maxPerDay) return `the environment was rolled back ${times(today)} in the last 24 hours, and ${limits.maxPerDay} is the limit`;
}
function times(count) {
	return count === 1 ? "once" : `${count} times`;
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
	time: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value)),
	key: isText,
	commit: optional(isText),
	cause: optional(isOneOf(Object.keys(CAUSES))),
	replaces: optional(isHash),
	target: optional(isHash),
	identified: optional((value) => typeof value === "boolean"),
	actor: optional(isText),
	evidence: optional(isText)
};
/** Members in canonical order and each name once: anything else would have another id than it seems to have. */
function isTuple(value) {
	if (!isJsonObject(value) || !isJsonArray(value["members"])) return false;
	const names = value["members"].map((member) => isMember(member) ? member["name"] : void 0);
	return names.every((name, index) => name !== void 0 && (index === 0 || (names[index - 1] ?? "") < name));
}
function isMember(value) {
	return isJsonObject(value) && isText(value["name"]) && isText(value["value"]) && isOneOf(ROLES)(value["role"]);
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
// src/write-back/channels/git/settings.ts
/** The remote's name inside the store. */
const REMOTE = "gate";
/** What decides how a remote is reached and who one is there. Everything else of the user's configuration stays behind. */
const CARRIED = /^(?:http|credential|protocol|ssh|safe)\.|^core\.(?:sshcommand|askpass|gitproxy)$/;
/** What marks a clone that does not have all objects. */
const PARTIAL = /^(?:extensions\.partialclone|remote\..*\.promisor)$/;
/**
* The settings with which the store reaches the remote: those of the user's repository, including what a checkout step left for its
* credentials, and the URL that stands behind the remote's name.
*/
async function readSettings(user, remote) {
	if (remote === "" || remote.startsWith("-")) throw new GateError("RG-CONFIG-INVALID", `${JSON.stringify(remote)} is not a remote`);
	const all = (await user.text([
		"config",
		"--list",
		"-z"
	])).split("\0").map((entry) => {
		const end = entry.indexOf("\n");
		return end === -1 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
	});
	const [fetchUrl, pushUrl] = await remoteUrls(user, remote);
	return {
		settings: [
			...all.filter(([key]) => CARRIED.test(key)),
			["http.lowSpeedLimit", "100"],
			["http.lowSpeedTime", "60"],
			[`remote.${REMOTE}.url`, fetchUrl],
			[`remote.${REMOTE}.pushurl`, pushUrl]
		],
		partial: all.some(([key]) => PARTIAL.test(key))
	};
}
/** URLs after `insteadOf`; a path is made absolute, as the store lies elsewhere. */
async function remoteUrls(user, remote) {
	const fetchUrl = await user.text([
		"ls-remote",
		"--get-url",
		remote
	]);
	const push = await user.run([
		"remote",
		"get-url",
		"--push",
		remote
	], { allow: [
		0,
		2,
		128
	] });
	const pushUrl = push.code === 0 ? new TextDecoder().decode(push.stdout).trim() : fetchUrl;
	return [anchor(user, fetchUrl), anchor(user, pushUrl)];
}
function anchor(user, url) {
	return !url.includes("://") && !/^[^/]*:/.test(url) && !isAbsolute(url) ? resolve(user.directory, url) : url;
}
/** Environment variables that hand the settings to git, and make its messages and questions predictable. */
function environmentOf(settings, token) {
	const all = token === void 0 ? settings : withToken(settings, token);
	const env = {
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_COUNT: String(all.length)
	};
	all.forEach(([key, value], index) => {
		env[`GIT_CONFIG_KEY_${index}`] = key;
		env[`GIT_CONFIG_VALUE_${index}`] = value;
	});
	return env;
}
/** A token takes the place of the credentials that are there: two authorization headers would be refused. */
function withToken(settings, token) {
	const url = settings.find(([key]) => key === `remote.gate.url`)?.[1] ?? "";
	const origin = /^https?:\/\/(?:[^@/]*@)?([^/]+)/.exec(url);
	if (!origin) return settings;
	const base = `${url.startsWith("https") ? "https" : "http"}://${origin[1]}/`;
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	return [...settings.filter(([key]) => !/^http\..*extraheader$|^http\.extraheader$/i.test(key)), [`http.${base}.extraheader`, `AUTHORIZATION: basic ${basic}`]];
}
// src/write-back/channels/git/store.ts
const FORGOTTEN_AFTER = 864e5;
/**
* Everything happens in a private repository inside the user's git folder, because a fetch with a depth would cut the history of a
* complete clone, a fetch without one could load the whole history into a shallow one, and nothing of theirs should change either way.
*/
async function openStore(user, options) {
	const origin = await readOrigin(user);
	const { settings, partial } = await readSettings(user, options.remote);
	const parent = join(origin.commonDirectory, "rollback-gate");
	await forgetOld(parent, options.clock);
	const directory = join(parent, randomUUID());
	await create(directory, origin.objectFormat);
	if (!partial) await borrow(directory, origin);
	const repository = await openRepository(directory);
	return {
		repository,
		env: environmentOf(settings, options.token),
		async close() {
			await repository.close();
			await rm(directory, {
				recursive: true,
				force: true
			});
		}
	};
}
/** Runs git in the store; the exit code is the caller's to judge. */
async function runInStore(store, args, options = {}) {
	const result = await store.repository.run(args, {
		...options.input === void 0 ? {} : { input: options.input },
		env: {
			...store.env,
			...options.env
		},
		allow: [
			0,
			1,
			2,
			128,
			129
		]
	});
	return {
		code: result.code,
		stdout: new TextDecoder().decode(result.stdout),
		stderr: result.stderr
	};
}
/** As `runInStore`, for commands that touch no network and have no reason to fail; the answer without its line end. */
async function textInStore(store, args, options = {}) {
	const { code, stdout, stderr } = await runInStore(store, args, options);
	if (code !== 0) throw new GateError("RG-GIT", `git ${args[0]} failed: ${stderr.trim() || `exit code ${code}`}`);
	return stdout.replace(/\r?\n$/, "");
}
async function readOrigin(user) {
	const [objectFormat = "sha1", ...paths] = (await user.text([
		"rev-parse",
		"--show-object-format",
		"--git-common-dir",
		"--git-path",
		"objects",
		"--git-path",
		"shallow"
	])).split("\n");
	const [commonDirectory = "", objects = "", shallow = ""] = paths.map((path) => resolve(user.directory, path));
	return {
		objectFormat,
		commonDirectory,
		objects,
		shallow
	};
}
async function create(directory, format) {
	await mkdir(join(directory, "objects", "info"), { recursive: true });
	await mkdir(join(directory, "refs"));
	await mkdir(join(directory, "hooks"));
	const version = format === "sha1" ? 0 : 1;
	const extension = format === "sha1" ? "" : `[extensions]\n\tobjectFormat = ${format}\n`;
	await writeFile(join(directory, "config"), `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}[gc]\n\tauto = 0\n`);
	await writeFile(join(directory, "HEAD"), "ref: refs/heads/none\n");
	await writeFile(join(directory, "hooks", "pre-push"), PRE_PUSH, { mode: 493 });
}
async function borrow(directory, { objects, shallow }) {
	await writeFile(join(directory, "objects", "info", "alternates"), `${objects}\n`);
	await copyFile(shallow, join(directory, "shallow")).catch((error) => {
		if (error.code !== "ENOENT") throw error;
	});
}
/** Stores of runs that were killed. */
async function forgetOld(parent, clock) {
	const names = await readdir(parent).catch(() => []);
	for (const name of names) {
		const path = join(parent, name);
		const entry = await stat(path).catch(() => void 0);
		if (entry && clock.now() - entry.mtimeMs > FORGOTTEN_AFTER) await rm(path, {
			recursive: true,
			force: true
		});
	}
}
/**
* A plain push is refused when it is not a fast-forward. That is not yet a comparison: a branch that was reset to an earlier commit
* would be fast-forwarded over, and bring dropped commits back. The hook sees which oid the server announced; the server itself
* then swaps only from that oid. Together an exact compare-and-swap, without any force.
*/
const PRE_PUSH = `#!/bin/sh
while read -r local_ref local_oid remote_ref remote_oid; do
  if [ "$remote_oid" != "$ROLLBACK_GATE_BASE" ]; then
    echo "rollback-gate: the branch has moved" >&2
    exit 1
  fi
done
exit 0
`;
// src/write-back/channels/git/fetch.ts
/** How far back a head is searched for a commit of ours that others have built on meanwhile. */
const NEARBY = 64;
/** The oid of a branch at the remote; undefined when the branch does not exist. */
async function remoteHead(store, branch) {
	const ref = `refs/heads/${branch}`;
	return (await network(store, [
		"ls-remote",
		REMOTE,
		ref
	])).split("\n").map((line) => line.split("	")).find(([, name]) => name === ref)?.[0];
}
/** The branch that the remote's HEAD points to. */
async function remoteDefaultBranch(store) {
	const answer = await network(store, [
		"ls-remote",
		"--symref",
		REMOTE,
		"HEAD"
	]);
	const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer)?.[1];
	if (branch === void 0) throw new GateError("RG-GIT", "the remote names no default branch", { hint: "set rollback.branch in the configuration, or pass --branch" });
	return branch;
}
/** Loads the branch's head and returns its oid; the head may have moved since it was last looked at. */
async function fetchHead(store, branch, depth = 1) {
	const ref = `refs/rollback-gate/${branch}`;
	const { code, stderr } = await runInStore(store, [
		...[
			"fetch",
			"-q",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-auto-maintenance",
			`--depth=${depth}`
		],
		REMOTE,
		`+refs/heads/${branch}:${ref}`
	]);
	if (code === 0) return textInStore(store, [
		"rev-parse",
		"--verify",
		"-q",
		ref
	]);
	if (/couldn't find remote ref/.test(stderr)) return void 0;
	throw unreachable("fetch", stderr);
}
/** Whether the branch at the remote is at `commit`, or has grown from it. */
async function hasLanded(store, branch, commit) {
	const head = await remoteHead(store, branch);
	if (head === commit) return true;
	if (head === void 0) return false;
	await fetchHead(store, branch, NEARBY);
	return (await textInStore(store, [
		"rev-list",
		`--max-count=256`,
		`refs/rollback-gate/${branch}`
	])).split("\n").includes(commit);
}
async function network(store, args) {
	const { code, stdout, stderr } = await runInStore(store, args);
	if (code !== 0) throw unreachable(args[0] ?? "", stderr);
	return stdout;
}
/** Waiting does not help against these. */
const PERMANENT = /Authentication failed|could not read (?:Username|Password)|returned error: 40[134]|[Rr]epository .*not found|does not appear to be a git repository|Permission denied|does not exist/;
/** Whether the same command may succeed a little later. */
function isTransient(error) {
	return error instanceof GateError && error.code === "RG-GIT" && !PERMANENT.test(error.message);
}
function unreachable(command, stderr) {
	const words = stderr.split("\n").map((line) => line.trim()).filter(Boolean).slice(0, 4).join("; ");
	return new GateError("RG-GIT", `git ${command} did not reach the remote: ${words}`, { hint: "check the remote, the network and the credentials that the checkout left" });
}
// src/write-back/channels/git/history.ts
/**
* Files at the head of a branch that no longer begin with all they held in the last `depth` commits. The name of a blob is the hash of
* its bytes, so no older version has to be read: the beginnings of the present one are hashed and compared. What was put back since
* is no loss.
*/
async function findLosses$1(store, branch, paths, depth) {
	const head = await fetchHead(store, branch, depth);
	if (head === void 0 || paths.length === 0) return [];
	const steps = await readSteps(store, head, {
		paths,
		depth
	});
	const sizes = await sizesOf(store, steps.map(({ before }) => before));
	const losses = [];
	for (const path of paths) {
		const own = steps.filter((step) => step.path === path);
		const now = own.length === 0 ? Buffer.alloc(0) : await readBlob(store, `${head}:${path}`);
		const lost = own.findIndex(({ before }) => sizes.has(before) && !isBeginning(before, sizes.get(before) ?? 0, now));
		if (lost !== -1) losses.push({
			path,
			commit: await commitThatTook(store, own.slice(lost))
		});
	}
	return losses;
}
/** Commits that changed one of the files, oldest first. */
async function readSteps(store, head, { paths, depth }) {
	const options = [
		"--first-parent",
		"-m",
		"--reverse",
		"--raw",
		"--no-abbrev",
		"--no-renames",
		`--max-count=${depth}`
	];
	const literal = paths.map((path) => `:(literal)${path}`);
	const text = await textInStore(store, [
		"log",
		...options,
		"--format=commit %H",
		head,
		"--",
		...literal
	]);
	let commit = "";
	return text.split("\n").flatMap((line) => {
		if (line.startsWith("commit ")) commit = line.slice(7);
		const [, before = "", after = "", path] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*\t(.+)$/.exec(line) ?? [];
		return path === void 0 ? [] : [{
			commit,
			path,
			before,
			after
		}];
	});
}
/** By oid; what is not there (a file that did not exist) is left out. */
async function sizesOf(store, oids) {
	if (oids.length === 0) return /* @__PURE__ */ new Map();
	const text = await textInStore(store, ["cat-file", "--batch-check"], { input: `${oids.join("\n")}\n` });
	return new Map([...text.matchAll(/^([0-9a-f]+) blob (\d+)$/gm)].map(([, oid = "", size]) => [oid, Number(size)]));
}
/** Whether the first `size` bytes are the blob of that name (git: the hash of `blob SIZE`, a zero byte and the content). */
function isBeginning(oid, size, bytes) {
	if (size > bytes.length) return false;
	return createHash(oid.length === 64 ? "sha256" : "sha1").update(`blob ${size}\0`).update(bytes.subarray(0, size)).digest("hex") === oid;
}
/** The first of these steps after which the file no longer begins with what stood there before all of them. */
async function commitThatTook(store, steps) {
	const [first] = steps;
	const before = await readBlob(store, first?.before ?? "");
	for (const { commit, after } of steps) if (!(await readBlob(store, after)).subarray(0, before.length).equals(before)) return commit;
	return first?.commit ?? "";
}
async function readBlob(store, name) {
	const object = await store.repository.object(name);
	return object?.type === "blob" ? Buffer.from(object.data) : Buffer.alloc(0);
}
// src/write-back/channels/git/push.ts
/** Pushes one commit to one branch, fast-forward only, and only when the server's head is `base` (undefined: no such branch). */
async function push(store, branch, base, commit) {
	const none = "0".repeat(commit.length);
	const { code, stdout, stderr } = await runInStore(store, [
		...["-c", `core.hooksPath=${join(store.repository.directory, "hooks")}`],
		"push",
		"--porcelain",
		REMOTE,
		`${commit}:refs/heads/${branch}`
	], { env: { ROLLBACK_GATE_BASE: base ?? none } });
	return classifyPush(code, stdout, stderr);
}
const PROTECTED$1 = /\bGH006\b|\bGH013\b|protected branch|repository rule violations|not allowed to push code to protected/i;
const DENIED = /returned error: 40[13]|Permission to .* denied|permission denied|Authentication failed|could not read (?:Username|Password)|marked as read only|insufficient permission|unpacker error|Write access to repository not granted/i;
const MOVED = /fetch first|non-fast-forward|stale info|cannot lock ref|failed to lock|failed to update ref|incorrect old value|reference already exists|already exists/i;
/** A branch `a` and a branch `a/b` cannot both exist: no other try will help. */
const CONFLICT = /exists; cannot create|refname conflict|directory\/file conflict/i;
const HOOK = /hook declined|push declined|rejected by/i;
/** Reads the answer of `git push --porcelain` (status lines on `stdout`, the server's words on `stderr`). Protection beats everything: it must never be tried again. */
function classifyPush(code, stdout, stderr) {
	if (code === 0) return { result: "pushed" };
	const status = stdout.split("\n").find((line) => line.startsWith("!")) ?? "";
	const detail = remoteWords(status, stderr);
	if (PROTECTED$1.test(status) || PROTECTED$1.test(stderr)) return {
		result: "refused",
		reason: "protected",
		detail
	};
	if (CONFLICT.test(status) || CONFLICT.test(stderr)) return {
		result: "refused",
		reason: "hook",
		detail
	};
	if (DENIED.test(status) || DENIED.test(stderr)) return {
		result: "refused",
		reason: "permission",
		detail
	};
	if (stderr.includes("rollback-gate: the branch has moved") || MOVED.test(status)) return {
		result: "stale",
		sent: status.includes("[remote rejected]")
	};
	if (HOOK.test(status)) return {
		result: "refused",
		reason: "hook",
		detail
	};
	if (/\[remote rejected\]/.test(status)) return {
		result: "refused",
		reason: "hook",
		detail
	};
	return {
		result: "lost",
		detail
	};
}
/** The server's own words, short enough to show. */
function remoteWords(status, stderr) {
	const words = stderr.split("\n").map((line) => line.replace(/^remote:\s*/, "").trim()).filter((line) => line !== "" && !/^(?:To |hint:|error: failed to push)/.test(line));
	const reason = /\[(?:remote )?rejected\].*$/.exec(status)?.[0];
	return [...reason ? [reason] : [], ...words].join("; ").slice(0, 1e3);
}
// src/write-back/path.ts
/**
* A path inside a repository, as git stores it. Everything that could leave the tree, reach git's own folder or break a line-based
* protocol is refused.
* @throws GateError RG-PATH
*/
function checkPath(path) {
	if (path.split("/").some((segment) => segment === "" || segment === "." || segment === ".." || segment.toLowerCase() === ".git") || /[\u0000-\u001f\u007f\\]/.test(path)) throw new GateError("RG-PATH", `${JSON.stringify(path)} is not a path inside the repository`, { expected: "a relative path with `/` between its parts" });
	return path;
}
// src/write-back/channels/git/tree.ts
const REGULAR = /* @__PURE__ */ new Set([
	"100644",
	"100755",
	"100664"
]);
/** Mode of the entry at `path` in a commit; undefined when there is none. Read through the batch process, folder by folder. */
async function modeAt(repository, commit, path) {
	const slash = path.lastIndexOf("/");
	const folder = await repository.object(`${commit}:${slash === -1 ? "" : path.slice(0, slash)}`);
	if (folder?.type !== "tree") return void 0;
	return entryMode(folder.data, path.slice(slash + 1), commit.length / 2);
}
/** Raw tree entries are `<mode> <name>\0<oid bytes>`. */
function entryMode(tree, name, oidLength) {
	for (let at = 0; at < tree.length;) {
		const space = tree.indexOf(32, at);
		const end = tree.indexOf(0, space);
		if (space === -1 || end === -1) return void 0;
		if (new TextDecoder().decode(tree.subarray(space + 1, end)) === name) return new TextDecoder().decode(tree.subarray(at, space));
		at = end + 1 + oidLength;
	}
}
/** @throws GateError RG-PATH for anything but a regular file: through a symlink an edit would land in another file */
function checkMode(path, mode) {
	if (REGULAR.has(mode)) return mode;
	throw new GateError("RG-PATH", `${path} is ${mode === "120000" ? "a symbolic link" : mode === "160000" ? "a submodule" : "a folder"}`, {
		expected: "a regular file",
		hint: "name the file that holds the content itself"
	});
}
/** Bytes of a file at a commit. */
async function readFileAt(repository, commit, path) {
	checkPath(path);
	const mode = await modeAt(repository, commit, path);
	if (mode === void 0) return void 0;
	checkMode(path, mode);
	const blob = await repository.object(`${commit}:${path}`);
	if (blob?.type !== "blob") throw new GateError("RG-GIT", `the content of ${path} at ${commit} is missing in this clone`);
	return blob.data;
}
/** The commit object for a change on `base`; no ref moves. Modes of files that exist stay as they are. */
async function writeCommit(store, base, change, settings) {
	const lines = [];
	for (const [path, bytes] of change.files) {
		checkPath(path);
		const mode = (base && await modeAt(store.repository, base, path)) ?? "100644";
		const oid = await textInStore(store, [
			"hash-object",
			"-w",
			"--stdin"
		], { input: bytes });
		lines.push(`${checkMode(path, mode)} ${oid}\t${path}\0`);
	}
	const env = { GIT_INDEX_FILE: join(store.repository.directory, `index-${randomUUID()}`) };
	await textInStore(store, base ? ["read-tree", `${base}^{tree}`] : ["read-tree", "--empty"], { env });
	await textInStore(store, [
		"update-index",
		"-z",
		"--index-info"
	], {
		env,
		input: lines.join("")
	});
	return textInStore(store, [
		"commit-tree",
		await textInStore(store, ["write-tree"], { env }),
		...base ? ["-p", base] : [],
		"-F",
		"-"
	], {
		env: identityEnv(settings),
		input: change.message
	});
}
function identityEnv({ identity, now }) {
	const date = `@${Math.floor(now / 1e3)} +0000`;
	return {
		GIT_AUTHOR_NAME: identity.name,
		GIT_AUTHOR_EMAIL: identity.email,
		GIT_AUTHOR_DATE: date,
		GIT_COMMITTER_NAME: identity.name,
		GIT_COMMITTER_EMAIL: identity.email,
		GIT_COMMITTER_DATE: date
	};
}
// src/write-back/channels/git/index.ts
const IDENTITY = {
	name: "rollback-gate",
	email: "rollback-gate@users.noreply.github.com"
};
/** Pauses before the next try when the remote could not be reached, in milliseconds. */
const PAUSES$1 = [
	500,
	2e3,
	5e3
];
/** Writes by `git push`. Work tree, index, HEAD and branches of `repository` are neither read nor touched. */
function gitChannel(repository, options) {
	const clock = options.clock ?? systemClock;
	const { remote, token } = options;
	let opened;
	const store = () => opened ??= openStore(repository, {
		remote,
		clock,
		...token === void 0 ? {} : { token }
	});
	return {
		id: "git",
		snapshot: async (branch) => takeSnapshot$1(await store(), checkBranch(branch), clock),
		commit: async (branch, base, change) => {
			const settings = {
				identity: options.identity ?? IDENTITY,
				now: clock.now()
			};
			return commitAndPush(await store(), checkBranch(branch), base, change, {
				...settings,
				clock
			});
		},
		losses: async (branch, paths, depth) => {
			const opened = await store();
			return patiently(clock, () => findLosses$1(opened, checkBranch(branch), paths, depth));
		},
		defaultBranch: async () => {
			const opened = await store();
			return patiently(clock, () => remoteDefaultBranch(opened));
		},
		close: async () => {
			await (await opened)?.close();
			opened = void 0;
		}
	};
}
async function takeSnapshot$1(store, branch, clock) {
	const head = await patiently(clock, async () => {
		const announced = await remoteHead(store, branch);
		const known = announced !== void 0 && await store.repository.object(announced) !== void 0;
		return announced === void 0 || known ? announced : fetchHead(store, branch);
	});
	return {
		head,
		read: async (path) => head === void 0 ? void 0 : readFileAt(store.repository, head, path)
	};
}
async function commitAndPush(store, branch, base, change, settings) {
	const commit = await writeCommit(store, base, change, settings);
	for (let attempt = 0;; attempt++) {
		const outcome = await push(store, branch, base, commit);
		if (outcome.result === "refused") return outcome;
		if (outcome.result === "stale" && !outcome.sent) return { result: "stale" };
		if (await patiently(settings.clock, () => hasLanded(store, branch, commit))) return {
			result: "committed",
			commit
		};
		if (outcome.result !== "lost") return { result: "stale" };
		const pause = PAUSES$1[attempt];
		if (pause === void 0) throw new GateError("RG-GIT", `git push did not reach the remote: ${outcome.detail}`, { hint: "run the same command again" });
		await settings.clock.sleep(pause);
	}
}
/** Repeats a step that failed for the network's sake; the last failure is thrown. */
async function patiently(clock, step) {
	for (let attempt = 0;; attempt++) try {
		return await step();
	} catch (error) {
		const pause = PAUSES$1[attempt];
		if (pause === void 0 || !isTransient(error)) throw error;
		await clock.sleep(pause);
	}
}
/** Refuses names that git would read as something else than one branch. @throws GateError RG-CONFIG-INVALID */
function checkBranch(branch) {
	if (/^[-/.]|[/.]$|\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|[\s~^:?*[\\]|^@$/.test(branch) || branch === "") throw new GateError("RG-CONFIG-INVALID", `${JSON.stringify(branch)} is not the name of a branch`);
	return branch;
}
// src/write-back/channels/github/objects.ts
/** Largest file that is read; manifests and ledgers are far from it. */
const MOST_BYTES = 67108864;
/** Git objects of a repository through the REST interface. What has a name by content never changes, so each is asked for once. */
var Objects = class {
	#api;
	repository;
	#trees = /* @__PURE__ */ new Map();
	#blobs = /* @__PURE__ */ new Map();
	constructor(api, repository) {
		this.#api = api;
		this.repository = repository;
	}
	async ask(route, parameters = {}) {
		return this.#api.rest(route, {
			...this.repository,
			...parameters
		});
	}
	/** The head of a branch; undefined when there is no such branch. @throws GateError RG-GITHUB when the repository cannot be seen */
	async head(branch) {
		const answer = await this.ask("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `heads/${branch}` });
		if (answer.status === 200) return text(object(answer.data, "object"), "sha");
		if (answer.status === 409) return void 0;
		if (answer.status !== 404) throw refused(this.repository, answer);
		const repository = await this.ask("GET /repos/{owner}/{repo}");
		if (repository.status !== 200) throw refused(this.repository, repository);
	}
	async commit(sha) {
		const { data } = await this.#found("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: sha });
		const parents = isJsonObject(data) && Array.isArray(data["parents"]) ? data["parents"] : [];
		return {
			tree: text(object(data, "tree"), "sha"),
			parents: parents.map((parent) => text(parent, "sha")),
			message: text(data, "message")
		};
	}
	/** The entry at a path below a tree; undefined when there is none. */
	async entry(tree, path) {
		let current = {
			mode: "040000",
			sha: tree
		};
		for (const step of path.split("/")) {
			if (current?.mode !== "040000") return void 0;
			current = (await this.#tree(current.sha)).get(step);
		}
		return current;
	}
	#tree(sha) {
		const known = this.#trees.get(sha) ?? this.#readTree(sha);
		this.#trees.set(sha, known);
		return known;
	}
	async #readTree(sha) {
		const { data } = await this.#found("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { tree_sha: sha });
		if (!isJsonObject(data) || !Array.isArray(data["tree"])) throw unreadable("a tree");
		if (data["truncated"] === true) throw new GateError("RG-GITHUB", `a folder of ${this.repository.repo} is too large to be listed`);
		return new Map(data["tree"].map((entry) => [text(entry, "path"), {
			mode: text(entry, "mode"),
			sha: text(entry, "sha")
		}]));
	}
	blob(sha) {
		const known = this.#blobs.get(sha) ?? this.#readBlob(sha);
		this.#blobs.set(sha, known);
		return known;
	}
	async #readBlob(sha) {
		const { data } = await this.#found("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: sha });
		if (text(data, "encoding") !== "base64") throw unreadable("a file");
		const bytes = Buffer.from(text(data, "content"), "base64");
		if (bytes.length > MOST_BYTES) throw new GateError("RG-GITHUB", `a file is larger than ${MOST_BYTES} bytes`);
		return bytes;
	}
	async #found(route, parameters) {
		const answer = await this.ask(route, parameters);
		if (answer.status === 200) return answer;
		throw refused(this.repository, answer);
	}
	/** Makes an object and returns its name. @throws GateError RG-GITHUB when it is refused */
	async create(route, parameters) {
		const answer = await this.ask(route, parameters);
		if (answer.status === 201) return text(answer.data, "sha");
		throw refused(this.repository, answer);
	}
};
/** What GitHub says when it refuses; in one line. */
function messageOf({ data, status }) {
	const message = isJsonObject(data) && typeof data["message"] === "string" ? data["message"] : "";
	return message === "" ? `status ${status}` : message.replace(/\s+/g, " ").trim();
}
function refused({ owner, repo }, answer) {
	const hint = answer.status === 401 || answer.status === 403 || answer.status === 404 ? "the token has to be able to read and write the contents of the repository (`permissions: contents: write`)" : "run the same command again";
	return new GateError("RG-GITHUB", `GitHub refuses ${owner}/${repo}: ${messageOf(answer)}`, { hint });
}
function text(value, key) {
	const found = value !== void 0 && isJsonObject(value) ? value[key] : void 0;
	if (typeof found !== "string") throw unreadable(key);
	return found;
}
function object(value, key) {
	return isJsonObject(value) ? value[key] : void 0;
}
function unreadable(what) {
	return new GateError("RG-GITHUB", `GitHub's answer cannot be read (${what})`, { hint: "run the same command again" });
}
// src/write-back/channels/github/commit.ts
/** One commit on exactly the head that was read: GitHub compares it in the same transaction that moves the branch. */
const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** What an answer says about a branch that moved. */
const STALE = /expected branch to point to|is at [0-9a-f]{7,} but expected|could not resolve to a (?:branch|ref)/i;
const PROTECTED = /protected branch|rule violations?|ruleset|must be made through a pull request|approving review|status checks?|required|GH006|GH013/i;
/** @throws GateError RG-WRITE-REFUSED for a file that is executable, RG-GITHUB when nobody knows what became of it */
async function commitOnBranch(request) {
	const { api, repository, branch, base, change } = request;
	await assertPlain(request);
	const [headline = "", ...body] = change.message.split("\n");
	const input = {
		branch: {
			repositoryNameWithOwner: `${repository.owner}/${repository.repo}`,
			branchName: branch
		},
		expectedHeadOid: base,
		message: {
			headline,
			body: body.join("\n").trim()
		},
		fileChanges: { additions: [...change.files].map(([path, bytes]) => ({
			path,
			contents: Buffer.from(bytes).toString("base64")
		})) }
	};
	const { data, errors } = await api.graphql(CREATE_COMMIT, { input });
	const [error] = errors;
	if (error) return outcomeOf(error, errors);
	return {
		result: "committed",
		commit: commitIn(data)
	};
}
/** GitHub writes every file as a plain one: one that is executable would silently stop being so. */
async function assertPlain({ objects, base, change }) {
	const { tree } = await objects.commit(base);
	for (const path of change.files.keys()) {
		const entry = await objects.entry(tree, path);
		if (entry === void 0 || entry.mode === "100644") continue;
		const what = entry.mode === "100755" ? "executable" : "no plain file";
		throw new GateError("RG-WRITE-REFUSED", `${path} is ${what}, and GitHub's interface would make a plain file of it`, { hint: "write with `rollback: { write: git }`, or take the executable bit away" });
	}
}
function outcomeOf(error, errors) {
	const detail = errors.map(({ message }) => message.replace(/\s+/g, " ").trim()).join("; ");
	if (error.type === "STALE_DATA" || STALE.test(detail)) return { result: "stale" };
	if (error.type.startsWith("BRANCH_PROTECTION") || PROTECTED.test(detail)) return {
		result: "refused",
		reason: "protected",
		detail
	};
	return {
		result: "refused",
		reason: "permission",
		detail
	};
}
function commitIn(data) {
	const created = data["createCommitOnBranch"];
	return text(created !== void 0 && isJsonObject(created) ? created["commit"] : void 0, "oid");
}
/** The first commit of a branch that shares no history with any other. */
async function createBranch({ objects, branch, change }) {
	const tree = [];
	for (const [path, bytes] of change.files) {
		const blob = {
			content: Buffer.from(bytes).toString("base64"),
			encoding: "base64"
		};
		tree.push({
			path,
			mode: "100644",
			type: "blob",
			sha: await objects.create("POST /repos/{owner}/{repo}/git/blobs", blob)
		});
	}
	const root = await objects.create("POST /repos/{owner}/{repo}/git/trees", { tree });
	const commit = await objects.create("POST /repos/{owner}/{repo}/git/commits", {
		message: change.message,
		tree: root,
		parents: []
	});
	const answer = await objects.ask("POST /repos/{owner}/{repo}/git/refs", {
		ref: `refs/heads/${branch}`,
		sha: commit
	});
	if (answer.status === 201) return {
		result: "committed",
		commit
	};
	const detail = messageOf(answer);
	if (/already exists/i.test(detail)) return { result: "stale" };
	return {
		result: "refused",
		reason: PROTECTED.test(detail) ? "protected" : "permission",
		detail
	};
}
// src/write-back/channels/github/history.ts
/** Files that no longer begin with all they held in the last `depth` commits that changed them; what was put back since is no loss. */
async function findLosses(objects, branch, paths, depth) {
	const head = await objects.head(branch);
	if (head === void 0) return [];
	const losses = [];
	for (const path of paths) {
		const now = await contentAt(objects, head, path);
		const versions = await versionsOf(objects, {
			head,
			path,
			depth
		});
		const lost = versions.findIndex(({ bytes }) => !beginsWith(now, bytes));
		if (lost === -1) continue;
		const held = versions[lost]?.bytes ?? /* @__PURE__ */ new Uint8Array();
		const taker = versions.slice(lost + 1).find(({ bytes }) => !beginsWith(bytes, held));
		losses.push({
			path,
			commit: taker?.commit ?? head
		});
	}
	return losses;
}
/** Oldest first; before them, what the oldest commit found there. */
async function versionsOf(objects, { head, path, depth }) {
	const writers = await writersOf(objects, {
		head,
		path,
		depth
	});
	const oldest = writers.at(-1);
	const before = oldest === void 0 ? void 0 : (await objects.commit(oldest)).parents[0];
	const commits = [...writers, ...before === void 0 ? [] : [before]].reverse();
	return Promise.all(commits.map(async (commit) => ({
		commit,
		bytes: await contentAt(objects, commit, path)
	})));
}
async function contentAt(objects, commit, path) {
	const entry = await objects.entry((await objects.commit(commit)).tree, path);
	return entry?.mode.startsWith("100") ? objects.blob(entry.sha) : /* @__PURE__ */ new Uint8Array();
}
function beginsWith(bytes, beginning) {
	return Buffer.from(bytes.subarray(0, beginning.length)).equals(beginning);
}
/** The commits that changed a path, newest first. */
async function writersOf(objects, { head, path, depth }) {
	const page = {
		sha: head,
		path,
		per_page: Math.min(100, Math.max(1, depth))
	};
	const { status, data } = await objects.ask("GET /repos/{owner}/{repo}/commits", page);
	if (status === 200 && Array.isArray(data)) return data.filter(isJsonObject).map((commit) => text(commit, "sha"));
	throw new GateError("RG-GITHUB", `GitHub does not list the commits of ${path} (status ${status})`);
}
// src/write-back/channels/github/index.ts
/** Pauses before GitHub is asked again, in milliseconds. */
const PAUSES = [
	500,
	2e3,
	5e3
];
/**
* Writes through GitHub's own interface: no checkout, commits that GitHub signs, and a head that is compared where it is moved. What
* became of a write that was not answered is found out before anything else is done.
*/
function gitHubChannel({ api, clock, owner, repo }) {
	const repository = {
		owner,
		repo
	};
	const objects = new Objects(api, repository);
	const patiently = (step) => retry(clock, step);
	return {
		id: "github",
		snapshot: (branch) => patiently(() => takeSnapshot(objects, branch)),
		commit: async (branch, base, change) => {
			const outcome = await attempt({
				api,
				objects,
				repository,
				branch,
				base,
				change
			}).catch((error) => {
				if (error instanceof GateError && error.code === "RG-GITHUB") return void 0;
				throw error;
			});
			if (outcome && outcome.result !== "committed") return outcome;
			const landed = await patiently(() => findLanded(objects, branch, base, change, outcome?.commit));
			return landed === void 0 ? { result: "stale" } : {
				result: "committed",
				commit: landed
			};
		},
		losses: (branch, paths, depth) => patiently(() => findLosses(objects, branch, paths, depth))
	};
}
function attempt({ base, ...request }) {
	return base === void 0 ? createBranch(request) : commitOnBranch({
		...request,
		base
	});
}
async function takeSnapshot(objects, branch) {
	const head = await objects.head(branch);
	const tree = head === void 0 ? void 0 : (await objects.commit(head)).tree;
	return {
		head,
		read: async (path) => {
			const entry = tree === void 0 ? void 0 : await objects.entry(tree, path);
			if (!entry || entry.mode === "040000") return void 0;
			if (entry.mode.startsWith("100")) return objects.blob(entry.sha);
			const what = entry.mode === "120000" ? "a symbolic link" : "a submodule";
			throw new GateError("RG-PATH", `${path} is ${what}`, {
				expected: "a regular file",
				hint: "name the file that it leads to"
			});
		}
	};
}
/** How far back a commit of ours may lie when others were written on top of it meanwhile. */
const MOST_ON_TOP = 50;
/** Our commit, if it is on the branch: by its name where GitHub told it, else by being the child of what we read with our message. */
async function findLanded(objects, branch, base, change, told) {
	let sha = await objects.head(branch);
	for (let depth = 0; sha !== void 0 && sha !== base && depth < MOST_ON_TOP; depth += 1) {
		if (sha === told) return sha;
		const { parents, message } = await objects.commit(sha);
		if (base === void 0 ? parents.length === 0 : parents.length === 1 && parents[0] === base) return told === void 0 && message.trim() === change.message.trim() ? sha : void 0;
		sha = parents[0];
	}
}
async function retry(clock, step) {
	for (let attempt = 0;; attempt++) try {
		return await step();
	} catch (error) {
		const pause = PAUSES[attempt];
		const mayPass = error instanceof GateError && error.code === "RG-GITHUB" && /cannot be reached/.test(error.message);
		if (pause === void 0 || !mayPass) throw error;
		await clock.sleep(pause);
	}
}
// src/write-back/channels/head/index.ts
/** A repository without a remote: what is checked out can be read, nothing can be written. */
function headChannel(repository) {
	return {
		id: "head",
		snapshot: async () => {
			const head = (await repository.object("HEAD^{commit}"))?.oid;
			return {
				head,
				read: async (path) => head === void 0 ? void 0 : readFileAt(repository, head, path)
			};
		},
		commit: () => Promise.resolve({
			result: "refused",
			reason: "permission",
			detail: "the repository has no remote to push to"
		})
	};
}
// src/write-back/channels/pull-request/pull.ts
async function openPull(objects, { change, head, base }) {
	const [title = "", ...body] = change.message.split("\n");
	const answer = await objects.ask("POST /repos/{owner}/{repo}/pulls", {
		title,
		body: body.join("\n").trim(),
		head,
		base
	});
	if (answer.status !== 201 || !isJsonObject(answer.data)) return { refused: messageOf(answer) };
	return {
		number: Number(answer.data["number"]),
		id: text(answer.data, "node_id"),
		url: text(answer.data, "html_url")
	};
}
/** @throws GateError RG-GITHUB */
async function lookAt(objects, { number }) {
	const answer = await objects.ask("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number });
	if (answer.status !== 200 || !isJsonObject(answer.data)) throw refused(objects.repository, answer);
	const { merged, state } = answer.data;
	return {
		open: state === "open",
		merged: merged === true ? text(answer.data, "merge_commit_sha") : void 0
	};
}
/** Ways of merging that a repository may allow, the one that keeps our commit first. */
const METHODS = [
	"merge",
	"squash",
	"rebase"
];
/** Merges when nothing stands in the way; `reason` says what does. */
async function mergeNow(objects, { number }, sha) {
	let reason = "";
	for (const method of METHODS) {
		const answer = await objects.ask("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", {
			pull_number: number,
			sha,
			merge_method: method
		});
		if (answer.status === 200) return {
			done: true,
			reason: ""
		};
		reason = messageOf(answer);
		if (answer.status !== 405 || !/not allowed|not enabled|method/i.test(reason)) break;
	}
	return {
		done: false,
		reason
	};
}
const AUTO_MERGE = `mutation ($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;
/** Whether GitHub will merge by itself once what is required is there. */
async function enableAutoMerge(api, { id }) {
	for (const mergeMethod of [
		"MERGE",
		"SQUASH",
		"REBASE"
	]) {
		const { errors } = await api.graphql(AUTO_MERGE, { input: {
			pullRequestId: id,
			mergeMethod
		} });
		if (errors.length === 0) return true;
		if (!errors.some(({ message }) => /merge method|not allowed/i.test(message))) return false;
	}
	return false;
}
/** So that nobody merges what was decided about another state of the branch. */
async function closePull(objects, { number }) {
	await objects.ask("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
		pull_number: number,
		state: "closed"
	});
}
// src/write-back/channels/pull-request/index.ts
/** How often is looked whether it is merged, in milliseconds. */
const LOOK = 5e3;
/**
* Writes to a branch that takes pull requests only: a branch of its own at exactly the head that was read, one commit, a pull request,
* merged at once where that is allowed, else when what it waits for is there. It counts as written when it is merged: not before.
*/
function pullRequestChannel({ branchFor, wait, signal, ...options }) {
	const { api, clock, owner, repo } = options;
	const plain = gitHubChannel(options);
	const objects = new Objects(api, {
		owner,
		repo
	});
	return {
		...plain,
		id: "pull-request",
		commit: async (branch, base, change) => {
			if (base === void 0) return plain.commit(branch, base, change);
			const fresh = branchFor(change, base);
			const made = await objects.ask("POST /repos/{owner}/{repo}/git/refs", {
				ref: `refs/heads/${fresh}`,
				sha: base
			});
			if (made.status !== 201) return {
				result: "refused",
				reason: "permission",
				detail: `${fresh}: ${messageOf(made)}`
			};
			const written = await plain.commit(fresh, base, change);
			if (written.result !== "committed") return written;
			const pull = await openPull(objects, {
				change,
				head: fresh,
				base: branch
			});
			if ("refused" in pull) return {
				result: "refused",
				reason: "permission",
				detail: pull.refused
			};
			return land({
				api,
				objects,
				clock,
				signal,
				wait,
				branch,
				base,
				pull,
				commit: written.commit
			});
		}
	};
}
async function land(landing) {
	const { api, objects, clock, signal, wait, branch, base, pull, commit } = landing;
	const end = clock.now() + wait;
	let [reason, automatic] = ["", false];
	for (;;) {
		const seen = await lookAt(objects, pull);
		if (seen.merged !== void 0) return settle(landing, seen.merged);
		if (!seen.open) return {
			result: "refused",
			reason: "protected",
			detail: `somebody closed ${pull.url} without merging it`
		};
		if (await objects.head(branch) !== base) {
			await closePull(objects, pull);
			return { result: "stale" };
		}
		if (!automatic) {
			const merged = await mergeNow(objects, pull, commit);
			if (merged.done) continue;
			reason = merged.reason;
			automatic = await enableAutoMerge(api, pull);
		}
		if (clock.now() >= end) {
			const how = automatic ? "it is set to merge by itself" : "somebody has to merge it";
			return {
				result: "refused",
				reason: "protected",
				detail: `${pull.url} is not merged (${reason}); ${how}`
			};
		}
		await clock.sleep(Math.min(LOOK, Math.max(1, end - clock.now())), signal);
	}
}
/** What is merged stands on exactly what was read, or it is looked at once more: with a change in between, the whole may be one that nobody decided for. */
async function settle({ objects, base }, merged) {
	const { parents } = await objects.commit(merged);
	return parents[0] === base ? {
		result: "committed",
		commit: merged
	} : { result: "stale" };
}
// src/write-back/compare-and-swap.ts
const DEFAULT_ATTEMPTS = 8;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 3e3;
/**
* Read the branch, decide, commit on exactly what was read; when the head has moved, read and decide again.
* A moved head is never answered by sending the same contents again: they were computed from files that are no longer there,
* and would silently undo the change that was faster.
*/
async function compareAndSwap(options) {
	const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
	for (let attempt = 1; attempt <= attempts; attempt++) {
		options.signal?.throwIfAborted();
		const snapshot = await options.channel.snapshot(options.branch);
		const decision = await options.decide(snapshot, attempt);
		if (decision.do === "stop") return {
			result: "stopped",
			value: decision.value,
			attempts: attempt
		};
		options.signal?.throwIfAborted();
		const outcome = await options.channel.commit(options.branch, snapshot.head, decision.change);
		if (outcome.result === "committed") return {
			result: "committed",
			commit: outcome.commit,
			value: decision.value,
			attempts: attempt
		};
		if (outcome.result === "refused") return {
			...outcome,
			attempts: attempt
		};
		if (attempt < attempts) await options.clock.sleep(pauseAfter(attempt, options.random ?? Math.random), options.signal);
	}
	return {
		result: "raced",
		attempts
	};
}
/** Full jitter over an exponentially growing span: of many writers that met, few meet again. */
function pauseAfter(attempt, random) {
	return Math.round(random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1)));
}
// src/ledger/readme-text.ts
/** Stands on the ledger branch, for whoever comes across it. */
const README = `# Deployment ledger

This branch is written by rollback-gate. It holds one file per environment; each line is one record: what was deployed, verified, failed
or rolled back, when, and by which run. The newest verified record is what a rollback returns to.

Every record carries the hash of the one before it, so a change to an old line shows: \`rollback-gate ledger verify\`.

Do not edit these files, and do not merge this branch. Protect it against deletion and force pushes.
`;
// src/ledger/verify.ts
/**
* Checks the chain: numbers without gaps, each record naming the hash of the one before, every hash and tuple id recomputed, one
* environment throughout (`environment`, or that of the first record). What it cannot see is a ledger cut off at its end, or rewritten from some line on:
* the history of the branch shows those (`LedgerStore.assertWhole`), unless the branch itself was replaced; then only a head that was kept elsewhere does.
*/
function verifyLedger(records, environment = records[0]?.environment) {
	let previous;
	for (const record of records) {
		const broken = breakAt(record, previous, environment ?? "");
		if (broken) return {
			ok: false,
			records: records.length,
			head: previous?.hash ?? NO_RECORD,
			broken
		};
		previous = record;
	}
	return {
		ok: true,
		records: records.length,
		head: previous?.hash ?? NO_RECORD,
		broken: void 0
	};
}
function breakAt(record, previous, environment) {
	const seq = previous ? previous.seq + 1 : 0;
	const broken = [
		[
			"sequence",
			String(record.seq),
			String(seq)
		],
		[
			"link",
			record.prev,
			previous?.hash ?? NO_RECORD
		],
		[
			"environment",
			record.environment,
			environment
		],
		[
			"tuple",
			record.tupleId,
			tupleId(record.tuple)
		],
		[
			"hash",
			record.hash,
			hashOf(record)
		]
	].find(([, found, expected]) => found !== expected);
	return broken && {
		line: seq + 1,
		reason: broken[0],
		found: broken[1],
		expected: broken[2]
	};
}
const WORDS = {
	sequence: "a record is missing or out of order: its number",
	link: "the record does not follow the one before it: the hash it names",
	environment: "the record belongs to another environment: its name",
	tuple: "the tuple was changed after it was recorded: its id",
	hash: "the record was changed after it was written: its hash"
};
/** One sentence for people. */
function describeBreak(broken) {
	return `line ${broken.line}: ${WORDS[broken.reason]} is ${broken.found} and should be ${broken.expected}`;
}
/** That a commit of the branch took records out of a ledger, in one clause. */
function describeLoss(commit) {
	return `the commit ${commit} took records away or changed them; a ledger only grows, so what is left is not what happened`;
}
/** @throws GateError RG-LEDGER-BROKEN when the chain does not hold */
function assertLedger(records, path, environment) {
	const { broken } = verifyLedger(records, environment);
	if (!broken) return;
	throw new GateError("RG-LEDGER-BROKEN", describeBreak(broken), {
		place: {
			file: path,
			line: broken.line,
			column: 1
		},
		hint: "find out who changed it in the history of the ledger branch, and restore the file from there"
	});
}
// src/ledger/store.ts
/** Commits that are looked at before a rollback: some fifty deployments, in a second or two. `ledger verify` looks at far more. */
const RECENT = 200;
/** The ledgers of all environments, on a branch of their own. */
var LedgerStore = class {
	#options;
	constructor(options) {
		this.#options = options;
	}
	/** The records of one environment, verified. @throws GateError RG-LEDGER-SYNTAX, RG-LEDGER-BROKEN */
	async read(environment) {
		return readLedger(await this.snapshot(), environment);
	}
	/**
	* Makes sure that none of the newest commits of the branch has taken records away: a chain that was cut off at its end still holds.
	* @throws GateError RG-LEDGER-BROKEN
	*/
	async assertWhole(environments) {
		const { channel, branch } = this.#options;
		const [loss] = await channel.losses?.(branch, environments.map(ledgerPath), RECENT) ?? [];
		if (!loss) return;
		throw new GateError("RG-LEDGER-BROKEN", describeLoss(loss.commit), {
			place: {
				file: loss.path,
				line: 1,
				column: 1
			},
			hint: `restore the file: git show ${loss.commit}^:${loss.path}`
		});
	}
	/** The ledger branch as it is now. */
	snapshot() {
		return this.#options.channel.snapshot(this.#options.branch);
	}
	/** Records entries of one environment, each at most once by its key. */
	append(entries) {
		const environment = entries[0]?.environment ?? "";
		if (entries.some((entry) => entry.environment !== environment)) throw new Error("entries of several environments in one append");
		return this.record(environment, () => entries);
	}
	/**
	* As `append`, for entries that depend on what the ledger says: asked again whenever another writer was faster.
	* @throws GateError RG-WRITE-REFUSED, RG-WRITE-RACE
	*/
	async record(environment, decide) {
		const { channel, branch, clock, signal, random, attempts = 20 } = this.#options;
		const result = await compareAndSwap({
			channel,
			branch,
			clock,
			attempts,
			...signal ? { signal } : {},
			...random ? { random } : {},
			decide: async (snapshot) => {
				const before = await readLedger(snapshot, environment);
				return toDecision(environment, snapshot, appendAll(before, decide(before), clock.now()));
			}
		});
		if (result.result === "refused") throw new GateError("RG-WRITE-REFUSED", `the ledger branch ${branch} takes no writes: ${result.detail}`, { hint: "let the workflow push to this branch: permission contents: write, and no rule that asks for a pull request" });
		if (result.result === "raced") throw new GateError("RG-WRITE-RACE", `other writers of ${branch} were faster ${result.attempts} times`, { hint: "run the same command again" });
		return result.value;
	}
};
/** The verified records of an environment at a snapshot of the ledger branch; none when it has no file yet. */
async function readLedger(snapshot, environment) {
	const path = ledgerPath(environment);
	const bytes = await snapshot.read(path);
	if (bytes === void 0) return [];
	const records = parseLedger(new TextDecoder().decode(bytes), path);
	assertLedger(records, path, environment);
	return records;
}
function appendAll(before, entries, now) {
	let records = before;
	const appended = [];
	for (const entry of entries) {
		const next = appendEntry(records, entry, new Date(now));
		records = next.records;
		if (next.appended) appended.push(next.appended);
	}
	return {
		records,
		appended
	};
}
function toDecision(environment, snapshot, value) {
	if (!value.appended[0]) return {
		do: "stop",
		value
	};
	const encode = (text) => new TextEncoder().encode(text);
	const files = /* @__PURE__ */ new Map([[ledgerPath(environment), encode(ledgerText(value.records))]]);
	if (snapshot.head === void 0) files.set("README.md", encode(README));
	return {
		do: "commit",
		change: {
			files,
			message: `${environment}: ${value.appended.map(({ event, tupleId }) => `${event} ${tupleId.slice(7, 19)}`).join(", ")}\n`
		},
		value
	};
}
export { LedgerStore, assertLedger, compareAndSwap, currentDeployment, deploymentKey, describeBreak, describeLoss, gitChannel, gitEnvironment, gitHubChannel, headChannel, lastEvents, lastKnownGood, ledgerPath, loopGuard, openRepository, openRollback, parseLedger, pullRequestChannel, readLedger, verifyLedger, withPlainGit };
