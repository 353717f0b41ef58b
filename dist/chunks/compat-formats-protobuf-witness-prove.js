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
		onlyCodecs(protobuf, root);
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
		const all = this.#whole().toObject(this.#type.create({}), {
			defaults: true,
			longs: String,
			enums: String,
			bytes: String
		});
		const value = Object.hasOwn(all, field.name) ? all[field.name] : void 0;
		return value === void 0 ? void 0 : [field.name, value];
	}
	/** With all that protobufjs makes for a type. */
	#whole() {
		if (Object.hasOwn(this.#type, "setup")) Reflect.deleteProperty(this.#type, "setup");
		return this.#type.setup();
	}
};
/** protobufjs makes five functions for every type that is met; two of them are used here, and making them is most of the work. */
function onlyCodecs(protobuf, space) {
	for (const one of space.nestedArray) {
		if (one instanceof protobuf.Type) {
			const type = one;
			if (type.fieldsArray.length === 0) type.add(new protobuf.Field("zz_nobodys", 899, "int32", "optional"));
			type.setup = () => {
				const types = type.fieldsArray.map((field) => field.resolve().resolvedType);
				const { Reader, Writer, util } = protobuf;
				type.encode = protobuf.encoder(type)({
					Writer,
					types,
					util
				});
				type.decode = protobuf.decoder(type)({
					Reader,
					types,
					util,
					C: type.ctor
				});
				return type;
			};
		}
		if (one instanceof protobuf.Namespace) onlyCodecs(protobuf, one);
	}
}
// src/compat/formats/protobuf/witness/print.ts
/** More types than this are not printed; a message that needs them has no witness. */
const MAX_TYPES = 200;
/** Nor are more values of enums. */
const MAX_VALUES$1 = 2e4;
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
* One message with all or some of its fields, as edition 2023 with every feature spelled out. The types of its fields keep their required
* fields only: a witness fills in nothing else.
*/
function printMessage(schema, message, fields = message.fields) {
	return new Printer(schema).print(message, fields);
}
var Printer = class {
	#schema;
	#names = /* @__PURE__ */ new Map();
	#queue = [];
	#imports = /* @__PURE__ */ new Set();
	#shells = false;
	#values = 0;
	constructor(schema) {
		this.#schema = schema;
	}
	print(message, fields) {
		const dot = message.fullName.lastIndexOf(".");
		this.#names.set(message, message.fullName);
		const parts = [this.#message(message, fields)];
		for (let at = 0; at < this.#queue.length; at += 1) {
			if (at > MAX_TYPES || this.#values > MAX_VALUES$1) return void 0;
			const type = this.#queue[at];
			if (type?.kind === "enum") this.#values += type.values.length;
			if (type?.kind === "enum") parts.push(this.#values > MAX_VALUES$1 ? "" : this.#enum(type));
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
		const lines = fields.filter((field) => !field.oneof).map((field) => this.#field(field));
		const oneofs = /* @__PURE__ */ new Map();
		for (const field of fields) {
			if (!field.oneof) continue;
			const members = oneofs.get(field.oneof) ?? [];
			members.push(this.#field(field));
			oneofs.set(field.oneof, members);
		}
		for (const [oneof, members] of oneofs) lines.push(`oneof ${oneof.name} {\n${members.join("")}}\n`);
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
/** The fields of a message that have to be written; gone through once per message. */
function requiredFields(schema, message) {
	const known = required.get(schema) ?? /* @__PURE__ */ new Map();
	required.set(schema, known);
	let fields = known.get(message);
	if (!fields) known.set(message, fields = message.fields.filter((field) => cardinalityOf(field, schema.typeOf(field)) === "required"));
	return fields;
}
const required = /* @__PURE__ */ new WeakMap();
function defaultText(type, given) {
	return type.kind === "scalar" && (type.scalar === "string" || type.scalar === "bytes") ? quote(given) : given;
}
/** Only printable ASCII stands for itself. */
function quote(text) {
	return `"${text.replace(/[^ !#-[\]-~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
}
// src/compat/formats/protobuf/witness/prove.ts
const CONFIRMED_BY = ["protobufjs"];
/** Required fields inside required fields are filled in down to here, and so many of them. */
const MAX_DEPTH = 10;
const MAX_VALUES = 2e3;
/** Witnesses per comparison; further differences stay without. */
const MAX_WITNESSES = 2e3;
/** Of a message with more fields, only those that a payload is about are shown. */
const MAX_FIELDS = 300;
/** Characters of messages that are printed for one comparison; further differences stay without a witness. */
const MAX_PRINTED = 8e6;
/** Makes witnesses: the payload is encoded under the writer's schema and decoded under the reader's, both by protobufjs. */
function prover(writer, reader) {
	const budget = {
		witnesses: MAX_WITNESSES,
		printed: MAX_PRINTED
	};
	const judges = [judgesOf(writer, budget), judgesOf(reader, budget)];
	return async ({ plan, kind }) => {
		if (!plan || kind === "unknown" || budget.witnesses === 0) return void 0;
		budget.witnesses -= 1;
		const [from, to] = plan.swapped === true ? [judges[1], judges[0]] : judges;
		const [writes, reads] = [await from(plan.writer, plan), await to(plan.reader, plan)];
		const json = writes && reads && payloadOf(plan.swapped === true ? reader : writer, plan);
		if (!writes || !reads || !json) return void 0;
		try {
			return prove(plan, json, writes, reads);
		} catch {
			return;
		}
	};
}
/** One judge per message, made when first asked for; `undefined` where protobufjs does not take the message. */
function judgesOf(schema, budget) {
	const judges = /* @__PURE__ */ new Map();
	const make = async (message, fields) => {
		const printed = budget.printed > 0 ? printMessage(schema, message, fields) : void 0;
		if (!printed) return void 0;
		budget.printed -= printed.text.length;
		return Judge.make(printed).catch(() => void 0);
	};
	return (message, plan) => {
		if (message.fields.length > MAX_FIELDS) {
			const fields = fieldsFor(schema, message, plan);
			return fields.length > MAX_FIELDS ? Promise.resolve(void 0) : make(message, fields);
		}
		let judge = judges.get(message);
		if (!judge) judges.set(message, judge = make(message, message.fields));
		return judge;
	};
}
/** The fields of a large message that can have to do with a payload: by number, by name, and those that are required. */
function fieldsFor(schema, message, { values, shows, without }) {
	const index = indexOf(message);
	const met = [
		...values.flatMap(([field]) => [
			field.number,
			field.name,
			jsonNameOf(field)
		]),
		shows ?? 0,
		without ?? 0
	].flatMap((key) => index.get(key) ?? []);
	return [.../* @__PURE__ */ new Set([...met, ...requiredFields(schema, message)])];
}
/** Fields by number, name, and name in JSON. */
function indexOf(message) {
	let index = indexes.get(message);
	if (!index) {
		index = /* @__PURE__ */ new Map();
		for (const field of message.fields) for (const key of /* @__PURE__ */ new Set([
			field.number,
			field.name,
			jsonNameOf(field)
		])) {
			const fields = index.get(key);
			if (fields) fields.push(field);
			else index.set(key, [field]);
		}
		indexes.set(message, index);
	}
	return index;
}
const indexes = /* @__PURE__ */ new WeakMap();
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
/** Makes the values that a payload needs, down to some depth and up to some number: each required message may require several others. */
var Filler = class {
	#schema;
	#left = MAX_VALUES;
	constructor(schema) {
		this.#schema = schema;
	}
	/** The value of a required field; `undefined` where there is none that is small enough. */
	value(field, depth = 0) {
		this.#left -= 1;
		const type = this.#schema.typeOf(field);
		return type.kind === "message" ? this.message(type, depth) : sampleOf(type);
	}
	message(message, depth) {
		if (depth > MAX_DEPTH) return void 0;
		const members = [];
		for (const field of requiredFields(this.#schema, message)) {
			const value = this.#left > 0 ? this.value(field, depth + 1) : void 0;
			if (value === void 0) return void 0;
			members.push([jsonNameOf(field), value]);
		}
		return Object.fromEntries(members);
	}
};
/** The values of the plan, and what else the writer must write. */
function payloadOf(schema, { writer, values, without }) {
	const given = new Map(values);
	const members = [];
	const filler = new Filler(schema);
	for (const field of requiredFields(schema, writer)) {
		if (field.number === without || given.has(field)) continue;
		const value = filler.value(field);
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
	const message = new Filler(schema).message(type, 0);
	if (message === void 0) return void 0;
	return JSON.parse(JSON.stringify(value).replaceAll("{}", () => JSON.stringify(message)));
}
export { prover };
