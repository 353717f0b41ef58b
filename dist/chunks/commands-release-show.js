import "./runtime.js";
import { shortDigest } from "./config.js";
import { openRepository } from "./check.js";
import { statementDigest } from "./release-statement-shared.js";
import { canonicalReference, parseReference } from "./pins.js";
import { textOption } from "./commands-rollback-with-session-shared.js";
import { readStatement } from "./commands-release-files-shared.js";
import { writeOutput } from "./commands-release-output-shared.js";
// src/release/bom/index.ts
/** How a role is called in CycloneDX 1.6: the type of the component, and of data what kind. */
const TYPES = {
	image: ["container"],
	model: ["machine-learning-model"],
	code: ["application"],
	dataset: ["data", "dataset"],
	features: ["data", "definition"],
	config: ["data", "configuration"],
	toggle: ["data", "configuration"],
	traffic: ["data", "configuration"],
	other: ["data", "other"]
};
/** In the namespace that CycloneDX leaves to tools for their own words. */
const NAMESPACE = "rollback-gate";
/**
* The release as a bill of materials of CycloneDX 1.6 (cyclonedx.org/docs/1.6/json), with what its standard has words for and the rest as
* properties. The same manifest always gives the same document.
*/
function toCycloneDx(statement) {
	const { predicate } = statement;
	const { environment, tupleId, createdAt, release, members } = predicate;
	const root = `${environment}@${tupleId}`;
	return {
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		serialNumber: `urn:uuid:${uuidOf(statementDigest(statement))}`,
		version: 1,
		metadata: {
			timestamp: createdAt,
			component: {
				type: "application",
				"bom-ref": root,
				name: environment,
				version: release ?? tupleId,
				properties: properties({
					tuple: tupleId,
					commit: predicate.commit,
					manifest: statementDigest(statement),
					predecessor: predicate.predecessor?.tupleId,
					signature: predicate.interfaces.signature?.["sha256"],
					preprocessing: predicate.interfaces.preprocessing?.["sha256"]
				})
			}
		},
		components: members.map(component),
		dependencies: [{
			ref: root,
			dependsOn: members.map(refOf)
		}, ...members.map((member) => dependency(member, members))]
	};
}
function component(member) {
	const { name, role, value, digest, sealedBy, sources = [] } = member;
	const [type, data] = TYPES[role];
	const [hash, commit] = [digest["sha256"], digest["gitCommit"]];
	const locator = purlOf(member);
	const facts = sources.flatMap((source) => Object.entries(source.facts ?? {}).map(([key, text]) => [`${source.importer ?? "file"}:${key}`, text]));
	const files = Object.fromEntries(sources.map((source) => [`source:${source.file}`, `sha256:${source.digest["sha256"] ?? ""}`]));
	return {
		type,
		"bom-ref": refOf(member),
		name,
		version: value,
		...hash !== void 0 && { hashes: [{
			alg: "SHA-256",
			content: hash
		}] },
		...locator !== void 0 && { purl: locator },
		...commit !== void 0 && { pedigree: { commits: [{ uid: commit }] } },
		...data !== void 0 && { data: [{
			type: data,
			name,
			.../^[a-z][a-z0-9+.-]*:\/\//.test(value) && { contents: { url: encodeURI(value) } }
		}] },
		properties: properties({
			role,
			"sealed-by": sealedBy,
			...files,
			...Object.fromEntries(facts)
		})
	};
}
/** `pkg:oci/…` (purl-spec, type oci) of an image with a digest. */
function purlOf({ role, value }) {
	const reference = role === "image" ? parseReference(value) : void 0;
	if (reference?.digest === void 0) return void 0;
	const { domain = "", repository } = canonicalReference(reference);
	const short = repository.split("/").at(-1) ?? repository;
	const tag = reference.tag === void 0 ? "" : `&tag=${encodeURIComponent(reference.tag)}`;
	return `pkg:oci/${short}@${encodeURIComponent(reference.digest)}?repository_url=${encodeURIComponent(`${domain}/${repository}`)}${tag}`;
}
function refOf({ name, role }) {
	return `${role}:${name}`;
}
/** A model depends on the data it was made from. */
function dependency(member, members) {
	const data = member.role === "model" ? members.filter(({ role }) => role === "dataset").map(refOf) : [];
	return {
		ref: refOf(member),
		...data.length > 0 && { dependsOn: data }
	};
}
function properties(all) {
	return Object.entries(all).flatMap(([name, value]) => value === void 0 ? [] : [{
		name: `${NAMESPACE}:${name}`,
		value
	}]);
}
/** A UUID of the form of RFC 9562, version 8, from a digest: no randomness, no clock. */
function uuidOf(digest) {
	const hex = digest.replace("sha256:", "");
	const variant = (Number.parseInt(hex[16] ?? "0", 16) & 3 | 8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
// src/commands/release/show.ts
/** @throws GateError RG-FILE, RG-RELEASE */
async function show({ positionals: [path = ""] }, host) {
	const statement = await readStatement(host.directory, path);
	return {
		verdict: "pass",
		json: statement,
		text: render(statement)
	};
}
/** @throws GateError RG-FILE, RG-RELEASE */
async function exportBom(input, host) {
	const bom = toCycloneDx(await readStatement(host.directory, input.positionals[0] ?? ""));
	const output = textOption(input, "output");
	const text = JSON.stringify(bom, null, 2);
	if (output === void 0) return {
		verdict: "pass",
		json: bom,
		text
	};
	const repository = await openRepository(host.directory);
	try {
		await writeOutput(repository, output, `${text}\n`);
	} finally {
		await repository.close();
	}
	return {
		verdict: "pass",
		json: bom,
		text: output
	};
}
function render(statement) {
	const { environment, tupleId, createdAt, commit, release, predecessor, members, interfaces } = statement.predicate;
	const before = predecessor === null ? "none" : `${shortDigest(predecessor.tupleId)}${predecessor.digest === null ? " (without a manifest)" : ""}`;
	return [
		...[
			["environment", environment],
			["release", release],
			["tuple", tupleId],
			["manifest", statementDigest(statement)],
			["sealed", `${createdAt} from ${commit.slice(0, 12)}`],
			["predecessor", before],
			["signature", interfaces.signature?.["sha256"]],
			["preprocessing", interfaces.preprocessing?.["sha256"]]
		].flatMap(([label, text]) => text === void 0 ? [] : [`${label.padEnd(14)}${text}`]),
		"",
		...members.map(renderMember)
	].join("\n");
}
function renderMember({ name, role, value, sealedBy, digest, sources = [] }) {
	const seal = Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`);
	const from = sources.map(({ file, importer, facts = {} }) => {
		const told = Object.entries(facts).map(([key, text]) => `${key} ${text}`);
		return `    from ${file}${importer === void 0 ? "" : ` (${[importer, ...told].join(", ")})`}`;
	});
	return [
		`${name} (${role})  ${value}`,
		`    by ${sealedBy}: ${seal.join(", ")}`,
		...from
	].join("\n");
}
export { exportBom, show };
