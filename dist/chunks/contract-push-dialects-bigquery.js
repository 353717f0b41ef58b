export { bigqueryDialect } from "./contract-push-dialects-bigquery-shared.js";
