import "./runtime.js";
import { createPrivateKey, randomUUID, sign } from "./config.js";
import { GateError } from "./start.js";
import { bigqueryType } from "./contract-push-dialects-bigquery-shared.js";
import { RestClient, addressOf, assertFew, at, cellOf, listAt, numberAt, required, runStatement, said, textAt } from "./contract-push-http-values-shared.js";
// src/contract/push/sessions/bigquery-token.ts
const SCOPE = "https://www.googleapis.com/auth/bigquery";
/** The key of an account says where its tokens come from; only this place is asked. */
const TOKEN_URL = "https://oauth2.googleapis.com/token";
const LIFETIME = 3600;
/** A token is renewed this long before it ends; seconds. */
const MARGIN = 120;
/** A token of the environment, or one that the key of a service account is exchanged for. @throws GateError RG-DATABASE */
function bigqueryCredentials(options) {
	const { env, mask, clock } = options;
	const [token, credentials] = [env("GOOGLE_OAUTH_ACCESS_TOKEN"), env("GOOGLE_CREDENTIALS")];
	for (const secret of [token, credentials]) if (secret !== void 0) mask(secret);
	if (token !== void 0) return async () => ({ authorization: `Bearer ${token}` });
	if (credentials === void 0) throw new GateError("RG-DATABASE", "BigQuery needs GOOGLE_OAUTH_ACCESS_TOKEN or GOOGLE_CREDENTIALS");
	const account = readAccount(credentials);
	let known;
	return async () => {
		const now = Math.floor(clock.now() / 1e3);
		if (!known || known.until <= now) known = await exchange(account, now, options);
		return { authorization: `Bearer ${known.token}` };
	};
}
/** https://developers.google.com/identity/protocols/oauth2/service-account */
async function exchange({ email, key }, now, options) {
	const base = addressOf(options.env("GOOGLE_TOKEN_URL") ?? TOKEN_URL, "GOOGLE_TOKEN_URL");
	const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
	const head = `${part({
		alg: "RS256",
		typ: "JWT"
	})}.${part({
		iss: email,
		scope: SCOPE,
		aud: TOKEN_URL,
		iat: now,
		exp: now + LIFETIME
	})}`;
	const assertion = `${head}.${sign("sha256", Buffer.from(head), key).toString("base64url")}`;
	const body = new URLSearchParams({
		grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
		assertion
	}).toString();
	const { json, status } = await new RestClient({
		title: "Google",
		base,
		headers: async () => ({}),
		world: options
	}).send({
		method: "POST",
		url: base.href,
		body,
		type: "application/x-www-form-urlencoded",
		repeatable: true
	});
	const token = textAt(json, "access_token");
	if (status !== 200 || token === "") throw new GateError("RG-DATABASE", `Google gave no token for the account (status ${status})`);
	options.mask(token);
	return {
		token,
		until: now + (numberAt(json, "expires_in") ?? LIFETIME) - MARGIN
	};
}
function readAccount(text) {
	try {
		const json = JSON.parse(text);
		const key = textAt(json, "private_key");
		if (textAt(json, "type") === "service_account") return {
			email: textAt(json, "client_email"),
			key: createPrivateKey(key)
		};
	} catch {}
	throw new GateError("RG-DATABASE", "GOOGLE_CREDENTIALS is no key of a service account", { expected: "the JSON of the key" });
}
// src/contract/push/sessions/bigquery.ts
const TITLE = "BigQuery";
/** Characters of the name of a project; older ones have the domain of their owner before a colon. */
const PROJECT = /^[a-z][a-z0-9:.-]{3,80}$/;
/**
* The REST API: https://cloud.google.com/bigquery/docs/reference/rest. Every statement is planned first, without cost: it has to be a SELECT, and to
* read no more than was allowed.
* @throws GateError RG-DATABASE
*/
async function connectBigquery(options) {
	const { env } = options;
	const project = required(env, "GOOGLE_CLOUD_PROJECT", TITLE);
	if (!PROJECT.test(project)) throw new GateError("RG-DATABASE", "GOOGLE_CLOUD_PROJECT is no name of a project");
	const base = addressOf(env("BIGQUERY_URL") ?? "https://bigquery.googleapis.com", "BIGQUERY_URL");
	const headers = bigqueryCredentials(options);
	return new BigquerySession(new RestClient({
		title: TITLE,
		base,
		headers,
		world: options
	}), options, project);
}
var BigquerySession = class {
	#client;
	#options;
	#project;
	#path;
	constructor(client, options, project) {
		this.#client = client;
		this.#options = options;
		this.#project = project;
		this.#path = `/bigquery/v2/projects/${encodeURIComponent(project)}`;
	}
	/** By the API of tables: a statement about all columns of a table may be refused for want of a filter. */
	async describe(table) {
		const [name = "", dataset = this.#options.env("BIGQUERY_DATASET"), project = this.#project] = [...table].reverse();
		if (dataset === void 0) throw new GateError("RG-USAGE", `${name} names no dataset of BigQuery`, { expected: "DATASET.TABLE, or BIGQUERY_DATASET" });
		const url = `/bigquery/v2/projects/${[
			project,
			"datasets",
			dataset,
			"tables",
			name
		].map(encodeURIComponent).join("/")}`;
		const json = await runStatement(TITLE, this.#options, (_statement, signal) => this.#send({
			method: "GET",
			url,
			repeatable: true
		}, signal));
		return {
			path: table,
			columns: listAt(json, "schema", "fields").map((field) => fieldOf(field)).map((field) => ({
				name: field.name,
				type: bigqueryType(field)
			}))
		};
	}
	async query(text) {
		const plan = await this.#plan(text);
		const kind = textAt(plan, "statistics", "query", "statementType");
		if (kind !== "SELECT") throw new GateError("RG-DATABASE", `${TITLE} takes the statement for ${kind || "something"} that is no SELECT: it is not run`);
		this.#assertAllowed(Number(textAt(plan, "statistics", "totalBytesProcessed")));
		return runStatement(TITLE, this.#options, async (statement, signal) => {
			const body = {
				...this.#settings(text),
				requestId: randomUUID(),
				timeoutMs: 1e4,
				jobTimeoutMs: String(Math.ceil(this.#options.timeout)),
				labels: { source: "rollback-gate" }
			};
			let page = await this.#send({
				method: "POST",
				url: `${this.#path}/queries`,
				body: JSON.stringify(body),
				repeatable: true
			}, signal);
			const [job, location] = [jobOf(page), textAt(page, "jobReference", "location")];
			const place = location === "" ? "" : `location=${encodeURIComponent(location)}&`;
			statement.cancel = (late) => this.#client.send({
				method: "POST",
				url: `${this.#path}/jobs/${job}/cancel?${place}`,
				body: "{}",
				repeatable: true
			}, late);
			const results = `${this.#path}/queries/${job}?${place}timeoutMs=10000`;
			while (at(page, "jobComplete") !== true) {
				await statement.pause();
				page = await this.#send({
					method: "GET",
					url: results,
					repeatable: true
				}, signal);
			}
			return this.#rows(page, results, signal);
		});
	}
	async close() {}
	#settings(query) {
		const { env, maxBytes } = this.#options;
		const dataset = env("BIGQUERY_DATASET");
		return {
			query,
			useLegacySql: false,
			...dataset !== void 0 && { defaultDataset: { datasetId: dataset } },
			...maxBytes !== void 0 && { maximumBytesBilled: String(maxBytes) },
			...env("BIGQUERY_LOCATION") !== void 0 && { location: env("BIGQUERY_LOCATION") }
		};
	}
	async #plan(text) {
		const { location, ...query } = this.#settings(text);
		const job = {
			configuration: {
				dryRun: true,
				query
			},
			...location !== void 0 && { jobReference: { location } }
		};
		return runStatement(TITLE, this.#options, (_statement, signal) => this.#send({
			method: "POST",
			url: `${this.#path}/jobs`,
			body: JSON.stringify(job),
			repeatable: true
		}, signal));
	}
	#assertAllowed(bytes) {
		const { maxBytes } = this.#options;
		if (maxBytes === void 0 || bytes <= maxBytes) return;
		throw new GateError("RG-DATABASE", `${TITLE} would read ${Number.isNaN(bytes) ? "an unknown number of" : bytes} bytes, more than the ${maxBytes} that are allowed`, { hint: "allow more with --max-bytes, or look at fewer rows with --filter or --sample" });
	}
	async #rows(first, results, signal) {
		const rows = [];
		const seen = /* @__PURE__ */ new Set();
		for (let page = first;;) {
			rows.push(...listAt(page, "rows").map((row) => listAt(row, "f").map((cell) => cellOf(at(cell, "v"), TITLE))));
			assertFew(rows, TITLE);
			const token = textAt(page, "pageToken");
			if (token === "") break;
			if (seen.has(token)) throw new GateError("RG-DATABASE", `${TITLE} names the same page twice`);
			seen.add(token);
			page = await this.#send({
				method: "GET",
				url: `${results}&pageToken=${encodeURIComponent(token)}`,
				repeatable: true
			}, signal);
		}
		const total = textAt(first, "totalRows");
		if (total !== "" && Number(total) !== rows.length) throw new GateError("RG-DATABASE", `${TITLE} sent ${rows.length} rows of ${said(total)}`);
		return rows;
	}
	async #send(request, signal) {
		const { json, status } = await this.#client.send(request, signal);
		const error = textAt(json, "error", "message") || textAt(listAt(json, "errors")[0], "message");
		if (status === 200 && error === "") return json;
		const message = /^(?:Bad |Could not cast|Invalid .* value|division by zero|.* overflow)/i.test(error) ? "a value cannot be read as what the statement takes it for" : said(error);
		throw new GateError("RG-DATABASE", `${TITLE} answered with status ${status}${message === "" ? "" : `: ${message}`}`);
	}
};
function jobOf(page) {
	const job = textAt(page, "jobReference", "jobId");
	if (/^[\w-]{1,1024}$/.test(job)) return encodeURIComponent(job);
	throw new GateError("RG-DATABASE", `${TITLE} did not name the job`);
}
const MAX_DEPTH = 20;
function fieldOf(json, depth = 0) {
	return {
		name: textAt(json, "name"),
		type: textAt(json, "type"),
		mode: textAt(json, "mode"),
		collation: textAt(json, "collation"),
		fields: depth > MAX_DEPTH ? [] : listAt(json, "fields").map((field) => fieldOf(field, depth + 1))
	};
}
export { connectBigquery };
