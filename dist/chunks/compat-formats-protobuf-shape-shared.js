// src/compat/formats/protobuf/features.ts
const EDITION = {
	fieldPresence: "EXPLICIT",
	enumType: "OPEN",
	repeatedFieldEncoding: "PACKED",
	utf8Validation: "VERIFY",
	messageEncoding: "LENGTH_PREFIXED",
	jsonFormat: "ALLOW"
};
/** What each syntax or edition starts from (`edition_defaults` in descriptor.proto: for these features, all editions so far are alike). */
const DEFAULTS = /* @__PURE__ */ new Map([
	["proto2", {
		...EDITION,
		enumType: "CLOSED",
		repeatedFieldEncoding: "EXPANDED",
		utf8Validation: "NONE",
		jsonFormat: "LEGACY_BEST_EFFORT"
	}],
	["proto3", {
		...EDITION,
		fieldPresence: "IMPLICIT"
	}],
	["2023", EDITION],
	["2024", EDITION],
	["2026", EDITION]
]);
const KEYS = {
	field_presence: ["fieldPresence", [
		"EXPLICIT",
		"IMPLICIT",
		"LEGACY_REQUIRED"
	]],
	enum_type: ["enumType", ["OPEN", "CLOSED"]],
	repeated_field_encoding: ["repeatedFieldEncoding", ["PACKED", "EXPANDED"]],
	utf8_validation: ["utf8Validation", ["VERIFY", "NONE"]],
	message_encoding: ["messageEncoding", ["LENGTH_PREFIXED", "DELIMITED"]],
	json_format: ["jsonFormat", ["ALLOW", "LEGACY_BEST_EFFORT"]]
};
const FEATURES = Object.values(KEYS).map(([feature]) => feature);
const PREFIX = "features.";
/** Every syntax and edition whose defaults are known. */
const SYNTAXES = [...DEFAULTS.keys()];
/** Whether it is known what holds in a file where nothing is said. A later edition is read like the last known one, and its answers are `unknown`. */
function isKnownSyntax({ syntax }) {
	return DEFAULTS.has(syntax);
}
/** The features that hold for an element: the defaults of its edition, overridden from the file inwards. */
function featuresOf(element) {
	const { outer, file, options } = element;
	const around = surroundings(outer ?? file);
	return withOptions("oneof" in element && element.oneof ? withOptions(around, element.oneof.options) : around, options);
}
/** Whether the same holds around two messages: what is written alike in them means the same. */
function haveSameSurroundings(one, other) {
	const [mine, theirs] = [surroundings(one.outer ?? one.file), surroundings(other.outer ?? other.file)];
	return mine === theirs || FEATURES.every((feature) => mine[feature] === theirs[feature]);
}
/** What holds for everything inside: asked for again with every field. */
function surroundings(around) {
	let features = known.get(around);
	if (!features) {
		features = "kind" in around ? featuresOf(around) : withOptions(DEFAULTS.get(around.syntax) ?? EDITION, around.options);
		known.set(around, features);
	}
	return features;
}
const known = /* @__PURE__ */ new WeakMap();
/** Values that no edition knows are left out. */
function withOptions(outer, options) {
	if (options.size === 0) return outer;
	let own = overrides.get(options);
	if (own === void 0) overrides.set(options, own = overridesIn(options));
	return own ? {
		...outer,
		...own
	} : outer;
}
/** Looked for once, however many fields are inside. */
const overrides = /* @__PURE__ */ new WeakMap();
function overridesIn(options) {
	let own = null;
	for (const [name, value] of options) {
		if (!name.startsWith(PREFIX)) continue;
		const key = name.slice(9);
		if (!Object.hasOwn(KEYS, key)) continue;
		const [feature, values] = KEYS[key];
		if (values.includes(value)) (own ??= {})[feature] = value;
	}
	return own;
}
// src/compat/formats/protobuf/model.ts
/** What a `.proto` file says, as far as compatibility depends on it. Places are UTF-16 offsets; they become lines and columns when a difference is reported. */
const SCALARS = [
	"double",
	"float",
	"int32",
	"int64",
	"uint32",
	"uint64",
	"sint32",
	"sint64",
	"fixed32",
	"fixed64",
	"sfixed32",
	"sfixed64",
	"bool",
	"string",
	"bytes"
];
const SCALAR_NAMES = new Set(SCALARS);
function isScalar(name) {
	return SCALAR_NAMES.has(name);
}
/** `a.b` with `c` is `a.b.c`; the empty scope is the top. */
function qualify(scope, name) {
	return scope === "" ? name : `${scope}.${name}`;
}
/** Whether one of the ranges holds a number. */
function holds(ranges, number) {
	return ranges.length > 0 && spans(merged(ranges), number, number);
}
/** Whether ranges together hold all of a range. */
function covers(ranges, { from, to }) {
	return ranges.length > 0 && spans(merged(ranges), from, to);
}
function spans(sorted, from, to) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle]?.[0] ?? 0) <= from) low = middle + 1;
		else high = middle;
	}
	const span = sorted[low - 1];
	return span !== void 0 && to <= span[1];
}
/** Ranges in order, those that touch joined; lists that have grown since are sorted anew. */
function merged(ranges) {
	const known = sortedRanges.get(ranges);
	if (known?.count === ranges.length) return known.spans;
	const result = [];
	for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
		const last = result.at(-1);
		if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
		else result.push([from, to]);
	}
	sortedRanges.set(ranges, {
		count: ranges.length,
		spans: result
	});
	return result;
}
const sortedRanges = /* @__PURE__ */ new WeakMap();
// src/compat/formats/protobuf/compare/samples.ts
/** A telling value of a field as ProtoJSON: not the default, where the type has another one. `undefined` when none is known. */
function sampleOf(type, field) {
	const one = single(type);
	return one === void 0 || !field ? one : wrapped(field, one);
}
/** A value as its field holds it: in a map, in a list, or alone. */
function wrapped(field, value) {
	if (field.mapKey) return { [field.mapKey === "bool" ? "true" : "1"]: value };
	return field.label === "repeated" ? [value] : value;
}
function single(type) {
	switch (type.kind) {
		case "scalar": return type.scalar === "string" ? "a" : type.scalar === "bytes" ? "/w==" : type.scalar === "bool" ? true : wide(type.scalar) ? "1" : 1;
		case "enum": return (type.values.find((value) => value.number !== 0) ?? type.values[0])?.name;
		case "message": return {};
		default: return;
	}
}
function wide(scalar) {
	return scalar.endsWith("64");
}
// src/compat/formats/protobuf/link/types.ts
/** What a type is called in messages. */
function typeLabel(type) {
	if (type.kind === "scalar") return type.scalar;
	return type.kind === "unresolved" ? type.name : type.fullName;
}
const SCALAR_TYPES = new Map(SCALARS.map((scalar) => [scalar, {
	kind: "scalar",
	scalar
}]));
/** The type that a scalar is. */
function scalarType(scalar) {
	return SCALAR_TYPES.get(scalar) ?? {
		kind: "scalar",
		scalar
	};
}
// src/compat/formats/protobuf/names.ts
/** The name of a field in ProtoJSON: `json_name`, else lower camel case as the compiler makes it (each `_` falls, the letter behind it rises). */
function jsonNameOf(field) {
	const given = field.options.get("json_name");
	if (given !== void 0) return given;
	if (!field.name.includes("_")) return field.name;
	return field.name.replace(/_+([a-z]?)/g, (_all, letter) => letter.toUpperCase());
}
// src/compat/formats/protobuf/shape.ts
/** How many values a field has, and whether it knows if it was set. */
function cardinalityOf(field, type) {
	if (field.mapKey) return "map";
	if (field.label === "repeated") return "repeated";
	if (field.label === "required") return "required";
	if (field.label === "optional" || field.oneof) return "explicit";
	const { fieldPresence } = featuresOf(field);
	if (fieldPresence === "LEGACY_REQUIRED") return "required";
	return fieldPresence === "IMPLICIT" && !isMessage(type) ? "implicit" : "explicit";
}
function isMessage(type) {
	return type.kind === "message" || type.kind === "builtin" && type.of === "message";
}
function isEnum(type) {
	return type.kind === "enum" || type.kind === "builtin" && type.of === "enum";
}
/** Whether values of a message type stand between group tags instead of behind a length. */
function isDelimited(field) {
	return field.group || field.mapKey === void 0 && featuresOf(field).messageEncoding === "DELIMITED";
}
/** Whether a repeated field is written packed. Readers take both forms. */
function isPacked(field, type) {
	if (field.label !== "repeated" || isMessage(type) || type.kind === "scalar" && (type.scalar === "string" || type.scalar === "bytes")) return false;
	const packed = field.options.get("packed");
	return packed === void 0 ? featuresOf(field).repeatedFieldEncoding === "PACKED" : packed === "true";
}
export { SYNTAXES, cardinalityOf, covers, featuresOf, haveSameSurroundings, holds, isDelimited, isEnum, isKnownSyntax, isMessage, isPacked, isScalar, jsonNameOf, qualify, sampleOf, scalarType, typeLabel, wrapped };
