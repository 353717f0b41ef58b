import "./runtime.js";
import { DatasetRun, LEAST_BYTES, addDeclared, addRows, checkColumn, loadRunTools } from "./contract-engine-run-shared.js";
import { MAX_KEYS, countValues } from "./contract-engine-counts-shared.js";
import { identityOfAll, isRounded } from "./contract-engine-membership-shared.js";
import { randomInt } from "./config.js";
import { encodingOf, notText, plainBytes, utf8ErrorAt } from "./contract-sources-bytes-shared.js";
import { SIGNS, delimiterOf, isBlank, readCells, readCsv, readHeader, toRow } from "./contract-sources-csv-read-shared.js";
import { readJsonArray, unexpected } from "./contract-sources-json-array-read-shared.js";
import { rowLimit, tooLong } from "./contract-sources-lines-shared.js";
import { readNdjson, toRow as toRow$1 } from "./contract-sources-ndjson-read-shared.js";
import { GateError, closeSync, isJsonArray, isJsonObject, openSync, readSync } from "./start.js";
import { readCell } from "./contract-engine-cells-shared.js";
import { parseValue, showValue } from "./contract-engine-json-shared.js";
import { instantOf } from "./contract-engine-limits-shared.js";
import { availableParallelism } from "node:os";
import { isAscii, isUtf8 } from "node:buffer";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
// src/contract/fast/literals.ts
/** Texts as bytes, looked up by the bytes of a value without making a text of it. */
var ByteSet = class {
	/** By length, first and last byte: nearly always one candidate. */
	#buckets = Array.from({ length: 256 });
	constructor(texts) {
		for (const text of texts) {
			const bytes = new TextEncoder().encode(text);
			const bucket = bucketOf$1(bytes, 0, bytes.length);
			(this.#buckets[bucket] ??= []).push(bytes);
		}
	}
	has(bytes, from, to) {
		const candidates = this.#buckets[bucketOf$1(bytes, from, to)];
		if (candidates === void 0) return false;
		for (let index = 0; index < candidates.length; index += 1) {
			const one = candidates[index];
			if (one.length === to - from && isAt(bytes, from, one)) return true;
		}
		return false;
	}
};
function bucketOf$1(bytes, from, to) {
	if (from === to) return 0;
	const middle = bytes[from + to >> 1];
	return ((to - from) * 31 + bytes[from]) * 31 + bytes[to - 1] * 7 + middle & 255;
}
/** Whether `expected` stands at a place. */
function isAt(bytes, at, expected) {
	for (let index = 0; index < expected.length; index += 1) if (bytes[at + index] !== expected[index]) return false;
	return true;
}
/** Whether two stretches of bytes are the same. */
function areSame(bytes, one, other, length) {
	for (let index = 0; index < length; index += 1) if (bytes[one + index] !== bytes[other + index]) return false;
	return true;
}
/** A text that is well-formed has bytes of its own; one with half a surrogate pair does not. */
function isWellFormed(text) {
	return !/\p{Cs}/u.test(text);
}
const FIRST_SIZE$1 = 1024;
/** Nobody who writes data can know it, so nobody can choose keys that all fall on one place. */
function makeSeed() {
	return randomInt(1 << 30) * 2 + 1;
}
/** Numbers without repetition, with the line that each stood in first. The keys themselves are kept: what is found is certain. */
var NumberTable = class NumberTable {
	size = 0;
	/** NaN where there is none. */
	keys = new Float64Array(FIRST_SIZE$1).fill(NaN);
	lines;
	#seed;
	#bits = /* @__PURE__ */ new Float64Array(1);
	#halves = new Int32Array(this.#bits.buffer);
	constructor({ seed, withLines }) {
		this.#seed = seed;
		this.lines = withLines ? new Uint32Array(FIRST_SIZE$1) : void 0;
	}
	/** A table that another thread has filled, with the same seed. */
	static of(keys, size, seed) {
		const table = new NumberTable({
			seed,
			withLines: false
		});
		table.keys = keys;
		table.size = size;
		return table;
	}
	/** The smallest and the largest key; the other way round where there is none. */
	range() {
		let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
		for (let at = 0; at < this.keys.length; at += 1) {
			const key = this.keys[at];
			if (key < least) least = key;
			if (key > most) most = key;
		}
		return [least, most];
	}
	/** The place of a key, or the place where it would be put. */
	find(key) {
		const mask = this.keys.length - 1;
		let at = this.#hash(key) & mask;
		for (;;) {
			const there = this.keys[at];
			if (there === key || there !== there) return at;
			at = at + 1 & mask;
		}
	}
	isTaken(place) {
		return this.keys[place] === this.keys[place];
	}
	/** At a place that `find` gave and that is free. */
	put(place, key, line) {
		this.keys[place] = key;
		if (this.lines) this.lines[place] = line;
		this.size += 1;
		if (this.size > this.keys.length * .7) this.#grow();
	}
	#hash(key) {
		const whole = key | 0;
		if (whole === key) {
			const eights = Math.imul(whole >> 3, this.#seed);
			return (eights ^ eights >>> 15) << 3 | whole & 7;
		}
		this.#bits[0] = key;
		const mixed = Math.imul(this.#halves[0] ^ Math.imul(this.#halves[1], 2654435761), this.#seed);
		return mixed ^ mixed >>> 15;
	}
	#grow() {
		const { keys, lines } = this;
		this.keys = new Float64Array(keys.length * 2).fill(NaN);
		this.lines = lines && new Uint32Array(keys.length * 2);
		for (let index = 0; index < keys.length; index += 1) {
			const key = keys[index];
			if (key !== key) continue;
			const place = this.find(key);
			this.keys[place] = key;
			if (lines && this.lines) this.lines[place] = lines[index];
		}
	}
};
// src/contract/fast/key-bytes.ts
const [NUMBER, TEXT] = [1, 2];
/** A number that no whole number beyond 2^53 is equal to. */
function isPlainNumber(value) {
	return typeof value === "number" && (Number.isSafeInteger(value) || !Number.isInteger(value));
}
/** Numbers and texts as bytes from which they can be read again; `undefined` when there are other values among them. */
function composeKey(values) {
	const parts = [];
	for (const value of values) if (isPlainNumber(value)) {
		const part = Buffer.alloc(9, NUMBER);
		part.writeDoubleLE(value + 0, 1);
		parts.push(part);
	} else if (typeof value === "string" && isWellFormed(value)) {
		const part = Buffer.alloc(5 + Buffer.byteLength(value), TEXT);
		part.writeUInt32LE(part.length - 5, 1);
		part.write(value, 5);
		parts.push(part);
	} else return void 0;
	return Buffer.concat(parts);
}
/** The values of a key of so many parts; a key of one part is a text. */
function readKey(bytes, parts) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	if (parts === 1) return [buffer.toString()];
	const values = [];
	for (let at = 0; at < buffer.length;) {
		if (buffer[at] === NUMBER) {
			values.push(buffer.readDoubleLE(at + 1));
			at += 9;
			continue;
		}
		const length = buffer.readUInt32LE(at + 1);
		values.push(buffer.toString("utf8", at + 5, at + 5 + length));
		at += 5 + length;
	}
	return values;
}
// src/contract/fast/text-table.ts
const FIRST_SIZE = 1024;
const SEGMENT_BITS = 20;
const SEGMENT = 1 << SEGMENT_BITS;
const LENGTH_BYTES = 3;
/** Byte strings without repetition, with the line that each stood in first. The bytes are kept, so what is found is certain. */
var TextTable = class TextTable {
	size = 0;
	/** Where the bytes of a key are, plus one; 0 where there is none. */
	places = new Uint32Array(FIRST_SIZE);
	hashes = new Int32Array(FIRST_SIZE);
	lines;
	segments = [];
	#end = 0;
	#seed;
	constructor({ seed, withLines }) {
		this.#seed = seed;
		this.lines = withLines ? new Uint32Array(FIRST_SIZE) : void 0;
	}
	/** A table that another thread has filled, with the same seed; nothing is put into it any more. */
	static of({ places, hashes, segments }, size, seed) {
		const table = new TextTable({
			seed,
			withLines: false
		});
		table.places = places;
		table.hashes = hashes;
		table.segments = [...segments];
		table.size = size;
		return table;
	}
	hash(bytes, from, to) {
		let hash = this.#seed;
		for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at], 16777619);
		hash ^= hash >>> 16;
		return Math.imul(hash, 73244475);
	}
	/** The place of a key in the table, or the place where it would be put. */
	find(hash, bytes, from, to) {
		const mask = this.places.length - 1;
		let at = (hash ^ hash >>> 15) & mask;
		for (;;) {
			const place = this.places[at];
			if (place === 0 || this.hashes[at] === hash && this.#isAt(place - 1, bytes, from, to)) return at;
			at = at + 1 & mask;
		}
	}
	/** At a place that `find` gave and that is free. Whether there was room for it. */
	put(at, hash, line, { bytes, from, to }) {
		const place = this.#keep(bytes, from, to);
		if (place + 1 > 4294967295) return false;
		this.places[at] = place + 1;
		this.hashes[at] = hash;
		if (this.lines) this.lines[at] = line;
		this.size += 1;
		if (this.size > this.places.length * .7) this.#grow();
		return true;
	}
	#isAt(place, bytes, from, to) {
		const segment = this.segments[place >>> SEGMENT_BITS];
		const at = place & 1048575;
		if (lengthAt(segment, at) !== to - from) return false;
		const shift = at + LENGTH_BYTES - from;
		for (let index = from; index < to; index += 1) if (segment[index + shift] !== bytes[index]) return false;
		return true;
	}
	/** Copies a key and returns where it is. */
	#keep(bytes, from, to) {
		const [size, room] = [to - from, SEGMENT - (this.#end & 1048575)];
		if (size + LENGTH_BYTES > room) this.#end += room;
		const place = this.#end;
		const segment = this.segments[place / SEGMENT | 0] ??= new Uint8Array(SEGMENT);
		const at = place & 1048575;
		segment[at] = size & 255;
		segment[at + 1] = size >>> 8 & 255;
		segment[at + 2] = size >>> 16;
		for (let index = 0; index < size; index += 1) segment[at + LENGTH_BYTES + index] = bytes[from + index];
		this.#end += size + LENGTH_BYTES;
		return place;
	}
	#grow() {
		const { places, hashes, lines } = this;
		const length = places.length * 2;
		this.places = new Uint32Array(length);
		this.hashes = new Int32Array(length);
		this.lines = lines && new Uint32Array(length);
		for (let index = 0; index < places.length; index += 1) {
			if (places[index] === 0) continue;
			const hash = hashes[index];
			let at = (hash ^ hash >>> 15) & length - 1;
			while (this.places[at] !== 0) at = at + 1 & length - 1;
			this.places[at] = places[index];
			this.hashes[at] = hash;
			if (lines && this.lines) this.lines[at] = lines[index];
		}
	}
};
/** The bytes of the key at a place of a table (`places`) that is taken. */
function keyBytesAt(segments, placed) {
	const place = placed - 1;
	const segment = segments[place >>> SEGMENT_BITS];
	const from = (place & 1048575) + LENGTH_BYTES;
	return segment.subarray(from, from + lengthAt(segment, from - LENGTH_BYTES));
}
function lengthAt(segment, at) {
	return segment[at] | segment[at + 1] << 8 | segment[at + 2] << 16;
}
// src/contract/fast/hashed-keys.ts
/**
* The keys of a rule about uniqueness, kept small: numbers as numbers, texts as bytes in one arena, everything else by its identity. Which of
* them a key is depends on its value alone, so that no key can be met in two of them.
*/
var HashedKeys = class {
	isFull = false;
	numbers;
	texts;
	seed;
	others = /* @__PURE__ */ new Map();
	#most;
	#withLines;
	#encoder = new TextEncoder();
	/** Keys of other threads, and how many of them are nowhere else. They become part of the tables when another key is to be added. */
	#joined = [];
	#joinedSize = 0;
	/** `withLines`: where each key stood first is kept too. `seed`: of another thread's keys, that they can be put together with these. */
	constructor(most, { withLines = false, seed = makeSeed() } = {}) {
		this.#most = most;
		this.#withLines = withLines;
		this.seed = seed;
		this.numbers = new NumberTable({
			seed,
			withLines
		});
		this.texts = new TextTable({
			seed,
			withLines
		});
	}
	get size() {
		return this.numbers.size + this.texts.size + this.others.size + this.#joinedSize;
	}
	/** Whether a number is a key. `ranges` are those of `numberRanges`. */
	hasNumber(key, ranges) {
		for (let index = 0; index < ranges.length; index += 1) {
			const [least, most] = ranges[index];
			if (key < least || key > most) continue;
			const table = index === 0 ? this.numbers : this.#joined[index - 1]?.numbers ?? this.numbers;
			if (table.isTaken(table.find(key))) return true;
		}
		return false;
	}
	/** Where numbers are: keys that are counted up stand nowhere else in the next part, which need not be looked up then. */
	numberRanges() {
		return [this.numbers.range(), ...this.#joined.map(({ range }) => range)];
	}
	/** Whether the bytes of a text are a key. */
	hasText(hash, bytes) {
		if (this.texts.places[this.texts.find(hash, bytes, 0, bytes.length)] !== 0) return true;
		return this.#joined.some(({ texts }) => texts.places[texts.find(hash, bytes, 0, bytes.length)] !== 0);
	}
	/** Takes the keys of another thread as they are; so many of them are new. */
	join(numbers, texts, fresh) {
		this.#joined.push({
			numbers,
			range: numbers.range(),
			texts
		});
		this.#joinedSize += fresh;
	}
	#takeJoined() {
		const joined = this.#joined.splice(0);
		this.#joinedSize = 0;
		for (const { numbers, texts } of joined) {
			for (const key of numbers.keys) if (key === key) this.#putNumber(key, 0);
			texts.places.forEach((placed, at) => {
				if (placed === 0) return;
				const bytes = keyBytesAt(texts.segments, placed);
				this.#putText(texts.hashes[at], {
					bytes,
					from: 0,
					to: bytes.length
				}, 0);
			});
		}
	}
	add(values, line) {
		if (values.some((value) => value === void 0 || value === null)) return false;
		const [only] = values;
		if (values.length === 1 && isPlainNumber(only)) return this.addNumber(only, line);
		const bytes = values.length === 1 ? this.#bytesOf(only ?? null) : composeKey(values);
		return bytes && bytes.length <= 65536 ? this.addText(bytes, 0, bytes.length, line) : this.#addOther(values, line);
	}
	/** A number that is a key alone. */
	addNumber(key, line) {
		if (this.#joined.length > 0) this.#takeJoined();
		return this.#putNumber(key, line);
	}
	#putNumber(key, line) {
		const place = this.numbers.find(key);
		if (this.numbers.isTaken(place)) return true;
		if (this.#hasRoom()) this.numbers.put(place, key, line);
		return false;
	}
	/** The bytes of a text that is a key alone. */
	addText(bytes, from, to, line) {
		if (this.#joined.length > 0) this.#takeJoined();
		return this.#putText(this.texts.hash(bytes, from, to), {
			bytes,
			from,
			to
		}, line);
	}
	#putText(hash, text, line) {
		const place = this.texts.find(hash, text.bytes, text.from, text.to);
		if (this.texts.places[place] !== 0) return true;
		if (this.#hasRoom() && !this.texts.put(place, hash, line, text)) this.isFull = true;
		return false;
	}
	#bytesOf(value) {
		return typeof value === "string" && isWellFormed(value) ? this.#encoder.encode(value) : void 0;
	}
	#addOther(values, line) {
		const key = identityOfAll(values) ?? "";
		if (this.others.has(key)) return true;
		if (this.#hasRoom()) this.others.set(key, {
			line,
			values: this.#withLines ? values.map((value) => value ?? null) : []
		});
		return false;
	}
	#hasRoom() {
		if (this.size < this.#most) return true;
		this.isFull = true;
		return false;
	}
};
// src/contract/fast/array-lines.ts
/** Stands for a line break inside of a text, where neither is allowed. */
const CONTROL = 1;
const [BEFORE, INSIDE, BETWEEN, DONE] = [
	0,
	1,
	2,
	3
];
/**
* Makes lines of rows out of one JSON array, in the bytes themselves: commas between rows become line breaks, line breaks inside of rows
* become blanks. No byte moves, and the lines that rows began in are kept. What is no array is an error, as it is to the reader of such files.
*/
var ArrayLines = class {
	#path;
	#line = 1;
	#state = BEFORE;
	#isArray = false;
	#wantsValue = false;
	#depth = 0;
	#inText = false;
	#isEscaped = false;
	#starts = [];
	#taken = 0;
	constructor(path) {
		this.#path = path;
	}
	/** The line in which the next row began. */
	take() {
		const line = this.#starts[this.#taken] ?? this.#line;
		this.#taken += 1;
		if (this.#taken < 1e4) return line;
		this.#starts = this.#starts.slice(this.#taken);
		this.#taken = 0;
		return line;
	}
	/** Changes the bytes from `from` to `to`, which come next. @throws GateError RG-DATA */
	change(bytes, from, to) {
		for (let at = from; at < to; at += 1) {
			const byte = bytes[at];
			if (this.#inText) {
				at = this.#inside(bytes, at, to);
				continue;
			}
			if (byte === 10) this.#line += 1;
			if (this.#state !== INSIDE) this.#outside(bytes, at, byte);
			else if (byte === 34) this.#inText = true;
			else if (byte === 123 || byte === 91) this.#depth += 1;
			else if (byte === 125 || byte === 93) this.#close(bytes, at);
			else if (byte === 44 && this.#depth === 0) this.#end(bytes, at, 44);
			else if (byte === 10) bytes[at] = 32;
		}
	}
	/** Within a text: the place of its closing quote, or the last one there is. */
	#inside(bytes, from, to) {
		let isEscaped = this.#isEscaped;
		for (let at = from; at < to; at += 1) {
			const byte = bytes[at];
			if (byte === 10) {
				this.#line += 1;
				bytes[at] = CONTROL;
			}
			if (isEscaped) isEscaped = false;
			else if (byte === 92) isEscaped = true;
			else if (byte === 34) {
				this.#inText = false;
				this.#isEscaped = false;
				if (this.#depth === 0) this.#end(bytes, at, 34);
				return at;
			}
		}
		this.#isEscaped = isEscaped;
		return to;
	}
	#close(bytes, at) {
		this.#depth -= 1;
		if (this.#depth <= 0) this.#end(bytes, at, bytes[at]);
	}
	/** A value ends with a byte, which may be the comma behind it or the end of the array. */
	#end(bytes, at, byte) {
		const isClosing = this.#depth === -1;
		this.#wantsValue = byte === 44 && !isClosing;
		this.#state = isClosing || !this.#isArray ? DONE : byte === 44 ? BEFORE : BETWEEN;
		if (byte === 44) bytes[at] = 10;
		else if (isClosing) bytes[at] = 32;
	}
	#outside(bytes, at, byte) {
		if (byte === 10) bytes[at] = 32;
		if (byte === 32 || byte === 10 || byte === 9 || byte === 13) return;
		if (this.#state === DONE) throw this.#error("there is text after the end of the rows");
		if (this.#state === BETWEEN || byte === 44 || byte === 93) {
			const isEnd = byte === 93 && this.#isArray && !this.#wantsValue;
			this.#wantsValue = byte === 44;
			if (byte === 44 && this.#state === BETWEEN) {
				this.#state = BEFORE;
				bytes[at] = 10;
			} else if (isEnd) {
				this.#state = DONE;
				bytes[at] = 32;
			} else throw this.#error(unexpected(String.fromCharCode(byte)));
			return;
		}
		if (byte === 91 && !this.#isArray) {
			this.#isArray = true;
			bytes[at] = 32;
			return;
		}
		this.#state = INSIDE;
		this.#starts.push(this.#line);
		this.#depth = byte === 123 || byte === 91 ? 1 : 0;
		this.#inText = byte === 34;
		this.#isEscaped = false;
	}
	/** @throws GateError RG-DATA where the array is not complete */
	end() {
		if (this.#state === INSIDE && !this.#isArray && this.#depth === 0 || this.#state === DONE || this.#state === BEFORE && !this.#isArray) return;
		throw this.#error("the file ends too early");
	}
	#error(message) {
		return new GateError("RG-DATA", message, {
			place: {
				file: this.#path,
				line: this.#line,
				column: 1
			},
			expected: "one JSON array of rows"
		});
	}
};
// src/contract/fast/blocks.ts
/** Bytes that are looked at at once; lines longer than that make it larger. */
const BLOCK = 1 << 20;
/** Behind the last byte: a line break that the last line may lack, and what readers by words look at. */
const ROOM = 8;
/**
* Puts the bytes of a file together to blocks of whole lines in one buffer that is used again and again. Bytes that are no UTF-8 are an
* error, as are rows that are too long.
*/
var Blocks = class {
	#path;
	#reader;
	#facts;
	#change;
	#most;
	#buffer = new Uint8Array(BLOCK);
	#length = 0;
	/** Offset in the file of the first byte of the buffer. */
	#offset;
	#checked = 0;
	constructor(path, reader, { facts, offset, most, change }) {
		this.#facts = facts;
		this.#most = most;
		this.#change = change;
		this.#path = path;
		this.#reader = reader;
		this.#offset = offset;
	}
	add(chunk) {
		for (let from = 0; from < chunk.length;) {
			const size = Math.min(chunk.length - from, this.#buffer.length - ROOM - this.#length);
			this.#buffer.set(size === chunk.length ? chunk : chunk.subarray(from, from + size), this.#length);
			this.#change?.(this.#buffer, this.#length, this.#length + size);
			this.#length += size;
			from += size;
			if (this.#length === this.#buffer.length - ROOM) this.#take(void 0);
		}
	}
	/** The last line need not be ended. */
	end() {
		const rest = this.#length;
		if (rest === 0) return;
		if (this.#buffer[this.#length - 1] !== 10) {
			this.#buffer[this.#length] = 10;
			this.#length += 1;
		}
		this.#take(rest);
	}
	/** Takes what is there, though more may come. */
	flush() {
		if (this.#length > 0) this.#take(void 0);
	}
	/** Bytes that are part of no whole row yet. */
	get left() {
		return this.#length;
	}
	/** Somebody else has read so many bytes that come next. */
	skip(bytes) {
		this.#offset += bytes;
	}
	#take(rest) {
		const end = this.#buffer.lastIndexOf(10, this.#length - 1) + 1;
		this.#check(end);
		const done = this.#reader.read(this.#buffer, end, rest);
		this.#buffer.copyWithin(0, done, this.#length);
		this.#length -= done;
		this.#checked = Math.max(0, this.#checked - done);
		this.#offset += done;
		if (this.#length > this.#buffer.length / 2) this.#makeRoom();
	}
	/** Whole lines are whole characters. */
	#check(end) {
		if (end <= this.#checked) return;
		const bytes = this.#buffer.subarray(this.#checked, end);
		this.#facts.isAscii = (this.#checked === 0 || this.#facts.isAscii) && isAscii(bytes);
		if (!this.#facts.isAscii && !isUtf8(bytes)) throw notText(this.#path, "utf-8", this.#offset + this.#checked + utf8ErrorAt(bytes));
		this.#checked = end;
	}
	#makeRoom() {
		const { length } = this.#buffer;
		const most = this.#most;
		if (this.#length > most && unitsOf(this.#buffer, this.#length) > most) throw tooLong(this.#path, this.#reader.line, most);
		const larger = new Uint8Array(length > most ? length * 2 : Math.min(length * 2, most + 1 + ROOM));
		larger.set(this.#buffer.subarray(0, this.#length));
		this.#buffer = larger;
	}
};
/** Characters as a text of JavaScript counts them: those beyond the first 65,536 are two. */
function unitsOf(bytes, length) {
	let units = 0;
	for (let at = 0; at < length; at += 1) {
		const byte = bytes[at];
		if ((byte & 192) !== 128) units += byte >= 240 ? 2 : 1;
	}
	return units;
}
const SIGN_BYTES = SIGNS.map((sign) => sign.charCodeAt(0));
/** The place of the line break that ends a record: the first one outside of quotes, which open a cell only where it begins. */
function recordEnd(bytes, { from, end, delimiter }) {
	const signs = delimiter === void 0 ? SIGN_BYTES : [delimiter.charCodeAt(0)];
	let begins = true;
	for (let at = from; at < end; at += 1) {
		const byte = bytes[at];
		if (byte === 10) return at;
		if (byte !== 34) {
			begins = signs.includes(byte);
			continue;
		}
		if (begins) at = closingQuote(bytes, at, end);
		if (at === -1) return -1;
		begins = false;
	}
	return -1;
}
function closingQuote(bytes, from, end) {
	for (let at = from + 1; at < end; at += 1) {
		if (bytes[at] !== 34) continue;
		if (at + 1 >= end || bytes[at + 1] !== 34) return at;
		at += 1;
	}
	return -1;
}
// src/contract/fast/digits.ts
/** Ten to the power of each of them. */
const POWERS = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
/** The digits between two places as one whole number, a point left out. */
function digitsAt(bytes, from, to) {
	let digits = 0;
	for (let at = from; at < to; at += 1) if (bytes[at] !== 46) digits = digits * 10 + (bytes[at] - 48);
	return digits;
}
// src/contract/fast/names.ts
/** Names that rows have beyond those of the contract; rows with more are left to the reference engine. */
const MAX_NAMES = 1e3;
const BUCKETS = 256;
/**
* Names of members by their bytes. A name keeps its number; those of the contract have the first ones. What stood behind which name in the
* last rows is what is expected of the next.
*/
var Names = class {
	#names = [];
	#buckets = Array.from({ length: BUCKETS }, () => []);
	/** By the number of a name plus one: the number of the name that stood behind it; 0 is the begin of a row. */
	#behind = /* @__PURE__ */ new Int32Array(1001);
	/** What is expected, from the opening quote to what stands before the value (`"id":`), by words of four bytes. */
	#words = /* @__PURE__ */ new Int32Array(4096);
	#wordsEnd = 0;
	/** By the number of a name: its first word, the word behind its last one, the bytes that count of the last one, and its bytes in all. */
	#firsts = new Int32Array(MAX_NAMES);
	#lasts = new Int32Array(MAX_NAMES);
	#masks = new Int32Array(MAX_NAMES);
	#sizes = new Int32Array(MAX_NAMES);
	constructor(names) {
		names.forEach((name, index) => {
			this.#add(new TextEncoder().encode(name));
			this.#behind[index] = index;
		});
	}
	/** Whether what is expected behind `last` (-1: the begin) stands at a place: its number, or -1. */
	expectedAt(view, at, last) {
		const number = this.#behind[last + 1];
		const words = this.#words;
		const end = this.#lasts[number] - 1;
		let place = at;
		let word = this.#firsts[number];
		for (; word < end; word += 1) {
			if (view.getInt32(place, true) !== words[word]) return -1;
			place += 4;
		}
		return (view.getInt32(place, true) & this.#masks[number]) === words[word] ? number : -1;
	}
	/** Bytes up to the value, of a name that stood where it was expected. */
	sizeOf(number) {
		return this.#sizes[number];
	}
	/** The number of the name whose bytes stand between `from` and `to`; -1 when there are too many names. */
	numberOf(bytes, from, to) {
		const bucket = this.#buckets[bucketOf(bytes, from, to)];
		for (const number of bucket) {
			const name = this.#names[number];
			if (name.length === to - from && isAt(bytes, from, name)) return number;
		}
		if (this.#names.length >= 1e3) return -1;
		return this.#add(bytes.slice(from, to));
	}
	/** Learns that a name stands behind another, and how: the bytes from its quote up to its value. */
	learn(last, number, bytes, from, to) {
		this.#behind[last + 1] = number;
		if (this.#sizes[number] !== to - from) this.#expect(number, bytes.subarray(from, to));
	}
	#add(name) {
		const number = this.#names.length;
		this.#names.push(name);
		this.#expect(number, surround(name));
		this.#buckets[bucketOf(name, 0, name.length)].push(number);
		return number;
	}
	#expect(number, bytes) {
		const count = bytes.length + 3 >> 2;
		if (count > this.#lasts[number] - this.#firsts[number]) this.#makeRoom(number, count);
		const first = this.#firsts[number];
		this.#lasts[number] = first + count;
		this.#sizes[number] = bytes.length;
		this.#masks[number] = bytes.length % 4 === 0 ? -1 : (1 << 8 * (bytes.length % 4)) - 1;
		this.#words.fill(0, first, first + count);
		bytes.forEach((byte, index) => {
			this.#words[first + (index >> 2)] = this.#words[first + (index >> 2)] | byte << 8 * (index & 3);
		});
	}
	#makeRoom(number, count) {
		while (this.#wordsEnd + count > this.#words.length) {
			const words = new Int32Array(this.#words.length * 2);
			words.set(this.#words);
			this.#words = words;
		}
		this.#firsts[number] = this.#wordsEnd;
		this.#wordsEnd += count;
	}
};
function surround(name) {
	const bytes = new Uint8Array(name.length + 3);
	bytes[0] = 34;
	bytes.set(name, 1);
	bytes.set([34, 58], name.length + 1);
	return bytes;
}
function bucketOf(bytes, from, to) {
	if (from === to) return 0;
	return (to - from) * 31 + bytes[from] * 7 + bytes[to - 1] & 255;
}
/** The names of the members of one object, as places in its bytes: whether one stands twice. */
var NestedNames = class {
	#starts;
	#lengths;
	#count = 0;
	constructor(most) {
		this.#starts = new Int32Array(most);
		this.#lengths = new Int32Array(most);
	}
	/** Where the names of an object that begins now will be. */
	get mark() {
		return this.#count;
	}
	/** Forgets the names of an object that ended. */
	release(mark) {
		this.#count = mark;
	}
	/** Whether a name is the only one of its object, and there was room to tell. */
	add(mark, bytes, from, to) {
		const length = to - from;
		if (this.#count >= this.#starts.length) return false;
		for (let index = mark; index < this.#count; index += 1) if (this.#lengths[index] === length && areSame(bytes, this.#starts[index], from, length)) return false;
		this.#starts[this.#count] = from;
		this.#lengths[this.#count] = length;
		this.#count += 1;
		return true;
	}
};
// src/contract/fast/json-skip.ts
/** Deeper values, and objects with more members, are left to the reference engine. */
const MAX_DEPTH = 32;
const MAX_MEMBERS = 100;
const [LOWER_E$1, UPPER_E$1, LOWER_U] = [
	101,
	69,
	117
];
/** Whether a byte stands for itself inside of a text: no quote, no backslash, no control. */
const IS_PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 32 && byte !== 34 && byte !== 92 ? 1 : 0);
const IS_HEX$1 = Uint8Array.from({ length: 256 }, (_, byte) => /^[0-9a-f]$/i.test(String.fromCharCode(byte)) ? 1 : 0);
const IS_ESCAPE = Uint8Array.from({ length: 256 }, (_, byte) => "\"\\/bfnrt".includes(String.fromCharCode(byte)) ? 1 : 0);
/** Behind the white space of JSON within a line. */
function skipSpace(bytes, from) {
	let at = from;
	for (let byte = bytes[at]; byte === 32 || byte === 9 || byte === 13; byte = bytes[at]) at += 1;
	return at;
}
/** Where a text ends: the place of its closing quote, or of the first byte that does not stand for itself. `from`: behind its quote. */
function plainEnd(bytes, from) {
	let at = from;
	while (IS_PLAIN[bytes[at]] === 1) at += 1;
	return at;
}
/** The same by words of four bytes: whether one of them is a quote, a backslash or a control. */
function plainEndByWords(view, bytes, from) {
	let at = from;
	for (;;) {
		const word = view.getInt32(at, true);
		const quotes = word ^ 572662306;
		const slashes = word ^ 1549556828;
		if (((quotes - 16843009 & ~quotes | slashes - 16843009 & ~slashes | word - 538976288 & ~word) & 2155905152) !== 0) return plainEnd(bytes, at);
		at += 4;
	}
}
/** The place of the closing quote of a text with escapes. */
function escapedEnd(bytes, from) {
	let at = from;
	for (;;) {
		at = plainEnd(bytes, at);
		if (bytes[at] === 34) return at;
		if (bytes[at] !== 92) return -1;
		const sign = bytes[at + 1];
		if (IS_ESCAPE[sign] === 1) at += 2;
		else if (sign === LOWER_U && isHex(bytes, at + 2)) at += 6;
		else return -1;
	}
}
function isHex(bytes, at) {
	for (let index = at; index < at + 4; index += 1) if (IS_HEX$1[bytes[index]] !== 1) return false;
	return true;
}
/** Behind a number of JSON. */
function skipNumber(bytes, from) {
	let at = bytes[from] === 45 ? from + 1 : from;
	if (bytes[at] === 48) at += 1;
	else at = skipDigits(bytes, at);
	if (at !== -1 && bytes[at] === 46) at = skipDigits(bytes, at + 1);
	if (at === -1) return -1;
	if (bytes[at] !== LOWER_E$1 && bytes[at] !== UPPER_E$1) return at;
	const sign = bytes[at + 1];
	return skipDigits(bytes, sign === 43 || sign === 45 ? at + 2 : at + 1);
}
function skipDigits(bytes, from) {
	let at = from;
	while (bytes[at] >= 48 && bytes[at] <= 57) at += 1;
	return at === from ? -1 : at;
}
const LITERALS = [
	"true",
	"false",
	"null"
].map((text) => new TextEncoder().encode(text));
/** Behind `true`, `false` or `null`. */
function skipLiteral(bytes, from) {
	for (const literal of LITERALS) {
		if (bytes[from] !== literal[0]) continue;
		for (let index = 1; index < literal.length; index += 1) if (bytes[from + index] !== literal[index]) return -1;
		return from + literal.length;
	}
	return -1;
}
/** Walks over lists and objects, and makes sure that they are well-formed and that no object has one name twice. */
var NestedSkipper = class {
	#names = new NestedNames(MAX_MEMBERS);
	/** Behind the value that begins at a place. */
	skip(bytes, from) {
		this.#names.release(0);
		return this.#value(bytes, from, 0);
	}
	#value(bytes, at, depth) {
		const byte = bytes[at];
		if (byte === 34) {
			const end = escapedEnd(bytes, at + 1);
			return end === -1 ? -1 : end + 1;
		}
		if (byte === 123) return depth >= MAX_DEPTH ? -1 : this.#object(bytes, at, depth + 1);
		if (byte === 91) return depth >= MAX_DEPTH ? -1 : this.#list(bytes, at, depth + 1);
		return byte === 45 || byte >= 48 && byte <= 57 ? skipNumber(bytes, at) : skipLiteral(bytes, at);
	}
	#list(bytes, from, depth) {
		let at = skipSpace(bytes, from + 1);
		if (bytes[at] === 93) return at + 1;
		for (;;) {
			at = this.#value(bytes, at, depth);
			if (at === -1) return -1;
			at = skipSpace(bytes, at);
			if (bytes[at] === 93) return at + 1;
			if (bytes[at] !== 44) return -1;
			at = skipSpace(bytes, at + 1);
		}
	}
	#object(bytes, from, depth) {
		const { mark } = this.#names;
		let at = skipSpace(bytes, from + 1);
		if (bytes[at] === 125) return at + 1;
		for (;;) {
			at = this.#member(bytes, at, depth, mark);
			if (at === -1) return -1;
			at = skipSpace(bytes, at);
			if (bytes[at] === 125) break;
			if (bytes[at] !== 44) return -1;
			at = skipSpace(bytes, at + 1);
		}
		this.#names.release(mark);
		return at + 1;
	}
	#member(bytes, from, depth, mark) {
		if (bytes[from] !== 34) return -1;
		const end = plainEnd(bytes, from + 1);
		if (bytes[end] !== 34 || !this.#names.add(mark, bytes, from + 1, end)) return -1;
		const colon = skipSpace(bytes, end + 1);
		return bytes[colon] === 58 ? this.#value(bytes, skipSpace(bytes, colon + 1), depth) : -1;
	}
};
// src/contract/fast/csv-rows.ts
/** How the cells of a column are read. */
const [AS_TEXT, AS_NUMBER, AS_BOOLEAN, AS_VALUE] = [
	0,
	1,
	2,
	3
];
const READINGS = {
	integer: AS_NUMBER,
	number: AS_NUMBER,
	boolean: AS_BOOLEAN,
	array: AS_VALUE,
	object: AS_VALUE,
	map: AS_VALUE,
	vector: AS_VALUE
};
const UNUSED = -1;
/** Scans records of cells where they stand. */
var CsvRows = class {
	/** Line breaks inside of the record that was scanned last. */
	breaks = 0;
	#row;
	#delimiter;
	/** By cell: its slot, or UNUSED, and how it is read. */
	#slots;
	#readings;
	/** Slots that no cell has and that cannot do without one. */
	#missing;
	constructor(row, header, delimiter) {
		this.#row = row;
		this.#delimiter = delimiter.charCodeAt(0);
		this.#slots = Int32Array.from(header, (name) => row.slots.findIndex((slot) => slot.name === name));
		this.#readings = Uint8Array.from(this.#slots, (slot) => {
			const type = row.slots[slot]?.type;
			return type === void 0 ? AS_TEXT : READINGS[type] ?? AS_TEXT;
		});
		const absent = row.slots.flatMap(({ name }, index) => header.includes(name) ? [] : [index]);
		for (const slot of absent) row.kinds[slot] = 0;
		this.#missing = absent.filter((slot) => !row.isFine(slot, 0));
	}
	/**
	* Scans the record that begins at a place and tells where the next one does; NOWHERE when the reference engine has to read it: other cells
	* than the header has, quotes that are out of place, or no end in sight. The bytes end with a line break.
	*/
	scan(bytes, from, end) {
		const [row, delimiter, slots] = [
			this.#row,
			this.#delimiter,
			this.#slots
		];
		row.oddCount = 0;
		this.breaks = 0;
		const last = slots.length - 1;
		let at = from;
		for (let cell = 0; cell <= last; cell += 1) {
			const slot = slots[cell];
			const start = at;
			if (bytes[at] === 34) {
				at = this.#quoted(bytes, at, {
					end,
					cell
				});
				if (at === -1) return -1;
			} else {
				let byte = bytes[at];
				while (byte !== delimiter && byte !== 10) byte = bytes[at += 1];
				if (slot !== UNUSED) {
					const stop = byte === 10 && at > start && bytes[at - 1] === 13 ? at - 1 : at;
					this.#cell(bytes, start, stop, cell);
				}
			}
			if (cell < last && bytes[at] !== delimiter) return -1;
			if (cell < last) at += 1;
		}
		if (bytes[at] !== 10) return -1;
		if (last === 0 || at > from) {
			for (const slot of this.#missing) row.markOdd(slot);
			return at + 1;
		}
		return -1;
	}
	/** Behind a quoted cell: at the delimiter or the line break. */
	#quoted(bytes, from, { end, cell }) {
		let isDoubled = false;
		let at = from + 1;
		for (;; at += 1) {
			if (at >= end) return -1;
			const byte = bytes[at];
			if (byte === 10) this.breaks += 1;
			if (byte !== 34) continue;
			if (bytes[at + 1] !== 34) break;
			isDoubled = true;
			at += 1;
		}
		const slot = this.#slots[cell];
		if (slot !== UNUSED && isDoubled) this.#put(slot, 10, from + 1, at);
		else if (slot !== UNUSED) this.#cell(bytes, from + 1, at, cell);
		at += 1;
		return bytes[at] === 13 && bytes[at + 1] === 10 && at + 1 < end ? at + 1 : at;
	}
	#put(slot, kind, from, to) {
		const row = this.#row;
		row.kinds[slot] = kind;
		row.starts[slot] = from;
		row.ends[slot] = to;
		row.markOdd(slot);
	}
	#cell(bytes, from, to, cell) {
		const row = this.#row;
		const slot = this.#slots[cell];
		const reading = this.#readings[cell];
		if (from === to) {
			row.kinds[slot] = 1;
			if (!row.isFine(slot, 1)) row.markOdd(slot);
		} else if (reading === AS_NUMBER) this.#number(bytes, from, to, slot);
		else if (reading === AS_TEXT) {
			row.kinds[slot] = 6;
			row.starts[slot] = from;
			row.ends[slot] = to;
			if (!row.isFineText(slot, bytes, from, to)) row.markOdd(slot);
		} else if (reading === AS_BOOLEAN && isWord(bytes, from, to, WORD_TRUE)) this.#literal(slot, 2);
		else if (reading === AS_BOOLEAN && isWord(bytes, from, to, WORD_FALSE)) this.#literal(slot, 3);
		else this.#put(slot, 9, from, to);
	}
	#literal(slot, kind) {
		this.#row.kinds[slot] = kind;
		if (!this.#row.isFine(slot, kind)) this.#row.markOdd(slot);
	}
	#number(bytes, from, to, slot) {
		const sign = bytes[from];
		let at = sign === 45 || sign === 43 ? from + 1 : from;
		const first = at;
		let digits = 0;
		let byte = bytes[at];
		while (at < to && byte >= 48 && byte <= 57) {
			digits = Math.imul(digits, 10) + (byte - 48) | 0;
			byte = bytes[at += 1];
		}
		const whole = at - first;
		let decimals = 0;
		if (at < to && byte === 46) {
			const point = at;
			byte = bytes[at += 1];
			while (at < to && byte >= 48 && byte <= 57) {
				digits = Math.imul(digits, 10) + (byte - 48) | 0;
				byte = bytes[at += 1];
			}
			decimals = at - point - 1;
		}
		const count = whole + decimals;
		if (at !== to || whole === 0 || count > 15) return this.#put(slot, 9, from, to);
		const unscaled = count <= 9 ? digits : digitsAt(bytes, first, at);
		const size = decimals === 0 ? unscaled : unscaled / POWERS[decimals];
		const row = this.#row;
		row.kinds[slot] = 4;
		row.numbers[slot] = sign === 45 ? -size : size;
		if (!row.isFineNumber(slot, decimals)) row.markOdd(slot);
	}
};
const [WORD_TRUE, WORD_FALSE] = ["true", "false"].map((word) => new TextEncoder().encode(word));
/** Whether letters of ASCII stand there, large or small. */
function isWord(bytes, from, to, word) {
	if (to - from !== word.length) return false;
	for (let index = 0; index < word.length; index += 1) if ((bytes[from + index] | 32) !== word[index]) return false;
	return true;
}
// src/contract/fast/moments.ts
const LAST_DAYS = [
	31,
	29,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const [T$1, LOWER_T, Z$1, LOWER_Z$1] = [
	84,
	116,
	90,
	122
];
/** Two digits as a number; -1 where there are none. */
function pair(bytes, at) {
	const one = bytes[at];
	const two = bytes[at + 1];
	if (one < 48 || one > 57 || two < 48 || two > 57) return -1;
	return (one - 48) * 10 + two - 48;
}
/** Days since 1970 of `YYYY-MM-DD` in the proleptic Gregorian calendar; NaN where there is no such day. */
function daysAt(bytes, at) {
	const century = pair(bytes, at);
	const of = pair(bytes, at + 2);
	const month = pair(bytes, at + 5);
	const day = pair(bytes, at + 8);
	if (century < 0 || of < 0 || bytes[at + 4] !== 45 || bytes[at + 7] !== 45 || month < 1 || month > 12 || day < 1) return NaN;
	const year = century * 100 + of;
	if (day > LAST_DAYS[month - 1]) return NaN;
	if (month === 2 && day === 29 && (year % 4 !== 0 || year % 100 === 0 && year % 400 !== 0)) return NaN;
	const shifted = month > 2 ? year : year - 1;
	const era = Math.floor(shifted / 400);
	const inEra = shifted - era * 400;
	const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719468;
}
/** Whether these bytes are surely a day of the calendar. */
function isDay(bytes, from, to) {
	return to - from === 10 && daysAt(bytes, from) === daysAt(bytes, from);
}
/** Seconds since midnight of `HH:MM:SS`; NaN where there is none, and for a leap second. */
function secondsAt(bytes, at) {
	const hours = pair(bytes, at);
	const minutes = pair(bytes, at + 3);
	const seconds = pair(bytes, at + 6);
	if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return NaN;
	if (bytes[at + 2] !== 58 || bytes[at + 5] !== 58) return NaN;
	return hours * 3600 + minutes * 60 + seconds;
}
/**
* Milliseconds since 1970 of the usual ways to write an instant: a day, or a day and a time of at most three digits behind the second,
* with `Z`, an offset in hours and minutes, or no zone (UTC). NaN for everything else, which may still be one.
*/
function instantAt(bytes, from, to) {
	const length = to - from;
	if (length < 10) return NaN;
	const days = daysAt(bytes, from);
	if (length === 10) return days * 864e5;
	const between = bytes[from + 10];
	if (length < 19 || between !== T$1 && between !== 32 && between !== LOWER_T) return NaN;
	let instant = days * 864e5 + secondsAt(bytes, from + 11) * 1e3;
	let at = from + 19;
	if (at < to && bytes[at] === 46) {
		let scale = 100;
		for (at += 1; at < to && scale >= 1 && isDigit(bytes[at]); at += 1) {
			instant += (bytes[at] - 48) * scale;
			scale = scale === 1 ? 0 : scale / 10;
		}
		if (scale === 100) return NaN;
	}
	return at === to ? instant : instant - offsetAt(bytes, at, to);
}
/** Milliseconds of `Z` or `+HH:MM`; NaN where there is neither. */
function offsetAt(bytes, at, to) {
	const sign = bytes[at];
	if (to - at === 1) return sign === Z$1 || sign === LOWER_Z$1 ? 0 : NaN;
	if (to - at !== 6 || sign !== 43 && sign !== 45 || bytes[at + 3] !== 58) return NaN;
	const [hours, minutes] = [pair(bytes, at + 1), pair(bytes, at + 4)];
	if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return NaN;
	return (sign === 45 ? -1 : 1) * (hours * 60 + minutes) * 6e4;
}
function isDigit(byte) {
	return byte >= 48 && byte <= 57;
}
/** Whether these bytes are surely a timestamp: a day, a time, at most a zone. */
function isInstant(bytes, from, to) {
	const instant = instantAt(bytes, from, to);
	return to - from > 10 && instant === instant;
}
/** Whether these bytes are surely a time of day without a zone or a fraction. */
function isTimeOfDay(bytes, from, to) {
	const seconds = secondsAt(bytes, from);
	return to - from === 8 && seconds === seconds;
}
// src/contract/fast/machine.ts
/** States of one pattern; a pattern that needs more is left to the reference engine. */
const MAX_STATES = 500;
const CODES = 128;
const UNKNOWN = -1;
const GIVEN_UP = -2;
/**
* A pattern as a table over the bytes of ASCII, filled in as values come. Whether a text surely matches: bytes beyond ASCII, and patterns
* that grow too large, are not decided here.
*/
var ByteMachine = class {
	#machine;
	#states;
	#numbers;
	#accepts = [];
	/** The state that is never left. */
	#absorbed = UNKNOWN;
	/** By state and byte; a state is the place of its first move. */
	#moves = (/* @__PURE__ */ new Int32Array(2048)).fill(UNKNOWN);
	constructor(machine) {
		this.#machine = machine;
		this.#states = [];
		this.#numbers = /* @__PURE__ */ new Map();
		this.#add(machine.start);
	}
	matches(bytes, from, to) {
		let moves = this.#moves;
		const absorbed = this.#absorbed;
		let state = 0;
		for (let at = from; at < to; at += 1) {
			const code = bytes[at];
			if (code >= CODES) return false;
			let next = moves[state + code];
			if (next < 0) {
				next = this.#step(state, code);
				moves = this.#moves;
			}
			if (next === GIVEN_UP) return false;
			if (next === absorbed) return true;
			state = next;
		}
		return this.#accepts[state / CODES] === true;
	}
	#step(state, code) {
		const next = this.#add(this.#machine.step(this.#states[state / CODES], code));
		this.#moves[state + code] = next;
		return next;
	}
	#add(state) {
		const known = this.#numbers.get(state.key);
		if (known !== void 0) return known;
		const count = this.#states.length;
		if (count >= MAX_STATES) return GIVEN_UP;
		const number = count * CODES;
		if (number + CODES > this.#moves.length) {
			const grown = new Int32Array(this.#moves.length * 2).fill(UNKNOWN);
			grown.set(this.#moves);
			this.#moves = grown;
		}
		this.#numbers.set(state.key, number);
		this.#states.push(state);
		this.#accepts.push(this.#machine.accepts(state));
		if (this.#machine.isAbsorbed(state)) this.#absorbed = number;
		return number;
	}
};
// src/contract/fast/multiples.ts
/** Beyond it a product may be rounded. */
const SAFE = Number.MAX_SAFE_INTEGER;
/**
* Whether a number is surely a multiple of a step: both are counted in units of their smallest digit, as far as that is exact in doubles.
*/
function multipleTest(step) {
	const [, whole = "", fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(String(step)) ?? [];
	const digits = Number(`${whole}${fraction}`);
	if (whole === "" || digits === 0 || digits > SAFE) return "never";
	if (fraction === "") return (values, at) => Number.isSafeInteger(values[at]) && values[at] % step === 0;
	const scale = 10 ** fraction.length;
	return (values, at, decimals) => {
		if (decimals > fraction.length) return false;
		const units = Math.round(values[at] * scale);
		return Math.abs(units) < 2 ** 50 && units % digits === 0;
	};
}
// src/contract/fast/byte-tests.ts
const ALWAYS = "always";
const NEVER = "never";
const TEXT_TYPES = {
	string: ALWAYS,
	date: isDay,
	timestamp: isInstant,
	time: isTimeOfDay
};
/** The test of a clause for texts without escapes. */
function textTest(test, tools) {
	switch (test.kind) {
		case "type": return TEXT_TYPES[test.type] ?? "never";
		case "enum": return amongTexts(test.values);
		case "pattern": return patternTest(test.pattern, tools);
		case "format": return formatTest(test.format);
		case "minimum": return instantTest(test.limit, -1);
		case "maximum": return instantTest(test.limit, 1);
		case "multiple-of": return NEVER;
		case "length": return lengthTest(test.min ?? 0, test.max ?? Number.POSITIVE_INFINITY, tools.facts);
		default: return ALWAYS;
	}
}
/** The test of a clause for numbers. */
function numberTest(test) {
	switch (test.kind) {
		case "type": return test.type === "number" ? ALWAYS : test.type === "integer" ? (values, at) => Number.isInteger(values[at]) : NEVER;
		case "enum": return amongNumbers(test.values);
		case "minimum": return limitTest(test.limit, -1);
		case "maximum": return limitTest(test.limit, 1);
		case "multiple-of": return multipleTest(test.of);
		default: return ALWAYS;
	}
}
/** Whether a text surely does not count against a rule. */
function textCountTest(test, tools) {
	if (test.kind === "missing") {
		const stands = textsOf(test.values);
		return (bytes, from, to) => !stands.has(bytes, from, to);
	}
	if (test.kind !== "invalid") return ALWAYS;
	return both(test.values ? amongTexts(test.values) : ALWAYS, test.pattern === void 0 ? ALWAYS : patternTest(test.pattern, tools));
}
function numberCountTest(test) {
	if (test.kind === "missing") {
		const stands = new Set(test.values);
		return (values, at) => !stands.has(values[at]);
	}
	if (test.kind !== "invalid") return ALWAYS;
	if (test.pattern !== void 0) return NEVER;
	return test.values ? amongNumbers(test.values) : ALWAYS;
}
function both(one, other) {
	if (one === "never" || other === "never") return NEVER;
	if (one === "always") return other;
	if (other === "always") return one;
	return (bytes, from, to) => one(bytes, from, to) && other(bytes, from, to);
}
function textsOf(values) {
	return new ByteSet(values.filter((value) => typeof value === "string").filter(isWellFormed));
}
function amongTexts(values) {
	const known = textsOf(values);
	return (bytes, from, to) => known.has(bytes, from, to);
}
/** Numbers of fifteen digits are never one that was rounded in the contract. */
function amongNumbers(values) {
	const known = new Set(values.filter((value) => typeof value === "number" && !isRounded(value)));
	return (values, at) => known.has(values[at]);
}
function patternTest(pattern, { compileMachine }) {
	const machine = compileMachine?.(pattern);
	if (!machine) return NEVER;
	const compiled = new ByteMachine(machine);
	return (bytes, from, to) => compiled.matches(bytes, from, to);
}
function formatTest(format) {
	if (format === "password" || format === "binary") return ALWAYS;
	if (format === "date-time") return isInstant;
	return format === "uuid" ? isUuid : NEVER;
}
/** Hyphens of a UUID stand behind these digits. */
const [DASH, UUID_LENGTH] = [45, 36];
const IS_HEX = Uint8Array.from({ length: 256 }, (_, byte) => /^[0-9a-f]$/i.test(String.fromCharCode(byte)) ? 1 : 0);
function isUuid(bytes, from, to) {
	if (to - from !== UUID_LENGTH) return false;
	for (let at = 0; at < UUID_LENGTH; at += 1) {
		const isDash = at === 8 || at === 13 || at === 18 || at === 23;
		const byte = bytes[from + at];
		if (isDash ? byte !== DASH : IS_HEX[byte] === 0) return false;
	}
	return true;
}
/** Limits of numbers are limits; the value itself never is one that was rounded. */
function limitTest({ value: limit, open }, side) {
	if (typeof limit !== "number") return NEVER;
	if (side === 1) return open ? (values, at) => values[at] < limit : (values, at) => values[at] <= limit;
	return open ? (values, at) => values[at] > limit : (values, at) => values[at] >= limit;
}
function instantTest({ value, open }, side) {
	const limit = typeof value === "string" ? instantOf(value) : void 0;
	if (limit === void 0) return NEVER;
	return (bytes, from, to) => {
		const instant = instantAt(bytes, from, to);
		return side === 1 ? instant < limit || instant === limit && !open : instant > limit || instant === limit && !open;
	};
}
/** Characters of Unicode: the bytes that do not continue one. Four bytes at most are one character. */
function lengthTest(min, max, facts) {
	return (bytes, from, to) => {
		const size = to - from;
		if (size <= max && (size >= min * 4 || facts.isAscii && size >= min)) return true;
		if (size < min || size > max * 4) return false;
		let length = size;
		for (let at = from; at < to; at += 1) if ((bytes[at] & 192) === 128) length -= 1;
		return length >= min && length <= max;
	};
}
// src/contract/fast/slots.ts
/** The properties with rules inside of them. */
function nestedNames({ schema }) {
	if (schema?.language !== "nested") return [];
	const { rules } = schema.schema;
	return [...new Set(rules.flatMap(({ steps }) => steps.slice(0, 1)))];
}
/** The names that a contract has something to say about, in its order. */
function slotsOf({ dataset, columns, counts, ages }, tools) {
	const names = /* @__PURE__ */ new Set([
		...dataset.columns.map(({ name }) => name),
		...counts.counters.flatMap((counter) => counter.columns),
		...ages.ages.map(({ clause }) => clause.column),
		...nestedNames(dataset)
	]);
	const types = new Map(dataset.columns.map(({ name, type }) => [name, type]));
	return [...names].map((name) => slotOf$1(name, {
		type: types.get(name),
		checks: columns.columns.filter((column) => column.name === name),
		counters: counts.counters.filter(({ columns: [first], judge }) => judge !== void 0 && first === name),
		ages: ages.ages.filter(({ clause }) => clause.column === name),
		isKey: counts.counters.some((counter) => counter.keys !== void 0 && counter.columns.includes(name)),
		tools
	}));
}
function slotOf$1(name, { tools, ...parts }) {
	const { checks, counters } = parts;
	const tests = checks.flatMap((column) => column.tests.map(({ test }) => test));
	const counts = counters.map(({ clause }) => clause.test);
	const isFlat = checks.every((column) => column.columns.length === 0 && !column.items);
	const passes = (value) => isFlat && checks.every((column) => column.tests.every(({ check }) => check(value) === true)) && counters.every(({ judge }) => judge?.(value) === false);
	const counted = (value) => counters.every(({ judge }) => judge?.(value) === false);
	return {
		...parts,
		name,
		isFineAs: {
			absent: checks.every(({ required, present }) => !required && !present) && counted(void 0),
			null: checks.every(({ required }) => !required) && counted(null),
			true: passes(true),
			false: passes(false),
			nested: isFlat && tests.length === 0 && counts.every(({ kind }) => kind === "null")
		},
		texts: looksOf(isFlat, [...tests.map((test) => textTest(test, tools)), ...counts.map((test) => textCountTest(test, tools))]),
		numbers: looksOf(isFlat, [...tests.map(numberTest), ...counts.map(numberCountTest)])
	};
}
function looksOf(isFlat, tests) {
	if (!isFlat || tests.includes("never")) return void 0;
	return tests.filter((test) => test !== "always" && test !== "never");
}
// src/contract/fast/row.ts
/**
* What a scanner found in one row, by slot. Values that surely keep all promises are only counted; each of the others is read and held
* against its column by the reference engine, so that what is said about it is the same.
*/
var FastRow = class {
	slots;
	kinds;
	/** Where the value stands in the bytes of the row; of texts without their quotes. */
	starts;
	ends;
	numbers;
	/** Slots whose values the reference engine has to look at. */
	odd;
	oddCount = 0;
	#run;
	/** By slot, so that there is one step less on the way to them. */
	#texts;
	#numbers;
	#keyed;
	#aged;
	/** Slots of the properties with rules inside of them. */
	#nested;
	/** Slots that no row had so far: few, after the first rows. */
	#unmet;
	#file;
	constructor(run, slots, file) {
		this.slots = slots;
		this.kinds = new Uint8Array(slots.length);
		this.starts = new Int32Array(slots.length);
		this.ends = new Int32Array(slots.length);
		this.numbers = new Float64Array(slots.length);
		this.odd = new Int32Array(slots.length);
		this.#run = run;
		this.#texts = slots.map(({ texts }) => texts);
		this.#numbers = slots.map(({ numbers }) => numbers);
		this.#file = file;
		const places = new Map(slots.map(({ name }, index) => [name, index]));
		this.#keyed = run.counts.counters.flatMap((counter) => counter.keys ? [{
			counter,
			keys: counter.keys,
			slots: counter.columns.map((column) => places.get(column) ?? 0)
		}] : []);
		this.#nested = nestedNames(run.dataset).map((name) => places.get(name) ?? 0);
		this.#unmet = slots.flatMap(({ checks }, index) => checks.some(({ met }) => !met.value) ? [index] : []);
		this.#aged = slots.flatMap(({ ages }, index) => ages.length > 0 ? [index] : []);
	}
	/** Whether a value that is no text and no number surely changes no count. */
	isFine(slot, kind) {
		const { isFineAs } = this.slots[slot];
		switch (kind) {
			case 0: return isFineAs.absent;
			case 1: return isFineAs.null;
			case 2: return isFineAs.true;
			case 3: return isFineAs.false;
			default: return isFineAs.nested;
		}
	}
	/** Whether the bytes of a text surely change no count. */
	isFineText(slot, bytes, from, to) {
		const texts = this.#texts[slot];
		if (texts === void 0) return false;
		for (let index = 0; index < texts.length; index += 1) if (!texts[index](bytes, from, to)) return false;
		return true;
	}
	/** Of a number that was put into its place. */
	isFineNumber(slot, decimals) {
		const numbers = this.#numbers[slot];
		if (numbers === void 0) return false;
		for (let index = 0; index < numbers.length; index += 1) if (!numbers[index](this.numbers, slot, decimals)) return false;
		return true;
	}
	markOdd(slot) {
		this.odd[this.oddCount] = slot;
		this.oddCount += 1;
	}
	/** Counts the row, which is known to be well-formed. */
	finish(bytes, line) {
		this.#run.rows += 1;
		if (this.#unmet.length > 0) this.#meet();
		const origin = this.oddCount > 0 ? {
			file: this.#file,
			line
		} : void 0;
		if (origin) for (let index = 0; index < this.oddCount; index += 1) this.#judge(this.odd[index], bytes, origin);
		for (let index = 0; index < this.#keyed.length; index += 1) this.#addKey(index, bytes, line);
		for (let index = 0; index < this.#aged.length; index += 1) this.#addAge(this.#aged[index], bytes);
		if (this.#nested.length > 0) this.#addNested(bytes, origin ?? {
			file: this.#file,
			line
		});
	}
	/** Rules inside of properties are held against these alone: the others are not read. */
	#addNested(bytes, origin) {
		const values = this.#nested.flatMap((slot) => {
			const kind = this.kinds[slot];
			if (kind !== 8 && kind !== 9 && kind !== 10) return [];
			const value = this.#read(slot, bytes);
			return value === void 0 ? [] : [[this.slots[slot].name, value]];
		});
		if (values.length > 0) this.#run.schema?.add(Object.fromEntries(values), origin);
	}
	#meet() {
		const found = this.#unmet.filter((slot) => this.kinds[slot] !== 0);
		if (found.length === 0) return;
		for (const slot of found) for (const { met } of this.slots[slot].checks) met.value = true;
		this.#unmet = this.#unmet.filter((slot) => this.kinds[slot] === 0);
	}
	#judge(slot, bytes, origin) {
		const { checks, counters } = this.slots[slot];
		const value = this.#read(slot, bytes);
		for (const check of checks) checkColumn(value, check, origin);
		for (const counter of counters) countValues(counter, [value], origin);
	}
	#addKey(index, bytes, line) {
		const { counter, keys, slots } = this.#keyed[index];
		const slot = slots[0];
		const kind = slots.length === 1 ? this.kinds[slot] : 9;
		let isRepeated;
		if (kind === 4) isRepeated = keys.addNumber(this.numbers[slot], line);
		else if (kind === 6 && this.ends[slot] - this.starts[slot] <= 65536) isRepeated = keys.addText(bytes, this.starts[slot], this.ends[slot], line);
		else if (kind === 1 || kind === 0) return;
		else return countValues(counter, slots.map((one) => this.#read(one, bytes)), {
			file: this.#file,
			line
		});
		if (isRepeated) counter.tally.fail({
			file: this.#file,
			line
		}, this.#read(slot, bytes) ?? null);
	}
	#addAge(slot, bytes) {
		const { ages } = this.slots[slot];
		const instant = this.kinds[slot] === 6 ? instantAt(bytes, this.starts[slot], this.ends[slot]) : NaN;
		const isRead = instant === instant;
		const value = isRead ? null : this.#read(slot, bytes) ?? null;
		const isDay = this.ends[slot] - this.starts[slot] === 10;
		for (const age of ages) if (isRead) age.addInstant(instant, isDay);
		else age.add(value);
	}
	#read(slot, bytes) {
		const kind = this.kinds[slot];
		if (kind === 0) return void 0;
		if (kind === 1) return null;
		if (kind === 2 || kind === 3) return kind === 2;
		if (kind === 4) return this.numbers[slot] ?? 0;
		const [from, to] = [this.starts[slot], this.ends[slot]];
		if (kind === 6) return textOf(bytes, from, to);
		if (kind === 7) return parseValue(textOf(bytes, from - 1, to + 1));
		if (kind === 5 || kind === 8) return parseValue(textOf(bytes, from, to));
		const text = textOf(bytes, from, to);
		return readCell(kind === 10 ? text.replaceAll("\"\"", "\"") : text, this.slots[slot].type);
	}
};
/** Bytes of UTF-8 as a text. */
function textOf(bytes, from, to) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("utf8");
}
// src/contract/fast/csv.ts
/** Records of cells: one whose cells are as many as the header's is scanned where it stands, any other is read by the reference engine. */
var CsvBlocks = class {
	line = 1;
	#run;
	#context;
	#row;
	#header = [];
	#delimiter;
	#rows;
	/** `known`: the header, where another part of the file has it. */
	constructor(run, row, file, known) {
		this.#run = run;
		this.#context = {
			file,
			textual: true
		};
		this.#row = row;
		if (known) this.#begin(known);
	}
	/** The header, once its record has been read. */
	get header() {
		return this.#delimiter === void 0 || !this.#rows ? void 0 : {
			names: this.#header,
			delimiter: this.#delimiter
		};
	}
	#begin({ names, delimiter }) {
		this.#header = names;
		this.#delimiter = delimiter;
		this.#rows = new CsvRows(this.#row, names, delimiter);
	}
	read(bytes, end, rest) {
		let at = 0;
		while (at < end) {
			const behind = this.#rows ? this.#rows.scan(bytes, at, end) : -1;
			if (behind !== -1) {
				this.#row.finish(bytes, this.line);
				this.line += 1 + (this.#rows?.breaks ?? 0);
				at = behind;
				continue;
			}
			const close = recordEnd(bytes, {
				from: at,
				end,
				delimiter: this.#delimiter
			});
			if (close === -1 && rest === void 0) return at;
			const stop = close === -1 ? rest ?? end : close;
			this.#readByReference(bytes, at, stop);
			at = stop + 1;
		}
		return end;
	}
	/** The record between `from` and `end`, where its line break is. */
	#readByReference(bytes, from, end) {
		const text = textOf(bytes, from, bytes[end - 1] === 13 && end > from ? end - 1 : end);
		this.#delimiter ??= delimiterOf(text);
		const { cells, error } = readCells(text, this.#delimiter);
		if (!this.#rows) this.#begin({
			names: readHeader(this.#context.file, this.line, cells, error),
			delimiter: this.#delimiter
		});
		else if (!isBlank(cells, this.#header)) this.#run.addRow(toRow(this.line, cells, this.#header, error), this.#context);
		for (let at = bytes.indexOf(10, from); at !== -1 && at < end; at = bytes.indexOf(10, at + 1)) this.line += 1;
		this.line += 1;
	}
};
// src/contract/fast/json-rows.ts
const [T, F, LOWER_E, UPPER_E] = [
	116,
	102,
	101,
	69
];
/** Scans rows of JSON where they stand. */
var JsonRows = class {
	/** Members of the row that was scanned last which no slot is for. */
	others = 0;
	#row;
	#slots;
	#names;
	#nested = new NestedSkipper();
	/** The row in which each name was met last. */
	#met = new Int32Array(MAX_NAMES);
	#rows = 0;
	#view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
	constructor(row) {
		this.#row = row;
		this.#slots = row.slots.length;
		this.#names = new Names(row.slots.map(({ name }) => name));
	}
	/** Before the rows of a block. The bytes begin with their buffer, and have room for a word behind their end. */
	use(bytes) {
		this.#view = new DataView(bytes.buffer);
	}
	/**
	* Scans the object that opens at a place and tells where it has ended; NOWHERE when the reference engine has to read it: malformed, a name
	* twice or with escapes, too deep. The bytes end with a line break.
	*/
	scan(bytes, from) {
		this.#begin();
		const view = this.#view;
		let at = skipSpace(bytes, from + 1);
		let last = -1;
		let known = 0;
		if (bytes[at] === 125) return this.#end(at, known);
		for (;;) {
			let name = this.#names.expectedAt(view, at, last);
			if (name === -1) {
				name = this.#lookUp(bytes, at, last);
				if (name === -1) return -1;
			}
			at += this.#names.sizeOf(name);
			if (this.#met[name] === this.#rows) return -1;
			this.#met[name] = this.#rows;
			if (name < this.#slots) {
				known += 1;
				at = this.#value(bytes, at, name);
			} else {
				at = this.#skip(bytes, at);
				this.others += 1;
			}
			if (at === -1) return -1;
			last = name;
			let byte = bytes[at];
			if (byte === 32 || byte === 9 || byte === 13) byte = bytes[at = skipSpace(bytes, at)];
			if (byte === 125) return this.#end(at, known);
			if (byte !== 44) return -1;
			at += 1;
			byte = bytes[at];
			if (byte !== 34) at = skipSpace(bytes, at);
		}
	}
	#begin() {
		this.#row.oddCount = 0;
		this.others = 0;
		this.#rows += 1;
		if (this.#rows < 1073741823) return;
		this.#rows = 1;
		this.#met.fill(0);
	}
	/** What did not stand in the row is absent. */
	#end(at, known) {
		if (known === this.#slots) return at + 1;
		const row = this.#row;
		for (let slot = 0; slot < this.#slots; slot += 1) {
			if (this.#met[slot] === this.#rows) continue;
			row.kinds[slot] = 0;
			if (!row.isFine(slot, 0)) row.markOdd(slot);
		}
		return at + 1;
	}
	/** The number of the name at a place that was not expected there, learned for the next row. */
	#lookUp(bytes, at, last) {
		if (bytes[at] !== 34) return -1;
		const end = plainEnd(bytes, at + 1);
		if (bytes[end] !== 34) return -1;
		const colon = skipSpace(bytes, end + 1);
		if (bytes[colon] !== 58) return -1;
		const name = this.#names.numberOf(bytes, at + 1, end);
		if (name !== -1) this.#names.learn(last, name, bytes, at, skipSpace(bytes, colon + 1));
		return name;
	}
	/** Over the value of a name that the contract has nothing to say about. */
	#skip(bytes, from) {
		const at = skipSpace(bytes, from);
		if (bytes[at] !== 34) return this.#nested.skip(bytes, at);
		const end = escapedEnd(bytes, at + 1);
		return end === -1 ? -1 : end + 1;
	}
	#value(bytes, from, slot) {
		const byte = bytes[from];
		if (byte === 34) return this.#text(bytes, from + 1, slot);
		if (byte >= 48 && byte <= 57 || byte === 45) return this.#number(bytes, from, slot);
		if (byte === 32 || byte === 9 || byte === 13) return this.#value(bytes, skipSpace(bytes, from), slot);
		const row = this.#row;
		const isNested = byte === 123 || byte === 91;
		const kind = isNested ? 8 : byte === T ? 2 : byte === F ? 3 : 1;
		const end = isNested ? this.#nested.skip(bytes, from) : skipLiteral(bytes, from);
		row.kinds[slot] = kind;
		row.starts[slot] = from;
		row.ends[slot] = end;
		if (!row.isFine(slot, kind)) row.markOdd(slot);
		return end;
	}
	#text(bytes, from, slot) {
		const row = this.#row;
		let end = plainEndByWords(this.#view, bytes, from);
		row.starts[slot] = from;
		if (bytes[end] === 34) {
			row.kinds[slot] = 6;
			row.ends[slot] = end;
			if (!row.isFineText(slot, bytes, from, end)) row.markOdd(slot);
			return end + 1;
		}
		if (bytes[end] !== 92) return -1;
		end = escapedEnd(bytes, end);
		if (end === -1) return -1;
		row.kinds[slot] = 7;
		row.ends[slot] = end;
		row.markOdd(slot);
		return end + 1;
	}
	#number(bytes, from, slot) {
		const isNegative = bytes[from] === 45;
		const first = isNegative ? from + 1 : from;
		let at = first;
		let digits = 0;
		let byte = bytes[at];
		while (byte >= 48 && byte <= 57) {
			digits = Math.imul(digits, 10) + (byte - 48) | 0;
			byte = bytes[at += 1];
		}
		const whole = at - first;
		if (whole === 0 || whole > 1 && bytes[first] === 48) return -1;
		let decimals = 0;
		if (byte === 46) {
			byte = bytes[at += 1];
			while (byte >= 48 && byte <= 57) {
				digits = Math.imul(digits, 10) + (byte - 48) | 0;
				decimals += 1;
				byte = bytes[at += 1];
			}
			if (decimals === 0) return -1;
		}
		const count = whole + decimals;
		if (count > 15 || byte === LOWER_E || byte === UPPER_E) return this.#longNumber(bytes, from, slot);
		const unscaled = count <= 9 ? digits : digitsAt(bytes, first, at);
		const size = decimals === 0 ? unscaled : unscaled / POWERS[decimals];
		const row = this.#row;
		row.kinds[slot] = 4;
		row.numbers[slot] = isNegative ? -size : size;
		if (!row.isFineNumber(slot, decimals)) row.markOdd(slot);
		return at;
	}
	#longNumber(bytes, from, slot) {
		const end = skipNumber(bytes, from);
		if (end === -1) return -1;
		this.#row.kinds[slot] = 5;
		this.#row.starts[slot] = from;
		this.#row.ends[slot] = end;
		this.#row.markOdd(slot);
		return end;
	}
};
// src/contract/fast/ndjson.ts
/** Lines of JSON: a row that is an object is scanned where it stands, any other is read by the reference engine. */
var NdjsonBlocks = class {
	line = 1;
	#run;
	#context;
	#row;
	#rows;
	#lines;
	#whole;
	/** `lines`: rows are those of an array, and began in these lines. `whole`: rows are judged as a whole. */
	constructor(run, row, { file, lines, whole }) {
		this.#run = run;
		this.#context = {
			file,
			textual: false
		};
		this.#row = row;
		this.#rows = new JsonRows(row);
		this.#lines = lines;
		this.#whole = whole;
	}
	read(bytes, end) {
		this.#rows.use(bytes);
		for (let at = 0; at < end;) {
			if (bytes[at] === 32) at = skipSpace(bytes, at);
			if (bytes[at] === 123) {
				let behind = this.#rows.scan(bytes, at);
				if (behind !== -1 && bytes[behind] !== 10) behind = skipSpace(bytes, behind);
				if (behind !== -1 && bytes[behind] === 10 && this.#isDecided()) {
					if (this.#lines) this.line = this.#lines.take();
					this.#row.finish(bytes, this.line);
					this.line += 1;
					at = behind + 1;
					continue;
				}
			}
			at = this.#readByReference(bytes, at);
		}
		return end;
	}
	/** Whether what was found in the row is all that counts. */
	#isDecided() {
		if (!this.#whole) return true;
		return this.#row.oddCount === 0 && (!this.#whole.isClosed || this.#rows.others === 0);
	}
	#readByReference(bytes, from) {
		const end = bytes.indexOf(10, from);
		const text = textOf(bytes, from, bytes[end - 1] === 13 && end > from ? end - 1 : end);
		const isBlank = this.#lines ? skipSpace(bytes, from) === end : text.trim() === "";
		if (this.#lines && !isBlank) this.line = this.#lines.take();
		if (!isBlank) this.#run.addRow(toRow$1(this.line, text), this.#context);
		this.line += 1;
		return end + 1;
	}
};
// src/contract/fast/merge.ts
/** Whether the keys of a part still find room beside those that are there; else the part has to be read again in order. */
function hasRoom(run, part, most) {
	return run.counts.counters.every(({ keys }, index) => {
		const packed = part.counters[index]?.keys;
		return !keys || !packed || !packed.isFull && keys.size + packed.size <= most;
	});
}
/** Adds what was found in the next part of a file, as if its rows had come one after the other. */
function mergePart(run, part, place) {
	run.rows += part.rows;
	addCounted(run.unreadable, part.unreadable, place);
	run.columns.tallies.forEach((tally, index) => addCounted(tally, part.tallies[index], place));
	run.columns.met.forEach((met, index) => {
		met.value ||= part.met[index]?.value === true;
		met.record ||= part.met[index]?.record === true;
	});
	run.counts.counters.forEach((counter, index) => {
		const counted = part.counters[index];
		if (!counted) return;
		const met = counter.keys && counted.keys ? addKeys(counter, counted.keys, place) : {
			failed: 0,
			offenders: []
		};
		const offenders = [...shift(counted.offenders, place), ...met.offenders].sort((one, other) => one.line - other.line);
		addShifted(counter.tally, {
			failed: counted.failed + met.failed,
			unsure: counted.unsure,
			offenders
		});
	});
	run.ages.ages.forEach((age, index) => {
		const found = part.ages[index];
		if (!found) return;
		age.oldest = Math.min(age.oldest, found.oldest);
		age.newest = Math.max(age.newest, found.newest);
		age.unclear += found.unclear;
	});
}
function addCounted(tally, counted, place) {
	if (counted) addShifted(tally, {
		...counted,
		offenders: shift(counted.offenders, place)
	});
}
function shift(offenders, { before }) {
	return offenders.map((one) => ({
		...one,
		line: one.line + before
	}));
}
function addShifted(tally, { failed, unsure, offenders }) {
	tally.failed += failed;
	tally.unsure += unsure;
	tally.offenders.push(...offenders.slice(0, 5 - tally.offenders.length));
}
/** Puts the keys of a part to those before: how many stood there already, and the first rows that have one of them. */
function addKeys({ keys, clause, columns }, packed, { file, before }) {
	const first = new FirstRows();
	const all = keys;
	const { numbers, texts, others } = packed;
	const ranges = all.numberRanges();
	for (let at = 0; at < numbers.keys.length; at += 1) {
		const key = numbers.keys[at];
		if (key === key && all.hasNumber(key, ranges)) first.add(numbers.lines[at], () => [key]);
	}
	for (let at = 0; at < texts.places.length; at += 1) {
		if (texts.places[at] === 0) continue;
		const bytes = keyBytesAt(texts.segments, texts.places[at]);
		if (all.hasText(texts.hashes[at], bytes)) first.add(texts.lines[at], () => readKey(bytes, columns.length));
	}
	const fresh = numbers.size + texts.size - first.count;
	for (const { line, values } of others.values()) if (all.add(values, 0)) first.add(line, () => values);
	all.join(NumberTable.of(numbers.keys, numbers.size, all.seed), TextTable.of(texts, texts.size, all.seed), fresh);
	const offenders = first.rows.map(({ line, values }) => {
		const shown = values();
		return {
			file,
			line: line + before,
			value: clause.sensitive ? "***" : showValue(shown.length === 1 ? shown[0] ?? null : shown)
		};
	});
	return {
		failed: first.count,
		offenders
	};
}
/** The first few of many rows that come in no order. */
var FirstRows = class {
	count = 0;
	rows = [];
	add(line, values) {
		this.count += 1;
		if (this.rows.length >= 5 && line > (this.rows.at(-1)?.line ?? 0)) return;
		this.rows.push({
			line,
			values
		});
		this.rows.sort((one, other) => one.line - other.line);
		if (this.rows.length > 5) this.rows.pop();
	}
};
// src/contract/fast/threads.ts
/** Bytes that travel at once. */
const PIECE$1 = 1 << 20;
/** The pieces of a part, each to be looked at before the next but one is asked for: their memory is used again. */
async function* piecesOf({ random, range: { start, end } }) {
	const memory = [new ArrayBuffer(PIECE$1), new ArrayBuffer(PIECE$1)];
	const read = async (at, turn) => readPiece(random, {
		start: at,
		end: Math.min(at + PIECE$1, end)
	}, memory[turn % 2]);
	let next = read(start, 0);
	for (let at = start, turn = 1; at < end; at += PIECE$1, turn += 1) {
		const piece = await next;
		if (at + PIECE$1 < end) {
			next = read(at + PIECE$1, turn);
			next.catch(() => void 0);
		}
		yield piece;
	}
}
async function readPiece(random, { start, end }, memory) {
	if (!random.readInto) return random.read(start, end);
	const piece = new Uint8Array(memory ?? new ArrayBuffer(PIECE$1), 0, end - start);
	await random.readInto(piece, start);
	return piece;
}
/** Threads that are started before it is known what they will have to do, since a start takes as long as scanning 20 MB. */
var WorkerPool = class {
	#url;
	#idle = [];
	/** `url`: of the module that a thread begins with. */
	constructor(url) {
		this.#url = url;
	}
	/** So many threads are or will be ready. */
	warm(count) {
		while (this.#idle.length < count) this.#idle.push(this.#start());
	}
	#start() {
		const worker = new Worker(new URL(this.#url), { workerData: { task: "scan-rows" } });
		worker.on("error", () => void 0);
		return worker;
	}
	/** Has a part scanned. What only this thread can read cannot be scanned elsewhere. */
	scan(setup, { random, range }) {
		const { file, size } = random;
		if (file === void 0) return {
			result: Promise.resolve(void 0),
			stop: async () => void 0
		};
		const worker = this.#idle.shift() ?? this.#start();
		let isBusy = true;
		const result = new Promise((resolve) => {
			const giveUp = () => resolve(void 0);
			worker.once("error", giveUp);
			worker.once("exit", giveUp);
			worker.once("message", (message) => {
				isBusy = false;
				worker.removeListener("error", giveUp).removeListener("exit", giveUp);
				this.#idle.push(worker);
				resolve(message);
			});
		});
		const task = {
			setup,
			file,
			range,
			isLast: range.end === size
		};
		worker.postMessage(task);
		return {
			result,
			stop: async () => isBusy ? worker.terminate() : void 0
		};
	}
	/** Ends the threads that have nothing to do. */
	async stop() {
		await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
	}
};
// src/contract/fast/parts.ts
/** A line that does not end within so many bytes is no place to cut a file. */
const LONGEST_LINE = 1 << 20;
/**
* Scans a file in parts, the first one here and the others in threads of their own, and puts together what was found as if the rows had come
* in order. A part whose thread failed, that does not begin with a record (the cut was inside of quotes), or whose keys find no room beside
* the others', is read here in its turn.
* `canBeCut`: a line break ends a record wherever it stands.
* @throws GateError RG-DATA
*/
async function addParts(byteRun, open, { random, range }, canBeCut) {
	const { count, leastBytes } = byteRun.threads;
	const [first, ...others] = await cut({
		random,
		range
	}, canBeCut && !byteRun.run.schema && random.size >= leastBytes ? count : 1);
	if (!first) return;
	const here = new PartsHere(byteRun, open, random);
	const handles = [];
	const stop = () => handles.forEach((handle) => void handle.stop());
	byteRun.signal.addEventListener("abort", stop, { once: true });
	try {
		await here.scan(first, () => {
			const setup = here.setup();
			if (setup) handles.push(...others.map((other) => byteRun.threads.start(setup, {
				random,
				range: other
			})));
		});
		for (const [index, other] of others.entries()) await here.join(other, handles[index]);
		open.end();
		open.blocks.end();
	} finally {
		byteRun.signal.removeEventListener("abort", stop);
		await Promise.all(handles.map((handle) => handle.stop()));
	}
}
var PartsHere = class {
	#byteRun;
	#open;
	#random;
	constructor(byteRun, open, random) {
		this.#byteRun = byteRun;
		this.#open = open;
		this.#random = random;
	}
	/** `begun` is called when the first piece has been looked at: a header is known then. */
	async scan(range, begun) {
		let isFirst = true;
		for await (const piece of piecesOf({
			random: this.#random,
			range
		})) {
			this.#byteRun.signal.throwIfAborted();
			this.#open.blocks.add(piece);
			if (isFirst && begun) {
				this.#open.blocks.flush();
				begun();
			}
			isFirst = false;
		}
		this.#open.blocks.flush();
	}
	/** What a thread needs to know; `undefined` while the header is not known. */
	setup() {
		const { run, dataset, now, maxKeys } = this.#byteRun;
		const { path, most, reader } = this.#open;
		const setup = {
			dataset,
			path,
			now,
			maxKeys,
			maxRow: most,
			seeds: run.counts.counters.flatMap(({ keys }) => keys instanceof HashedKeys ? [keys.seed] : [])
		};
		if (!(reader instanceof CsvBlocks)) return setup;
		return reader.header && {
			...setup,
			csv: reader.header
		};
	}
	/** The next part, by its thread if that can be. */
	async join(range, handle) {
		const { run, maxKeys, signal } = this.#byteRun;
		const { path, reader, blocks } = this.#open;
		const part = blocks.left === 0 ? await handle?.result : void 0;
		signal.throwIfAborted();
		if (!part || part.left > 0 || !hasRoom(run, part, maxKeys)) return this.scan(range);
		mergePart(run, part, {
			file: path,
			before: reader.line - 1
		});
		reader.line += part.lines;
		blocks.skip(range.end - range.start);
	}
};
/** About equal parts that end with a line; as many as there are places to cut. */
async function cut({ random, range: { start, end } }, count) {
	const ends = [];
	for (let part = 1; part < count; part += 1) {
		const wanted = Math.max(ends.at(-1) ?? start, start + Math.floor((end - start) / count * part));
		const line = (await random.read(wanted, Math.min(wanted + LONGEST_LINE, end))).indexOf(10);
		if (line !== -1 && wanted + line + 1 < end && wanted + line + 1 > (ends.at(-1) ?? start)) ends.push(wanted + line + 1);
	}
	return [...ends, end].map((to, index) => ({
		start: ends[index - 1] ?? start,
		end: to
	}));
}
// src/contract/fast/read.ts
const MARK = [
	239,
	187,
	191
];
/** So many bytes tell whether a file is stored as it is read. */
const HEAD = 64;
/** From so many bytes on a file is read by large pieces into memory that is used again. */
const DIRECT = 4 << 20;
/** Adds the rows of a file that is laid out as its reader says. @throws GateError RG-DATA */
async function addBytes(byteRun, { file, reader }) {
	const chunks = plainBytes(file)[Symbol.asyncIterator]();
	try {
		const first = await chunks.next();
		if (first.done === true) return;
		if (encodingOf(first.value) !== "utf-8") return await addText(byteRun, {
			...file,
			open: () => resume(first.value, chunks)
		}, reader);
		const skipped = MARK.every((byte, index) => first.value[index] === byte) ? MARK.length : 0;
		const open = openBlocks(byteRun, file, {
			layout: reader.layout,
			skipped
		});
		const { random } = file;
		if (random && random.size >= Math.min(byteRun.threads.leastBytes, DIRECT) && await isStoredAs(file, first.value)) await addParts(byteRun, open, {
			random,
			range: {
				start: skipped,
				end: random.size
			}
		}, reader.layout !== "json-array");
		else await addChunks(byteRun, open, resume(first.value.subarray(skipped), chunks));
		if (reader.header && open.reader instanceof CsvBlocks) reader.header.names = open.reader.header?.names;
	} finally {
		await chunks.return(void 0);
	}
}
function openBlocks({ run, slots, facts, whole }, file, { layout, skipped }) {
	const { path } = file;
	const most = rowLimit(file);
	const row = new FastRow(run, slots, path);
	if (layout === "csv") {
		const reader = new CsvBlocks(run, row, path);
		return {
			path,
			most,
			reader,
			blocks: new Blocks(path, reader, {
				facts,
				offset: skipped,
				most
			}),
			end: () => void 0
		};
	}
	const lines = layout === "json-array" ? new ArrayLines(path) : void 0;
	const reader = new NdjsonBlocks(run, row, {
		file: path,
		...lines && { lines },
		...whole && { whole }
	});
	const change = lines && ((bytes, from, to) => lines.change(bytes, from, to));
	return {
		path,
		most,
		reader,
		blocks: new Blocks(path, reader, {
			facts,
			offset: skipped,
			most,
			...change && { change }
		}),
		end: () => lines?.end()
	};
}
async function addChunks({ signal }, { blocks, end }, chunks) {
	for await (const chunk of chunks) {
		signal.throwIfAborted();
		blocks.add(chunk);
	}
	end();
	blocks.end();
}
/** Whether a file holds its bytes as they are: what is compressed can be read in order alone. */
async function isStoredAs({ random }, first) {
	const head = first.subarray(0, HEAD);
	const stored = await random?.read(0, Math.min(head.length, random.size));
	return stored !== void 0 && Buffer.compare(stored, head) === 0;
}
/** By the reference engine. */
async function addText({ run, signal }, file, { layout, header }) {
	const reader = layout === "csv" ? readCsv(file, header) : layout === "json-array" ? readJsonArray(file) : readNdjson(file);
	await addRows(run, {
		file,
		reader
	}, signal);
}
async function* resume(first, chunks) {
	yield first;
	for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}
// src/contract/fast/schema-slots.ts
/** Keywords that decide nothing about a row. */
const NOTES = [
	"$schema",
	"$id",
	"$comment",
	"title",
	"description",
	"default",
	"examples",
	"deprecated",
	"readOnly",
	"writeOnly"
];
const OF_ROWS = /* @__PURE__ */ new Set([
	...NOTES,
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const OF_TEXTS = [
	"minLength",
	"maxLength",
	"pattern",
	"format"
];
const OF_NUMBERS = [
	"minimum",
	"maximum",
	"exclusiveMinimum",
	"exclusiveMaximum"
];
const OF_VALUES = /* @__PURE__ */ new Set([
	...NOTES,
	"type",
	"enum",
	"const",
	...OF_TEXTS,
	...OF_NUMBERS
]);
/** Formats whose definition here is at least as narrow as that of ajv. */
const FORMATS = { "date-time": isZoned };
/**
* A JSON Schema whose rows are objects of plain values, as tests of bytes: a row of which every value passes surely satisfies it, any other is
* for the validator. `undefined` for a schema that says more than that.
*/
function schemaSlots(schema, tools) {
	if (!isJsonObject(schema) || !Object.keys(schema).every((key) => OF_ROWS.has(key))) return void 0;
	const { type = "object", properties = {}, required = [], additionalProperties = true } = schema;
	if (!typesOf(type)?.includes("object") || !isJsonObject(properties) || !isTexts(required)) return void 0;
	if (typeof additionalProperties !== "boolean") return void 0;
	const names = [.../* @__PURE__ */ new Set([...Object.keys(properties), ...required])];
	if (names.includes("__proto__")) return void 0;
	const slots = names.map((name) => {
		return slotOf(name, {
			schema: Object.hasOwn(properties, name) ? properties[name] ?? {} : additionalProperties,
			isRequired: required.includes(name),
			tools
		});
	});
	if (!slots.every((slot) => slot !== void 0)) return void 0;
	return {
		slots,
		whole: { isClosed: !additionalProperties }
	};
}
function isTexts(value) {
	return isJsonArray(value) && value.every((item) => typeof item === "string");
}
function typesOf(type) {
	if (typeof type === "string") return [type];
	return type !== void 0 && isTexts(type) ? type : void 0;
}
function slotOf(name, { schema, isRequired, tools }) {
	const rules = schema === true ? {} : schema === false ? { enum: [] } : schema;
	if (!isJsonObject(rules) || !Object.keys(rules).every((key) => OF_VALUES.has(key))) return void 0;
	const types = rules["type"] === void 0 ? void 0 : typesOf(rules["type"]);
	const values = listed(rules);
	const tests = testsOf(rules);
	if (rules["type"] !== void 0 && !types || values === null || !tests) return void 0;
	const allows = (type) => types === void 0 || types.includes(type);
	const holds = (type, value) => allows(type) && (values === void 0 || values.includes(value));
	const isNestedFine = values === void 0 && allows("object") && allows("array");
	const enumTest = values === void 0 ? [] : [{
		kind: "enum",
		values
	}];
	const texts = [...enumTest.map((test) => textTest(test, tools)), ...tests.texts.map((test) => ofText(test, tools))];
	const whole = allows("number") ? [] : [{
		kind: "type",
		type: "integer"
	}];
	const numbers = [
		...enumTest,
		...tests.numbers,
		...whole
	].map(numberTest);
	return {
		name,
		type: void 0,
		checks: [],
		counters: [],
		ages: [],
		isKey: false,
		isFineAs: {
			absent: !isRequired,
			null: holds("null", null),
			true: holds("boolean", true),
			false: holds("boolean", false),
			nested: isNestedFine
		},
		texts: allows("string") ? sure(texts) : void 0,
		numbers: allows("number") || allows("integer") ? sure(numbers) : void 0
	};
}
/** The values of `enum` and `const`; `undefined` where all are allowed, null where they cannot be told apart here. */
function listed(rules) {
	const both = [..."enum" in rules ? [rules["enum"]] : [], ..."const" in rules ? [[rules["const"] ?? null]] : []];
	const [values, more] = both;
	if (values === void 0) return both.length === 0 ? void 0 : null;
	if (more !== void 0 || !isJsonArray(values)) return null;
	return values.every((value) => typeof value === "number" ? !isRounded(value) : typeof value !== "object" || value === null) ? values : null;
}
function testsOf(rules) {
	const texts = [];
	const numbers = [];
	for (const key of OF_NUMBERS.filter((one) => Object.hasOwn(rules, one))) {
		const value = rules[key];
		if (typeof value !== "number" || isRounded(value)) return void 0;
		numbers.push({
			kind: /min/i.test(key) ? "minimum" : "maximum",
			limit: {
				value,
				open: key.startsWith("exclusive")
			}
		});
	}
	const { minLength: min = 0, maxLength: max = Number.MAX_SAFE_INTEGER, pattern, format } = rules;
	if (typeof min !== "number" || typeof max !== "number") return void 0;
	texts.push({
		kind: "length",
		min,
		max
	});
	if (typeof pattern === "string") texts.push({
		kind: "pattern",
		pattern
	});
	else if (pattern !== void 0) return void 0;
	if (typeof format === "string") texts.push({
		kind: "format",
		format
	});
	else if (format !== void 0) return void 0;
	return {
		texts,
		numbers
	};
}
function ofText(test, tools) {
	if (test.kind === "format") {
		if (Object.hasOwn(FORMATS, test.format)) return FORMATS[test.format] ?? "never";
		return test.format === "date" ? textTest({
			kind: "type",
			type: "date"
		}, tools) : test.format === "uuid" ? textTest(test, tools) : NEVER;
	}
	if (test.kind === "length" && test.min === 0 && test.max === Number.MAX_SAFE_INTEGER) return ALWAYS;
	return textTest(test, tools);
}
function sure(tests) {
	if (tests.includes("never")) return void 0;
	return tests.filter((test) => test !== "always" && test !== "never");
}
const [Z, LOWER_Z] = [90, 122];
/** Whether these bytes are surely an instant with a zone, as RFC 3339 wants it. */
function isZoned(bytes, from, to) {
	if (!isInstant(bytes, from, to)) return false;
	const [last, sign] = [bytes[to - 1], bytes[to - 6]];
	return last === Z || last === LOWER_Z || sign === 43 || sign === 45;
}
// src/contract/fast/part.ts
/** Scans a part that begins at a line (of cells: where a record is hoped to begin) and ends with one. */
var PartScanner = class {
	#run;
	#blocks;
	#reader;
	constructor({ dataset, path, maxKeys, maxRow, seeds, csv }, tools) {
		const left = [...seeds];
		const makeKeys = (most) => {
			const seed = left.shift();
			return new HashedKeys(most, {
				withLines: true,
				...seed !== void 0 && { seed }
			});
		};
		this.#run = new DatasetRun(dataset, {
			...tools,
			maxKeys
		}, { makeKeys });
		const facts = { isAscii: false };
		const row = new FastRow(this.#run, slotsOf(this.#run, {
			...tools,
			facts
		}), path);
		this.#reader = csv ? new CsvBlocks(this.#run, row, path, csv) : new NdjsonBlocks(this.#run, row, { file: path });
		this.#blocks = new Blocks(path, this.#reader, {
			facts,
			offset: 0,
			most: maxRow
		});
	}
	/** @throws GateError RG-DATA */
	add(chunk) {
		this.#blocks.add(chunk);
	}
	/** No more will come. `isLast`: the file ends here, and its last line need not be ended. */
	end(isLast) {
		if (isLast) this.#blocks.end();
		else this.#blocks.flush();
		const { rows, columns, unreadable, counts, ages } = this.#run;
		return {
			rows,
			lines: this.#reader.line - 1,
			left: this.#blocks.left,
			tallies: columns.tallies.map(countedBy),
			met: columns.met,
			unreadable: countedBy(unreadable),
			counters: counts.counters.map(({ tally, keys }) => ({
				...countedBy(tally),
				...keys instanceof HashedKeys && { keys: packKeys(keys) }
			})),
			ages: ages.ages.map(({ oldest, newest, unclear }) => ({
				oldest,
				newest,
				unclear
			}))
		};
	}
};
function countedBy({ failed, unsure, offenders }) {
	return {
		failed,
		unsure,
		offenders
	};
}
function packKeys({ isFull, size, numbers, texts, others }) {
	const none = /* @__PURE__ */ new Uint32Array();
	return {
		isFull,
		size,
		numbers: {
			size: numbers.size,
			keys: numbers.keys,
			lines: numbers.lines ?? none
		},
		texts: {
			size: texts.size,
			places: texts.places,
			hashes: texts.hashes,
			lines: texts.lines ?? none,
			segments: texts.segments
		},
		others
	};
}
/** The memory that a result can hand over without a copy. */
function transfersOf({ counters }) {
	return counters.flatMap(({ keys }) => keys ? [
		keys.numbers.keys,
		keys.numbers.lines,
		keys.texts.places,
		keys.texts.hashes,
		keys.texts.lines,
		...keys.texts.segments
	].map(({ buffer }) => buffer) : []);
}
// src/contract/fast/worker.ts
/** Where this module is: a worker starts with it. */
const WORKER_URL = import.meta.url;
/** Bytes that are read at once. */
const PIECE = 1 << 20;
if (!isMainThread && parentPort && isOurs(workerData)) serve(parentPort);
function isOurs(data) {
	return typeof data === "object" && data !== null && "task" in data && data.task === "scan-rows";
}
/** Scans the parts that the main thread names, one after the other, and answers with what it found in each. */
function serve(port) {
	const loading = loadRunTools({
		now: 0,
		signal: new AbortController().signal
	});
	const answer = async (task) => {
		let result;
		try {
			result = scan(task, new PartScanner(task.setup, {
				...await loading,
				now: task.setup.now
			}));
		} catch {
			result = void 0;
		}
		port.postMessage(result, result ? transfersOf(result) : []);
	};
	port.on("message", (task) => void answer(task));
}
function scan({ file, range, isLast }, scanner) {
	const handle = openSync(file, "r");
	try {
		const memory = Buffer.allocUnsafeSlow(PIECE);
		for (let at = range.start; at < range.end;) {
			const count = readSync(handle, memory, 0, Math.min(PIECE, range.end - at), at);
			if (count === 0) return void 0;
			scanner.add(memory.subarray(0, count));
			at += count;
		}
		return scanner.end(isLast);
	} finally {
		closeSync(handle);
	}
}
// src/contract/fast/index.ts
/** Each thread holds an engine of its own. */
const MOST_THREADS = 4;
/** Names that a scanner can tell apart at once; contracts with more are for the reference engine. */
const MAX_SLOTS = 500;
/** Names of files that are scanned as bytes. */
const ROWS = /\.(?:ndjson|jsonl|jsonlines|json|csv|tsv|log|txt)$/i;
/**
* Holds every row of some files against a dataset as the reference engine does, reading NDJSON and CSV as bytes. What is not simple (a value
* that may break a promise, a row that is not well-formed) is judged by the functions of the reference engine. Large files are scanned in
* several threads.
*/
async function runFast(dataset, files, tools, threads = tools.threads ?? ONE_THREAD) {
	const validator = dataset.schema && await tools.validator(dataset);
	const run = new DatasetRun(dataset, tools, {
		makeKeys: (most) => new HashedKeys(most),
		...validator && { validator }
	});
	const facts = { isAscii: false };
	const isSchema = dataset.schema !== void 0 && dataset.schema.language === void 0;
	const rules = isSchema ? schemaSlots(dataset.schema.schema, {
		...tools,
		facts
	}) : { slots: slotsOf(run, {
		...tools,
		facts
	}) };
	const { signal, now, maxKeys = MAX_KEYS } = tools;
	for (const file of files) {
		const { layout } = file.reader;
		if (!rules || rules.slots.length > MAX_SLOTS || !layout || isSchema && layout === "csv") await addRows(run, file, signal);
		else await addBytes({
			run,
			dataset,
			whole: void 0,
			...rules,
			facts,
			threads,
			now,
			maxKeys,
			signal
		}, file);
	}
	await addDeclared(run, files);
	return run.result();
}
const ONE_THREAD = {
	count: 1,
	leastBytes: Number.POSITIVE_INFINITY,
	start: () => ({
		result: Promise.resolve(void 0),
		stop: async () => void 0
	})
};
/** Threads for files of rows, started at once where one of them is large; `undefined` where none is, or there is one processor. */
function startThreads(files) {
	const count = Math.min(availableParallelism(), MOST_THREADS);
	const isLarge = ({ path, random }) => random?.file !== void 0 && random.size >= 50331648 && ROWS.test(path);
	if (count === 1 || !files.some(isLarge)) return void 0;
	const pool = new WorkerPool(WORKER_URL);
	pool.warm(count - 1);
	return {
		count,
		leastBytes: LEAST_BYTES,
		start: (setup, source) => pool.scan(setup, source),
		stop: () => pool.stop()
	};
}
export { runFast, startThreads };
