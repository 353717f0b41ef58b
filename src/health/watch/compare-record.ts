import type { CheckOutcome } from '../types.ts';
import type { WatchRecord } from './record.ts';
import { replay } from './replay.ts';

/** One thing that does not follow from the samples. */
export interface RecordDifference {
  readonly what: string;
  readonly recorded: string;
  readonly computed: string;
}

export interface RecordCheck {
  readonly differences: readonly RecordDifference[];
  /** Ticks that were judged again. */
  readonly ticks: number;
  readonly samples: number;
  /** The judges' own decision; absent where the watch ended without one (cancelled, or the release never served). */
  readonly decided: boolean;
}

const MOST_DIFFERENCES = 50;
/** Endings that no sample decides: the record can only be held against the absence of a decision. */
const UNDECIDED_CAUSES: ReadonlySet<string> = new Set(['cancelled', 'not-effective', 'no-data']);

/** Computes everything in a record again from its samples and constants, and compares to the last bit. */
export function compareRecord(record: WatchRecord): RecordCheck {
  const again = replay(record);
  const differences: RecordDifference[] = [];
  const note = (what: string, recorded: unknown, computed: unknown): void => {
    if (!Object.is(recorded, computed)) differences.push({ what, recorded: String(recorded), computed: String(computed) });
  };
  note('verdict', record.verdict, again.decision?.verdict ?? 'inconclusive');
  if (again.decision !== undefined) note('cause', record.cause, again.decision.cause);
  else if (!UNDECIDED_CAUSES.has(record.cause)) note('cause', record.cause, 'none: the samples decide nothing');
  note('number of ticks', record.ticks.length, again.ticks.length);
  again.ticks.forEach(({ tick, evidence }, index) => {
    const written = record.ticks[index];
    note(`tick ${index}`, written?.tick, tick);
    evidence.forEach((value, check) => note(`evidence of ${nameOf(record, check)} at tick ${tick}`, written?.evidence[check], value));
    note(`checks at tick ${tick}`, written?.evidence.length, evidence.length);
  });
  note('number of samples', record.samples.length, again.samples.length);
  again.samples.forEach((sample, index) => note(`use of sample ${index} (${sample.check})`, record.samples[index]?.use, sample.use));
  again.checks.forEach((outcome, index) => compareOutcome(record.checks[index], outcome, note));
  note('number of checks', record.checks.length, again.checks.length);
  if (record.ticks.length > 0) note('whether the release was identified', record.identifiedAt !== null, record.spec.identity !== undefined);
  return {
    differences: differences.slice(0, MOST_DIFFERENCES),
    ticks: again.ticks.length,
    samples: again.samples.length,
    decided: again.decision !== undefined,
  };
}

function nameOf(record: WatchRecord, index: number): string {
  return record.spec.checks[index]?.name ?? `check ${index}`;
}

function compareOutcome(
  recorded: CheckOutcome | undefined,
  computed: CheckOutcome,
  note: (what: string, recorded: unknown, computed: unknown) => void,
): void {
  const keys = [...Object.keys(computed), ...Object.keys(recorded ?? {})] as (keyof CheckOutcome)[];
  for (const key of new Set(keys)) note(`${key} of ${computed.name}`, recorded?.[key], computed[key]);
}
