import type { Witness } from '../../../../core/index.ts';
import type { EmbeddedDifference } from '../../json-schema/embedded.ts';
import { loadOracles } from '../../json-schema/oracle.ts';
import type { Context, Draft, Job } from '../compare/context.ts';
import type { Spot } from '../read/api.ts';
import { alternativesOf } from './apart.ts';
import { Asker, type Found, isWhole } from './ask.ts';
import { Confirmation } from './confirm.ts';
import { removalOf, toDraft } from './draft.ts';
import { loweringOf } from './lower.ts';
import { meetingOf, type Pair, Pairs, tokenOf } from './pairs.ts';
import { Samples } from './samples.ts';
import type { View } from './view.ts';

/** Pairs that are asked about as a whole because a payload for a part of them could not be put into its place: at most so many per part. */
const MAX_AROUND = 20;
/** How often what is asked about instead may itself fail to be put into its place. */
const MAX_RAISED = 4;

/** What is told of such a whole: with more than that, its alternatives differ for one reason in many places. */
const MAX_TOLD = 20;
/** What is told of one pair without a proof, or for one reason. */
const MAX_OPEN = 3;

/** Asks about every job: those of one kind at once, so that what they share is looked at once. */
export async function runJobs(context: Context): Promise<Draft[]> {
  const groups = new Map<string, [Job, ...Job[]]>();
  for (const job of context.jobs) {
    const key = `${job.scope} ${job.writer.spot.api === context.client ? 'client' : 'server'}`;
    const group = groups.get(key);
    if (group) group.push(job);
    else groups.set(key, [job]);
  }
  const drafts: Draft[] = [];
  for (const jobs of groups.values()) drafts.push(...(await new Group(context, jobs).run()));
  return drafts;
}

/** A difference in the order of the jobs it was met in. */
interface Ranked {
  readonly rank: number;
  readonly draft: Draft;
}

/** Jobs of one scope with the same writer: all that is asked of them, and the answers put together. */
class Group {
  readonly #context: Context;
  readonly #jobs: readonly [Job, ...Job[]];
  readonly #pairs: Pairs;
  readonly #samples: Samples;
  readonly #asker: Asker;
  /** How many payloads were judged. */
  readonly #counts = { confirmed: 0 };
  readonly #order: ReadonlyMap<Job, number>;
  /** Pairs whose differences were told as those of a whole, and pairs that were told to be open. */
  readonly #told = new Set<Pair>();
  readonly #open = new Set<Pair>();

  constructor(context: Context, jobs: readonly [Job, ...Job[]]) {
    const { client, server, policy } = context;
    const [{ writer, polarity }] = jobs;
    const [writing, reading] = writer.spot.api === client ? [client, server] : [server, client];
    const lowerings = [loweringOf(writing, polarity), loweringOf(reading, polarity)] as const;
    const isSame = (w: number, r: number): boolean => {
      const [from, to] = [lowerings[0].writtenAt(w), lowerings[1].writtenAt(r)];
      return from !== undefined && to !== undefined && context.sameness.same(from, to, 'schema');
    };
    this.#context = context;
    this.#jobs = jobs;
    this.#pairs = new Pairs(...lowerings, isSame, policy.writers !== 'any');
    this.#samples = new Samples(this.#pairs.writer, policy);
    this.#asker = new Asker(this.#pairs, policy);
    this.#order = new Map(jobs.map((job, index) => [job, index]));
  }

