import type { CommandSource } from '../../../config/index.ts';
import type { ProviderSpec } from '../provider.ts';

/** Runs a program. An event is a run, unless it counts events itself. */
export const command: ProviderSpec<CommandSource> = {
  name: 'command',
  summary: 'A program that is run at each sample',
  unit: () => 'runs bad',
  load: () => import('./open.ts'),
};
