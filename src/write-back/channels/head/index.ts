import type { GitRepository } from '../../../git/index.ts';
import type { Channel } from '../../types.ts';
import { readFileAt } from '../git/tree.ts';

/** A repository without a remote: what is checked out can be read, nothing can be written. */
export function headChannel(repository: GitRepository): Channel {
  return {
    id: 'head',
    snapshot: async () => {
      const head = (await repository.object('HEAD^{commit}'))?.oid;
      return { head, read: async (path) => (head === undefined ? undefined : readFileAt(repository, head, path)) };
    },
    commit: () => Promise.resolve({ result: 'refused', reason: 'permission', detail: 'the repository has no remote to push to' }),
  };
}
