export { RULES } from "./config.js";
