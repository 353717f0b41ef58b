export { run$1 as run } from "./check.js";
