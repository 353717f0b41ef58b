export { parseSchema } from "./compat-formats-tfdv-parse-shared.js";
