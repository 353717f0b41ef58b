import type { GithubSource } from '../../../config/index.ts';
import type { ProviderSpec } from '../provider.ts';

/** Asks GitHub for checks or a deployment. An event is a look at them. */
export const github: ProviderSpec<GithubSource> = {
  name: 'github',
  summary: 'Checks of a commit or the state of a deployment on GitHub',
  unit: () => 'looks at GitHub bad',
  load: () => import('./open.ts'),
};
