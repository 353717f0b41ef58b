import { __toESM } from "./runtime.js";
import { GateError, isJsonArray, isJsonObject } from "./start.js";
import { member } from "./contract-engine-json-shared.js";
import { isRounded } from "./contract-engine-membership-shared.js";
// src/contract/dialects/json-schema/validator.ts
/**
* A validator of rows. `$ref` leads nowhere outside of the schema. Formats are checked, as consumers of a contract would expect.
* @throws GateError RG-SCHEMA-SYNTAX when the schema is not valid, or of a draft that cannot be run
*/
async function loadRowValidator({ name, schema }, tools) {
	const given = schema?.schema ?? true;
	const place = schema?.clause.place;
	try {
		const doubt = { raised: false };
		const unknownFormats = /* @__PURE__ */ new Set();
		const validate = await compile(given, tools, {
			doubt,
			unknownFormats
		});
		const isCoarse = comparesBeyond(given);
		const check = (row) => {
			doubt.raised = isCoarse && hasBigint(row);
			const passes = validate(plain(row));
			if (doubt.raised) return void 0;
			return passes ? [] : (validate.errors ?? []).map((error) => toProblem(error, row));
		};
		return {
			check,
			unknownFormats: [...unknownFormats].sort()
		};
	} catch (cause) {
		if (cause instanceof GateError) throw cause;
		const message = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
		throw new GateError("RG-SCHEMA-SYNTAX", `the schema of ${name} cannot be run: ${message}`, {
			...place && { place },
			cause
		});
	}
}
async function compile(schema, { compilePattern }, { doubt, unknownFormats }) {
	const dialect = isJsonObject(schema) && typeof schema["$schema"] === "string" ? schema["$schema"] : "";
	if (/draft-0?[34]/.test(dialect)) throw new Error("draft 4 and older are not run; use draft 6 or newer");
	const regExp = Object.assign((pattern) => {
		const matches = compilePattern(pattern);
		return { test: (text) => {
			const answer = matches(text);
			if (answer === void 0) doubt.raised = true;
			return answer !== false;
		} };
	}, { code: "new RegExp" });
	const note = (message) => {
		const [, format] = /^unknown format "([^]*)" ignored in schema/.exec(String(message)) ?? [];
		if (format !== void 0) unknownFormats.add(format);
	};
	const options = {
		allErrors: true,
		strict: false,
		ownProperties: true,
		logger: {
			log: () => void 0,
			warn: note,
			error: () => void 0
		},
		code: { regExp }
	};
	const ajv = new (/2020-12/.test(dialect) ? (await import("./ajv3.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv2020 : /2019-09/.test(dialect) ? (await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv2019 : dialect === "" ? (await import("./ajv3.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv2020 : (await import("./ajv.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv)({
		...options,
		validateSchema: false
	});
	(await import("./ajv-formats2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).default.default(ajv);
	return ajv.compile(schema);
}
/** JSON Schema knows no bigint; whole numbers beyond 2^53 are rounded here, and nothing is said where that could matter. */
function plain(value) {
	if (typeof value === "bigint") return Number(value);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((item) => plain(item));
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
/** Whether a rounded number could be told apart wrongly: by a number beyond 2^53 in the schema, or by what looks at every digit. */
function comparesBeyond(schema) {
	if (typeof schema === "number") return isRounded(schema);
	if (isJsonArray(schema)) return schema.some(comparesBeyond);
	if (!isJsonObject(schema)) return false;
	return Object.entries(schema).some(([key, value]) => key === "multipleOf" || key === "uniqueItems" || comparesBeyond(value));
}
function hasBigint(value) {
	if (typeof value === "bigint") return true;
	return typeof value === "object" && value !== null && Object.values(value).some(hasBigint);
}
function toProblem({ instancePath, keyword, message, params }, row) {
	const steps = instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	let value = row;
	const path = steps.map((step) => {
		const isItem = Array.isArray(value);
		value = isItem ? value[Number(step)] : member(value ?? null, step);
		return isItem ? "*" : step;
	});
	const missing = params.missingProperty;
	return {
		property: [...path, ...missing === void 0 ? [] : [missing]].join("."),
		keyword,
		message: message ?? keyword,
		value: missing === void 0 ? value ?? null : null
	};
}
export { loadRowValidator };
