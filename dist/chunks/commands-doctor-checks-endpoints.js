import { expandVariables } from "./config-index-shared.js";
import { toGateErrors } from "./start.js";
import { identityOf, openIdentity, openProvider } from "./health-index-shared.js";
import { executeOf } from "./commands-shared-execute-shared.js";
import { advice, ok, problem, unknown } from "./commands-doctor-types-shared.js";
// src/commands/doctor/checks/endpoints.ts
/** Does everything that a watch would ask answer now, and with data? */
async function lookAtEndpoints({ environments, host }) {
	return (await Promise.all(environments.flatMap((environment) => [lookAtIdentity(environment, host), ...lookAtHealth(environment, host)]))).flat();
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
async function lookAtIdentity(environment, host) {
	const identity = identityOf(environment);
	if (!identity) return [];
	const label = `${environment.name}: the identity endpoint`;
	return guarded(label, async () => {
		const sighting = await openIdentity(identity, "", networkOf(host), expander(host)).look(host.signal);
		if (sighting.kind === "silent") return problem(`${label} does not answer: ${sighting.reason}`, "make it reachable from the runner");
		const value = sighting.kind === "other" ? sighting.value : "";
		if (value === void 0) return problem(`${label} answers without ${identity.value}`, "let it answer the digest that it runs, or correct `value`");
		return ok(`${label} says ${value}`);
	});
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
