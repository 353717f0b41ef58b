import type { EnvironmentConfig } from '../config/index.ts';
import { shortDigest, toGateErrors, tupleChanges } from '../core/index.ts';
import { lastEvents, type LedgerRecord } from '../ledger/index.ts';
import { judgeSite, parseReference } from '../pins/index.ts';
import { type AskAvailability, describeProblems } from '../registry/index.ts';
import { missingRoles } from '../release/index.ts';
import { recordAgainst } from './obstacles.ts';
import { planRollback } from './plan.ts';
import { samePins } from './target.ts';
import type { PinsAt, Plan, ReadinessCheck } from './types.ts';

export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly ReadinessCheck[];
  /** The plan on the commit that was looked at; the write works it out again on the commit it finds. */
  readonly plan: Plan | undefined;
}

export interface ReadinessQuestion {
  readonly environment: EnvironmentConfig;
  readonly at: PinsAt;
  readonly target: LedgerRecord;
  readonly records: readonly LedgerRecord[];
  readonly others: readonly (readonly LedgerRecord[])[];
  /** How registries are asked; absent: not at all. */
  readonly availability?: AskAvailability;
  /** Whether what a registry does not tell stands in the way (default: it does not). */
  readonly onUnknown?: 'warn' | 'block';
  /** Why a target that never ran is proven to fit; it then need not have been verified. */
  readonly proof?: string;
  /** What only others can tell: migrations, schemas, answers of services. Asked last, and only when nothing else stands in the way. */
  readonly further?: readonly (() => Promise<ReadinessCheck>)[];
}

/** What is worth knowing of a verification that no identity stands behind. */
const UNIDENTIFIED = 'but by its checks alone: no identity is configured, so another release may have answered in its place';

/** Everything that can be known before the first write. One no, and nothing is written. */
export async function judgeReadiness(question: ReadinessQuestion): Promise<Readiness> {
  const editable = await tryPlan(question);
  const available = await isAvailable(question);
  const known = [isVerified(question), isInUse(question), isComplete(question), ...hasRoles(question), isImmutable(question)];
  const checks = [...known, ...(available ? [available] : []), editable.check];
  if (checks.every((check) => check.ok)) for (const ask of question.further ?? []) checks.push(await ask());
  return { ready: checks.every((check) => check.ok), checks, plan: editable.plan };
}

/** A table of readiness, the same wherever one is shown. */
export function readinessRows(checks: readonly ReadinessCheck[]): [question: string, answer: string, because: string][] {
  return checks.map(({ title, ok, unknown, detail }) => [title, unknown ? 'unknown' : ok ? 'yes' : 'no', detail]);
}

function isVerified({ target, records, proof }: ReadinessQuestion): ReadinessCheck {
  if (proof !== undefined)
    return { id: 'verified', title: 'The target was verified here before, or is proven to fit', ok: true, detail: proof };
  const verified = records.findLast(({ event, tupleId }) => event === 'verified' && tupleId === target.tupleId);
  const again = lastEvents(records).get(target.tupleId);
  const isOpen = again?.event === 'rolled-back' || again?.event === 'deployed';
  const detail = verified
    ? `verified here at ${verified.time}${verified.identified === false ? `, ${UNIDENTIFIED}` : ''}${isOpen ? `; put in place again at ${again.time}, and nobody could tell how it went` : ''}`
    : `${shortDigest(target.tupleId)} was never verified in this environment`;
  return { id: 'verified', title: 'The target was verified here before', ok: verified !== undefined, detail };
}

function isInUse({ target, records, others }: ReadinessQuestion): ReadinessCheck {
  const against = recordAgainst(target.tupleId, { records, others });
  const detail = against
    ? `${against.event} in ${against.environment} at ${against.time}`
    : 'neither failed since nor revoked, in any environment';
  return { id: 'in-use', title: 'Nothing speaks against the target', ok: against === undefined, detail };
}

