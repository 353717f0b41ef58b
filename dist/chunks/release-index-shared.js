import { canonicalReference, digestIn, parseReference } from "./pins-index-shared.js";
import { PREDICATE_TYPE, SEALS, STATEMENT_TYPE, digestSet, statementDigest, tupleOf } from "./release-parse-shared.js";
import { GateError, ROLES, canonicalJson, sha256, sha256Json, shortDigest, tupleChanges, tupleId } from "./start.js";
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
// src/release/importers/registry.ts
/** Every kind of file that members of a tuple are imported from. */
const IMPORTERS = [
	{
		name: "mlmodel",
		title: "MLmodel of MLflow",
		detect: ({ path, text }) => /(?:^|\/)MLmodel$/.test(path) || /\.ya?ml$/.test(path) && /^flavors:/m.test(text),
		load: async () => (await import("./release-importers-mlmodel-read.js")).read
	},
	{
		name: "dvc",
		title: "dvc.lock and .dvc files",
		detect: ({ path }) => /(?:^|\/)dvc\.lock$|\.dvc$/.test(path),
		load: async () => (await import("./release-importers-dvc-read.js")).read
	},
	{
		name: "kserve",
		title: "InferenceService of KServe",
		detect: ({ path, text }) => /\.(?:ya?ml|json)$/.test(path) && /serving\.kserve\.io\//.test(text) && /\bInferenceService\b/.test(text),
		load: async () => (await import("./release-importers-kserve-read.js")).read
	},
	{
		name: "feast",
		title: "feature_store.yaml and registry dump of Feast",
		detect: ({ path, text }) => /(?:^|\/)feature_store\.ya?ml$/.test(path) || path.endsWith(".json") && /"(?:featureViews|onDemandFeatureViews|featureServices)"\s*:/.test(text),
		load: async () => (await import("./release-importers-feast-read.js")).read
	},
	{
		name: "model-signing",
		title: "bundle of OpenSSF Model Signing",
		detect: ({ path, text }) => /\.(?:json|sig|sigstore|bundle)$/.test(path) && /"dsseEnvelope"\s*:/.test(text),
		load: async () => (await import("./release-importers-model-signing-read.js")).read
	}
];
/** What a file says of the members of a tuple; `undefined` where it is of no kind that is known here. @throws GateError RG-IMPORT */
async function importFile(source) {
	const spec = IMPORTERS.find((one) => one.detect(source));
	if (!spec) return void 0;
	return (await spec.load())(source);
}
// src/release/mixture.ts
/** A model and what it was made from: they stand on one side of its signature, all else on the other. */
const MODEL_SIDE = /* @__PURE__ */ new Set(["model", "dataset"]);
/**
* Whether only some pins of a tuple may go back. Versions that never stood together were never tested together, so a mixture is refused,
* unless it cuts exactly between a model and what calls it, and both releases have sealed the same signature and the same preparation of
* its inputs: then neither side can tell which release the other is of. Unknown interfaces prove nothing.
* @throws Error when a pin is in neither tuple
*/
function judgeMixture(question) {
	const { current, target, pins, known } = question;
	const tuple = mix(current, target, pins);
	const id = tupleId(tuple);
	if (known.some((one) => one.good && tupleId(one.tuple) === id)) return {
		answer: "whole",
		tuple,
		tupleId: id
	};
	const proof = known.some((one) => !one.good && tupleId(one.tuple) === id) ? { reasons: ["these versions stood together before, and it is not known that they held"] } : prove(question);
	if ("why" in proof) return {
		answer: "proven",
		tuple,
		tupleId: id,
		why: proof.why
	};
	return {
		answer: "refused",
		tuple,
		tupleId: id,
		reasons: proof.reasons,
		nearest: nearest(question, tuple)
	};
}
/** `current` with the pins that are named taken from `target`. */
function mix(current, target, pins) {
	const from = new Map(target.members.map((member) => [member.name, member]));
	const unknown = pins.filter((name) => !from.has(name) || !current.members.some((member) => member.name === name));
	if (unknown.length > 0) throw new Error(`no such pins in both tuples: ${unknown.join(", ")}`);
	return { members: current.members.map((member) => pins.includes(member.name) ? from.get(member.name) ?? member : member) };
}
function prove({ current, target, pins, known }) {
	const differing = tupleChanges(current, target);
	const moved = differing.filter(({ name }) => pins.includes(name));
	const kept = differing.filter(({ name }) => !pins.includes(name));
	const list = (some) => some.map(({ name, role }) => `${name} (${role})`).join(", ");
	const onModelSide = (some) => some.every(({ role }) => MODEL_SIDE.has(role));
	const onOtherSide = (some) => some.every(({ role }) => !MODEL_SIDE.has(role));
	const apart = `${list(moved)} would be of ${shortDigest(tupleId(target))} and ${list(kept)} of ${shortDigest(tupleId(current))}, which never ran together`;
	const cut = onModelSide(moved) && onOtherSide(kept) || onOtherSide(moved) && onModelSide(kept);
	const hasModel = differing.some(({ role }) => role === "model");
	if (!cut || !hasModel) return { reasons: [apart, "only a model with its data set can be told from all else by what was sealed"] };
	const [a, b] = [current, target].map((tuple) => known.find((one) => tupleId(one.tuple) === tupleId(tuple))?.interfaces);
	const lacks = ["signature", "preprocessing"].flatMap((key) => interfaceProblem(key, a?.[key], b?.[key]));
	if (lacks.length > 0) return { reasons: [apart, ...lacks] };
	return { why: "both releases have sealed the same signature of the model and the same preparation of its inputs" };
}
function interfaceProblem(key, a, b) {
	const what = key === "signature" ? "signature of the model" : "preparation of its inputs";
	const [one, other] = [a?.["sha256"], b?.["sha256"]];
	if (one === void 0 || other === void 0) return [`the ${what} is not sealed in both releases`];
	return one === other ? [] : [`the ${what} is not the same in both releases`];
}
/** Of the tuples that held, with the same pins: one with all that was asked for before others, then the one that changes least, then the newest. */
function nearest({ current, target, pins, known }, wanted) {
	const names = (tuple) => tupleId({ members: tuple.members.map((member) => ({
		...member,
		value: ""
	})) });
	const here = tupleId(current);
	const changed = new Set(tupleChanges(current, target).map(({ name }) => name).filter((name) => pins.includes(name)));
	const [best] = known.filter(({ good, tuple }) => good && tupleId(tuple) !== here && names(tuple) === names(current)).map(({ tuple, time }) => {
		const off = tupleChanges(wanted, tuple).map(({ name }) => name);
		return {
			tuple,
			time,
			complete: off.every((name) => !changed.has(name)),
			distance: off.length
		};
	}).sort((a, b) => Number(b.complete) - Number(a.complete) || a.distance - b.distance || (a.time < b.time ? 1 : -1));
	if (!best) return void 0;
	const changes = tupleChanges(current, best.tuple).map(({ name }) => name);
	return {
		tuple: best.tuple,
		tupleId: tupleId(best.tuple),
		changes,
		complete: best.complete
	};
}
// src/release/schema.ts
const object = (properties, optional = []) => ({
	type: "object",
	properties,
	required: Object.keys(properties).filter((name) => !optional.includes(name)),
	additionalProperties: false
});
const hex = (digits) => ({
	type: "string",
	pattern: `^[0-9a-f]{${digits}}$`
});
const use = (name) => ({ $ref: `#/$defs/${name}` });
const text = {
	type: "string",
	minLength: 1
};
({ ...object({
	_type: { const: STATEMENT_TYPE },
	subject: {
		type: "array",
		minItems: 1,
		items: object({
			name: text,
			digest: use("digest")
		})
	},
	predicateType: { const: PREDICATE_TYPE },
	predicate: object({
		version: { const: 1 },
		environment: text,
		tupleId: use("sha256"),
		createdAt: {
			type: "string",
			pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"
		},
		commit: {
			description: "The commit that pins and files were read from.",
			...hex("40,64")
		},
		release: {
			description: "The version of the release.",
			...text
		},
		predecessor: {
			description: "The release before; null for the first. `digest` is of the canonical JSON (RFC 8785) of its statement.",
			oneOf: [{ type: "null" }, object({
				tupleId: use("sha256"),
				digest: { oneOf: [{ type: "null" }, object({ sha256: hex("64") })] }
			})]
		},
		members: {
			type: "array",
			minItems: 1,
			items: use("member")
		},
		interfaces: object({
			signature: use("digest"),
			preprocessing: use("digest")
		}, ["signature", "preprocessing"])
	}, ["release"])
}) }), { ...object({
	sha256: hex("64"),
	gitCommit: hex("40,64")
}, ["sha256", "gitCommit"]) }, object({
	name: text,
	role: { enum: ROLES },
	value: {
		description: "The whole text of the pin.",
		type: "string"
	},
	sealedBy: {
		description: "What the digest was taken over.",
		enum: SEALS
	},
	digest: use("digest"),
	sources: {
		type: "array",
		minItems: 1,
		items: use("source")
	}
}, ["sources"]), object({
	file: text,
	digest: use("digest"),
	importer: text,
	facts: {
		type: "object",
		additionalProperties: { type: "string" }
	}
}, ["importer", "facts"]);
// src/release/seal.ts
/** Roles whose values are all there is to them. */
const PLAIN = /* @__PURE__ */ new Set([
	"config",
	"toggle",
	"traffic",
	"other"
]);
/**
* Seals a member with the digest in its value, the commit it names, the files that are configured for it, or its value alone where that is
* all there is. Files that speak of something else than the pin does are refused: pin and record are of two releases.
* @throws GateError RG-IMPORT for a file that cannot be read, RG-RELEASE for one that contradicts the pin
*/
async function sealMember(member, files = []) {
	const imported = await importedOf(member, files);
	const sources = files.map((file) => sourceOf(file, imported, member.value));
	const seal = digestOf(member, files, imported);
	if ("problem" in seal) return {
		name: member.name,
		problem: seal.problem
	};
	const [sealedBy, digest] = seal.sealed;
	const isOfPin = imported?.agrees(member.value) === true;
	const signature = imported?.signature === void 0 || !isOfPin ? void 0 : { sha256: imported.signature };
	return {
		member: {
			...member,
			sealedBy,
			digest,
			...sources.length > 0 && { sources }
		},
		signature
	};
}
function digestOf({ role, value, name }, files, imported) {
	const digest = digestIn(value);
	if (digest?.startsWith("sha256:") === true) return { sealed: ["content", digestSet(digest)] };
	if (imported?.content !== void 0) return { sealed: ["content", { sha256: imported.content }] };
	if (imported) return { sealed: ["record", digestSet(sha256(files[0]?.bytes ?? ""))] };
	if (files.length > 0) return { sealed: ["files", digestSet(filesDigest(files))] };
	const commit = commitIn(value, role);
	if (commit !== void 0) return { sealed: ["commit", { gitCommit: commit }] };
	if (PLAIN.has(role)) return { sealed: ["value", digestSet(sha256(value))] };
	const what = digest === void 0 ? "names no content by its sha256" : `names its content by ${digest.split(":", 1)[0]} alone`;
	return { problem: `${JSON.stringify(value)} ${what}, and \`release.seals.${name}\` names no file that does` };
}
/** A commit alone, or behind a Hugging Face repository. */
function commitIn(value, role) {
	if (role === "code") return /^(?:[^\s@]*@)?([0-9a-f]{40}|[0-9a-f]{64})$/.exec(value)?.[1];
	return /^hf:\/\/[^\s@:]+[@:]([0-9a-f]{40})$/.exec(value)?.[1];
}
async function importedOf(member, files) {
	const [file, ...more] = files;
	if (!file || more.length > 0) return void 0;
	const imported = await importFile({
		path: file.path,
		text: new TextDecoder().decode(file.bytes)
	});
	if (imported?.agrees(member.value) !== false) return imported;
	const known = imported.members.map(({ value }) => value).slice(0, 5);
	throw new GateError("RG-RELEASE", `${file.path} speaks of another ${member.role} than the pin ${member.name}: ${member.value}`, {
		place: {
			file: file.path,
			line: 1,
			column: 1
		},
		expected: `one of ${known.join(", ")}`,
		hint: "pin and record have to be of one release: bring both to the same version"
	});
}
function sourceOf({ path, bytes }, imported, value) {
	const told = imported?.members.length === 1 ? imported.members[0]?.facts : void 0;
	const loose = imported && imported.agrees(value) === void 0 ? { pin: "nothing in it says that it is of this pin" } : {};
	const facts = {
		...told,
		...loose
	};
	return {
		file: path,
		digest: digestSet(sha256(bytes)),
		...imported && { importer: imported.importer },
		...Object.keys(facts).length > 0 && { facts }
	};
}
/** `sha256:…` of the canonical JSON `[[path, sha256], …]`, sorted by path: one digest for many files, whatever their order. */
function filesDigest(files) {
	const rows = files.map(({ path, bytes }) => [path, sha256(bytes)]).sort(([a = ""], [b = ""]) => a < b ? -1 : 1);
	return sha256Json(rows);
}
// src/release/seal-tuple.ts
/** Seals every member that can be, and says of each other one why not. */
async function sealTuple({ tuple, seals, preprocessing, files }) {
	const members = [];
	const unsealed = [];
	const errors = [];
	const signatures = [];
	for (const member of tuple.members) {
		const globs = seals.get(member.name) ?? [];
		const found = globs.length === 0 ? [] : await files(globs);
		if (globs.length > 0 && found.length === 0) {
			unsealed.push({
				name: member.name,
				problem: `no file is like ${globs.join(", ")}`
			});
			continue;
		}
		try {
			const sealed = await sealMember(member, found);
			if ("problem" in sealed) unsealed.push(sealed);
			else {
				members.push(sealed.member);
				if (member.role === "model") signatures.push([member.name, sealed.signature]);
			}
		} catch (error) {
			if (!(error instanceof GateError)) throw error;
			errors.push({
				name: member.name,
				error
			});
		}
	}
	const prepared = preprocessing.length === 0 ? [] : await files(preprocessing);
	const signature = signatureOf(signatures);
	return {
		members,
		unsealed,
		errors,
		interfaces: {
			...signature && { signature },
			...prepared.length > 0 && { preprocessing: digestSet(filesDigest(prepared)) }
		}
	};
}
/** Of one model its own; of several one digest for all; none where one of them has none: what is not known of one is not known of all. */
function signatureOf(signatures) {
	const [first, ...others] = signatures;
	if (others.length === 0 || signatures.some(([, one]) => one === void 0)) return others.length === 0 ? first?.[1] : void 0;
	return digestSet(sha256Json(signatures.map(([name, one]) => [name, one?.["sha256"] ?? ""])));
}
// src/release/verify.ts
/** Whether a manifest names the one before it as it is: the chain through a list of manifests, oldest first. */
function verifyChain(statements) {
	return statements.flatMap((statement, index) => {
		const before = statements[index - 1];
		return before ? succession(before, statement) : [];
	});
}
function succession(before, { predicate }) {
	const say = (problem) => [{
		about: "predecessor",
		problem
	}];
	const { predecessor, environment } = predicate;
	if (before.predicate.environment !== environment) return say(`${before.predicate.environment} is not ${environment}`);
	if (predecessor === null) return say(`${shortDigest(predicate.tupleId)} names no release before it`);
	if (predecessor.tupleId !== before.predicate.tupleId) return say(`${shortDigest(predicate.tupleId)} follows ${shortDigest(predecessor.tupleId)}, not ${shortDigest(before.predicate.tupleId)}`);
	const digest = digestSet(statementDigest(before)).sha256;
	if (predecessor.digest === null) return say(`${shortDigest(predicate.tupleId)} does not say what the manifest before it was`);
	return predecessor.digest["sha256"] === digest ? [] : say(`the manifest of ${shortDigest(before.predicate.tupleId)} was changed after ${shortDigest(predicate.tupleId)} had named it`);
}
/** What is not in a commit as a manifest has sealed it. `members`: the same pins, sealed anew from that commit. */
function compareSeals(statement, now) {
	const sealed = statement.predicate;
	const changes = tupleChanges(tupleOf(sealed.members), tupleOf(now.members)).map(({ name, from, to }) => ({
		about: "tuple",
		problem: `${name}: sealed as ${from ?? "nothing"}, and it is ${to ?? "nothing"}`
	}));
	const found = new Map(now.members.map((member) => [member.name, member]));
	const digests = sealed.members.flatMap((member) => {
		const other = found.get(member.name);
		return other?.value === member.value && !same(other.digest, member.digest) ? [digestProblem(member)] : [];
	});
	const interfaces = ["signature", "preprocessing"].flatMap((key) => {
		const [a, b] = [sealed.interfaces[key], now.interfaces[key]];
		return a === void 0 || same(a, b ?? {}) ? [] : [{
			about: "interface",
			problem: `the ${key} is not the one that was sealed`
		}];
	});
	return [
		...changes,
		...digests,
		...interfaces
	];
}
function digestProblem({ name, sources, sealedBy }) {
	return {
		about: "member",
		problem: `${name}: its ${sealedBy} is not what was sealed${sources ? ` (${sources.map(({ file }) => file).join(", ")})` : ""}`
	};
}
function same(a, b) {
	return canonicalJson(a) === canonicalJson(b);
}
/** Whether a manifest seals this tuple. */
function seals(statement, tuple) {
	return tupleChanges(tupleOf(statement.predicate.members), tuple).length === 0;
}
export { compareSeals, importFile, judgeMixture, sealTuple, seals, toCycloneDx, verifyChain };
