import { openSession } from "./commands-rollback-session-shared.js";
// src/commands/rollback/journal.ts
/** What happened when, told to the person at the terminal as it happens and kept for the report. Secrets are hidden in both. */
var Journal = class {
	#host;
	#hide;
	moments = [];
	/** What went wrong beside the matter itself, such as a ledger that takes no writes. */
	notes = [];
	reached = {
		stage: "looking",
		outcome: void 0
	};
	constructor({ host, secrets }) {
		this.#host = host;
		this.#hide = (text) => secrets.hide(text);
	}
	mark(text, at = this.#host.clock.now(), kind) {
		this.remember(text, at, kind);
		this.#host.progress(this.#hide(text));
	}
	/** A moment that was told already, or lies in the past. */
	remember(text, at, kind) {
		this.moments.push({
			at,
			text: this.#hide(text),
			...kind && { kind }
		});
	}
	note(text) {
		this.notes.push(this.#hide(text));
		this.#host.progress(this.#hide(text));
	}
};
// src/commands/rollback/with-session.ts
/** The text that an option was given. */
function textOption({ options }, name) {
	const value = options[name];
	return typeof value === "string" ? value : void 0;
}
/**
* Opens the environment that the options name, works in it and closes it.
* @throws GateError as `openSession`, and whatever `work` throws
*/
async function withSession(input, host, work) {
	const [environment, config, remote, branch] = [
		"environment",
		"config",
		"remote",
		"branch"
	].map((name) => textOption(input, name));
	const [diagnostics, log] = [textOption(input, "diagnostics"), textOption(input, "log")];
	const session = await openSession(host, {
		environment,
		config,
		remote,
		branch,
		diagnostics,
		log
	});
	try {
		return await work(session, new Journal(session));
	} finally {
		await session.close();
	}
}
export { textOption, withSession };
