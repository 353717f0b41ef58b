import { list, text } from "./compat-source-message-shared.js";
// src/compat/formats/odcs/rules.ts
const WIDEN = "Loosen the contract that reads first, release that, and let the data change in a later release.";
const RULES = {
	"object-missing": {
		severity: "warning",
		title: "The data has no object that the contract reads.",
		why: "A contract does not say whether an object has to exist: who reads the table, topic or file finds nothing, or fails.",
		fix: "Keep the object until no release in the window reads it; for a new one, create it before it is read.",
		message: (d) => `the data has no object ${text(d, "object")}`
	},
	"property-required": {
		severity: "error",
		title: "A property is required that the data lacks, or may leave null.",
		why: "Every row without a value breaks the contract, and readers that rely on the value fail.",
		fix: "Add it as optional, release, fill it, and require it in a later release.",
		message: (d) => `the property ${text(d, "property")} is required, and ${text(d, "how")}`
	},
	"property-removed": {
		severity: "warning",
		title: "A property is gone that an earlier release may read.",
		why: "It was never required, so that data without it keeps the contract; but queries that name the column fail, and whoever reads the value finds none.",
		fix: "Keep the property until no release in the window reads it.",
		message: (d) => `the property ${text(d, "property")} is gone; what reads it finds nothing`
	},
	"type-changed": {
		severity: "error",
		title: "A property has another logical type.",
		why: "Values of the one type are not values of the other; only an integer is also a number.",
		fix: "Add a property of the new type beside the old one.",
		message: (d) => `${text(d, "property")} is written as ${text(d, "writer")} and read as ${text(d, "reader")}`
	},
	"type-unproven": {
		severity: "warning",
		title: "The contract that writes does not say which logical type a property has.",
		why: "Whether the values are what is read cannot be said.",
		fix: "Give the property a logicalType in every release.",
		message: (d) => `${text(d, "property")} is written without a logical type and read as ${text(d, "reader")}`
	},
	"physical-changed": {
		severity: "warning",
		title: "A physical name or type changed.",
		why: "Queries name the physical column, and its type decides what fits; what that means depends on the platform.",
		fix: "Keep the physical name and type, or widen the type.",
		message: (d) => `the ${text(d, "what")} of ${text(d, "property")} is ${text(d, "writer")} as written and ${text(d, "reader")} as read`
	},
	"range-narrowed": {
		severity: "error",
		title: "A limit is narrower than what the data may hold.",
		why: "Rows beyond the limit break the contract, and readers sized by it overflow or refuse.",
		fix: WIDEN,
		message: (d) => `${text(d, "limit")} of ${text(d, "property")} is ${text(d, "writer")} as written and ${text(d, "reader")} as read`
	},
	"enum-narrowed": {
		severity: "error",
		title: "The data may hold values that the enumeration of the reader lacks.",
		why: "A reader that knows a closed list meets a value outside of it.",
		fix: WIDEN,
		message: (d) => `${text(d, "property")} may be ${list(d, "values", JSON.stringify)}, which the enumeration that is read lacks`
	},
	"pattern-changed": {
		severity: "error",
		title: "Texts that match the pattern as written need not match it as read.",
		why: "Such rows break the contract of the reader.",
		fix: WIDEN,
		message: (d) => `${text(d, "property")} matches ${text(d, "writer")} as written and has to match ${text(d, "reader")}`
	},
	"format-narrowed": {
		severity: "error",
		title: "Texts have to be of a format that the data need not have.",
		why: "Rows with another text break the contract, and readers that parse the format fail.",
		fix: WIDEN,
		message: (d) => `${text(d, "property")} has the format ${text(d, "writer")} as written and ${text(d, "reader")} as read`
	},
	"constraint-unproven": {
		severity: "warning",
		title: "A constraint differs that cannot be compared.",
		why: "Whether data that satisfies the one satisfies the other depends on the data.",
		fix: "Keep the constraint, or check the existing data against the other contract.",
		message: (d) => `${text(d, "what")} of ${text(d, "property")} is ${text(d, "writer")} as written and ${text(d, "reader")} as read`
	},
	"uniqueness-required": {
		severity: "error",
		title: "Values have to be unique that may repeat in the data.",
		why: "Two rows with the same value break the contract; upserts by the key overwrite one of them.",
		fix: "Remove the repetitions first, and require uniqueness in a later release.",
		message: (d) => `${list(d, "properties", JSON.stringify)} ${text(d, "how")}, and may repeat in the data`
	},
	"quality-tightened": {
		severity: "error",
		title: "A quality rule refuses rows that the data may hold.",
		why: "Data that was good under the other contract fails the rule.",
		fix: WIDEN,
		message: (d) => `${text(d, "metric")} of ${text(d, "property")} may be ${text(d, "writer")} and has to be ${text(d, "reader")}`
	},
	"quality-unproven": {
		severity: "warning",
		title: "A quality rule of the reader is new or changed, and cannot be compared.",
		why: "Queries, custom engines, shares and numbers of rows depend on the data.",
		fix: "Run the rule on the existing data before the release.",
		message: (d) => `${text(d, "rule")} of ${text(d, "property")} is new or changed`
	},
	"embedding-changed": {
		severity: "warning",
		title: "Vectors come from another embedding model.",
		why: "They have the same form and cannot be compared with the ones before: searches return nonsense, and nothing fails.",
		fix: "Write the new vectors into a new property, and fill it before it is read.",
		message: (d) => `${text(d, "what")} of ${text(d, "property")} is ${text(d, "writer")} as written and ${text(d, "reader")} as read`
	}
};
const ODCS_RULES = Object.entries(RULES).map(([name, rule]) => ({
	id: `odcs/${name}`,
	...rule
}));
/** Id and message of a finding of one rule. */
function describeRule(name, data) {
	return {
		rule: `odcs/${name}`,
		message: RULES[name].message(data)
	};
}
export { ODCS_RULES, describeRule };
