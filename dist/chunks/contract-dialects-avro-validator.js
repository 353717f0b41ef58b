import "./runtime.js";
import { loadAvroParser } from "./compat-index-shared.js";
import { member } from "./contract-engine-json-shared.js";
import { isList, isOfType } from "./contract-engine-tests-shared.js";
import { sourceOf } from "./contract-dialects-source-shared.js";
// src/contract/dialects/avro/values.ts
/** Whole numbers of 2^width values around zero. */
function isWhole(value, width) {
	if (typeof value !== "bigint" && !(typeof value === "number" && Number.isInteger(value))) return false;
	const exact = BigInt(value);
	return exact >= -(1n << width - 1n) && exact < 1n << width - 1n;
}
function fitsPrimitive(value, kind) {
	switch (kind) {
		case "null": return value === null;
		case "boolean": return typeof value === "boolean";
		case "int": return isWhole(value, 32n);
		case "long": return isWhole(value, 64n);
		case "float":
		case "double": return typeof value === "number" || typeof value === "bigint";
		default: return typeof value === "string";
	}
}
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** As people write the value, or as the type underneath holds it. */
function fitsLogical(value, { name }) {
	if (name === "date") return isWhole(value, 32n) || isOfType(value, "date");
	if (name === "uuid") return typeof value === "string" && (UUID.test(value) || value.length === 16);
	if (name === "decimal" || name === "big-decimal") return typeof value === "number" || typeof value === "bigint" || typeof value === "string";
	if (name === "duration") return typeof value === "string" && value.length === 12;
	if (name.startsWith("time-")) return isWhole(value, name === "time-millis" ? 32n : 64n) || isOfType(value, "time");
	return isWhole(value, 64n) || isOfType(value, "timestamp");
}
// src/contract/dialects/avro/validator.ts
/** Rows as plain JSON, as the JSON encoding of Avro, or as an Avro file gives them. */
async function avroValidator(dataset) {
	const use = (await loadAvroParser())(sourceOf(dataset));
	return {
		check: (row) => new RowCheck().problems(row, use.schema, ""),
		unknownFormats: []
	};
}
/** Checks one row. What was found of a value is kept: with unions in unions it would be asked for over and over. */
var RowCheck = class {
	#known = /* @__PURE__ */ new Map();
	problems(value, schema, property) {
		if (typeof value !== "object" || value === null) return this.#look(value, schema, property);
		const known = this.#known.get(value) ?? /* @__PURE__ */ new Map();
		this.#known.set(value, known);
		const found = known.get(schema) ?? this.#look(value, schema, property);
		known.set(schema, found);
		return found;
	}
	#look(value, schema, property) {
		const wrong = () => [{
			property,
			keyword: "type",
			message: `a value of type ${nameOf(schema)}`,
			value
		}];
		switch (schema.kind) {
			case "record": return isMap(value) ? schema.fields.flatMap((field) => this.#field(value, field, property)) : wrong();
			case "array": return isList(value) ? value.flatMap((item) => this.problems(item, schema.items.schema, join(property, "*"))) : wrong();
			case "map": return isMap(value) ? this.#entries(value, schema.values.schema, join(property, "*")) : wrong();
			case "union": return this.#union(value, schema.branches, property) ?? wrong();
			case "enum":
				if (typeof value !== "string") return wrong();
				return schema.symbols.some(({ name }) => name === value) ? [] : [{
					property,
					keyword: "enum",
					message: `a symbol of ${schema.fullName}`,
					value
				}];
			case "fixed":
				if (schema.logical) return fitsLogical(value, schema.logical) ? [] : wrong();
				return typeof value === "string" && value.length === schema.size ? [] : wrong();
			default: return (schema.logical ? fitsLogical(value, schema.logical) : fitsPrimitive(value, schema.kind)) ? [] : wrong();
		}
	}
	#entries(value, schema, property) {
		return Object.values(value).flatMap((item) => this.problems(item, schema, property));
	}
	/** A field that is absent has its default; without one no reader could go on. */
	#field(row, field, property) {
		const value = member(row, field.name);
		const path = join(property, field.name);
		if (value !== void 0) return this.problems(value, field.type.schema, path);
		return field.default === void 0 ? [{
			property: path,
			keyword: "required",
			message: "there, for it has no default",
			value: null
		}] : [];
	}
	/** Plain, or as the JSON encoding has it: the name of the branch around the value. Of one branch that is not null its own problems. */
	#union(value, branches, property) {
		const found = branches.map(({ schema }) => ({
			schema,
			problems: this.problems(value, schema, property)
		}));
		if (found.some(({ problems }) => problems.length === 0)) return [];
		const names = isMap(value) ? Object.keys(value ?? {}) : [];
		const wrapped = names.length === 1 ? branches.find(({ schema }) => nameOf(schema) === names[0]) : void 0;
		if (wrapped) return this.problems(member(value, names[0] ?? "") ?? null, wrapped.schema, property);
		const [only, ...others] = found.filter(({ schema }) => schema.kind !== "null");
		return only && others.length === 0 && value !== null ? only.problems : void 0;
	}
};
function nameOf(schema) {
	if ("fullName" in schema) return schema.fullName;
	return schema.kind === "union" ? schema.branches.map((branch) => nameOf(branch.schema)).join(" or ") : schema.kind;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !isList(value);
}
function join(property, step) {
	return property === "" ? step : `${property}.${step}`;
}
export { avroValidator };
