import type { Finding, ReleaseAnnouncement, Ruling } from '../../core/index.ts';
import { isDay } from '../../waivers/index.ts';
import type { GateContext } from '../types.ts';

/**
 * What an API announced that it would lose, it may lose: deprecated in every release that has it, and past its sunset. What was not
 * announced stays as grave as it is and says what is missing. With `removal: block` even a removal in time blocks.
 */
export function gradeRemovals(findings: readonly Finding[], context: GateContext): readonly Finding[] {
  return findings.map((finding) => {
    const { removal = [], kind, severity } = finding;
    if (removal.length === 0 || kind === 'unknown' || severity === 'note') return finding;
    const ruling = context.config.policy.removal === 'block' ? refuse(finding) : weigh(finding, removal, context);
    return ruling ? { ...finding, severity: ruling.after, rulings: [...(finding.rulings ?? []), ruling] } : finding;
  });
}

/** A format may already have found a removal to be in time; it is told as lossy then. */
function refuse({ kind, severity }: Finding): Ruling | undefined {
  if (kind !== 'lossy' || severity !== 'warning') return undefined;
  return { by: 'policy', before: severity, after: 'error', why: 'the policy lets nothing be removed, announced or not (`removal: block`)' };
}

function weigh({ severity }: Finding, removal: readonly ReleaseAnnouncement[], { config, today }: GateContext): Ruling {
  const missing = removal.flatMap((announced) => missingOf(announced, { needsSunset: config.policy.sunset === 'required', today }));
  if (missing.length > 0) {
    return { by: 'policy', before: severity, after: severity, why: `the removal was not announced as it should: ${missing.join('; ')}` };
  }
  const releases = removal.map(({ release }) => release).join(' and ');
  const sunsets = [...new Set(removal.flatMap(({ sunset }) => sunset ?? []))];
  const passed = sunsets.length > 0 ? `, sunset ${sunsets.join(' and ')} has passed` : '';
  return { by: 'policy', before: severity, after: 'note', why: `the removal was announced: deprecated in ${releases}${passed}` };
}

/** A date that nobody can read has not passed. */
function missingOf(
  { release, deprecated, sunset }: ReleaseAnnouncement,
  { needsSunset, today }: { needsSunset: boolean; today: string | undefined },
): string[] {
  if (!deprecated) return [`not deprecated in ${release}`];
  if (sunset === undefined) return needsSunset ? [`no sunset date in ${release}`] : [];
  if (!isDay(sunset)) return [`sunset ${JSON.stringify(sunset)} in ${release} is no date`];
  return today === undefined || sunset > today ? [`sunset ${sunset} in ${release} has not passed`] : [];
}
