export { show, verify } from "./commands-ledger-run-shared.js";
