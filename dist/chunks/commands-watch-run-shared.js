import "./runtime.js";
import { CAUSES, GateError, reportToJson, toGateErrors } from "./start.js";
import { tupleId } from "./config.js";
import { currentDeployment } from "./ledger-state-shared.js";
import { obstaclesTo } from "./rollback-obstacles-shared.js";
import { WHO_ANSWERED, checkUrl, checksTable, emptyOutcome, endingOf, inOrder, issueAccess, lacksIdentity, movedOn, outcomeFacts, outcomeJson, outcomeTables, recordEvent, recordStanding, settle, takeBack, watchTuple } from "./commands-rollback-take-back-shared.js";
import { shortId } from "./commands-rollback-session-shared.js";
import { textOption, withSession } from "./commands-rollback-with-session-shared.js";
import { join, resolve } from "node:path";
import { writeFile } from "node:fs/promises";
// src/rollback/ladder/rehearse.ts
/** What would keep steps of the ladder from working, found while nothing depends on them: one sentence each. */
function rehearseLadder(steps, surroundings) {
	return steps.flatMap((step) => {
		const name = step.step === "toggle" ? `toggle ${step.pin}` : step.step;
		const problem = problemOf(step, surroundings);
		return problem === void 0 ? [] : [`The ladder's step ${name} would not work: ${problem}`];
	});
}
function problemOf(step, { environment, tuple, env, expand }) {
	if (step.step === "toggle") {
		const safe = environment.pins.find(({ name }) => name === step.pin)?.safe;
		const stands = tuple.members.find(({ name }) => name === step.pin)?.value;
		return stands === String(safe) ? `the toggle is ${stands} already, so there is nothing to switch.` : void 0;
	}
	try {
		if (step.step === "issue") issueAccess(env);
		else {
			checkUrl(expand(step.url));
			if (step.key !== void 0) expand(step.key);
		}
		return;
	} catch (error) {
		return toGateErrors(error).map((mendable) => mendable.describe()).join("; ");
	}
}
// src/rollback/react.ts
/** Causes that a watch can end with and that somebody may have to act on. */
const DECIDED = {
	"app-failed": true,
	"not-effective": true,
	"no-data": true,
	underpowered: true,
	"monitor-error": true,
	"red-before-deploy": true
};
function isDecided(cause) {
	return Object.hasOwn(DECIDED, cause);
}
/**
* What is done about the end of a watch: as the configuration says for its cause. What was red before the deploy, or could not be
* read, is never taken back whatever anybody configured: going back would not mend it.
*/
function reactionTo({ verdict, cause }, rollback) {
	if (verdict === "pass" || verdict === "skipped" || cause === "cancelled" || cause === "superseded") return "warn";
	if (!isDecided(cause)) return verdict === "fail" ? rollback.on["app-failed"] : "warn";
	const wanted = rollback.on[cause];
	return (cause === "red-before-deploy" || cause === "monitor-error") && wanted === "rollback" ? "hold" : wanted;
}
// src/commands/rollback/react.ts
/**
* What is done about a watch that did not pass, by its cause: the tuple is taken back, or nothing is changed and somebody is told, or
* nothing at all.
* @returns what became of it; undefined when nothing was to be done
*/
async function react(session, journal, { tuple, result, reason }) {
	const { rollback, name } = session.environment;
	const isUnasked = result.cause === "not-effective" && lacksIdentity(session);
	const reaction = rollback && !isUnasked ? reactionTo(result, rollback) : "warn";
	if (reaction === "rollback") return takeBack(session, journal, {
		bad: tuple,
		reason,
		failure: result
	});
	if (result.verdict === "fail") await recordEvent(session, journal, "failed", tuple, result);
	if (reaction === "warn") return void 0;
	const detail = `${name} stays on ${shortId(tuple)}: for ${result.cause} nothing is taken back by itself. ${CAUSES[result.cause]}`;
	const outcome = {
		...emptyOutcome(tuple),
		cause: "held",
		detail,
		evidence: result
	};
	return settle(session, journal, {
		outcome,
		climb: {
			tuple,
			informOnly: true
		}
	});
}
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
	if (result.verdict !== "fail" && (outcome === void 0 || outcome.cause === "held")) {
		const headline = `Whether ${name} holds could not be told. ${whyUndecided(session, result.cause)}`;
		return {
			verdict: result.verdict,
			cause: result.cause,
			headline,
			nextStep: nextStepWhenUndecided(session, result)
		};
	}
	const failed = result.verdict !== "fail" ? `Whether ${name} holds could not be told (${result.cause}).` : result.identifiedAt === void 0 ? `The checks of ${name} failed: ${firstReason(result)} ${WHO_ANSWERED}` : `${name} failed: ${firstReason(result)}`;
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
	if (cause === "planned" || cause === "unwritten" || cause === "held" || cause === "cancelled") return {
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
/** What the first failed check says, for a headline. */
function firstReason(result) {
	const [first, ...more] = result.checks.filter(({ state, advisory }) => state === "failed" && !advisory);
	return first ? `${first.detail}${more.length > 0 ? `; and ${more.length} more failed` : ""}.` : reasonOf(result);
}
/** What the failed checks say. */
function reasonOf(result) {
	const failed = result.checks.filter((check) => check.state === "failed").map((check) => `${check.detail}.`);
	return failed.length > 0 ? failed.join(" ") : `the watch ended with ${result.cause}.`;
}
/** The pins did not move, or there would be more to say than this. */
function whyUndecided(session, cause) {
	if (cause === "not-effective" && lacksIdentity(session)) return "The environment has no `identity`, so nobody could tell which release answers.";
	if (cause === "no-data" && session.environment.health.length === 0) return "The environment has no `health` checks, so there is nothing to judge by.";
	return cause === "superseded" ? "Another release answers in its place, although the pins name this one." : CAUSES[cause];
}
function nextStepWhenUndecided(session, result) {
	const hold = "Nothing was recorded but the deployment, and nothing was taken back.";
	if (result.cause === "not-effective" && lacksIdentity(session)) return `${hold} Add \`identity: { http: URL, value: KEY }\` to ${`environments.${session.environment.name}`} in the configuration, with a URL at which the release names its digest; or \`identity: none\`, to judge whatever answers.`;
	if (result.cause === "no-data" && session.environment.health.length === 0) return `${hold} Add checks to environments.${session.environment.name}.health in the configuration, then watch again.`;
	return `${hold} ${{
		"not-effective": "See why the deploy does not answer with the pinned release, then watch again.",
		"no-data": "See why the checks return nothing, then watch again.",
		"monitor-error": "Repair the monitoring, then watch again.",
		underpowered: "Watch longer, or add a check with more traffic.",
		superseded: "See who deploys past the pins, then watch again.",
		"red-before-deploy": "The checks were red before: mend what they show, then watch again."
	}[result.cause] ?? "Look at the service, then watch again."}`;
}
// src/commands/watch/record.ts
/**
* Writes the record of a watch: where the option says, in an action otherwise into the folder for temporary files. What cannot be written is told,
* and changes no verdict.
* @returns the path, absolute
*/
async function writeRecord({ record }, { host, option, journal }) {
	const temporary = host.env("GITHUB_ACTIONS") === void 0 ? void 0 : host.env("RUNNER_TEMP");
	const file = option === void 0 ? temporary && join(temporary, `rollback-gate-watch-${record?.startedAt ?? 0}.json`) : resolve(host.directory, option);
	if (!record || file === void 0) return void 0;
	try {
		await writeFile(file, `${JSON.stringify(record)}\n`);
		return file;
	} catch (error) {
		journal.note(`The record of the watch was not written to ${file}: ${error instanceof Error ? error.message : String(error)}`);
		return;
	}
}
// src/commands/watch/charts.ts
/** Checks that get charts: those that failed or came nearest to it first. */
const MOST_CHARTS = 8;
/** Per check the evidence against the release, and the share of bad events that it comes from. */
function watchCharts(result) {
	const { record } = result;
	if (!record || record.ticks.length < 2) return [];
	const moments = momentsOf(result);
	return [...result.checks.keys()].sort((a, b) => urgency(result.checks[b]) - urgency(result.checks[a])).slice(0, MOST_CHARTS).flatMap((index) => chartsOf(record, result.checks[index], index, moments));
}
function urgency(check) {
	if (!check) return 0;
	const evidence = Math.log(Math.max(1, check.evidence)) / Math.log(Math.max(2, check.threshold));
	return (check.state === "failed" ? 10 : 0) + (check.advisory ? 0 : 1) + Math.min(1, evidence);
}
function momentsOf({ startedAt, identifiedAt, decidedAt, verdict }) {
	return [{
		at: identifiedAt ?? startedAt,
		label: "the release serves",
		kind: "effective"
	}, verdict === "fail" ? {
		at: decidedAt,
		label: "failed",
		kind: "detected"
	} : {
		at: decidedAt,
		label: "decided"
	}];
}
function chartsOf(record, outcome, index, moments) {
	const spec = record.spec.checks[index];
	if (!spec || !outcome) return [];
	const at = timesOf(record);
	const evidence = {
		title: `${spec.name}: evidence against the release`,
		unit: "times",
		scale: "log",
		series: [{
			label: "evidence",
			points: record.ticks.map(({ tick, evidence: all }) => ({
				at: at(tick),
				value: all[index]
			}))
		}],
		limit: {
			value: outcome.threshold,
			label: `failed at ${Number(outcome.threshold.toPrecision(3))}`
		},
		moments,
		summary: `${outcome.detail}. The evidence reached ${Number(outcome.evidence.toPrecision(3))} of ${Number(outcome.threshold.toPrecision(3))}.`
	};
	if (spec.judge.kind === "threshold") return [valuesOf(record, index, moments, {
		...evidence,
		scale: "linear",
		unit: ""
	})];
	return [evidence, valuesOf(record, index, moments)];
}
/** What was measured, tick by tick, with a gap where nothing was. */
function valuesOf(record, index, moments, instead) {
	const spec = record.spec.checks[index];
	const name = spec?.name ?? "";
	const isShare = spec?.judge.kind !== "scores" && record.samples.some(({ check, measurement }) => check === name && measurement.kind === "counts");
	const factor = isShare ? 100 : 1;
	const points = record.samples.filter(({ check, part }) => check === name && part === void 0).map(({ at, measurement }) => {
		if (measurement.kind === "value") return {
			at,
			value: measurement.value
		};
		if (measurement.kind === "scores") return {
			at,
			value: measurement.values.length > 0 ? mean(measurement.values) : void 0
		};
		if (measurement.kind !== "counts" || measurement.total === 0) return {
			at,
			value: void 0
		};
		return {
			at,
			value: measurement.bad / measurement.total * factor
		};
	});
	const limit = limitOf(record, index);
	return {
		title: `${name}: ${isShare ? "bad events" : "measured"}`,
		unit: isShare ? "%" : "",
		series: [{
			label: isShare ? "bad events" : "measured",
			points
		}],
		...limit === void 0 ? {} : { limit: {
			value: limit * factor,
			label: "tolerated"
		} },
		moments,
		...instead?.summary === void 0 ? {} : { summary: instead.summary }
	};
}
function limitOf({ spec }, index) {
	const check = spec.checks[index];
	if (check?.judge.kind === "threshold") return check.judge.plan.above ?? check.judge.plan.below;
	return check?.judge.kind === "drop" ? void 0 : check?.tolerate;
}
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** The moment of a tick: that of its samples, or by the interval where it had none. */
function timesOf({ samples, spec, identifiedAt, startedAt }) {
	const seen = new Map(samples.map(({ tick, at }) => [tick, at]));
	const start = identifiedAt ?? startedAt;
	return (tick) => seen.get(tick) ?? start + tick * spec.settings.interval;
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
	const power = powerOf(result);
	const tables = [...outcome ? outcomeTables(outcome) : [tupleTable(tuple), checksTable("Checks", result)], ...power.tables];
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
			...power.facts
		],
		tables,
		timeline: inOrder(journal),
		charts: watchCharts(result)
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
/** Checks of which it stands at the top what could have been detected. */
const MOST_FACTS = 3;
/** What could have been detected matters where nothing was, and is in nobody's way where there is much of it. */
function powerOf({ power, verdict }) {
	if (verdict === "fail") return {
		facts: [],
		tables: []
	};
	if (power.length <= MOST_FACTS) return {
		facts: power.map((text) => ({
			label: "Power",
			text
		})),
		tables: []
	};
	return {
		facts: [],
		tables: [{
			title: "What could be detected",
			columns: ["At the traffic that was seen"],
			rows: power.map((text) => [text])
		}]
	};
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
function outputsOf({ tuple, outcome, record = "" }) {
	return {
		record,
		diagnostics: outcome?.diagnostics ?? "",
		"tuple-id": tupleId(tuple),
		target: outcome?.target ? tupleId(outcome.target) : "",
		commit: outcome?.commit ?? "",
		"rolled-back": String(outcome?.commit !== void 0)
	};
}
// src/commands/watch/run.ts
/** Watches the tuple that stands at the head of the branch, and takes it back when it fails. */
function run(input, host) {
	return withSession(input, host, async (session, journal) => {
		return toResult(session, journal, await watch(session, journal, {
			mayRollBack: input.options["no-rollback"] !== true && session.environment.rollback !== void 0,
			recordFile: textOption(input, "record")
		}));
	});
}
async function watch(session, journal, { mayRollBack, recordFile }) {
	const { at, head } = await session.readHead();
	const { tuple } = at;
	journal.mark(`Watching ${session.environment.name} on ${shortId(tuple)}`);
	const deployedAt = await beginningOf(session, await rememberDeployment(session, journal, tuple, head));
	if (mayRollBack) for (const problem of problemsAhead(session, tuple)) journal.note(problem);
	const result = await watchTuple(session, tuple, void 0, { deployedAt });
	const record = await writeRecord(result, {
		host: session.host,
		option: recordFile,
		journal
	});
	for (const moment of result.timeline) journal.remember(moment.text, moment.at, kindOf(moment.at, result));
	if (result.cause === "cancelled") return {
		tuple,
		result,
		record
	};
	const moved = await movedOn(session, tuple);
	return moved === void 0 || !moved.isKnown && result.verdict === "fail" ? {
		tuple,
		result,
		record,
		...await act(session, journal, {
			tuple,
			result,
			mayRollBack
		})
	} : {
		tuple,
		result,
		record,
		moved: moved.said,
		recorded: await recordOwnFailure(session, journal, tuple, result)
	};
}
/** Which of its moments a watch is about. */
function kindOf(at, { identifiedAt, decidedAt, verdict }) {
	if (verdict === "fail" && at === decidedAt) return "detected";
	return at === identifiedAt ? "effective" : void 0;
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
	if (mayRollBack) {
		const outcome = await react(session, journal, {
			tuple,
			result,
			reason: reasonOf(result)
		});
		return outcome ? { outcome } : {};
	}
	if (result.verdict !== "fail") return {};
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
/** Milliseconds: a deploy that takes longer than this was not begun by the commit. */
const LONGEST_DEPLOY = 72e5;
/**
* When the release may have begun to serve. A watch often begins when the deploy is over, and what was counted meanwhile is no past of the release
* before: held against that, its own errors would be those it was red with, or was measured by. The commit that was deployed comes before all of it.
*/
async function beginningOf(session, { at: recordedAt, commit }) {
	try {
		const tree = commit === void 0 ? void 0 : await session.at(commit);
		const at = tree && Number(await tree.repository.text([
			"log",
			"-1",
			"--format=%ct",
			tree.commit
		])) * 1e3;
		return at !== void 0 && at <= recordedAt && recordedAt - at <= LONGEST_DEPLOY ? at : recordedAt;
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		return recordedAt;
	}
}
/** @returns the deploy as the ledger knows it: now, when nobody has recorded it before */
async function rememberDeployment(session, journal, tuple, head) {
	const records = await recordStanding(session, journal, tuple, head);
	const deployment = records && currentDeployment(records);
	if (deployment?.tupleId !== tupleId(tuple)) return {
		at: session.host.clock.now(),
		commit: head
	};
	const what = deployment.event === "deployed" ? "Deployment recorded" : "Restored by a rollback";
	const at = Date.parse(deployment.time);
	journal.remember(`${what} (${shortId(tuple)}${deployment.commit === void 0 ? "" : `, commit ${deployment.commit.slice(0, 12)}`})`, at, "deployed");
	return {
		at,
		commit: deployment.commit ?? head
	};
}
export { run };
