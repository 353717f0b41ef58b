// src/health/judge/power.ts
/** What a watch can see at all, before it starts: Kullback-Leibler divergence gives the expected number of events to a decision. */
/** KL(q || p) of two coins, in nats. */
function divergence(q, p) {
	const part = (a, b) => a === 0 ? 0 : a * Math.log(a / b);
	return part(q, p) + part(1 - q, 1 - p);
}
/** Expected events until a share `q` of bad events is told from the tolerance `p0`: ln(1/alpha) / KL(q || p0), times the dispersion. */
function eventsToDetect(q, p0, alpha, dispersion = 1) {
	return Math.log(1 / alpha) * Math.max(1, dispersion) / divergence(q, Math.max(p0, 1e-9));
}
/**
* The smallest share of bad events that `events` events can be expected to reveal.
* @returns a share above `p0`, or `undefined` when even a total failure would need more events
*/
function detectable(p0, alpha, events, dispersion = 1) {
	if (!(eventsToDetect(1, p0, alpha, dispersion) <= events)) return void 0;
	let [low, high] = [p0, 1];
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (eventsToDetect(middle, p0, alpha, dispersion) <= events) high = middle;
		else low = middle;
	}
	return high;
}
export { detectable };
