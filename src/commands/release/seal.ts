import type { EnvironmentConfig } from '../../config/index.ts';
import { makeTuple } from '../../core/index.ts';
import { type SealedTuple, sealTuple } from '../../release/index.ts';
import { readPins } from '../../rollback/index.ts';
import type { CommitFiles } from './files.ts';

/** The pins of an environment as one commit has them, sealed. @throws GateErrors for pins that cannot be read */
export async function sealEnvironment(environment: EnvironmentConfig, files: CommitFiles): Promise<SealedTuple> {
  const { tuple } = await readPins(environment, (path) => files.read(path));
  const { seals = new Map<string, readonly string[]>(), preprocessing = [] } = environment.release ?? {};
  return sealTuple({ tuple: makeTuple(tuple.members), seals, preprocessing, files: (globs) => files.match(globs) });
}
