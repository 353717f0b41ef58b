import { GateError, GateErrors } from "./start.js";
import { releaseLabel, shortDigest } from "./config.js";
import { currentDeployment, lastJudgements } from "./ledger-state-shared.js";
import { isAnyDigest, manifestsOf, parseReference, readPin } from "./pins.js";
// src/gates/availability/targets.ts
/**
* The images that rollbacks would go back to, each once for every pin: those of the earlier releases; where the manifests lie in another
* repository, what runs now and what the ledger knows to have held before. What cannot be read in an earlier release is nothing to go back to there.
*/
async function rollbackTargets(context) {
	const targets = /* @__PURE__ */ new Map();
	for (const environment of context.environments) {
		const places = await placesOf(environment, context);
		for (const pin of environment.pins.filter(({ role }) => role === "image")) {
			if ("unread" in places) targets.set(JSON.stringify([environment.name, pin.name]), unreadTarget(environment, pin, places.unread));
			for (const { label, value: valueOf } of "unread" in places ? places.held : places) {
				const value = await valueOf(pin);
				if (value === void 0) continue;
				const reference = isAnyDigest(value) ? void 0 : parseReference(value);
				if (!reference && !isAnyDigest(value)) continue;
				const key = JSON.stringify([
					environment.name,
					pin.name,
					value
				]);
				const releases = [...targets.get(key)?.releases ?? [], label];
				targets.set(key, {
					environment: environment.name,
					pin,
					value,
					reference,
					releases
				});
			}
		}
	}
	return [...targets.values()];
}
async function placesOf(environment, context) {
	if (environment.rollback?.repository === void 0) return context.window.earlier.map((release) => ({
		label: releaseLabel(release),
		value: (pin) => valueIn(release, pin)
	}));
	const source = await manifestsOf(environment, context);
	const held = await heldBefore(environment, context);
	if (!("read" in source)) return {
		unread: source.unread,
		held
	};
	return [{
		label: "what runs now",
		value: (pin) => valueIn(source, pin)
	}, ...held];
}
/** What the ledger knows to have held, newest first. That it cannot be read is what another gate says. */
async function heldBefore({ name }, { ledger, config }) {
	const records = await ledger?.(name).catch((error) => hideMendable(error)) ?? [];
	const current = currentDeployment(records)?.tupleId;
	return [...lastJudgements(records)].filter(([id, { event }]) => event === "verified" && id !== current).reverse().slice(0, config.releases.window).map(([id, { tuple }]) => ({
		label: `${shortDigest(id)}, which held`,
		value: (pin) => Promise.resolve(tuple.members.find((member) => member.name === pin.name)?.value)
	}));
}
function unreadTarget({ name, rollback }, pin, unread) {
	return {
		environment: name,
		pin,
		value: `${pin.file} in ${rollback?.repository ?? ""}`,
		reference: void 0,
		releases: ["what runs now"],
		unread
	};
}
function hideMendable(error) {
	if (!(error instanceof GateError || error instanceof GateErrors)) throw error;
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
