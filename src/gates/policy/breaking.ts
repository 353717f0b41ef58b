import { type Finding, makeFinding, type Ruling } from '../../core/index.ts';
import type { Release } from '../../window/index.ts';
import { releaseLabel, releasesNamed } from '../labels.ts';
import type { GateContext } from '../types.ts';
import { MAJOR_NEEDED } from './rules.ts';
import { mayBreak, nextBreaking } from './semver.ts';

/**
 * Under `breaking: major`, a break is a warning when N is a new major version above every release that it breaks. Everything else stays
 * as it is, and says which version it would take.
 */
export function gradeBreaks(findings: readonly Finding[], context: GateContext): readonly Finding[] {
  if (context.config.policy.breaking !== 'major') return findings;
  return findings.map((finding) => {
    const broken = brokenBy(finding, context);
    if (finding.severity !== 'error' || broken.length === 0) return finding;
    return { ...finding, ...rule(finding, broken, versionOf(context)) };
  });
}

/** For each release that findings still break without the version for it: which one that would be. */
export function majorsNeeded(findings: readonly Finding[], context: GateContext): Finding[] {
  if (context.config.policy.breaking !== 'major') return [];
  const version = versionOf(context);
  const blocking = findings.filter(({ severity }) => severity === 'error');
  return context.window.earlier.flatMap((release) => {
    const count = blocking.filter((finding) => brokenBy(finding, context).includes(release)).length;
    const needed = nextBreaking(release.version ?? '');
    if (count === 0 || needed === undefined || (version !== undefined && mayBreak(version, release.version ?? ''))) return [];
    const data = { release: releaseLabel(release), count, needed, ...(version !== undefined && { version }) };
    return makeFinding(MAJOR_NEEDED, { gate: 'policy', data });
  });
}

function versionOf({ window, release }: GateContext): string | undefined {
  return window.candidate.version ?? release;
}

/** Only what is proven to break counts: what is not known does not become less so with a new version. */
function brokenBy({ kind, rule: id, versions }: Finding, { window }: GateContext): readonly Release[] {
  if ((kind !== 'breaking' && id !== 'compat/schema-removed') || !versions) return [];
  return releasesNamed(`${versions.writer}, ${versions.reader}`, window.earlier);
}

function rule(finding: Finding, broken: readonly Release[], version: string | undefined): Pick<Finding, 'severity' | 'rulings'> {
  const left = broken.filter((release) => version === undefined || !mayBreak(version, release.version ?? ''));
  const after = left.length === 0 ? 'warning' : finding.severity;
  const ruling: Ruling = { by: 'policy', before: finding.severity, after, why: whyOf({ broken, left, version }) };
  return { severity: after, rulings: [...(finding.rulings ?? []), ruling] };
}

interface Breakage {
  readonly broken: readonly Release[];
  readonly left: readonly Release[];
  readonly version: string | undefined;
}

function whyOf({ broken, left, version }: Breakage): string {
  const names = (releases: readonly Release[]): string => releases.map(({ tag, label }) => tag ?? label).join(' and ');
  if (version === undefined) return `a break of ${names(broken)} needs a new major version, and the version of the candidate is not known`;
  if (left.length === 0) return `${version} is a new major version above ${names(broken)}`;
  const [highest] = left;
  return `a break of ${names(left)} needs version ${nextBreaking(highest?.version ?? '') ?? 'of a new major'} or higher, and the candidate is ${version}`;
}
