import "./runtime.js";
import { loadConfig, matchFiles } from "./config.js";
import { GateError, GateErrors, toGateErrors } from "./start.js";
import { compareOneWay, findFormat, matchUnits, matchUp, openSchema, splitUnits } from "./compat-index-shared.js";
// src/migration/declared.ts
/**
* What the configuration of a release declares to be irreversible. A configuration that cannot be read declares nothing: on the older side
* that makes more of what the newer one declares, on the newer side the markers and statements are left.
*/
function declaredIn(text, path) {
	if (text === void 0) return /* @__PURE__ */ new Map();
	try {
		return loadConfig(text, path).migrations?.irreversible ?? /* @__PURE__ */ new Map();
	} catch (error) {
		if (error instanceof GateError || error instanceof GateErrors) return /* @__PURE__ */ new Map();
		throw error;
	}
}
// src/migration/describe.ts
/** Reasons that are told one by one; more would hide what matters. */
const SHOWN = 4;
/** One reason as people read it: `db/3.sql:2: it drops the table users`. */
function describeReason({ kind, subject, line, why }) {
	if (kind === "declared") return `${subject}: ${why}`;
	return `${subject}${line === void 0 ? "" : `:${line}`}: ${why}`;
}
/** All that stands in the way, in one clause. */
function describeMigrations({ reasons }) {
	const told = reasons.slice(0, SHOWN).map(describeReason).join("; ");
	return reasons.length > SHOWN ? `${told}; and ${reasons.length - SHOWN} more` : told;
}
// src/migration/detect.ts
/** What takes data away or overwrites it. A declarative schema has no history: there the removal itself is found. */
const GIVES_UP = new Set([
	"irreversible-drop",
	"irreversible-type",
	"irreversible-rewrite",
	"table-removed",
	"column-removed",
	"sequence-removed",
	"type-changed",
	"type-narrowed",
	"enum-value-removed"
].map((name) => `sql/${name}`));
/** What runs code of which nobody knows what it does to rows, or may have cost them. */
const UNSURE = new Set([
	"rewrite-unknown",
	"column-generated",
	"partition-removed"
].map((name) => `sql/${name}`));
/** What may stand in the way of an application, and takes no row: whether it runs is asked elsewhere. */
const KEEPS_ROWS = new Set([
	"view-changed",
	"routine-changed",
	"check-added",
	"default-changed",
	"foreign-key-changed",
	"unique-added",
	"unique-removed",
	"migration-moved",
	"routine-redefined",
	"right-removed",
	"constraint-earlier",
	"collation-changed",
	"expression-may-fail"
].map((name) => `sql/${name}`));
/** Statements that are not modelled and take no row either: who may see and do what, and code that nobody has called yet. */
const KEEPS = /^(?:REVOKE|GRANT|policy|function|procedure|row level security|default rights|membership|sequence|ALTER TABLE … OWNER TO)$/;
const POLICY = {
	compatibility: "forward",
	writers: "declared"
};
/** What SQL migrations of the newer release do that nothing undoes, by the rules of the SQL format. */
async function detectIrreversible(older, newer) {
	const spec = findFormat("sql");
	const ids = (texts) => new Map([...texts].map(([path, oid]) => [path, { oid }]));
	const [before, after] = [older, newer].map((texts) => splitUnits(texts.keys(), [spec], { format: spec }));
	const { pairs, added } = matchUnits(after ?? [], before ?? [], matchUp(ids(newer), ids(older)));
	const reasons = [];
	for (const [unit, { from }] of pairs) reasons.push(...await compareUnits({
		from,
		older
	}, {
		unit,
		newer
	}));
	for (const unit of added) reasons.push(...await readable(unit, newer));
	return withoutEchoes(reasons);
}
async function compareUnits({ from, older }, { unit, newer }) {
	const spec = findFormat("sql");
	try {
		const before = await openSchema(sourceOf(from, older), spec, POLICY);
		const after = await openSchema(sourceOf(unit, newer), spec, POLICY);
		return (await compareOneWay(before, after, "rollback", POLICY)).flatMap((difference) => reasonOf(difference, unit));
	} catch (error) {
		return [unread(unit, error)];
	}
}
/** A new folder is looked at all the same: what cannot be parsed may do anything. */
async function readable(unit, texts) {
	try {
		await openSchema(sourceOf(unit, texts), findFormat("sql"), POLICY);
		return [];
	} catch (error) {
		return [unread(unit, error)];
	}
}
function reasonOf({ rule, kind, data, message, writer, reader }, unit) {
	const place = writer ?? reader;
	const at = {
		subject: place?.file ?? unit.path,
		...place && { line: place.line },
		why: message
	};
	if (GIVES_UP.has(rule)) return ofView(data) ? [] : [{
		kind: "detected",
		...at,
		rule
	}];
	const statement = data["statement"];
	const keeps = KEEPS_ROWS.has(rule) || rule === "sql/statement-unknown" && typeof statement === "string" && KEEPS.test(statement);
	return UNSURE.has(rule) && data["detached"] !== true || kind === "unknown" && !keeps && data["detached"] !== true ? [{
		kind: "unread",
		...at,
		rule
	}] : [];
}
/** A view holds no rows of its own. */
function ofView({ type }) {
	return typeof type === "string" && type.endsWith("view");
}
/** @throws GateError of ours that is no fault of the files */
function unread({ path }, error) {
	const [first] = toGateErrors(error);
	if (!first || first.code === "RG-INTERNAL") throw error;
	return {
		kind: "unread",
		subject: first.place?.file ?? path,
		...first.place && { line: first.place.line },
		why: first.message
	};
}
/** A dropped column is found as a statement and as what is gone: it is told once. */
function withoutEchoes(reasons) {
	const places = new Set(reasons.flatMap(({ rule, subject, line }) => rule?.startsWith("sql/irreversible-") ? [`${subject}:${line}`, rule] : []));
	const isDrop = (rule) => rule === "sql/table-removed" || rule === "sql/column-removed";
	return reasons.filter(({ rule, subject, line }) => rule?.startsWith("sql/irreversible-") || !(places.has(`${subject}:${line}`) || isDrop(rule) && places.has("sql/irreversible-drop")));
}
function sourceOf({ path, files }, texts) {
	return {
		path,
		text: texts.get(path) ?? "",
		file: (name) => texts.get(name),
		files: () => files,
		list: () => files
	};
}
// src/migration/paths.ts
/** Whether a file is SQL by its name. */
function isSqlPath(path) {
	return findFormat("sql").detect(path, "");
}
// src/migration/mask.ts
/** What opens something in which no statement and no comment stands, or a comment. A dollar inside of a name opens nothing. */
const SQL = /--[^\n]*|\/\*|(?<![\w$])[eE]'|'|"|(?<![\w$])\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/g;
/** The same in other languages; the quotes of three come before those of one. */
const OTHER = /(?:#|\/\/)[^\n]*|\/\*|"""|'''|`|'|"|<<<?[~-]?['"]?([A-Za-z_]\w*)['"]?[^\n]*/g;
/** In these a plain text may go on in the next line. */
const LONG_TEXTS = /\.(?:rb|php|exs?|sh|pl|kts?)$/i;
/** Blanks out what is quoted, and comments; lines stay where they are. What has no end goes to the end of the text. */
function maskText(text, path) {
	const sql = isSqlPath(path);
	const [kept, bare] = [[], []];
	const pattern = new RegExp(sql ? SQL : OTHER);
	const long = sql || LONG_TEXTS.test(path);
	let from = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [opener, word] = match;
		const end = sql ? endInSql(text, opener, match.index) : endElsewhere(text, {
			opener,
			word,
			at: match.index,
			long
		});
		const [before, inside] = [text.slice(from, match.index), text.slice(match.index, end)];
		const isComment = /^(?:--|\/\*|#|\/\/)/.test(opener);
		kept.push(before, isComment ? inside : blank(inside));
		bare.push(before, opener === "\"" && sql ? inside : blank(inside));
		from = end;
		pattern.lastIndex = Math.max(end, match.index + 1);
	}
	return {
		withComments: [...kept, text.slice(from)].join(""),
		bare: [...bare, text.slice(from)].join("")
	};
}
function blank(text) {
	return text.replace(/[^\r\n]/g, " ");
}
function endInSql(text, opener, at) {
	const begin = at + opener.length;
	if (opener.startsWith("--")) return begin;
	if (opener === "/*") return endOfComment(text, begin);
	if (opener.startsWith("$")) return after(text, opener, begin);
	return endOfQuote(text, opener.at(-1) ?? "", begin, opener.length === 2);
}
/** Comments stand inside of comments in PostgreSQL. */
function endOfComment(text, begin) {
	const marks = /\/\*|\*\//g;
	marks.lastIndex = begin;
	let depth = 1;
	for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
		depth += mark[0] === "/*" ? 1 : -1;
		if (depth === 0) return marks.lastIndex;
	}
	return text.length;
}
/** A quote that is doubled does not end; with backslashes neither does one behind a backslash. */
function endOfQuote(text, quote, begin, escapes) {
	for (let at = begin; at < text.length; at += 1) if (escapes && text[at] === "\\") at += 1;
	else if (text[at] === quote) {
		if (text[at + 1] !== quote) return at + 1;
		at += 1;
	}
	return text.length;
}
function endElsewhere(text, { opener, word, at, long }) {
	const begin = at + opener.length;
	if (/^(?:#|\/\/)/.test(opener)) return begin;
	if (opener === "/*") return after(text, "*/", begin);
	if (word !== void 0) return endOfDocument(text, word, begin);
	if (opener.length === 3) return after(text, opener, begin);
	for (let end = begin; end < text.length; end += 1) if (text[end] === "\\") end += 1;
	else if (text[end] === opener) return end + 1;
	else if (text[end] === "\n" && opener !== "`" && !long) return begin;
	return long || opener === "`" ? text.length : begin;
}
function endOfDocument(text, word, begin) {
	let at = begin;
	while (at < text.length) {
		const next = text.indexOf("\n", at + 1);
		if (text.slice(at, next === -1 ? text.length : next).trim().replace(/[;,)]*$/, "") === word) return next === -1 ? text.length : next;
		if (next === -1) break;
		at = next;
	}
	return begin;
}
function after(text, mark, begin) {
	const end = text.indexOf(mark, begin);
	return end === -1 ? text.length : end + mark.length;
}
// src/migration/markers.ts
/** A comment of its own on a line, in the languages in which migrations are written: `--`, `#`, `//`, C comments, `<!-- -->`, `;`. */
const MARKER = /^\s*(?:--|#+|\/{2,}|\/\*+|<!--|;+)\s*rollback-gate:\s*(irreversible|reversible)\b[ \t:,-]*(.*?)\s*(?:\*\/|-->)?\s*$/i;
/** The beginning of one, whatever it goes on to say. */
const ADDRESSED = /^\s*(?:--|#+|\/{2,}|\/\*+|<!--|;+)\s*rollback[-_ ]?gate\s*:/i;
const LONGEST_LINE = 2e3;
/**
* Markers of a migration, such as `-- rollback-gate: irreversible the old rows are merged`. What stands in a text that the migration writes,
* or in the body of a function that it makes, says nothing about the migration.
*/
function findMarkers(text, path) {
	return linesOf(text, path).flatMap(({ line, number }) => readMarker(line, number) ?? []);
}
function readMarker(line, number) {
	if (line.length > LONGEST_LINE) return void 0;
	const [, word, why = ""] = MARKER.exec(line) ?? [];
	if (word === void 0) return void 0;
	return {
		says: word.toLowerCase() === "reversible" ? "reversible" : "irreversible",
		why: why === "" ? "no reason is given" : why,
		line: number
	};
}
/** The lines that may speak to us, as far as nothing in them is quoted. */
function linesOf(text, path) {
	if (!/rollback[-_ ]?gate/i.test(text)) return [];
	return maskText(text, path).withComments.split("\n").flatMap((line, index) => /rollback[-_ ]?gate/i.test(line) ? [{
		line: line.replace(/\r$/, ""),
		number: index + 1
	}] : []);
}
/** Lines, from 1, that speak to us and say neither of the two words: a slip must not make a migration that cannot be undone look harmless. */
function findUnclear(text, path) {
	return linesOf(text, path).flatMap(({ line, number }) => ADDRESSED.test(line) && !readMarker(line, number) ? [number] : []);
}
// src/migration/unseen.ts
/** Longer statements are data; what they are stands at their beginning. */
const MOST = 1e4;
const NAME = String.raw`((?:[\w$\u0080-\uffff]+|"(?:[^"]|"")*")(?:\.(?:[\w$\u0080-\uffff]+|"(?:[^"]|"")*"))*)`;
const CREATE = new RegExp(String.raw`\bcreate\s+(?:(?:global|local|temp|temporary|unlogged|foreign)\s+)*(?:table|schema|type|domain)\s+(?:if\s+not\s+exists\s+)?${NAME}`, "gi");
/** A rename makes the new name one that is known. */
const RENAME = new RegExp(String.raw`\brename\s+to\s+${NAME}`, "gi");
const DROP = /^drop\s+(?:foreign\s+)?(table|schema|type|domain)\s+if\s+exists\s+(.+?)(\s+cascade|\s+restrict)?$/is;
const ALTER = new RegExp(String.raw`^alter\s+(?:foreign\s+)?table\s+if\s+exists\s+(?:only\s+)?${NAME}\s(.*)$`, "is");
/** Of the commands of ALTER TABLE those that take or convert what is in a column. */
const TAKES = /\bdrop\s+(?!(?:constraint|default|not\s+null|identity|expression)\b)|\btype\s/i;
/**
* What a model of the schema passes over, because nothing that it knows is touched: IF EXISTS of what no migration here creates, so that
* nobody can tell whether there is such a thing with rows in it. Not known, hence not reversible.
*/
function findUnseen(texts, open) {
	const bare = new Map([...texts].map(([path, text]) => [path, maskText(text, path).bare]));
	const created = new Set([...bare.values()].flatMap(createdIn));
	return open.flatMap((path) => statementsOf(bare.get(path) ?? "").flatMap(({ text, line }) => takenBy(text).filter((name) => !created.has(name)).map((name) => ({
		kind: "unread",
		subject: path,
		line,
		why: `no migration here creates \`${name}\`, so nobody can tell what is dropped with it`
	}))));
}
function createdIn(text) {
	return [CREATE, RENAME].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => bareName(name)));
}
/** What a statement takes that need not be there. Types take columns along with CASCADE only, and so do schemas tables. */
function takenBy(statement) {
	const [, what = "", names, behaviour = ""] = DROP.exec(statement) ?? [];
	if (names !== void 0) return what.toLowerCase() === "table" || /cascade/i.test(behaviour) ? names.split(",").map(bareName) : [];
	const [, name, commands = ""] = ALTER.exec(statement) ?? [];
	return name !== void 0 && TAKES.test(commands) ? [bareName(name)] : [];
}
/** The last part of a name: a search path may stand in for the schema. */
function bareName(name) {
	const last = name.trim().split(".").at(-1) ?? "";
	return last.startsWith("\"") ? last.replaceAll("\"", "") : last.toLowerCase();
}
function statementsOf(bare) {
	const statements = [];
	let line = 1;
	for (const part of bare.split(";")) {
		const space = /^\s*/.exec(part)?.[0] ?? "";
		const trimmed = part.trim();
		if (trimmed !== "") statements.push({
			text: trimmed.slice(0, MOST).replace(/\s+/g, " "),
			line: line + lineEnds(space)
		});
		line += lineEnds(part);
	}
	return statements;
}
function lineEnds(text) {
	return text.split("\n").length - 1;
}
// src/migration/judge.ts
const RANK = {
	declared: 0,
	marked: 1,
	detected: 2,
	unread: 3
};
/**
* Can one go back from the release `newer` to the release `older` as far as their state goes? What the configurations declare counts first,
* then what the migrations say of themselves, then what their statements do. What cannot be read is not known.
*/
async function judgeMigrations(config, newer, older) {
	const declared = await declaredBetween(newer, older);
	const fresh = await freshMigrations(config, newer, older);
	const marked = fresh.texts.flatMap(({ path, markers }) => markers.filter(({ says }) => says === "irreversible").map((marker) => toReason(path, marker)));
	const unclear = fresh.texts.flatMap(({ path, unclear }) => unclear.map((line) => unclearReason(path, line)));
	const open = config.down === "tested" ? [] : fresh.texts.filter(({ markers }) => markers.length === 0).map(({ path }) => path);
	const vouched = new Set(fresh.texts.filter(({ markers }) => markers.length > 0).map(({ path }) => path));
	const found = open.length === 0 ? [] : await lookAt(config, {
		open,
		vouched
	}, newer, older);
	const reasons = [
		...declared,
		...marked,
		...unclear,
		...found
	].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
	return {
		answer: reasons.some(({ kind }) => kind !== "unread") ? "irreversible" : reasons.length > 0 ? "unknown" : "reversible",
		reasons,
		migrations: fresh.texts.length
	};
}
async function declaredBetween(newer, older) {
	const [now, then] = [await newer.declared(), await older.declared()];
	return [...now].flatMap(([subject, why]) => then.has(subject) ? [] : [{
		kind: "declared",
		subject,
		why
	}]);
}
/** Migrations that the older release does not have, or has with another text; one that was only moved is the same. */
async function freshMigrations({ files }, newer, older) {
	if (files.length === 0) return { texts: [] };
	const [now, then] = [await newer.files(), await older.files()];
	const before = new Set((await matchFiles(then.keys(), files)).map((path) => then.get(path)?.oid));
	const paths = (await matchFiles(now.keys(), files)).filter((path) => !before.has(now.get(path)?.oid));
	const texts = [];
	for (const path of paths) {
		const text = await textOf(newer, path);
		texts.push({
			path,
			markers: findMarkers(text, path),
			unclear: findUnclear(text, path)
		});
	}
	return { texts };
}
async function lookAt({ files }, { open, vouched }, newer, older) {
	const others = open.filter((path) => !isSqlPath(path));
	const foreign = others.map((path) => ({
		kind: "unread",
		subject: path,
		why: "it is not SQL, so nobody can tell from it what it does"
	}));
	if (others.length === open.length) return foreign;
	const texts = await sqlOf(newer, files);
	const detected = [...await detectIrreversible(await sqlOf(older, files), texts), ...findUnseen(texts, open)];
	return [...foreign, ...detected.filter(({ subject }) => !vouched.has(subject))];
}
async function sqlOf(side, globs) {
	const texts = /* @__PURE__ */ new Map();
	for (const path of await matchFiles((await side.files()).keys(), globs)) if (isSqlPath(path)) texts.set(path, await textOf(side, path));
	return texts;
}
async function textOf(side, path) {
	return new TextDecoder().decode(await side.read(path));
}
function toReason(path, { why, line }) {
	return {
		kind: "marked",
		subject: path,
		line,
		why
	};
}
function unclearReason(path, line) {
	return {
		kind: "unread",
		subject: path,
		line,
		why: "its marker says neither `irreversible` nor `reversible`"
	};
}
export { declaredIn, describeMigrations, findMarkers, findUnclear, judgeMigrations };
