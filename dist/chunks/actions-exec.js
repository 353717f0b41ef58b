export { exec } from "./actions-exec-shared.js";
