import type { Announcement, DifferenceKind, Witness } from './difference.ts';
import { sha256Json } from './digest.ts';
import type { Direction } from './direction.ts';
import type { JsonObject } from './json.ts';
import type { Place } from './place.ts';
import type { Rule, Severity } from './rule.ts';

export const GATES = [
  'compat',
  'contract',
  'pins',
  'availability',
  'attestation',
  'release',
  'quarantine',
  'migration',
  'policy',
  'risk',
  'window',
  'health',
] as const;
export type GateId = (typeof GATES)[number];

/** Releases by their label in the window: `N`, `N-1`, `N-2`, with the tag or commit that stands behind them. */
export interface FindingVersions {
  readonly writer: string;
  readonly reader: string;
  /**
   * `clients`: of an API, where clients made for the first meet what serves the second, whoever writes.
   * `state`: of a database, where the application of the second runs on what the first has left.
   */
  readonly between?: 'clients' | 'state';
}

/** What a release had said about something that is gone. */
export interface ReleaseAnnouncement extends Announcement {
  /** The release by its label, with the tag behind it: `N-1 (v1.4.0)`. */
  readonly release: string;
}

/** One decision about how grave a finding is, in the order they were made: the configuration, then the policy, then waivers. */
export interface Ruling {
  readonly by: 'configuration' | 'policy' | 'waiver';
  readonly before: Severity;
  /** The same as `before` where the decision was to leave it. */
  readonly after: Severity;
  /** As it reads in a report: why. */
  readonly why: string;
}

/** Who accepted a finding, why, and until when. */
export interface Acceptance {
  readonly reason: string;
  readonly owner: string;
  /** Last day, as YYYY-MM-DD, to its end in UTC. */
  readonly expires: string;
}

/** Contents of one path that a finding rests on, as git object ids. */
export interface BoundBlobs {
  /** In the candidate; `none` when the candidate has no such file. */
  readonly new: string;
  /** In the earlier releases that the finding concerns. */
  readonly old: readonly string[];
}

/** Lines of a file around a place, as one release has them. */
export interface SourceExcerpt {
  readonly side: 'old' | 'new';
  /** The release by its label, with the tag behind it: `N`, `N-1 (v1.4.0)`. */
  readonly release: string;
  /** The line that counts. */
  readonly place: Place;
  /** Number of the first of `lines`. */
  readonly from: number;
  readonly lines: readonly string[];
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
  /** What stands at these places, old and new side by side; not part of the fingerprint. */
  readonly excerpts?: readonly SourceExcerpt[];
  readonly path?: string;
  readonly direction?: Direction;
  readonly versions?: FindingVersions;
  readonly witness?: Witness;
  /** Where it comes from a comparison: whether it breaks, changes values, or could not be decided. */
  readonly kind?: DifferenceKind;
  /** Where something is gone from an API that is deployed: what each earlier release that has it had announced. */
  readonly removal?: readonly ReleaseAnnouncement[];
  /** Files that it rests on beside those of `place` and `related`: what the schema refers to. */
  readonly files?: readonly string[];
  /** Contents that a waiver of this finding has to name, by path; absent where it cannot be waived. */
  readonly blobs?: Readonly<Record<string, BoundBlobs>>;
  /** Its files are on the base branch just like this: the change did not bring it. */
  readonly inherited?: true;
  readonly rulings?: readonly Ruling[];
  readonly waiver?: Acceptance;
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
