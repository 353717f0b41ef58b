import "./chunks/runtime.js";
import { actionVerb, loadRules, runAction } from "./chunks/start.js";
// src/entry/check.ts
await runAction(actionVerb("check"), loadRules);
export {};
