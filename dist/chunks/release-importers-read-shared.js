import { __toESM } from "./runtime.js";
import { GateError, isJsonArray, isJsonObject } from "./start.js";
import { nestedDeeper } from "./release-parse-shared.js";
// src/release/importers/read.ts
/** Registries and lists of files of real projects stay far below. */
const MOST_CHARACTERS = 16777216;
const DEEPEST = 64;
/** Aliases are rare in these files; a bomb has thousands. */
const MOST_ALIASES = 50;
/** @throws GateError RG-IMPORT */
function refuse({ path }, message, expected, cause) {
	throw new GateError("RG-IMPORT", message, {
		place: {
			file: path,
			line: 1,
			column: 1
		},
		expected,
		cause
	});
}
/** The JSON in a file. @throws GateError RG-IMPORT when it is none, too large or too deep */
function readJson(source, expected) {
	guard(source, expected);
	try {
		return JSON.parse(source.text.replace(/^\uFEFF/, ""));
	} catch (cause) {
		return refuse(source, "the file is not JSON", expected, cause);
	}
}
/** The documents of a YAML file. Every scalar is a text, as it is written: a hash of digits must not become a number. @throws GateError RG-IMPORT */
async function readYaml(source, expected) {
	guard(source, expected);
	const { parseAllDocuments } = await import("./yaml.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const parsed = parseAllDocuments(source.text, {
			schema: "failsafe",
			uniqueKeys: true,
			prettyErrors: false,
			logLevel: "silent"
		});
		const documents = Array.isArray(parsed) ? parsed : [];
		const problem = documents.flatMap(({ errors }) => errors)[0]?.message;
		if (problem !== void 0) return refuse(source, `the file is not YAML that all readers understand alike: ${brief(problem)}`, expected);
		const values = documents.map((one) => one.toJS({ maxAliasCount: MOST_ALIASES }));
		if (values.some((value) => deeper(value, DEEPEST))) return refuse(source, "the file is nested too deeply", expected);
		return values;
	} catch (thrown) {
		if (thrown instanceof GateError) throw thrown;
		return refuse(source, `the file cannot be read: ${brief(thrown instanceof Error ? thrown.message : "")}`, expected, thrown);
	}
}
function guard(source, expected) {
	if (source.text.length > MOST_CHARACTERS) refuse(source, "the file is too large", expected);
	if (nestedDeeper(source.text, DEEPEST) && /^\s*[[{]/.test(source.text)) refuse(source, "the file is nested too deeply", expected);
}
function brief(message) {
	return (message.split("\n", 1)[0] ?? "").slice(0, 200);
}
function deeper(value, levels) {
	if (typeof value !== "object" || value === null) return false;
	return levels === 0 || Object.values(value).some((inner) => deeper(inner, levels - 1));
}
/** A key of an object, its own only; `undefined` for everything that is no object. */
function at(value, ...path) {
	return path.reduce((inner, key) => isJsonObject(inner) && Object.hasOwn(inner, key) ? inner[key] : void 0, value);
}
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function listAt(value, ...path) {
	const found = at(value, ...path);
	return isJsonArray(found) ? found : [];
}
function entriesAt(value, ...path) {
	const found = path.length === 0 ? value : at(value, ...path);
	return isJsonObject(found) ? Object.entries(found) : [];
}
/** Facts without those that are not there. */
function facts(all) {
	return Object.fromEntries(Object.entries(all).filter((entry) => entry[1] !== void 0));
}
export { at, entriesAt, facts, listAt, readJson, readYaml, refuse, textAt };
