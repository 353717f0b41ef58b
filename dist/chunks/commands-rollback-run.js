import "./runtime.js";
import { GateError, reportToJson } from "./start.js";
import { shortDigest, tupleId } from "./config.js";
import { currentDeployment, lastEvents, openRollback } from "./ledger-state-shared.js";
import { lastKnownGood, namedTarget } from "./rollback-target-shared.js";
import { confirmRecovery, emptyOutcome, finishRollback, outcomeJson, outcomeReport, recordStanding, settle, stepFurther, takeBack, untilCancelled } from "./commands-rollback-take-back-shared.js";
import { shortId } from "./commands-rollback-session-shared.js";
import { textOption, withSession } from "./commands-rollback-with-session-shared.js";
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
/** Whether the rollback that was made last took back a deployment, and not what an earlier rollback had restored. */
function isFirstStep(records) {
	const [before, last] = records.filter(({ event }) => event === "deployed" || event === "rolled-back").slice(-2);
	return last?.event === "rolled-back" && before?.event === "deployed";
}
// src/commands/rollback/run.ts
/** Takes the tuple that stands at the head of the branch back to the last known good one, or to the one that is named. */
function run(input, host) {
	return withSession(input, host, async (session, journal) => {
		const to = textOption(input, "to");
		const only = textOption(input, "only");
		return toResult(session, await rollback(session, journal, {
			reason: textOption(input, "reason") ?? "asked for",
			dryRun: input.options["dry-run"] === true,
			...to === void 0 ? {} : { to },
			...only === void 0 ? {} : { only: only.split(",").map((name) => name.trim()).filter(Boolean) }
		}), journal);
	});
}
async function rollback(session, journal, wish) {
	const head = await session.readHead();
	const ledgers = await ledgersOr(session, wish);
	if (typeof ledgers === "string") return withoutLedger(session, journal, head, ledgers);
	const { records, others } = ledgers;
	const situation = assess({
		records,
		others,
		current: head.at.tuple,
		...wish.to === void 0 ? {} : { to: wish.to }
	});
	if (situation.kind === "begin") {
		journal.mark(`${session.environment.name} runs ${shortId(head.at.tuple)}; looking for the way back`);
		return {
			...await takeBack(session, journal, {
				bad: head.at.tuple,
				known: {
					...head,
					ledgers
				},
				...wish
			}),
			reason: wish.reason
		};
	}
	return resume(session, journal, wish, {
		situation,
		head,
		records
	});
}
/** Who only looks is told what is wrong with the ledger as it is. */
async function ledgersOr(session, { dryRun }) {
	try {
		return await session.readLedgers();
	} catch (error) {
		if (dryRun || !(error instanceof GateError)) throw error;
		return error.describe();
	}
}
/** Nobody knows then whether what stands there was restored a moment ago, so nothing is changed; but somebody has to hear of it. */
function withoutLedger(session, journal, { at: { tuple } }, why) {
	const detail = `${session.environment.name} was not taken back: the ledger cannot be read (${why}).`;
	return settle(session, journal, {
		outcome: {
			...emptyOutcome(tuple),
			cause: "not-ready",
			detail
		},
		climb: {
			tuple,
			informOnly: true
		}
	});
}
/** The same command was run before, or somebody has done what it asks for. */
async function resume(session, journal, wish, found) {
	const { situation, head, records } = found;
	const name = session.environment.name;
	const current = head.at.tuple;
	const badId = "badId" in situation ? situation.badId : "";
	const bad = records.findLast((record) => record.tupleId === badId)?.tuple;
	const outcome = {
		...emptyOutcome(current),
		bad,
		badId
	};
	if (situation.kind === "superseded") {
		if (!wish.dryRun) await recordStanding(session, journal, current, head.head);
		const detail = `Nothing was taken back: ${shortDigest(badId)} was to go, and somebody has put ${shortId(current)} there. That change stands; run the command again to take it back too.`;
		return {
			...outcome,
			cause: "superseded",
			detail
		};
	}
	const landed = {
		...outcome,
		target: situation.target.tuple,
		commit: situation.target.commit ?? head.head
	};
	if (situation.kind === "there") return {
		...landed,
		cause: "already-rolled-back",
		detail: `${name} runs ${shortId(current)} already.`
	};
	const done = `${shortDigest(badId)} was taken back already; ${name} runs ${shortId(current)}`;
	const further = "To go further back, name a tuple with --to.";
	if (situation.kind === "done" && situation.state === "verified") return {
		...landed,
		cause: "already-rolled-back",
		detail: `${done}, and it is healthy. ${further}`
	};
	if (wish.dryRun) return {
		...landed,
		cause: "planned",
		detail: `${done}. Its recovery is still to be confirmed.`
	};
	if (situation.kind === "done" && situation.state === "failed") {
		const ended = {
			outcome: {
				...landed,
				cause: "rolled-back-failing",
				detail: `${done}, and that failed too. ${further}`
			},
			climb: { tuple: current },
			last: !isFirstStep(records)
		};
		return settle(session, journal, await stepFurther(session, journal, wish, ended));
	}
	journal.mark(`${done}; confirming its recovery`);
	journal.reached = {
		stage: "written",
		outcome: landed
	};
	return untilCancelled(session, journal, { bad: current }, async () => {
		const ended = situation.kind === "done" ? await confirmRecovery(session, journal, landed) : await finishRollback(session, journal, {
			...landed,
			commit: head.head
		});
		const last = situation.kind === "done" ? !isFirstStep(records) : currentDeployment(records)?.event === "rolled-back";
		return settle(session, journal, await stepFurther(session, journal, wish, {
			...ended,
			last
		}));
	});
}
function toResult(session, outcome, journal) {
	const report = outcomeReport(session, outcome, journal);
	return {
		verdict: report.verdict,
		...report.cause === void 0 ? {} : { cause: report.cause },
		report,
		json: {
			...reportToJson(report),
			rollback: outcomeJson(outcome)
		},
		outputs: {
			"tuple-id": outcome.badId,
			target: outcome.target ? tupleId(outcome.target) : "",
			commit: outcome.commit ?? "",
			"rolled-back": String(outcome.commit !== void 0),
			diagnostics: outcome.diagnostics ?? ""
		}
	};
}
export { run };
