import { GateError, Secrets, sha256, shortDigest, tupleId } from "./start.js";
import { DEFAULT_CONFIG_PATH, expandVariables, loadConfig } from "./config-index-shared.js";
import { LedgerStore, gitChannel, gitHubChannel, headChannel, openRepository, pullRequestChannel, readLedger } from "./ledger-index-shared.js";
import { openGitHub } from "./github-index-shared.js";
import { readPins } from "./rollback-index-shared.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
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
// src/commands/rollback/read-config.ts
/** @throws GateError RG-CONFIG-MISSING, RG-CONFIG-* */
async function readConfig(directory, path = DEFAULT_CONFIG_PATH) {
	const text = await readFile(resolve(directory, path), "utf8").catch((error) => {
		if (error.code !== "ENOENT") throw new GateError("RG-FILE", `${path} could not be read: ${error.code ?? error.message}`);
		throw new GateError("RG-CONFIG-MISSING", `${path} does not exist`, { hint: "create it, or name another file with --config" });
	});
	return loadConfig(text, path);
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
	if (write === "github") return gitHubChannel({
		...await reachGitHub(choice),
		clock: host.clock
	});
	if (write === "pull-request") return openPullRequests(choice);
	if (write !== "auto" || tokenOf(host) === void 0) return git;
	return withFallback(git, async () => await remoteOf(choice) ? openPullRequests(choice) : void 0);
}
async function openPullRequests(choice) {
	const { host, environment } = choice;
	const { name, rollback } = environment;
	return pullRequestChannel({
		...await reachGitHub(choice),
		clock: host.clock,
		signal: host.signal,
		wait: rollback?.mergeWait ?? DEFAULT_WAIT,
		branchFor: ({ message }, base) => {
			const unique = `${base}\n${message}\n${host.env("GITHUB_RUN_ID") ?? ""}\n${host.clock.now()}`;
			return `rollback-gate/${name}/${sha256(unique).slice(7).slice(0, 12)}`;
		}
	});
}
function tokenOf(host) {
	return host.env("ROLLBACK_GATE_TOKEN") ?? host.env("GITHUB_TOKEN");
}
/** As it is written in the configuration of git: what git makes of it may be a mirror. */
async function remoteOf({ repository, remote }) {
	return parseRemoteUrl(await repository.text([
		"config",
		"--get",
		`remote.${remote}.url`
	]));
}
/** @throws GateError RG-USAGE without a token, RG-CONFIG-INVALID when the remote is no repository of GitHub's */
async function reachGitHub(choice) {
	const { host, remote, environment } = choice;
	const found = await remoteOf(choice);
	const { redeploy, write = "auto" } = environment.rollback ?? {};
	const why = redeploy ? "`rollback.redeploy` starts a workflow of GitHub" : `\`rollback.write\` is \`${write}\``;
	if (!found) throw new GateError("RG-CONFIG-INVALID", `the remote ${remote} is no repository of GitHub, and ${why}`, {
		expected: "a remote such as https://github.com/OWNER/REPOSITORY",
		hint: "set `write: git`"
	});
	const token = tokenOf(host);
	if (token === void 0) throw new GateError("RG-USAGE", "there is no token to write through GitHub with", {
		expected: "ROLLBACK_GATE_TOKEN or GITHUB_TOKEN in the environment",
		hint: "pass `ROLLBACK_GATE_TOKEN: ${{ … }}` in the `env` of the step, with the permission contents: write; or set `write: git`"
	});
	host.mask(token);
	const { owner, repo } = found;
	const apiUrl = apiUrlOf(found.host, (name) => host.env(name));
	return {
		api: openGitHub({
			token,
			apiUrl,
			fetch: host.fetch,
			signal: host.signal
		}),
		owner,
		repo
	};
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
	const channel = git && remote !== void 0 ? await chooseChannel({
		host,
		repository,
		environment,
		remote,
		git
	}) : headChannel(repository);
	const ledgerChannel = open(chooseRemote(remotes, options.remote, config.ledger.remote) ?? ".");
	const ledger = new LedgerStore({
		channel: ledgerChannel,
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
		reach: remote === void 0 ? void 0 : {
			host,
			repository,
			environment,
			remote
		},
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
export { chooseRemote, listRemotes, openSession, reachGitHub, readConfig, readToken, shortId };
