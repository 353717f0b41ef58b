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
const resolveBySystem = async (host, options, done) => {
	const { lookup } = await import("node:dns");
	lookup(host, {
		...options,
		all: true
	}, done);
};
/**
* `HttpGet` by Node's own client: a health check asks hundreds of times a second, where `fetch` costs several times as much. A network may have no way
* to addresses of one family and say so only by silence: what answered last is tried first, and what is waited for in vain is told.
*/
function openGet(resolve = resolveBySystem) {
	const preferred = /* @__PURE__ */ new Map();
	const lookup = (host, options, done) => {
		resolve(host, options, (error, addresses) => {
			if (error) return done(error);
			const rank = ({ family }) => family === preferred.get(host) ? 0 : 1;
			const sorted = [...addresses].sort((a, b) => rank(a) - rank(b));
			if (options.all === true) done(null, sorted);
			else done(null, sorted[0]?.address, sorted[0]?.family);
		});
	};
	return (url, options) => new Promise((settle, reject) => {
		const { signal } = options;
		const headers = {
			...HEADERS,
			...lowerCased(options.headers)
		};
		const settings = (agent) => ({
			agent,
			headers,
			signal,
			lookup,
			autoSelectFamilyAttemptTimeout: ADDRESS_PATIENCE
		});
		const outgoing = url.protocol === "https:" ? request$1(url, settings(AGENTS.tls)) : request(url, settings(AGENTS.plain));
		const detour = watchAttempts(outgoing, (family) => preferred.set(url.hostname, family));
		outgoing.on("error", reject);
		outgoing.on("response", (incoming) => read(incoming, options, (answer) => settle({
			...answer,
			...detour()
		}), reject));
		outgoing.end();
	});
}
const get = openGet();
/**
* @param prefer told the family to begin with next time: the one that was reached, or the other one when this one was given up
* @returns what went by before the attempt that succeeded
*/
function watchAttempts(outgoing, prefer) {
	let [first, last, family] = [
		0,
		0,
		0
	];
	outgoing.on("socket", (socket) => {
		socket.on("connectionAttempt", (_address, _port, of) => {
			[first, last, family] = [
				first || performance.now(),
				performance.now(),
				of
			];
		});
		socket.once("connect", () => {
			prefer(socket.remoteFamily === "IPv6" ? 6 : 4);
			family = 0;
		});
		socket.once("close", () => {
			if (family !== 0) prefer(family === 6 ? 4 : 6);
		});
	});
	return () => last - first >= 1 ? { detour: Math.floor(last - first) } : {};
}
function lowerCased(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function read(incoming, { maxBytes }, settle, reject) {
	const chunks = [];
	let size = 0;
	const end = (complete) => {
		const raw = Buffer.concat(chunks).subarray(0, maxBytes);
		const answer = {
			status: incoming.statusCode ?? 0,
			headers: headersOf(incoming)
		};
		const encoding = incoming.headers["content-encoding"] ?? "identity";
		if (!complete || raw.length === 0 || encoding === "identity") settle({
			...answer,
			body: raw.toString("utf8"),
			complete
		});
		else decode(raw, encoding, maxBytes).then((decoded) => settle({
			...answer,
			...decoded
		}), reject);
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
/** Some compress although they were asked not to. What cannot be unpacked stays as it is; what unpacks to more than may be read is not complete. */
async function decode(raw, encoding, maxBytes) {
	const { brotliDecompress, unzip } = await import("node:zlib");
	return new Promise((resolve) => {
		const done = (error, decoded) => resolve({
			body: (error ? raw : decoded).toString("utf8"),
			complete: error?.code !== "ERR_BUFFER_TOO_LARGE"
		});
		if (encoding === "br") brotliDecompress(raw, { maxOutputLength: maxBytes }, done);
		else if (/^(?:(?:x-)?gzip|deflate)$/.test(encoding)) unzip(raw, { maxOutputLength: maxBytes }, done);
		else done(null, raw);
	});
}
function headersOf({ headers }) {
	return { get(name) {
		const key = name.toLowerCase();
		const value = Object.hasOwn(headers, key) ? headers[key] : void 0;
		return Array.isArray(value) ? value.join(", ") : value ?? null;
	} };
}
export { get, openGet };
