import { type CommandInput, type CommandResult, GateError, GateErrors, type Host, shortDigest, toGateErrors } from '../../core/index.ts';
import { type GitRepository, openRepository } from '../../git/index.ts';
import { compareSeals, type ReleaseStatement, verifyChain } from '../../release/index.ts';
import { textOption } from '../rollback/with-session.ts';
import { configAt } from './config-at.ts';
import { filesAt, readStatement } from './files.ts';
import { sealEnvironment } from './seal.ts';

interface Outcome {
  readonly path: string;
  readonly tupleId: string;
  readonly problems: readonly string[];
  /** Why it was not compared with a commit; absent: it was, or was not to be. */
  readonly unknown?: string;
}

/** Whether manifests hold. What cannot be compared is inconclusive, never right. @throws GateError RG-RELEASE for a manifest that is none */
export async function verify(input: CommandInput, host: Host): Promise<CommandResult> {
  const statements: { path: string; statement: ReleaseStatement }[] = [];
  for (const path of input.positionals) statements.push({ path, statement: await readStatement(host.directory, path) });
  const chain = verifyChain(statements.map(({ statement }) => statement)).map(({ problem }) => problem);
  const outcomes = input.options['form-only'] === true ? statements.map(formOnly) : await compareAll(statements, input, host);
  const problems = [...chain, ...outcomes.flatMap((one) => one.problems)];
  const verdict = problems.length > 0 ? 'fail' : outcomes.some(({ unknown }) => unknown !== undefined) ? 'inconclusive' : 'pass';
  const json = { verdict, chain, manifests: outcomes.map((one) => ({ ...one, unknown: one.unknown ?? null })) };
  return { verdict, json, text: [...outcomes.map(textOf), ...chain.map((one) => `chain: ${one}`)].join('\n') };
}

function formOnly({ path, statement }: { path: string; statement: ReleaseStatement }): Outcome {
  return { path, tupleId: statement.predicate.tupleId, problems: [] };
}

function textOf({ path, tupleId, problems, unknown }: Outcome): string {
  const head = `${path}: ${shortDigest(tupleId)}`;
  if (problems.length > 0) return [`${head} DOES NOT HOLD`, ...problems.map((one) => `  ${one}`)].join('\n');
  return unknown === undefined ? `${head} holds` : `${head} could not be compared: ${unknown}`;
}

async function compareAll(
  statements: readonly { path: string; statement: ReleaseStatement }[],
  input: CommandInput,
  host: Host,
): Promise<Outcome[]> {
  const repository = await openRepository(host.directory);
  try {
    const outcomes: Outcome[] = [];
    for (const { path, statement } of statements) {
      const found = await compareOne(statement, { input, host, repository });
      outcomes.push({ path, tupleId: statement.predicate.tupleId, ...found });
    }
    return outcomes;
  } finally {
    await repository.close();
  }
}

async function compareOne(
  statement: ReleaseStatement,
  { input, host, repository }: { input: CommandInput; host: Host; repository: GitRepository },
): Promise<Pick<Outcome, 'problems' | 'unknown'>> {
  const { environment: name, commit } = statement.predicate;
  try {
    const files = await filesAt(repository, textOption(input, 'head') ?? commit);
    const environment = (await configAt(files, host, textOption(input, 'config'))).environments.get(name);
    if (!environment) return { problems: [], unknown: `the environment ${name} is not in the configuration` };
    const sealed = await sealEnvironment(environment, files);
    const lost = [...sealed.unsealed, ...sealed.errors.map((one) => ({ name: one.name, problem: one.error.message }))];
    if (lost.length > 0) return { problems: lost.map((one) => `${one.name}: ${one.problem}`) };
    return { problems: compareSeals(statement, sealed).map(({ problem }) => problem) };
  } catch (error) {
    if (!(error instanceof GateError || error instanceof GateErrors)) throw error;
    return {
      problems: [],
      unknown: toGateErrors(error)
        .map((one) => one.message)
        .join('; '),
    };
  }
}
