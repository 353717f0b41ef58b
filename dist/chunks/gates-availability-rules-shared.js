import "./runtime.js";
import { textOf } from "./config.js";
// src/gates/availability/rules.ts
const subject = (data) => `${textOf(data, "environment")}/${textOf(data, "pin")} of ${textOf(data, "releases")}, ${textOf(data, "value")}`;
const WHY = "A rollback writes this digest back. What cannot be pulled then does not start, and the incident goes on.";
const GONE = {
	id: "availability/gone",
	severity: "error",
	title: "What a rollback would go back to does not exist any more",
	why: `${WHY} Registries go on answering for an index whose images a retention rule has deleted, so each part is asked for.`,
	fix: "Push the image again under the same digest, or release once more before this deploy; and keep the images of earlier releases from deletion.",
	message: (data) => `${subject(data)}, cannot be pulled: ${textOf(data, "reason")}`
};
const MISMATCH = {
	id: "availability/mismatch",
	severity: "error",
	title: "The registry hands out something else than the digest names",
	why: `${WHY} Bytes that do not have the digest under which they are handed out are damaged or not to be trusted.`,
	fix: "Find out who changed the registry or what stands between it and here, before anything is deployed from it.",
	message: (data) => `${subject(data)}, is not what the registry hands out: ${textOf(data, "reason")}`
};
const UNKNOWN = {
	id: "availability/unknown",
	severity: "warning",
	title: "Nobody knows whether what a rollback would go back to is there",
	why: `${WHY} A registry that could not be asked, or that wants other credentials, has not said that it is there.`,
	fix: "Log in to the registry in a step before (`docker login`, or the login action of the provider); `registries: { on-unknown: block }` makes this block.",
	message: (data) => `whether ${subject(data)}, can be pulled is not known: ${textOf(data, "reason")}`
};
const MUTABLE = {
	id: "availability/mutable",
	severity: "warning",
	title: "An earlier release names its image without a digest",
	why: "Nobody can say what its tag named when that release ran, so nobody can say whether that is still there.",
	fix: "Pin the image by digest; from the next release on a rollback then has something to go back to.",
	message: (data) => `${subject(data)}, has no digest: what it stood for cannot be looked for`
};
const RULES = [
	GONE,
	MISMATCH,
	UNKNOWN,
	MUTABLE
];
export { GONE, MISMATCH, MUTABLE, RULES, UNKNOWN };
