import "./runtime.js";
import { expandVariables } from "./config.js";
import { toGateErrors } from "./start.js";
import { executeOf, identityOf, openIdentity, openProvider } from "./commands-shared-execute-shared.js";
import { sameIdentity, showIdentity } from "./health-identity-answer-shared.js";
import { readRepositoryFile } from "./commands-shared-repository-file-shared.js";
import { advice, ok, problem, unknown } from "./commands-doctor-types-shared.js";
// src/commands/doctor/checks/endpoints.ts
/** Does everything that a watch would ask answer now, and with data? */
async function lookAtEndpoints({ environments, host, repository }) {
	return (await Promise.all(environments.flatMap((environment) => [lookAtIdentity(environment, host, repository.directory), ...lookAtHealth(environment, host)]))).flat();
}
function networkOf(host) {
	const { clock, fetch, get } = host;
	return {
		clock,
		fetch,
		...get ? { get } : {}
	};
}
function expander(host) {
	return (text) => expandVariables(text, (name) => {
		const value = host.env(name);
		if (value !== void 0) host.mask(value);
		return value;
	});
}
async function lookAtIdentity(environment, host, directory) {
	const identity = identityOf(environment);
	if (!identity) return [];
	const label = `${environment.name}: the identity endpoint`;
	return guarded(label, async () => {
		const sighting = await openIdentity(identity, "", networkOf(host), expander(host)).look(host.signal);
		if (sighting.kind === "silent") return problem(`${label} does not answer: ${sighting.reason}`, "make it reachable from the runner");
		const value = sighting.kind === "other" ? sighting.value : "";
		if (value === void 0) return problem(`${label} answers without ${identity.value}`, "let it answer the digest that it runs, or correct `value`");
		return judgeAnswer(label, value, await pinnedDigest(environment, identity.pin, directory));
	});
}
/** A watch waits for the whole digest; a tag or the first digits of one are answers that it would wait for in vain. */
function judgeAnswer(label, value, pinned) {
	const said = `${label} says ${showIdentity(value)}`;
	if (pinned === void 0) return ok(said);
	if (sameIdentity(pinned, value)) return ok(`${said}, as the pin does`);
	if (/(?:^|[:@])[0-9a-f]{64}$/i.test(value)) return ok(`${said}, and the pin ${showIdentity(pinned)}: another release runs`);
	return problem(`${said}, which is no digest: a watch waits for ${showIdentity(pinned)}, and would never see it`, "let it answer the whole digest that it runs, as `sha256:…`");
}
/** The digest that the pin has in the work tree; undefined where it has none, or cannot be read, which the check of the pins tells. */
async function pinnedDigest({ pins }, name, directory) {
	const pin = pins.find((one) => one.name === name);
	const text = pin && await readRepositoryFile(directory, pin.file).catch(() => void 0);
	if (!pin || text === void 0) return void 0;
	const { readPin } = await import("./pins-index.js");
	try {
		return readPin(pin.file, Buffer.from(text), pin.selector).digest;
	} catch {
		return;
	}
}
function lookAtHealth(environment, host) {
	return environment.health.map((check) => {
		const label = `${environment.name}: ${check.name}`;
		return guarded(label, async () => {
			const around = {
				expand: expander(host),
				env: (name) => host.env(name),
				execute: await executeOf(host)
			};
			const { ready, detail } = await (await openProvider(check.source, {
				...networkOf(host),
				name: check.name,
				...around
			})).preflight(host.signal);
			if (ready) return ok(`${label}: ${detail}`);
			return check.advisory ? advice(`${label}: ${detail}`, "correct it; the check is advisory") : problem(`${label}: ${detail}`, "correct it: what returns no data can never say that a release is well");
		});
	});
}
async function guarded(label, look) {
	try {
		return [await look()];
	} catch (thrown) {
		const [error] = toGateErrors(thrown);
		if (!error || error.code === "RG-INTERNAL") throw thrown;
		if (error.code === "RG-CONFIG-REFERENCE") return [unknown(`${label} cannot be asked from here: ${error.message}`, error.hint)];
		return [problem(`${label}: ${error.message}`, error.hint ?? error.expected ?? `see ${error.code} in docs/troubleshooting.md`)];
	}
}
export { lookAtEndpoints };
