import {
  type Difference,
  type Direction,
  type Finding,
  type FindingVersions,
  formatPlace,
  type GateError,
  makeFinding,
  type Place,
  type Rule,
  ruleTable,
  type Severity,
} from '../../core/index.ts';
import type { FormatSpec, SchemaUnit } from '../../compat/index.ts';
import { releaseLabel } from '../labels.ts';
import { textOf } from '../rule-text.ts';
import type { SettledEntry } from './grade.ts';
import { type CompatRuleId, compatRule } from './rules.ts';
import type { SchemaRelease } from './sources.ts';

/** Where N-1 differs in it already, this change did not do it. */
export interface Since {
  /** The release from which on this is so. */
  readonly release: SchemaRelease;
  /** A release since then has at least as much of it: N has taken some back. */
  readonly more: boolean;
}

/** One schema of N and of an earlier release, in one direction. */
export interface Encounter {
  readonly unit: SchemaUnit;
  /** With the compatibility that holds. */
  readonly entry: SettledEntry;
  readonly spec: FormatSpec;
  readonly candidate: SchemaRelease;
  readonly earlier: SchemaRelease;
  readonly direction: Direction;
  readonly severity: Severity;
  readonly since: Since | undefined;
  /** All files that the comparison rests on. */
  readonly files: readonly string[];
}

/** Who writes and who reads: on deploy N reads what earlier releases wrote, on rollback they read what N wrote. Of an API it is clients that were made for the first and meet the second. */
function versionsOf({ candidate, earlier, direction, entry, spec }: Encounter): FindingVersions {
  const [mine, theirs] = [releaseLabel(candidate), releaseLabel(earlier)];
  const versions = direction === 'deploy' ? { writer: theirs, reader: mine } : { writer: mine, reader: theirs };
  if (spec.kind === 'state') return { ...versions, between: 'state' };
  return (entry.kind ?? spec.kind) === 'api' ? { ...versions, between: 'clients' } : versions;
}

/** The finding of one difference, at its place in N. */
export function differenceFinding(difference: Difference, encounter: Encounter): Finding {
  const { unit, earlier, direction, severity, since, files } = encounter;
  const [mine, theirs] = direction === 'deploy' ? [difference.reader, difference.writer] : [difference.writer, difference.reader];
  return makeFinding(toldRule(encounter, ruleOf(difference, encounter)), {
    gate: 'compat',
    severity,
    data: since ? { ...difference.data, ...sinceData(since) } : difference.data,
    place: mine ?? startOf(unit.path),
    ...(theirs && { related: [{ place: theirs, label: releaseLabel(earlier) }] }),
    path: difference.path,
    direction,
    versions: versionsOf(encounter),
    kind: difference.kind,
    ...(difference.witness && { witness: difference.witness }),
    ...removalOf(difference, encounter),
    ...(files.length > 0 && { files }),
  });
}

const tables = new WeakMap<FormatSpec, ReadonlyMap<string, Rule>>();

function ruleOf(difference: Difference, { spec }: Encounter): Rule {
  const rules = tables.get(spec) ?? ruleTable(spec.rules);
  tables.set(spec, rules);
  return rules.get(difference.rule) ?? { ...compatRule('compat/difference'), id: difference.rule, message: () => difference.message };
}

/** A rule's way out is for a change that should not have been made: not for one that was made before, or whose migration has yet to run. */
function toldRule({ since, entry, direction }: Encounter, rule: Rule): Rule {
  if (since) return releasedRule(rule);
  return entry.hint === direction ? { ...rule, fix: BEFORE_MIGRATION } : rule;
}

const BEFORE_MIGRATION =
  'Nothing, where migrations run before the application of this release starts. Where it may start first, say `compatibility: full`, and it counts as much as on rollback.';

/** The rule of what an earlier release shipped already. */
function releasedRule(rule: Rule): Rule {
  return {
    ...rule,
    fix: 'Nothing in this change: it was released before. Mend it in a change of its own, or let the release leave the window.',
    message: (data) => {
      const much = data['mended'] === true ? 'at least as much of it' : 'it';
      return `${rule.message(data)}; so since ${textOf(data, 'since')}, which was released with ${much}`;
    },
  };
}

function sinceData({ release, more }: Since): Finding['data'] {
  return { since: release.tag ?? release.label, ...(more && { mended: true }) };
}

/** What the earlier release had announced: it counts where its clients, or its application, meet the candidate, not for stored data. */
function removalOf({ removal }: Difference, { entry, spec, earlier, direction }: Encounter): Pick<Finding, 'removal'> {
  const meets = spec.kind === 'state' ? 'rollback' : 'deploy';
  if (!removal || direction !== meets || entry.kind === 'data') return {};
  return { removal: [{ ...removal, release: releaseLabel(earlier) }] };
}

/** A finding of the gate itself about one file. */
export function fileFinding(
  id: CompatRuleId,
  path: string,
  options: { severity?: Severity; data?: Finding['data']; place?: Place | undefined },
): Finding {
  return makeFinding(compatRule(id), {
    gate: 'compat',
    ...(options.severity && { severity: options.severity }),
    data: { file: path, ...options.data },
    place: options.place ?? startOf(path),
  });
}

/** What went wrong, for the data of a finding. */
export function errorData(error: GateError): Finding['data'] {
  return { code: error.code, error: error.message, ...(error.expected !== undefined && { expected: error.expected }) };
}

export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

const RANK: readonly Severity[] = ['error', 'warning', 'note'];

/** One break is one finding, however many releases it concerns: same fingerprint, joined versions, worst severity. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const known = merged.get(finding.fingerprint);
    merged.set(finding.fingerprint, known ? join(known, finding) : finding);
  }
  return [...merged.values()];
}

function join(a: Finding, b: Finding): Finding {
  const severity = RANK[Math.min(RANK.indexOf(a.severity), RANK.indexOf(b.severity))] ?? a.severity;
  const witness = a.witness ?? b.witness;
  return {
    ...a,
    severity,
    ...(witness && { witness }),
    ...(b.kind === 'breaking' && { kind: b.kind }),
    ...((a.removal ?? b.removal) && { removal: [...(a.removal ?? []), ...(b.removal ?? [])] }),
    ...((a.files ?? b.files) && { files: [...new Set([...(a.files ?? []), ...(b.files ?? [])])] }),
    ...(a.versions &&
      b.versions && {
        versions: {
          ...a.versions,
          writer: joined(a.versions.writer, b.versions.writer),
          reader: joined(a.versions.reader, b.versions.reader),
        },
      }),
    ...((a.related ?? b.related) && { related: joinedPlaces([...(a.related ?? []), ...(b.related ?? [])]) }),
  };
}

function joined(a: string, b: string): string {
  return [...new Set([...a.split(', '), ...b.split(', ')])].join(', ');
}

/** The same place in several releases is one place. */
function joinedPlaces(related: NonNullable<Finding['related']>): NonNullable<Finding['related']> {
  const places = new Map<string, NonNullable<Finding['related']>[number]>();
  for (const { place, label } of related) {
    const known = places.get(formatPlace(place));
    places.set(formatPlace(place), { place, label: known ? joined(known.label, label) : label });
  }
  return [...places.values()];
}
