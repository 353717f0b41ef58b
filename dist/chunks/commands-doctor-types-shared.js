// src/commands/doctor/types.ts
const ok = (found) => ({
	state: "ok",
	found
});
const advice = (found, change) => ({
	state: "advice",
	found,
	change
});
const problem = (found, change) => ({
	state: "problem",
	found,
	change
});
const notYet = (found, change, limit) => ({
	state: "not-yet",
	found,
	change,
	limit
});
const unknown = (found, change) => ({
	state: "unknown",
	found,
	...change === void 0 ? {} : { change }
});
export { advice, notYet, ok, problem, unknown };
