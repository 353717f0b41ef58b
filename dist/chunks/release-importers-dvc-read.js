import "./runtime.js";
import { sha256Json } from "./config.js";
import { entriesAt, facts, listAt, readYaml, refuse, textAt } from "./release-importers-read-shared.js";
// src/release/importers/dvc/read.ts
const EXPECTED = "a dvc.lock or .dvc file as DVC writes it";
const HASH = /^[0-9a-f]{32}(?:\.dir)?$/;
/** The outputs that a DVC file tells of. Their hashes are MD5: they find the data, they do not seal it. @throws GateError RG-IMPORT */
async function read(source) {
	const [root, ...more] = await readYaml(source, EXPECTED);
	const stages = entriesAt(root, "stages").length > 0 ? entriesAt(root, "stages") : entriesAt(root).filter(([, stage]) => textAt(stage, "cmd") !== void 0);
	const members = [...listAt(root, "outs").map((out) => ({
		stage: void 0,
		out
	})), ...stages.flatMap(([stage, body]) => listAt(body, "outs").map((out) => ({
		stage,
		out
	})))].map(({ stage, out }) => member(source, stage, out));
	if (more.length > 0 || members.length === 0) refuse(source, "the file lists no outputs", EXPECTED);
	const hashes = new Set(members.map(({ value }) => value));
	return {
		importer: "dvc",
		members,
		agrees: (pin) => HASH.test(pin) ? hashes.has(pin) : void 0
	};
}
/** Outputs outside of the cache of DVC have what their storage tells: an etag or a checksum. */
function hashOf(out) {
	for (const name of [
		"md5",
		"etag",
		"checksum"
	]) {
		const value = textAt(out, name);
		if (value !== void 0 && (name !== "md5" || HASH.test(value))) return {
			name,
			value
		};
	}
	const files = listAt(out, "files");
	return files.length === 0 ? void 0 : {
		name: "files",
		value: sha256Json(files)
	};
}
function member(source, stage, out) {
	const [path, hash] = [textAt(out, "path"), hashOf(out)];
	if (path === void 0) return refuse(source, "an output has no path", EXPECTED);
	if (!hash) return refuse(source, `the output ${path} has no hash`, EXPECTED);
	return {
		name: path,
		role: "dataset",
		value: hash.value,
		digest: hash.name === "md5" ? { md5: hash.value.replace(".dir", "") } : {},
		facts: facts({
			path,
			stage,
			hash: hash.name,
			size: textAt(out, "size"),
			files: textAt(out, "nfiles"),
			directory: hash.value.endsWith(".dir") ? "true" : void 0
		})
	};
}
export { read };
