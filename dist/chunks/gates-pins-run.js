export { run } from "./pins.js";
