import { type Difference, GateError, isJsonObject, type JsonObject, type JsonValue, type Witness } from '../../../../core/index.ts';
import { compareEmbedded, escapeToken, pointerTokens } from '../../json-schema/embedded.ts';
import type { Context, Draft, Job } from '../compare/context.ts';
import { placeOfSpot } from '../read/places.ts';
import { behind, Lowering } from './lower.ts';
import { nameOf } from './name.ts';

/** So many schemas are compared at once: what they share is looked at once. */
const BATCH = 250;
/** Values about which nothing could be shown are looked at once more, each alone. */
const MAX_ALONE = 12;

/** Asks the schema engine about every job; same causes become one difference. */
export async function runJobs(context: Context): Promise<Draft[]> {
  const groups = new Map<string, Job[]>();
  for (const job of context.jobs) {
    const key = `${job.polarity} ${job.writer.spot.api === context.client ? 'client' : 'server'}`;
    groups.set(key, [...(groups.get(key) ?? []), job]);
  }
  const drafts: Draft[] = [];
  for (const jobs of groups.values()) {
    for (let at = 0; at < jobs.length; at += BATCH) drafts.push(...(await runBatch(context, jobs.slice(at, at + BATCH))));
  }
  return drafts;
}

async function runBatch(context: Context, jobs: readonly Job[]): Promise<Draft[]> {
  const found = await ask(context, jobs);
  if (jobs.length === 1) return found.map(([draft]) => draft);
  const open = [...new Set(found.filter(([{ kind }]) => kind === 'unknown').map(([, job]) => job))].slice(0, MAX_ALONE);
  const again = new Map<Job, Draft[]>();
  for (const job of open)
    again.set(
      job,
      (await ask(context, [job])).map(([draft]) => draft),
    );
  return [...found.flatMap(([draft, job]) => (again.has(job) ? [] : [draft])), ...[...again.values()].flat()];
}

async function ask({ client, server, policy }: Context, jobs: readonly Job[]): Promise<(readonly [Draft, Job])[]> {
  const [first] = jobs;
  if (!first) return [];
  const [writing, reading] = first.writer.spot.api === client ? [client, server] : [server, client];
  const [writer, reader] = [new Lowering(writing, first.polarity), new Lowering(reading, first.polarity)];
  jobs.forEach((job, index) => {
    writer.add(nameOfJob(index), job.writer);
    reader.add(nameOfJob(index), job.reader);
  });
  try {
    const found = await compareEmbedded(writer.document(), reader.document(), policy);
    return found.map((difference) => toDraft(difference, jobs, first, policy.profile === 'strict'));
  } catch (error) {
    const origin = error instanceof GateError ? behind(error.place) : undefined;
    if (!(error instanceof GateError) || !origin) throw error;
    throw new GateError(error.code, error.message, {
      place: placeOfSpot(origin.spot),
      ...(error.expected ? { expected: error.expected } : {}),
      cause: error,
    });
  }
}

function nameOfJob(index: number): string {
  return `j${index}`;
}

function toDraft(difference: Difference, jobs: readonly Job[], first: Job, strict: boolean): readonly [Draft, Job] {
  const payload = difference.witness?.payload;
  const [name = '', ...inner] = pointerTokens(difference.path);
  // A payload found elsewhere than where the difference was seen speaks of its own place.
  const moved = isJsonObject(payload) && !Object.hasOwn(payload, name) ? Object.keys(payload)[0] : undefined;
  const job = jobs[Number((moved ?? name).slice(1))] ?? first;
  const rest = moved === undefined ? inner.map((token) => `/${escapeToken(token)}`).join('') : '';
  const { rule, data } = nameOf(difference, job, rest);
  const { count, unproven } = difference.data;
  const told: JsonObject = {
    operation: job.operation,
    ...data,
    ...(typeof count === 'number' ? { count } : {}),
    ...(typeof unproven === 'string' ? { unproven } : {}),
  };
  const growth = rule === 'response-property-enum-value-added' && !strict;
  const kind = difference.kind === 'breaking' && growth ? 'lossy' : difference.kind;
  const witness = difference.witness && { ...difference.witness, payload: inExchange(job, payload, moved ?? name) };
  const spots = [difference.writer, difference.reader].map((place) => behind(place)?.spot).filter((spot) => spot !== undefined);
  return [{ rule, kind, path: job.path + rest, data: told, spots, ...(witness ? { witness } : {}) }, job];
}

/** The payload as a part of the exchange it belongs to. */
function inExchange({ operation, scope }: Job, payload: JsonValue | undefined, name: string): Witness['payload'] {
  const value = (isJsonObject(payload) ? payload[name] : undefined) ?? null;
  if (scope === 'parameters') return { operation, request: value };
  if (scope === 'request-body') return { operation, request: { body: value } };
  return { operation, response: scope === 'response-body' ? { body: value } : { headers: value } };
}
