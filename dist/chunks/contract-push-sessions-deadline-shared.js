import { formatDuration } from "./config.js";
import { GateError } from "./start.js";
// src/contract/push/sessions/deadline.ts
/** Waits for work, at most so long; the database is told when nobody waits any more. @throws the signal's reason, or GateError RG-DATABASE */
async function withDeadline(work, { clock, signal, milliseconds, stop }) {
	const timer = new AbortController();
	let abort = () => void 0;
	const aborted = new Promise((_resolve, reject) => {
		abort = () => {
			stop();
			reject(signal.reason);
		};
		signal.addEventListener("abort", abort, { once: true });
	});
	const late = clock.sleep(milliseconds, timer.signal).then(() => {
		stop();
		throw new GateError("RG-DATABASE", `the database did not answer within ${formatDuration(milliseconds)}`);
	});
	try {
		return await Promise.race([
			work,
			aborted,
			late
		]);
	} finally {
		signal.removeEventListener("abort", abort);
		timer.abort();
		for (const one of [
			work,
			aborted,
			late
		]) one.catch(() => void 0);
	}
}
export { withDeadline };
