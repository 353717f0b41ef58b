export { readJsonArray } from "./contract-sources-json-array-read-shared.js";
