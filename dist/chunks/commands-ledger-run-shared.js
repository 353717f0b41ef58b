import { GateError, shortDigest } from "./start.js";
import { describeBreak, describeLoss, gitChannel, ledgerPath, openRepository, parseLedger, verifyLedger } from "./ledger-index-shared.js";
import { chooseRemote, listRemotes, readConfig, readToken } from "./commands-rollback-session-shared.js";
import { basename, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/commands/ledger/run.ts
/** Commits of the ledger branch: years of deployments. */
const WHOLE_HISTORY = 1e5;
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
function verifyOne(source) {
	const { environment, path, text, lossIn } = source;
	const chain = verifyChain({
		environment,
		path,
		text
	});
	if (lossIn === void 0 || !chain.ok) return chain;
	return {
		ok: false,
		json: {
			...chain.json,
			ok: false,
			lossIn
		},
		text: `${path}: BROKEN: ${describeLoss(lossIn)}`
	};
}
function verifyChain({ environment, path, text }) {
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
		...readAsFar(source)
	}));
	const checks = ledgers.map(({ records, environment }) => verifyLedger(records, environment));
	const broken = checks.some((check) => !check.ok) || ledgers.some(({ lossIn, unreadable }) => (lossIn ?? unreadable) !== void 0);
	const json = ledgers.map(({ path, records, lossIn, unreadable }, index) => ({
		path,
		ok: checks[index]?.ok === true && (lossIn ?? unreadable) === void 0,
		records
	}));
	const text = ledgers.map(({ path, records, lossIn, unreadable }, index) => {
		const problem = checks[index]?.broken;
		return [`${path}${[
			problem ? `: BROKEN at ${describeBreak(problem)}` : "",
			lossIn === void 0 ? "" : `: BROKEN: ${describeLoss(lossIn)}`,
			unreadable === void 0 ? "" : `: BROKEN, ${unreadable}`
		].join("")}`, ...table(records)].join("\n");
	});
	return {
		verdict: broken ? "fail" : "pass",
		json: { ledgers: json },
		text: text.join("\n\n")
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
function moreOf({ commit, cause, replaces, target, identified, actor }) {
	return [
		replaces === void 0 ? void 0 : `in place of ${shortDigest(replaces)}`,
		target === void 0 ? void 0 : `going back to ${shortDigest(target)}`,
		cause,
		identified === false ? "without identity" : void 0,
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
	const given = typeof options["remote"] === "string" ? options["remote"] : void 0;
	const remote = chooseRemote(await listRemotes(repository), given, config.ledger.remote) ?? ".";
	const token = readToken(host);
	const channel = gitChannel(repository, {
		remote,
		clock: host.clock,
		...token ? { token } : {}
	});
	try {
		const snapshot = await channel.snapshot(config.ledger.branch);
		const losses = await channel.losses?.(config.ledger.branch, names.map(ledgerPath), WHOLE_HISTORY);
		const sources = [];
		for (const one of names) {
			const bytes = await snapshot.read(ledgerPath(one));
			const path = ledgerPath(one);
			const lossIn = losses?.find((loss) => loss.path === path)?.commit;
			sources.push({
				environment: one,
				path,
				text: bytes && new TextDecoder().decode(bytes),
				lossIn
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
