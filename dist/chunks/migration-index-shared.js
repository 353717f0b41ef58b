import { loadConfig } from "./config-index-shared.js";
import { GateError, GateErrors, toGateErrors } from "./start.js";
import { matchFiles } from "./window-index-shared.js";
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
	"type-narrowed",
	"enum-value-removed"
].map((name) => `sql/${name}`));
const POLICY = {
	compatibility: "forward",
	writers: "declared"
};
function isSql(path) {
	return findFormat("sql").detect(path, "");
}
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
function reasonOf({ rule, kind, message, writer, reader }, unit) {
	const place = writer ?? reader;
	const at = {
		subject: place?.file ?? unit.path,
		...place && { line: place.line },
		why: message
	};
	if (GIVES_UP.has(rule)) return [{
		kind: "detected",
		...at,
		rule
	}];
	return kind === "unknown" ? [{
		kind: "unread",
		...at,
		rule
	}] : [];
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
// src/migration/markers.ts
/** A comment of its own on a line, in the languages in which migrations are written: `--`, `#`, `//`, C comments, `<!-- -->`, `;`. */
const MARKER = /^\s*(?:--|#+|\/{2,}|\/\*+|<!--|;+)\s*rollback-gate:\s*(irreversible|reversible)\b[ \t:,-]*(.*?)\s*(?:\*\/|-->)?\s*$/i;
/** The beginning of one, whatever it goes on to say. */
const ADDRESSED = /^\s*(?:--|#+|\/{2,}|\/\*+|<!--|;+)\s*rollback[-_ ]?gate\s*:/i;
const LONGEST_LINE = 2e3;
/** Markers of a migration, such as `-- rollback-gate: irreversible the old rows are merged`. */
function findMarkers(text) {
	return text.split("\n").flatMap((line, index) => {
		if (line.length > LONGEST_LINE || !/rollback-gate/i.test(line)) return [];
		const [, word, why = ""] = MARKER.exec(line.replace(/\r$/, "")) ?? [];
		if (word === void 0) return [];
		return [{
			says: word.toLowerCase() === "reversible" ? "reversible" : "irreversible",
			why: why === "" ? "no reason is given" : why,
			line: index + 1
		}];
	});
}
/** Lines, from 1, that speak to us and say neither of the two words: a slip must not make a migration that cannot be undone look harmless. */
function findUnclear(text) {
	return text.split("\n").flatMap((line, index) => ADDRESSED.test(line) && findMarkers(line).length === 0 ? [index + 1] : []);
}
// src/migration/unseen.ts
/** Comments, quoted texts and bodies in dollar quotes: what stands in them is no statement of the migration itself. One without an end goes to the end. */
const ASIDE = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*(?:'|$)|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)/g;
/** Longer statements are data; what they are stands at their beginning. */
const MOST = 1e4;
const DROP = /^drop\s+(?:foreign\s+)?table\s+if\s+exists\s+(.+?)(?:\s+(?:cascade|restrict))?$/is;
const CREATE = /\bcreate\s+(?:(?:global|local|temp|temporary|unlogged|foreign)\s+)*table\s+(?:if\s+not\s+exists\s+)?([\w$."]+)/gi;
/** `EXPLAIN ANALYZE` runs what it explains. */
const EXPLAINED = /^explain\s+(?:\([^)]*\banalyze\b[^)]*\)|(?:verbose\s+)?analyze\b).*\b(delete|update|insert|merge|truncate)\b/is;
/**
* What a model of the schema passes over, because nothing that it knows is touched: a table is dropped that no migration here creates, so that
* nobody can tell whether there is one with rows in it. Not known, hence not reversible.
*/
function findUnseen(texts, open) {
	const created = new Set([...texts.values()].flatMap(createdIn));
	return open.flatMap((path) => statementsOf(texts.get(path) ?? "").flatMap(({ text, line }) => {
		const drops = droppedBy(text).filter((name) => !created.has(name)).map((name) => `no migration here creates \`${name}\`, so nobody can tell what is dropped with it`);
		const runs = EXPLAINED.test(text) ? ["EXPLAIN ANALYZE runs what it explains"] : [];
		return [...drops, ...runs].map((why) => ({
			kind: "unread",
			subject: path,
			line,
			why
		}));
	}));
}
function createdIn(text) {
	return [...withoutAsides(text).matchAll(CREATE)].map(([, name = ""]) => bareName(name));
}
function droppedBy(statement) {
	const [, names] = DROP.exec(statement) ?? [];
	return names === void 0 ? [] : names.split(",").map(bareName);
}
/** The last part of a name: a search path may stand in for the schema. */
function bareName(name) {
	const last = name.trim().split(".").at(-1) ?? "";
	return last.startsWith("\"") ? last.replaceAll("\"", "") : last.toLowerCase();
}
/** Asides become spaces, so that lines stay where they are. */
function withoutAsides(text) {
	return text.replace(ASIDE, (aside) => aside.replace(/[^\n]/g, " "));
}
function statementsOf(text) {
	const statements = [];
	let line = 1;
	for (const part of withoutAsides(text).split(";")) {
		const blank = /^\s*/.exec(part)?.[0] ?? "";
		const trimmed = part.trim();
		if (trimmed !== "") statements.push({
			text: trimmed.slice(0, MOST).replace(/\s+/g, " "),
			line: line + lineEnds(blank)
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
	const found = open.length === 0 ? [] : await lookAt(config, open, newer, older);
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
			markers: findMarkers(text),
			unclear: findUnclear(text)
		});
	}
	return { texts };
}
async function lookAt({ files }, open, newer, older) {
	const others = open.filter((path) => !isSql(path));
	const foreign = others.map((path) => ({
		kind: "unread",
		subject: path,
		why: "it is not SQL, so nobody can tell from it what it does"
	}));
	if (others.length === open.length) return foreign;
	const texts = await sqlOf(newer, files);
	const detected = [...await detectIrreversible(await sqlOf(older, files), texts), ...findUnseen(texts, open)];
	const now = new Set(open);
	const listed = await newer.files();
	return [...foreign, ...detected.filter(({ subject }) => now.has(subject) || !listed.has(subject))];
}
async function sqlOf(side, globs) {
	const texts = /* @__PURE__ */ new Map();
	for (const path of await matchFiles((await side.files()).keys(), globs)) if (isSql(path)) texts.set(path, await textOf(side, path));
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
export { declaredIn, describeMigrations, findMarkers, judgeMigrations };
