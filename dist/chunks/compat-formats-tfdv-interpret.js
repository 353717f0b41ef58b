export { isExpected } from "./compat-formats-tfdv-interpret-shared.js";
