import "./runtime.js";
import { GateError, isJsonArray, isJsonObject } from "./start.js";
import { isPublic } from "./contract-dialects-classification-shared.js";
import { basename } from "node:path";
// src/contract/dialects/json-schema/read.ts
/** Nothing that walks over a schema runs out of stack before. */
const MAX_DEPTH = 256;
/** @throws GateError RG-SCHEMA-SYNTAX */
async function readSchemaContract(file) {
	const place = {
		file: file.path,
		line: 1,
		column: 1
	};
	const schema = parse(file.text);
	if (schema !== void 0 && isDeeper(schema, MAX_DEPTH)) throw new GateError("RG-SCHEMA-SYNTAX", "the schema is nested too deeply", {
		place,
		expected: `at most ${MAX_DEPTH} levels`
	});
	if (!isJsonObject(schema) && typeof schema !== "boolean") throw new GateError("RG-SCHEMA-SYNTAX", "the contract is not a JSON Schema", {
		place,
		expected: "an object or a boolean in JSON"
	});
	const name = basename(file.path).replace(/\.(?:schema\.)?json(?:schema)?$/i, "");
	const clause = {
		dataset: name,
		property: "",
		rule: "schema",
		limit: "the JSON Schema",
		place,
		sensitive: keepsToItself(schema)
	};
	return {
		path: file.path,
		dialect: "json-schema",
		datasets: [{
			name,
			columns: [],
			counts: [],
			ages: [],
			notRun: [],
			schema: {
				schema,
				clause
			}
		}]
	};
}
/**
* Whether a schema says of any of its values that they are not for everybody. Which value of a row stands behind a keyword is not always
* clear (a schema may refer and combine), so that then none is shown.
*/
function keepsToItself(schema) {
	if (isJsonArray(schema)) return schema.some(keepsToItself);
	if (!isJsonObject(schema)) return false;
	return ["classification", "x-classification"].some((key) => {
		const word = Object.hasOwn(schema, key) ? schema[key] : void 0;
		return typeof word === "string" && !isPublic(word);
	}) || schema["writeOnly"] === true || schema["format"] === "password" || Object.values(schema).some(keepsToItself);
}
function isDeeper(value, levels) {
	if (typeof value !== "object" || value === null) return false;
	return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
function parse(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
export { readSchemaContract };
