import type { Witness } from './difference.ts';
import { sha256Json } from './digest.ts';
import type { Direction } from './direction.ts';
import type { JsonObject } from './json.ts';
import type { Place } from './place.ts';
import type { Rule, Severity } from './rule.ts';

export const GATES = ['compat', 'contract', 'pins', 'availability', 'migration', 'policy', 'risk', 'window'] as const;
export type GateId = (typeof GATES)[number];

/** Releases by their label in the window: `N`, `N-1`, `N-2`, with the tag or commit that stands behind them. */
export interface FindingVersions {
  readonly writer: string;
  readonly reader: string;
}

/** What a gate found. The message is a pure function of `data`; policy may change the severity afterwards. */
export interface Finding {
  readonly gate: GateId;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: JsonObject;
  /** How to mend it. */
  readonly fix: string;
  /** The line that breaks: in N wherever it exists there. */
  readonly place?: Place;
  /** The other side, with a word on what stands there. */
  readonly related?: readonly { readonly place: Place; readonly label: string }[];
  readonly path?: string;
  readonly direction?: Direction;
  readonly versions?: FindingVersions;
  readonly witness?: Witness;
  /** Stable over re-runs, line moves and renumbered releases: what a waiver binds to. */
  readonly fingerprint: string;
}

export type FindingInput = Omit<Finding, 'rule' | 'severity' | 'message' | 'fix' | 'fingerprint'> & { readonly severity?: Severity };

/** A finding of `rule`; severity, message and fix come from the rule, the fingerprint from what does not move. */
export function makeFinding(rule: Rule, input: FindingInput): Finding {
  const identity = [input.gate, rule.id, input.place?.file ?? null, input.path ?? null, input.direction ?? null, input.data];
  return {
    ...input,
    rule: rule.id,
    severity: input.severity ?? rule.severity,
    message: rule.message(input.data),
    fix: rule.fix,
    fingerprint: sha256Json(identity),
  };
}
