import { isJsonObject } from "./start.js";
import { oneLine } from "./health-providers-shared-api-shared.js";
// src/health/providers/shared/report.ts
const FORM = "`{\"status\": \"pass\"}`, `\"fail\"` or `\"wait\"`, `{\"bad\": 1, \"total\": 20}` or `{\"value\": 3.5}`";
/** A verdict in JSON, from an endpoint or a program that judges by itself. */
function readReport(data) {
	if (!isJsonObject(data)) return unreadable();
	const { status, bad, total, value, message } = data;
	const said = oneLine(message).slice(2);
	const note = said === "" ? {} : { note: said };
	if (status === "pass") return {
		kind: "counts",
		bad: 0,
		total: 1,
		...note
	};
	if (status === "fail") return {
		kind: "counts",
		bad: 1,
		total: 1,
		...note
	};
	if (status === "wait") return {
		kind: "none",
		reason: said || "it asks to wait"
	};
	if (status !== void 0) return unreadable();
	if (isCount(bad) && isCount(total)) return bad <= total ? {
		kind: "counts",
		bad,
		total,
		...note
	} : unreadable("bad is more than total");
	return typeof value === "number" && Number.isFinite(value) ? {
		kind: "value",
		value,
		...note
	} : unreadable();
}
function isCount(value) {
	return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
function unreadable(reason = "no verdict in it") {
	return {
		kind: "error",
		reason: `the answer cannot be used: ${reason}; expected ${FORM}`
	};
}
export { readReport };
