import { GateError, promisify } from "./start.js";
import { formatDuration } from "./config.js";
import { withDeadline } from "./contract-push-sessions-deadline-shared.js";
import { gunzip } from "node:zlib";
// src/contract/push/http/address.ts
/** Hands out credentials to whoever asks on the machine; no database is there. */
const METADATA = /^(?:169\.254\.|metadata\.google|\[fe[89ab]|\[fd00:ec2::254\])/i;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/**
* The address of a service, from an environment variable. Credentials are sent over https alone, but for this machine.
* @throws GateError RG-DATABASE
*/
function addressOf(text, variable) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const refuse = (message) => {
		throw new GateError("RG-DATABASE", `${variable} ${message}`, { expected: "an https URL of the service, without credentials" });
	};
	if (!url || !/^https?:$/.test(url.protocol)) return refuse("is no URL");
	if (url.username !== "" || url.password !== "") return refuse("holds credentials");
	if (METADATA.test(url.hostname)) return refuse("points to a metadata service");
	if (url.protocol === "http:" && !LOOPBACK.test(url.hostname)) return refuse("is not encrypted");
	return url;
}
/** The value of a variable that has to be there. @throws GateError RG-DATABASE */
function required(env, name, title) {
	const value = env(name);
	if (value !== void 0) return value;
	throw new GateError("RG-DATABASE", `${title} needs the environment variable ${name}`, { hint: "set it in the `env` of the step" });
}
// src/contract/push/http/body.ts
/** Answers hold one row, or a few: far less than this. */
const MAX_BODY = 16777216;
/** The JSON of an answer, read up to a limit; compressed bodies that the client did not unpack are unpacked. @throws GateError RG-DATABASE */
async function readJson(response, title) {
	const bytes = await readBytes(response, title);
	const text = new TextDecoder().decode(bytes[0] === 31 && bytes[1] === 139 ? await unpack(bytes, title) : bytes);
	if (text.trim() === "") return void 0;
	try {
		return JSON.parse(text);
	} catch {
		throw new GateError("RG-DATABASE", `${title} did not answer with JSON (status ${response.status})`);
	}
}
async function readBytes(response, title) {
	const chunks = [];
	let size = 0;
	if (!response.body) return /* @__PURE__ */ new Uint8Array();
	for await (const chunk of response.body) {
		size += chunk.byteLength;
		if (size > 16777216) throw tooLarge(title);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
async function unpack(bytes, title) {
	try {
		return await promisify(gunzip)(bytes, { maxOutputLength: MAX_BODY });
	} catch (cause) {
		if (cause.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(title);
		throw new GateError("RG-DATABASE", `${title} sent an answer that cannot be unpacked`, { cause });
	}
}
function tooLarge(title) {
	return new GateError("RG-DATABASE", `${title} answered with more than ${MAX_BODY} bytes`);
}
// src/contract/push/http/client.ts
const TRIES = 6;
/** Statuses that say: later. */
const LATER = /* @__PURE__ */ new Set([
	429,
	502,
	503,
	504
]);
const LONGEST_WAIT = 6e4;
/**
* Requests to one service and no other: what a server names as the next address is asked only where the service itself is, redirects are
* not followed, and no message holds more of an address than its host.
*/
var RestClient = class {
	title;
	#options;
	constructor(options) {
		this.title = options.title;
		this.#options = options;
	}
	/** @throws GateError RG-DATABASE; the signal's reason when it aborts */
	async send(request, signal = this.#options.world.signal) {
		const url = this.#urlOf(request.url);
		for (let tries = 1;; tries += 1) {
			const answer = await this.#once(url, request, signal);
			if (answer !== void 0 && (!LATER.has(answer.status) || tries === TRIES)) return answer;
			if (tries === TRIES) throw new GateError("RG-DATABASE", `${this.title} cannot be reached at ${url.host}`);
			await this.#options.world.clock.sleep(waitOf(answer?.headers.get("retry-after"), tries, this.#options.world.clock.now()), signal);
		}
	}
	/** `undefined`: the connection broke, and the request may be sent again. */
	async #once(url, { method, body, type, repeatable }, signal) {
		signal.throwIfAborted();
		const headers = {
			accept: "application/json",
			...body !== void 0 && { "content-type": type ?? "application/json" },
			...await this.#options.headers()
		};
		try {
			const { fetch } = this.#options.world;
			const response = await fetch(url.href, {
				method,
				headers,
				redirect: "manual",
				signal,
				...body !== void 0 && { body }
			});
			if (response.type === "opaqueredirect" || response.status >= 300 && response.status < 400) {
				await response.body?.cancel();
				throw new GateError("RG-DATABASE", `${this.title} at ${url.host} redirects, which is not followed with credentials`);
			}
			if (LATER.has(response.status)) await response.body?.cancel();
			const json = LATER.has(response.status) ? void 0 : await readJson(response, this.title);
			return {
				status: response.status,
				json,
				headers: response.headers
			};
		} catch (error) {
			signal.throwIfAborted();
			if (error instanceof GateError) throw error;
			if (repeatable) return void 0;
			throw new GateError("RG-DATABASE", `${this.title} cannot be reached at ${url.host}${reasonOf(error)}`);
		}
	}
	#urlOf(text) {
		const { base } = this.#options;
		const url = URL.canParse(text, base.href) ? new URL(text, base) : void 0;
		if (url && url.origin === base.origin && url.username === "" && url.password === "") return url;
		throw new GateError("RG-DATABASE", `${this.title} names an address on another host, which is not asked`);
	}
};
/** Seconds or a date, as HTTP has it; else twice as long each time. */
function waitOf(header, tries, now) {
	const stated = header === null || header === void 0 ? NaN : /^\d+$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - now;
	return Math.min(LONGEST_WAIT, Number.isNaN(stated) ? 100 * 2 ** (tries - 1) : Math.max(0, stated));
}
function reasonOf(error) {
	for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 5; depth += 1) {
		const { code, cause } = at;
		if (typeof code === "string") return ` (${code})`;
		at = cause;
	}
	return "";
}
// src/contract/push/http/statement.ts
const CANCEL_TIME = 5e3;
const LONGEST_PAUSE = 5e3;
/**
* Runs a statement within its time. When time is over or the run is aborted, the service is told to stop working on it.
* @throws GateError RG-DATABASE; the signal's reason
*/
async function runStatement(title, { clock, signal, timeout }, work) {
	const inner = new AbortController();
	let pauses = 0;
	const statement = { pause: () => clock.sleep(Math.min(LONGEST_PAUSE, 50 * 1.5 ** pauses++), inner.signal) };
	let cancelling = Promise.resolve();
	const stop = () => {
		cancelling = statement.cancel?.(AbortSignal.timeout(CANCEL_TIME)).catch(() => void 0) ?? Promise.resolve();
		inner.abort(new GateError("RG-DATABASE", "over"));
	};
	try {
		return await withDeadline(work(statement, inner.signal), {
			clock,
			signal,
			milliseconds: timeout,
			stop
		});
	} catch (error) {
		await cancelling;
		signal.throwIfAborted();
		if (error instanceof GateError && /did not answer within/.test(error.message)) throw new GateError("RG-DATABASE", `${title} took longer than ${formatDuration(timeout)} for a statement`, { hint: "allow more with --timeout, or look at fewer rows with --filter or --sample" });
		throw error;
	}
}
// src/contract/push/http/values.ts
/** What an answer holds at a path of own members; `undefined` where there is nothing. */
function at(value, ...path) {
	let here = value;
	for (const step of path) {
		if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return void 0;
		here = here[step];
	}
	return here;
}
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" ? found : "";
}
function numberAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "number" && Number.isFinite(found) ? found : void 0;
}
function listAt(value, ...path) {
	const found = at(value, ...path);
	return Array.isArray(found) ? found : [];
}
/** Rows of an answer as texts. @throws GateError RG-DATABASE for what is no table */
function rowsOf(rows, title) {
	return rows.map((row) => {
		if (!Array.isArray(row)) throw new GateError("RG-DATABASE", `${title} answered with something that is no row`);
		return row.map((cell) => cellOf(cell, title));
	});
}
function cellOf(cell, title) {
	if (cell === null || cell === void 0) return null;
	if (typeof cell === "string") return cell;
	if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
	throw new GateError("RG-DATABASE", `${title} answered with something that is no value`);
}
/** Rows of which one statement of ours asks for fewer. */
const MAX_ROWS = 1e4;
/** @throws GateError RG-DATABASE when an answer does not end */
function assertFew(rows, title) {
	if (rows.length > MAX_ROWS) throw new GateError("RG-DATABASE", `${title} answered with more than ${MAX_ROWS} rows`);
}
/** A message of a service in one line, cut; what it says about values is left out where it is about data. */
function said(message) {
	const line = message.replaceAll(/\s+/g, " ").trim();
	return line.length <= 300 ? line : `${line.slice(0, 299)}…`;
}
export { RestClient, addressOf, assertFew, at, cellOf, listAt, numberAt, required, rowsOf, runStatement, said, textAt };
