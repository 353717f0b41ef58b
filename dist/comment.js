import "./chunks/runtime.js";
import { actionVerb, loadRules, runAction } from "./chunks/start.js";
// src/entry/comment.ts
await runAction(actionVerb("comment"), loadRules);
export {};
