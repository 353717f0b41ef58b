import { makeFinding, ruleTable, toGateErrors } from "./start.js";
import { PIN_RULES, judgePin, readPin } from "./pins-index-shared.js";
import { counted } from "./gates-rule-text-shared.js";
import { FILE_MISSING, NOT_RESOLVED } from "./gates-pins-rules-shared.js";
// src/gates/pins/run.ts
const RULE_TABLE = ruleTable(PIN_RULES);
/** Reads every pin of the environments in N: it must be found without doubt, and name something that cannot change. */
async function run({ environments, window }) {
	const outcomes = [];
	for (const environment of environments) for (const pin of environment.pins) outcomes.push(await readOne(environment, pin, window.candidate));
	const read = outcomes.filter(({ reading }) => reading !== void 0);
	return {
		findings: outcomes.flatMap(({ finding }) => finding ?? []),
		tally: {
			asked: outcomes.length,
			answered: read.length
		},
		facts: [{
			label: "Pins",
			text: `${read.length} of ${counted(outcomes.length, "pin")} read`
		}],
		tables: read.length === 0 ? [] : [pinTable(read)]
	};
}
async function readOne(environment, pin, candidate) {
	const base = {
		environment: environment.name,
		pin
	};
	const data = {
		environment: environment.name,
		pin: pin.name,
		file: pin.file
	};
	try {
		const bytes = await candidate.read(pin.file);
		if (!bytes) return {
			...base,
			finding: makeFinding(FILE_MISSING, {
				gate: "pins",
				data,
				place: pin.place
			})
		};
		const reading = readPin(pin.file, bytes, pin.selector);
		const finding = judge(pin, reading, data);
		return {
			...base,
			reading,
			...finding && { finding }
		};
	} catch (thrown) {
		const [error] = toGateErrors(thrown);
		if (!error || error.code === "RG-INTERNAL") throw thrown;
		const details = {
			...data,
			code: error.code,
			error: error.message,
			...error.expected !== void 0 && { expected: error.expected }
		};
		return {
			...base,
			finding: makeFinding(NOT_RESOLVED, {
				gate: "pins",
				data: details,
				place: error.place ?? pin.place
			})
		};
	}
}
/** The role of a pin says what its value names, and so what it takes for that name never to move. */
function judge(pin, reading, data) {
	const { rule: id, problem } = judgePin(reading.value, pin.role);
	const rule = id === void 0 ? void 0 : RULE_TABLE.get(id);
	if (!rule) return void 0;
	const details = {
		...data,
		value: reading.value,
		...problem !== void 0 && { problem }
	};
	return makeFinding(rule, {
		gate: "pins",
		data: details,
		place: reading.place
	});
}
function pinTable(outcomes) {
	return {
		title: "Pins",
		columns: [
			"environment",
			"pin",
			"role",
			"value"
		],
		rows: outcomes.map(({ environment, pin, reading }) => [
			environment,
			pin.name,
			pin.role,
			reading?.value ?? ""
		])
	};
}
export { run };
