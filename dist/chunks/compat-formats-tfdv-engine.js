import "./runtime.js";
import { INT64, parseSchema } from "./compat-formats-tfdv-parse-shared.js";
import { isSmallValue } from "./compat-source-value-shared.js";
import { findAnomaly, isExpected } from "./compat-formats-tfdv-interpret-shared.js";
import { describeRule } from "./compat-formats-tfdv-rules-shared.js";
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
	if (reader.type === void 0) return [...compareCounts(writer, reader, path), ...compareUntyped(writer, reader)];
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
/** A domain that asks for a type the feature does not have: what the validator makes of it is not known. */
function compareUntyped(writer, reader) {
	if (reader.values.kind !== "opaque") return [];
	return writer.type === void 0 && writer.values.kind === "opaque" && writer.values.text === reader.values.text ? [] : [{
		rule: "constraint-unproven",
		kind: "unknown",
		data: { what: "a domain without a type" },
		part: "type"
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
// src/compat/formats/tfdv/engine.ts
const engine = {
	parse: parseSchema,
	compare: compareSchemas,
	members: membersOf
};
export { engine };
