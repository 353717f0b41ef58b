import "./runtime.js";
import { loadTfdvTools } from "./compat-index-shared.js";
import { basename } from "node:path";
// src/contract/dialects/tfdv/read.ts
/**
* A TFDV schema as datasets: one for every environment that it names, else one. A feature without a word about environments is expected
* where `default_environment` says so.
* @throws GateError RG-SCHEMA-SYNTAX
*/
async function readTfdvContract(file) {
	const { parse } = await loadTfdvTools();
	const { features, environments, place } = parse(file);
	const named = [...environments].sort();
	const names = named.length > 0 ? named : [basename(file.path).replace(/\.[^.]+$/, "")];
	return {
		path: file.path,
		dialect: "tfdv",
		datasets: names.map((name) => ({
			name,
			columns: features.map(columnOf),
			counts: [],
			ages: [],
			notRun: [],
			schema: {
				language: "tfdv",
				schema: {
					path: file.path,
					text: file.text
				},
				clause: {
					dataset: name,
					property: "",
					rule: "schema",
					limit: "the schema of the features",
					place,
					sensitive: false
				}
			}
		}))
	};
}
const TYPES = {
	INT: "integer",
	FLOAT: "number",
	BYTES: "string",
	STRUCT: "object"
};
function columnOf({ name, type }) {
	return {
		name,
		type: type && TYPES[type],
		required: void 0,
		present: void 0,
		tests: [],
		columns: [],
		items: void 0
	};
}
export { readTfdvContract };
