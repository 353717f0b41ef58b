import type { JsonSource } from '../../../config/index.ts';
import type { ProviderSpec } from '../provider.ts';

/** Reads any JSON by CEL expressions. An event is what the expressions count, or an answer. */
export const json: ProviderSpec<JsonSource> = {
  name: 'json',
  summary: 'Any endpoint that answers in JSON, by CEL expressions',
  unit: ({ question }) => ('bad' in question ? 'events bad' : 'answers bad'),
  load: () => import('./open.ts'),
};
