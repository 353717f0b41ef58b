import { require_formats } from "./ajv-formats-shared.js";
export default require_formats();
export {};
