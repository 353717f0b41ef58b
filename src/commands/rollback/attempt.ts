import { GateError, shortDigest, type Tuple, tupleId } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import { currentDeployment, type LedgerRecord, loopGuard } from '../../ledger/index.ts';
import {
  chooseTarget,
  decideRollback,
  judgeReadiness,
  type PinsAt,
  type Readiness,
  type ReadinessQuestion,
  readRollbacks,
  type RollbackDecision,
} from '../../rollback/index.ts';
import { compareAndSwap, type WriteResult } from '../../write-back/index.ts';
import { reachRegistries } from '../shared/registries.ts';
import { type Bundle, keepDiagnostics } from './diagnostics.ts';
import { finishRollback } from './finish.ts';
import { furtherChecks } from './further-checks.ts';
import type { Journal } from './journal.ts';
import { telling } from './cancelled.ts';
import { type Ended, emptyOutcome, type Outcome, type RollbackCause } from './outcome.ts';
import { announceRollback, recordEvent, recordStanding } from './records.ts';
import { type Session, shortId } from './session.ts';
import { mendable } from './watch-tuple.ts';

export interface Order {
  /** The tuple that was judged, or that a person wants gone. */
  readonly bad: Tuple;
  readonly reason: string;
  /** Why it failed, when a watch has found it so: it is recorded as failed whatever becomes of the rollback. */
  readonly failure?: WatchResult;
  readonly to?: string;
  /** Names of the pins that go back; absent: all of them. */
  readonly only?: readonly string[];
  readonly dryRun?: boolean;
  /** What was read a moment ago; the write reads the branch again in any case. */
  readonly known?: { readonly at: PinsAt; readonly head: string | undefined; readonly ledgers: Ledgers };
}

type Ready = Outcome & { readonly target: Tuple };
type Ledgers = Awaited<ReturnType<Session['readLedgers']>>;
const LIMITS = { maxPerTuple: 1, maxPerDay: 2 };

/** Target, readiness, announcement in the ledger, one commit, confirmation. Each step can be the last one and the command run again. */
export async function attempt(session: Session, journal: Journal, order: Order): Promise<Ended> {
  const start = { ...emptyOutcome(order.bad), evidence: order.failure };
  const ledgers = order.known?.ledgers ?? (await readOrExplain(session));
  if (typeof ledgers === 'string') {
    const detail = `${session.environment.name} was not taken back: the ledger cannot be read (${ledgers}).`;
    return { outcome: { ...start, cause: 'not-ready', detail }, climb: { tuple: order.bad } };
  }
  const target = chooseTarget({ ...ledgers, current: order.bad, ...(order.to === undefined ? {} : { to: order.to }) });
  const name = session.environment.name;
  if (!target)
    return giveUp(session, journal, order, {
      ...start,
      cause: 'no-target',
      detail: `The ledger${session.local ? ' of this clone' : ''} knows no verified tuple that ${name} could go back to.`,
    });
  if (order.only) return attemptPart(session, journal, { ...order, only: order.only }, { ledgers, target, start });
  const chosen = { ...start, target: target.tuple };
  // A target named by a person is that person's decision.
  const loop = order.to === undefined ? await goesRound(session, order, ledgers) : undefined;
  if (loop !== undefined)
    return giveUp(session, journal, order, { ...chosen, cause: 'loop-guard', detail: `${name} was not taken back: ${loop}.` });
  const current = currentDeployment(ledgers.records);
  const last = current?.event === 'rolled-back' && current.tupleId === start.badId;
  return { ...(await examine(session, journal, order, { ledgers, target, chosen })), last };
}

/** How many commits of the branch are asked whether they were rollbacks: one page of GitHub's. */
const LOOK_BACK = 100;

