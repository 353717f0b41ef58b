import type { TcpSource } from '../../../config/index.ts';
import { formatDuration } from '../../../core/index.ts';
import type { ProviderSpec } from '../provider.ts';

/** Connects to a port, with TLS where wanted: each tick a few independent tries. An event is a try. */
export const tcp: ProviderSpec<TcpSource> = {
  name: 'tcp',
  summary: 'Connections to a port, with TLS where wanted',
  unit: ({ slowerThan }) =>
    slowerThan === undefined ? 'connections failed' : `connections failed or slower than ${formatDuration(slowerThan)}`,
  load: () => import('./open.ts'),
};
