// src/health/providers/shared/probes.ts
/**
* All tries of one tick, at the same time. Those that could not be made are left out, and those in doubt may be bad ones; when none says anything, the
* measurement is an error.
*/
async function tally(host, probes, probe) {
	const results = await Promise.all(Array.from({ length: Math.max(1, probes) }, probe));
	const made = results.filter((result) => result.kind !== "error");
	const doubtful = results.filter(isInDoubt);
	if (made.length === 0) return {
		kind: "error",
		reason: `${host}: ${reasons(results)}`,
		...doubtful.length > 0 ? { inDoubt: doubtful.length } : {}
	};
	const note = reasons(results);
	const events = [...made, ...doubtful];
	return {
		kind: "counts",
		...tallyOf(events),
		...byRelease(events),
		...note ? { note } : {}
	};
}
function isInDoubt(result) {
	return result.kind === "error" && result.inDoubt === true;
}
function tallyOf(events) {
	const bad = events.filter(({ kind }) => kind === "bad").length;
	const doubtful = events.filter(isInDoubt).length;
	return {
		bad,
		total: events.length,
		...doubtful > 0 ? { badAtMost: bad + doubtful } : {}
	};
}
/** Whose answers these were, where they say so: one name where all agree, else the counts of each. */
function byRelease(events) {
	const names = [...new Set(events.map(({ by }) => by))];
	const [first] = names;
	if (names.length === 1) return first === void 0 ? {} : { by: first };
	return { parts: names.map((by) => {
		return {
			...tallyOf(events.filter((result) => result.by === by)),
			...by === void 0 ? {} : { by }
		};
	}) };
}
/** A service that answers, well or not, can be measured. */
function readinessOf(host, result) {
	const detail = `${host}: ${result.kind === "good" ? "answers as expected" : result.reason}${result.kind === "bad" && result.answered ? "; that counts as bad" : ""}`;
	return {
		ready: result.kind === "good" || result.kind === "bad" && result.answered,
		detail
	};
}
/** `status 503 (3), connection refused`: each reason once, with its count. */
function reasons(results) {
	const counts = /* @__PURE__ */ new Map();
	for (const result of results) if (result.kind !== "good") counts.set(result.reason, (counts.get(result.reason) ?? 0) + 1);
	return [...counts].map(([reason, count]) => count > 1 ? `${reason} (${count})` : reason).join(", ");
}
export { readinessOf, tally };
