// src/health/providers/shared/probes.ts
/** All tries of one tick, at the same time. Those that could not be made are left out; when none could, the measurement is an error. */
async function tally(host, probes, probe) {
	const results = await Promise.all(Array.from({ length: Math.max(1, probes) }, probe));
	const made = results.filter((result) => result.kind !== "error");
	if (made.length === 0) return {
		kind: "error",
		reason: `${host}: ${reasons(results)}`
	};
	const bad = made.filter((result) => result.kind === "bad");
	const note = reasons(results);
	return {
		kind: "counts",
		bad: bad.length,
		total: made.length,
		...byRelease(made),
		...note ? { note } : {}
	};
}
/** Whose answers these were, where they say so: one name where all agree, else the counts of each. */
function byRelease(made) {
	const names = [...new Set(made.map(({ by }) => by))];
	const [first] = names;
	if (names.length === 1) return first === void 0 ? {} : { by: first };
	return { parts: names.map((by) => {
		const own = made.filter((result) => result.by === by);
		return {
			bad: own.filter(({ kind }) => kind === "bad").length,
			total: own.length,
			...by === void 0 ? {} : { by }
		};
	}) };
}
/** A service that answers, well or not, can be measured. */
function readinessOf(host, result) {
	const detail = `${host}: ${result.kind === "good" ? "answers as expected" : result.reason}`;
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
