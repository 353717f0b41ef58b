import { randomUUID } from "./config.js";
import { GateError } from "./start.js";
import { fileError } from "./check.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { lstat, open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
// src/commands/pins/file.ts
/** Far above any manifest; keeps a mistaken path (a disk image) from filling the memory. */
const MAX_BYTES = 67108864;
const PATTERN = /[*?[{]/;
function isMissing(error) {
	return error.code === "ENOENT";
}
function isInside(directory, path) {
	const way = relative(directory, path);
	return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}
/**
* Reads a manifest. A path inside the workspace must not lead out of it through a symbolic link: what stands in a repository does
* not decide which file of the machine is touched. A path that a person gives outside of it is theirs to give.
* @throws GateError RG-FILE, RG-PATH
*/
async function readManifest(directory, path) {
	const absolute = resolve(directory, path);
	const inside = isInside(directory, absolute);
	const name = inside ? relative(directory, absolute).split(sep).join("/") || "." : path;
	try {
		const real = await realpath(absolute);
		if (inside && !isInside(await realpath(directory), real)) throw new GateError("RG-PATH", `${name} is a symbolic link that leaves the workspace`, { expected: "a file inside the workspace" });
		const status = await stat(real);
		if (status.isDirectory()) throw Object.assign(new Error(name), { code: "EISDIR" });
		if (!status.isFile()) throw new GateError("RG-FILE", `${name} is not a regular file`);
		if (status.size > MAX_BYTES) throw new GateError("RG-FILE", `${name} is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
		return {
			name,
			path: real,
			bytes: new Uint8Array(await readFile(real))
		};
	} catch (error) {
		throw fileError(name, error, PATTERN.test(name) && isMissing(error) ? { hint: "a pattern is expanded by the shell: give it without quotes" } : {});
	}
}
/**
* Replaces a file at once: whoever reads it sees the old bytes or the new ones. The mode stays.
* @returns false when the file no longer holds the bytes that were read; then nothing is written
* @throws GateError RG-FILE
*/
async function replaceFile(file, bytes) {
	const temporary = join(dirname(file.path), `.${basename(file.path)}.${randomUUID()}.tmp`);
	try {
		const { mode } = await lstat(file.path);
		const handle = await open(temporary, "wx", 384);
		try {
			await handle.writeFile(bytes);
			await handle.chmod(mode & 4095);
			await handle.sync();
		} finally {
			await handle.close();
		}
		if (Buffer.compare(await readFile(file.path), file.bytes) !== 0) {
			await unlink(temporary);
			return false;
		}
		await rename(temporary, file.path);
		return true;
	} catch (error) {
		await unlink(temporary).catch(() => void 0);
		throw new GateError("RG-FILE", `${file.name} cannot be written (${error.code ?? String(error)})`, { cause: error });
	}
}
export { readManifest, replaceFile };
