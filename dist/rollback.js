import { actionVerb, runAction } from "./chunks/start.js";
// src/entry/rollback.ts
await runAction(actionVerb("rollback"));
export {};
