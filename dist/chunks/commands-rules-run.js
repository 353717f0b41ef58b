export { run } from "./commands-rules-run-shared.js";
