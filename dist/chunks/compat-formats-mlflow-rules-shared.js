import { text } from "./compat-source-message-shared.js";
// src/compat/formats/mlflow/rules.ts
const RULES = {
	"signature-missing": {
		severity: "warning",
		title: "A model has no signature.",
		why: "Serving enforces nothing, so a wrong input gives a wrong prediction instead of an error, and no comparison is possible.",
		fix: "Log the model with `signature=infer_signature(inputs, outputs)`.",
		message: (d) => `the ${text(d, "side") === "writer" ? "model that clients were made for" : "served model"} has no ${text(d, "part")}, so nothing can be said about it`
	},
	"input-column-required": {
		severity: "error",
		title: "The model needs an input column that clients do not send, or need not send.",
		why: "Scoring fails with a schema error at the first request without it.",
		fix: "Make the new column optional, release, let the clients send it, and require it in a later release.",
		message: (d) => `the model needs the input ${text(d, "column")}, which ${text(d, "how")}`
	},
	"input-column-count": {
		severity: "error",
		title: "Columns without names changed in number, or names came or went.",
		why: "Unnamed columns are matched by position: too few are refused, and clients that know names may send them in any order.",
		fix: "Name the columns in both signatures.",
		message: (d) => `clients send ${text(d, "sent")}, the model reads ${text(d, "read")}`
	},
	"input-type-changed": {
		severity: "error",
		title: "The model reads another type than clients send, and MLflow has no safe upcast for it.",
		why: "Only integer to long, integer to double and float to double are cast; everything else is refused.",
		fix: "Keep the type, or widen it; else add a new optional column.",
		message: (d) => `${text(d, "column")} is sent as ${text(d, "sent")} and read as ${text(d, "read")}`
	},
	"input-property-unknown": {
		severity: "error",
		title: "Clients send a property of an object that the model does not declare.",
		why: "Columns that are not declared are dropped, but an undeclared property inside an object is refused.",
		fix: "Keep the property as an optional one.",
		message: (d) => `${text(d, "column")} is sent, and the object read there does not declare it`
	},
	"output-column-missing": {
		severity: "error",
		title: "The model does not give an output that clients read, or may leave it out.",
		why: "Clients that read it find nothing.",
		fix: "Keep the output until no release in the window reads it.",
		message: (d) => `clients read the output ${text(d, "column")}, which ${text(d, "how")}`
	},
	"output-column-count": {
		severity: "error",
		title: "Outputs without names changed in number, or names came or went.",
		why: "Clients take unnamed outputs by position.",
		fix: "Name the outputs, or keep their number.",
		message: (d) => `the model gives ${text(d, "sent")}, clients read ${text(d, "read")}`
	},
	"output-type-changed": {
		severity: "error",
		title: "The model gives another type than clients read.",
		why: "A client that was made for the other type fails, or takes the value for something else.",
		fix: "Give the new type under a new name, and keep the old output beside it.",
		message: (d) => `${text(d, "column")} is given as ${text(d, "sent")} and read as ${text(d, "read")}`
	},
	"param-type-changed": {
		severity: "error",
		title: "A parameter has another type.",
		why: "Scoring refuses a parameter that cannot be cast to the declared type.",
		fix: "Keep the type, or add a new parameter.",
		message: (d) => `the parameter ${text(d, "param")} is sent as ${text(d, "sent")} and read as ${text(d, "read")}`
	},
	"param-ignored": {
		severity: "warning",
		title: "A parameter that clients may send is not known to the model.",
		why: "It is ignored with a warning: the prediction is made as if it had not been sent.",
		fix: "Keep the parameter until no release in the window sends it.",
		message: (d) => `the parameter ${text(d, "param")} may be sent, and the model ignores it`
	},
	"param-default-changed": {
		severity: "warning",
		title: "A parameter has another default.",
		why: "Clients that do not send it get another prediction.",
		fix: "Keep the default, or make clients send the value.",
		message: (d) => `the parameter ${text(d, "param")} falls back to ${text(d, "read")} instead of ${text(d, "sent")}`
	},
	"type-unproven": {
		severity: "warning",
		title: "A value of any type meets a declared one.",
		why: "Whether it fits depends on what is sent.",
		fix: "Declare the type.",
		message: (d) => `${text(d, "column")} may be anything, and is read as ${text(d, "read")}`
	}
};
const MLFLOW_RULES = Object.entries(RULES).map(([name, rule]) => ({
	id: `mlflow/${name}`,
	...rule
}));
/** Id and message of a finding of one rule. */
function describeRule(name, data) {
	return {
		rule: `mlflow/${name}`,
		message: RULES[name].message(data)
	};
}
export { MLFLOW_RULES, describeRule };
