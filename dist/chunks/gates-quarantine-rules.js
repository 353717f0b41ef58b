export { RULES } from "./gates-quarantine-rules-shared.js";
