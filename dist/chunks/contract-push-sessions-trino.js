import "./runtime.js";
import { GateError } from "./start.js";
import { trinoDialect, trinoType } from "./contract-push-dialects-trino-shared.js";
import { RestClient, addressOf, assertFew, listAt, required, rowsOf, runStatement, said, textAt } from "./contract-push-http-values-shared.js";
// src/contract/push/sessions/trino.ts
const TITLE = "Trino";
/**
* The client protocol: a statement is posted, then the next address is asked until there is none; an error stands in the body.
* https://trino.io/docs/current/develop/client-protocol.html
* @throws GateError RG-DATABASE
*/
async function connectTrino(options) {
	const { env } = options;
	const base = addressOf(required(env, "TRINO_URL", TITLE), "TRINO_URL");
	const headers = headersOf(options);
	return new TrinoSession(new RestClient({
		title: TITLE,
		base,
		headers: async () => headers,
		world: options
	}), options);
}
/** A server that does not know a property of the session refuses the statement: no limit is passed over. */
function sessionOf({ timeout, maxBytes }) {
	const time = `query_max_run_time=${Math.max(1, Math.ceil(timeout / 1e3))}s`;
	return maxBytes === void 0 ? time : `${time},query_max_scan_physical_bytes=${maxBytes}B`;
}
function headersOf(options) {
	const { env, mask } = options;
	const [user, password, token] = [
		required(env, "TRINO_USER", TITLE),
		env("TRINO_PASSWORD"),
		env("TRINO_TOKEN")
	];
	const basic = password === void 0 ? void 0 : Buffer.from(`${user}:${password}`).toString("base64");
	for (const secret of [
		password,
		token,
		basic
	]) if (secret !== void 0) mask(secret);
	const credentials = token === void 0 ? basic && `Basic ${basic}` : `Bearer ${token}`;
	return {
		"x-trino-user": user,
		"x-trino-source": "rollback-gate",
		"x-trino-time-zone": "UTC",
		"x-trino-session": sessionOf(options),
		...env("TRINO_CATALOG") !== void 0 && { "x-trino-catalog": env("TRINO_CATALOG") ?? "" },
		...env("TRINO_SCHEMA") !== void 0 && { "x-trino-schema": env("TRINO_SCHEMA") ?? "" },
		...credentials && { authorization: credentials }
	};
}
var TrinoSession = class {
	#client;
	#options;
	constructor(client, options) {
		this.#client = client;
		this.#options = options;
	}
	async query(statement) {
		return (await this.#run(statement)).rows;
	}
	async describe(table) {
		const { columns } = await this.#run(`SELECT * FROM ${table.map(trinoDialect.quote).join(".")} WHERE 1 = 0`);
		return {
			path: table,
			columns: columns.map((column) => ({
				name: textAt(column, "name"),
				type: trinoType(textAt(column, "type"))
			}))
		};
	}
	async close() {}
	#run(text) {
		return runStatement(TITLE, this.#options, async (statement, signal) => {
			let { json } = this.#checked(await this.#client.send({
				method: "POST",
				url: "/v1/statement",
				body: text,
				type: "text/plain; charset=utf-8",
				repeatable: false
			}, signal));
			let columns = [];
			const rows = [];
			for (;;) {
				columns = listAt(json, "columns").length > 0 ? listAt(json, "columns") : columns;
				rows.push(...rowsOf(listAt(json, "data"), TITLE));
				assertFew(rows, TITLE);
				const next = textAt(json, "nextUri");
				if (next === "") return {
					columns,
					rows
				};
				statement.cancel = (late) => this.#client.send({
					method: "DELETE",
					url: next,
					repeatable: false
				}, late);
				if (listAt(json, "data").length === 0) await statement.pause();
				({json} = this.#checked(await this.#client.send({
					method: "GET",
					url: next,
					repeatable: true
				}, signal)));
			}
		});
	}
	/** Only 200 is an answer, and one with an error in it is none. */
	#checked(answer) {
		if (answer.status !== 200) throw new GateError("RG-DATABASE", `${TITLE} answered with status ${answer.status}`);
		const error = textAt(answer.json, "error", "errorName");
		const message = textAt(answer.json, "error", "message");
		if (error !== "" || message !== "") throw new GateError("RG-DATABASE", `${TITLE}: ${said(describe(error, message))}`);
		return { json: answer.json };
	}
};
/** What is said about data may hold values of it. */
function describe(name, message) {
	return /INVALID_(?:CAST|FUNCTION)_ARGUMENT|NUMERIC_VALUE_OUT_OF_RANGE|DIVISION_BY_ZERO/.test(name) ? `a value cannot be read as what the statement takes it for (${name})` : `${message} (${name})`;
}
export { connectTrino };
