import type { StoreQuestion } from '../../../config/index.ts';
import { openConditions } from '../../conditions/index.ts';
import type { OpenProvider, ProviderContext } from '../provider.ts';
import { IntervalCounts } from './interval-counts.ts';
import { IntervalValue } from './interval-value.ts';
import type { Pace } from './intervals.ts';
import type { Store } from './store.ts';

/**
 * A store of metrics as a source of events, or of one number.
 * @throws GateError RG-PROVIDER when a condition cannot be used
 */
export async function openStore(store: Store, question: StoreQuestion & Pace, context: ProviderContext): Promise<OpenProvider> {
  const pace = { period: question.period, delay: question.delay };
  if ('counts' in question) return new IntervalCounts(store, question.counts, pace, context.clock);
  const { value } = question;
  const judged = value.success !== undefined || value.failure !== undefined;
  const conditions = judged ? await openConditions(value, { value: 'double' }, `check "${context.name}"`) : undefined;
  return new IntervalValue(store, value, conditions, pace, context.clock);
}
