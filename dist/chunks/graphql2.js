import { require_parser } from "./graphql-shared7.js";
export default require_parser();
export {};
