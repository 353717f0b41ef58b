import { spec } from '../../src/commands/rollback/index.ts';
import { runCli } from '../../src/runner/index.ts';

/** The `rollback` verb as a process of its own; bundled before it is started. */
await runCli([spec]);
