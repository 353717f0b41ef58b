import "./runtime.js";
import { Agent, request } from "node:http";
import { Agent as Agent$1, request as request$1 } from "node:https";
// src/runner/get.ts
/** Without keep-alive an agent opens a connection for each request, and as many as are asked for. */
const AGENTS = {
	plain: new Agent({ keepAlive: false }),
	tls: new Agent$1({ keepAlive: false })
};
const HEADERS = {
	accept: "*/*",
	"accept-encoding": "identity",
	"cache-control": "no-cache",
	"user-agent": "rollback-gate",
	connection: "close"
};
/** Milliseconds that one of several addresses has. At the default of 250 a service on the other side of the world is given up for an IPv6 that leads nowhere. */
const ADDRESS_PATIENCE = 1500;
/** `HttpGet` by Node's own client: a health check asks hundreds of times a second, where `fetch` costs several times as much. */
const get = (url, options) => new Promise((resolve, reject) => {
	const { signal } = options;
	const headers = {
		...HEADERS,
		...lowerCased(options.headers)
	};
	const settings = (agent) => ({
		agent,
		headers,
		signal,
		autoSelectFamilyAttemptTimeout: ADDRESS_PATIENCE
	});
	const outgoing = url.protocol === "https:" ? request$1(url, settings(AGENTS.tls)) : request(url, settings(AGENTS.plain));
	outgoing.on("error", reject);
	outgoing.on("response", (incoming) => read(incoming, options, resolve, reject));
	outgoing.end();
});
function lowerCased(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function read(incoming, { maxBytes }, resolve, reject) {
	const chunks = [];
	let size = 0;
	const end = (complete) => {
		const body = Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8");
		resolve({
			status: incoming.statusCode ?? 0,
			headers: headersOf(incoming),
			body,
			complete
		});
	};
	incoming.on("error", reject);
	incoming.on("data", (chunk) => {
		chunks.push(chunk);
		size += chunk.length;
		if (size <= maxBytes) return;
		end(false);
		incoming.destroy();
	});
	incoming.on("end", () => end(true));
}
function headersOf({ headers }) {
	return { get(name) {
		const key = name.toLowerCase();
		const value = Object.hasOwn(headers, key) ? headers[key] : void 0;
		return Array.isArray(value) ? value.join(", ") : value ?? null;
	} };
}
export { get };
