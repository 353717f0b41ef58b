export { run } from "./commands-watch-run-shared.js";
