import { GateError } from "./start.js";
import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
// src/commands/contract/data-file.ts
/** @throws GateError RG-USAGE when standard input is named twice: the second reader would find nothing there */
function assertReadOnce(paths) {
	if (paths.filter((path) => path === "-").length < 2) return;
	throw new GateError("RG-USAGE", "standard input is named twice", { expected: "`-` once at most" });
}
/** A data file that the user names; `-` is standard input, read as NDJSON because nothing is read twice. @throws GateError RG-FILE */
function dataFile(path, host) {
	if (path === "-") return {
		path: "stdin.ndjson",
		open: () => host.stdin()
	};
	const file = resolve(host.directory, path);
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats) throw new GateError("RG-FILE", `${path} does not exist`, { hint: "give the path of a data file, or `-` for standard input" });
	if (!stats.isFile()) {
		const hint = stats.isDirectory() ? "name the files in it" : "standard input is read with `-`";
		throw new GateError("RG-FILE", `${path} is no regular file`, { hint });
	}
	return {
		path,
		open: () => createReadStream(file, { highWaterMark: 1 << 18 })
	};
}
export { assertReadOnce, dataFile };
