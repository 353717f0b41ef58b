import "./runtime.js";
import { textOf } from "./config.js";
// src/gates/attestation/rules.ts
const WHY = "In the night in which it is needed there is no time to find out whether what would be restored is what was built. It is asked for now, while another image can still be released.";
const image = (data) => `${textOf(data, "environment")}/${textOf(data, "pin")}: ${textOf(data, "value")} of ${textOf(data, "releases")}`;
const ABSENT = {
	id: "attestation/absent",
	severity: "error",
	title: "What a rollback would go back to is not attested",
	why: WHY,
	fix: "Attest the image where it is built, or say `on-absent: warn` until all images are.",
	message: (data) => `${image(data)} has no attestation: ${textOf(data, "reason")}`
};
const INVALID = {
	id: "attestation/invalid",
	severity: "error",
	title: "The attestation of what a rollback would go back to does not hold",
	why: WHY,
	fix: "Find out who built and signed the image. Name them under `attestations.signers` only if they may.",
	message: (data) => `${image(data)} has no attestation that holds: ${textOf(data, "reason")}`
};
const UNKNOWN = {
	id: "attestation/unknown",
	severity: "warning",
	title: "Nobody could say whether what a rollback would go back to is attested",
	why: WHY,
	fix: "Log in to the registry before the check, or try again when it answers.",
	message: (data) => `${image(data)} could not be asked for: ${textOf(data, "reason")}`
};
const RULES = [
	ABSENT,
	INVALID,
	UNKNOWN
];
export { ABSENT, INVALID, RULES, UNKNOWN };
