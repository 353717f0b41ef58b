import { GateError } from "./start.js";
import { sha256, sha256Json } from "./config.js";
import { digestIn } from "./pins.js";
import { importFile } from "./release-importers-registry-shared.js";
import { digestSet } from "./release-statement-shared.js";
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
export { sealTuple };
