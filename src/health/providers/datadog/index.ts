import type { DatadogSource } from '../../../config/index.ts';
import type { ProviderSpec } from '../provider.ts';
import { unitOf } from '../shared/unit.ts';

/** Asks Datadog for timeseries. An event is what the metrics count. */
export const datadog: ProviderSpec<DatadogSource> = {
  name: 'datadog',
  summary: 'Metrics of Datadog',
  unit: unitOf,
  load: () => import('./open.ts'),
};
