import { GateError, LineIndex, formatPlace, sha256 } from "./start.js";
import { createScanner, parseTree, printParseErrorCode } from "./jsonc-parser-shared.js";
import { require_dist } from "./yaml-shared.js";
// src/pins/document/lookup.ts
/** More than one thing where there has to be one. Carries offsets; whoever knows the file turns them into places. */
var AmbiguousError = class extends Error {
	name = "AmbiguousError";
	offsets;
	constructor(message, offsets) {
		super(message);
		this.offsets = offsets;
	}
};
/** Merge keys may nest, and an alias may stand inside its own anchor. */
const MAX_MERGE_DEPTH = 32;
/**
* The entry of a key, merge keys followed as YAML 1.1 has it: own keys first, then `<<` maps in order.
* @throws AmbiguousError when the key stands twice: parsers disagree on which of the two counts
*/
function entry(node, key, depth = 0) {
	if (node?.kind !== "map" || depth > MAX_MERGE_DEPTH) return void 0;
	const own = single(node, key);
	if (own) return own;
	const value = mergeEntry(node)?.value;
	for (const base of value?.kind === "seq" ? value.items : [value]) {
		const found = entry(base, key, depth + 1);
		if (found) return found;
	}
}
function single(node, key) {
	const [first, ...rest] = entriesOf(node, key);
	if (first && rest.length > 0) {
		const offsets = [first, ...rest].map((candidate) => candidate.keyStart);
		throw new AmbiguousError(`the key \`${key}\` stands ${offsets.length} times in one map`, offsets);
	}
	return first;
}
const indexes = /* @__PURE__ */ new WeakMap();
/** Smaller maps are searched as fast as an index is built. */
const INDEXED = 16;
function entriesOf(node, key) {
	if (node.entries.length < INDEXED) return node.entries.filter((candidate) => candidate.key === key);
	const index = indexes.get(node) ?? indexEntries(node);
	indexes.set(node, index);
	return index.get(key) ?? [];
}
function indexEntries(node) {
	const index = /* @__PURE__ */ new Map();
	for (const candidate of node.entries) {
		const known = index.get(candidate.key);
		if (known) known.push(candidate);
		else index.set(candidate.key, [candidate]);
	}
	return index;
}
function mergeEntry(node) {
	const merges = node.entries.filter((candidate) => candidate.merge);
	if (merges.length > 1) throw new AmbiguousError("the merge key `<<` stands more than once in one map", merges.map((candidate) => candidate.keyStart));
	return merges[0];
}
/** The value of a key. @throws AmbiguousError as `entry` does */
function child(node, key) {
	return entry(node, key)?.value;
}
/** The value at the end of a path of keys and list indexes. @throws AmbiguousError as `entry` does */
function at(node, path) {
	let current = node;
	for (const step of path) if (current?.kind === "seq") current = /^(?:0|[1-9]\d{0,8})$/.test(step) ? current.items[Number(step)] : void 0;
	else current = child(current, step);
	return current;
}
function asScalar(node) {
	return node?.kind === "scalar" ? node : void 0;
}
/** The text of a scalar that says something: null and other nodes have none. */
function textOf(node) {
	return node?.kind === "scalar" && node.type !== "null" ? node.text : void 0;
}
function asSeq(node) {
	return node?.kind === "seq" ? node : void 0;
}
// src/pins/locators/attempt.ts
/** The result, or `undefined` where a key stands twice: discovery leaves out what it could not point at. */
function attempt(look) {
	try {
		return look();
	} catch (error) {
		if (error instanceof AmbiguousError) return void 0;
		throw error;
	}
}
// src/pins/reference/grammar.ts
/** Longest path within a registry, implied parts included. */
const MAX_REPOSITORY = 255;
/** No real reference comes near; keeps hostile texts cheap. */
const MAX_REFERENCE = 4096;
const DOMAIN_COMPONENT = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const DOMAIN = new RegExp(`^(?:${DOMAIN_COMPONENT}(?:\\.${DOMAIN_COMPONENT})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const ALGORITHM = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*$/;
/** Registered algorithms and the length of their hex; others are grammatical but cannot be checked, hence no pin. */
const DIGEST_LENGTH = /* @__PURE__ */ new Map([
	["sha256", 64],
	["sha384", 96],
	["sha512", 128]
]);
/** The parts of a reference, or a sentence on what is wrong with it. */
function readReference(text) {
	if (text === "") return { problem: "the reference is empty" };
	if (text.length > MAX_REFERENCE) return { problem: "the reference is too long" };
	if (/^[a-f0-9]{64}$/.test(text)) return { problem: "64 hex digits alone are an image id, not a name" };
	const [beforeDigest = "", digest, ...more] = text.split("@");
	if (more.length > 0) return { problem: "`@` stands more than once" };
	const digestProblem = digest === void 0 ? void 0 : checkDigest(digest);
	if (digestProblem) return { problem: digestProblem };
	const colon = beforeDigest.lastIndexOf(":");
	const tagged = colon !== -1 && !beforeDigest.includes("/", colon);
	const name = tagged ? beforeDigest.slice(0, colon) : beforeDigest;
	const tag = tagged ? beforeDigest.slice(colon + 1) : void 0;
	if (tag !== void 0 && !TAG.test(tag)) return { problem: `\`${tag}\` is not a tag` };
	const { domain, repository } = splitName(name);
	const problem = checkName(domain, repository);
	return problem ? { problem } : {
		domain,
		repository,
		tag,
		digest
	};
}
/** The parts of a reference, or `undefined` when the text is none. */
function parseReference(text) {
	const reference = readReference(text);
	return "problem" in reference ? void 0 : reference;
}
/**
* The first component is a domain when it has a dot, a colon or an upper-case letter, or is `localhost`. A first component with a dot
* that is no host name (`a_b.example/x`) is refused: the reference implementation lets it pass with an empty registry, which no
* client can reach.
*/
function splitName(name) {
	const slash = name.indexOf("/");
	const first = name.slice(0, Math.max(0, slash));
	return slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase()) ? {
		domain: first,
		repository: name.slice(slash + 1)
	} : {
		domain: void 0,
		repository: name
	};
}
function checkName(domain, repository) {
	if (domain !== void 0 && !DOMAIN.test(domain)) return `\`${domain}\` is not a registry name`;
	if (repository === "") return "the repository is missing";
	const { length } = canonicalReference({
		domain,
		repository,
		tag: void 0,
		digest: void 0
	}).repository;
	if (length > MAX_REPOSITORY) return `the repository is longer than ${MAX_REPOSITORY} characters`;
	const bad = repository.split("/").find((component) => !PATH_COMPONENT.test(component));
	if (bad === void 0) return void 0;
	return bad !== bad.toLowerCase() && PATH_COMPONENT.test(bad.toLowerCase()) ? `\`${bad}\` has upper-case letters, which a repository cannot have` : `\`${bad}\` is not a component of a repository`;
}
/** What is wrong with `<algorithm>:<hex>`, or `undefined`. */
function checkDigest(digest) {
	const colon = digest.indexOf(":");
	const [algorithm, hex] = [digest.slice(0, Math.max(0, colon)), digest.slice(colon + 1)];
	if (!ALGORITHM.test(algorithm)) return `\`${digest}\` is not a digest`;
	const length = DIGEST_LENGTH.get(algorithm);
	if (length === void 0) return `the digest algorithm \`${algorithm}\` is not supported`;
	if (!/^[a-f0-9]*$/.test(hex)) return "a digest is written in lower-case hex";
	return hex.length === length ? void 0 : `a ${algorithm} digest has ${length} hex digits, this one ${hex.length}`;
}
/** Whether a text is a digest of a registered algorithm. */
function isAnyDigest(text) {
	return checkDigest(text) === void 0;
}
/** A reference as text; `formatReference(parseReference(x))` is `x`. */
function formatReference({ domain, repository, tag, digest }) {
	return `${domain === void 0 ? "" : `${domain}/`}${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
/** The reference with the implied parts spelled out, as container tools resolve it: `nginx` is `docker.io/library/nginx`. For display only. */
function canonicalReference(reference) {
	const domain = reference.domain === void 0 || reference.domain === "index.docker.io" ? "docker.io" : reference.domain;
	const official = domain === "docker.io" && !reference.repository.includes("/");
	return {
		...reference,
		domain,
		repository: official ? `library/${reference.repository}` : reference.repository
	};
}
const EMBEDDED_DIGEST = /(?<![A-Za-z0-9])(sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})(?![A-Za-z0-9])/g;
/** The one digest that stands in a value, be it a reference or not; `undefined` for none and for several. */
function digestIn(value) {
	const [first, ...rest] = value.slice(0, MAX_REFERENCE).matchAll(EMBEDDED_DIGEST);
	return rest.length === 0 ? first?.[1] : void 0;
}
// src/pins/locators/site.ts
/** A site of one scalar: its text is the value. */
function scalarSite(scalar) {
	return {
		scalars: [scalar],
		value: scalar.text,
		rewrite: (value) => value === scalar.text ? [] : [{
			scalar,
			text: value
		}]
	};
}
/** A site of several scalars that together say `[registry/]repository[:tag][@digest]`. A tag scalar may hold `tag@digest`. */
function referenceSite(parts) {
	const { registry, repository, tag, digest } = parts;
	const scalars = [
		registry,
		repository,
		tag,
		digest
	].filter((scalar) => scalar !== void 0);
	const text = (scalar) => scalar && scalar.type !== "null" ? scalar.text : "";
	const path = text(repository) === "" ? parts.impliedName ?? "" : text(repository);
	const name = text(registry) === "" ? path : `${text(registry).replace(/\/+$/, "")}/${path}`;
	const value = `${name}${prefixed(":", text(tag))}${prefixed("@", text(digest))}`;
	return {
		scalars,
		value,
		rewrite: (next) => next === value ? [] : rewriteParts(parts, name, next)
	};
}
function prefixed(sign, text) {
	return text === "" ? "" : `${sign}${text}`;
}
function rewriteParts(parts, name, value) {
	const next = split(value);
	if (!next) return `\`${value}\` is not a reference`;
	const rewrites = [];
	const set = (scalar, text) => {
		if (scalar && (scalar.type === "null" ? "" : scalar.text) !== text) rewrites.push({
			scalar,
			text
		});
	};
	if (next.name !== name) {
		const path = pathWithin(parts, next.name);
		if (path === void 0 || !parts.repository) return "the repository of the image does not stand in a scalar of its own";
		set(parts.repository, path);
	}
	const apart = parts.digest !== void 0 && !(parts.tag?.text.includes("@") ?? false);
	const tag = apart ? next.tag : `${next.tag}${prefixed("@", next.digest)}`;
	if (!apart && next.digest !== "" && next.tag === "") return "there is no scalar that could hold a digest alone";
	if (!parts.tag && tag !== "") return "there is no scalar that could hold the tag";
	set(parts.tag, tag);
	if (apart) set(parts.digest, next.digest);
	return rewrites;
}
/** The repository below the registry that the unit names apart; the registry itself is never changed. */
function pathWithin({ registry }, name) {
	const host = registry && registry.type !== "null" ? registry.text.replace(/\/+$/, "") : "";
	if (host === "") return name;
	return name.startsWith(`${host}/`) ? name.slice(host.length + 1) : void 0;
}
/** Name, tag and digest of a reference, as texts. */
function split(value) {
	const reference = parseReference(value);
	if (!reference) return void 0;
	const tag = reference.tag ?? "";
	const digest = reference.digest ?? "";
	const end = value.length - (digest === "" ? 0 : digest.length + 1) - (tag === "" ? 0 : tag.length + 1);
	return {
		name: value.slice(0, end),
		tag,
		digest
	};
}
// src/pins/locators/compose/index.ts
function find$3(service, document) {
	const image = at(document.root, [
		"services",
		service,
		"image"
	]);
	return image?.kind === "scalar" ? [scalarSite(image)] : [];
}
/** Services with an image that is pulled: beside `build` the image is only the name that the build gets. */
function discover$4(document) {
	const services = attempt(() => textOf(child(document.root, "kind")) === void 0 ? child(document.root, "services") : void 0);
	if (services?.kind !== "map") return [];
	return services.entries.flatMap(({ key, value }) => {
		if (key === void 0 || attempt(() => child(value, "build")) !== void 0) return [];
		const [site] = attempt(() => find$3(key, document)) ?? [];
		return site ? [{
			selectors: [{
				locator: "compose",
				service: key
			}],
			site
		}] : [];
	});
}
const compose = {
	id: "compose",
	usage: "SERVICE",
	example: {
		selector: "compose:web",
		path: "compose.yaml",
		manifest: `services:\n  web:\n    image: registry.example/shop/web:1.4.0@sha256:${"a".repeat(64)}\n`
	},
	parse(text) {
		if (text === "") throw new Error("the name of the service is missing");
		return {
			locator: "compose",
			service: text
		};
	},
	format: ({ service }) => service,
	needles: ({ service }) => [service],
	find: ({ service }, document) => find$3(service, document),
	discover: discover$4
};
// src/pins/locators/kustomize/index.ts
const FILE_NAME = /(?:^|\/)kustomization(?:\.ya?ml)?$/i;
/** Whether a file is a kustomization by its name. */
function isKustomization(path) {
	return FILE_NAME.test(path);
}
const KINDS = /* @__PURE__ */ new Set(["Kustomization", "Component"]);
function imagesOf({ root }) {
	return (asSeq(child(root, "images"))?.items ?? []).filter((item) => item?.kind === "map");
}
/** (newName, newTag, digest) is one unit: the image transformer puts them together. `undefined` when the entry sets none of them. */
function siteOf(entry, name) {
	const [newName, newTag, digest] = [
		"newName",
		"newTag",
		"digest"
	].map((key) => asScalar(child(entry, key)));
	if (!newName && !newTag && !digest) return void 0;
	return referenceSite({
		repository: newName,
		impliedName: name,
		tag: newTag,
		digest
	});
}
function find$2(image, document) {
	return imagesOf(document).filter((entry) => textOf(child(entry, "name")) === image).flatMap((entry) => siteOf(entry, image) ?? []);
}
function discover$3(document, path) {
	const kind = attempt(() => textOf(child(document.root, "kind")));
	if (!isKustomization(path) && !KINDS.has(kind ?? "")) return [];
	return (attempt(() => imagesOf(document)) ?? []).flatMap((entry) => {
		const image = attempt(() => textOf(child(entry, "name")));
		const site = image === void 0 ? void 0 : attempt(() => siteOf(entry, image));
		return image === void 0 || !site ? [] : [{
			selectors: [{
				locator: "kustomize",
				image
			}],
			site
		}];
	});
}
const kustomize = {
	id: "kustomize",
	usage: "IMAGE (the name of an entry of `images`)",
	example: {
		selector: "kustomize:registry.example:5000/shop/api",
		path: "deploy/kustomization.yaml",
		manifest: `images:
  - name: registry.example:5000/shop/api
    newTag: 1.4.0
    digest: sha256:${"a".repeat(64)}
`
	},
	parse(text) {
		if (text === "") throw new Error("the name of the image is missing");
		return {
			locator: "kustomize",
			image: text
		};
	},
	format: ({ image }) => image,
	needles: ({ image }) => [image],
	find: ({ image }, document) => find$2(image, document),
	discover: discover$3
};
// src/pins/locators/helm/path.ts
/** The keys of `a.b\.c.0`: dots separate, `\.` is a dot inside a key, `\\` a backslash. @throws Error when a key is empty */
function parsePath(text) {
	const steps = [""];
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at] ?? "";
		if (char === ".") steps.push("");
		else if (char === "\\" && at + 1 < text.length) {
			at += 1;
			steps[steps.length - 1] += text[at] ?? "";
		} else steps[steps.length - 1] += char;
	}
	if (steps.includes("")) throw new Error("a key is missing");
	return steps;
}
function formatPath(steps) {
	return steps.map((step) => step.replace(/[\\.]/g, "\\$&")).join(".");
}
// src/pins/locators/helm/index.ts
const VERSION_KEYS = [
	"tag",
	"version",
	"digest"
];
/** Deeper than any chart nests its values. */
const MAX_DEPTH$1 = 20;
/** A scalar that holds a whole reference, or a map of its parts. */
function siteAt(node) {
	if (node?.kind === "scalar") return scalarSite(node);
	const repository = asScalar(child(node, "repository"));
	if (!repository) return void 0;
	const [tag, version, digest] = VERSION_KEYS.map((key) => asScalar(child(node, key)));
	return referenceSite({
		registry: asScalar(child(node, "registry")),
		repository,
		tag: tag ?? version,
		digest
	});
}
function find$1(path, document) {
	const site = siteAt(at(document.root, parsePath(path)));
	return site ? [site] : [];
}
/** Values have no kind of their own: objects, kustomizations and Compose files are left to their locators. */
function discover$2(document, path) {
	const { root } = document;
	const foreign = attempt(() => textOf(child(root, "kind")) ?? (child(root, "services")?.kind === "map" ? "compose" : void 0));
	if (root?.kind !== "map" || foreign !== void 0 || isKustomization(path)) return [];
	const found = [];
	walk$1(root, [], /* @__PURE__ */ new Set(), found);
	return found;
}
function walk$1(node, path, seen, found) {
	if (!node || node.kind === "scalar" || seen.has(node) || path.length > MAX_DEPTH$1) return;
	seen.add(node);
	if (node.kind === "seq") {
		for (const [index, item] of node.items.entries()) walk$1(item, [...path, String(index)], seen, found);
		return;
	}
	const site = path.length > 0 && isImageMap(node) ? attempt(() => siteAt(node)) : void 0;
	if (site) found.push(proposal(path, site));
	for (const { key, value } of node.entries) {
		if (key === void 0) continue;
		if (value?.kind === "scalar" && isImageScalar(key, value.text)) found.push(proposal([...path, key], scalarSite(value)));
		else walk$1(value, [...path, key], seen, found);
	}
}
function proposal(path, site) {
	return {
		selectors: [{
			locator: "helm",
			path: formatPath(path)
		}],
		site
	};
}
/** A `repository` that could be one of an image (a chart repository is a URL), with a key for its version. */
function isImageMap(node) {
	const repository = textOf(attempt(() => child(node, "repository")));
	return VERSION_KEYS.some((key) => node.entries.some((entry) => entry.key === key)) && repository !== void 0 && parseReference(repository) !== void 0;
}
/** `image: ref`, `sidecarImage: ref`, with a tag or a digest. */
function isImageScalar(key, text) {
	const reference = /(?:^i|I)mage$/.test(key) ? parseReference(text) : void 0;
	return reference?.tag !== void 0 || reference?.digest !== void 0;
}
const helm = {
	id: "helm",
	usage: "KEY.KEY… (to a reference, or to a map of repository, tag and digest; a dot inside a key is written `\\.`)",
	example: {
		selector: "helm:api.image",
		path: "charts/shop/values.yaml",
		manifest: `api:
  image:
    registry: registry.example
    repository: shop/api
    tag: 1.4.0
    digest: sha256:${"a".repeat(64)}
`
	},
	parse(text) {
		parsePath(text);
		return {
			locator: "helm",
			path: text
		};
	},
	format: ({ path }) => path,
	needles: ({ path }) => parsePath(path).filter((step) => !/^\d+$/.test(step)),
	find: ({ path }, document) => find$1(path, document),
	discover: discover$2
};
// src/pins/locators/pointer/index.ts
/** The steps of a JSON pointer (RFC 6901). @throws Error when it is none */
function pointerSteps(pointer) {
	if (pointer === "") return [];
	if (!pointer.startsWith("/")) throw new Error("a JSON pointer begins with `/`");
	if (/~(?![01])/.test(pointer)) throw new Error("`~` is written `~0` in a JSON pointer, and `/` inside a key `~1`");
	return pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** A pointer to these steps. */
function formatPointer(steps) {
	return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** `POINTER` or `POINTER#DOCUMENT`, documents from 0. A bare `#` at the end means "no document", for pointers that end in `#` and digits themselves. */
function parse(text) {
	const suffix = /#(\d{0,9})$/.exec(text);
	const pointer = suffix ? text.slice(0, suffix.index) : text;
	pointerSteps(pointer);
	return {
		locator: "pointer",
		pointer,
		...suffix?.[1] ? { document: Number(suffix[1]) } : {}
	};
}
function format({ pointer, document }) {
	if (document !== void 0) return `${pointer}#${document}`;
	return /#\d{0,9}$/.test(pointer) ? `${pointer}#` : pointer;
}
const pointer = {
	id: "pointer",
	usage: "/JSON/POINTER[#DOCUMENT] (documents count from 0)",
	example: {
		selector: "pointer:/spec/predictor/model/storageUri",
		path: "deploy/inference.yaml",
		manifest: "spec:\n  predictor:\n    model:\n      storageUri: models:/ranking/7\n"
	},
	parse,
	format,
	needles: (config) => pointerSteps(config.pointer).filter((step) => !/^\d+$/.test(step)),
	find(config, document) {
		const node = asScalar(at(document.root, pointerSteps(config.pointer)));
		return node ? [scalarSite(node)] : [];
	},
	discover: () => []
};
// src/pins/locators/kubernetes/model-uris.ts
/** Parts of a KServe InferenceService, each of which may load a model. */
const COMPONENTS = [
	"predictor",
	"transformer",
	"explainer"
];
/** Where an InferenceService names its models: `storageUri` below the model or framework, `storageUris[].uri` below the component. */
function modelUrisOf(object) {
	return COMPONENTS.flatMap((component) => {
		const path = ["spec", component];
		const node = at(object, path);
		if (node?.kind !== "map") return [];
		const runtimes = node.entries.flatMap(({ key, value }) => {
			if (key === void 0 || value?.kind !== "map") return [];
			return [{
				node: child(value, "storageUri"),
				path: [
					...path,
					key,
					"storageUri"
				]
			}];
		});
		const list = (asSeq(child(node, "storageUris"))?.items ?? []).map((item, index) => {
			return {
				node: child(item, "uri"),
				path: [
					...path,
					"storageUris",
					String(index),
					"uri"
				]
			};
		});
		return [...runtimes, ...list];
	});
}
// src/pins/locators/kubernetes/text.ts
/** `/` and `~` inside a part, escaped as in a JSON pointer (RFC 6901): `~1` and `~0`. */
function escape(part) {
	return part.replaceAll("~", "~0").replaceAll("/", "~1");
}
function unescape$1(part) {
	return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
/** CONTAINER, KIND/NAME/CONTAINER or KIND/NAMESPACE/NAME/CONTAINER. An empty KIND, NAMESPACE or NAME stands for any. */
function parseParts(text) {
	const parts = text.split("/").map(unescape$1);
	if (parts.length > 4 || parts.length === 2) throw new Error("has 1, 3 or 4 parts separated by `/`");
	const container = parts.at(-1) ?? "";
	if (container === "") throw new Error("the container is missing");
	const [kind = "", name = "", namespace = ""] = parts.length === 4 ? [
		parts[0],
		parts[2],
		parts[1]
	] : parts.length === 3 ? [parts[0], parts[1]] : [];
	return {
		locator: "kubernetes",
		container,
		...kind === "" ? {} : { kind },
		...name === "" ? {} : { name },
		...namespace === "" ? {} : { namespace }
	};
}
function formatParts({ container, kind = "", name = "", namespace = "" }) {
	const front = namespace === "" ? [kind, name] : [
		kind,
		namespace,
		name
	];
	return (front.every((part) => part === "") ? [container] : [...front, container]).map(escape).join("/");
}
// src/pins/locators/kubernetes/index.ts
/**
* Where pod specs stand below an object. Every path is tried whatever the kind: kinds that are not built in copy these shapes
* (Rollout, Knative and Cloud Run services and jobs, KServe), and a container is only ever taken by its name.
*/
const POD_SPECS = [
	["spec"],
	[
		"spec",
		"template",
		"spec"
	],
	[
		"spec",
		"jobTemplate",
		"spec",
		"template",
		"spec"
	],
	[
		"spec",
		"template",
		"spec",
		"template",
		"spec"
	],
	["template", "spec"],
	["spec", "predictor"],
	["spec", "transformer"],
	["spec", "explainer"]
];
const LISTS = [
	"containers",
	"initContainers",
	"ephemeralContainers"
];
/** The objects of a document: itself, or the items of a List. */
function objectsOf(document) {
	const { root } = document;
	if (root?.kind !== "map") return [];
	const items = (textOf(child(root, "kind")) ?? "").endsWith("List") ? asSeq(child(root, "items")) : void 0;
	if (!items) return [{
		node: root,
		path: []
	}];
	return items.items.flatMap((node, index) => node ? [{
		node,
		path: ["items", String(index)]
	}] : []);
}
function containersOf({ node, path }) {
	return POD_SPECS.flatMap((steps) => {
		const spec = at(node, steps);
		return LISTS.flatMap((list) => (asSeq(child(spec, list))?.items ?? []).flatMap((item, index) => {
			const name = textOf(child(item, "name"));
			return name === void 0 ? [] : [{
				name,
				image: child(item, "image"),
				path: [
					...path,
					...steps,
					list,
					String(index),
					"image"
				]
			}];
		}));
	});
}
function matches(config, { node }) {
	const wanted = [
		[config.kind, ["kind"]],
		[config.name, ["metadata", "name"]],
		[config.namespace, ["metadata", "namespace"]]
	];
	return textOf(child(node, "kind")) !== void 0 && wanted.every(([value, path]) => value === void 0 || textOf(at(node, path)) === value);
}
function find(config, document) {
	return objectsOf(document).filter((object) => matches(config, object)).flatMap((object) => containersOf(object)).filter((container) => container.name === config.container).flatMap(({ image }) => image?.kind === "scalar" ? [scalarSite(image)] : []);
}
function discover$1(document) {
	return (attempt(() => objectsOf(document)) ?? []).flatMap((object) => attempt(() => discoverIn(object, document)) ?? []);
}
function discoverIn(object, document) {
	const kind = textOf(child(object.node, "kind"));
	if (kind === void 0) return [];
	const name = textOf(at(object.node, ["metadata", "name"]));
	const namespace = textOf(at(object.node, ["metadata", "namespace"]));
	const images = containersOf(object).flatMap(({ name: container, image, path }) => {
		if (image?.kind !== "scalar") return [];
		const short = {
			locator: "kubernetes",
			container,
			kind,
			...name === void 0 ? {} : { name }
		};
		return [{
			selectors: [
				short,
				...namespace === void 0 ? [] : [{
					...short,
					namespace
				}],
				pointerTo(path, document)
			],
			site: scalarSite(image)
		}];
	});
	return kind === "InferenceService" ? [...images, ...discoverModels(object, document)] : images;
}
/** Models have no name of their own in the object: they are pointed at. */
function discoverModels(object, document) {
	return modelUrisOf(object.node).flatMap(({ node, path }) => {
		if (node?.kind !== "scalar") return [];
		const full = pointerTo([...object.path, ...path], document);
		return [{
			selectors: [{
				locator: "pointer",
				pointer: full.pointer
			}, full],
			site: scalarSite(node)
		}];
	});
}
function pointerTo(path, { index }) {
	return {
		locator: "pointer",
		pointer: formatPointer(path),
		document: index
	};
}
const kubernetes = {
	id: "kubernetes",
	usage: "[KIND/[NAMESPACE/]NAME/]CONTAINER",
	example: {
		selector: "kubernetes:Deployment/shop/api/app",
		path: "deploy/api.yaml",
		manifest: `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  template:
    spec:
      containers:
        - name: app
          image: registry.example/shop/api:1.4.0@sha256:${"a".repeat(64)}
`
	},
	parse: parseParts,
	format: formatParts,
	needles: ({ container, kind, name, namespace }) => [
		name,
		container,
		namespace,
		kind
	].filter((text) => text !== void 0),
	find,
	discover: discover$1
};
// src/pins/locators/marker/index.ts
/** `rollback-gate: NAME` at the beginning of a comment; what follows the name is for people. */
const MARKER = /^\s*rollback-gate:\s*(\S+)/;
const NEEDLE = "rollback-gate:";
function markersOf(document, wanted) {
	const marks = document.comments().flatMap(({ start, lineStart, text }) => {
		const name = MARKER.exec(text)?.[1];
		return name === void 0 || wanted !== void 0 && name !== wanted ? [] : [{
			name,
			start,
			lineStart
		}];
	});
	if (marks.length === 0) return [];
	const leaves = document.leaves();
	return marks.map(({ name, start, lineStart }) => ({
		name,
		leaves: leavesBetween(leaves, lineStart, start)
	}));
}
/** Leaves that touch a stretch of the text. They are sorted and apart, so that only neighbours are looked at. */
function leavesBetween(leaves, from, to) {
	let low = 0;
	let high = leaves.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((leaves[middle]?.start ?? to) < to) low = middle + 1;
		else high = middle;
	}
	const touching = [];
	for (let leaf = leaves[low - 1]; leaf && (leaf.end > from || leaf.start >= from); leaf = leaves[low - 1]) {
		touching.unshift(leaf);
		low -= 1;
	}
	return touching;
}
function discover(document) {
	return markersOf(document).flatMap(({ name, leaves }) => {
		const [leaf, ...others] = leaves;
		return leaf && others.length === 0 ? [{
			selectors: [{
				locator: "marker",
				marker: name
			}],
			site: scalarSite(leaf.scalar)
		}] : [];
	});
}
// src/pins/locators/index.ts
/** All locators by id. Discovery takes the first that finds a scalar, in this order. */
const LOCATORS = {
	marker: {
		id: "marker",
		usage: "NAME (of a comment `# rollback-gate: NAME` on the line of the value)",
		example: {
			selector: "marker:ranking-model",
			path: "settings.yaml",
			manifest: `model: models:/ranking/7 # rollback-gate: ranking-model\n`
		},
		parse(text) {
			if (!/^\S+$/.test(text)) throw new Error("a marker is one word");
			return {
				locator: "marker",
				marker: text
			};
		},
		format: ({ marker }) => marker,
		needles: ({ marker }) => [NEEDLE, marker],
		find: ({ marker }, document) => markersOf(document, marker).flatMap(({ leaves }) => leaves.map((leaf) => scalarSite(leaf.scalar))),
		discover
	},
	kubernetes,
	kustomize,
	compose,
	helm,
	pointer
};
/** All locators in registry order. */
const allLocators = Object.values(LOCATORS);
/** Locators as they are used: each only ever meets selectors of its own id. */
function locatorOf(config) {
	const locator = allLocators.find(({ id }) => id === config.locator);
	if (!locator) throw new GateError("RG-SELECTOR", `there is no locator \`${config.locator}\``, { expected: `one of ${Object.keys(LOCATORS).join(", ")}` });
	return locator;
}
/**
* Reads the text form of a selector: `<locator>:<text>`; what begins with `/` is a JSON pointer. Everything after the first colon belongs
* to the locator, so that image names and paths keep their colons and slashes.
* @throws GateError RG-SELECTOR
*/
function parseSelector(text) {
	const full = text.startsWith("/") ? `pointer:${text}` : text;
	const colon = full.indexOf(":");
	const id = full.slice(0, Math.max(0, colon));
	const locator = allLocators.find((candidate) => candidate.id === id);
	if (!locator) throw new GateError("RG-SELECTOR", `\`${text}\` does not begin with a known locator`, { expected: `${Object.keys(LOCATORS).map((known) => `${known}:…`).join(", ")} or /json/pointer` });
	try {
		return locator.parse(full.slice(colon + 1));
	} catch (error) {
		throw new GateError("RG-SELECTOR", `\`${text}\`: ${error.message}`, { expected: `${id}:${locator.usage}` });
	}
}
/**
* A selector may come from a configuration instead of its text form: what could not be written as text is not well-formed either.
* @throws GateError RG-SELECTOR
*/
function checkSelector(config) {
	parseSelector(formatSelector(config));
}
/** The text form of a selector; `parseSelector` reads it back. */
function formatSelector(config) {
	return `${config.locator}:${locatorOf(config).format(config)}`;
}
// src/pins/discover.ts
/** Finding each pin again costs a walk over its document; in larger ones the count of selectors has to do. */
const MAX_CHECKED = 500;
/** Pins of all kinds in the documents that parse, in source order, each with the shortest selector that is unique in the file. */
function discoverPins(manifest) {
	const found = manifest.segments.map((_, index) => {
		const document = manifest.document(index);
		return document.problem ? [] : allLocators.flatMap((locator) => locator.discover(document, manifest.path));
	});
	const counts = /* @__PURE__ */ new Map();
	for (const { selectors } of found.flat()) for (const text of selectors.map(formatSelector)) counts.set(text, (counts.get(text) ?? 0) + 1);
	return found.flatMap((list, index) => {
		const document = manifest.document(index);
		return withoutRepeats(list).flatMap(({ selectors, site }) => {
			const config = selectors.find((selector) => isUnique(selector, manifest) && counts.get(formatSelector(selector)) === 1);
			return config && (list.length > MAX_CHECKED || isFound(config, document)) ? [{
				config,
				site
			}] : [];
		});
	}).sort((a, b) => startOf(a.site) - startOf(b.site));
}
/** A pointer that names no document looks into all of them, also where nothing was discovered. */
function isUnique(config, { segments }) {
	return config.locator !== "pointer" || config.document !== void 0 || segments.length === 1;
}
/** Whether a selector finds its one site: a key on the way may stand twice. */
function isFound(config, document) {
	return attempt(() => locatorOf(config).find(config, document))?.length === 1;
}
function startOf(site) {
	return site.scalars[0]?.start ?? 0;
}
/** A scalar that an earlier locator proposed is not proposed by a later one. */
function withoutRepeats(found) {
	const owner = /* @__PURE__ */ new Map();
	return found.filter(({ selectors, site }) => {
		const id = selectors[0]?.locator;
		const taken = site.scalars.some(({ start }) => owner.has(start) && owner.get(start) !== id);
		if (!taken) for (const { start } of site.scalars) owner.set(start, id);
		return !taken;
	});
}
// src/pins/document/json.ts
/** The parser recurses; deeper than any manifest, far from the end of the stack. */
const MAX_DEPTH = 500;
/** `SyntaxKind` of jsonc-parser, a const enum that erased types cannot import. */
const TOKEN = {
	openBrace: 1,
	closeBrace: 2,
	openBracket: 3,
	closeBracket: 4,
	lineComment: 12,
	blockComment: 13,
	end: 17
};
/** Parses a JSON file; comments and trailing commas are understood, as in the files of many tools. Errors are data: see `problem`. */
function parseJson(file) {
	const text = file.replace(/^\uFEFF/, " ");
	const base = {
		index: 0,
		start: 0,
		end: text.length,
		warnings: 0
	};
	const scan = scanTokens(text);
	if (scan.tooDeep !== void 0) {
		const problem = {
			message: `nested deeper than ${MAX_DEPTH} levels`,
			offset: scan.tooDeep
		};
		return {
			...base,
			root: void 0,
			problem,
			events: () => [],
			comments: () => [],
			leaves: () => []
		};
	}
	const errors = [];
	const root = parseTree(text, errors, {
		allowTrailingComma: true,
		disallowComments: false
	});
	const [error] = errors;
	return {
		...base,
		root: root ? wrap(root, text) : void 0,
		problem: error ? {
			message: words(printParseErrorCode(error.error)),
			offset: error.offset
		} : void 0,
		events: () => root ? listEvents(root, text) : [],
		comments: () => scan.comments,
		leaves: () => root ? listLeaves(root, text) : []
	};
}
/** `CommaExpected` as `comma expected`. */
function words(code) {
	return code.replace(/(?<=[a-z])([A-Z])/g, " $1").toLowerCase();
}
function scanTokens(text) {
	const scanner = createScanner(text, false);
	const comments = [];
	let depth = 0;
	for (let token = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
		if (token === TOKEN.openBrace || token === TOKEN.openBracket) depth += 1;
		if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth -= 1;
		if (depth > MAX_DEPTH) return {
			comments,
			tooDeep: scanner.getTokenOffset()
		};
		if (token === TOKEN.lineComment || token === TOKEN.blockComment) {
			const start = scanner.getTokenOffset();
			const end = start + scanner.getTokenLength() - (token === TOKEN.blockComment ? 2 : 0);
			const body = text.slice(start + 2, end);
			comments.push({
				start,
				lineStart: text.lastIndexOf("\n", start) + 1,
				text: body
			});
		}
	}
	return {
		comments,
		tooDeep: void 0
	};
}
function wrap(node, text) {
	if (node.type === "object") return {
		kind: "map",
		start: node.offset,
		entries: (node.children ?? []).map((property) => mapEntry(property, text))
	};
	if (node.type === "array") return {
		kind: "seq",
		start: node.offset,
		items: (node.children ?? []).map((item) => wrap(item, text))
	};
	return scalarNode$1(node, text);
}
function mapEntry(property, text) {
	const [key, value] = property.children ?? [];
	return {
		key: key ? String(key.value) : void 0,
		keyStart: key?.offset ?? property.offset,
		value: value ? wrap(value, text) : void 0,
		merge: false
	};
}
function scalarNode$1(node, text) {
	const end = node.offset + node.length;
	const string = node.type === "string";
	return {
		kind: "scalar",
		text: string ? String(node.value) : text.slice(node.offset, end),
		type: node.type === "string" || node.type === "number" || node.type === "boolean" ? node.type : "null",
		style: string ? "json" : "plain",
		start: node.offset,
		end,
		sharedBy: () => 0
	};
}
/** Every node in source order. The depth is bounded already; the stack keeps wide files cheap. */
function* walk(root) {
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		yield node;
		if (node.children) for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at]);
	}
}
function listEvents(root, text) {
	return Array.from(walk(root), (node) => {
		if (node.children) return {
			shape: `${node.type} ${node.children.length}`,
			text: "",
			start: -1
		};
		const scalar = scalarNode$1(node, text);
		return {
			shape: `${scalar.style} ${scalar.type}`,
			text: scalar.text,
			start: scalar.start
		};
	});
}
function listLeaves(root, text) {
	return [...walk(root)].flatMap((node) => {
		const isKey = node.parent?.type === "property" && node.parent.children?.[0] === node;
		if (node.children || isKey) return [];
		const scalar = scalarNode$1(node, text);
		return [{
			start: scalar.start,
			end: scalar.end,
			scalar
		}];
	});
}
// src/pins/document/text.ts
const BOM = "﻿";
/**
* Bytes as text, offsets intact: invalid UTF-8 is refused instead of replaced, and a byte order mark stays where it is.
* @throws GateError RG-MANIFEST-SYNTAX when the bytes are not UTF-8
*/
function decodeText(path, bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		const line = new TextDecoder("utf-8").decode(bytes).split("�", 1)[0]?.split("\n").length ?? 1;
		throw new GateError("RG-MANIFEST-SYNTAX", "the file is not UTF-8 text", {
			place: {
				file: path,
				line,
				column: 1
			},
			expected: "UTF-8",
			hint: "save the file as UTF-8",
			cause
		});
	}
}
/**
* Cuts a YAML stream into its documents without parsing them. Within a document no line may begin with `---` or `...` followed by
* white space (YAML 1.2.2, rule c-forbidden, scalars included), so that cutting at those lines is exact.
*/
function splitDocuments(text) {
	const segments = [];
	let start = 0;
	let opened = false;
	for (const at of markers(text)) {
		const filled = opened || hasContent(text, start, at);
		if (text[at] === "-") {
			if (filled) {
				segments.push({
					start,
					end: at
				});
				start = at;
			}
			opened = true;
		} else {
			const end = endOfLine(text, at);
			if (filled) segments.push({
				start,
				end
			});
			start = end;
			opened = false;
		}
	}
	if (opened || hasContent(text, start, text.length)) segments.push({
		start,
		end: text.length
	});
	return segments;
}
/** Where the marker lines begin, in order. Plain searches: large files are mostly not looked at otherwise. */
function markers(text) {
	const found = [];
	const first = text.startsWith(BOM) ? 1 : 0;
	for (const sign of ["---", "..."]) {
		const check = (at) => {
			const next = text.charCodeAt(at + 3);
			if (next === 10 || next === 13 || next === 32 || next === 9 || Number.isNaN(next)) found.push(at);
		};
		if (text.startsWith(sign, first)) check(first);
		for (let at = text.indexOf(`\n${sign}`); at !== -1; at = text.indexOf(`\n${sign}`, at + 1)) check(at + 1);
	}
	return found.sort((a, b) => a - b);
}
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end + 1;
}
/** Whether anything but blank lines, comments and directives stands there. */
function hasContent(text, start, end) {
	for (let at = start; at < end; at = endOfLine(text, at)) {
		const line = text.slice(at, Math.min(end, endOfLine(text, at))).replace(BOM, "");
		if (line.startsWith("%")) continue;
		const first = line.trimStart()[0];
		if (first !== void 0 && first !== "#") return true;
	}
	return false;
}
// src/pins/document/yaml-index.ts
var import_dist = require_dist();
/** Walks a document in source order without recursion: events, aliases with what they stand for, parents. */
function indexDocument(root, base) {
	const events = [];
	const leaves = [];
	const targets = /* @__PURE__ */ new Map();
	const uses = /* @__PURE__ */ new Map();
	const parents = /* @__PURE__ */ new Map();
	const anchors = /* @__PURE__ */ new Map();
	const stack = [{
		node: root,
		isKey: false,
		parent: void 0,
		key: void 0,
		mergedInto: void 0
	}];
	for (let visit = stack.pop(); visit; visit = stack.pop()) {
		const node = visit.node;
		events.push(eventOf(node, base));
		if (!node) continue;
		if (visit.parent) parents.set(node, {
			node: visit.parent,
			key: visit.key
		});
		if (!visit.isKey && ((0, import_dist.isAlias)(node) || (0, import_dist.isScalar)(node))) leaves.push(node);
		if ((0, import_dist.isAlias)(node)) {
			const target = anchors.get(node.source);
			if (!target) continue;
			targets.set(node, target);
			const known = uses.get(target);
			if (known) known.push({ mergedInto: visit.mergedInto });
			else uses.set(target, [{ mergedInto: visit.mergedInto }]);
			continue;
		}
		if (node.anchor) anchors.set(node.anchor, node);
		if ((0, import_dist.isCollection)(node)) for (const child of childVisits(node, visit).reverse()) stack.push(child);
	}
	return {
		events,
		leaves,
		targets,
		uses,
		parents
	};
}
function childVisits(node, visit) {
	return node.items.flatMap((item) => {
		if (!(0, import_dist.isPair)(item)) return [{
			node: item,
			isKey: false,
			parent: node,
			key: visit.key,
			mergedInto: visit.mergedInto
		}];
		const key = (0, import_dist.isScalar)(item.key) ? item.key.source ?? String(item.key.value) : void 0;
		const mergedInto = key === "<<" && (0, import_dist.isMap)(node) ? node : void 0;
		return [{
			node: item.key,
			isKey: true,
			parent: node,
			key: void 0,
			mergedInto: void 0
		}, {
			node: item.value,
			isKey: false,
			parent: node,
			key,
			mergedInto
		}];
	});
}
function eventOf(node, base) {
	if (!node) return {
		shape: "empty",
		text: "",
		start: -1
	};
	if ((0, import_dist.isAlias)(node)) return {
		shape: "alias",
		text: node.source,
		start: -1
	};
	const marks = `${node.anchor ? `&${node.anchor}` : ""} ${node.tag ?? ""}`;
	if ((0, import_dist.isScalar)(node)) return {
		shape: `${node.type ?? "PLAIN"} ${scalarType(node.value)} ${marks}`,
		text: node.source ?? String(node.value),
		start: base + (node.range?.[0] ?? 0)
	};
	const { items, flow } = node;
	return {
		shape: `${(0, import_dist.isMap)(node) ? "map" : "seq"} ${items.length} ${flow === true ? "flow" : "block"} ${marks}`,
		text: "",
		start: -1
	};
}
function scalarType(value) {
	if (value === null || value === void 0) return "null";
	const type = typeof value;
	if (type === "bigint") return "number";
	return type === "string" || type === "number" || type === "boolean" ? type : "other";
}
/**
* How many aliases make a scalar, or a collection around it, appear again. A map that merges the collection with `<<` but has the
* scalar's key of its own does not take it from there and is not counted.
*/
function sharedCount(scalar, index) {
	let count = 0;
	let step;
	for (let node = scalar; node;) {
		const below = step;
		count += (index.uses.get(node) ?? []).filter((use) => !overrides(use.mergedInto, below)).length;
		const parent = index.parents.get(node);
		step = parent?.key;
		node = parent?.node;
	}
	return count;
}
function overrides(map, key) {
	if (!map || key === void 0) return false;
	return map.items.some((pair) => (0, import_dist.isScalar)(pair.key) && (pair.key.source ?? String(pair.key.value)) === key);
}
// src/pins/document/yaml.ts
const STYLES = {
	PLAIN: "plain",
	QUOTE_SINGLE: "single",
	QUOTE_DOUBLE: "double",
	BLOCK_LITERAL: "literal",
	BLOCK_FOLDED: "folded"
};
/** Parses one document of a YAML stream. `base` is where its text begins in the file. Errors are data: see `problem`. */
function parseYaml(text, base, index, version = "1.2") {
	const parsed = (0, import_dist.parseDocument)(text, {
		keepSourceTokens: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent",
		version
	});
	const links = indexDocument(parsed.contents, base);
	const [error] = parsed.errors;
	const wrap = treeBuilder(base, links);
	return {
		index,
		start: base,
		end: base + text.length,
		root: wrap(parsed.contents),
		problem: error ? problemOf(error, base) : loneCarriageReturn(text, base),
		warnings: parsed.warnings.length,
		events: () => links.events,
		comments: () => readComments(text, base),
		leaves: () => links.leaves.flatMap((node) => leafOf(node, base, wrap))
	};
}
function problemOf({ message, pos: [offset] }, base) {
	return {
		message: message.startsWith("Maximum call stack") ? "nested too deeply" : message,
		offset: base + offset
	};
}
function leafOf(node, base, wrap) {
	const scalar = wrap(node);
	const [start, end] = node.range ?? [0, 0];
	return scalar?.kind === "scalar" ? [{
		start: base + start,
		end: base + end,
		scalar
	}] : [];
}
/** YAML breaks a line at a lone CR; this parser does not. Where parsers see different lines, nothing is certain. */
function loneCarriageReturn(text, base) {
	const offset = text.search(/\r(?!\n)/);
	return offset === -1 ? void 0 : {
		message: "a carriage return without a line feed: parsers disagree on where lines end",
		offset: base + offset
	};
}
/** Wraps nodes lazily; the same node always gives the same wrapper, so that identity means one place in the file. */
function treeBuilder(base, links) {
	const known = /* @__PURE__ */ new Map();
	const build = (node) => {
		if ((0, import_dist.isScalar)(node)) return scalarNode(node, base, links);
		const start = base + (node.range?.[0] ?? 0);
		if ((0, import_dist.isMap)(node)) {
			let entries;
			return {
				kind: "map",
				start,
				get entries() {
					entries ??= mapEntries(node, base, wrap);
					return entries;
				}
			};
		}
		if (!(0, import_dist.isSeq)(node)) return void 0;
		let items;
		return {
			kind: "seq",
			start,
			get items() {
				items ??= node.items.map(wrap);
				return items;
			}
		};
	};
	const wrap = (node) => {
		const target = (0, import_dist.isAlias)(node) ? links.targets.get(node) : node;
		if (!target) return void 0;
		const made = known.get(target) ?? build(target);
		if (made) known.set(target, made);
		return made;
	};
	return wrap;
}
function mapEntries(map, base, wrap) {
	return map.items.map(({ key, value }) => {
		const node = wrap(key);
		const text = node?.kind === "scalar" ? node.text : void 0;
		return {
			key: text,
			keyStart: base + (key?.range?.[0] ?? map.range?.[0] ?? 0),
			value: wrap(value),
			merge: text === "<<" && node?.kind === "scalar" && node.style === "plain"
		};
	});
}
function scalarNode(node, base, links) {
	const [start, end] = node.range ?? [0, 0];
	return {
		kind: "scalar",
		text: node.source ?? String(node.value),
		type: scalarType(node.value),
		style: STYLES[node.type ?? "PLAIN"] ?? "plain",
		start: base + start,
		end: base + end,
		sharedBy: () => sharedCount(node, links)
	};
}
/** The comments of a document, told from scalars that look like one by the lexer's own marks. */
function readComments(text, base) {
	const comments = [];
	let offset = base;
	let scalar = false;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		if (lexeme === "" || lexeme === "" || lexeme === "") {
			scalar = lexeme === "";
			continue;
		}
		if (lexeme.startsWith("#") && !scalar) comments.push({
			start: offset,
			lineStart: base + text.lastIndexOf("\n", offset - base) + 1,
			text: lexeme.replace(/^#+/, "")
		});
		scalar = false;
		offset += lexeme.length;
	}
	return comments;
}
// src/pins/document/manifest.ts
/** Files whose syntax is neither YAML nor JSON, by the end of their name: guessing would find scalars that are none. */
const FOREIGN = /\.(?:toml|hcl|tf|tfvars|nomad|env|ini|properties|xml|sh|py|ts|js|md)$|(?:^|\/)(?:Dockerfile|Containerfile|\.env)[^/]*$/i;
const JSON_NAME = /\.jsonc?$/i;
const YAML_NAME = /\.ya?ml$/i;
/** @throws GateError RG-MANIFEST-SYNTAX when the file is not UTF-8, or is of another syntax */
function openManifest(path, bytes) {
	if (FOREIGN.test(path) && !JSON_NAME.test(path) && !YAML_NAME.test(path)) throw new GateError("RG-MANIFEST-SYNTAX", "the file is neither YAML nor JSON", {
		place: {
			file: path,
			line: 1,
			column: 1
		},
		expected: "a YAML or JSON manifest"
	});
	return manifestOf(path, decodeText(path, bytes));
}
function manifestOf(path, text) {
	const format = JSON_NAME.test(path) ? "json" : "yaml";
	const segments = format === "json" ? [{
		start: 0,
		end: text.length
	}] : splitDocuments(text);
	const documents = /* @__PURE__ */ new Map();
	let lines;
	let asked = false;
	return {
		path,
		text,
		format,
		segments,
		document(index) {
			const known = documents.get(index) ?? parseSegment(text, format, segments, index);
			documents.set(index, known);
			return known;
		},
		place(offset) {
			if (lines) return {
				file: path,
				...lines.at(offset)
			};
			const before = new LineIndex(text.slice(0, offset)).at(offset);
			if (asked) lines = new LineIndex(text);
			asked = true;
			return {
				file: path,
				...before
			};
		}
	};
}
function parseSegment(text, format, segments, index) {
	if (format === "json") return parseJson(text);
	const { start, end } = segments[index] ?? {
		start: text.length,
		end: text.length
	};
	return parseYaml(text.slice(start, end), start, index);
}
/** The one error for a document that cannot be read. */
function syntaxError(manifest, problem) {
	const template = /\{\{/.test(manifest.text);
	const [message = ""] = problem.message.split("\n");
	return new GateError("RG-MANIFEST-SYNTAX", `not well-formed ${manifest.format.toUpperCase()}: ${message}`, {
		place: manifest.place(problem.offset),
		...template ? { hint: "the file looks like a template: pin in the values it is filled from, not in the template" } : {}
	});
}
// src/pins/reference/uri.ts
const PINNED$1 = {
	mutability: "none",
	rule: void 0
};
const UNVERSIONED = {
	mutability: "unversioned",
	rule: "pins/object-store-unversioned"
};
const MLFLOW_ALIAS = {
	mutability: "alias",
	rule: "pins/mlflow-alias"
};
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Query keys by which object stores and table formats name one version. */
const VERSION_KEY = /[?&](?:versionId|generation|snapshot|snapshotId|versionAsOf|versionid)=[^&#]+/i;
/** Judges URIs of models and data; `undefined` for what is no URI of a kind that is known to name an artifact. */
function judgeUri(value) {
	const match = /^([a-z][a-z0-9+.-]*):(\/{0,2})/i.exec(value);
	const scheme = match?.[1]?.toLowerCase();
	const rest = value.slice(match?.[0].length ?? 0);
	if (scheme === "models" && match?.[2] !== "") return judgeModel(rest);
	if (scheme === "runs" && match?.[2] !== "") return /^[0-9a-f]{32}\//.test(rest) ? PINNED$1 : UNVERSIONED;
	if (scheme === void 0 || match?.[2] !== "//") return value.startsWith("git::") ? judgeGit(value) : void 0;
	if ([
		"oci",
		"oci+native",
		"oci+fetch",
		"docker",
		"docker-image"
	].includes(scheme)) return { image: rest };
	if (scheme === "hf") return judgeHuggingFace(rest);
	if (/^(?:https?:\/\/)?(?:www\.)?huggingface\.co\//i.test(value)) return judgeHubPage(rest);
	if (scheme.startsWith("git") || scheme === "ssh") return judgeGit(value);
	return isVersioned(scheme, rest) ? PINNED$1 : UNVERSIONED;
}
/** `name/7` and `m-<id>` are fixed in a model registry; `name@alias` and `name/Stage` move. */
function judgeModel(rest) {
	if (/^[^@/]+\/[1-9]\d*(?:\/.*)?$/.test(rest) || /^m-[0-9a-f]{32}(?:\/.*)?$/.test(rest)) return PINNED$1;
	return MLFLOW_ALIAS;
}
/** `[datasets/]owner/name`, then `@revision` (Hub file systems) or `:revision` (KServe). */
function judgeHuggingFace(rest) {
	const revision = /^(?:(?:datasets|spaces|models)\/)?[^@:/]+(?:\/[^@:/]+)?[@:]([^/]+(?:%2F[^/]+)*)/i.exec(rest)?.[1];
	return judgeRevision(revision);
}
/** `/owner/name/resolve/REVISION/file` of the Hub's web addresses. */
function judgeHubPage(rest) {
	return judgeRevision(/\/(?:resolve|tree|blob|raw)\/([^/?#]+)/.exec(rest)?.[1]);
}
function judgeRevision(revision) {
	if (revision !== void 0 && COMMIT.test(revision)) return PINNED$1;
	return {
		mutability: revision === void 0 ? "unversioned" : "branch",
		rule: "pins/huggingface-without-revision"
	};
}
/** `?ref=REV`, `#REV` or `@REV` at the end of a git address. Only a commit id stays what it is. */
function judgeGit(value) {
	const revision = /[?&]ref=([^&#]+)/.exec(value)?.[1] ?? /#([^#?]+)$/.exec(value)?.[1] ?? /@([^@/:]+)$/.exec(value)?.[1];
	return revision !== void 0 && COMMIT.test(revision) ? PINNED$1 : {
		mutability: "branch",
		rule: "pins/branch"
	};
}
/** A version, a generation (`gs://bucket/object#123`), or a content hash as a word of the path. */
function isVersioned(scheme, rest) {
	if (digestIn(rest) !== void 0 || VERSION_KEY.test(rest)) return true;
	if (["gs", "gcs"].includes(scheme) && /#\d+$/.test(rest)) return true;
	return /(?<![0-9a-z])(?:[0-9a-f]{40}|[0-9a-f]{64})(?![0-9a-z])/i.test(rest);
}
// src/pins/reference/variable.ts
const OPENERS = [
	"{{",
	"${",
	"$(",
	"<%"
];
const CLOSERS = {
	"{{": "}}",
	"${": "}",
	"$(": ")",
	"<%": "%>"
};
/**
* Spans of template expressions: `{{ … }}` (Helm, Jinja), `${…}` (Compose, envsubst, Terraform), `$(…)` (kustomize, Kubernetes), `<% … %>`,
* and `$NAME`. An expression that is not closed reaches to the end. `$$` stands for a dollar sign in Compose and begins nothing.
*/
function variableSpans(text) {
	const spans = [];
	for (let at = 0; at < text.length;) {
		const end = spanEnd(text, at);
		if (end === void 0) {
			at += text.startsWith("$$", at) ? 2 : 1;
			continue;
		}
		spans.push({
			start: at,
			end
		});
		at = end;
	}
	return spans;
}
/** Where the expression that begins at `at` ends; `undefined` when none does. */
function spanEnd(text, at) {
	if (text[at] !== "$" && text[at] !== "{" && text[at] !== "<") return void 0;
	if (text.startsWith("$$", at)) return void 0;
	const opener = OPENERS.find((sign) => text.startsWith(sign, at));
	if (opener) return closing(text, at, opener);
	const name = /^\$[A-Za-z_]\w*/.exec(text.slice(at, at + 256));
	return name ? at + name[0].length : void 0;
}
/** Expressions nest in Compose: `${A:-${B}}`. */
function closing(text, at, opener) {
	const closer = CLOSERS[opener];
	let depth = 0;
	for (let next = at; next < text.length;) if (text.startsWith(opener, next)) {
		depth += 1;
		next += opener.length;
	} else if (text.startsWith(closer, next)) {
		depth -= 1;
		next += closer.length;
		if (depth === 0) return next;
	} else next += 1;
	return text.length;
}
// src/pins/reference/judge.ts
const PINNED = {
	mutability: "none",
	rule: void 0
};
/** Roles whose values name something that lives elsewhere. The others are plain values: they are what they say. */
const JUDGED = /* @__PURE__ */ new Set([
	"image",
	"model",
	"dataset",
	"code"
]);
const SEMVER_RANGE = /^\s*(?:\*|(?:[\^~]>?|[<>]=?)\s*v?\d.*|v?\d+(?:\.\d+)?\.[xX*].*|v?\d\S* - v?\d\S*)$|\|\|/;
const BRANCH = /^(?:HEAD|main|master|trunk|develop|refs\/heads\/.+|origin\/.+)$/;
/** Judges one value. Without a role only what is clearly a reference is judged, so that a version or a flag is not taken for an image. */
function judgePin(value, role) {
	if (role !== void 0 && !JUDGED.has(role)) return PINNED;
	const spans = variableSpans(value);
	const rest = spans.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), value);
	if (spans.length > 0) return digestIn(rest) === void 0 ? {
		mutability: "variable",
		rule: "pins/variable"
	} : PINNED;
	const uri = judgeUri(value);
	if (uri) return "image" in uri ? judgeImage(uri.image) : uri;
	if (role === "image") return judgeImage(value);
	if (SEMVER_RANGE.test(value.slice(0, 256))) return {
		mutability: "range",
		rule: "pins/semver-range"
	};
	if (role === "code") return BRANCH.test(value) ? {
		mutability: "branch",
		rule: "pins/branch"
	} : PINNED;
	return clearlyImage(value) ? judgeImage(value) : PINNED;
}
function judgeImage(value) {
	const reference = readReference(value);
	if ("problem" in reference) return {
		mutability: "unversioned",
		rule: "pins/malformed-reference",
		problem: reference.problem
	};
	if (reference.digest !== void 0) return PINNED;
	if (reference.tag === void 0) return {
		mutability: "untagged",
		rule: "pins/untagged"
	};
	return reference.tag === "latest" ? {
		mutability: "latest",
		rule: "pins/latest"
	} : {
		mutability: "tag",
		rule: "pins/tag-without-digest"
	};
}
/** A registry with a dot or a port and a tag or digest behind the path, or the tag `latest`. */
function clearlyImage(value) {
	const reference = parseReference(value);
	if (!reference || reference.tag === void 0 && reference.digest === void 0) return false;
	return reference.domain !== void 0 || reference.tag === "latest";
}
// src/pins/document/search.ts
/** More would not filter better. */
const MAX_NEEDLES = 8;
/**
* The documents whose text holds every needle as a word of its own: a scalar that says exactly the needle has white space, a quote or
* a bracket around it. A backslash may hide a needle (an escape in double quotes), blanks may be folded and single quotes are
* doubled: such documents and needles are not filtered. The rarest needle should come first.
*/
function documentsWith(text, segments, needles) {
	const all = segments.map((_, index) => index);
	const [first, ...others] = needles.filter((needle) => /^[^\s']+$/.test(needle)).slice(0, MAX_NEEDLES);
	if (first === void 0) return all;
	const found = segmentsWith(text, segments, first, true).filter((index) => others.every((needle) => holds(text, segments[index], needle)));
	const hidden = segmentsWith(text, segments, "\\", false);
	return hidden.length === 0 ? found : [.../* @__PURE__ */ new Set([...found, ...hidden])].sort((a, b) => a - b);
}
/** One pass over the whole text. */
function segmentsWith(text, segments, needle, whole) {
	const found = [];
	let index = 0;
	for (let at = text.indexOf(needle); at !== -1;) {
		while (index < segments.length && (segments[index]?.end ?? 0) <= at) index += 1;
		const segment = segments[index];
		if (!segment) break;
		const hit = at >= segment.start && (!whole || standsAlone(text, at, needle.length));
		if (hit) found.push(index);
		at = text.indexOf(needle, hit ? segment.end : at + 1);
	}
	return found;
}
function holds(text, segment, needle) {
	if (!segment) return false;
	const slice = text.slice(segment.start, segment.end);
	for (let at = slice.indexOf(needle); at !== -1; at = slice.indexOf(needle, at + 1)) if (standsAlone(slice, at, needle.length)) return true;
	return false;
}
function standsAlone(text, at, length) {
	const joins = (left) => isWord$1(text.charCodeAt(left)) && isWord$1(text.charCodeAt(left + 1));
	return !joins(at - 1) && !joins(at + length - 1);
}
/** Letters, digits, `_`, `.` and `-` in ASCII; NaN beyond the ends of a text is none. */
function isWord$1(code) {
	return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code >= 65 && code <= 90 || code === 95 || code === 46 || code === 45;
}
// src/pins/resolve.ts
/** Places shown in an error. */
const SHOWN = 5;
/** Beyond this many documents, looking for what the user may have meant costs too much. */
const MAX_SUGGEST = 50;
/**
* The one place that a selector stands for. Only documents that can match are parsed; a document that does not parse is in the way
* only where it matches, or where nothing else does.
* @throws GateError RG-PIN-NOT-FOUND, RG-PIN-AMBIGUOUS, RG-MANIFEST-SYNTAX, RG-SELECTOR
*/
function resolvePin(manifest, config) {
	checkSelector(config);
	const selector = formatSelector(config);
	const candidates = candidateDocuments(manifest, config);
	const matches = [];
	let broken;
	for (const index of candidates) {
		const document = manifest.document(index);
		const found = findIn(manifest, document, config, selector);
		if (document.problem && (found.length > 0 || !broken)) broken = document;
		matches.push(...found);
		if (matches.length > SHOWN) break;
	}
	const [match, ...others] = matches;
	if (match && others.length > 0) throw ambiguous(manifest, selector, matches);
	if (broken?.problem && (!match || match.document === broken)) throw syntaxError(manifest, broken.problem);
	if (!match) throw notFound(manifest, selector, config);
	const { start } = match.site.scalars[0] ?? { start: 0 };
	return {
		config,
		selector,
		...match,
		get place() {
			return manifest.place(start);
		}
	};
}
/** Documents that the selector can match, without parsing them. */
function candidateDocuments(manifest, config) {
	if (config.locator === "pointer" && config.document !== void 0) return manifest.segments[config.document] ? [config.document] : [];
	return documentsWith(manifest.text, manifest.segments, locatorOf(config).needles(config));
}
function findIn(manifest, document, config, selector) {
	try {
		return locatorOf(config).find(config, document).map((site) => ({
			document,
			site
		}));
	} catch (error) {
		if (!(error instanceof AmbiguousError)) throw error;
		const places = error.offsets.map((offset) => manifest.place(offset));
		throw new GateError("RG-PIN-AMBIGUOUS", `${selector}: ${error.message} (${listPlaces(places)})`, {
			...places[0] ? { place: places[0] } : {},
			hint: "remove one of them: programs disagree on which one counts",
			cause: error
		});
	}
}
function listPlaces(places) {
	const shown = places.slice(0, SHOWN).map(formatPlace).join(", ");
	return places.length > SHOWN ? `${shown}, …` : shown;
}
function ambiguous(manifest, selector, matches) {
	const places = matches.map(({ site }) => manifest.place(site.scalars[0]?.start ?? 0));
	const several = new Set(matches.map(({ document }) => document.index)).size > 1;
	return new GateError("RG-PIN-AMBIGUOUS", `${selector} matches more than one scalar: ${listPlaces(places)}`, {
		...places[0] ? { place: places[0] } : {},
		expected: "exactly one",
		hint: several ? "name the document too: kind, namespace and name, or `#N` after a pointer" : "use a selector that tells them apart"
	});
}
function notFound(manifest, selector, config) {
	const known = manifest.segments.length <= MAX_SUGGEST ? discoverPins(manifest) : [];
	const shown = known.slice(0, SHOWN).map((pin) => `\`${formatSelector(pin.config)}\``);
	const choice = shown.length === 0 ? "no pin was discovered in it" : `it has ${shown.join(", ")}${known.length > SHOWN ? ", …" : ""}`;
	return new GateError("RG-PIN-NOT-FOUND", `${selector} matches no scalar`, {
		place: {
			file: manifest.path,
			line: 1,
			column: 1
		},
		expected: `${config.locator}:${locatorOf(config).usage}`,
		hint: choice
	});
}
// src/pins/read.ts
/**
* A pin as it stands in a file.
* @throws GateError RG-PIN-NOT-FOUND, RG-PIN-AMBIGUOUS, RG-MANIFEST-SYNTAX, RG-SELECTOR
*/
function readPin(path, bytes, selector) {
	const manifest = openManifest(path, bytes);
	const { site } = resolvePin(manifest, selector);
	return reading(manifest, selector, site);
}
/**
* All pins that can be told by the shape of the file (no pointers: any scalar could be one), in source order, each with a selector that
* `readPin` resolves to it.
* @throws GateError RG-MANIFEST-SYNTAX when a document of the file cannot be parsed
*/
function listPins(path, bytes) {
	const manifest = openManifest(path, bytes);
	for (const [index] of manifest.segments.entries()) {
		const { problem } = manifest.document(index);
		if (problem) throw syntaxError(manifest, problem);
	}
	return discoverPins(manifest).map(({ config, site }) => reading(manifest, config, site));
}
/** Locators whose value is an image by its place; elsewhere the value has to look like a reference. */
const IMAGE_LOCATORS = /* @__PURE__ */ new Set([
	"kubernetes",
	"kustomize",
	"helm",
	"compose"
]);
function reading(manifest, config, site) {
	return {
		selector: formatSelector(config),
		config,
		value: site.value,
		digest: digestIn(site.value),
		mutability: judgePin(site.value, IMAGE_LOCATORS.has(config.locator) ? "image" : void 0).mutability,
		place: manifest.place(site.scalars[0]?.start ?? 0),
		sharedBy: Math.max(...site.scalars.map((scalar) => scalar.sharedBy()))
	};
}
// src/pins/reference/rules.ts
/** How to find the digest of an image, as a command to copy. Only a well-formed reference gets into it: its grammar has no shell signs but `[` and `]`. */
function pinCommand(value) {
	const reference = parseReference(value);
	if (!reference || value.includes("[")) return void 0;
	const name = formatReference({
		...reference,
		digest: void 0
	});
	return `docker buildx imagetools inspect ${name} --format '{{.Manifest.Digest}}' (or: crane digest ${name})`;
}
/** Data of every finding: `value`, and `pin` (name or selector) where it is known. */
function subject(data) {
	const { pin } = data;
	return typeof pin === "string" ? `pin ${pin}: \`${valueOf(data)}\`` : `\`${valueOf(data)}\``;
}
function valueOf({ value }) {
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
function withCommand(data) {
	const command = pinCommand(valueOf(data));
	return command === void 0 ? "" : `; to find the digest: ${command}`;
}
function spelledOut(data) {
	const reference = parseReference(valueOf(data));
	return reference ? formatReference(canonicalReference({
		...reference,
		tag: reference.tag ?? "latest"
	})) : valueOf(data);
}
/** What `check` refuses about a pin: it names something that can change while the name stays. */
const PIN_RULES = [
	{
		id: "pins/tag-without-digest",
		severity: "error",
		title: "An image is named by a tag alone.",
		why: "A tag can be pushed again. A rollback would restore the same manifest, and the registry would hand out the newer image all the same.",
		fix: "Write the digest behind the tag: `name:tag@sha256:…`.",
		message: (data) => `${subject(data)} has a tag but no digest${withCommand(data)}`
	},
	{
		id: "pins/latest",
		severity: "error",
		title: "An image is named by the tag `latest`.",
		why: "`latest` is meant to move: every restart can bring another image, and nothing says which one ran before.",
		fix: "Name a version and its digest: `name:tag@sha256:…`.",
		message: (data) => `${subject(data)} follows \`latest\`${withCommand(data)}`
	},
	{
		id: "pins/untagged",
		severity: "error",
		title: "An image is named with neither tag nor digest.",
		why: "Without a tag the container runtime takes `latest`, which moves.",
		fix: "Name a version and its digest: `name:tag@sha256:…`.",
		message: (data) => `${subject(data)} names no version, which means ${spelledOut(data)}${withCommand(data)}`
	},
	{
		id: "pins/malformed-reference",
		severity: "error",
		title: "An image reference is not well-formed.",
		why: "No registry can resolve it, so neither the deploy nor a rollback to it can work.",
		fix: "Write `[registry/]path[:tag]@sha256:<64 hex digits>`, the path in lower case.",
		message: (data) => `${subject(data)} is not an image reference${typeof data["problem"] === "string" ? `: ${data["problem"]}` : ""}`
	},
	{
		id: "pins/variable",
		severity: "error",
		title: "A pin is filled in from a variable.",
		why: "What runs is decided outside the repository. The old value is not in git, so it cannot be restored from there.",
		fix: "Write the value where it is used, or pin the file that sets the variable.",
		message: (data) => `${subject(data)} contains a variable; what it stands for is not known here`
	},
	{
		id: "pins/mlflow-alias",
		severity: "error",
		title: "A registered model is named by an alias or a stage.",
		why: "Aliases and stages move to other versions without a commit; a rollback of the manifest would not bring the old model back.",
		fix: "Name the version: `models:/name/7`.",
		message: (data) => `${subject(data)} names no version of the model; write \`models:/name/VERSION\``
	},
	{
		id: "pins/huggingface-without-revision",
		severity: "error",
		title: "A Hugging Face repository is named without a commit.",
		why: "Branches and tags of a model repository move; the files behind the name change while the name stays.",
		fix: "Name the 40-digit commit: `hf://owner/name@COMMIT` (KServe: `hf://owner/name:COMMIT`).",
		message: (data) => `${subject(data)} names no commit; \`git ls-remote https://huggingface.co/OWNER/NAME\` prints it`
	},
	{
		id: "pins/object-store-unversioned",
		severity: "error",
		title: "A model or data set is named by an address that can be overwritten.",
		why: "Whoever writes to that address changes what runs, and the old bytes are gone when a rollback needs them.",
		fix: "Name a version (`?versionId=…`, `#generation`) or put a content digest into the path; better still, an OCI artifact by digest.",
		message: (data) => `${subject(data)} has neither version nor digest in it`
	},
	{
		id: "pins/semver-range",
		severity: "error",
		title: "A version is given as a range.",
		why: "A range picks the newest match at deploy time; the same file can bring another version tomorrow.",
		fix: "Name one exact version.",
		message: (data) => `${subject(data)} is a range of versions`
	},
	{
		id: "pins/branch",
		severity: "error",
		title: "A source is named by a branch or a tag.",
		why: "A branch moves with every commit and a tag can be moved; the same file brings other content tomorrow.",
		fix: "Name the full commit id.",
		message: (data) => `${subject(data)} follows a branch or tag; \`git rev-parse REVISION^{commit}\` prints the commit id`
	}
];
// src/pins/splice/bytes.ts
/** The text with all splices made. They must be sorted and apart. */
function applySplices(text, splices) {
	let result = "";
	let from = 0;
	for (const { start, removed, inserted } of splices) {
		result += text.slice(from, start) + inserted;
		from = start + removed.length;
	}
	return result + text.slice(from);
}
/**
* Makes the same splices in the bytes, and undoes them again.
* @throws GateError RG-INTERNAL when bytes and text disagree, or the way back does not give the original
*/
function toByteSplices(manifest, bytes, splices, text) {
	const byteSplices = /* @__PURE__ */ new Map();
	let units = 0;
	let offset = 0;
	for (const { start, removed, inserted } of splices) {
		offset += Buffer.byteLength(manifest.text.slice(units, start));
		units = start;
		byteSplices.set(start, {
			offset,
			removed,
			inserted
		});
	}
	const result = spliceBytes(bytes, [...byteSplices.values()]);
	let shift = 0;
	const inverse = [...byteSplices.values()].map((splice) => {
		const back = {
			offset: splice.offset + shift,
			removed: splice.inserted,
			inserted: splice.removed
		};
		shift += Buffer.byteLength(splice.inserted) - Buffer.byteLength(splice.removed);
		return back;
	});
	if (!(Buffer.compare(result, Buffer.from(text)) === 0 && Buffer.compare(spliceBytes(result, inverse), bytes) === 0)) throw new GateError("RG-INTERNAL", `${manifest.path}: the edit could not be proven to change nothing else`, { hint: "nothing was written" });
	return {
		result,
		byteSplices
	};
}
function spliceBytes(bytes, splices) {
	const parts = [];
	let from = 0;
	for (const { offset, removed, inserted } of splices) {
		parts.push(bytes.subarray(from, offset), Buffer.from(inserted));
		from = offset + Buffer.byteLength(removed);
	}
	return new Uint8Array(Buffer.concat([...parts, bytes.subarray(from)]));
}
// src/pins/splice/pieces.ts
/** YAML 1.2.2, 5.7; JSON's escapes are among them. */
const ESCAPES = /* @__PURE__ */ new Map([
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["t", "	"],
	["n", "\n"],
	["v", "\v"],
	["f", "\f"],
	["r", "\r"],
	["e", "\x1B"],
	["N", ""],
	["_", "\xA0"],
	["L", "\u2028"],
	["P", "\u2029"]
]);
/** White space belongs to a fold when a line break follows it; every run of it is looked at once. */
const BLANKS = String.raw`(?<blanks>[ \t]+)(?<tail>(?:\r?\n[ \t]*)+)?|(?<fold>(?:\r?\n[ \t]*)+)`;
const ESCAPE = String.raw`(?<cut>\\(?:\r?\n[ \t]*)+)|(?<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n]))`;
const PATTERNS = {
	plain: new RegExp(`${BLANKS}|(?<text>[^ \\t\\r\\n]+)`, "g"),
	single: new RegExp(`${BLANKS}|(?<quote>'')|(?<text>[^ \\t\\r\\n']+)`, "g"),
	double: new RegExp(`${BLANKS}|${ESCAPE}|(?<text>[^ \\t\\r\\n\\\\]+)`, "g")
};
/** The pieces of a scalar's source `raw` (quotes or block header included), in order. */
function piecesOf(scalar, raw) {
	if (scalar.style === "literal" || scalar.style === "folded") return blockPieces(scalar, raw);
	if (scalar.style === "plain") return flowPieces(raw, scalar.start, PATTERNS.plain);
	return flowPieces(raw.slice(1, -1), scalar.start + 1, scalar.style === "single" ? PATTERNS.single : PATTERNS.double);
}
function flowPieces(inner, base, pattern) {
	return [...inner.matchAll(pattern)].map((found) => {
		const start = base + found.index;
		const end = start + found[0].length;
		const { tail, fold, cut, quote, escape } = found.groups ?? {};
		if (tail !== void 0 || fold !== void 0 || cut !== void 0) return {
			start,
			end,
			text: void 0,
			literal: false
		};
		if (quote !== void 0) return {
			start,
			end,
			text: "'",
			literal: false
		};
		if (escape !== void 0) return {
			start,
			end,
			text: unescape(escape),
			literal: false
		};
		return {
			start,
			end,
			text: found[0],
			literal: true
		};
	});
}
function unescape(escape) {
	const code = /^\\[xuU]([0-9a-fA-F]+)$/.exec(escape);
	if (!code) return ESCAPES.get(escape.slice(1)) ?? escape.slice(1);
	const point = Number.parseInt(code[1] ?? "", 16);
	return point > 1114111 ? "" : String.fromCodePoint(point);
}
/** The lines of a block scalar without header and indentation. */
function blockPieces(scalar, raw) {
	const header = /^[^\n]*(?:\n|$)/.exec(raw)?.[0].length ?? 0;
	const body = raw.slice(header);
	const indent = Math.max(0, leadingSpaces(body) - leadingSpaces(scalar.text));
	const pieces = [];
	for (const { 0: line, index } of body.matchAll(/[^\n]*\n|[^\n]+$/g)) {
		const start = scalar.start + header + index;
		const ending = /\r?\n$/.exec(line)?.[0] ?? "";
		const content = line.slice(0, line.length - ending.length);
		const skip = Math.min(indent, /^ */.exec(content)?.[0].length ?? 0);
		const feed = start + content.length;
		if (content.length > skip) pieces.push({
			start: start + skip,
			end: feed,
			text: content.slice(skip),
			literal: true
		});
		if (ending) pieces.push({
			start: feed,
			end: feed + ending.length,
			text: void 0,
			literal: false
		});
	}
	return pieces;
}
/** Spaces before the first character of the first line that has any. */
function leadingSpaces(text) {
	return /^(?: *\r?\n)*( *)/.exec(text)?.[1]?.length ?? 0;
}
// src/pins/splice/align.ts
/**
* Aligns the text of a scalar with its source, escapes, quotes and folded lines included. The parser's own reading is the judge: what
* does not come out as exactly the scalar's text is `undefined`, and such a scalar is not edited.
*/
function alignScalar(scalar, source) {
	const pieces = piecesOf(scalar, source.slice(scalar.start, scalar.end));
	const { text } = scalar;
	const starts = [];
	const ends = [];
	let index = 0;
	for (let piece = pieces[0]; piece; piece = pieces[index]) if (piece.text === void 0) {
		const run = breakRun(pieces, index);
		fill(starts, ends, breakShare(text, starts.length, run.next), {
			...piece,
			end: run.end
		});
		index += run.length;
	} else {
		if (!text.startsWith(piece.text, starts.length)) return void 0;
		fill(starts, ends, piece.text.length, piece);
		index += 1;
	}
	return starts.length === text.length ? {
		starts,
		ends,
		inner: scalar.start + (scalar.style === "plain" ? 0 : 1)
	} : void 0;
}
/** A literal piece gives each of its units a place of its own; an escape or a fold gives all of its units the same. */
function fill(starts, ends, length, piece) {
	for (let count = 0; count < length; count += 1) {
		starts.push(piece.literal ? piece.start + count : piece.start);
		ends.push(piece.literal ? piece.start + count + 1 : piece.end);
	}
}
function breakRun(pieces, from) {
	let to = from;
	while (pieces[to + 1] && pieces[to + 1]?.text === void 0) to += 1;
	return {
		length: to - from + 1,
		end: pieces[to]?.end ?? 0,
		next: pieces[to + 1]?.text ?? ""
	};
}
/** How many units of the text a run of line breaks stands for: line feeds, one space, or nothing. */
function breakShare(text, from, next) {
	let feeds = 0;
	while (text[from + feeds] === "\n") feeds += 1;
	if (feeds > 0) return feeds;
	return text[from] === " " && !next.startsWith(" ") ? 1 : 0;
}
// src/pins/splice/edit.ts
/** What no scalar is given: control characters, line breaks of any kind, byte order marks, halves of surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;
/**
* The splices that change a scalar as wanted within the style it is written in, or a sentence on why that cannot be. Nothing is ever
* quoted, escaped or re-flowed.
*/
function spliceScalar(scalar, change, source) {
	const { text } = scalar;
	const problem = refuse(scalar, change);
	if (problem) return problem;
	const alignment = alignScalar(scalar, source);
	if (!alignment) return "the way it is written cannot be followed byte for byte";
	if (change.from === change.to) return [{
		start: insertionPoint(alignment, change.from),
		removed: "",
		inserted: change.text
	}];
	if (change.text.length === change.to - change.from) return replaceUnits(text, change, alignment, source);
	const exact = isLiteral(text, change, alignment, source) ? change : narrow(text, change);
	if (!isContiguous(exact, alignment, source)) return "the part to change spans several lines";
	const [start, end] = [alignment.starts[exact.from] ?? alignment.inner, alignment.ends[exact.to - 1] ?? alignment.inner];
	if (exact.from === exact.to) return [{
		start: insertionPoint(alignment, exact.from),
		removed: "",
		inserted: exact.text
	}];
	return [{
		start,
		removed: source.slice(start, end),
		inserted: exact.text
	}];
}
function refuse(scalar, change) {
	if (scalar.type === "null") return "there is no text that could be replaced";
	if (scalar.type === "other") return "its tag makes it something else than text";
	if (scalar.text.slice(0, change.from) + change.text + scalar.text.slice(change.to) === "" && scalar.style !== "single" && scalar.style !== "double" && scalar.style !== "json") return "without quotes an empty value would be null";
	if (UNSAFE.test(change.text)) return "the new value has a character that would need an escape";
	if ((scalar.style === "double" || scalar.style === "json") && /["\\]/.test(change.text)) return "the new value would need an escape in double quotes";
	if (scalar.style === "single" && change.text.includes("'")) return "the new value would need an escape in single quotes";
	const touched = variableSpans(scalar.text).find(({ start, end }) => start < change.to && change.from < end);
	return touched ? `\`${scalar.text.slice(touched.start, touched.end)}\` is filled in by another program` : void 0;
}
function insertionPoint(alignment, at) {
	return alignment.starts[at] ?? alignment.ends[at - 1] ?? alignment.inner;
}
/** Text for text of the same length: unit for unit, so that escapes and folds that stay are not touched. */
function replaceUnits(text, change, alignment, source) {
	const splices = [];
	for (let unit = change.from; unit < change.to; unit += 1) {
		const [start, end] = [alignment.starts[unit] ?? 0, alignment.ends[unit] ?? 0];
		const inserted = change.text[unit - change.from] ?? "";
		if (source.slice(start, end) !== text[unit]) {
			if (inserted !== text[unit]) return "the part to change is written with an escape or spans lines";
			continue;
		}
		const last = splices.at(-1);
		if (last && last.start + last.removed.length === start) splices[splices.length - 1] = {
			start: last.start,
			removed: last.removed + text[unit],
			inserted: last.inserted + inserted
		};
		else splices.push({
			start,
			removed: text[unit] ?? "",
			inserted
		});
	}
	return splices.filter(({ removed, inserted }) => removed !== inserted);
}
function isLiteral(text, { from, to }, { starts, ends }, source) {
	return source.slice(starts[from], ends[to - 1]) === text.slice(from, to);
}
function isContiguous({ from, to }, { starts, ends }, source) {
	return from === to || !/[\r\n]/.test(source.slice(starts[from], ends[to - 1]));
}
/** The change without what it leaves alone at both ends, cut at word boundaries so that a digest stays whole. */
function narrow(text, { from, to, text: next }) {
	const old = text.slice(from, to);
	const limit = Math.min(old.length, next.length);
	let head = 0;
	while (head < limit && old[head] === next[head]) head += 1;
	while (head > 0 && isWord(old[head - 1])) head -= 1;
	let tail = 0;
	while (tail < limit - head && old.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
	while (tail > 0 && isWord(old.at(-tail))) tail -= 1;
	return {
		from: from + head,
		to: to - tail,
		text: next.slice(head, next.length - tail)
	};
}
function isWord(char) {
	return char !== void 0 && !/[\s/:@=?&#,;+~]/.test(char);
}
// src/pins/splice/expect.ts
const WORD = /[A-Za-z0-9_.-]/;
const LONGEST_SHOWN = 200;
/** A value for an error message, shortened. */
function shown(value) {
	return `\`${value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}\``;
}
/**
* Where the expectation stands in the value of a pin. It is the whole value, or a part that stands in it exactly once as a word of its
* own: `1.2` is no part of `app:1.2.3`.
* @throws GateError RG-PIN-STALE when it does not, RG-PIN-AMBIGUOUS when it stands there more than once
*/
function expectIn(pin, expect) {
	const { value } = pin.site;
	if (value === expect) return 0;
	const found = expect === "" ? [] : occurrences(value, expect);
	if (found.length > 1) throw new GateError("RG-PIN-AMBIGUOUS", `${shown(expect)} stands ${found.length} times in the value of ${pin.selector}, ${shown(value)}`, {
		place: pin.place,
		hint: "expect the whole value"
	});
	const at = found[0];
	if (at !== void 0 && isWhole(value, at, at + expect.length)) return at;
	throw new GateError("RG-PIN-STALE", `${pin.selector} holds ${shown(value)}`, {
		place: pin.place,
		expected: `${shown(expect)}${at === void 0 ? "" : " as a whole word"}`,
		hint: "it may have been changed meanwhile: look again and decide again"
	});
}
function occurrences(value, part) {
	const found = [];
	for (let at = value.indexOf(part); at !== -1 && found.length < 3; at = value.indexOf(part, at + 1)) found.push(at);
	return found;
}
function isWhole(value, from, to) {
	const joins = (a, b) => a !== void 0 && b !== void 0 && WORD.test(a) && WORD.test(b);
	return !joins(value[from - 1], value[from]) && !joins(value[to - 1], value[to]);
}
// src/pins/splice/verify.ts
/**
* Reads the edited text again: the same documents, no new error, exactly the intended scalars changed, each of them of the type it was
* (by YAML 1.2 and by YAML 1.1, since programs differ in which of the two they speak), and every selector finds its new value.
* @throws GateError RG-PIN-UNEDITABLE when anything else would happen
*/
function verifySplices(before, after, planned, splices) {
	const refuse = (reason) => {
		const pins = [...new Set(planned.map(({ pin }) => pin.selector))].join(", ");
		const options = planned[0] ? { place: planned[0].pin.place } : {};
		throw new GateError("RG-PIN-UNEDITABLE", `${pins} cannot be edited: ${reason}`, options);
	};
	if (before.segments.length !== after.segments.length) refuse("the file would fall into other documents");
	const intended = new Map(planned.flatMap(({ parts }) => parts.map(({ scalar, text }) => [scalar.start, text])));
	for (const index of new Set(planned.map(({ pin }) => pin.document.index))) {
		const reason = compareDocuments(before, after, index, intended);
		if (reason) refuse(reason);
	}
	const grown = splices.reduce((sum, { removed, inserted }) => sum + inserted.length - removed.length, 0);
	if (after.text.length - before.text.length !== grown) refuse("the text would grow by more than the edit");
	for (const { pin, value } of planned) {
		const again = resolvePin(after, pin.config);
		if (again.site.value !== value) refuse(`afterwards it would read \`${again.site.value}\``);
	}
}
function compareDocuments(before, after, index, intended) {
	const [old, now] = [before.document(index), after.document(index)];
	const reason = compareParsed(old, now, intended);
	if (reason || before.format === "json") return reason;
	const in11 = (manifest, { start, end }) => parseYaml(manifest.text.slice(start, end), start, index, "1.1");
	return compareParsed(in11(before, old), in11(after, now), intended);
}
function compareParsed(old, now, intended) {
	if (now.problem && !old.problem || now.warnings > old.warnings) return `the document would not parse any more (${now.problem?.message ?? "a new warning"})`;
	const [events, changed] = [old.events(), now.events()];
	if (events.length !== changed.length) return "the document would have another structure";
	for (const [at, event] of events.entries()) {
		const next = changed[at];
		const wanted = intended.get(event.start) ?? event.text;
		if (next?.text !== wanted) return `in this style the new value would read \`${next?.text ?? ""}\``;
		if (next.shape !== event.shape) return "without quotes the new value would change its type; put the value in quotes first";
	}
}
// src/pins/splice/index.ts
/**
* Changes pins in one file: all of them, or none. Only the bytes of the values change; the result is parsed again, compared with the
* original scalar by scalar, and undone in memory as a proof.
* @throws GateError RG-PIN-STALE, RG-PIN-NOT-FOUND, RG-PIN-AMBIGUOUS, RG-PIN-UNEDITABLE, RG-MANIFEST-SYNTAX, RG-SELECTOR
*/
function splicePins(path, bytes, edits) {
	const manifest = openManifest(path, bytes);
	const planned = edits.map((edit) => planEdit(manifest, edit));
	const parts = joinParts(manifest, planned);
	const splices = [...parts.values()].flatMap((part) => part.splices).sort((a, b) => a.start - b.start);
	const text = applySplices(manifest.text, splices);
	verifySplices(manifest, manifestOf(path, text), planned, splices);
	const { result, byteSplices } = toByteSplices(manifest, bytes, splices, text);
	const [sha256Before, sha256After] = [sha256(bytes), sha256(result)];
	return {
		bytes: result,
		proofs: planned.map(({ pin, parts: own }) => ({
			selector: pin.selector,
			place: pin.place,
			splices: own.flatMap(({ scalar }) => parts.get(scalar.start)?.splices ?? []).flatMap((splice) => byteSplices.get(splice.start) ?? []).sort((a, b) => a.offset - b.offset),
			sha256Before,
			sha256After
		}))
	};
}
function planEdit(manifest, edit) {
	const pin = resolvePin(manifest, edit.selector);
	const { site } = pin;
	const at = expectIn(pin, edit.expect);
	const value = site.value.slice(0, at) + edit.value + site.value.slice(at + edit.expect.length);
	const rewrites = site.rewrite(value);
	if (typeof rewrites === "string") throw uneditable(pin, rewrites);
	const parts = rewrites.map((rewrite) => {
		checkShared(pin, edit, rewrite);
		const splices = spliceScalar(rewrite.scalar, changeOf(rewrite, edit), manifest.text);
		if (typeof splices === "string") throw uneditable(pin, splices);
		return {
			...rewrite,
			splices
		};
	});
	checkDigestEdit(pin, edit, parts.flatMap(({ splices }) => splices));
	return {
		edit,
		pin,
		value,
		parts
	};
}
function checkShared(pin, { allowShared }, { scalar }) {
	const shared = scalar.sharedBy();
	if (shared === 0 || allowShared) return;
	throw uneditable(pin, `${shared} other place${shared === 1 ? " takes its" : "s take their"} value from the same anchor`, "allow shared edits if all of them are meant to change");
}
/** The part of a scalar that changes: the expectation where it stands in it exactly once, else the whole of it. */
function changeOf({ scalar, text }, { expect, value }) {
	const at = expect === "" ? -1 : scalar.text.indexOf(expect);
	if (at !== -1 && scalar.text.indexOf(expect, at + 1) === -1 && scalar.text.slice(0, at) + value + scalar.text.slice(at + expect.length) === text) return {
		from: at,
		to: at + expect.length,
		text: value
	};
	return {
		from: 0,
		to: scalar.text.length,
		text
	};
}
/** A digest for a digest changes as many characters as the digest has, and the size of the file stays. */
function checkDigestEdit(pin, { expect, value }, splices) {
	if (expect.length !== value.length || digestIn(expect) !== expect || digestIn(value) !== value) return;
	const differing = splices.reduce((sum, { removed, inserted }) => sum + countDifferences(removed, inserted), 0);
	if (splices.some(({ removed, inserted }) => removed.length !== inserted.length) || differing > value.length - value.indexOf(":") - 1) throw uneditable(pin, "a digest for a digest would change more than the digest");
}
function countDifferences(a, b) {
	let count = 0;
	for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
	return count;
}
/** What happens to each scalar, by where it begins. Pins that share one have to agree on what it is to say. */
function joinParts(manifest, planned) {
	const parts = /* @__PURE__ */ new Map();
	for (const { pin, parts: own } of planned) for (const part of own) {
		const known = parts.get(part.scalar.start);
		if (known && known.text !== part.text) throw new GateError("RG-PIN-AMBIGUOUS", `${known.selector} and ${pin.selector} want different values in the same scalar`, {
			place: manifest.place(part.scalar.start),
			hint: "make one edit of the two"
		});
		if (!known) parts.set(part.scalar.start, {
			...part,
			selector: pin.selector
		});
	}
	return parts;
}
function uneditable(pin, reason, hint) {
	return new GateError("RG-PIN-UNEDITABLE", `${pin.selector} (${shown(pin.site.value)}) cannot be edited: ${reason}`, {
		place: pin.place,
		...hint === void 0 ? {} : { hint }
	});
}
export { PIN_RULES, canonicalReference, digestIn, formatReference, formatSelector, isAnyDigest, judgePin, listPins, parseReference, parseSelector, readPin, readReference, splicePins };
