import { list, text } from "./compat-source-message-shared.js";
// src/compat/formats/sql/paths.ts
/**
* What paths of SQL files tell: which are not run, in which order the others run, which folders are databases of their own.
* Conventions of Flyway, golang-migrate, goose, dbmate, Diesel, Hasura, Prisma, Rails, Sqitch and Supabase.
*/
/** Names of migrations that run again after all versions, alphabetically (Flyway). */
const REPEATABLE = /^R__/;
const FLYWAY = /^V(\d+(?:[._]\d+)*)__/;
/** Files beside migrations that take them back or only look at them. */
const NOT_RUN = /(?:^|\.)(?:down|undo|rollback)\.sql$|^[UB]\d[\d._]*__/i;
/** With another mark it may as well be what a migration is about (`12_scale_down.sql`), unless the one that it takes back lies beside it. */
const PERHAPS_NOT_RUN = /[_-](?:down|undo|rollback)\.sql$/i;
const TAKEN_BACK = [
	"_up.sql",
	"-up.sql",
	".up.sql",
	".sql",
	"_do.sql",
	"_deploy.sql"
];
const NOT_RUN_FOLDER = /(?:^|\/)(?:revert|verify|down|undo|rollback)\/[^/]+$/i;
/** A folder whose name says that migrations are in it; a version's own folder may have the word in its name. */
const MIGRATIONS = /^(?!\d).*migrat|^(?:flyway|liquibase|changelogs?|changesets?)$/i;
const SQITCH = /^(?:deploy|revert|verify)$/;
const UP_OR_DOWN = /^(?:up|down|undo|rollback)$/i;
/** Names of files that each hold a whole database. */
const WHOLE = /^(?:schema|structure|database|db|dump|init|setup|create|tables|ddl)\.(?:sql|pgsql|ddl)$/i;
function isSql(path) {
	return /\.(?:sql|pgsql|ddl)$/i.test(path);
}
/** @param paths all files of the entry */
function isNotRun(path, paths) {
	const name = nameOf(path);
	if (NOT_RUN.test(name) || NOT_RUN_FOLDER.test(path)) return true;
	const [end] = FLYWAY.test(name) ? [] : PERHAPS_NOT_RUN.exec(path) ?? [];
	return end !== void 0 && TAKEN_BACK.some((other) => paths.has(`${path.slice(0, -end.length)}${other}`));
}
/** A migration that runs again whenever its text has changed. */
function isRepeatable(path) {
	return REPEATABLE.test(nameOf(path));
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** What a migration is known by wherever its folder is: its name, or that of the folder that is its version. */
function migrationId(path) {
	const parts = path.split("/");
	const [folder = "", name = ""] = parts.slice(-2);
	const inFolder = parts.slice(0, -1).some((part) => MIGRATIONS.test(part) || SQITCH.test(part));
	if (FLYWAY.test(name) || /^\d{8,}/.test(name) || inFolder && /^\d/.test(name)) return name;
	return /^\d{8,}/.test(folder) || inFolder && /^\d/.test(folder) ? `${folder}/${name}` : void 0;
}
/** Migration order: Flyway's by version, others by path with runs of digits as numbers (`2_` before `10_`), repeatable ones last. */
function compareMigrations(a, b) {
	const [first, second] = [FLYWAY.exec(nameOf(a))?.[1], FLYWAY.exec(nameOf(b))?.[1]];
	const rank = (path, version) => isRepeatable(path) ? 2 : version === void 0 ? 0 : 1;
	const order = rank(a, first) - rank(b, second);
	if (order !== 0) return order;
	return (first === void 0 || second === void 0 ? 0 : compareVersions(first, second)) || compareNatural(a, b);
}
/** `1.2` and `1_2` are the same; `1` is `1.0`. */
function compareVersions(a, b) {
	const [left, right] = [a.split(/[._]/), b.split(/[._]/)];
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const order = compareNumbers(left[index] ?? "0", right[index] ?? "0");
		if (order !== 0) return order;
	}
	return 0;
}
function compareNumbers(a, b) {
	const difference = BigInt(a) - BigInt(b);
	return difference < 0n ? -1 : Number(difference > 0n);
}
function compareNatural(a, b) {
	const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const order = comparePart(left[index], right[index]);
		if (order !== 0) return order;
	}
	return a < b ? -1 : Number(a > b);
}
function comparePart(a, b) {
	if (a === void 0 || b === void 0) return Number(a !== void 0) - Number(b !== void 0);
	if (/^\d/.test(a) && /^\d/.test(b)) return compareNumbers(a, b);
	return a < b ? -1 : Number(a > b);
}
/**
* Which files of one entry are one database, told from their paths: each folder of migrations is one, also where several lie below it
* (`migrations/<database>/<version>/up.sql`, or the same version in two folders); whole schemas of one name in several folders are one
* each; everything else belongs together. Each group is in the order in which it runs, what is not run last.
*/
function groupFiles(paths) {
	const all = new Set(paths);
	const groups = [...groupBy(paths, rootOf)].flatMap(([root, files]) => root === "" ? splitWhole(files) : splitMigrations(root, files));
	const rank = (path) => Number(isNotRun(path, all));
	return groups.map((files) => files.toSorted((a, b) => rank(a) - rank(b) || compareMigrations(a, b))).sort(([a = ""], [b = ""]) => a < b ? -1 : 1);
}
function groupBy(paths, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const key = keyOf(path);
		const known = groups.get(key);
		if (known) known.push(path);
		else groups.set(key, [path]);
	}
	return groups;
}
/** The folder of migrations that a path is in, with a slash at its end; '' for none. */
function rootOf(path) {
	const folders = path.split("/").slice(0, -1);
	const at = folders.findLastIndex((folder) => MIGRATIONS.test(folder));
	if (at !== -1) return `${folders.slice(0, at + 1).join("/")}/`;
	const sqitch = folders.findLastIndex((folder) => SQITCH.test(folder));
	return sqitch === -1 ? "" : `${folders.slice(0, sqitch).join("/")}/`;
}
function splitWhole(files) {
	const names = files.filter((path) => WHOLE.test(nameOf(path))).map(nameOf);
	if (new Set(names).size === names.length) return [files];
	return [...groupBy(files, (path) => path.slice(0, -nameOf(path).length)).values()];
}
function splitMigrations(root, files) {
	const described = files.map((path) => ({
		path,
		...placeBelow(root, path)
	}));
	const all = new Set(files);
	const run = described.filter(({ path }) => !isNotRun(path, all));
	const folders = /* @__PURE__ */ new Map();
	if (!run.some(({ between, version, own }) => {
		const known = version === void 0 ? void 0 : folders.get(version);
		if (version !== void 0) folders.set(version, between);
		return own && between !== "" || known !== void 0 && known !== between;
	})) return [files];
	return [...groupBy(files, (path) => placeBelow(root, path).between).values()];
}
/** The folders between the root and the version, the version itself, and whether it is a folder of its own. */
function placeBelow(root, path) {
	const folders = path.slice(root.length).split("/");
	const name = folders.pop() ?? "";
	const at = folders.findIndex((folder) => /^\d/.test(folder));
	const between = (at === -1 ? folders : folders.slice(0, at)).filter((folder) => !UP_OR_DOWN.test(folder) && !SQITCH.test(folder));
	const own = at !== -1 && at === folders.length - 1 && !/^V?\d/.test(name);
	const version = own ? folders[at] : FLYWAY.exec(name)?.[1] ?? /^\d+/.exec(name)?.[0];
	return {
		between: between.join("/"),
		version,
		own
	};
}
// src/compat/formats/sql/words.ts
/** `public.users.email` of the data of a rule about a column. */
function column(data) {
	return `${text(data, "relation")}.${text(data, "column")}`;
}
const CONTRACT = "Expand and contract: release an application that no longer uses it, and remove it once no running release does.";
const BACKFILL = "Expand and contract: fill it and let the application write it first; tighten it once no running release writes otherwise.";
const COPY = "Add a new column beside it, write both, copy, switch the readers, and drop the old one a release later.";
/** The columns of the data, if any, in parentheses. */
function columns(data) {
	const { columns } = data;
	return Array.isArray(columns) && columns.length > 0 ? ` (${columns.join(", ")})` : "";
}
/** The columns of the data; an index over expressions has none. */
function columnsOrExpression(data) {
	const { columns } = data;
	return Array.isArray(columns) && columns.length > 0 ? list(data, "columns") : "values of an expression";
}
// src/compat/formats/sql/object-rules.ts
/** What is beside tables, columns and their values: routines, rights, names, what is computed. */
const OBJECT_RULES = {
	"routine-removed": {
		severity: "error",
		title: "A function or procedure that the application may call is not in the database.",
		why: "Every call of it fails. Other argument types are another function.",
		fix: CONTRACT,
		message: (d) => `the ${text(d, "type")} ${text(d, "routine")} is not there`
	},
	"routine-changed": {
		severity: "warning",
		title: "A function or procedure that the application may call does something else.",
		why: "It is called as before and returns the same type, so no call fails for its form; what it does is not compared.",
		fix: "Look at the difference by hand, or give the new behaviour a function of another name.",
		message: (d) => `the ${text(d, "type")} ${text(d, "routine")} has another body`
	},
	"routine-redefined": {
		severity: "error",
		title: "A function or procedure that the application may call is called otherwise, or answers something else.",
		why: "A call that was right finds no function, or its answer does not go where it went.",
		fix: "Create a function of another name for the new form, and drop the old one once no running release calls it.",
		message: (d) => `the ${text(d, "type")} ${text(d, "routine")} is another: ${text(d, "why")}`
	},
	"right-removed": {
		severity: "error",
		title: "A role may no longer do what it was granted.",
		why: "An application that connects with this role is refused. A table that was made anew has none of the rights of the old one.",
		fix: "Grant the right again, or revoke it once no running release uses it with this role.",
		message: (d) => `${text(d, "role")} has no ${text(d, "right")} on ${text(d, "relation")} any more`
	},
	"attribute-removed": {
		severity: "error",
		title: "A composite type lacks an attribute that the application may read.",
		why: "Every statement that names it fails.",
		fix: CONTRACT,
		message: (d) => `the type ${text(d, "type")} has no ${text(d, "attribute")}`
	},
	"constraint-earlier": {
		severity: "warning",
		title: "A constraint is looked at earlier than before.",
		why: "Rows that are only right at the end of a transaction are refused in the middle of it.",
		fix: "Keep it DEFERRABLE INITIALLY DEFERRED until every running release writes in the right order.",
		message: (d) => `${text(d, "constraint")} of ${text(d, "relation")} no longer waits for the end of the transaction`
	},
	"constraint-renamed": {
		severity: "warning",
		title: "A unique constraint has another name, or is an index alone.",
		why: "ON CONFLICT ON CONSTRAINT, and code that looks at the name in an error, say the old name.",
		fix: "Keep the name, or name the columns in ON CONFLICT.",
		message: (d) => `${text(d, "constraint")} of ${text(d, "relation")} is now the ${text(d, "type")} ${text(d, "to")}`
	},
	"collation-changed": {
		severity: "warning",
		title: "A column compares and sorts its texts otherwise.",
		why: "Rows come in another order, and what was different may be the same.",
		fix: COPY,
		message: (d) => `${column(d)} is collated as ${text(d, "reader")} instead of ${text(d, "writer")}`
	},
	"expression-may-fail": {
		severity: "warning",
		title: "The database computes something for every row that may fail.",
		why: "A row that was right is refused when the value of a generated column, of a default or of an index cannot be computed for it.",
		fix: "Guard the expression (CASE, NULLIF, coalesce) so that it has a value for every row.",
		message: (d) => `the ${text(d, "what")} ${text(d, "name")} of ${text(d, "relation")} is computed by an expression that may fail for a row`
	}
};
// src/compat/formats/sql/review-rules.ts
/** What a change gives up that no direction shows. */
const REVIEW_RULES = {
	"irreversible-drop": {
		severity: "warning",
		title: "A migration drops a table or column with its data.",
		why: "No rollback of the application, and no down migration, brings the rows back.",
		fix: `${CONTRACT} Take a copy of the data before.`,
		message: (d) => `${text(d, "statement")} takes ${d["sequence"] === true ? "the number" : "the data"} of ${text(d, "relation")}${columns(d)}`
	},
	"irreversible-type": {
		severity: "warning",
		title: "A migration converts the values of a column in place.",
		why: "The old values are overwritten; the way back may not give them again.",
		fix: COPY,
		message: (d) => `${text(d, "statement")} converts ${text(d, "relation")}${columns(d)}`
	},
	"irreversible-rewrite": {
		severity: "warning",
		title: "A migration changes or deletes rows that the other release works with.",
		why: "No rollback of the application brings the old values back.",
		fix: "Write the new values into a new column or table, and remove the old ones once no running release reads them.",
		message: (d) => `${text(d, "statement")} ${d["sequence"] === true ? "moves" : "rewrites rows of"} ${text(d, "relation")}${columns(d)}`
	},
	"rewrite-unknown": {
		severity: "warning",
		title: "A migration runs code that may change or delete rows.",
		why: "What a function, a trigger or a program does is not in the statement that runs it, and no rollback of the application takes it back.",
		fix: "Write what it does into the migration as statements, or look at it by hand and mark the migration.",
		message: (d) => `${text(d, "statement")}${text(d, "relation") === "" ? "" : ` on ${text(d, "relation")}`} may change any rows: ${text(d, "why")}`
	},
	"migration-edited": {
		severity: "warning",
		title: "A migration that was released has another text.",
		why: "Databases that ran it do not run it again, so they are not what the files say; tools with checksums refuse to run at all.",
		fix: "Put the old text back, and write what is new into a new migration.",
		message: (d) => `${text(d, "file")} was released with other ${text(d, "what") === "text" ? "text, though its statements are the same" : "statements"}`
	},
	"migration-moved": {
		severity: "warning",
		title: "A migration that was released has another version.",
		why: "A tool takes it for a new one and runs it again on databases that ran it under its old version.",
		fix: "Give it its old version back.",
		message: (d) => `${text(d, "file")} is now ${text(d, "to")}`
	},
	"migration-out-of-order": {
		severity: "warning",
		title: "A new migration stands before one that was released.",
		why: "Databases of the older release run it last, or not at all; here it is taken to run in the order of the versions.",
		fix: "Give it a version after the last one that was released.",
		message: (d) => `${text(d, "file")} is new and stands before ${text(d, "last")}, which was released`
	}
};
// src/compat/formats/sql/rules.ts
const RULES = {
	"table-removed": {
		severity: "error",
		title: "A table or view that the application uses is not in the database.",
		why: "Every statement that names it fails at once, in every process of that release.",
		fix: CONTRACT,
		message: (d) => `the ${text(d, "type")} ${text(d, "relation")} is not there`
	},
	"table-renamed": {
		severity: "error",
		title: "A table or view that the application uses has another name.",
		why: "The application of the other release still says the old name, and every such statement fails.",
		fix: "Leave a view under the old name that selects from the new one until no running release uses it.",
		message: (d) => `${text(d, "relation")} is now ${text(d, "to")}`
	},
	"relation-kind-changed": {
		severity: "warning",
		title: "A table became a view, or the other way round.",
		why: "A view over several tables takes no writes, and what one reads through it is not followed here.",
		fix: "Try the writes of the other release against it, or give the view INSTEAD OF triggers.",
		message: (d) => `${text(d, "relation")} is a ${text(d, "reader")}, and was taken for a ${text(d, "writer")}`
	},
	"columns-unknown": {
		severity: "warning",
		title: "The columns of a table cannot be told from the files.",
		why: "What is not known cannot be compared.",
		fix: "Write the columns out, or hand over the files that define what it is made from.",
		message: (d) => `the columns of ${text(d, "relation")} are not known: ${text(d, "reason")}`
	},
	"partition-removed": {
		severity: "warning",
		title: "A partition is not there.",
		why: "Its rows are gone, and new ones for its range are refused unless another partition takes them.",
		fix: "Detach a partition instead of dropping it, and keep one for what is still written.",
		message: (d) => `the partition ${text(d, "partition")} of ${text(d, "relation")} is ${d["detached"] === true ? "no part of it any more" : "not there"}`
	},
	"column-removed": {
		severity: "error",
		title: "A column that the application uses is not in the database.",
		why: "Object mappers name every column they know: each read and write of the table fails.",
		fix: CONTRACT,
		message: (d) => `the column ${column(d)} is not there`
	},
	"column-renamed": {
		severity: "error",
		title: "A column that the application uses has another name.",
		why: "The application of the other release still says the old name, and every such statement fails.",
		fix: COPY,
		message: (d) => `the column ${column(d)} is now ${text(d, "to")}`
	},
	"column-required": {
		severity: "error",
		title: "The database asks for a column that the application does not know.",
		why: "It is NOT NULL and has no default, so every INSERT of the application fails.",
		fix: "Give it a default, or add it without NOT NULL and tighten it a release later.",
		message: (d) => `${column(d)} is NOT NULL without a default, and the application does not write it`
	},
	"not-null-added": {
		severity: "error",
		title: "A column takes no NULL, and the application may write one.",
		why: "Rows that were right for the application are refused.",
		fix: BACKFILL,
		message: (d) => `${column(d)} is NOT NULL, and the application may leave it NULL`
	},
	"column-nullable": {
		severity: "error",
		title: "A column may hold NULL, and the application was told that it never does.",
		why: "It reads rows with NULL where its code has no place for one.",
		fix: "Keep NOT NULL, with a default if need be, until every running release can read NULL.",
		message: (d) => `${column(d)} may be NULL, which the application does not expect`
	},
	"default-removed": {
		severity: "error",
		title: "A column that the application left to its default has none.",
		why: "It is NOT NULL, so every INSERT that does not name it fails.",
		fix: "Keep the default until no running release relies on it.",
		message: (d) => `${column(d)} has no default any more and is NOT NULL`
	},
	"default-changed": {
		severity: "warning",
		title: "A column that the application may leave out gets another value.",
		why: "Rows of the same application now hold something else.",
		fix: "Let the application name the value, or keep the default while it runs.",
		message: (d) => `when left out, ${column(d)} gets ${text(d, "reader")} instead of ${text(d, "writer")}`
	},
	"column-generated": {
		severity: "error",
		title: "The database alone fills a column that the application may write.",
		why: "An INSERT that gives it a value is refused.",
		fix: "Use GENERATED BY DEFAULT, or release an application that does not write the column first.",
		message: (d) => `${column(d)} is always generated, and the application may write it`
	},
	"type-changed": {
		severity: "error",
		title: "A column has a type that does not go together with the one the application knows.",
		why: "Comparisons, casts and drivers fail, or take the value for something else.",
		fix: COPY,
		message: (d) => `${column(d)} is ${text(d, "reader")}, and the application takes it for ${text(d, "writer")}`
	},
	"type-narrowed": {
		severity: "error",
		title: "A column takes fewer values than the application may write.",
		why: "Writes that were right are refused.",
		fix: BACKFILL,
		message: (d) => `${column(d)} is ${text(d, "reader")}, and the application may write any ${text(d, "writer")}`
	},
	"type-rounds": {
		severity: "warning",
		title: "A column stores some values of the application changed.",
		why: "Nothing fails: digits, blanks or the time zone are lost in silence.",
		fix: COPY,
		message: (d) => `${column(d)} is ${text(d, "reader")}, which does not keep every ${text(d, "writer")} as it is`
	},
	"type-widened": {
		severity: "warning",
		title: "A column holds values that the type known to the application cannot.",
		why: "Other releases may write what it reads into too small a variable.",
		fix: "Release an application that can read the wider values before any writes them.",
		message: (d) => `${column(d)} is ${text(d, "reader")}, and the application expects ${text(d, "writer")}`
	},
	"type-removed": {
		severity: "error",
		title: "A type that the application may cast to is not in the database.",
		why: "Drivers and object mappers send casts to enums and domains by name; each such statement fails.",
		fix: CONTRACT,
		message: (d) => `the type ${text(d, "type")} is not there`
	},
	"type-redefined": {
		severity: "warning",
		title: "A composite, range, base or domain type is defined otherwise.",
		why: "Its values are not followed here.",
		fix: "Create a type of another name for the new meaning.",
		message: (d) => `the type ${text(d, "type")} is defined otherwise${typeof d["what"] === "string" ? `: another ${d["what"]}` : ""}`
	},
	"enum-value-removed": {
		severity: "error",
		title: "An enum lacks a value that the application may write.",
		why: "A statement with that value is refused, in reads as in writes.",
		fix: "Keep the value; stop writing it a release before it goes. An enum value that was renamed is a removal for the old name.",
		message: (d) => `the enum ${text(d, "type")} does not know ${text(d, "value")}`
	},
	"enum-value-added": {
		severity: "warning",
		title: "An enum has a value that the application does not know.",
		why: "It fails, or falls into a default branch, when it reads a row that has it.",
		fix: "Release an application that can read the value before any writes it.",
		message: (d) => `the enum ${text(d, "type")} has ${text(d, "value")}, which the application does not know`
	},
	"check-added": {
		severity: "error",
		title: "A check stands that the application does not know.",
		why: "Rows that were right for the application are refused. It counts for new rows even when it is NOT VALID.",
		fix: BACKFILL,
		message: (d) => `the check ${text(d, "constraint")} of ${text(d, "relation")} may refuse what the application writes`
	},
	"unique-added": {
		severity: "error",
		title: "Columns must be unique that the application may fill twice alike.",
		why: "The second row is refused.",
		fix: BACKFILL,
		message: (d) => `${text(d, "constraint")} makes ${columnsOrExpression(d)} of ${text(d, "relation")} unique`
	},
	"unique-removed": {
		severity: "error",
		title: "A uniqueness that the application may lean on is gone.",
		why: "INSERT … ON CONFLICT on these columns fails, and rows can be there twice.",
		fix: "Keep the constraint or a unique index on the same columns until no running release uses it.",
		message: (d) => `${columnsOrExpression(d)} of ${text(d, "relation")} are no longer unique (${text(d, "constraint")})`
	},
	"foreign-key-added": {
		severity: "error",
		title: "A foreign key stands that the application does not know.",
		why: "Rows that refer to nothing yet, or delete what is referred to, are refused.",
		fix: BACKFILL,
		message: (d) => `${text(d, "constraint")} makes ${list(d, "columns")} of ${text(d, "relation")} refer to ${text(d, "target")}`
	},
	"foreign-key-changed": {
		severity: "warning",
		title: "A foreign key does something else on delete or update.",
		why: "A DELETE that used to take rows along may be refused now, or take more along than before.",
		fix: "Let the application delete the rows itself before the action changes.",
		message: (d) => `${text(d, "constraint")} of ${text(d, "relation")} acts otherwise on delete or update`
	},
	"constraint-removed": {
		severity: "warning",
		title: "A check or foreign key that the application may lean on is gone.",
		why: "It may read rows that could not be there before.",
		fix: "Keep it until every running release copes with such rows.",
		message: (d) => `${text(d, "constraint")} of ${text(d, "relation")} no longer holds`
	},
	"view-changed": {
		severity: "warning",
		title: "A view has another query.",
		why: "The same columns may hold other rows and values; queries are not compared.",
		fix: "Put the new query into a view of another name, or look at the difference by hand.",
		message: (d) => `the ${text(d, "type")} ${text(d, "relation")} has another query`
	},
	"sequence-removed": {
		severity: "error",
		title: "A sequence that the application may draw from is not in the database.",
		why: "Drawing the next number fails, and with it every INSERT that takes its number from there.",
		fix: CONTRACT,
		message: (d) => `the sequence ${text(d, "sequence")} is not there`
	},
	...OBJECT_RULES,
	"statement-unknown": {
		severity: "warning",
		title: "A statement stands on one side only, and what it does is not known.",
		why: "Code, triggers, grants and blocks can change or refuse anything; nothing is proven about what they touch.",
		fix: "Look at it by hand, and waive the finding with your reason.",
		message: (d) => `what ${text(d, "statement")}${text(d, "name") === "" ? "" : ` ${text(d, "name")}`} does is not known` + (text(d, "touches") === "" ? "" : `; it may touch ${text(d, "touches")}`) + (typeof d["why"] === "string" && d["why"] !== "" ? `: ${d["why"]}` : "")
	},
	...REVIEW_RULES
};
/** Every rule of the format, by id `sql/<rule>`. */
const SQL_RULES = Object.entries(RULES).map(([name, rule]) => ({
	id: `sql/${name}`,
	...rule
}));
/** The id and the message of a rule for its data. */
function applyRule(name, data) {
	const rule = RULES[name];
	return {
		rule: `sql/${name}`,
		message: rule.message(data)
	};
}
export { SQL_RULES, applyRule, compareMigrations, groupFiles, isNotRun, isRepeatable, isSql, migrationId };
