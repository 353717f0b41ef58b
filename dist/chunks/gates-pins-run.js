import { makeFinding, ruleTable, toGateErrors } from "./start.js";
import { PIN_RULES, judgeSite, readPin } from "./pins-index-shared.js";
import { counted } from "./gates-rule-text-shared.js";
import { FILE_MISSING, NOT_RESOLVED, SHARED, SHARED_BETWEEN } from "./gates-pins-rules-shared.js";
// src/gates/pins/run.ts
const RULE_TABLE = ruleTable(PIN_RULES);
/** Reads every pin of the environments in N: it must be found without doubt, and name something that cannot change. */
async function run({ environments, window, manifests }) {
	const outcomes = [];
	const elsewhere = [];
	for (const environment of environments) {
		const repository = environment.rollback?.repository;
		const source = repository === void 0 ? window.candidate : await manifests?.(environment);
		if (repository !== void 0) {
			const how = source ? "as it is now" : "which could not be read from here";
			elsewhere.push({
				label: "Manifests",
				text: `of ${environment.name}: ${repository}, ${how}`
			});
		}
		if (source) for (const pin of environment.pins) outcomes.push(await readOne(environment, pin, source));
	}
	const read = outcomes.filter(({ reading }) => reading !== void 0);
	return {
		findings: [...outcomes.flatMap(({ findings }) => findings), ...sharedBetween(read)],
		tally: {
			asked: outcomes.length,
			answered: read.length
		},
		facts: [{
			label: "Pins",
			text: `${read.length} of ${counted(outcomes.length, "pin")} read`
		}, ...elsewhere],
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
			findings: [makeFinding(FILE_MISSING, {
				gate: "pins",
				data,
				place: pin.place
			})]
		};
		const reading = readPin(pin.file, bytes, pin.selector);
		return {
			...base,
			reading,
			findings: judge(pin, reading, data)
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
			findings: [makeFinding(NOT_RESOLVED, {
				gate: "pins",
				data: details,
				place: error.place ?? pin.place
			})]
		};
	}
}
/** The role of a pin says what its value names, and so what it takes for that name never to move. */
function judge(pin, reading, data) {
	const { rule: id, problem } = judgeSite(reading, pin.role);
	const rule = id === void 0 ? void 0 : RULE_TABLE.get(id);
	const details = {
		...data,
		value: reading.value,
		...problem !== void 0 && { problem }
	};
	const mutable = rule ? [makeFinding(rule, {
		gate: "pins",
		data: details,
		place: reading.place
	})] : [];
	if (reading.sharedBy === 0 || pin.shared === true) return mutable;
	return [...mutable, makeFinding(SHARED, {
		gate: "pins",
		data: {
			...data,
			others: reading.sharedBy
		},
		place: reading.place
	})];
}
/** Environments are taken back one by one, so no two of them may have their hands on one scalar. */
function sharedBetween(outcomes) {
	const groups = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		const place = outcome.reading?.place;
		const key = JSON.stringify([
			place?.file,
			place?.line,
			place?.column
		]);
		groups.set(key, [...groups.get(key) ?? [], outcome]);
	}
	return [...groups.values()].flatMap((group) => {
		const place = group[0]?.reading?.place;
		if (!place || new Set(group.map(({ environment }) => environment)).size < 2) return [];
		const pins = group.map(({ environment, pin }) => `${environment}/${pin.name}`).join(", ");
		return [makeFinding(SHARED_BETWEEN, {
			gate: "pins",
			data: {
				pins,
				file: place.file
			},
			place
		})];
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
