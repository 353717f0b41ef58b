export { listRules } from "./commands-rules-catalogue-shared.js";
