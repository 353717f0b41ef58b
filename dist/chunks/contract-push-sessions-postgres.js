import "./runtime.js";
import { formatDuration } from "./config.js";
import { GateError } from "./start.js";
import { postgresDialect, postgresType } from "./contract-push-dialects-postgres-shared.js";
import { withDeadline } from "./contract-push-sessions-deadline-shared.js";
// src/contract/push/sessions/postgres.ts
/** Beyond the server's own limit: only for a server that no longer answers. */
const GRACE = 1e4;
const CONNECT_SECONDS = 20;
/**
* One connection, one transaction that reads one state of the data and can write nothing, every statement with a limit of time.
* @throws GateError RG-DATABASE
*/
async function connectPostgres(options) {
	const lost = new AbortController();
	const session = new PostgresSession(await openClient(options, () => lost.abort(new GateError("RG-DATABASE", "the connection to PostgreSQL was closed"))), options, lost.signal);
	try {
		await session.begin();
		return session;
	} catch (error) {
		await session.close();
		throw error;
	}
}
async function openClient({ env, mask }, onclose) {
	const { default: postgres } = await import("./postgres.js");
	const [host, user, password] = [
		env("PGHOST") ?? "localhost",
		env("PGUSER") ?? "postgres",
		env("PGPASSWORD") ?? ""
	];
	const port = Number(env("PGPORT") ?? 5432);
	if (!Number.isInteger(port) || port < 1 || port > 65535) throw new GateError("RG-DATABASE", "PGPORT is no port");
	if (password !== "") mask(password);
	return postgres({
		...host.startsWith("/") ? { path: `${host}/.s.PGSQL.${port}` } : {
			host,
			port
		},
		database: env("PGDATABASE") ?? user,
		username: user,
		password,
		ssl: usesTls(host, env("PGSSLMODE")) ? "verify-full" : false,
		max: 1,
		prepare: false,
		fetch_types: false,
		connect_timeout: CONNECT_SECONDS,
		idle_timeout: 0,
		max_lifetime: null,
		onnotice: () => void 0,
		onclose,
		connection: { application_name: "rollback-gate" }
	});
}
/** Never without a verified certificate, unless the user says so or the server is on this machine. */
function usesTls(host, mode) {
	if (mode === "disable" || host.startsWith("/")) return false;
	return mode !== void 0 || !/^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
}
var PostgresSession = class {
	#client;
	#options;
	/** A new connection would be outside of the transaction. */
	#lost;
	constructor(client, options, lost) {
		this.#client = client;
		this.#options = options;
		this.#lost = lost;
	}
	async begin() {
		await this.#run("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
		const settings = {
			statement_timeout: `${Math.ceil(this.#options.timeout)}`,
			timezone: "UTC",
			datestyle: "ISO",
			extra_float_digits: "1",
			bytea_output: "hex"
		};
		for (const [name, value] of Object.entries(settings)) await this.#run(`SET LOCAL ${name} = '${value}'`);
	}
	/** An error ends the statement, not the transaction. */
	async query(statement) {
		await this.#run("SAVEPOINT one");
		try {
			return await this.#run(statement);
		} catch (error) {
			await this.#run("ROLLBACK TO SAVEPOINT one");
			throw error;
		}
	}
	async describe(table) {
		const lower = table.map((part) => part.toLowerCase());
		for (const path of lower.join(".") === table.join(".") ? [table] : [table, lower]) {
			const rows = await this.query(describing(path));
			if (rows.length > 0) return {
				path,
				columns: rows.map(([name, type, encoding]) => columnOf(name ?? "", type ?? "", encoding ?? ""))
			};
		}
		throw new GateError("RG-DATABASE", `PostgreSQL has no table ${table.join(".")}, or the user may not see it`, { hint: "name it with --table, such as public.orders" });
	}
	async close() {
		await this.#client.end({ timeout: 0 }).catch(() => void 0);
	}
	/** The extended protocol takes one statement at a time: a second one in the same text is refused by the server. */
	async #run(statement) {
		const { clock, signal, timeout } = this.#options;
		signal.throwIfAborted();
		this.#lost.throwIfAborted();
		const query = this.#client.unsafe(statement, [], {
			prepare: false,
			simple: false
		}).raw();
		const stop = () => query.cancel();
		try {
			return (await withDeadline(query, {
				clock,
				signal: AbortSignal.any([signal, this.#lost]),
				milliseconds: timeout + GRACE,
				stop
			})).map((row) => row.map((cell) => cell === null ? null : new TextDecoder().decode(cell)));
		} catch (error) {
			signal.throwIfAborted();
			throw gateError(error, timeout);
		}
	}
};
/** Columns with the name of their type: of domains that below them, of arrays and rows what they are. */
function describing(path) {
	return `WITH RECURSIVE types AS (
  SELECT attnum, attname, atttypid AS type FROM pg_attribute WHERE attrelid = to_regclass(${postgresDialect.text(path.map((part) => postgresDialect.quote(part)).join(".")) ?? "''"}) AND attnum > 0 AND NOT attisdropped
  UNION ALL
  SELECT t.attnum, t.attname, p.typbasetype FROM types t JOIN pg_type p ON p.oid = t.type WHERE p.typtype = 'd'
)
SELECT t.attname, CASE WHEN p.typtype = 'e' THEN 'enum' WHEN p.typtype = 'c' THEN 'row' WHEN p.typcategory = 'A' THEN 'array'
  WHEN p.typnamespace = 'pg_catalog'::regnamespace OR p.typname = 'citext' THEN p.typname ELSE 'type ' || p.typname END, current_setting('server_encoding')
FROM types t JOIN pg_type p ON p.oid = t.type WHERE p.typtype <> 'd' ORDER BY t.attnum`;
}
/** Without an encoding, bytes are not characters. */
function columnOf(name, type, encoding) {
	const known = postgresType(type);
	return {
		name,
		type: encoding === "SQL_ASCII" && known.family === "text" ? {
			family: "other",
			name: `${type} in SQL_ASCII`
		} : known
	};
}
const REASONS = {
	"57014": "the statement was cancelled",
	"28P01": "the password was refused",
	ECONNREFUSED: "the connection was refused",
	ENOTFOUND: "the host name does not resolve",
	CONNECT_TIMEOUT: "no connection came about in time"
};
/** Messages about data hold values of it; those that the contract classifies must not come out that way. */
function gateError(error, timeout) {
	if (error instanceof GateError) return error;
	const { code = "", message = "" } = error;
	if (code === "57014" && /timeout/.test(message)) return new GateError("RG-DATABASE", `PostgreSQL took longer than ${formatDuration(timeout)} for a statement`, { hint: "allow more with --timeout, or look at fewer rows with --filter or --sample" });
	const said = REASONS[code] ?? (code.startsWith("22") ? "a value cannot be read as what the statement takes it for" : message);
	return new GateError("RG-DATABASE", `PostgreSQL: ${said.slice(0, 300)}${code === "" ? "" : ` (${code})`}`, { .../^E[A-Z]+$/.test(code) && { hint: "the address comes from PGHOST and PGPORT" } });
}
export { connectPostgres };
