import "./runtime.js";
import { GateError } from "./start.js";
import { plainBytes } from "./contract-sources-bytes-shared.js";
import { parseValue, showValue } from "./contract-engine-json-shared.js";
import { isOfType } from "./contract-engine-tests-shared.js";
import * as zlib from "node:zlib";
// src/contract/sources/parquet/access.ts
/** A file that can only be read from its beginning is held; one larger than this is refused. */
const MAX_HELD = 536870912;
/** Beginnings of what has to be unpacked first, or is no data at all: gzip, zstd, a pointer of Git LFS. */
const WRAPPED = [
	"",
	"(µ/ý",
	"version https://git-lfs"
];
/** Reads from anywhere in a file. What is compressed as a whole, or comes as a stream, is held in memory. @throws GateError RG-DATA */
async function randomAccess(file) {
	if (!file.random) return hold(file);
	const head = Buffer.from(await file.random.read(0, Math.min(24, file.random.size))).toString("latin1");
	return WRAPPED.some((beginning) => head.startsWith(beginning)) ? hold(file) : file.random;
}
async function hold(file) {
	const chunks = [];
	let size = 0;
	for await (const chunk of plainBytes(file)) {
		size += chunk.length;
		if (size > 536870912) throw new GateError("RG-DATA", `${file.path} holds more than ${MAX_HELD} bytes`, { hint: "Parquet is read from its end: give the path of an uncompressed file, which is not held in memory" });
		chunks.push(chunk);
	}
	const bytes = Buffer.concat(chunks);
	return {
		size,
		read: async (start, end) => bytes.subarray(start, end)
	};
}
// src/contract/sources/parquet/damage.ts
/** What is wrong with some bytes, said by a decoder that does not know where they came from. */
var Damage = class extends Error {
	name = "Damage";
};
/** An error about a file, with the offset where it is known. */
function fileError(path, problem, offset, cause) {
	return new GateError("RG-DATA", `${path} ${problem}${offset === void 0 ? "" : ` (byte ${offset})`}`, {
		expected: "a complete Parquet file",
		cause
	});
}
/** What a decoder complains about as an error of the file; reading past the end of a buffer is such a complaint, faults of ours are not. */
function asFileError(thrown, path, where, offset) {
	if (thrown instanceof Damage) return fileError(path, `is damaged: ${where} ${thrown.message}`, offset, thrown);
	return isRangeError(thrown) ? fileError(path, `is damaged: ${where} holds less than it says`, offset, thrown) : thrown;
}
/** By its name: what the runtime throws is of another realm where code runs in one of its own. */
function isRangeError(thrown) {
	return typeof thrown === "object" && thrown !== null && thrown.name === "RangeError";
}
// src/contract/sources/parquet/unreadable.ts
/** A cell that holds something which its column cannot hold: the row cannot be read, the file can. */
var Unreadable = class {
	reason;
	constructor(reason) {
		this.reason = reason;
	}
};
// src/contract/sources/parquet/assemble.ts
/** Puts the values of one column of rows together, from the levels of its leaves ("Nested Encoding" of the format). */
var Assembler = class {
	#node;
	#cursors;
	/** Leaves below a node: what is absent is absent in all of them. */
	#below = /* @__PURE__ */ new Map();
	#problem;
	/** `cursors` of the leaves below the node. */
	constructor(node, cursors) {
		this.#node = node;
		this.#cursors = new Map(cursors.map((cursor) => [cursor.leaf, cursor]));
		this.#index(node);
	}
	#index(node) {
		const inner = node.kind === "struct" ? node.members : node.kind === "leaf" ? [] : [node.item];
		const own = this.#cursors.get(node);
		const below = own ? [own] : inner.flatMap((one) => this.#index(one));
		this.#below.set(node, below);
		return below;
	}
	/** The values of the next rows. @throws Damage when the leaves do not tell the same structure */
	read(count) {
		const cells = [];
		const flat = this.#node.kind === "leaf" ? this.#cursors.get(this.#node) : void 0;
		if (flat) flat.takeInto(cells, count);
		else for (let row = 0; row < count; row += 1) cells.push(this.#record());
		return cells;
	}
	#record() {
		this.#problem = void 0;
		const value = this.#build(this.#node);
		for (const cursor of this.#below.get(this.#node) ?? []) if (cursor.repetition() > 0) throw new Damage("has lists that do not agree with each other");
		return this.#problem ?? value;
	}
	#build(node) {
		if (node.kind === "leaf") return this.#leaf(node);
		if (node.optional && this.#definition(node) < node.level) return this.#skip(node);
		if (node.kind !== "struct") return this.#list(node);
		return Object.fromEntries(node.members.map((member) => [member.name, this.#build(member)]));
	}
	#leaf(leaf) {
		const cell = this.#cursorOf(leaf).take();
		if (!(cell instanceof Unreadable)) return cell;
		this.#problem = cell;
		return null;
	}
	#list(list) {
		const items = [];
		if (this.#definition(list) < list.itemDefinition) this.#skip(list);
		else do
			items.push(this.#build(list.item));
		while (this.#repetition(list) === list.itemRepetition);
		return list.kind === "list" ? items : this.#entries(list, items);
	}
	/** Entries of a map as the members of an object. */
	#entries(map, entries) {
		const [key = "", value = ""] = map.item.kind === "struct" ? map.item.members.map(({ name }) => name) : [];
		const members = /* @__PURE__ */ new Map();
		for (const entry of entries) {
			const name = entry[key] ?? null;
			const text = typeof name === "string" ? name : showValue(name, 1e3);
			if (members.has(text)) this.#problem = new Unreadable(`a map with the key ${JSON.stringify(text.slice(0, 100))} twice`);
			members.set(text, entry[value] ?? null);
		}
		return Object.fromEntries(members);
	}
	/** An entry of every leaf that says only that there is nothing. */
	#skip(node) {
		for (const cursor of this.#below.get(node) ?? []) {
			if (cursor.definition() >= cursor.leaf.maxDefinition) throw new Damage("has values where there are none around them");
			cursor.take();
		}
		return null;
	}
	#definition(node) {
		const [first] = this.#below.get(node) ?? [];
		if (!first) throw new Damage("has a column without values");
		return first.definition();
	}
	#repetition(node) {
		const [first] = this.#below.get(node) ?? [];
		return first ? first.repetition() : -1;
	}
	#cursorOf(leaf) {
		const cursor = this.#cursors.get(leaf);
		if (!cursor) throw new Damage("has a column without values");
		return cursor;
	}
};
// src/contract/sources/parquet/lz4.ts
/** A block of LZ4 ("LZ4 Block Format"), which must fill the output exactly: a shorter one is damaged, not padded. @throws Damage */
function lz4Block(input, size) {
	const output = new Uint8Array(size);
	let [from, to] = [0, 0];
	const length = (start) => {
		let total = start;
		if (start !== 15) return total;
		for (let byte = 255; byte === 255; from += 1) {
			byte = input[from] ?? 0;
			if (from >= input.length) throw new Damage("ends inside of a length");
			total += byte;
		}
		return total;
	};
	while (from < input.length) {
		const token = input[from] ?? 0;
		from += 1;
		const literals = length(token >> 4);
		if (from + literals > input.length || to + literals > size) throw new Damage("has a literal that is too long");
		output.set(input.subarray(from, from + literals), to);
		from += literals;
		to += literals;
		if (from === input.length) break;
		const back = (input[from] ?? 0) | (input[from + 1] ?? 0) << 8;
		from += 2;
		const match = length(token & 15) + 4;
		if (from > input.length || back === 0 || back > to || to + match > size) throw new Damage("refers to bytes that are not there");
		for (const end = to + match; to < end; to += 1) output[to] = output[to - back] ?? 0;
	}
	if (to !== size) throw new Damage(`unpacks to ${to} bytes instead of ${size}`);
	return output;
}
/** LZ4 as Hadoop frames it: sizes of 32 bits, big end first, before each block. `undefined` where it is not framed so. */
function framedLz4(input, size) {
	const parts = [];
	let [at, total] = [0, 0];
	while (at + 8 <= input.length) {
		const [plain, packed] = [input.readUInt32BE(at), input.readUInt32BE(at + 4)];
		at += 8;
		total += plain;
		if (at + packed > input.length || total > size) return void 0;
		parts.push(lz4Block(input.subarray(at, at + packed), plain));
		at += packed;
	}
	return at === input.length && total === size ? Buffer.concat(parts) : void 0;
}
/** The codec `LZ4`, which is framed by some writers and bare by others. @throws Damage */
function lz4(input, size) {
	try {
		const framed = framedLz4(input, size);
		if (framed) return framed;
	} catch (error) {
		if (!(error instanceof Damage)) throw error;
	}
	return lz4Block(input, size);
}
// src/contract/sources/parquet/codecs.ts
const NAMES = [
	"UNCOMPRESSED",
	"SNAPPY",
	"GZIP",
	"LZO",
	"BROTLI",
	"LZ4",
	"ZSTD",
	"LZ4_RAW"
];
/** The codec with a number of the format; those that need a package load it. @throws Damage */
async function loadCodec(id) {
	const codec = await load(id);
	return (input, size) => {
		const output = codec(input, size);
		if (output.length === size) return output;
		throw new Damage(`unpacks to ${output.length} bytes instead of ${size}`);
	};
}
async function load(id) {
	switch (NAMES[id]) {
		case "UNCOMPRESSED": return (input) => input;
		case "SNAPPY": return loadSnappy();
		case "GZIP": return guarded((input, size) => zlib.gunzipSync(input, { maxOutputLength: Math.max(1, size) }));
		case "BROTLI": return guarded((input, size) => zlib.brotliDecompressSync(input, { maxOutputLength: Math.max(1, size) }));
		case "LZ4": return lz4;
		case "ZSTD": return loadZstd();
		case "LZ4_RAW": return lz4Block;
		default: throw new Damage(`is compressed with ${NAMES[id] ?? `the unknown codec ${id}`}, which is not read`);
	}
}
async function loadSnappy() {
	const { snappyUncompress } = await import("./hyparquet.js");
	return guarded((input, size) => {
		const output = new Uint8Array(size);
		snappyUncompress(input, output);
		return output;
	});
}
/** Node 22.15 and later have it; before, a package does. */
async function loadZstd() {
	const { zstdDecompressSync } = zlib;
	if (zstdDecompressSync) return guarded((input, size) => zstdDecompressSync(input, { maxOutputLength: Math.max(1, size) }));
	const { decompressZstd } = await import("./hyparquet-compressors.js");
	return guarded((input, size) => decompressZstd(input, new Uint8Array(size)));
}
/** Whatever a package says of bytes that it cannot unpack. */
function guarded(codec) {
	return (input, size) => {
		try {
			return codec(input, size);
		} catch (cause) {
			throw new Damage(`cannot be unpacked (${cause instanceof Error ? cause.message : String(cause)})`);
		}
	};
}
// src/contract/sources/parquet/cursor.ts
/** Memory that the pages of all columns take at one time. */
const MAX_PAGES = 805306368;
/** Shared by the columns of a row group. */
var Budget = class {
	#used = 0;
	/** @throws Damage when more is taken than there is */
	change(by) {
		this.#used += by;
		if (this.#used > MAX_PAGES) throw new Damage(`has pages that unpack to more than ${MAX_PAGES} bytes at one time`);
	}
};
/** Walks over the entries of one column, page by page. */
var Cursor = class {
	leaf;
	#pages;
	#budget;
	#page;
	/** Of the current page: the next entry, and the next of its values. */
	#entry = 0;
	#value = 0;
	#left;
	constructor(leaf, pages, values, budget) {
		this.leaf = leaf;
		this.#pages = pages;
		this.#budget = budget;
		this.#left = values;
	}
	get isDone() {
		return this.#left === 0;
	}
	/** The levels of the next entry; -1 behind the last one. */
	repetition() {
		const page = this.#current();
		return page ? page.repetitions?.[this.#entry] ?? 0 : -1;
	}
	definition() {
		const page = this.#current();
		if (!page) throw new Damage("has fewer entries than rows");
		return page.definitions?.[this.#entry] ?? this.leaf.maxDefinition;
	}
	/** The next entry, null where it is not there. */
	take() {
		const isThere = this.definition() === this.leaf.maxDefinition;
		const cell = isThere ? this.#page?.cell(this.#value) ?? null : null;
		if (isThere) this.#value += 1;
		this.#entry += 1;
		this.#left -= 1;
		return cell;
	}
	/** The next entries of a column without lists: one for each row. */
	takeInto(cells, count) {
		for (let done = 0; done < count;) {
			const page = this.#current();
			if (!page) throw new Damage("has fewer entries than rows");
			const { cell, definitions } = page;
			const most = this.leaf.maxDefinition;
			const end = Math.min(page.entries, this.#entry + count - done);
			done += end - this.#entry;
			this.#left -= end - this.#entry;
			if (definitions) for (let entry = this.#entry; entry < end; entry += 1) cells.push(definitions[entry] === most ? cell(this.#value++) : null);
			else for (let entry = this.#entry; entry < end; entry += 1) cells.push(cell(this.#value++));
			this.#entry = end;
		}
	}
	#current() {
		while (this.#left > 0 && this.#entry === (this.#page?.entries ?? 0)) {
			const next = this.#pages.next();
			if (next.done === true) throw new Damage("has fewer entries than rows");
			this.#budget.change(next.value.size - (this.#page?.size ?? 0));
			this.#page = next.value;
			this.#entry = 0;
			this.#value = 0;
		}
		return this.#left > 0 ? this.#page : void 0;
	}
};
// src/contract/sources/parquet/thrift.ts
/** Nothing in Parquet is near it; a deeper one is made to exhaust the stack. */
const MAX_DEPTH = 24;
const MAX_FIELD = 32767;
/** The type of a struct. */
const STRUCT$2 = 12;
/** A struct by the numbers of its fields. What is absent, or of another type than it is asked for, is `undefined`. */
var Struct = class Struct {
	#fields;
	constructor(fields) {
		this.#fields = fields;
	}
	has(id) {
		return this.#fields[id] !== void 0;
	}
	number(id) {
		const value = this.#fields[id];
		return typeof value === "number" ? value : void 0;
	}
	boolean(id) {
		const value = this.#fields[id];
		return typeof value === "boolean" ? value : void 0;
	}
	bytes(id) {
		const value = this.#fields[id];
		return value instanceof Uint8Array ? value : void 0;
	}
	text(id) {
		const value = this.bytes(id);
		return value && Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("utf8");
	}
	struct(id) {
		const value = this.#fields[id];
		return value instanceof Struct ? value : void 0;
	}
	list(id) {
		const value = this.#fields[id];
		return Array.isArray(value) ? value : void 0;
	}
	structs(id) {
		return this.list(id)?.filter((item) => item instanceof Struct);
	}
};
/** Reads structs of the compact protocol (Thrift, "thrift-compact-protocol.md"). Numbers beyond 2^53 are rounded: no size or count is. */
var CompactReader = class {
	#bytes;
	/** Of the next byte. */
	at;
	constructor(bytes, at = 0) {
		this.#bytes = bytes;
		this.at = at;
	}
	/** @throws Damage */
	struct(depth = 0) {
		if (depth > MAX_DEPTH) throw new Damage("is nested too deeply");
		const fields = [];
		let id = 0;
		for (let head = this.byte(); head !== 0; head = this.byte()) {
			id = head >> 4 === 0 ? this.zigzag() : id + (head >> 4);
			if (id < 0 || id > MAX_FIELD) throw new Damage("has a field that no struct has");
			const type = head & 15;
			fields[id] = type === 1 || type === 2 ? type === 1 : this.#value(type, depth);
		}
		return new Struct(fields);
	}
	#value(type, depth) {
		switch (type) {
			case 1:
			case 2: return this.byte() === 1;
			case 3: return this.byte() << 24 >> 24;
			case 4:
			case 5:
			case 6: return this.zigzag();
			case 7: return Buffer.from(this.#take(8)).readDoubleLE();
			case 8: return this.#take(this.varint());
			case 9:
			case 10: return this.list(depth + 1);
			case STRUCT$2: return this.struct(depth + 1);
			default: throw new Damage(`has a value of the unknown type ${type}`);
		}
	}
	/** @throws Damage */
	list(depth = 0) {
		const { type, size } = this.listHead(depth);
		const values = [];
		for (let index = 0; index < size; index += 1) values.push(this.#value(type, depth));
		return values;
	}
	/** @throws Damage */
	listHead(depth = 0) {
		const head = this.byte();
		const size = head >> 4 === 15 ? this.varint() : head >> 4;
		if (size > this.#bytes.length - this.at) throw new Damage("has a list that is longer than its bytes");
		if (depth > MAX_DEPTH) throw new Damage("is nested too deeply");
		return {
			type: head & 15,
			size
		};
	}
	/** Passes over a value without making one. @throws Damage */
	skip(type, depth = 0) {
		this.at = skipValue(this.#bytes, this.at, type, depth);
		if (this.at > this.#bytes.length) throw new Damage("ends too early");
	}
	pass(count) {
		if (count > this.#bytes.length - this.at) throw new Damage("ends too early");
		this.at += count;
	}
	varint() {
		const only = this.#bytes[this.at];
		if (only !== void 0 && only < 128) {
			this.at += 1;
			return only;
		}
		let value = 0;
		let unit = 1;
		for (let count = 0; count < 10; count += 1) {
			const byte = this.byte();
			value += (byte & 127) * unit;
			if (byte < 128) return value;
			unit *= 128;
		}
		throw new Damage("has a number that is too long");
	}
	zigzag() {
		const value = this.varint();
		return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
	}
	byte() {
		const byte = this.#bytes[this.at];
		if (byte === void 0) throw new Damage("ends too early");
		this.at += 1;
		return byte;
	}
	#take(count) {
		if (count > this.#bytes.length - this.at) throw new Damage("ends too early");
		this.at += count;
		return this.#bytes.subarray(this.at - count, this.at);
	}
};
/** Hands out the fields of the struct at which a reader is; each has to be read or passed over. Truth values stand in their heads. */
function eachField(reader, read) {
	let id = 0;
	for (let head = reader.byte(); head !== 0; head = reader.byte()) {
		id = head >> 4 === 0 ? reader.zigzag() : id + (head >> 4);
		const type = head & 15;
		if (type > 2) read(id, type);
	}
}
const [I16, I64$2, BINARY$2, LIST$2, SET] = [
	4,
	6,
	8,
	9,
	10
];
/**
* Behind a value; beyond the bytes where they end too early. Most of a large footer is passed over, so that this is one loop without any
* calls but those into structs and lists.
*/
function skipValue(bytes, from, type, depth) {
	if (depth > MAX_DEPTH) throw new Damage("is nested too deeply");
	if (type === LIST$2 || type === SET) return skipList(bytes, from, depth + 1);
	if (type !== STRUCT$2) return skipPlain(bytes, from, type);
	let at = from;
	for (;;) {
		const head = bytes[at];
		at += 1;
		if (head === void 0) throw new Damage("ends too early");
		if (head === 0) return at;
		if (head < 16) {
			while (bytes[at] >= 128) at += 1;
			at += 1;
		}
		const inner = head & 15;
		if (inner >= I16 && inner <= I64$2) {
			while (bytes[at] >= 128) at += 1;
			at += 1;
		} else if (inner > 2) at = skipValue(bytes, at, inner, depth + 1);
	}
}
function skipPlain(bytes, from, type) {
	if (type === BINARY$2) {
		const size = bytes[from];
		if (size !== void 0 && size < 128) return from + 1 + size;
		const reader = new CompactReader(bytes, from);
		const length = reader.varint();
		return reader.at + length;
	}
	if (type > BINARY$2) throw new Damage(`has a value of the unknown type ${type}`);
	if (type < I16) return from + 1;
	if (type > I64$2) return from + 8;
	let at = from;
	while (bytes[at] >= 128) at += 1;
	return at + 1;
}
function skipList(bytes, from, depth) {
	const head = bytes[from] ?? 0;
	let [at, size] = [from + 1, head >> 4];
	if (size === 15) {
		const reader = new CompactReader(bytes, at);
		size = reader.varint();
		at = reader.at;
	}
	if (size > bytes.length - at) throw new Damage("has a list that is longer than its bytes");
	for (let index = 0; index < size; index += 1) at = skipValue(bytes, at, head & 15, depth);
	return at;
}
// src/contract/sources/parquet/chunks.ts
const [BINARY$1, LIST$1, STRUCT$1] = [
	8,
	9,
	12
];
/** In one loop, since a file may have a hundred thousand of them. */
function readMetadata(reader) {
	let [type, codec, values, compressed, data, dictionary] = [];
	let [statistics, encodings, pages] = [];
	let id = 0;
	for (let head = reader.byte(); head !== 0; head = reader.byte()) {
		id = head >> 4 === 0 ? reader.zigzag() : id + (head >> 4);
		const kind = head & 15;
		if (kind > 3 && kind < 7) {
			const value = reader.zigzag();
			if (id === 1) type = value;
			else if (id === 4) codec = value;
			else if (id === 5) values = value;
			else if (id === 7) compressed = value;
			else if (id === 9) data = value;
			else if (id === 11) dictionary = value;
		} else if (kind > 2) {
			if (id === 2 && kind === LIST$1) encodings = reader.at;
			else if (id === 12 && kind === STRUCT$1) statistics = reader.at;
			else if (id === 13 && kind === LIST$1) pages = reader.at;
			reader.skip(kind);
		}
	}
	return {
		type,
		codec,
		values,
		compressed,
		data,
		dictionary,
		statistics,
		encodings,
		pages
	};
}
/** What the footer says of a leaf in one row group, read when it is asked for; a text says why its values cannot be read. @throws Damage */
function chunkOf({ bytes, start: end }, group, leaf) {
	const reader = new CompactReader(bytes, group.places[leaf.index]);
	let [metadata, isElsewhere, isEncrypted, id] = [
		void 0,
		false,
		false,
		0
	];
	for (let head = reader.byte(); head !== 0; head = reader.byte()) {
		id = head >> 4 === 0 ? reader.zigzag() : id + (head >> 4);
		const kind = head & 15;
		if (id === 3 && kind === STRUCT$1) metadata = readMetadata(reader);
		else {
			if (id === 1 && kind === BINARY$1) isElsewhere = true;
			if (id === 8) isEncrypted = true;
			if (kind > 2) reader.skip(kind);
		}
	}
	if (!metadata || isEncrypted) return "is encrypted";
	if (isElsewhere) return "is in another file";
	return checked(metadata, {
		end,
		rows: group.rows,
		leaf
	});
}
function checked(metadata, { end, rows, leaf }) {
	const { type, codec, values, compressed, data, dictionary, statistics, encodings, pages } = metadata;
	if (type === void 0 || codec === void 0 || values === void 0 || compressed === void 0 || data === void 0) throw new Damage("has a column without its type, size or place");
	const start = dictionary !== void 0 && dictionary > 0 && dictionary < data ? dictionary : data;
	if (values < 0 || compressed < 0 || start < 4 || start + compressed > end) throw new Damage("places a column outside of the file");
	if (type !== leaf.type.physical) throw new Damage(`has the column ${leaf.name} in another type than its schema says`);
	if (leaf.maxRepetition === 0 ? values !== rows : values < rows) throw new Damage(`has ${values} entries of the column ${leaf.name} for ${rows} rows`);
	return {
		codec,
		values,
		start,
		data,
		end: start + compressed,
		statistics,
		encodings,
		pages
	};
}
// src/contract/sources/parquet/runs.ts
/** Bits that fit beside a byte into a whole number of 32 bits. */
const NARROW = 24;
/**
* Numbers of so many bits in the hybrid of runs and packed groups ("RLE/Bit-Packing Hybrid" of the format): exactly `count` of them.
* A run that says it is longer than what is asked for is cut: it costs nothing. @throws Damage
*/
function readRuns(bytes, width, count) {
	if (width > 32) throw new Damage(`holds numbers of ${width} bits`);
	const output = width <= 8 ? new Uint8Array(count) : new Uint32Array(count);
	if (width === 0) return output;
	const reader = new CompactReader(bytes);
	let done = 0;
	while (done < count) {
		const head = reader.varint();
		if (head % 2 === 0) {
			const end = Math.min(count, done + head / 2);
			output.fill(littleEndian(bytes, reader.at, width + 7 >> 3), done, end);
			reader.at += width + 7 >> 3;
			done = end;
			continue;
		}
		const packed = (head - 1) / 2 * 8;
		const take = Math.min(packed, count - done);
		if (Math.ceil(take * width / 8) > bytes.length - reader.at) throw new Damage("ends inside of packed numbers");
		unpack(bytes.subarray(reader.at), width, output, {
			from: done,
			count: take
		});
		reader.at += packed * width / 8;
		done += take;
	}
	return output;
}
/** Numbers of `width` bits, one after the other, the lowest bits first. The bytes are known to be there. */
function unpack(bytes, width, output, { from, count }) {
	if (width > NARROW) {
		for (let index = 0; index < count; index += 1) output[from + index] = wideAt(bytes, index * width, width);
		return;
	}
	const mask = 2 ** width - 1;
	let [held, bits, at] = [
		0,
		0,
		0
	];
	for (let index = 0; index < count; index += 1) {
		while (bits < width) {
			held |= (bytes[at] ?? 0) << bits;
			at += 1;
			bits += 8;
		}
		output[from + index] = held & mask;
		held >>>= width;
		bits -= width;
	}
}
function wideAt(bytes, bit, width) {
	const [start, shift] = [Math.floor(bit / 8), bit % 8];
	let value = 0;
	for (let index = 0; index < 5; index += 1) value += (bytes[start + index] ?? 0) * 2 ** (8 * index);
	return Math.floor(value / 2 ** shift) % 2 ** width;
}
function littleEndian(bytes, at, length) {
	if (at + length > bytes.length) throw new Damage("ends inside of a run");
	let value = 0;
	for (let index = 0; index < length; index += 1) value += (bytes[at + index] ?? 0) * 2 ** (8 * index);
	return value;
}
// src/contract/sources/parquet/decimals.ts
/** Whole numbers below this have fifteen digits at most, and every such decimal is its own double. */
const EXACT = 0x38d7ea4c68000;
/**
* A decimal as a number, which is how rows hold numbers with a fraction. It is the decimal that the number prints as, up to fifteen digits
* at least; where digits are lost beyond that, it is noted.
*/
function decimalValue(unscaled, scale, notes) {
	if (scale === 0) return unscaled;
	if (typeof unscaled === "number" && scale <= 22 && Math.abs(unscaled) < EXACT) return unscaled / 10 ** scale;
	const digits = BigInt(unscaled);
	const unit = 10n ** BigInt(scale);
	if (digits % unit === 0n) return narrow(digits / unit);
	const value = Number(`${digits}e-${scale}`);
	if (!isSame(value, digits, scale)) notes.rounded = true;
	return value;
}
function isSame(value, digits, scale) {
	const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
	const power = scale - fraction.length + Number(exponent);
	const printed = BigInt(`${sign}${whole}${fraction}`);
	return power >= 0 ? printed * 10n ** BigInt(power) === digits : printed === digits * 10n ** BigInt(-power);
}
/** A big-endian number in two's complement, of any length. */
function bigEndian(bytes) {
	if (bytes.length === 0) return 0;
	if (bytes.length <= 6) return bytes.readIntBE(0, bytes.length);
	const rest = bytes.length - 6;
	const sign = (bytes[rest] ?? 0) < 128 ? 0 : 255;
	let filled = 0;
	while (filled < rest && bytes[filled] === sign) filled += 1;
	if (filled === rest) return bytes.readIntBE(rest, 6);
	return narrow(BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString("hex")}`)));
}
function narrow(value) {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
}
// src/contract/sources/parquet/delta.ts
/**
* Whole numbers as differences ("Delta Encoding" of the format), which wrap around in the width of their type.
* Returns them with the offset behind them. @throws Damage
*/
function readDeltas(bytes, count, bits) {
	const reader = new CompactReader(bytes);
	const [block, minis, total] = [
		reader.varint(),
		reader.varint(),
		reader.varint()
	];
	if (minis === 0 || block % (minis * 8) !== 0 || minis > 1024 || block > 1 << 20) throw new Damage("has differences in blocks that cannot be");
	if (total !== count) throw new Damage(`holds ${total} values instead of ${count}`);
	const values = new BigInt64Array(count);
	let last = bigZigzag(bytes, reader);
	if (count > 0) values[0] = last;
	const perMini = block / minis;
	for (let done = 1; done < count;) {
		const least = bigZigzag(bytes, reader);
		const widths = bytes.subarray(reader.at, reader.at + minis);
		reader.at += minis;
		for (let mini = 0; mini < minis && done < count; mini += 1) {
			const width = widths[mini];
			if (width === void 0 || width > 64) throw new Damage("has differences of a width that cannot be");
			const take = Math.min(perMini, count - done);
			if (Math.ceil(take * width / 8) > bytes.length - reader.at) throw new Damage("ends inside of differences");
			for (let index = 0; index < take; index += 1) {
				last = BigInt.asIntN(bits, last + least + bitsAt(bytes, reader.at, index * width, width));
				values[done] = last;
				done += 1;
			}
			reader.at += perMini * width / 8;
		}
	}
	return {
		values,
		end: reader.at
	};
}
function bitsAt(bytes, start, bit, width) {
	if (width === 0) return 0n;
	const [first, shift, end] = [
		start + Math.floor(bit / 8),
		bit % 8,
		start + Math.ceil((bit + width) / 8)
	];
	if (width + shift <= 48) return BigInt(Math.floor(bytes.readUIntLE(first, Math.max(1, end - first)) / 2 ** shift) % 2 ** width);
	let value = 0n;
	for (let at = end - 1; at >= first; at -= 1) value = value << 8n | BigInt(bytes[at] ?? 0);
	return BigInt.asUintN(width, value >> BigInt(shift));
}
/** Of 64 bits, where no digit may be lost. */
function bigZigzag(bytes, reader) {
	let [value, shift] = [0n, 0n];
	for (let count = 0; count < 10; count += 1) {
		const byte = bytes[reader.at];
		if (byte === void 0) throw new Damage("ends inside of differences");
		reader.at += 1;
		value |= BigInt(byte & 127) << shift;
		shift += 7n;
		if (byte < 128) return value >> 1n ^ -(value & 1n);
	}
	throw new Damage("has a number that is too long");
}
/** Byte arrays whose lengths come first. @throws Damage */
function readDeltaLengths(bytes, count) {
	const { values, end } = readDeltas(bytes, count, 32);
	return cut(bytes.subarray(end), values);
}
/** Byte arrays that each say how much of the one before they begin with. @throws Damage */
function readDeltaTexts(bytes, count, most) {
	const { values: shared, end } = readDeltas(bytes, count, 32);
	const rests = readDeltaLengths(bytes.subarray(end), count);
	let before = Buffer.alloc(0);
	let total = 0;
	return rests.map((rest, index) => {
		const keep = Number(shared[index] ?? 0);
		if (keep < 0 || keep > before.length) throw new Damage("begins with more than the text before it has");
		total += keep + rest.length;
		if (total > most) throw new Damage(`unpacks to more than ${most} bytes`);
		before = keep === 0 ? rest : Buffer.concat([before.subarray(0, keep), rest]);
		return before;
	});
}
function cut(bytes, lengths) {
	const parts = [];
	let at = 0;
	for (const length of lengths) {
		const end = at + Number(length);
		if (length < 0n || end > bytes.length) throw new Damage("has a text that is longer than its bytes");
		parts.push(bytes.subarray(at, end));
		at = end;
	}
	return parts;
}
// src/contract/sources/parquet/times.ts
const DAY = 86400;
/** Days since 1970 of which the calendar here knows the date. */
const MAX_DAYS = 1e8;
/** Between the epoch of Julian days, which INT96 counts, and 1970. */
const JULIAN_EPOCH = 2440588;
/** Parts of a second by the number of the unit in the format: milliseconds, microseconds, nanoseconds. */
const UNITS = /* @__PURE__ */ new Map([
	[1, 1e3],
	[2, 1e6],
	[3, 1e9]
]);
let lastDay = NaN;
let lastText = "";
/** `2026-01-31`, of days since 1970. Rows that follow each other mostly share their day. */
function dateText(days) {
	if (Math.abs(days) > MAX_DAYS) return new Unreadable("a date that no calendar has");
	if (days !== lastDay) {
		lastText = (/* @__PURE__ */ new Date(days * DAY * 1e3)).toISOString().split("T")[0] ?? "";
		lastDay = days;
	}
	return lastText;
}
/** `12:00:00.5`, with all digits that are not zero. */
function timeText(value, unit) {
	const amount = Number(value);
	if (amount < 0 || amount >= DAY * unit) return new Unreadable("a time of day that no clock has");
	return clockText(Math.floor(amount / unit), amount % unit, unit);
}
/** `2026-01-31T12:00:00.000001Z`; without the Z where the column is of local times. No digit is lost. */
function timestampText(value, unit, isUtc) {
	const perDay = DAY * unit;
	const [days, rest] = typeof value === "number" ? [Math.floor(value / perDay), modulo(value, perDay)] : bigDays(value, BigInt(perDay));
	const date = dateText(days);
	if (typeof date !== "string") return date;
	return `${date}T${clockText(Math.floor(rest / unit), rest % unit, unit)}${isUtc ? "Z" : ""}`;
}
/** The twelve bytes of old writers: nanoseconds of the day, then the Julian day. */
function int96Text(bytes) {
	const days = bytes.readInt32LE(8) - JULIAN_EPOCH;
	return timestampText(BigInt(days) * 86400000000000n + bytes.readBigInt64LE(0), 1e9, true);
}
function bigDays(value, perDay) {
	const rest = (value % perDay + perDay) % perDay;
	return [Number((value - rest) / perDay), Number(rest)];
}
function modulo(value, by) {
	const rest = value % by;
	return rest < 0 ? rest + by : rest;
}
function clockText(seconds, fraction, unit) {
	const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
	if (fraction === 0) return clock;
	return `${clock}.${String(fraction + unit).slice(1).replace(/0+$/, "")}`;
}
function two(value) {
	return value < 10 ? `0${value}` : String(value);
}
// src/contract/sources/parquet/bson.ts
/** A document of BSON (bsonspec.org, version 1.1), as far as it has a meaning for contracts: no code, no pointers, no 128-bit decimals. */
function bsonValue(bytes) {
	try {
		return new Document(bytes).read(0, 0).value;
	} catch (error) {
		if (isRangeError(error) || error instanceof SyntaxError) return new Unreadable("a document that is not BSON that can be read");
		throw error;
	}
}
var Document = class {
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	read(start, depth, isList = false) {
		if (depth > 256) throw new RangeError("too deep");
		const end = start + this.#bytes.readInt32LE(start);
		const members = /* @__PURE__ */ new Map();
		let at = start + 4;
		for (let type = this.#bytes.readUInt8(at); type !== 0; type = this.#bytes.readUInt8(at)) {
			const close = this.#bytes.indexOf(0, at + 1);
			if (close === -1) throw new SyntaxError("a name without an end");
			const name = this.#bytes.toString("utf8", at + 1, close);
			if (members.has(name)) throw new SyntaxError("a name stands twice");
			const part = this.#value(type, close + 1, depth);
			members.set(name, part.value);
			at = part.end;
		}
		if (at + 1 !== end) throw new SyntaxError("a document does not end where it says");
		return {
			value: isList ? [...members.values()] : Object.fromEntries(members),
			end
		};
	}
	#value(type, at, depth) {
		const bytes = this.#bytes;
		switch (type) {
			case 1: return {
				value: bytes.readDoubleLE(at),
				end: at + 8
			};
			case 2: return this.#text(at);
			case 3:
			case 4: return this.read(at, depth + 1, type === 4);
			case 5: return this.#slice(at + 5, bytes.readInt32LE(at));
			case 7: return this.#slice(at, 12);
			case 8: return {
				value: bytes.readUInt8(at) === 1,
				end: at + 1
			};
			case 9: return this.#time(at);
			case 10: return {
				value: null,
				end: at
			};
			case 16: return {
				value: bytes.readInt32LE(at),
				end: at + 4
			};
			case 17:
			case 18: return {
				value: narrow(bytes.readBigInt64LE(at)),
				end: at + 8
			};
			default: throw new SyntaxError(`type ${type}`);
		}
	}
	#text(at) {
		const end = at + 4 + this.#bytes.readInt32LE(at);
		if (end <= at + 4 || end > this.#bytes.length) throw new RangeError("too short");
		return {
			value: this.#bytes.toString("utf8", at + 4, end - 1),
			end
		};
	}
	#slice(at, length) {
		if (length < 0 || at + length > this.#bytes.length) throw new RangeError("too short");
		return {
			value: this.#bytes.toString("hex", at, at + length),
			end: at + length
		};
	}
	#time(at) {
		const text = timestampText(narrow(this.#bytes.readBigInt64LE(at)), 1e3, true);
		if (typeof text !== "string") throw new RangeError(text.reason);
		return {
			value: text,
			end: at + 8
		};
	}
};
// src/contract/sources/parquet/types.ts
/** Numbers of the physical types. */
const PHYSICAL = {
	boolean: 0,
	int32: 1,
	int64: 2,
	int96: 3,
	float: 4,
	double: 5,
	bytes: 6,
	fixed: 7
};
const same = (raw) => raw;
const WHOLE = {
	toCell: same,
	types: ["integer", "number"],
	bounds: "signed"
};
const DOUBLE = {
	toCell: same,
	types: [],
	bounds: "float"
};
const TEXT = {
	toCell: (raw) => text(raw),
	types: ["string"],
	bounds: "typed"
};
/** Numbers of the members of the union `LogicalType`, and of the older `ConvertedType` that says the same. */
const MEANINGS = [
	{
		logical: 1,
		converted: [0],
		read: () => TEXT
	},
	{
		logical: 4,
		converted: [4],
		read: () => TEXT
	},
	{
		logical: 5,
		converted: [5],
		read: decimal
	},
	{
		logical: 6,
		converted: [6],
		read: () => ({
			toCell: (raw) => dateText(Number(raw)),
			types: ["date", "string"],
			bounds: "signed"
		})
	},
	{
		logical: 7,
		converted: [7, 8],
		read: time
	},
	{
		logical: 8,
		converted: [9, 10],
		read: timestamp
	},
	{
		logical: 10,
		converted: [
			11,
			12,
			13,
			14,
			15,
			16,
			17,
			18
		],
		read: whole
	},
	{
		logical: 12,
		converted: [19],
		read: () => ({
			toCell: (raw) => json(raw),
			types: [],
			bounds: "none",
			mayBeNull: true
		})
	},
	{
		logical: 13,
		converted: [20],
		read: () => ({
			toCell: (raw) => bsonValue(raw),
			types: ["object", "map"],
			bounds: "none"
		})
	},
	{
		logical: 14,
		converted: [],
		read: () => ({
			toCell: (raw) => uuid(raw),
			types: ["string"],
			bounds: "typed"
		})
	},
	{
		logical: 15,
		converted: [],
		read: () => ({
			toCell: (raw) => half(raw),
			types: [],
			bounds: "float"
		})
	},
	{
		logical: -1,
		converted: [21],
		read: () => ({
			toCell: (raw) => interval(raw),
			types: ["string"],
			bounds: "none"
		})
	}
];
/** How a leaf of the schema is read. @throws Damage */
function leafTypeOf(element) {
	const [physical, length, converted] = [
		element.number(1),
		element.number(2) ?? 0,
		element.number(6) ?? -1
	];
	if (physical === void 0 || physical < 0 || physical > 7) throw new Damage(`has a column of the unknown type ${physical ?? "none"}`);
	if (physical === PHYSICAL.fixed && (length < 1 || length > 1 << 20)) throw new Damage(`has a column of values of ${length} bytes`);
	const logical = element.struct(10);
	const stated = MEANINGS.find((one) => logical?.has(one.logical)) ?? MEANINGS.find((one) => one.converted.includes(converted));
	return {
		...stated ? stated.read(element) : plain(physical),
		physical,
		length
	};
}
function plain(physical) {
	switch (physical) {
		case PHYSICAL.boolean: return {
			toCell: same,
			types: ["boolean"],
			bounds: "signed"
		};
		case PHYSICAL.int32:
		case PHYSICAL.int64: return WHOLE;
		case PHYSICAL.int96: return {
			toCell: (raw) => int96Text(raw),
			types: ["string"],
			bounds: "none"
		};
		case PHYSICAL.float: return {
			...DOUBLE,
			toCell: (raw) => shortest(raw)
		};
		case PHYSICAL.double: return DOUBLE;
		default: return {
			toCell: (raw) => binary(raw),
			types: ["string"],
			bounds: "none"
		};
	}
}
function whole(element) {
	const [stated, converted] = [element.struct(10)?.struct(10), element.number(6) ?? -1];
	if (stated ? stated.boolean(2) !== false : converted >= 15) return WHOLE;
	const isLong = element.number(1) === PHYSICAL.int64;
	const unsigned = (raw) => isLong ? raw < 0 ? BigInt.asUintN(64, BigInt(raw)) : raw : raw >>> 0;
	return {
		toCell: unsigned,
		types: ["integer", "number"],
		bounds: "typed"
	};
}
function decimal(element) {
	const scale = (element.struct(10)?.struct(5))?.number(1) ?? element.number(7) ?? 0;
	if (scale < 0 || scale > 1e3) throw new Damage(`has a decimal of ${scale} digits behind the point`);
	const types = scale === 0 ? ["integer", "number"] : ["number"];
	const physical = element.number(1);
	if (physical === PHYSICAL.int32 || physical === PHYSICAL.int64) return {
		toCell: (raw, notes) => decimalValue(raw, scale, notes),
		types,
		bounds: "signed"
	};
	return {
		toCell: (raw, notes) => decimalValue(bigEndian(raw), scale, notes),
		types,
		bounds: "typed"
	};
}
function time(element) {
	const unit = unitOf(element.struct(10)?.struct(7)) ?? (element.number(6) === 7 ? 1e3 : 1e6);
	return {
		toCell: (raw) => timeText(raw, unit),
		types: ["time", "string"],
		bounds: "signed"
	};
}
/** Without a logical type beside it, the older annotation means instants. */
function timestamp(element) {
	const stated = element.struct(10)?.struct(8);
	const unit = unitOf(stated) ?? (element.number(6) === 9 ? 1e3 : 1e6);
	const isUtc = stated?.boolean(1) !== false;
	return {
		toCell: (raw) => timestampText(raw, unit, isUtc),
		types: ["timestamp", "string"],
		bounds: "signed"
	};
}
function unitOf(type) {
	const unit = type?.struct(2);
	return unit && [...UNITS].find(([id]) => unit.has(id))?.[1];
}
/** The replacement character stands for what is broken, or for itself. */
function text(bytes) {
	const value = bytes.toString("utf8");
	return value.includes("�") && !Buffer.from(value, "utf8").equals(bytes) ? new Unreadable("a text that is not UTF-8") : value;
}
/** Bytes without a meaning: old writers store texts so. What is no text is shown as digits, as databases show it. */
function binary(bytes) {
	const value = text(bytes);
	return typeof value === "string" ? value : `\\x${bytes.toString("hex")}`;
}
function json(bytes) {
	const value = text(bytes);
	if (typeof value !== "string") return value;
	try {
		return parseValue(value);
	} catch {
		return new Unreadable("a text that is not well-formed JSON");
	}
}
function uuid(bytes) {
	if (bytes.length !== 16) return new Unreadable("a UUID that does not have 16 bytes");
	const hex = bytes.toString("hex");
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
/** ISO 8601, of months, days and milliseconds. */
function interval(bytes) {
	if (bytes.length !== 12) return new Unreadable("an interval that does not have 12 bytes");
	const [months, days, milliseconds] = [
		0,
		4,
		8
	].map((at) => bytes.readUInt32LE(at));
	return `P${months}M${days}DT${(milliseconds ?? 0) / 1e3}S`;
}
/** The shortest decimal that is this number in single precision: 0.1, which was written, and not 0.10000000149011612. */
function shortest(value) {
	if (Number.isInteger(value) || !Number.isFinite(value)) return value;
	for (const digits of [7, 8]) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === value) return short;
	}
	return Number(value.toPrecision(9));
}
/** IEEE 754 in 16 bits. */
function half(bytes) {
	if (bytes.length !== 2) return new Unreadable("a number that does not have 2 bytes");
	const bits = bytes.readUInt16LE();
	const [sign, exponent, fraction] = [
		bits >> 15 === 0 ? 1 : -1,
		bits >> 10 & 31,
		bits & 1023
	];
	if (exponent === 0) return sign * fraction / 2 ** 24;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : NaN;
	return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}
// src/contract/sources/parquet/values.ts
/** Numbers of the encodings. */
const PLAIN = 0;
const RLE$2 = 3;
const DELTA = 5;
const DELTA_LENGTHS = 6;
const DELTA_TEXTS = 7;
const SPLIT = 9;
/** Values in any encoding but that of dictionaries. The bytes must hold all of them. @throws Damage */
function readValues(encoding, bytes, count, type, most) {
	const { physical, length } = type;
	if (encoding === PLAIN) return plainValues(bytes, count, type);
	if (encoding === RLE$2 && physical === PHYSICAL.boolean) return booleans(bytes, count);
	if (encoding === DELTA && (physical === PHYSICAL.int32 || physical === PHYSICAL.int64)) {
		const { values } = readDeltas(bytes, count, physical === PHYSICAL.int32 ? 32 : 64);
		return (index) => narrow(values[index] ?? 0n);
	}
	if (encoding === DELTA_LENGTHS && physical === PHYSICAL.bytes) return listed(readDeltaLengths(bytes, count));
	if (encoding === DELTA_TEXTS && (physical === PHYSICAL.bytes || physical === PHYSICAL.fixed)) {
		const texts = readDeltaTexts(bytes, count, most);
		if (physical === PHYSICAL.fixed && texts.some((text) => text.length !== length)) throw new Damage("holds values of a wrong length");
		return listed(texts);
	}
	if (encoding === SPLIT && physical !== PHYSICAL.bytes && physical !== PHYSICAL.boolean) return plainValues(unsplit(bytes, count, widthOf(type)), count, type);
	throw new Damage(`has values in the encoding ${encoding}, which is not read for its type`);
}
function listed(values) {
	return (index) => values[index] ?? Buffer.alloc(0);
}
/** Each value as its type is laid out. */
function plainValues(bytes, count, type) {
	const { physical } = type;
	if (physical === PHYSICAL.bytes) return byteArrays(bytes, count);
	const needed = physical === PHYSICAL.boolean ? Math.ceil(count / 8) : count * widthOf(type);
	if (bytes.length < needed) throw new Damage(`holds ${bytes.length} bytes of values instead of ${needed}`);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	switch (physical) {
		case PHYSICAL.boolean: return (index) => ((bytes[index >> 3] ?? 0) >> (index & 7) & 1) === 1;
		case PHYSICAL.int32: return (index) => view.getInt32(index * 4, true);
		case PHYSICAL.int64: return (index) => int64At(view, index * 8);
		case PHYSICAL.float: return (index) => view.getFloat32(index * 4, true);
		case PHYSICAL.double: return (index) => view.getFloat64(index * 8, true);
		default: {
			const width = widthOf(type);
			return (index) => bytes.subarray(index * width, (index + 1) * width);
		}
	}
}
/** Most numbers of 64 bits need no bigint. */
function int64At(view, at) {
	const high = view.getInt32(at + 4, true);
	return high >= -2097151 && high < 2097152 ? high * 4294967296 + view.getUint32(at, true) : view.getBigInt64(at, true);
}
function widthOf({ physical, length }) {
	if (physical === PHYSICAL.fixed) return length;
	if (physical === PHYSICAL.int96) return 12;
	return physical === PHYSICAL.int64 || physical === PHYSICAL.double ? 8 : 4;
}
function byteArrays(bytes, count) {
	if (count * 4 > bytes.length) throw new Damage("holds fewer values than it says");
	const ends = new Uint32Array(count);
	let at = 0;
	for (let index = 0; index < count; index += 1) {
		at += 4 + bytes.readUInt32LE(at);
		if (at > bytes.length) throw new Damage("has a text that is longer than its bytes");
		ends[index] = at;
	}
	return (index) => bytes.subarray((index === 0 ? 0 : ends[index - 1] ?? 0) + 4, ends[index]);
}
/** Runs of bits behind their length. */
function booleans(bytes, count) {
	if (bytes.length < 4 && count > 0) throw new Damage("holds fewer values than it says");
	const values = count === 0 ? /* @__PURE__ */ new Uint8Array() : readRuns(bytes.subarray(4, 4 + bytes.readUInt32LE(0)), 1, count);
	return (index) => values[index] === 1;
}
/** First bytes of all values, then second bytes: put together again. */
function unsplit(bytes, count, width) {
	if (bytes.length < count * width) throw new Damage("holds fewer values than it says");
	const output = Buffer.alloc(count * width);
	for (let part = 0; part < width; part += 1) for (let index = 0; index < count; index += 1) output[index * width + part] = bytes[part * count + index] ?? 0;
	return output;
}
/** Numbers of entries of a dictionary, behind a byte that says how many bits each has. @throws Damage */
function readIndices(bytes, count, entries) {
	const [width] = bytes;
	if (width === void 0 && count > 0) throw new Damage("holds fewer values than it says");
	const indices = readRuns(bytes.subarray(1), width ?? 0, count);
	let largest = 0;
	for (const index of indices) if (index > largest) largest = index;
	if (count > 0 && largest >= entries) throw new Damage(`refers to entry ${largest} of a dictionary of ${entries}`);
	return indices;
}
// src/contract/sources/parquet/pages.ts
/** Bytes of one page, unpacked; writers make pages of one megabyte, some of a hundred. */
const MAX_PAGE = 134217728;
/** Entries of one page: runs of levels cost no bytes, but each entry costs memory here. */
const MAX_ENTRIES = 1 << 25;
/** Memory of one value of a dictionary beside its bytes, roughly. */
const CELL = 32;
const [DATA_PAGE$1, INDEX_PAGE, DICTIONARY_PAGE$1, DATA_PAGE_V2$1] = [
	0,
	1,
	2,
	3
];
const [PLAIN_DICTIONARY$1, RLE$1, RLE_DICTIONARY$1] = [
	2,
	3,
	8
];
/** The pages of one column of one row group, each decoded when it is asked for. @throws GateError RG-DATA */
function* readPages(column) {
	const { path, leaf, bytes, offset, values } = column;
	let dictionary;
	let left = values;
	for (let at = 0; left > 0;) {
		const start = at;
		try {
			const { header, body, end } = nextPage(bytes, at);
			at = end;
			const kind = header.number(1);
			if (kind === DICTIONARY_PAGE$1) dictionary = readDictionary(header, body, column);
			else if (kind === DATA_PAGE$1 || kind === DATA_PAGE_V2$1) {
				const page = kind === DATA_PAGE$1 ? dataPage(header, body, column, dictionary) : dataPageV2(header, body, column, dictionary);
				left -= page.entries;
				if (left < 0) throw new Damage(`holds ${-left} entries more than its column has`);
				yield page;
			} else if (kind !== INDEX_PAGE) throw new Damage(`is of the unknown kind ${kind ?? "none"}`);
		} catch (thrown) {
			throw asFileError(thrown, path, `a page of the column ${leaf.name}`, offset + start);
		}
	}
}
/** A header and what it is about. */
function nextPage(bytes, at) {
	if (at >= bytes.length) throw new Damage("is missing: the column ends too early");
	const reader = new CompactReader(bytes, at);
	const header = reader.struct();
	const [plain, packed] = [header.number(2), header.number(3)];
	if (plain === void 0 || packed === void 0 || plain < 0 || packed < 0) throw new Damage("lacks its size");
	if (plain > MAX_PAGE) throw new Damage(`would unpack to ${plain} bytes, which is more than ${MAX_PAGE}`);
	const end = reader.at + packed;
	if (end > bytes.length) throw new Damage(`says it has ${packed} bytes, and the column ends before them`);
	const body = bytes.subarray(reader.at, end);
	checkSum(header.number(4), body);
	return {
		header,
		body,
		end
	};
}
/** Node 20.15 and later can check it. */
function checkSum(stated, body) {
	const { crc32 } = zlib;
	if (stated === void 0 || !crc32) return;
	if (crc32(body) >>> 0 !== stated >>> 0) throw new Damage("does not have the checksum that it says");
}
function readDictionary(header, body, { leaf, codec, notes }) {
	const count = countOf(header.struct(7)?.number(1));
	const bytes = unpacked(body, header.number(2) ?? 0, codec);
	const raw = readValues(0, bytes, count, leaf.type, MAX_PAGE);
	return {
		cells: Array.from({ length: count }, (_, index) => leaf.type.toCell(raw(index), notes)),
		size: bytes.length + count * CELL
	};
}
function countOf(count) {
	if (count === void 0 || count < 0) throw new Damage("lacks the number of its values");
	if (count > MAX_ENTRIES) throw new Damage(`says it has ${count} values, which is more than ${MAX_ENTRIES}`);
	return count;
}
function unpacked(body, size, codec) {
	const output = codec(body, size);
	return Buffer.from(output.buffer, output.byteOffset, output.byteLength);
}
function dataPage(header, body, column, dictionary) {
	const { leaf, codec } = column;
	const stated = header.struct(5);
	const entries = countOf(stated?.number(1));
	const bytes = unpacked(body, header.number(2) ?? 0, codec);
	let at = 0;
	const levels = (most, encoding) => {
		if (most === 0) return void 0;
		if (encoding !== RLE$1) throw new Damage("has levels in an encoding that is deprecated and not read");
		const end = at + 4 + bytes.readUInt32LE(at);
		if (end > bytes.length) throw new Damage("has levels that are longer than its bytes");
		const read = readLevels(bytes.subarray(at + 4, end), most, entries);
		at = end;
		return read;
	};
	const repetitions = levels(leaf.maxRepetition, stated?.number(4));
	return toPage({
		entries,
		definitions: levels(leaf.maxDefinition, stated?.number(3)),
		repetitions
	}, stated?.number(2), bytes.subarray(at), column, dictionary);
}
function dataPageV2(header, body, column, dictionary) {
	const { leaf, codec } = column;
	const stated = header.struct(8);
	const entries = countOf(stated?.number(1));
	const [definitionBytes, repetitionBytes] = [stated?.number(5) ?? -1, stated?.number(6) ?? -1];
	const at = definitionBytes + repetitionBytes;
	const size = (header.number(2) ?? 0) - at;
	if (definitionBytes < 0 || repetitionBytes < 0 || at > body.length || size < 0) throw new Damage("has levels that are longer than its bytes");
	const repetitions = leaf.maxRepetition === 0 ? void 0 : readLevels(body.subarray(0, repetitionBytes), leaf.maxRepetition, entries);
	const definitions = leaf.maxDefinition === 0 ? void 0 : readLevels(body.subarray(repetitionBytes, at), leaf.maxDefinition, entries);
	const rest = body.subarray(at);
	const bytes = stated?.boolean(7) === false || size === 0 ? rest : unpacked(rest, size, codec);
	return toPage({
		entries,
		definitions,
		repetitions
	}, stated?.number(4), bytes, column, dictionary);
}
function readLevels(bytes, most, entries) {
	const levels = readRuns(bytes, 32 - Math.clz32(most), entries);
	if (!(levels instanceof Uint8Array)) throw new Damage("has levels that are too large");
	for (const level of levels) if (level > most) throw new Damage(`has a level of ${level}, which is more than ${most}`);
	return levels;
}
function toPage(levels, encoding, bytes, { leaf, notes }, dictionary) {
	const { type, maxDefinition } = leaf;
	let present = levels.entries;
	if (levels.definitions) {
		for (const level of levels.definitions) if (level < maxDefinition) present -= 1;
	}
	const size = bytes.length + levels.entries * 4 + (dictionary?.size ?? 0);
	if (present === 0) return {
		...levels,
		size,
		cell: () => null
	};
	if (encoding === PLAIN_DICTIONARY$1 || encoding === RLE_DICTIONARY$1) {
		const entries = dictionary?.cells ?? [];
		const indices = readIndices(bytes, present, entries.length);
		return {
			...levels,
			size,
			cell: (index) => entries[indices[index] ?? 0] ?? null
		};
	}
	const raw = readValues(encoding ?? -1, bytes, present, type, MAX_PAGE);
	return {
		...levels,
		size,
		cell: (index) => type.toCell(raw(index), notes)
	};
}
// src/contract/sources/parquet/dictionaries.ts
/** A dictionary is read only where it is small beside its column. */
const MAX_BYTES = 262144;
/** More values than these are not few. */
const MAX_VALUES = 1e4;
const [DATA_PAGE, DICTIONARY_PAGE, DATA_PAGE_V2] = [
	0,
	2,
	3
];
const [PLAIN_DICTIONARY, RLE, BIT_PACKED, RLE_DICTIONARY] = [
	2,
	3,
	4,
	8
];
/** The values of columns whose every page refers to a dictionary, from the dictionaries alone. @throws GateError RG-DATA */
async function readDictionaries(file, columns) {
	const found = /* @__PURE__ */ new Map();
	for (const node of file.schema.columns) {
		if (node.kind !== "leaf" || !columns.has(node.name) || node.type.mayBeNull) continue;
		const values = await valuesOf(node, file);
		if (values) found.set(node.name, values);
	}
	return found;
}
async function valuesOf(leaf, file) {
	const { bytes, groups } = file.footer;
	const chunks = groups.filter(({ rows }) => rows > 0).map((group) => chunkOf(file.footer, group, leaf));
	const whole = chunks.filter((chunk) => typeof chunk === "object" && hasOnlyDictionary(bytes, chunk));
	if (whole.length < chunks.length) return void 0;
	const values = /* @__PURE__ */ new Set();
	for (const chunk of whole) {
		const cells = await dictionaryOf(leaf, chunk, file);
		for (const cell of cells ?? []) values.add(cell);
		if (!cells || values.size > MAX_VALUES) return void 0;
	}
	return [...values];
}
/** Whether no data page of a column holds values of its own: writers fall back to that when a dictionary grows. */
function hasOnlyDictionary(bytes, { pages, encodings }) {
	if (pages !== void 0) {
		const data = new CompactReader(bytes, pages).list().filter((item) => item instanceof Struct).filter((page) => page.number(1) === DATA_PAGE || page.number(1) === DATA_PAGE_V2);
		return data.length > 0 && data.every((page) => page.number(2) === PLAIN_DICTIONARY || page.number(2) === RLE_DICTIONARY);
	}
	if (encodings === void 0) return false;
	const all = new CompactReader(bytes, encodings).list();
	return all.includes(PLAIN_DICTIONARY) && all.every((one) => one === PLAIN_DICTIONARY || one === RLE || one === BIT_PACKED);
}
/** `undefined` where it is large, or holds what is no plain value; also where it is damaged, which reading the rows tells. */
async function dictionaryOf(leaf, { start, data, end, codec }, { access }) {
	if (data - start > MAX_BYTES) return void 0;
	const head = await access.read(start, data > start ? Math.min(data, end) : Math.min(end, start + MAX_BYTES));
	const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
	const notes = { rounded: false };
	try {
		const { header, body } = nextPage(bytes, 0);
		if (header.number(1) !== DICTIONARY_PAGE || (header.number(2) ?? 0) > MAX_BYTES) return void 0;
		const { cells } = readDictionary(header, body, {
			leaf,
			codec: await loadCodec(codec),
			notes
		});
		return !notes.rounded && !cells.some((cell) => cell instanceof Unreadable || typeof cell === "object") ? cells : void 0;
	} catch (thrown) {
		if (thrown instanceof Damage || isRangeError(thrown)) return void 0;
		throw thrown;
	}
}
// src/contract/sources/parquet/footer.ts
/** Most footers are smaller, and come with the first read. */
const TAIL = 65536;
/** A footer of a thousand row groups with a hundred columns is a tenth of it. */
const MAX_FOOTER = 134217728;
/** Bytes that describe a column of a row group, at least. */
const LEAST_CHUNK = 8;
const MAGIC = "PAR1";
const ENCRYPTED = "PARE";
/** Reads what a Parquet file says of itself (Apache Parquet format 2.12, "Metadata"). @throws GateError RG-DATA */
async function readFooter(access, path) {
	const { size } = access;
	if (size === 0) throw fileError(path, "is empty");
	if (size < 12) throw fileError(path, `is too short for Parquet (${size} bytes)`);
	const tail = await access.read(Math.max(0, size - TAIL), size);
	const magic = latin(tail.subarray(-4));
	if (magic === ENCRYPTED) throw fileError(path, "is encrypted: its footer cannot be read", size - 4);
	if (magic !== MAGIC || latin(await access.read(0, 4)) !== MAGIC) throw fileError(path, `does not ${magic === MAGIC ? "begin" : "end"} as Parquet does`, magic === MAGIC ? 0 : size - 4);
	const length = Buffer.from(tail.subarray(-8, -4)).readUInt32LE();
	const start = size - 8 - length;
	if (start < 4 || length > MAX_FOOTER) throw fileError(path, `has a footer of ${length} bytes, which cannot be`, size - 8);
	const bytes = length + 8 <= tail.length ? tail.subarray(tail.length - 8 - length, -8) : await access.read(start, size - 8);
	try {
		return toFooter(bytes, start);
	} catch (thrown) {
		throw asFileError(thrown, path, "the footer", start);
	}
}
function latin(bytes) {
	return Buffer.from(bytes).toString("latin1");
}
const [LIST, STRUCT, I64$1] = [
	9,
	12,
	6
];
function toFooter(bytes, start) {
	const found = {};
	const reader = new CompactReader(bytes);
	eachField(reader, (id, type) => {
		if (id === 2 && type === LIST) found.schema = structsOf(reader);
		else if (id === 3 && type === I64$1) found.rows = reader.zigzag();
		else if (id === 4 && type === LIST) found.groups = readGroups(reader, bytes);
		else if (id === 7 && type === LIST) found.ordered = structsOf(reader).map((order) => order.has(1) || order.has(2));
		else reader.skip(type);
	});
	const { rows, schema, groups, ordered = [] } = found;
	if (rows === void 0 || rows < 0 || !schema?.[0] || !groups) throw new Damage("lacks its rows or its schema");
	const counted = groups.reduce((sum, group) => sum + group.rows, 0);
	if (counted !== rows) throw new Damage(`counts ${rows} rows, and its row groups ${counted}`);
	return {
		rows,
		schema,
		groups,
		ordered,
		bytes,
		start
	};
}
function structsOf(reader) {
	return reader.list(1).filter((item) => item instanceof Struct);
}
/** The row groups: how many rows, and where their columns are. A file may have millions of these, of which few are asked about. */
function readGroups(reader, bytes) {
	const { type, size } = reader.listHead();
	if (size > 0 && type !== STRUCT) throw new Damage("has row groups that are none");
	const groups = [];
	for (let index = 0; index < size; index += 1) {
		const found = {};
		eachField(reader, (id, field) => {
			if (id === 1 && field === LIST) found.places = readPlaces(reader, bytes);
			else if (id === 3 && field === I64$1) found.rows = reader.zigzag();
			else reader.skip(field);
		});
		const { rows, places } = found;
		if (rows === void 0 || rows < 0 || !places) throw new Damage("has a row group without its rows or columns");
		groups.push({
			rows,
			places
		});
	}
	return groups;
}
function readPlaces(reader, bytes) {
	const { type, size } = reader.listHead();
	if (size > 0 && type !== STRUCT || size > bytes.length / LEAST_CHUNK) throw new Damage("has a row group with columns that are none");
	const places = new Uint32Array(size);
	for (let index = 0; index < size; index += 1) {
		places[index] = reader.at;
		reader.skip(STRUCT);
	}
	return places;
}
// src/contract/sources/parquet/schema.ts
/** Columns inside of columns; deeper schemas are refused. */
const MAX_LEVELS = 64;
const MAX_LEAVES = 5e4;
const [OPTIONAL, REPEATED] = [1, 2];
const [CONVERTED_MAP, CONVERTED_MAP_ENTRIES, CONVERTED_LIST] = [
	1,
	2,
	3
];
/** The columns that a schema describes ("Nested Encoding" and "Nested Types" of the format, with its rules for older lists). @throws Damage */
function readSchema(elements) {
	return new Reader(elements).read();
}
var Reader = class {
	#elements;
	#leaves = [];
	#at = 0;
	constructor(elements) {
		this.#elements = elements;
	}
	read() {
		const columns = this.#members(this.#next(), {
			definition: 0,
			repetition: 0,
			depth: 0
		});
		if (this.#at !== this.#elements.length) throw new Damage("has a schema with parts that belong to nothing");
		return {
			columns,
			leaves: this.#leaves
		};
	}
	#next() {
		const element = this.#elements[this.#at];
		if (!element) throw new Damage("has a schema that ends too early");
		this.#at += 1;
		return element;
	}
	#members(group, levels) {
		const nodes = [];
		for (let count = group.number(5) ?? 0; count > 0; count -= 1) nodes.push(this.#field(levels));
		if (new Set(nodes.map(({ name }) => name)).size < nodes.length) throw new Damage("has two columns of one name");
		return nodes;
	}
	#field({ definition, repetition, depth }) {
		if (depth > MAX_LEVELS) throw new Damage("has a schema that is nested too deeply");
		const element = this.#next();
		const kind = element.number(3);
		if (kind === REPEATED) return this.#repeated(element, "list", {
			definition,
			repetition,
			depth: depth + 1
		});
		const level = definition + (kind === OPTIONAL ? 1 : 0);
		return this.#body(element, kind === OPTIONAL, {
			definition: level,
			repetition,
			depth: depth + 1
		});
	}
	/** A repeated field that stands alone, outside of a list: a list that is never null. */
	#repeated(element, kind, { definition, repetition, depth }) {
		const inner = {
			definition: definition + 1,
			repetition: repetition + 1,
			depth: depth + 1
		};
		return {
			kind,
			name: nameOf(element),
			level: definition,
			optional: false,
			item: this.#body(element, false, inner),
			itemDefinition: inner.definition,
			itemRepetition: inner.repetition
		};
	}
	#body(element, optional, levels) {
		const common = {
			name: nameOf(element),
			level: levels.definition,
			optional
		};
		const children = element.number(5);
		if (children === void 0 || children === 0 && element.has(1)) return this.#leaf(element, common, levels);
		if (children === 0) throw new Damage(`has the column ${common.name} without anything in it`);
		const repeated = this.#elements[this.#at];
		if (children === 1 && repeated?.number(3) === REPEATED) {
			if (isList(element)) return {
				...this.#list(common.name, levels),
				...common
			};
			if (isMap(element, repeated)) return {
				...this.#repeated(this.#next(), "map", levels),
				...common
			};
		}
		return {
			...common,
			kind: "struct",
			members: this.#members(element, levels)
		};
	}
	/** The item is the repeated field itself where an older writer left out the group around it. */
	#list(list, levels) {
		const repeated = this.#next();
		if (!(repeated.number(5) === 1 && !isOldItem(repeated, list) && this.#elements[this.#at]?.number(3) !== REPEATED)) return this.#repeated(repeated, "list", levels);
		const [itemDefinition, itemRepetition] = [levels.definition + 1, levels.repetition + 1];
		const item = this.#field({
			definition: itemDefinition,
			repetition: itemRepetition,
			depth: levels.depth + 2
		});
		return {
			kind: "list",
			name: list,
			level: levels.definition,
			optional: false,
			item,
			itemDefinition,
			itemRepetition
		};
	}
	#leaf(element, common, { definition, repetition }) {
		const leaf = {
			...common,
			kind: "leaf",
			index: this.#leaves.length,
			type: leafTypeOf(element),
			maxDefinition: definition,
			maxRepetition: repetition
		};
		this.#leaves.push(leaf);
		if (this.#leaves.length > MAX_LEAVES) throw new Damage(`has more than ${MAX_LEAVES} columns`);
		return leaf;
	}
};
function nameOf(element) {
	return element.text(4) ?? "";
}
function isList(element) {
	return element.number(6) === CONVERTED_LIST || element.struct(10)?.has(3) === true;
}
function isMap(element, entries) {
	const converted = element.number(6);
	return (converted === CONVERTED_MAP || converted === CONVERTED_MAP_ENTRIES || element.struct(10)?.has(2) === true) && entries.number(5) === 2;
}
function isOldItem(repeated, list) {
	const name = nameOf(repeated);
	return name === "array" || name === `${list}_tuple`;
}
// src/contract/sources/parquet/chunk-statistics.ts
/**
* The struct `Statistics` of the format at an offset. A file may have a hundred thousand of them, so that nothing is made but the one result.
* @throws Damage
*/
function readChunkStatistics(bytes, at) {
	const reader = new CompactReader(bytes, at);
	const found = {
		nulls: void 0,
		nans: void 0,
		least: void 0,
		most: void 0,
		leastOccurs: false,
		mostOccurs: false,
		signedLeast: void 0,
		signedMost: void 0
	};
	let id = 0;
	for (let head = reader.byte(); head !== 0; head = reader.byte()) {
		id = head >> 4 === 0 ? reader.zigzag() : id + (head >> 4);
		readField(reader, found, id, head & 15);
	}
	return found;
}
const [TRUE, FALSE, I64, BINARY] = [
	1,
	2,
	6,
	8
];
function readField(reader, found, id, type) {
	if (type === TRUE || type === FALSE) {
		if (id === 7) found.mostOccurs = type === TRUE;
		else if (id === 8) found.leastOccurs = type === TRUE;
	} else if (type === I64 && (id === 3 || id === 9)) {
		const count = reader.zigzag();
		if (id === 3) found.nulls = count;
		else found.nans = count;
	} else if (type === BINARY) {
		const value = reader.at;
		reader.skip(BINARY);
		if (id === 1) found.signedMost = value;
		else if (id === 2) found.signedLeast = value;
		else if (id === 5) found.most = value;
		else if (id === 6) found.least = value;
	} else reader.skip(type);
}
// src/contract/sources/parquet/statistics.ts
/**
* What the footer tells for certain about the columns, without any row being read ("Statistics" of the format).
* @throws Damage when what it tells cannot be read
*/
function readStatistics(footer, { columns }, needed) {
	const asked = columns.filter(({ name }) => needed?.has(name) !== false);
	return {
		rows: footer.rows,
		columns: new Map(asked.map((node) => [node.name, describe(node, footer, true)]))
	};
}
function describe(node, footer, isTop) {
	if (node.kind === "leaf") return describeLeaf(node, footer, isTop);
	const nulls = node.optional && !hasNoGap(node, footer) ? {} : { nulls: 0 };
	if (node.kind === "struct") {
		const columns = new Map(node.members.map((member) => [member.name, describe(member, footer, false)]));
		return {
			...nulls,
			types: ["object", "map"],
			columns
		};
	}
	if (node.kind === "list") {
		const items = describe(node.item, footer, false);
		const isVector = items.nulls === 0 && items.types?.includes("number") === true;
		return {
			...nulls,
			types: isVector ? ["array", "vector"] : ["array"],
			items
		};
	}
	const value = node.item.kind === "struct" ? node.item.members[1] : void 0;
	return {
		...nulls,
		types: ["object", "map"],
		...value && { items: describe(value, footer, false) }
	};
}
/** A leaf below that is never null: then nothing around it is. */
function hasNoGap(node, footer) {
	if (node.kind === "leaf") return nullsOf(node, footer) === 0;
	return (node.kind === "struct" ? node.members : [node.item]).some((inner) => hasNoGap(inner, footer));
}
function describeLeaf(leaf, footer, isTop) {
	const { nulls: counted, bounds } = summaryOf(leaf, footer);
	const nulls = leaf.type.mayBeNull ? void 0 : isTop || counted === 0 ? counted : leaf.optional ? void 0 : 0;
	const types = typesWithin(leaf.type.bounds === "float" && bounds.minimum !== void 0 ? ["number"] : leaf.type.types, bounds);
	return {
		...nulls !== void 0 && { nulls },
		...bounds,
		types
	};
}
/** A date, time or timestamp is what contracts call so only within the years 0 to 9999 and the hours of a day. */
function typesWithin(types, { minimum, maximum }) {
	return types.filter((type) => {
		if (type !== "date" && type !== "time" && type !== "timestamp") return true;
		return minimum !== void 0 && maximum !== void 0 && isOfType(minimum, type) && isOfType(maximum, type);
	});
}
/** Entries without a value; `undefined` where a row group does not say. */
function nullsOf(leaf, footer) {
	return leaf.maxDefinition === 0 ? 0 : summaryOf(leaf, footer).nulls;
}
/** What one row group tells of a leaf; `undefined` where it says nothing. */
function toldBy(group, leaf, footer) {
	const chunk = chunkOf(footer, group, leaf);
	if (typeof chunk === "string" || chunk.statistics === void 0) return void 0;
	return {
		values: chunk.values,
		statistics: readChunkStatistics(footer.bytes, chunk.statistics)
	};
}
function nullsIn({ nulls }, values) {
	return nulls !== void 0 && nulls >= 0 && nulls <= values ? nulls : void 0;
}
/** Over all row groups: entries without a value, and the range of all values; nothing where one that has some does not tell. */
function summaryOf(leaf, footer) {
	const { type, maxDefinition } = leaf;
	let nulls = 0;
	let hasBounds = type.bounds !== "none" && (type.bounds === "signed" || footer.ordered[leaf.index] === true);
	let [least, most] = [void 0, void 0];
	for (const group of footer.groups) {
		const told = toldBy(group, leaf, footer);
		const without = told && nullsIn(told.statistics, told.values);
		nulls = nulls === void 0 || without === void 0 ? void 0 : nulls + without;
		if (!hasBounds || group.rows === 0 || told && without === told.values && maxDefinition > 0) continue;
		const range = told && rangeOf(told.statistics, type, footer.bytes);
		hasBounds = range !== void 0;
		if (range && (least === void 0 || order(range.least, least) < 0)) least = range.least;
		if (range && (most === void 0 || order(range.most, most) > 0)) most = range.most;
	}
	return {
		nulls: maxDefinition === 0 ? 0 : nulls,
		bounds: hasBounds ? boundsOf(least, most, type) : {}
	};
}
function boundsOf(least, most, type) {
	const [minimum, maximum] = [least && valueOf(least, type), most && valueOf(most, type)];
	if (minimum === void 0 || maximum === void 0) return {};
	return {
		minimum,
		maximum,
		exact: least?.exact === true && most?.exact === true
	};
}
/**
* The range of one row group. The deprecated fields are in signed order: right for signed numbers alone. The others have an order only
* where the file says so. Floating point numbers leave NaN out of their range: it counts only where the file says that there is none.
*/
function rangeOf(told, type, bytes) {
	if (type.bounds === "float" && told.nans !== 0) return void 0;
	const isSigned = type.bounds === "signed";
	const least = endOf(told.least ?? (isSigned ? told.signedLeast : void 0), type, told.leastOccurs, bytes);
	const most = endOf(told.most ?? (isSigned ? told.signedMost : void 0), type, told.mostOccurs, bytes);
	return least && most && order(least, most) <= 0 ? {
		least,
		most
	} : void 0;
}
function endOf(stored, type, exact, bytes) {
	const raw = stored === void 0 ? void 0 : rawOf(bytes, stored, type);
	if (raw === void 0) return void 0;
	if (type.bounds === "signed" || type.types.includes("string")) return {
		raw,
		key: raw,
		exact
	};
	const value = valueOf({ raw }, type);
	return value === void 0 ? void 0 : {
		raw,
		key: typeof value === "string" ? raw : value,
		exact
	};
}
/** `undefined` of a text that was cut in the middle of a character, a number that is none, a decimal with more digits than a number holds. */
function valueOf({ raw }, type) {
	const notes = { rounded: false };
	const value = type.toCell(raw, notes);
	return value instanceof Unreadable || notes.rounded || Number.isNaN(value) ? void 0 : value;
}
/** Bytes of a value by the number of its type, where all have the same. */
const SIZES = [
	1,
	4,
	8,
	12,
	4,
	8
];
/** A value as statistics hold it: as in a page, but texts stand without their length. */
function rawOf(bytes, place, { physical, length }) {
	const reader = new CompactReader(bytes, place);
	const size = reader.varint();
	const start = reader.at;
	if (size !== (physical === PHYSICAL.fixed ? length : SIZES[physical] ?? size)) return void 0;
	switch (physical) {
		case PHYSICAL.boolean: return bytes[start] === 1;
		case PHYSICAL.int32: return viewOf(bytes).getInt32(start, true);
		case PHYSICAL.int64: return int64At(viewOf(bytes), start);
		case PHYSICAL.float: return viewOf(bytes).getFloat32(start, true);
		case PHYSICAL.double: return viewOf(bytes).getFloat64(start, true);
		default: return Buffer.from(bytes.buffer, bytes.byteOffset + start, size);
	}
}
/** One for a footer. */
const VIEWS = /* @__PURE__ */ new WeakMap();
function viewOf(bytes) {
	let view = VIEWS.get(bytes);
	if (!view) {
		view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		VIEWS.set(bytes, view);
	}
	return view;
}
/** Texts are ordered by their bytes. */
function order({ key: one }, { key: other }) {
	if (Buffer.isBuffer(one) && Buffer.isBuffer(other)) return Buffer.compare(one, other);
	return one < other ? -1 : one > other ? 1 : 0;
}
// src/contract/sources/parquet/read.ts
/** Rows that are put together at a time. */
const BATCH = 2048;
/** Bytes of the needed columns of one row group, as they are in the file. */
const MAX_GROUP = 1073741824;
/** Rows are numbered from 1: a Parquet file has no lines. Row groups are read one after the other, and of each the needed columns. */
function readParquet(file) {
	let opened;
	const open = () => opened ??= openFile(file);
	const inexact = /* @__PURE__ */ new Set();
	return {
		textual: false,
		inexact,
		async *rows(columns) {
			yield* rowsOf(file.path, await open(), columns, inexact);
		},
		declared: async () => ({ columns: declaredBy((await open()).schema.columns) }),
		async dictionaries(columns) {
			const opened = await open();
			return inFooter(file.path, opened, async () => readDictionaries(opened, columns));
		},
		async statistics(columns) {
			const opened = await open();
			return inFooter(file.path, opened, async () => readStatistics(opened.footer, opened.schema, columns));
		}
	};
}
function declaredBy(nodes) {
	return new Map(nodes.map((node) => [node.name, declaredIn(node)]));
}
function declaredIn(node) {
	if (node.kind === "leaf") return {};
	if (node.kind === "struct") return { columns: declaredBy(node.members) };
	const item = node.kind === "list" ? node.item : node.item.kind === "struct" ? node.item.members[1] : void 0;
	return item ? { items: declaredIn(item) } : {};
}
/** @throws GateError RG-DATA where the footer is damaged */
async function inFooter(path, { access }, read) {
	try {
		return await read();
	} catch (thrown) {
		throw asFileError(thrown, path, "the footer", access.size - 8);
	}
}
async function openFile(file) {
	const access = await randomAccess(file);
	const footer = await readFooter(access, file.path);
	try {
		const schema = readSchema(footer.schema);
		checkGroups(footer, schema);
		return {
			access,
			footer,
			schema
		};
	} catch (thrown) {
		throw asFileError(thrown, file.path, "the footer", access.size - 8);
	}
}
function checkGroups({ groups }, { leaves }) {
	const odd = groups.find(({ places }) => places.length !== leaves.length);
	if (odd) throw new Damage(`has ${odd.places.length} columns in a row group, and ${leaves.length} in its schema`);
}
async function* rowsOf(path, { access, footer, schema }, columns, inexact) {
	const nodes = schema.columns.filter(({ name }) => columns === void 0 || columns.has(name));
	let line = 0;
	for (const group of footer.groups) {
		if (group.rows === 0) continue;
		const opened = await openGroup({
			path,
			access,
			footer
		}, group, nodes);
		for (let left = group.rows; left > 0;) {
			const count = Math.min(BATCH, left);
			yield toRows(opened, count, line, path);
			line += count;
			left -= count;
		}
		if (opened.some(({ cursors }) => cursors.some(({ isDone }) => !isDone))) throw fileError(path, "is damaged: a row group has more entries than rows");
		for (const { name, notes } of opened) if (notes.rounded) inexact.add(name);
	}
}
async function openGroup(source, group, nodes) {
	const { path } = source;
	const budget = new Budget();
	const size = nodes.flatMap((node) => leavesOf(node).map((leaf) => readableChunk(source, group, leaf))).reduce((sum, { start, end }) => sum + end - start, 0);
	if (size > MAX_GROUP) throw new GateError("RG-DATA", `${path} has a row group of ${size} bytes, which is more than ${MAX_GROUP}`, { hint: "write smaller row groups: one is held in memory while it is read" });
	const columns = [];
	for (const node of nodes) columns.push(await openColumn(source, group, node, budget));
	return columns;
}
async function openColumn(source, group, node, budget) {
	const { path, access } = source;
	const notes = { rounded: false };
	const cursors = [];
	let offset = 0;
	for (const leaf of leavesOf(node)) {
		const { start, end, values, codec } = readableChunk(source, group, leaf);
		offset ||= start;
		const read = await access.read(start, end);
		if (read.length !== end - start) throw fileError(path, `has ${read.length} bytes instead of ${end - start}`, start);
		const pages = readPages({
			path,
			leaf,
			bytes: Buffer.from(read.buffer, read.byteOffset, read.byteLength),
			offset: start,
			values,
			codec: await codecOf(codec, path, leaf, start),
			notes
		});
		cursors.push(new Cursor(leaf, pages, values, budget));
	}
	return {
		name: node.name,
		assembler: new Assembler(node, cursors),
		cursors,
		offset,
		notes
	};
}
async function codecOf(id, path, { name }, offset) {
	try {
		return await loadCodec(id);
	} catch (thrown) {
		throw thrown instanceof Damage ? fileError(path, `has the column ${name}, which ${thrown.message}`, offset) : thrown;
	}
}
function readableChunk({ path, access, footer }, group, leaf) {
	let chunk;
	try {
		chunk = chunkOf(footer, group, leaf);
	} catch (thrown) {
		throw asFileError(thrown, path, "the footer", access.size - 8);
	}
	if (typeof chunk === "object") return chunk;
	throw fileError(path, `has the column ${leaf.name}, which ${chunk} and cannot be read`);
}
function leavesOf(node) {
	if (node.kind === "leaf") return [node];
	return node.kind === "struct" ? node.members.flatMap(leavesOf) : leavesOf(node.item);
}
function toRows(columns, count, line, path) {
	const cells = columns.map(({ assembler, name, offset }) => {
		try {
			return assembler.read(count);
		} catch (thrown) {
			throw asFileError(thrown, path, `the column ${name}`, offset);
		}
	});
	const names = columns.map(({ name }) => name);
	const unusual = names.includes("__proto__");
	return Array.from({ length: count }, (_, index) => {
		const value = {};
		let problem;
		for (let at = 0; at < names.length; at += 1) {
			const [name, cell] = [names[at], cells[at][index] ?? null];
			if (typeof cell === "object" && cell instanceof Unreadable) problem ??= `the column ${name} holds ${cell.reason}`;
			else if (unusual) Object.defineProperty(value, name, {
				value: cell,
				enumerable: true,
				configurable: true,
				writable: true
			});
			else value[name] = cell;
		}
		const row = line + index + 1;
		return problem === void 0 ? {
			line: row,
			value
		} : {
			line: row,
			error: problem
		};
	});
}
export { readParquet };
