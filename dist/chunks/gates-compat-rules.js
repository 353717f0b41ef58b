export { RULES } from "./gates-compat-rules-shared.js";
