import { GateError, reportToJson } from "./start.js";
import { ENGINES } from "./gates-engines-shared.js";
import { releaseLabel } from "./gates-labels-shared.js";
import { GATE_REGISTRY, readWaivers, runGates } from "./gates-index-shared.js";
import { DEFAULT_CONFIG_PATH, loadConfig } from "./config-index-shared.js";
import { globRoots, resolveWindow } from "./window-index-shared.js";
import { openRepository } from "./git-index-shared.js";
import { reachRegistries, registryOptions } from "./commands-shared-registries-shared.js";
import { duckdbFolder, worldOf } from "./commands-shared-duckdb-shared.js";
import { otherManifests } from "./commands-shared-ledger-trust-shared.js";
import { probesOf } from "./commands-shared-probe-shared.js";
import { resolveComparison } from "./github-index-shared.js";
import { recordsInClone } from "./commands-check-ledger-source-shared.js";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { readFile, realpath } from "node:fs/promises";
// src/waivers/path.ts
/** Where the waivers of a configuration stand: beside it, `X.yml` -> `X.waivers.yml`. */
function waiversPath(configPath) {
	const [, stem, extension] = /^(.*)\.(ya?ml)$/i.exec(configPath) ?? [];
	return stem === void 0 ? `${configPath}.waivers.yml` : `${stem}.waivers.${extension}`;
}
// src/commands/shared/attestations.ts
/** How registries are asked by whom images are attested; undefined where nobody wants to know. @throws GateError RG-FILE */
async function reachAttestations(host, config, read) {
	const { attestations } = config;
	if (!attestations) return void 0;
	const { trustRoot: path, signers, predicates } = attestations;
	const bytes = await read(path);
	if (!bytes) throw new GateError("RG-FILE", `there is no ${path}, the trusted root of \`registries.attestations\``, { hint: "write it with `gh attestation trusted-root` or `cosign trusted-root create`, and commit it" });
	const { askAttestations } = await import("./registry-index.js");
	return askAttestations({
		trustRoot: new TextDecoder().decode(bytes),
		signers,
		predicates
	}, await registryOptions(host, config));
}
// src/commands/check/config-source.ts
/**
* Reads the configuration that decides. With a base it is the base's: a change cannot disarm its own gate. A base that has none yet
* leaves the word to the candidate, and that is told.
* @throws GateError RG-CONFIG-MISSING, RG-GIT-SHALLOW when the base was not fetched, RG-PATH, and those of `loadConfig`
*/
async function readConfig(request) {
	const path = await repositoryPath(request);
	const own = await readOwn(request, path);
	const based = request.base === void 0 ? void 0 : await readAt(request.repository, request.base, path);
	if (based === void 0) {
		const from = request.base === void 0 ? "candidate" : "candidate-for-want-of-base";
		return {
			config: loadConfig(required(own, path), path),
			origin: {
				file: path,
				from,
				commit: void 0,
				changed: false
			}
		};
	}
	const origin = {
		file: path,
		from: "base",
		commit: request.base,
		changed: !sameText(own, based)
	};
	return {
		config: loadConfig(based, path),
		origin
	};
}
/** A check-out may have other line ends than the commit. */
function sameText(a, b) {
	return a?.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}
