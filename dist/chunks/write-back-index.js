import "./commands-rollback-session-shared.js";
import "./ledger-index-shared.js";
export { gitChannel } from "./write-back-index-shared.js";
