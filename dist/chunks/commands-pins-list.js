import "./runtime.js";
import { GateError, GateErrors, formatPlace, plainLine, toGateErrors } from "./start.js";
import { listPins } from "./pins.js";
import { readManifest } from "./commands-pins-file-shared.js";
// src/commands/pins/list.ts
/** Lists the pins of all files; a file that cannot be read or parsed is an error, because its pins would be missing in silence. */
async function runList({ positionals }, host) {
	const pins = [];
	const errors = [];
	for (const path of positionals) try {
		const { name, bytes } = await readManifest(host.directory, path);
		for (const pin of listPins(name, bytes)) pins.push(pin);
	} catch (error) {
		if (!(error instanceof GateError || error instanceof GateErrors)) throw error;
		errors.push(...toGateErrors(error));
	}
	if (errors.length > 0) throw new GateErrors(errors);
	return {
		verdict: "pass",
		text: render(pins),
		json: { pins: pins.map(toJson) }
	};
}
function toJson({ selector, value, digest, mutability, place, sharedBy }) {
	return {
		file: place.file,
		selector,
		value,
		digest: digest ?? null,
		mutability,
		line: place.line,
		column: place.column,
		sharedBy
	};
}
const MUTABILITY = {
	none: "",
	tag: "tag without digest",
	latest: "follows latest",
	untagged: "names no version",
	alias: "follows an alias",
	branch: "follows a branch",
	range: "a range of versions",
	variable: "filled in from a variable",
	unversioned: "names no version"
};
function render(pins) {
	if (pins.length === 0) return "no pins found\n";
	return pins.map((pin) => {
		const note = [MUTABILITY[pin.mutability], pin.sharedBy > 0 ? `shared with ${pin.sharedBy} other place${pin.sharedBy === 1 ? "" : "s"}` : ""].filter((text) => text !== "").join(", ");
		return `${plainLine(`${formatPlace(pin.place)}  ${pin.selector}`)}\n    ${plainLine(pin.value)}${note === "" ? "" : `  (${note})`}\n`;
	}).join("");
}
export { runList };
