import { require_ajv } from "./ajv-shared3.js";
export default require_ajv();
export {};
