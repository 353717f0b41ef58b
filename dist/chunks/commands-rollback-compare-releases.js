import "./runtime.js";
import { ENGINES, GATE_REGISTRY, resolveWindow } from "./check.js";
import { globRoots, runGates } from "./config.js";
import { targetsOf } from "./commands-can-i-rollback-targets-shared.js";
// src/commands/rollback/compare-releases.ts
/** Findings that are told one by one. */
const SHOWN = 3;
/** Whether the release `target` can read what the release `running` writes: the question of `can-i-rollback`, between two commits. */
async function compareReleases(session, running, target) {
	const { config, host, configPath } = session;
	const gates = GATE_REGISTRY.filter(({ id }) => id === "compat");
	const window = await windowOf(session, running, target);
	const context = {
		config,
		policy: {
			file: configPath,
			from: "candidate",
			commit: void 0,
			changed: false
		},
		window,
		environments: [],
		engines: ENGINES,
		signal: host.signal
	};
	const result = await runGates(gates, context);
	const [found] = targetsOf(window.earlier, result);
	if (!found) return {
		answer: "unknown",
		detail: "nothing was compared",
		mustBeKnown: false
	};
	const broken = found.findings.filter(({ severity }) => severity === "error");
	const told = broken.slice(0, SHOWN).map(({ message, place }) => place ? `${place.file}: ${message}` : message);
	const detail = [found.reason, ...told].join("; ");
	return {
		answer: found.answer,
		detail,
		mustBeKnown: found.answer === "unknown" && broken.length > 0
	};
}
async function windowOf({ config }, running, target) {
	const globs = config.schemas.flatMap(({ files, operationFiles = [] }) => [...files, ...operationFiles]);
	const { tags, prereleases } = config.releases;
	const roots = globRoots(globs);
	const open = ({ repository, commit }) => resolveWindow({
		repository,
		tags,
		prereleases,
		window: 0,
		head: commit,
		roots,
		globs
	});
	const [now, then] = [await open(running), await open(target)];
	const earlier = {
		...then.candidate,
		label: "N-1",
		tag: void 0
	};
	return {
		candidate: now.candidate,
		earlier: [earlier],
		notes: [],
		changedSince: (release, extensions) => now.changedSince(release, extensions)
	};
}
export { compareReleases };
