import { GateError } from "./start.js";
import { ledgerPath, openRepository, parseLedger, readUserFile, trustOf } from "./check.js";
import { chooseRemote, inspectAttachments, ledgerChannel, listRemotes, readToken } from "./commands-rollback-session-shared.js";
import { gitChannel } from "./write-back-index-shared.js";
import { readConfig } from "./commands-shared-read-config-shared.js";
import { basename } from "node:path";
// src/commands/ledger/sources.ts
/** Commits of the ledger branch: years of deployments. */
const WHOLE_HISTORY = 1e5;
/** Opens the ledger branch, works with it and closes it. @throws GateError, and whatever `work` throws */
async function withLedgerBranch({ options }, host, work) {
	const text = (name) => typeof options[name] === "string" ? options[name] : void 0;
	const config = await readConfig(host.directory, text("config"));
	const name = text("environment");
	const names = name === void 0 ? [...config.environments.keys()] : [name];
	const repository = await openRepository(host.directory);
	const remote = chooseRemote(await listRemotes(repository), text("remote"), config.ledger.remote) ?? ".";
	const token = readToken(host);
	const git = gitChannel(repository, {
		remote,
		clock: host.clock,
		...token ? { token } : {}
	});
	try {
		return await work({
			config,
			names,
			channel: await ledgerChannel({
				host,
				config,
				repository,
				remote,
				git
			})
		});
	} finally {
		await git.close();
		await repository.close();
	}
}
/** The ledgers that the options ask for. @throws GateError */
async function readSources(input, host) {
	const { file, environment } = input.options;
	if (typeof file === "string") return [await readFileSource(host.directory, file, typeof environment === "string" ? environment : void 0)];
	return withLedgerBranch(input, host, readBranch);
}
async function readBranch({ config, channel, names }) {
	const snapshot = await channel.snapshot(config.ledger.branch);
	const losses = await channel.losses?.(config.ledger.branch, names.map(ledgerPath), WHOLE_HISTORY);
	const sources = [];
	for (const one of names) {
		const at = ledgerPath(one);
		const bytes = await snapshot.read(at);
		const lossIn = losses?.find((loss) => loss.path === at)?.commit;
		const text = bytes && new TextDecoder().decode(bytes);
		const { records } = readAsFar({
			environment: one,
			path: at,
			text
		});
		const attachments = await inspectAttachments(records, (path) => snapshot.read(path));
		if (bytes === void 0 && lossIn === void 0 && !config.environments.has(one)) throw unknownEnvironment(one, config.environments.keys());
		sources.push({
			environment: one,
			path: at,
			text,
			lossIn,
			trust: trustOf(config.ledger),
			attachments
		});
	}
	return sources;
}
/** An environment that the configuration no longer has may have a ledger; one that nobody knows is a slip, and no empty ledger that holds. */
function unknownEnvironment(name, known) {
	return new GateError("RG-ENVIRONMENT-UNKNOWN", `there is no environment "${name}", and no ledger of one`, { expected: `one of: ${[...known].join(", ") || "none is configured"}` });
}
async function readFileSource(directory, file, environment) {
	const text = (await readUserFile(directory, file)).toString("utf8");
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
export { align, readAsFar, readSources, withLedgerBranch };
