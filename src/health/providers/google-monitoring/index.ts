import type { GoogleMonitoringSource } from '../../../config/index.ts';
import type { ProviderSpec } from '../provider.ts';
import { unitOf } from '../shared/unit.ts';

/** Asks Google Cloud Monitoring for time series. An event is what they count. */
export const googleMonitoring: ProviderSpec<GoogleMonitoringSource> = {
  name: 'google-monitoring',
  summary: 'Time series of Google Cloud Monitoring',
  unit: unitOf,
  load: () => import('./open.ts'),
};
