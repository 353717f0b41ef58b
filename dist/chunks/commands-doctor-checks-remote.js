import "./runtime.js";
import { GateError, toGateErrors } from "./start.js";
import { verifyLedger } from "./rollback-read-pins-shared.js";
import { openSession } from "./commands-rollback-session-shared.js";
import { advice, notYet, ok, problem } from "./commands-doctor-types-shared.js";
// src/commands/doctor/checks/remote.ts
/** Can the branch with the pins and the ledger be read where a rollback would write them? */
async function lookAtRemote({ environments, host, configPath }) {
	const found = [];
	for (const environment of environments.filter(({ pins }) => pins.length > 0)) try {
		const session = await openSession(host, {
			environment: environment.name,
			config: configPath,
			remote: void 0,
			branch: void 0
		});
		try {
			found.push(...await lookIn(session, environment));
		} finally {
			await session.close();
		}
	} catch (thrown) {
		found.push(failed(environment.name, thrown));
	}
	return found;
}
async function lookIn(session, { name }) {
	if (session.local) return [advice(`${name}: the repository has no remote, so a rollback would change this clone alone`, "add the remote that is deployed from")];
	const { head } = await session.readHead();
	const found = [ok(`${name}: the branch ${session.branch} is read at ${(head ?? "").slice(0, 12)}, with all its pins`)];
	const { records } = await session.readLedgers();
	const { ok: whole, broken } = verifyLedger(records);
	if (broken || !whole) return [...found, problem(`${name}: the ledger does not hold from line ${broken?.line ?? 1} on`, "run: rollback-gate ledger verify")];
	const verified = records.filter(({ event }) => event === "verified").length;
	if (verified > 0) return [...found, ok(`${name}: the ledger holds ${records.length} records, ${verified} of them of a release that held`)];
	return [...found, notYet(`${name}: no release is recorded as verified, so there is nothing to go back to yet`, `run: rollback-gate watch --environment ${name}, while a good release runs`, `no release of ${name} was ever verified`)];
}
function failed(name, thrown) {
	const [error] = toGateErrors(thrown);
	if (!(error instanceof GateError) || error.code === "RG-INTERNAL") throw thrown;
	return problem(`${name}: ${error.message}`, error.hint ?? error.expected ?? `see ${error.code} in docs/troubleshooting.md`);
}
export { lookAtRemote };
