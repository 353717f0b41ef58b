import "./runtime.js";
import { loadMlflowParser } from "./compat-index-shared.js";
// src/contract/dialects/mlflow/read.ts
/**
* The inputs of a model as one dataset. A model without a signature promises nothing, and is told to.
* @throws GateError RG-SCHEMA-SYNTAX
*/
async function readMlflowContract(file) {
	const { signature, place } = (await loadMlflowParser())(file);
	const clause = {
		dataset: "inputs",
		property: "",
		rule: "signature",
		limit: "the signature of the model",
		place,
		sensitive: false
	};
	const inputs = signature?.inputs;
	const notRun = inputs ? [] : [{
		...clause,
		reason: "the model has no signature of its inputs: serving checks nothing"
	}];
	return {
		path: file.path,
		dialect: "mlflow",
		datasets: [{
			name: "inputs",
			columns: (inputs ?? []).flatMap(columnOf),
			counts: [],
			ages: [],
			notRun,
			...inputs && { schema: {
				language: "mlflow",
				schema: {
					path: file.path,
					text: file.text
				},
				clause
			} }
		}]
	};
}
const TYPES = {
	boolean: "boolean",
	integer: "integer",
	long: "integer",
	float: "number",
	double: "number"
};
function columnOf({ name, type }) {
	if (name === void 0) return [];
	return [{
		name,
		type: typeOf(type),
		required: void 0,
		present: void 0,
		tests: [],
		columns: [],
		items: void 0
	}];
}
function typeOf(type) {
	if (type.kind === "scalar") return TYPES[type.name];
	if (type.kind === "array" || type.kind === "tensor") return "array";
	return type.kind === "any" ? void 0 : "object";
}
export { readMlflowContract };
