import "./commands-rollback-session-shared.js";
export { gitChannel } from "./write-back-index-shared.js";
