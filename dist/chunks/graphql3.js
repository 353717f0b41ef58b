import { require_specifiedRules } from "./graphql-shared6.js";
export default require_specifiedRules();
export {};
