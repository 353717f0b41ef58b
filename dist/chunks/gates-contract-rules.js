export { RULES } from "./gates-contract-rules-shared.js";
