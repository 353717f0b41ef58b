import { shortDigest } from "./config.js";
// src/commands/shared/release-path.ts
const FOLDER = ".rollback/releases";
/** Where the manifest of a tuple stands in the repository. */
function manifestPath({ name, release }, tupleId) {
	return `${release?.folder ?? FOLDER}/${name}/${shortDigest(tupleId)}.json`;
}
export { manifestPath };
