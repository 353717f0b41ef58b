export { PIN_RULES } from "./pins-index-shared.js";
