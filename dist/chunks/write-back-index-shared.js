import { GateError, isJsonObject, sha256, systemClock } from "./start.js";
import { openRepository } from "./git-index-shared.js";
import { createHash, randomUUID } from "node:crypto";
import { isAbsolute, join, resolve } from "node:path";
import { copyFile, mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
// src/write-back/channels/dispatch/index.ts
/** How often is looked whether it stands on the branch, in milliseconds. */
const LOOK$1 = 5e3;
/** GitHub takes no more than 64 KiB of inputs; of a payload it takes as much. */
const MOST_BYTES$1 = 6e4;
/** Whoever may not see a repository is told that it does not exist; none of these will ever be another. */
const REFUSED = /* @__PURE__ */ new Set([
	401,
	403,
	404,
	422
]);
/**
* Asks somebody else to write: an event or a workflow, perhaps of another repository, which has the right to. It counts as written when the
* files stand on the branch as they were asked for. Whoever writes has to start from `base`; when the files become something else, or
* nothing happens in time, nobody has written what was decided.
*/
function dispatchChannel(options) {
	const { read, clock, signal, wait } = options;
	return {
		...read,
		id: "dispatch",
		commit: async (branch, base, change) => {
			const before = await read.snapshot(branch);
			if (before.head !== base) return { result: "stale" };
			const old = await readAll(before, change);
			const refusal = await ask(options, branch, base, change);
			if (refusal) return refusal;
			const end = clock.now() + wait;
			for (;;) {
				const snapshot = await read.snapshot(branch);
				const state = await stateOf(snapshot, change, old);
				if (state === "written" && snapshot.head !== void 0) return {
					result: "committed",
					commit: snapshot.head
				};
				if (state === "other") return { result: "stale" };
				if (clock.now() >= end) return {
					result: "refused",
					reason: "hook",
					detail: nobodyWrote(options)
				};
				await clock.sleep(Math.min(LOOK$1, Math.max(1, end - clock.now())), signal);
			}
		}
	};
}
async function ask(options, branch, base, change) {
	const order = orderOf(options.environment, branch, base, change);
	if (JSON.stringify(order).length > MOST_BYTES$1) return {
		result: "refused",
		reason: "hook",
		detail: `the files are larger than the ${MOST_BYTES$1} bytes that an event can carry`
	};
	const { api, owner, repo, event, workflow } = options;
	const answer = workflow === void 0 ? await api.rest("POST /repos/{owner}/{repo}/dispatches", {
		owner,
		repo,
		event_type: event,
		client_payload: { rollback: order }
	}) : await api.rest("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
		owner,
		repo,
		workflow_id: workflow,
		ref: await defaultBranch(options),
		inputs: { rollback: JSON.stringify(order) }
	});
	if (answer.status === 204 || answer.status === 200) return void 0;
	const detail = `${options.owner}/${options.repo} takes no dispatch: ${messageOf$1(answer)}`;
	return {
		result: "refused",
		reason: REFUSED.has(answer.status) ? "permission" : "hook",
		detail
	};
}
/** What has to be written, for a program: all of each file, on exactly that commit. */
function orderOf(environment, branch, base, { files, message }) {
	return {
		version: 1,
		environment,
		branch,
		base: base ?? null,
		message,
		files: [...files].map(([path, bytes]) => ({
			path,
			sha256: sha256(bytes),
			content: Buffer.from(bytes).toString("base64")
		}))
	};
}
async function defaultBranch({ api, owner, repo }) {
	const { data } = await api.rest("GET /repos/{owner}/{repo}", {
		owner,
		repo
	});
	const branch = isJsonObject(data) ? data["default_branch"] : void 0;
	return typeof branch === "string" ? branch : "main";
}
async function readAll(snapshot, { files }) {
	const old = /* @__PURE__ */ new Map();
	for (const path of files.keys()) old.set(path, digestOf(await snapshot.read(path)));
	return old;
}
/** `other`: a file is neither what it was nor what it should become, so that somebody else was faster. */
async function stateOf(snapshot, { files }, old) {
	let written = 0;
	for (const [path, bytes] of files) {
		const now = digestOf(await snapshot.read(path));
		if (now === sha256(bytes)) written += 1;
		else if (now !== old.get(path)) return "other";
	}
	return written === files.size ? "written" : "waiting";
}
function digestOf(bytes) {
	return bytes === void 0 ? "" : sha256(bytes);
}
function nobodyWrote({ owner, repo, event, workflow, wait }) {
	return `${workflow === void 0 ? `the event ${event}` : `the workflow ${workflow}`} of ${owner}/${repo} was started, and after ${Math.round(wait / 1e3)} s the branch does not hold what was asked for`;
}
function messageOf$1({ data, status }) {
	const message = isJsonObject(data) && typeof data["message"] === "string" ? data["message"] : "";
	return message === "" ? `status ${status}` : message.replace(/\s+/g, " ").trim();
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
/**
* Loads one revision, a commit id or the name of a tag, without its history; undefined when the remote has it no more, or hands out no
* commits by their ids.
*/
async function fetchRevision(store, revision) {
	if (!/^[0-9A-Za-z][0-9A-Za-z._/+-]{0,200}$/.test(revision) || /\.\.|\/\/|\.lock$|[/.]$/.test(revision)) return void 0;
	const isOid = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
	const known = isOid ? await store.repository.object(`${revision}^{commit}`) : void 0;
	if (known) return known.oid;
	const [source, ref] = isOid ? [revision, `refs/rollback-gate-commits/${revision}`] : [`refs/tags/${revision}`, `refs/rollback-gate-tags/${revision}`];
	const { code, stderr } = await runInStore(store, [
		...[
			"fetch",
			"-q",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-auto-maintenance",
			"--depth=1"
		],
		REMOTE,
		`+${source}:${ref}`
	]);
	if (code === 0) return (await store.repository.object(`${ref}^{commit}`))?.oid;
	if (/couldn't find remote ref|not our ref|unadvertised object|did not contain|no such remote ref|bad object/i.test(stderr)) return void 0;
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
		at: async (revision) => {
			const inStore = await store();
			const commit = await patiently(clock, () => fetchRevision(inStore, revision));
			return commit === void 0 ? void 0 : openTree(inStore, commit);
		},
		close: async () => {
			await (await opened)?.close();
			opened = void 0;
		}
	};
}
function openTree({ repository }, commit) {
	return {
		commit,
		repository,
		paths: async () => [...(await repository.tree(commit)).values()].flatMap(({ mode, path }) => mode.startsWith("100") ? [path] : []),
		read: (path) => readFileAt(repository, commit, path)
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
export { checkPath, dispatchChannel, gitChannel, gitHubChannel, headChannel, pullRequestChannel };
