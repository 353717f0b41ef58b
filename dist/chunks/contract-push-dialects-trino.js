export { trinoDialect } from "./contract-push-dialects-trino-shared.js";
