import { require_dist } from "./yaml-shared.js";
export default require_dist();
export {};
