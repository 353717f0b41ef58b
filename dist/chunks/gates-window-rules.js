export { RULES } from "./gates-window-rules-shared.js";
