import { GateError } from "./start.js";
import { fileError } from "./check.js";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { lstat, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
// src/commands/shared/repository-file.ts
/** A file of the repository on disk; `undefined` when absent. @throws GateError RG-PATH when a link leads out, RG-FILE */
async function readRepositoryFile(top, path) {
	const file = join(top, path);
	await assertInside(top, file);
	return readFile(file, "utf8").catch((cause) => {
		if (cause.code === "ENOENT") return void 0;
		throw fileError(path, cause);
	});
}
/** @throws GateError RG-PATH, RG-FILE */
async function writeRepositoryFile(top, path, text) {
	const file = join(top, path);
	await assertInside(top, file);
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	} catch (cause) {
		throw new GateError("RG-FILE", `${path} could not be written`, { cause });
	}
}
/** What exists of the path must lie inside, links followed. */
async function assertInside(top, file) {
	const root = await realpath(top);
	const leadsOut = new GateError("RG-PATH", `${relative(top, file)} leads out of the repository`, { expected: "a file of the repository" });
	if (isOutside(relative(top, file))) throw leadsOut;
	for (let at = file; at.length >= top.length; at = dirname(at)) {
		const real = await realpath(at).catch(() => void 0);
		if (real === void 0 && !await isLink(at)) continue;
		if (real === void 0 || isOutside(relative(root, real))) throw leadsOut;
		return;
	}
}
async function isLink(path) {
	return lstat(path).then((found) => found.isSymbolicLink(), () => false);
}
/** A folder may be called `..x`; on Windows another drive is an absolute path. */
function isOutside(inside) {
	return inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}
export { readRepositoryFile, writeRepositoryFile };
