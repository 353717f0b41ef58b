import type { SpawnSyncOptions, SpawnSyncReturns } from 'node:child_process';

export const ROOT: string;
export function run(command: string, args: readonly string[], options?: SpawnSyncOptions): SpawnSyncReturns<string>;
export function mustRun(command: string, args: readonly string[], options?: SpawnSyncOptions): string;
