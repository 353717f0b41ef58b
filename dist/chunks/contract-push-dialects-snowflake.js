export { snowflakeDialect } from "./contract-push-dialects-snowflake-shared.js";
