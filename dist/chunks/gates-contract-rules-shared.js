import "./runtime.js";
import { isJsonObject } from "./start.js";
import { ruleTable } from "./pins.js";
import { textOf } from "./config.js";
const RULES = [
	{
		id: "contract/broken",
		severity: "error",
		title: "Data breaks a promise of a contract",
		why: "A consumer relies on the promise: it fails, or works with wrong values, on the rows shown.",
		fix: "Correct the data or what writes it. To change the promise, agree with its consumers first.",
		message: (data) => `${subject(data)} is not kept by ${counts(data)}${where(data)}${first(data)}${whose(data)}${impact(data)}`
	},
	{
		id: "contract/unreadable-row",
		severity: "error",
		title: "Rows of the data cannot be read",
		why: "What cannot be read keeps no promise, and consumers stop at it.",
		fix: "Correct the rows at the lines shown.",
		message: (data) => `${counts(data)} cannot be read${first(data)}`
	},
	{
		id: "contract/unknown",
		severity: "error",
		title: "Whether data keeps a contract is not known",
		why: "Not knowing is no promise: after a deploy or a rollback the consumer may fail.",
		fix: "Give the gate what is missing: data files, a contract that can be read, fewer rows or a smaller file.",
		message: (data) => `not known whether ${textOf(data, "contract")} is kept: ${textOf(data, "reason")}${whose(data)}`
	},
	{
		id: "contract/not-run",
		severity: "warning",
		title: "A promise of a contract is not checked",
		why: "A promise that nobody checks holds nothing; a green check must not suggest otherwise.",
		fix: "Check the promise with a tool that can, or write it as a rule of the library (nullValues, invalidValues, duplicateValues, rowCount).",
		message: (data) => `${subject(data)} is not checked: ${textOf(data, "reason")}`
	}
];
const TABLE = ruleTable(RULES);
function contractRule(id) {
	const rule = TABLE.get(id);
	if (!rule) throw new Error(`there is no rule ${id}`);
	return rule;
}
/** `orders.amount minimum (at least 0)`. */
function subject(data) {
	const [property, rule, limit] = [
		textOf(data, "property"),
		textOf(data, "rule"),
		textOf(data, "limit")
	];
	return `${[textOf(data, "dataset"), property].filter((part) => part !== "").join(".")} ${rule}${limit === "" ? "" : ` (${limit})`}`;
}
function counts(data) {
	const reason = textOf(data, "counted");
	return reason === "" ? `${textOf(data, "failed")} of ${textOf(data, "of")} rows` : reason;
}
function where(data) {
	const database = textOf(data, "database");
	return database === "" ? "" : ` of ${database}`;
}
/** The first rows, with what stands there. */
function first(data) {
	const rows = Array.isArray(data["rows"]) ? data["rows"].slice(0, 2) : [];
	return rows.length === 0 ? "" : `, first ${rows.map(String).join(", ")}`;
}
function whose(data) {
	const consumer = textOf(data, "consumer");
	return consumer === "" ? "" : `; hurts the consumer ${consumer}`;
}
/** What the contract itself says of a rule that is broken. */
function impact({ notes }) {
	const said = isJsonObject(notes) ? textOf(notes, "businessImpact") : "";
	return said === "" ? "" : `; impact: ${said}`;
}
export { RULES, contractRule };
