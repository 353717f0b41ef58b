// src/compat/formats/graphql/rules.ts
/** Fields of data as text; a rule's data always carries what its message names. */
function text(data, key) {
	const value = data[key];
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
function shown(data, key) {
	return typeof data[key] === "string" ? text(data, key) : "nothing";
}
function article(data, key) {
	const kind = text(data, key);
	return `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind}`;
}
/** A removal that was announced says so. */
function aside(data) {
	return typeof data["deprecated"] === "string" ? ` (deprecated: ${data["deprecated"]})` : "";
}
/** Why something that breaks does not block. */
function harmless(data) {
	if (data["reachable"] === false) return "; no operation can reach it";
	if (data["external"] === true) return "; another service answers it";
	return data["used"] === false ? "; none of the operations given uses it" : "";
}
const RULES = {
	"root-type-missing": {
		severity: "error",
		title: "The server has no root type for a kind of operation.",
		why: "Every such operation is refused as a whole.",
		fix: "Keep the root type in `schema { … }`, or move its fields first and wait until no client uses the old kind.",
		message: (d) => `the server offers no ${text(d, "root")}; ${text(d, "type")} is its root for the client`
	},
	"root-type-changed": {
		severity: "error",
		title: "Another type is the root of a kind of operation.",
		why: "Fields are looked up in the new type, and fragments on the old one are refused.",
		fix: "Keep the name of the root type.",
		message: (d) => `the root of every ${text(d, "root")} is ${text(d, "client")} for the client and ${text(d, "server")} on the server`
	},
	"type-missing": {
		severity: "error",
		title: "The server does not know a type.",
		why: "Operations that name the type, in a fragment or for a variable, are refused.",
		fix: "Keep the type until no client names it; deprecate the fields that lead to it first.",
		message: (d) => `the server has no ${text(d, "kind")} ${text(d, "type")}`
	},
	"type-kind-changed": {
		severity: "error",
		title: "A type is of another kind.",
		why: "Selections, fragments and values that fit one kind do not fit the other.",
		fix: "Define a new type under a new name, and new fields that lead to it.",
		message: (d) => `${text(d, "type")} is ${article(d, "client")} for the client and ${article(d, "server")} on the server`
	},
	"field-missing": {
		severity: "error",
		title: "The server does not have a field.",
		why: "Every operation that selects the field is refused as a whole, not only for that field.",
		fix: "Deprecate the field, wait until no client selects it, and remove it then.",
		message: (d) => `the server has no field ${text(d, "field")}${aside(d)}`
	},
	"field-type-changed": {
		severity: "error",
		title: "A field has another type.",
		why: "Clients select what the new type does not have, or read an answer that does not fit what they expect.",
		fix: "Add a field under a new name for the new type, and deprecate this one.",
		message: (d) => `${text(d, "field")} is ${text(d, "client")} for the client and ${text(d, "server")} on the server${aside(d)}`
	},
	"field-made-nullable": {
		severity: "error",
		title: "A field that was never null may be null.",
		why: "Clients that were promised a value read null: typed clients throw.",
		fix: "Keep the promise on the server, or let clients learn of null before the first one is sent.",
		message: (d) => `${text(d, "field")} is promised as ${text(d, "client")}, and the server answers ${text(d, "server")}${aside(d)}`
	},
	"argument-missing": {
		severity: "error",
		title: "The server does not have an argument.",
		why: "Every operation that gives the argument is refused.",
		fix: "Deprecate the argument, wait until no client gives it, and remove it then.",
		message: (d) => `the server has no argument ${text(d, "argument")}${aside(d)}`
	},
	"argument-type-changed": {
		severity: "error",
		title: "The server does not take every value that an argument had.",
		why: "Operations with a variable of the old type, or a value that is not allowed any more, are refused.",
		fix: "Keep the type, or widen it by allowing null; else add a new argument.",
		message: (d) => `${text(d, "argument")} is given as ${text(d, "client")}, and the server wants ${text(d, "server")}${aside(d)}`
	},
	"argument-required": {
		severity: "error",
		title: "The server requires an argument that clients may leave out.",
		why: "Operations without the argument are refused.",
		fix: "Give the argument a default, or make it nullable.",
		message: (d) => `the server requires ${text(d, "argument")}, which ${d["known"] === true ? "has a default for the client" : "the client does not know"}`
	},
	"input-field-missing": {
		severity: "error",
		title: "The server does not have a field of an input object.",
		why: "Every operation that gives the field is refused.",
		fix: "Deprecate the field, wait until no client gives it, and remove it then.",
		message: (d) => `the server has no input field ${text(d, "field")}${aside(d)}`
	},
	"input-field-type-changed": {
		severity: "error",
		title: "The server does not take every value that an input field had.",
		why: "Operations that give such a value are refused.",
		fix: "Keep the type, or widen it by allowing null; else add a new field.",
		message: (d) => `${text(d, "field")} is given as ${text(d, "client")}, and the server wants ${text(d, "server")}${aside(d)}`
	},
	"input-field-required": {
		severity: "error",
		title: "The server requires an input field that clients may leave out.",
		why: "Operations without the field are refused.",
		fix: "Give the field a default, or make it nullable.",
		message: (d) => `the server requires ${text(d, "field")}, which ${d["known"] === true ? "has a default for the client" : "the client does not know"}`
	},
	"input-one-of-added": {
		severity: "error",
		title: "The server wants exactly one field of an input object.",
		why: "Operations that give none or several are refused.",
		fix: "Add a new input object with `@oneOf`, and an argument that takes it.",
		message: (d) => `the server takes exactly one field of ${text(d, "type")}, clients may give none or several`
	},
	"enum-value-missing": {
		severity: "error",
		title: "The server does not know a value of an enum.",
		why: "Operations that send the value are refused; code that was generated from the schema names it.",
		fix: "Deprecate the value, wait until no client sends it, and remove it then.",
		message: (d) => `the server does not know ${text(d, "value")}${d["output"] === true ? ", which it only answered with" : ""}${aside(d)}`
	},
	"union-member-missing": {
		severity: "error",
		title: "A union has lost a member.",
		why: "Fragments on the member are refused where the union is selected.",
		fix: "Keep the member in the union until no client asks for it.",
		message: (d) => `${text(d, "member")} is no member of ${text(d, "type")} on the server`
	},
	"interface-missing": {
		severity: "error",
		title: "A type does not implement an interface any more.",
		why: "Fragments between the two are refused.",
		fix: "Keep implementing the interface until no client asks for it.",
		message: (d) => `${text(d, "member")} does not implement ${text(d, "type")} on the server${d["covered"] === true ? "; its objects still do" : ""}`
	},
	"entity-key-missing": {
		severity: "error",
		title: "The server does not resolve an entity by a key.",
		why: "A gateway whose graph was composed with the key asks this service for the entity by it, and the operation fails.",
		fix: "Keep the key until no gateway runs on a graph that was composed with it.",
		message: (d) => `the server does not resolve ${text(d, "type")} by the key ${JSON.stringify(d["key"])}`
	},
	"directive-missing": {
		severity: "error",
		title: "The server does not know a directive.",
		why: "Every operation that carries the directive is refused.",
		fix: "Keep the directive until no client uses it.",
		message: (d) => `the server has no directive ${text(d, "directive")}`
	},
	"directive-location-missing": {
		severity: "error",
		title: "A directive is not allowed at a place any more.",
		why: "Operations that carry it there are refused.",
		fix: "Keep the place in the definition until no client uses it.",
		message: (d) => `${text(d, "directive")} is not allowed on ${text(d, "location")} on the server`
	},
	"directive-not-repeatable": {
		severity: "error",
		title: "A directive may not be repeated any more.",
		why: "Operations that carry it twice in one place are refused.",
		fix: "Keep it repeatable until no client repeats it.",
		message: (d) => `${text(d, "directive")} may not be repeated on the server`
	},
	"operation-refused": {
		severity: "error",
		title: "The server refuses one of the operations given.",
		why: "The operation is what clients send: it fails as a whole.",
		fix: "Keep what the operation uses until no client sends it.",
		message: (d) => `the server refuses ${text(d, "operation")}: ${text(d, "error")}`
	},
	"operation-foreign": {
		severity: "warning",
		title: "One of the operations given does not fit the schema of the client.",
		why: "It is not sent by clients of this schema, so nothing was decided by it.",
		fix: "Give the operations of the releases that are compared.",
		message: (d) => `${text(d, "operation")} does not fit the schema of the client: ${text(d, "error")}`
	},
	"operation-unreadable": {
		severity: "warning",
		title: "One of the documents given is no GraphQL.",
		why: "What it uses is not known: a break that no other operation meets may be one for its clients.",
		fix: "Correct the document, or leave it out of `operations`.",
		message: (d) => `${text(d, "shown")} cannot be read, at its line ${text(d, "line")}: ${text(d, "error")}`
	},
	"enum-value-added": {
		severity: "warning",
		title: "The server may answer with an enum value that the client does not know.",
		why: "Clients without a branch for the unknown fail, or show nothing.",
		fix: "Make sure that clients have a branch for values they do not know.",
		message: (d) => `the server may answer ${text(d, "value")}, which the client does not know`
	},
	"union-member-added": {
		severity: "warning",
		title: "The server may answer with a member of a union that the client does not know.",
		why: "Clients without a branch for the unknown get an object without fields.",
		fix: "Make sure that clients have a branch for types they do not know.",
		message: (d) => `the server may answer with ${text(d, "member")} for ${text(d, "type")}, which the client does not know there`
	},
	"implementation-added": {
		severity: "warning",
		title: "The server may answer with an implementation of an interface that the client does not know.",
		why: "Clients that list the types they know get an object they do not expect.",
		fix: "Make sure that clients have a branch for types they do not know.",
		message: (d) => `the server may answer with ${text(d, "member")} for ${text(d, "type")}, which the client does not know there`
	},
	"selections-conflict": {
		severity: "warning",
		title: "Two fields that an operation may select under one name do not have one type any more.",
		why: "One of them promises more than before and the other does not: operations that select both under one name are refused.",
		fix: "Promise as much for both fields, or look whether clients select the two under one name.",
		message: (d) => `${text(d, "field")} is ${text(d, "server")} on the server and ${text(d, "other")} ${text(d, "otherType")}: inside of ${text(d, "inside")} both cannot be selected under one name any more`
	},
	"argument-default-changed": {
		severity: "warning",
		title: "An argument has another default.",
		why: "Operations that leave the argument out mean something else, and nothing fails.",
		fix: "Keep the default, or add a new argument.",
		message: (d) => `${text(d, "argument")} left out means ${shown(d, "client")} to the client and ${shown(d, "server")} to the server${aside(d)}`
	},
	"input-field-default-changed": {
		severity: "warning",
		title: "An input field has another default.",
		why: "Operations that leave the field out mean something else, and nothing fails.",
		fix: "Keep the default, or add a new field.",
		message: (d) => `${text(d, "field")} left out means ${shown(d, "client")} to the client and ${shown(d, "server")} to the server${aside(d)}`
	},
	"scalar-specification-changed": {
		severity: "warning",
		title: "A scalar is specified elsewhere.",
		why: "The same text may be read as another value.",
		fix: "Define a new scalar when the format of its values changes.",
		message: (d) => `${text(d, "type")} is specified by ${shown(d, "client")} for the client and by ${shown(d, "server")} on the server`
	}
};
function fullRule(name, rule) {
	return {
		...rule,
		id: `graphql/${name}`,
		message: (data) => `${rule.message(data)}${harmless(data)}`
	};
}
/** Every rule of the format, by id `graphql/<rule>`. */
const GRAPHQL_RULES = Object.entries(RULES).map(([name, rule]) => fullRule(name, rule));
/** The id and the message of a rule for its data. */
function applyRule(name, data) {
	const rule = fullRule(name, RULES[name]);
	return {
		rule: rule.id,
		message: rule.message(data)
	};
}
export { GRAPHQL_RULES, applyRule };
