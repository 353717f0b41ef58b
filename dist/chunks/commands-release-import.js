import "./runtime.js";
import { GateError, GateErrors, toGateErrors } from "./start.js";
import { sha256 } from "./config.js";
import { importFile } from "./release-importers-registry-shared.js";
import { readManifest } from "./commands-pins-file-shared.js";
// src/commands/release/import.ts
/** What files of tools tell. A file that tells nothing is an error: its members would be missing in silence. @throws GateErrors RG-FILE, RG-IMPORT */
async function importFiles({ positionals }, host) {
	const found = [];
	const errors = [];
	for (const path of positionals) try {
		const { name, bytes } = await readManifest(host.directory, path);
		const imported = await importFile({
			path: name,
			text: new TextDecoder().decode(bytes)
		});
		if (imported) found.push({
			file: name,
			sha256: sha256(bytes),
			imported
		});
		else throw unknownKind(name);
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		errors.push(...toGateErrors(error));
	}
	if (errors.length > 0) throw new GateErrors(errors);
	return {
		verdict: "pass",
		json: { files: found.map(toJson) },
		text: found.map(render).join("\n")
	};
}
function unknownKind(file) {
	return new GateError("RG-IMPORT", "the file is of no kind that is known here", {
		place: {
			file,
			line: 1,
			column: 1
		},
		expected: "an MLmodel, dvc.lock, .dvc file, InferenceService, feature_store.yaml, registry dump of Feast or model signature"
	});
}
function toJson({ file, sha256: digest, imported: { importer, members, content, signature } }) {
	return {
		file,
		sha256: digest,
		importer,
		content: content ?? null,
		signature: signature ?? null,
		members: members.map((one) => ({ ...one }))
	};
}
function render({ file, imported: { importer, members, signature } }) {
	const rows = members.map(({ name, role, value, facts }) => {
		const told = Object.entries(facts).map(([key, text]) => `    ${key}: ${text}`);
		return [`  ${name} (${role})  ${value}`, ...told].join("\n");
	});
	return [
		`${file}: ${importer}`,
		...rows,
		...signature === void 0 ? [] : [`  signature sha256:${signature}`]
	].join("\n");
}
export { importFiles };
