import { GateError, renderIncident, renderLive, renderTick, shortDigest, toGateErrors, tupleChanges, tupleId } from "./start.js";
import { compareAndSwap, currentDeployment, deploymentKey, lastEvents, loopGuard, openRollback } from "./ledger-index-shared.js";
import { chooseTarget, climbLadder, decideRollback, diagnosticsAttachment, diagnosticsFiles, issueAccess, judgeReadiness } from "./rollback-index-shared.js";
import "./write-back-index-shared.js";
import { reachRegistries } from "./commands-shared-registries-shared.js";
import { awaitRun, closeIncidents, openGitHub, openIncident, reportDeployment, startWorkflow } from "./github-index-shared.js";
import { reachGitHub, shortId } from "./commands-rollback-session-shared.js";
import { identityOf, watchRelease } from "./health-index-shared.js";
import { digestIn } from "./pins-index-shared.js";
import { executeOf } from "./commands-shared-execute-shared.js";
import { askProbe } from "./commands-shared-probe-shared.js";
import { dirname, join, resolve } from "node:path";
import { mkdir, open, writeFile } from "node:fs/promises";
// src/commands/rollback/diagnostics.ts
/** Variables whose values say where and for what a run runs, and are no secrets. */
const HARMLESS = "GITHUB_ACTOR GITHUB_EVENT_NAME GITHUB_JOB GITHUB_REF GITHUB_REPOSITORY GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_SHA GITHUB_WORKFLOW RUNNER_ARCH RUNNER_NAME RUNNER_OS".split(" ");
/** Largest end of a log that is read, in bytes. */
const MOST_LOG = 256e3;
/**
* Keeps what is known before the first write, for whoever looks afterwards: a rollback changes what it leaves behind. That it could not
* be kept is noted, and holds up nothing.
*/
async function keepDiagnostics(session, journal, beginning) {
	try {
		const question = await questionOf(session, beginning);
		const folder = await writeFolder(session, question);
		if (folder !== void 0) journal.mark(`What is known now is kept in ${folder}`);
		return {
			...diagnosticsAttachment(question),
			folder
		};
	} catch (error) {
		session.host.signal.throwIfAborted();
		journal.note(`Diagnostics were not kept: ${error instanceof Error ? error.message : String(error)}`);
		return;
	}
}
async function questionOf(session, { order, target, readiness, at }) {
	const { environment, host, branch, runUrl, secrets } = session;
	const { failure } = order;
	learnSecrets(session);
	const values = HARMLESS.flatMap((name) => {
		const value = host.env(name);
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		environment: environment.name,
		at: host.clock.now(),
		reason: order.reason,
		bad: order.bad,
		target: target.tuple,
		readiness: readiness.checks,
		plan: readiness.plan,
		files: at?.files ?? /* @__PURE__ */ new Map(),
		branch,
		...runUrl === void 0 ? {} : { run: runUrl },
		variables: Object.fromEntries(values),
		samples: failure?.samples ?? [],
		checks: failure?.checks ?? [],
		log: session.logFile === void 0 ? void 0 : await endOf(resolve(host.directory, session.logFile)),
		hide: (text) => secrets.hide(text)
	};
}
/** A log may hold what stands in variables that nobody has asked for yet. */
function learnSecrets({ environment, config, secret }) {
	for (const [, name = ""] of JSON.stringify(environment).matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)) secret(name);
	for (const name of [
		"GITHUB_TOKEN",
		"ROLLBACK_GATE_TOKEN",
		...config.ledger.sign === void 0 ? [] : [config.ledger.sign]
	]) secret(name);
}
async function writeFolder({ host, diagnosticsFolder }, question) {
	const runner = host.env("RUNNER_TEMP");
	const parent = diagnosticsFolder ?? (runner === void 0 ? void 0 : join(runner, "rollback-gate-diagnostics"));
	if (parent === void 0) return void 0;
	const folder = join(resolve(host.directory, parent), `${question.environment}-${shortDigest(tupleId(question.bad))}`);
	for (const [name, text] of diagnosticsFiles(question)) {
		const file = join(folder, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	return folder;
}
async function endOf(path) {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const length = Math.min(size, MOST_LOG);
		const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
		return new TextDecoder().decode(buffer.subarray(0, bytesRead));
	} finally {
		await file.close();
	}
}
// src/commands/rollback/identity.ts
/** With `identity: none` the answers may be those of another release. */
const WHO_ANSWERED = "Which release answered is not known: `identity` is `none`.";
/** Whether the configuration leaves open which release answers, without saying that this is accepted. */
function lacksIdentity({ environment }) {
	return environment.identity === void 0;
}
/** Why a watch could not tell, in a few words. */
function whyUntold(session, { cause }) {
	return cause === "not-effective" && lacksIdentity(session) ? `${cause}: the environment has no \`identity\`` : cause;
}
// src/commands/rollback/tell-github.ts
const STATES = {
	deployed: "in_progress",
	restored: "in_progress",
	verified: "success",
	failed: "failure"
};
const SAID = {
	deployed: "is being watched",
	restored: "was restored by a rollback and is being watched",
	verified: "holds",
	failed: "failed"
};
/**
* Tells GitHub what the ledger says, where the configuration wants it: how a deployment went, and that an incident is over. GitHub only
* repeats what is recorded, so whatever keeps it from that is noted and stands in nobody's way.
*/
async function tellGitHub(session, journal, standing) {
	if (session.host.signal.aborted) return;
	await attempt$1(journal, "GitHub was not told of the deployment", () => tellDeployment(session, standing));
	if (standing.event === "verified") await attempt$1(journal, "Incidents were not closed", () => tellRecovery(session, journal, standing));
}
async function attempt$1(journal, what, tell) {
	try {
		await tell();
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		journal.note(`${what}. ${error.describe()}`);
	}
}
async function tellDeployment(session, { event, tuple, commit }) {
	const { deployments, name } = session.environment;
	if (deployments === void 0 || session.reach === void 0 || commit === void 0) return;
	const reach = {
		...session.reach,
		why: "`deployments` needs one",
		otherwise: "leave out `deployments`"
	};
	const { api, owner, repo } = await reachGitHub(reach);
	const id = tupleId(tuple);
	await reportDeployment(api, {
		owner,
		repo,
		environment: deployments.environment,
		commit,
		state: STATES[event],
		description: `${name} on ${shortDigest(id)} ${SAID[event]}`,
		tuple: id,
		...session.runUrl !== void 0 && { logUrl: session.runUrl },
		...deployments.url !== void 0 && { environmentUrl: session.expand(deployments.url) }
	});
}
/** An incident is over when the environment holds, whatever it holds on. Only where the ladder opens issues are there any. */
async function tellRecovery(session, journal, { tuple }) {
	const { environment, host, runUrl } = session;
	const [token, repository] = [host.env("GITHUB_TOKEN"), host.env("GITHUB_REPOSITORY")];
	const [owner, repo, more] = repository?.split("/") ?? [];
	if (!(environment.rollback?.ladder.some(({ step }) => step === "issue") === true) || token === void 0 || !owner || !repo || more !== void 0) return;
	host.mask(token);
	const apiUrl = host.env("GITHUB_API_URL") ?? "https://api.github.com";
	const api = openGitHub({
		token,
		apiUrl,
		fetch: host.fetch,
		signal: host.signal
	});
	const run = runUrl === void 0 ? "" : ` [Run](${runUrl})`;
	const text = `\`${environment.name}\` holds on \`${shortDigest(tupleId(tuple))}\`: the incident is over.${run}`;
	for (const { number } of await closeIncidents(api, {
		owner,
		repo,
		environment: environment.name,
		text
	})) journal.mark(`Incident #${number} closed`);
}
// src/commands/rollback/records.ts
/** Why a tuple is recorded as it is, and whether anybody knows that it was this one that answered. */
function knownBy({ cause, identifiedAt }) {
	return {
		cause,
		...identifiedAt === void 0 ? { identified: false } : {}
	};
}
/**
* Records what a watch has found about a tuple: that it was verified, or that it failed. A watch that finds the same again adds nothing;
* one that finds otherwise has the last word.
* @returns the ledger with the record in it; undefined when it could not be written
*/
async function recordEvent(session, journal, event, tuple, result) {
	const id = tupleId(tuple);
	const written = await tryRecord(session, journal, (records) => {
		const key = deploymentKey(event, records, id);
		const known = records.some((record) => record.key === key);
		const last = lastEvents(records).get(id);
		if (known && last?.event === event) return [];
		return [makeEntry(session, {
			event,
			tuple,
			key: known ? `${key}:${last?.seq ?? 0}` : key,
			...knownBy(result)
		})];
	});
	if (written) await tellGitHub(session, journal, {
		event,
		tuple,
		commit: commitOf$1(written, id)
	});
	return written;
}
/** The commit that put a tuple in place the last time. */
function commitOf$1(records, id) {
	return records.findLast((record) => record.tupleId === id && record.commit !== void 0)?.commit;
}
/**
* Records what stands at the head: as deployed, or as restored, when a rollback to it was announced and the run that made it was killed
* before it could say so.
*/
async function recordStanding(session, journal, tuple, commit) {
	const id = tupleId(tuple);
	const written = await tryRecord(session, journal, (records) => {
		const open = openRollback(records);
		if (open?.target === id) return rollbackEntries(session, records, {
			badId: open.tupleId,
			target: tuple,
			commit
		});
		if (currentDeployment(records)?.tupleId === id) return [];
		return [makeEntry(session, {
			event: "deployed",
			tuple,
			key: deploymentKey("deployed", records, id),
			...defined({ commit })
		})];
	});
	const last = written && lastEvents(written).get(id)?.event;
	if (written && (last === "deployed" || last === "rolled-back")) await tellGitHub(session, journal, {
		event: last === "deployed" ? "deployed" : "restored",
		tuple,
		commit: commitOf$1(written, id)
	});
	return written;
}
/**
* Announces that `bad` is about to be taken back to the tuple `target`. Nobody may have recorded that `bad` was deployed; then that is
* made up for, so that the announcement belongs to one deployment and is not written again when the command is run again.
*/
async function announceRollback(session, journal, { bad, target, failure, bundle }) {
	const id = tupleId(bad);
	const written = await tryRecord(session, journal, (records) => {
		const deployed = makeEntry(session, {
			event: "deployed",
			tuple: bad,
			key: deploymentKey("deployed", records, id)
		});
		const failed = makeEntry(session, {
			event: "failed",
			tuple: bad,
			target,
			key: `${deploymentKey("failed", records, id)}:${target}`,
			...failure ? knownBy(failure) : {},
			...bundle ? { attachment: bundle.digest } : {}
		});
		return currentDeployment(records)?.tupleId === id ? [failed] : [deployed, failed];
	}, bundle && /* @__PURE__ */ new Map([[bundle.path, bundle.bytes]]));
	if (written && failure) await tellGitHub(session, journal, {
		event: "failed",
		tuple: bad,
		commit: commitOf$1(written, id)
	});
	return written;
}
/** Records that `target` stands in place of the tuple `badId`, and with that ends the rollback that was begun. */
async function recordRollback(session, journal, rollback) {
	const written = await tryRecord(session, journal, (records) => rollbackEntries(session, records, rollback));
	if (written) await tellGitHub(session, journal, {
		event: "restored",
		tuple: rollback.target,
		commit: rollback.commit
	});
	return written;
}
function rollbackEntries(session, records, { badId, target, commit }) {
	const begun = records.findLast(({ event, tupleId, target }) => event === "failed" && tupleId === badId && target !== void 0)?.seq ?? -1;
	if (records.some(({ event, replaces, seq }) => event === "rolled-back" && replaces === badId && seq > begun)) return [];
	return [makeEntry(session, {
		event: "rolled-back",
		tuple: target,
		replaces: badId,
		cause: "rolled-back",
		key: `rolled-back:${badId}:${tupleId(target)}:${begun}`,
		...defined({ commit })
	})];
}
/** A ledger that takes no writes must not stand in the way of an emergency: it is noted, and told in the report. */
async function tryRecord(session, journal, decide, attachments) {
	try {
		return (await session.ledger.record(session.environment.name, decide, attachments)).records;
	} catch (error) {
		if (!(error instanceof GateError) || ![
			"RG-WRITE-REFUSED",
			"RG-WRITE-RACE",
			"RG-GIT",
			"RG-GITHUB",
			"RG-LEDGER-SIGNATURE"
		].includes(error.code)) throw error;
		journal.note(`The ledger was not written. ${error.describe()}`);
		return;
	}
}
function makeEntry(session, entry) {
	return {
		...entry,
		environment: session.environment.name,
		...defined({
			actor: session.actor,
			evidence: session.runUrl
		})
	};
}
function defined(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
// src/commands/rollback/redeploy.ts
/**
* Starts the workflow that deploys, where one is configured: the commit of a rollback that was written with a workflow's own token starts
* none by itself. That it could not be started, or has failed, is told; whether the restored release serves is for the watch to find out.
*/
async function redeploy(session, journal) {
	const { environment, host, branch, reach } = session;
	const order = environment.rollback?.redeploy;
	if (!order) warnOfSilence(session, journal);
	if (!order || !reach) return;
	const waiting = {
		clock: host.clock,
		signal: host.signal,
		wait: order.wait
	};
	try {
		const { api, owner, repo } = await reachGitHub(reach);
		const run = await startWorkflow(api, {
			owner,
			repo,
			workflow: order.workflow,
			branch,
			inputs: order.inputs
		}, waiting);
		if (!run) {
			journal.note(`${order.workflow} was started, and its run has not appeared yet.`);
			return;
		}
		journal.mark(`Started ${order.workflow}: ${run.url}`);
		const ended = await awaitRun(api, {
			owner,
			repo
		}, run, waiting);
		if (ended.conclusion === "success") journal.mark(`${order.workflow} has deployed the restored versions`);
		else journal.note(`${order.workflow} ${ended.conclusion === void 0 ? "is still running" : `ended with ${ended.conclusion}`}: ${ended.url}`);
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		journal.note(`The restored versions may not be deployed yet: ${thrown.describe()}`);
	}
}
/** GitHub starts no workflow for what the own token of a workflow has pushed, and nobody would see why nothing happens. */
function warnOfSilence({ host, environment }, journal) {
	if (!(host.env("GITHUB_ACTIONS") === "true" && host.env("ROLLBACK_GATE_TOKEN") === void 0) || environment.rollback?.write === "dispatch") return;
	journal.note("If a workflow deploys what was written: a commit made with the own token of a workflow starts none. Name it in `rollback.redeploy`, or write with the token of an App in ROLLBACK_GATE_TOKEN.");
}
// src/commands/rollback/live.ts
/** Samples that a course is drawn from. */
const LONGEST_HISTORY = 200;
/** Ticks that the log of an action shows one by one; later ones are thinned out so that a day of them stays readable. */
const MOST_TICKS = 600;
const GROUP = 6e4;
/** A display that is drawn over in a terminal; one line per tick, folded by the minute, in the log of an action; nothing elsewhere. */
function watchLive(host, title) {
	if (host.live) return inTerminal(host.live, title);
	if (host.group) return inGroups(host.group.bind(host));
	return { end: () => void 0 };
}
function inTerminal(live, title) {
	const histories = /* @__PURE__ */ new Map();
	return {
		onTick(frame) {
			const checks = frame.checks.map((check) => {
				const history = histories.get(check.name) ?? [];
				histories.set(check.name, history);
				history.push(check.latest);
				if (history.length > LONGEST_HISTORY) history.shift();
				return {
					...check,
					history
				};
			});
			live.draw(renderLive({
				...frame,
				title,
				checks
			}, {
				color: live.color,
				width: live.width()
			}));
		},
		end: () => live.draw(void 0)
	};
}
/** What is told at moments stays outside of the groups, where it is seen. */
function inGroups(group) {
	let lines = [];
	let [minute, last] = [0, ""];
	const flush = () => {
		if (lines.length > 0) group(last, lines);
		lines = [];
	};
	return {
		onTick(frame) {
			const line = renderTick({
				...frame,
				checks: frame.checks.map((check) => ({
					...check,
					history: []
				}))
			});
			const every = Math.max(1, Math.ceil(frame.tick / MOST_TICKS));
			if (Math.floor(frame.elapsed / GROUP) > minute) {
				flush();
				minute = Math.floor(frame.elapsed / GROUP);
			}
			last = line;
			if (frame.tick % every === 0) lines.push(line);
		},
		end: flush
	};
}
// src/commands/rollback/watch-tuple.ts
/** Whether there is anything by which a release could be judged. */
function canWatch({ environment }) {
	return environment.health.some((check) => !check.advisory);
}
/** Watches the release that `tuple` stands for. What comes back names no secret: it goes into commits, ledgers and issues. */
async function watchTuple(session, tuple, overrides, more = {}) {
	const { environment, host, expand, secrets } = session;
	const identity = identityOf(environment);
	const pin = tuple.members.find((member) => member.name === identity?.pin);
	const onlooker = watchLive(host, `${environment.name} on ${shortId(tuple)}`);
	try {
		const result = await watchRelease({
			environment,
			expected: pin && (digestIn(pin.value) ?? pin.value),
			clock: host.clock,
			fetch: host.fetch,
			...host.get ? { get: host.get } : {},
			signal: host.signal,
			expand,
			env: (name) => host.env(name),
			execute: await executeOf(host),
			progress: (line) => host.progress(secrets.hide(line)),
			random: Math.random,
			...overrides ? { overrides } : {},
			...onlooker.onTick && { onTick: onlooker.onTick },
			...more
		});
		return secrets.hideIn(result);
	} finally {
		onlooker.end();
	}
}
/** An all-clear of one probe per sample takes some 70 good ones, and three checks share its bound. */
const CONFIRM_SAMPLES = 120;
/**
* Settings for watching a release that is known to have worked: shorter, by the same judges. They are asked more often where the window
* is too short for them at the usual pace: otherwise no recovery could ever be confirmed.
*/
function confirmSettings({ environment }, window) {
	const { soak, warmUp, interval } = environment.watch;
	return {
		window,
		soak: Math.min(soak, window / 2),
		warmUp: Math.min(warmUp, window / 4),
		interval: Math.min(interval, Math.max(1e3, Math.round(window / CONFIRM_SAMPLES)))
	};
}
/** What happened to the pins while we looked elsewhere; undefined when they are as expected. */
async function movedOn(session, expected) {
	const { at, head } = await session.readHead();
	if (tupleId(at.tuple) === tupleId(expected)) return void 0;
	return `somebody put ${shortDigest(tupleId(at.tuple))} there (${(head ?? "").slice(0, 12)})`;
}
// src/commands/rollback/finish.ts
const DEFAULT_CONFIRM = 3e5;
/** After the commit: the ledger says so at once, so that a killed run leaves a true record; then the restored release is watched. */
async function finishRollback(session, journal, landed) {
	const { badId, target, commit } = landed;
	await recordRollback(session, journal, {
		badId,
		target,
		commit
	});
	await redeploy(session, journal);
	return confirmRecovery(session, journal, landed);
}
/** Watches the restored tuple by the same judges, and records what they say. */
async function confirmRecovery(session, journal, landed) {
	const { target } = landed;
	const back = `${session.environment.name} is back on ${shortId(target)}`;
	if (!canWatch(session)) {
		const detail = `${back}. Whether it recovered is not known: the environment has no health checks.`;
		return {
			outcome: {
				...landed,
				cause: "rolled-back-unconfirmed",
				detail
			},
			climb: {
				tuple: target,
				informOnly: true
			}
		};
	}
	const settings = confirmSettings(session, session.environment.rollback?.confirm ?? DEFAULT_CONFIRM);
	const { deployedAt } = landed.evidence ?? {};
	const result = await watchTuple(session, target, settings, deployedAt === void 0 ? {} : { deployedAt });
	const outcome = {
		...landed,
		confirmation: result
	};
	if (result.cause === "cancelled") {
		const detail = `${back}. The run was cancelled before its recovery was confirmed.`;
		return { outcome: {
			...outcome,
			cause: "rolled-back-unconfirmed",
			detail
		} };
	}
	const moved = await movedOn(session, target);
	if (moved) return { outcome: {
		...outcome,
		cause: "superseded",
		detail: `${back}; meanwhile ${moved}. That change stands.`
	} };
	return judgeRecovery(session, journal, outcome, result, back);
}
async function judgeRecovery(session, journal, outcome, result, back) {
	const { target } = outcome;
	if (result.verdict === "pass") {
		journal.mark(`Recovered: ${shortId(target)} is healthy`, result.decidedAt, "recovered");
		await recordEvent(session, journal, "verified", target, result);
		const recovered = result.identifiedAt === void 0 ? `the checks hold again. ${WHO_ANSWERED}` : "recovery is confirmed.";
		return { outcome: {
			...outcome,
			cause: "rolled-back",
			detail: `${back}, and ${recovered}`
		} };
	}
	if (result.verdict === "fail") {
		journal.mark(`${shortId(target)} fails too`, result.decidedAt);
		await recordEvent(session, journal, "failed", target, result);
		return {
			outcome: {
				...outcome,
				cause: "rolled-back-failing",
				detail: `${back}, and that fails too.`
			},
			climb: { tuple: target }
		};
	}
	journal.mark(`Recovery could not be confirmed (${result.cause})`, result.decidedAt);
	const detail = `${back}. Whether it recovered could not be told (${whyUntold(session, result)}).`;
	return {
		outcome: {
			...outcome,
			cause: "rolled-back-unconfirmed",
			detail
		},
		climb: {
			tuple: target,
			informOnly: true
		}
	};
}
// src/commands/rollback/code-of.ts
const COMMIT = /(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/;
/**
* The code of a release: what its pin of role `code` names, a commit or a tag; else the commit in which its pins stood, where the
* manifests lie beside the code. Undefined when nothing tells, or the commit cannot be had.
*/
async function codeOf(session, tuple, commit) {
	const revision = revisionOf(session, tuple, commit);
	return revision === void 0 ? void 0 : session.codeAt(revision);
}
function revisionOf({ environment }, { members }, commit) {
	const pinned = members.find(({ role }) => role === "code")?.value;
	if (pinned !== void 0 && !pinned.includes("sha256:")) return COMMIT.exec(pinned)?.[0] ?? pinned;
	return environment.rollback?.repository === void 0 ? commit : void 0;
}
// src/commands/rollback/further-checks.ts
/** What the configuration wants to know beside pins and ledger before a tuple is restored: migrations, schemas, answers of services. */
function furtherChecks(session, subject) {
	const { config, environment } = session;
	let sides;
	const code = () => sides ??= readSides(session, subject);
	return [
		...config.migrations ? [async () => checkMigrations(session, await code())] : [],
		...config.schemas.length > 0 ? [async () => checkSchemas(session, await code())] : [],
		...(environment.rollback?.ready ?? []).map((probe) => () => askProbe(session, probe, subject.target.tuple))
	];
}
async function readSides(session, { at, target, records }) {
	const deployed = currentDeployment(records);
	const commit = deployed?.tupleId === tupleId(at.tuple) ? deployed.commit : void 0;
	const side = (tuple, own) => codeOf(session, tuple, own);
	return {
		running: await side(at.tuple, commit ?? (await session.readHead()).head),
		target: await side(target.tuple, target.commit ?? commitOf(records, target))
	};
}
/** A verification need not name a commit; the deployment before it does. */
function commitOf(records, { tupleId: id }) {
	return records.findLast((record) => record.tupleId === id && record.commit !== void 0)?.commit;
}
const NO_CODE = "the code of one of both releases is not known: give the environment a pin of role `code`, or fetch the whole history";
async function checkMigrations({ config, configPath }, { running, target }) {
	const { migrations } = config;
	const base = {
		id: "migrations",
		title: "What the release did to state can be undone"
	};
	if (!migrations) return {
		...base,
		ok: true,
		detail: "no migrations are configured"
	};
	const open = (detail) => ({
		...base,
		ok: migrations.onUnknown === "warn",
		unknown: true,
		detail
	});
	if (!running || !target) return open(NO_CODE);
	const { declaredIn, describeMigrations, judgeMigrations } = await import("./migration-index.js");
	const side = (tree) => ({
		label: tree.commit.slice(0, 12),
		files: async () => new Map([...await tree.repository.tree(tree.commit)].filter(([, { mode }]) => mode.startsWith("100"))),
		read: (path) => tree.read(path),
		declared: async () => declaredIn(await textAt(tree, configPath), configPath)
	});
	try {
		const answer = await judgeMigrations(migrations, side(running), side(target));
		if (answer.answer === "unknown") return open(describeMigrations(answer));
		const ok = answer.answer === "reversible";
		const detail = ok ? `${answer.migrations} migrations since, none that cannot be undone` : describeMigrations(answer);
		return {
			...base,
			ok,
			detail
		};
	} catch (error) {
		return open(wordsOf(error));
	}
}
/** What an answer is worth in an emergency: only what is known to break stands in the way, and what the configuration says must be known. */
async function checkSchemas(session, { running, target }) {
	const base = {
		id: "compatible",
		title: "The target can read what was written since"
	};
	if (!running || !target) return {
		...base,
		ok: true,
		unknown: true,
		detail: NO_CODE
	};
	try {
		const { compareReleases } = await import("./commands-rollback-compare-releases.js");
		const { answer, detail, mustBeKnown } = await compareReleases(session, running, target);
		if (answer === "unknown") return {
			...base,
			ok: !mustBeKnown,
			unknown: true,
			detail
		};
		return {
			...base,
			ok: answer === "yes",
			detail
		};
	} catch (error) {
		return {
			...base,
			ok: true,
			unknown: true,
			detail: wordsOf(error)
		};
	}
}
/** @throws what is a fault of ours */
function wordsOf(error) {
	const errors = toGateErrors(error);
	if (errors.some(({ code }) => code === "RG-INTERNAL")) throw error;
	return errors.map((mendable) => mendable.describe()).join("; ");
}
async function textAt(tree, path) {
	const bytes = await tree.read(path);
	return bytes && new TextDecoder().decode(bytes);
}
// src/commands/rollback/attempt.ts
const LIMITS = {
	maxPerTuple: 1,
	maxPerDay: 2
};
/** Target, readiness, announcement in the ledger, one commit, confirmation. Each step can be the last one and the command run again. */
async function attempt(session, journal, order) {
	const start = {
		...emptyOutcome(order.bad),
		evidence: order.failure
	};
	const ledgers = order.known?.ledgers ?? await readOrExplain(session);
	if (typeof ledgers === "string") {
		const detail = `${session.environment.name} was not taken back: the ledger cannot be read (${ledgers}).`;
		return {
			outcome: {
				...start,
				cause: "not-ready",
				detail
			},
			climb: { tuple: order.bad }
		};
	}
	const target = chooseTarget({
		...ledgers,
		current: order.bad,
		...order.to === void 0 ? {} : { to: order.to }
	});
	const name = session.environment.name;
	if (!target) return giveUp(session, journal, order, {
		...start,
		cause: "no-target",
		detail: `The ledger${session.local ? " of this clone" : ""} knows no verified tuple that ${name} could go back to.`
	});
	if (order.only) return attemptPart(session, journal, {
		...order,
		only: order.only
	}, {
		ledgers,
		target,
		start
	});
	const chosen = {
		...start,
		target: target.tuple
	};
	const limits = session.environment.rollback ?? LIMITS;
	const loop = order.to === void 0 ? loopGuard(ledgers.records, order.bad, limits, session.host.clock.now()) : void 0;
	if (loop !== void 0) return giveUp(session, journal, order, {
		...chosen,
		cause: "loop-guard",
		detail: `${name} was not taken back: ${loop}.`
	});
	const current = currentDeployment(ledgers.records);
	const last = current?.event === "rolled-back" && current.tupleId === start.badId;
	return {
		...await examine(session, journal, order, {
			ledgers,
			target,
			chosen
		}),
		last
	};
}
/** Some pins only: where that was tested before, or is proven to fit. That somebody asks for it by name is that person's decision, so no loop is looked for. */
async function attemptPart(session, journal, order, { ledgers, target, start }) {
	const { chooseMixture } = await import("./commands-rollback-part.js");
	const part = await chooseMixture(session, {
		current: order.bad,
		target,
		pins: order.only,
		ledgers
	});
	if ("refused" in part) {
		const detail = `${session.environment.name} was not taken back in part (${order.only.join(", ")}): ${part.refused}.`;
		return { outcome: {
			...start,
			target: target.tuple,
			cause: "not-ready",
			detail
		} };
	}
	return examine(session, journal, order, {
		ledgers,
		chosen: {
			...start,
			target: part.target.tuple
		},
		...part
	});
}
async function examine(session, journal, order, { ledgers, target, chosen, proof }) {
	const name = session.environment.name;
	const seen = await lookAhead(session, ledgers, order, {
		target,
		proof
	});
	if (seen.kind === "other") {
		if (!order.dryRun) await recordFailure(session, journal, order);
		return { outcome: {
			...chosen,
			...superseded(session, order.bad, seen.tuple)
		} };
	}
	const ready = {
		...chosen,
		readiness: seen.readiness.checks,
		plan: seen.readiness.plan
	};
	const detail = `${name} can go back from ${shortId(order.bad)} to ${shortId(target.tuple)}.`;
	if (order.dryRun && seen.readiness.ready) return { outcome: {
		...ready,
		cause: "planned",
		detail
	} };
	const bundle = order.dryRun ? void 0 : await keepDiagnostics(session, journal, {
		order,
		target,
		readiness: seen.readiness,
		at: seen.at
	});
	const told = {
		...ready,
		...bundle?.folder === void 0 ? {} : { diagnostics: bundle.folder }
	};
	if (!seen.readiness.ready) return giveUp(session, journal, order, {
		...told,
		cause: "not-ready",
		detail: whyNotReady(session, target, seen.readiness)
	});
	if (session.environment.rollback?.write === "none") {
		await recordFailure(session, journal, order);
		return { outcome: {
			...told,
			cause: "unwritten",
			detail
		} };
	}
	await announceRollback(session, journal, {
		bad: order.bad,
		target: target.tupleId,
		failure: order.failure,
		...attachmentOf(bundle)
	});
	return write(session, journal, order, told);
}
function attachmentOf(bundle) {
	return bundle === void 0 ? {} : { bundle };
}
/** Without a ledger there is no target, but somebody has to hear of it. */
async function readOrExplain(session) {
	try {
		return await session.readLedgers();
	} catch (error) {
		if (error instanceof GateError) return error.describe();
		throw error;
	}
}
/** Everything that can be found out before the first write, at the head of the branch as it is now. */
async function lookAhead(session, { records, others }, { bad, known }, { target, proof }) {
	const { environment } = session;
	try {
		const { at } = known ?? await session.readHead();
		if (tupleId(at.tuple) !== tupleId(bad)) return {
			kind: "other",
			tuple: at.tuple
		};
		const question = {
			environment,
			at,
			target,
			records,
			others,
			...proof !== void 0 && { proof },
			...await withRegistries(session)
		};
		return {
			kind: "bad",
			at,
			readiness: await judgeReadiness({
				...question,
				further: furtherChecks(session, {
					at,
					target,
					records
				})
			})
		};
	} catch (error) {
		const detail = pinTrouble(error);
		if (detail === void 0) throw error;
		return {
			kind: "bad",
			at: void 0,
			readiness: {
				ready: false,
				checks: [{
					id: "editable",
					title: "The pins can be read",
					ok: false,
					detail
				}],
				plan: void 0
			}
		};
	}
}
/** Whether to ask registries at all, and how much it counts when they do not answer. */
async function withRegistries({ host, config }) {
	const { registries } = config;
	return registries ? {
		availability: await reachRegistries(host, registries),
		onUnknown: registries.onUnknown
	} : {};
}
/** The one commit. */
async function write(session, journal, order, ready) {
	const { environment, channel, branch, host, runUrl } = session;
	const options = {
		channel,
		branch,
		decide: decideRollback({
			environment,
			bad: order.bad,
			target: ready.target,
			reason: order.reason,
			...runUrl ? { runUrl } : {}
		}),
		clock: host.clock,
		signal: host.signal
	};
	const result = await compareAndSwap(options).catch((error) => {
		if (error instanceof GateError) return error;
		throw error;
	});
	const done = result instanceof GateError ? void 0 : result;
	if (done?.result === "committed" || done?.result === "stopped") return follow(session, journal, order, ready, done);
	const why = result instanceof GateError ? result.describe() : result.result === "refused" ? `${result.reason}: ${result.detail}` : "other writers were always faster";
	const detail = `${environment.name} was not taken back: the branch ${branch} took no commit (${why}).`;
	return {
		outcome: {
			...ready,
			cause: "write-refused",
			detail
		},
		climb: { tuple: order.bad }
	};
}
async function follow(session, journal, order, ready, done) {
	const { value } = done;
	if (value.found === "unreadable") {
		const detail = `${session.environment.name} was not taken back: its pins changed shape (${value.reason}).`;
		return {
			outcome: {
				...ready,
				cause: "not-ready",
				detail
			},
			climb: { tuple: order.bad }
		};
	}
	if (value.found === "other") {
		await recordStanding(session, journal, value.tuple, value.head);
		return { outcome: {
			...ready,
			plan: void 0,
			...superseded(session, order.bad, value.tuple)
		} };
	}
	const commit = done.result === "committed" ? done.commit : value.found === "target" ? value.head : void 0;
	const plan = value.found === "bad" ? value.plan : ready.plan;
	journal.mark(`Rolled back to ${shortId(ready.target)} (commit ${(commit ?? "").slice(0, 12)})`, void 0, "rolled-back");
	return finishRollback(session, journal, {
		...ready,
		plan,
		commit
	});
}
/** No commit was tried: what the judges found is recorded all the same, and the ladder is next. A plan that is only looked at changes nothing. */
async function giveUp(session, journal, order, outcome) {
	if (order.dryRun) return { outcome };
	await recordFailure(session, journal, order);
	return {
		outcome,
		climb: { tuple: order.bad }
	};
}
async function recordFailure(session, journal, order) {
	if (order.failure !== void 0) await recordEvent(session, journal, "failed", order.bad, order.failure);
}
function superseded(session, bad, found) {
	return {
		cause: "superseded",
		detail: `Nothing was taken back: ${session.environment.name} was on ${shortId(bad)}, and somebody has put ${shortId(found)} there. That change stands.`
	};
}
function whyNotReady(session, target, { checks }) {
	const no = checks.filter((check) => !check.ok).map((check) => check.detail);
	return `${session.environment.name} was not taken back: ${shortDigest(target.tupleId)} is not safe to return to (${no.join("; ")}).`;
}
function emptyOutcome(bad) {
	return {
		cause: "planned",
		detail: "",
		bad,
		badId: tupleId(bad),
		target: void 0,
		commit: void 0,
		plan: void 0,
		readiness: [],
		evidence: void 0,
		confirmation: void 0,
		ladder: []
	};
}
/** Errors about pins that can no longer be read: they end in a report, not in a crash. */
function pinTrouble(error) {
	const errors = toGateErrors(error);
	return errors.every(({ code }) => code.startsWith("RG-PIN") || code === "RG-MANIFEST-SYNTAX") ? errors.map((mendable) => mendable.describe()).join("; ") : void 0;
}
// src/commands/rollback/outcome.ts
const PLANNED = {
	verdict: "pass",
	nextStep: "Nothing was written. Run the same command without --dry-run to do it."
};
const UNWRITTEN = {
	verdict: "inconclusive",
	nextStep: "Make the changes in the table by hand: `rollback.write` is `none`, so nothing was written."
};
const HELD = {
	verdict: "inconclusive",
	nextStep: "Look at the service: nothing was changed. `rollback.on` says for which causes something is taken back by itself."
};
const ENDINGS = {
	"rolled-back": { verdict: "pass" },
	"already-rolled-back": { verdict: "pass" },
	superseded: { verdict: "skipped" },
	"rolled-back-unconfirmed": {
		verdict: "inconclusive",
		nextStep: "Look at the service. When it is well, run `rollback-gate watch` to record the restored tuple as verified."
	},
	"rolled-back-failing": {
		verdict: "fail",
		nextStep: "A person has to decide: fix forward, or go further back with `rollback-gate rollback --to TUPLE`. There is no second automatic hop."
	},
	"no-target": {
		verdict: "fail",
		nextStep: "Fix forward. From the first `rollback-gate watch` that passes there will be a tuple to go back to."
	},
	"not-ready": {
		verdict: "fail",
		nextStep: "Fix forward, or choose another tuple with `rollback-gate rollback --to TUPLE`."
	},
	"loop-guard": {
		verdict: "fail",
		nextStep: "Find out what keeps bringing the tuple back; then fix forward, or name a tuple with `--to`."
	},
	"write-refused": {
		verdict: "fail",
		nextStep: "Let the workflow push to this branch and run the same command again, or make the change in the table by hand."
	}
};
/** How the verb ends. A service that recovered by a toggle leaves something else to do than one that is still down. */
function endingOf({ cause, ladder }) {
	const ending = cause === "planned" ? PLANNED : cause === "unwritten" ? UNWRITTEN : cause === "held" ? HELD : ENDINGS[cause];
	const helped = ladder.find(({ recovered }) => recovered);
	if (!helped) return ending;
	return {
		...ending,
		nextStep: `Fix forward. The toggle stays at its safe value until somebody changes it (${helped.step}).`
	};
}
// src/commands/rollback/report.ts
/** The report of a rollback: also the draft of what is written about the incident afterwards. */
function outcomeReport(session, outcome, journal) {
	const { detail } = outcome;
	const ending = endingOf(outcome);
	return {
		verb: "rollback",
		verdict: ending.verdict,
		...causeOf(outcome),
		headline: detail,
		...ending.nextStep === void 0 ? {} : { nextStep: ending.nextStep },
		findings: [],
		facts: outcomeFacts(session, outcome, journal),
		tables: outcomeTables(outcome),
		timeline: inOrder(journal)
	};
}
/** What was only looked at has no cause; what was held back has that of the watch. */
function causeOf({ cause, evidence }) {
	if (cause === "planned") return {};
	if (cause === "held") return evidence ? { cause: evidence.cause } : {};
	return { cause: cause === "unwritten" ? "not-written" : cause };
}
function inOrder(journal) {
	return [...journal.moments].sort((a, b) => a.at - b.at);
}
const THIS_CLONE = "of this clone only: the repository has no remote, so nobody else sees what is recorded";
function outcomeFacts(session, outcome, journal) {
	return [
		["Environment", session.environment.name],
		[sidesOf(outcome).bad, outcome.badId === "" ? void 0 : shortDigest(outcome.badId)],
		["Target", outcome.target && shortDigest(tupleId(outcome.target))],
		["Reason", outcome.reason],
		["Branch", session.branch],
		["Ledger", session.local ? THIS_CLONE : void 0],
		["Commit", outcome.commit],
		["Further step", outcome.hop && `${outcome.hop.cause}${outcome.hop.target ? ` (${shortDigest(tupleId(outcome.hop.target))})` : ""}`],
		["Diagnostics", outcome.diagnostics],
		["Playbook", playbookOf(session)],
		["Identity", session.environment.identity === "none" ? WHO_ANSWERED : void 0],
		["Run", session.runUrl],
		...journal.notes.map((note) => ["Note", note])
	].flatMap(([label, text]) => text === void 0 ? [] : [{
		label,
		text
	}]);
}
/** Where people read on: a path of the repository as a link, where it is known where that is. */
function playbookOf({ environment, host }) {
	const playbook = environment.rollback?.playbook;
	const repository = host.env("GITHUB_REPOSITORY");
	if (playbook === void 0 || playbook.startsWith("https://") || repository === void 0) return playbook;
	return `${host.env("GITHUB_SERVER_URL") ?? "https://github.com"}/${repository}/blob/HEAD/${playbook.split("/").map(encodeURIComponent).join("/")}`;
}
function outcomeTables(outcome) {
	return [
		changesTable(outcome),
		...outcome.evidence ? [checksTable(outcome.evidence.verdict === "fail" ? "What failed" : "Checks", outcome.evidence)] : [],
		{
			title: "Readiness",
			columns: [
				"Question",
				"Answer",
				"Because"
			],
			rows: outcome.readiness.map(({ title, ok, unknown, detail }) => [
				title,
				unknown ? "unknown" : ok ? "yes" : "no",
				detail
			])
		},
		...outcome.cause === "planned" || outcome.cause === "unwritten" ? [proofTable(outcome)] : [],
		...outcome.confirmation ? [checksTable("Recovery", outcome.confirmation)] : [],
		{
			title: "Ladder",
			columns: [
				"Step",
				"Result",
				"Detail"
			],
			rows: outcome.ladder.map((step) => [
				step.step,
				step.ok ? "done" : "failed",
				step.url ?? step.detail
			])
		},
		...outcome.toggled ? [checksTable("Recovery after the toggle", outcome.toggled)] : []
	].filter((table) => table.rows.length > 0);
}
/** What the two tuples are to each other: only a commit makes "taken back" true. */
function sidesOf({ cause, commit }) {
	if (commit !== void 0) return {
		bad: "Taken back",
		target: "Restored"
	};
	if (cause === "planned" || cause === "unwritten") return {
		bad: "Would be taken back",
		target: "Would be restored"
	};
	if (cause === "superseded") return {
		bad: "Was to be taken back",
		target: "Was to be restored"
	};
	return {
		bad: "Runs",
		target: "Target"
	};
}
function changesTable(outcome) {
	const { plan, bad, target } = outcome;
	const sides = sidesOf(outcome);
	const columns = [
		"Pin",
		"Role",
		"Where",
		sides.bad,
		sides.target
	];
	if (plan) return {
		title: "Pins",
		columns,
		rows: plan.pins.map(({ name, role, file, line, from, to }) => [
			name,
			role,
			`${file}:${line}`,
			from,
			to
		])
	};
	return {
		title: "Pins",
		columns,
		rows: bad && target ? changedRows(bad, target) : []
	};
}
function changedRows(bad, target) {
	return tupleChanges(bad, target).map(({ name, role, from, to }) => [
		name,
		role,
		"",
		from ?? "",
		to ?? ""
	]);
}
/** What exactly changes: without it, "byte for byte" would be a claim. */
function proofTable({ plan }) {
	return {
		title: "Splices",
		columns: [
			"Where",
			"Byte",
			"Removed",
			"Inserted",
			"File before → after (sha256)"
		],
		rows: (plan?.proofs ?? []).flatMap(({ file, proof }) => proof.splices.map(({ offset, removed, inserted }) => [
			`${file}:${proof.place.line}`,
			String(offset),
			removed,
			inserted,
			`${shortDigest(proof.sha256Before)} → ${shortDigest(proof.sha256After)}`
		]))
	};
}
function checksTable(title, result) {
	const percent = (share) => `${Number((share * 100).toPrecision(3))} %`;
	return {
		title,
		columns: [
			"Check",
			"State",
			"Bad",
			"Of",
			"Tolerated",
			"Detail"
		],
		rows: result.checks.map((check) => [
			`${check.name}${check.advisory ? " (advisory)" : ""}`,
			check.state,
			String(check.bad),
			String(check.total),
			percent(check.tolerate),
			check.detail
		])
	};
}
/** The facts of a rollback for programs. */
function outcomeJson(outcome) {
	return {
		cause: outcome.cause,
		tuple: outcome.badId || null,
		target: outcome.target ? tupleId(outcome.target) : null,
		commit: outcome.commit ?? null,
		...outcome.hop && { hop: {
			cause: outcome.hop.cause,
			target: outcome.hop.target ? tupleId(outcome.hop.target) : null
		} },
		...outcome.diagnostics !== void 0 && { diagnostics: outcome.diagnostics },
		pins: (outcome.plan?.pins ?? []).map(({ name, role, file, line, from, to }) => ({
			name,
			role,
			file,
			line,
			from,
			to
		})),
		readiness: outcome.readiness.map(({ id, ok, unknown, detail }) => ({
			id,
			ok,
			...unknown && { unknown },
			detail
		})),
		proofs: (outcome.plan?.proofs ?? []).map(({ file, proof }) => {
			const { splices, sha256Before, sha256After } = proof;
			return {
				file,
				line: proof.place.line,
				splices: splices.map((splice) => ({ ...splice })),
				sha256Before,
				sha256After
			};
		}),
		ladder: outcome.ladder.map(({ step, ok, detail, url, tuple, recovered }) => ({
			step,
			ok,
			detail,
			...url ? { url } : {},
			...tuple ? {
				tuple: tupleId(tuple),
				recovered: recovered === true
			} : {}
		})),
		confirmation: outcome.confirmation ? {
			verdict: outcome.confirmation.verdict,
			cause: outcome.confirmation.cause
		} : null
	};
}
// src/commands/rollback/ladder.ts
/** Goes down the ladder and returns the outcome with its steps, and what they came to. */
async function withLadder(order) {
	const { session, journal, outcome, tuple, informOnly = false } = order;
	const { environment, host, channel, branch, expand } = session;
	const watched = [];
	const outcomeWith = (ladder) => withSteps(outcome, ladder, watched.at(-1));
	const ladder = await climbLadder(environment.rollback?.ladder ?? [], {
		environment,
		tuple,
		channel,
		branch,
		expand,
		informOnly,
		clock: host.clock,
		signal: host.signal,
		fetch: host.fetch,
		env: (name) => host.env(name),
		mask: (secret) => host.mask(secret),
		openIssue: (incident) => openIssue(session, incident),
		incident: (steps) => session.secrets.hideIn(describeIncident(session, journal, outcomeWith(session.secrets.hideIn(steps)))),
		confirm: (changed) => confirmToggle(session, journal, changed, watched)
	});
	const shown = session.secrets.hideIn(ladder);
	for (const step of shown) tell(journal, step);
	return outcomeWith(shown);
}
/** By the token of the step, in the repository that the workflow runs for. */
async function openIssue({ host, environment }, { id, title, body }) {
	const { token, owner, repo } = issueAccess((name) => host.env(name));
	host.mask(token);
	const apiUrl = host.env("GITHUB_API_URL") ?? "https://api.github.com";
	const api = openGitHub({
		token,
		apiUrl,
		fetch: host.fetch,
		signal: host.signal
	});
	return openIncident(api, {
		owner,
		repo,
		environment: environment.name,
		id,
		title,
		body,
		labels: environment.rollback?.labels ?? []
	});
}
/** Who reads only the first sentences has to learn that the service is up again, and by what. */
function withSteps(outcome, ladder, toggled) {
	const helped = ladder.find(({ recovered }) => recovered);
	const detail = helped?.tuple ? `${outcome.detail} It recovered by ${helped.step}: ${shortId(helped.tuple)} holds.` : outcome.detail;
	return {
		...outcome,
		ladder,
		detail,
		...toggled ? { toggled } : {}
	};
}
function describeIncident(session, journal, outcome) {
	const { environment, runUrl } = session;
	const { badId, detail } = outcome;
	const cause = outcome.cause === "held" ? outcome.evidence?.cause ?? "held" : outcome.cause;
	const playbook = playbookOf(session);
	return {
		title: `${environment.name}: ${cause} for tuple ${shortDigest(badId)}`,
		body: renderIncident(outcomeReport(session, outcome, journal)),
		data: {
			environment: environment.name,
			cause,
			tuple: badId,
			detail,
			...runUrl ? { run: runUrl } : {},
			...playbook ? { playbook } : {}
		},
		id: badId,
		...runUrl ? { runUrl } : {}
	};
}
function tell(journal, step) {
	journal.mark(`Ladder, ${step.step}: ${step.ok ? "done" : "failed"}, ${step.detail}`, step.at);
}
/**
* A toggle makes another tuple: it is recorded as deployed at once, so that a killed run leaves a true record, then watched by the same
* judges, and what they say is recorded too.
*/
async function confirmToggle(session, journal, { tuple, commit }, watched) {
	await recordStanding(session, journal, tuple, commit);
	const no = (detail) => ({
		ok: false,
		recovered: false,
		detail
	});
	if (!canWatch(session)) return {
		...no("nothing is configured to watch whether it helped"),
		ok: true
	};
	const { rollback, watch } = session.environment;
	const result = await watchTuple(session, tuple, confirmSettings(session, rollback?.confirm ?? watch.window));
	watched.push(result);
	if (result.cause === "cancelled") return no("the run was cancelled before it was known whether it helped");
	const moved = await movedOn(session, tuple);
	if (moved !== void 0) return no(`meanwhile ${moved}; that change stands`);
	if (result.verdict !== "pass" && result.verdict !== "fail") return no(`whether it helped could not be told (${whyUntold(session, result)})`);
	await recordEvent(session, journal, result.verdict === "pass" ? "verified" : "failed", tuple, result);
	return result.verdict === "pass" ? {
		ok: true,
		recovered: true,
		detail: "the service has recovered"
	} : no("the service has not recovered");
}
// src/commands/rollback/take-back.ts
/** Takes a tuple back, one step further where that is allowed and the first did not help, and goes to the ladder where nothing did. */
async function takeBack(session, journal, order) {
	return settle(session, journal, await stepFurther(session, journal, order, await attempt(session, journal, order)));
}
/** The ladder, where a try has ended with it. */
function settle(session, journal, { outcome, climb }) {
	return climb ? withLadder({
		session,
		journal,
		outcome,
		...climb
	}) : Promise.resolve(outcome);
}
/** At most one further step, only where the configuration allows it, and never past what a person has named. */
async function stepFurther(session, journal, order, first) {
	const { target, cause, confirmation } = first.outcome;
	if (!(session.environment.rollback?.hops === 1 && order.to === void 0 && !session.host.signal.aborted) || first.last === true || cause !== "rolled-back-failing" || !target) return first;
	journal.mark(`One step further back, from ${shortId(target)}`);
	const second = await attempt(session, journal, {
		bad: target,
		reason: `The restored tuple ${shortId(target)} failed too.`,
		...confirmation && { failure: confirmation }
	});
	return {
		...second,
		outcome: bothSteps(first.outcome, second.outcome)
	};
}
/** One story of two steps: what was bad at first, what stands there now. A second step that was not taken changes nothing about the first. */
function bothSteps(first, second) {
	const detail = `${first.detail} One step further: ${second.detail}`;
	if (!(second.commit !== void 0 && second.target !== void 0)) return {
		...first,
		detail,
		hop: second
	};
	const isBack = second.cause === "rolled-back" || second.cause === "rolled-back-unconfirmed" || second.cause === "superseded";
	const { target = first.target, commit, confirmation } = second;
	return {
		...first,
		cause: isBack ? second.cause : "rolled-back-failing",
		target,
		commit,
		confirmation,
		detail,
		hop: second
	};
}
export { WHO_ANSWERED, checksTable, confirmRecovery, emptyOutcome, endingOf, finishRollback, inOrder, lacksIdentity, movedOn, outcomeFacts, outcomeJson, outcomeReport, outcomeTables, recordEvent, recordStanding, settle, stepFurther, takeBack, watchTuple };
