import "./runtime.js";
import { FORMATS, compareSchemas, detectFormat, findFormat, matchUnits, matchUp, openSchema, splitUnits } from "./compat-index-shared.js";
import { GateError, GateErrors, toGateErrors } from "./start.js";
import { Folder, assertProfile, comparisonToJson, describeComparison } from "./commands-compare-describe-shared.js";
import { DIRECTIONS } from "./config.js";
import { posix } from "node:path";
// src/commands/compare/referring.ts
/** More changed names than this are not looked for: then every schema is compared. */
const MAX_NAMES = 200;
/** Paths of schemas that may refer, directly or through others, to a file that is not the same on both sides. A text that holds no name of it does not. */
function referringFiles({ older, newer }, { before, after }) {
	const all = /* @__PURE__ */ new Set([...older.paths, ...newer.paths]);
	const isSame = (path) => {
		if (before.has(path) && after.has(path)) return before.get(path)?.oid === after.get(path)?.oid;
		return older.text(path) === newer.text(path);
	};
	const touched = /* @__PURE__ */ new Set();
	const changed = [...all].filter((path) => !isSame(path));
	if (changed.length > MAX_NAMES) return new Set(after.keys());
	const left = new Set([...after.keys()].filter((path) => !changed.includes(path)));
	for (let names = changed.map((path) => posix.basename(path)); names.length > 0 && left.size > 0;) {
		const found = [...left].filter((path) => {
			const text = newer.text(path) ?? "";
			return names.some((name) => text.includes(name) || text.includes(encodeURI(name)));
		});
		for (const path of found) {
			left.delete(path);
			touched.add(path);
		}
		names = found.map((path) => posix.basename(path));
	}
	return touched;
}
// src/commands/compare/folders-report.ts
/** What the comparison of two folders comes to: a schema that is gone has no reader any more, so that it fails as a break does. */
function reportFolders(compared) {
	const { schemas, added, removed, unchanged } = compared;
	return {
		verdict: verdictOf(compared),
		json: {
			schemas: schemas.map(schemaToJson),
			added: [...added],
			removed: [...removed],
			unchanged
		},
		text: describe(compared)
	};
}
function verdictOf({ schemas, removed }) {
	const comparisons = schemas.flatMap(({ outcome }) => isComparison(outcome) ? outcome : []);
	const answers = comparisons.flatMap((comparison) => DIRECTIONS.map((direction) => comparison[direction].answer));
	if (comparisons.length < schemas.length) return "error";
	if (removed.length > 0 || answers.includes("breaking")) return "fail";
	return answers.includes("unknown") ? "inconclusive" : "pass";
}
function isComparison(outcome) {
	return !(outcome instanceof GateError) && !(outcome instanceof GateErrors);
}
function schemaToJson({ format, old, new: current, files, outcome }) {
	const head = {
		format: format.name,
		old,
		new: current,
		...files > 1 && { files }
	};
	return isComparison(outcome) ? {
		...head,
		...comparisonToJson(outcome)
	} : {
		...head,
		error: errorText(outcome)
	};
}
function errorText(outcome) {
	return outcome instanceof GateError ? outcome.describe() : outcome.errors.map((error) => error.describe()).join("\n");
}
function describe({ schemas, added, removed, unchanged }) {
	const blocks = schemas.map(({ format, old, new: current, files, outcome }) => {
		const size = files > 1 ? ` and ${files - 1} more file${files > 2 ? "s" : ""}` : "";
		const text = isComparison(outcome) ? describeComparison(outcome, old, current) : `not compared: ${errorText(outcome)}\n`;
		return `${current}${size} (${format.title})\n${text}`;
	});
	const rest = [
		...removed.map((path) => `gone: ${path}; what was written with it has no reader any more`),
		...added.map((path) => `new: ${path}; the older side does not know it`),
		...unchanged > 0 ? [`${unchanged} schema${unchanged === 1 ? "" : "s"} unchanged`] : []
	];
	return [...blocks, ...rest.length > 0 ? [`${rest.join("\n")}\n`] : []].join("\n");
}
// src/commands/compare/folders.ts
/**
* Two folders (or a folder and a file): every schema of the one with its counterpart in the other, in both directions. Files that together
* are one schema are compared as one.
* @throws GateError RG-FILE, RG-USAGE, RG-SCHEMA-FORMAT when neither holds a schema
*/
async function runFolders(before, after, options, host) {
	const sides = {
		older: new Folder(before, host.directory),
		newer: new Folder(after, host.directory)
	};
	const formats = options.format === void 0 ? FORMATS : [findFormat(options.format)];
	const [old, current] = [filesByFormat(sides.older, formats), filesByFormat(sides.newer, formats)];
	const found = FORMATS.filter((format) => old.has(format) || current.has(format));
	if (found.length === 0) throw nothingFound(options.format);
	for (const format of found) assertProfile(format, options.policy);
	const parts = [];
	for (const format of found) {
		host.signal.throwIfAborted();
		parts.push(await compareFormat(sides, {
			format,
			old: old.get(format) ?? [],
			current: current.get(format) ?? []
		}, options.policy, host));
	}
	return reportFolders({
		schemas: parts.flatMap(({ schemas }) => schemas),
		added: parts.flatMap(({ added }) => added),
		removed: parts.flatMap(({ removed }) => removed),
		unchanged: parts.reduce((sum, { unchanged }) => sum + unchanged, 0)
	});
}
function nothingFound(format) {
	return new GateError("RG-SCHEMA-FORMAT", `neither folder holds a schema${format === void 0 ? "" : ` of the format ${format}`}`, { hint: format === void 0 ? "say the format with --format" : "give the folder of the schemas" });
}
/** Files whose name or beginning shows one of the formats. With a single format asked for that none shows, all files that show no other. */
function filesByFormat(folder, formats) {
	const result = /* @__PURE__ */ new Map();
	const open = [];
	for (const path of folder.paths) {
		const head = folder.head(path);
		const format = head === void 0 ? void 0 : detectFormat(path, head);
		if (format && formats.includes(format)) result.set(format, [...result.get(format) ?? [], path]);
		else if (head !== void 0 && !format) open.push(path);
	}
	const [only, another] = formats;
	if (only && !another && result.size === 0 && open.length > 0) result.set(only, open);
	return result;
}
async function compareFormat(sides, files, policy, host) {
	const { older, newer } = sides;
	const { format } = files;
	const ids = (folder, paths) => new Map(paths.map((path) => [path, { oid: folder.oid(path) }]));
	const [before, after] = [ids(older, files.old), ids(newer, files.current)];
	const [old, current] = [splitUnits(files.old, FORMATS, { format }), splitUnits(files.current, FORMATS, { format })];
	const match = matchUnits(current, old, matchUp(after, before));
	const pairs = new Map([...match.pairs].map(([unit, { from }]) => [unit, from]));
	const [added, removed] = [new Set(match.added), new Set(match.removed)];
	const [mine, theirs] = [current[0], old[0]];
	if (mine && theirs && current.length === 1 && old.length === 1) {
		pairs.set(mine, theirs);
		added.clear();
		removed.clear();
	}
	const touched = referringFiles(sides, {
		before,
		after
	});
	const schemas = [];
	let unchanged = 0;
	for (const [unit, from] of pairs) {
		host.signal.throwIfAborted();
		if (isSame(unit, from) && unit.files.every((path) => before.get(path)?.oid === after.get(path)?.oid && !touched.has(path))) unchanged += 1;
		else schemas.push(await compareUnit({
			unit,
			from
		}, sides, {
			format,
			policy
		}));
	}
	const names = (folder, units) => [...units].map(({ path }) => folder.nameOf(path));
	return {
		schemas,
		added: names(newer, added),
		removed: names(older, removed),
		unchanged
	};
}
function isSame(unit, from) {
	return unit.files.length === from.files.length && unit.files.every((path, index) => path === from.files[index]);
}
async function compareUnit({ unit, from }, { older, newer }, { format, policy }) {
	const schema = {
		format,
		old: older.nameOf(from.path),
		new: newer.nameOf(unit.path),
		files: unit.files.length
	};
	const within = (folder) => policy.roots ? {
		...policy,
		roots: policy.roots.map((root) => folder.nameOf(root))
	} : policy;
	try {
		const before = await openSchema(older.source(from), format, within(older));
		const after = await openSchema(newer.source(unit), format, within(newer));
		return {
			...schema,
			outcome: await compareSchemas(before, after, policy)
		};
	} catch (thrown) {
		const [first, ...others] = toGateErrors(thrown);
		if (!first || first.code === "RG-INTERNAL") throw thrown;
		return {
			...schema,
			outcome: others.length > 0 ? thrown : first
		};
	}
}
export { runFolders };
