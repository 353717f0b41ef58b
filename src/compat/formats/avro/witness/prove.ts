import type { Difference, JsonValue, Witness } from '../../../../core/index.ts';
import type { Use } from '../model.ts';
import type { Issue } from '../resolve/issue.ts';
import type { Sizes } from '../resolve/sizes.ts';
import { applyRule } from '../rules.ts';
import { type AvroValue, toJson } from '../value.ts';
import type { AvscJudge } from './avsc.ts';
import { toPlainValue } from './avsc-schema.ts';
import { interpret, type Reading } from './interpret.ts';
import { buildPayload, isUnconditional, payloadSize } from './payload.ts';
import { Sampler } from './sample.ts';

/** The names under which the judges appear in `confirmedBy`. */
export const JUDGES = { avsc: 'avsc', own: 'own value interpreter' } as const;

/** Scalars in all payloads of one comparison: beyond, a report would be megabytes of proofs, and further differences stay without. */
const MAX_TOTAL = 200_000;

/** Everything a proof needs to know about the two schemas. */
export interface ProofContext {
  readonly writer: Use;
  readonly reader: Use;
  readonly sizes: Sizes;
  readonly qualified: boolean;
  /** A judge over payloads of one type read as another; `undefined` while avsc is not at hand. */
  readonly judge: ((writer: Use, reader: Use) => AvscJudge) | undefined;
}

interface Proof {
  readonly payload: JsonValue;
  readonly reading: Reading;
  readonly avscRefuses: boolean;
}

/** Finds witnesses for the issues of one comparison. Our interpreter of values must confirm each, avsc where it can judge. */
export class Prover {
  readonly #context: ProofContext;
  readonly #sampler: Sampler;
  /** Payloads that are refused at a path whatever they carry: one proves every difference of that kind inside it. */
  readonly #shared = new Map<string, Proof>();
  #left = MAX_TOTAL;

  constructor(context: ProofContext) {
    this.#context = context;
    this.#sampler = new Sampler(context.sizes, context.qualified);
  }

  /** An issue as a difference, with its witness if there is one of a sensible size. */
  prove(issue: Issue): Difference {
    const { kind, path, data, writer, reader } = issue;
    const base = { ...applyRule(issue.rule, data), kind, path, data, writer, reader };
    if (kind === 'unknown' || !this.#afford(issue)) return base;
    const witness = kind === 'breaking' ? this.#refused(issue) : this.#changed(issue);
    return witness ? { ...base, witness } : base;
  }

  /** Takes a payload's size from what is left; `false` when that is too little. */
  #afford(issue: Issue): boolean {
    const size = payloadSize(issue, this.#context.sizes);
    if (size > this.#left) return false;
    this.#left -= size;
    return true;
  }

  #read(value: AvroValue): Reading {
    return interpret(this.#context.writer.schema, value, this.#context.reader.schema, this.#context.qualified);
  }

  #refused(issue: Issue): Witness | undefined {
    const shared = isUnconditional(issue) ? this.#shared.get(issue.path) : undefined;
    const proof = shared ?? this.#newProof(issue);
    const refusal = proof?.reading.refusals.find((candidate) => candidate.path === issue.path) ?? proof?.reading.refusals[0];
    if (!proof || !refusal) return undefined;
    const confirmedBy = proof.avscRefuses ? [JUDGES.own, JUDGES.avsc] : [JUDGES.own];
    return { payload: proof.payload, outcome: 'rejected', error: refusal.reason, confirmedBy };
  }

  #newProof(issue: Issue): Proof | undefined {
    const value = buildPayload(issue, this.#sampler);
    if (value === undefined) return undefined;
    const proof = {
      payload: toJson(this.#context.writer.schema, value),
      reading: this.#read(value),
      avscRefuses: this.#avscRefuses(value),
    };
    // Of another issue's payload the rest may be less than minimal.
    if (!isUnconditional(issue)) return proof;
    for (const { path } of proof.reading.refusals) if (!this.#shared.has(path)) this.#shared.set(path, proof);
    return proof;
  }

  #changed(issue: Issue): Witness | undefined {
    const value = buildPayload(issue, this.#sampler);
    const reading = value === undefined ? undefined : this.#read(value);
    // Where another difference refuses the whole payload, nothing is read back that could have changed.
    if (value === undefined || !reading || reading.refusals.length > 0) return undefined;
    if (!reading.changes.some((change) => change.path === issue.path)) return undefined;
    const confirmedBy = this.#avscChanges(issue) ? [JUDGES.own, JUDGES.avsc] : [JUDGES.own];
    return { payload: toJson(this.#context.writer.schema, value), outcome: 'changed', readBack: reading.value, confirmedBy };
  }

  /** Whether avsc refuses the payload. By short names first, as the specification has it; it compares those of aliases too, and then is asked again with namespaces. */
  #avscRefuses(value: AvroValue): boolean {
    const { writer, reader, qualified } = this.#context;
    const judge = this.#context.judge?.(writer, reader);
    const names = qualified ? (['qualified'] as const) : (['short', 'qualified'] as const);
    return judge !== undefined && names.some((policy) => judge.judge(value, policy).outcome === 'refused');
  }

  /** Whether avsc, too, reads back another value than was written. It knows nothing of logical types, and does not round to float. */
  #avscChanges(issue: Issue): boolean {
    const { writer, reader } = issue.at;
    if (issue.example === undefined || !AVSC_SHOWS.has(issue.rule)) return false;
    const verdict = this.#context.judge?.(writer, reader).judge(issue.example, this.#context.qualified ? 'qualified' : 'short');
    if (verdict?.outcome !== 'read') return false;
    const written = toPlainValue(writer.schema, issue.example);
    if (Buffer.isBuffer(written)) return typeof verdict.value !== 'string' || !Buffer.from(verdict.value).equals(written);
    return String(verdict.value) !== String(written);
  }
}

/** Lossy differences that avsc can show: it knows no logical types. */
export const AVSC_SHOWS: ReadonlySet<string> = new Set(['enum-symbol-defaulted', 'number-precision-lost', 'bytes-as-text']);
