import "./runtime.js";
import { GateError, formatPlace } from "./start.js";
import { PIN_RULES, judgePin, parseReference, parseSelector, readPin, readReference, splicePins } from "./pins.js";
import { readManifest, replaceFile } from "./commands-pins-file-shared.js";
// src/commands/pins/set.ts
/** Exit 0 when the pin was set (or held the value already), 1 when it does not hold what was expected, 2 for everything else. */
async function runSet({ positionals, options }, host) {
	const [path = "", selector = "", value = ""] = positionals;
	const { expect } = options;
	if (typeof expect !== "string") throw new GateError("RG-USAGE", "`pins set` needs --expect OLD", {
		expected: "the value the pin holds now, or its digest",
		hint: "`pins list FILE` shows it"
	});
	const file = await readManifest(host.directory, path);
	const edit = {
		selector: parseSelector(selector),
		expect,
		value,
		allowShared: options["allow-shared"] === true
	};
	if (expect === "" && readPin(file.name, file.bytes, edit.selector).value !== "") throw new GateError("RG-USAGE", "--expect is empty, and the pin is not", { expected: "the value the pin holds now, or its digest" });
	const result = spliceOrStale(file.name, file.bytes, edit);
	if (result instanceof GateError) return stale(result);
	const warnings = judgeChange(file, result.bytes, edit);
	const [proof] = result.proofs;
	if (!proof) throw new GateError("RG-INTERNAL", "an edit without a proof", { hint: "please report this" });
	if (proof.splices.length > 0 && !await replaceFile(file, result.bytes)) return stale(new GateError("RG-PIN-STALE", `${file.name} was changed by somebody else meanwhile`, { hint: "nothing was written" }));
	return {
		verdict: "pass",
		text: render(proof, file.bytes.length, result.bytes.length) + warnings.map((warning) => `  warning: ${warning}\n`).join(""),
		json: {
			...toJson(file.name, proof),
			warnings
		}
	};
}
/**
* What is worth a warning about the value that the pin gets: that it can change while the name stays, which the old one could not.
* @throws GateError RG-PIN-UNEDITABLE when a reference would become a text that no registry can resolve
*/
function judgeChange({ name, bytes }, after, { selector }) {
	const [old, next] = [readPin(name, bytes, selector), readPin(name, after, selector)];
	const image = old.role === "image" || old.role === void 0 && old.digest !== void 0;
	const wasReference = image && parseReference(old.value) !== void 0;
	const read = readReference(next.value);
	if (wasReference && "problem" in read) throw new GateError("RG-PIN-UNEDITABLE", `${JSON.stringify(next.value)} would not be an image reference: ${read.problem}`, {
		place: old.place,
		expected: "[registry/]path[:tag]@sha256:<64 hex digits>",
		hint: "nothing was written"
	});
	const role = image ? "image" : old.role;
	const { rule: id } = judgePin(next.value, role);
	const rule = PIN_RULES.find((one) => one.id === id);
	if (!rule || judgePin(old.value, role).mutability !== "none") return [];
	return [rule.message({ value: next.value })];
}
function spliceOrStale(name, bytes, edit) {
	try {
		return splicePins(name, bytes, [edit]);
	} catch (error) {
		if (error instanceof GateError && error.code === "RG-PIN-STALE") return error;
		throw error;
	}
}
function stale(error) {
	const json = {
		result: "stale",
		changed: false,
		code: error.code,
		message: error.message,
		hint: error.hint ?? null
	};
	return {
		verdict: "fail",
		text: `${error.describe()}\n`,
		json
	};
}
function toJson(file, { selector, place, splices, sha256Before, sha256After }) {
	const changed = splices.length > 0;
	return {
		result: changed ? "changed" : "unchanged",
		changed,
		file,
		selector,
		line: place.line,
		column: place.column,
		splices: splices.map((splice) => ({ ...splice })),
		sha256Before,
		sha256After
	};
}
function render({ selector, place, splices, sha256Before, sha256After }, before, after) {
	if (splices.length === 0) return `${formatPlace(place)}  ${selector}\n  holds that value already; nothing was written\n`;
	const changes = splices.map(({ offset, removed, inserted }) => `  byte ${offset}: ${removed === "" ? "(nothing)" : removed}\n    becomes ${inserted === "" ? "(nothing)" : inserted}\n`);
	return [
		`${formatPlace(place)}  ${selector}\n`,
		...changes,
		`  proof: every other byte is the same (${before} bytes before, ${after} after); read again, no other value changed; undone, it is the original\n`,
		`  before ${sha256Before}\n  after  ${sha256After}\n`
	].join("");
}
export { runSet };
