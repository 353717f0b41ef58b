import "./compat-formats-avro-parse-json-shared.js";
export { readYaml } from "./compat-source-index-shared.js";
import "./compat-source-value-shared.js";
