export { RULES } from "./gates-policy-rules-shared.js";
