import { CAUSES, GateError, GateErrors, ROLES, Secrets, canonicalJson, isDigest, isJsonArray, isJsonObject, makeTuple, sha256Json, shortDigest, systemClock, toGateErrors, tupleChanges, tupleId } from "./start.js";
import { DEFAULT_CONFIG_PATH, expandVariables, loadConfig } from "./config-index-shared.js";
import { openRepository } from "./git-index-shared.js";
import { PIN_RULES, judgePin, readPin, splicePins } from "./pins-index-shared.js";
import { createHash, randomUUID } from "node:crypto";
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
async function findLosses(store, branch, paths, depth) {
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
const PROTECTED = /\bGH006\b|\bGH013\b|protected branch|repository rule violations|not allowed to push code to protected/i;
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
	if (PROTECTED.test(status) || PROTECTED.test(stderr)) return {
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
		losses: async (branch, paths, depth) => {
			const opened = await store();
			return patiently(clock, () => findLosses(opened, checkBranch(branch), paths, depth));
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
// src/commands/rollback/read-config.ts
/** @throws GateError RG-CONFIG-MISSING, RG-CONFIG-* */
async function readConfig(directory, path = DEFAULT_CONFIG_PATH) {
	const text = await readFile(resolve(directory, path), "utf8").catch((error) => {
		if (error.code !== "ENOENT") throw new GateError("RG-FILE", `${path} could not be read: ${error.code ?? error.message}`);
		throw new GateError("RG-CONFIG-MISSING", `${path} does not exist`, { hint: "create it, or name another file with --config" });
	});
	return loadConfig(text, path);
}
// src/rollback/target.ts
/**
* The record of the tuple to go back to: the one asked for, else the last known good.
* @throws GateError RG-NO-TARGET when the one asked for is not in the ledger, RG-USAGE when it is not named clearly
*/
function chooseTarget({ records, others, current, to }) {
	return to === void 0 ? lastKnownGood(records, current, others) : namedTarget(records, to);
}
/** The newest record of the tuple whose id begins as given. */
function namedTarget(records, to) {
	const digits = to.replace(/^sha256:/, "").toLowerCase();
	if (!/^[0-9a-f]{8,64}$/.test(digits)) throw new GateError("RG-USAGE", `${JSON.stringify(to)} is not the id of a tuple`, { expected: "at least 8 hexadecimal digits of it" });
	const matching = records.filter((record) => record.tupleId.startsWith(`sha256:${digits}`));
	const ids = new Set(matching.map((record) => record.tupleId));
	if (ids.size > 1) throw new GateError("RG-USAGE", `several tuples begin with ${digits}: ${[...ids].map(shortDigest).join(", ")}`, { hint: "give more digits" });
	const record = matching.at(-1);
	if (record) return record;
	throw new GateError("RG-NO-TARGET", `the ledger of this environment has no tuple ${digits}`, { hint: "see `rollback-gate ledger show`" });
}
/** Whether two tuples have the same pins in the same roles; the values may differ. */
function samePins(a, b) {
	const names = (tuple) => tupleId({ members: tuple.members.map((member) => ({
		...member,
		value: ""
	})) });
	return names(a) === names(b);
}
// src/rollback/assess.ts
/**
* Tells a command that begins from one that is run again. Without an explicit target a rollback goes back one step and no further:
* run twice, it must not walk back through history.
*/
function assess({ records, others, current, to }) {
	const currentId = tupleId(current);
	const wanted = to === void 0 ? void 0 : namedTarget(records, to);
	const open = openRollback(records);
	if (open?.target !== void 0 && (wanted === void 0 || wanted.tupleId === open.target)) {
		const target = records.findLast((record) => record.tupleId === open.target);
		if (currentId === open.target && target) return {
			kind: "landed",
			badId: open.tupleId,
			target
		};
		if (currentId !== open.tupleId) return {
			kind: "superseded",
			badId: open.tupleId
		};
		return { kind: "begin" };
	}
	const last = currentDeployment(records);
	if (last?.event === "rolled-back" && last.tupleId === currentId && (wanted === void 0 || wanted.tupleId === currentId)) return {
		kind: "done",
		badId: last.replaces ?? "",
		target: last,
		state: stateOf(records, currentId)
	};
	if (wanted === void 0 && last?.event === "deployed" && last.tupleId !== currentId) {
		const target = lastKnownGood(records, last.tuple, others);
		if (target?.tupleId === currentId) return {
			kind: "landed",
			badId: last.tupleId,
			target
		};
	}
	return wanted?.tupleId === currentId ? {
		kind: "there",
		target: wanted
	} : { kind: "begin" };
}
function stateOf(records, id) {
	const event = lastEvents(records).get(id)?.event;
	return event === "verified" || event === "failed" ? event : "unconfirmed";
}
// src/rollback/message.ts
/** The commit message: for people first, with trailers that a program can read. */
function rollbackMessage({ environment, badId, targetId, pins, reason, runUrl }) {
	const changes = pins.map(({ name, role, file, from, to }) => `${oneLine(name)} (${role}, ${oneLine(file)}):\n  - ${oneLine(from)}\n  + ${oneLine(to)}`);
	const trailers = [
		`Rollback-Of: ${badId}`,
		`Rollback-To: ${targetId}`,
		`Rollback-Environment: ${oneLine(environment)}`,
		...runUrl === void 0 ? [] : [`Run-Url: ${oneLine(runUrl)}`]
	];
	return [
		`Roll back ${oneLine(environment)} to ${shortDigest(targetId)}`,
		`Reason: ${oneLine(reason)}`,
		...changes,
		trailers.join("\n")
	].join("\n\n").concat("\n");
}
/** Foreign text on one line: it must not be able to begin a paragraph of its own, least of all one of trailers. */
function oneLine(text) {
	return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}
// src/rollback/read-pins.ts
/**
* Every pin of the environment, from one commit. A tuple with a hole is no tuple: all pins or an error.
* @throws GateErrors one for each pin that cannot be read
*/
async function readPins(environment, read) {
	if (environment.pins.length === 0) throw new GateError("RG-CONFIG-INVALID", `the environment ${environment.name} has no pins`, {
		place: environment.place,
		hint: "name the values that decide what runs under `pins`"
	});
	const files = await readFiles(environment.pins, read);
	const errors = [];
	const readings = /* @__PURE__ */ new Map();
	const members = [];
	for (const pin of environment.pins) try {
		const reading = readOne(pin, files.get(pin.file));
		readings.set(pin.name, reading);
		members.push({
			name: pin.name,
			role: pin.role,
			value: reading.value
		});
	} catch (error) {
		errors.push(...toGateErrors(error));
	}
	if (errors.length > 0) throw new GateErrors(errors);
	return {
		tuple: makeTuple(members),
		readings,
		files
	};
}
function readOne(pin, bytes) {
	if (bytes) return readPin(pin.file, bytes, pin.selector);
	throw new GateError("RG-PIN-NOT-FOUND", `the file of the pin ${pin.name}, ${pin.file}, does not exist`, { place: pin.place });
}
async function readFiles(pins, read) {
	const files = /* @__PURE__ */ new Map();
	for (const path of new Set(pins.map((pin) => pin.file))) {
		const bytes = await read(path);
		if (bytes) files.set(path, bytes);
	}
	return files;
}
// src/rollback/plan.ts
/**
* The splices that turn the tuple that stands in the files into `target`: every file or none, and only bytes of the pins that differ.
* The result is read again as a whole: it must be exactly the target.
* @throws GateError RG-PIN-* when one of the pins cannot be edited
*/
async function planRollback(environment, at, target) {
	const pins = plannedPins(environment, at, target);
	const byFile = /* @__PURE__ */ new Map();
	for (const pin of pins) byFile.set(pin.planned.file, [...byFile.get(pin.planned.file) ?? [], pin]);
	const files = /* @__PURE__ */ new Map();
	const proofs = [];
	for (const [file, members] of byFile) {
		const edits = members.map(({ pin, planned }) => ({
			selector: pin.selector,
			expect: planned.from,
			value: planned.to,
			allowShared: pin.shared === true
		}));
		const result = splicePins(file, at.files.get(file) ?? /* @__PURE__ */ new Uint8Array(), edits);
		files.set(file, result.bytes);
		proofs.push(...result.proofs.map((proof) => ({
			file,
			proof
		})));
	}
	const after = await readPins(environment, (path) => Promise.resolve(files.get(path) ?? at.files.get(path)));
	if (tupleId(after.tuple) !== tupleId(target)) {
		const wrong = tupleChanges(after.tuple, target).map(({ name }) => name);
		const message = `after the edit the pins would not be the tuple ${shortDigest(tupleId(target))}: ${wrong.join(", ")}`;
		throw new GateError("RG-PIN-UNEDITABLE", message, { hint: "two pins may stand in one scalar; look at their selectors" });
	}
	return {
		pins: pins.map(({ planned }) => planned),
		files,
		proofs
	};
}
function plannedPins(environment, at, target) {
	const configs = new Map(environment.pins.map((pin) => [pin.name, pin]));
	return tupleChanges(at.tuple, target).map(({ name, role, from, to }) => {
		const pin = configs.get(name);
		if (!pin || from === void 0 || to === void 0) throw new GateError("RG-PIN-NOT-FOUND", `the pin ${name} is in one tuple and not in the other`, { hint: "tuples go back whole or not at all" });
		return {
			pin,
			planned: {
				name,
				role,
				file: pin.file,
				line: at.readings.get(name)?.place.line ?? 1,
				from,
				to
			}
		};
	});
}
// src/rollback/decide.ts
/**
* What to do with the branch as it is now; the heart of the compare-and-swap loop. Only exactly the tuple that was judged is taken
* back. Anything else that stands there was put there by somebody who knew more.
*/
function decideRollback(order) {
	const [badId, targetId] = [tupleId(order.bad), tupleId(order.target)];
	return async (snapshot) => {
		const { head } = snapshot;
		try {
			const at = await readPins(order.environment, (path) => snapshot.read(path));
			const id = tupleId(at.tuple);
			if (id === targetId) return {
				do: "stop",
				value: {
					found: "target",
					head
				}
			};
			if (id !== badId) return {
				do: "stop",
				value: {
					found: "other",
					head,
					tuple: at.tuple
				}
			};
			const plan = await planRollback(order.environment, at, order.target);
			const { reason, runUrl } = order;
			const message = rollbackMessage({
				environment: order.environment.name,
				badId,
				targetId,
				pins: plan.pins,
				reason,
				...runUrl ? { runUrl } : {}
			});
			return {
				do: "commit",
				change: {
					files: plan.files,
					message
				},
				value: {
					found: "bad",
					plan
				}
			};
		} catch (error) {
			if (!isAboutPins(error)) throw error;
			return {
				do: "stop",
				value: {
					found: "unreadable",
					reason: toGateErrors(error).map((mendable) => mendable.describe()).join("; ")
				}
			};
		}
	};
}
/** Whether the files are at fault, and not the way to them. */
function isAboutPins(error) {
	if (!(error instanceof GateError || error instanceof GateErrors)) return false;
	return toGateErrors(error).every(({ code }) => code.startsWith("RG-PIN") || code === "RG-PATH" || code === "RG-MANIFEST-SYNTAX" || code === "RG-SELECTOR");
}
// src/rollback/ladder/issue.ts
const LONGEST_BODY = 65e3;
/** Open issues that are searched for the marker, newest first. */
const PAGES = 3;
const PER_PAGE = 100;
/** Opens an incident issue, once for each tuple that failed in an environment. */
async function openIssue({ env, environment, incident }) {
	const { token, owner, repo } = issueAccess(env);
	const { getOctokit } = await import("./actions-github.js");
	const { issues } = getOctokit(token, { baseUrl: env("GITHUB_API_URL") ?? "https://api.github.com" }).rest;
	const marker = `<!-- rollback-gate incident ${environment.name} ${incident.id} -->`;
	for (let page = 1; page <= PAGES; page++) {
		const { data } = await issues.listForRepo({
			owner,
			repo,
			state: "open",
			sort: "created",
			direction: "desc",
			per_page: PER_PAGE,
			page
		});
		const known = data.find((issue) => issue.body?.includes(marker));
		if (known) return {
			ok: true,
			detail: `issue #${known.number} is open already`,
			url: known.html_url
		};
		if (data.length < PER_PAGE) break;
	}
	const body = `${incident.body.slice(0, LONGEST_BODY)}\n\n${marker}\n`;
	const { data } = await issues.create({
		owner,
		repo,
		title: incident.title,
		body
	});
	return {
		ok: true,
		detail: `opened issue #${data.number}`,
		url: data.html_url
	};
}
/**
* What it takes to open an issue.
* @throws GateError RG-USAGE when some of it is missing
*/
function issueAccess(env) {
	const token = env("GITHUB_TOKEN");
	const [owner, repo, more] = env("GITHUB_REPOSITORY")?.split("/") ?? [];
	if (token !== void 0 && owner && repo && more === void 0) return {
		token,
		owner,
		repo
	};
	throw new GateError("RG-USAGE", "no issue can be opened outside of GitHub Actions", {
		expected: "GITHUB_TOKEN and GITHUB_REPOSITORY in the environment",
		hint: "pass `GITHUB_TOKEN: ${{ github.token }}` in the `env` of the step, with the permission issues: write"
	});
}
// src/rollback/ladder/page.ts
const TIMEOUT = 1e4;
/** Pauses between tries, in milliseconds: a page that is not sent is worse than one that is sent twice. */
const PAUSES = [1e3, 4e3];
/** Posts the incident as JSON. The URL is a secret: it is masked and never shown. */
async function sendPage(template, context) {
	const url = checkUrl(context.expand(template));
	context.mask(url.href);
	const body = JSON.stringify({
		text: context.incident.title,
		...context.incident.data
	});
	for (let attempt = 0;; attempt++) {
		const answer = await post(url, body, context);
		if (answer.ok || !answer.again) return {
			ok: answer.ok,
			detail: answer.detail
		};
		const pause = PAUSES[attempt];
		if (pause === void 0) return {
			ok: false,
			detail: answer.detail
		};
		await context.clock.sleep(pause, context.signal);
	}
}
async function post(url, body, { fetch, signal }) {
	try {
		const response = await fetch(url, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body,
			redirect: "error",
			signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)])
		});
		await response.body?.cancel();
		const again = response.status >= 500 || response.status === 429;
		return {
			ok: response.ok,
			again,
			detail: `${url.host} answered ${response.status}`
		};
	} catch (error) {
		if (signal.aborted) throw error;
		return {
			ok: false,
			again: true,
			detail: `${url.host} could not be reached`
		};
	}
}
/** @throws GateError RG-CONFIG-INVALID */
function checkUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const loopback = url && [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(url.hostname);
	if (url?.protocol === "https:" || url?.protocol === "http:" && loopback) return url;
	throw new GateError("RG-CONFIG-INVALID", "the page URL is not usable", { expected: "an https URL" });
}
// src/rollback/ladder/toggle.ts
/** Sets a toggle to its safe value, unless the other pins are no longer those of the incident, and has it watched whether that helps. */
async function switchToggle(name, context) {
	const { channel, branch, clock, signal, environment } = context;
	const pin = environment.pins.find((candidate) => candidate.name === name);
	if (pin?.safe === void 0) throw new GateError("RG-CONFIG-REFERENCE", `the pin ${name} has no safe value`, { hint: "set `safe` at the pin" });
	const safe = String(pin.safe);
	if (environment.rollback?.write === "none") return {
		ok: false,
		detail: `set it to ${safe} by hand: \`rollback.write\` is \`none\``
	};
	const decide = (snapshot) => decideToggle(snapshot, {
		name,
		safe
	}, context);
	const result = await compareAndSwap({
		channel,
		branch,
		clock,
		signal,
		decide
	});
	if (result.result === "refused") return {
		ok: false,
		detail: `the branch takes no writes: ${result.detail}`
	};
	if (result.result === "raced") return {
		ok: false,
		detail: `other writers were faster ${result.attempts} times`
	};
	const { found, tuple, head } = result.value;
	if (found === "superseded") return {
		ok: false,
		detail: "the pins were changed meanwhile; the toggle was left alone"
	};
	if (found === "unchanged") return {
		ok: false,
		detail: `it was ${safe} all the time: there is nothing to switch`
	};
	const done = found === "safe" ? `it is ${safe} already` : `set to ${safe}`;
	const commit = result.result === "committed" ? result.commit : head;
	const confirmed = await context.confirm?.({
		tuple,
		commit
	});
	if (!confirmed) return {
		ok: true,
		detail: done,
		tuple
	};
	return {
		ok: confirmed.ok,
		detail: `${done}; ${confirmed.detail}`,
		tuple,
		...confirmed.recovered ? { recovered: true } : {}
	};
}
async function decideToggle(snapshot, { name, safe }, context) {
	const { head } = snapshot;
	const at = await readPins(context.environment, (path) => snapshot.read(path));
	const stop = (found) => ({
		do: "stop",
		value: {
			found,
			tuple: at.tuple,
			head
		}
	});
	if (without(name, at.tuple) !== without(name, context.tuple)) return stop("superseded");
	const from = at.readings.get(name)?.value ?? "";
	if (from === safe) return stop(tupleId(at.tuple) === tupleId(context.tuple) ? "unchanged" : "safe");
	const tuple = makeTuple(at.tuple.members.map((member) => member.name === name ? {
		...member,
		value: safe
	} : member));
	const { files } = await planRollback(context.environment, at, tuple);
	return {
		do: "commit",
		change: {
			files,
			message: toggleMessage(context, name, from, safe)
		},
		value: {
			found: "switched",
			tuple,
			head
		}
	};
}
/** The id of a tuple with one pin left out. */
function without(name, tuple) {
	return tupleId({ members: tuple.members.filter((member) => member.name !== name) });
}
function toggleMessage({ environment, incident }, name, from, to) {
	const trailers = [
		`Toggle-Of: ${incident.id}`,
		`Rollback-Environment: ${oneLine(environment.name)}`,
		...incident.runUrl ? [`Run-Url: ${oneLine(incident.runUrl)}`] : []
	];
	const reason = `Tuple ${shortDigest(incident.id)} could not be taken back or did not recover.`;
	return `Switch ${oneLine(name)} to ${oneLine(to)} in ${oneLine(environment.name)}\n\n${reason}\n\n  - ${oneLine(from)}\n  + ${oneLine(to)}\n\n${trailers.join("\n")}\n`;
}
// src/rollback/ladder/rehearse.ts
/** What would keep steps of the ladder from working, found while nothing depends on them: one sentence each. */
function rehearseLadder(steps, surroundings) {
	return steps.flatMap((step) => {
		const name = step.step === "toggle" ? `toggle ${step.pin}` : step.step;
		const problem = problemOf(step, surroundings);
		return problem === void 0 ? [] : [`The ladder's step ${name} would not work: ${problem}`];
	});
}
function problemOf(step, { environment, tuple, env, expand }) {
	if (step.step === "toggle") {
		const safe = environment.pins.find(({ name }) => name === step.pin)?.safe;
		const stands = tuple.members.find(({ name }) => name === step.pin)?.value;
		return stands === String(safe) ? `the toggle is ${stands} already, so there is nothing to switch.` : void 0;
	}
	try {
		if (step.step === "issue") issueAccess(env);
		else checkUrl(expand(step.url));
		return;
	} catch (error) {
		return toGateErrors(error).map((mendable) => mendable.describe()).join("; ");
	}
}
// src/rollback/ladder/index.ts
/**
* When going back is not possible or did not help: the configured steps in their order. A step that fails does not stop the next; once a
* toggle has helped, no other is switched. A run that is cancelled takes no further step.
*/
async function climbLadder(steps, context) {
	const outcomes = [];
	let { tuple } = context;
	for (const step of steps) {
		if (context.signal.aborted) break;
		if (step.step === "toggle" && (context.informOnly || outcomes.some(({ recovered }) => recovered))) continue;
		const result = await take(step, {
			...context,
			tuple,
			incident: context.incident(outcomes)
		}).catch((error) => failure(error));
		tuple = result.tuple ?? tuple;
		outcomes.push({
			step: nameOf(step),
			...result,
			at: context.clock.now()
		});
	}
	return outcomes;
}
function failure(error) {
	return {
		ok: false,
		detail: toGateErrors(error).map((mendable) => mendable.describe()).join("; ")
	};
}
function take(step, context) {
	if (step.step === "toggle") return switchToggle(step.pin, context);
	return step.step === "issue" ? openIssue(context) : sendPage(step.url, context);
}
function nameOf(step) {
	return step.step === "toggle" ? `toggle ${step.pin}` : step.step;
}
// src/rollback/obstacles.ts
/**
* What would keep a rollback from going back to a tuple: values that can change while the name stays, which nobody can restore, and
* what the ledgers say against it. The same questions are asked again when it comes to a rollback; here they are asked while there is time.
*/
function obstaclesTo(tuple, ledgers) {
	const against = recordAgainst(tupleId(tuple), ledgers);
	if (against === void 0) return mutableValues(tuple);
	const detail = `${against.event} in ${against.environment} at ${against.time}`;
	return [...mutableValues(tuple), {
		detail,
		fix: "Release another tuple: this one is not gone back to."
	}];
}
/** The record that speaks against a tuple: a revocation in any environment, or a failure as its last event in one. */
function recordAgainst(id, { records, others }) {
	const ledgers = [records, ...others];
	return ledgers.flat().find(({ event, tupleId }) => event === "revoked" && tupleId === id) ?? ledgers.map((ledger) => lastEvents(ledger).get(id)).find((record) => record?.event === "failed");
}
function mutableValues({ members }) {
	return members.flatMap(({ name, role, value }) => {
		const { mutability, rule: id, problem } = judgePin(value, role);
		const rule = PIN_RULES.find((one) => one.id === id);
		if (mutability === "none" || !rule) return [];
		return {
			detail: rule.message({
				pin: name,
				value,
				...problem === void 0 ? {} : { problem }
			}),
			fix: rule.fix
		};
	});
}
// src/rollback/readiness.ts
/** What is worth knowing of a verification that no identity stands behind. */
const UNIDENTIFIED = "but by its checks alone: no identity is configured, so another release may have answered in its place";
/** Everything that can be known before the first write. One no, and nothing is written. */
async function judgeReadiness(question) {
	const editable = await tryPlan(question);
	const checks = [
		isVerified(question),
		isInUse(question),
		isComplete(question),
		isImmutable(question),
		editable.check
	];
	return {
		ready: checks.every((check) => check.ok),
		checks,
		plan: editable.plan
	};
}
function isVerified({ target, records }) {
	const verified = records.findLast(({ event, tupleId }) => event === "verified" && tupleId === target.tupleId);
	const detail = verified ? `verified here at ${verified.time}${verified.identified === false ? `, ${UNIDENTIFIED}` : ""}` : `${shortDigest(target.tupleId)} was never verified in this environment`;
	return {
		id: "verified",
		title: "The target was verified here before",
		ok: verified !== void 0,
		detail
	};
}
function isInUse({ target, records, others }) {
	const against = recordAgainst(target.tupleId, {
		records,
		others
	});
	const detail = against ? `${against.event} in ${against.environment} at ${against.time}` : "neither failed since nor revoked, in any environment";
	return {
		id: "in-use",
		title: "Nothing speaks against the target",
		ok: against === void 0,
		detail
	};
}
function isComplete({ at, target }) {
	const names = (members) => members.map(({ name }) => name).join(", ");
	const ok = samePins(at.tuple, target.tuple);
	return {
		id: "complete",
		title: "The target has a value for every pin",
		ok,
		detail: ok ? `all ${at.tuple.members.length} pins have a value in both tuples` : `the environment has the pins ${names(at.tuple.members)}; the target was recorded with ${names(target.tuple.members)}; a mixture was never tested`
	};
}
function isImmutable({ at, target }) {
	const moving = tupleChanges(at.tuple, target.tuple).filter(({ role, to }) => to !== void 0 && judgePin(to, role).mutability !== "none");
	const detail = moving.length === 0 ? "every value that would be restored names one content" : moving.map(({ name, role, to }) => `${name}: ${to} (${judgePin(to ?? "", role).mutability}) may name something else today`).join("; ");
	return {
		id: "immutable",
		title: "The target names exactly what ran then",
		ok: moving.length === 0,
		detail
	};
}
async function tryPlan({ environment, at, target }) {
	const title = "Every pin can be edited byte for byte";
	try {
		const plan = await planRollback(environment, at, target.tuple);
		return {
			check: {
				id: "editable",
				title,
				ok: true,
				detail: `${plan.pins.length} pins in ${plan.files.size} files; the inverse edit gives the original bytes`
			},
			plan
		};
	} catch (error) {
		return {
			check: {
				id: "editable",
				title,
				ok: false,
				detail: toGateErrors(error).map((mendable) => mendable.describe()).join("; ")
			},
			plan: void 0
		};
	}
}
// src/commands/rollback/session.ts
/** @throws GateError RG-USAGE, RG-ENVIRONMENT-UNKNOWN, RG-CONFIG-*, RG-GIT-MISSING */
async function openSession(host, options) {
	const secrets = new Secrets();
	const config = await readConfig(host.directory, options.config);
	const environment = findEnvironment(config, options.environment);
	const repository = await openRepository(host.directory);
	const remotes = await listRemotes(repository);
	const channels = /* @__PURE__ */ new Map();
	const token = readToken(host);
	const open = (remote) => {
		const channel = channels.get(remote) ?? gitChannel(repository, {
			remote,
			clock: host.clock,
			...identityOf(host),
			...token ? { token } : {}
		});
		channels.set(remote, channel);
		return channel;
	};
	const remote = chooseRemote(remotes, options.remote, environment.rollback?.remote ?? config.ledger.remote);
	const git = remote === void 0 ? void 0 : open(remote);
	const branch = options.branch ?? environment.rollback?.branch ?? await git?.defaultBranch() ?? "HEAD";
	const channel = git ?? headChannel(repository);
	const ledger = new LedgerStore({
		channel: open(chooseRemote(remotes, options.remote, config.ledger.remote) ?? "."),
		branch: config.ledger.branch,
		clock: host.clock,
		signal: host.signal
	});
	return {
		host,
		config,
		environment,
		channel,
		branch,
		ledger,
		local: remote === void 0,
		...whoActs(host),
		expand: (text) => expandVariables(text, (name) => secretVariable(name, host, secrets)),
		secrets,
		readHead: async () => {
			const snapshot = await channel.snapshot(branch);
			if (snapshot.head === void 0) throw new GateError("RG-GIT", `the branch ${branch} does not exist at the remote ${remote ?? ""}`);
			return {
				at: await readPins(environment, (path) => snapshot.read(path)),
				head: snapshot.head
			};
		},
		readLedgers: () => readLedgers(ledger, config, environment.name),
		close: async () => closeAll([...channels.values()], repository)
	};
}
function secretVariable(name, host, secrets) {
	const value = host.env(name);
	if (value === void 0) return void 0;
	secrets.add(value);
	host.mask(value);
	return value;
}
/** Names of the repository's remotes. */
async function listRemotes(repository) {
	return (await repository.text(["remote"])).split("\n").filter(Boolean);
}
/**
* The remote to work with; undefined in a repository that has none, which works by itself. Where there are others, the one that was
* meant must be among them: a ledger that is looked for in the wrong place is an empty one.
* @throws GateError RG-GIT
*/
function chooseRemote(remotes, given, configured) {
	const wanted = given ?? configured;
	if (remotes.includes(wanted)) return wanted;
	if (remotes.length === 0 && given === void 0) return void 0;
	throw new GateError("RG-GIT", `there is no remote ${JSON.stringify(wanted)}`, {
		expected: remotes.length === 0 ? "no remote: the repository has none" : `one of: ${remotes.join(", ")}`,
		hint: "set rollback.remote and ledger.remote in the configuration, or pass --remote"
	});
}
async function readLedgers(store, config, environment) {
	const snapshot = await store.snapshot();
	const names = [...config.environments.keys()].filter((name) => name !== environment);
	await store.assertWhole([environment, ...names]);
	const others = [];
	for (const name of names) others.push(await readLedger(snapshot, name));
	return {
		records: await readLedger(snapshot, environment),
		others
	};
}
async function closeAll(channels, repository) {
	for (const channel of channels) await channel.close();
	await repository.close();
}
function findEnvironment(config, name) {
	const known = [...config.environments.keys()].join(", ") || "none";
	if (name === void 0) throw new GateError("RG-USAGE", "the environment is missing", { expected: `--environment with one of: ${known}` });
	const environment = config.environments.get(name);
	if (environment) return environment;
	throw new GateError("RG-ENVIRONMENT-UNKNOWN", `the environment ${JSON.stringify(name)} is not in the configuration`, { expected: `one of: ${known}` });
}
/** A token to push with, for checkouts that left no credentials behind or not the right ones. */
function readToken(host) {
	const token = host.env("ROLLBACK_GATE_TOKEN");
	if (token !== void 0) host.mask(token);
	return token;
}
/** The committer that the environment names, as git itself would take it. */
function identityOf(host) {
	const [name, email] = [host.env("GIT_COMMITTER_NAME"), host.env("GIT_COMMITTER_EMAIL")];
	return name !== void 0 && email !== void 0 ? { identity: {
		name,
		email
	} } : {};
}
function whoActs(host) {
	const [run, repository] = [host.env("GITHUB_RUN_ID"), host.env("GITHUB_REPOSITORY")];
	if (run === void 0) return {
		actor: host.env("USER") ?? host.env("USERNAME"),
		runUrl: void 0
	};
	const attempt = host.env("GITHUB_RUN_ATTEMPT") ?? "1";
	const server = host.env("GITHUB_SERVER_URL") ?? "https://github.com";
	const runUrl = repository === void 0 ? void 0 : `${server}/${repository}/actions/runs/${run}`;
	return {
		actor: `github:run/${run}/${attempt}`,
		runUrl
	};
}
/** How a tuple is named to people. */
function shortId(tuple) {
	return shortDigest(tupleId(tuple));
}
export { assess, chooseRemote, chooseTarget, climbLadder, compareAndSwap, currentDeployment, decideRollback, deploymentKey, describeBreak, describeLoss, gitChannel, judgeReadiness, lastEvents, ledgerPath, listRemotes, loopGuard, obstaclesTo, openRollback, openSession, parseLedger, readConfig, readToken, rehearseLadder, shortId, verifyLedger };
