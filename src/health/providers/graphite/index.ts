import type { GraphiteSource } from '../../../config/index.ts';
import type { ProviderSpec } from '../provider.ts';
import { unitOf } from '../shared/unit.ts';

/** Asks the render interface of Graphite. An event is what the target counts. */
export const graphite: ProviderSpec<GraphiteSource> = {
  name: 'graphite',
  summary: 'Metrics of Graphite',
  unit: unitOf,
  load: () => import('./open.ts'),
};
