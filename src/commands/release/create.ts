import type { Config, EnvironmentConfig } from '../../config/index.ts';
import { type CommandInput, type CommandResult, GateError, GateErrors, type Host, type JsonObject, shortDigest } from '../../core/index.ts';
import { type GitRepository, openRepository } from '../../git/index.ts';
import {
  compareSeals,
  digestSet,
  makeStatement,
  missingRoles,
  parseStatement,
  type Predecessor,
  type ReleaseStatement,
  type SealedTuple,
  statementDigest,
  statementText,
} from '../../release/index.ts';
import { recordsInClone } from '../check/ledger-source.ts';
import { textOption } from '../rollback/with-session.ts';
import { oneEnvironment } from '../shared/environments.ts';
import { manifestPath } from '../shared/release-path.ts';
import { readRepositoryFile } from '../shared/repository-file.ts';
import { configAt } from './config-at.ts';
import { type CommitFiles, filesAt, readStatement } from './files.ts';
import { writeOutput } from './output.ts';
import { sealEnvironment } from './seal.ts';

/** Seals what the pins of a commit say. @throws GateErrors RG-RELEASE, RG-IMPORT for each member that cannot be sealed */
export async function create(input: CommandInput, host: Host): Promise<CommandResult> {
  const repository = await openRepository(host.directory);
  try {
    const files = await filesAt(repository, textOption(input, 'head') ?? 'HEAD');
    const config = await configAt(files, host, textOption(input, 'config'));
    const environment = oneEnvironment(config, textOption(input, 'environment'));
    const sealed = whole(environment, await sealEnvironment(environment, files));
    const release = textOption(input, 'release');
    const draft = makeStatement({
      environment: environment.name,
      createdAt: new Date(host.clock.now()).toISOString(),
      commit: files.commit,
      ...(release !== undefined && { release }),
      predecessor: null,
      ...sealed,
    });
    const predecessor = await predecessorOf({ input, host, config, environment, repository, files, tupleId: draft.predicate.tupleId });
    return await deliver({ ...draft, predicate: { ...draft.predicate, predecessor } }, { input, repository, environment });
  } finally {
    await repository.close();
  }
}

/** All members, or an error for each that lacks. */
function whole(
  { pins, release, place }: EnvironmentConfig,
  { members, unsealed, errors, interfaces }: SealedTuple,
): Pick<SealedTuple, 'members' | 'interfaces'> {
  const placeOf = (name: string) => pins.find((pin) => pin.name === name)?.place ?? place;
  const missing = missingRoles(pins, release?.roles ?? []).map(
    (role) =>
      new GateError('RG-RELEASE', `there is no pin of the role ${role}`, {
        place,
        hint: 'add one, or take the role out of `release.roles`',
      }),
  );
  const open = unsealed.map(({ name, problem }) => {
    const hint = 'pin it by digest, or name files that seal it';
    return new GateError('RG-RELEASE', `the pin ${name} cannot be sealed: ${problem}`, { place: placeOf(name), hint });
  });
  const all = [...missing, ...open, ...errors.map(({ error }) => error)];
  if (all.length > 0) throw new GateErrors(all);
  return { members, interfaces };
}

interface Question {
  readonly input: CommandInput;
  readonly host: Host;
  readonly config: Config;
  readonly environment: EnvironmentConfig;
  readonly repository: GitRepository;
  readonly files: CommitFiles;
  readonly tupleId: string;
}

/** What the person says, else what the ledger in this clone says was deployed before; its manifest where the commit has it. */
async function predecessorOf({ input, host, config, environment, repository, files, tupleId }: Question): Promise<Predecessor | null> {
  const given = textOption(input, 'predecessor');
  if (given === 'none') return null;
  if (given !== undefined) return named(await readStatement(host.directory, given), environment.name);
  const records = (await recordsInClone(repository, config.ledger, environment.name)) ?? [];
  const before = records.findLast((one) => (one.event === 'deployed' || one.event === 'rolled-back') && one.tupleId !== tupleId);
  if (!before) return null;
  const manifest = await files.read(manifestPath(environment, before.tupleId));
  if (!manifest) return { tupleId: before.tupleId, digest: null };
  return named(parseStatement(new TextDecoder().decode(manifest), manifestPath(environment, before.tupleId)), environment.name);
}

function named(statement: ReleaseStatement, environment: string): Predecessor {
  const { predicate } = statement;
  if (predicate.environment === environment) return { tupleId: predicate.tupleId, digest: digestSet(statementDigest(statement)) };
  throw new GateError('RG-RELEASE', `the release before is of ${predicate.environment}, not of ${environment}`, {
    expected: 'a manifest of the same environment',
  });
}

async function deliver(
  statement: ReleaseStatement,
  { input, repository, environment }: Pick<Question, 'input' | 'repository' | 'environment'>,
): Promise<CommandResult> {
  const { tupleId } = statement.predicate;
  const given = textOption(input, 'output');
  const path = given ?? (input.options['write'] === true ? manifestPath(environment, tupleId) : undefined);
  if (path === undefined) return { verdict: 'pass', json: jsonOf(statement), text: statementText(statement).trimEnd() };
  const before = given === undefined ? await standing(repository, path, statement) : undefined;
  if (before) return { verdict: 'pass', json: jsonOf(before), text: `${path}: seals this release already, ${statementDigest(before)}` };
  await writeOutput(repository, path, statementText(statement));
  const text = `${path}: ${statement.predicate.members.length} members of ${shortDigest(tupleId)}, ${statementDigest(statement)}`;
  return { verdict: 'pass', json: jsonOf(statement), text };
}

function jsonOf(statement: ReleaseStatement): JsonObject {
  return statement as unknown as JsonObject;
}

/** The manifest that seals the same already. It stays: a later one may name its digest. @throws GateError RG-RELEASE when it seals something else */
async function standing({ directory }: GitRepository, path: string, statement: ReleaseStatement): Promise<ReleaseStatement | undefined> {
  const text = await readRepositoryFile(directory, path);
  if (text === undefined) return undefined;
  const before = parseStatement(text, path);
  const problems = compareSeals(before, statement.predicate).map(({ problem }) => problem);
  if (problems.length === 0) return before;
  throw new GateError('RG-RELEASE', `${path} seals these pins with other contents: ${problems.join('; ')}`, {
    hint: 'find out which of the two ran; write the new one elsewhere with --output',
  });
}
