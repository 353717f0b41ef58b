import { DIRECTIONS, GateError, formatPlace, isJsonArray, isJsonObject, toGateErrors } from "./start.js";
import { compareSources, detectFormat, findFormat } from "./compat-index-shared.js";
import { readFileSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
// src/commands/compare/answer.ts
/** A comparison as JSON: the stable form that `--json` and `--batch` print. */
function comparisonToJson({ deploy, rollback }) {
	return {
		deploy: answerToJson(deploy),
		rollback: answerToJson(rollback)
	};
}
function answerToJson({ answer, differences }) {
	return {
		answer,
		differences: differences.map(differenceToJson)
	};
}
function differenceToJson({ rule, kind, path, message, data, writer, reader, witness }) {
	return withoutAbsent({
		rule,
		kind,
		path,
		message,
		data,
		writer: placeToJson(writer),
		reader: placeToJson(reader),
		witness: witnessToJson(witness)
	});
}
function placeToJson(place) {
	return place && {
		file: place.file,
		line: place.line,
		column: place.column
	};
}
function witnessToJson(witness) {
	if (!witness) return void 0;
	const { payload, outcome, error, readBack, confirmedBy } = witness;
	return withoutAbsent({
		payload,
		outcome,
		error,
		readBack,
		confirmedBy
	});
}
function withoutAbsent(fields) {
	return Object.fromEntries(Object.entries(fields).filter((entry) => entry[1] !== void 0));
}
// src/commands/compare/policy.ts
/** The keys of a policy and what they may say; the same as in a `schemas` entry of the configuration. */
const KEYS = {
	compatibility: {
		field: "compatibility",
		values: [
			"full",
			"backward",
			"forward",
			"none"
		]
	},
	kind: {
		field: "kind",
		values: ["data", "api"]
	},
	writers: {
		field: "writers",
		values: ["declared", "any"]
	},
	profile: {
		field: "profile",
		values: void 0
	},
	"on-unknown": {
		field: "onUnknown",
		values: ["warn", "block"]
	},
	"on-lossy": {
		field: "onLossy",
		values: ["warn", "block"]
	}
};
/** A policy from its JSON form. @throws GateError RG-USAGE for a key or value that is not known */
function readPolicy(value) {
	if (value === void 0 || value === null) return {};
	if (!isJsonObject(value)) throw new GateError("RG-USAGE", "`policy` must be an object");
	const policy = {};
	const { operations, ...settings } = value;
	for (const [key, setting] of Object.entries(settings)) {
		if (!Object.hasOwn(KEYS, key)) throw new GateError("RG-USAGE", `the policy key ${JSON.stringify(key)} is not known`, { expected: Object.keys(KEYS).join(", ") });
		const { field, values } = KEYS[key];
		if (typeof setting !== "string" || values && !values.some((allowed) => allowed === setting)) throw new GateError("RG-USAGE", `the policy value ${JSON.stringify(setting)} is not allowed for \`${key}\``, { expected: values?.join(" or ") ?? "a text" });
		policy[field] = setting;
	}
	return {
		...policy,
		...readOperations(operations)
	};
}
/** The GraphQL documents of clients. @throws GateError RG-USAGE when they are no list of texts */
function readOperations(value) {
	if (value === void 0 || value === null) return {};
	const texts = isJsonArray(value) ? value.filter((one) => typeof one === "string") : [];
	if (!isJsonArray(value) || texts.length < value.length) throw new GateError("RG-USAGE", "`operations` must be a list of GraphQL documents", { expected: "a list of texts" });
	return { operations: texts };
}
// src/commands/compare/source.ts
/** A key of an object that spans files: it has a directory or an extension, and nothing that a schema keyword could have. */
const FILE_NAME = /^(?!\$)[^\s"'{}]*(?:\/[^\s"'{}]+|\.[A-Za-z][A-Za-z0-9]{0,11})$/;
/** Whether an object maps paths to texts (rather than being a schema): it has members, all texts, all under names that look like files. */
function isFileMap(value) {
	const entries = Object.entries(value);
	return entries.length > 0 && entries.every(([key, text]) => typeof text === "string" && FILE_NAME.test(key));
}
/** A schema of a batch case: text, a JSON value, or an object from paths to texts whose first entry is the main file. @throws GateError RG-USAGE */
function sourceOfValue(value, side, extension) {
	if (value === void 0) throw new GateError("RG-USAGE", `\`${side}\` is missing`, { expected: "a schema as text, as JSON, or as an object from paths to texts" });
	if (typeof value === "string") return {
		path: `${side}${extension}`,
		text: value
	};
	if (!isJsonObject(value) || !isFileMap(value)) return {
		path: `${side}${extension}`,
		text: JSON.stringify(value, null, 2)
	};
	const files = new Map(Object.entries(value).map(([path, text]) => [path.replace(/^(?:\.?\/)+/, ""), text]));
	const [first] = files;
	if (!first) throw new GateError("RG-USAGE", `\`${side}\` names no file`);
	return {
		path: first[0],
		text: first[1],
		file: (path) => files.get(path),
		files: () => [...files.keys()]
	};
}
/** A schema file. References may lead anywhere below the working directory, or below the file's own directory when it lies elsewhere. @throws GateError RG-FILE */
function sourceOfFile(path, directory) {
	const absolute = resolve(directory, path);
	const inside = isBelow(absolute, directory);
	const root = inside ? directory : dirname(absolute);
	const read = (name) => {
		const file = resolve(root, name);
		if (!isBelow(file, root)) return void 0;
		try {
			if (file !== absolute && !isBelow(realpathSync(file), realpathSync(root))) return void 0;
			return readFileSync(file, "utf8");
		} catch {
			return;
		}
	};
	const name = inside ? relative(directory, absolute).split(sep).join("/") : basename(absolute);
	const text = read(name);
	if (text === void 0) throw new GateError("RG-FILE", `${path} cannot be read`, { hint: "give the path of a schema file" });
	return {
		path: name,
		text,
		file: read
	};
}
function isBelow(path, directory) {
	const way = relative(directory, path);
	return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}
// src/commands/compare/batch.ts
/** A longer line is answered with an error; it is more than any schema needs. */
const MAX_LINE = 268435456;
const EXTENSIONS = {
	avro: ".avsc",
	graphql: ".graphql",
	sql: ".sql"
};
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
	const { format: name } = value;
	const extension = typeof name === "string" && Object.hasOwn(EXTENSIONS, name) ? EXTENSIONS[name] ?? ".json" : ".json";
	const before = sourceOfValue(value["old"], "old", extension);
	const after = sourceOfValue(value["new"], "new", extension);
	const format = typeof name === "string" ? findFormat(name) : detect(before.path, before.text);
	const policy = {
		...readPolicy(value["policy"]),
		...readOperations(value["operations"])
	};
	return comparisonToJson(await compareSources(before, after, format.name, policy));
}
function detect(path, text) {
	const format = detectFormat(path, text.slice(0, 4096));
	if (!format) throw new GateError("RG-SCHEMA-FORMAT", "the format could not be told", { hint: "say it with `format`" });
	return format;
}
// src/commands/compare/describe.ts
const QUESTIONS = {
	deploy: (before, after) => `deploy: can ${after} read what ${before} wrote?`,
	rollback: (before, after) => `rollback: can ${before} read what ${after} wrote?`
};
/** A comparison for people: both questions, every difference with its place and its payload. */
function describeComparison(comparison, before, after) {
	const lines = [];
	for (const direction of ["deploy", "rollback"]) {
		const { answer, differences } = comparison[direction];
		lines.push(`${QUESTIONS[direction](before, after)} ${answer}${reservation(answer, differences)}`);
		for (const difference of differences) lines.push(...describeDifference(difference));
	}
	return `${lines.join("\n")}\n`;
}
/** What reads back changed is compatible in form only: whoever reads one line must not miss it. */
function reservation(answer, differences) {
	const lossy = differences.filter(({ kind }) => kind === "lossy").length;
	if (answer !== "compatible" || lossy === 0) return "";
	return `, but not without loss (${lossy} difference${lossy === 1 ? "" : "s"})`;
}
function describeDifference({ rule, kind, path, message, reader, writer, witness }) {
	const place = reader ?? writer;
	const lines = [`  ${kind} ${rule} at ${path === "" ? "/" : path}: ${message}`];
	if (place) lines.push(`    reader ${reader ? formatPlace(reader) : "-"}, writer ${writer ? formatPlace(writer) : "-"}`);
	if (witness) {
		const read = witness.readBack === void 0 ? "" : `reads back as ${JSON.stringify(witness.readBack)}, `;
		const refused = witness.error ? `(${witness.error}) ` : "";
		lines.push(`    payload ${JSON.stringify(witness.payload)} ${refused}${read}confirmed by ${witness.confirmedBy.join(", ")}`);
	}
	return lines;
}
// src/commands/compare/pair.ts
/** Two files in both directions. @throws GateError RG-FILE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX */
async function runPair(before, after, options, host) {
	const [older, newer] = [sourceOfFile(before, host.directory), sourceOfFile(after, host.directory)];
	const format = formatOf(options["format"], older, newer);
	const { writers, profile } = options;
	const policy = readPolicy({
		...typeof writers === "string" ? { writers } : {},
		...typeof profile === "string" ? { profile } : {}
	});
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
/** @throws GateError RG-USAGE when neither two files nor `--batch` are given */
async function run(input, host) {
	const { positionals, options } = input;
	const [before, after] = positionals;
	if (options["batch"] === true) {
		if (positionals.length > 0) throw new GateError("RG-USAGE", "--batch reads standard input and takes no files");
		await runBatch(host);
		return { verdict: "pass" };
	}
	if (before === void 0 || after === void 0) throw new GateError("RG-USAGE", "compare needs two files", { expected: "compare OLD NEW, or compare --batch" });
	return runPair(before, after, options, host);
}
export { run };
