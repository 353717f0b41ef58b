import { require_specifiedRules } from "./graphql-shared10.js";
export default require_specifiedRules();
export {};
