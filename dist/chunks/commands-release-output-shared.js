import { GateError } from "./start.js";
import { writeRepositoryFile } from "./commands-shared-repository-file-shared.js";
// src/commands/release/output.ts
/** Writes a file at a path from the top of the repository. @throws GateError RG-PATH, RG-FILE */
async function writeOutput({ directory }, path, text) {
	const steps = path.split(/[\\/]/);
	if (/^(?:[\\/]|[A-Za-z]:)/.test(path) || steps.includes("..") || steps[0] === ".git" || path.includes("\0")) throw new GateError("RG-PATH", `${path} leads out of the repository`, { expected: "a path from the top of the repository" });
	await writeRepositoryFile(directory, path, text);
}
export { writeOutput };
