export { exec, getExecOutput } from "./actions-exec-shared.js";
