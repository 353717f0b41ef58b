import { require_specifiedRules } from "./graphql-shared8.js";
export default require_specifiedRules();
export {};
