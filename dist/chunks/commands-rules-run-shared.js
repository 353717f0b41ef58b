import "./runtime.js";
import { suggest } from "./config.js";
import { GateError, flow, painter, plainLine } from "./start.js";
import { listRules } from "./commands-rules-catalogue-shared.js";
// src/commands/rules/run.ts
const SEVERITY_STYLES = {
	error: "red",
	warning: "yellow",
	note: "blue"
};
/** Lists the rules that the filters leave. @throws GateError RG-USAGE for a format or gate that there is not */
async function run({ options }, host) {
	const all = await listRules();
	const rules = all.filter(matcher(all, options));
	const { color, width } = host.terminal ?? {
		color: false,
		width: 100
	};
	return {
		verdict: "pass",
		json: {
			version: 1,
			rules: rules.map(toJson)
		},
		text: rules.length === 0 ? "No rule is like that.\n" : `${render(rules, painter(color), width)}\n`
	};
}
function toJson({ source, kind, directions, ...rest }) {
	return {
		...rest,
		[kind]: source,
		directions
	};
}
/** `deploy`, `rollback`, `both`, or nothing where a rule is about neither. */
function directionWord({ directions }) {
	return directions.length > 1 ? "both" : directions[0] ?? "-";
}
function matcher(all, options) {
	const text = (name) => {
		const value = options[name];
		return typeof value === "string" && value !== "" ? value : void 0;
	};
	const [format, severity, search] = [
		text("format"),
		text("severity"),
		text("search")?.toLowerCase()
	];
	const sources = [...new Set(all.map(({ source }) => source))];
	if (format !== void 0 && !sources.includes(format)) {
		const guess = suggest(format, sources);
		throw new GateError("RG-USAGE", `there is no format or gate ${JSON.stringify(format)}`, {
			expected: `one of ${sources.join(", ")}`,
			...guess !== void 0 && { hint: `did you mean ${guess}?` }
		});
	}
	return (rule) => (format === void 0 || rule.source === format) && (severity === void 0 || rule.severity === severity) && (search === void 0 || [
		rule.id,
		rule.title,
		rule.why,
		rule.fix
	].some((part) => part.toLowerCase().includes(search)));
}
function render(rules, paint, width) {
	const [ids, severities] = [longest(rules.map(({ id }) => id)), longest(rules.map(({ severity }) => severity))];
	const indent = ids + severities + 16;
	const row = (rule) => {
		const [first = "", ...rest] = flow(plainLine(rule.title), Math.max(30, width - indent), "");
		const severity = paint(SEVERITY_STYLES[rule.severity], rule.severity.padEnd(severities));
		return [`  ${rule.id.padEnd(ids)}  ${severity}  ${directionWord(rule).padEnd(8)}  ${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
	};
	const blocks = [...new Set(rules.map(({ source }) => source))].map((source) => {
		const own = rules.filter((rule) => rule.source === source);
		const [{ kind, about } = {
			kind: "gate",
			about: ""
		}] = own;
		return [paint("bold", `${kind === "format" ? "Format" : "Gate"} ${source}: ${about}`), ...own.flatMap(row)].join("\n");
	});
	const count = `${rules.length} rule${rules.length === 1 ? "" : "s"}; explain RULE says why one matters and shows it`;
	return [...blocks, paint("dim", count)].join("\n\n");
}
function longest(texts) {
	return Math.max(0, ...texts.map((text) => text.length));
}
export { directionWord, run, toJson };
