import type { Difference, Witness } from '../../../../core/index.ts';
import type { Use } from '../model.ts';
import type { Issue } from '../resolve/issue.ts';
import type { Sizes } from '../resolve/sizes.ts';
import { applyRule } from '../rules.ts';
import { type AvroValue, toJson } from '../value.ts';
import type { AvscJudge } from './avsc.ts';
import { toPlainValue } from './avsc-schema.ts';
import { interpret } from './interpret.ts';
import { buildPayload } from './payload.ts';
import { Sampler } from './sample.ts';

/** The names under which the judges appear in `confirmedBy`. */
export const JUDGES = { avsc: 'avsc', own: 'own value interpreter' } as const;

/** Everything a proof needs to know about the two schemas. */
export interface ProofContext {
  readonly writer: Use;
  readonly reader: Use;
  readonly sizes: Sizes;
  readonly qualified: boolean;
  /** A judge over payloads of one type read as another; `undefined` while avsc is not at hand. */
  readonly judge: ((writer: Use, reader: Use) => AvscJudge) | undefined;
}

/** An issue as a difference, with a witness that our interpreter of values confirms, and avsc where it can judge. */
export function proveIssue(issue: Issue, context: ProofContext): Difference {
  const { kind, path, data, writer, reader } = issue;
  const base = { ...applyRule(issue.rule, data), kind, path, data, writer, reader };
  const witness = kind === 'unknown' ? undefined : findWitness(issue, context);
  return witness ? { ...base, witness } : base;
}

function findWitness(issue: Issue, context: ProofContext): Witness | undefined {
  const sampler = new Sampler(context.sizes, context.qualified);
  const value = buildPayload(issue, sampler);
  if (value === undefined) return undefined;
  const reading = interpret(context.writer.schema, value, context.reader.schema, context.qualified);
  const payload = toJson(context.writer.schema, value);
  if (issue.kind === 'lossy') {
    // Where another difference refuses the whole payload, nothing is read back that could have changed.
    if (reading.refusals.length > 0 || !reading.changes.some((change) => change.path === issue.path)) return undefined;
    const confirmedBy = avscChanges(issue, context) ? [JUDGES.own, JUDGES.avsc] : [JUDGES.own];
    return { payload, outcome: 'changed', readBack: reading.value, confirmedBy };
  }
  const refusal = reading.refusals.find((candidate) => candidate.path === issue.path) ?? reading.refusals[0];
  if (!refusal) return undefined;
  const confirmedBy = avscRefuses(value, context) ? [JUDGES.own, JUDGES.avsc] : [JUDGES.own];
  return { payload, outcome: 'rejected', error: refusal.reason, confirmedBy };
}

/** Whether avsc refuses the payload. By short names first, as the specification has it; it compares those of aliases too, and then is asked again with namespaces. */
function avscRefuses(value: AvroValue, context: ProofContext): boolean {
  const judge = context.judge?.(context.writer, context.reader);
  if (!judge) return false;
  const names = context.qualified ? (['qualified'] as const) : (['short', 'qualified'] as const);
  return names.some((policy) => judge.judge(value, policy).outcome === 'refused');
}

/** Whether avsc, too, reads back another value than was written. It knows nothing of logical types, and does not round to float. */
function avscChanges(issue: Issue, context: ProofContext): boolean {
  const { writer, reader } = issue.at;
  if (issue.example === undefined || issue.rule.includes('logical') || issue.rule.startsWith('decimal') || issue.rule.startsWith('time'))
    return false;
  const verdict = context.judge?.(writer, reader).judge(issue.example, context.qualified ? 'qualified' : 'short');
  if (verdict?.outcome !== 'read') return false;
  const written = toPlainValue(writer.schema, issue.example);
  if (Buffer.isBuffer(written)) return typeof verdict.value !== 'string' || !Buffer.from(verdict.value).equals(written);
  return String(verdict.value) !== String(written);
}
