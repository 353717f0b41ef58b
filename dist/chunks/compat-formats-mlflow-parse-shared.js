import "./runtime.js";
import { GateError, canonicalJson, isJsonArray, isJsonObject } from "./start.js";
import { sha256 } from "./config.js";
import { parseJson } from "./compat-formats-avro-parse-json-shared.js";
import { readYaml } from "./compat-source-index-shared.js";
import { toJson } from "./compat-source-value-shared.js";
// src/compat/formats/mlflow/model.ts
const SCALARS = [
	"boolean",
	"integer",
	"long",
	"float",
	"double",
	"string",
	"binary",
	"datetime"
];
/** A type in MLflow's own words. */
function showType(type) {
	if (type.kind === "scalar") return type.name;
	if (type.kind === "array") return `Array(${showType(type.items)})`;
	if (type.kind === "map") return `Map(${showType(type.values)})`;
	if (type.kind === "tensor") return `Tensor(${type.dtype}, (${type.shape.join(", ")}))`;
	if (type.kind === "any") return "Any";
	return `{${[...type.properties].map(([name, { type: inner, required }]) => `${name}: ${showType(inner)}${required ? "" : "?"}`).join(", ")}}`;
}
// src/compat/formats/mlflow/parse.ts
const MAX_DEPTH = 64;
/**
* Reads an `MLmodel` file. The parts of a signature are JSON inside YAML scalars, or YAML themselves.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function parseModel(source) {
	const document = readYaml(source);
	const { root } = document;
	if (root.type !== "object") throw refuse(root.place, "not an MLmodel file", "a YAML map with a signature");
	const digest = sha256(source.text);
	const signature = root.members.get("signature")?.value;
	if (!signature || signature.type === "null") return {
		signature: void 0,
		place: document.place(0),
		digest
	};
	const { place } = signature;
	if (signature.type !== "object") throw refuse(place, "the signature is not a map", "inputs, outputs and params");
	const part = (name) => {
		const node = signature.members.get(name)?.value;
		return node && node.type !== "null" ? readPart(node, source.text, document) : void 0;
	};
	const [inputs, outputs, params] = [
		part("inputs"),
		part("outputs"),
		part("params")
	];
	if (!inputs && !outputs && !params) return {
		signature: void 0,
		place,
		digest
	};
	return {
		place,
		digest,
		signature: {
			inputs: inputs && readFields(inputs.value, inputs.spot),
			outputs: outputs && readFields(outputs.value, outputs.spot),
			params: params ? readParams(params.value, params.spot) : []
		}
	};
}
function readPart(node, text, document) {
	const [start, end] = document.range(node);
	const { place } = node;
	let names;
	const named = (name) => {
		names ??= indexNames(text.slice(start, end));
		const found = names.get(name);
		return found === void 0 ? place : document.place(start + found);
	};
	const spot = {
		place,
		named
	};
	if (node.type === "array") return {
		value: toJson(node),
		spot
	};
	if (node.type !== "string") throw refuse(place, "a part of the signature is not JSON text", "a JSON list in quotes");
	try {
		return {
			value: toJson(parseJson(node.value, place.file)),
			spot
		};
	} catch (error) {
		throw error instanceof GateError ? refuse(place, `a part of the signature is not JSON: ${error.message}`, error.expected) : error;
	}
}
const NAME = /name(?:\\?["']|'')?\s*:\s*(?:\\?["']|'')?([^"'\\,}\]\n]+)/g;
/** Where each name stands first, found in one pass however many columns there are. */
function indexNames(raw) {
	const names = /* @__PURE__ */ new Map();
	for (const match of raw.matchAll(NAME)) {
		const quote = match.index > 0 && /["']/.test(raw[match.index - 1] ?? "") ? 1 : 0;
		const name = (match[1] ?? "").trim();
		if (!names.has(name)) names.set(name, match.index - quote);
	}
	return names;
}
function readFields(value, spot) {
	if (!isJsonArray(value)) throw refuse(spot.place, "inputs and outputs are lists of columns or tensors");
	const seen = /* @__PURE__ */ new Set();
	return value.map((item) => {
		if (!isJsonObject(item)) throw refuse(spot.place, "a column is not an object");
		const name = typeof item["name"] === "string" ? item["name"] : void 0;
		const place = name === void 0 ? spot.place : spot.named(name);
		if (name !== void 0 && seen.has(name)) throw refuse(place, `the column ${name} stands twice`);
		if (name !== void 0) seen.add(name);
		return {
			name,
			place,
			...readProperty(item, place, 0)
		};
	});
}
/** Columns are required unless they say otherwise; `optional` is how older versions said it. */
function readProperty(item, place, depth) {
	const required = item["required"] !== false && item["optional"] !== true;
	return {
		type: readType(item, place, depth),
		required
	};
}
function readType(item, place, depth) {
	if (depth > MAX_DEPTH) throw refuse(place, `types are nested more than ${MAX_DEPTH} deep`);
	const name = item["type"] ?? item["dtype"];
	const scalar = SCALARS.find((known) => known === name);
	if (scalar) return {
		kind: "scalar",
		name: scalar
	};
	const inner = (key) => {
		const value = item[key];
		if (!isJsonObject(value)) throw refuse(place, `a type ${JSON.stringify(name ?? null)} needs "${key}"`);
		return readType(value, place, depth + 1);
	};
	if (name === "array") return {
		kind: "array",
		items: inner("items")
	};
	if (name === "map") return {
		kind: "map",
		values: inner("values")
	};
	if (name === "any") return { kind: "any" };
	if (name === "sparkml_vector") return {
		kind: "array",
		items: {
			kind: "scalar",
			name: "double"
		}
	};
	if (name === "tensor") return readTensor(item["tensor-spec"], place);
	if (name !== "object" || !isJsonObject(item["properties"])) throw refuse(place, `the type ${JSON.stringify(name ?? null)} is not known`);
	const properties = Object.entries(item["properties"]).map(([key, value]) => {
		if (!isJsonObject(value)) throw refuse(place, `the property ${key} is not an object`);
		return [key, readProperty(value, place, depth + 1)];
	});
	return {
		kind: "object",
		properties: new Map(properties)
	};
}
function readTensor(spec, place) {
	const shape = isJsonObject(spec) ? spec["shape"] : void 0;
	const dtype = isJsonObject(spec) ? spec["dtype"] : void 0;
	if (typeof dtype !== "string" || !isJsonArray(shape) || !shape.every((size) => Number.isInteger(size) && Number(size) >= -1)) throw refuse(place, "a tensor needs a tensor-spec with dtype and shape");
	return {
		kind: "tensor",
		dtype,
		shape: shape.map(Number)
	};
}
function readParams(value, spot) {
	if (!isJsonArray(value)) throw refuse(spot.place, "params is a list");
	const seen = /* @__PURE__ */ new Set();
	return value.map((item) => {
		const name = isJsonObject(item) ? item["name"] : void 0;
		if (!isJsonObject(item) || typeof name !== "string") throw refuse(spot.place, "a parameter has no name");
		const place = spot.named(name);
		if (seen.has(name)) throw refuse(place, `the parameter ${name} stands twice`);
		seen.add(name);
		const type = readType(item, place, 0);
		return {
			name,
			place,
			type: isJsonArray(item["shape"]) && type.kind === "scalar" ? {
				kind: "array",
				items: type
			} : type,
			fallback: canonicalJson(item["default"] ?? null)
		};
	});
}
function refuse(place, message, expected) {
	return new GateError("RG-SCHEMA-SYNTAX", message, {
		place,
		...expected ? { expected } : {}
	});
}
export { parseModel, showType };
