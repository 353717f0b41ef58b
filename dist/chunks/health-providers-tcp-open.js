import "./runtime.js";
import { formatDuration } from "./config.js";
import { GateError } from "./start.js";
import { TIMED_OUT, TOO_BUSY, describeFailure, isLate, timedOut, withDeadline } from "./health-endpoint-request-shared.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { readinessOf, tally } from "./health-providers-shared-probes-shared.js";
import { connect } from "node:net";
import { connect as connect$1 } from "node:tls";
// src/health/providers/tcp/connect.ts
/**
* Connects, sets up TLS where wanted, and hangs up.
* @returns milliseconds that went by with other addresses of the host, to which there is no way from here
* @throws the error of the socket; the signal's reason when it aborts
*/
function connectOnce({ host, port, serverName }, signal) {
	return new Promise((resolve, reject) => {
		const name = serverName === void 0 || /^[\d.]+$|:/.test(serverName) ? {} : { servername: serverName };
		const socket = serverName === void 0 ? connect({
			host,
			port
		}) : connect$1({
			host,
			port,
			...name
		});
		const end = (settle) => {
			signal.removeEventListener("abort", abort);
			socket.destroy();
			settle();
		};
		const abort = () => end(() => reject(signal.reason));
		signal.addEventListener("abort", abort, { once: true });
		socket.on("error", (error) => end(() => reject(error)));
		socket.once("close", () => end(() => reject(Object.assign(/* @__PURE__ */ new Error("closed"), { code: "ECONNRESET" }))));
		let [first, last] = [0, 0];
		socket.on("connectionAttempt", () => {
			last = performance.now();
			first ||= last;
		});
		socket.once(serverName === void 0 ? "connect" : "secureConnect", () => end(() => resolve(last - first)));
	});
}
// src/health/providers/tcp/open.ts
function open(config, context) {
	const what = `check "${context.name}"`;
	const text = context.expand(config.address);
	const port = /^[^/?#@\s]+:(\d{1,5})$/.exec(text)?.[1];
	if (port === void 0 || Number(port) < 1 || Number(port) > 65535) throw new GateError("RG-PROVIDER", `${what} has no usable address`, { expected: "a host and a port, such as `db.example.com:5432`" });
	const { hostname } = parseAddress(`http://${text}`, what).url;
	const host = hostname.replace(/^\[|\]$/g, "");
	const shown = `${hostname}:${port}`;
	const target = {
		host,
		port: Number(port),
		...config.tls ? { serverName: config.serverName ?? host } : {}
	};
	const probe = (signal) => probeOnce(shown, target, {
		config,
		network: context
	}, signal);
	return {
		measure: (signal) => tally(shown, config.probes, () => probe(signal)),
		preflight: async (signal) => readinessOf(shown, await probe(signal))
	};
}
async function probeOnce(host, target, { config, network }, signal) {
	const giveBack = await network.slots?.take(host, signal);
	const { clock } = network;
	const began = clock.now();
	try {
		const end = await withDeadline(clock, config.timeout, signal, (inner) => connectOnce(target, inner));
		const elapsed = clock.now() - began - (end === TIMED_OUT ? 0 : end);
		if (end === TIMED_OUT) return failed(timedOut(config.timeout, elapsed));
		if (config.slowerThan === void 0 || elapsed <= config.slowerThan) return { kind: "good" };
		if (isLate(config.timeout, elapsed)) return failed(TOO_BUSY);
		return {
			kind: "bad",
			reason: `slower than ${formatDuration(config.slowerThan)}`,
			answered: true
		};
	} catch (error) {
		signal.throwIfAborted();
		return failed(describeFailure(error));
	} finally {
		giveBack?.();
	}
}
function failed({ kind, reason }) {
	return kind === "local" ? {
		kind: "error",
		reason
	} : {
		kind: "bad",
		reason,
		answered: false
	};
}
export { open };
