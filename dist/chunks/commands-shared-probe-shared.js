import { expandVariables } from "./config-index-shared.js";
import { GateError } from "./start.js";
// src/commands/shared/probe.ts
/** Asks a service whether it is ready for the target, such as whether its features are materialised. No answer is no answer: it is told, and stands in nobody's way. */
async function askProbe({ host, expand }, probe, target) {
	const base = {
		id: "answered",
		title: probe.name
	};
	const open = (detail) => ({
		...base,
		ok: true,
		unknown: true,
		detail
	});
	try {
		const url = new URL(expand(withPins(probe.http, target)));
		const headers = Object.fromEntries(Object.entries(probe.headers).map(([name, value]) => [name, expand(value)]));
		const response = await host.fetch(url, {
			headers,
			redirect: "error",
			signal: AbortSignal.any([host.signal, AbortSignal.timeout(probe.timeout)])
		});
		await response.body?.cancel();
		const ok = probe.status.some(([from, to]) => response.status >= from && response.status <= to);
		return {
			...base,
			ok,
			detail: `${url.host} answered ${response.status}`
		};
	} catch (error) {
		host.signal.throwIfAborted();
		return open(error instanceof GateError ? error.describe() : "it gave no answer");
	}
}
/** Values of pins as parts of a URL: none can lead it elsewhere. */
function withPins(template, { members }) {
	return template.replaceAll(/\{pin:([^}]*)\}/g, (whole, name) => {
		const value = members.find((member) => member.name === name)?.value;
		return value === void 0 ? whole : encodeURIComponent(value).replaceAll("$", "%24");
	});
}
/** Asks with the variables of the environment, whose values are masked from then on. */
function probesOf(host) {
	const expand = (text) => expandVariables(text, (name) => {
		const value = host.env(name);
		if (value !== void 0) host.mask(value);
		return value;
	});
	return (probe, target) => askProbe({
		host,
		expand
	}, probe, target);
}
export { askProbe, probesOf };
