import type { EnvironmentConfig, PinConfig } from '../../config/index.ts';
import { type Finding, type JsonObject, makeFinding, ruleTable, toGateErrors } from '../../core/index.ts';
import { judgeSite, PIN_RULES, type PinReading, readPin } from '../../pins/index.ts';
import type { Release } from '../../window/index.ts';
import { manifestsOf } from '../manifests.ts';
import { counted } from '../rule-text.ts';
import type { GateContext, GateResult } from '../types.ts';
import { FILE_MISSING, NOT_RESOLVED, SHARED, SHARED_BETWEEN, UNREAD } from './rules.ts';

const RULE_TABLE = ruleTable(PIN_RULES);

interface PinOutcome {
  readonly environment: string;
  readonly pin: PinConfig;
  readonly reading?: PinReading;
  readonly findings: readonly Finding[];
}

/** Reads every pin of the environments in N: it must be found without doubt, and name something that cannot change. */
export async function run(context: GateContext): Promise<GateResult> {
  const outcomes: PinOutcome[] = [];
  const elsewhere: GateResult['facts'][number][] = [];
  const unread: Finding[] = [];
  let asked = 0;
  for (const environment of context.environments) {
    const { name, pins, rollback } = environment;
    const source = await manifestsOf(environment, context);
    asked += pins.length;
    if (rollback?.repository !== undefined) {
      const how = 'read' in source ? 'as it is now' : 'which could not be read from here';
      elsewhere.push({ label: 'Manifests', text: `of ${name}: ${rollback.repository}, ${how}` });
    }
    if ('read' in source) for (const pin of pins) outcomes.push(await readOne(environment, pin, source));
    else if (pins.length > 0) {
      const data = { environment: name, repository: rollback?.repository ?? '', problem: source.unread };
      unread.push(makeFinding(UNREAD, { gate: 'pins', data, place: environment.place }));
    }
  }
  const read = outcomes.filter(({ reading }) => reading !== undefined);
  return {
    findings: [...unread, ...outcomes.flatMap(({ findings }) => findings), ...sharedBetween(read)],
    tally: { asked, answered: read.length },
    facts: [{ label: 'Pins', text: `${read.length} of ${counted(asked, 'pin')} read` }, ...elsewhere],
    tables: read.length === 0 ? [] : [pinTable(read)],
  };
}

async function readOne(environment: EnvironmentConfig, pin: PinConfig, candidate: Pick<Release, 'read'>): Promise<PinOutcome> {
  const base = { environment: environment.name, pin };
  const data = { environment: environment.name, pin: pin.name, file: pin.file };
  try {
    const bytes = await candidate.read(pin.file);
    if (!bytes) return { ...base, findings: [makeFinding(FILE_MISSING, { gate: 'pins', data, place: pin.place })] };
    const reading = readPin(pin.file, bytes, pin.selector);
    return { ...base, reading, findings: judge(pin, reading, data) };
  } catch (thrown) {
    const [error] = toGateErrors(thrown);
    if (!error || error.code === 'RG-INTERNAL') throw thrown;
    const details = { ...data, code: error.code, error: error.message, ...(error.expected !== undefined && { expected: error.expected }) };
    return { ...base, findings: [makeFinding(NOT_RESOLVED, { gate: 'pins', data: details, place: error.place ?? pin.place })] };
  }
}

/** The role of a pin says what its value names, and so what it takes for that name never to move. */
function judge(pin: PinConfig, reading: PinReading, data: JsonObject): readonly Finding[] {
  const { rule: id, problem } = judgeSite(reading, pin.role);
  const rule = id === undefined ? undefined : RULE_TABLE.get(id);
  const details = { ...data, value: reading.value, ...(problem !== undefined && { problem }) };
  const mutable = rule ? [makeFinding(rule, { gate: 'pins', data: details, place: reading.place })] : [];
  if (reading.sharedBy === 0 || pin.shared === true) return mutable;
  return [...mutable, makeFinding(SHARED, { gate: 'pins', data: { ...data, others: reading.sharedBy }, place: reading.place })];
}

/** Environments are taken back one by one, so no two of them may have their hands on one scalar. */
function sharedBetween(outcomes: readonly PinOutcome[]): Finding[] {
  const groups = new Map<string, PinOutcome[]>();
  for (const outcome of outcomes) {
    const place = outcome.reading?.place;
    const key = JSON.stringify([place?.file, place?.line, place?.column]);
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return [...groups.values()].flatMap((group) => {
    const place = group[0]?.reading?.place;
    if (!place || new Set(group.map(({ environment }) => environment)).size < 2) return [];
    const pins = group.map(({ environment, pin }) => `${environment}/${pin.name}`).join(', ');
    return [makeFinding(SHARED_BETWEEN, { gate: 'pins', data: { pins, file: place.file }, place })];
  });
}

function pinTable(outcomes: readonly PinOutcome[]): { title: string; columns: string[]; rows: string[][] } {
  const rows = outcomes.map(({ environment, pin, reading }) => [environment, pin.name, pin.role, reading?.value ?? '']);
  return { title: 'Pins', columns: ['environment', 'pin', 'role', 'value'], rows };
}
