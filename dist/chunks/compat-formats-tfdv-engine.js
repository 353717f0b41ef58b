import { isSmallValue } from "./compat-source-value-shared.js";
import { GateError, LineIndex, isJsonArray, isJsonObject } from "./start.js";
import { describeRule } from "./compat-formats-tfdv-rules-shared.js";
// src/compat/formats/tfdv/model.ts
const FEATURE_TYPES = [
	"BYTES",
	"INT",
	"FLOAT",
	"STRUCT"
];
const INT64 = {
	min: -(2n ** 63n),
	max: 2n ** 63n - 1n
};
// src/compat/formats/tfdv/values.ts
const NONE = { answer: "none" };
function some(samples, shown = samples.map((value) => JSON.stringify(value))) {
	return {
		answer: "some",
		samples,
		shown
	};
}
/** What a feature without a domain allows. */
function whole(feature) {
	if (feature.values.kind !== "any") return feature.values;
	if (feature.type === "INT") return {
		kind: "integers",
		...INT64,
		asText: false
	};
	if (feature.type === "FLOAT") return {
		kind: "floats",
		min: -1e400,
		max: 1e400,
		nan: true,
		infinite: true
	};
	return feature.values;
}
/** Compares what two features of one type allow. */
function findOutside(writer, reader) {
	const [w, r] = [whole(writer), whole(reader)];
	if (r.kind === "any") return NONE;
	if (r.kind === "opaque" || w.kind === "opaque") return r.kind === "opaque" && w.kind === "opaque" && w.text === r.text ? NONE : { answer: "unproven" };
	if (r.kind === "floats") return w.kind === "floats" ? floatsOutside(w, r) : { answer: "unproven" };
	if (r.kind === "integers") return integersOutside(w.kind === "texts" && writer.domainMass < 1 ? { kind: "any" } : w, r);
	if (w.kind === "texts") {
		const missing = [...w.values].filter((value) => !r.values.has(value));
		return missing.length > 0 ? some(missing) : NONE;
	}
	if (w.kind === "integers") {
		const number = integerNotIn(w, r.values);
		return number === void 0 ? NONE : some([String(number)]);
	}
	return some([freshText(r.values)], ["any text"]);
}
function integersOutside(w, r) {
	const form = (value) => r.asText ? String(value) : jsonInteger(value);
	if (w.kind === "integers") {
		if (w.min > w.max) return NONE;
		const below = w.min < r.min ? [w.max < r.min ? w.max : r.min - 1n] : [];
		const above = w.max > r.max ? [w.min > r.max ? w.min : r.max + 1n] : [];
		const samples = [.../* @__PURE__ */ new Set([...below, ...above])];
		return samples.length > 0 ? some(samples.map(form), samples.map(String)) : NONE;
	}
	if (w.kind === "texts") {
		const wrong = [...w.values].filter((value) => !inRange(value, r));
		return wrong.length > 0 ? some(wrong) : NONE;
	}
	return w.kind === "any" && r.asText ? some(["text"], ["any text"]) : { answer: "unproven" };
}
function inRange(text, range) {
	return /^-?\d{1,19}$/.test(text) && BigInt(text) >= range.min && BigInt(text) <= range.max;
}
/** Integers beyond 2^53 go as decimal text. */
function jsonInteger(value) {
	return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
function integerNotIn(range, values) {
	const start = range.min <= 0n && range.max >= 0n ? 0n : range.min;
	for (const from of [start, range.min]) for (let value = from; value <= range.max && value <= from + BigInt(values.size); value += 1n) if (!values.has(String(value))) return value;
}
function freshText(values) {
	for (let count = 0;; count += 1) {
		const text = count === 0 ? "other" : `other ${count}`;
		if (!values.has(text)) return text;
	}
}
function floatsOutside(w, r) {
	const samples = [];
	const shown = [];
	if (w.min > w.max) return w.nan && !r.nan ? some(samples, ["NaN"]) : NONE;
	if (w.max > r.max) {
		const low = Math.max(r.max, w.min);
		shown.push(`above ${r.max}`);
		const sample = fractionBetween(low, w.max);
		if (sample !== void 0) samples.push(sample);
	}
	if (w.min < r.min) {
		const high = Math.min(r.min, w.max);
		shown.push(`below ${r.min}`);
		const sample = fractionBetween(w.min, high);
		if (sample !== void 0) samples.push(sample);
	}
	if (w.nan && !r.nan) shown.push("NaN");
	if (w.infinite && !r.infinite && (w.max === 1e400 || w.min === -1e400)) shown.push("infinite");
	return shown.length > 0 ? some(samples, shown) : NONE;
}
/** A number strictly between two others that has a fraction, so that its JSON shows a FLOAT. */
function fractionBetween(low, high) {
	const [from, to] = [Number.isFinite(low) ? low : Number.isFinite(high) ? high - 2 : -1, Number.isFinite(high) ? high : Number.isFinite(low) ? low + 2 : 2];
	for (const part of [
		.5,
		.25,
		.125,
		.3,
		.7
	]) {
		const value = from + (Math.min(to, from + 1e6) - from) * part;
		if (value > low && value < high && !Number.isInteger(value)) return value;
	}
}
/** A value of the feature that its domain allows; undefined where none can be named. */
function typicalValue(feature) {
	const { values } = feature;
	if (values.kind === "opaque") return void 0;
	if (values.kind === "texts") return [...values.values][0];
	if (values.kind === "integers") {
		if (values.min > values.max) return void 0;
		const value = values.min <= 1n && values.max >= 1n ? 1n : values.min;
		return values.asText ? String(value) : jsonInteger(value);
	}
	if (values.kind === "floats") return fractionBetween(values.min, values.max);
	return feature.type === "INT" ? 1 : feature.type === "FLOAT" ? .5 : feature.type === "BYTES" ? "text" : void 0;
}
// src/compat/formats/tfdv/interpret.ts
/** Whether a feature is expected; without an environment all are. */
function isExpected(schema, feature, environment) {
	if (environment === void 0 || feature.inEnvironments.has(environment)) return true;
	return !feature.notInEnvironments.has(environment) && schema.defaultEnvironments.has(environment);
}
/**
* Why a data set is reported under a schema; undefined when it is not. It looks at values alone, apart from the comparison of schemas;
* what the schema does not know is not its matter.
*/
function findAnomaly(schema, examples, environment) {
	for (const feature of schema.features) {
		const why = feature.checked && checkFeature(feature, examples, (one) => isExpected(schema, one, environment), feature.name);
		if (why) return why;
	}
}
function checkFeature(feature, examples, isWanted, path) {
	const lists = examples.flatMap((example) => Object.hasOwn(example, feature.name) ? [example[feature.name] ?? null] : []);
	if (lists.length === 0) return (feature.minCount > 0 || feature.minFraction > 0) && isWanted(feature) && examples.length > 0 ? `${path} is missing in all examples` : void 0;
	if (lists.length < feature.minCount) return `${path} is in ${lists.length} examples, fewer than ${feature.minCount}`;
	if (lists.length / examples.length < feature.minFraction) return `${path} is in ${lists.length} of ${examples.length} examples, less than ${feature.minFraction}`;
	if (feature.always && lists.length < examples.length) return `${path} has a shape, and is not in every example`;
	let [values, inside] = [0, 0];
	for (const list of lists) {
		if (!isJsonArray(list)) return `${path} is not a list`;
		const why = checkCount(feature.counts, list, path) ?? checkValues(feature, list, path);
		if (why) return why;
		values += list.length;
		inside += list.filter((value) => isInTexts(feature, value)).length;
	}
	if (values > 0 && inside / values < feature.domainMass) return `${inside} of ${values} values of ${path} are in the domain, less than ${feature.domainMass}`;
	if (feature.type !== "STRUCT") return void 0;
	const inner = lists.flatMap((list) => isJsonArray(list) ? list.filter((value) => isJsonObject(value)) : []);
	for (const child of feature.features) {
		const why = child.checked && checkFeature(child, inner, isWanted, `${path}.${child.name}`);
		if (why) return why;
	}
}
function checkCount(counts, list, path) {
	const [range] = counts;
	if (!range) return void 0;
	if (list.length < range.min) return `${path} has ${list.length} values, fewer than ${range.min}`;
	return range.max !== void 0 && list.length > range.max ? `${path} has ${list.length} values, more than ${range.max}` : void 0;
}
function checkValues(feature, list, path) {
	const wrong = list.find((value) => !hasType(feature, value) || !isInRange(feature, value));
	if (wrong === void 0) return void 0;
	const shown = JSON.stringify(wrong);
	return hasType(feature, wrong) ? `${path}: ${shown} is out of range` : `${path}: ${shown} is not ${feature.type}`;
}
function hasType(feature, value) {
	if (feature.type === "INT") return Number.isSafeInteger(value) || typeof value === "string" && /^-?\d{16,19}$/.test(value);
	if (feature.type === "FLOAT") return typeof value === "number" && !Number.isInteger(value);
	if (feature.type === "BYTES") return typeof value === "string";
	return feature.type === void 0 || isJsonObject(value);
}
function isInRange({ values }, value) {
	if (values.kind === "floats") return Number(value) >= values.min && Number(value) <= values.max;
	if (values.kind !== "integers") return true;
	if (typeof value !== "number" && !(typeof value === "string" && /^-?\d{1,19}$/.test(value))) return false;
	return BigInt(value) >= values.min && BigInt(value) <= values.max;
}
/** Only a domain of texts may be left by some of the values. */
function isInTexts({ values }, value) {
	return values.kind !== "texts" || typeof value === "string" && values.values.has(value);
}
// src/compat/formats/tfdv/witness.ts
/** Larger payloads are not shown. */
const MAX_VALUES = 32;
const MAX_EXAMPLES = 20;
/** Features of an example, over all witnesses of a comparison. */
const MAX_WORK = 5e4;
/** Builds data sets that the writer allows, until one is reported by the reader. */
var Prover = class {
	#writer;
	#reader;
	#work = 0;
	constructor(writer, reader) {
		this.#writer = writer;
		this.#reader = reader;
	}
	/** Each try is a data set, given by what changes in its examples. */
	prove(tries, environment) {
		for (const changes of tries) {
			this.#work += changes.length * this.#writer.features.length;
			if (this.#work > MAX_WORK) return void 0;
			const examples = changes.map((change) => makeExample(this.#writer.features, change, environment === void 0 ? void 0 : this.#writer, environment));
			if (!examples.every((example) => example !== void 0)) continue;
			if (findAnomaly(this.#writer, examples, environment) !== void 0) continue;
			const error = findAnomaly(only(this.#reader, changes), examples, environment);
			const payload = examples.length === 1 ? examples[0] : examples;
			if (error && payload !== void 0) return {
				payload,
				outcome: "rejected",
				error,
				confirmedBy: ["own value interpreter"]
			};
		}
	}
};
/** The reader without what is not at stake, so that its error is about the difference. */
function only(schema, changes) {
	const narrow = (features, [name, ...rest]) => features.filter((feature) => feature.name === name).map((feature) => rest.length > 0 ? {
		...feature,
		features: narrow(feature.features, rest)
	} : feature);
	return {
		...schema,
		features: narrow(schema.features, changes[0]?.path ?? [])
	};
}
/** Every feature that the writer requires, with the change; undefined where a typical value cannot be named. */
function makeExample(features, change, schema, environment) {
	const [name, ...rest] = change.path;
	const example = [];
	for (const feature of features) {
		const own = feature.name === name;
		if (own && rest.length === 0) {
			if (change.values) example.push([feature.name, change.values]);
			continue;
		}
		if (!(feature.checked && (feature.minCount > 0 || feature.minFraction > 0) && isIn(feature, schema, environment)) && !own) continue;
		const values = typicalValues(feature, own ? {
			path: rest,
			values: change.values
		} : void 0);
		if (!values) return void 0;
		example.push([feature.name, values]);
	}
	return Object.fromEntries(example);
}
function isIn(feature, schema, environment) {
	if (!schema || environment === void 0 || feature.inEnvironments.has(environment)) return true;
	return !feature.notInEnvironments.has(environment) && schema.defaultEnvironments.has(environment);
}
/** As many typical values as a feature must have. Constraints that are not understood leave nothing to be said. */
function typicalValues(feature, change, count = Math.max(1, feature.counts[0]?.min ?? 1)) {
	if (feature.counts.length > 1 || count > MAX_VALUES || feature.others.size > 0) return void 0;
	const value = feature.type === "STRUCT" ? makeExample(feature.features, change ?? {
		path: [],
		values: void 0
	}) : typicalValue(feature);
	return value === void 0 || !isSmallValue(value) ? void 0 : Array.from({ length: count }, () => value);
}
/** Numbers of examples, and of those with the feature, that the one presence allows and the other does not. */
function* presenceTries(writer, reader) {
	for (let examples = 1; examples <= MAX_EXAMPLES; examples += 1) {
		const present = Math.max(Math.ceil(examples * writer.minFraction), writer.minCount);
		const refused = present < reader.minCount || present / examples < reader.minFraction;
		if (present <= examples && refused) yield {
			examples,
			present
		};
	}
}
/** Numbers of values, and of those in the domain, that the one share allows and the other does not. */
function* massTries(writer, reader) {
	for (let values = 1; values <= MAX_EXAMPLES; values += 1) {
		const inside = Math.ceil(values * writer.domainMass);
		if (inside / values < reader.domainMass) yield {
			values,
			inside
		};
	}
}
// src/compat/formats/tfdv/compare-feature.ts
/** What data of one feature may be, held against what the same feature of the reader allows. Features below it are not looked at. */
function compareFeature(writer, reader, path) {
	if (!reader.checked) return [];
	return (writer.checked ? compareChecked(writer, reader, path) : nowChecked(writer, reader, path)).map(({ part, data, ...draft }) => ({
		...draft,
		path,
		data: {
			feature: path.join("."),
			...data
		},
		writer: writer.at(part),
		reader: reader.at(part)
	}));
}
function nowChecked(writer, reader, path) {
	const checked = {
		rule: "feature-now-checked",
		kind: "unknown",
		data: {
			writer: writer.stage,
			reader: reader.stage
		},
		part: "lifecycle_stage"
	};
	if (reader.minCount <= 0 && reader.minFraction <= 0) return [checked];
	return [{
		rule: "feature-required",
		kind: "breaking",
		data: { how: `was not checked for it in the stage ${writer.stage}` },
		part: "presence",
		tries: [[{
			path,
			values: void 0
		}]]
	}, checked];
}
function compareChecked(writer, reader, path) {
	const others = [...reader.others].flatMap(([what, { text }]) => writer.others.get(what)?.text === text ? [] : [{
		rule: "constraint-unproven",
		kind: "unknown",
		data: { what },
		part: what
	}]);
	const thresholds = [...reader.thresholds].flatMap(([comparator, threshold]) => {
		const before = writer.thresholds.get(comparator);
		if (before !== void 0 && before <= threshold) return [];
		return [{
			rule: "threshold-tightened",
			kind: "lossy",
			data: {
				comparator,
				reader: String(threshold),
				writer: before === void 0 ? "none" : String(before)
			},
			part: comparator.split(".")[0] ?? ""
		}];
	});
	const inner = compareType(writer, reader, path);
	return [
		...comparePresence(writer, reader, path),
		...inner,
		...others,
		...thresholds
	];
}
function comparePresence(writer, reader, path) {
	const tries = function* () {
		for (const { examples, present } of presenceTries(writer, reader)) {
			const values = typicalValues(writer);
			yield Array.from({ length: examples }, (_, index) => ({
				path,
				values: index < present ? values : void 0
			}));
		}
	};
	const atLeast = Math.max(writer.minCount, writer.minFraction > 0 ? 1 : 0);
	if (reader.minFraction > writer.minFraction) return [{
		rule: "presence-tightened",
		kind: "breaking",
		data: {
			writer: String(writer.minFraction),
			reader: String(reader.minFraction),
			unit: "of the examples (share)"
		},
		part: "presence",
		tries: tries()
	}];
	if (reader.always && !writer.always && !writer.everywhere) return [{
		rule: "presence-tightened",
		kind: "breaking",
		data: {
			writer: String(writer.minFraction),
			reader: "1",
			unit: "of the examples (share), as its shape wants it"
		},
		part: "shape",
		tries: missingOnce(writer, path)
	}];
	if (reader.minCount <= atLeast) return [];
	return [{
		rule: "presence-tightened",
		kind: "breaking",
		data: {
			writer: String(atLeast),
			reader: String(reader.minCount),
			unit: "examples"
		},
		part: "presence",
		tries: tries()
	}];
}
/** More and more examples, of which one lacks the feature. */
function* missingOnce(writer, path) {
	const values = path.length === 1 ? typicalValues(writer) : void 0;
	if (!values) return;
	for (let present = 1; present <= 12; present += 1) yield [{
		path,
		values: void 0
	}, ...Array.from({ length: present }, () => ({
		path,
		values
	}))];
}
function compareType(writer, reader, path) {
	if (reader.type === void 0) return compareCounts(writer, reader, path);
	if (writer.type === void 0) return [{
		rule: "constraint-unproven",
		kind: "unknown",
		data: { what: "type" },
		part: "type"
	}];
	if (writer.type === reader.type) return [...compareCounts(writer, reader, path), ...compareValues(writer, reader, path)];
	const values = typicalValues(writer);
	return [{
		rule: "type-changed",
		kind: "breaking",
		data: {
			writer: writer.type,
			reader: reader.type
		},
		part: "type",
		...values ? { tries: [[{
			path,
			values
		}]] } : {}
	}];
}
function showRange({ min, max }) {
	return max === void 0 ? `at least ${min}` : min === max ? String(min) : `${min} to ${max}`;
}
function showCounts(counts) {
	return counts.length === 0 ? "any number of" : counts.map(showRange).join(", each of ");
}
function compareCounts(writer, reader, path) {
	const part = [
		"shape",
		"value_count",
		"value_counts"
	].find((name) => reader.at(name) !== reader.at("")) ?? "value_count";
	const inside = reader.counts.every((range, level) => {
		const written = writer.counts[level] ?? {
			min: 0,
			max: void 0
		};
		return written.min >= range.min && (range.max === void 0 || written.max !== void 0 && written.max <= range.max);
	});
	const nested = Math.max(1, writer.counts.length) === Math.max(1, reader.counts.length);
	if (reader.counts.length > 0 && !(inside && nested)) return [{
		rule: "value-count-tightened",
		kind: "breaking",
		data: {
			writer: showCounts(writer.counts),
			reader: showCounts(reader.counts)
		},
		part,
		tries: countTries(writer, reader, path)
	}];
	if (writer.shape === reader.shape || reader.shape === void 0) return [];
	if (/-\d/.test(reader.shape)) return [{
		rule: "constraint-unproven",
		kind: "unknown",
		data: { what: "the shape" },
		part
	}];
	if (writer.shape === void 0) return [];
	return [{
		rule: "shape-changed",
		kind: "lossy",
		data: {
			writer: writer.shape,
			reader: reader.shape
		},
		part
	}];
}
function* countTries(writer, reader, path) {
	const [written, read] = [writer.counts[0] ?? {
		min: 0,
		max: void 0
	}, reader.counts[0] ?? {
		min: 0,
		max: void 0
	}];
	const lowest = Math.max(1, written.min);
	for (const count of [
		lowest,
		Math.max(lowest, (read.max ?? 0) + 1),
		0
	]) {
		const values = count < written.min || count > (written.max ?? 1e400) ? void 0 : typicalValues(writer, void 0, count);
		if (values) yield [{
			path,
			values
		}];
	}
}
function showValues(values) {
	if (values.kind === "texts") return `${values.values.size} values`;
	if (values.kind === "integers" || values.kind === "floats") return `${values.min} to ${values.max}`;
	return values.kind;
}
function compareValues(writer, reader, path) {
	if (reader.values.kind === "texts" && reader.domainMass <= 0) return [];
	const part = [
		"int_domain",
		"float_domain",
		"string_domain",
		"bool_domain",
		"domain"
	].find((name) => reader.at(name) !== reader.at("")) ?? "type";
	const outside = findOutside(writer, reader);
	if (outside.answer === "unproven") return [{
		rule: "constraint-unproven",
		kind: "unknown",
		data: { what: "the domain" },
		part
	}];
	if (outside.answer === "some") {
		const data = {
			values: outside.shown,
			reader: showValues(reader.values)
		};
		const count = Math.max(1, writer.counts[0]?.min ?? 1);
		return [{
			rule: "values-narrowed",
			kind: "breaking",
			data,
			part,
			tries: outside.samples.map((value) => typicalValues(writer, void 0, count) ? [{
				path,
				values: Array.from({ length: count }, () => value)
			}] : []).filter((changes) => changes.length > 0)
		}];
	}
	if (reader.values.kind !== "texts" || writer.values.kind !== "texts" || reader.domainMass <= writer.domainMass) return [];
	return [{
		rule: "domain-mass-raised",
		kind: "breaking",
		data: {
			writer: String(writer.domainMass),
			reader: String(reader.domainMass)
		},
		part: "distribution_constraints",
		tries: massExamples(writer, reader, path)
	}];
}
function* massExamples(writer, reader, path) {
	const value = typicalValue(writer);
	const values = writer.values.kind === "texts" && reader.values.kind === "texts" ? /* @__PURE__ */ new Set([...writer.values.values, ...reader.values.values]) : /* @__PURE__ */ new Set();
	const other = [
		"other",
		"something else",
		"?"
	].find((text) => !values.has(text));
	if (value === void 0 || other === void 0) return;
	for (const { values: total, inside } of massTries(writer, reader)) {
		const list = Array.from({ length: total }, (_, index) => index < inside ? value : other);
		const count = Math.max(1, writer.counts[0]?.min ?? 1);
		if (total % count === 0) yield Array.from({ length: total / count }, (_, index) => ({
			path,
			values: list.slice(index * count, (index + 1) * count)
		}));
	}
}
// src/compat/formats/tfdv/compare.ts
const SYMMETRIC = /^(?:sparse_feature|weighted_feature|tensor_representation_group|represent_variable_length_as_ragged)/;
/** Is every data set that is valid under `writer` valid under `reader`? By the anomalies that the validator reports. */
function compareSchemas(writer, reader) {
	const prover = new Prover(writer, reader);
	return [
		...compareFeatures(writer.features, reader.features, []),
		...compareEnvironments(writer, reader),
		...compareOthers(writer, reader)
	].map((one) => toDifference(one, prover));
}
function compareFeatures(written, read, parents) {
	const [byWriter, byReader] = [indexByName(written), indexByName(read)];
	const both = read.flatMap((feature) => {
		const path = [...parents, feature.name];
		const other = byWriter.get(feature.name);
		if (!other) return isRequired(feature) ? [required(feature, path, "does not have it")] : [];
		const inner = feature.checked && other.checked ? compareFeatures(other.features, feature.features, path) : [];
		return [...compareFeature(other, feature, path), ...inner];
	});
	const unexpected = written.filter((feature) => !byReader.has(feature.name)).map((feature) => {
		const path = [...parents, feature.name];
		return {
			rule: "feature-unexpected",
			kind: "lossy",
			path,
			data: { feature: path.join(".") },
			writer: feature.place
		};
	});
	return [...both, ...unexpected];
}
function indexByName(features) {
	return new Map(features.map((feature) => [feature.name, feature]));
}
function isRequired(feature) {
	return feature.checked && (feature.minCount > 0 || feature.minFraction > 0);
}
function required(feature, path, how, environments) {
	const tries = [[{
		path,
		values: void 0
	}]];
	return {
		rule: "feature-required",
		kind: "breaking",
		path,
		data: {
			feature: path.join("."),
			how,
			...environments ? { environments } : {}
		},
		reader: feature.at("presence"),
		tries,
		...environments?.[0] === void 0 ? {} : { environment: environments[0] }
	};
}
/** A feature that the data leaves out in an environment in which the reading schema expects it. Schemas that do not know an environment expect everything in it. */
function compareEnvironments(writer, reader) {
	const names = [.../* @__PURE__ */ new Set([...writer.environments, ...reader.environments])].sort();
	const expects = (schema, feature, name) => isExpected(schema, feature, schema.environments.has(name) ? name : void 0);
	const missingIn = (written, read, parents) => {
		const byWriter = indexByName(written);
		return read.flatMap((feature) => {
			const other = byWriter.get(feature.name);
			if (!other || !feature.checked) return [];
			const path = [...parents, feature.name];
			const missing = isRequired(feature) ? names.filter((name) => expects(reader, feature, name) && !expects(writer, other, name)) : [];
			return [...missing.length > 0 ? [{
				...required(feature, path, "leaves it out there", missing),
				writer: other.at("not_in_environment")
			}] : [], ...other.checked ? missingIn(other.features, feature.features, path) : []];
		});
	};
	return missingIn(writer.features, reader.features, []);
}
function compareOthers(writer, reader) {
	return [.../* @__PURE__ */ new Set([...writer.others.keys(), ...reader.others.keys()])].flatMap((name) => {
		const [w, r] = [writer.others.get(name), reader.others.get(name)];
		if (w?.text === r?.text || !r && !SYMMETRIC.test(name)) return [];
		return [{
			rule: "constraint-unproven",
			kind: "unknown",
			path: [],
			data: {
				feature: "the schema",
				what: name
			},
			writer: w?.place ?? writer.place,
			reader: r?.place ?? reader.place
		}];
	});
}
function toDifference(found, prover) {
	const witness = found.kind === "breaking" && found.tries ? prover.prove(found.tries, found.environment) : void 0;
	return {
		...describeRule(found.rule, found.data),
		kind: found.kind,
		path: found.path.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("/*"),
		data: found.data,
		...placed("writer", found.writer),
		...placed("reader", found.reader),
		...witness ? { witness } : {}
	};
}
function placed(side, place) {
	return place ? { [side]: place } : {};
}
// src/compat/formats/tfdv/members.ts
/** Features, those of messages too: columns of stored data, which a name that comes back would be read from. */
function membersOf(schema) {
	return featuresOf(schema.features, []);
}
function* featuresOf(features, parents) {
	for (const feature of features) {
		const path = [...parents, feature.name];
		yield {
			key: path.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
			name: `the feature ${path.join(".")}`,
			signature: feature.type ?? "any type",
			place: feature.place
		};
		yield* featuresOf(feature.features, path);
	}
}
// src/compat/formats/tfdv/fields.ts
/** Typed access to the fields of a message. Every method throws GateError RG-SCHEMA-SYNTAX where the text says something else. */
var Fields = class Fields {
	#byName = /* @__PURE__ */ new Map();
	place;
	constructor(message) {
		this.place = message.place;
		for (const field of message.fields) {
			const list = this.#byName.get(field.name);
			if (list) list.push(field);
			else this.#byName.set(field.name, [field]);
		}
	}
	names() {
		return this.#byName.keys();
	}
	all(name) {
		return this.#byName.get(name) ?? [];
	}
	at(name) {
		return this.all(name)[0]?.place ?? this.place;
	}
	one(name) {
		const [first, second] = this.all(name);
		if (second) throw refuse(second.place, `the field ${name} stands twice`);
		return first;
	}
	message(name) {
		const field = this.one(name);
		return field && new Fields(asMessage(field));
	}
	messages(name) {
		return this.all(name).map(asMessage);
	}
	text(name) {
		const field = this.one(name);
		return field && asScalar(field, "string").text;
	}
	texts(name) {
		return this.all(name).map((field) => asScalar(field, "string").text);
	}
	word(name) {
		const field = this.one(name);
		return field && asScalar(field, "word").text;
	}
	bool(name) {
		const field = this.one(name);
		if (!field) return false;
		const { text } = asScalar(field, "word", "number");
		if (/^(?:true|True|t|1)$/.test(text)) return true;
		if (/^(?:false|False|f|0)$/.test(text)) return false;
		throw refuse(field.value.place, `${name} is not a truth value`, "true or false");
	}
	integer(name) {
		const field = this.one(name);
		if (!field) return void 0;
		const { text, place } = asScalar(field, "number");
		const [, sign = "", digits = ""] = /^(-?)(0[xX][0-9a-fA-F]+|\d+)$/.exec(text) ?? [];
		if (digits === "" || digits.length > 24) throw refuse(place, `${name} is not an integer`);
		const value = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}`.replace(/^0o.*[89].*$/, digits) : digits);
		return sign === "" ? value : -value;
	}
	/** A number that is one: NaN would satisfy every comparison and none. */
	share(name) {
		const value = this.number(name);
		if (Number.isNaN(value)) throw refuse(this.at(name), `${name} is not a number`, "a share from 0 to 1");
		return value;
	}
	/** Infinities and NaN are numbers here. */
	number(name) {
		const field = this.one(name);
		if (!field) return void 0;
		const { text, place } = asScalar(field, "number", "word");
		const [, sign = "", rest = ""] = /^(-?)(.*)$/.exec(text) ?? [];
		const value = /^inf(?:inity)?f?$/i.test(rest) ? 1e400 : /^nan$/i.test(rest) ? NaN : Number(/^0x/i.test(rest) ? rest : rest.replace(/f$/i, ""));
		if (Number.isNaN(value) && !/^nan$/i.test(rest)) throw refuse(place, `${name} is not a number`);
		return sign === "" ? value : -value;
	}
};
function asMessage(field) {
	if (field.value.kind !== "message") throw refuse(field.value.place, `${field.name} is not a message`, "fields in braces");
	return field.value;
}
function asScalar(field, ...kinds) {
	const { value } = field;
	if (value.kind === "message" || !kinds.includes(value.kind)) throw refuse(value.place, `${field.name} has the wrong kind of value`, `a ${kinds.join(" or a ")}`);
	return value;
}
function refuse(place, message, expected) {
	return new GateError("RG-SCHEMA-SYNTAX", message, {
		place,
		...expected ? { expected } : {}
	});
}
// src/compat/formats/tfdv/tokens.ts
const SPACE = /[ \t\r\n\f\v]+/y;
const COMMENT = /#[^\n]*/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?)/y;
/** An extension or the type of an `Any`: `[some.name/of.it]`. */
const BRACKETED = /\[[A-Za-z0-9_./\- ]+\](?=\s*[:{<])/y;
const SIMPLE = {
	n: 10,
	r: 13,
	t: 9,
	a: 7,
	b: 8,
	f: 12,
	v: 11,
	"\\": 92,
	"'": 39,
	"\"": 34,
	"?": 63
};
/** The tokens of a text-format message, one after the other. */
var Tokens = class {
	#text;
	#file;
	#lines;
	#at = 0;
	#ahead;
	constructor(text, file) {
		this.#text = text.startsWith("﻿") ? ` ${text.slice(1)}` : text;
		this.#file = file;
		this.#lines = new LineIndex(this.#text);
	}
	peek() {
		this.#ahead ??= this.#read();
		return this.#ahead;
	}
	next() {
		const token = this.peek();
		this.#ahead = void 0;
		return token;
	}
	/** Takes the mark when it comes next. */
	take(mark) {
		const token = this.peek();
		if (token.kind !== "mark" || token.text !== mark) return false;
		this.next();
		return true;
	}
	error(message, place, expected) {
		return new GateError("RG-SCHEMA-SYNTAX", message, {
			place,
			...expected ? { expected } : {}
		});
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const text = pattern.exec(this.#text)?.[0];
		if (text !== void 0) this.#at += text.length;
		return text;
	}
	#place(offset = this.#at) {
		return {
			file: this.#file,
			...this.#lines.at(offset)
		};
	}
	#skip() {
		while (this.#match(SPACE) !== void 0 || this.#match(COMMENT) !== void 0);
	}
	#read() {
		this.#skip();
		const place = this.#place();
		const character = this.#text[this.#at];
		if (character === void 0) return {
			kind: "end",
			text: "the end of the file",
			place
		};
		if (character === "\"" || character === "'") return {
			kind: "string",
			text: this.#strings(),
			place
		};
		const bracketed = this.#match(BRACKETED);
		if (bracketed !== void 0) return {
			kind: "word",
			text: bracketed,
			place
		};
		const word = this.#match(WORD);
		if (word !== void 0) return {
			kind: "word",
			text: word,
			place
		};
		const number = this.#match(NUMBER);
		if (number !== void 0) return {
			kind: "number",
			text: number,
			place
		};
		this.#at += 1;
		return {
			kind: "mark",
			text: character,
			place
		};
	}
	#strings() {
		const bytes = [];
		for (let quote = this.#text[this.#at]; quote === "\"" || quote === "'"; quote = this.#text[this.#at]) {
			this.#string(quote, bytes);
			this.#skip();
		}
		return new TextDecoder().decode(Uint8Array.from(bytes));
	}
	#string(quote, bytes) {
		const start = this.#place();
		const encoder = new TextEncoder();
		this.#at += 1;
		for (;;) {
			const code = this.#text.codePointAt(this.#at);
			if (code === void 0 || code === 10) throw this.error("a string does not end on its line", start, `a closing ${quote}`);
			const character = String.fromCodePoint(code);
			this.#at += character.length;
			if (character === quote) return;
			if (character === "\\") this.#escape(bytes);
			else for (const byte of encoder.encode(character)) bytes.push(byte);
		}
	}
	#escape(bytes) {
		const place = this.#place(this.#at - 1);
		const digits = this.#match(/[0-7]{1,3}/y);
		if (digits !== void 0) return void bytes.push(Number.parseInt(digits, 8) & 255);
		const hex = this.#match(/[xX][0-9a-fA-F]{1,2}/y);
		if (hex !== void 0) return void bytes.push(Number.parseInt(hex.slice(1), 16));
		const unicode = this.#match(/u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}/y);
		if (unicode !== void 0) {
			for (const byte of new TextEncoder().encode(String.fromCodePoint(Number.parseInt(unicode.slice(1), 16)))) bytes.push(byte);
			return;
		}
		const simple = SIMPLE[this.#text[this.#at] ?? ""];
		if (simple === void 0) throw this.error("an escape that the text format does not know", place);
		this.#at += 1;
		bytes.push(simple);
	}
};
// src/compat/formats/tfdv/text-format.ts
const MAX_DEPTH = 100;
const MAX_LENGTH = 2e7;
/**
* Reads a message in the text format of protocol buffers, whatever its type: `{}` and `<>`, lists, comments, joined strings.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function parseTextFormat(text, file) {
	const tokens = new Tokens(text.length > MAX_LENGTH ? "" : text, file);
	const { place } = tokens.peek();
	if (text.length > MAX_LENGTH) throw tokens.error(`the file is longer than ${MAX_LENGTH} characters`, place);
	const fields = [];
	while (tokens.peek().kind !== "end") readField(tokens, fields, 1);
	return {
		kind: "message",
		fields,
		place
	};
}
function readField(tokens, fields, depth) {
	const name = tokens.next();
	if (name.kind !== "word") throw tokens.error(`unexpected ${name.text}`, name.place, "the name of a field");
	const colon = tokens.take(":");
	if (colon && tokens.take("[")) {
		if (!tokens.take("]")) {
			do
				fields.push({
					name: name.text,
					value: readValue(tokens, true, depth),
					place: name.place
				});
			while (tokens.take(","));
			if (!tokens.take("]")) throw unexpected(tokens, "a comma or ]");
		}
	} else fields.push({
		name: name.text,
		value: readValue(tokens, colon, depth),
		place: name.place
	});
	if (!tokens.take(",")) tokens.take(";");
}
function unexpected(tokens, expected) {
	const { text, place } = tokens.peek();
	return tokens.error(`unexpected ${text}`, place, expected);
}
function readValue(tokens, scalar, depth) {
	const { place } = tokens.peek();
	const close = tokens.take("{") ? "}" : tokens.take("<") ? ">" : void 0;
	if (close === void 0) {
		if (!scalar) throw unexpected(tokens, "a colon and a value, or a message in braces");
		return readScalar(tokens, tokens.next());
	}
	if (depth > MAX_DEPTH) throw tokens.error("messages are nested too deeply", place, `at most ${MAX_DEPTH} levels`);
	const fields = [];
	while (!tokens.take(close)) {
		if (tokens.peek().kind === "end") throw unexpected(tokens, close);
		readField(tokens, fields, depth + 1);
	}
	return {
		kind: "message",
		fields,
		place
	};
}
function readScalar(tokens, token) {
	const { kind, text, place } = token;
	if (kind === "mark" && text === "-") {
		const { kind: inner, text: digits } = tokens.next();
		if (inner === "number" || inner === "word" && /^(?:inf(?:inity)?|nan)$/i.test(digits)) return {
			kind: inner,
			text: `-${digits}`,
			place
		};
	}
	if (kind === "mark" || kind === "end") throw tokens.error(`unexpected ${text}`, place, "a value");
	return {
		kind,
		text,
		place
	};
}
/** One text for every way to write the same message: fields by name, in their order where a name stands more than once. */
function canonicalText(value) {
	if (value.kind !== "message") return value.kind === "string" ? JSON.stringify(value.text) : value.text;
	return `{${value.fields.map((field) => [field.name, canonicalText(field.value)]).sort((a, b) => a[0] < b[0] ? -1 : Number(a[0] > b[0])).map(([name, text]) => `${name}:${text}`).join(" ")}}`;
}
// src/compat/formats/tfdv/domain.ts
const INLINE = [
	"int_domain",
	"float_domain",
	"string_domain",
	"bool_domain"
];
const SEMANTIC = [
	"natural_language_domain",
	"image_domain",
	"mid_domain",
	"url_domain",
	"time_domain",
	"time_of_day_domain"
];
/** Which kind a top-level domain is, remembered by its message. */
const KINDS = /* @__PURE__ */ new WeakMap();
/** The domains at the top of a schema, by name. */
function readNamedDomains(fields) {
	const domains = /* @__PURE__ */ new Map();
	for (const kind of INLINE) {
		if (kind === "bool_domain") continue;
		for (const message of fields.messages(kind)) {
			const name = new Fields(message).text("name");
			if (name === void 0) throw refuse(message.place, "a domain at the top has no name");
			if (domains.has(name)) throw refuse(message.place, `the domain ${JSON.stringify(name)} stands twice`);
			domains.set(name, message);
			KINDS.set(message, kind);
		}
	}
	return domains;
}
/** What values the domain of a feature allows. */
function readDomain(fields, type, named) {
	const reference = fields.text("domain");
	if (reference !== void 0) {
		const message = named.get(reference);
		if (!message) throw refuse(fields.at("domain"), `the domain ${JSON.stringify(reference)} is not defined`, "a string_domain of that name at the top");
		return readValues(KINDS.get(message) ?? "string_domain", message, type);
	}
	for (const kind of INLINE) {
		const [message] = fields.messages(kind);
		if (message) return readValues(kind, message, type);
	}
	const semantic = SEMANTIC.find((name) => fields.all(name).length > 0);
	return semantic === void 0 ? { kind: "any" } : {
		kind: "opaque",
		text: `${semantic}${fields.messages(semantic).map(canonicalText).join("")}`
	};
}
function readValues(kind, message, type) {
	const domain = new Fields(message);
	if (kind === "string_domain" && type === "BYTES") return {
		kind: "texts",
		values: new Set(domain.texts("value"))
	};
	if (kind === "int_domain" && (type === "INT" || type === "BYTES")) return {
		kind: "integers",
		min: domain.integer("min") ?? INT64.min,
		max: domain.integer("max") ?? INT64.max,
		asText: type === "BYTES"
	};
	if (kind === "float_domain" && type === "FLOAT") {
		const bound = (name, none) => Number.isNaN(domain.number(name)) ? none : domain.number(name) ?? none;
		const [min, max] = [bound("min", -1e400), bound("max", 1e400)];
		const infinite = !domain.bool("disallow_inf");
		return {
			kind: "floats",
			min,
			max,
			nan: !domain.bool("disallow_nan"),
			infinite
		};
	}
	if (kind === "bool_domain" && type === "INT") return {
		kind: "integers",
		min: 0n,
		max: 1n,
		asText: false
	};
	if (kind === "bool_domain" && type === "BYTES") {
		const values = [domain.text("true_value"), domain.text("false_value")].filter((value) => value !== void 0);
		return {
			kind: "texts",
			values: new Set(values)
		};
	}
	return {
		kind: "opaque",
		text: `${kind}${canonicalText(message)}`
	};
}
// src/compat/formats/tfdv/parse.ts
/** Stages whose features are not checked, nor reported when they come or go (`FeatureIsDeprecated` of the validator). */
const UNCHECKED = /* @__PURE__ */ new Set([
	"PLANNED",
	"ALPHA",
	"DEPRECATED",
	"DEBUG_ONLY"
]);
const STAGES = /* @__PURE__ */ new Set([
	"UNKNOWN_STAGE",
	"BETA",
	"PRODUCTION",
	"VALIDATION_DERIVED",
	"DISABLED",
	...UNCHECKED
]);
/** Parts of a feature that are compared in their own right, or that say nothing about data. */
const KNOWN = new Set(`name type deprecated presence value_count value_counts shape distribution_constraints in_environment not_in_environment
  lifecycle_stage skew_comparator drift_comparator annotation struct_domain domain int_domain float_domain string_domain bool_domain
  natural_language_domain image_domain mid_domain url_domain time_domain time_of_day_domain`.split(/\s+/));
const LEGACY = "generate_legacy_feature_spec";
const KNOWN_TOP = /* @__PURE__ */ new Set([
	"feature",
	"string_domain",
	"int_domain",
	"float_domain",
	"default_environment",
	"annotation",
	LEGACY
]);
/**
* Reads a schema in the text format.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function parseSchema(source) {
	const fields = new Fields(parseTextFormat(source.text, source.path));
	const domains = readNamedDomains(fields);
	const environments = new Set(fields.texts("default_environment"));
	const around = {
		domains,
		environments,
		legacy: fields.bool(LEGACY)
	};
	return {
		features: readFeatures(fields, (inner) => readFeature(inner, around, true)),
		defaultEnvironments: new Set(fields.texts("default_environment")),
		environments,
		others: readOthers(fields, KNOWN_TOP),
		place: {
			file: source.path,
			line: 1,
			column: 1
		}
	};
}
function readFeatures(fields, read) {
	const seen = /* @__PURE__ */ new Set();
	return fields.messages("feature").map((message) => {
		const feature = read(message);
		if (seen.has(feature.name)) throw refuse(feature.place, `the feature ${JSON.stringify(feature.name)} stands twice`);
		seen.add(feature.name);
		return feature;
	});
}
function readFeature(message, around, inEvery) {
	const fields = new Fields(message);
	const name = fields.text("name");
	if (name === void 0) throw refuse(message.place, "a feature has no name");
	const type = readType(fields);
	const presence = fields.message("presence");
	const constraints = fields.message("distribution_constraints");
	const stage = fields.word("lifecycle_stage") ?? "UNKNOWN_STAGE";
	if (!STAGES.has(stage)) throw refuse(fields.at("lifecycle_stage"), `the lifecycle stage ${stage} is not known`);
	const [inside, outside] = [fields.texts("in_environment"), fields.texts("not_in_environment")];
	for (const environment of [...inside, ...outside]) around.environments.add(environment);
	const struct = fields.message("struct_domain");
	const shape = fields.message("shape");
	const minFraction = presence?.share("min_fraction") ?? 0;
	const everywhere = inEvery && minFraction >= 1;
	return {
		name,
		type,
		minFraction,
		always: shape !== void 0 && !around.legacy,
		everywhere,
		minCount: Number(presence?.integer("min_count") ?? 0),
		counts: readCounts(fields),
		shape: shape && `[${readSizes(shape).join(", ")}]`,
		values: readDomain(fields, type, around.domains),
		domainMass: constraints?.share("min_domain_mass") ?? 1,
		inEnvironments: new Set(inside),
		notInEnvironments: new Set(outside),
		checked: !UNCHECKED.has(stage) && !fields.bool("deprecated"),
		stage: fields.bool("deprecated") ? "deprecated" : stage,
		features: struct ? readFeatures(struct, (inner) => readFeature(inner, around, everywhere)) : [],
		thresholds: readThresholds(fields),
		others: readOthers(fields, KNOWN),
		place: message.place,
		at: (part) => fields.at(part)
	};
}
function readType(fields) {
	const word = fields.word("type");
	if (word === void 0) return fields.all("domain").length + fields.all("string_domain").length > 0 ? "BYTES" : void 0;
	if (word === "TYPE_UNKNOWN") return void 0;
	const type = FEATURE_TYPES.find((known) => known === word);
	if (!type) throw refuse(fields.at("type"), `the type ${word} is not known`, `one of ${FEATURE_TYPES.join(", ")}`);
	return type;
}
function readCounts(fields) {
	const shape = fields.message("shape");
	if (shape) {
		const sizes = readSizes(shape);
		const count = sizes.reduce((product, size) => product * size, 1);
		return [sizes.some((size) => size < 0) ? {
			min: 0,
			max: void 0
		} : {
			min: count,
			max: count
		}];
	}
	const nested = fields.message("value_counts");
	if (!nested) fields.one("value_count");
	return (nested ? nested.messages("value_count") : fields.messages("value_count")).map((level) => {
		const range = new Fields(level);
		const max = range.integer("max");
		return {
			min: Number(range.integer("min") ?? 0n),
			max: max === void 0 ? void 0 : Number(max)
		};
	});
}
/** A size that is not given is -1. */
function readSizes(shape) {
	return shape.messages("dim").map((dim) => Number(new Fields(dim).integer("size") ?? -1n));
}
function readThresholds(fields) {
	const found = /* @__PURE__ */ new Map();
	for (const comparator of ["skew_comparator", "drift_comparator"]) {
		const inner = fields.message(comparator);
		for (const norm of inner?.names() ?? []) {
			const threshold = inner?.message(norm)?.number("threshold");
			if (threshold !== void 0) found.set(`${comparator}.${norm}`, threshold);
		}
	}
	return found;
}
function readOthers(fields, known) {
	const others = /* @__PURE__ */ new Map();
	for (const name of fields.names()) {
		if (known.has(name)) continue;
		for (const field of fields.all(name)) {
			const own = field.value.kind === "message" ? new Fields(field.value).all("name")[0]?.value : void 0;
			const key = own && own.kind === "string" ? `${name}/${own.text}` : name;
			const text = `${others.get(key)?.text ?? ""}${canonicalText(field.value)}`;
			others.set(key, {
				text,
				place: others.get(key)?.place ?? field.place
			});
		}
	}
	return others;
}
// src/compat/formats/tfdv/engine.ts
const engine = {
	parse: parseSchema,
	compare: compareSchemas,
	members: membersOf
};
export { engine };