function required(text, path) {
	if (text !== void 0) return text;
	throw new GateError("RG-CONFIG-MISSING", `there is no ${path}`, {
		expected: "a configuration that names schemas, or environments with pins",
		hint: "write one that begins with `version: 1`; the README shows the smallest"
	});
}
/** The path from the top of the repository, with `/`. @throws GateError RG-PATH when it leads out */
async function repositoryPath({ repository, directory, path }) {
	if (path === void 0) return DEFAULT_CONFIG_PATH;
	const [top, here] = [await realpath(repository.directory), await realpath(directory)];
	const inside = relative(top, resolve(here, path));
	if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) throw new GateError("RG-PATH", `${path} is not inside the repository`, { expected: `a file below ${repository.directory}` });
	return inside.split(sep).join("/");
}
function readOwn(request, path) {
	if (request.head !== void 0) return readAt(request.repository, request.head, path);
	return readFromDisk(request.repository.directory, path);
}
/** @throws GateError RG-GIT-SHALLOW, RG-GIT when the commit is not there */
async function readAt(repository, commit, path) {
	const object = await repository.object(`${commit}:${path}`);
	if (object?.type === "blob") return Buffer.from(object.data).toString("utf8");
	if (await repository.object(`${commit}^{commit}`)) return void 0;
	throw new GateError(repository.shallow ? "RG-GIT-SHALLOW" : "RG-GIT", `the commit ${commit} is not in this clone`, { hint: "set fetch-depth: 0 on actions/checkout; the head of a fork needs a fetch of refs/pull/NUMBER/head too" });
}
/** @throws GateError RG-PATH when a link leads out of the repository */
async function readFromDisk(top, path) {
	let file;
	try {
		file = await realpath(join(top, path));
	} catch {
		return;
	}
	if (relative(await realpath(top), file).startsWith("..")) throw new GateError("RG-PATH", `${path} is a link out of the repository`, { expected: "a file of the repository" });
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		throw new GateError("RG-FILE", `${path} could not be read`, { cause });
	}
}
// src/commands/check/event.ts
/**
* What the event that started the workflow asks for; `undefined` outside of a workflow, and for directories other than the one that
* the event is about.
* @throws GateError RG-EVENT, RG-FILE
*/
async function eventComparison(host) {
	const [event, path, workspace] = [
		host.env("GITHUB_EVENT_NAME"),
		host.env("GITHUB_EVENT_PATH"),
		host.env("GITHUB_WORKSPACE")
	];
	if (event === void 0 || path === void 0 || !await isWithin(host.directory, workspace)) return void 0;
	return resolveComparison(event, await readPayload(path), { sha: host.env("GITHUB_SHA") });
}
/**
* Makes sure that the work tree is what the event is about: it stands on the event's head, or on a commit that holds it, such as the
* merge into the base that a pull request is checked out as. `sha` is GITHUB_SHA.
* @throws GateError RG-EVENT when the check-out stands somewhere else: checking that would let what was proposed pass unseen
*/
async function assertCheckout(repository, { event, head, base, candidate }, sha) {
	if (head === void 0 || candidate !== "work-tree") return;
	const here = await repository.object("HEAD^{commit}");
	if (here?.oid === head) return;
	if (here && here.oid === sha && sha !== base && (event === "pull_request" || event === "push")) return;
	if (here && Buffer.from(here.data).toString("latin1").split("\n\n", 1)[0]?.includes(`\nparent ${head}`)) return;
	if (here && (await repository.run([
		"merge-base",
		"--is-ancestor",
		head,
		here.oid
	], { allow: [
		0,
		1,
		128
	] })).code === 0) return;
	const depth = repository.shallow ? "set fetch-depth: 0, and " : "";
	throw new GateError("RG-EVENT", `the checkout stands on ${here?.oid ?? "no commit"}, but the ${event} event is about ${head}`, {
		expected: "a checkout of what the event is about",
		hint: `${depth}leave out \`ref\` at actions/checkout, or name what shall be checked with head`
	});
}
async function readPayload(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new GateError("RG-EVENT", "the payload of the event could not be read", {
			expected: "JSON in the file GITHUB_EVENT_PATH",
			cause
		});
	}
}
async function isWithin(directory, workspace) {
	if (workspace === void 0) return true;
	try {
		return !relative(await realpath(workspace), await realpath(directory)).startsWith("..");
	} catch {
		return false;
	}
}
// src/commands/check/excerpts.ts
/** Lines before and after the one that counts. */
const AROUND = 3;
/** Findings that get excerpts: nobody reads more side by side. */
const MOST_FINDINGS = 200;
const LINE_LENGTH = 300;
/** Larger files are read by programs alone. */
const MOST_BYTES = 4e6;
/** The findings of comparisons with the lines of both sides, as their releases have them. What cannot be read is left out. */
async function withExcerpts(findings, window) {
	const lines = lineReader();
	const byLabel = new Map([window.candidate, ...window.earlier].map((release) => [releaseLabel(release), release]));
	const worth = new Set(findings.filter(isCompared).slice(0, MOST_FINDINGS));
	return Promise.all(findings.map(async (finding) => {
		const excerpts = worth.has(finding) ? await excerptsOf(finding, {
			window,
			byLabel,
			lines
		}) : [];
		return excerpts.length > 0 ? {
			...finding,
			excerpts
		} : finding;
	}));
}
function isCompared({ gate, severity, place }) {
	return gate === "compat" && severity !== "note" && place !== void 0;
}
async function excerptsOf({ place, related = [] }, { window, byLabel, lines }) {
	const sides = [...related.map((other) => ({
		side: "old",
		place: other.place,
		release: releaseAt(other.label, byLabel)
	})), ...place ? [{
		side: "new",
		place,
		release: window.candidate
	}] : []];
	return (await Promise.all(sides.map(async (side) => {
		const text = side.release && await lines(side.release, side.place.file);
		return text && side.release && cut(text, side.place, {
			side: side.side,
			release: releaseLabel(side.release)
		});
	}))).filter((excerpt) => excerpt !== void 0);
}
/** The release behind a label. What stands at the same place of several releases is labelled with all of them: the newest is shown. */
function releaseAt(label, byLabel) {
	for (const one of [label, ...label.split(", ")]) {
		const release = byLabel.get(one);
		if (release) return release;
	}
}
function cut(lines, place, about) {
	if (place.line > lines.length) return void 0;
	const first = Math.max(1, place.line - AROUND);
	const shown = lines.slice(first - 1, place.line + AROUND).map((line) => line.slice(0, LINE_LENGTH));
	return {
		...about,
		place,
		from: first,
		lines: shown
	};
}
/** Reads each file of each release once. */
function lineReader() {
	const known = /* @__PURE__ */ new Map();
	return (release, path) => {
		const key = JSON.stringify([release.label, path]);
		const found = known.get(key) ?? readLines(release, path);
		known.set(key, found);
		return found;
	};
}
async function readLines(release, path) {
	const bytes = await release.read(path).catch(() => void 0);
	if (bytes === void 0 || bytes.length > MOST_BYTES) return void 0;
	try {
		const lines = new TextDecoder("utf-8", { fatal: true }).decode(bytes).split(/\r\n|\r|\n/);
		return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
	} catch {
		return;
	}
}
// src/commands/check/options.ts
/** @throws GateError RG-USAGE */
function readOptions({ options }) {
	const text = (name) => {
		const value = options[name];
		return typeof value === "string" && value !== "" ? value : void 0;
	};
	const configFrom = text("config-from");
	if (configFrom !== void 0 && configFrom !== "base" && configFrom !== "head") throw new GateError("RG-USAGE", `config-from is ${JSON.stringify(configFrom)}`, { expected: "base or head" });
	return {
		config: text("config"),
		configFrom,
		base: text("base"),
		head: text("head"),
		gates: readGates(text("gates")),
		environment: text("environment"),
		release: text("release")
	};
}
function readGates(text) {
	if (text === void 0) return void 0;
	return text.split(",").map((part) => {
		const name = part.trim();
		const gate = GATE_REGISTRY.find(({ id }) => id === name);
		if (gate) return gate.id;
		throw new GateError("RG-USAGE", `there is no gate ${JSON.stringify(name)}`, { expected: GATE_REGISTRY.map(({ id }) => id).join(", ") });
	});
}
/** The environments to check. @throws GateError RG-ENVIRONMENT-UNKNOWN */
function selectEnvironments(environments, name) {
	if (name === void 0) return [...environments.values()];
	const environment = environments.get(name);
	if (environment) return [environment];
	throw new GateError("RG-ENVIRONMENT-UNKNOWN", `there is no environment ${JSON.stringify(name)}`, { expected: environments.size > 0 ? [...environments.keys()].join(", ") : "an environment in the configuration, which has none" });
}
// src/commands/check/report.ts
/** The result of a check as a report with outputs. */
function checkResult(result, window) {
	const report = {
		verb: "check",
		verdict: result.verdict,
		headline: headline(result, window),
		...nextStep(result, window),
		findings: result.findings,
		facts: result.facts,
		tables: result.tables,
		timeline: []
	};
	const count = (severity) => String(countOf(result.findings, severity));
	return {
		verdict: result.verdict,
		report,
		json: {
			...reportToJson(report),
			comparisons: result.comparisons.map((comparison) => ({ ...comparison })),
			contracts: result.contracts.map((contract) => ({ ...contract }))
		},
		outputs: {
			errors: count("error"),
			warnings: count("warning"),
			notes: count("note"),
			waived: String(result.waived),
			window: window.earlier.map(({ tag }) => tag ?? "").join(",")
		}
	};
}
function countOf(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}
function headline(result, window) {
	const { findings, tally } = result;
	const errors = findings.filter(({ severity }) => severity === "error");
	return {
		fail: () => blockedHeadline(errors, result.waived),
		pass: () => passHeadline(result, window),
		inconclusive: () => `Nothing is known: none of the ${tally.asked} questions asked could be answered.`,
		skipped: () => "There was nothing to check yet.",
		error: () => "The check could not be made."
	}[result.verdict]();
}
function blockedHeadline(errors, waived) {
	const directions = new Set(errors.flatMap(({ direction }) => direction ?? []));
	const blocks = `${errors.length} finding${errors.length === 1 ? "" : "s"} block${errors.length === 1 ? "s" : ""}`;
	const number = waived > 0 ? `${blocks}, ${waived} more ${waived === 1 ? "is" : "are"} waived` : blocks;
	if (directions.has("deploy") && directions.has("rollback")) return `Not safe to deploy, nor to take back: ${number}.`;
	if (directions.has("rollback")) return `This could not be taken back: ${number}.`;
	if (directions.has("deploy")) return `Not safe to deploy: ${number}.`;
	return `Not ready to deploy: ${number}.`;
}
function passHeadline({ findings, tally, ran, waived }, window) {
	const against = window.earlier.map(({ tag }) => tag).join(" and ");
	const open = tally.asked - tally.answered;
	const rest = `${open} of ${tally.asked} questions stayed open: it is not known whether this could be taken back`;
	const warnings = countOf(findings, "warning");
	const told = [...warnings > 0 ? [`${warnings} warning${warnings === 1 ? "" : "s"}`] : [], ...waived > 0 ? [`${waived} finding${waived === 1 ? "" : "s"} waived`] : []];
	const warned = told.length > 0 ? `, with ${told.join(" and ")}` : "";
	if (open > 0) return `Nothing found that blocks${warned}, but ${rest}.`;
	if (ran.includes("compat") && against !== "") return `May be deployed and taken back to ${against}${warned}.`;
	return `Nothing found that blocks${warned}.`;
}
function nextStep({ verdict, findings, tally }, window) {
	if (verdict === "fail") {
		const [first] = findings.filter(({ severity }) => severity === "error");
		return first ? { nextStep: first.fix } : {};
	}
	if (verdict === "skipped" && window.earlier.length === 0) return { nextStep: "Tag the release that runs now, and pin what it runs in an environment of the configuration." };
	if (verdict === "inconclusive") return { nextStep: "Mend what the warnings name, so that there is something to decide by." };
	if (verdict === "pass" && tally.asked > tally.answered) return { nextStep: "Look at the warnings; `on-unknown: block` on a schemas entry makes open questions block." };
	return {};
}
// src/commands/check/version.ts
/** As semver.org writes it; build metadata says nothing about precedence. */
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/**
* The version that the candidate is said to get, which may be written like a release tag.
* @throws GateError RG-USAGE when it is no version, or when the candidate is tagged with another
*/
function plannedVersion(given, tags, { candidate }) {
	if (given === void 0) return void 0;
	const [prefix = "", suffix = ""] = tags.split("*");
	const version = [given.length > prefix.length + suffix.length && given.startsWith(prefix) && given.endsWith(suffix) ? given.slice(prefix.length, given.length - suffix.length) : given, given].find((text) => VERSION.test(text));
	if (version === void 0) throw new GateError("RG-USAGE", `release is ${JSON.stringify(given)}`, { expected: "a semantic version, such as 2.0.0" });
	if (candidate.version !== void 0 && candidate.version !== version) throw new GateError("RG-USAGE", `release is ${version}, but the candidate is tagged ${candidate.tag ?? candidate.version}`, { hint: "leave it out: the tag decides" });
	return version;
}
// src/commands/check/waiver-source.ts
/**
* The waivers beside the configuration. With a base they are the base's, also when it has none: a change cannot waive its own findings,
* not even the change that brings the configuration.
*/
async function readWaiverSource(request) {
	const { repository, base, origin, today, complete } = request;
	const file = waiversPath(origin.file);
	const mine = await readOwn(request, file);
	const theirs = base === void 0 ? mine : await readAt(repository, base, file);
	const { waivers, errors } = theirs === void 0 ? {
		waivers: [],
		errors: []
	} : readWaivers(theirs, file, today);
	const changed = base !== void 0 && normalised(mine) !== normalised(theirs);
	return {
		file,
		waivers,
		errors,
		own: base === void 0,
		proposed: changed ? { errors: mine === void 0 ? [] : readWaivers(mine, file, today).errors } : void 0,
		complete
	};
}
/** A check-out may have other line ends than the commit. */
function normalised(text) {
	return text?.replaceAll("\r\n", "\n");
}
// src/commands/check/run.ts
/**
* May the candidate be deployed, and could it be taken back?
* @throws GateError for whatever a person can mend: usage, configuration, git, event
*/
async function run(input, host) {
	const { result, window } = await examine(readOptions(input), host);
	return checkResult(result, window);
}
/** What the gates say of the candidate, and the releases it was held against. @throws GateError as `run` */
async function examine(options, host) {
	const sides = await chooseSides(options, host);
	const repository = await openRepository(host.directory);
	try {
		return await examineIn(repository, {
			options,
			sides,
			host
		});
	} finally {
		await repository.close();
	}
}
async function examineIn(repository, { options, sides, host }) {
	if (sides.about && sides.head === void 0) await assertCheckout(repository, sides.about, host.env("GITHUB_SHA"));
	const { config, origin } = await readConfig({
		repository,
		directory: host.directory,
		path: options.config,
		...sides
	});
	const environments = selectEnvironments(config.environments, options.environment);
	const gates = GATE_REGISTRY.filter((gate) => isWanted(gate, options, {
		config,
		environments
	}));
	const window = await openWindow(repository, {
		config,
		environments,
		gates,
		head: sides.head
	});
	const now = host.clock.now();
	const today = new Date(now).toISOString().slice(0, 10);
	const complete = options.gates === void 0 && options.environment === void 0;
	const waivers = await readWaiverSource({
		repository,
		directory: host.directory,
		...sides,
		origin,
		today,
		complete
	});
	const release = plannedVersion(options.release, config.releases.tags, window);
	const { base } = sides;
	const baseBlobs = base === void 0 ? void 0 : (paths) => blobsAt(repository, base, paths);
	const availability = config.registries && await reachRegistries(host, config.registries);
	const isAsked = gates.some(({ id }) => id === "attestation");
	const trusted = (path) => origin.commit === void 0 ? window.candidate.read(path) : bytesAt(repository, origin.commit, path);
	const attestation = isAsked && config.registries ? await reachAttestations(host, config.registries, trusted) : void 0;
	const ledger = (name) => recordsInClone(repository, config.ledger, name);
	const elsewhere = otherManifests(host, repository);
	const judged = {
		manifests: (one) => elsewhere.read(one),
		askProbe: probesOf(host),
		ledger,
		now,
		today,
		waivers,
		databases: worldOf(host),
		...duckdbFolder(host),
		...availability && { availability },
		...attestation && { attestation },
		...release !== void 0 && { release },
		...baseBlobs && { baseBlobs }
	};
	const context = {
		config,
		policy: origin,
		window,
		environments,
		engines: ENGINES,
		signal: host.signal,
		...judged
	};
	try {
		const result = await runGates(gates, context);
		return {
			result: {
				...result,
				findings: await withExcerpts(result.findings, window)
			},
			window
		};
	} finally {
		await elsewhere.close();
	}
}
/** A regular file of a commit. */
async function bytesAt(repository, commit, path) {
	const entry = (await repository.tree(commit, [path])).get(path);
	return entry?.mode.startsWith("100") === true ? (await repository.object(entry.oid))?.data : void 0;
}
async function blobsAt(repository, commit, paths) {
	const tree = await repository.tree(commit, paths);
	return new Map([...tree].map(([path, { oid }]) => [path, oid]));
}
/** Input before event: when it says whose configuration decides, the event need not be one we know. */
async function chooseSides(options, host) {
	const settled = options.base !== void 0 || options.configFrom === "head";
	const event = await eventComparison(host).catch((error) => {
		if (settled && error instanceof GateError && error.code === "RG-EVENT") return void 0;
		throw error;
	});
	const configFrom = options.configFrom ?? (options.base === void 0 ? event?.configFrom : "base") ?? "head";
	const base = options.base ?? event?.base;
	if (configFrom === "base" && base === void 0) throw new GateError("RG-USAGE", "the configuration is to come from the base, and no base is known", { hint: "name it with base" });
	return {
		base: configFrom === "base" ? base : void 0,
		head: options.head ?? (event?.candidate === "head" ? event.head : void 0),
		about: event
	};
}
/** Whose configuration decided is told whatever is asked. */
function isWanted(gate, options, { config, environments }) {
	return (gate.id === "policy" || (options.gates?.includes(gate.id) ?? true)) && gate.isConfigured(config, environments);
}
/** Only what the configuration names is looked at, and earlier releases only when a gate compares with them. */
function openWindow(repository, { config, environments, gates, head }) {
	const needsReleases = gates.some((gate) => gate.needsReleases);
	const pinned = environments.flatMap(({ pins }) => pins.map(({ file }) => file));
	const schemas = needsReleases ? config.schemas.flatMap(({ files, operationFiles = [] }) => [...files, ...operationFiles]) : [];
	const contracts = needsReleases ? config.contracts.flatMap(({ contract, data, consumers }) => [
		contract,
		...data,
		...consumers
	]) : [];
	const sealed = environments.flatMap(({ release }) => release ? [...[...release.seals.values()].flat(), ...release.preprocessing] : []);
	const migrations = needsReleases ? config.migrations?.files ?? [] : [];
	const named = [
		...schemas,
		...contracts,
		...pinned,
		...sealed,
		...migrations
	];
	return resolveWindow({
		repository,
		tags: config.releases.tags,
		window: needsReleases ? config.releases.window : 0,
		prereleases: config.releases.prereleases,
		...head !== void 0 && { head },
		roots: globRoots(named),
		globs: named,
		...schemas.some((glob) => glob.endsWith(".proto")) && { ahead: {
			text: ".proto",
			extensions: [".proto"]
		} }
	});
}
export { examine, repositoryPath, run, waiversPath };
