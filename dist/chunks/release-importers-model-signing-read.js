import "./runtime.js";
import { createHash } from "./config.js";
import { digestIn } from "./pins.js";
import { facts, listAt, readJson, refuse, textAt } from "./release-importers-read-shared.js";
// src/release/importers/model-signing/read.ts
const EXPECTED = "a bundle of OpenSSF Model Signing 1.0";
const PREDICATE = "https://model_signing/signature/v1.0";
const MOST_FILES = 1e5;
/**
* The model whose files a bundle lists with their digests. The digest of the whole is the sha256 over the digests of the files in their order
* (model_signing, payload 1.0), and is worked out again here. Whose signature it is is another question: nothing here trusts it.
* @throws GateError RG-IMPORT
*/
async function read(source) {
	const bundle = readJson(source, EXPECTED);
	if (textAt(bundle, "dsseEnvelope", "payloadType") !== "application/vnd.in-toto+json") return refuse(source, "the envelope holds no in-toto statement", EXPECTED);
	const payload = textAt(bundle, "dsseEnvelope", "payload") ?? "";
	const statement = readJson({
		path: source.path,
		text: Buffer.from(payload, "base64").toString("utf8")
	}, EXPECTED);
	if (textAt(statement, "predicateType") !== PREDICATE) return refuse(source, `the statement is of the type ${JSON.stringify(textAt(statement, "predicateType") ?? "")}`, EXPECTED);
	const [subject, ...others] = listAt(statement, "subject");
	const root = textAt(subject, "digest", "sha256");
	if (root === void 0 || others.length > 0) return refuse(source, "the statement has not exactly one subject with a sha256", EXPECTED);
	const resources = listAt(statement, "predicate", "resources");
	if (rootOf(source, resources) !== root) return refuse(source, "the digest of the model is not that of the files it lists", EXPECTED);
	const name = textAt(subject, "name") ?? "model";
	const told = facts({
		files: String(resources.length),
		serialization: textAt(statement, "predicate", "serialization", "method"),
		hash: textAt(statement, "predicate", "serialization", "hash_type"),
		signature: "not verified"
	});
	return {
		importer: "model-signing",
		members: [{
			name,
			role: "model",
			value: `${name}@sha256:${root}`,
			digest: { sha256: root },
			facts: told
		}],
		content: root,
		agrees: (pin) => digestIn(pin) === void 0 ? void 0 : digestIn(pin) === `sha256:${root}`
	};
}
function rootOf(source, resources) {
	if (resources.length === 0 || resources.length > MOST_FILES) refuse(source, "the statement lists no files, or far too many", EXPECTED);
	const whole = createHash("sha256");
	const names = /* @__PURE__ */ new Set();
	for (const resource of resources) {
		const [name, digest, algorithm] = [
			"name",
			"digest",
			"algorithm"
		].map((key) => textAt(resource, key));
		if (name === void 0 || names.has(name)) refuse(source, "a file has no name, or the name of another", EXPECTED);
		if (digest === void 0 || !/^(?:[0-9a-f]{2}){20,64}$/.test(digest) || algorithm === void 0) refuse(source, `the file ${name ?? ""} has no digest`, EXPECTED);
		names.add(name ?? "");
		whole.update(Buffer.from(digest ?? "", "hex"));
	}
	return whole.digest("hex");
}
export { read };
