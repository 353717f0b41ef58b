import { GateError } from "./start.js";
import { Readable } from "node:stream";
import * as zlib from "node:zlib";
import { createGunzip } from "node:zlib";
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
	const head = await readHead(chunks);
	if (Buffer.from(head).toString("latin1").startsWith(LFS)) throw new GateError("RG-DATA", `${file.path} is a pointer of Git LFS and holds no data`, { hint: "give the gate a file that is in git itself, such as a sample, or fetch it (git lfs pull) and test it by hand" });
	const all = rest(head, chunks);
	const inflate = startsWith(head, GZIP) ? createGunzip() : startsWith(head, ZSTD) ? zstd(file.path) : void 0;
	if (!inflate) {
		yield* all;
		return;
	}
	const input = Readable.from(all);
	input.on("error", (error) => inflate.destroy(error));
	try {
		for await (const chunk of input.pipe(inflate)) yield chunk;
	} catch (cause) {
		if (cause instanceof GateError) throw cause;
		throw new GateError("RG-DATA", `${file.path} cannot be decompressed`, {
			expected: "a complete gzip or zstd file",
			cause
		});
	} finally {
		input.destroy();
		inflate.destroy();
	}
}
/** Node 22.15 and later have zstd. */
function zstd(path) {
	const { createZstdDecompress } = zlib;
	if (createZstdDecompress) return createZstdDecompress();
	throw new GateError("RG-DATA", `${path} is compressed with zstd`, { hint: "run under Node 22.15 or newer, or compress it with gzip" });
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
	let offset = 0;
	for await (const chunk of plainBytes(file)) {
		decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
		yield decode(decoder, chunk, {
			path: file.path,
			offset
		});
		offset += chunk.length;
	}
	if (decoder) yield decode(decoder, void 0, {
		path: file.path,
		offset
	});
}
function encodingOf(head) {
	if (startsWith(head, [255, 254])) return "utf-16le";
	return startsWith(head, [254, 255]) ? "utf-16be" : "utf-8";
}
function decode(decoder, chunk, at) {
	try {
		return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
	} catch (cause) {
		throw new GateError("RG-DATA", `${at.path} is not ${decoder.encoding} text near byte ${at.offset}`, {
			expected: "UTF-8, or UTF-16 with a byte order mark",
			cause
		});
	}
}
export { plainBytes, plainText };
