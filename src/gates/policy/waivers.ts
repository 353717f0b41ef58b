import { type Finding, type GateError, type JsonObject, makeFinding, type Rule, type Severity } from '../../core/index.ts';
import { applyWaivers, type JudgedWaiver, type Waiver, type WaiverState } from '../../waivers/index.ts';
import type { GateContext, WaiverSource } from '../types.ts';
import { WAIVER_RULES, WAIVERS_CHANGED, WAIVERS_INVALID } from './rules.ts';

export interface AfterWaivers {
  readonly findings: readonly Finding[];
  /** What is to be said about the waivers themselves. */
  readonly said: readonly Finding[];
  /** How many findings do not count because somebody accepted them. */
  readonly waived: number;
}

/** Findings after the waivers that decide. */
export async function waive(findings: readonly Finding[], { waivers: source, today }: GateContext): Promise<AfterWaivers> {
  if (!source || today === undefined) return { findings, said: [], waived: 0 };
  const { findings: left, judged } = await applyWaivers(findings, source.waivers, today);
  const about = judged.flatMap((one) => (one.state === 'unused' && !source.complete ? [] : (waiverFinding(one) ?? [])));
  const waived = left.filter(({ waiver }) => waiver !== undefined).length;
  return { findings: left, said: [...about, ...fileFindings(source)], waived };
}

function waiverFinding({ waiver, state, about }: JudgedWaiver): Finding | undefined {
  const rule: Rule | undefined = state === 'used' ? undefined : WAIVER_RULES[state satisfies Exclude<WaiverState, 'used'>];
  if (!rule) return undefined;
  const { owner, expires, place } = waiver;
  const data = { waiver: nameOf(waiver), owner, expires, ...(about !== undefined && { about }) };
  return makeFinding(rule, { gate: 'policy', data, place });
}

/** What a waiver is for, in short. */
function nameOf({ select }: Waiver): string {
  if ('fingerprint' in select) return select.fingerprint.slice(0, 12);
  const { rule, file, at, direction } = select;
  return [rule, file, at, direction].filter((part) => part !== undefined).join(' ');
}

/** A mistake in the file that decides was merged already: it blocks only the change that brings it, and waives nothing meanwhile. */
function fileFindings({ file, errors, own, proposed }: WaiverSource): Finding[] {
  const place = { file, line: 1, column: 1 };
  const invalid = (error: GateError, severity: Severity): Finding =>
    makeFinding(WAIVERS_INVALID, { gate: 'policy', severity, data: dataOf(error), place: error.place ?? place });
  return [
    ...errors.map((error) => invalid(error, own ? 'error' : 'warning')),
    ...(proposed ? [makeFinding(WAIVERS_CHANGED, { gate: 'policy', data: { file }, place })] : []),
    ...(proposed?.errors ?? []).map((error) => invalid(error, 'error')),
  ];
}

function dataOf({ code, message, expected, hint }: GateError): JsonObject {
  return { code, error: message, ...(expected !== undefined && { expected }), ...(hint !== undefined && { hint }) };
}