/** A ledger that takes no writes knows of no rollback, but their commits stand on the branch. A history that cannot be read holds up nothing. */
async function goesRound(session: Session, { bad, known }: Order, { records }: Ledgers): Promise<string | undefined> {
  const { environment, channel, branch, host } = session;
  const limits = environment.rollback ?? LIMITS;
  const now = host.clock.now();
  const recorded = loopGuard(records, bad, limits, { now });
  if (recorded !== undefined || !channel.messages) return recorded;
  try {
    const head = known?.head ?? (await channel.snapshot(branch)).head;
    const messages = head === undefined ? [] : await channel.messages(branch, head, LOOK_BACK);
    return loopGuard(records, bad, limits, { now, committed: readRollbacks(environment.name, messages) });
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

/** Some pins only: where that was tested before, or is proven to fit. That somebody asks for it by name is that person's decision, so no loop is looked for. */
async function attemptPart(
  session: Session,
  journal: Journal,
  order: Order & { readonly only: readonly string[] },
  { ledgers, target, start }: { readonly ledgers: Ledgers; readonly target: LedgerRecord; readonly start: Outcome },
): Promise<Ended> {
  const { chooseMixture } = await import('./part.ts');
  const part = await chooseMixture(session, { current: order.bad, target, pins: order.only, ledgers });
  if ('refused' in part) {
    const detail = `${session.environment.name} was not taken back in part (${order.only.join(', ')}): ${part.refused}.`;
    return { outcome: { ...start, target: target.tuple, cause: 'not-ready', detail } };
  }
  const chosen = { ...start, target: part.target.tuple };
  return examine(session, journal, order, { ledgers, chosen, ...part });
}

interface Chosen {
  /** Why the target may be gone to although it never ran. */
  readonly proof?: string;
  readonly ledgers: Ledgers;
  readonly target: LedgerRecord;
  readonly chosen: Outcome & { readonly target: Tuple };
}

async function examine(session: Session, journal: Journal, order: Order, { ledgers, target, chosen, proof }: Chosen): Promise<Ended> {
  const name = session.environment.name;
  const seen = await lookAhead(session, ledgers, order, { target, proof });
  if (seen.kind === 'other') {
    if (!order.dryRun) await recordFailure(session, journal, order);
    return { outcome: { ...chosen, ...superseded(session, order.bad, seen.tuple) } };
  }
  const ready = { ...chosen, readiness: seen.readiness.checks, plan: seen.readiness.plan };
  // What was not answered because the run was cancelled is no answer.
  journal.reached = { ...journal.reached, stage: 'looking', outcome: ready };
  session.host.signal.throwIfAborted();
  const detail = `${name} can go back from ${shortId(order.bad)} to ${shortId(target.tuple)}.`;
  if (order.dryRun && seen.readiness.ready) return { outcome: { ...ready, cause: 'planned', detail } };
  const bundle = order.dryRun
    ? undefined
    : await keepDiagnostics(session, journal, { order, target, readiness: seen.readiness, at: seen.at });
  const told = { ...ready, ...(bundle?.folder === undefined ? {} : { diagnostics: bundle.folder }) };
  if (!seen.readiness.ready) {
    return giveUp(session, journal, order, { ...told, cause: 'not-ready', detail: whyNotReady(session, target, seen.readiness) });
  }
  if (session.environment.rollback?.write === 'none') {
    await recordFailure(session, journal, order);
    return { outcome: { ...told, cause: 'unwritten', detail } };
  }
  await announceRollback(session, journal, { bad: order.bad, target: target.tupleId, failure: order.failure, ...attachmentOf(bundle) });
  return write(session, journal, order, told);
}

function attachmentOf(bundle: Bundle | undefined): { readonly bundle?: Bundle } {
  return bundle === undefined ? {} : { bundle };
}

/** Without a ledger there is no target, but somebody has to hear of it. */
async function readOrExplain(session: Session): Promise<Ledgers | string> {
  try {
    return await session.readLedgers();
  } catch (error) {
    if (error instanceof GateError) return error.describe();
    throw error;
  }
}

type Seen =
  | { readonly kind: 'other'; readonly tuple: Tuple }
  | { readonly kind: 'bad'; readonly readiness: Readiness; readonly at: PinsAt | undefined };

/** Everything that can be found out before the first write, at the head of the branch as it is now. */
async function lookAhead(
  session: Session,
  { records, others }: Ledgers,
  { bad, known }: Order,
  { target, proof }: { readonly target: LedgerRecord; readonly proof: string | undefined },
): Promise<Seen> {
  const { environment } = session;
  try {
    const { at } = known ?? (await session.readHead());
    if (tupleId(at.tuple) !== tupleId(bad)) return { kind: 'other', tuple: at.tuple };
    const question = {
      environment,
      at,
      target,
      records,
      others,
      ...(proof !== undefined && { proof }),
      ...(await withRegistries(session)),
    };
    return { kind: 'bad', at, readiness: await judgeReadiness({ ...question, further: furtherChecks(session, { at, target, records }) }) };
  } catch (error) {
    // What can no longer be read ends in a report, and on the ladder.
    const detail = mendable(error);
    if (detail === undefined) throw error;
    const check = { id: 'editable', title: 'The pins can be read', ok: false, detail } as const;
    return { kind: 'bad', at: undefined, readiness: { ready: false, checks: [check], plan: undefined } };
  }
}

/** Whether to ask registries at all, and how much it counts when they do not answer. */
async function withRegistries({ host, config }: Session): Promise<Partial<ReadinessQuestion>> {
  const { registries } = config;
  return registries ? { availability: await reachRegistries(host, registries), onUnknown: registries.onUnknown } : {};
}

/** The one commit. */
async function write(session: Session, journal: Journal, order: Order, ready: Ready): Promise<Ended> {
  const { environment, branch, host, runUrl } = session;
  const channel = telling(session.channel, journal, ready);
  const decide = decideRollback({ environment, bad: order.bad, target: ready.target, reason: order.reason, ...(runUrl ? { runUrl } : {}) });
  const options = { channel, branch, decide, clock: host.clock, signal: host.signal };
  const result = await compareAndSwap(options).catch((error: unknown): GateError => {
    if (error instanceof GateError && !host.signal.aborted) return error;
    throw error;
  });
  const done = result instanceof GateError ? undefined : result;
  if (done?.result === 'committed' || done?.result === 'stopped') return follow(session, journal, order, ready, done);
  const detail = `${environment.name} was not taken back: ${whyUnwritten(branch, journal, result)}.`;
  return { outcome: { ...ready, cause: 'write-refused', detail }, climb: { tuple: order.bad } };
}

/** A write that was sent and never answered may have landed all the same. */
function whyUnwritten(branch: string, { reached }: Journal, result: WriteResult<RollbackDecision> | GateError): string {
  if (result instanceof GateError) {
    const known =
      reached.stage === 'writing' ? `it is not known whether the branch ${branch} took the commit` : `the branch ${branch} took no commit`;
    return `${known} (${result.describe()})`;
  }
  const why = result.result === 'refused' ? `${result.reason}: ${result.detail}` : 'other writers were always faster';
  return `the branch ${branch} took no commit (${why})`;
}

type Done = Extract<WriteResult<RollbackDecision>, { result: 'committed' | 'stopped' }>;

async function follow(session: Session, journal: Journal, order: Order, ready: Ready, done: Done): Promise<Ended> {
  const { value } = done;
  if (value.found === 'unreadable') {
    const detail = `${session.environment.name} was not taken back: its pins changed shape (${value.reason}).`;
    return { outcome: { ...ready, cause: 'not-ready', detail }, climb: { tuple: order.bad } };
  }
  if (value.found === 'other') {
    await recordStanding(session, journal, value.tuple, value.head);
    return { outcome: { ...ready, plan: undefined, ...superseded(session, order.bad, value.tuple) } };
  }
  const commit = done.result === 'committed' ? done.commit : value.found === 'target' ? value.head : undefined;
  const plan = value.found === 'bad' ? value.plan : ready.plan;
  journal.mark(`Rolled back to ${shortId(ready.target)} (commit ${(commit ?? '').slice(0, 12)})`, undefined, 'rolled-back');
  return finishRollback(session, journal, { ...ready, plan, commit });
}

/** No commit was tried: what the judges found is recorded all the same, and the ladder is next. A plan that is only looked at changes nothing. */
async function giveUp(session: Session, journal: Journal, order: Order, outcome: Outcome & { cause: RollbackCause }): Promise<Ended> {
  if (order.dryRun) return { outcome };
  await recordFailure(session, journal, order);
  return { outcome, climb: { tuple: order.bad } };
}

async function recordFailure(session: Session, journal: Journal, order: Order): Promise<void> {
  if (order.failure !== undefined) await recordEvent(session, journal, 'failed', order.bad, order.failure);
}

function superseded(session: Session, bad: Tuple, found: Tuple): Pick<Outcome, 'cause' | 'detail'> {
  const detail = `Nothing was taken back: ${session.environment.name} was on ${shortId(bad)}, and somebody has put ${shortId(found)} there. That change stands.`;
  return { cause: 'superseded', detail };
}

function whyNotReady(session: Session, target: LedgerRecord, { checks }: Readiness): string {
  const no = checks.filter((check) => !check.ok).map((check) => check.detail);
  return `${session.environment.name} was not taken back: ${shortDigest(target.tupleId)} is not safe to return to (${no.join('; ')}).`;
}
