import type { ImporterSpec } from '../types.ts';

/** What DVC keeps in git in place of data. */
export const DVC: ImporterSpec = {
  name: 'dvc',
  title: 'dvc.lock and .dvc files',
  detect: ({ path }) => /(?:^|\/)dvc\.lock$|\.dvc$/.test(path),
  load: async () => (await import('./read.ts')).read,
};
