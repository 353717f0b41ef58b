import "./runtime.js";
import { suggest } from "./config.js";
import { GateError, flow, painter, plainLine, plainText } from "./start.js";
import { exampleMessage, exampleOf, listRules } from "./commands-rules-catalogue-shared.js";
import { toJson } from "./commands-rules-run-shared.js";
// src/commands/explain/render.ts
const SEVERITY_STYLES = {
	error: "red",
	warning: "yellow",
	note: "blue"
};
/** An explanation for a terminal; nothing in it but our own colours can act. Ends with a line end. */
function renderExplanation({ rule, example, message }, { color, width }) {
	const paint = painter(color);
	const text = (label, words) => {
		const [first = "", ...rest] = flow(plainLine(words), width - 8, "");
		return [`${paint("dim", label.padEnd(6))}  ${first}`, ...rest.map((line) => " ".repeat(8) + line)].join("\n");
	};
	const on = rule.directions.length === 0 ? "" : `  on ${rule.directions.join(" and ")}`;
	const origin = rule.kind === "format" ? `format ${rule.source}` : `gate ${rule.source}`;
	return `${[
		`${`${paint("bold", plainLine(rule.id))}  ${paint(SEVERITY_STYLES[rule.severity], rule.severity)}${on}  ${paint("dim", `(${origin})`)}`}\n${flow(plainLine(rule.title), width, "").join("\n")}`,
		[
			text("why", rule.why),
			text("fix", rule.fix),
			text("grade", `another severity: \`rules: { "${rule.id}": warning }\` in the configuration`)
		].join("\n"),
		...example ? exampleBlocks(example, message, paint) : []
	].join("\n\n")}\n`;
}
function exampleBlocks({ rule, setting, before, after, found }, message, paint) {
	const title = `Example${setting === void 0 ? "" : ` (${plainLine(setting)})`}`;
	const files = [...before.map((file) => fileBlock(`earlier release: ${file.path}`, file, paint)), ...after.map((file) => fileBlock(`candidate: ${file.path}`, file, paint))];
	const findings = found.flatMap((one) => findingLines(rule, one, paint));
	const said = message === void 0 ? [] : [`    ${plainLine(message)}`];
	return [[paint("bold", title), ...files].join("\n"), [
		paint("bold", "Found"),
		...findings,
		...said
	].join("\n")];
}
function fileBlock(label, { text }, paint) {
	const lines = plainText(text).replace(/\n$/, "").split("\n");
	const digits = String(lines.length).length;
	return [`  ${paint("dim", plainLine(label))}`, ...lines.map((line, index) => `  ${paint("dim", String(index + 1).padStart(digits))}  ${line}`.trimEnd())].join("\n");
}
/** `file:line:column RULE`, then on which direction, how it is broken, where in the data, and what proves it. */
function findingLines(rule, { place, direction, kind, path, witness }, paint) {
	const facts = [
		direction && `on ${direction}`,
		kind,
		path && `at ${path}`
	].filter((fact) => fact !== void 0 && fact !== "").join(", ");
	const first = `  ${place === void 0 ? "" : `${plainLine(place)} `}${plainLine(rule)}${facts === "" ? "" : `  ${paint("dim", plainLine(facts))}`}`;
	return witness === void 0 ? [first] : [first, `    ${paint("dim", "proof")} ${paint("cyan", plainLine(witness))}`];
}
// src/commands/explain/run.ts
/** Explains one rule. @throws GateError RG-USAGE when there is none of that id, with the nearest that there is */
async function run({ positionals }, host) {
	const rule = choose(await listRules(), positionals[0] ?? "");
	const [example, message] = [await exampleOf(rule), await exampleMessage(rule)];
	const { color, width } = host.terminal ?? {
		color: false,
		width: 100
	};
	return {
		verdict: "pass",
		json: {
			version: 1,
			...toJson(rule),
			...message !== void 0 && { message },
			...example && { example: exampleJson(example) }
		},
		text: renderExplanation({
			rule,
			example,
			message
		}, {
			color,
			width
		})
	};
}
/** The rule of that id; its last part is enough where only one rule ends like that. */
function choose(rules, wanted) {
	const ids = rules.map(({ id }) => id);
	const found = rules.find(({ id }) => id === wanted);
	const ending = rules.filter(({ id }) => id.endsWith(`/${wanted}`));
	const [only, second] = ending;
	if (found ?? (only && !second)) return found ?? only;
	const near = second ? ending.map(({ id }) => id) : ids.filter((id) => wanted.length > 2 && id.includes(wanted));
	const guess = suggest(wanted, ids) ?? suggest(wanted, ids.map(lastPart));
	const hint = near.length > 0 ? near.slice(0, 8).join(", ") : guess;
	throw new GateError("RG-USAGE", second ? `several rules are called ${JSON.stringify(wanted)}` : `there is no rule ${JSON.stringify(wanted)}`, {
		expected: "the id of a rule, as `rules` lists them",
		...hint !== void 0 && { hint: `did you mean ${hint}?` }
	});
}
function lastPart(id) {
	return id.slice(id.indexOf("/") + 1);
}
function exampleJson({ setting, before, after, found }) {
	return {
		...setting !== void 0 && { setting },
		before: before.map((file) => ({ ...file })),
		after: after.map((file) => ({ ...file })),
		found: found.map((one) => ({ ...one }))
	};
}
export { run };
