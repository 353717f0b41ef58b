import "./chunks/runtime.js";
import { actionVerb, loadRules, runAction } from "./chunks/start.js";
// src/entry/watch.ts
await runAction(actionVerb("watch"), loadRules);
export {};
