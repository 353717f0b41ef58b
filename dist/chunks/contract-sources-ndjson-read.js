export { readNdjson } from "./contract-sources-ndjson-read-shared.js";
