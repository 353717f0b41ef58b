import "./runtime.js";
import { ruleTable } from "./pins.js";
import { counted, textOf } from "./config.js";
/** Rules of the gate itself; what differs inside a schema is the format's own rule. */
const RULES = [
	{
		id: "compat/schema-removed",
		severity: "error",
		title: "A schema of an earlier release is gone",
		why: "Data and messages that the earlier release wrote are still there, and nothing in N says how to read them.",
		fix: "Keep the schema until no release in the window writes with it, then remove it.",
		message: (data) => {
			const files = data["files"] === void 0 ? "" : ` with all its ${textOf(data, "files")} files`;
			const since = data["since"] === void 0 ? "" : `; so since ${textOf(data, "since")}, which was released without it`;
			return `${textOf(data, "file")} is gone${files}; what was written with it has no reader any more${since}`;
		}
	},
	{
		id: "compat/schema-added",
		severity: "note",
		title: "A schema is new",
		why: "Earlier releases do not know it: after a rollback nobody reads what was written with it.",
		fix: "Nothing to mend. Roll out readers before writers, or put the first writer behind a toggle.",
		message: (data) => {
			const files = data["files"] === void 0 ? "" : ` (${textOf(data, "files")} files)`;
			return `${textOf(data, "file")}${files} is new; earlier releases do not know it`;
		}
	},
	{
		id: "compat/schema-renamed",
		severity: "note",
		title: "A schema has another path",
		why: "The comparison takes both files for the same schema; where that is wrong, its findings are too.",
		fix: "Nothing to mend when it is the same schema. Otherwise give the new one a name of its own.",
		message: (data) => `${textOf(data, "file")} is compared with ${textOf(data, "from")} (${textOf(data, "how")})`
	},
	{
		id: "compat/no-files",
		severity: "warning",
		title: "A schemas entry selects no file",
		why: "A glob that matches nothing guards nothing, and nobody notices.",
		fix: "Correct the globs of the entry, or remove it.",
		message: (data) => `no file in any release of the window matches ${textOf(data, "globs")}`
	},
	{
		id: "compat/link-not-followed",
		severity: "warning",
		title: "A schemas entry selects a symbolic link or a submodule",
		why: "What stands behind it may have changed, and is not compared.",
		fix: "Name the file behind the link in the entry; where an earlier release has the link, look at the change yourself.",
		message: (data) => {
			const [file, link, release] = [
				textOf(data, "file"),
				textOf(data, "link"),
				textOf(data, "release")
			];
			if (link === "") return `${file} is no file but a link to one; what it leads to is not compared`;
			return `${file} is not compared with ${release}: the link ${link} stands in its place there, and what it leads to is not known`;
		}
	},
	{
		id: "compat/syntax",
		severity: "error",
		title: "A schema of the candidate cannot be parsed",
		why: "What cannot be parsed cannot be read by the release either.",
		fix: "Correct the schema at the place shown.",
		message: (data) => textOf(data, "error")
	},
	{
		id: "compat/earlier-syntax",
		severity: "warning",
		title: "A schema of an earlier release cannot be parsed",
		why: "Whether the candidate is compatible with that release is not known.",
		fix: "Nothing can be mended in a release; look at the difference by eye.",
		message: (data) => `not compared: in an earlier release, ${textOf(data, "error")}`
	},
	{
		id: "compat/not-compared",
		severity: "warning",
		title: "Two schemas could not be compared",
		why: "Whether the candidate is compatible is not known.",
		fix: "Look at the difference by eye, or set `on-unknown: block` to stop here.",
		message: (data) => `not compared: ${textOf(data, "error")}`
	},
	{
		id: "compat/format-unknown",
		severity: "warning",
		title: "The format of a schema was not recognised",
		why: "The file changed and nothing is known about its compatibility.",
		fix: "Say the format in the schemas entry (`format:`), or narrow its globs.",
		message: (data) => `the format of ${textOf(data, "file")} was not recognised; its change is not judged`
	},
	{
		id: "compat/format-unsupported",
		severity: "warning",
		title: "The format of a schema is not supported",
		why: "The file changed and nothing is known about its compatibility.",
		fix: "Look at the difference by eye, or take the entry out of the configuration.",
		message: (data) => `${textOf(data, "format")} is not compared by this version; the change of ${textOf(data, "file")} is not judged`
	},
	{
		id: "compat/no-operations",
		severity: "warning",
		title: "No document of a client is where the entry looks for them",
		why: "Which fields clients use is not known: without documents everything blocks, with some of them missing too little does.",
		fix: "Correct the globs under `operations`, or remove them.",
		message: (data) => `no document of a client in any release of the window matches ${textOf(data, "glob")}`
	},
	{
		id: "compat/name-reused",
		severity: "error",
		title: "A name or number comes back with another meaning",
		why: "What was written when it meant something else is still there, and clients of that release still send it: both are taken for the new meaning, and no pair of releases shows it.",
		fix: "Give the new thing a name and number of its own, and reserve the old ones where the format can.",
		message: (data) => `${textOf(data, "name")} comes back as another: it was ${textOf(data, "was")} in ${textOf(data, "had")}, is missing in ${textOf(data, "lacks")}, and is now ${textOf(data, "is")}`
	},
	{
		id: "compat/name-restored",
		severity: "note",
		title: "A name or number comes back as it was",
		why: "A release between does not have it: a rollback to that one loses it.",
		fix: "Nothing to mend.",
		message: (data) => {
			const more = Number(data["count"]) - 1;
			return `${textOf(data, "name")}${more > 0 ? ` and ${counted(more, "other")}` : ""} of ${textOf(data, "had")} ${more > 0 ? "come" : "comes"} back after ${textOf(data, "lacks")}`;
		}
	},
	{
		id: "compat/difference",
		severity: "error",
		title: "Two schemas differ in a way that readers notice",
		why: "A reader meets data that its schema does not allow.",
		fix: "Make the change in two releases: first let readers accept both, then change writers.",
		message: (data) => textOf(data, "message")
	}
];
const TABLE = ruleTable(RULES);
function compatRule(id) {
	const rule = TABLE.get(id);
	if (!rule) throw new Error(`there is no rule ${id}`);
	return rule;
}
export { RULES, compatRule };
