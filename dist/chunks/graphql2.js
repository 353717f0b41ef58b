import { require_parser } from "./graphql-shared4.js";
export default require_parser();
export {};
