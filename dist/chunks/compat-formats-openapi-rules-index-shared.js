import { isJsonArray } from "./start.js";
// src/compat/formats/openapi/rules/words.ts
function rule(name, severity, texts, message) {
	return {
		id: `openapi/${name}`,
		severity,
		...texts,
		message: (data) => `${within(data)}${message(data)}${alsoIn(data)}`
	};
}
/** A value as short JSON. */
function show$1(value) {
	const text = JSON.stringify(value ?? null);
	return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
/** A word of a description as it stands there. */
function word(value) {
	return typeof value === "string" ? value : show$1(value);
}
function within({ operation }) {
	return operation === void 0 ? "" : `${word(operation)}: `;
}
function alsoIn({ count, unproven }) {
	const many = typeof count === "number" && count > 1 ? ` (in ${count} places)` : "";
	return unproven === void 0 ? many : `${many}; neither proven nor refuted: \`${word(unproven)}\` stopped it`;
}
// src/compat/formats/openapi/rules/messages.ts
const OPTIONAL_FIRST = "Make it optional, let all clients send it, and require it one release later.";
const STILL_SENT = "Clients that send it are not refused, but what they send has no effect; where the server asks, clients that read it go on without it.";
const KEEP = "Keep it for as long as there are clients that use it.";
const NAMED = "Keep what is meant by leaving it out; a client that wants the new value can send it.";
/** What becomes of what only clients know. */
function lost(data) {
	return data["turned"] === true ? "is not sent any more" : "may be sent and is not looked at";
}
function nameOf(kind, data) {
	return kind === "property" ? `property ${show$1(data["property"])}` : `${word(data["in"])} parameter ${show$1(data["parameter"])}`;
}
function openValuesRule(kind) {
	return rule(`request-${kind}-x-extensible-enum-value-removed`, "warning", {
		title: `A value is gone from the open list of a ${kind} of requests.`,
		why: "Clients that send it may be refused, or what they mean is not known any more: the description does not say which.",
		fix: "Go on naming it for as long as clients send it."
	}, (data) => `${nameOf(kind, data)} names ${show$1(data["values"])} no more, which clients know from its open list`);
}
function defaultRules(kind) {
	const name = (data) => nameOf(kind, data);
	return [
		rule(`request-${kind}-default-value-changed`, "warning", {
			title: `The default of a ${kind} of requests changed.`,
			why: "Requests of clients that leave it out mean something else.",
			fix: NAMED
		}, (data) => `${name(data)}, left out, meant ${show$1(data["from"])} and means ${show$1(data["to"])}`),
		rule(`request-${kind}-default-value-added`, "warning", {
			title: `A ${kind} of requests has a default.`,
			why: "Leaving it out may have meant nothing at all, and means this value.",
			fix: NAMED
		}, (data) => `${name(data)}, left out, means ${show$1(data["to"])}; clients know of no default`),
		rule(`request-${kind}-default-value-removed`, "warning", {
			title: `A ${kind} of requests has no default.`,
			why: "Clients that leave it out count on a value that nobody names.",
			fix: NAMED
		}, (data) => `${name(data)}, left out, meant ${show$1(data["from"])} for clients; no default is named`)
	];
}
/** Rules about what requests and answers carry. */
const messageRules = [
	rule("new-required-request-parameter", "error", {
		title: "A required parameter was added.",
		why: "Clients that were made before do not send it; a default in the description fills nothing in.",
		fix: OPTIONAL_FIRST
	}, (data) => `${word(data["in"])} parameter ${show$1(data["parameter"])} is required, clients do not know it`),
	rule("request-parameter-became-required", "error", {
		title: "A parameter became required.",
		why: "Clients were free to leave it out, and some do.",
		fix: OPTIONAL_FIRST
	}, (data) => `${word(data["in"])} parameter ${show$1(data["parameter"])} is required, clients may leave it out`),
	rule("request-parameter-removed", "warning", {
		title: "A parameter is not known any more.",
		why: STILL_SENT,
		fix: KEEP
	}, (data) => `${word(data["in"])} parameter ${show$1(data["parameter"])} ${lost(data)}`),
	rule("request-parameter-serialization-changed", "error", {
		title: "A parameter is written in another way.",
		why: "The server takes the text apart in a way that clients did not put it together.",
		fix: "Add a parameter with another name for the new form."
	}, (data) => `${word(data["in"])} parameter ${show$1(data["parameter"])} is written as ${word(data["from"])} and read as ${word(data["to"])}`),
	...defaultRules("parameter"),
	...defaultRules("property"),
	openValuesRule("parameter"),
	openValuesRule("property"),
	rule("request-body-added-required", "error", {
		title: "A required request body was added.",
		why: "Clients that were made before send none.",
		fix: OPTIONAL_FIRST
	}, () => "a body is required, clients do not know of one"),
	rule("request-body-became-required", "error", {
		title: "The request body became required.",
		why: "Clients were free to send none, and some do.",
		fix: OPTIONAL_FIRST
	}, () => "the body is required, clients may leave it out"),
	rule("request-body-removed", "warning", {
		title: "The request body is not looked at any more.",
		why: STILL_SENT,
		fix: KEEP
	}, (data) => `a body ${lost(data)}`),
	rule("request-body-media-type-removed", "error", {
		title: "A media type of requests is not taken any more.",
		why: "Clients that send it are refused.",
		fix: KEEP
	}, (data) => `${word(data["mediaType"])} may be sent and is not taken`),
	rule("response-success-status-removed", "error", {
		title: "A status of success is not sent any more.",
		why: "Clients that wait for exactly this status take everything else for a failure.",
		fix: "Keep the status; a new one needs a new operation or clients that know both."
	}, (data) => `clients expect ${word(data["status"])}, which is not sent`),
	rule("response-status-added", "warning", {
		title: "A status may come that clients do not know.",
		why: "Generated clients fail on a status that their description lacks, or lose what came with it.",
		fix: "Describe a `default` response early, so that clients are ready for any status."
	}, (data) => `${word(data["status"])} may be sent, clients do not know it`),
	rule("response-media-type-removed", "error", {
		title: "A media type of answers is not sent any more.",
		why: "Clients that ask for it get an error or something they cannot read.",
		fix: KEEP
	}, (data) => data["turned"] === true ? `clients answer ${word(data["mediaType"])} with status ${word(data["status"])}, which is not read` : `clients of status ${word(data["status"])} read ${word(data["mediaType"])}, which is not sent`),
	rule("response-required-header-removed", "error", {
		title: "A required header of answers is gone.",
		why: "Clients were promised that it always comes.",
		fix: KEEP
	}, (data) => `header ${show$1(data["header"])} is required by clients and not sent`),
	rule("response-header-became-optional", "error", {
		title: "A required header of answers became optional.",
		why: "Clients were promised that it always comes.",
		fix: "Keep sending it always, and keep saying so."
	}, (data) => `header ${show$1(data["header"])} is required by clients and may be left out`),
	rule("response-optional-header-removed", "warning", {
		title: "An optional header of answers is gone.",
		why: "Clients that use it go on without it.",
		fix: KEEP
	}, (data) => `header ${show$1(data["header"])} is not sent any more`),
	rule("response-header-schema-changed", "error", {
		title: "A header of answers holds what clients do not read.",
		why: "Clients parse headers by the schema they were made for.",
		fix: "Send the new form under another name."
	}, (data) => word(data["message"] ?? "another value may come")),
	rule("new-required-request-property", "error", {
		title: "A required property was added to requests.",
		why: "Clients that were made before do not send it; a default in the description fills nothing in.",
		fix: OPTIONAL_FIRST
	}, (data) => `property ${show$1(data["property"])} is required, clients do not know it`),
	rule("request-property-removed", "warning", {
		title: "A property of requests is not known any more.",
		why: STILL_SENT,
		fix: KEEP
	}, (data) => `property ${show$1(data["property"])} ${lost(data)}`),
	rule("request-property-became-read-only", "warning", {
		title: "A property of requests may only be read now.",
		why: STILL_SENT,
		fix: KEEP
	}, (data) => `property ${show$1(data["property"])} may be sent and is not taken`),
	rule("response-required-property-removed", "error", {
		title: "A required property of answers is gone.",
		why: "Clients were promised that it always comes.",
		fix: KEEP
	}, (data) => `property ${show$1(data["property"])} is required by clients and not sent`),
	rule("response-optional-property-removed", "warning", {
		title: "An optional property of answers is gone.",
		why: "Clients that use it go on without it.",
		fix: KEEP
	}, (data) => `property ${show$1(data["property"])} ${data["turned"] === true ? "may be answered and is not looked at" : "is not sent any more"}`),
	rule("response-property-became-write-only", "warning", {
		title: "A property of answers may only be written now.",
		why: "Clients that read it go on without it.",
		fix: KEEP
	}, (data) => `property ${show$1(data["property"])} is not sent any more`),
	...["request", "response"].map((polarity) => rule(`${polarity}-discriminator-changed`, "warning", {
		title: `The discriminator of a union in a ${polarity} changed.`,
		why: "Whoever reads it chooses another type, or none, for a value that is still valid.",
		fix: "Keep old values of the discriminator pointing at what they meant."
	}, (data) => data["values"] === void 0 ? `the discriminator is ${show$1(data["from"])} as written and ${show$1(data["to"])} as read` : `values of the discriminator mean something else, or nothing, as read: ${show$1(data["values"])}`)),
	rule("reference-not-followed", "error", {
		title: "A reference leads where descriptions are never fetched from.",
		why: "What stands there is not known, so nothing can be said about it.",
		fix: "Put the file into the repository and refer to it by its path."
	}, (data) => `${word(data["keyword"])} ${show$1(data["reference"])} is not followed`),
	rule("media-type-not-compared", "error", {
		title: "Something is said of the parts of a body that schemas do not say.",
		why: "Whether a part of another content type or with other headers is taken, and whether a sequence fits item by item, is not judged.",
		fix: "Look at what the readers of this media type do with it; keep it as it was where that is not known."
	}, (data) => `${word(data["mediaType"])}: what \`${word(data["keyword"])}\` says differs${data["from"] === data["to"] ? "" : ` (${word(data["from"] ?? "nothing")} as written, ${word(data["to"] ?? "nothing")} as read)`} and is not judged`),
	rule("too-complex", "error", {
		title: "The comparison of two schemas gave up.",
		why: "The schemas combine alternatives in more ways than are tried.",
		fix: "Tell the branches of unions apart by a required constant."
	}, () => "the schemas are too intertwined here to be compared")
];
// src/compat/formats/openapi/rules/operations.ts
const GONE = "Clients that call it get an error from the moment the new server runs.";
const ANNOUNCE = "Keep it, mark it `deprecated` with an `x-sunset` date in one release, and remove it after that day.";
const list$1 = (value) => isJsonArray(value) ? value.map(word).join(", ") : word(value);
const called = (data) => `${word(data["method"])} ${word(data["template"])}`;
/** Rules about what can be called at all. */
const operationRules = [
	rule("api-removed-without-deprecation", "error", {
		title: "An operation is gone that was not deprecated.",
		why: GONE,
		fix: ANNOUNCE
	}, (data) => `${called(data)} is not served and was never deprecated`),
	rule("api-path-removed-without-deprecation", "error", {
		title: "A path is gone whose operation was not deprecated.",
		why: GONE,
		fix: ANNOUNCE
	}, (data) => `${called(data)} is not served, nor anything else at its path; it was never deprecated`),
	rule("api-removed-without-sunset", "error", {
		title: "A deprecated operation is gone for which no day was named.",
		why: "Clients were warned, but not told until when they could go on calling it.",
		fix: ANNOUNCE
	}, (data) => `${called(data)} is not served; it was deprecated without an \`x-sunset\` date`),
	rule("api-removed-before-sunset", "error", {
		title: "A deprecated operation is gone before its sunset.",
		why: "Clients were promised that it works until that day.",
		fix: "Keep it until its `x-sunset` date has passed."
	}, (data) => `${called(data)} is not served, although its sunset is on ${word(data["sunset"])}`),
	rule("api-path-removed-before-sunset", "error", {
		title: "A path is gone before the sunset of its operation.",
		why: "Clients were promised that it works until that day.",
		fix: "Keep it until its `x-sunset` date has passed."
	}, (data) => `${called(data)} is not served, nor anything else at its path, although its sunset is on ${word(data["sunset"])}`),
	rule("api-removed-after-sunset", "note", {
		title: "A deprecated operation is gone, after its sunset.",
		why: "It was announced in time; whoever still calls it gets an error.",
		fix: "Look at the access log before the deploy: nobody should call it any more."
	}, (data) => `${called(data)} is not served; its sunset was on ${word(data["sunset"])}`),
	rule("api-removed-while-unstable", "note", {
		title: "An operation is gone that was called a draft.",
		why: "Its `x-stability-level` promised nothing; whoever calls it gets an error all the same.",
		fix: "Tell the early users, if there are any."
	}, (data) => `${called(data)} is not served; its stability was ${word(data["stability"])}`),
	rule("api-base-path-removed", "error", {
		title: "The path of a server is not served any more.",
		why: "Every address that clients build begins with it.",
		fix: "Serve the old base path beside the new one until no client uses it."
	}, (data) => `no server serves addresses that begin with ${list$1(data["prefixes"])}`),
	rule("webhook-removed", "error", {
		title: "A webhook is not sent any more.",
		why: "Clients that wait for it wait for ever, and nothing tells them.",
		fix: ANNOUNCE
	}, (data) => `the webhook ${word(data["webhook"])} (${word(data["method"])}) is not sent`),
	rule("callback-removed", "error", {
		title: "A callback is not made any more.",
		why: "Clients that gave an address for it wait for ever, and nothing tells them.",
		fix: ANNOUNCE
	}, (data) => `the callback ${word(data["callback"])} is not made`),
	rule("api-security-added", "error", {
		title: "An operation that needed no credentials needs some.",
		why: "Clients that send none are turned away.",
		fix: "Allow `{}` beside the new scheme until all clients send credentials."
	}, (data) => `nothing was asked for, now ${list$1(data["wanted"])}`),
	rule("api-security-removed", "error", {
		title: "A way to be let in is not accepted any more.",
		why: "Clients that use it are turned away.",
		fix: "Accept the old scheme beside the new one until no client uses it."
	}, (data) => `${word(data["used"])} is not enough; wanted is ${isJsonArray(data["wanted"]) ? data["wanted"].map(word).join(" or ") : show$1(data["wanted"])}`),
	rule("api-security-scope-added", "error", {
		title: "Another scope is needed.",
		why: "Tokens that were issued before lack it, and the calls made with them are refused.",
		fix: "Issue tokens with the new scope first; ask for it one release later."
	}, (data) => `${word(data["used"])} is not enough; wanted is ${isJsonArray(data["wanted"]) ? data["wanted"].map(word).join(" or ") : show$1(data["wanted"])}`)
];
// src/compat/formats/openapi/schemas/families.ts
function show(value) {
	const text = JSON.stringify(value ?? null);
	return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
function list(value, joint = ", ") {
	const all = Array.isArray(value) ? value : [];
	return all.slice(0, 8).map(show).join(joint) + (all.length > 8 ? ` and ${all.length - 8} more` : "");
}
function words(value) {
	return Array.isArray(value) && value.length > 0 ? value.map((one) => typeof one === "string" ? one : show(one)).join(" or ") : "something else";
}
const bound = (what) => ({ from, to }) => from === null || from === void 0 ? `read with ${what} ${show(to)}, written without` : `${what} ${show(from)} as written, ${show(to)} as read`;
function limit(name, tighter, looser, what) {
	return {
		request: `${name}-${tighter}`,
		response: `${name}-${looser}`,
		asked: `the ${what} was tightened`,
		answered: `the ${what} was loosened`,
		message: bound(what)
	};
}
const FAMILIES = {
	type: {
		request: "type-changed",
		response: "type-changed",
		asked: "the type takes less than before",
		answered: "the type holds more than before",
		message: ({ lost, allowed }) => `${words(lost)} is written, only ${words(allowed)} is read`
	},
	nullable: {
		request: "became-not-nullable",
		response: "became-nullable",
		asked: "null is not taken any more",
		answered: "null may come now",
		message: ({ allowed }) => `null may be written, only ${words(allowed)} is read`
	},
	enum: {
		request: "enum-value-removed",
		response: "enum-value-added",
		asked: "a value of an enumeration is not taken any more",
		answered: "an enumeration may hold a value that clients do not know",
		message: ({ lost, allowed }) => Array.isArray(lost) && lost.length > 0 ? `${list(lost)} may be written; read are only ${list(allowed)}` : `only ${list(allowed)} are read`
	},
	const: {
		request: "const-changed",
		response: "const-changed",
		asked: "another constant is wanted",
		answered: "another constant comes",
		message: ({ lost, allowed }) => `${list(lost) || "another value"} is written, only ${list(allowed)} is read`
	},
	minimum: limit("min", "increased", "decreased", "minimum"),
	maximum: limit("max", "decreased", "increased", "maximum"),
	minLength: limit("min-length", "increased", "decreased", "least length"),
	maxLength: limit("max-length", "decreased", "increased", "greatest length"),
	minItems: limit("min-items", "increased", "decreased", "least number of items"),
	maxItems: limit("max-items", "decreased", "increased", "greatest number of items"),
	multipleOf: limit("multiple-of", "changed", "changed", "`multipleOf`"),
	pattern: limit("pattern", "changed", "changed", "pattern"),
	format: limit("format", "changed", "changed", "format"),
	required: {
		request: "became-required",
		response: "became-optional",
		asked: "a property has to be sent now",
		answered: "a property need not come any more",
		message: ({ property }) => `property ${show(property)} is required as read and may be left out as written`
	},
	missing: {
		request: "added-required",
		response: "removed-required",
		asked: "a required property was added",
		answered: "a required property was removed",
		message: ({ property }) => `property ${show(property)} is required as read and not known as written`
	},
	refused: {
		request: "not-accepted",
		response: "not-expected",
		asked: "a property is refused that clients may send",
		answered: "a property may come that clients refuse",
		message: ({ property, pattern, names }) => `${property !== void 0 ? `property ${show(property)}` : Array.isArray(names) && names.length > 0 ? `properties ${list(names)}` : pattern ? `properties like ${show(pattern)}` : "other properties"} may be written and ${property === void 0 ? "are" : "is"} refused`
	},
	anyOf: {
		request: "any-of-removed",
		response: "any-of-added",
		asked: "a branch of `anyOf` is not taken any more",
		answered: "a branch of `anyOf` may come that clients do not know",
		message: ({ branches }) => `some values that may be written fit none of ${show(branches)} branches`
	},
	oneOf: {
		request: "one-of-removed",
		response: "one-of-added",
		asked: "a branch of `oneOf` is not taken any more",
		answered: "a branch of `oneOf` may come that clients do not know",
		message: ({ branches }) => `some values that may be written do not fit exactly one of ${show(branches)} branches`
	},
	constraint: {
		request: "constraint-added",
		response: "constraint-removed",
		asked: "another constraint was added or tightened",
		answered: "another constraint was removed or loosened",
		message: ({ keyword, from, to }) => `${typeof keyword === "string" ? `\`${keyword}\`` : "a constraint"} of the reader does not hold for everything that may be written${to === void 0 ? "" : ` (${show(from)} as written, ${show(to)} as read)`}`
	}
};
/** Which family a rule of the schema engine belongs to; what is not listed is a constraint of another kind. */
const FAMILY_OF = /* @__PURE__ */ new Map([
	["type-narrowed", "type"],
	["enum-value-removed", "enum"],
	["enum-added", "enum"],
	["const-changed", "const"],
	["const-added", "const"],
	["minimum-raised", "minimum"],
	["minimum-added", "minimum"],
	["maximum-lowered", "maximum"],
	["maximum-added", "maximum"],
	["min-length-raised", "minLength"],
	["min-length-added", "minLength"],
	["max-length-lowered", "maxLength"],
	["max-length-added", "maxLength"],
	["min-items-raised", "minItems"],
	["min-items-added", "minItems"],
	["max-items-lowered", "maxItems"],
	["max-items-added", "maxItems"],
	["multiple-of-changed", "multipleOf"],
	["multiple-of-added", "multipleOf"],
	["pattern-changed", "pattern"],
	["pattern-added", "pattern"],
	["format-changed", "format"],
	["format-added", "format"],
	["property-required-added", "required"],
	["property-forbidden", "refused"],
	["property-removed", "refused"],
	["additional-properties-closed", "refused"],
	["pattern-properties-closed", "refused"],
	["unevaluated-properties-closed", "refused"],
	["any-of-branch-removed", "anyOf"],
	["any-of-narrowed", "anyOf"],
	["one-of-branch-removed", "oneOf"],
	["one-of-narrowed", "oneOf"],
	["one-of-overlap", "oneOf"]
]);
// src/compat/formats/openapi/rules/schemas.ts
const SERVER_FIRST = "Let the server take both for as long as there are clients of the old description.";
const CLIENT_FIRST = "Offer the new form beside the old one: in another property, media type or operation.";
function requestRule(where, family) {
	const texts = {
		title: `In a ${where === "parameter" ? "parameter" : "request body"}: ${family.asked}.`,
		why: "Clients of the old description send what it allowed, and the new server refuses it.",
		fix: SERVER_FIRST
	};
	return rule(`request-${where}-${family.request}`, "error", texts, (data) => family.message(data));
}
function responseRule(name, family) {
	const texts = {
		title: `In an answer: ${family.answered}.`,
		why: name === "enum" ? "Clients with a closed list fail on a value they do not know; others treat it as they please." : "Clients of the old description rely on what it promised, and cannot read what comes.",
		fix: name === "enum" ? "Tell clients early that the list may grow, and let them take unknown values for one of their own." : CLIENT_FIRST
	};
	return rule(`response-property-${family.response}`, name === "enum" ? "warning" : "error", texts, (data) => family.message(data));
}
/** Rules about schemas: every kind of difference, by where the schema stands. */
const schemaRules = Object.entries(FAMILIES).flatMap(([key, family]) => {
	const name = key;
	if (name === "missing") return [];
	return [
		...name === "required" ? [] : [requestRule("parameter", family)],
		requestRule("property", family),
		responseRule(name, family)
	];
});
// src/compat/formats/openapi/rules/index.ts
/** Every kind of difference between two descriptions. */
const openapiRules = [
	...operationRules,
	...messageRules,
	...schemaRules
];
export { FAMILIES, FAMILY_OF, openapiRules };
