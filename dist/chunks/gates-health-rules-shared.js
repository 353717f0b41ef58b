import "./runtime.js";
import { textOf } from "./config.js";
// src/gates/health/rules.ts
const IDENTITY_MISSING = {
	id: "health/identity-missing",
	severity: "warning",
	title: "An environment has health checks, and nothing says which release answers them",
	why: "While a deploy rolls out, the old release answers too. A watch that cannot tell them apart judges nothing and takes nothing back.",
	fix: "Add `identity: { http: URL, value: KEY }` with a URL at which the release names its digest; or `identity: none`, to judge whatever answers.",
	message: (data) => `${textOf(data, "environment")} has no \`identity\`: \`watch\` will judge nothing there, and end as inconclusive`
};
const RULES = [IDENTITY_MISSING];
export { IDENTITY_MISSING, RULES };
