import { GateError, GateErrors, canonicalJson, toGateErrors } from "./start.js";
import { makeTuple, sha256Json, tupleId } from "./config.js";
import { readPin } from "./pins.js";
// src/ledger/record.ts
/** What the first record names as the one before it. */
const NO_RECORD = `sha256:${"0".repeat(64)}`;
/** The record for an entry that follows `previous`; signed where there is a key. */
function makeRecord(entry, previous, time, signer) {
	const tuple = makeTuple(entry.tuple.members);
	const record = {
		...defined(entry),
		tuple,
		version: 1,
		seq: previous ? previous.seq + 1 : 0,
		prev: previous ? previous.hash : NO_RECORD,
		tupleId: tupleId(tuple),
		time: time.toISOString()
	};
	const signed = signer ? {
		...record,
		signature: signer.sign(record)
	} : record;
	return {
		...signed,
		hash: sha256Json(signed)
	};
}
/** The hash that a record should carry: over all its fields, also those that a later version may have added. */
function hashOf(record) {
	const { hash: _, ...rest } = record;
	return sha256Json(rest);
}
/** The record's line, without the line end. */
function recordLine(record) {
	return canonicalJson(record);
}
/** All lines of a ledger, each with its line end. */
function ledgerText(records) {
	return records.map((record) => `${recordLine(record)}\n`).join("");
}
function defined(entry) {
	return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== void 0));
}
// src/ledger/verify.ts
/**
* Checks the chain: numbers without gaps, each record naming the hash of the one before, every hash and tuple id recomputed, one
* environment throughout (`environment`, or that of the first record). What it cannot see is a ledger cut off at its end, or rewritten from some line on:
* the history of the branch shows those (`LedgerStore.assertWhole`), unless the branch itself was replaced; then only a head that was kept elsewhere does.
*/
function verifyLedger(records, environment = records[0]?.environment) {
	let previous;
	for (const record of records) {
		const broken = breakAt(record, previous, environment ?? "");
		if (broken) return {
			ok: false,
			records: records.length,
			head: previous?.hash ?? NO_RECORD,
			broken
		};
		previous = record;
	}
	return {
		ok: true,
		records: records.length,
		head: previous?.hash ?? NO_RECORD,
		broken: void 0
	};
}
function breakAt(record, previous, environment) {
	const seq = previous ? previous.seq + 1 : 0;
	const broken = [
		[
			"sequence",
			String(record.seq),
			String(seq)
		],
		[
			"link",
			record.prev,
			previous?.hash ?? NO_RECORD
		],
		[
			"environment",
			record.environment,
			environment
		],
		[
			"tuple",
			record.tupleId,
			tupleId(record.tuple)
		],
		[
			"hash",
			record.hash,
			hashOf(record)
		]
	].find(([, found, expected]) => found !== expected);
	return broken && {
		line: seq + 1,
		reason: broken[0],
		found: broken[1],
		expected: broken[2]
	};
}
const WORDS = {
	sequence: "a record is missing or out of order: its number",
	link: "the record does not follow the one before it: the hash it names",
	environment: "the record belongs to another environment: its name",
	tuple: "the tuple was changed after it was recorded: its id",
	hash: "the record was changed after it was written: its hash"
};
/** One sentence for people. */
function describeBreak(broken) {
	return `line ${broken.line}: ${WORDS[broken.reason]} is ${broken.found} and should be ${broken.expected}`;
}
/** That a commit of the branch took records out of a ledger, in one clause. */
function describeLoss(commit) {
	return `the commit ${commit} took records away or changed them; a ledger only grows, so what is left is not what happened`;
}
/** @throws GateError RG-LEDGER-BROKEN when the chain does not hold */
function assertLedger(records, path, environment) {
	const { broken } = verifyLedger(records, environment);
	if (!broken) return;
	throw new GateError("RG-LEDGER-BROKEN", describeBreak(broken), {
		place: {
			file: path,
			line: broken.line,
			column: 1
		},
		hint: "find out who changed it in the history of the ledger branch, and restore the file from there"
	});
}
// src/rollback/read-pins.ts
/** How every pointer file of Git LFS begins. */
const LFS = "version https://git-lfs.github.com/spec/";
/**
* Every pin of the environment, from one commit. A tuple with a hole is no tuple: all pins or an error.
* @throws GateErrors one for each pin that cannot be read
*/
async function readPins(environment, read) {
	if (environment.pins.length === 0) throw new GateError("RG-CONFIG-INVALID", `the environment ${environment.name} has no pins`, {
		place: environment.place,
		hint: "name the values that decide what runs under `pins`"
	});
	const files = await readFiles(environment.pins, read);
	const errors = [];
	const readings = /* @__PURE__ */ new Map();
	const members = [];
	for (const pin of environment.pins) try {
		const reading = readOne(pin, files.get(pin.file));
		readings.set(pin.name, reading);
		members.push({
			name: pin.name,
			role: pin.role,
			value: reading.value
		});
	} catch (error) {
		errors.push(...toGateErrors(error));
	}
	if (errors.length > 0) throw new GateErrors(errors);
	return {
		tuple: makeTuple(members),
		readings,
		files
	};
}
function readOne(pin, bytes) {
	if (bytes && Buffer.from(bytes.subarray(0, 40)).toString("latin1") === LFS) throw new GateError("RG-PIN-NOT-FOUND", `${pin.file} is kept in Git LFS: the commit holds a pointer to it, and not its text`, {
		place: pin.place,
		hint: "take the manifest out of LFS (`git lfs untrack`): it decides what runs, so its text belongs into the commit"
	});
	if (bytes) return readPin(pin.file, bytes, pin.selector);
	throw new GateError("RG-PIN-NOT-FOUND", `the file of the pin ${pin.name}, ${pin.file}, does not exist`, { place: pin.place });
}
async function readFiles(pins, read) {
	const files = /* @__PURE__ */ new Map();
	for (const path of new Set(pins.map((pin) => pin.file))) {
		const bytes = await read(path);
		if (bytes) files.set(path, bytes);
	}
	return files;
}
export { assertLedger, describeBreak, describeLoss, ledgerText, makeRecord, readPins, verifyLedger };
