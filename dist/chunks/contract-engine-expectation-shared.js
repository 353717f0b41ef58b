// src/contract/engine/expectation.ts
const one = (holds) => (count, value) => typeof value === "number" && holds(count, value);
/** ODCS calls between an interval and also "greater and less"; the interval is taken, both ends included. */
const between = (count, value) => typeof value !== "number" && count >= value[0] && count <= value[1];
const OPERATORS = /* @__PURE__ */ new Map([
	["mustBe", one((count, limit) => count === limit)],
	["mustNotBe", one((count, limit) => count !== limit)],
	["mustBeGreaterThan", one((count, limit) => count > limit)],
	["mustBeGreaterOrEqualTo", one((count, limit) => count >= limit)],
	["mustBeGreaterThanOrEqualTo", one((count, limit) => count >= limit)],
	["mustBeLessThan", one((count, limit) => count < limit)],
	["mustBeLessOrEqualTo", one((count, limit) => count <= limit)],
	["mustBeLessThanOrEqualTo", one((count, limit) => count <= limit)],
	["mustBeBetween", between],
	["mustNotBeBetween", (count, value) => typeof value !== "number" && !between(count, value)]
]);
/** Whether this engine knows an operator and its value has the right shape. */
function isOperator(name, value) {
	if (!OPERATORS.has(name)) return false;
	if (!name.endsWith("Between")) return typeof value === "number" && Number.isFinite(value);
	if (!Array.isArray(value) || value.length !== 2) return false;
	const [low, high] = value;
	return typeof low === "number" && typeof high === "number" && Number.isFinite(low) && Number.isFinite(high) && low <= high;
}
/** Whether a count keeps a rule, and the figure that was compared: rows, or percent of all rows (0 of 0 rows is 0 %). */
function meets(count, rows, { unit, operators }) {
	const amount = unit === "rows" ? count : rows === 0 ? 0 : 100 * count / rows;
	return {
		kept: operators.every(([name, value]) => OPERATORS.get(name)?.(amount, value) === true),
		amount
	};
}
/** `at most 5 rows` and the like, for messages. */
function describeExpectation({ unit, operators }) {
	return `${operators.map(([name, value]) => `${name} ${typeof value === "number" ? value : value.join(" and ")}`).join(", ")}${unit === "percent" ? " percent" : ""}`;
}
export { describeExpectation, isOperator, meets };
