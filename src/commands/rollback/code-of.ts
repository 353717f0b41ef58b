import type { Tuple } from '../../core/index.ts';
import type { CommittedTree } from '../../write-back/index.ts';
import type { Session } from './session.ts';

const COMMIT = /(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/;

/**
 * The code of a release: what its pin of role `code` names, a commit or a tag; else the commit in which its pins stood, where the
 * manifests lie beside the code. Undefined when nothing tells, or the commit cannot be had.
 */
export async function codeOf(session: Session, tuple: Tuple, commit: string | undefined): Promise<CommittedTree | undefined> {
  const revision = revisionOf(session, tuple, commit);
  return revision === undefined ? undefined : session.codeAt(revision);
}

function revisionOf({ environment }: Session, { members }: Tuple, commit: string | undefined): string | undefined {
  const pinned = members.find(({ role }) => role === 'code')?.value;
  // A digest is as long as a commit of some repositories, and is none.
  if (pinned !== undefined && !pinned.includes('sha256:')) return COMMIT.exec(pinned)?.[0] ?? pinned;
  return environment.rollback?.repository === undefined ? commit : undefined;
}
