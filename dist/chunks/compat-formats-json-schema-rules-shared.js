import { isJsonArray } from "./start.js";
// src/core/difference.ts
/** The answer that a list of differences amounts to. */
function answerOf(differences) {
	if (differences.some((difference) => difference.kind === "breaking")) return "breaking";
	return differences.some((difference) => difference.kind === "unknown") ? "unknown" : "compatible";
}
// src/compat/formats/json-schema/rules.ts
/** A value as it is shown in a message: short JSON. */
function show(value) {
	const text = JSON.stringify(value ?? null);
	return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
function list(value) {
	const items = isJsonArray(value) ? value : [];
	const texts = items.slice(0, 8).map((item) => show(item));
	return items.length > 8 ? `${texts.join(", ")} and ${items.length - 8} more` : texts.join(", ");
}
const plain = (value) => typeof value === "string" ? value : show(value);
const words = (value) => isJsonArray(value) ? value.map(plain).join(" or ") : plain(value);
const aside = (exclusive) => exclusive === true ? " (itself excluded)" : "";
function rule(name, title, why, fix, message) {
	return {
		id: `json-schema/${name}`,
		severity: "error",
		title,
		why,
		fix,
		message
	};
}
/** Rules of a limit that has two ways to get tighter. */
function limit(name, how, what, fix) {
	const why = `Values that were allowed before break the new limit: readers with it refuse data that writers without it produce.`;
	return [rule(`${name}-${how}`, `The ${what} was ${how}.`, why, fix, ({ from, to, exclusive }) => `the ${what} was ${how} from ${show(from)} to ${show(to)}${aside(exclusive)}`), rule(`${name}-added`, `A ${what} was added.`, why, fix, ({ to, exclusive }) => `a ${what} of ${show(to)}${aside(exclusive)} was added`)];
}
const STAGE = "Loosen the reader first, ship that, and only then let writers use the difference.";
/** Every kind of difference between two JSON Schemas. */
const jsonSchemaRules = [
	rule("type-narrowed", "A type that the writer uses is not allowed by the reader.", "A reader that expects one type fails on the first value of another.", "Keep the old type in `type` until no writer uses it any more.", ({ lost, allowed }) => `${words(lost)} is written, only ${words(allowed)} is read`),
	rule("enum-value-removed", "A value that the writer may use is not in the reader's `enum`.", "Readers with a closed list refuse a value they do not know.", "Add the value to the reader first; remove it only when no writer uses it.", ({ lost, allowed }) => Array.isArray(lost) && lost.length > 0 ? `${list(lost)} may be written; read are only ${list(allowed)}` : `only ${list(allowed)} are read`),
	rule("enum-added", "The reader allows only listed values where the writer is free.", "Whatever a writer produced outside the list is refused.", STAGE, ({ allowed }) => `only ${list(allowed)} are read, the writer is free`),
	rule("const-changed", "The reader demands another constant.", "No value of the writer is the one the reader wants.", "Let the reader accept both constants for one release.", ({ lost, allowed }) => `${list(lost) || "another value"} is written, only ${list(allowed)} is read`),
	rule("const-added", "The reader demands one constant where the writer is free.", "Whatever else a writer produced is refused.", STAGE, ({ allowed }) => `only ${list(allowed)} is read, the writer is free`),
	...limit("minimum", "raised", "minimum", STAGE),
	...limit("maximum", "lowered", "maximum", STAGE),
	...limit("multiple-of", "changed", "`multipleOf`", STAGE),
	...limit("min-length", "raised", "least length", STAGE),
	...limit("max-length", "lowered", "greatest length", STAGE),
	...limit("pattern", "changed", "pattern", STAGE),
	...limit("format", "changed", "format", "Check the format in the application for one release, before the schema demands it."),
	...limit("min-items", "raised", "least number of items", STAGE),
	...limit("max-items", "lowered", "greatest number of items", STAGE),
	...limit("min-properties", "raised", "least number of properties", STAGE),
	...limit("max-properties", "lowered", "greatest number of properties", STAGE),
	rule("content-encoding-changed", "The reader expects another encoding of the text.", "Validators do not decode, applications do: they get bytes they cannot use.", "Write the new encoding under a new property.", ({ from, to }) => `the encoding is ${show(from)} as written and ${show(to)} as read`),
	rule("content-media-type-changed", "The reader expects another media type in the text.", "Validators do not look inside, applications do.", "Write the new media type under a new property.", ({ from, to }) => `the media type is ${show(from)} as written and ${show(to)} as read`),
	rule("content-schema-changed", "The reader expects something else in the text.", "Validators do not look inside, applications do.", "Write the new content under a new property.", ({ described }) => `what the text holds is ${described === true ? "described differently as written and as read" : "described only as read"}`),
	rule("unique-items-added", "The reader demands items that differ.", "Lists with repeats were allowed and may exist.", STAGE, () => "items must differ, the writer may repeat them"),
	rule("additional-items-closed", "The reader allows no items past the listed ones.", "Longer lists were allowed and may exist.", "Keep `items` (or `additionalItems`) open until no writer produces longer lists.", ({ to }) => `at most ${show(to)} items are read, the writer may produce more`),
	rule("contains-added", "The reader demands items of a kind that the writer need not produce.", "Lists without such an item were allowed and may exist.", STAGE, ({ least }) => `at least ${show(least)} item(s) of a kind are needed that the writer does not promise`),
	rule("max-contains-lowered", "The reader limits how many items may be of a kind.", "Lists with more of them were allowed and may exist.", STAGE, ({ most }) => `at most ${show(most)} item(s) of a kind are read, the writer may produce more`),
	rule("unevaluated-items-closed", "The reader refuses items that none of its other keywords look at.", "Such items were allowed and may exist.", "Give the items a schema, or open `unevaluatedItems`.", () => "items are written that the reader looks at nowhere and refuses"),
	rule("property-required-added", "The reader requires a property that the writer may leave out.", "Data without the property exists; validators ignore `default`.", "Make the property optional in the reader, fill it in writers, and require it one release later.", ({ property }) => `property ${show(property)} is required, the writer may leave it out`),
	rule("property-forbidden", "The reader forbids a property that the writer may produce.", "Data with the property exists and is refused.", "Stop writing the property first; forbid it one release later.", ({ property }) => `property ${show(property)} may be written and is forbidden`),
	rule("property-removed", "The reader no longer knows a property that the writer may produce, and is closed.", "A closed reader refuses every property it does not know.", "Keep the property in the reader, or open `additionalProperties`, until no writer produces it.", ({ property }) => `property ${show(property)} may be written, the reader does not know it and is closed`),
	rule("additional-properties-closed", "The reader is closed to properties that the writer may produce.", "A closed reader refuses every property it does not know.", "Open `additionalProperties` until no writer produces other properties.", ({ pattern }) => pattern ? `properties that match ${show(pattern)} may be written, the reader is closed to them` : "other properties may be written, the reader is closed"),
	rule("pattern-properties-closed", "The reader refuses properties by their names that the writer may produce.", "Data with such properties exists and is refused.", STAGE, ({ pattern }) => `properties that match ${show(pattern)} may be written and are refused`),
	rule("property-names-tightened", "The reader allows fewer property names.", "Data with other names exists and is refused.", STAGE, ({ names, patterns }) => `not every property name that may be written is read${Array.isArray(names) && names.length > 0 ? `: ${list(names)}` : Array.isArray(patterns) && patterns.length > 0 ? `: ${list(patterns)}` : ""}`),
	rule("dependent-required-added", "The reader requires a property wherever another one stands.", "Data with the one and without the other exists.", "Make it optional in the reader until all writers produce both.", ({ property, needs }) => `property ${show(needs)} is required wherever ${show(property)} stands, the writer may leave it out`),
	rule("unevaluated-properties-closed", "The reader refuses properties that none of its other keywords look at.", "Such properties were allowed and may exist.", "Give them a schema, or open `unevaluatedProperties`.", ({ names }) => `properties are written that the reader looks at nowhere and refuses${Array.isArray(names) && names.length > 0 ? `: ${list(names)}` : ""}`),
	rule("any-of-branch-removed", "No branch of the reader's `anyOf` fits a kind of value that the writer may produce.", "A union that lost a branch refuses everything of that branch.", "Keep the branch in the reader until no writer uses it.", ({ branches }) => `none of ${show(branches)} branches reads what may be written`),
	rule("any-of-narrowed", "Some values of the writer fit no branch of the reader's `anyOf`.", "The branches together allow less than the writer does.", "Widen the branch that is closest.", ({ branches, live }) => `some values that may be written fit none of ${show(branches)} branches (${show(live)} come close)`),
	rule("one-of-branch-removed", "No branch of the reader's `oneOf` fits a kind of value that the writer may produce.", "A union that lost a branch refuses everything of that branch.", "Keep the branch in the reader until no writer uses it.", ({ branches }) => `none of ${show(branches)} branches reads what may be written`),
	rule("one-of-narrowed", "Some values of the writer do not fit exactly one branch of the reader's `oneOf`.", "The branches together allow less than the writer does.", "Widen the branch that is closest, or use `anyOf`.", ({ branches, live }) => `some values that may be written do not fit exactly one of ${show(branches)} branches (${show(live)} come close)`),
	rule("one-of-overlap", "Some values of the writer fit several branches of the reader's `oneOf`.", "`oneOf` refuses a value that fits two branches: loosening one of them can break readers.", "Use `anyOf`, or tell the branches apart by a constant.", ({ branches }) => `some values that may be written fit more than one of ${show(branches)} branches`),
	rule("not-widened", "The reader refuses by `not` what the writer may produce.", "Such values were allowed and may exist.", STAGE, () => "values that `not` refuses may be written"),
	rule("value-forbidden", "The reader allows nothing where the writer may produce something.", "Every value there is refused.", STAGE, () => "something may be written where nothing is read"),
	rule("reference-not-followed", "A reference leads where schemas are never fetched from, or a draft before draft 4 is used.", "What stands there, or means, is not known, so nothing can be said about it.", "Put the schema into the repository and refer to it by its path, or write it in a later draft.", ({ keyword, reference }) => `${plain(keyword)} ${show(reference)} is not followed`),
	rule("dialect-assumed", "The answer hangs on the draft, and nothing names it.", "Beside a `$ref`, drafts up to 7 ignore every other keyword and later drafts ignore none. Without `$schema` each program reads it in its own way.", "Name the draft with `$schema`.", ({ assumed, otherwise }) => `without \`$schema\` this is read as ${plain(assumed)}; read as draft 7 the answer would be "${plain(otherwise)}"`),
	rule("number-too-exact", "A value is written more exactly than programs keep numbers.", "Most programs read numbers as 64-bit floating-point numbers: beyond 2^53, or with more than 15 to 17 digits, several of them become one.", "Write such values as strings, or in as many digits as a floating-point number holds.", ({ keyword, number }) => `${plain(keyword)} ${show(number)} is more exact than programs keep numbers`),
	rule("too-complex", "The comparison gave up.", "The schemas combine alternatives in more ways than are tried.", "Tell the branches of unions apart by a required constant.", () => "the schemas are too intertwined here to be compared")
];
export { answerOf, jsonSchemaRules };
