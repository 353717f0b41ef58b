export { parseContract } from "./compat-formats-odcs-parse-shared.js";
