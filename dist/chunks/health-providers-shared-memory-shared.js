// src/health/providers/shared/memory.ts
/**
* Differences raw counters ourselves, because `increase()` extrapolates and would count events that never were.
* - A raw series (it still has its name) that fell to less than half was reset: all it shows now is new. One that fell by less
*   was answered by a replica of the store that lags behind: it did not grow, and its highest value stays the reference. Taking
*   that for a reset would count its whole past, with every error in it, as if it had happened now.
* - A sum that fell lost one of its parts, and its growth is not known.
* - A series that was not there at the first look started from zero.
* - A series that vanished keeps its last value here, so that its return is a difference and not a start.
*/
var CounterMemory = class {
	#last = /* @__PURE__ */ new Map();
	#started = false;
	/** @returns `undefined` at the first look, which is only the baseline */
	advance(all) {
		const growth = [];
		let unclear = false;
		for (const series of all) {
			const before = this.#last.get(series.key) ?? 0;
			const raw = series.labels.has("__name__");
			if (series.value < before && !raw) unclear = true;
			const reset = series.value < before / 2;
			const lags = raw && !reset && series.value < before;
			this.#last.set(series.key, lags ? before : series.value);
			growth.push({
				series,
				increase: lags ? 0 : reset ? series.value : series.value - before
			});
		}
		if (this.#started) return {
			growth,
			unclear
		};
		this.#started = true;
	}
};
function increaseOf(growth) {
	return growth.reduce((sum, { increase }) => sum + increase, 0);
}
function totalIncrease({ growth }) {
	return increaseOf(growth);
}
export { CounterMemory, increaseOf, totalIncrease };
