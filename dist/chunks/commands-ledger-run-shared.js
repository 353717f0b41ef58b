import { GateError, shortDigest } from "./start.js";
import { openRepository } from "./git-index-shared.js";
import { describeBreak, gitChannel, ledgerPath, parseLedger, readConfig, verifyLedger } from "./commands-rollback-read-config-shared.js";
import { basename, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/commands/ledger/run.ts
/** Checks the chain of every ledger that is asked for. */
async function verify(input, host) {
	const results = (await readSources(input, host)).map(verifyOne);
	const ok = results.every((result) => result.ok);
	return {
		verdict: ok ? "pass" : "fail",
		json: {
			ok,
			ledgers: results.map((result) => result.json)
		},
		text: results.map((result) => result.text).join("\n")
	};
}
function verifyOne({ environment, path, text }) {
	if (text === void 0) return {
		ok: true,
		json: {
			path,
			ok: true,
			records: 0,
			head: null
		},
		text: `${path}: nothing is recorded yet`
	};
	try {
		const { ok, records, head, broken } = verifyLedger(parseLedger(text, path), environment);
		if (broken) return {
			ok,
			json: {
				path,
				ok,
				records,
				head,
				broken: { ...broken }
			},
			text: `${path}: BROKEN at ${describeBreak(broken)}`
		};
		return {
			ok,
			json: {
				path,
				ok,
				records,
				head
			},
			text: `${path}: the chain holds, ${records} records, head ${head}`
		};
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		return {
			ok: false,
			json: {
				path,
				ok: false,
				error: error.describe()
			},
			text: `${path}: BROKEN, ${error.describe()}`
		};
	}
}
/** The records, oldest first. A broken chain is shown all the same, and said. */
async function show(input, host) {
	const ledgers = (await readSources(input, host)).map((source) => ({
		...source,
		records: parseLedger(source.text ?? "", source.path)
	}));
	const checks = ledgers.map(({ records, environment }) => verifyLedger(records, environment));
	const broken = checks.some((check) => !check.ok);
	const json = ledgers.map(({ path, records }, index) => ({
		path,
		ok: checks[index]?.ok ?? false,
		records
	}));
	const text = ledgers.map(({ path, records }, index) => {
		const problem = checks[index]?.broken;
		return [`${path}${problem ? `: BROKEN at ${describeBreak(problem)}` : ""}`, ...table(records)].join("\n");
	});
	return {
		verdict: broken ? "fail" : "pass",
		json: { ledgers: json },
		text: text.join("\n\n")
	};
}
function table(records) {
	if (records.length === 0) return ["  nothing is recorded yet"];
	const rows = records.map((record) => [
		String(record.seq),
		record.time,
		record.event,
		shortDigest(record.tupleId),
		moreOf(record)
	]);
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => `  ${row.map((cell, column) => column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
function moreOf({ commit, cause, replaces, target, actor }) {
	return [
		replaces === void 0 ? void 0 : `in place of ${shortDigest(replaces)}`,
		target === void 0 ? void 0 : `going back to ${shortDigest(target)}`,
		cause,
		commit === void 0 ? void 0 : `commit ${commit.slice(0, 12)}`,
		actor === void 0 ? void 0 : `by ${actor}`
	].filter((part) => part !== void 0).join(", ");
}
async function readSources({ options }, host) {
	const { file, environment } = options;
	const name = typeof environment === "string" ? environment : void 0;
	if (typeof file === "string") return [await readFileSource(host.directory, file, name)];
	const config = await readConfig(host.directory, typeof options["config"] === "string" ? options["config"] : void 0);
	const names = name === void 0 ? [...config.environments.keys()] : [name];
	const repository = await openRepository(host.directory);
	const remotes = (await repository.text(["remote"])).split("\n");
	const remote = (typeof options["remote"] === "string" ? options["remote"] : void 0) ?? (remotes.includes(config.ledger.remote) ? config.ledger.remote : ".");
	const token = host.env("ROLLBACK_GATE_TOKEN");
	const channel = gitChannel(repository, {
		remote,
		clock: host.clock,
		...token ? { token } : {}
	});
	try {
		const snapshot = await channel.snapshot(config.ledger.branch);
		const sources = [];
		for (const one of names) {
			const bytes = await snapshot.read(ledgerPath(one));
			sources.push({
				environment: one,
				path: ledgerPath(one),
				text: bytes && new TextDecoder().decode(bytes)
			});
		}
		return sources;
	} finally {
		await channel.close();
		await repository.close();
	}
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
export { show, verify };
