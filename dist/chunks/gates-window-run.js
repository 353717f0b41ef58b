import "./runtime.js";
import { makeFinding, releaseLabel } from "./config.js";
import { WINDOW_RULES } from "./gates-window-rules-shared.js";
// src/gates/window/run.ts
/** Tells which releases the candidate has to live with, and what about them is not as it should be. */
async function run({ window }) {
	const releases = [window.candidate, ...window.earlier];
	return {
		findings: window.notes.flatMap(({ code, data }) => code === "candidate-is-tagged" ? [] : makeFinding(WINDOW_RULES[code], {
			gate: "window",
			data
		})),
		tally: {
			asked: 0,
			answered: 0
		},
		facts: [{
			label: "Window",
			text: releases.map(releaseLabel).join(", ")
		}],
		tables: [windowTable(releases)]
	};
}
function windowTable(releases) {
	return {
		title: "Release window",
		columns: [
			"release",
			"tag",
			"version",
			"commit"
		],
		rows: releases.map(({ label, tag, version, commit }) => [
			label,
			tag ?? "",
			version ?? "",
			commit?.slice(0, 12) ?? "work tree"
		])
	};
}
export { run };
