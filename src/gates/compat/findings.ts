import {
  type Difference,
  type Direction,
  type Finding,
  formatPlace,
  type GateError,
  makeFinding,
  type Place,
  type Rule,
  type Severity,
} from '../../core/index.ts';
import type { ReleaseWindow } from '../../window/index.ts';
import { releaseLabel } from '../labels.ts';
import type { ComparisonTask } from './plan.ts';
import { type CompatRuleId, compatRule } from './rules.ts';

/** Who writes and who reads: on deploy N reads what earlier releases wrote, on rollback they read what N wrote. */
export function versionsOf(task: ComparisonTask, { candidate }: ReleaseWindow, direction: Direction): { writer: string; reader: string } {
  const [mine, theirs] = [releaseLabel(candidate), releaseLabel(task.release)];
  return direction === 'deploy' ? { writer: theirs, reader: mine } : { writer: mine, reader: theirs };
}

/** The finding of one difference, at its place in N. */
export function differenceFinding(
  difference: Difference,
  {
    task,
    window,
    direction,
    severity,
    rules,
  }: { task: ComparisonTask; window: ReleaseWindow; direction: Direction; severity: Severity; rules: ReadonlyMap<string, Rule> },
): Finding {
  const [mine, theirs] = direction === 'deploy' ? [difference.reader, difference.writer] : [difference.writer, difference.reader];
  const rule = rules.get(difference.rule) ?? { ...compatRule('compat/difference'), id: difference.rule, message: () => difference.message };
  return makeFinding(rule, {
    gate: 'compat',
    severity,
    data: difference.data,
    place: mine ?? startOf(task.path),
    ...(theirs && { related: [{ place: theirs, label: releaseLabel(task.release) }] }),
    path: difference.path,
    direction,
    versions: versionsOf(task, window, direction),
    kind: difference.kind,
    ...(difference.witness && { witness: difference.witness }),
    ...removalOf(difference, task, direction),
  });
}

/** What the earlier release had announced: it counts where clients of an API meet the candidate, not for stored data. */
function removalOf({ removal }: Difference, { entry, release }: ComparisonTask, direction: Direction): Pick<Finding, 'removal'> {
  if (!removal || direction !== 'deploy' || entry.kind === 'data') return {};
  return { removal: [{ ...removal, release: releaseLabel(release) }] };
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
        versions: { writer: joined(a.versions.writer, b.versions.writer), reader: joined(a.versions.reader, b.versions.reader) },
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
