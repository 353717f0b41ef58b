import { CAUSES, reportToJson, tupleId } from "./start.js";
import "./commands-rollback-read-config-shared.js";
import { ENDINGS, Journal, UNWRITTEN, checksTable, currentDeployment, emptyOutcome, inOrder, movedOn, openSession, outcomeFacts, outcomeJson, outcomeTables, recordEvent, shortId, takeBack, watchTuple } from "./commands-rollback-take-back-shared.js";
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
	const tables = outcome ? outcomeTables(outcome) : [checksTable("Checks", result)];
	const report = {
		verb: "watch",
		verdict,
		cause,
		headline,
		...nextStep === void 0 ? {} : { nextStep },
		findings: [],
		facts: [
			{
				label: "Tuple",
				text: shortId(tuple)
			},
			...outcomeFacts(session, outcome ?? none, journal),
			...powerFacts(result)
		],
		tables: [tupleTable(tuple), ...tables],
		timeline: inOrder(journal)
	};
	return {
		verdict,
		cause,
		report,
		json: {
			...reportToJson(report),
			watch: watchJson(tuple, result),
			...outcome ? { rollback: outcomeJson(outcome) } : {}
		},
		outputs: outputsOf(watched)
	};
}
function judge({ environment }, { tuple, result, moved, outcome }) {
	const name = `${environment.name} on ${shortId(tuple)}`;
	if (moved !== void 0) return {
		verdict: "skipped",
		cause: "superseded",
		headline: `${name} was not judged to the end: ${moved}. That change stands.`
	};
	if (outcome?.cause === "superseded") return {
		verdict: "skipped",
		cause: "superseded",
		headline: outcome.detail
	};
	if (result.verdict === "pass") return {
		verdict: "pass",
		cause: result.cause,
		headline: `${name} held. It is recorded as verified: there is a way back to it.`
	};
	if (result.verdict !== "fail") {
		const headline = `Whether ${name} holds could not be told. ${CAUSES[result.cause]}`;
		return {
			verdict: result.verdict,
			cause: result.cause,
			headline,
			nextStep: nextStepWhenUndecided(result)
		};
	}
	if (!outcome) {
		const nextStep = `Take it back with \`rollback-gate rollback --environment ${environment.name}\`, or fix forward.`;
		return {
			verdict: "fail",
			cause: result.cause,
			headline: `${name} failed. Nothing was taken back.`,
			nextStep
		};
	}
	const { cause } = outcome;
	const headline = `${name} failed. ${outcome.detail}`;
	if (cause === "planned" || cause === "unwritten") return {
		verdict: "fail",
		cause: result.cause,
		headline,
		nextStep: UNWRITTEN.nextStep
	};
	return {
		verdict: "fail",
		cause,
		headline,
		nextStep: ENDINGS[cause].nextStep ?? "Find out what was wrong with the release; it will not be taken as a rollback target."
	};
}
function nextStepWhenUndecided(result) {
	return `Nothing was recorded but the deployment, and nothing was taken back. ${{
		"not-effective": "See why the deploy does not answer with the pinned release, then watch again.",
		"no-data": "See why the checks return nothing, then watch again.",
		"monitor-error": "Repair the monitoring, then watch again.",
		underpowered: "Watch longer, or add a check with more traffic.",
		"red-before-deploy": "The checks were red before: mend what they show, then watch again."
	}[result.cause] ?? "Look at the service, then watch again."}`;
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
function watchJson(tuple, result) {
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
async function run(input, host) {
	const option = (name) => {
		const value = input.options[name];
		return typeof value === "string" ? value : void 0;
	};
	const session = await openSession(host, {
		environment: option("environment"),
		config: option("config"),
		remote: option("remote"),
		branch: option("branch")
	});
	try {
		const journal = new Journal(host);
		return toResult(session, journal, await watch(session, journal, input.options["no-rollback"] !== true && session.environment.rollback !== void 0));
	} finally {
		await session.close();
	}
}
async function watch(session, journal, mayRollBack) {
	const { at, head } = await session.readHead();
	const { tuple } = at;
	journal.mark(`Watching ${session.environment.name} on ${shortId(tuple)}`);
	await rememberDeployment(session, journal, tuple, head);
	const result = await watchTuple(session, tuple);
	for (const moment of result.timeline) journal.remember(moment.text, moment.at);
	if (result.cause === "cancelled") return {
		tuple,
		result,
		moved: void 0,
		outcome: void 0
	};
	const moved = await movedOn(session, tuple);
	if (moved !== void 0) return {
		tuple,
		result,
		moved,
		outcome: void 0
	};
	return {
		tuple,
		result,
		moved,
		outcome: await act(session, journal, {
			tuple,
			result,
			mayRollBack
		})
	};
}
async function act(session, journal, { tuple, result, mayRollBack }) {
	if (result.verdict === "pass") await recordEvent(session, journal, "verified", tuple, { cause: result.cause });
	if (result.verdict !== "fail") return void 0;
	if (mayRollBack) return takeBack(session, journal, {
		bad: tuple,
		reason: reasonOf(result),
		failure: result
	});
	await recordEvent(session, journal, "failed", tuple, { cause: result.cause });
}
/** The moment of the deploy as the ledger knows it: now, when nobody has recorded it before. */
async function rememberDeployment(session, journal, tuple, head) {
	const records = await recordEvent(session, journal, "deployed", tuple, { commit: head });
	const deployment = records && currentDeployment(records);
	if (deployment?.tupleId !== tupleId(tuple)) return;
	const what = deployment.event === "deployed" ? "Deployment recorded" : "Restored by a rollback";
	journal.remember(`${what} (${shortId(tuple)}${deployment.commit === void 0 ? "" : `, commit ${deployment.commit.slice(0, 12)}`})`, Date.parse(deployment.time));
}
function reasonOf(result) {
	const failed = result.checks.filter((check) => check.state === "failed").map((check) => check.detail);
	return failed.length > 0 ? failed.join(" ") : `the watch ended with ${result.cause}`;
}
export { run };
