import { CAUSES, GateError, reportToJson, tupleId } from "./start.js";
import { currentDeployment } from "./ledger-index-shared.js";
import { obstaclesTo, rehearseLadder } from "./rollback-index-shared.js";
import { WHO_ANSWERED, checksTable, emptyOutcome, endingOf, inOrder, lacksIdentity, movedOn, outcomeFacts, outcomeJson, outcomeTables, recordEvent, recordStanding, takeBack, watchTuple, withSession } from "./commands-rollback-with-session-shared.js";
import { shortId } from "./commands-rollback-session-shared.js";
// src/commands/watch/judgement.ts
/** What is said of it first, and what a person should do now. */
function judge(session, watched) {
	const { environment } = session;
	const { tuple, result, moved, outcome } = watched;
	const name = `${environment.name} on ${shortId(tuple)}`;
	if (moved !== void 0) return judgeMoved(name, watched, moved);
	if (outcome?.cause === "superseded") return {
		verdict: "skipped",
		cause: "superseded",
		headline: `${name} failed. ${outcome.detail}`
	};
	if (result.verdict === "pass") return {
		verdict: "pass",
		cause: result.cause,
		...judgeHeld(name, session, watched)
	};
	if (result.verdict !== "fail") {
		const headline = `Whether ${name} holds could not be told. ${whyUndecided(session, result.cause)}`;
		return {
			verdict: result.verdict,
			cause: result.cause,
			headline,
			nextStep: nextStepWhenUndecided(session, result)
		};
	}
	const failed = result.identifiedAt === void 0 ? `The checks of ${name} failed. ${WHO_ANSWERED}` : `${name} failed.`;
	if (!outcome) {
		const nextStep = `Take it back with \`rollback-gate rollback --environment ${environment.name}\`, or fix forward.`;
		return {
			verdict: "fail",
			cause: result.cause,
			headline: `${failed} Nothing was taken back.`,
			nextStep
		};
	}
	const { cause } = outcome;
	const headline = `${failed} ${outcome.detail}`;
	const ending = endingOf(outcome);
	if (cause === "planned" || cause === "unwritten") return {
		verdict: "fail",
		cause: result.cause,
		headline,
		nextStep: ending.nextStep
	};
	return {
		verdict: "fail",
		cause,
		headline,
		nextStep: ending.nextStep ?? "Find out what was wrong with the release; it will not be taken as a rollback target."
	};
}
/** What was found out before the pins moved is said; only of the release that stands there now nothing is known. */
function judgeMoved(name, { result, recorded }, moved) {
	const end = {
		verdict: "skipped",
		cause: "superseded",
		nextStep: "Watch what stands there now."
	};
	const stands = `Meanwhile ${moved}. That change stands.`;
	if (result.verdict === "fail") {
		const doubt = failedItself(result) ? "the ledger took no record" : "it is not known which release answered";
		const known = recorded === true ? "It is recorded as failed." : `It is not recorded as failed: ${doubt}.`;
		return {
			...end,
			headline: `${name} failed: ${reasonOf(result)} ${known} ${stands}`
		};
	}
	if (result.verdict === "pass") return {
		...end,
		headline: `${name} held, but is not recorded as verified. ${stands}`
	};
	return {
		...end,
		headline: `${name} was not judged to the end. ${stands}`
	};
}
/** That there is a way back is said only where nothing known stands in it. */
function judgeHeld(name, { environment, local }, { result, recorded, obstacles = [] }) {
	const identified = result.identifiedAt !== void 0;
	const held = identified ? `${name} held.` : `The checks of ${name} held. ${WHO_ANSWERED}`;
	if (recorded !== true) return {
		headline: `${held} The ledger took no record of that.`,
		nextStep: "Let the workflow write to the ledger branch (the note says what it answered), then watch again."
	};
	const verified = `${held} It is recorded as verified${identified ? "" : " without identity"}${local ? " in this clone only" : ""}`;
	const [first] = obstacles;
	if (first) return {
		headline: `${verified}, but it is no safe target for a rollback: ${obstacles.map(({ detail }) => detail).join("; ")}.`,
		nextStep: first.fix
	};
	if (local) return {
		headline: `${verified}.`,
		nextStep: "Add the remote that others use (`git remote add`), then watch again."
	};
	if (identified) return { headline: `${verified}: there is a way back to it.` };
	const nextStep = `Say in environments.${environment.name} where the release names itself (\`identity\`), so that nothing counts before this release is seen to answer.`;
	return {
		headline: `${verified}.`,
		nextStep
	};
}
/** Whether the release itself failed, and not another one that answered in its place for a while. */
function failedItself({ verdict, identifiedAt, samples }) {
	return verdict === "fail" && identifiedAt !== void 0 && samples.every(({ use }) => use !== "unidentified");
}
/** What the failed checks say. */
function reasonOf(result) {
	const failed = result.checks.filter((check) => check.state === "failed").map((check) => `${check.detail}.`);
	return failed.length > 0 ? failed.join(" ") : `the watch ended with ${result.cause}.`;
}
/** The pins did not move, or there would be more to say than this. */
function whyUndecided(session, cause) {
	if (cause === "not-effective" && lacksIdentity(session)) return "The environment has no `identity`, so nobody could tell which release answers.";
	return cause === "superseded" ? "Another release answers in its place, although the pins name this one." : CAUSES[cause];
}
function nextStepWhenUndecided(session, result) {
	const hold = "Nothing was recorded but the deployment, and nothing was taken back.";
	if (result.cause === "not-effective" && lacksIdentity(session)) return `${hold} Add \`identity: { http: URL, value: KEY }\` to ${`environments.${session.environment.name}`} in the configuration, with a URL at which the release names its digest; or \`identity: none\`, to judge whatever answers.`;
	return `${hold} ${{
		"not-effective": "See why the deploy does not answer with the pinned release, then watch again.",
		"no-data": "See why the checks return nothing, then watch again.",
		"monitor-error": "Repair the monitoring, then watch again.",
		underpowered: "Watch longer, or add a check with more traffic.",
		superseded: "See who deploys past the pins, then watch again.",
		"red-before-deploy": "The checks were red before: mend what they show, then watch again."
	}[result.cause] ?? "Look at the service, then watch again."}`;
}
// src/commands/watch/report.ts
/** A release that had to be taken back did not hold: the verdict is `fail` however well the rollback went. */
function toResult(session, journal, watched) {
	const { tuple, result, outcome } = watched;
	const { verdict, cause, headline, nextStep } = judge(session, watched);
	const none = {
		...emptyOutcome(tuple),
		badId: "",
		bad: void 0
	};
	const tables = outcome ? outcomeTables(outcome) : [tupleTable(tuple), checksTable("Checks", result)];
	const report = {
		verb: "watch",
		verdict,
		cause,
		headline,
		...nextStep === void 0 ? {} : { nextStep },
		findings: [],
		facts: [
			...outcome ? [] : [{
				label: "Tuple",
				text: shortId(tuple)
			}],
			...outcomeFacts(session, outcome ?? none, journal),
			...powerFacts(result)
		],
		tables,
		timeline: inOrder(journal)
	};
	return {
		verdict,
		cause,
		report,
		json: {
			...reportToJson(report),
			watch: watchJson(watched),
			...outcome ? { rollback: outcomeJson(outcome) } : {}
		},
		outputs: outputsOf(watched)
	};
}
function tupleTable(tuple) {
	return {
		title: "Tuple",
		columns: [
			"Pin",
			"Role",
			"Value"
		],
		rows: tuple.members.map(({ name, role, value }) => [
			name,
			role,
			value
		])
	};
}
function powerFacts(result) {
	return result.power.map((text) => ({
		label: "Power",
		text
	}));
}
function watchJson({ tuple, result, recorded, obstacles = [] }) {
	const time = (at) => at === void 0 ? null : new Date(at).toISOString();
	return {
		tuple: tupleId(tuple),
		pins: tuple.members.map(({ name, role, value }) => ({
			name,
			role,
			value
		})),
		verdict: result.verdict,
		cause: result.cause,
		recorded: recorded ?? null,
		identified: result.identifiedAt !== void 0,
		obstacles: obstacles.map(({ detail, fix }) => ({
			detail,
			fix
		})),
		startedAt: time(result.startedAt),
		identifiedAt: time(result.identifiedAt),
		decidedAt: time(result.decidedAt),
		checks: result.checks.map(({ name, advisory, state, bad, total, tolerate, detail }) => ({
			name,
			advisory,
			state,
			bad,
			total,
			tolerate,
			detail
		}))
	};
}
function outputsOf({ tuple, outcome }) {
	return {
		tuple: tupleId(tuple),
		target: outcome?.target ? tupleId(outcome.target) : "",
		commit: outcome?.commit ?? ""
	};
}
// src/commands/watch/run.ts
/** Watches the tuple that stands at the head of the branch, and takes it back when it fails. */
function run(input, host) {
	return withSession(input, host, async (session, journal) => {
		return toResult(session, journal, await watch(session, journal, input.options["no-rollback"] !== true && session.environment.rollback !== void 0));
	});
}
async function watch(session, journal, mayRollBack) {
	const { at, head } = await session.readHead();
	const { tuple } = at;
	journal.mark(`Watching ${session.environment.name} on ${shortId(tuple)}`);
	await rememberDeployment(session, journal, tuple, head);
	if (mayRollBack) for (const problem of problemsAhead(session, tuple)) journal.note(problem);
	const result = await watchTuple(session, tuple);
	for (const moment of result.timeline) journal.remember(moment.text, moment.at);
	if (result.cause === "cancelled") return {
		tuple,
		result
	};
	const moved = await movedOn(session, tuple);
	return moved === void 0 ? {
		tuple,
		result,
		...await act(session, journal, {
			tuple,
			result,
			mayRollBack
		})
	} : {
		tuple,
		result,
		moved,
		recorded: await recordOwnFailure(session, journal, tuple, result)
	};
}
/** Steps that could not be taken in an emergency are told while there is none. */
function problemsAhead({ environment, expand, host }, tuple) {
	return rehearseLadder(environment.rollback?.ladder ?? [], {
		environment,
		tuple,
		expand,
		env: (name) => host.env(name)
	});
}
async function act(session, journal, { tuple, result, mayRollBack }) {
	if (result.verdict === "pass") {
		const records = await recordEvent(session, journal, "verified", tuple, result);
		return {
			recorded: records !== void 0,
			obstacles: await findObstacles(session, journal, tuple, records ?? [])
		};
	}
	if (result.verdict !== "fail") return {};
	if (mayRollBack) return { outcome: await takeBack(session, journal, {
		bad: tuple,
		reason: reasonOf(result),
		failure: result
	}) };
	return { recorded: await recordEvent(session, journal, "failed", tuple, result) !== void 0 };
}
/** A release that failed must not become a target, whatever runs by now. */
async function recordOwnFailure(session, journal, tuple, result) {
	return failedItself(result) && await recordEvent(session, journal, "failed", tuple, result) !== void 0;
}
/** Whether the next rollback could go back to what was just verified. Other ledgers that cannot be read are told of, and left out. */
async function findObstacles(session, journal, tuple, records) {
	const ledgers = await session.readLedgers().catch((error) => {
		if (!(error instanceof GateError)) throw error;
		journal.note(`The ledgers of other environments were not looked at. ${error.describe()}`);
		return {
			records,
			others: []
		};
	});
	return obstaclesTo(tuple, ledgers);
}
/** The moment of the deploy as the ledger knows it: now, when nobody has recorded it before. */
async function rememberDeployment(session, journal, tuple, head) {
	const records = await recordStanding(session, journal, tuple, head);
	const deployment = records && currentDeployment(records);
	if (deployment?.tupleId !== tupleId(tuple)) return;
	const what = deployment.event === "deployed" ? "Deployment recorded" : "Restored by a rollback";
	journal.remember(`${what} (${shortId(tuple)}${deployment.commit === void 0 ? "" : `, commit ${deployment.commit.slice(0, 12)}`})`, Date.parse(deployment.time));
}
export { run };
