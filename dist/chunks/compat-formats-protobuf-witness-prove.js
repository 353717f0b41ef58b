import { __toESM } from "./runtime.js";
import { canonicalJson } from "./start.js";
import { cardinalityOf, featuresOf, isDelimited, isPacked, jsonNameOf, sampleOf, typeLabel } from "./compat-formats-protobuf-shape-shared.js";
// src/compat/formats/protobuf/witness/judge.ts
/** protobufjs over one message: writes and reads bytes and ProtoJSON by the schema that it was given. */
var Judge = class Judge {
	#type;
	constructor(type) {
		this.#type = type;
	}
	/** @throws Error when protobufjs does not take the schema */
	static async make(printed) {
		const { default: protobuf } = await import("./protobufjs2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		const { default: protojson } = await import("./protobufjs.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		protojson.install();
		const root = new protobuf.Root();
		for (const path of printed.imports) {
			const common = protobuf.common.get(path);
			if (common?.nested) root.addJSON(common.nested);
		}
		protobuf.parse(printed.text, root, { keepCase: true });
		root.resolveAll();
		return new Judge(root.lookupType(printed.root));
	}
	/** @throws Error when the JSON is refused */
	fromJson(json) {
		return this.#type.fromJson(json);
	}
	toJson(message) {
		return this.#type.toJson(message);
	}
	encode(message) {
		return this.#type.encode(message).finish();
	}
	/** @throws Error when the bytes are refused */
	decode(bytes) {
		return this.#type.decode(bytes);
	}
	/** What a field reads as that was not written. */
	default(number) {
		const field = this.#type.fieldsById[number];
		if (!field) return void 0;
		const all = this.#type.toObject(this.#type.create({}), {
			defaults: true,
			longs: String,
			enums: String,
			bytes: String
		});
		const value = Object.hasOwn(all, field.name) ? all[field.name] : void 0;
		return value === void 0 ? void 0 : [field.name, value];
	}
};
// src/compat/formats/protobuf/witness/print.ts
/** More types than this are not printed; a message that needs them has no witness. */
const MAX_TYPES = 200;
/** Well-known types that protobufjs brings along. */
const BUNDLED = {
	Any: "any",
	Duration: "duration",
	Empty: "empty",
	FieldMask: "field_mask",
	Timestamp: "timestamp",
	Struct: "struct",
	Value: "struct",
	ListValue: "struct",
	NullValue: "struct"
};
/**
* One message with all its fields, as edition 2023 with every feature spelled out. The types of its fields keep their required
* fields only: a witness fills in nothing else.
*/
function printMessage(schema, message) {
	return new Printer(schema).print(message);
}
var Printer = class {
	#schema;
	#names = /* @__PURE__ */ new Map();
	#queue = [];
	#imports = /* @__PURE__ */ new Set();
	#shells = false;
	constructor(schema) {
		this.#schema = schema;
	}
	print(message) {
		const dot = message.fullName.lastIndexOf(".");
		this.#names.set(message, message.fullName);
		const parts = [this.#message(message, message.fields)];
		for (let at = 0; at < this.#queue.length; at += 1) {
			if (at > MAX_TYPES) return void 0;
			const type = this.#queue[at];
			if (type?.kind === "enum") parts.push(this.#enum(type));
			else if (type && type !== message) parts.push(this.#message(type, requiredFields(this.#schema, type)));
		}
		if (this.#shells) parts.push("message Shell__ {}\n");
		return {
			text: `edition = "2023";\n${dot === -1 ? "" : `package ${message.fullName.slice(0, dot)};\n`}` + parts.join(""),
			root: message.fullName,
			imports: this.#imports
		};
	}
	#message(message, fields) {
		const name = this.#names.get(message) === message.fullName ? message.name : this.#nameOf(message);
		const inside = new Set(fields);
		const lines = fields.filter((field) => !field.oneof).map((field) => this.#field(field));
		for (const oneof of message.oneofs) {
			const members = message.fields.filter((field) => field.oneof === oneof && inside.has(field));
			if (members.length > 0) lines.push(`oneof ${oneof.name} {\n${members.map((field) => this.#field(field)).join("")}}\n`);
		}
		return `message ${name} {\n${lines.join("")}}\n`;
	}
	#field(field) {
		const type = this.#schema.typeOf(field);
		const name = this.#typeName(type);
		const options = this.#options(field, type);
		return `${field.mapKey ? `map<${field.mapKey}, ${name}>` : field.label === "repeated" ? `repeated ${name}` : name} ${field.name} = ${field.number}${options.length > 0 ? ` [${options.join(", ")}]` : ""};\n`;
	}
	#options(field, type) {
		const count = cardinalityOf(field, type);
		const options = [];
		if (count === "required") options.push("features.field_presence = LEGACY_REQUIRED");
		if (count === "implicit") options.push("features.field_presence = IMPLICIT");
		if (count === "repeated" && !isPacked(field, type)) options.push("features.repeated_field_encoding = EXPANDED");
		if (isDelimited(field) && type.kind === "message") options.push("features.message_encoding = DELIMITED");
		if (featuresOf(field).utf8Validation === "NONE") options.push("features.utf8_validation = NONE");
		const json = field.options.get("json_name");
		if (json !== void 0) options.push(`json_name = ${quote(json)}`);
		const given = field.options.get("default");
		if (given !== void 0 && count !== "implicit") options.push(`default = ${defaultText(type, given)}`);
		return options;
	}
	#typeName(type) {
		if (type.kind === "scalar") return type.scalar;
		if (type.kind === "message" || type.kind === "enum") return this.#nameOf(type);
		const label = typeLabel(type);
		const name = label.slice(16);
		const file = label.endsWith("Value") && !Object.hasOwn(BUNDLED, name) ? "wrappers" : Object.hasOwn(BUNDLED, name) ? BUNDLED[name] : void 0;
		if (type.kind === "builtin" && file !== void 0 && label.startsWith("google.protobuf.")) {
			this.#imports.add(`google/protobuf/${file}.proto`);
			return `.${label}`;
		}
		if (type.kind === "builtin" && type.of === "enum") return "int32";
		this.#shells = true;
		return "Shell__";
	}
	/** Other types get plain names: full names of both sides need not fit into one file. */
	#nameOf(type) {
		let name = this.#names.get(type);
		if (name === void 0) {
			name = type.kind === "enum" ? `Enum${this.#names.size}__.Values` : `Type${this.#names.size}__`;
			this.#names.set(type, name);
			this.#queue.push(type);
		}
		return name === type.fullName ? `.${name}` : name;
	}
	#enum(parsed) {
		const [name = ""] = this.#nameOf(parsed).split(".");
		return `message ${name} {\nenum Values {\noption allow_alias = true;\n${featuresOf(parsed).enumType === "CLOSED" ? "option features.enum_type = CLOSED;\n" : ""}${parsed.values.map((value) => `${value.name} = ${value.number};\n`).join("")}}\n}\n`;
	}
};
function requiredFields(schema, message) {
	return message.fields.filter((field) => cardinalityOf(field, schema.typeOf(field)) === "required");
}
function defaultText(type, given) {
	return type.kind === "scalar" && (type.scalar === "string" || type.scalar === "bytes") ? quote(given) : given;
}
/** Only printable ASCII stands for itself. */
function quote(text) {
	return `"${text.replace(/[^ !#-[\]-~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
}
// src/compat/formats/protobuf/witness/prove.ts
const CONFIRMED_BY = ["protobufjs"];
/** Required fields inside required fields are filled in down to here. */
const MAX_DEPTH = 10;
/** Witnesses per comparison; further differences stay without. */
const MAX_WITNESSES = 2e3;
/** Makes witnesses: the payload is encoded under the writer's schema and decoded under the reader's, both by protobufjs. */
function prover(writer, reader) {
	const judges = [judgesOf(writer), judgesOf(reader)];
	let left = MAX_WITNESSES;
	return async ({ plan, kind }) => {
		if (!plan || kind === "unknown" || left === 0) return void 0;
		left -= 1;
		const [from, to] = plan.swapped === true ? [judges[1], judges[0]] : judges;
		const [writes, reads] = [await from(plan.writer), await to(plan.reader)];
		const json = payloadOf(plan.swapped === true ? reader : writer, plan);
		if (!writes || !reads || !json) return void 0;
		try {
			return prove(plan, json, writes, reads);
		} catch {
			return;
		}
	};
}
/** One judge per message, made when first asked for; `undefined` where protobufjs does not take the message. */
function judgesOf(schema) {
	const judges = /* @__PURE__ */ new Map();
	return (message) => {
		let judge = judges.get(message);
		if (!judge) {
			const printed = printMessage(schema, message);
			judge = printed ? Judge.make(printed).catch(() => void 0) : Promise.resolve(void 0);
			judges.set(message, judge);
		}
		return judge;
	};
}
function prove(plan, json, writes, reads) {
	if (plan.through === "default") return proveDefault(plan, writes, reads);
	const message = writes.fromJson(json);
	const payload = {
		message: plan.writer.fullName,
		json
	};
	const bytes = writes.encode(message);
	if (plan.through === "json") return outcome(payload, json, () => reads.toJson(reads.fromJson(json))) ?? proveByNumber(payload, bytes, reads);
	const written = writes.toJson(writes.decode(bytes));
	return outcome({
		...payload,
		hex: Buffer.from(bytes).toString("hex")
	}, written, () => reads.toJson(reads.decode(bytes)));
}
/** The same JSON under both schemas, which stands for other fields: encoded, it shows. */
function proveByNumber(payload, written, reads) {
	const [before, after] = [written, reads.encode(reads.fromJson(payload.json))].map((bytes) => Buffer.from(bytes).toString("hex"));
	if (before === void 0 || after === void 0 || before === after) return void 0;
	return {
		payload: {
			...payload,
			hex: before
		},
		outcome: "changed",
		readBack: {
			json: payload.json,
			hex: after
		},
		confirmedBy: CONFIRMED_BY
	};
}
function outcome(payload, written, read) {
	let readBack;
	try {
		readBack = read();
	} catch (error) {
		return {
			payload,
			outcome: "rejected",
			error: error instanceof Error ? error.message : String(error),
			confirmedBy: CONFIRMED_BY
		};
	}
	if (loose(readBack) === loose(written)) return void 0;
	return {
		payload,
		outcome: "changed",
		readBack,
		confirmedBy: CONFIRMED_BY
	};
}
/** Integers may stand as numbers or as texts; names of the reader count as those of the writer only where they are the same. */
function loose(value) {
	return canonicalJson(value).replace(/"(-?\d+)"(?!:)/g, "$1");
}
/** Nothing is written, and each side fills in its own default. */
function proveDefault(plan, writes, reads) {
	const [before, after] = [writes.default(plan.shows ?? 0), reads.default(plan.shows ?? 0)];
	if (!before || !after || canonicalJson(before[1]) === canonicalJson(after[1])) return void 0;
	return {
		payload: {
			message: plan.writer.fullName,
			json: {},
			hex: "",
			unset: { [before[0]]: before[1] }
		},
		outcome: "changed",
		readBack: { [after[0]]: after[1] },
		confirmedBy: CONFIRMED_BY
	};
}
/** The values of the plan, and what else the writer must write. */
function payloadOf(schema, { writer, values, without }) {
	const given = new Map(values);
	const members = [];
	for (const field of requiredFields(schema, writer)) {
		if (field.number === without || given.has(field)) continue;
		const value = requiredValue(schema, field, 0);
		if (value === void 0) return void 0;
		members.push([jsonNameOf(field), value]);
	}
	for (const [field, value] of given) {
		const filled = filledIn(schema, field, value);
		if (filled === void 0) return void 0;
		members.push([jsonNameOf(field), filled]);
	}
	return Object.fromEntries(members);
}
/** An empty message gets the required fields of its type. */
function filledIn(schema, field, value) {
	const type = schema.typeOf(field);
	if (type.kind !== "message" || requiredFields(schema, type).length === 0) return value;
	const message = messageValue(schema, type, 0);
	if (message === void 0) return void 0;
	return JSON.parse(JSON.stringify(value).replaceAll("{}", () => JSON.stringify(message)));
}
function requiredValue(schema, field, depth) {
	const type = schema.typeOf(field);
	return type.kind === "message" ? messageValue(schema, type, depth) : sampleOf(type);
}
function messageValue(schema, message, depth) {
	if (depth > MAX_DEPTH) return void 0;
	const members = [];
	for (const field of requiredFields(schema, message)) {
		const value = requiredValue(schema, field, depth + 1);
		if (value === void 0) return void 0;
		members.push([jsonNameOf(field), value]);
	}
	return Object.fromEntries(members);
}
export { prover };
