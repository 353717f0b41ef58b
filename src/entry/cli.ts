#!/usr/bin/env node
import { loadRules, VERBS } from '../commands/index.ts';
import { runCli } from '../runner/index.ts';

await runCli(VERBS, loadRules);
