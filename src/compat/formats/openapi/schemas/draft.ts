import { type Announcement, isJsonObject, type JsonObject, type Witness } from '../../../../core/index.ts';
import { type EmbeddedDifference, pointerTokens } from '../../json-schema/embedded.ts';
import { announcementAt } from '../compare/announcement.ts';
import type { Draft, Job } from '../compare/context.ts';
import { type Api, below, type Spot } from '../read/api.ts';
import type { Field, SchemaRef } from '../read/model.ts';
import { nameOf } from './name.ts';

/** A difference of schemas as one of the exchange that they belong to. */
export function toDraft(difference: EmbeddedDifference, job: Job, server: Api, strict: boolean): Omit<Draft, 'spots'> {
  const { rule, data } = nameOf(difference, job);
  const { count, witness, keyword } = difference;
  const told: JsonObject = {
    operation: job.operation,
    ...data,
    ...(count > 1 ? { count } : {}),
    ...(witness ? {} : { unproven: keyword || 'schema' }),
  };
  // In webhooks and callbacks the server is the one that asks.
  const growth = /-property-enum-value-(?:added|removed)$/.test(rule) && job.writer.spot.api === server && !strict;
  const gentle = growth || (rule === 'request-parameter-became-not-nullable' && mayBeLeftOut(job.reader, difference.path));
  const kind = witness ? (gentle ? 'lossy' : 'breaking') : 'unknown';
  const path = job.path + difference.path;
  return { rule, kind, path, data: told, ...(witness ? { witness: { ...witness, payload: inExchange(job, witness.payload) } } : {}) };
}

/** Whether a parameter need not be sent: no text is said to stand for its null, and most clients leave it out. */
function mayBeLeftOut(reader: SchemaRef, path: string): boolean {
  const [where, name, ...more] = pointerTokens(path);
  const fieldIn = (schema: SchemaRef | undefined, token: string): Field | undefined =>
    schema?.kind === 'form' ? schema.fields.get(token) : undefined;
  return more.length === 0 && fieldIn(fieldIn(reader, where ?? '')?.schema, name ?? '')?.required === false;
}

/** Differences that say that something is gone which clients know: a property, a header, a value of an enumeration. */
const GONE = /-(?:required-property-removed|required-header-removed|enum-value-removed|not-accepted)$/;

/** How the client's side announced what is gone; `undefined` where nothing is. */
export function removalOf({ rule, data }: Omit<Draft, 'spots'>, spots: readonly Spot[], client: Api): Announcement | undefined {
  if (!GONE.test(rule)) return undefined;
  const spot = spots.find(({ api }) => api === client);
  if (!spot) return { deprecated: false };
  const { property, header } = data;
  const name = typeof property === 'string' ? property : typeof header === 'string' ? header : undefined;
  const around = { ...spot, pointer: spot.pointer.replace(/\/(?:required(?:\/\d+)?|enum|additionalProperties|properties\/[^/]*)$/, '') };
  return announcementAt(spot.pointer === around.pointer || name === undefined ? around : below(around, 'properties', name), spot);
}

/** The payload as a part of the exchange it belongs to. */
function inExchange({ operation, scope }: Job, value: Witness['payload']): Witness['payload'] {
  if (scope === 'parameters') return { operation, request: isJsonObject(value) ? value : {} };
  if (scope === 'request-body') return { operation, request: { body: value } };
  return { operation, response: scope === 'response-body' ? { body: value } : { headers: value } };
}
