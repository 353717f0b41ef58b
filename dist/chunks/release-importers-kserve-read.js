import "./runtime.js";
import { isJsonObject } from "./start.js";
import { digestIn } from "./pins.js";
import { at, entriesAt, facts, listAt, readJson, readYaml, refuse, textAt } from "./release-importers-read-shared.js";
// src/release/importers/kserve/read.ts
const EXPECTED = "an InferenceService of serving.kserve.io";
const COMPONENTS = [
	"predictor",
	"transformer",
	"explainer"
];
/** Models and images of the InferenceServices of a manifest. @throws GateError RG-IMPORT */
async function read(source) {
	const services = (source.path.endsWith(".json") ? [readJson(source, EXPECTED)] : await readYaml(source, EXPECTED)).flatMap((one) => [one, ...listAt(one, "items")]).filter((one) => textAt(one, "kind") === "InferenceService" && textAt(one, "apiVersion")?.startsWith("serving.kserve.io/") === true);
	if (services.length === 0) refuse(source, "the file holds no InferenceService", EXPECTED);
	const members = services.flatMap((service) => membersOf(source, service));
	if (members.length === 0) refuse(source, "the InferenceService names no model and no image", EXPECTED);
	const values = new Set(members.map(({ value }) => value));
	return {
		importer: "kserve",
		members,
		agrees: (pin) => values.has(pin)
	};
}
function membersOf(source, service) {
	const name = textAt(service, "metadata", "name");
	if (name === void 0) return refuse(source, "an InferenceService has no name", EXPECTED);
	return COMPONENTS.flatMap((component) => {
		const spec = at(service, "spec", component);
		const frameworks = entriesAt(spec).filter(([, body]) => isJsonObject(body) && textAt(body, "storageUri") !== void 0);
		const several = entriesAt(spec).flatMap(([key, body]) => listAt(body, "storageUris").map((one) => [
			key,
			body,
			textAt(one, "uri")
		]));
		const models = [...frameworks.map(([key, body]) => modelOf(`${name}/${component}`, key, body)), ...several.flatMap(([key, body, uri], index) => uri === void 0 ? [] : [modelOf(`${name}/${component}/${index}`, key, body, uri)])];
		const images = listAt(spec, "containers").flatMap((container) => {
			const image = textAt(container, "image");
			const label = `${name}/${component}/${textAt(container, "name") ?? "container"}`;
			return image === void 0 ? [] : [memberOf(label, "image", image, {})];
		});
		return [...models, ...images];
	});
}
function modelOf(name, key, body, uri = textAt(body, "storageUri") ?? "") {
	const format = textAt(body, "modelFormat", "name") ?? (key === "model" ? void 0 : key);
	const version = textAt(body, "modelFormat", "version") ?? textAt(body, "runtimeVersion");
	return memberOf(name, "model", uri, facts({
		format,
		version,
		runtime: textAt(body, "runtime"),
		protocol: textAt(body, "protocolVersion")
	}));
}
function memberOf(name, role, value, told) {
	const digest = digestIn(value);
	return {
		name,
		role,
		value,
		digest: digest?.startsWith("sha256:") === true ? { sha256: digest.slice(7) } : {},
		facts: told
	};
}
export { read };
