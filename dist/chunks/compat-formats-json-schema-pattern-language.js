export { isTame, matchesPattern } from "./compat-formats-json-schema-pattern-language-shared.js";
