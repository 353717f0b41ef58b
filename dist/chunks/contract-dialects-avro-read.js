import "./runtime.js";
import { loadAvroParser } from "./compat-index-shared.js";
import { basename } from "node:path";
// src/contract/dialects/avro/read.ts
/** @throws GateError RG-SCHEMA-SYNTAX */
async function readAvroContract(file) {
	const { schema, place } = (await loadAvroParser())(file);
	const name = basename(file.path).replace(/\.[^.]+$/, "");
	const fields = schema.kind === "record" ? schema.fields : [];
	return {
		path: file.path,
		dialect: "avro",
		datasets: [{
			name,
			columns: fields.map((field) => columnOf(field.name, field.type)),
			counts: [],
			ages: [],
			notRun: [],
			schema: {
				language: "avro",
				schema: {
					path: file.path,
					text: file.text
				},
				clause: {
					dataset: name,
					property: "",
					rule: "schema",
					limit: "the Avro schema",
					place,
					sensitive: false
				}
			}
		}]
	};
}
const TYPES = {
	boolean: "boolean",
	int: "integer",
	long: "integer",
	float: "number",
	double: "number",
	record: "object",
	map: "map",
	array: "array"
};
function columnOf(name, use) {
	return {
		name,
		type: typeOf(use),
		required: void 0,
		present: void 0,
		tests: [],
		columns: [],
		items: void 0
	};
}
/** Of a union the one type that is not null; a cell of several possible types stays a text. */
function typeOf({ schema }) {
	if (schema.kind !== "union") return Object.hasOwn(TYPES, schema.kind) ? TYPES[schema.kind] : void 0;
	const [only, ...others] = schema.branches.filter((branch) => branch.schema.kind !== "null");
	return only && others.length === 0 ? typeOf(only) : void 0;
}
export { readAvroContract };
