import "./runtime.js";
import { createHash, createPrivateKey, createPublicKey, randomUUID, sign } from "./config.js";
import { GateError } from "./start.js";
import { snowflakeDialect, snowflakeType } from "./contract-push-dialects-snowflake-shared.js";
import { RestClient, addressOf, assertFew, listAt, numberAt, required, rowsOf, runStatement, said, textAt } from "./contract-push-http-values-shared.js";
// src/contract/push/sessions/snowflake-token.ts
/** Of a token; Snowflake takes at most an hour. */
const LIFETIME = 1800;
/** Headers that prove who asks: an OAuth token, an access token, or a token signed with the user's key. @throws GateError RG-DATABASE */
function snowflakeCredentials({ env, mask, clock }, identity) {
	const [oauth, access, pem, phrase] = [
		env("SNOWFLAKE_OAUTH_TOKEN"),
		env("SNOWFLAKE_TOKEN"),
		env("SNOWFLAKE_PRIVATE_KEY"),
		env("SNOWFLAKE_PRIVATE_KEY_PASSPHRASE")
	];
	for (const secret of [
		oauth,
		access,
		pem,
		phrase
	]) if (secret !== void 0) mask(secret);
	const fixed = oauth ?? access;
	if (fixed !== void 0) return async () => headersOf(fixed, oauth === void 0 ? "PROGRAMMATIC_ACCESS_TOKEN" : "OAUTH");
	if (pem === void 0) throw new GateError("RG-DATABASE", "Snowflake needs SNOWFLAKE_TOKEN, SNOWFLAKE_OAUTH_TOKEN or SNOWFLAKE_PRIVATE_KEY");
	const key = readKey(pem, phrase);
	return async () => {
		const token = signToken(key, identity, Math.floor(clock.now() / 1e3));
		mask(token);
		return headersOf(token, "KEYPAIR_JWT");
	};
}
function headersOf(token, type) {
	return {
		authorization: `Bearer ${token}`,
		"x-snowflake-authorization-token-type": type,
		"user-agent": "rollback-gate"
	};
}
/** What is wrong with a key is not repeated: the message could hold parts of it. */
function readKey(pem, passphrase) {
	try {
		return createPrivateKey({
			key: pem.replaceAll("\\n", "\n"),
			...passphrase !== void 0 && { passphrase }
		});
	} catch {
		throw new GateError("RG-DATABASE", "SNOWFLAKE_PRIVATE_KEY is no private key that can be read", { expected: "PKCS 8 in PEM" });
	}
}
/** https://docs.snowflake.com/en/developer-guide/sql-api/authenticating: issuer with the fingerprint of the public key, account without its region. */
function signToken(key, { account, user }, now) {
	const subject = `${account.replace(/\..*$/, "").toUpperCase()}.${user.toUpperCase()}`;
	const der = createPublicKey(key).export({
		type: "spki",
		format: "der"
	});
	const print = `SHA256:${createHash("sha256").update(der).digest("base64")}`;
	const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
	const head = `${part({
		alg: "RS256",
		typ: "JWT"
	})}.${part({
		iss: `${subject}.${print}`,
		sub: subject,
		iat: now,
		exp: now + LIFETIME
	})}`;
	return `${head}.${sign("sha256", Buffer.from(head), key).toString("base64url")}`;
}
// src/contract/push/sessions/snowflake.ts
const TITLE = "Snowflake";
const PATH = "/api/v2/statements";
/**
* The SQL API: https://docs.snowflake.com/en/developer-guide/sql-api/index
* @throws GateError RG-DATABASE
*/
async function connectSnowflake(options) {
	const { env } = options;
	const [account, user] = [required(env, "SNOWFLAKE_ACCOUNT", TITLE), required(env, "SNOWFLAKE_USER", TITLE)];
	if (!/^[\w.-]{1,200}$/.test(account)) throw new GateError("RG-DATABASE", "SNOWFLAKE_ACCOUNT is no account identifier");
	const base = addressOf(env("SNOWFLAKE_URL") ?? `https://${account.replaceAll("_", "-")}.snowflakecomputing.com`, "SNOWFLAKE_URL");
	const headers = snowflakeCredentials(options, {
		account,
		user
	});
	return new SnowflakeSession(new RestClient({
		title: TITLE,
		base,
		headers,
		world: options
	}), options);
}
var SnowflakeSession = class {
	#client;
	#options;
	constructor(client, options) {
		this.#client = client;
		this.#options = options;
	}
	async query(statement) {
		return (await this.#run(statement)).rows;
	}
	/** Names without lower-case letters of their own are kept in capitals there. */
	async describe(table) {
		const upper = table.map((part) => part.toUpperCase());
		return await this.#columns(upper).catch(async (error) => {
			if (upper.join(".") === table.join(".") || !(error instanceof GateError) || !/does not exist/i.test(error.message)) throw error;
			return this.#columns(table);
		});
	}
	async close() {}
	async #columns(path) {
		const { columns } = await this.#run(`SELECT * FROM ${path.map(snowflakeDialect.quote).join(".")} WHERE 1 = 0`);
		return {
			path,
			columns: columns.map((column) => ({
				name: textAt(column, "name"),
				type: snowflakeType(textAt(column, "type"), numberAt(column, "precision"), numberAt(column, "scale"), textAt(column, "collation"))
			}))
		};
	}
	#run(text) {
		return runStatement(TITLE, this.#options, async (statement, signal) => {
			const url = `${PATH}?requestId=${randomUUID()}`;
			let answer = await this.#client.send({
				method: "POST",
				url,
				body: this.#body(text),
				repeatable: true
			}, signal);
			const path = answer.status === 200 || answer.status === 202 ? `${PATH}/${handleOf(answer.json)}` : PATH;
			statement.cancel = (late) => this.#client.send({
				method: "POST",
				url: `${path}/cancel`,
				body: "{}",
				repeatable: true
			}, late);
			while (answer.status === 202) {
				await statement.pause();
				answer = await this.#client.send({
					method: "GET",
					url: path,
					repeatable: true
				}, signal);
			}
			assertDone(answer);
			return {
				columns: listAt(answer.json, "resultSetMetaData", "rowType"),
				rows: await this.#rows(answer.json, path, signal)
			};
		});
	}
	#body(statement) {
		const { env, timeout } = this.#options;
		const context = [
			"database",
			"schema",
			"warehouse",
			"role"
		].flatMap((name) => {
			const value = env(`SNOWFLAKE_${name.toUpperCase()}`);
			return value === void 0 ? [] : [[name, value]];
		});
		return JSON.stringify({
			statement,
			timeout: Math.max(1, Math.ceil(timeout / 1e3)),
			...Object.fromEntries(context),
			parameters: {
				TIMEZONE: "UTC",
				QUERY_TAG: "rollback-gate",
				MULTI_STATEMENT_COUNT: "1"
			}
		});
	}
	/** The first partition came with the answer. */
	async #rows(json, path, signal) {
		const rows = [...rowsOf(listAt(json, "data"), TITLE)];
		const partitions = listAt(json, "resultSetMetaData", "partitionInfo").length;
		for (let index = 1; index < partitions; index += 1) {
			assertFew(rows, TITLE);
			const answer = await this.#client.send({
				method: "GET",
				url: `${path}?partition=${index}`,
				repeatable: true
			}, signal);
			assertDone(answer);
			rows.push(...rowsOf(listAt(answer.json, "data"), TITLE));
		}
		assertFew(rows, TITLE);
		const total = numberAt(json, "resultSetMetaData", "numRows");
		if (total !== void 0 && total !== rows.length) throw new GateError("RG-DATABASE", `${TITLE} sent ${rows.length} rows of ${total}`);
		return rows;
	}
};
function handleOf(json) {
	const handle = textAt(json, "statementHandle");
	if (/^[\w-]{1,100}$/.test(handle)) return handle;
	throw new GateError("RG-DATABASE", `${TITLE} did not name the statement`);
}
/** SQLSTATE 22 is about values, which a message may hold. */
function assertDone({ status, json }) {
	if (status === 200) return;
	const [state, message] = [textAt(json, "sqlState"), textAt(json, "message")];
	if (state.startsWith("22")) throw new GateError("RG-DATABASE", `${TITLE}: a value cannot be read as what the statement takes it for (${state})`);
	throw new GateError("RG-DATABASE", `${TITLE} answered with status ${status}${message === "" ? "" : `: ${said(message)}`}`);
}
export { connectSnowflake };
