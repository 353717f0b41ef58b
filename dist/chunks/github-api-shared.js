import { GateError, isJsonObject, systemClock } from "./start.js";
// src/github/patience.ts
/** Pauses before a read is tried again that got no answer, in milliseconds. */
const PAUSES = [
	500,
	2e3,
	5e3
];
/** What took longer than this is not tried again: somebody waits for a page or an issue. */
const QUICK = 1e4;
/** How often, and how long at most, is waited because GitHub asks to; a limit of the hour is not waited for in an incident. */
const MOST_WAITS = 2;
const MOST_WAIT = 65e3;
/** What to wait when GitHub names no time: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNNAMED_WAIT = 6e4;
/** Asks again what GitHub has not taken because of a rate limit, and reads that got no answer. The last error is thrown as it is. */
async function askPatiently(ask, { clock, signal, isRead }) {
	for (let attempt = 0;; attempt++) {
		const begun = clock.now();
		try {
			return await ask();
		} catch (error) {
			signal.throwIfAborted();
			const again = isRead && !isAnswer(error) && clock.now() - begun < QUICK ? PAUSES[attempt] : void 0;
			const wait = limitOf(error) ? limitPause(error, attempt, clock.now()) : again;
			if (wait === void 0) throw error;
			await clock.sleep(wait, signal);
		}
	}
}
function isAnswer(error) {
	const { status, response, errors } = error;
	return Array.isArray(errors) || typeof status === "number" && status < 500 && response !== void 0;
}
/** GitHub's words when it refuses for the number of requests, whoever asks: status 403 or 429, or an answer of GraphQL of its own. */
function limitOf(error) {
	const { status, message, errors, response } = error;
	const words = typeof message === "string" ? message : "";
	return (status === 403 || status === 429) && response !== void 0 && (status === 429 || /rate limit|abuse detection/i.test(words) || header(error, "retry-after") !== void 0) || Array.isArray(errors) && errors.some(isLimitError) ? words : void 0;
}
function isLimitError(error) {
	return typeof error === "object" && error !== null && "type" in error && String(error.type).startsWith("RATE_LIMIT");
}
function limitPause(error, attempt, now) {
	if (attempt >= MOST_WAITS) return void 0;
	const after = header(error, "retry-after");
	const reset = header(error, "x-ratelimit-remaining") === 0 ? header(error, "x-ratelimit-reset") : void 0;
	const wait = after === void 0 ? reset === void 0 ? UNNAMED_WAIT : reset * 1e3 - now : after * 1e3;
	return wait <= MOST_WAIT ? Math.max(0, wait) : void 0;
}
function header(error, name) {
	const { response, headers = response?.headers } = error;
	const value = headers?.[name];
	return value === void 0 || value === "" || !Number.isFinite(Number(value)) ? void 0 : Number(value);
}
// src/github/api.ts
/** Longest wait for one answer, in milliseconds. */
const TIMEOUT = 3e4;
/** The client loads when it is first asked for something. */
function openGitHub({ token, apiUrl, fetch, signal, clock = systemClock }) {
	const bounded = (input, init) => fetch(input, {
		...init,
		redirect: "error",
		signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)])
	});
	const load = async () => {
		const { getOctokit } = await import("./actions-github.js");
		return getOctokit(token, {
			baseUrl: apiUrl,
			userAgent: "rollback-gate",
			request: { fetch: bounded },
			log: {
				debug: ignore,
				info: ignore,
				warn: ignore,
				error: ignore
			}
		});
	};
	let client;
	const octokit = () => client ??= load();
	return {
		rest: async (route, parameters = {}) => {
			const { request } = await octokit();
			try {
				const ask = () => request(route, parameters);
				const answer = await askPatiently(ask, {
					clock,
					signal,
					isRead: route.startsWith("GET ")
				});
				return {
					status: answer.status,
					data: answer.data
				};
			} catch (error) {
				return refusal(error, signal);
			}
		},
		graphql: async (query, variables) => {
			const { graphql } = await octokit();
			try {
				const ask = () => graphql(query, variables);
				return {
					data: await askPatiently(ask, {
						clock,
						signal,
						isRead: false
					}) ?? {},
					errors: []
				};
			} catch (error) {
				return graphqlRefusal(error, signal);
			}
		}
	};
}
function ignore() {}
/** A status below 500 is an answer; all else is none. @throws GateError RG-GITHUB */
function refusal(error, signal) {
	signal.throwIfAborted();
	const limit = limitOf(error);
	if (limit !== void 0) throw limited(limit, error);
	const { status, response } = error;
	if (typeof status === "number" && status < 500 && response) return {
		status,
		data: response.data ?? null
	};
	throw unreachable(error, typeof status === "number" && response ? status : void 0);
}
function graphqlRefusal(error, signal) {
	signal.throwIfAborted();
	const limit = limitOf(error);
	if (limit !== void 0) throw limited(limit, error);
	const { errors, data, status } = error;
	if (Array.isArray(errors) && status === void 0) {
		const told = errors.filter(isJsonObject).map((one) => ({
			type: textAt(one, "type"),
			message: textAt(one, "message")
		}));
		return {
			data: data !== void 0 && isJsonObject(data) ? data : {},
			errors: told
		};
	}
	const answer = refusal(error, signal);
	const message = isJsonObject(answer.data) && typeof answer.data["message"] === "string" ? answer.data["message"] : "";
	return {
		data: {},
		errors: [{
			type: `HTTP_${answer.status}`,
			message
		}]
	};
}
/** Neither the address nor the headers are told: they may hold what is secret. */
function unreachable(error, status) {
	const why = status === void 0 ? "no answer" : `status ${status}`;
	return new GateError("RG-GITHUB", `GitHub cannot be reached (${why})`, {
		hint: "run the same command again",
		cause: error
	});
}
function limited(words, cause) {
	const told = words.replace(/\s+/g, " ").slice(0, 200);
	return new GateError("RG-GITHUB", `GitHub takes no more requests for now (${told})`, {
		hint: "run the same command again later",
		cause
	});
}
function textAt(value, key) {
	const found = value[key];
	return typeof found === "string" ? found : "";
}
export { openGitHub };
