// src/pins/propose/render.ts
const MUTABLE = {
	none: void 0,
	tag: "a tag without digest: `check` refuses it until it names one",
	latest: "follows `latest`: `check` refuses it",
	untagged: "names no version: `check` refuses it",
	alias: "follows an alias: `check` refuses it until it names a version",
	branch: "follows a branch or tag: `check` refuses it until it names a commit",
	range: "a range of versions: `check` refuses it until it names one",
	variable: "filled in from a variable",
	unversioned: "can be overwritten where it lies: `check` refuses it until it names a version or digest"
};
/** Roles that a selector implies in a configuration. */
const IMAGE_LOCATORS = /* @__PURE__ */ new Set([
	"kubernetes",
	"kustomize",
	"helm",
	"compose",
	"nomad",
	"dockerfile"
]);
/** Beyond this many, what was left out is counted only. */
const MAX_LEFT_OUT = 60;
/** A configuration to begin with, as YAML that the loader accepts, with a comment wherever something has to be decided. */
function renderProposal({ environments, leftOut, warnings, files }) {
	const head = [
		`# ${counted(environments.reduce((sum, { pins }) => sum + pins.length, 0), "pin")} in ${counted(files, "file")}. A proposal by the shape of the files: keep what a rollback is to move.`,
		...warnings.map((warning) => `# Mind: ${comment(warning)}`),
		"version: 1"
	];
	if (environments.length === 0) return `${[...head, ...leftOutLines(leftOut)].join("\n")}\n`;
	const body = environments.flatMap(({ name, pins }) => [
		`  ${name}:`,
		"    pins:",
		...pins.flatMap(pinLines)
	]);
	return `${[
		...head,
		"environments:",
		...body,
		...leftOutLines(leftOut)
	].join("\n")}\n`;
}
function counted(count, word) {
	return `${count} ${word}${count === 1 ? "" : "s"}`;
}
/** A pin as two lines of a configuration, below `pins:` of an environment: a comment with what it holds, and the pin. */
function pinLines(pin) {
	const { name, file, config, reading } = pin;
	const role = IMAGE_LOCATORS.has(config.locator) && pin.role === "image" ? "" : `, role: ${pin.role}`;
	const notes = [MUTABLE[reading.mutability], reading.sharedBy > 0 ? `shared with ${counted(reading.sharedBy, "other place")}: add \`shared: true\` when all may go back together` : void 0].filter((note) => note !== void 0);
	return [`      # ${comment(reading.value)}${notes.length > 0 ? `  (${notes.join("; ")})` : ""}`, `      ${quote(name)}: { file: ${quote(file)}, ${selectorKeys(config)}${role} }`];
}
/** The keys that choose a selector in a configuration: one text where that says all, else a map. */
function selectorKeys(config) {
	if (config.locator === "pointer") return `pointer: ${quote(config.pointer)}${config.document === void 0 ? "" : `, document: ${config.document}`}`;
	const { locator, ...keys } = config;
	const [only, ...others] = Object.values(keys);
	return `${locator}: ${locator !== "kubernetes" && only !== void 0 && others.length === 0 ? quote(only) : flowMap(keys)}`;
}
function flowMap(keys) {
	return `{ ${Object.entries(keys).map(([key, value]) => `${key}: ${quote(value)}`).join(", ")} }`;
}
/** Words that YAML reads as something else than a text. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i;
/** A text as YAML: plain where no parser could take it for anything else, else in double quotes, whose escapes JSON has too. */
function quote(text) {
	if (/^[A-Za-z./][\w./-]*$/.test(text) && !WORDS.test(text)) return text;
	return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** A value in a comment: one line, and not endless. */
function comment(text) {
	const line = text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]+/gu, " ");
	return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
function leftOutLines(leftOut) {
	if (leftOut.length === 0) return [];
	const lines = leftOut.slice(0, MAX_LEFT_OUT).map(({ file, selector, value, reason }) => comment(`${file}${selector === void 0 ? "" : ` ${selector}`}${value === void 0 ? "" : ` = ${value}`}: ${reason}`));
	const rest = leftOut.length - lines.length;
	return [
		"",
		"# Left out:",
		...lines.map((line) => `#   ${line}`),
		...rest > 0 ? [`#   … and ${rest} more (--json has them all)`] : []
	];
}
export { pinLines, renderProposal };
