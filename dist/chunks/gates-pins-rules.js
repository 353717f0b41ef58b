export { RULES } from "./pins.js";
