import { require_parser } from "./graphql-shared8.js";
export default require_parser();
export {};
