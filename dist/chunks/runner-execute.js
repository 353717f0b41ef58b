import "./runtime.js";
import { formatDuration } from "./config.js";
import { resolve } from "node:path";
import { spawn } from "node:child_process";
// src/runner/execute.ts
/** What a program needs to start at all. Tokens and inputs of the action are not among it. */
const NEEDED = "PATH HOME USER LANG LC_ALL TZ TMPDIR SHELL SystemRoot SYSTEMROOT ComSpec PATHEXT TEMP TMP USERPROFILE APPDATA LOCALAPPDATA SSL_CERT_FILE SSL_CERT_DIR".split(" ");
/** How long a program that was asked to end may take before it is ended. */
const GRACE = 2e3;
function environmentOf(names) {
	const all = [...NEEDED, ...names].flatMap((name) => {
		const value = process.env[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return Object.fromEntries(all);
}
/** Programs may start others: all of them are in a group of their own, where the system has groups. */
function endGroup(child, signal) {
	try {
		if (process.platform === "win32" || child.pid === void 0) child.kill(signal);
		else process.kill(-child.pid, signal);
	} catch {}
}
/**
* Runs a program without a shell, with nothing on its standard input, and only the variables that it needs.
* @throws the signal's reason when it aborts, nothing else
*/
function executeIn(directory, { run, env, timeout, maxBytes, signal, ...more }) {
	return new Promise((settle, reject) => {
		signal.throwIfAborted();
		const [program = "", ...rest] = run;
		const child = spawn(program, rest, {
			cwd: resolve(directory, more.directory ?? "."),
			env: environmentOf(env),
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			detached: process.platform !== "win32",
			shell: false,
			windowsHide: true
		});
		const output = keep(child, maxBytes);
		let stopped = false;
		let force;
		const stop = () => {
			stopped = true;
			endGroup(child, "SIGTERM");
			force ??= setTimeout(() => endGroup(child, "SIGKILL"), GRACE);
		};
		const timer = setTimeout(stop, timeout);
		const end = (outcome) => {
			clearTimeout(timer);
			clearTimeout(force);
			signal.removeEventListener("abort", stop);
			if (signal.aborted) reject(signal.reason);
			else settle(outcome);
		};
		signal.addEventListener("abort", stop, { once: true });
		child.once("error", (error) => end({
			kind: "failed",
			reason: `it could not be started (${error.code ?? error.message})`
		}));
		child.once("close", (code, killedBy) => {
			if (stopped) endGroup(child, "SIGKILL");
			if (stopped) end({
				kind: "stopped",
				reason: `it did not end within ${formatDuration(timeout)}`
			});
			else if (code === null) end({
				kind: "stopped",
				reason: `it was ended by ${killedBy ?? "a signal"}`
			});
			else end({
				kind: "ended",
				code,
				...output()
			});
		});
	});
}
/** The beginning of what it prints; the rest is read and dropped, so that it never waits for us. */
function keep(child, maxBytes) {
	const chunks = [];
	let size = 0;
	child.stdout?.on("data", (chunk) => {
		if (size < maxBytes) chunks.push(chunk);
		size += chunk.length;
	});
	return () => ({
		output: Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8"),
		complete: size <= maxBytes
	});
}
export { executeIn };
