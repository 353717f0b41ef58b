import "./runtime.js";
import { isJsonArray, isJsonObject } from "./start.js";
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
export { findAnomaly, isExpected };
