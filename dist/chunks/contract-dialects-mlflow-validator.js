import "./runtime.js";
import { loadMlflowParser } from "./compat-index-shared.js";
import { member, showValue } from "./contract-engine-json-shared.js";
import { isList, isOfType } from "./contract-engine-tests-shared.js";
import { sourceOf } from "./contract-dialects-source-shared.js";
// src/contract/dialects/mlflow/tensor.ts
/** Why a nested list is not such a tensor. -1 in the shape is any length, though the same one everywhere. */
function tensorProblem(value, { dtype, shape }, instance) {
	const wanted = instance && shape[0] === -1 ? shape.slice(1) : shape;
	const found = shapeOf(value);
	if (!found) return {
		keyword: "shape",
		message: "lists of one length on every level"
	};
	if (!(found.length === wanted.length && wanted.every((size, level) => size === -1 || size === found[level]))) return {
		keyword: "shape",
		message: `the shape (${wanted.join(", ")}), not (${found.join(", ")})`
	};
	return leavesFit(value, dtype) ? void 0 : {
		keyword: "dtype",
		message: `cells of type ${dtype}`
	};
}
/** `undefined` where lists of one level differ in length. */
function shapeOf(value) {
	if (!isList(value)) return [];
	const [first, ...others] = value.map(shapeOf);
	if (first === void 0) return value.length === 0 ? [0] : void 0;
	return others.every((other) => other !== void 0 && other.length === first.length && other.every((size, at) => size === first[at])) ? [value.length, ...first] : void 0;
}
function leavesFit(value, dtype) {
	return isList(value) ? value.every((item) => leavesFit(item, dtype)) : fitsDtype(value, dtype);
}
function fitsDtype(value, dtype) {
	const [, unsigned, bits] = /^(u?)int(8|16|32|64)$/.exec(dtype) ?? [];
	if (bits !== void 0) {
		if (typeof value !== "bigint" && !(typeof value === "number" && Number.isInteger(value))) return false;
		const exact = BigInt(value);
		const [low, high] = unsigned === "u" ? [0n, 1n << BigInt(bits)] : [-(1n << BigInt(bits) - 1n), 1n << BigInt(bits) - 1n];
		return exact >= low && exact < high;
	}
	if (/^(?:float|complex)/.test(dtype)) return value === null || typeof value === "number" || typeof value === "bigint";
	if (dtype === "bool") return typeof value === "boolean";
	return dtype === "object" || typeof value === "string";
}
// src/contract/dialects/mlflow/values.ts
/** The largest number of single precision: beyond it serving would read infinity. */
const F32 = 34028234663852886e22;
/** Types in which pandas has a form for a value that is missing; in the others one turns the column into something else. */
const NULLABLE = /* @__PURE__ */ new Set([
	"float",
	"double",
	"string",
	"binary",
	"datetime"
]);
/**
* Why a value is refused by the schema enforcement of MLflow (mlflow.models.utils). JSON does not tell 1 from 1.0, so that whole numbers
* pass for doubles. `instance`: the first dimension of a tensor, the batch, is not in the value.
*/
function problemsOf(value, type, property, instance) {
	const wrong = (message) => [{
		property,
		keyword: "type",
		message,
		value
	}];
	switch (type.kind) {
		case "any": return [];
		case "scalar":
			if (value === null) return NULLABLE.has(type.name) ? [] : wrong(`a value of type ${type.name}, which knows no null`);
			return fitsScalar(value, type.name) ? [] : wrong(`a value of type ${type.name}`);
		case "array": return isList(value) ? value.flatMap((item) => problemsOf(item, type.items, join(property, "*"), instance)) : wrong("a list");
		case "map": return isMap(value) ? Object.values(value).flatMap((item) => problemsOf(item, type.values, join(property, "*"), instance)) : wrong("an object");
		case "tensor": {
			const problem = tensorProblem(value, type, instance);
			return problem === void 0 ? [] : [{
				property,
				keyword: problem.keyword,
				message: problem.message,
				value
			}];
		}
		default: return isMap(value) ? objectProblems(value, type, property, instance) : wrong("an object");
	}
}
/** Undeclared members are refused, as they are inside of inputs. */
function objectProblems(value, { properties }, property, instance) {
	const declared = [...properties].flatMap(([name, { type, required }]) => {
		const inner = member(value, name) ?? null;
		const path = join(property, name);
		if (inner !== null) return problemsOf(inner, type, path, instance);
		return required ? [{
			property: path,
			keyword: "required",
			message: "there",
			value: null
		}] : [];
	});
	const refused = Object.keys(value ?? {}).filter((name) => !properties.has(name)).map((name) => ({
		property: join(property, name),
		keyword: "additionalProperties",
		message: "declared in the signature",
		value: member(value, name) ?? null
	}));
	return [...declared, ...refused];
}
function fitsScalar(value, name) {
	switch (name) {
		case "boolean": return typeof value === "boolean";
		case "integer": return isWhole(value) && value >= -(2 ** 31) && value < 2 ** 31;
		case "long": return isWhole(value) && value >= -(2n ** 63n) && value < 2n ** 63n;
		case "float": return (typeof value === "number" || typeof value === "bigint") && !(Math.abs(Number(value)) > F32);
		case "double": return typeof value === "number" || typeof value === "bigint";
		case "datetime": return isOfType(value, "timestamp") || isOfType(value, "date");
		case "binary": return typeof value === "string" && /^(?:[\d+/A-Za-z]{4})*(?:[\d+/A-Za-z]{2}==|[\d+/A-Za-z]{3}=)?$/.test(value);
		default: return typeof value === "string";
	}
}
function isWhole(value) {
	return typeof value === "bigint" || typeof value === "number" && Number.isInteger(value);
}
function isMap(value) {
	return typeof value === "object" && value !== null && !isList(value);
}
function join(property, step) {
	return property === "" ? step : `${property}.${step}`;
}
// src/contract/dialects/mlflow/requests.ts
/**
* A row of data, or one of the forms in which MLflow writes input examples and takes requests: `dataframe_split` (also bare, as `columns`
* and `data`), `dataframe_records`, `instances`, `inputs`. A column of that name is a column.
*/
function requestOf(row, columns) {
	const has = (name) => !columns.has(name) && member(row, name) !== void 0;
	const part = (name) => member(row, name) ?? null;
	const params = has("params") ? part("params") : void 0;
	if (has("dataframe_split")) return {
		rows: splitRows(part("dataframe_split")),
		instance: true,
		params
	};
	if (has("columns") && has("data") && isList(part("data"))) return {
		rows: splitRows(row),
		instance: true,
		params
	};
	if (has("dataframe_records")) return {
		rows: listed(part("dataframe_records")),
		instance: true,
		params
	};
	if (has("instances")) return {
		rows: listed(part("instances")),
		instance: true,
		params
	};
	if (has("inputs")) return {
		rows: [part("inputs")],
		instance: false,
		params
	};
	return {
		rows: [row],
		instance: true,
		params
	};
}
function listed(value) {
	return isList(value) ? value : [value];
}
/** Columns by name over rows of cells. */
function splitRows(split) {
	const [columns, data] = [member(split, "columns"), member(split, "data") ?? null];
	if (!isList(data)) return [split];
	if (columns === void 0 || !isList(columns)) return data;
	return data.map((cells) => isList(cells) ? Object.fromEntries(columns.map((name, index) => [typeof name === "string" ? name : showValue(name), cells[index] ?? null])) : cells);
}
/** `inputs` gives every column as a list of its values; one row for each, where the lists are as long as each other. */
function rowsOfColumns(value) {
	if (!isMap(value)) return void 0;
	const entries = Object.entries(value);
	const lengths = entries.map(([, list]) => isList(list) ? list.length : -1);
	const [length = -1] = lengths;
	if (length < 0 || lengths.some((one) => one !== length)) return void 0;
	return Array.from({ length }, (_, at) => Object.fromEntries(entries.map(([name, list]) => [name, list[at] ?? null])));
}
// src/contract/dialects/mlflow/validator.ts
/** Rows, requests and the input example of a model against the signature of its inputs. */
async function mlflowValidator(dataset) {
	const { signature } = (await loadMlflowParser())(sourceOf(dataset));
	const fields = signature?.inputs ?? [];
	const names = new Set(fields.flatMap(({ name }) => name === void 0 ? [] : [name]));
	const isTensor = fields.some(({ type }) => type.kind === "tensor");
	return {
		check: (row) => {
			const request = requestOf(row, names);
			const rows = request.instance || isTensor ? request.rows : request.rows.flatMap((one) => rowsOfColumns(one) ?? [one]);
			const params = request.params === void 0 ? [] : paramProblems(request.params, signature?.params ?? []);
			return [...rows.flatMap((one) => rowProblems(one, fields, request.instance)), ...params];
		},
		unknownFormats: []
	};
}
/** Columns by name; without names by position, and a single one may stand alone. */
function rowProblems(row, fields, instance) {
	if (fields.every(({ name }) => name === void 0)) return unnamedProblems(row, fields, instance);
	if (!isMap(row)) {
		const [only] = fields;
		return only && fields.length === 1 && only.type.kind === "tensor" ? problemsOf(row, only.type, only.name ?? "", instance) : [{
			property: "",
			keyword: "type",
			message: "a row with named columns",
			value: row
		}];
	}
	return fields.flatMap(({ name = "", type, required }) => {
		const value = member(row, name);
		if (value === void 0) return required ? [{
			property: name,
			keyword: "required",
			message: "there",
			value: null
		}] : [];
		return value === null && !required ? [] : problemsOf(value, type, name, instance);
	});
}
function unnamedProblems(row, fields, instance) {
	const [only] = fields;
	if (only && fields.length === 1 && (only.type.kind === "tensor" || !(isList(row) || isMap(row)))) return problemsOf(row, only.type, "", instance);
	const cells = isList(row) ? row : isMap(row) ? Object.values(row) : [row];
	if (cells.length !== fields.length) return [{
		property: "",
		keyword: "columns",
		message: `${fields.length} columns, not ${cells.length}`,
		value: row
	}];
	return fields.flatMap(({ type, required }, index) => {
		const cell = cells[index] ?? null;
		return cell === null && !required ? [] : problemsOf(cell, type, String(index), instance);
	});
}
/** Parameters have defaults, so that none is required; one that is not declared is left out by MLflow. */
function paramProblems(params, declared) {
	if (!isMap(params)) return [{
		property: "params",
		keyword: "type",
		message: "an object",
		value: params
	}];
	return declared.flatMap(({ name, type }) => {
		const value = member(params, name) ?? null;
		return value === null ? [] : problemsOf(value, type, `params.${name}`, false);
	});
}
export { mlflowValidator };
