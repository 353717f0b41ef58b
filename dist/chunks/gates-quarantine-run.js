import { GateError, makeFinding, toGateErrors, tupleId } from "./start.js";
import { assertLedger, currentDeployment, lastEvents } from "./ledger-index-shared.js";
import { readPins, recordAgainst } from "./rollback-index-shared.js";
import { counted } from "./gates-rule-text-shared.js";
import { FAILED_TUPLE, FAILED_VALUE, LEDGER_BROKEN } from "./gates-quarantine-rules-shared.js";
// src/gates/quarantine/run.ts
/** Whether the candidate brings back what the ledger knows to have failed. Without a ledger in the clone nothing is known to have failed. */
async function run({ config, environments, window, ledger }) {
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
		const at = await readPins(environment, (path) => window.candidate.read(path)).catch(unreadable);
		if (!at) continue;
		asked += 1;
		findings.push(...judge(environment, at, ledgers));
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
	const others = [...ledgers].filter(([name]) => name !== environment.name).map(([, own]) => own);
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
/** Values that stood in versions that failed, and in none that held; what stands there now is no suspect. */
function suspects(environment, at, records) {
	const last = [...lastEvents(records).values()];
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
