import "./runtime.js";
import { GateError } from "./start.js";
import { parseJson } from "./health-providers-shared-api-shared.js";
import { readReport } from "./health-providers-shared-report-shared.js";
// src/health/providers/command/open.ts
const MAX_BYTES = 65536;
/** "Temporary failure", sysexits.h: the program cannot tell yet. */
const TRY_LATER = 75;
/** From here on shells report that a program could not be run, or was killed. */
const FIRST_OF_SHELL = 126;
function open(config, context) {
	const execute = executeOf(context);
	const measure = async (signal) => {
		const { run, env, directory, timeout } = config;
		const execution = {
			run,
			env,
			timeout,
			maxBytes: MAX_BYTES,
			signal,
			...directory === void 0 ? {} : { directory }
		};
		return readEnd(await execute(execution), config.output);
	};
	return {
		measure,
		async preflight(signal) {
			const seen = await measure(signal);
			if ("reason" in seen) return {
				ready: false,
				detail: seen.reason
			};
			return {
				ready: true,
				detail: seen.kind === "counts" && seen.bad > 0 ? seen.note ?? "runs, and finds something bad" : "runs"
			};
		}
	};
}
function executeOf({ execute, name }) {
	if (typeof execute === "function") return execute;
	throw new GateError("RG-PROVIDER", `check "${name}" is a command, and ${execute?.refused ?? "none can be run here"}`, {
		expected: "a source that runs nothing, such as `http` or `webhook`",
		hint: "watch after the deploy, from the branch that is deployed"
	});
}
function readEnd(end, output) {
	if (end.kind !== "ended") return {
		kind: "error",
		reason: end.reason
	};
	const { code } = end;
	if (code === TRY_LATER) return {
		kind: "none",
		reason: `it ended with code ${TRY_LATER}: it cannot tell yet`
	};
	if (code < 0 || code >= FIRST_OF_SHELL) return {
		kind: "error",
		reason: `it could not do its work (code ${code})`
	};
	if (output === "exit") return code === 0 ? {
		kind: "counts",
		bad: 0,
		total: 1
	} : {
		kind: "counts",
		bad: 1,
		total: 1,
		note: `it ended with code ${code}`
	};
	if (code !== 0) return {
		kind: "error",
		reason: `it ended with code ${code}`
	};
	if (!end.complete) return {
		kind: "error",
		reason: `it printed more than 64 KB`
	};
	return readReport(parseJson(end.output.trimEnd().split("\n").at(-1) ?? ""));
}
export { open };
