#!/usr/bin/env node
import "./chunks/runtime.js";
import { VERBS, loadRules, runCli } from "./chunks/start.js";
// src/entry/cli.ts
await runCli(VERBS, loadRules);
export {};
