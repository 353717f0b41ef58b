import { actionVerb, runAction } from "./chunks/start.js";
// src/entry/watch.ts
await runAction(actionVerb("watch"));
export {};
