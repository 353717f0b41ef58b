import type { EnvironmentConfig } from '../../config/index.ts';
import { type Finding, GateError, makeFinding, type ReportTable, toGateErrors, tupleId } from '../../core/index.ts';
import { assertLedger, currentDeployment, lastJudgements, type LedgerRecord } from '../../ledger/index.ts';
import { type PinsAt, readPins, recordAgainst } from '../../rollback/index.ts';
import { manifestsOf } from '../manifests.ts';
import { counted } from '../rule-text.ts';
import type { GateContext, GateResult } from '../types.ts';
import { lookAhead } from './readiness.ts';
import { FAILED_TUPLE, FAILED_VALUE, LEDGER_BROKEN } from './rules.ts';

type Ledgers = ReadonlyMap<string, readonly LedgerRecord[]>;

/** Whether the candidate brings back what the ledger knows to have failed. Without a ledger in the clone nothing is known to have failed. */
export async function run(context: GateContext): Promise<GateResult> {
  const { config, environments, ledger } = context;
  const rows: ReportTable['rows'][number][] = [];
  const findings: Finding[] = [];
  const ledgers = new Map<string, readonly LedgerRecord[]>();
  for (const [name, environment] of config.environments) {
    const read = await readLedger(name, ledger);
    if (read instanceof GateError)
      findings.push(
        makeFinding(LEDGER_BROKEN, { gate: 'quarantine', data: { environment: name, problem: read.describe() }, place: environment.place }),
      );
    else if (read) ledgers.set(name, read);
  }
  let asked = 0;
  for (const environment of environments.filter(({ name }) => (ledgers.get(name)?.length ?? 0) > 0)) {
    const source = await manifestsOf(environment, context);
    if (!('read' in source)) rows.push([environment.name, 'The pins can be read', 'unknown', source.unread]);
    const at = 'read' in source ? await readPins(environment, (path) => source.read(path)).catch(unreadable) : undefined;
    if (!at) continue;
    asked += 1;
    findings.push(...judge(environment, at, ledgers));
    const records = ledgers.get(environment.name) ?? [];
    const outlook = await lookAhead({ environment, at, records, others: othersOf(environment, ledgers) }, context);
    findings.push(...outlook.findings);
    rows.push(...outlook.rows);
  }
  const known = [...ledgers.values()].reduce((sum, records) => sum + records.length, 0);
  const text = known === 0 ? 'no ledger in this clone: nothing is known to have failed' : `${counted(known, 'record')} of what ran`;
  return {
    findings,
    tally: { asked: 0, answered: 0 },
    facts: asked === 0 && known > 0 ? [] : [{ label: 'Ledger', text }],
    tables: rows.length === 0 ? [] : [{ title: 'Readiness', columns: ['Rollback', 'Question', 'Answer', 'Because'], rows }],
  };
}

async function readLedger(name: string, ledger: GateContext['ledger']): Promise<readonly LedgerRecord[] | GateError | undefined> {
  try {
    const records = await ledger?.(name);
    if (records) assertLedger(records, name, name);
    return records;
  } catch (thrown) {
    const [error] = toGateErrors(thrown);
    if (error && error.code !== 'RG-INTERNAL') return error;
    throw thrown;
  }
}

/** That pins cannot be read is what the gate of the pins says. */
function unreadable(thrown: unknown): undefined {
  if (toGateErrors(thrown).some(({ code }) => code === 'RG-INTERNAL')) throw thrown;
  return undefined;
}

function judge(environment: EnvironmentConfig, at: PinsAt, ledgers: Ledgers): Finding[] {
  const records = ledgers.get(environment.name) ?? [];
  const others = othersOf(environment, ledgers);
  const id = tupleId(at.tuple);
  // What runs there now is not brought by this change, whatever became of it.
  if (currentDeployment(records)?.tupleId === id) return [];
  const against = recordAgainst(id, { records, others });
  const [first] = at.readings.values();
  if (against) {
    const { event, environment: where, time } = against;
    const data = { environment: environment.name, tuple: id, event, in: where, time };
    return [makeFinding(FAILED_TUPLE, { gate: 'quarantine', data, place: first?.place ?? environment.place })];
  }
  return suspects(environment, at, records);
}

function othersOf({ name: own }: EnvironmentConfig, ledgers: Ledgers): readonly (readonly LedgerRecord[])[] {
  return [...ledgers].filter(([name]) => name !== own).map(([, records]) => records);
}

/** Values that stood in versions that failed, and in none that held; what stands there now is no suspect. */
function suspects(environment: EnvironmentConfig, at: PinsAt, records: readonly LedgerRecord[]): Finding[] {
  const last = [...lastJudgements(records).values()];
  const held = new Set(last.filter(({ event }) => event === 'verified').flatMap(({ tuple }) => tuple.members.map(keyOf)));
  const current = new Set(currentDeployment(records)?.tuple.members.map(keyOf));
  return at.tuple.members.flatMap((member) => {
    const key = keyOf(member);
    if (held.has(key) || current.has(key) || member.role === 'toggle') return [];
    const failed = last.findLast(
      ({ event, tuple }) => (event === 'failed' || event === 'revoked') && tuple.members.some((one) => keyOf(one) === key),
    );
    if (!failed) return [];
    const data = { environment: environment.name, pin: member.name, value: member.value, event: failed.event, time: failed.time };
    return [makeFinding(FAILED_VALUE, { gate: 'quarantine', data, place: at.readings.get(member.name)?.place ?? environment.place })];
  });
}

function keyOf({ name, value }: { readonly name: string; readonly value: string }): string {
  return JSON.stringify([name, value]);
}
