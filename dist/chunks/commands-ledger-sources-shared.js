import { GateError, sha256 } from "./start.js";
import { openRepository } from "./git-index-shared.js";
import { attachmentPath, ledgerPath, parseLedger } from "./ledger-index-shared.js";
import { gitChannel } from "./write-back-index-shared.js";
import { chooseRemote, ledgerChannel, listRemotes, readConfig, readToken } from "./commands-rollback-session-shared.js";
import { trustOf } from "./commands-shared-ledger-trust-shared.js";
import { basename, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/commands/ledger/sources.ts
/** Commits of the ledger branch: years of deployments. */
const WHOLE_HISTORY = 1e5;
/** The ledgers that the options ask for. @throws GateError */
async function readSources({ options }, host) {
	const { file, environment, config: path } = options;
	const name = typeof environment === "string" ? environment : void 0;
	if (typeof file === "string") return [await readFileSource(host.directory, file, name)];
	const config = await readConfig(host.directory, typeof path === "string" ? path : void 0);
	const names = name === void 0 ? [...config.environments.keys()] : [name];
	const repository = await openRepository(host.directory);
	const given = typeof options["remote"] === "string" ? options["remote"] : void 0;
	const remote = chooseRemote(await listRemotes(repository), given, config.ledger.remote) ?? ".";
	const token = readToken(host);
	const git = gitChannel(repository, {
		remote,
		clock: host.clock,
		...token ? { token } : {}
	});
	try {
		const channel = await ledgerChannel({
			host,
			config,
			repository,
			remote,
			git
		});
		const snapshot = await channel.snapshot(config.ledger.branch);
		const losses = await channel.losses?.(config.ledger.branch, names.map(ledgerPath), WHOLE_HISTORY);
		const sources = [];
		for (const one of names) {
			const at = ledgerPath(one);
			const bytes = await snapshot.read(at);
			const lossIn = losses?.find((loss) => loss.path === at)?.commit;
			const text = bytes && new TextDecoder().decode(bytes);
			const damaged = await damagedOf({
				environment: one,
				path: at,
				text
			}, (file) => snapshot.read(file));
			if (bytes === void 0 && lossIn === void 0 && !config.environments.has(one)) throw unknownEnvironment(one, config.environments.keys());
			sources.push({
				environment: one,
				path: at,
				text,
				lossIn,
				trust: trustOf(config.ledger),
				damaged
			});
		}
		return sources;
	} finally {
		await git.close();
		await repository.close();
	}
}
async function damagedOf(source, read) {
	const damaged = [];
	for (const { attachment } of readAsFar(source).records) {
		if (attachment === void 0) continue;
		const bytes = await read(attachmentPath(attachment));
		if (bytes === void 0 || sha256(bytes) !== attachment) damaged.push(attachment);
	}
	return damaged;
}
/** An environment that the configuration no longer has may have a ledger; one that nobody knows is a slip, and no empty ledger that holds. */
function unknownEnvironment(name, known) {
	return new GateError("RG-ENVIRONMENT-UNKNOWN", `there is no environment "${name}", and no ledger of one`, { expected: `one of: ${[...known].join(", ") || "none is configured"}` });
}
async function readFileSource(directory, file, environment) {
	const text = await readFile(resolve(directory, file), "utf8").catch((error) => {
		throw new GateError("RG-FILE", `${file} could not be read: ${error.code ?? error.message}`);
	});
	return {
		environment,
		path: basename(file),
		text
	};
}
/** The records before the first line that cannot be read, and what is wrong with that line. */
function readAsFar({ text = "", path }) {
	try {
		return { records: parseLedger(text, path) };
	} catch (error) {
		if (!(error instanceof GateError) || error.place === void 0) throw error;
		const good = text.split("\n").slice(0, error.place.line - 1);
		return {
			records: parseLedger(good.join("\n"), path),
			unreadable: error.describe()
		};
	}
}
/** Columns that line up; the first is set to the right. */
function align(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => `  ${row.map((cell, column) => column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
export { align, readAsFar, readSources };
