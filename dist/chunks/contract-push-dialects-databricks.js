export { databricksDialect } from "./contract-push-dialects-databricks-shared.js";
