import { expandVariables, isDigest, sha256, shortDigest, tupleId } from "./config.js";
import { GateError, Secrets, canonicalJson, isJsonObject } from "./start.js";
import { assertSignatures, attachmentPath, isOwnServer, ledgerPath, oneEnvironment, openRepository, openSigner, parseLedger, readPublicKeys, repositoryUrl, tokenFor, trustOf } from "./check.js";
import { assertLedger, describeLoss, ledgerText, makeRecord, readPins } from "./rollback-read-pins-shared.js";
import { gitChannel, readFileAt } from "./write-back-index-shared.js";
import { readConfig } from "./commands-shared-read-config-shared.js";
import { openGitHub } from "./github-api-shared.js";
// src/github/remote.ts
/** The repository behind the URL of a remote (https, ssh, or `git@host:owner/repo`); undefined for a path and for what is no repository of GitHub's shape. */
function parseRemoteUrl(url) {
	const scp = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/.exec(url);
	const parsed = scp ? void 0 : URL.canParse(url) ? new URL(url) : void 0;
	if (!scp && (!parsed || !/^(?:https?|ssh|git):$/.test(parsed.protocol))) return void 0;
	const [host, path] = scp ? [scp[1] ?? "", scp[2] ?? ""] : [parsed?.host ?? "", parsed?.pathname ?? ""];
	const match = /^\/?([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path);
	if (!match || host === "" || /^[A-Za-z]$/.test(host)) return void 0;
	return {
		host: host.replace(/^ssh\.github\.com(?::443)?$/, "github.com"),
		owner: match[1] ?? "",
		repo: match[2] ?? ""
	};
}
/** Where the interface of a host is: as the runner says for its own server, else by GitHub's convention. */
function apiUrlOf(host, env) {
	const [server, api] = [env("GITHUB_SERVER_URL"), env("GITHUB_API_URL")];
	if (server !== void 0 && api !== void 0 && URL.canParse(server) && new URL(server).host === host) return api;
	return host === "github.com" ? "https://api.github.com" : `https://${host}/api/v3`;
}
// src/ledger/append.ts
/** The ledger with one more record; as it was, when a record with the same key is there already. */
function appendEntry(records, entry, time, signer) {
	if (records.some((record) => record.key === entry.key)) return {
		records,
		appended: void 0
	};
	const appended = makeRecord(entry, records.at(-1), time, signer);
	return {
		records: [...records, appended],
		appended
	};
}
// src/ledger/attachments.ts
/** Shortest time for which attachments are kept, in milliseconds: what is gone sooner was taken away by somebody else. */
const SHORTEST_KEPT = 864e5;
/** Looks at every attachment of a ledger. That one was pruned is said by what stands in its place; a file that is simply gone was not. */
async function inspectAttachments(records, read) {
	const found = {
		intact: [],
		pruned: [],
		damaged: []
	};
	for (const [digest, newest] of attachmentsOf(records)) {
		const bytes = await read(attachmentPath(digest));
		found[bytes === void 0 ? "damaged" : sha256(bytes) === digest ? "intact" : isPruned(bytes, digest, newest) ? "pruned" : "damaged"].push(digest);
	}
	return found;
}
/** What takes the place of the attachments whose newest record is older than `before`; only of those that are what they were. */
async function pruneAttachments(records, read, { before, now }) {
	const times = attachmentsOf(records);
	const { intact } = await inspectAttachments(records, read);
	const old = intact.filter((digest) => (times.get(digest) ?? now) < before);
	return new Map(old.map((digest) => [digest, tombstone(digest, now)]));
}
function tombstone(digest, now) {
	const pruned = {
		version: 1,
		digest,
		pruned: new Date(now).toISOString()
	};
	return new TextEncoder().encode(`${canonicalJson({ ...pruned })}\n`);
}
/** By digest: the time of the newest record that names it, in milliseconds since 1970 UTC. */
function attachmentsOf(records) {
	return new Map(records.flatMap(({ attachment, time }) => attachment === void 0 ? [] : [[attachment, Date.parse(time)]]));
}
function isPruned(bytes, digest, recorded) {
	if (bytes.length > 1e3) return false;
	try {
		const value = JSON.parse(new TextDecoder().decode(bytes));
		if (!isJsonObject(value) || value["version"] !== 1 || typeof value["pruned"] !== "string") return false;
		return isDigest(digest) && value["digest"] === digest && Date.parse(value["pruned"]) - recorded >= SHORTEST_KEPT;
	} catch {
		return false;
	}
}
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
// src/write-back/channels/fallback.ts
/**
* Writes through `first`; where the branch is protected from that, through what `second` opens. All else is as `first` has it: a race is no
* reason to go another way.
*/
function withFallback(first, second) {
	let opened;
	return {
		...first,
		commit: async (branch, base, change) => {
			const outcome = await first.commit(branch, base, change);
			if (outcome.result !== "refused" || outcome.reason !== "protected") return outcome;
			const other = await (opened ??= second());
			return other ? other.commit(branch, base, change) : outcome;
		}
	};
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
		return remember(this.#trees, sha, () => this.#readTree(sha));
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
		return remember(this.#blobs, sha, () => this.#readBlob(sha));
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
/** What was read once; what could not be read is asked for again. */
function remember(known, sha, read) {
	const found = known.get(sha);
	if (found) return found;
	const reading = read();
	known.set(sha, reading);
	reading.catch(() => known.delete(sha));
	return reading;
}
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
	return (await listCommits(objects, {
		sha: head,
		path
	}, depth)).map((commit) => text(commit, "sha"));
}
/** What the last commits say (one page of them at most), newest first, without merges. */
async function readMessages(objects, head, depth) {
	return (await listCommits(objects, { sha: head }, depth)).flatMap((entry) => {
		const { parents, commit } = entry;
		if (Array.isArray(parents) && parents.length > 1) return [];
		const inner = isJsonObject(commit) ? commit : {};
		const committer = isJsonObject(inner["committer"]) ? inner["committer"] : {};
		return [{
			commit: text(entry, "sha"),
			at: Date.parse(text(committer, "date")),
			message: text(inner, "message")
		}];
	});
}
async function listCommits(objects, from, depth) {
	const page = {
		...from,
		per_page: Math.min(100, Math.max(1, depth))
	};
	const { status, data } = await objects.ask("GET /repos/{owner}/{repo}/commits", page);
	if (status === 200 && Array.isArray(data)) return data.filter(isJsonObject);
	throw new GateError("RG-GITHUB", `GitHub does not list the commits of ${from.path ?? from.sha} (status ${status})`);
}
// src/write-back/channels/github/index.ts
/**
* Writes through GitHub's own interface: no checkout, commits that GitHub signs, and a head that is compared where it is moved. What
* became of a write that was not answered is found out before anything else is done.
*/
function gitHubChannel({ api, owner, repo }) {
	const repository = {
		owner,
		repo
	};
	const objects = new Objects(api, repository);
	return {
		id: "github",
		snapshot: (branch) => takeSnapshot(objects, branch),
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
			const landed = await findLanded(objects, branch, base, change, outcome?.commit);
			return landed === void 0 ? { result: "stale" } : {
				result: "committed",
				commit: landed
			};
		},
		losses: (branch, paths, depth) => findLosses(objects, branch, paths, depth),
		messages: (_branch, head, depth) => readMessages(objects, head, depth)
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
		body: asCode(body.join("\n").trim()),
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
/** Values and answers of services are foreign text: as code they are shown as they are, and neither hide, call nor load anything. */
function asCode(text) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}text\n${text}\n${fence}`;
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
/** A try fails only because another writer has succeeded, so that of 50 writers none needs more, whatever the order in which they come. */
const DEFAULT_ATTEMPTS = 64;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 3e3;
/** Where a try itself takes long, writers that come back sooner than that would only meet again. */
const LONGEST_SPREAD = 2e4;
const MOST_TURNS = 8;
/**
* Read the branch, decide, commit on exactly what was read; when the head has moved, read and decide again.
* A moved head is never answered by sending the same contents again: they were computed from files that are no longer there,
* and would silently undo the change that was faster.
*/
async function compareAndSwap(options) {
	const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
	for (let attempt = 1; attempt <= attempts; attempt++) {
		options.signal?.throwIfAborted();
		const began = options.clock.now();
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
		const took = options.clock.now() - began;
		if (attempt < attempts) await options.clock.sleep(pauseAfter(attempt, took, options.random ?? Math.random), options.signal);
	}
	return {
		result: "raced",
		attempts
	};
}
/** Full jitter over a span that grows with every try, and with how long one takes: of many writers that met, few meet again. */
function pauseAfter(attempt, took, random) {
	const grown = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
	const spread = Math.min(LONGEST_SPREAD, took * Math.min(attempt, MOST_TURNS));
	return Math.round(random() * Math.max(grown, spread));
}
// src/ledger/readme-text.ts
/** Stands on the ledger branch, for whoever comes across it. */
const README = `# Deployment ledger

This branch is written by rollback-gate. It holds one file per environment; each line is one record: what was deployed, verified, failed
or rolled back, when, and by which run. The newest verified record is what a rollback returns to.

Every record carries the hash of the one before it, so a change to an old line shows: \`rollback-gate ledger verify\`.

Do not edit these files, and do not merge this branch. Protect it against deletion and force pushes.
`;
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
		return this.readAt(await this.snapshot(), environment);
	}
	/** The records of one environment at a snapshot, verified. @throws GateError RG-LEDGER-* */
	readAt(snapshot, environment) {
		return readLedger(snapshot, environment, this.#options.trust);
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
	* @param attachments files that are kept beside the ledger, by path; written with the first record that is new, or not at all
	* @throws GateError RG-WRITE-REFUSED, RG-WRITE-RACE, RG-LEDGER-SIGNATURE where records must be signed and there is no key
	*/
	async record(environment, decide, attachments = /* @__PURE__ */ new Map()) {
		return this.#swap(async (snapshot) => {
			const before = await this.readAt(snapshot, environment);
			const entries = decide(before);
			if (entries.length > 0) this.#assertMaySign();
			const { clock, signer } = this.#options;
			return toDecision(environment, snapshot, appendAll(before, entries, clock.now(), signer), attachments);
		});
	}
	/**
	* Takes away what was kept beside records that are older than `before` (milliseconds since 1970 UTC). The records stay as they are, and a
	* line in its place says when it went. What is not as it was is left alone: nobody shall lose the sight of that.
	* @returns digests of what was pruned @throws GateError as `record`
	*/
	async prune(environment, before) {
		return this.#swap(async (snapshot) => {
			const found = await pruneAttachments(await this.readAt(snapshot, environment), (path) => snapshot.read(path), {
				before,
				now: this.#options.clock.now()
			});
			const value = [...found.keys()];
			if (found.size === 0) return {
				do: "stop",
				value
			};
			return {
				do: "commit",
				change: {
					files: new Map([...found].map(([digest, bytes]) => [attachmentPath(digest), bytes])),
					message: `${environment}: prune ${value.map((digest) => digest.slice(7, 19)).join(", ")}\n`
				},
				value
			};
		});
	}
	async #swap(decide) {
		const { channel, branch, clock, signal, random, attempts } = this.#options;
		return written(await compareAndSwap({
			channel,
			branch,
			clock,
			...attempts === void 0 ? {} : { attempts },
			...signal ? { signal } : {},
			...random ? { random } : {},
			decide
		}), branch);
	}
	/** An unsigned record would make a ledger that nobody believes any more. */
	#assertMaySign() {
		const { signer, trust } = this.#options;
		if (trust?.unsigned !== "refuse" || trust.keys.size === 0 || signer && trust.keys.has(signer.keyid)) return;
		throw new GateError("RG-LEDGER-SIGNATURE", `the ledger takes signed records only, and ${signer ? "its key is not among the public keys of the configuration" : "there is no key to sign with"}`, { hint: "put the private key into the environment variable that `ledger.sign` names, and its public key under `ledger.keys`" });
	}
};
/** @throws GateError RG-WRITE-REFUSED, RG-WRITE-RACE */
function written(result, branch) {
	if (result.result === "refused") throw new GateError("RG-WRITE-REFUSED", `the ledger branch ${branch} takes no writes: ${result.detail}`, { hint: "let the workflow push to this branch: permission contents: write, and no rule that asks for a pull request" });
	if (result.result === "raced") throw new GateError("RG-WRITE-RACE", `other writers of ${branch} were faster ${result.attempts} times`, { hint: "run the same command again" });
	return result.value;
}
/** The verified records of an environment at a snapshot of the ledger branch; none when it has no file yet. */
async function readLedger(snapshot, environment, trust) {
	const path = ledgerPath(environment);
	const bytes = await snapshot.read(path);
	if (bytes === void 0) return [];
	const records = parseLedger(new TextDecoder().decode(bytes), path);
	assertLedger(records, path, environment);
	if (trust) assertSignatures(records, path, trust);
	return records;
}
function appendAll(before, entries, now, signer) {
	let records = before;
	const appended = [];
	for (const entry of entries) {
		const next = appendEntry(records, entry, new Date(now), signer);
		records = next.records;
		if (next.appended) appended.push(next.appended);
	}
	return {
		records,
		appended
	};
}
function toDecision(environment, snapshot, value, attachments) {
	if (!value.appended[0]) return {
		do: "stop",
		value
	};
	const encode = (text) => new TextEncoder().encode(text);
	const files = new Map([...attachments, [ledgerPath(environment), encode(ledgerText(value.records))]]);
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
// src/commands/rollback/reach-github.ts
function tokenOf(host) {
	return host.env("ROLLBACK_GATE_TOKEN") ?? host.env("GITHUB_TOKEN");
}
/** The repository behind a remote, as it is written in the configuration of git: what git makes of it may be a mirror. */
async function remoteOf({ repository, remote }) {
	if (/[:/]/.test(remote)) return parseRemoteUrl(remote);
	const { code, stdout } = await repository.run([
		"config",
		"--get",
		`remote.${remote}.url`
	], { allow: [0, 1] });
	return code === 0 ? parseRemoteUrl(new TextDecoder().decode(stdout).trim()) : void 0;
}
/** @throws GateError RG-USAGE without a token, RG-CONFIG-INVALID when the remote is no repository of GitHub's */
async function reachGitHub(search) {
	const { host, remote, why, otherwise } = search;
	const found = await remoteOf(search);
	if (!found) {
		const what = /[:/]/.test(remote) ? "the repository" : `the remote ${remote}`;
		throw new GateError("RG-CONFIG-INVALID", `${what} is no repository of GitHub, and ${why}`, {
			expected: "a remote such as https://github.com/OWNER/REPOSITORY",
			hint: otherwise
		});
	}
	if (/[:/]/.test(remote) && !isOwnServer(host, remote)) throw new GateError("RG-CONFIG-INVALID", `the token is not sent to ${found.host}, and ${why}`, {
		expected: "a repository of the server that the workflow runs for",
		hint: otherwise
	});
	const token = tokenOf(host);
	if (token === void 0) throw new GateError("RG-USAGE", "there is no token to write through GitHub with", {
		expected: "ROLLBACK_GATE_TOKEN or GITHUB_TOKEN in the environment",
		hint: `pass \`ROLLBACK_GATE_TOKEN: \${{ … }}\` in the \`env\` of the step, with the permission contents: write; or ${otherwise}`
	});
	host.mask(token);
	const { owner, repo } = found;
	const apiUrl = apiUrlOf(found.host, (name) => host.env(name));
	return {
		api: openGitHub({
			token,
			apiUrl,
			fetch: host.fetch,
			signal: host.signal,
			clock: host.clock
		}),
		owner,
		repo
	};
}
// src/commands/rollback/open-ledger.ts
/** The store of the ledger as the configuration has it: where it is, how it is written, who signs and who is believed. @throws GateError RG-LEDGER-SIGNATURE, and as `reachGitHub` */
async function openLedger(place) {
	const { host, config, secret } = place;
	const signer = signerOf(config, secret);
	const trust = trustOf(config.ledger);
	return new LedgerStore({
		channel: await ledgerChannel(place),
		branch: config.ledger.branch,
		clock: host.clock,
		...signer && { signer },
		...trust && { trust }
	});
}
/** The way on which the ledger is written. */
async function ledgerChannel({ host, config, repository, remote, git }) {
	if (config.ledger.write === "git") return git;
	return gitHubChannel(await reachGitHub({
		host,
		repository,
		remote,
		why: "`ledger.write` is `github`",
		otherwise: "set `ledger: { write: git }`"
	}));
}
/** @throws GateError RG-LEDGER-SIGNATURE for a key that cannot be used. A variable that is not set leaves records unsigned: that is not worth an emergency. */
function signerOf({ ledger: { sign, keys } }, secret) {
	const pem = sign === void 0 ? void 0 : secret(sign);
	if (pem === void 0) return void 0;
	const signer = openSigner(pem);
	if (keys.size > 0 && !readPublicKeys(keys).has(signer.keyid)) throw new GateError("RG-LEDGER-SIGNATURE", `no public key of the configuration belongs to the private key in ${sign}`, {
		expected: `a key under \`ledger.keys\` with the id ${signer.keyid}`,
		hint: "print it: openssl pkey -in key.pem -pubout"
	});
	return signer;
}
// src/commands/rollback/choose-channel.ts
/** Without `rollback` nothing is written, so any wait will do. */
const DEFAULT_WAIT = 3e5;
/**
* The channel that `rollback.write` names. `auto` pushes, and opens a pull request where the branch takes no push and there is a token.
* @throws GateError RG-USAGE without a token, RG-CONFIG-INVALID when the remote is no repository of GitHub's
*/
async function chooseChannel(choice) {
	const { environment, git, host } = choice;
	const write = environment.rollback?.write ?? "auto";
	if (write === "github") return gitHubChannel(await reachGitHub(searchOf(choice)));
	if (write === "pull-request") return openPullRequests(choice);
	if (write === "dispatch") return askForWrites(choice);
	if (write !== "auto" || tokenOf(host) === void 0) return git;
	return withFallback(git, async () => await remoteOf(choice) ? openPullRequests(choice) : void 0);
}
/** How GitHub is found for what an environment asks of it. */
function searchOf({ host, repository, remote, environment }) {
	const { redeploy, write = "auto" } = environment.rollback ?? {};
	return {
		host,
		repository,
		remote,
		why: redeploy ? "`rollback.redeploy` starts a workflow of GitHub" : `\`rollback.write\` is \`${write}\``,
		otherwise: "set `write: git`"
	};
}
/** What is read is read as ever; who writes is somebody else. */
async function askForWrites(choice) {
	const { host, environment, git } = choice;
	const { event = "rollback-gate", workflow, repository, wait = 2 * DEFAULT_WAIT } = environment.rollback?.dispatch ?? {};
	const search = searchOf(choice);
	return dispatchChannel({
		read: git,
		...repository === void 0 ? await reachGitHub(search) : await reachGitHub({
			...search,
			remote: repositoryUrl(host, repository)
		}),
		event,
		...workflow === void 0 ? {} : { workflow },
		wait,
		environment: environment.name,
		clock: host.clock,
		signal: host.signal
	});
}
async function openPullRequests(choice) {
	const { host, environment } = choice;
	const { name, rollback } = environment;
	return pullRequestChannel({
		...await reachGitHub(searchOf(choice)),
		clock: host.clock,
		signal: host.signal,
		wait: rollback?.mergeWait ?? DEFAULT_WAIT,
		branchFor: ({ message }, base) => {
			const unique = `${base}\n${message}\n${host.env("GITHUB_RUN_ID") ?? ""}\n${host.clock.now()}`;
			return `rollback-gate/${name}/${sha256(unique).slice(7).slice(0, 12)}`;
		}
	});
}
// src/commands/rollback/session.ts
/** @throws GateError RG-USAGE, RG-ENVIRONMENT-UNKNOWN, RG-CONFIG-*, RG-GIT-MISSING */
async function openSession(host, options) {
	const secrets = new Secrets();
	const config = await readConfig(host.directory, options.config);
	const environment = oneEnvironment(config, options.environment);
	const repository = await openRepository(host.directory);
	const remotes = await listRemotes(repository);
	const channels = /* @__PURE__ */ new Map();
	const open = (remote) => {
		const token = remotes.includes(remote) || remote === "." ? readToken(host) : tokenFor(host, remote);
		const channel = channels.get(remote) ?? gitChannel(repository, {
			remote,
			clock: host.clock,
			...identityOf(host),
			...token ? { token } : {}
		});
		channels.set(remote, channel);
		return channel;
	};
	const elsewhere = environment.rollback?.repository;
	const remote = elsewhere === void 0 ? chooseRemote(remotes, options.remote, environment.rollback?.remote ?? config.ledger.remote) : repositoryUrl(host, elsewhere);
	const git = remote === void 0 ? void 0 : open(remote);
	const branch = options.branch ?? environment.rollback?.branch ?? await git?.defaultBranch() ?? "HEAD";
	const channel = git && remote !== void 0 ? await chooseChannel({
		host,
		repository,
		environment,
		remote,
		git
	}) : headChannel(repository);
	const ledgerRemote = chooseRemote(remotes, options.remote, config.ledger.remote) ?? ".";
	const secret = (name) => secretVariable(name, host, secrets);
	const ledger = await openLedger({
		host,
		config,
		repository,
		remote: ledgerRemote,
		git: open(ledgerRemote),
		secret
	});
	return {
		host,
		config,
		configPath: options.config ?? ".github/rollback-gate.yml",
		environment,
		channel,
		branch,
		ledger,
		reach: remote === void 0 ? void 0 : searchOf({
			host,
			repository,
			environment,
			remote
		}),
		local: ledgerRemote === ".",
		...whoActs(host),
		secret,
		expand: (text) => expandVariables(text, secret),
		secrets,
		diagnosticsFolder: options.diagnostics,
		logFile: options.log,
		readHead: async () => {
			const snapshot = await channel.snapshot(branch);
			if (snapshot.head === void 0) throw new GateError("RG-GIT", `the branch ${branch} does not exist at ${elsewhere ?? `the remote ${remote ?? ""}`}`);
			return {
				at: await readPins(environment, (path) => snapshot.read(path)),
				head: snapshot.head
			};
		},
		at: (revision) => open(remote ?? ".").at(revision),
		codeAt: (revision) => open(ledgerRemote).at(revision),
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
	for (const name of names) others.push(await store.readAt(snapshot, name));
	return {
		records: await store.readAt(snapshot, environment),
		others
	};
}
async function closeAll(channels, repository) {
	for (const channel of channels) await channel.close();
	await repository.close();
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
export { LedgerStore, chooseRemote, compareAndSwap, dispatchChannel, gitHubChannel, headChannel, inspectAttachments, ledgerChannel, listRemotes, openLedger, openSession, pruneAttachments, pullRequestChannel, reachGitHub, readLedger, readToken, shortId, withFallback };
