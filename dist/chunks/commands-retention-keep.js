import "./runtime.js";
import { GateError } from "./start.js";
import { openRepository, registryOptions, selectEnvironments } from "./check.js";
import { gitChannel } from "./write-back-index-shared.js";
import { chooseRemote, listRemotes, openLedger, readToken } from "./commands-rollback-session-shared.js";
import { readConfig } from "./commands-shared-read-config-shared.js";
import { textOption } from "./commands-rollback-with-session-shared.js";
import { currentDeployment, lastJudgements } from "./ledger-state-shared.js";
import { formatReference, isAnyDigest, parseReference } from "./pins.js";
import { recordAgainst } from "./rollback-obstacles-shared.js";
// src/commands/retention/choose.ts
/** A model in a registry has the scheme in front of what is a reference (KServe). */
const SCHEME = /^oci(?:\+native|\+fetch)?:\/\//;
/** What runs, and the newest tuples that held and that nothing speaks against: the targets of this rollback and of the ones after it. */
function tuplesToKeep(records, others, count) {
	const current = currentDeployment(records);
	const good = [...lastJudgements(records)].filter(([id, { event }]) => event === "verified" && id !== current?.tupleId && recordAgainst(id, {
		records,
		others
	}) === void 0).map(([, record]) => record).sort((a, b) => b.seq - a.seq).slice(0, count);
	return [...current ? [current] : [], ...good];
}
/** The images of tuples, each digest of a repository once. */
function imagesOf(tuples) {
	const images = /* @__PURE__ */ new Map();
	for (const { environment, members } of tuples) for (const { name, role, value } of members) {
		if (role !== "image" && !SCHEME.test(value)) continue;
		const reference = isAnyDigest(value) ? void 0 : parseReference(value.replace(SCHEME, ""));
		if (reference?.digest === void 0) continue;
		const key = JSON.stringify([
			reference.domain,
			reference.repository,
			reference.digest
		]);
		const pins = /* @__PURE__ */ new Set([...images.get(key)?.pins ?? [], `${environment}/${name}`]);
		images.set(key, {
			reference: {
				...reference,
				digest: reference.digest
			},
			pins: [...pins]
		});
	}
	return [...images.values()];
}
// src/commands/retention/report.ts
const DONE = {
	tagged: "tagged",
	already: "had its tag",
	planned: "would be tagged"
};
const GONE = {
	removed: "removed",
	planned: "would be removed",
	left: "left"
};
function toJson(kept, pruned, dryRun) {
	return {
		dryRun,
		images: kept.map(({ image, report }) => ({
			image: formatReference(image.reference),
			pins: [...image.pins],
			verdict: report.verdict,
			kept: report.kept.map((one) => ({ ...one })),
			problems: report.problems.map((one) => ({ ...one }))
		})),
		pruned: pruned.map(({ repository, tags, problem }) => ({
			repository,
			problem: problem ?? null,
			tags: tags.map((one) => ({ ...one }))
		}))
	};
}
function render(kept, pruned, dryRun) {
	if (kept.length === 0) return "the ledger names no image with a digest: there is nothing to keep";
	const images = kept.map(({ image, report }) => [
		`${formatReference(image.reference)}  ${report.verdict}  (${image.pins.join(", ")})`,
		...report.kept.map(({ tag, outcome }) => `  ${tag}  ${DONE[outcome]}`),
		...report.problems.map(({ kind, digest, verdict, reason }) => `  ${kind} ${digest}  ${verdict}: ${reason}`)
	].join("\n"));
	const tags = pruned.map(({ repository, tags: all, problem }) => [`${repository}: ${problem === void 0 ? `${all.length} tags not needed` : `no tag removed, ${problem}`}`, ...all.map(({ tag, outcome, reason }) => `  ${tag}  ${GONE[outcome]}${reason === void 0 ? "" : `: ${reason}`}`)].join("\n"));
	return [
		...dryRun ? ["dry run: nothing is written"] : [],
		...images,
		...tags
	].join("\n");
}
// src/commands/retention/keep.ts
const DEFAULT_KEEP = {
	releases: 3,
	prefix: "rollback-gate-keep"
};
const NO_REGISTRIES = {
	platforms: [],
	tokenServers: [],
	plainHttp: []
};
/** Tags what rollbacks may need. @throws GateError RG-USAGE, RG-CONFIG-*, RG-LEDGER-* */
async function keep(input, host) {
	const config = await readConfig(host.directory, textOption(input, "config"));
	const wanted = selectEnvironments(config, textOption(input, "environment")).map(({ name }) => name);
	const ledgers = await readLedgers(config, input, host);
	const settings = {
		...DEFAULT_KEEP,
		...config.registries?.keep
	};
	const count = countOf(textOption(input, "releases")) ?? settings.releases;
	const chosen = (names) => imagesOf(names.flatMap((name) => targetsOf(name, ledgers, count)));
	const options = {
		...await registryOptions(host, config.registries ?? NO_REGISTRIES),
		prefix: settings.prefix,
		dryRun: input.options["dry-run"] === true
	};
	const { keepImage } = await import("./registry-index.js");
	const kept = [];
	for (const image of chosen(wanted)) {
		host.signal.throwIfAborted();
		kept.push({
			image,
			report: await keepImage(image.reference, options)
		});
	}
	const pruned = input.options["prune"] === true ? await pruneAll(chosen([...config.environments.keys()]), kept, options) : [];
	const dryRun = options.dryRun === true;
	return {
		verdict: verdictOf(kept),
		json: toJson(kept, pruned, dryRun),
		text: render(kept, pruned, dryRun)
	};
}
function verdictOf(kept) {
	const verdicts = new Set(kept.map(({ report }) => report.verdict));
	if (verdicts.has("gone") || verdicts.has("mismatch")) return "fail";
	if (verdicts.has("denied") || verdicts.has("unknown")) return "inconclusive";
	return verdicts.size === 0 ? "skipped" : "pass";
}
function targetsOf(name, ledgers, count) {
	const others = [...ledgers].filter(([other]) => other !== name).map(([, records]) => records);
	return tuplesToKeep(ledgers.get(name) ?? [], others, count).map(({ tuple }) => ({
		environment: name,
		members: tuple.members
	}));
}
/** All ledgers are read, whatever is asked for: a tag that another environment needs is needed. */
async function readLedgers(config, input, host) {
	const repository = await openRepository(host.directory);
	const remote = chooseRemote(await listRemotes(repository), textOption(input, "remote"), config.ledger.remote) ?? ".";
	const token = readToken(host);
	const git = gitChannel(repository, {
		remote,
		clock: host.clock,
		...token ? { token } : {}
	});
	try {
		const names = [...config.environments.keys()];
		const store = await openLedger({
			host,
			config,
			repository,
			remote,
			git,
			secret: () => void 0
		});
		await store.assertWhole(names);
		const ledgers = /* @__PURE__ */ new Map();
		for (const name of names) ledgers.set(name, await store.read(name));
		return ledgers;
	} finally {
		await git.close();
		await repository.close();
	}
}
/** Nothing is removed from a repository in which something that is needed could not be kept: there the old tags may be all there is. */
async function pruneAll(needed, kept, options) {
	const { keepTag, pruneTags } = await import("./registry-index.js");
	const repositories = /* @__PURE__ */ new Map();
	for (const { reference } of needed) repositories.set(repositoryOf(reference), reference);
	const outcomes = [];
	for (const [repository, reference] of repositories) {
		const own = kept.filter(({ image }) => repositoryOf(image.reference) === repository);
		const whole = needed.filter((image) => repositoryOf(image.reference) === repository).length === own.length;
		if (!whole || own.some(({ report }) => report.verdict !== "ok")) {
			const problem = whole ? "not all that is needed could be kept" : "other environments need images of it: prune without --environment";
			outcomes.push({
				repository,
				tags: [],
				problem
			});
			continue;
		}
		const answer = await pruneTags(reference, new Set(own.flatMap(({ image, report }) => [keepTag(options.prefix, image.reference.digest), ...report.kept.map(({ tag }) => tag)])), options);
		outcomes.push(answer.verdict === "ok" ? {
			repository,
			tags: answer.value
		} : {
			repository,
			tags: [],
			problem: answer.reason
		});
	}
	return outcomes;
}
function repositoryOf({ domain, repository }) {
	return domain === void 0 ? repository : `${domain}/${repository}`;
}
function countOf(text) {
	if (text === void 0) return void 0;
	if (/^[1-9]\d?$/.test(text)) return Number(text);
	throw new GateError("RG-USAGE", `--releases ${text} is no number of releases`, { expected: "a whole number from 1 to 99" });
}
export { keep };
