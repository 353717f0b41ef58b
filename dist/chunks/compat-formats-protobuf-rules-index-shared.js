import { GateError } from "./start.js";
// src/compat/formats/protobuf/link/well-known.ts
/** Names by file: messages, then enums. Names without a package are inside `google.protobuf`. */
const FILES = {
	"google/protobuf/any.proto": ["Any"],
	"google/protobuf/api.proto": ["Api Method Mixin"],
	"google/protobuf/duration.proto": ["Duration"],
	"google/protobuf/empty.proto": ["Empty"],
	"google/protobuf/field_mask.proto": ["FieldMask"],
	"google/protobuf/source_context.proto": ["SourceContext"],
	"google/protobuf/struct.proto": ["Struct Value ListValue", "NullValue"],
	"google/protobuf/timestamp.proto": ["Timestamp"],
	"google/protobuf/type.proto": ["Type Field Enum EnumValue Option", "Syntax Field.Kind Field.Cardinality"],
	"google/protobuf/wrappers.proto": ["DoubleValue FloatValue Int64Value UInt64Value Int32Value UInt32Value BoolValue StringValue BytesValue"],
	"google/protobuf/cpp_features.proto": ["pb.CppFeatures", "pb.CppFeatures.StringType"],
	"google/protobuf/java_features.proto": ["pb.JavaFeatures", "pb.JavaFeatures.Utf8Validation"],
	"google/protobuf/go_features.proto": ["pb.GoFeatures", "pb.GoFeatures.APILevel pb.GoFeatures.StripEnumPrefix"],
	"google/protobuf/compiler/plugin.proto": ["compiler.Version compiler.CodeGeneratorRequest compiler.CodeGeneratorResponse compiler.CodeGeneratorResponse.File", "compiler.CodeGeneratorResponse.Feature"],
	"google/protobuf/descriptor.proto": ["FileDescriptorSet FileDescriptorProto DescriptorProto DescriptorProto.ExtensionRange DescriptorProto.ReservedRange ExtensionRangeOptions ExtensionRangeOptions.Declaration FieldDescriptorProto OneofDescriptorProto EnumDescriptorProto EnumDescriptorProto.EnumReservedRange EnumValueDescriptorProto ServiceDescriptorProto MethodDescriptorProto FileOptions MessageOptions FieldOptions FieldOptions.EditionDefault FieldOptions.FeatureSupport OneofOptions EnumOptions EnumValueOptions ServiceOptions MethodOptions UninterpretedOption UninterpretedOption.NamePart FeatureSet FeatureSet.VisibilityFeature FeatureSetDefaults FeatureSetDefaults.FeatureSetEditionDefault SourceCodeInfo SourceCodeInfo.Location GeneratedCodeInfo GeneratedCodeInfo.Annotation", "Edition SymbolVisibility ExtensionRangeOptions.VerificationState FieldDescriptorProto.Type FieldDescriptorProto.Label FileOptions.OptimizeMode FieldOptions.CType FieldOptions.JSType FieldOptions.OptionRetention FieldOptions.OptionTargetType MethodOptions.IdempotencyLevel FeatureSet.FieldPresence FeatureSet.EnumType FeatureSet.RepeatedFieldEncoding FeatureSet.Utf8Validation FeatureSet.MessageEncoding FeatureSet.JsonFormat FeatureSet.EnforceNamingStyle GeneratedCodeInfo.Annotation.Semantic"]
};
const TABLES = /* @__PURE__ */ new Map();
/** The types of a file that comes with every Protobuf compiler; `undefined` for any other file. */
function builtinFile(path) {
	if (!Object.hasOwn(FILES, path)) return void 0;
	let table = TABLES.get(path);
	if (!table) {
		const [messages = "", enums = ""] = FILES[path] ?? [];
		table = new Map([...entries(messages, "message"), ...entries(enums, "enum")]);
		TABLES.set(path, table);
	}
	return table;
}
function entries(names, of) {
	return names.split(" ").filter((name) => name !== "").map((name) => name.startsWith("pb.") ? name : `google.protobuf.${name}`).map((name) => [name, {
		kind: "builtin",
		fullName: name,
		of
	}]);
}
/** Well-known types with a JSON form of their own: nothing else is read from or written to that form. */
const SPECIAL_JSON = new Set([..."Any Duration FieldMask Struct Value ListValue Timestamp NullValue".split(" "), ..."DoubleValue FloatValue Int64Value UInt64Value Int32Value UInt32Value BoolValue StringValue BytesValue".split(" ")].map((name) => `google.protobuf.${name}`));
// src/compat/formats/protobuf/profile.ts
/**
* What has to stay compatible, the default first. `wire`: the bytes. `wire-json`: the bytes and ProtoJSON. `wire-json-strict`: the same, with
* JSON readers that refuse members they do not know. `wire-json-relay`: with readers that write what they read again as JSON, without what
* they do not know. `source`: `wire-json`, and code generated from the schema.
*/
const PROFILES = [
	"wire-json",
	"wire",
	"wire-json-strict",
	"wire-json-relay",
	"source"
];
/**
* The profile of a policy.
* @throws GateError RG-CONFIG-INVALID for a profile that this format does not have: guessing would ask less than was meant
*/
function profileOf(policy) {
	if (policy.profile === void 0) return "wire-json";
	const known = PROFILES.find((profile) => profile === policy.profile);
	if (known) return known;
	const message = `${JSON.stringify(policy.profile)} is not a profile of protobuf`;
	throw new GateError("RG-CONFIG-INVALID", message, { expected: `one of ${PROFILES.join(", ")}` });
}
function readsJson(profile) {
	return profile !== "wire";
}
// src/compat/formats/protobuf/rules/text.ts
/** One value of a finding's data as text. */
function text(data, key) {
	const value = data[key];
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
/** A message names this many and counts the rest. */
const MAX_LISTED = 8;
function list(data, key) {
	const value = data[key];
	if (!Array.isArray(value)) return text(data, key);
	const shown = value.slice(0, MAX_LISTED).join(", ");
	return value.length > MAX_LISTED ? `${shown} and ${value.length - MAX_LISTED} more` : shown;
}
/** `field (2)` of a message. */
function fieldText(data) {
	return `${text(data, "field")} (number ${text(data, "number")})`;
}
const NEW_FIELD = "Keep the field as it is and add a new one with a number of its own.";
const READERS_FIRST = "Let the readers learn it first, release that, and change the writers in a later release.";
// src/compat/formats/protobuf/rules/change.ts
const HAZARD = "Data written so far still carries it: whoever gives it to something else later reads that data wrong, and nothing warns.";
/** Rules about the change itself, from the older to the newer schema: they are told for the deploy. */
const CHANGE_RULES = {
	"field-no-delete-unless-number-reserved": {
		severity: "error",
		title: "A field is gone and its number is not reserved.",
		why: HAZARD,
		fix: "Add `reserved <number>;` to the message.",
		message: (d) => `${fieldText(d)} of ${text(d, "message")} is gone, and nothing keeps its number from being used again`
	},
	"field-no-delete-unless-name-reserved": {
		severity: "error",
		title: "A field is gone and its name is not reserved.",
		why: HAZARD,
		fix: "Add `reserved \"<name>\";` to the message.",
		message: (d) => `${fieldText(d)} of ${text(d, "message")} is gone, and nothing keeps its name from being used again in JSON`
	},
	"enum-value-no-delete-unless-number-reserved": {
		severity: "error",
		title: "An enum value is gone and its number is not reserved.",
		why: HAZARD,
		fix: "Add `reserved <number>;` to the enum.",
		message: (d) => `${text(d, "value")} = ${text(d, "number")} of ${text(d, "enum")} is gone, and nothing keeps its number from being used again`
	},
	"enum-value-no-delete-unless-name-reserved": {
		severity: "error",
		title: "An enum value is gone and its name is not reserved.",
		why: HAZARD,
		fix: "Add `reserved \"<name>\";` to the enum.",
		message: (d) => `${text(d, "value")} = ${text(d, "number")} of ${text(d, "enum")} is gone, and nothing keeps its name from being used again in JSON`
	},
	"reserved-message-no-delete": {
		severity: "error",
		title: "A message no longer reserves what it reserved.",
		why: HAZARD,
		fix: "Keep what is reserved for ever.",
		message: (d) => `${text(d, "message")} reserved ${list(d, "freed")} and does so no more${usedBy(text(d, "usedBy"))}`
	},
	"reserved-enum-no-delete": {
		severity: "error",
		title: "An enum no longer reserves what it reserved.",
		why: HAZARD,
		fix: "Keep what is reserved for ever.",
		message: (d) => `${text(d, "enum")} reserved ${list(d, "freed")} and does so no more${usedBy(text(d, "usedBy"))}`
	},
	"rpc-no-delete": {
		severity: "error",
		title: "A method is gone.",
		why: "Clients that are in use call it and get an error.",
		fix: "Keep the method until no client calls it.",
		message: (d) => `${text(d, "rpc")} is gone`
	},
	"service-no-delete": {
		severity: "error",
		title: "A service is gone.",
		why: "Clients that are in use call it and get an error.",
		fix: "Keep the service until no client calls it.",
		message: (d) => `the service ${text(d, "service")} is gone`
	},
	"message-no-delete": {
		severity: "error",
		title: "A message is gone.",
		why: "Nothing in the newer schema says how to read what was written with it.",
		fix: "Keep the message until nothing written with it is left, or import the file it moved to.",
		message: (d) => `the message ${text(d, "message")} is gone, and no other is known to read its data`
	}
};
function usedBy(name) {
	return name === "" || name === "null" ? "" : `; ${name} uses it now`;
}
// src/compat/formats/protobuf/rules/json.ts
/** Rules about ProtoJSON: they hold in every profile but `wire`. */
const JSON_RULES = {
	"field-wire-json-compatible-type": {
		severity: "error",
		title: "A field has a type that reads the bytes of the other, but not its JSON.",
		why: "JSON that one side writes is refused by the other, or read as something else.",
		fix: `${NEW_FIELD} Where no JSON is exchanged, \`profile: wire\` says so.`,
		message: (d) => `${fieldText(d)} is written to JSON as ${text(d, "writer")} and read as ${text(d, "reader")}: ${text(d, "because")}`
	},
	"field-wire-json-compatible-cardinality": {
		severity: "error",
		title: "A single value is read as a list.",
		why: "The bytes can be read, the JSON cannot: it has a value where a list is expected.",
		fix: `${NEW_FIELD} Where no JSON is exchanged, \`profile: wire\` says so.`,
		message: (d) => `${fieldText(d)} is written ${text(d, "writer")} and read as ${text(d, "reader")}: ${text(d, "because")}`
	},
	"field-same-name": {
		severity: "error",
		title: "A field has another name.",
		why: "JSON and generated code carry names: under the old name nothing is found.",
		fix: "Keep the name; where only JSON matters, `json_name` keeps it.",
		message: (d) => d["code"] === true ? `${text(d, "field")} is ${text(d, "reader")} in generated code` : `${text(d, "field")} is written to JSON as ${text(d, "key")}, which the reader, who calls it ${text(d, "reader")}, does not know`
	},
	"field-same-json-name": {
		severity: "error",
		title: "A field has another name in JSON.",
		why: "JSON carries names: the reader finds nothing under the written one, or takes it for another field.",
		fix: "Keep the name of JSON with `json_name`.",
		message: (d) => `${text(d, "field")} is written to JSON as ${text(d, "key")}, which the reader ` + (d["taken"] === true ? `takes for another field than the bytes say (${text(d, "reader")})` : "does not know")
	},
	"field-known-to-json-reader": {
		severity: "error",
		title: "The writer has a field that the reader does not know.",
		why: "JSON has no place for what the reader does not know: a strict reader refuses the message, another one drops the value when it writes it again.",
		fix: READERS_FIRST,
		message: (d) => d["dropped"] === true ? `${text(d, "field")} is lost when a reader that does not know it writes ${text(d, "message")} again as JSON` : `${text(d, "field")} is written to JSON as ${text(d, "key")}, and ${text(d, "message")} of the reader has no such member`
	},
	"enum-value-same-name": {
		severity: "error",
		title: "An enum value has another name.",
		why: "JSON carries the name of a value, and the reader refuses a name it does not know.",
		fix: "Keep the name; a second name for a number needs `allow_alias`, with the old name first until all readers know the new one.",
		message: (d) => `the reader's enum ${text(d, "enum")} has other names for ${list(d, "values")}`
	}
};
// src/compat/formats/protobuf/rules/services.ts
const streaming = (who) => (d) => `${text(d, "rpc")}: the ${who} ${d["writer"] === true ? "streams" : "sends one message"} for the caller, and ${d["reader"] === true ? "streams" : "sends one message"} for the server`;
/** Rules about calls: a client made for one schema, a server of the other. */
const SERVICE_RULES = {
	"file-same-package": {
		severity: "error",
		title: "The package of a file is another one.",
		why: "The package is part of the path of every call and of every name in generated code.",
		fix: "Keep the package; a new one is a new file beside the old.",
		message: (d) => `the package is ${text(d, "writer") || "none"} on one side and ${text(d, "reader") || "none"} on the other`
	},
	"rpc-same-request-type": {
		severity: "error",
		title: "The server reads another request type than the client writes.",
		why: "Requests of the one cannot be read as requests of the other.",
		fix: "Keep the type, or add a new method.",
		message: (d) => `${text(d, "rpc")}: the request ${text(d, "writer")} is read as ${text(d, "reader")} (${text(d, "because")})`
	},
	"rpc-same-response-type": {
		severity: "error",
		title: "The client reads another response type than the server writes.",
		why: "Responses of the one cannot be read as responses of the other.",
		fix: "Keep the type, or add a new method.",
		message: (d) => `${text(d, "rpc")}: the response ${text(d, "reader")} is expected and ${text(d, "writer")} is of the other schema (${text(d, "because")})`
	},
	"rpc-same-client-streaming": {
		severity: "error",
		title: "Whether the client streams has changed.",
		why: "Client and server wait for different numbers of messages, and the call fails or hangs.",
		fix: "Add a new method for the other kind of call.",
		message: streaming("client")
	},
	"rpc-same-server-streaming": {
		severity: "error",
		title: "Whether the server streams has changed.",
		why: "Client and server wait for different numbers of messages, and the call fails or hangs.",
		fix: "Add a new method for the other kind of call.",
		message: streaming("server")
	},
	"rpc-same-idempotency-level": {
		severity: "error",
		title: "A method without side effects is not one for the server.",
		why: "Clients may send such calls as GET requests, which the server does not take.",
		fix: "Keep `idempotency_level = NO_SIDE_EFFECTS`.",
		message: (d) => `${text(d, "rpc")} is ${text(d, "writer")} for the client and ${text(d, "reader")} for the server`
	},
	"rpc-unknown-to-older": {
		severity: "warning",
		title: "A call that only the newer release has.",
		why: "Clients made for the newer release that call it get an error once the older one is back.",
		fix: "Release the server first, and let clients call it when no rollback goes behind it any more.",
		message: (d) => d["rpc"] === void 0 ? `the service ${text(d, "service")} is new: its clients get an error from the older release` : `${text(d, "rpc")} is new: clients that call it get an error from the older release`
	}
};
// src/compat/formats/protobuf/rules/source.ts
const was = (d) => `${fieldText(d)} of ${text(d, "message")} was ${text(d, "before")} and is ${text(d, "after")}`;
const KEEP = "Keep it, marked as deprecated, until no code uses it.";
/** Rules about code made for the older schema: they hold in the profile `source`. */
const SOURCE_RULES = {
	"field-no-delete": {
		severity: "error",
		title: "A field is gone from generated code.",
		why: "Code that sets or reads it no longer compiles, even where number and name are reserved.",
		fix: KEEP,
		message: (d) => `${fieldText(d)} of ${text(d, "message")} is gone`
	},
	"enum-no-delete": {
		severity: "error",
		title: "An enum is gone.",
		why: "Code that names it no longer compiles.",
		fix: KEEP,
		message: (d) => `the enum ${text(d, "enum")} is gone`
	},
	"enum-value-no-delete": {
		severity: "error",
		title: "An enum value is gone from generated code.",
		why: "Code that names it no longer compiles, even where number and name are reserved.",
		fix: KEEP,
		message: (d) => `${text(d, "value")} = ${text(d, "number")} of ${text(d, "enum")} is gone`
	},
	"enum-same-type": {
		severity: "error",
		title: "An enum was open and is closed, or the other way round.",
		why: "Generated code treats numbers it does not know in another way: as a value, or as an unknown field.",
		fix: "Keep it with `features.enum_type`.",
		message: (d) => `the enum ${text(d, "enum")} was ${text(d, "before")} and is ${text(d, "after")}`
	},
	"oneof-no-delete": {
		severity: "error",
		title: "A oneof is gone.",
		why: "Code that asks which of its fields is set no longer compiles.",
		fix: "Keep the oneof.",
		message: (d) => `the oneof ${text(d, "oneof")} of ${text(d, "message")} is gone`
	},
	"extension-no-delete": {
		severity: "error",
		title: "An extension is gone.",
		why: "Code that names it no longer compiles, and what was written with it becomes an unknown field.",
		fix: KEEP,
		message: (d) => `the extension ${text(d, "extension")} (number ${text(d, "number")} of ${text(d, "message")}) is gone`
	},
	"extension-message-no-delete": {
		severity: "error",
		title: "A message takes fewer extensions.",
		why: "Extensions with these numbers, which may stand in other repositories, no longer compile.",
		fix: "Keep the range.",
		message: (d) => `${text(d, "message")} no longer takes all extensions from ${text(d, "from")} to ${text(d, "to")}`
	},
	"field-same-type": {
		severity: "error",
		title: "A field has another type in generated code.",
		why: "Code that sets or reads the field no longer compiles, even where the bytes are the same.",
		fix: "Keep the type, or add a new field.",
		message: was
	},
	"field-same-cardinality": {
		severity: "error",
		title: "A field has another cardinality in generated code.",
		why: "A list, a value, and a value that knows whether it was set are used in different ways: code no longer compiles.",
		fix: "Keep the label and the presence, or add a new field.",
		message: was
	},
	"field-same-option": {
		severity: "error",
		title: "An option that decides the type of a field in generated code has another value.",
		why: "Code that sets or reads the field no longer compiles.",
		fix: "Keep the option.",
		message: (d) => `the option ${text(d, "option")} of ${was(d)}`
	},
	"field-same-utf8-validation": {
		severity: "error",
		title: "Strings are checked for UTF-8 on one side only.",
		why: "A `string` has to be UTF-8, but who does not check lets other bytes through, and who checks then refuses the message.",
		fix: "Keep it with `features.utf8_validation`; use `bytes` for what is no text.",
		message: (d) => `the UTF-8 validation of ${was(d)}`
	},
	"file-same-option": {
		severity: "error",
		title: "An option that decides what code is generated has another value.",
		why: "Code is generated in another form or under another name, and what imports it no longer compiles.",
		fix: "Keep the option.",
		message: (d) => `the option ${text(d, "option")} was ${text(d, "before") || "not set"} and is ${text(d, "after") || "not set"}`
	}
};
// src/compat/formats/protobuf/rules/wire.ts
/** Rules about bytes: they hold in every profile. */
const WIRE_RULES = {
	"field-wire-compatible-type": {
		severity: "error",
		title: "A field number has a type that cannot read the bytes of the other.",
		why: "The value is refused, skipped, or read as something else, and no error has to appear.",
		fix: NEW_FIELD,
		message: (d) => `${fieldText(d)} is written as ${text(d, "writer")} and read as ${text(d, "reader")}: ${text(d, "because")}`
	},
	"field-value-range": {
		severity: "warning",
		title: "The reader has a narrower type of the same encoding.",
		why: "Values that do not fit are cut off or change their sign, and nothing fails.",
		fix: "Keep the wider type, or make sure that no value outside of the narrower one was ever written.",
		message: (d) => `${fieldText(d)} is written as ${text(d, "writer")} and read as ${text(d, "reader")}: ${text(d, "because")}`
	},
	"field-wire-compatible-cardinality": {
		severity: "error",
		title: "A list is read as a single value.",
		why: "All items but one are lost; packed numbers are lost altogether.",
		fix: NEW_FIELD,
		message: (d) => `${fieldText(d)} is written ${text(d, "writer")} and read as ${text(d, "reader")}: ${text(d, "because")}`
	},
	"field-same-number": {
		severity: "error",
		title: "A field has another number.",
		why: "Bytes carry numbers, not names: what is written under the one number never arrives under the other.",
		fix: "Give the field its number back. Numbers are never changed.",
		message: (d) => `${text(d, "field")} is written as number ${text(d, "writer")} and expected as number ${text(d, "reader")}`
	},
	"field-same-presence": {
		severity: "warning",
		title: "The reader does not know whether the field was set.",
		why: "A zero that was set on purpose looks like a field that was not set.",
		fix: "Keep `optional`, or treat zero as not set on both sides.",
		message: (d) => `${fieldText(d)} is written ${text(d, "writer")} and read ${text(d, "reader")}: a zero that was set reads as not set`
	},
	"field-same-default": {
		severity: "warning",
		title: "A field has another default.",
		why: "A field that is not set is not written, so each side fills in its own default.",
		fix: "Keep the default. A new one needs a new field.",
		message: (d) => `${fieldText(d)} stands for ${text(d, "writer")} when it is not written, and reads as ${text(d, "reader")}`
	},
	"field-same-oneof": {
		severity: "error",
		title: "Fields are in another oneof.",
		why: "A oneof keeps only the last of its fields, and JSON with two is refused; generated code names the oneof.",
		fix: "Leave fields where they are; make a new oneof of new fields.",
		message: (d) => d["code"] === true ? `${list(d, "fields")} is ${d["joins"] === true ? "now in" : "no longer in"} the oneof ${text(d, "oneof")}, and generated code sets it in another way` : `${list(d, "fields")} can be written together, and the reader keeps one of them in the oneof ${text(d, "oneof")}`
	},
	"message-same-required-fields": {
		severity: "error",
		title: "The reader requires a field that the writer may leave out.",
		why: "The reader refuses every message without it.",
		fix: "Never make a field required; check its presence in the application.",
		message: (d) => `${text(d, "message")} requires ${fieldText(d)}, which ${d["written"] === true ? "may be left out" : "the writer does not know"}`
	},
	"message-same-message-set-wire-format": {
		severity: "error",
		title: "A message is a message set on one side only.",
		why: "A message set writes its extensions as numbered items of a group, so the other side finds none of them.",
		fix: "Keep `message_set_wire_format` as it is; make a new message for new extensions.",
		message: (d) => d["set"] === true ? `the extensions of ${text(d, "message")} are written as a message set and read as fields` : `the extensions of ${text(d, "message")} are written as fields and read as a message set`
	},
	"enum-value-known-to-reader": {
		severity: "error",
		title: "The writer has enum values that the reader does not know.",
		why: "JSON with such a name is refused; a closed enum drops the number; a required field is then missing.",
		fix: READERS_FIRST,
		message: (d) => `the reader's enum ${text(d, "enum")} lacks ${list(d, "values")}${d["json"] === true ? ": their names are refused in JSON" : ""}` + (d["closed"] === true ? "; it is closed, so their numbers are dropped" : "")
	},
	"enum-value-same-number": {
		severity: "error",
		title: "An enum value has another number.",
		why: "Bytes carry the number, so one value arrives as another, or as none.",
		fix: "Give the value its number back. Numbers are never changed.",
		message: (d) => `${list(d, "values")} as written has another number in the reader's enum ${text(d, "enum")}`
	},
	"type-unresolved": {
		severity: "warning",
		title: "A type is defined in a file that could not be found.",
		why: "What cannot be read cannot be compared: the type may have changed in any way.",
		fix: "Keep imported files in the repository, below the folder the imports start from, `proto` or `third_party`.",
		message: (d) => `the type ${text(d, "type")} is not found${missing(list(d, "imports"))}, so fields of it are not compared`
	},
	"too-complex": {
		severity: "warning",
		title: "More pairs of types meet than are compared.",
		why: "Fields of many types changed to other types, which lead to others again: what was not compared may read wrong.",
		fix: "Change the types of fields in several releases, or give what changed a message of its own.",
		message: (d) => `${text(d, "writer")} read as ${text(d, "reader")}, and what it leads to, is not compared: too many other pairs of types meet`
	},
	"edition-unknown": {
		severity: "warning",
		title: "A file is of an edition that is not known yet.",
		why: "Editions set what holds where nothing is said: presence, closed enums, packed lists. What a later one sets cannot be told.",
		fix: "Stay with an edition that is known, or update to a version that knows the later one.",
		message: (d) => `what the edition ${text(d, "edition")} takes for granted is not known, so there is no proof that the other side reads it`
	}
};
function missing(imports) {
	return imports === "" ? "" : ` (no file for ${imports})`;
}
// src/compat/formats/protobuf/rules/index.ts
const RULES = {
	...WIRE_RULES,
	...JSON_RULES,
	...SERVICE_RULES,
	...CHANGE_RULES,
	...SOURCE_RULES
};
/** Every rule of the format, by id `protobuf/<rule>`. */
const PROTOBUF_RULES = Object.entries(RULES).map(([name, rule]) => ({
	id: `protobuf/${name}`,
	...rule
}));
/** The id and the message of a rule for its data. */
function applyRule(name, data) {
	const rule = RULES[name];
	return {
		rule: `protobuf/${name}`,
		message: rule.message(data)
	};
}
export { PROFILES, PROTOBUF_RULES, SPECIAL_JSON, applyRule, builtinFile, profileOf, readsJson };
