import { __toESM } from "./runtime.js";
import { isNamed, isPrimitiveName, logicalOf, parseSchema, sameSchema, sameShape, shortName, typeLabel } from "./compat-formats-avro-parse-index-shared.js";
import { QUALIFIED_PROFILE, applyRule } from "./compat-formats-avro-rules-shared.js";
// src/compat/formats/avro/resolve/sizes.ts
/**
* How large the smallest value of each type is, counted in scalars; infinite for a type without values (an empty union or enum,
* a record that contains itself without end). Least fixed point over the graph of types.
*/
var Sizes = class {
	#sizes = /* @__PURE__ */ new Map();
	constructor(root) {
		const order = collect(root);
		for (let changed = true; changed;) {
			changed = false;
			for (const schema of order) {
				const size = this.#measure(schema);
				if (size === this.of(schema)) continue;
				this.#sizes.set(schema, size);
				changed = true;
			}
		}
	}
	of(schema) {
		return this.#sizes.get(schema) ?? Number.POSITIVE_INFINITY;
	}
	#measure(schema) {
		switch (schema.kind) {
			case "union": return 1 + Math.min(...schema.branches.map((branch) => this.of(branch.schema)));
			case "record": return schema.fields.reduce((sum, field) => sum + this.of(field.type.schema), 1);
			case "enum": return schema.symbols.length > 0 ? 1 : Number.POSITIVE_INFINITY;
			case "fixed": return 1 + schema.size / 16;
			default: return 1;
		}
	}
};
/** Every type reachable from `root`, each once, parts before the whole; without recursion of ours. */
function collect(root) {
	const seen = /* @__PURE__ */ new Set([root]);
	const order = [];
	const stack = [{
		schema: root,
		inner: innerTypes(root)
	}];
	for (let top = stack.at(-1); top; top = stack.at(-1)) {
		const next = top.inner.pop();
		if (next === void 0) order.push(stack.pop()?.schema ?? root);
		else if (!seen.has(next)) {
			seen.add(next);
			stack.push({
				schema: next,
				inner: innerTypes(next)
			});
		}
	}
	return order;
}
function innerTypes(schema) {
	if (schema.kind === "array") return [schema.items.schema];
	if (schema.kind === "map") return [schema.values.schema];
	if (schema.kind === "union") return schema.branches.map((branch) => branch.schema);
	return schema.kind === "record" ? schema.fields.map((field) => field.type.schema) : [];
}
// src/compat/formats/avro/members.ts
/**
* Named types by their full names, fields by the full name of their record, symbols by that of their enum. What a signature says of a field is
* its type; null in a union is left out, since a value that may be missing still means the same thing.
*/
function* listMembers(root) {
	for (const schema of collect(root.schema)) if (isNamed(schema)) yield* membersOf(schema);
}
function* membersOf(schema) {
	if (!isNamed(schema)) return;
	const { kind, fullName, place } = schema;
	const size = kind === "fixed" ? ` of ${schema.size} bytes` : "";
	yield {
		key: `/${fullName}`,
		name: `the ${kind} ${fullName}`,
		signature: `${kind}${size}${logical(schema)}`,
		place
	};
	if (kind === "record") for (const field of schema.fields) {
		const name = `the field ${field.name} of ${fullName}`;
		yield {
			key: `/${fullName}/${field.name}`,
			name,
			signature: describe(field.type.schema),
			place: field.place
		};
	}
	if (kind === "enum") for (const symbol of schema.symbols) {
		const name = `the symbol ${symbol.name} of ${fullName}`;
		yield {
			key: `/${fullName}/${symbol.name}`,
			name,
			signature: "symbol",
			place: symbol.place
		};
	}
}
/** A type as one line; named types by their names, which are members themselves. Nesting is bounded where schemas are read. */
function describe(schema) {
	switch (schema.kind) {
		case "array": return `array<${describe(schema.items.schema)}>`;
		case "map": return `map<${describe(schema.values.schema)}>`;
		case "union": {
			const branches = schema.branches.map((branch) => describe(branch.schema)).filter((branch) => branch !== "null");
			return branches.length === 1 ? branches.join("") : `union<${[...branches].sort().join(", ")}>`;
		}
		default: return `${typeLabel(schema)}${isNamed(schema) ? "" : logical(schema)}`;
	}
}
function logical(schema) {
	const said = logicalOf(schema);
	if (!said) return "";
	return said.name === "decimal" ? ` as decimal(${said.precision}, ${said.scale})` : ` as ${said.name}`;
}
// src/compat/formats/avro/resolve/match.ts
const ORDER = [
	"exact",
	"alias",
	"short-name",
	"promotion"
];
/** Avro 1.12, Schema Resolution: what a writer's primitive may be read as. */
const PROMOTIONS = {
	int: [
		"long",
		"float",
		"double"
	],
	long: ["float", "double"],
	float: ["double"],
	string: ["bytes"],
	bytes: ["string"]
};
/** How the outermost type of the reader meets that of the writer; `undefined` when it does not. Unions are for the caller. */
function matchTypes(writer, reader, policy) {
	if (isNamed(writer) && isNamed(reader) && writer.kind === reader.kind) {
		if (writer.fullName === reader.fullName) return "exact";
		if (reader.aliases.includes(writer.fullName)) return "alias";
		return !policy.qualified && shortName(writer.fullName) === shortName(reader.fullName) ? "short-name" : void 0;
	}
	if (writer.kind === reader.kind) return "exact";
	return (PROMOTIONS[writer.kind] ?? []).includes(reader.kind) ? "promotion" : void 0;
}
/**
* The branch of the reader's union that reads a writer's type: the first one with the best match, so that a promotion never wins over the same
* type. To match, two fixed need the same size as well; that decides where several branches have the short name.
*/
function chooseBranch(writer, reader, policy) {
	const [best, branches] = bestBranches(writer, reader, policy);
	return (best === "short-name" && writer.kind === "fixed" ? branches.find(({ schema }) => sizeOf(schema) === writer.size) : void 0) ?? branches[0];
}
/** The best way in which branches of a union meet a writer's type, and all that meet it in this way. */
function bestBranches(writer, reader, policy) {
	const matches = reader.branches.map((branch) => matchTypes(writer, branch.schema, policy));
	const best = ORDER.find((match) => matches.includes(match));
	return [best, best === void 0 ? [] : reader.branches.filter((_, index) => matches[index] === best)];
}
function sizeOf(schema) {
	return schema.kind === "fixed" ? schema.size : void 0;
}
// src/compat/formats/avro/resolve/promotions.ts
/** The least value that each lossy promotion changes: 2^24 + 1 and 2^53 + 1 have no float and no double; 0xff is no UTF-8. By `writer reader`. */
const LOSSY_PROMOTIONS = {
	"int float": {
		rule: "number-precision-lost",
		data: {
			writer: "int",
			reader: "float",
			exact: "2^24"
		},
		example: 16777217
	},
	"long float": {
		rule: "number-precision-lost",
		data: {
			writer: "long",
			reader: "float",
			exact: "2^24"
		},
		example: 16777217n
	},
	"long double": {
		rule: "number-precision-lost",
		data: {
			writer: "long",
			reader: "double",
			exact: "2^53"
		},
		example: 9007199254740993n
	},
	"bytes string": {
		rule: "bytes-as-text",
		data: {
			writer: "bytes",
			reader: "string"
		},
		example: Uint8Array.of(255)
	}
};
// src/compat/formats/avro/resolve/doubts.ts
/**
* Where readers take different branches of a union, so that what one of them makes of a value says nothing about the others. `within` is the
* union of the writer that the type is a branch of, if it is one.
*/
function branchDoubts(writer, within, reader, policy) {
	return isNamed(writer) ? nameDoubt(writer, within, reader, policy) : orderDoubt(writer, within, reader);
}
/**
* Java 1.12 looks in a union for the full name, then for a record of fitting fields; only between unions of the same shape it goes by short
* names. Of several branches with the short name fastavro takes the first, whatever is in it.
*/
function nameDoubt(writer, within, reader, policy) {
	const [match, branches] = bestBranches(writer, reader, policy);
	if (match !== "short-name") return [];
	const alike = within !== void 0 && sameShape(within, reader);
	if (branches.length === 1 && (writer.kind === "record" || alike)) return [];
	const chosen = chooseBranch(writer, reader, policy)?.schema ?? writer;
	return [{
		rule: "union-branch-by-short-name",
		kind: "unknown",
		data: {
			branch: typeLabel(writer),
			reader: typeLabel(chosen),
			among: branches.length
		}
	}];
}
/** A branch that a value loses by stands before its own; nothing new where the writer's union has it there as well. */
function orderDoubt(writer, within, reader) {
	const before = (union) => {
		const kinds = union.branches.map(({ schema }) => schema.kind);
		return kinds.includes(writer.kind) ? kinds.slice(0, kinds.indexOf(writer.kind)) : [];
	};
	const known = within ? before(within) : [];
	const early = before(reader).find((kind) => Object.hasOwn(LOSSY_PROMOTIONS, `${writer.kind} ${kind}`) && !known.includes(kind));
	return early === void 0 ? [] : [{
		rule: "union-branch-order",
		kind: "lossy",
		data: {
			branch: writer.kind,
			reader: early
		}
	}];
}
/** Java applies the aliases of fields where the record has the writer's full name, or an alias for it; avsc and fastavro everywhere. */
function fieldDoubt(writer, written, reader, field, policy) {
	if (written.name === field.name || matchTypes(writer, reader, policy) !== "short-name") return [];
	return [{
		rule: "field-alias-by-short-name",
		kind: "unknown",
		data: {
			writer: writer.fullName,
			written: written.name,
			reader: reader.fullName,
			field: field.name
		}
	}];
}
// src/compat/formats/avro/resolve/issue.ts
/** A JSON pointer of the way down; unions do not show, items and values of maps are `*`. */
function routePath(route) {
	const parts = [];
	for (let at = route; at; at = at.parent) if (at.step.kind === "field") parts.push(at.step.field.name);
	else if (at.step.kind !== "branch") parts.push("*");
	return parts.reverse().map((part) => `/${part}`).join("");
}
// src/compat/formats/avro/resolve/meaning.ts
const DAY = 86400000n;
const HOUR = 3600000n;
/** Units per millisecond. */
const PER_MILLI = {
	millis: 1n,
	micros: 1000n,
	nanos: 1000000n
};
/** A value of the writer's type that shows what a changed logical type does to it: a day, an hour, the digits 1234. */
function exampleOf(written, writer, read) {
	switch (writer.kind) {
		case "int": return Number(exampleNumber(written ?? read));
		case "long": return exampleNumber(written ?? read);
		case "string": return written?.name === "uuid" ? "6ba7b810-9dad-41d1-80b4-00c04fd430c8" : "text";
		case "fixed": return written?.name === "decimal" || read?.name === "decimal" ? encodeDecimal(digits(written, writer.size), writer.size) : new Uint8Array(writer.size).fill(1);
		case "bytes": return written?.name === "big-decimal" ? Uint8Array.of(4, 4, 210, 4) : encodeDecimal(digits(written, void 0), void 0);
		default: return null;
	}
}
function exampleNumber(logical) {
	const unit = logical ? unitOf(logical) : void 0;
	if (!unit) return 1n;
	return (logical?.name.startsWith("time-") ? HOUR : DAY) * PER_MILLI[unit];
}
/** 1234, or as many of its digits as the type allows. */
function digits(logical, size) {
	const most = logical?.name === "decimal" ? logical.precision : 4;
	const room = size === void 0 ? 4 : size === 0 ? 0 : size === 1 ? 2 : 4;
	return BigInt("1234".slice(0, Math.min(most, room)) || "0");
}
function unitOf(logical) {
	return /-(millis|micros|nanos)$/.exec(logical.name)?.[1];
}
/** What a value means under a logical type, as text; without one the bare value. */
function meaningOf(logical, value) {
	if (value instanceof Uint8Array) return bytesMeaning(logical, value);
	if (typeof value === "string") return textMeaning(logical, value);
	if (typeof value !== "number" && typeof value !== "bigint") return JSON.stringify(value);
	if (!logical) return String(value);
	const number = BigInt(value);
	if (logical.name === "date") return isoDate(number * DAY).slice(0, -10);
	const unit = unitOf(logical);
	if (!unit) return String(value);
	const text = isoTime(number, PER_MILLI[unit]);
	if (logical.name.startsWith("timestamp")) return text;
	if (logical.name.startsWith("local")) return `${text.slice(0, -1)} local time`;
	return number >= 0n && number < DAY * PER_MILLI[unit] ? text.slice(text.indexOf("T") + 1, -1) : `${number} ${unit} (not a time of day)`;
}
function textMeaning(logical, value) {
	if (logical?.name !== "uuid") return JSON.stringify(value);
	return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? `UUID ${value}` : `${JSON.stringify(value)} (not a UUID)`;
}
/** A moment with as many digits of the second as its unit has and it needs. */
function isoTime(number, perMilli) {
	const millis = number / perMilli - (number % perMilli < 0n ? 1n : 0n);
	const rest = number - millis * perMilli;
	const text = isoDate(millis);
	if (rest === 0n) return text;
	const fraction = (millis % 1000n + 1000n) % 1000n;
	const places = String(perMilli).length - 1;
	const full = `${String(fraction).padStart(3, "0")}${String(rest).padStart(places, "0")}`.replace(/0+$/, "");
	return `${text.replace(/(?:\.\d+)?Z$/, "")}.${full}Z`;
}
function isoDate(millis) {
	const date = new Date(Number(millis));
	if (Number.isNaN(date.getTime())) return `${millis} ms after 1970-01-01T00:00:00Z`;
	return date.toISOString().replace(/\.?0*Z$/, "Z").replace(/T(\d\d:\d\d):?Z$/, "T$1:00Z");
}
function bytesMeaning(logical, bytes) {
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
	switch (logical?.name) {
		case "decimal": return formatDecimal(decodeDecimal(bytes), logical.scale);
		case "uuid": return `UUID ${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
		case "duration": {
			const [months, days, millis] = [
				0,
				4,
				8
			].map((at) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true));
			return `${months} months, ${days} days, ${millis} ms`;
		}
		default: return logical ? `${logical.name} of 0x${hex}` : `0x${hex}`;
	}
}
/** Two's complement, big endian; the shortest form, or exactly `size` bytes. */
function encodeDecimal(unscaled, size) {
	const bytes = [];
	for (let rest = unscaled;; rest >>= 8n) {
		bytes.unshift(Number(BigInt.asUintN(8, rest)));
		const signBit = ((bytes[0] ?? 0) & 128) !== 0;
		if (rest >> 8n === 0n && !signBit && rest >= 0n || rest >> 8n === -1n && signBit) break;
	}
	if (size === void 0) return Uint8Array.from(bytes);
	const padded = new Uint8Array(size).fill(unscaled < 0n ? 255 : 0);
	padded.set(bytes.slice(-size), Math.max(0, size - bytes.length));
	return padded;
}
function decodeDecimal(bytes) {
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
	return hex === "" ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}
function formatDecimal(unscaled, scale) {
	const negative = unscaled < 0n;
	const text = String(negative ? -unscaled : unscaled);
	if (scale > 1e3) return `${negative ? "-" : ""}${text}e-${scale}`;
	const padded = text.padStart(scale + 1, "0");
	const point = padded.length - scale;
	return `${negative ? "-" : ""}${padded.slice(0, point)}${scale > 0 ? `.${padded.slice(point)}` : ""}`;
}
// src/compat/formats/avro/resolve/logical.ts
const UNIT = /^(time|timestamp|local-timestamp)-(?:millis|micros|nanos)$/;
/** How the meaning of a value changes between two types that the reader can otherwise resolve. */
function compareLogical(writer, reader) {
	const [written, read] = [logicalOf(writer), logicalOf(reader)];
	if (written?.name === "decimal" && read?.name === "decimal") return compareDecimals(writer, written, read);
	if (written?.name === read?.name) return [];
	const names = {
		writer: logicalLabel(written),
		reader: logicalLabel(read)
	};
	const example = exampleOf(written, writer, read);
	const meanings = {
		meant: meaningOf(written, example),
		understood: meaningOf(read, example)
	};
	const type = writer.kind === reader.kind ? writer.kind : `${writer.kind} as ${reader.kind}`;
	if (!written) return [{
		rule: "logical-type-added",
		data: {
			type,
			reader: names.reader,
			...meanings
		},
		example
	}];
	if (!read) return [{
		rule: "logical-type-removed",
		data: {
			type: reader.kind,
			writer: names.writer,
			...meanings
		},
		example
	}];
	const family = UNIT.exec(written.name)?.[1];
	return [{
		rule: family !== void 0 && family === UNIT.exec(read.name)?.[1] ? "time-unit-changed" : "logical-type-changed",
		data: {
			...names,
			...meanings
		},
		example
	}];
}
function compareDecimals(writer, written, read) {
	const size = writer.kind === "fixed" ? writer.size : void 0;
	const issues = [];
	if (written.scale !== read.scale) {
		const example = exampleOf(written, writer, read);
		const data = {
			writer: written.scale,
			reader: read.scale,
			meant: meaningOf(written, example),
			understood: meaningOf(read, example)
		};
		issues.push({
			rule: "decimal-scale-changed",
			data,
			example
		});
	}
	if (read.precision < written.precision) {
		const example = encodeDecimal(10n ** BigInt(Math.min(written.precision, 4e3)) - 1n, size);
		issues.push({
			rule: "decimal-precision-narrowed",
			data: {
				writer: written.precision,
				reader: read.precision
			},
			example
		});
	}
	return issues;
}
function logicalLabel(logical) {
	return logical?.name === "decimal" ? `decimal(${logical.precision}, ${logical.scale})` : logical?.name ?? "none";
}
// src/compat/formats/avro/resolve/compare.ts
/**
* Schema resolution (Avro 1.12) as a directed comparison: every reason why `reader` cannot read, or reads changed, what `writer`
* may write. Pairs of types are visited once, breadth first; a pair met again is taken as readable (greatest fixed point), so its
* differences are reported once, on the shortest way to it. Types without values are never written and so never differ.
*/
function findIssues(writer, reader, policy, sizes = new Sizes(writer.schema)) {
	return new Walk(policy, sizes).run(writer, reader);
}
var Walk = class {
	#policy;
	#sizes;
	#issues = [];
	#queue = [];
	#seen = /* @__PURE__ */ new Map();
	constructor(policy, sizes) {
		this.#policy = policy;
		this.#sizes = sizes;
	}
	run(writer, reader) {
		this.#enqueue({
			writer,
			reader,
			route: void 0
		});
		for (const pair of this.#queue) this.#visit(pair);
		return this.#issues;
	}
	#enqueue(pair) {
		if (this.#sizes.of(pair.writer.schema) === Number.POSITIVE_INFINITY) return;
		const readers = this.#seen.get(pair.writer.schema) ?? /* @__PURE__ */ new Set();
		this.#seen.set(pair.writer.schema, readers);
		if (readers.has(pair.reader.schema)) return;
		readers.add(pair.reader.schema);
		this.#queue.push(pair);
	}
	#step(pair, step, writer, reader) {
		this.#enqueue({
			writer,
			reader,
			route: {
				parent: pair.route,
				writer: pair.writer,
				reader: pair.reader,
				step
			}
		});
	}
	#report(pair, found) {
		this.#issues.push({
			kind: "breaking",
			path: routePath(pair.route),
			writer: pair.writer.place,
			reader: pair.reader.place,
			route: pair.route,
			at: {
				writer: pair.writer,
				reader: pair.reader
			},
			...found
		});
	}
	#visit(pair) {
		const [writer, reader] = [pair.writer.schema, pair.reader.schema];
		if (writer.kind === "union") return this.#writerUnion(pair, writer);
		if (reader.kind === "union") {
			const branch = chooseBranch(writer, reader, this.#policy);
			for (const doubt of branchDoubts(writer, void 0, reader, this.#policy)) this.#report(pair, doubt);
			return branch ? this.#enqueue({
				...pair,
				reader: branch
			}) : this.#branchMissing(pair);
		}
		if (isNamed(writer) && writer.kind === reader.kind) this.#name(pair, writer, reader);
		if (writer.kind === "record" && reader.kind === "record") return this.#record(pair, writer, reader);
		if (writer.kind === "enum" && reader.kind === "enum") return this.#enum(pair, writer, reader);
		if (writer.kind === "fixed" && reader.kind === "fixed") return this.#fixed(pair, writer, reader);
		if (writer.kind === "array" && reader.kind === "array") return this.#step(pair, { kind: "items" }, writer.items, reader.items);
		if (writer.kind === "map" && reader.kind === "map") return this.#step(pair, { kind: "values" }, writer.values, reader.values);
		if (!matchTypes(writer, reader, this.#policy)) return this.#report(pair, {
			rule: "type-mismatch",
			data: {
				writer: typeLabel(writer),
				reader: typeLabel(reader)
			}
		});
		this.#promotion(pair, writer, reader);
		this.#logical(pair);
	}
	#writerUnion(pair, union) {
		const reader = pair.reader.schema;
		union.branches.forEach((branch, index) => {
			if (this.#sizes.of(branch.schema) === Number.POSITIVE_INFINITY) return;
			const step = {
				kind: "branch",
				union,
				index
			};
			const target = reader.kind === "union" ? chooseBranch(branch.schema, reader, this.#policy) : pair.reader;
			const route = {
				parent: pair.route,
				writer: pair.writer,
				reader: pair.reader,
				step
			};
			if (reader.kind === "union") for (const doubt of branchDoubts(branch.schema, union, reader, this.#policy)) this.#report({
				writer: branch,
				reader: pair.reader,
				route
			}, doubt);
			if (target && matchTypes(branch.schema, target.schema, this.#policy)) return this.#step(pair, step, branch, target);
			this.#branchMissing({
				writer: branch,
				reader: pair.reader,
				route
			});
		});
	}
	#branchMissing(pair) {
		const reader = pair.reader.schema;
		const label = reader.kind === "union" ? unionLabel(reader) : typeLabel(reader);
		this.#report(pair, {
			rule: "union-branch-missing",
			data: {
				branch: typeLabel(pair.writer.schema),
				reader: label
			}
		});
	}
	#name(pair, writer, reader) {
		if (matchTypes(writer, reader, this.#policy)) return;
		this.#report(pair, {
			rule: "name-mismatch",
			data: {
				type: writer.kind,
				writer: typeLabel(writer),
				reader: typeLabel(reader)
			}
		});
	}
	#record(pair, writer, reader) {
		const written = new Map(writer.fields.map((field) => [field.name, field]));
		const claims = /* @__PURE__ */ new Map();
		const path = routePath(pair.route);
		for (const field of reader.fields) {
			const at = {
				path: `${path}/${field.name}`,
				reader: field.place
			};
			const candidates = [.../* @__PURE__ */ new Set([field.name, ...field.aliases])].filter((name) => written.has(name));
			const source = written.get(candidates[0] ?? "");
			if (candidates.length > 1) this.#report(pair, {
				...at,
				rule: "field-alias-ambiguous",
				data: {
					record: reader.fullName,
					field: field.name,
					candidates
				}
			});
			else if (source) {
				claims.set(source.name, [...claims.get(source.name) ?? [], field.name]);
				for (const doubt of fieldDoubt(writer, source, reader, field, this.#policy)) this.#report(pair, {
					...at,
					...doubt
				});
				this.#step(pair, {
					kind: "field",
					field: source
				}, source.type, field.type);
			} else if (field.default === void 0) this.#report(pair, {
				...at,
				rule: "reader-field-missing-default",
				data: {
					record: reader.fullName,
					field: field.name
				}
			});
		}
		for (const [name, readers] of claims) {
			if (readers.length < 2) continue;
			const data = {
				record: reader.fullName,
				field: name,
				readers
			};
			this.#report(pair, {
				rule: "field-alias-shared",
				kind: "unknown",
				path: `${path}/${name}`,
				data
			});
		}
	}
	#enum(pair, writer, reader) {
		const known = new Set(reader.symbols.map((symbol) => symbol.name));
		const missing = writer.symbols.filter((symbol) => !known.has(symbol.name));
		const first = missing[0];
		if (!first) return;
		const base = {
			enum: reader.fullName,
			symbols: missing.map((symbol) => symbol.name)
		};
		const at = {
			writer: first.place,
			reader: reader.place,
			example: first.name
		};
		if (reader.default === void 0) return this.#report(pair, {
			...at,
			rule: "enum-symbol-missing",
			data: base
		});
		this.#report(pair, {
			...at,
			rule: "enum-symbol-defaulted",
			kind: "lossy",
			data: {
				...base,
				default: reader.default
			}
		});
	}
	#fixed(pair, writer, reader) {
		if (writer.size === reader.size) return this.#logical(pair);
		const data = {
			fixed: reader.fullName,
			writer: writer.size,
			reader: reader.size
		};
		this.#report(pair, {
			rule: "fixed-size-changed",
			data,
			writer: writer.sizePlace,
			reader: reader.sizePlace
		});
	}
	#logical(pair) {
		for (const issue of compareLogical(pair.writer.schema, pair.reader.schema)) this.#report(pair, {
			...issue,
			kind: "lossy"
		});
	}
	#promotion(pair, writer, reader) {
		if (!isPrimitiveName(writer.kind) || writer.kind === reader.kind) return;
		const lossy = LOSSY_PROMOTIONS[`${writer.kind} ${reader.kind}`];
		if (!lossy) return;
		this.#report(pair, {
			...lossy,
			kind: "lossy"
		});
	}
};
/** A union names its first branches and counts the rest: each missing branch carries this text. */
function unionLabel({ branches }) {
	const names = branches.slice(0, 8).map((branch) => typeLabel(branch.schema));
	return `[${names.join(", ")}${branches.length > names.length ? ` and ${branches.length - names.length} more` : ""}]`;
}
// src/compat/formats/avro/value.ts
var BranchValue = class {
	index;
	value;
	constructor(index, value) {
		this.index = index;
		this.value = value;
	}
};
/** The JSON encoding of Avro: bytes as ISO-8859-1 text, a branch that is not null wrapped in an object; longs beyond 2^53 as decimal text. */
function toJson(schema, value) {
	if (value instanceof BranchValue) {
		const branch = schema.kind === "union" ? schema.branches[value.index] : void 0;
		if (!branch) throw new TypeError("a branch without its union");
		const inner = toJson(branch.schema, value.value);
		return branch.schema.kind === "null" ? inner : { [typeLabel(branch.schema)]: inner };
	}
	if (value instanceof Uint8Array) return latin1(value);
	if (value instanceof Map) {
		const entries = [...value];
		return Object.fromEntries(entries.map(([key, inner]) => [key, toJson(memberSchema(schema, key), inner)]));
	}
	if (Array.isArray(value)) {
		if (schema.kind !== "array") throw new TypeError("items without their array");
		return value.map((item) => toJson(schema.items.schema, item));
	}
	if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
	return value;
}
function memberSchema(schema, key) {
	if (schema.kind === "map") return schema.values.schema;
	const field = schema.kind === "record" ? schema.fields.find((candidate) => candidate.name === key) : void 0;
	if (!field) throw new TypeError(`a member ${key} without its field`);
	return field.type.schema;
}
/** Bytes as text, one character per byte. */
function latin1(bytes) {
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
// src/compat/formats/avro/witness/avsc-schema.ts
/** Names that live on the prototype of the plain objects avsc keeps its tables in. */
const HAZARDS = /* @__PURE__ */ new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);
const MAX_DEFAULT = 500;
/** avsc compiles functions for every record: beyond this many named types it would take seconds. */
const MAX_NAMED = 1e3;
/** A name of the null namespace gets a namespace of its own: inside another namespace it could not be written otherwise. */
function oracleName(fullName) {
	return fullName.includes(".") ? fullName : `root_.${fullName}`;
}
/**
* A checked schema for avsc. The reader keeps its aliases and the fact that a field has a default; the default itself becomes the
* smallest value of the type's first branch, because avsc knows no other and its value does not decide whether data can be read.
* @throws Error when avsc cannot represent the schema
*/
function toPlainSchema(root, role) {
	const defined = /* @__PURE__ */ new Set();
	const plain = (schema) => {
		switch (schema.kind) {
			case "union": return schema.branches.map((branch) => plain(branch.schema));
			case "array": return {
				type: "array",
				items: plain(schema.items.schema)
			};
			case "map": return {
				type: "map",
				values: plain(schema.values.schema)
			};
			case "record":
			case "enum":
			case "fixed": return named(schema);
			default: return schema.kind;
		}
	};
	const named = (schema) => {
		if (defined.has(schema)) return oracleName(schema.fullName);
		defined.add(schema);
		if (defined.size > MAX_NAMED) throw new Error("too many types");
		const head = {
			type: schema.kind,
			name: safe(oracleName(schema.fullName)),
			...role === "reader" ? { aliases: schema.aliases.map(oracleName) } : {}
		};
		if (schema.kind === "fixed") return {
			...head,
			size: schema.size
		};
		if (schema.kind === "enum") {
			const symbols = schema.symbols.map((symbol) => safe(symbol.name));
			return role === "reader" && schema.default !== void 0 ? {
				...head,
				symbols,
				default: schema.default
			} : {
				...head,
				symbols
			};
		}
		const fields = schema.fields.map((field) => {
			const base = {
				name: safe(field.name),
				type: plain(field.type.schema)
			};
			if (role === "writer") return base;
			const reader = {
				...base,
				aliases: field.aliases.map(safe)
			};
			return field.default === void 0 ? reader : {
				...reader,
				default: smallestDefault(field.type.schema, { left: MAX_DEFAULT })
			};
		});
		return {
			...head,
			fields
		};
	};
	return plain(root.schema);
}
function safe(name) {
	if (name.split(".").some((part) => HAZARDS.has(part))) throw new Error(`avsc cannot hold the name ${name}`);
	return name;
}
function smallestDefault(schema, budget) {
	budget.left -= 1;
	if (budget.left < 0) throw new Error("a default is too large");
	switch (schema.kind) {
		case "record": return Object.fromEntries(schema.fields.map((field) => [field.name, smallestDefault(field.type.schema, budget)]));
		case "union": return smallestDefault(schema.branches[0]?.schema ?? { kind: "null" }, budget);
		case "enum": return schema.symbols[0]?.name;
		case "fixed":
			if (schema.size > MAX_DEFAULT) throw new Error("a default is too large");
			return "\0".repeat(schema.size);
		case "array": return [];
		case "map": return {};
		default: return {
			null: null,
			boolean: false,
			int: 0,
			long: 0,
			float: 0,
			double: 0,
			bytes: "",
			string: ""
		}[schema.kind];
	}
}
/** A value as avsc takes it: buffers for bytes, plain objects for records, maps and branches. */
function toPlainValue(schema, value) {
	if (value instanceof BranchValue) {
		const branch = schema.kind === "union" ? schema.branches[value.index]?.schema : void 0;
		if (!branch || branch.kind === "null") return null;
		return { ["fullName" in branch ? oracleName(branch.fullName) : branch.kind]: toPlainValue(branch, value.value) };
	}
	if (value instanceof Uint8Array) return Buffer.from(latin1(value), "latin1");
	if (value instanceof Map) {
		const entries = [...value];
		const typeOf = (key) => schema.kind === "map" ? schema.values.schema : schema.kind === "record" && schema.fields.find((field) => field.name === key)?.type.schema || schema;
		return Object.fromEntries(entries.map(([key, inner]) => [key, toPlainValue(typeOf(key), inner)]));
	}
	if (Array.isArray(value) && schema.kind === "array") return value.map((item) => toPlainValue(schema.items.schema, item));
	return value;
}
// src/compat/formats/avro/witness/avsc.ts
/** avsc as a judge over payloads of one writer and one reader. */
var AvscJudge = class {
	#types;
	#writer;
	#resolvers = /* @__PURE__ */ new Map();
	constructor(avsc, writer, reader) {
		this.#writer = writer;
		try {
			this.#types = {
				writer: buildType(avsc, writer, "writer"),
				reader: buildType(avsc, reader, "reader")
			};
		} catch {
			this.#types = void 0;
		}
	}
	/** Encodes the payload with the writer's type and decodes it as the reader. */
	judge(value, names) {
		const types = this.#types;
		if (!types) return { outcome: "unusable" };
		let bytes;
		try {
			bytes = types.writer.toBuffer(toPlainValue(this.#writer.schema, value));
		} catch {
			return { outcome: "unusable" };
		}
		try {
			const resolver = this.#resolver(types, names);
			if (typeof resolver === "string") return {
				outcome: "refused",
				error: resolver
			};
			return {
				outcome: "read",
				value: types.reader.fromBuffer(bytes, resolver)
			};
		} catch (error) {
			return isFault(error) ? { outcome: "unusable" } : {
				outcome: "refused",
				error: messageOf(error)
			};
		}
	}
	/** The resolver, or why avsc refuses to make one. */
	#resolver(types, names) {
		let resolver = this.#resolvers.get(names);
		if (resolver !== void 0) return resolver;
		try {
			resolver = types.reader.createResolver(types.writer, { ignoreNamespaces: names === "short" });
		} catch (error) {
			if (error instanceof RangeError) throw error;
			resolver = messageOf(error);
		}
		this.#resolvers.set(names, resolver);
		return resolver;
	}
};
/** avsc compiles functions for every record, and a schema of the window is compared several times. */
const TYPES = {
	writer: /* @__PURE__ */ new WeakMap(),
	reader: /* @__PURE__ */ new WeakMap()
};
function buildType(avsc, root, role) {
	const known = TYPES[role].get(root);
	if (known) return known;
	const schema = toPlainSchema(root, role);
	const type = avsc.Type.forSchema(schema, {
		wrapUnions: true,
		omitRecordMethods: true,
		registry: { long: exactLong(avsc) }
	});
	TYPES[role].set(root, type);
	return type;
}
/** Loads avsc; it is large, so only once a difference has to be confirmed. */
async function loadAvsc() {
	const module = await import("./avsc.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return module.default ?? module;
}
/** avsc stumbling while it decodes, over a resolver that failed in a union and stayed in its table, says nothing about the payload. */
function isFault(error) {
	return error instanceof TypeError || error instanceof RangeError;
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
/** A long of all 64 bits; avsc's own refuses numbers beyond 2^53. */
function exactLong(avsc) {
	return avsc.types.LongType.__with({
		toBuffer: (value) => {
			const buffer = Buffer.alloc(8);
			buffer.writeBigInt64LE(value);
			return buffer;
		},
		fromBuffer: (buffer) => buffer.readBigInt64LE(),
		fromJSON: (value) => BigInt(value),
		toJSON: String,
		isValid: (value) => typeof value === "bigint",
		compare: (a, b) => a < b ? -1 : a > b ? 1 : 0
	});
}
// src/compat/formats/avro/witness/interpret.ts
/**
* Reads a value of the writer with the reader's schema, by the rules of Avro 1.12 for values. It knows nothing of the comparison
* of schemas and shares no rule with it: what the comparison claims is held against what happens to a value here.
*/
function interpret(writer, value, reader, qualified) {
	const interpreter = new Interpreter(qualified);
	return {
		value: interpreter.read(writer, value, reader, ""),
		refusals: interpreter.refusals,
		changes: interpreter.changes
	};
}
var Interpreter = class {
	refusals = [];
	changes = [];
	#qualified;
	constructor(qualified) {
		this.#qualified = qualified;
	}
	read(writer, value, reader, path) {
		if (writer.kind === "union" && value instanceof BranchValue) {
			const branch = writer.branches[value.index];
			return branch ? this.read(branch.schema, value.value, reader, path) : this.#refuse(path, "there is no such branch");
		}
		if (reader.kind === "union") {
			const branch = this.#pick(writer, reader.branches);
			if (!branch) return this.#refuse(path, `no branch of the reader's union takes ${typeLabel(writer)}`);
			const inner = this.read(writer, value, branch, path);
			return branch.kind === "null" ? inner : { [typeLabel(branch)]: inner };
		}
		if (writer.kind === reader.kind && isNamed(writer) && isNamed(reader) && !this.#sameName(writer, reader)) return this.#refuse(path, `${writer.fullName} is not ${reader.fullName}`);
		if (writer.kind === "record" && reader.kind === "record") return this.#record(writer, value, reader, path);
		if (writer.kind === "array" && reader.kind === "array" && Array.isArray(value)) return value.map((item) => this.read(writer.items.schema, item, reader.items.schema, `${path}/*`));
		if (writer.kind === "map" && reader.kind === "map" && value instanceof Map) {
			const entries = [...value];
			return Object.fromEntries(entries.map(([key, item]) => [key, this.read(writer.values.schema, item, reader.values.schema, `${path}/*`)]));
		}
		return this.#leaf(writer, value, reader, path);
	}
	#refuse(path, reason) {
		this.refusals.push({
			path,
			reason
		});
		return null;
	}
	#sameName(writer, reader) {
		if (!isNamed(writer) || !isNamed(reader)) return true;
		return [reader.fullName, ...reader.aliases].includes(writer.fullName) || !this.#qualified && shortName(reader.fullName) === shortName(writer.fullName);
	}
	/** The same type first, by the full name, then by an alias, then by the short name; a promotion when there is no such branch. */
	#pick(writer, branches) {
		const schemas = branches.map((branch) => branch.schema);
		const same = schemas.filter((schema) => schema.kind === writer.kind);
		if (!isNamed(writer)) return same[0] ?? schemas.find((schema) => widen(writer.kind, 0, schema.kind) !== void 0);
		const named = same.filter(isNamed);
		return named.find((schema) => schema.fullName === writer.fullName) ?? named.find((schema) => schema.aliases.includes(writer.fullName)) ?? named.find((schema) => this.#sameName(writer, schema) && !(writer.kind === "fixed" && schema.kind === "fixed" && writer.size !== schema.size)) ?? named.find((schema) => this.#sameName(writer, schema));
	}
	#record(writer, value, reader, path) {
		const written = value;
		const fields = new Map(writer.fields.map((field) => [field.name, field]));
		const result = [];
		for (const field of reader.fields) {
			const at = `${path}/${field.name}`;
			const sources = [.../* @__PURE__ */ new Set([field.name, ...field.aliases])].flatMap((name) => fields.get(name) ?? []);
			const source = sources[0];
			if (sources.length > 1) this.#refuse(at, `${field.name} could be read from ${sources.map((one) => one.name).join(" and ")}`);
			else if (source) result.push([field.name, this.read(source.type.schema, written.get(source.name) ?? null, field.type.schema, `${path}/${source.name}`)]);
			else if (field.default !== void 0) result.push([field.name, defaultToJson(field.default)]);
			else this.#refuse(at, `the field ${field.name} was not written and has no default`);
		}
		return Object.fromEntries(result);
	}
	#leaf(writer, value, reader, path) {
		if (writer.kind === "enum" && reader.kind === "enum") return this.#symbol(typeof value === "string" ? value : "", reader, path);
		if (writer.kind === "fixed" && reader.kind === "fixed") {
			if (writer.size !== reader.size) return this.#refuse(path, `${writer.size} bytes were written, ${reader.size} are read`);
		}
		const scalar = value;
		const read = widen(writer.kind, scalar, reader.kind);
		if (read === void 0) return this.#refuse(path, `${typeLabel(writer)} cannot be read as ${typeLabel(reader)}`);
		const meant = meaningOf(logicalOf(writer), scalar);
		const understood = logicalOf(writer) || logicalOf(reader) ? meaningOf(logicalOf(reader), read) : void 0;
		if (!sameScalar(scalar, read)) this.changes.push({
			path,
			from: String(show(scalar)),
			to: String(show(read))
		});
		else if (understood !== void 0 && (meant !== understood || outgrows(writer, scalar, reader))) this.changes.push({
			path,
			from: meant,
			to: understood
		});
		else return show(read);
		return logicalOf(reader) ? understood ?? show(read) : show(read);
	}
	#symbol(symbol, reader, path) {
		if (reader.symbols.some((candidate) => candidate.name === symbol)) return symbol;
		if (reader.default === void 0) return this.#refuse(path, `${symbol} is not a symbol of ${reader.fullName}, which has no default`);
		this.changes.push({
			path,
			from: symbol,
			to: reader.default
		});
		return reader.default;
	}
};
/** A scalar of one type read as another, or `undefined` when Avro does not allow it. */
function widen(from, value, to) {
	if (from === to) return value;
	switch (`${from} ${to}`) {
		case "int long": return BigInt(Number(value));
		case "int float":
		case "long float": return Math.fround(Number(value));
		case "int double":
		case "long double":
		case "float double": return Number(value);
		case "string bytes": return new TextEncoder().encode(String(value));
		case "bytes string": return new TextDecoder("utf-8").decode(value instanceof Uint8Array ? value : /* @__PURE__ */ new Uint8Array());
		default: return;
	}
}
/** Whether a promotion kept the value. */
function sameScalar(written, read) {
	if (written instanceof Uint8Array && typeof read === "string") return latin1(new TextEncoder().encode(read)) === latin1(written);
	if (typeof written === "bigint" && typeof read === "number") return BigInt(read) === written;
	if (typeof written === "number" && typeof read === "number") return Object.is(written, read);
	return true;
}
/** A decimal with more digits than the reader promises. */
function outgrows(writer, value, reader) {
	const [written, read] = [logicalOf(writer), logicalOf(reader)];
	if (written?.name !== "decimal" || read?.name !== "decimal") return false;
	return meaningOf({
		...read,
		scale: 0
	}, value).replace("-", "").length > read.precision;
}
function show(value) {
	if (value instanceof Uint8Array) return latin1(value);
	if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
	return value;
}
function defaultToJson(value) {
	if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [key, defaultToJson(inner)]));
	if (Array.isArray(value)) return value.map(defaultToJson);
	return typeof value === "bigint" ? String(value) : value;
}
// src/compat/formats/avro/witness/sample.ts
/** A larger value than this many scalars proves nothing to a person, and costs. */
const MAX_PAYLOAD = 2e4;
/** How deep, and how often, a readable value is looked for before the smallest is taken. */
const MAX_TRIES = 200;
const MAX_DEPTH = 12;
/** Values nested deeper are not built: they would only wear out the stack. */
const MAX_NESTED = 200;
/**
* Values of the writer for the parts of a payload that do not matter: the smallest ones, but where a union gives the choice one
* that the reader reads unchanged, so that the payload fails for the one reason it was built for.
*/
var Sampler = class {
	#sizes;
	#qualified;
	#known = /* @__PURE__ */ new Map();
	#tries = 0;
	constructor(sizes, qualified) {
		this.#sizes = sizes;
		this.#qualified = qualified;
	}
	/** A value, or `undefined` when there is none or it would be too large. */
	sample(writer, reader) {
		const known = this.#known.get(writer) ?? /* @__PURE__ */ new Map();
		this.#known.set(writer, known);
		if (!known.has(reader)) known.set(reader, this.#smallest(writer, reader));
		return known.get(reader);
	}
	#smallest(writer, reader) {
		if (this.#sizes.of(writer) > 2e4) return void 0;
		this.#tries = 0;
		try {
			return this.#value(writer, reader, 0);
		} catch (error) {
			if (error instanceof TooDeep) return void 0;
			throw error;
		}
	}
	#value(writer, reader, depth) {
		if (depth > MAX_NESTED) throw new TooDeep();
		switch (writer.kind) {
			case "union": return this.#branch(writer, reader, depth);
			case "record": return new Map(writer.fields.map((field) => [field.name, this.#value(field.type.schema, fieldReader(field.name, reader), depth + 1)]));
			case "enum": {
				const known = reader?.kind === "enum" ? reader.symbols : [];
				return (writer.symbols.find((symbol) => known.some((other) => other.name === symbol.name)) ?? writer.symbols[0])?.name ?? "";
			}
			case "fixed": return new Uint8Array(writer.size);
			case "array": return [];
			case "map": return /* @__PURE__ */ new Map();
			default: return SMALLEST[writer.kind];
		}
	}
	#branch(writer, reader, depth) {
		const sizes = writer.branches.map((branch) => this.#sizes.of(branch.schema));
		const order = sizes.map((_, index) => index).filter((index) => (sizes[index] ?? 0) <= MAX_PAYLOAD);
		order.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
		let smallest;
		for (const index of order) {
			const branch = writer.branches[index]?.schema;
			if (!branch) continue;
			const value = new BranchValue(index, this.#value(branch, reader, depth + 1));
			smallest ??= value;
			if (!reader || depth > MAX_DEPTH || this.#tries > MAX_TRIES) break;
			this.#tries += 1;
			const { refusals, changes } = interpret(writer, value, reader, this.#qualified);
			if (refusals.length === 0 && changes.length === 0) return value;
		}
		return smallest ?? null;
	}
};
var TooDeep = class extends Error {};
const SMALLEST = {
	null: null,
	boolean: false,
	int: 0,
	long: 0n,
	float: 0,
	double: 0,
	bytes: /* @__PURE__ */ new Uint8Array(),
	string: ""
};
/** The type that reads a written field, as far as it is plain; only a help to choose readable values. */
function fieldReader(name, reader) {
	if (reader?.kind === "union") return fieldReader(name, reader.branches.find((branch) => branch.schema.kind === "record")?.schema);
	if (reader?.kind !== "record") return void 0;
	return readersOf(reader).get(name);
}
const READERS = /* @__PURE__ */ new WeakMap();
/** The type that reads each written name: by a field's own name before an alias. */
function readersOf(record) {
	let readers = READERS.get(record);
	if (!readers) {
		const entries = record.fields.flatMap((field) => field.aliases.map((alias) => [alias, field.type.schema]));
		readers = new Map([...entries, ...record.fields.map((field) => [field.name, field.type.schema])]);
		READERS.set(record, readers);
	}
	return readers;
}
// src/compat/formats/avro/witness/payload.ts
/** Longer ways than this are not shown as a payload. */
const MAX_ROUTE = 200;
/** The smallest payload of the writer's root type that carries the value an issue is about; `undefined` when there is none of a sensible size. */
function buildPayload(issue, sampler) {
	let value = issue.example ?? sampler.sample(issue.at.writer.schema, issue.at.reader.schema);
	for (let route = issue.route; route && value !== void 0; route = route.parent) value = wrap(route, value, sampler);
	return value;
}
/** About how many scalars the payload will have; infinite when the way to it is too long. */
function payloadSize(issue, sizes) {
	let total = sizes.of(issue.at.writer.schema);
	let length = 0;
	for (let route = issue.route; route; route = route.parent) {
		total += route.step.kind === "field" ? sizes.of(route.writer.schema) : 1;
		length += 1;
	}
	return length > MAX_ROUTE ? Number.POSITIVE_INFINITY : total;
}
/** Whether every payload of the writer meets the issue, and its path says which issue it is: only fields on the way, and any value will do. */
function isUnconditional(issue) {
	if (issue.example !== void 0) return false;
	for (let route = issue.route; route; route = route.parent) if (route.step.kind !== "field") return false;
	return true;
}
function wrap(route, inner, sampler) {
	const { step } = route;
	if (step.kind === "items") return [inner];
	if (step.kind === "values") return /* @__PURE__ */ new Map([["key", inner]]);
	if (step.kind === "branch") return new BranchValue(step.index, inner);
	if (route.writer.schema.kind !== "record") return void 0;
	const members = /* @__PURE__ */ new Map();
	for (const field of route.writer.schema.fields) {
		const value = field === step.field ? inner : sampler.sample(field.type.schema, fieldReader(field.name, route.reader.schema));
		if (value === void 0) return void 0;
		members.set(field.name, value);
	}
	return members;
}
// src/compat/formats/avro/witness/prove.ts
/** The names under which the judges appear in `confirmedBy`. */
const JUDGES = {
	avsc: "avsc",
	own: "own value interpreter"
};
/** Scalars in all payloads of one comparison: beyond, a report would be megabytes of proofs, and further differences stay without. */
const MAX_TOTAL = 2e5;
/** Finds witnesses for the issues of one comparison. Our interpreter of values must confirm each, avsc where it can judge. */
var Prover = class {
	#context;
	#sampler;
	/** Payloads that are refused at a path whatever they carry: one proves every difference of that kind inside it. */
	#shared = /* @__PURE__ */ new Map();
	#left = MAX_TOTAL;
	constructor(context) {
		this.#context = context;
		this.#sampler = new Sampler(context.sizes, context.qualified);
	}
	/** An issue as a difference, with its witness if there is one of a sensible size. */
	prove(issue) {
		const { kind, path, data, writer, reader } = issue;
		const base = {
			...applyRule(issue.rule, data),
			kind,
			path,
			data,
			writer,
			reader
		};
		if (kind === "unknown" || !this.#afford(issue)) return base;
		const witness = kind === "breaking" ? this.#refused(issue) : this.#changed(issue);
		return witness ? {
			...base,
			witness
		} : base;
	}
	/** Takes a payload's size from what is left; `false` when that is too little. */
	#afford(issue) {
		const size = payloadSize(issue, this.#context.sizes);
		if (size > this.#left) return false;
		this.#left -= size;
		return true;
	}
	#read(value) {
		return interpret(this.#context.writer.schema, value, this.#context.reader.schema, this.#context.qualified);
	}
	#refused(issue) {
		const proof = (isUnconditional(issue) ? this.#shared.get(issue.path) : void 0) ?? this.#newProof(issue);
		const refusal = proof?.reading.refusals.find((candidate) => candidate.path === issue.path) ?? proof?.reading.refusals[0];
		if (!proof || !refusal) return void 0;
		const confirmedBy = proof.avscRefuses ? [JUDGES.own, JUDGES.avsc] : [JUDGES.own];
		return {
			payload: proof.payload,
			outcome: "rejected",
			error: refusal.reason,
			confirmedBy
		};
	}
	#newProof(issue) {
		const value = buildPayload(issue, this.#sampler);
		if (value === void 0) return void 0;
		const proof = {
			payload: toJson(this.#context.writer.schema, value),
			reading: this.#read(value),
			avscRefuses: this.#avscRefuses(value)
		};
		if (!isUnconditional(issue)) return proof;
		for (const { path } of proof.reading.refusals) if (!this.#shared.has(path)) this.#shared.set(path, proof);
		return proof;
	}
	#changed(issue) {
		const value = buildPayload(issue, this.#sampler);
		const reading = value === void 0 ? void 0 : this.#read(value);
		if (value === void 0 || !reading || reading.refusals.length > 0) return void 0;
		if (!reading.changes.some((change) => change.path === issue.path)) return void 0;
		const confirmedBy = this.#avscChanges(issue) ? [JUDGES.own, JUDGES.avsc] : [JUDGES.own];
		return {
			payload: toJson(this.#context.writer.schema, value),
			outcome: "changed",
			readBack: reading.value,
			confirmedBy
		};
	}
	/** Whether avsc refuses the payload. By short names first, as the specification has it; it compares those of aliases too, and then is asked again with namespaces. */
	#avscRefuses(value) {
		const { writer, reader, qualified } = this.#context;
		const judge = this.#context.judge?.(writer, reader);
		return judge !== void 0 && (qualified ? ["qualified"] : ["short", "qualified"]).some((policy) => judge.judge(value, policy).outcome === "refused");
	}
	/** Whether avsc, too, reads back another value than was written. It knows nothing of logical types, and does not round to float. */
	#avscChanges(issue) {
		const { writer, reader } = issue.at;
		if (issue.example === void 0 || !AVSC_SHOWS.has(issue.rule)) return false;
		const verdict = this.#context.judge?.(writer, reader).judge(issue.example, this.#context.qualified ? "qualified" : "short");
		if (verdict?.outcome !== "read") return false;
		const written = toPlainValue(writer.schema, issue.example);
		if (Buffer.isBuffer(written)) return typeof verdict.value !== "string" || !Buffer.from(verdict.value).equals(written);
		return String(verdict.value) !== String(written);
	}
};
/** Lossy differences that avsc can show: it knows no logical types. */
const AVSC_SHOWS = /* @__PURE__ */ new Set([
	"enum-symbol-defaulted",
	"number-precision-lost",
	"bytes-as-text"
]);
// src/compat/formats/avro/engine.ts
const engine = {
	parse: (source) => parseSchema(source),
	compare: (writer, reader, policy) => compareSchemas(writer, reader, policy),
	members: listMembers
};
/** All differences with their witnesses. avsc loads only when there is something to confirm. */
async function compareSchemas(writer, reader, policy) {
	if (sameSchema(writer, reader)) return [];
	const qualified = policy.profile === QUALIFIED_PROFILE;
	const sizes = new Sizes(writer.schema);
	const issues = findIssues(writer, reader, { qualified }, sizes);
	const prover = new Prover({
		writer,
		reader,
		sizes,
		qualified,
		judge: issues.some(needsAvsc) ? await makeJudges() : void 0
	});
	const urgent = [...issues].sort((a, b) => Number(b.kind === "breaking") - Number(a.kind === "breaking"));
	const proven = new Map(urgent.map((issue) => [issue, prover.prove(issue)]));
	return issues.flatMap((issue) => proven.get(issue) ?? []);
}
function needsAvsc(issue) {
	return issue.kind === "breaking" || AVSC_SHOWS.has(issue.rule);
}
/** One judge per pair of types, made when first asked for. */
async function makeJudges() {
	const avsc = await loadAvsc();
	const judges = /* @__PURE__ */ new Map();
	return (writer, reader) => {
		const ofWriter = judges.get(writer) ?? /* @__PURE__ */ new Map();
		judges.set(writer, ofWriter);
		const judge = ofWriter.get(reader) ?? new AvscJudge(avsc, writer, reader);
		ofWriter.set(reader, judge);
		return judge;
	};
}
export { engine };
