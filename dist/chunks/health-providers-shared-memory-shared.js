// src/health/providers/shared/memory.ts
/** A counter that was this high and lost more than half did not lag behind: it would have doubled meanwhile. */
const SURELY = 100;
/** The process that a raw series comes from, by the labels that every scraper gives; `undefined` where it has none of them. */
function targetOf({ labels }) {
	const [job, instance, pod] = [
		labels.get("job"),
		labels.get("instance"),
		labels.get("pod")
	];
	return instance === void 0 && pod === void 0 ? void 0 : JSON.stringify([
		job,
		instance,
		pod
	]);
}
/**
* Differences raw counters ourselves, because `increase()` extrapolates and would count events that never were.
* - A raw series (it still has its name) that fell to less than half was reset: all it shows now is new. One that fell by less
*   was answered by a replica of the store that lags behind: it did not grow, and its highest value stays the reference. Taking
*   that for a reset would count its whole past, with every error in it, as if it had happened now. Unless another series of the same target shows
*   that it began anew: then all of them did, and errors that came quickly must not hide behind the many there were before.
* - A sum that fell lost one of its parts, and its growth is not known. Nor is it when the sum then rises by what it lost, all at once: the
*   part came back, with its whole past.
* - A series that was not there at the first look, nor a while before it, started from zero.
* - A series that vanished keeps its last value here, so that its return is a difference and not a start.
*/
var CounterMemory = class {
	#last = /* @__PURE__ */ new Map();
	/** What sums lost when they fell. */
	#lost = /* @__PURE__ */ new Map();
	#started = false;
	get started() {
		return this.#started;
	}
	/** What was there a while before the first look: who is missing at that moment, since he could not be asked, is not new when he returns. */
	recall(all) {
		for (const { key, value } of all) this.#last.set(key, value);
	}
	/**
	* @param restarted targets that began anew, as other series have shown
	* @returns `undefined` at the first look, which is only the baseline
	*/
	advance(all, restarted = /* @__PURE__ */ new Set()) {
		const anew = /* @__PURE__ */ new Set([...restarted, ...this.#restarted(all)]);
		const growth = [];
		let unclear = false;
		for (const series of all) {
			const before = this.#last.get(series.key) ?? 0;
			const raw = series.labels.has("__name__");
			if (!raw && this.#isUnclear(series, before)) unclear = true;
			const reset = series.value < before / 2 || series.value < before && anew.has(targetOf(series) ?? "");
			const lags = raw && !reset && series.value < before;
			this.#last.set(series.key, lags ? before : series.value);
			growth.push({
				series,
				increase: lags ? 0 : reset ? series.value : series.value - before
			});
		}
		if (this.#started) return {
			growth,
			unclear,
			restarted: anew
		};
		this.#started = true;
	}
	#restarted(all) {
		return all.flatMap((series) => {
			const before = this.#last.get(series.key) ?? 0;
			const target = before >= SURELY && series.value < before / 2 && series.labels.has("__name__") ? targetOf(series) : void 0;
			return target === void 0 ? [] : [target];
		});
	}
	#isUnclear({ key, value }, before) {
		const lost = this.#lost.get(key);
		if (value < before) this.#lost.set(key, (lost ?? 0) + before - value);
		else if (lost === void 0 || value - before < lost / 2) return false;
		else this.#lost.delete(key);
		return true;
	}
};
function increaseOf(growth) {
	return growth.reduce((sum, { increase }) => sum + increase, 0);
}
function totalIncrease({ growth }) {
	return increaseOf(growth);
}
export { CounterMemory, increaseOf, totalIncrease };
