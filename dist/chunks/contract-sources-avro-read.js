import { __toESM } from "./runtime.js";
import { GateError } from "./start.js";
import { plainBytes } from "./contract-sources-bytes-shared.js";
import { MAX_ROW } from "./contract-sources-lines-shared.js";
import "./contract-engine-json-shared.js";
import * as zlib from "node:zlib";
// src/contract/sources/avro/container.ts
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
		for (let count = await this.#long(); count !== 0; count = await this.#long()) {
			if (count < 0) await this.#long();
			for (let entry = 0; entry < Math.abs(count); entry += 1) {
				const key = (await this.#bytes()).toString("utf8");
				metadata.set(key, await this.#bytes());
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
		const options = { maxOutputLength: MAX_ROW };
		if (codec === "null") return (data) => data;
		if (codec === "deflate") return (data) => zlib.inflateRawSync(data, options);
		if (codec === "zstandard" && zstdDecompressSync) return (data) => zstdDecompressSync(data, options);
		throw this.#error(`is compressed with ${codec}`, void 0, "no compression, deflate, or zstandard under Node 22.15 or newer");
	}
	async #isEnd() {
		return this.#at >= this.#held.length && !await this.#more();
	}
	async #take(count) {
		if (count > 67108864) throw this.#error(`has a part of ${count} bytes`);
		while (this.#held.length - this.#at < count) if (!await this.#more()) throw this.#error("ends too early");
		this.#at += count;
		return this.#held.subarray(this.#at - count, this.#at);
	}
	async #more() {
		const next = await this.#chunks.next();
		if (next.done === true) return false;
		this.#before += this.#at;
		this.#held = Buffer.concat([this.#held.subarray(this.#at), next.value]);
		this.#at = 0;
		return true;
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
// src/contract/sources/avro/values.ts
/** Types as contracts speak of them: whole numbers exact, dates and times as text, decimals as numbers. */
function typeOptions(avsc) {
	const long = exactLong(avsc);
	return {
		registry: {},
		wrapUnions: "auto",
		typeHook: (schema) => schema === "long" || isPlain(schema) && schema["type"] === "long" && schema["logicalType"] === void 0 ? long : void 0,
		logicalTypes: {
			date: logical(avsc, (value) => (/* @__PURE__ */ new Date(Number(value) * 864e5)).toISOString().slice(0, 10)),
			"timestamp-millis": logical(avsc, (value) => new Date(Number(value)).toISOString()),
			"timestamp-micros": logical(avsc, (value) => (/* @__PURE__ */ new Date(Number(value) / 1e3)).toISOString())
		}
	};
}
/** Longs as numbers where they are exact, else as bigints. */
function exactLong(avsc) {
	const methods = {
		fromBuffer: (buffer) => narrow(buffer.readBigInt64LE()),
		toBuffer: (value) => {
			const buffer = Buffer.alloc(8);
			buffer.writeBigInt64LE(BigInt(value));
			return buffer;
		},
		fromJSON: (value) => value,
		toJSON: Number,
		isValid: (value) => typeof value === "bigint" || Number.isInteger(value),
		compare: (one, other) => one < other ? -1 : one > other ? 1 : 0
	};
	return avsc.types.LongType.__with(methods);
}
function narrow(value) {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
}
/** A logical type that only has to be read. */
function logical(avsc, read) {
	const Base = avsc.types.LogicalType;
	return class extends Base {
		_fromValue(value) {
			return read(value);
		}
		_toValue() {}
	};
}
/** Records as plain objects, bytes as ISO-8859-1 text. @throws RangeError when it is nested too deeply */
function toValue(value, depth = 0) {
	if (depth > 256) throw new RangeError(`more than 256 levels`);
	if (Buffer.isBuffer(value)) return value.toString("latin1");
	if (Array.isArray(value)) return value.map((item) => toValue(item, depth + 1));
	if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toValue(member, depth + 1)]));
	return value === void 0 ? null : value;
}
function isPlain(value) {
	return typeof value === "object" && value !== null;
}
// src/contract/sources/avro/read.ts
const EMPTY_ROWS = 1e5;
/** Rows are numbered as they come: a container has no lines. */
function readAvro(file) {
	return {
		textual: false,
		rows: () => rowsOf(file)
	};
}
async function* rowsOf(file) {
	const container = await new Container(file).open();
	const type = await readType(container.schema, file.path);
	let line = 0;
	for await (const block of container.blocks()) {
		yield decodeBlock(block, type, {
			path: file.path,
			line
		});
		line += block.count;
	}
}
/** A block holds exactly the rows that it says. @throws GateError RG-DATA */
function decodeBlock({ count, data }, type, at) {
	const rows = [];
	let offset = 0;
	const most = data.length + EMPTY_ROWS;
	while (rows.length < Math.min(count, most) && offset >= 0 && offset <= data.length) {
		const decoded = decode(type, data, offset);
		if (decoded.offset < 0) break;
		offset = decoded.offset;
		rows.push(toRow(at.line + rows.length + 1, decoded.value));
	}
	if (rows.length === count && offset === data.length) return rows;
	throw new GateError("RG-DATA", `${at.path} has a block that does not hold its ${count} rows, after row ${at.line + rows.length}`, { expected: "a complete Avro object container" });
}
function toRow(line, decoded) {
	try {
		return {
			line,
			value: toValue(decoded)
		};
	} catch (error) {
		if (error instanceof RangeError) return {
			line,
			error: "the row is nested too deeply, or holds a time that no calendar has"
		};
		throw error;
	}
}
function decode(type, data, offset) {
	try {
		return type.decode(data, offset);
	} catch {
		return {
			value: void 0,
			offset: -1
		};
	}
}
async function readType(schema, path) {
	const module = await import("./avsc.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const avsc = module.default ?? module;
	try {
		return avsc.Type.forSchema(JSON.parse(schema), typeOptions(avsc));
	} catch (cause) {
		const message = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
		throw new GateError("RG-DATA", `the schema inside of ${path} cannot be read: ${message}`, {
			expected: "an Avro schema",
			cause
		});
	}
}
export { readAvro };
