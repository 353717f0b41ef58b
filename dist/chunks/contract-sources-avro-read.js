import "./runtime.js";
import { GateError } from "./start.js";
import { loadAvroParser } from "./compat-index-shared.js";
import { plainBytes } from "./contract-sources-bytes-shared.js";
import "./contract-engine-json-shared.js";
import * as zlib from "node:zlib";
// src/contract/sources/avro/container.ts
/** Bytes of a block, unpacked, or of another part of the file. */
const MAX_PART = 67108864;
/** Schemas and notes; much more is no header. */
const MAX_HEADER = 16777216;
const MAGIC = Buffer.from("Obj", "latin1");
/** The pieces of an object container (Avro specification 1.12, "Object Container Files"), read as the bytes come. */
var Container = class {
	#path;
	#chunks;
	#held = Buffer.alloc(0);
	#at = 0;
	/** Bytes read before what is held. */
	#before = 0;
	constructor(file) {
		this.#path = file.path;
		this.#chunks = plainBytes(file)[Symbol.asyncIterator]();
	}
	/** The metadata of the header, then the blocks. @throws GateError RG-DATA */
	async open() {
		if (!(await this.#take(4)).equals(MAGIC)) throw this.#error("is no Avro container");
		const metadata = /* @__PURE__ */ new Map();
		let size = 0;
		for (let count = await this.#long(); count !== 0; count = await this.#long()) {
			if (count < 0) await this.#long();
			for (let entry = 0; entry < Math.abs(count); entry += 1) {
				const [key, value] = [(await this.#bytes()).toString("utf8"), await this.#bytes()];
				size += key.length + value.length;
				if (size > MAX_HEADER) throw this.#error(`has a header of more than ${MAX_HEADER} bytes`);
				if (key.startsWith("avro.")) metadata.set(key, Buffer.from(value));
			}
		}
		const sync = await this.#take(16);
		const codec = metadata.get("avro.codec")?.toString("utf8") ?? "null";
		return {
			schema: metadata.get("avro.schema")?.toString("utf8") ?? "",
			blocks: () => this.#blocks(sync, this.#inflater(codec))
		};
	}
	async *#blocks(sync, inflate) {
		while (!await this.#isEnd()) {
			const count = await this.#long();
			const data = await this.#bytes();
			if (!(await this.#take(16)).equals(sync)) throw this.#error("is damaged: a block does not end where it should");
			yield {
				count,
				data: this.#inflate(inflate, data)
			};
		}
	}
	#inflate(inflate, data) {
		try {
			return inflate(data);
		} catch (cause) {
			throw this.#error("has a block that cannot be decompressed", cause);
		}
	}
	#inflater(codec) {
		const { zstdDecompressSync } = zlib;
		const options = { maxOutputLength: MAX_PART };
		if (codec === "null") return (data) => data;
		if (codec === "deflate") return (data) => zlib.inflateRawSync(data, options);
		if (codec === "zstandard" && zstdDecompressSync) return (data) => zstdDecompressSync(data, options);
		throw this.#error(`is compressed with ${codec}`, void 0, "no compression, deflate, or zstandard under Node 22.15 or newer");
	}
	async #isEnd() {
		return this.#at >= this.#held.length && !await this.#more();
	}
	async #take(count) {
		if (count > MAX_PART) throw this.#error(`has a part of ${count} bytes`);
		const parts = [];
		let missing = count - (this.#held.length - this.#at);
		while (missing > 0) {
			const next = await this.#chunks.next();
			if (next.done === true) {
				this.#at = this.#held.length;
				throw this.#error("ends too early");
			}
			parts.push(next.value);
			missing -= next.value.length;
		}
		if (parts.length > 0) this.#hold(parts);
		this.#at += count;
		return this.#held.subarray(this.#at - count, this.#at);
	}
	async #more() {
		const next = await this.#chunks.next();
		if (next.done === true) return false;
		this.#hold([next.value]);
		return true;
	}
	/** What is behind is let go; what came is put together once, however many pieces it came in. */
	#hold(parts) {
		this.#before += this.#at;
		this.#held = Buffer.concat([this.#held.subarray(this.#at), ...parts]);
		this.#at = 0;
	}
	async #bytes() {
		const length = await this.#long();
		if (length < 0) throw this.#error("has a part of negative length");
		return this.#take(length);
	}
	/** A variable-length zig-zag number. */
	async #long() {
		let value = 0n;
		for (let shift = 0n; shift < 70n; shift += 7n) {
			const [byte = 0] = await this.#take(1);
			value |= BigInt(byte & 127) << shift;
			if (byte < 128) return Number(value >> 1n ^ -(value & 1n));
		}
		throw this.#error("has a number that is too long");
	}
	#error(problem, cause, expected = "a complete Avro object container") {
		return new GateError("RG-DATA", `${this.#path} ${problem} (byte ${this.#before + this.#at})`, {
			expected,
			cause
		});
	}
};
// src/contract/sources/avro/cursor.ts
/** Bytes that are not what the schema says. */
var Damaged = class extends Error {};
const UTF8 = new TextDecoder("utf-8", { fatal: true });
/** Reads the primitives of Avro's binary encoding, and nothing beyond the end of its bytes. */
var Cursor = class {
	#bytes;
	at = 0;
	/** What makes the row that is being read unreadable, though the bytes are in order. */
	flaw;
	/** Values without bytes that lists may still hold: no file pays for them. */
	free;
	constructor(bytes, free) {
		this.#bytes = bytes;
		this.free = free;
	}
	get left() {
		return this.#bytes.length - this.at;
	}
	take(length) {
		if (length < 0 || length > this.left) throw new Damaged("a value ends behind its block");
		this.at += length;
		return this.#bytes.subarray(this.at - length, this.at);
	}
	byte() {
		const byte = this.#bytes[this.at];
		if (byte === void 0) throw new Damaged("a value ends behind its block");
		this.at += 1;
		return byte;
	}
	/** Zig-zag, least significant group first; a bigint only where a number would be rounded. */
	long() {
		let [value, scale] = [0, 1];
		const start = this.at;
		for (let groups = 0; groups < 7; groups += 1) {
			const byte = this.byte();
			value += (byte & 127) * scale;
			if (byte < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
			scale *= 128;
		}
		this.at = start;
		return narrow(this.#exact());
	}
	#exact() {
		let value = 0n;
		for (let shift = 0n; shift < 70n; shift += 7n) {
			const byte = this.byte();
			value |= BigInt(byte & 127) << shift;
			if (byte < 128) {
				if (value >> 64n !== 0n) break;
				return value >> 1n ^ -(value & 1n);
			}
		}
		throw new Damaged("a number is too long");
	}
	/** A length or an index. */
	size() {
		const size = this.long();
		if (typeof size === "bigint" || size < 0) throw new Damaged("a length is negative or too large");
		return size;
	}
	text() {
		const bytes = this.take(this.size());
		const text = bytes.toString("utf8");
		if (text.includes("�")) try {
			return UTF8.decode(bytes);
		} catch {
			throw new Damaged("a text is not UTF-8");
		}
		return text;
	}
	float() {
		return this.take(4).readFloatLE();
	}
	double() {
		return this.take(8).readDoubleLE();
	}
};
function narrow(value) {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
}
// src/contract/sources/avro/declared.ts
/** What a schema says of the rows. A record may hold itself: so does what is said. */
function declaredBy(schema, known = /* @__PURE__ */ new Map()) {
	const found = known.get(schema);
	if (found) return found;
	switch (schema.kind) {
		case "record": {
			const columns = /* @__PURE__ */ new Map();
			const declared = { columns };
			known.set(schema, declared);
			for (const { name, type } of schema.fields) columns.set(name, declaredBy(type.schema, known));
			return declared;
		}
		case "array": return { items: declaredBy(schema.items.schema, known) };
		case "map": return { items: declaredBy(schema.values.schema, known) };
		case "union": {
			const [branch, other] = schema.branches.filter((one) => one.schema.kind !== "null");
			return branch && !other ? declaredBy(branch.schema, known) : {};
		}
		default: return {};
	}
}
// src/contract/sources/avro/logical.ts
const SECOND = 1000000000n;
const DAY = 86400n * SECOND;
/** Nanoseconds since midnight as RFC 3339 writes a time, to as many digits as the type has. */
function timeText(nanos, digits) {
	const seconds = Number(nanos / SECOND);
	const two = (value) => String(value).padStart(2, "0");
	return `${`${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`}.${String(nanos % SECOND).padStart(9, "0").slice(0, digits)}`;
}
/** `undefined` for a day outside of the years 1 to 9999, which no text of RFC 3339 could name. */
function dateText(days) {
	const date = /* @__PURE__ */ new Date(days * 864e5);
	const year = date.getUTCFullYear();
	return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : void 0;
}
function instantText(nanos, digits, zone) {
	const inDay = (nanos % DAY + DAY) % DAY;
	const date = dateText(Number((nanos - inDay) / DAY));
	return date && `${date}T${timeText(inDay, digits)}${zone}`;
}
function timeOfDay(nanos, digits) {
	return nanos < 0n || nanos >= DAY ? void 0 : timeText(nanos, digits);
}
const MILLI = 1000000n;
const MICRO = 1000n;
/** Logical types of whole numbers (Avro specification 1.12), as texts that lose no digit; `undefined` for what no calendar has. */
const NUMBERS = /* @__PURE__ */ new Map([
	["date", (value) => dateText(Number(value))],
	["time-millis", (value) => timeOfDay(value * MILLI, 3)],
	["time-micros", (value) => timeOfDay(value * MICRO, 6)],
	["timestamp-millis", (value) => instantText(value * MILLI, 3, "Z")],
	["timestamp-micros", (value) => instantText(value * MICRO, 6, "Z")],
	["timestamp-nanos", (value) => instantText(value, 9, "Z")],
	["local-timestamp-millis", (value) => instantText(value * MILLI, 3, "")],
	["local-timestamp-micros", (value) => instantText(value * MICRO, 6, "")],
	["local-timestamp-nanos", (value) => instantText(value, 9, "")]
]);
/** The reader of a logical type that contracts have a word for; `undefined` where the type underneath says it all. */
function logicalReader(schema) {
	const { logical } = schema;
	if (!logical) return void 0;
	if (logical.name === "decimal") {
		const { scale } = logical;
		const length = (cursor) => schema.kind === "fixed" ? schema.size : cursor.size();
		return (cursor) => decimalValue(cursor.take(length(cursor)), scale);
	}
	const read = NUMBERS.get(logical.name);
	return read && ((cursor) => {
		const text = read(BigInt(cursor.long()));
		if (text === void 0) cursor.flaw ??= "the row holds a time that no calendar has";
		return text ?? null;
	});
}
/** A decimal as the number nearest to it, a whole one beyond 2^53 exactly. `bytes`: two's complement, the highest first. */
function decimalValue(bytes, scale) {
	const unsigned = bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString("hex")}`);
	const value = BigInt.asIntN(bytes.length * 8, unsigned);
	if (scale === 0) return narrow(value);
	const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, "0");
	return Number(`${value < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}
// src/contract/sources/avro/decode.ts
/** Deeper rows are unreadable; what is deeper by far is not read to its end. */
const MAX_RECURSION = 2e3;
/** A function that reads values of a type: plain JSON values, longs exact, times as text, decimals as numbers, bytes as ISO-8859-1. */
function readerOf(schema, known = /* @__PURE__ */ new Map()) {
	const found = known.get(schema);
	if (found) return found;
	if (schema.kind !== "record") return make(schema, known);
	const reader = (cursor, depth) => own(cursor, depth);
	known.set(schema, reader);
	const own = recordReader(schema, known);
	return reader;
}
function make(schema, known) {
	switch (schema.kind) {
		case "array": return arrayReader(readerOf(schema.items.schema, known), isEmpty(schema.items.schema));
		case "map": return mapReader(readerOf(schema.values.schema, known));
		case "union": {
			const branches = schema.branches.map((branch) => readerOf(branch.schema, known));
			return (cursor, depth) => pick(branches, cursor)(cursor, depth);
		}
		case "enum": {
			const names = schema.symbols.map(({ name }) => name);
			return (cursor) => pick(names, cursor);
		}
		case "fixed": return logicalReader(schema) ?? ((cursor) => cursor.take(schema.size).toString("latin1"));
		default: return logicalReader(schema) ?? PRIMITIVES[schema.kind];
	}
}
const PRIMITIVES = {
	null: () => null,
	boolean: (cursor) => {
		const byte = cursor.byte();
		if (byte > 1) throw new Damaged("a truth value is neither 0 nor 1");
		return byte === 1;
	},
	int: (cursor) => {
		const value = cursor.long();
		if (typeof value === "bigint" || value > 2147483647 || value < -2147483648) throw new Damaged("an int has more than 32 bits");
		return value;
	},
	long: (cursor) => cursor.long(),
	float: (cursor) => cursor.float(),
	double: (cursor) => cursor.double(),
	bytes: (cursor) => cursor.take(cursor.size()).toString("latin1"),
	string: (cursor) => cursor.text()
};
function pick(list, cursor) {
	const one = list[cursor.size()];
	if (one === void 0) throw new Damaged("an index of an enum or a union is too large");
	return one;
}
function recordReader({ fields }, known) {
	const readers = fields.map(({ name, type }) => [name, readerOf(type.schema, known)]);
	return (cursor, depth) => {
		const values = {};
		goDeeper(cursor, depth);
		for (const [name, read] of readers) set(values, name, read(cursor, depth + 1));
		return values;
	};
}
function arrayReader(read, isFree) {
	return (cursor, depth) => {
		const items = [];
		goDeeper(cursor, depth);
		for (let count = blockSize(cursor); count > 0; count = blockSize(cursor)) {
			cursor.free -= isFree ? count : 0;
			if (isFree ? cursor.free < 0 : count > cursor.left) throw new Damaged("a list has more items than bytes");
			for (let item = 0; item < count; item += 1) items.push(read(cursor, depth + 1));
		}
		return items;
	};
}
function mapReader(read) {
	return (cursor, depth) => {
		const values = {};
		goDeeper(cursor, depth);
		for (let count = blockSize(cursor); count > 0; count = blockSize(cursor)) for (let entry = 0; entry < count; entry += 1) {
			const name = cursor.text();
			if (Object.hasOwn(values, name)) cursor.flaw ??= "a name stands twice in one map of the row";
			set(values, name, read(cursor, depth + 1));
		}
		return values;
	};
}
/** Entries of one block of a list or map; a negative number comes with the length in bytes. */
function blockSize(cursor) {
	const count = cursor.long();
	if (typeof count === "bigint") throw new Damaged("a list has more items than bytes");
	if (count < 0) cursor.size();
	return Math.abs(count);
}
function goDeeper(cursor, depth) {
	if (depth >= MAX_RECURSION) throw new Damaged(`a row is nested more than ${MAX_RECURSION} levels deep`);
	if (depth >= 256) cursor.flaw ??= "the row is nested too deeply";
}
/** A member of that name would set the prototype of a literal. */
function set(values, name, value) {
	if (name === "__proto__") Object.defineProperty(values, name, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else values[name] = value;
}
/** Whether values of a type may take no bytes at all. A record that holds itself has a union or list in between, which has. */
function isEmpty(schema, inside = /* @__PURE__ */ new Set()) {
	if (schema.kind === "null") return true;
	if (schema.kind === "fixed") return schema.size === 0;
	if (schema.kind !== "record" || inside.has(schema)) return false;
	inside.add(schema);
	return schema.fields.every((field) => isEmpty(field.type.schema, inside));
}
// src/contract/sources/avro/read.ts
/** Rows and items of no bytes that one block may hold: no file pays for them. */
const FREE = 1e5;
/** Rows that are under way at once: a block may unpack to many more than memory should hold. */
const BATCH = 1024;
/** Rows are numbered as they come: a container has no lines. */
function readAvro(file) {
	const written = { schema: void 0 };
	return {
		textual: false,
		rows: () => rowsOf(file, written),
		declared: async () => written.schema && declaredBy(written.schema)
	};
}
async function* rowsOf(file, written) {
	const container = await new Container(file).open();
	const schema = await readSchema(container.schema, file.path);
	written.schema = schema;
	const read = readerOf(schema);
	let line = 0;
	for await (const block of container.blocks()) {
		yield* decodeBlock(block, read, {
			path: file.path,
			line
		});
		line += block.count;
	}
}
/** A block holds exactly the rows that it says. @throws GateError RG-DATA */
function* decodeBlock({ count, data }, read, { path, line }) {
	const wrong = (problem, rows) => new GateError("RG-DATA", `${path} has a block that does not hold its ${count} rows, after row ${line + rows}: ${problem}`, { expected: "a complete Avro object container" });
	if (count < 0 || count > data.length + FREE) throw wrong("it has fewer bytes than rows", 0);
	const cursor = new Cursor(data, FREE);
	for (let done = 0; done < count;) {
		const rows = [];
		const end = Math.min(count, done + BATCH);
		for (; done < end; done += 1) try {
			rows.push(rowAt(line + done + 1, cursor, read));
		} catch (error) {
			throw error instanceof Damaged ? wrong(error.message, done) : error;
		}
		yield rows;
	}
	if (cursor.left > 0) throw wrong(`${cursor.left} bytes are left over`, count);
}
function rowAt(line, cursor, read) {
	cursor.flaw = void 0;
	const value = read(cursor, 0);
	const error = cursor.flaw;
	return error === void 0 ? {
		line,
		value
	} : {
		line,
		error
	};
}
async function readSchema(text, path) {
	const parse = await loadAvroParser();
	try {
		return parse({
			path,
			text
		}).schema;
	} catch (cause) {
		if (!(cause instanceof GateError)) throw cause;
		throw new GateError("RG-DATA", `the schema inside of ${path} cannot be read: ${cause.message}`, {
			expected: "an Avro schema",
			cause
		});
	}
}
export { readAvro };
