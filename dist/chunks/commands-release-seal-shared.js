import { DEFAULT_CONFIG_PATH, loadConfig, makeTuple } from "./config.js";
import { readPins } from "./rollback-read-pins-shared.js";
import { sealTuple } from "./release-seal-tuple-shared.js";
import { readConfig } from "./commands-shared-read-config-shared.js";
// src/commands/release/config-at.ts
/**
* The configuration that a commit has, so that it is sealed and verified by the same rules whenever that is. One that a person names is the
* one on disk, and so is that for a commit which has none. @throws GateError RG-CONFIG-*
*/
async function configAt(files, host, path) {
	const bytes = path === void 0 ? await files.read(DEFAULT_CONFIG_PATH) : void 0;
	return bytes ? loadConfig(new TextDecoder().decode(bytes), DEFAULT_CONFIG_PATH) : readConfig(host.directory, path);
}
// src/commands/release/seal.ts
/** The pins of an environment as one commit has them, sealed. @throws GateErrors for pins that cannot be read */
async function sealEnvironment(environment, files) {
	const { tuple } = await readPins(environment, (path) => files.read(path));
	const { seals = /* @__PURE__ */ new Map(), preprocessing = [] } = environment.release ?? {};
	return sealTuple({
		tuple: makeTuple(tuple.members),
		seals,
		preprocessing,
		files: (globs) => files.match(globs)
	});
}
export { configAt, sealEnvironment };
