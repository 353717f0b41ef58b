import { type CommandInput, type CommandResult, GateError, type Host, shortDigest, tupleId } from '../../core/index.ts';
import { currentDeployment, type LedgerRecord } from '../../ledger/index.ts';
import { reportToJson } from '../../report/index.ts';
import { assess, isFirstStep, type Situation } from '../../rollback/index.ts';
import { untilCancelled } from './cancelled.ts';
import { confirmRecovery, finishRollback } from './finish.ts';
import type { Journal } from './journal.ts';
import { emptyOutcome, type Outcome } from './outcome.ts';
import { recordStanding } from './records.ts';
import { outcomeJson, outcomeReport } from './report.ts';
import { type Session, shortId } from './session.ts';
import { settle, stepFurther, takeBack } from './take-back.ts';
import { textOption, withSession } from './with-session.ts';

type Head = Awaited<ReturnType<Session['readHead']>>;

interface Wish {
  readonly to?: string;
  readonly reason: string;
  readonly dryRun: boolean;
  readonly only?: readonly string[];
}

/** Takes the tuple that stands at the head of the branch back to the last known good one, or to the one that is named. */
export function run(input: CommandInput, host: Host): Promise<CommandResult> {
  return withSession(input, host, async (session, journal) => {
    const to = textOption(input, 'to');
    const only = textOption(input, 'only');
    const wish = {
      reason: textOption(input, 'reason') ?? 'asked for',
      dryRun: input.options['dry-run'] === true,
      ...(to === undefined ? {} : { to }),
      ...(only === undefined
        ? {}
        : {
            only: only
              .split(',')
              .map((name) => name.trim())
              .filter(Boolean),
          }),
    };
    return toResult(session, await rollback(session, journal, wish), journal);
  });
}

async function rollback(session: Session, journal: Journal, wish: Wish): Promise<Outcome> {
  const head = await session.readHead();
  const ledgers = await ledgersOr(session, wish);
  if (typeof ledgers === 'string') return withoutLedger(session, journal, head, ledgers);
  const { records, others } = ledgers;
  const situation = assess({ records, others, current: head.at.tuple, ...(wish.to === undefined ? {} : { to: wish.to }) });
  if (situation.kind === 'begin') {
    journal.mark(`${session.environment.name} runs ${shortId(head.at.tuple)}; looking for the way back`);
    const outcome = await takeBack(session, journal, { bad: head.at.tuple, known: { ...head, ledgers }, ...wish });
    return { ...outcome, reason: wish.reason };
  }
  return resume(session, journal, wish, { situation, head, records });
}

/** Who only looks is told what is wrong with the ledger as it is. */
async function ledgersOr(session: Session, { dryRun }: Wish): Promise<Awaited<ReturnType<Session['readLedgers']>> | string> {
  try {
    return await session.readLedgers();
  } catch (error) {
    if (dryRun || !(error instanceof GateError)) throw error;
    return error.describe();
  }
}

/** Nobody knows then whether what stands there was restored a moment ago, so nothing is changed; but somebody has to hear of it. */
function withoutLedger(session: Session, journal: Journal, { at: { tuple } }: Head, why: string): Promise<Outcome> {
  const detail = `${session.environment.name} was not taken back: the ledger cannot be read (${why}).`;
  return settle(session, journal, { outcome: { ...emptyOutcome(tuple), cause: 'not-ready', detail }, climb: { tuple, informOnly: true } });
}

/** The same command was run before, or somebody has done what it asks for. */
async function resume(
  session: Session,
  journal: Journal,
  wish: Wish,
  found: { situation: Exclude<Situation, { kind: 'begin' }>; head: Head; records: readonly LedgerRecord[] },
): Promise<Outcome> {
  const { situation, head, records } = found;
  const name = session.environment.name;
  const current = head.at.tuple;
  const badId = 'badId' in situation ? situation.badId : '';
  const bad = records.findLast((record) => record.tupleId === badId)?.tuple;
  const outcome = { ...emptyOutcome(current), bad, badId };
  if (situation.kind === 'superseded') {
    if (!wish.dryRun) await recordStanding(session, journal, current, head.head);
    const detail = `Nothing was taken back: ${shortDigest(badId)} was to go, and somebody has put ${shortId(current)} there. That change stands; run the command again to take it back too.`;
    return { ...outcome, cause: 'superseded', detail };
  }
  const landed = { ...outcome, target: situation.target.tuple, commit: situation.target.commit ?? head.head };
  if (situation.kind === 'there') return { ...landed, cause: 'already-rolled-back', detail: `${name} runs ${shortId(current)} already.` };
  const done = `${shortDigest(badId)} was taken back already; ${name} runs ${shortId(current)}`;
  const further = 'To go further back, name a tuple with --to.';
  if (situation.kind === 'done' && situation.state === 'verified')
    return { ...landed, cause: 'already-rolled-back', detail: `${done}, and it is healthy. ${further}` };
  if (wish.dryRun) return { ...landed, cause: 'planned', detail: `${done}. Its recovery is still to be confirmed.` };
  if (situation.kind === 'done' && situation.state === 'failed') {
    const failing = { ...landed, cause: 'rolled-back-failing', detail: `${done}, and that failed too. ${further}` } as const;
    const ended = { outcome: failing, climb: { tuple: current }, last: !isFirstStep(records) };
    // A run that was killed before its further step has not taken it; one that has taken it takes no other.
    return settle(session, journal, await stepFurther(session, journal, wish, ended));
  }
  journal.mark(`${done}; confirming its recovery`);
  journal.reached = { stage: 'written', outcome: landed };
  return untilCancelled(session, journal, { bad: current }, async () => {
    const ended =
      situation.kind === 'done'
        ? await confirmRecovery(session, journal, landed)
        : await finishRollback(session, journal, { ...landed, commit: head.head });
    const last = situation.kind === 'done' ? !isFirstStep(records) : currentDeployment(records)?.event === 'rolled-back';
    return settle(session, journal, await stepFurther(session, journal, wish, { ...ended, last }));
  });
}

function toResult(session: Session, outcome: Outcome, journal: Journal): CommandResult {
  const report = outcomeReport(session, outcome, journal);
  return {
    verdict: report.verdict,
    ...(report.cause === undefined ? {} : { cause: report.cause }),
    report,
    json: { ...reportToJson(report), rollback: outcomeJson(outcome) },
    outputs: {
      'tuple-id': outcome.badId,
      target: outcome.target ? tupleId(outcome.target) : '',
      commit: outcome.commit ?? '',
      'rolled-back': String(outcome.commit !== undefined),
      diagnostics: outcome.diagnostics ?? '',
    },
  };
}
