import type { NewRelicSource } from '../../../config/index.ts';
import type { ProviderSpec } from '../provider.ts';
import { unitOf } from '../shared/unit.ts';

/** Asks New Relic by NRQL. An event is what the query counts. */
export const newRelic: ProviderSpec<NewRelicSource> = {
  name: 'new-relic',
  summary: 'Data of New Relic, by NRQL',
  unit: unitOf,
  load: () => import('./open.ts'),
};
