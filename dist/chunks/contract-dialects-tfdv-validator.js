import "./runtime.js";
import { loadTfdvTools } from "./compat-index-shared.js";
import { sourceOf } from "./contract-dialects-source-shared.js";
import { member } from "./contract-engine-json-shared.js";
import { Tally } from "./contract-engine-tally-shared.js";
import { isList } from "./contract-engine-tests-shared.js";
// src/contract/dialects/tfdv/values.ts
/** Truth values count as INT (0 and 1) and as BYTES (their words), as the readers of examples take them. */
function isOfFeatureType(value, type) {
	switch (type) {
		case "INT": return typeof value === "boolean" || typeof value === "bigint" || typeof value === "number" && Number.isInteger(value);
		case "FLOAT": return typeof value === "number" || typeof value === "bigint";
		case "BYTES": return typeof value === "string" || typeof value === "boolean";
		default: return typeof value === "object" && value !== null && !Array.isArray(value);
	}
}
function isInTexts(value, texts) {
	return (typeof value === "string" || typeof value === "boolean") && texts.has(String(value));
}
/** Whether a value lies in a domain of numbers; what is no number is a matter of its type. */
function isInRange(value, values) {
	if (values.kind === "integers") {
		const exact = integerOf(value, values.asText);
		return exact !== void 0 && exact >= values.min && exact <= values.max;
	}
	if (values.kind !== "floats") return true;
	if (typeof value !== "number" && typeof value !== "bigint") return true;
	if (Number.isNaN(value)) return values.nan;
	if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return values.infinite && inBounds(value, values);
	return inBounds(value, values);
}
function inBounds(value, { min, max }) {
	return value >= min && value <= max;
}
function integerOf(value, asText) {
	if (typeof value === "bigint") return value;
	if (typeof value === "boolean") return value ? 1n : 0n;
	if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : void 0;
	return asText && typeof value === "string" && /^[+-]?\d{1,20}$/.test(value) ? BigInt(value) : void 0;
}
// src/contract/dialects/tfdv/feature-rows.ts
/** One feature over all examples. An absent or null value is a feature that is missing; a single value is a list of one. */
var FeatureRows = class FeatureRows {
	#feature;
	#isExpected;
	#missing;
	#type;
	#counts;
	#domain;
	#inner;
	#examples = 0;
	#present = 0;
	#values = 0;
	#inside = 0;
	constructor(feature, around) {
		this.#feature = feature;
		const path = [...around.path, feature.name];
		const tally = (rule, limit) => {
			const place = feature.at(rule);
			return new Tally({
				dataset: around.dataset,
				property: path.join("."),
				rule,
				limit,
				place,
				sensitive: false
			});
		};
		this.#isExpected = around.isExpected(feature);
		this.#missing = tally("presence", presenceText(feature));
		this.#type = tally("type", `values of type ${feature.type}`);
		this.#counts = tally(feature.shape === void 0 ? "value_count" : "shape", feature.shape ?? feature.counts.map(rangeText).join(" of "));
		this.#domain = tally("domain", domainText(feature));
		this.#inner = feature.features.filter(({ checked }) => checked).map((one) => new FeatureRows(one, {
			...around,
			path
		}));
	}
	add(holder, origin) {
		this.#examples += 1;
		const value = member(holder, this.#feature.name) ?? null;
		if (value === null) {
			this.#missing.fail(origin, null);
			return;
		}
		this.#present += 1;
		if (!countsHold(value, this.#feature.counts)) this.#counts.fail(origin, value);
		for (const leaf of leavesOf(value)) this.#addValue(leaf, origin);
	}
	#addValue(value, origin) {
		const { type, values } = this.#feature;
		if (type !== void 0 && !isOfFeatureType(value, type)) return this.#type.fail(origin, value);
		this.#values += 1;
		if (values.kind === "texts") {
			if (isInTexts(value, values.values)) this.#inside += 1;
			else this.#domain.fail(origin, value);
		} else if (!isInRange(value, values)) this.#domain.fail(origin, value);
		for (const inner of this.#inner) inner.add(value, { ...origin });
	}
	results() {
		const { type, counts, values } = this.#feature;
		return [
			...this.#presence(),
			...type === void 0 ? [] : [this.#type.result()],
			...counts.length > 0 ? [this.#counts.result()] : [],
			...values.kind === "any" || values.kind === "opaque" ? [] : [this.#mass()],
			...this.#inner.flatMap((one) => one.results())
		];
	}
	#presence() {
		const { minFraction, minCount, always } = this.#feature;
		const isAsked = minFraction > 0 || minCount > 0 || always;
		if (!this.#isExpected || !isAsked) return [];
		const [present, examples] = [this.#present, this.#examples];
		const { clause, failed, offenders } = this.#missing;
		const isKept = present >= minFraction * examples && present >= minCount && (!always || present === examples);
		const reason = `in ${present} of ${examples} examples`;
		return [isKept ? {
			clause,
			status: "kept",
			failed,
			offenders: [],
			reason
		} : {
			clause,
			status: "broken",
			failed,
			offenders,
			reason
		}];
	}
	/** Of a domain of texts a share may lie outside. */
	#mass() {
		const { values, domainMass } = this.#feature;
		if (values.kind !== "texts" || domainMass >= 1) return this.#domain.result();
		const { clause, failed, offenders } = this.#domain;
		const isKept = this.#values === 0 || this.#inside / this.#values >= domainMass;
		const reason = `${this.#inside} of ${this.#values} values are in the domain`;
		return isKept ? {
			clause,
			status: "kept",
			failed,
			offenders: [],
			reason
		} : {
			clause,
			status: "broken",
			failed,
			offenders,
			reason
		};
	}
};
function presenceText({ minFraction, minCount, always }) {
	return [...always ? ["in every example"] : minFraction > 0 ? [`in at least ${minFraction} of the examples`] : [], ...minCount > 0 ? [`in at least ${minCount}`] : []].join(", ");
}
function rangeText({ min, max }) {
	return max === void 0 ? `at least ${min} values` : `${min} to ${max} values`;
}
function domainText({ values, domainMass }) {
	if (values.kind === "texts") {
		const share = domainMass < 1 ? ` for at least ${domainMass} of the values` : "";
		return `one of ${[...values.values].slice(0, 20).join(", ")}${values.values.size > 20 ? ", …" : ""}${share}`;
	}
	return values.kind === "integers" || values.kind === "floats" ? `${values.min} to ${values.max}` : "";
}
/** Values of a feature; lists in lists are one level of values for all but their counts. */
function leavesOf(value) {
	return isList(value) ? value.flatMap((item) => leavesOf(item)) : value === null ? [] : [value];
}
/** One range is about all values, however they are arranged; several go from the outermost list inwards. */
function countsHold(value, counts) {
	const [range, ...deeper] = counts;
	if (!range) return true;
	const items = deeper.length === 0 ? leavesOf(value) : isList(value) ? value : [value];
	return items.length >= range.min && (range.max === void 0 || items.length <= range.max) && (deeper.length === 0 || items.every((item) => countsHold(item, deeper)));
}
// src/contract/dialects/tfdv/validator.ts
/** Holds examples against the features of a schema, all rows together: shares and counts are of all of them. */
async function tfdvValidator(dataset) {
	const { name } = dataset;
	const { parse, isExpected } = await loadTfdvTools();
	const parsed = parse(sourceOf(dataset));
	const environment = parsed.environments.has(name) ? name : void 0;
	const around = {
		dataset: name,
		path: [],
		isExpected: (feature) => isExpected(parsed, feature, environment)
	};
	const features = parsed.features.filter(({ checked }) => checked).map((feature) => new FeatureRows(feature, around));
	return {
		check: (row, origin) => {
			for (const feature of features) feature.add(row, origin);
			return [];
		},
		results: () => features.flatMap((feature) => feature.results()),
		notRun: [...notRunOf(parsed, name), ...parsed.features.flatMap((feature) => featureNotRun(feature, name, []))],
		unknownFormats: []
	};
}
function notRunOf({ others }, dataset) {
	return [...others].map(([rule, { place }]) => ({
		dataset,
		property: "",
		rule,
		limit: "",
		place,
		sensitive: false,
		reason: `${rule} is not looked at`
	}));
}
/** What a feature asks for that rows alone do not show, or that is not understood. */
function featureNotRun(feature, dataset, path) {
	if (!feature.checked) return [];
	const names = [...path, feature.name];
	const tell = (rule, reason, place = feature.at(rule)) => ({
		dataset,
		property: names.join("."),
		rule,
		limit: "",
		place,
		sensitive: false,
		reason
	});
	const comparators = new Set([...feature.thresholds.keys()].map((key) => key.split(".")[0] ?? key));
	return [
		...feature.values.kind === "opaque" ? [tell("domain", "this kind of domain is not looked at")] : [],
		...[...comparators].map((rule) => tell(rule, "it compares two sets of data: run `drift` with this schema")),
		...[...feature.others].map(([rule, { place }]) => tell(rule, `${rule} is not looked at`, place)),
		...feature.features.flatMap((inner) => featureNotRun(inner, dataset, names))
	];
}
export { tfdvValidator };
