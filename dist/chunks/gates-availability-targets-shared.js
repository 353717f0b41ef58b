import { GateError, GateErrors } from "./start.js";
import { isAnyDigest, parseReference, readPin } from "./pins-index-shared.js";
import { releaseLabel } from "./gates-labels-shared.js";
// src/gates/availability/targets.ts
/** The images of all earlier releases, each once for every pin. What cannot be read in an earlier release is nothing to go back to there. */
async function rollbackTargets(environments, { earlier }) {
	const targets = /* @__PURE__ */ new Map();
	for (const { name: environment, pins } of environments) for (const pin of pins.filter(({ role }) => role === "image")) for (const release of earlier) {
		const value = await valueIn(release, pin);
		if (value === void 0) continue;
		const reference = isAnyDigest(value) ? void 0 : parseReference(value);
		if (!reference && !isAnyDigest(value)) continue;
		const key = JSON.stringify([
			environment,
			pin.name,
			value
		]);
		const releases = [...targets.get(key)?.releases ?? [], releaseLabel(release)];
		targets.set(key, {
			environment,
			pin,
			value,
			reference,
			releases
		});
	}
	return [...targets.values()];
}
async function valueIn(release, pin) {
	const bytes = await release.read(pin.file);
	if (!bytes) return void 0;
	try {
		return readPin(pin.file, bytes, pin.selector).value;
	} catch (thrown) {
		if (thrown instanceof GateError || thrown instanceof GateErrors) return void 0;
		throw thrown;
	}
}
export { rollbackTargets };
