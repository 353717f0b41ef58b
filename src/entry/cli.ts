#!/usr/bin/env node
import { VERBS } from '../commands/index.ts';
import { runCli } from '../runner/index.ts';

await runCli(VERBS);
