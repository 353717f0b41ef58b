import "./runtime.js";
import { GateError, systemClock, toGateErrors } from "./start.js";
import { counted, makeFinding, shortDigest, tupleId } from "./config.js";
import { assertLedger, readPins } from "./rollback-read-pins-shared.js";
import { currentDeployment, lastJudgements } from "./ledger-state-shared.js";
import { recordAgainst } from "./rollback-obstacles-shared.js";
import { manifestsOf } from "./pins.js";
import { lastKnownGood } from "./rollback-target-shared.js";
import { askAttested, judgeReadiness, readinessRows } from "./rollback-readiness-shared.js";
import { FAILED_TUPLE, FAILED_VALUE, LEDGER_BROKEN, NOT_READY, NO_TARGET } from "./gates-quarantine-rules-shared.js";
// src/gates/quarantine/readiness.ts
/** Deployments after which an environment should have something to go back to. */
const FIRST_DEPLOYMENTS = 2;
/** Once the candidate runs and fails: what would a rollback go back to, and what would stand in its way? Asked while there is time. */
async function lookAhead(subject, { config, availability, attestation, askProbe, signal }) {
	const { environment, at, records, others } = subject;
	const target = lastKnownGood(records, at.tuple, others);
	const isNew = currentDeployment(records)?.tupleId !== tupleId(at.tuple);
	if (!target) return {
		findings: isNew ? [withoutTarget(subject)] : [],
		rows: [[
			environment.name,
			"A verified tuple to go back to",
			"no",
			noneBut(subject)
		]]
	};
	const { checks } = await judgeReadiness({
		environment,
		at,
		target,
		records,
		others,
		...availability && { availability },
		further: [...askProbe ? (environment.rollback?.ready ?? []).map((probe) => () => askProbe(probe, target.tuple)) : [], ...attestation ? [() => askAttested({
			at,
			target,
			ask: () => Promise.resolve(attestation),
			clock: systemClock,
			signal
		})] : []],
		...config.registries && { onUnknown: config.registries.onUnknown }
	});
	const bad = checks.filter(({ ok }) => !ok);
	return {
		findings: isNew && bad.length > 0 ? [notReady(subject, target, bad)] : [],
		rows: readinessRows(checks).map((row) => [`${environment.name} to ${shortDigest(target.tupleId)}`, ...row])
	};
}
/** What runs now is no target while it runs, and the way back from the next release. */
function noneBut({ at, records }) {
	return lastJudgements(records).get(tupleId(at.tuple))?.event === "verified" ? "the ledger knows none but what runs now: the way back from the next" : "the ledger knows none";
}
/** The first deployments have nothing behind them; and where nothing is watched nothing is ever verified. */
function withoutTarget({ environment, at, records }) {
	const deployed = new Set(records.flatMap(({ event, tupleId: id }) => event === "deployed" ? [id] : [])).size;
	const severity = deployed < FIRST_DEPLOYMENTS || environment.health.length === 0 ? "warning" : "error";
	const [first] = at.readings.values();
	const data = {
		environment: environment.name,
		deployed
	};
	return {
		...makeFinding(NO_TARGET, {
			gate: "quarantine",
			data,
			place: first?.place ?? environment.place,
			direction: "rollback"
		}),
		severity
	};
}
function notReady({ environment, at }, target, bad) {
	const [first] = at.readings.values();
	const data = {
		environment: environment.name,
		target: target.tupleId,
		problems: bad.map(({ detail }) => detail)
	};
	return makeFinding(NOT_READY, {
		gate: "quarantine",
		data,
		place: first?.place ?? environment.place,
		direction: "rollback"
	});
}
// src/gates/quarantine/run.ts
/** Whether the candidate brings back what the ledger knows to have failed. Without a ledger in the clone nothing is known to have failed. */
async function run(context) {
	const { config, environments, ledger } = context;
	const rows = [];
	const findings = [];
	const ledgers = /* @__PURE__ */ new Map();
	for (const [name, environment] of config.environments) {
		const read = await readLedger(name, ledger);
		if (read instanceof GateError) findings.push(makeFinding(LEDGER_BROKEN, {
			gate: "quarantine",
			data: {
				environment: name,
				problem: read.describe()
			},
			place: environment.place
		}));
		else if (read) ledgers.set(name, read);
	}
	let asked = 0;
	for (const environment of environments.filter(({ name }) => (ledgers.get(name)?.length ?? 0) > 0)) {
		const source = await manifestsOf(environment, context);
		if (!("read" in source)) rows.push([
			environment.name,
			"The pins can be read",
			"unknown",
			source.unread
		]);
		const at = "read" in source ? await readPins(environment, (path) => source.read(path)).catch(unreadable) : void 0;
		if (!at) continue;
		asked += 1;
		findings.push(...judge(environment, at, ledgers));
		const outlook = await lookAhead({
			environment,
			at,
			records: ledgers.get(environment.name) ?? [],
			others: othersOf(environment, ledgers)
		}, context);
		findings.push(...outlook.findings);
		rows.push(...outlook.rows);
	}
	const known = [...ledgers.values()].reduce((sum, records) => sum + records.length, 0);
	const text = known === 0 ? "no ledger in this clone: nothing is known to have failed" : `${counted(known, "record")} of what ran`;
	return {
		findings,
		tally: {
			asked: 0,
			answered: 0
		},
		facts: asked === 0 && known > 0 ? [] : [{
			label: "Ledger",
			text
		}],
		tables: rows.length === 0 ? [] : [{
			title: "Readiness",
			columns: [
				"Rollback",
				"Question",
				"Answer",
				"Because"
			],
			rows
		}]
	};
}
async function readLedger(name, ledger) {
	try {
		const records = await ledger?.(name);
		if (records) assertLedger(records, name, name);
		return records;
	} catch (thrown) {
		const [error] = toGateErrors(thrown);
		if (error && error.code !== "RG-INTERNAL") return error;
		throw thrown;
	}
}
/** That pins cannot be read is what the gate of the pins says. */
function unreadable(thrown) {
	if (toGateErrors(thrown).some(({ code }) => code === "RG-INTERNAL")) throw thrown;
}
function judge(environment, at, ledgers) {
	const records = ledgers.get(environment.name) ?? [];
	const others = othersOf(environment, ledgers);
	const id = tupleId(at.tuple);
	if (currentDeployment(records)?.tupleId === id) return [];
	const against = recordAgainst(id, {
		records,
		others
	});
	const [first] = at.readings.values();
	if (against) {
		const { event, environment: where, time } = against;
		const data = {
			environment: environment.name,
			tuple: id,
			event,
			in: where,
			time
		};
		return [makeFinding(FAILED_TUPLE, {
			gate: "quarantine",
			data,
			place: first?.place ?? environment.place
		})];
	}
	return suspects(environment, at, records);
}
function othersOf({ name: own }, ledgers) {
	return [...ledgers].filter(([name]) => name !== own).map(([, records]) => records);
}
/** Values that stood in versions that failed, and in none that held; what stands there now is no suspect. */
function suspects(environment, at, records) {
	const last = [...lastJudgements(records).values()];
	const held = new Set(last.filter(({ event }) => event === "verified").flatMap(({ tuple }) => tuple.members.map(keyOf)));
	const current = new Set(currentDeployment(records)?.tuple.members.map(keyOf));
	return at.tuple.members.flatMap((member) => {
		const key = keyOf(member);
		if (held.has(key) || current.has(key) || member.role === "toggle") return [];
		const failed = last.findLast(({ event, tuple }) => (event === "failed" || event === "revoked") && tuple.members.some((one) => keyOf(one) === key));
		if (!failed) return [];
		const data = {
			environment: environment.name,
			pin: member.name,
			value: member.value,
			event: failed.event,
			time: failed.time
		};
		return [makeFinding(FAILED_VALUE, {
			gate: "quarantine",
			data,
			place: at.readings.get(member.name)?.place ?? environment.place
		})];
	});
}
function keyOf({ name, value }) {
	return JSON.stringify([name, value]);
}
export { run };
