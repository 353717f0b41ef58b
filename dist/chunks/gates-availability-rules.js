export { RULES } from "./gates-availability-rules-shared.js";
