import { GateError, closeSync, formatPlace, isJsonArray, isJsonObject, openSync, readFileSync, readSync, readdirSync, realpathSync } from "./start.js";
import { sha256 } from "./config.js";
import { fileError, statUserPath } from "./check.js";
import { detectFormat, findFormat, profileProblem } from "./compat-index-shared.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
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
	const { operations, roots, ...settings } = value;
	for (const [key, setting] of Object.entries(settings)) {
		if (!Object.hasOwn(KEYS, key)) throw new GateError("RG-USAGE", `the policy key ${JSON.stringify(key)} is not known`, { expected: Object.keys(KEYS).join(", ") });
		const { field, values } = KEYS[key];
		if (typeof setting !== "string" || values && !values.some((allowed) => allowed === setting)) throw new GateError("RG-USAGE", `the policy value ${JSON.stringify(setting)} is not allowed for \`${key}\``, { expected: values?.join(" or ") ?? "a text" });
		policy[field] = setting;
	}
	return {
		...policy,
		...readOperations(operations),
		...readRoots(roots)
	};
}
/** @throws GateError RG-USAGE when the policy names a profile that the format does not have */
function assertProfile(format, policy) {
	const problem = profileProblem(format, policy);
	if (problem) throw new GateError("RG-USAGE", problem.message, { expected: problem.expected });
}
/** Folders that imports are relative to. @throws GateError RG-USAGE when they are no list of texts */
function readRoots(value) {
	if (value === void 0 || value === null) return {};
	const texts = isJsonArray(value) ? value.filter((one) => typeof one === "string") : [];
	if (!isJsonArray(value) || texts.length < value.length) throw new GateError("RG-USAGE", "`roots` must be a list of folders", { expected: "a list of texts" });
	return { roots: texts };
}
/** The GraphQL documents of clients. @throws GateError RG-USAGE when they are no list of texts */
function readOperations(value) {
	if (value === void 0 || value === null) return {};
	const texts = isJsonArray(value) ? value.filter((one) => typeof one === "string") : [];
	if (!isJsonArray(value) || texts.length < value.length) throw new GateError("RG-USAGE", "`operations` must be a list of GraphQL documents", { expected: "a list of texts" });
	return { operations: texts };
}
// src/commands/compare/text-path.ts
const HEAD$1 = 4096;
/** Texts that are JSON without being an object or a list (`true` is a JSON Schema) are short. */
const SCALAR = 100;
const JSON_BEGINS = /^[\s\uFEFF]*(?:[{[]|$)/;
const PYTHON = /^(?:from|import)\s+feast\b/m;
/** What a file of a format is called whose text is no JSON. Most formats have two: `.json` and `.yaml`. */
const NAMES = {
	avro: ".avsc",
	graphql: ".graphql",
	mlflow: "/MLmodel",
	protobuf: ".proto",
	sql: ".sql",
	tfdv: ".pbtxt"
};
/** Formats that only the extension of a file tells, by how their texts begin: none of these lines can stand at the left edge of another format. */
const SIGNS = [
	["protobuf", /^\s*(?:syntax|edition)\s*=\s*["'][\w.]+["']\s*;/m],
	["graphql", /^(?:extend\s+)?(?:(?:type|interface|input|enum|union|scalar)\s+\w+|directive\s+@\w+|schema\s*(?:@.*)?\{)/m],
	["sql", /^\s*(?:create|alter|drop)\s+(?:or\s+replace\s+)?(?:unlogged\s+)?(?:table|type|schema|view|index|sequence|extension|domain)\b/im]
];
/** Those that have signs of their own, by an extension that they look at. */
const EXTENSIONS = [
	".pbtxt",
	".yaml",
	".py"
];
/** A path for a text that came without one: engines go by the extension where a format has several notations. */
function pathOfText(side, text, format) {
	const name = format && NAMES[format];
	if (name !== void 0 && (format === "avro" || !JSON_BEGINS.test(text))) return `${side}${name}`;
	if (format === "feast" && PYTHON.test(text.slice(0, HEAD$1))) return `${side}.py`;
	return `${side}${isJson(text) ? ".json" : ".yaml"}`;
}
/** The format that a text shows, whatever its file may be called. */
function formatOfText(text) {
	const head = text.slice(0, HEAD$1);
	if (isJson(text)) return detectFormat("text.json", head);
	for (const extension of EXTENSIONS) {
		const format = detectFormat(`text${extension}`, head);
		if (format) return format;
	}
	const [name] = SIGNS.find(([, sign]) => sign.test(head)) ?? [];
	return name && findFormat(name);
}
function isJson(text) {
	if (JSON_BEGINS.test(text)) return true;
	if (text.length > SCALAR) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
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
function sourceOfValue(value, side, format) {
	if (value === void 0) throw new GateError("RG-USAGE", `\`${side}\` is missing`, { expected: "a schema as text, as JSON, or as an object from paths to texts" });
	if (typeof value === "string") return {
		path: pathOfText(side, value, format),
		text: value
	};
	if (!isJsonObject(value) || !isFileMap(value)) {
		const text = JSON.stringify(value, null, 2);
		return {
			path: pathOfText(side, text, format),
			text
		};
	}
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
	const read = readerBelow(inside ? directory : dirname(absolute), absolute);
	const name = inside ? relative(directory, absolute).split(sep).join("/") : basename(absolute);
	const text = read(name);
	if (text === void 0) throw whyUnread(absolute, path);
	return {
		path: name,
		text,
		file: read
	};
}
function whyUnread(file, path) {
	const hint = "give the path of a schema file";
	try {
		readFileSync(file);
	} catch (error) {
		return fileError(path, error, { hint });
	}
	return new GateError("RG-FILE", `${path} cannot be read`, { hint });
}
/**
* Reads files below a folder by their paths from there; `undefined` for what is not there or not below. A symbolic link in a repository does
* not decide which file of the machine is read; the file a person names is theirs to name.
*/
function readerBelow(root, named) {
	let real;
	return (name) => {
		const file = resolve(root, name);
		if (!isBelow(file, root)) return void 0;
		try {
			if (file !== named && !isBelow(realpathSync(file), real ??= realpathSync(root))) return void 0;
			return readFileSync(file, "utf8");
		} catch {
			return;
		}
	};
}
function isBelow(path, directory) {
	const way = relative(directory, path);
	return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}
// src/commands/compare/folder.ts
/** A folder of more files is no folder of schemas. */
const MAX_FILES = 5e4;
const HEAD = 4096;
/** The schema files below a folder, or one file that stands alone. Paths are relative to the folder. Links are not followed. */
var Folder = class {
	paths;
	#absolute;
	/** From where references are looked up, to the folder. */
	#prefix;
	#read;
	/** @throws GateError RG-FILE */
	constructor(path, directory) {
		const given = resolve(directory, path);
		const single = isFile(path, directory);
		this.#absolute = single ? dirname(given) : given;
		const root = this.#absolute === directory || isBelow(this.#absolute, directory) ? directory : this.#absolute;
		this.#prefix = relative(root, this.#absolute).split(sep).join("/");
		this.#read = readerBelow(root);
		this.paths = single ? [basename(given)] : filesBelow(this.#absolute);
	}
	/** The beginning of a file, by which its format is told; `undefined` when it is no text. */
	head(path) {
		const file = openSync(join(this.#absolute, path), "r");
		try {
			const bytes = Buffer.alloc(HEAD);
			const length = readSync(file, bytes, 0, HEAD, 0);
			return bytes.subarray(0, length).includes(0) ? void 0 : bytes.toString("utf8", 0, length);
		} finally {
			closeSync(file);
		}
	}
	text(path) {
		return this.#read(this.nameOf(path));
	}
	/** What tells contents apart. */
	oid(path) {
		return sha256(this.text(path) ?? "");
	}
	/** How messages call a file: from the working directory when the folder is below it. */
	nameOf(path) {
		return this.#prefix === "" ? path : `${this.#prefix}/${path}`;
	}
	/** @throws GateError RG-FILE when the main file cannot be read */
	source({ path, files }) {
		const text = this.text(path);
		if (text === void 0) throw new GateError("RG-FILE", `${this.nameOf(path)} cannot be read`);
		const names = files.map((one) => this.nameOf(one));
		return {
			path: this.nameOf(path),
			text,
			file: this.#read,
			...files.length > 1 && { files: () => names }
		};
	}
};
/** @throws GateError RG-FILE when there is nothing */
function isFile(path, directory) {
	const hint = "give the path of a schema file, or of a folder of them";
	const stat = statUserPath(directory, path, hint);
	if (stat.isFile() || stat.isDirectory()) return stat.isFile();
	throw new GateError("RG-FILE", `${path} is no regular file`, { hint });
}
/** Regular files at any depth, without hidden folders and `node_modules`; sorted. @throws GateError RG-FILE when there are too many */
function filesBelow(folder) {
	const found = [];
	const waiting = [""];
	for (let below = waiting.pop(); below !== void 0; below = waiting.pop()) {
		for (const entry of entriesOf(join(folder, below))) {
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") waiting.push(path);
			else if (entry.isFile()) found.push(path);
		}
		if (found.length + waiting.length > MAX_FILES) throw new GateError("RG-FILE", `${folder} holds more than ${MAX_FILES} files`, { hint: "give the folder of the schemas" });
	}
	return found.sort();
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		throw fileError(folder, error);
	}
}
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
export { Folder, assertProfile, comparisonToJson, describeComparison, filesBelow, formatOfText, readOperations, readPolicy, sourceOfFile, sourceOfValue };
