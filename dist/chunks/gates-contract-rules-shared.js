import { textOf } from "./gates-rule-text-shared.js";
// src/gates/contract/rules.ts
const NOT_RUN = {
	id: "contract/not-run",
	severity: "warning",
	title: "A data contract is configured but not checked",
	why: "A contract that nobody checks holds nothing; a green check must not suggest otherwise.",
	fix: "Check the contract with another tool for now, or take the entry out of the configuration.",
	message: (data) => `the contract ${textOf(data, "contract")} is not checked by this version`
};
const RULES = [NOT_RUN];
export { NOT_RUN, RULES };
