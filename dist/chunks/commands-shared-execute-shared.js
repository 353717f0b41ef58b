import { isJsonObject } from "./start.js";
import { readFile } from "node:fs/promises";
// src/commands/shared/execute.ts
/** What is started for a proposal works on a configuration that nobody has accepted yet. */
const PROPOSALS = /^(?:pull_request|issue_comment|merge_group)/;
/**
* How the programs of `command` checks are run: not at all while the configuration may be that of a pull request. A person at a terminal runs
* what is checked out there.
*/
async function executeOf(host) {
	const event = host.env("GITHUB_EVENT_NAME");
	const refused = (reason) => ({ refused: `no command is run ${reason}` });
	if (event !== void 0 && PROPOSALS.test(event)) return refused(`for the event ${event}`);
	if (host.env("GITHUB_REF")?.startsWith("refs/pull/")) return refused("for a pull request");
	if (event === "workflow_run" && !await isFromBranch(host.env("GITHUB_EVENT_PATH"))) return refused("for a workflow of a pull request");
	return host.execute ?? { refused: "none can be run here" };
}
/** Whether a `workflow_run` event follows a run on a branch of this repository itself. What cannot be read was not. */
async function isFromBranch(path) {
	if (path === void 0) return false;
	try {
		const payload = JSON.parse(await readFile(path, "utf8"));
		const run = isJsonObject(payload) ? payload["workflow_run"] : void 0;
		const repository = isJsonObject(payload) ? payload["repository"] : void 0;
		if (!isJsonObject(run) || !isJsonObject(repository)) return false;
		const head = isJsonObject(run["head_repository"]) ? run["head_repository"]["id"] : void 0;
		const event = run["event"];
		return typeof event === "string" && !PROPOSALS.test(event) && head !== void 0 && head === repository["id"];
	} catch {
		return false;
	}
}
export { executeOf };
