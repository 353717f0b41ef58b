export { postgresDialect } from "./contract-push-dialects-postgres-shared.js";
