import { canonicalJson, type JsonValue, shortDigest, type Tuple, tupleChanges } from '../core/index.ts';
import { digestSet, statementDigest, tupleOf } from './statement.ts';
import type { ReleaseMember, ReleaseStatement } from './types.ts';

/** One thing that does not hold, as a sentence without a full stop. */
export interface ReleaseProblem {
  readonly about: 'predecessor' | 'member' | 'tuple' | 'interface';
  readonly problem: string;
}

/** Whether a manifest names the one before it as it is: the chain through a list of manifests, oldest first. */
export function verifyChain(statements: readonly ReleaseStatement[]): ReleaseProblem[] {
  return statements.flatMap((statement, index) => {
    const before = statements[index - 1];
    return before ? succession(before, statement) : [];
  });
}

function succession(before: ReleaseStatement, { predicate }: ReleaseStatement): ReleaseProblem[] {
  const say = (problem: string): ReleaseProblem[] => [{ about: 'predecessor', problem }];
  const { predecessor, environment } = predicate;
  if (before.predicate.environment !== environment) return say(`${before.predicate.environment} is not ${environment}`);
  if (predecessor === null) return say(`${shortDigest(predicate.tupleId)} names no release before it`);
  if (predecessor.tupleId !== before.predicate.tupleId) {
    return say(
      `${shortDigest(predicate.tupleId)} follows ${shortDigest(predecessor.tupleId)}, not ${shortDigest(before.predicate.tupleId)}`,
    );
  }
  const digest = digestSet(statementDigest(before)).sha256;
  if (predecessor.digest === null) return say(`${shortDigest(predicate.tupleId)} does not say what the manifest before it was`);
  return predecessor.digest['sha256'] === digest
    ? []
    : say(`the manifest of ${shortDigest(before.predicate.tupleId)} was changed after ${shortDigest(predicate.tupleId)} had named it`);
}

/** What is not in a commit as a manifest has sealed it. `members`: the same pins, sealed anew from that commit. */
export function compareSeals(
  statement: ReleaseStatement,
  now: Pick<ReleaseStatement['predicate'], 'members' | 'interfaces'>,
): ReleaseProblem[] {
  const sealed = statement.predicate;
  const changes = tupleChanges(tupleOf(sealed.members), tupleOf(now.members)).map(
    ({ name, from, to }): ReleaseProblem => ({
      about: 'tuple',
      problem: `${name}: sealed as ${from ?? 'nothing'}, and it is ${to ?? 'nothing'}`,
    }),
  );
  const found = new Map(now.members.map((member) => [member.name, member]));
  const digests = sealed.members.flatMap((member) => {
    const other = found.get(member.name);
    return other?.value === member.value && !same(other.digest, member.digest) ? [digestProblem(member)] : [];
  });
  const interfaces = (['signature', 'preprocessing'] as const).flatMap((key): ReleaseProblem[] => {
    const [a, b] = [sealed.interfaces[key], now.interfaces[key]];
    return a === undefined || same(a, b ?? {}) ? [] : [{ about: 'interface', problem: `the ${key} is not the one that was sealed` }];
  });
  return [...changes, ...digests, ...interfaces];
}

function digestProblem({ name, sources, sealedBy }: ReleaseMember): ReleaseProblem {
  const where = sources ? ` (${sources.map(({ file }) => file).join(', ')})` : '';
  return { about: 'member', problem: `${name}: its ${sealedBy} is not what was sealed${where}` };
}

function same(a: object, b: object): boolean {
  return canonicalJson(a as JsonValue) === canonicalJson(b as JsonValue);
}

/** Whether a manifest seals this tuple. */
export function seals(statement: ReleaseStatement, tuple: Tuple): boolean {
  return tupleChanges(tupleOf(statement.predicate.members), tuple).length === 0;
}
