import type { CloudWatchSource } from '../../../config/index.ts';
import type { ProviderSpec } from '../provider.ts';
import { unitOf } from '../shared/unit.ts';

/** Asks Amazon CloudWatch for metrics and metric math. An event is what the metrics count. */
export const cloudwatch: ProviderSpec<CloudWatchSource> = {
  name: 'cloudwatch',
  summary: 'Metrics and metric math of Amazon CloudWatch',
  unit: unitOf,
  load: () => import('./open.ts'),
};
