import "./runtime.js";
import { readRepositoryFile } from "./commands-shared-repository-file-shared.js";
import { reachRegistries } from "./check.js";
import { ok, problem, unknown } from "./commands-doctor-types-shared.js";
// src/commands/doctor/checks/registries.ts
const DEFAULTS = {
	onUnknown: "warn",
	platforms: [],
	tokenServers: [],
	plainHttp: []
};
/** Do the registries hand out what the pins name? */
async function lookAtRegistries({ environments, config, host, repository }) {
	const images = environments.flatMap(({ name, pins }) => pins.filter(({ role }) => role === "image").map((pin) => ({
		name,
		pin
	})));
	if (images.length === 0) return [];
	const { parseReference, readPin } = await import("./pins-index.js");
	const { describeProblems } = await import("./registry-index.js");
	const ask = await reachRegistries(host, config?.registries ?? DEFAULTS);
	const found = [];
	for (const { name, pin } of images) {
		const value = await readValue();
		const reference = value === void 0 ? void 0 : parse(value);
		if (reference?.digest === void 0) continue;
		const report = await ask({
			...reference,
			digest: reference.digest
		});
		const label = `${name}/${pin.name}: ${reference.domain}/${reference.repository}`;
		if (report.verdict === "ok") found.push(ok(`${label} is all there`));
		else if (report.verdict === "denied") found.push(problem(`${label}: ${describeProblems(report)}`, "log in to the registry before this step, such as with docker/login-action"));
		else if (report.verdict === "unknown") found.push(unknown(`${label}: ${describeProblems(report)}`));
		else found.push(problem(`${label}: ${describeProblems(report)}`, "push what is missing again, or pin what is there"));
		async function readValue() {
			const text = await readRepositoryFile(repository.directory, pin.file).catch(() => void 0);
			try {
				return text === void 0 ? void 0 : readPin(pin.file, Buffer.from(text), pin.selector).value;
			} catch {
				return;
			}
		}
	}
	return found;
	function parse(value) {
		try {
			return parseReference(value);
		} catch {
			return;
		}
	}
}
export { lookAtRegistries };
