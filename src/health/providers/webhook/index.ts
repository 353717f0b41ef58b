import type { WebhookSource } from '../../../config/index.ts';
import type { ProviderSpec } from '../provider.ts';

/** Asks an endpoint for its verdict. An event is an answer, unless it counts events itself. */
export const webhook: ProviderSpec<WebhookSource> = {
  name: 'webhook',
  summary: 'An endpoint that judges by itself',
  unit: () => 'answers bad',
  load: () => import('./open.ts'),
};
