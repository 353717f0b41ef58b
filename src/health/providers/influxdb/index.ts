import type { InfluxDbSource } from '../../../config/index.ts';
import type { ProviderSpec } from '../provider.ts';
import { unitOf } from '../shared/unit.ts';

/** Asks InfluxDB, versions 1 to 3. An event is what the query sums up. */
export const influxdb: ProviderSpec<InfluxDbSource> = {
  name: 'influxdb',
  summary: 'Data of InfluxDB, by Flux or InfluxQL',
  unit: unitOf,
  load: () => import('./open.ts'),
};
