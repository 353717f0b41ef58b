import "./runtime.js";
import { GateError, GateErrors } from "./start.js";
import { counted, makeFinding, makeTuple, matchFiles } from "./config.js";
import { manifestsOf, readPin } from "./pins.js";
import { missingRoles } from "./release-roles-shared.js";
import { sealTuple } from "./release-seal-tuple-shared.js";
import { NOT_SEALED, RECORD_DIFFERS, RECORD_UNREADABLE, ROLE_MISSING } from "./gates-release-rules-shared.js";
// src/gates/release/run.ts
/** Whether each environment has every member that a release of it must have, and whether all of them can be sealed. */
async function run(context) {
	const findings = [];
	let [asked, sealed, unread] = [
		0,
		0,
		0
	];
	for (const environment of context.environments) {
		const { release } = environment;
		if (!release) continue;
		findings.push(...rolesOf(environment, release));
		const source = await manifestsOf(environment, context);
		if (!("read" in source)) {
			unread += environment.pins.length;
			continue;
		}
		const judged = await sealsOf(environment, release, {
			manifests: source,
			candidate: context.window.candidate
		});
		findings.push(...judged.findings);
		asked += judged.asked;
		sealed += judged.sealed;
	}
	return {
		findings,
		tally: {
			asked: asked + unread,
			answered: asked
		},
		facts: asked + unread === 0 ? [] : [{
			label: "Release",
			text: `${sealed} of ${counted(asked + unread, "member")} can be sealed`
		}]
	};
}
function rolesOf({ name, pins, place }, { roles }) {
	return missingRoles(pins, roles).map((role) => makeFinding(ROLE_MISSING, {
		gate: "release",
		data: {
			environment: name,
			role
		},
		place
	}));
}
async function sealsOf(environment, { seals, preprocessing }, { manifests, candidate }) {
	const members = [];
	for (const { name, role, file, selector } of environment.pins) {
		const value = await valueIn(manifests, file, selector);
		if (value !== void 0) members.push({
			name,
			role,
			value
		});
	}
	const files = (globs) => filesOf(candidate, globs);
	const result = await sealTuple({
		tuple: makeTuple(members),
		seals,
		preprocessing,
		files
	});
	const placeOf = (pin) => environment.pins.find(({ name }) => name === pin)?.place ?? environment.place;
	const open = result.unsealed.map(({ name: pin, problem }) => makeFinding(NOT_SEALED, {
		gate: "release",
		data: {
			environment: environment.name,
			pin,
			problem
		},
		place: placeOf(pin)
	}));
	return {
		findings: [...result.errors.map(({ name: pin, error }) => makeFinding(error.code === "RG-RELEASE" ? RECORD_DIFFERS : RECORD_UNREADABLE, {
			gate: "release",
			data: {
				environment: environment.name,
				pin,
				error: error.message,
				...error.expected !== void 0 && { expected: error.expected }
			},
			place: error.place ?? placeOf(pin)
		})), ...open],
		asked: members.length,
		sealed: result.members.length
	};
}
/** That a pin cannot be read is what the gate of the pins says. */
async function valueIn(manifests, file, selector) {
	const bytes = await manifests.read(file);
	if (!bytes) return void 0;
	try {
		return readPin(file, bytes, selector).value;
	} catch (thrown) {
		if (thrown instanceof GateError || thrown instanceof GateErrors) return void 0;
		throw thrown;
	}
}
async function filesOf(candidate, globs) {
	const paths = await matchFiles((await candidate.files()).keys(), globs);
	const found = [];
	for (const path of paths.sort()) {
		const bytes = await candidate.read(path);
		if (bytes) found.push({
			path,
			bytes
		});
	}
	return found;
}
export { run };
