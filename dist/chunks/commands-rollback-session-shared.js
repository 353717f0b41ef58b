import { GateError, Secrets, sha256, shortDigest, tupleId } from "./start.js";
import { DEFAULT_CONFIG_PATH, expandVariables, loadConfig } from "./config-index-shared.js";
import { openRepository } from "./git-index-shared.js";
import { isOwnServer, repositoryUrl, tokenFor, trustOf } from "./commands-shared-ledger-trust-shared.js";
import { openGitHub } from "./github-index-shared.js";
import { LedgerStore, openSigner, readPublicKeys } from "./ledger-index-shared.js";
import { dispatchChannel, gitChannel, gitHubChannel, headChannel, pullRequestChannel } from "./write-back-index-shared.js";
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
			signal: host.signal
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
		signal: host.signal,
		...signer && { signer },
		...trust && { trust }
	});
}
/** The way on which the ledger is written. */
async function ledgerChannel({ host, config, repository, remote, git }) {
	if (config.ledger.write === "git") return git;
	return gitHubChannel({
		...await reachGitHub({
			host,
			repository,
			remote,
			why: "`ledger.write` is `github`",
			otherwise: "set `ledger: { write: git }`"
		}),
		clock: host.clock
	});
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
		...await reachGitHub(searchOf(choice)),
		clock: host.clock
	});
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
	const github = repository === void 0 ? await reachGitHub(search) : await reachGitHub({
		...search,
		remote: repositoryUrl(host, repository)
	});
	return dispatchChannel({
		read: git,
		...github,
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
	const environment = findEnvironment(config, options.environment);
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
export { chooseRemote, ledgerChannel, listRemotes, openLedger, openSession, reachGitHub, readConfig, readToken, shortId, withFallback };