  async run(): Promise<Draft[]> {
    for (const job of this.#jobs) this.#pairs.add(job);
    const levels = await this.#asker.levels();
    const ranked: Ranked[] = [];
    for (const pair of this.#pairs.all) {
      const most = isAnything(this.#pairs.writer.of(pair.both[0])) ? MAX_TOLD : undefined;
      const found = isWhole(pair) ? await this.#asker.whole(pair, most) : (levels.get(pair) ?? []);
      for (const one of this.#worthTelling(pair, found)) ranked.push(...(await this.#place(pair, one, isWhole(pair), 0)));
    }
    return ranked.sort(byRank).map(({ draft }) => draft);
  }

  /** A difference of two parts as one of the first job that meets them, with the payload in its place. `whole`: it is one with everything below. */
  async #place(pair: Pair, found: Found, whole: boolean, raised: number): Promise<Ranked[]> {
    const { difference, spots } = this.#asTypes(pair, found);
    const meeting = meetingOf(pair, (job) => this.#order.get(job) ?? 0);
    if (!meeting) return [];
    // What is exchanged as it is, is shown there: the first place it is met in may let no payload through.
    const [itself] = whole ? pair.jobs : [];
    const { job, steps } = itself ? { job: itself, steps: [] } : meeting;
    const path = steps.map(({ step }) => tokenOf(step)).join('') + difference.path;
    const count = meeting.count * difference.count;
    const make = (witness: Witness | undefined): Ranked[] => {
      const { witness: _, ...rest } = difference;
      return [this.#rank(job, { ...rest, path, count, ...(witness ? { witness } : {}) }, spots)];
    };
    if (difference.witness && steps.length === 0 && whole && !job.texts?.length && !job.form) return make(difference.witness);
    const confirmation = new Confirmation(this.#pairs, this.#samples, await loadOracles(), this.#counts);
    if (!difference.witness) {
      const long = whole ? undefined : await confirmation.tooLong(pair, difference);
      return make(long === undefined ? undefined : await confirmation.confirm(pair, steps, long, job));
    }
    const { payload } = difference.witness;
    const witness = await confirmation.confirm(pair, steps, whole ? payload : await confirmation.fill(pair, payload), job);
    // Texts are judged as they are sent, which the schemas do not always say.
    if (!witness && whole && steps.length === 0) return make(undefined);
    return witness ? make(witness) : this.#askAround(pair, found, () => make(undefined), { whole, raised });
  }

  /** Texts that are read as something else than a text: another type, whatever kept them out. */
  #asTypes({ both }: Pair, found: Found): Found {
    const read = this.#pairs.reader.lowering.typesBehind(both[1]);
    const written = this.#pairs.writer.lowering.typesBehind(both[0]);
    if (!read || !written || read.types.includes('string')) return found;
    const data = { lost: written.types.filter((type) => !read.types.includes(type)), allowed: [...read.types] };
    return { difference: { ...found.difference, rule: 'type-narrowed', data }, spots: [written.spot, read.spot] };
  }

  /**
   * What is to be said where no payload for the pair alone can be shown in what holds it: nothing if that is compatible as a whole, the
   * breaks that can be shown there, and the difference itself, which stays open unless it is one of them. Told once for all that holds it.
   */
  async #askAround(
    pair: Pair,
    cause: Found,
    unproven: () => Ranked[],
    { whole, raised }: { readonly whole: boolean; readonly raised: number },
  ): Promise<Ranked[]> {
    const around = this.#around(pair, whole);
    if (around.length > MAX_AROUND || raised >= MAX_RAISED) return unproven();
    const ranked: Ranked[] = [];
    let open = false;
    for (const one of around) {
      const found = await this.#asker.whole(one, MAX_TOLD);
      const proven = found.filter(({ difference }) => difference.witness);
      if (found.length > 0 && !this.#open.has(one) && !found.some((other) => isCause(other, cause) && isProven(other))) {
        this.#open.add(one);
        open = true;
      }
      if (this.#told.has(one)) continue;
      this.#told.add(one);
      for (const other of [...proven].sort(byProof).slice(0, MAX_TOLD)) ranked.push(...(await this.#place(one, other, true, raised + 1)));
    }
    return open ? [...ranked, ...unproven()] : ranked;
  }

  /** The nearest pairs that hold a pair and may keep its payloads out: those that choose between alternatives, and where jobs begin. */
  #around(pair: Pair, whole: boolean): Pair[] {
    const found = new Set<Pair>();
    const seen = new Set([pair]);
    for (const at of seen) {
      const isPair = at === pair;
      const chooses = !isPair && alternativesOf(this.#pairs.writer.of(at.both[0])) !== undefined;
      if (chooses || (at.jobs.length > 0 && !(isPair && whole))) found.add(at);
      if (!chooses) for (const { from } of at.around) seen.add(from);
    }
    return [...found];
  }

  /**
   * Of what stays open about one pair the first few: where much can be written, everything that is read is open. Where anything can be
   * written, that is the one reason for all there is, so that a few are enough as well.
   */
  #worthTelling(pair: Pair, found: readonly Found[]): readonly Found[] {
    if (isAnything(this.#pairs.writer.of(pair.both[0]))) return [...found].sort(byProof).slice(0, MAX_OPEN);
    let open = 0;
    return found.filter(({ difference }) => difference.witness !== undefined || ++open <= MAX_OPEN);
  }

  #rank(job: Job, difference: EmbeddedDifference, spots: readonly Spot[]): Ranked {
    const made = toDraft(difference, job, this.#context.server, this.#context.policy.profile === 'strict');
    const removal = removalOf(made, spots, this.#context.client);
    const draft = { ...made, spots, ...(removal ? { removal } : {}) };
    return { rank: this.#order.get(job) ?? 0, draft };
  }
}

function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || (a.draft.path < b.draft.path ? -1 : a.draft.path > b.draft.path ? 1 : 0);
}

/** Whether a schema says nothing, or only that there is an object. */
function isAnything(view: View): boolean {
  if (view.kind !== 'level') return view.kind === 'any';
  return !view.names && view.items === undefined && view.additional === true && (view.plain['type'] ?? 'object') === 'object';
}

/** What is proven first, and what is nearer to the top. */
function byProof({ difference: a }: Found, { difference: b }: Found): number {
  const depth = ({ path }: EmbeddedDifference): number => path.split('/').length;
  return Number(b.witness !== undefined) - Number(a.witness !== undefined) || depth(a) - depth(b);
}

function isProven({ difference: { witness, search } }: Found): boolean {
  return (witness ?? search?.()) !== undefined;
}

/** Whether two differences have the same reason. */
function isCause(one: Found, other: Found): boolean {
  const ids = ({ spots }: Found): string => spots.map(({ file, pointer }) => `${file.path}#${pointer}`).join(' ');
  return one.difference.rule === other.difference.rule && ids(one) === ids(other);
}
