import { isJsonArray } from "./start.js";
// src/compat/source/value.ts
/** The plain value of a node: own properties only, `__proto__` among them. Nesting is bounded by whoever read the node. */
function toJson(node) {
	if (node.type === "null") return null;
	if (node.type === "number") return Number(node.text);
	if (node.type === "array") return node.items.map(toJson);
	if (node.type === "object") return Object.fromEntries([...node.members].map(([key, member]) => [key, toJson(member.value)]));
	return node.value;
}
/** Whether a value holds at most so many values, counting again what stands in it more than once. Stops as soon as it is known. */
function isSmallValue(value, most = 1e3) {
	const waiting = [value];
	for (let count = 1, at = waiting.pop(); at !== void 0; at = waiting.pop(), count += 1) {
		if (count + waiting.length > most) return false;
		if (isJsonArray(at)) waiting.push(...at);
		else if (typeof at === "object" && at !== null) waiting.push(...Object.values(at));
	}
	return true;
}
export { isSmallValue, toJson };
