// src/compat/formats/avro/profile.ts
/** Unqualified names are compared, as the specification says. */
const UNQUALIFIED_PROFILE = "unqualified";
/** Names are compared with their namespaces, as avsc and, for enums and fixed, Java do when they read. */
const QUALIFIED_PROFILE = "qualified";
// src/compat/formats/avro/rules.ts
/** Fields of data as text; a rule's data always carries what its message names. */
function text(data, key) {
	const value = data[key];
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
const EXPAND = "Let the readers learn it first, release that, and change the writers in a later release.";
const RULES = {
	"type-mismatch": {
		severity: "error",
		title: "The reader has another type, and Avro cannot promote the one to the other.",
		why: "Decoding stops with an error at the first record that carries the value.",
		fix: "Keep the type, or widen it to one the other side can be promoted to; else add a new field with a default.",
		message: (d) => `${text(d, "writer")} is written, ${text(d, "reader")} is read`
	},
	"reader-field-missing-default": {
		severity: "error",
		title: "The reader has a field without a default that the writer does not write.",
		why: "The reader has nothing to put into the field, so every record fails to decode.",
		fix: "Give the field a default, or an alias that names the field as the writer knows it.",
		message: (d) => `the reader needs the field ${text(d, "field")} of ${text(d, "record")}, which is not written and has no default`
	},
	"enum-symbol-missing": {
		severity: "error",
		title: "The writer has enum symbols that the reader does not know.",
		why: "A record that carries one of them fails to decode.",
		fix: `Give the enum a default symbol, or: ${EXPAND}`,
		message: (d) => `the reader's enum ${text(d, "enum")} lacks ${list(d, "symbols")} and has no default`
	},
	"enum-symbol-defaulted": {
		severity: "warning",
		title: "The reader replaces symbols it does not know by the default of its enum.",
		why: "It reads, but the value is another one; written back, the original is lost.",
		fix: EXPAND,
		message: (d) => `the reader's enum ${text(d, "enum")} reads ${list(d, "symbols")} as ${text(d, "default")}`
	},
	"fixed-size-changed": {
		severity: "error",
		title: "A fixed has another size.",
		why: "The reader refuses the schema; without resolution it would read every following byte at the wrong place.",
		fix: "Define a new fixed under a new name in a new field with a default.",
		message: (d) => `${text(d, "fixed")} is written with ${text(d, "writer")} bytes and read with ${text(d, "reader")}`
	},
	"name-mismatch": {
		severity: "error",
		title: "A named type has another name, and the reader has no alias for the old one.",
		why: "Avro resolves records, enums and fixed by name; the reader refuses the schema.",
		fix: "Give the reader's type an alias with the writer's full name. The side without the alias still cannot read the other.",
		message: (d) => `the ${text(d, "type")} ${text(d, "writer")} is read as ${text(d, "reader")}, which has no alias for it`
	},
	"union-branch-missing": {
		severity: "error",
		title: "The writer may write a type for which the reader has no branch.",
		why: "A record that carries this branch fails to decode.",
		fix: `Keep the branch. For a new one: ${EXPAND}`,
		message: (d) => `${text(d, "branch")} may be written, and the reader takes only ${text(d, "reader")}`
	},
	"field-alias-ambiguous": {
		severity: "error",
		title: "A field of the reader meets several fields of the writer, by its name and its aliases.",
		why: "Avro does not say which one wins; readers in Java and JavaScript refuse the schema.",
		fix: "Remove the alias when the writer has both fields.",
		message: (d) => `the field ${text(d, "field")} of ${text(d, "record")} could be read from each of ${list(d, "candidates")}`
	},
	"field-alias-shared": {
		severity: "warning",
		title: "Several fields of the reader claim one field of the writer.",
		why: "Implementations disagree: some fill both, others rename the field and leave one of them to its default.",
		fix: "Remove the alias, or the field it stands for.",
		message: (d) => `${list(d, "readers")} of ${text(d, "record")} all claim the written field ${text(d, "field")}`
	},
	"field-alias-by-short-name": {
		severity: "warning",
		title: "A field is found by an alias, in a record that is found by its short name alone.",
		why: "Aliases of fields hold for a record of the same full name: Java then leaves the field to its default, or refuses, where others read it.",
		fix: "Give the reader's record an alias with the writer's full name.",
		message: (d) => `${text(d, "field")} of ${text(d, "reader")} is an alias for ${text(d, "written")}, which not every reader finds in ${text(d, "writer")}`
	},
	"union-branch-by-short-name": {
		severity: "warning",
		title: "A branch of the reader's union has the short name of the written type, and another namespace.",
		why: "By the specification it reads; Java refuses an enum or a fixed there, and of several such branches every reader takes another one.",
		fix: "Give the reader's branch an alias with the writer's full name, or keep the namespace.",
		message: (d) => `${text(d, "branch")} is read as ${text(d, "reader")} by its short name alone${rivals(d)}`
	},
	"union-branch-order": {
		severity: "warning",
		title: "A branch of the reader's union that the written type can be promoted to stands before its own.",
		why: "Java and JavaScript look for the same type first; readers that take the first match, as in Python, change the value or refuse it.",
		fix: "Put the wider type behind: new branches at the end of the union.",
		message: (d) => `${text(d, "branch")} meets ${text(d, "reader")} first, and not every reader looks further for ${text(d, "branch")}`
	},
	"number-precision-lost": {
		severity: "warning",
		title: "An integer is read as a floating-point number that cannot hold every value of it.",
		why: "Large numbers are rounded in silence: identifiers and amounts change.",
		fix: "Read int as long or double, and long as long.",
		message: (d) => `${text(d, "writer")} is read as ${text(d, "reader")}: beyond ${text(d, "exact")} numbers are rounded`
	},
	"bytes-as-text": {
		severity: "warning",
		title: "Bytes are read as a string.",
		why: "Bytes that are not UTF-8 are replaced, or refused by some readers.",
		fix: "Keep bytes, or make sure that only UTF-8 was ever written.",
		message: () => "bytes are read as a string: what is not UTF-8 does not survive"
	},
	"decimal-scale-changed": {
		severity: "warning",
		title: "A decimal has another scale.",
		why: "Only the digits are written, not the point: every amount is wrong by a power of ten, and nothing fails.",
		fix: "Keep the scale; put the new scale into a new field.",
		message: (d) => `the scale is ${text(d, "writer")} as written and ${text(d, "reader")} as read: ${text(d, "meant")} becomes ${text(d, "understood")}`
	},
	"decimal-precision-narrowed": {
		severity: "warning",
		title: "The reader declares fewer digits for a decimal than the writer.",
		why: "Larger amounts decode, but break the promise of the schema: tables and files sized by it overflow.",
		fix: "Keep the larger precision on the reading side.",
		message: (d) => `up to ${text(d, "writer")} digits are written, ${text(d, "reader")} are promised to the reader`
	},
	"time-unit-changed": {
		severity: "warning",
		title: "A time or timestamp has another unit.",
		why: "The number stays, its meaning changes by a factor of a thousand or more, and nothing fails.",
		fix: "Keep the unit; put the new unit into a new field.",
		message: (d) => `${text(d, "writer")} is read as ${text(d, "reader")}: ${text(d, "meant")} becomes ${text(d, "understood")}`
	},
	"logical-type-changed": {
		severity: "warning",
		title: "A value has another logical type.",
		why: "The same bytes mean something else to the reader, and nothing fails.",
		fix: "Keep the logical type; put the new one into a new field.",
		message: (d) => `${text(d, "writer")} is read as ${text(d, "reader")}: ${text(d, "meant")} becomes ${text(d, "understood")}`
	},
	"logical-type-added": {
		severity: "warning",
		title: "The reader gives a logical type to values that are written without one.",
		why: "Values that were never meant that way are converted, or refused by the conversion.",
		fix: "Make sure that every value written so far has this meaning.",
		message: (d) => `${text(d, "type")} is read as ${text(d, "reader")}: ${text(d, "meant")} becomes ${text(d, "understood")}`
	},
	"logical-type-removed": {
		severity: "warning",
		title: "The reader does not know the logical type of the written values.",
		why: "It sees the bare number, bytes or text instead of the date, amount or identifier.",
		fix: "Keep the logical type, or convert by hand on the reading side.",
		message: (d) => `${text(d, "writer")} is read as plain ${text(d, "type")}: ${text(d, "meant")} becomes ${text(d, "understood")}`
	}
};
/** Every rule of the format, by id `avro/<rule>`. */
const AVRO_RULES = Object.entries(RULES).map(([name, rule]) => ({
	id: `avro/${name}`,
	...rule
}));
/** The id and the message of a rule for its data. */
function applyRule(name, data) {
	const rule = RULES[name];
	return {
		rule: `avro/${name}`,
		message: rule.message(data)
	};
}
function rivals(data) {
	const count = data["among"];
	return typeof count === "number" && count > 1 ? `, the first of ${count} branches that have it` : "";
}
/** A message names this many and counts the rest. */
const MAX_LISTED = 8;
function list(data, key) {
	const value = data[key];
	if (!Array.isArray(value)) return text(data, key);
	const shown = value.slice(0, MAX_LISTED).join(", ");
	return value.length > MAX_LISTED ? `${shown} and ${value.length - MAX_LISTED} more` : shown;
}
export { AVRO_RULES, QUALIFIED_PROFILE, UNQUALIFIED_PROFILE, applyRule };
