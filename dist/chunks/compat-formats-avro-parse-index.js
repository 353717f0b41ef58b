export { parseSchema } from "./compat-formats-avro-parse-index-shared.js";
