export { RULES } from "./gates-pins-rules-shared.js";
