import { GateError, renderIncident, shortDigest, toGateErrors, tupleChanges, tupleId } from "./start.js";
import { compareAndSwap, currentDeployment, deploymentKey, lastEvents, loopGuard, openRollback } from "./ledger-index-shared.js";
import { reachRegistries } from "./commands-shared-registries-shared.js";
import { awaitRun, startWorkflow } from "./github-index-shared.js";
import { openSession, reachGitHub, shortId } from "./commands-rollback-session-shared.js";
import { chooseTarget, climbLadder, decideRollback, judgeReadiness } from "./rollback-index-shared.js";
import { digestIn } from "./pins-index-shared.js";
import { identityOf, watchRelease } from "./health-index-shared.js";
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
function recordEvent(session, journal, event, tuple, result) {
	const id = tupleId(tuple);
	return tryRecord(session, journal, (records) => {
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
}
/**
* Records what stands at the head: as deployed, or as restored, when a rollback to it was announced and the run that made it was killed
* before it could say so.
*/
function recordStanding(session, journal, tuple, commit) {
	const id = tupleId(tuple);
	return tryRecord(session, journal, (records) => {
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
}
/**
* Announces that `bad` is about to be taken back to the tuple `target`. Nobody may have recorded that `bad` was deployed; then that is
* made up for, so that the announcement belongs to one deployment and is not written again when the command is run again.
*/
function announceRollback(session, journal, { bad, target, failure }) {
	const id = tupleId(bad);
	return tryRecord(session, journal, (records) => {
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
			...failure ? knownBy(failure) : {}
		});
		return currentDeployment(records)?.tupleId === id ? [failed] : [deployed, failed];
	});
}
/** Records that `target` stands in place of the tuple `badId`, and with that ends the rollback that was begun. */
function recordRollback(session, journal, rollback) {
	return tryRecord(session, journal, (records) => rollbackEntries(session, records, rollback));
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
async function tryRecord(session, journal, decide) {
	try {
		return (await session.ledger.record(session.environment.name, decide)).records;
	} catch (error) {
		if (!(error instanceof GateError) || ![
			"RG-WRITE-REFUSED",
			"RG-WRITE-RACE",
			"RG-GIT"
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
// src/commands/rollback/outcome.ts
const PLANNED = {
	verdict: "pass",
	nextStep: "Nothing was written. Run the same command without --dry-run to do it."
};
const UNWRITTEN = {
	verdict: "inconclusive",
	nextStep: "Make the changes in the table by hand: `rollback.write` is `none`, so nothing was written."
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
	const ending = cause === "planned" ? PLANNED : cause === "unwritten" ? UNWRITTEN : ENDINGS[cause];
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
	const { cause, detail } = outcome;
	const ending = endingOf(outcome);
	return {
		verb: "rollback",
		verdict: ending.verdict,
		...cause === "planned" ? {} : { cause: cause === "unwritten" ? "not-written" : cause },
		headline: detail,
		...ending.nextStep === void 0 ? {} : { nextStep: ending.nextStep },
		findings: [],
		facts: outcomeFacts(session, outcome, journal),
		tables: outcomeTables(outcome),
		timeline: inOrder(journal)
	};
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
		["Identity", session.environment.identity === "none" ? WHO_ANSWERED : void 0],
		["Run", session.runUrl],
		...journal.notes.map((note) => ["Note", note])
	].flatMap(([label, text]) => text === void 0 ? [] : [{
		label,
		text
	}]);
}
function outcomeTables(outcome) {
	return [
		changesTable(outcome),
		...outcome.evidence ? [checksTable("What failed", outcome.evidence)] : [],
		{
			title: "Readiness",
			columns: [
				"Question",
				"Answer",
				"Because"
			],
			rows: outcome.readiness.map(({ title, ok, detail }) => [
				title,
				ok ? "yes" : "no",
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
		pins: (outcome.plan?.pins ?? []).map(({ name, role, file, line, from, to }) => ({
			name,
			role,
			file,
			line,
			from,
			to
		})),
		readiness: outcome.readiness.map(({ id, ok, detail }) => ({
			id,
			ok,
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
// src/commands/rollback/watch-tuple.ts
/** Whether there is anything by which a release could be judged. */
function canWatch({ environment }) {
	return environment.health.some((check) => !check.advisory);
}
/** Watches the release that `tuple` stands for. What comes back names no secret: it goes into commits, ledgers and issues. */
async function watchTuple(session, tuple, overrides) {
	const { environment, host, expand, secrets } = session;
	const identity = identityOf(environment);
	const pin = tuple.members.find((member) => member.name === identity?.pin);
	const result = await watchRelease({
		environment,
		expected: pin && (digestIn(pin.value) ?? pin.value),
		clock: host.clock,
		fetch: host.fetch,
		...host.get ? { get: host.get } : {},
		signal: host.signal,
		expand,
		progress: (line) => host.progress(secrets.hide(line)),
		...overrides ? { overrides } : {}
	});
	return secrets.hideIn(result);
}
/** Settings for watching a release that is known to have worked: shorter, by the same judges. */
function confirmSettings({ environment }, window) {
	const { soak, warmUp } = environment.watch;
	return {
		window,
		soak: Math.min(soak, window / 2),
		warmUp: Math.min(warmUp, window / 4)
	};
}
/** What happened to the pins while we looked elsewhere; undefined when they are as expected. */
async function movedOn(session, expected) {
	const { at, head } = await session.readHead();
	if (tupleId(at.tuple) === tupleId(expected)) return void 0;
	return `somebody put ${shortDigest(tupleId(at.tuple))} there (${(head ?? "").slice(0, 12)})`;
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
		incident: (steps) => session.secrets.hideIn(describeIncident(session, journal, outcomeWith(session.secrets.hideIn(steps)))),
		confirm: (changed) => confirmToggle(session, journal, changed, watched)
	});
	const shown = session.secrets.hideIn(ladder);
	for (const step of shown) tell(journal, step);
	return outcomeWith(shown);
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
	const { cause, badId, detail } = outcome;
	return {
		title: `${environment.name}: ${cause} for tuple ${shortDigest(badId)}`,
		body: renderIncident(outcomeReport(session, outcome, journal)),
		data: {
			environment: environment.name,
			cause,
			tuple: badId,
			detail,
			...runUrl ? { run: runUrl } : {}
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
// src/commands/rollback/redeploy.ts
/**
* Starts the workflow that deploys, where one is configured: the commit of a rollback that was written with a workflow's own token starts
* none by itself. That it could not be started, or has failed, is told; whether the restored release serves is for the watch to find out.
*/
async function redeploy(session, journal) {
	const { environment, host, branch, reach } = session;
	const order = environment.rollback?.redeploy;
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
		return withLadder({
			session,
			journal,
			tuple: target,
			informOnly: true,
			outcome: {
				...landed,
				cause: "rolled-back-unconfirmed",
				detail
			}
		});
	}
	const result = await watchTuple(session, target, confirmSettings(session, session.environment.rollback?.confirm ?? DEFAULT_CONFIRM));
	const outcome = {
		...landed,
		confirmation: result
	};
	if (result.cause === "cancelled") return {
		...outcome,
		cause: "rolled-back-unconfirmed",
		detail: `${back}. The run was cancelled before its recovery was confirmed.`
	};
	const moved = await movedOn(session, target);
	if (moved) return {
		...outcome,
		cause: "superseded",
		detail: `${back}; meanwhile ${moved}. That change stands.`
	};
	return judgeRecovery(session, journal, outcome, result, back);
}
async function judgeRecovery(session, journal, outcome, result, back) {
	const { target } = outcome;
	if (result.verdict === "pass") {
		journal.mark(`Recovered: ${shortId(target)} is healthy`, result.decidedAt);
		await recordEvent(session, journal, "verified", target, result);
		const recovered = result.identifiedAt === void 0 ? `the checks hold again. ${WHO_ANSWERED}` : "recovery is confirmed.";
		return {
			...outcome,
			cause: "rolled-back",
			detail: `${back}, and ${recovered}`
		};
	}
	if (result.verdict === "fail") {
		journal.mark(`${shortId(target)} fails too`, result.decidedAt);
		await recordEvent(session, journal, "failed", target, result);
		return withLadder({
			session,
			journal,
			tuple: target,
			outcome: {
				...outcome,
				cause: "rolled-back-failing",
				detail: `${back}, and that fails too.`
			}
		});
	}
	journal.mark(`Recovery could not be confirmed (${result.cause})`, result.decidedAt);
	const detail = `${back}. Whether it recovered could not be told (${whyUntold(session, result)}).`;
	return withLadder({
		session,
		journal,
		tuple: target,
		informOnly: true,
		outcome: {
			...outcome,
			cause: "rolled-back-unconfirmed",
			detail
		}
	});
}
// src/commands/rollback/take-back.ts
/** With 50 writers at one time nobody has needed more than 17. */
const ATTEMPTS = 20;
const LIMITS = {
	maxPerTuple: 1,
	maxPerDay: 2
};
/** Target, readiness, announcement in the ledger, one commit, confirmation. Each step can be the last one and the command run again. */
async function takeBack(session, journal, order) {
	const start = {
		...emptyOutcome(order.bad),
		evidence: order.failure
	};
	const ledgers = order.known?.ledgers ?? await readOrExplain(session);
	if (typeof ledgers === "string") {
		const detail = `${session.environment.name} was not taken back: the ledger cannot be read (${ledgers}).`;
		return withLadder({
			session,
			journal,
			tuple: order.bad,
			outcome: {
				...start,
				cause: "not-ready",
				detail
			}
		});
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
	const chosen = {
		...start,
		target: target.tuple
	};
	const limits = session.environment.rollback ?? LIMITS;
	const loop = order.to === void 0 ? loopGuard(ledgers.records, start.badId, limits, session.host.clock.now()) : void 0;
	if (loop !== void 0) return giveUp(session, journal, order, {
		...chosen,
		cause: "loop-guard",
		detail: `${name} was not taken back: ${loop}.`
	});
	const seen = await lookAhead(session, ledgers, order, target);
	if (seen.kind === "other") {
		if (!order.dryRun) await recordFailure(session, journal, order);
		return {
			...chosen,
			...superseded(session, order.bad, seen.tuple)
		};
	}
	const ready = {
		...chosen,
		readiness: seen.readiness.checks,
		plan: seen.readiness.plan
	};
	if (!seen.readiness.ready) return giveUp(session, journal, order, {
		...ready,
		cause: "not-ready",
		detail: whyNotReady(session, target, seen.readiness)
	});
	const detail = `${name} can go back from ${shortId(order.bad)} to ${shortId(target.tuple)}.`;
	if (order.dryRun) return {
		...ready,
		cause: "planned",
		detail
	};
	if (session.environment.rollback?.write === "none") {
		await recordFailure(session, journal, order);
		return {
			...ready,
			cause: "unwritten",
			detail
		};
	}
	await announceRollback(session, journal, {
		bad: order.bad,
		target: target.tupleId,
		failure: order.failure
	});
	return write(session, journal, order, {
		...ready,
		target: target.tuple
	});
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
async function lookAhead(session, { records, others }, { bad, known }, target) {
	const { environment } = session;
	try {
		const { at } = known ?? await session.readHead();
		if (tupleId(at.tuple) !== tupleId(bad)) return {
			kind: "other",
			tuple: at.tuple
		};
		return {
			kind: "bad",
			readiness: await judgeReadiness({
				environment,
				at,
				target,
				records,
				others,
				...await withRegistries(session)
			})
		};
	} catch (error) {
		const detail = pinTrouble(error);
		if (detail === void 0) throw error;
		return {
			kind: "bad",
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
		signal: host.signal,
		attempts: ATTEMPTS
	};
	const result = await compareAndSwap(options).catch((error) => {
		if (error instanceof GateError) return error;
		throw error;
	});
	const done = result instanceof GateError ? void 0 : result;
	if (done?.result === "committed" || done?.result === "stopped") return follow(session, journal, order, ready, done);
	const why = result instanceof GateError ? result.describe() : result.result === "refused" ? `${result.reason}: ${result.detail}` : "other writers were always faster";
	const detail = `${environment.name} was not taken back: the branch ${branch} took no commit (${why}).`;
	return withLadder({
		session,
		journal,
		tuple: order.bad,
		outcome: {
			...ready,
			cause: "write-refused",
			detail
		}
	});
}
async function follow(session, journal, order, ready, done) {
	const { value } = done;
	if (value.found === "unreadable") {
		const detail = `${session.environment.name} was not taken back: its pins changed shape (${value.reason}).`;
		return withLadder({
			session,
			journal,
			tuple: order.bad,
			outcome: {
				...ready,
				cause: "not-ready",
				detail
			}
		});
	}
	if (value.found === "other") {
		await recordStanding(session, journal, value.tuple, value.head);
		return {
			...ready,
			plan: void 0,
			...superseded(session, order.bad, value.tuple)
		};
	}
	const commit = done.result === "committed" ? done.commit : value.found === "target" ? value.head : void 0;
	const plan = value.found === "bad" ? value.plan : ready.plan;
	journal.mark(`Rolled back to ${shortId(ready.target)} (commit ${(commit ?? "").slice(0, 12)})`);
	return finishRollback(session, journal, {
		...ready,
		plan,
		commit
	});
}
/** No commit was tried: what the judges found is recorded all the same, and the ladder is next. A plan that is only looked at changes nothing. */
async function giveUp(session, journal, order, outcome) {
	if (order.dryRun) return outcome;
	await recordFailure(session, journal, order);
	return withLadder({
		session,
		journal,
		tuple: order.bad,
		outcome
	});
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
// src/commands/rollback/journal.ts
/** What happened when, told to the person at the terminal as it happens and kept for the report. Secrets are hidden in both. */
var Journal = class {
	#host;
	#hide;
	moments = [];
	/** What went wrong beside the matter itself, such as a ledger that takes no writes. */
	notes = [];
	constructor({ host, secrets }) {
		this.#host = host;
		this.#hide = (text) => secrets.hide(text);
	}
	mark(text, at = this.#host.clock.now()) {
		this.remember(text, at);
		this.#host.progress(this.#hide(text));
	}
	/** A moment that was told already, or lies in the past. */
	remember(text, at) {
		this.moments.push({
			at,
			text: this.#hide(text)
		});
	}
	note(text) {
		this.notes.push(this.#hide(text));
		this.#host.progress(this.#hide(text));
	}
};
// src/commands/rollback/with-session.ts
/** The text that an option was given. */
function textOption({ options }, name) {
	const value = options[name];
	return typeof value === "string" ? value : void 0;
}
/**
* Opens the environment that the options name, works in it and closes it.
* @throws GateError as `openSession`, and whatever `work` throws
*/
async function withSession(input, host, work) {
	const [environment, config, remote, branch] = [
		"environment",
		"config",
		"remote",
		"branch"
	].map((name) => textOption(input, name));
	const session = await openSession(host, {
		environment,
		config,
		remote,
		branch
	});
	try {
		return await work(session, new Journal(session));
	} finally {
		await session.close();
	}
}
export { WHO_ANSWERED, checksTable, confirmRecovery, emptyOutcome, endingOf, finishRollback, inOrder, lacksIdentity, movedOn, outcomeFacts, outcomeJson, outcomeReport, outcomeTables, recordEvent, recordStanding, takeBack, textOption, watchTuple, withLadder, withSession };
