import { require_source } from "./graphql-shared9.js";
export default require_source();
export {};
