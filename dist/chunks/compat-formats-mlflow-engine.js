import "./runtime.js";
import { parseModel, showType } from "./compat-formats-mlflow-parse-shared.js";
import { describeRule } from "./compat-formats-mlflow-rules-shared.js";
import { isJsonArray, isJsonObject } from "./start.js";
// src/compat/formats/mlflow/types.ts
/** Safe upcasts of MLflow's schema enforcement (mlflow.models.utils): everything else that differs is refused, long to double as well. */
const UPCASTS = {
	integer: ["long", "double"],
	float: ["double"]
};
/** `closed`: whether an undeclared property of an object is refused (inputs are, readers of outputs do not mind). */
function mismatches(sent, read, closed, path = "") {
	const fail = (reason, at = path) => [{
		reason,
		path: at,
		sent: showType(sent),
		read: showType(read)
	}];
	if (read.kind === "any") return [];
	if (sent.kind === "any") return fail("any");
	if (sent.kind === "scalar" && read.kind === "scalar") return sent.name === read.name || (UPCASTS[sent.name] ?? []).includes(read.name) ? [] : fail("type");
	if (sent.kind === "array" && read.kind === "array") return mismatches(sent.items, read.items, closed, `${path}/*`);
	if (sent.kind === "map" && read.kind === "map") return mismatches(sent.values, read.values, closed, `${path}/*`);
	if (sent.kind === "tensor" && read.kind === "tensor") {
		const fits = read.shape.every((size, index) => size === -1 || size === sent.shape[index]);
		return sent.dtype === read.dtype && sent.shape.length === read.shape.length && fits ? [] : fail("type");
	}
	if (sent.kind !== "object" || read.kind !== "object") return fail("type");
	const declared = [...read.properties].flatMap(([name, property]) => {
		const below = `${path}/${escapePointer(name)}`;
		const given = sent.properties.get(name);
		if (!given) return property.required ? fail("missing", below) : [];
		return [...property.required && !given.required ? fail("optional", below) : [], ...mismatches(given.type, property.type, closed, below)];
	});
	const extra = closed ? [...sent.properties.keys()].filter((name) => !read.properties.has(name)) : [];
	return [...declared, ...extra.flatMap((name) => fail("unknown-property", `${path}/${escapePointer(name)}`))];
}
/** What more is converted for parameters than for columns (mlflow.models.utils); large numbers are rounded where a long becomes a fraction. */
const PARAM_CASTS = {
	"integer float": "same",
	"long float": "lossy",
	"long double": "lossy",
	"long integer": "unknown",
	"double float": "unknown"
};
/** What becomes of a parameter that is sent as one type and read as another; undefined where nothing does. */
function paramKind(sent, read) {
	if (mismatches(sent, read, true).length === 0) return void 0;
	if (sent.kind === "array" && read.kind === "array") return paramKind(sent.items, read.items);
	const cast = sent.kind === "scalar" && read.kind === "scalar" ? PARAM_CASTS[`${sent.name} ${read.name}`] : void 0;
	return cast === "same" ? void 0 : cast ?? "breaking";
}
/** The rule that a mismatch of an input or output belongs to. */
function ruleOf(reason, side) {
	if (reason === "any") return "type-unproven";
	if (reason === "unknown-property") return "input-property-unknown";
	if (reason === "type") return side === "input" ? "input-type-changed" : "output-type-changed";
	return side === "input" ? "input-column-required" : "output-column-missing";
}
function escapePointer(name) {
	return name.replace(/~/g, "~0").replace(/\//g, "~1");
}
// src/compat/formats/mlflow/witness.ts
/** Larger tensors have no payload: one that is cut down would not be what the writer writes. */
const MAX_CELLS = 256;
/** A value of each scalar type that no type it cannot be cast to would take. */
const TYPICAL = {
	boolean: true,
	integer: 7,
	long: 5e9,
	float: .5,
	double: .5,
	string: "text",
	binary: "AAEC",
	datetime: "2026-01-31T12:00:00"
};
/** A value that the type declares. */
function typicalValue(type, fill) {
	if (type.kind === "scalar") return fill === "extreme" && type.name === "double" ? 1e300 : TYPICAL[type.name] ?? null;
	if (type.kind === "array") return [typicalValue(type.items, fill)];
	if (type.kind === "map") return { key: typicalValue(type.values, fill) };
	if (type.kind === "any") return null;
	if (type.kind === "tensor") {
		const free = fill === "extreme" ? 2 : 1;
		const cell = typicalCell(type.dtype, fill);
		return type.shape.reduceRight((inner, size) => Array.from({ length: size === -1 ? free : size }, () => inner), cell);
	}
	return typicalRow([...type.properties].map(([name, property]) => ({
		name,
		...property
	})), fill);
}
function typicalCell(dtype, fill) {
	if (dtype.startsWith("float")) return fill === "extreme" && dtype === "float64" ? 1e300 : .5;
	if (dtype === "str" || dtype === "object" || dtype.startsWith("<U")) return "text";
	if (dtype === "bool") return true;
	return fill === "extreme" && /^u?int64$/.test(dtype) ? 5e9 : 7;
}
/** Whether a value of the type is small enough to be shown. */
function isSmall(type) {
	if (type.kind === "array") return isSmall(type.items);
	if (type.kind === "map") return isSmall(type.values);
	if (type.kind === "object") return [...type.properties.values()].every((property) => isSmall(property.type));
	return type.kind !== "tensor" || type.shape.reduce((cells, size) => cells * (size === -1 ? 2 : size), 1) <= MAX_CELLS;
}
function typicalRow(fields, fill) {
	const kept = fields.filter((field) => field.required || fill !== "bare");
	return Object.fromEntries(kept.map((field, index) => [field.name ?? String(index), typicalValue(field.type, fill)]));
}
/** Why a row is refused by the columns that read it; undefined when it is taken. An interpreter of values, apart from the comparison of types. */
function refusal(fields, row, closed, nested = false) {
	const given = Object.keys(row).length;
	const fits = closed ? given >= fields.length : given === fields.length;
	if (fields.length > 0 && fields.every((field) => field.name === void 0) && !fits) return `${given} columns are given, ${fields.length} are read`;
	for (const [index, field] of fields.entries()) {
		const why = refuseField(field, index, row, closed, nested);
		if (why) return why;
	}
}
function refuseField(field, index, row, closed, nested = false) {
	const name = field.name ?? String(index);
	if (!Object.hasOwn(row, name)) return field.required ? `${name} is missing` : void 0;
	const value = row[name] ?? null;
	if (isObjects(field.type) && (typeof value === "string" || !nested && typeof value === "object")) return void 0;
	return refuseValue(field.type, value, name, closed);
}
/**
* Columns and lists of texts, bytes and truth values may be columns and lists of Python objects, and MLflow looks no further; a single such value
* in an object or a map has to be no list and no object, but may be any text or bytes.
*/
function isObjects(type) {
	return type.kind === "scalar" && /^(?:string|binary|boolean)$/.test(type.name);
}
const TAKES = {
	boolean: (value) => typeof value === "boolean",
	integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2147483647,
	long: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 63,
	float: (value) => typeof value === "number" && Math.abs(value) <= 34028234663852886e22,
	double: (value) => typeof value === "number",
	string: (value) => typeof value === "string",
	binary: (value) => typeof value === "string",
	datetime: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value)
};
function refuseValue(type, value, path, closed) {
	const wrong = `${path} is not ${showType(type)}`;
	if (type.kind === "any") return void 0;
	if (type.kind === "scalar") return TAKES[type.name]?.(value) === true ? void 0 : wrong;
	if (type.kind === "array") return isJsonArray(value) ? first(value, (item, index) => refuseItem(type.items, item, `${path}[${index}]`, closed)) : wrong;
	if (type.kind === "tensor") return takesTensor(type.shape, type.dtype, value) ? void 0 : wrong;
	if (!isJsonObject(value)) return wrong;
	if (type.kind === "map") return first(Object.entries(value), ([key, item]) => isObjects(type.values) && typeof item === "string" ? void 0 : refuseValue(type.values, item, `${path}.${key}`, closed));
	const fields = [...type.properties].map(([name, property]) => ({
		name,
		place: {
			file: "",
			line: 1,
			column: 1
		},
		...property
	}));
	const extra = closed ? Object.keys(value).find((name) => !type.properties.has(name)) : void 0;
	return extra === void 0 ? refusal(fields, value, closed, true) : `${path}.${extra} is not declared`;
}
function refuseItem(type, item, path, closed) {
	return isObjects(type) && (typeof item === "string" || typeof item === "object") ? void 0 : refuseValue(type, item, path, closed);
}
function first(items, check) {
	for (const [index, item] of items.entries()) {
		const why = check(item, index);
		if (why) return why;
	}
}
function takesTensor(shape, dtype, value) {
	const [size, ...rest] = shape;
	if (size === void 0) return takesCell(dtype, value);
	return isJsonArray(value) && (size === -1 || size === value.length) && value.every((item) => takesTensor(rest, dtype, item));
}
function takesCell(dtype, value) {
	if (dtype.startsWith("float")) return typeof value === "number" && (dtype === "float64" || Math.abs(value) <= 34028234663852886e22);
	if (/^u?int/.test(dtype)) return Number.isInteger(value) && (dtype.endsWith("64") || Math.abs(Number(value)) <= 4294967295);
	return dtype === "bool" ? typeof value === "boolean" : typeof value === "string";
}
/** The first of some rows that the writer declares and the reader refuses, as a witness; undefined when none does. */
function findWitness({ written, read, closed, at }) {
	if (!written.every((field) => isSmall(field.type))) return void 0;
	const sent = at && written[at.written];
	for (const fill of [
		"bare",
		"full",
		"extreme"
	]) {
		const rest = typicalRow(written, at ? "bare" : fill);
		const own = sent && fill !== "bare" ? { [sent.name ?? String(at.written)]: typicalValue(sent.type, fill) } : {};
		const payload = {
			...rest,
			...own
		};
		const wanted = at && read[at.read];
		const error = wanted ? refuseField(wanted, at.read, payload, closed) : refusal(read, payload, closed);
		if (error && refusal(written, payload, true) === void 0) return {
			payload,
			outcome: "rejected",
			error,
			confirmedBy: ["own value interpreter"]
		};
	}
}
// src/compat/formats/mlflow/compare.ts
/** Values in all payloads of one side of a signature: a thousand columns do not need a thousand rows of a thousand. */
const MAX_VALUES = 5e4;
/**
* May clients that were made for `client` score against `server`? Inputs are written by the client and read by the server, outputs
* the other way round. Undeclared columns are dropped, undeclared properties inside objects are refused (MLflow's enforcement).
*/
function compareModels(client, server) {
	if (client.digest === server.digest) return [];
	const unsigned = [...client.signature ? [] : [unproven(client, server, "writer", "signature")], ...server.signature ? [] : [unproven(client, server, "reader", "signature")]];
	if (!client.signature || !server.signature) return unsigned;
	return [
		...comparePart(client, server, "input", client.signature.inputs, server.signature.inputs),
		...comparePart(server, client, "output", server.signature.outputs, client.signature.outputs),
		...compareParams(client.signature.params, server.signature.params, client.place, server.place)
	];
}
function unproven(client, server, side, part) {
	return difference("signature-missing", "unknown", `/${part}`, {
		side,
		part
	}, client.place, server.place);
}
/** One side of the signature, from whoever writes it to whoever reads it. */
function comparePart(writer, reader, side, written, read) {
	const places = side === "input" ? [writer.place, reader.place] : [reader.place, writer.place];
	if (!read && !written) return [];
	if (!written || !read) {
		const undeclared = side === "input" === (written === void 0) ? "writer" : "reader";
		return [difference("signature-missing", "unknown", `/${side}s`, {
			side: undeclared,
			part: `${side}s`
		}, ...places)];
	}
	const closed = side === "input";
	if (!isCountFit(written, read, closed)) {
		const data = {
			sent: describeColumns(written),
			read: describeColumns(read)
		};
		return [difference(`${side}-column-count`, "breaking", "", data, ...places, findWitness({
			written,
			read,
			closed
		}))];
	}
	const unordered = isNamed(written) && !isNamed(read) && written.length > 1;
	const data = {
		sent: describeColumns(written),
		read: describeColumns(read)
	};
	const doubt = unordered ? [difference(`${side}-column-count`, "unknown", "", data, ...places)] : [];
	const known = new Map(written.map((field, index) => [isNamed(read) ? field.name ?? index : index, index]));
	const found = read.flatMap((field, index) => {
		const at = {
			written: known.get(field.name ?? index) ?? -1,
			read: index
		};
		return compareField(side, writer, {
			written,
			read,
			closed,
			at
		});
	});
	return [...doubt, ...found];
}
function isNamed(fields) {
	return fields.every((field) => field.name !== void 0);
}
/** Of columns without names a model takes the first ones, whatever they are called; readers of outputs need the same number. */
function isCountFit(written, read, closed) {
	if (isNamed(written) && isNamed(read)) return true;
	if (closed) return !isNamed(read) && written.length >= read.length && written.every((field) => field.required);
	return isNamed(written) === isNamed(read) && written.length === read.length;
}
function describeColumns(fields) {
	return `${fields.length} ${isNamed(fields) ? "named" : "unnamed"}`;
}
function compareField(side, writer, search) {
	const { at } = search;
	const [sent, read] = [search.written[at.written], search.read[at.read]];
	if (!read) return [];
	const name = read.name ?? String(at.read);
	const path = `/${escapePointer(name)}`;
	const places = side === "input" ? [sent?.place ?? writer.place, read.place] : [read.place, sent?.place ?? writer.place];
	const witness = () => at.read * search.written.length > MAX_VALUES ? void 0 : findWitness(search);
	const missing = sent ? read.required && !sent.required ? [{
		reason: "optional",
		path: "",
		sent: "",
		read: ""
	}] : [] : read.required ? [{
		reason: "missing",
		path: "",
		sent: "",
		read: ""
	}] : [];
	const inner = sent ? mismatches(sent.type, read.type, side === "input") : [];
	return [...missing, ...inner].map((mismatch) => {
		const how = mismatch.reason === "optional" ? "may be left out" : side === "input" ? "clients do not send" : "the model does not give";
		const data = {
			column: `${name}${mismatch.path.replace(/\//g, ".")}`,
			sent: mismatch.sent,
			read: mismatch.read,
			how
		};
		const kind = mismatch.reason === "any" ? "unknown" : "breaking";
		return difference(ruleOf(mismatch.reason, side), kind, `${path}${mismatch.path}`, data, ...places, kind === "breaking" ? witness() : void 0);
	});
}
/** Parameters always have a default. One that the model does not know is ignored with a warning (MLflow's enforcement). */
function compareParams(sent, read, from, to) {
	const known = new Map(read.map((one) => [one.name, one]));
	return sent.flatMap((param) => {
		const other = known.get(param.name);
		const path = `/params/${escapePointer(param.name)}`;
		if (!other) return [difference("param-ignored", "lossy", path, { param: param.name }, param.place, to)];
		const places = [param.place, other.place];
		const kind = paramKind(param.type, other.type);
		if (kind) {
			const data = {
				param: param.name,
				sent: showType(param.type),
				read: showType(other.type)
			};
			if (kind !== "breaking") return [difference("param-type-changed", kind, path, data, ...places)];
			const asField = (one) => ({
				name: one.name,
				type: one.type,
				required: true,
				place: from
			});
			return [difference("param-type-changed", "breaking", path, data, ...places, findWitness({
				written: [asField(param)],
				read: [asField(other)],
				closed: true
			}))];
		}
		const data = {
			param: param.name,
			sent: param.fallback,
			read: other.fallback
		};
		return param.fallback === other.fallback ? [] : [difference("param-default-changed", "lossy", path, data, ...places)];
	});
}
function difference(rule, kind, path, data, writer, reader, witness) {
	return {
		...describeRule(rule, data),
		kind,
		path,
		data,
		writer,
		reader,
		...witness ? { witness } : {}
	};
}
// src/compat/formats/mlflow/members.ts
/** Named inputs, outputs and parameters: what clients send or read by name. */
function* membersOf({ signature }) {
	for (const side of ["inputs", "outputs"]) yield* columnsOf(side, signature?.[side] ?? []);
	for (const { name, type, place } of signature?.params ?? []) yield {
		key: `/params/${escapePointer(name)}`,
		name: `the parameter ${name}`,
		signature: showType(type),
		place
	};
}
function* columnsOf(side, fields) {
	for (const { name, type, place } of fields) {
		if (name === void 0) continue;
		yield {
			key: `/${side}/${escapePointer(name)}`,
			name: `the ${side.slice(0, -1)} ${name}`,
			signature: showType(type),
			place
		};
	}
}
// src/compat/formats/mlflow/engine.ts
const engine = {
	parse: parseModel,
	compare: compareModels,
	members: membersOf
};
export { engine };
