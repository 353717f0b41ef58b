import type { EnvironmentConfig } from '../../config/index.ts';
import { type Finding, makeFinding, type ReportTable, shortDigest, systemClock, tupleId } from '../../core/index.ts';
import { currentDeployment, lastJudgements, lastKnownGood, type LedgerRecord } from '../../ledger/index.ts';
import { askAttested, judgeReadiness, type PinsAt, type ReadinessCheck, readinessRows } from '../../rollback/index.ts';
import type { GateContext } from '../types.ts';
import { NO_TARGET, NOT_READY } from './rules.ts';

/** Deployments after which an environment should have something to go back to. */
const FIRST_DEPLOYMENTS = 2;

export interface Outlook {
  readonly findings: readonly Finding[];
  readonly rows: ReportTable['rows'];
}

interface Subject {
  readonly environment: EnvironmentConfig;
  readonly at: PinsAt;
  readonly records: readonly LedgerRecord[];
  readonly others: readonly (readonly LedgerRecord[])[];
}

/** Once the candidate runs and fails: what would a rollback go back to, and what would stand in its way? Asked while there is time. */
export async function lookAhead(subject: Subject, { config, availability, attestation, askProbe, signal }: GateContext): Promise<Outlook> {
  const { environment, at, records, others } = subject;
  const target = lastKnownGood(records, at.tuple, others);
  // What runs already is not brought by this change.
  const isNew = currentDeployment(records)?.tupleId !== tupleId(at.tuple);
  if (!target)
    return {
      findings: isNew ? [withoutTarget(subject)] : [],
      rows: [[environment.name, 'A verified tuple to go back to', 'no', noneBut(subject)]],
    };
  const { checks } = await judgeReadiness({
    environment,
    at,
    target,
    records,
    others,
    ...(availability && { availability }),
    further: [
      ...(askProbe ? (environment.rollback?.ready ?? []).map((probe) => () => askProbe(probe, target.tuple)) : []),
      ...(attestation ? [() => askAttested({ at, target, ask: () => Promise.resolve(attestation), clock: systemClock, signal })] : []),
    ],
    ...(config.registries && { onUnknown: config.registries.onUnknown }),
  });
  const bad = checks.filter(({ ok }) => !ok);
  const findings = isNew && bad.length > 0 ? [notReady(subject, target, bad)] : [];
  return {
    findings,
    rows: readinessRows(checks).map((row) => [`${environment.name} to ${shortDigest(target.tupleId)}`, ...row]),
  };
}

/** What runs now is no target while it runs, and the way back from the next release. */
function noneBut({ at, records }: Subject): string {
  const holds = lastJudgements(records).get(tupleId(at.tuple))?.event === 'verified';
  return holds ? 'the ledger knows none but what runs now: the way back from the next' : 'the ledger knows none';
}

/** The first deployments have nothing behind them; and where nothing is watched nothing is ever verified. */
function withoutTarget({ environment, at, records }: Subject): Finding {
  const deployed = new Set(records.flatMap(({ event, tupleId: id }) => (event === 'deployed' ? [id] : []))).size;
  const severity = deployed < FIRST_DEPLOYMENTS || environment.health.length === 0 ? 'warning' : 'error';
  const [first] = at.readings.values();
  const data = { environment: environment.name, deployed };
  return {
    ...makeFinding(NO_TARGET, { gate: 'quarantine', data, place: first?.place ?? environment.place, direction: 'rollback' }),
    severity,
  };
}

function notReady({ environment, at }: Subject, target: LedgerRecord, bad: readonly ReadinessCheck[]): Finding {
  const [first] = at.readings.values();
  const data = { environment: environment.name, target: target.tupleId, problems: bad.map(({ detail }) => detail) };
  return makeFinding(NOT_READY, { gate: 'quarantine', data, place: first?.place ?? environment.place, direction: 'rollback' });
}
