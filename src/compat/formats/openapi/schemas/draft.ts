import { isJsonObject, type JsonObject, type Witness } from '../../../../core/index.ts';
import type { EmbeddedDifference } from '../../json-schema/embedded.ts';
import type { Draft, Job } from '../compare/context.ts';
import { nameOf } from './name.ts';

/** A difference of schemas as one of the exchange that they belong to. */
export function toDraft(difference: EmbeddedDifference, job: Job, strict: boolean): Omit<Draft, 'spots'> {
  const { rule, data } = nameOf(difference, job);
  const { count, witness, keyword } = difference;
  const told: JsonObject = {
    operation: job.operation,
    ...data,
    ...(count > 1 ? { count } : {}),
    ...(witness ? {} : { unproven: keyword || 'schema' }),
  };
  const growth = rule === 'response-property-enum-value-added' && !strict;
  const kind = witness ? (growth ? 'lossy' : 'breaking') : 'unknown';
  const path = job.path + difference.path;
  return { rule, kind, path, data: told, ...(witness ? { witness: { ...witness, payload: inExchange(job, witness.payload) } } : {}) };
}

/** The payload as a part of the exchange it belongs to. */
function inExchange({ operation, scope }: Job, value: Witness['payload']): Witness['payload'] {
  if (scope === 'parameters') return { operation, request: isJsonObject(value) ? value : {} };
  if (scope === 'request-body') return { operation, request: { body: value } };
  return { operation, response: scope === 'response-body' ? { body: value } : { headers: value } };
}
