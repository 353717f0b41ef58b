export { readCsv } from "./contract-sources-csv-read-shared.js";
