import "./runtime.js";
import { GateError, GateErrors, formatPlace, plainLine, truncateUtf8 } from "./start.js";
import { openRepository, repositoryPath, run$1, waiversPath } from "./check.js";
import { require_dist } from "./yaml-shared.js";
import { farthestDay, isDay, readWaivers } from "./config.js";
import { readRepositoryFile, writeRepositoryFile } from "./commands-shared-repository-file-shared.js";
// src/waivers/append.ts
var import_dist = require_dist();
const HEADER = "# Findings that were accepted. They count once they are on the base branch, for the contents named, until they expire.\nversion: 1\n";
/** An entry as the file has it, as a list item without indentation. The comment must be free of line ends and control characters. */
function formatWaiver({ comment, fingerprint, blobs, reason, owner, expires }) {
	const contents = Object.entries(blobs).map(([file, { new: now, old }]) => [file, {
		new: now,
		old
	}]);
	const entry = {
		fingerprint,
		blobs: Object.fromEntries(contents),
		reason,
		owner,
		expires
	};
	const [first = "", ...rest] = (0, import_dist.stringify)(entry, { lineWidth: 0 }).trimEnd().split("\n");
	return [
		`# ${comment}`,
		`- ${first}`,
		...rest.map((line) => `  ${line}`)
	].join("\n");
}
/**
* The text of a waivers file with more entries at the end of its list; everything that stands there stays byte for byte.
* @param text `undefined` for a file that does not exist yet
* @param today as YYYY-MM-DD in UTC
* @throws GateErrors when the file holds mistakes; GateError RG-FILE when it cannot be appended to without changing what it says
*/
function appendWaivers(text, entries, { path, today }) {
	const before = text === void 0 || text.trim() === "" ? HEADER : text;
	const known = readWaivers(before, path, today);
	if (known.errors.length > 0) throw new GateErrors(known.errors);
	const end = before.includes("\r\n") ? "\r\n" : "\n";
	const after = insert(before, entries.map(formatWaiver).join("\n").replaceAll("\n", end), {
		path,
		end
	});
	assertGrown(known, readWaivers(after, path, today), {
		entries,
		path
	});
	return after;
}
function insert(text, items, { path, end }) {
	const root = (0, import_dist.parseDocument)(text).contents;
	const pair = (0, import_dist.isMap)(root) ? root.items.find(({ key }) => key.value === "waivers") : void 0;
	const list = pair?.value;
	if (!pair) return `${ended(text, end)}waivers:${end}${indented(items, 2, end)}${end}`;
	if (!(0, import_dist.isSeq)(list)) throw refuse$1(path, "its `waivers` is no plain list");
	if (list.flow !== true) return insertAfter(text, lastOffset(text, list), indented(items, columnOf(text, list.range?.[0] ?? 0), end), end);
	const [start, stop] = list.range ?? [0, 0];
	if (list.items.length > 0) throw refuse$1(path, "its `waivers` is written in brackets");
	return insertAfter(`${text.slice(0, start).trimEnd()}${text.slice(stop)}`, text.slice(0, start).trimEnd().length, indented(items, 2, end), end);
}
/** Behind the last item, and behind the comment on its last line. */
function insertAfter(text, offset, items, end) {
	const next = text.indexOf("\n", offset);
	const at = next === -1 ? text.length : next + 1;
	return `${ended(text.slice(0, at), end)}${items}${end}${text.slice(at)}`;
}
/** The last character of the last item that is no white space. */
function lastOffset(text, list) {
	const [start = 0, stop = start] = list.items.at(-1)?.range ?? list.range ?? [];
	return start + text.slice(start, stop).trimEnd().length - 1;
}
function columnOf(text, offset) {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
function indented(items, columns, end) {
	return items.split(end).map((line) => " ".repeat(columns) + line).join(end);
}
function ended(text, end) {
	return text === "" || text.endsWith("\n") ? text : text + end;
}
/** What stood there must still say the same, and what is new must say what it should. */
function assertGrown(before, after, { entries, path }) {
	const told = ({ waivers }) => waivers.map(({ place: _place, blobs, ...rest }) => ({
		...rest,
		blobs: Object.fromEntries(blobs)
	}));
	const wanted = entries.map(({ fingerprint, blobs, reason, owner, expires }) => ({
		select: { fingerprint },
		reason,
		owner,
		expires,
		blobs
	}));
	if (!(canonical(told(after)) === canonical([...told(before), ...wanted])) || after.errors.length > 0) throw refuse$1(path, "the result would not say what it should");
}
function canonical(value) {
	return JSON.stringify(value, (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner);
}
function refuse$1(path, why) {
	return new GateError("RG-FILE", `${path} cannot be appended to: ${why}`, { hint: "leave out --write and put the entry there by hand" });
}
// src/commands/waive/choose.ts
/** The finding that the first digits of a fingerprint mean. @throws GateError RG-USAGE when none or several do, or it cannot be waived */
function chooseFinding(findings, digits) {
	const meant = findings.filter(({ fingerprint }) => fingerprint.replace(/^sha256:/, "").startsWith(digits));
	const [finding, second] = meant;
	if (!finding) {
		const known = findings.filter(({ blobs, severity }) => blobs && severity !== "note").map(brief);
		const expected = known.length === 0 ? "a finding that blocks or warns, and there is none" : `one of ${known.slice(0, 10).join(", ")}`;
		throw new GateError("RG-USAGE", `no finding has a fingerprint that begins with ${digits}`, { expected });
	}
	if (second) throw new GateError("RG-USAGE", `${meant.length} findings have a fingerprint that begins with ${digits}`, { expected: "more digits" });
	if (finding.waiver) throw refuse(finding, `is waived already, until ${finding.waiver.expires} by ${finding.waiver.owner}`);
	if (finding.severity === "note") throw refuse(finding, "only tells: there is nothing to waive");
	if (!finding.blobs) throw refuse(finding, "cannot be waived");
	return {
		...finding,
		blobs: finding.blobs
	};
}
function refuse(finding, why) {
	return new GateError("RG-USAGE", `${brief(finding)} ${why}`, finding.place ? { place: finding.place } : {});
}
function brief({ fingerprint, rule, place }) {
	return `${fingerprint.replace(/^sha256:/, "").slice(0, 12)} (${rule}${place ? ` ${formatPlace(place)}` : ""})`;
}
// src/commands/waive/options.ts
/** Fewer digits are guessed too easily. */
const FINGERPRINT = /^[0-9a-f]{6,64}$/;
/** @param today as YYYY-MM-DD in UTC. @throws GateError RG-USAGE */
function readOptions({ positionals, options }, today) {
	const text = (name) => {
		const value = options[name];
		return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
	};
	const required = (name, why) => {
		const value = text(name);
		if (value === void 0) throw new GateError("RG-USAGE", `--${name} is missing`, { expected: why });
		return value;
	};
	const check = [
		"config",
		"head",
		"release"
	].flatMap((name) => {
		const value = text(name);
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		fingerprints: positionals.map(readFingerprint),
		reason: required("reason", "why the finding is accepted"),
		owner: required("owner", "who answers for it"),
		expires: readDay(required("expires", "the last day it holds, as YYYY-MM-DD"), today),
		write: options["write"] === true,
		check: Object.fromEntries(check)
	};
}
function readFingerprint(given) {
	const digits = given.replace(/^sha256:/, "").toLowerCase();
	if (FINGERPRINT.test(digits)) return digits;
	throw new GateError("RG-USAGE", `${JSON.stringify(given)} is no fingerprint`, { expected: "the hex digits that a report of check shows beside the finding" });
}
function readDay(day, today) {
	const problem = !/^\d{4}-\d{2}-\d{2}$/.test(day) || !isDay(day) ? "no day" : day < today ? "over already" : void 0;
	if (problem === void 0 && day <= farthestDay(today)) return day;
	throw new GateError("RG-USAGE", `--expires ${day} is ${problem ?? "more than a year ahead"}`, { expected: `a day from ${today} to ${farthestDay(today)}, as YYYY-MM-DD` });
}
// src/commands/waive/run.ts
const COMMENT_BYTES = 200;
/**
* Checks the candidate as it is now, and makes waivers of the findings asked for: bound to the contents that were compared.
* @throws GateError RG-USAGE, RG-FILE, RG-PATH, and those of `check`
*/
async function run(input, host) {
	const today = new Date(host.clock.now()).toISOString().slice(0, 10);
	const options = readOptions(input, today);
	const { report } = await run$1({
		positionals: [],
		options: {
			...options.check,
			"config-from": "head"
		}
	}, host);
	const entries = options.fingerprints.map((digits) => toWaiver(chooseFinding(report?.findings ?? [], digits), options));
	if (new Set(entries.map(({ fingerprint }) => fingerprint)).size < entries.length) throw new GateError("RG-USAGE", "the same finding is named twice", { expected: "each fingerprint once" });
	const place = await waiversFile(options, host);
	if (options.write) {
		const text = await readRepositoryFile(place.top, place.path);
		await writeRepositoryFile(place.top, place.path, appendWaivers(text, entries, {
			path: place.path,
			today
		}));
	}
	const json = entries.map(({ comment: _comment, blobs, ...rest }) => ({
		...rest,
		blobs: blobsJson(blobs)
	}));
	return {
		verdict: "pass",
		json: {
			version: 1,
			file: place.path,
			written: options.write,
			waivers: json
		},
		text: options.write ? `${place.path}: ${entries.length === 1 ? "waiver" : "waivers"} added. ${MERGE}\n` : printed(place.path, entries.map(formatWaiver))
	};
}
const MERGE = "It counts once it is on the branch that the change goes into: merge it there first.";
function printed(path, items) {
	const lines = items.flatMap((item) => item.split("\n")).map((line) => `  ${line}`);
	return `# For ${path}, under \`waivers:\`. ${MERGE}\n${lines.join("\n")}\n`;
}
async function waiversFile({ check: { config } }, host) {
	const repository = await openRepository(host.directory);
	try {
		return {
			top: repository.directory,
			path: waiversPath(await repositoryPath({
				repository,
				directory: host.directory,
				path: config
			}))
		};
	} finally {
		await repository.close();
	}
}
function toWaiver(finding, { reason, owner, expires }) {
	return {
		fingerprint: finding.fingerprint.replace(/^sha256:/, "").slice(0, 12),
		blobs: finding.blobs,
		reason,
		owner,
		expires,
		comment: truncateUtf8(commentOf(finding), COMMENT_BYTES)
	};
}
function commentOf({ rule, place, direction, message }) {
	const where = [
		rule,
		place && formatPlace(place),
		direction && `on ${direction}`
	].filter(Boolean).join(" ");
	return plainLine(`${where}: ${message}`);
}
function blobsJson(blobs) {
	return Object.fromEntries(Object.entries(blobs).map(([path, { new: now, old }]) => [path, {
		new: now,
		old
	}]));
}
export { run };
