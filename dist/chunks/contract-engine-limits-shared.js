import { isRounded } from "./contract-engine-membership-shared.js";
// src/contract/engine/limits.ts
/**
* Whether a value is on the right side of a limit: `side` 1 for a maximum, -1 for a minimum. Numbers are compared as numbers, texts as
* instants or times of day where both are. What is neither number nor text passes: the type is another clause's matter. A text that the
* limit says nothing about, and a number that the rounded limit may or may not exclude, is not known.
*/
function compareLimit(value, limit, side) {
	if (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "string") return true;
	if (Number.isNaN(value)) return false;
	const order = typeof value === "string" ? orderOfTexts(value, limit.value) : orderOfNumbers(value, limit);
	if (order === void 0) return void 0;
	return order === 0 ? !limit.open : order === -side;
}
/** A bigint and a number compare by their exact values. */
function orderOfNumbers(value, { value: limit, exact }) {
	if (typeof limit !== "number") return void 0;
	if (exact !== true && isRounded(limit) && Number(value) === limit) return void 0;
	return sign(value < limit, value > limit);
}
function orderOfTexts(value, limit) {
	if (typeof limit === "number") return void 0;
	const [one, other] = [instantOf(value), instantOf(limit)];
	if (one !== void 0 && other !== void 0) return sign(one < other, one > other);
	return TIME.test(value) && TIME.test(limit) ? sign(value < limit, value > limit) : void 0;
}
/** Times of day without a zone sort by their characters. */
const TIME = /^\d\d:\d\d:\d\d(?:\.\d+)?$/;
function sign(less, more) {
	return less ? -1 : more ? 1 : 0;
}
/** Milliseconds since 1970 of a date or timestamp; one without a zone is taken as UTC. */
function instantOf(text) {
	const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text);
	if (!match) return void 0;
	const [, date = "", time = "00:00:00", zone = "Z"] = match;
	const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
	const instant = Date.parse(`${date}T${time}${offset}`);
	return Number.isNaN(instant) ? void 0 : instant;
}
export { compareLimit, instantOf };
