import { list, text } from "./compat-source-message-shared.js";
// src/compat/formats/tfdv/rules.ts
function where(data) {
	return Array.isArray(data["environments"]) ? ` in ${list(data, "environments")}` : "";
}
const WIDEN = "Widen the reading schema first, release that, and let the data change in a later release.";
const RULES = {
	"feature-required": {
		severity: "error",
		title: "The reading schema requires a feature that the data does not have.",
		why: "Validation reports a missing column for the whole data set, and a pipeline that is stopped by anomalies stops.",
		fix: "Let the data carry the feature first; until then give it no presence, or a stage that is not checked (PLANNED).",
		message: (d) => `the feature ${text(d, "feature")} is required${where(d)}, and the data ${text(d, "how")}`
	},
	"feature-unexpected": {
		severity: "warning",
		title: "The data has a feature that the reading schema does not know.",
		why: "Validation reports a new column; what reads by the schema does not see the feature.",
		fix: "Keep the feature in the schema with the lifecycle stage DEPRECATED until no data in the window has it.",
		message: (d) => `the data has the feature ${text(d, "feature")}, which the reading schema does not know`
	},
	"type-changed": {
		severity: "error",
		title: "A feature has another type.",
		why: "Validation reports an unexpected type, and parsing the examples by the schema fails.",
		fix: "Add a feature of the new type under a new name.",
		message: (d) => `the feature ${text(d, "feature")} is written as ${text(d, "writer")} and read as ${text(d, "reader")}`
	},
	"presence-tightened": {
		severity: "error",
		title: "The reading schema wants a feature in more examples than the data promises.",
		why: "Validation reports that the feature is missing too often.",
		fix: "Keep the weaker presence until no data in the window is written under it.",
		message: (d) => `the feature ${text(d, "feature")} is in at least ${text(d, "writer")} ${text(d, "unit")} and has to be in ${text(d, "reader")}`
	},
	"value-count-tightened": {
		severity: "error",
		title: "A feature may have fewer or more values in an example than the reading schema allows.",
		why: "Validation reports the number of values, and parsing into a dense tensor fails.",
		fix: WIDEN,
		message: (d) => `the feature ${text(d, "feature")} has ${text(d, "writer")} values and may have ${text(d, "reader")}`
	},
	"shape-changed": {
		severity: "warning",
		title: "A feature has the same number of values in another shape.",
		why: "Every value is read, and most of them at another index.",
		fix: "Keep the shape, or add a feature with the new one.",
		message: (d) => `the shape of ${text(d, "feature")} is ${text(d, "writer")} as written and ${text(d, "reader")} as read`
	},
	"values-narrowed": {
		severity: "error",
		title: "A feature may have values that the domain of the reading schema does not allow.",
		why: "Validation reports unexpected or out-of-range values; a vocabulary maps them to out-of-vocabulary.",
		fix: WIDEN,
		message: (d) => `the feature ${text(d, "feature")} may be ${list(d, "values")}, outside of ${text(d, "reader")}`
	},
	"domain-mass-raised": {
		severity: "error",
		title: "The reading schema wants more of the values of a feature to be in its domain.",
		why: "Data with as many values outside as it was allowed to have is reported.",
		fix: "Keep the lower min_domain_mass until no data in the window is written under it.",
		message: (d) => `at least ${text(d, "writer")} of the values of ${text(d, "feature")} are in the domain, and ${text(d, "reader")} have to be`
	},
	"feature-now-checked": {
		severity: "warning",
		title: "A feature is checked whose data was written unchecked.",
		why: "In the stages PLANNED, ALPHA, DEPRECATED and DEBUG_ONLY nothing is checked, so nothing is known of the values.",
		fix: "Validate the existing data with the new stage before the release.",
		message: (d) => `the feature ${text(d, "feature")} is written in the stage ${text(d, "writer")}, unchecked, and read in ${text(d, "reader")}`
	},
	"threshold-tightened": {
		severity: "note",
		title: "A drift or skew comparator of the reading schema has a lower threshold, or is new.",
		why: "The same data may raise a drift or skew alarm that it did not raise before; no example is refused.",
		fix: "Look at the distances of the last spans before lowering a threshold.",
		message: (d) => `${text(d, "comparator")} of ${text(d, "feature")} has the threshold ${text(d, "reader")} instead of ${text(d, "writer")}`
	},
	"constraint-unproven": {
		severity: "warning",
		title: "A constraint differs that cannot be compared.",
		why: "Whether data that satisfies the one satisfies the other depends on the data.",
		fix: "Validate the existing data with the other schema.",
		message: (d) => `${text(d, "what")} of ${text(d, "feature")} differs, and cannot be compared`
	}
};
const TFDV_RULES = Object.entries(RULES).map(([name, rule]) => ({
	id: `tfdv/${name}`,
	...rule
}));
/** Id and message of a finding of one rule. */
function describeRule(name, data) {
	return {
		rule: `tfdv/${name}`,
		message: RULES[name].message(data)
	};
}
export { TFDV_RULES, describeRule };
