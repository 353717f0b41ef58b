export { RULES } from "./gates-release-rules-shared.js";
