import "./runtime.js";
import { formatPlace, toGateErrors } from "./start.js";
import { readRepositoryFile } from "./commands-shared-repository-file-shared.js";
import { ok, problem } from "./commands-doctor-types-shared.js";
// src/commands/doctor/checks/pins.ts
/** Does every pin stand where the configuration says, and does it name one thing? */
async function lookAtPins({ environments, repository }) {
	const { judgeSite, readPin } = await import("./pins-index.js");
	const found = [];
	for (const { name, pins } of environments) {
		let good = 0;
		for (const pin of pins) {
			const label = `${name}/${pin.name}`;
			try {
				const text = await readRepositoryFile(repository.directory, pin.file);
				if (text === void 0) {
					found.push(problem(`${label}: there is no ${pin.file}`, `correct \`environments.${name}.pins.${pin.name}.file\``));
					continue;
				}
				const reading = readPin(pin.file, Buffer.from(text), pin.selector);
				const { mutability } = judgeSite(reading, pin.role);
				if (mutability === "none") good += 1;
				else found.push(problem(`${label}: ${formatPlace(reading.place)}: ${reading.value} can come to mean something else, and a rollback refuses to restore it`, "pin its digest or its exact version; `rollback-gate check` says how"));
			} catch (thrown) {
				const [error] = toGateErrors(thrown);
				if (!error || error.code === "RG-INTERNAL") throw thrown;
				found.push(problem(`${label}: ${error.message}`, error.hint ?? error.expected ?? "correct the selector; `rollback-gate pins list FILE` shows what is there"));
			}
		}
		if (good > 0) found.push(ok(`${name}: ${good} of ${pins.length} pins name one thing that cannot change`));
	}
	return found;
}
export { lookAtPins };
