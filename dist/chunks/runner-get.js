export { get } from "./start.js";
