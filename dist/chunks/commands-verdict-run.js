import { GateError } from "./start.js";
import { compareRecord, readRecord } from "./health-index-shared.js";
import { resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";
// src/commands/verdict/run.ts
/** A day of 500 checks each second would be more, and is no watch. */
const MOST_BYTES = 512 << 20;
/** @throws GateError RG-RECORD when the file is no record of a watch */
async function replay(input, host) {
	const path = input.positionals[0] ?? "";
	const record = await readRecord(await readText(resolve(host.directory, path), path), path);
	const result = compareRecord(record);
	return {
		verdict: result.differences.length === 0 ? "pass" : "fail",
		report: reportOf(record, result),
		json: jsonOf(record, result)
	};
}
async function readText(file, path) {
	try {
		const { size } = await stat(file);
		if (size <= MOST_BYTES) return await readFile(file, "utf8");
	} catch (error) {
		throw new GateError("RG-RECORD", `${path} cannot be read`, {
			expected: "a file that `watch --record FILE` wrote",
			cause: error
		});
	}
	throw new GateError("RG-RECORD", `${path} is larger than 512 MB`, { expected: "the record of a watch" });
}
function reportOf(record, { differences, ticks, samples, decided }) {
	const same = differences.length === 0;
	const what = `${samples} samples of ${record.spec.checks.length} checks over ${ticks} ticks`;
	const undecided = decided ? "" : " The watch ended before its judges knew, and the samples decide nothing.";
	return {
		verb: "verdict replay",
		verdict: same ? "pass" : "fail",
		headline: same ? `The verdict follows from the record: ${record.verdict} (${record.cause}), every number the same to the last bit.${undecided}` : `The record does not agree with itself: ${differences[0]?.what ?? ""} is ${differences[0]?.recorded ?? ""}, but follows as ${differences[0]?.computed ?? ""}.`,
		...same ? {} : { nextStep: "Find out who changed the record, or which other version of rollback-gate wrote it." },
		findings: [],
		facts: [
			{
				label: "Environment",
				text: record.environment
			},
			{
				label: "Recorded",
				text: `${new Date(record.startedAt).toISOString()} to ${new Date(record.decidedAt).toISOString()}`
			},
			{
				label: "Judged again",
				text: what
			}
		],
		tables: [{
			title: "Differences",
			columns: [
				"What",
				"Recorded",
				"Computed"
			],
			rows: differences.map((one) => [
				one.what,
				one.recorded,
				one.computed
			])
		}, {
			title: "Checks",
			columns: [
				"Check",
				"State",
				"What was seen"
			],
			rows: record.checks.map(({ name, state, detail }) => [
				name,
				state,
				detail
			])
		}],
		timeline: []
	};
}
function jsonOf(record, { differences, ticks, samples, decided }) {
	return {
		same: differences.length === 0,
		verdict: record.verdict,
		cause: record.cause,
		decided,
		ticks,
		samples,
		differences: differences.map(({ what, recorded, computed }) => ({
			what,
			recorded,
			computed
		}))
	};
}
export { replay };
