export { RULES } from "./gates-health-rules-shared.js";
