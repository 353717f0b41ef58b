import type { BoundBlobs, Finding } from '../core/index.ts';
import type { Waiver, WaiverSelector } from './types.ts';

/** Longer paths are compared as they are: a pattern has to name what it stands for. */
const MOST_STEPS = 200;

/** Rules whose findings nothing can waive: what does not parse, and what is said about waivers themselves. */
const NEVER = ['compat/syntax', 'policy/major-needed'] as const;
const SYNTAX_CODES: readonly unknown[] = ['RG-MANIFEST-SYNTAX', 'RG-SCHEMA-SYNTAX', 'RG-SCHEMA-FORMAT'];

/** Whether a finding can be waived at all. An earlier release that does not parse can: nobody can mend it any more. */
export function isWaivable({ rule, gate, data }: Pick<Finding, 'rule' | 'gate' | 'data'>): boolean {
  if (NEVER.some((never) => never === rule) || /^policy\/waivers?-/.test(rule)) return false;
  return !((gate === 'pins' || gate === 'contract') && SYNTAX_CODES.includes(data['code']));
}

/** Whether the selector means the finding, contents aside. `inFile`: the files that a glob selects. */
export function selects(select: WaiverSelector, finding: Finding, inFile: (glob: string, file: string) => boolean): boolean {
  if ('fingerprint' in select) return finding.fingerprint.replace(/^sha256:/, '').startsWith(select.fingerprint);
  if (select.direction !== undefined && select.direction !== finding.direction) return false;
  if (!matchesText(select.rule, finding.rule)) return false;
  if (select.at !== undefined && (finding.path === undefined || !matchesPath(select.at, finding.path))) return false;
  return finding.place !== undefined && inFile(select.file, finding.place.file);
}

/** The files that a finding itself points at, on both sides. */
export function filesOf({ place, related = [] }: Pick<Finding, 'place' | 'related'>): string[] {
  return [...(place ? [place.file] : []), ...related.map((other) => other.place.file)];
}

/**
 * The file of a finding whose content is not the one that a waiver was given for; `undefined` when it holds for all of them. A file that
 * the finding does not point at, and that nobody had touched when the waiver was given, may change since, as long as the fingerprint says
 * that what is found is the same: otherwise each new migration of a folder would undo the waivers of all others.
 */
export function strangeFile(waiver: Waiver, finding: Finding, blobs: Readonly<Record<string, BoundBlobs>>): string | undefined {
  const own = filesOf(finding);
  const isSame = 'fingerprint' in waiver.select && finding.gate === 'compat' && finding.kind !== 'unknown';
  return Object.entries(blobs).find(([file, now]) => {
    const given = waiver.blobs.get(file);
    if (given === undefined) return !isSame || own.includes(file);
    return given.new !== now.new || !now.old.every((oid) => given.old.includes(oid));
  })?.[0];
}

/** Paths that nobody has: a glob that selects one of them would select any file of that depth, or of any. */
export const NOBODYS: readonly string[] = ['q7', 'q7.x5', 'q7/z8.k3', 'q7/w6/z8.k3', '.q7/z8', 'Q7/W6-V4/J2/Z8.K3'];

/** Letters in a row that a rule has to name: its format, its gate or what it is about. */
const NAMED = /[a-z0-9]{3}/;

/** A waiver that names nothing would waive everything. `inFile`: the files that a glob selects. */
export function isTooBroad(select: WaiverSelector, inFile: (glob: string, file: string) => boolean): boolean {
  if ('fingerprint' in select) return false;
  return !NAMED.test(select.rule) || !/[^*/.?[\]{},]/.test(select.file) || NOBODYS.some((path) => inFile(select.file, path));
}

/** `*` stands for any run of characters; the time taken grows with the product of both lengths at most. */
export function matchesText(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return pattern === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}

/** Step by step; `**` stands for any number of steps. */
export function matchesPath(pattern: string, path: string): boolean {
  const [wanted, steps] = [pattern.split('/').slice(1), path.split('/').slice(1)];
  if (wanted.length > MOST_STEPS || steps.length > MOST_STEPS) return pattern === path;
  // Which beginnings of the pattern the steps so far can stand for.
  let reached = withSkips(new Set([0]), wanted);
  for (const step of steps) {
    const next = new Set<number>();
    for (const at of reached) {
      if (wanted[at] === '**') next.add(at);
      else if (at < wanted.length && matchesText(wanted[at] ?? '', step)) next.add(at + 1);
    }
    reached = withSkips(next, wanted);
  }
  return reached.has(wanted.length);
}

/** `**` may stand for no step at all. */
function withSkips(reached: Set<number>, wanted: readonly string[]): Set<number> {
  for (const at of reached) if (wanted[at] === '**') reached.add(at + 1);
  return reached;
}
