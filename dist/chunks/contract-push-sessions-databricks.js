import "./runtime.js";
import { GateError } from "./start.js";
import { databricksDialect, databricksType } from "./contract-push-dialects-databricks-shared.js";
import { RestClient, addressOf, assertFew, at, listAt, numberAt, required, rowsOf, runStatement, said, textAt } from "./contract-push-http-values-shared.js";
// src/contract/push/sessions/databricks-token.ts
const TOKEN_PATH = "/oidc/v1/token";
/** Seconds that a token holds where the answer does not say. */
const LIFETIME = 3600;
/** A token is renewed this long before it ends; seconds. */
const MARGIN = 120;
/**
* A token of the environment, or those that the workspace gives a service principal for its client id and secret:
* https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m
* @throws GateError RG-DATABASE
*/
function databricksCredentials(base, options) {
	const { env, mask, clock } = options;
	const [token, id, secret] = [
		"DATABRICKS_TOKEN",
		"DATABRICKS_CLIENT_ID",
		"DATABRICKS_CLIENT_SECRET"
	].map(env);
	for (const one of [token, secret]) if (one !== void 0) mask(one);
	if (token !== void 0) return async () => ({ authorization: `Bearer ${token}` });
	if (id === void 0 || secret === void 0) throw new GateError("RG-DATABASE", "Databricks needs DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID with DATABRICKS_CLIENT_SECRET");
	const basic = Buffer.from(`${id}:${secret}`).toString("base64");
	mask(basic);
	const headers = {
		authorization: `Basic ${basic}`,
		"user-agent": "rollback-gate"
	};
	const client = new RestClient({
		title: "Databricks",
		base,
		headers: async () => headers,
		world: options
	});
	let known;
	return async () => {
		const now = Math.floor(clock.now() / 1e3);
		if (!known || known.until <= now) known = await exchange(client, now, options);
		return { authorization: `Bearer ${known.token}` };
	};
}
async function exchange(client, now, { mask }) {
	const body = new URLSearchParams({
		grant_type: "client_credentials",
		scope: "all-apis"
	}).toString();
	const request = {
		method: "POST",
		url: TOKEN_PATH,
		body,
		type: "application/x-www-form-urlencoded",
		repeatable: true
	};
	const { json, status } = await client.send(request);
	const token = textAt(json, "access_token");
	if (status !== 200 || token === "") throw new GateError("RG-DATABASE", `Databricks gave no token for the service principal (status ${status})`);
	mask(token);
	return {
		token,
		until: now + (numberAt(json, "expires_in") ?? LIFETIME) - MARGIN
	};
}
// src/contract/push/sessions/databricks.ts
const TITLE = "Databricks";
const PATH = "/api/2.0/sql/statements";
/**
* The Statement Execution API, with results inline: https://docs.databricks.com/api/workspace/statementexecution
* @throws GateError RG-DATABASE
*/
async function connectDatabricks(options) {
	const { env } = options;
	const host = required(env, "DATABRICKS_HOST", TITLE);
	const base = addressOf(/^https?:/i.test(host) ? host : `https://${host}`, "DATABRICKS_HOST");
	const [credentials, warehouse] = [databricksCredentials(base, options), required(env, "DATABRICKS_WAREHOUSE_ID", TITLE)];
	const headers = async () => ({
		...await credentials(),
		"user-agent": "rollback-gate"
	});
	return new DatabricksSession(new RestClient({
		title: TITLE,
		base,
		headers,
		world: options
	}), options, warehouse);
}
var DatabricksSession = class {
	#client;
	#options;
	#warehouse;
	constructor(client, options, warehouse) {
		this.#client = client;
		this.#options = options;
		this.#warehouse = warehouse;
	}
	async query(statement) {
		return (await this.#run(statement)).rows;
	}
	async describe(table) {
		const { columns } = await this.#run(`SELECT * FROM ${table.map(databricksDialect.quote).join(".")} WHERE 1 = 0`);
		return {
			path: table,
			columns: columns.map((column) => ({
				name: textAt(column, "name"),
				type: databricksType(textAt(column, "type_text"))
			}))
		};
	}
	async close() {}
	#run(text) {
		const { env } = this.#options;
		return runStatement(TITLE, this.#options, async (statement, signal) => {
			const body = JSON.stringify({
				statement: text,
				warehouse_id: this.#warehouse,
				...env("DATABRICKS_CATALOG") !== void 0 && { catalog: env("DATABRICKS_CATALOG") },
				...env("DATABRICKS_SCHEMA") !== void 0 && { schema: env("DATABRICKS_SCHEMA") },
				wait_timeout: "10s",
				on_wait_timeout: "CONTINUE",
				disposition: "INLINE",
				format: "JSON_ARRAY"
			});
			let json = await this.#send({
				method: "POST",
				url: PATH,
				body,
				repeatable: false
			}, signal);
			const path = `${PATH}/${encodeURIComponent(idOf(json))}`;
			statement.cancel = (late) => this.#client.send({
				method: "POST",
				url: `${path}/cancel`,
				body: "{}",
				repeatable: true
			}, late);
			while (/^(?:PENDING|RUNNING)$/.test(textAt(json, "status", "state"))) {
				await statement.pause();
				json = await this.#send({
					method: "GET",
					url: path,
					repeatable: true
				}, signal);
			}
			assertSucceeded(json);
			return {
				columns: listAt(json, "manifest", "schema", "columns"),
				rows: await this.#rows(json, path, signal)
			};
		});
	}
	/** The first chunk came with the answer, the others are asked for by number; links to storage elsewhere are never followed. */
	async #rows(json, path, signal) {
		if (at(json, "manifest", "truncated") === true || at(json, "result", "external_links") !== void 0) throw new GateError("RG-DATABASE", `${TITLE} did not answer with all rows inline`);
		const rows = [...rowsOf(listAt(json, "result", "data_array"), TITLE)];
		const seen = /* @__PURE__ */ new Set([0]);
		let next = numberAt(json, "result", "next_chunk_index");
		while (next !== void 0) {
			if (seen.has(next)) throw new GateError("RG-DATABASE", `${TITLE} names the same chunk twice`);
			seen.add(next);
			const chunk = await this.#send({
				method: "GET",
				url: `${path}/result/chunks/${next}`,
				repeatable: true
			}, signal);
			rows.push(...rowsOf(listAt(chunk, "data_array"), TITLE));
			assertFew(rows, TITLE);
			next = numberAt(chunk, "next_chunk_index");
		}
		const total = numberAt(json, "manifest", "total_row_count");
		if (total !== void 0 && total !== rows.length) throw new GateError("RG-DATABASE", `${TITLE} sent ${rows.length} rows of ${total}`);
		return rows;
	}
	async #send(request, signal) {
		const { json, status } = await this.#client.send(request, signal);
		if (status === 200) return json;
		throw new GateError("RG-DATABASE", `${TITLE} answered with status ${status}: ${said(textAt(json, "message"))}`);
	}
};
function idOf(json) {
	const id = textAt(json, "statement_id");
	if (/^[\w-]{1,100}$/.test(id)) return id;
	throw new GateError("RG-DATABASE", `${TITLE} did not name the statement`);
}
function assertSucceeded(json) {
	const state = textAt(json, "status", "state");
	if (state === "SUCCEEDED") return;
	const message = textAt(json, "status", "error", "message");
	const isData = /\[(?:CAST_|NUMERIC_VALUE|ARITHMETIC_|INVALID_)/.test(message);
	throw new GateError("RG-DATABASE", `${TITLE}: ${isData ? "a value cannot be read as what the statement takes it for" : said(message || `the statement ended as ${state || "nothing"}`)}`);
}
export { connectDatabricks };
