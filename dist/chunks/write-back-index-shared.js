import "./runtime.js";
import { GateError, systemClock } from "./start.js";
import { createHash, randomUUID } from "./config.js";
import { openRepository } from "./check.js";
import { isAbsolute, join, resolve } from "node:path";
import { copyFile, mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
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
/** What the last commits say, newest first, without merges. Where the clone ends before, more is fetched, once. */
async function readMessages(store, branch, head, depth) {
	const known = await readLog(store, head, depth);
	const isCut = known.length < depth && await textInStore(store, ["rev-parse", "--is-shallow-repository"]) === "true";
	if (isCut) await fetchHead(store, branch, depth);
	return (isCut ? await readLog(store, head, depth) : known).filter(({ isMerge }) => !isMerge).map(({ commit, at, message }) => ({
		commit,
		at,
		message
	}));
}
async function readLog(store, head, depth) {
	const parts = (await textInStore(store, [
		"log",
		"-z",
		`--max-count=${depth}`,
		"--format=%H%x00%P%x00%ct%x00%B",
		head
	])).split("\0");
	return Array.from({ length: Math.floor(parts.length / 4) }, (_, index) => {
		const [commit = "", parents = "", seconds, message = ""] = parts.slice(index * 4, index * 4 + 4);
		return {
			commit,
			at: Number(seconds) * 1e3,
			message,
			isMerge: parents.includes(" ")
		};
	});
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
		losses: async (branch, paths, depth) => {
			const opened = await store();
			return patiently(clock, () => findLosses(opened, checkBranch(branch), paths, depth));
		},
		messages: async (branch, head, depth) => readMessages(await store(), checkBranch(branch), head, depth),
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
		if (pause === void 0 || !isTransient(error)) throw error;
		await clock.sleep(pause);
	}
}
/** Refuses names that git would read as something else than one branch. @throws GateError RG-CONFIG-INVALID */
function checkBranch(branch) {
	if (/^[-/.]|[/.]$|\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|[\s~^:?*[\\]|^@$/.test(branch) || branch === "") throw new GateError("RG-CONFIG-INVALID", `${JSON.stringify(branch)} is not the name of a branch`);
	return branch;
}
export { checkPath, gitChannel, readFileAt };
