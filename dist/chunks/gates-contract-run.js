import "./runtime.js";
import { counted, loadConfig, makeFinding, matchFiles, releaseLabel } from "./config.js";
import { parseFilter, testContract, testInDatabase } from "./contract-push-index-shared.js";
import { GateError, toGateErrors } from "./start.js";
import { contractRule } from "./gates-contract-rules-shared.js";
// src/gates/contract/cells.ts
/** The contract as people read it. */
function contractName({ contract, entry }) {
	return contract === "" ? `any contract of a consumer of ${entry.contract}` : contract;
}
/** The first promise of which nothing is known, and why. */
function openQuestion(results) {
	const open = results.flatMap((result) => result.results).find(({ status }) => status === "unknown");
	return open && `${open.clause.property} ${open.clause.rule}: ${open.reason ?? "unknown"}`.trim();
}
/**
* Every question that an entry asks: does the data of N keep the contract and its consumers' (`undefined`); would what N wrote
* satisfy the consumers of earlier releases after a rollback (`rollback`); do the consumers of N live with what earlier releases
* wrote (`deploy`). Where files of an earlier release are, its own configuration knows: folders are renamed.
*/
async function cellsOf(entry, candidate, earlier) {
	const own = {
		entry,
		contract: entry.contract,
		isConsumer: false,
		contractOf: candidate,
		dataOf: candidate,
		direction: void 0
	};
	const current = await matching(entry.consumers, candidate);
	const cells = [own, ...current.map((contract) => ({
		...own,
		contract,
		isConsumer: true
	}))];
	let consumers = current.length;
	for (const { release, own: then } of earlier) {
		const stayed = await matching(entry.consumers, release);
		consumers += stayed.length;
		const before = [.../* @__PURE__ */ new Set([...stayed, ...await matching(then?.consumers ?? [], release)])].sort();
		for (const contract of before) cells.push({
			...own,
			contract,
			isConsumer: true,
			contractOf: release,
			direction: "rollback"
		});
		const written = then && (await dataFiles(then, release)).length > 0 ? {
			...entry,
			data: then.data
		} : entry;
		if ((await dataFiles(written, release)).length === 0) continue;
		for (const contract of current) cells.push({
			...own,
			entry: written,
			contract,
			isConsumer: true,
			dataOf: release,
			direction: "deploy"
		});
	}
	return consumers === 0 && entry.consumers.length > 0 ? [...cells, {
		...own,
		contract: ""
	}] : cells;
}
/** Questions about an entry that the candidate no longer has: what it still writes there, the consumers of the earlier release read. */
async function droppedCells(entry, candidate, release) {
	if ((await dataFiles(entry, candidate)).length === 0) return [];
	return (await matching(entry.consumers, release)).map((contract) => ({
		entry,
		contract,
		isConsumer: true,
		contractOf: release,
		dataOf: candidate,
		direction: "rollback"
	}));
}
/** Every question of an entry asks for the same files, and a repository can have very many. */
const FILES = /* @__PURE__ */ new WeakMap();
/** Paths of the data files of a release. */
function dataFiles(entry, release) {
	const known = FILES.get(entry) ?? /* @__PURE__ */ new Map();
	FILES.set(entry, known);
	const files = known.get(release) ?? matching(entry.data, release);
	known.set(release, files);
	return files;
}
async function matching(globs, release) {
	if (globs.length === 0) return [];
	return [...release.list ? await release.list(globs) : await matchFiles((await release.files()).keys(), globs)].sort();
}
// src/gates/contract/database.ts
/** Holds the table of an entry against a contract. @throws GateError RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATABASE */
async function askDatabase(database, { contract, now, world }) {
	if (!world) throw new GateError("RG-DATABASE", "no database can be asked here");
	const { dataset, examples, filter, maxBytes, name, sample, table, timeout } = database;
	return testInDatabase({
		contract,
		database: name,
		...table !== void 0 && { table },
		...dataset !== void 0 && { dataset },
		...filter !== void 0 && { filter: parseFilter(filter) },
		...sample !== void 0 && sample < 1 && { sample: Number((sample * 100).toPrecision(12)) },
		timeout,
		...maxBytes !== void 0 && { maxBytes },
		examples,
		now,
		world
	});
}
// src/gates/contract/answer.ts
/** Answers cells; the same contract and the same data are looked at once. */
var Answerer = class {
	#tools;
	#known = /* @__PURE__ */ new Map();
	constructor(tools) {
		this.#tools = tools;
	}
	async answer(cell) {
		const paths = await dataFiles(cell.entry, cell.dataOf);
		if (cell.contract === "") return {
			cell,
			answer: "unknown",
			reason: `no consumer contract matches ${cell.entry.consumers.join(", ")}`,
			results: []
		};
		if (await cell.contractOf.read(cell.contract) === void 0) return {
			cell,
			answer: "unknown",
			reason: "there is no such file",
			results: []
		};
		if (paths.length === 0 && !cell.entry.database) return {
			cell,
			answer: "unknown",
			reason: "no data file matches",
			results: []
		};
		const key = await this.#keyOf(cell, paths);
		const known = this.#known.get(key) ?? this.#run(cell, paths);
		this.#known.set(key, known);
		const results = await known;
		if (!isResults(results)) return {
			cell,
			answer: "unknown",
			reason: results.message,
			code: results.code,
			results: []
		};
		return judge(cell, results);
	}
	async #run(cell, paths) {
		try {
			const contract = {
				path: cell.contract,
				text: await textOf(cell.contractOf, cell.contract)
			};
			const { now, signal, world, duckdb } = this.#tools;
			const { database } = cell.entry;
			if (database) return await askDatabase(database, {
				contract,
				now,
				world
			});
			const data = paths.map((path) => dataFile(cell.dataOf, path));
			return await testContract({
				contract,
				data,
				now,
				signal,
				...duckdb !== void 0 && { duckdb }
			});
		} catch (thrown) {
			this.#tools.signal.throwIfAborted();
			const [error] = toGateErrors(thrown);
			if (!error || error.code === "RG-INTERNAL") throw thrown;
			return error;
		}
	}
	async #keyOf({ contract, contractOf, dataOf, entry }, paths) {
		const [contracts, data] = [await contractOf.blobs([contract]), await dataOf.blobs(paths)];
		return JSON.stringify([
			contract,
			contracts.get(contract),
			paths.map((path) => [path, data.get(path)]),
			entry.database
		]);
	}
};
function isResults(value) {
	return Array.isArray(value);
}
/** What is broken is known, whatever else is not. A promise that is not run leaves the answer to the others. */
function judge(cell, results) {
	const clauses = results.flatMap((result) => result.results);
	if (results.some(({ unreadable }) => unreadable.count > 0) || clauses.some(({ status }) => status === "broken")) return {
		cell,
		answer: "no",
		results
	};
	const reason = openQuestion(results);
	if (reason !== void 0) return {
		cell,
		answer: "unknown",
		reason,
		results
	};
	if (clauses.some(({ status }) => status === "kept")) return {
		cell,
		answer: "yes",
		results
	};
	return {
		cell,
		answer: "unknown",
		reason: "the contract promises nothing that can be checked",
		results
	};
}
async function textOf(release, path) {
	return new TextDecoder().decode(await release.read(path) ?? /* @__PURE__ */ new Uint8Array());
}
function dataFile(release, path) {
	return {
		path,
		async *open() {
			const bytes = await release.read(path);
			if (bytes) yield bytes;
		}
	};
}
// src/gates/contract/earlier-entries.ts
/** Reads the configuration as the release has it. A mistake in it is told, not thrown: nobody can mend what was released. */
async function earlierEntries(release, path) {
	const bytes = await release.read(path);
	if (!bytes) return { entries: [] };
	try {
		return { entries: loadConfig(new TextDecoder().decode(bytes), path).contracts };
	} catch (thrown) {
		const [error] = toGateErrors(thrown);
		if (!error || error.code === "RG-INTERNAL") throw thrown;
		return {
			entries: [],
			error
		};
	}
}
/**
* The entry of the earlier release for one of today: of the same contract, or of the same data (a contract can be renamed), or the
* only ones on both sides without another half.
*/
function matchEntries(present, earlier) {
	const matched = /* @__PURE__ */ new Map();
	const left = new Set(earlier);
	const pair = (isSame) => {
		for (const entry of present) {
			const found = matched.has(entry) ? void 0 : [...left].find((one) => isSame(entry, one));
			if (!found) continue;
			matched.set(entry, found);
			left.delete(found);
		}
	};
	pair((one, other) => sourceOf(one) === sourceOf(other) && one.contract === other.contract);
	pair((one, other) => one.contract === other.contract);
	pair((one, other) => sourceOf(one) === sourceOf(other));
	if (left.size === 1 && present.length - matched.size === 1) pair(() => true);
	return {
		matched,
		dropped: [...left]
	};
}
function sourceOf({ data, database }) {
	return JSON.stringify([
		[...data].sort(),
		database?.name,
		database?.table,
		database?.dataset
	]);
}
// src/gates/contract/findings.ts
/** What one answer has to say: every broken promise with its first rows, what is not known, and (for the candidate alone) what is not checked. */
function cellFindings(answer) {
	const { cell, results } = answer;
	const found = results.flatMap((result) => datasetFindings(cell, result));
	const reason = answer.answer === "unknown" ? answer.reason : openQuestion(results);
	if (reason === void 0) return found;
	const code = answer.answer === "unknown" && cell.contractOf.label === "N" ? answer.code : void 0;
	return [...found, finding("contract/unknown", cell, {
		reason,
		...code !== void 0 && { code }
	})];
}
function datasetFindings(cell, { dataset, rows, database, unreadable, results }) {
	const findings = results.flatMap((result) => clauseFindings(cell, result, rows, scopeOf(database)));
	if (unreadable.count === 0) return findings;
	return [finding("contract/unreadable-row", cell, {
		dataset,
		failed: unreadable.count,
		of: rows,
		reason: unreadable.offenders[0]?.value ?? "",
		rows: shown(unreadable.offenders)
	}, firstRow(cell, unreadable.offenders)), ...findings];
}
/** The database, the table and which of its rows. */
function scopeOf(scope) {
	if (!scope) return {};
	const { name, table, filter, sample } = scope;
	return { database: `${name} ${table}${filter === void 0 ? "" : ` where ${filter}`}${sample === void 0 ? "" : ` in a sample of ${sample} %`}` };
}
function clauseFindings(cell, { clause, status, failed, offenders, reason }, rows, scope) {
	const { dataset, property, rule, limit, place } = clause;
	const data = {
		dataset,
		property,
		rule,
		limit,
		...scope,
		...clause.notes && { notes: { ...clause.notes } }
	};
	const here = cell.contractOf.label === "N" ? place : void 0;
	if (status === "not-run") return cell.direction === void 0 ? [finding("contract/not-run", cell, {
		...data,
		reason: reason ?? ""
	}, here)] : [];
	if (status !== "broken") return [];
	const counted = reason === void 0 ? {
		failed,
		of: rows
	} : { counted: reason };
	return [finding("contract/broken", cell, {
		...data,
		...counted,
		rows: shown(offenders)
	}, here)];
}
/** Of a release that is past there is no line to point at; the entry of the configuration stands for it. */
function finding(id, cell, data, place) {
	const { contract, isConsumer, contractOf, dataOf, direction, entry } = cell;
	return makeFinding(contractRule(id), {
		gate: "contract",
		data: {
			contract: contractName(cell),
			...isConsumer && { consumer: contract },
			...data
		},
		place: place ?? (contractOf.label === "N" && contract !== "" ? {
			file: contract,
			line: 1,
			column: 1
		} : entry.place),
		...direction && {
			direction,
			versions: {
				writer: releaseLabel(dataOf),
				reader: releaseLabel(contractOf)
			}
		}
	});
}
function firstRow({ dataOf }, [first]) {
	return first && first.line > 0 && dataOf.label === "N" ? {
		file: first.file,
		line: first.line,
		column: 1
	} : void 0;
}
function shown(offenders) {
	return offenders.map(({ file, line, key, value }) => `${file}${line === 0 ? "" : `:${line}`}${key === void 0 ? "" : ` ${key}`} ${value}`);
}
// src/gates/contract/run.ts
/** Holds the data of the window against the contracts of the window, those of consumers included. */
async function run(context) {
	const { config, signal, databases, duckdb, now = Date.now() } = context;
	const answerer = new Answerer({
		now,
		signal,
		...databases && { world: databases },
		...duckdb !== void 0 && { duckdb }
	});
	const answers = [];
	const { cells, facts } = await questionsOf(context);
	for (const cell of cells) {
		signal.throwIfAborted();
		answers.push(await answerer.answer(cell));
	}
	const findings = mergeVersions((await Promise.all(answers.map(boundFindings))).flat());
	const answered = answers.filter(({ answer }) => answer !== "unknown").length;
	return {
		findings,
		tally: {
			asked: answers.length,
			answered
		},
		contracts: answers.map(toAnswer),
		facts: [{
			label: "Contracts",
			text: `${counted(config.contracts.length, "contract")}; ${counted(answers.length, "question")}, ${answered} answered`
		}, ...facts],
		tables: [{
			title: "Consumer matrix",
			columns: [
				"contract",
				"as of",
				"data of",
				"kept"
			],
			rows: answers.map(toRow).sort(worstFirst),
			matrix: true
		}]
	};
}
/** Every question of the window, and what has to be known about how they were found. */
async function questionsOf({ config, policy, window }) {
	const { candidate, earlier } = window;
	const facts = [];
	const known = new Map(config.contracts.map((entry) => [entry, []]));
	const dropped = [];
	for (const release of earlier) {
		const { entries, error } = await earlierEntries(release, policy.file);
		if (error) facts.push({
			label: `Consumers of ${releaseLabel(release)}`,
			text: `looked for where they are now: ${error.message}`
		});
		const found = matchEntries(config.contracts, entries);
		for (const [entry, releases] of known) releases.push({
			release,
			own: found.matched.get(entry)
		});
		for (const entry of found.dropped) dropped.push(...await droppedCells({
			...entry,
			place: {
				file: policy.file,
				line: 1,
				column: 1
			}
		}, candidate, release));
	}
	const asked = [];
	for (const [entry, releases] of known) asked.push(...await cellsOf(entry, candidate, releases));
	return {
		cells: [...asked, ...dropped],
		facts
	};
}
/** What is the same in several releases is one finding that names all of them. */
function mergeVersions(findings) {
	const merged = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { versions, files = [] } = merged.get(finding.fingerprint) ?? finding;
		const [one, other] = [versions, finding.versions];
		merged.set(finding.fingerprint, {
			...finding,
			files: [.../* @__PURE__ */ new Set([...files, ...finding.files ?? []])],
			...one && other && { versions: {
				...other,
				writer: joined(one.writer, other.writer),
				reader: joined(one.reader, other.reader)
			} }
		});
	}
	return [...merged.values()];
}
function joined(one, other) {
	return [.../* @__PURE__ */ new Set([...one.split(", "), ...other.split(", ")])].join(", ");
}
/** What was found rests on the contract and on all of the data: a waiver holds for these alone. */
async function boundFindings(answer) {
	const { contract, entry, dataOf } = answer.cell;
	const files = [...contract === "" ? [] : [contract], ...await dataFiles(entry, dataOf)];
	return cellFindings(answer).map((finding) => ({
		...finding,
		files
	}));
}
function toAnswer(answer) {
	const { isConsumer, contractOf, dataOf } = answer.cell;
	const contract = contractName(answer.cell);
	const named = ({ label, tag }) => label === "N" ? label : tag ?? label;
	const reason = answer.answer === "unknown" ? { reason: answer.reason } : {};
	return {
		contract,
		isConsumer,
		contractOf: named(contractOf),
		dataOf: named(dataOf),
		answer: answer.answer,
		...reason
	};
}
const ORDER = [
	"no",
	"unknown",
	"yes"
];
/** A table that is cut must not hide what is broken. */
function worstFirst(one, other) {
	return ORDER.indexOf(one[3]) - ORDER.indexOf(other[3]);
}
function toRow({ cell, answer }) {
	return [
		contractName(cell),
		releaseLabel(cell.contractOf),
		releaseLabel(cell.dataOf),
		answer
	];
}
export { run };
