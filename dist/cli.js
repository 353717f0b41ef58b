#!/usr/bin/env node
import { VERBS, runCli } from "./chunks/start.js";
// src/entry/cli.ts
await runCli(VERBS);
export {};
