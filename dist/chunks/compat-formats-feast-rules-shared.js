import { text } from "./compat-source-message-shared.js";
// src/compat/formats/feast/rules.ts
const KEEP = "Keep it until no release in the window reads it.";
const RULES = {
	"view-removed": {
		severity: "error",
		title: "A feature view is gone that clients read.",
		why: "Every request for one of its features fails.",
		fix: KEEP,
		message: (d) => `the feature view ${text(d, "view")} is gone`
	},
	"feature-removed": {
		severity: "error",
		title: "A feature is gone that clients read.",
		why: "Requests that name it fail, and a model that was trained with it cannot score.",
		fix: KEEP,
		message: (d) => `the feature ${text(d, "feature")} is gone`
	},
	"feature-type-changed": {
		severity: "error",
		title: "A feature has another value type.",
		why: "Values are not converted: clients get another type than the model was trained on, and stored values do not fit.",
		fix: "Add a feature of the new type under a new name, and fill it before it is read.",
		message: (d) => `the feature ${text(d, "feature")} is served as ${text(d, "server")}, clients read ${text(d, "client")}`
	},
	"vector-search-changed": {
		severity: "error",
		title: "A feature is searched by similarity in another way, or not at all.",
		why: "Searches fail without an index, and for vectors of another length; by another measure they find other neighbours.",
		fix: "Add a feature with the new index beside the old one, and let clients search there.",
		message: (d) => `${text(d, "feature")} is searched by ${text(d, "server")}, clients expect ${text(d, "client")}`
	},
	"join-keys-changed": {
		severity: "error",
		title: "A feature view is looked up by other keys.",
		why: "Requests with the old keys fail, and values that were stored under them are not found.",
		fix: "Add a feature view with the new entities beside the old one.",
		message: (d) => `${text(d, "view")} is looked up by ${text(d, "server")}, clients send ${text(d, "client")}`
	},
	"online-disabled": {
		severity: "error",
		title: "A feature view is no longer served online.",
		why: "Online requests get no values for it.",
		fix: KEEP,
		message: (d) => `the feature view ${text(d, "view")} is not served online`
	},
	"service-removed": {
		severity: "error",
		title: "A feature service is gone that clients ask for.",
		why: "Models name their feature service; every request for it fails.",
		fix: KEEP,
		message: (d) => `the feature service ${text(d, "service")} is gone`
	},
	"service-feature-removed": {
		severity: "error",
		title: "A feature service gives fewer features.",
		why: "The model that reads the service lacks an input.",
		fix: "Give the new selection a new service, and keep the old one until no release in the window reads it.",
		message: (d) => `the feature service ${text(d, "service")} does not give ${text(d, "feature")}`
	},
	"ttl-changed": {
		severity: "warning",
		title: "Values of a feature view live for another time.",
		why: "A shorter time serves nothing where there was a value, a longer one serves older values; nothing fails.",
		fix: "Keep the time to live, or compare predictions before the release.",
		message: (d) => `values of ${text(d, "view")} live for ${text(d, "server")}, clients count on ${text(d, "client")}`
	},
	"transformation-changed": {
		severity: "warning",
		title: "Features are computed by another transformation.",
		why: "They have the same names and types and other values than the model was trained on.",
		fix: "Give the new computation new feature names, or release it together with its model.",
		message: (d) => `the transformation of ${text(d, "view")} is another one`
	},
	"not-read": {
		severity: "warning",
		title: "A definition cannot be read without running Python.",
		why: "What it defines is not known, so nothing can be said about it.",
		fix: "Write it out, or compare dumps made with `feast registry-dump` instead.",
		message: (d) => `not read: ${text(d, "what")}`
	}
};
const FEAST_RULES = Object.entries(RULES).map(([name, rule]) => ({
	id: `feast/${name}`,
	...rule
}));
/** Id and message of a finding of one rule. */
function describeRule(name, data) {
	return {
		rule: `feast/${name}`,
		message: RULES[name].message(data)
	};
}
export { FEAST_RULES, describeRule };
