import "./chunks/runtime.js";
import { actionVerb, loadRules, runAction } from "./chunks/start.js";
// src/entry/rollback.ts
await runAction(actionVerb("rollback"), loadRules);
export {};
