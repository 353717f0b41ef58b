import { GateError } from "./start.js";
import { parseStatement } from "./release-parse-shared.js";
import { matchFiles } from "./config.js";
import { readManifest } from "./commands-pins-file-shared.js";
// src/commands/release/files.ts
/** @throws GateError RG-GIT when there is no such commit in the clone */
async function filesAt(repository, name) {
	const object = name.startsWith("-") ? void 0 : await repository.object(`${name}^{commit}`);
	if (object?.type !== "commit") throw new GateError("RG-GIT", `${JSON.stringify(name)} is no commit of this clone`, { expected: "a commit, a tag or a branch" });
	const tree = await repository.tree(object.oid);
	const read = async (path) => {
		const entry = tree.get(path);
		if (entry?.mode.startsWith("100") !== true) return void 0;
		return (await repository.object(entry.oid))?.data;
	};
	return {
		commit: object.oid,
		read,
		async match(globs) {
			const paths = (await matchFiles(tree.keys(), globs)).sort();
			return (await Promise.all(paths.map(async (path) => ({
				path,
				bytes: await read(path)
			})))).flatMap(({ path, bytes }) => bytes ? [{
				path,
				bytes
			}] : []);
		}
	};
}
/** The manifest in a file that a person has named. @throws GateError RG-FILE, RG-PATH, RG-RELEASE */
async function readStatement(directory, path) {
	const { name, bytes } = await readManifest(directory, path);
	return parseStatement(new TextDecoder().decode(bytes), name);
}
export { filesAt, readStatement };
