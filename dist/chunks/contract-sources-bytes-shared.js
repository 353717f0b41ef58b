import { GateError } from "./start.js";
import { Readable } from "node:stream";
import * as zlib from "node:zlib";
import { createGunzip } from "node:zlib";
// src/contract/sources/zstd-frames.ts
const MAGIC = 4247762216;
/** Frames with these magic numbers hold nothing that is data. */
const SKIPPABLE = 407710288;
/** Bytes of the size of the content by its flag; with a single segment the first is 1. */
const CONTENT_SIZES = [
	0,
	2,
	4,
	8
];
const DICTIONARY_SIZES = [
	0,
	1,
	2,
	4
];
/** Finds where the frames of a zstd file end (RFC 8878, section 3), without decompressing them. */
var ZstdFrames = class {
	#chunks;
	#error;
	#held = /* @__PURE__ */ new Uint8Array();
	#offset = 0;
	/** `error` makes the error for a file that is damaged. */
	constructor(chunks, error) {
		this.#chunks = chunks[Symbol.asyncIterator]();
		this.#error = error;
	}
	/** Goes to the next frame; false at the end of the file. @throws the error for a file that is damaged */
	async next() {
		for (;;) {
			if (this.#held.length === 0 && !await this.#more()) return false;
			await this.#need(4);
			const magic = Buffer.from(this.#held.subarray(0, 4)).readUInt32LE();
			if (magic === MAGIC) return true;
			if ((magic & 4294967280) >>> 0 !== SKIPPABLE) throw this.#error(`something that is no zstd follows at byte ${this.#offset}`);
			await this.#need(8);
			const size = Buffer.from(this.#held.subarray(4, 8)).readUInt32LE();
			for await (const _ of this.#pass(8 + size));
		}
	}
	/** The bytes of the frame that was gone to. */
	async *bytes() {
		await this.#need(5);
		const descriptor = this.#held[4] ?? 0;
		const isSingle = (descriptor & 32) !== 0;
		const content = CONTENT_SIZES[descriptor >> 6] ?? 0;
		const dictionary = DICTIONARY_SIZES[descriptor & 3] ?? 0;
		yield* this.#pass(5 + (isSingle ? 0 : 1) + dictionary + (content === 0 && isSingle ? 1 : content));
		for (let isLast = false; !isLast;) {
			await this.#need(3);
			const header = (this.#held[0] ?? 0) | (this.#held[1] ?? 0) << 8 | (this.#held[2] ?? 0) << 16;
			isLast = (header & 1) === 1;
			yield* this.#pass(3 + ((header >> 1 & 3) === 1 ? 1 : header >> 3));
		}
		if ((descriptor & 4) !== 0) yield* this.#pass(4);
	}
	/** Hands out so many bytes, in whatever pieces they come. */
	async *#pass(count) {
		for (let left = count; left > 0;) {
			if (this.#held.length === 0 && !await this.#more()) throw this.#error(`it ends too early, at byte ${this.#offset}`);
			const part = this.#held.subarray(0, left);
			this.#held = this.#held.subarray(part.length);
			this.#offset += part.length;
			left -= part.length;
			yield part;
		}
	}
	async #need(count) {
		while (this.#held.length < count) if (!await this.#more()) throw this.#error(`it ends too early, at byte ${this.#offset + this.#held.length}`);
	}
	async #more() {
		const next = await this.#chunks.next();
		if (next.done === true) return false;
		this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
		return true;
	}
};
// src/contract/sources/inflate.ts
/** Decompresses a file of gzip members. @throws GateError RG-DATA when it is not complete, or something else follows */
async function* gunzip(chunks, path) {
	const inflate = createGunzip();
	const tail = new Tail();
	yield* through(tail.watch(chunks), inflate, path);
	if (tail.lastByte >= inflate.bytesWritten) throw damaged(path, `something that is no gzip follows at byte ${inflate.bytesWritten}`);
}
/** Decompresses a file of zstd frames, one after the other: the stream of Node ends with the first. Node 22.15 and later have it. */
async function* unzstd(chunks, path) {
	const { createZstdDecompress } = zlib;
	if (!createZstdDecompress) throw new GateError("RG-DATA", `${path} is compressed with zstd`, { hint: "run under Node 22.15 or newer, or compress it with gzip" });
	const frames = new ZstdFrames(chunks, (problem) => damaged(path, problem));
	while (await frames.next()) yield* through(frames.bytes(), createZstdDecompress({}), path);
}
async function* through(chunks, inflate, path) {
	const input = Readable.from(chunks);
	input.on("error", (error) => inflate.destroy(error));
	try {
		for await (const chunk of input.pipe(inflate)) yield chunk;
	} catch (cause) {
		throw cause instanceof GateError ? cause : damaged(path, `near byte ${inflate.bytesWritten}`, cause);
	} finally {
		input.destroy();
		inflate.destroy();
	}
}
function damaged(path, problem, cause) {
	return new GateError("RG-DATA", `${path} cannot be decompressed: ${problem}`, {
		expected: "a complete gzip or zstd file",
		cause
	});
}
/** Where the last byte is that is not zero. */
var Tail = class {
	lastByte = -1;
	#offset = 0;
	async *watch(chunks) {
		for await (const chunk of chunks) {
			let last = chunk.length - 1;
			while (last >= 0 && chunk[last] === 0) last -= 1;
			if (last >= 0) this.lastByte = this.#offset + last;
			this.#offset += chunk.length;
			yield chunk;
		}
	}
};
// src/contract/sources/bytes.ts
const GZIP = [31, 139];
/** How every pointer of Git LFS begins; read as data it would be a few rows that keep many a promise. */
const LFS = "version https://git-lfs.github.com/spec/";
const ZSTD = [
	40,
	181,
	47,
	253
];
/** The bytes of a file, decompressed where its first bytes say that it is compressed; nothing is held but what is under way. */
async function* plainBytes(file) {
	const chunks = file.open()[Symbol.asyncIterator]();
	try {
		yield* plain(chunks, file);
	} finally {
		await chunks.return?.();
	}
}
async function* plain(chunks, file) {
	const head = await readHead(chunks);
	if (Buffer.from(head).toString("latin1").startsWith(LFS)) throw new GateError("RG-DATA", `${file.path} is a pointer of Git LFS and holds no data`, { hint: "give the gate a file that is in git itself, such as a sample, or fetch it (git lfs pull) and test it by hand" });
	const all = rest(head, chunks);
	if (startsWith(head, GZIP)) yield* gunzip(all, file.path);
	else if (startsWith(head, ZSTD) || isSkippable(head)) yield* unzstd(all, file.path);
	else yield* all;
}
/** A zstd file may begin with a frame that holds no data. */
function isSkippable(head) {
	return ((head[0] ?? 0) & 240) === 80 && startsWith(head.subarray(1), [
		42,
		77,
		24
	]);
}
async function readHead(chunks) {
	let head = /* @__PURE__ */ new Uint8Array();
	while (head.length < 40) {
		const next = await chunks.next();
		if (next.done === true) break;
		head = Buffer.concat([head, next.value]);
	}
	return head;
}
async function* rest(head, chunks) {
	if (head.length > 0) yield head;
	for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}
function startsWith(bytes, magic) {
	return magic.every((byte, index) => bytes[index] === byte);
}
/** Text by chunks. A byte order mark chooses UTF-16, else it is UTF-8; a broken sequence is an error that says where. */
async function* plainText(file) {
	let decoder;
	for await (const chunk of plainBytes(file)) {
		decoder ??= new PlaceDecoder(file.path, encodingOf(chunk));
		yield decoder.decode(chunk);
	}
	if (decoder) yield decoder.decode(void 0);
}
/** The encoding that the first bytes say. */
function encodingOf(head) {
	if (startsWith(head, [255, 254])) return "utf-16le";
	return startsWith(head, [254, 255]) ? "utf-16be" : "utf-8";
}
/** Decodes chunks and knows where in the file the first wrong byte is. */
var PlaceDecoder = class {
	#path;
	#decoder;
	/** The last bytes before the chunk: a character may have begun there. */
	#before = /* @__PURE__ */ new Uint8Array();
	#offset = 0;
	constructor(path, encoding) {
		this.#path = path;
		this.#decoder = new TextDecoder(encoding, { fatal: true });
	}
	/** Without a chunk: the end. @throws GateError RG-DATA */
	decode(chunk) {
		try {
			return chunk ? this.#decoder.decode(chunk, { stream: true }) : this.#decoder.decode();
		} catch (cause) {
			throw notText(this.#path, this.#decoder.encoding, this.#errorAt(chunk), cause);
		} finally {
			this.#before = Buffer.concat([this.#before, chunk ?? /* @__PURE__ */ new Uint8Array()]).subarray(-3);
			this.#offset += chunk?.length ?? 0;
		}
	}
	#errorAt(chunk) {
		if (this.#decoder.encoding !== "utf-8") return this.#offset;
		const begin = this.#before.findIndex((byte) => !isContinuation(byte));
		const open = begin === -1 ? /* @__PURE__ */ new Uint8Array() : this.#before.subarray(begin);
		return this.#offset - open.length + utf8ErrorAt(Buffer.concat([open, chunk ?? /* @__PURE__ */ new Uint8Array()]));
	}
};
/** Bytes that are no text of their encoding; `offset`: of the first wrong byte. */
function notText(path, encoding, offset, cause) {
	return new GateError("RG-DATA", `${path} is not ${encoding} text near byte ${offset}`, {
		expected: "UTF-8, or UTF-16 with a byte order mark",
		cause
	});
}
/** The place of the first byte that begins no whole character of UTF-8; the length where there is none. */
function utf8ErrorAt(bytes) {
	let at = 0;
	while (at < bytes.length) {
		const size = sizeOfCharacter(bytes, at);
		if (size === 0) return at;
		at += size;
	}
	return at;
}
/** Bytes of the character at a place; 0 where there is none (RFC 3629: none too long, no halves of a pair, none beyond U+10FFFF). */
function sizeOfCharacter(bytes, at) {
	const [first = 0, second = 0] = bytes.subarray(at, at + 2);
	if (first < 128) return 1;
	const size = first >= 194 && first < 224 ? 2 : first >= 224 && first < 240 ? 3 : first >= 240 && first < 245 ? 4 : 0;
	if (size === 0 || first === 224 && second < 160 || first === 237 && second > 159 || first === 240 && second < 144 || first === 244 && second > 143) return 0;
	for (let index = at + 1; index < at + size; index += 1) if (!isContinuation(bytes[index] ?? 0)) return 0;
	return size;
}
function isContinuation(byte) {
	return (byte & 192) === 128;
}
export { encodingOf, notText, plainBytes, plainText, utf8ErrorAt };
