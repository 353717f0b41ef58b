import "./runtime.js";
import { isJsonObject } from "./start.js";
import { sha256Json, shortDigest } from "./config.js";
import { at, entriesAt, facts, listAt, readJson, readYaml, refuse, textAt } from "./release-importers-read-shared.js";
// src/release/importers/feast/read.ts
const EXPECTED = "a feature_store.yaml, or what `feast registry-dump` prints";
const VIEWS = [
	"featureViews",
	"streamFeatureViews",
	"batchFeatureViews",
	"onDemandFeatureViews",
	"labelViews"
];
/** Feature views with their versions and the digests of their definitions, or the settings of a store. @throws GateError RG-IMPORT */
async function read(source) {
	const members = source.path.endsWith(".json") ? readDump(source) : await readStore(source);
	const byName = new Map(members.map((one) => [one.name, one]));
	if (byName.size !== members.length) refuse(source, "two views have the same name", EXPECTED);
	return {
		importer: "feast",
		members,
		agrees: (pin) => agreesWith(pin, byName)
	};
}
/** `view@v2` must be a view of this dump, in this version. */
function agreesWith(pin, members) {
	const [, view = "", version] = /^([A-Za-z_][A-Za-z0-9_]*)@(v\d+)$/.exec(pin) ?? [];
	if (version === void 0) return void 0;
	const found = members.get(view);
	if (!found) return false;
	const own = found.facts["version"];
	return own === void 0 ? void 0 : own === version;
}
function readDump(source) {
	const root = readJson(source, EXPECTED);
	if (!isJsonObject(root)) return refuse(source, "the dump is not an object", EXPECTED);
	const members = VIEWS.flatMap((kind) => listAt(root, kind).map((view) => viewOf(source, kind, view)));
	return members.length > 0 ? members : refuse(source, "the dump lists no feature views", EXPECTED);
}
/** The definition is the `spec`; `meta` holds times, which change with every run. */
function viewOf(source, kind, view) {
	const spec = at(view, "spec") ?? view;
	const name = textAt(spec, "name");
	if (name === void 0) return refuse(source, `an item of ${kind} has no name`, EXPECTED);
	const number = at(view, "meta", "currentVersionNumber");
	const pinned = textAt(spec, "version");
	const version = pinned !== void 0 && pinned !== "latest" ? pinned : typeof number === "number" ? `v${number}` : void 0;
	const digest = sha256Json(spec);
	const features = listAt(spec, "features").map((one) => textAt(one, "name") ?? "?");
	return {
		name,
		role: "features",
		value: version === void 0 ? name : `${name}@${version}`,
		digest: { sha256: digest.slice(7) },
		facts: facts({
			kind,
			version,
			definition: shortDigest(digest),
			features: features.join(", ") || void 0,
			ttl: textAt(spec, "ttl")
		})
	};
}
async function readStore(source) {
	const [root] = await readYaml(source, EXPECTED);
	const project = textAt(root, "project");
	if (project === void 0) return refuse(source, "the store has no project", EXPECTED);
	const online = textAt(root, "online_store", "type") ?? textAt(root, "online_store");
	return [{
		name: project,
		role: "config",
		value: project,
		digest: {},
		facts: facts({
			provider: textAt(root, "provider"),
			registry: textAt(root, "registry", "registry_type") ?? (entriesAt(root, "registry").length > 0 ? "file" : void 0),
			online,
			serialization: textAt(root, "entity_key_serialization_version")
		})
	}];
}
export { read };
