import { type JsonObject, makeTuple, sha256Json, type Tuple, tupleId } from '../core/index.ts';
import { PREDICATE_TYPE, type ReleaseMember, type ReleasePredicate, type ReleaseStatement, STATEMENT_TYPE } from './types.ts';

/** What a statement is made of; the rest follows from the members. */
export type ReleaseFacts = Omit<ReleasePredicate, 'version' | 'tupleId'>;

/** The statement of a release. Members are put in the order of their names. @throws Error when a name stands twice */
export function makeStatement(facts: ReleaseFacts): ReleaseStatement {
  const members = [...facts.members].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    _type: STATEMENT_TYPE,
    subject: members.map(({ name, digest }) => ({ name, digest })),
    predicateType: PREDICATE_TYPE,
    predicate: { ...facts, version: 1, tupleId: tupleId(tupleOf(members)), members },
  };
}

/** The tuple that a statement seals. */
export function tupleOf(members: readonly ReleaseMember[]): Tuple {
  return makeTuple(members.map(({ name, role, value }) => ({ name, role, value })));
}

/** `sha256:…` of the canonical JSON of a statement: what its successor names. White space and order of keys do not change it. */
export function statementDigest(statement: ReleaseStatement): string {
  return sha256Json(statement as unknown as JsonObject);
}

/** A statement as it is written to a file. */
export function statementText(statement: ReleaseStatement): string {
  return `${JSON.stringify(statement, null, 2)}\n`;
}

/** `sha256:…` as a set of digests, and back. */
export function digestSet(digest: string): { readonly sha256: string } {
  return { sha256: digest.replace(/^sha256:/, '') };
}
