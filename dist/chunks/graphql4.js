import { require_validate } from "./graphql-shared5.js";
export default require_validate();
export {};
