// src/compat/formats/sql/rules.ts
/** Fields of data as text; a rule's data always carries what its message names. */
function text(data, key) {
	const value = data[key];
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
function list(data, key) {
	const value = data[key];
	return Array.isArray(value) ? value.join(", ") : text(data, key);
}
/** `public.users.email` of the data of a rule about a column. */
function column(data) {
	return `${text(data, "relation")}.${text(data, "column")}`;
}
const CONTRACT = "Expand and contract: release an application that no longer uses it, and remove it once no running release does.";
const BACKFILL = "Expand and contract: fill it and let the application write it first; tighten it once no running release writes otherwise.";
const COPY = "Add a new column beside it, write both, copy, switch the readers, and drop the old one a release later.";
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
		message: (d) => `the partition ${text(d, "partition")} of ${text(d, "relation")} is not there`
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
		message: (d) => `the type ${text(d, "type")} is defined otherwise`
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
		message: (d) => `${text(d, "constraint")} makes ${list(d, "columns")} of ${text(d, "relation")} unique`
	},
	"unique-removed": {
		severity: "error",
		title: "A uniqueness that the application may lean on is gone.",
		why: "INSERT … ON CONFLICT on these columns fails, and rows can be there twice.",
		fix: "Keep the constraint or a unique index on the same columns until no running release uses it.",
		message: (d) => `${list(d, "columns")} of ${text(d, "relation")} are no longer unique (${text(d, "constraint")})`
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
	"routine-removed": {
		severity: "error",
		title: "A function or procedure that the application may call is not in the database.",
		why: "Every call of it fails. Other argument types are another function.",
		fix: CONTRACT,
		message: (d) => `the ${text(d, "type")} ${text(d, "routine")} is not there`
	},
	"statement-unknown": {
		severity: "warning",
		title: "A statement stands on one side only, and what it does is not known.",
		why: "Code, triggers, grants and blocks can change or refuse anything; nothing is proven about what they touch.",
		fix: "Look at it by hand, and waive the finding with your reason.",
		message: (d) => `what ${text(d, "statement")}${text(d, "name") === "" ? "" : ` ${text(d, "name")}`} does is not known` + (text(d, "touches") === "" ? "" : `; it may touch ${text(d, "touches")}`)
	},
	"irreversible-drop": {
		severity: "warning",
		title: "A migration drops a table or column with its data.",
		why: "No rollback of the application, and no down migration, brings the rows back.",
		fix: `${CONTRACT} Take a copy of the data before.`,
		message: (d) => `${text(d, "statement")} takes the data of ${text(d, "relation")}${of(d)}`
	},
	"irreversible-type": {
		severity: "warning",
		title: "A migration converts the values of a column in place.",
		why: "The old values are overwritten; the way back may not give them again.",
		fix: COPY,
		message: (d) => `${text(d, "statement")} converts ${text(d, "relation")}${of(d)}`
	},
	"irreversible-rewrite": {
		severity: "warning",
		title: "A migration changes or deletes rows that the other release works with.",
		why: "No rollback of the application brings the old values back.",
		fix: "Write the new values into a new column or table, and remove the old ones once no running release reads them.",
		message: (d) => `${text(d, "statement")} rewrites rows of ${text(d, "relation")}${of(d)}`
	}
};
function of(data) {
	const { columns } = data;
	return Array.isArray(columns) && columns.length > 0 ? ` (${columns.join(", ")})` : "";
}
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
export { SQL_RULES, applyRule };
