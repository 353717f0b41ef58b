import { isJsonObject, type JsonObject, type Witness } from '../../../../core/index.ts';
import { compareEmbedded, type EmbeddedDifference } from '../../json-schema/embedded.ts';
import type { Context, Draft, Job } from '../compare/context.ts';
import { Lowering } from './lower.ts';
import { nameOf } from './name.ts';

/** Asks the schema engine about every job: those of one kind at once, so that what they share is looked at once. */
export async function runJobs(context: Context): Promise<Draft[]> {
  const groups = new Map<string, [Job, ...Job[]]>();
  for (const job of context.jobs) {
    const key = `${job.scope} ${job.writer.spot.api === context.client ? 'client' : 'server'}`;
    const group = groups.get(key);
    if (group) group.push(job);
    else groups.set(key, [job]);
  }
  const drafts: Draft[] = [];
  for (const jobs of groups.values()) drafts.push(...(await ask(context, jobs)));
  return drafts;
}

async function ask({ client, server, policy }: Context, jobs: readonly [Job, ...Job[]]): Promise<Draft[]> {
  const [first] = jobs;
  const [writing, reading] = first.writer.spot.api === client ? [client, server] : [server, client];
  const [writer, reader] = [
    new Lowering(writing, 'writer', first.polarity),
    new Lowering(reading, 'reader', first.polarity, first.scope === 'parameters' || first.scope === 'response-headers'),
  ];
  jobs.forEach((job, index) => {
    writer.add(String(index), job.writer);
    reader.add(String(index), job.reader);
  });
  const found = await compareEmbedded(writer.document(), reader.document(), policy);
  return found.map((difference) => {
    const job = jobs[Number(difference.name)] ?? first;
    const spots = [
      difference.writer === undefined ? [] : writer.spotOf(difference.writer),
      difference.reader === undefined ? [] : reader.spotOf(difference.reader),
    ];
    return { ...toDraft(difference, job, policy.profile === 'strict'), spots: spots.flat() };
  });
}

function toDraft(difference: EmbeddedDifference, job: Job, strict: boolean): Omit<Draft, 'spots'> {
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