function isComplete({ at, target }: ReadinessQuestion): ReadinessCheck {
  const names = (members: readonly { name: string }[]): string => members.map(({ name }) => name).join(', ');
  const ok = samePins(at.tuple, target.tuple);
  const detail = ok
    ? `all ${at.tuple.members.length} pins have a value in both tuples`
    : `the environment has the pins ${names(at.tuple.members)}; the target was recorded with ${names(target.tuple.members)}; a mixture was never tested`;
  return { id: 'complete', title: 'The target has a value for every pin', ok, detail };
}

/** What has no pin does not go back with the others: the same policy that `check` holds a release against. */
function hasRoles({ environment, target }: ReadinessQuestion): ReadinessCheck[] {
  const required = environment.release?.roles ?? [];
  if (required.length === 0) return [];
  const missing = missingRoles(target.tuple.members, required);
  const detail =
    missing.length === 0 ? `it has ${required.join(', ')}` : `it has no pin of the role ${missing.join(', ')} (\`release.roles\`)`;
  return [{ id: 'roles', title: 'The target has every role that a release must have', ok: missing.length === 0, detail }];
}

function isImmutable({ at, target }: ReadinessQuestion): ReadinessCheck {
  const moving = tupleChanges(at.tuple, target.tuple).flatMap(({ name, role, to }) => {
    if (to === undefined) return [];
    // The place says more than the value: what stands behind a key `branch` is one.
    const moves = at.readings.get(name)?.moves;
    const { mutability } = judgeSite({ value: to, ...(moves ? { moves } : {}) }, role);
    return mutability === 'none' ? [] : `${name}: ${to} (${mutability}) may name something else today`;
  });
  const detail = moving.length === 0 ? 'every value that would be restored names one content' : moving.join('; ');
  return { id: 'immutable', title: 'The target names exactly what ran then', ok: moving.length === 0, detail };
}

/**
 * What a registry does not have cannot start. A registry that does not answer stands in the way only where the configuration says so: it is
 * asked in the middle of an incident, perhaps of its own.
 */
async function isAvailable({ at, target, availability, onUnknown }: ReadinessQuestion): Promise<ReadinessCheck | undefined> {
  if (!availability) return undefined;
  const restored = tupleChanges(at.tuple, target.tuple).flatMap(({ name, to }) => {
    const reference = to === undefined ? undefined : parseReference(to);
    return reference?.digest === undefined ? [] : [{ name, reference: { ...reference, digest: reference.digest } }];
  });
  const answers = await Promise.all(restored.map(async ({ name, reference }) => ({ name, report: await availability(reference) })));
  const isBad = ({ report: { verdict } }: (typeof answers)[number]): boolean =>
    verdict === 'gone' || verdict === 'mismatch' || (verdict !== 'ok' && onUnknown === 'block');
  const told = answers.filter(({ report }) => report.verdict !== 'ok');
  const detail =
    told.length === 0
      ? `${answers.length} of ${answers.length} images can be pulled`
      : told.map(({ name, report }) => `${name}: ${report.verdict} (${describeProblems(report)})`).join('; ');
  const open = told.some(({ report: { verdict } }) => verdict !== 'gone' && verdict !== 'mismatch');
  const ok = !answers.some(isBad);
  return { id: 'available', title: 'What would be restored can be pulled', ok, ...(open && { unknown: true as const }), detail };
}

async function tryPlan({ environment, at, target }: ReadinessQuestion): Promise<{ check: ReadinessCheck; plan: Plan | undefined }> {
  const title = 'Every pin can be edited byte for byte';
  try {
    const plan = await planRollback(environment, at, target.tuple);
    const detail = `${plan.pins.length} pins in ${plan.files.size} files; the inverse edit gives the original bytes`;
    return { check: { id: 'editable', title, ok: true, detail }, plan };
  } catch (error) {
    const detail = toGateErrors(error)
      .map((mendable) => mendable.describe())
      .join('; ');
    return { check: { id: 'editable', title, ok: false, detail }, plan: undefined };
  }
}
