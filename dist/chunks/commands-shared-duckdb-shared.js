import { resolve } from "node:path";
// src/commands/shared/databases.ts
/** What a database may use of the world. */
function worldOf(host) {
	const { clock, signal, fetch } = host;
	return {
		env: (name) => host.env(name),
		mask: (secret) => host.mask(secret),
		fetch,
		clock,
		signal
	};
}
// src/commands/shared/duckdb.ts
/** Where DuckDB is, for rules of type sql; said by whoever runs this, not by what is in the workspace. */
function duckdbFolder(host) {
	const folder = host.env("ROLLBACK_GATE_DUCKDB");
	return folder === void 0 ? {} : { duckdb: resolve(host.directory, folder) };
}
export { duckdbFolder, worldOf };
