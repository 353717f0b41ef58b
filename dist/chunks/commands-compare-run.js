import "./runtime.js";
import { GateError, isJsonObject, readFileSync, realpathSync, statSync, toGateErrors } from "./start.js";
import { compareSources, detectFormat, findFormat } from "./compat-index-shared.js";
import { assertProfile, comparisonToJson, describeComparison, filesBelow, formatOfText, readOperations, readPolicy, sourceOfFile, sourceOfValue } from "./commands-compare-describe-shared.js";
import { DIRECTIONS, globRoots, matchFiles } from "./config.js";
import { lookAtUserPath } from "./check.js";
import { isAbsolute, join, relative, resolve } from "node:path";
// src/commands/compare/batch.ts
/** A longer line is answered with an error; it is more than any schema needs. */
const MAX_LINE = 268435456;
/** Answers every line of standard input, in order, as soon as it can. A case that cannot be answered gets an `error`; none stops the others. */
async function runBatch(host) {
	for await (const line of readLines(host.stdin())) {
		if (host.signal.aborted) throw host.signal.reason;
		if (line.trim() !== "") host.write(`${JSON.stringify(await answerLine(line))}\n`);
	}
}
async function* readLines(chunks) {
	const decoder = new TextDecoder();
	let parts = [];
	let length = 0;
	for await (const chunk of chunks) {
		const pieces = decoder.decode(chunk, { stream: true }).split("\n");
		const last = pieces.pop() ?? "";
		for (const piece of pieces) {
			parts.push(piece);
			yield length + piece.length > MAX_LINE ? "\"too long\"" : parts.join("");
			[parts, length] = [[], 0];
		}
		length += last.length;
		if (length <= MAX_LINE) parts.push(last);
	}
	parts.push(decoder.decode());
	yield parts.join("");
}
async function answerLine(line) {
	let id = null;
	try {
		const value = parseLine(line);
		id = value["id"] ?? null;
		return {
			id,
			...await answerCase(value)
		};
	} catch (thrown) {
		return {
			id,
			error: toGateErrors(thrown).map((error) => error.describe()).join("\n")
		};
	}
}
function parseLine(line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch (cause) {
		throw new GateError("RG-USAGE", "the line is not well-formed JSON", {
			expected: "one case {id, format, old, new} per line",
			cause
		});
	}
	if (!isJsonObject(value)) throw new GateError("RG-USAGE", "the line is not an object", { expected: "one case {id, format, old, new} per line" });
	return value;
}
async function answerCase(value) {
	const { format: name, old, new: next } = value;
	const format = typeof name === "string" ? findFormat(name) : detect(old, "old") ?? detect(next, "new");
	const [before, after] = [sourceOfValue(old, "old", format?.name), sourceOfValue(next, "new", format?.name)];
	if (!format) throw new GateError("RG-SCHEMA-FORMAT", "the format could not be told", { hint: "say it with `format`" });
	const policy = {
		...readPolicy(value["policy"]),
		...readOperations(value["operations"])
	};
	assertProfile(format, policy);
	return comparisonToJson(await compareSources(before, after, format.name, policy));
}
function detect(value, side) {
	if (typeof value === "string") return formatOfText(value);
	const { path, text } = sourceOfValue(value, side, void 0);
	return detectFormat(path, text.slice(0, 4096));
}
// src/commands/compare/operations.ts
/**
* The texts of client documents: files or globs, joined by commas, from the working directory.
* @throws GateError RG-FILE when one of them stands for no file
*/
async function readOperationFiles(list, directory) {
	const texts = /* @__PURE__ */ new Map();
	for (const part of list.split(",").map((one) => one.trim())) {
		if (part === "") continue;
		const paths = await pathsOf(part, directory);
		if (paths.length === 0) throw new GateError("RG-FILE", `--operations: no file matches ${part}`, { hint: "give files or globs of client documents" });
		for (const path of paths) texts.set(path, readFileSync(path, "utf8"));
	}
	return [...texts.values()];
}
/** Absolute paths, sorted. */
async function pathsOf(part, directory) {
	const named = resolve(directory, part);
	const stat = lookAtUserPath(directory, part);
	if (stat?.isFile()) return [realpathSync(named)];
	if (isAbsolute(part)) return [];
	const glob = stat?.isDirectory() ? `${part.replace(/\/$/, "")}/**` : part;
	const [root = ""] = globRoots([glob]);
	const folder = resolve(directory, root);
	if (relative(directory, folder).startsWith("..") || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
	const below = filesBelow(folder).map((path) => root === "" ? path : `${root}/${path}`);
	return (await matchFiles(below, [glob])).map((path) => realpathSync(join(directory, path)));
}
// src/commands/compare/pair.ts
/** Two files in both directions, or two folders schema by schema. @throws GateError RG-FILE, RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX */
async function runPair(before, after, options, host) {
	const policy = await policyOf(options, host);
	const isFolder = (path) => lookAtUserPath(host.directory, path)?.isDirectory() === true;
	if (isFolder(before) || isFolder(after)) {
		const { runFolders } = await import("./commands-compare-folders.js");
		return runFolders(before, after, {
			format: textOf(options["format"]),
			policy
		}, host);
	}
	const [older, newer] = [sourceOfFile(before, host.directory), sourceOfFile(after, host.directory)];
	const format = formatOf(options["format"], older, newer);
	assertProfile(format, policy);
	const comparison = await compareSources(older, newer, format.name, policy);
	const json = {
		format: format.name,
		...comparisonToJson(comparison)
	};
	return {
		verdict: verdictOf(comparison),
		json,
		text: describeComparison(comparison, before, after)
	};
}
async function policyOf({ writers, profile, roots, operations }, host) {
	const given = {
		writers: textOf(writers),
		profile: textOf(profile)
	};
	const settings = Object.fromEntries(Object.entries(given).filter((entry) => entry[1] !== void 0));
	const folders = textOf(roots)?.split(",").flatMap((one) => one.trim().replace(/^\.\/|\/$/g, "") || []);
	const files = textOf(operations);
	return {
		...readPolicy(settings),
		...folders && { roots: folders },
		...files !== void 0 && { operations: await readOperationFiles(files, host.directory) }
	};
}
function textOf(option) {
	return typeof option === "string" && option !== "" ? option : void 0;
}
function formatOf(name, ...sources) {
	if (typeof name === "string") return findFormat(name);
	for (const { path, text } of sources) {
		const format = detectFormat(path, text.slice(0, 4096));
		if (format) return format;
	}
	throw new GateError("RG-SCHEMA-FORMAT", `the format of ${sources[0]?.path ?? "the schema"} could not be told`, { hint: "say it with --format" });
}
/** Breaking in either direction fails; what is not known is inconclusive. */
function verdictOf(comparison) {
	const answers = DIRECTIONS.map((direction) => comparison[direction].answer);
	if (answers.includes("breaking")) return "fail";
	return answers.includes("unknown") ? "inconclusive" : "pass";
}
// src/commands/compare/run.ts
/** @throws GateError RG-USAGE when neither two paths nor `--batch` are given */
async function run(input, host) {
	const { positionals, options } = input;
	const [before, after] = positionals;
	if (options["batch"] === true) {
		if (positionals.length > 0) throw new GateError("RG-USAGE", "--batch reads standard input and takes no files");
		await runBatch(host);
		return { verdict: "pass" };
	}
	if (before === void 0 || after === void 0) throw new GateError("RG-USAGE", "compare needs two files or folders", { expected: "compare OLD NEW, or compare --batch" });
	return runPair(before, after, options, host);
}
export { run };
