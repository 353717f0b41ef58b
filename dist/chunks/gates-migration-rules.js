export { RULES } from "./gates-migration-rules-shared.js";
