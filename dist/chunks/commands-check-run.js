export { run } from "./commands-check-run-shared.js";
