import { CAUSES, GateError, ROLES, canonicalJson, isDigest, isJsonArray, isJsonObject, makeTuple, sha256Json, systemClock, tupleId } from "./start.js";
import { openRepository } from "./git-index-shared.js";
import { DEFAULT_CONFIG_PATH, loadConfig } from "./config-index-shared.js";
import { randomUUID } from "node:crypto";
import { isAbsolute, join, resolve } from "node:path";
import { copyFile, mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
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
function unreachable(command, stderr) {
	const words = stderr.trim().split("\n").slice(0, 4).join("; ");
	return new GateError("RG-GIT", `git ${command} did not reach the remote: ${words}`, { hint: "check the remote, the network and the credentials that the checkout left" });
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
const PROTECTED = /\bGH006\b|\bGH013\b|protected branch|repository rule violations|not allowed to push code to protected/i;
const DENIED = /returned error: 40[13]|Permission to .* denied|permission denied|Authentication failed|could not read (?:Username|Password)|marked as read only|insufficient permission|unpacker error|Write access to repository not granted/i;
const MOVED = /fetch first|non-fast-forward|stale info|cannot lock ref|failed to lock|failed to update ref|incorrect old value|reference already exists|already exists/i;
const HOOK = /hook declined|push declined|rejected by/i;
/** Reads the answer of `git push --porcelain` (status lines on `stdout`, the server's words on `stderr`). Protection beats everything: it must never be tried again. */
function classifyPush(code, stdout, stderr) {
	if (code === 0) return { result: "pushed" };
	const status = stdout.split("\n").find((line) => line.startsWith("!")) ?? "";
	const detail = remoteWords(status, stderr);
	if (PROTECTED.test(status) || PROTECTED.test(stderr)) return {
		result: "refused",
		reason: "protected",
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
	if (DENIED.test(status) || DENIED.test(stderr)) return {
		result: "refused",
		reason: "permission",
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
const PAUSES = [
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
		snapshot: async (branch) => takeSnapshot(await store(), checkBranch(branch), clock),
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
async function takeSnapshot(store, branch, clock) {
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
		const pause = PAUSES[attempt];
		if (pause === void 0) throw new GateError("RG-GIT", `git push did not reach the remote: ${outcome.detail}`, { hint: "run the same command again" });
		await settings.clock.sleep(pause);
	}
}
/** Repeats a step that failed for the network's sake; the last failure is thrown. */
async function patiently(clock, step) {
	for (let attempt = 0;; attempt++) try {
		return await step();
	} catch (error) {
		const pause = PAUSES[attempt];
		if (pause === void 0 || !(error instanceof GateError) || error.code !== "RG-GIT") throw error;
		await clock.sleep(pause);
	}
}
/** Refuses names that git would read as something else than one branch. @throws GateError RG-CONFIG-INVALID */
function checkBranch(branch) {
	if (/^[-/.]|[/.]$|\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|[\s~^:?*[\\]|^@$/.test(branch) || branch === "") throw new GateError("RG-CONFIG-INVALID", `${JSON.stringify(branch)} is not the name of a branch`);
	return branch;
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
* environment throughout (`environment`, or that of the first record). What it cannot see is a ledger cut off at its end, or rewritten from some line on;
* the history of the branch shows those.
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
// src/commands/rollback/read-config.ts
/** @throws GateError RG-CONFIG-MISSING, RG-CONFIG-* */
async function readConfig(directory, path = DEFAULT_CONFIG_PATH) {
	const text = await readFile(resolve(directory, path), "utf8").catch((error) => {
		if (error.code !== "ENOENT") throw new GateError("RG-FILE", `${path} could not be read: ${error.code ?? error.message}`);
		throw new GateError("RG-CONFIG-MISSING", `${path} does not exist`, { hint: "create it, or name another file with --config" });
	});
	return loadConfig(text, path);
}
export { LedgerStore, compareAndSwap, describeBreak, gitChannel, headChannel, ledgerPath, parseLedger, readConfig, readLedger, verifyLedger };
