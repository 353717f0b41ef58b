import { type Finding, formatPlace, type Ruling } from '../core/index.ts';
import { matchFiles } from '../window/index.ts';
import { isTooBroad, isWaivable, NOBODYS, selects, strangeFile } from './match.ts';
import type { Waiver } from './types.ts';

/** What became of a waiver. `stale`: it was given for other contents; `refused`: what it names cannot be waived. */
export type WaiverState = 'used' | 'unused' | 'stale' | 'expired' | 'too-broad' | 'refused';

export interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  /** For `stale` the file with another content, for `refused` the rule. */
  readonly about?: string;
}

export interface WaivedFindings {
  readonly findings: readonly Finding[];
  readonly judged: readonly JudgedWaiver[];
}

/** What one waiver says about one finding that it selects. */
interface Claim {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  readonly about?: string;
}

/** Of several claims that do not hold the one that says most; of several findings the best that a waiver came to. */
const RANK: readonly WaiverState[] = ['used', 'expired', 'too-broad', 'stale', 'refused', 'unused'];

/**
 * Turns findings that block or warn into notes where a waiver holds: it selects the finding, has not expired, and was given for
 * exactly the contents that were compared. Notes are left alone: there is nothing to accept.
 * @param today as YYYY-MM-DD in UTC
 */
export async function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[], today: string): Promise<WaivedFindings> {
  const inFile = await fileMatcher(findings, waivers);
  const claims = findings.map((finding): readonly Claim[] => {
    if (finding.severity === 'note') return [];
    return waivers.flatMap((waiver) => (selects(waiver.select, finding, inFile) ? claim(waiver, finding, { today, inFile }) : []));
  });
  return {
    findings: findings.map((finding, index) => decide(finding, claims[index] ?? [])),
    judged: waivers.map((waiver) => judge(waiver, claims.flat(), { today, inFile })),
  };
}

/** Globs are matched once for all files at hand, and for those that nobody has. */
async function fileMatcher(findings: readonly Finding[], waivers: readonly Waiver[]): Promise<(glob: string, file: string) => boolean> {
  const files = [...new Set(findings.flatMap(({ place }) => place?.file ?? []).concat(NOBODYS))];
  const globs = [...new Set(waivers.flatMap(({ select }) => ('file' in select ? select.file : [])))];
  const matched = await Promise.all(globs.map(async (glob) => [glob, new Set(await matchFiles(files, [glob]))] as const));
  const byGlob = new Map(matched);
  return (glob, file) => byGlob.get(glob)?.has(file) ?? false;
}

interface Judging {
  readonly today: string;
  readonly inFile: (glob: string, file: string) => boolean;
}

function claim(waiver: Waiver, finding: Finding, { today, inFile }: Judging): Claim {
  if (!isWaivable(finding) || finding.blobs === undefined) return { waiver, state: 'refused', about: finding.rule };
  if (isTooBroad(waiver.select, inFile)) return { waiver, state: 'too-broad' };
  const strange = strangeFile(waiver, finding, finding.blobs);
  if (strange !== undefined) return { waiver, state: 'stale', about: strange };
  return { waiver, state: isExpired(waiver, today) ? 'expired' : 'used' };
}

function isExpired({ expires }: Waiver, today: string): boolean {
  return today > expires;
}

function decide(finding: Finding, claims: readonly Claim[]): Finding {
  const [best] = ranked(claims);
  if (best === undefined) return finding;
  const { reason, owner, expires } = best.waiver;
  const holds = best.state === 'used';
  const ruling: Ruling = { by: 'waiver', before: finding.severity, after: holds ? 'note' : finding.severity, why: whyOf(best) };
  const rulings = [...(finding.rulings ?? []), ruling];
  return holds ? { ...finding, severity: 'note', rulings, waiver: { reason, owner, expires } } : { ...finding, rulings };
}

function whyOf({ waiver, state, about = '' }: Claim): string {
  const where = `the waiver in ${formatPlace(waiver.place)}`;
  const texts: Readonly<Record<WaiverState, string>> = {
    used: `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`,
    expired: `${where} expired after ${waiver.expires}`,
    'too-broad': `${where} is too broad to count`,
    stale: `${where} was given for another content of ${about}`,
    refused: `${where} does not count: ${about} cannot be waived`,
    unused: '',
  };
  return texts[state];
}

/** A waiver is as good as the best it came to. What does not hold any more says so even when there was nothing left to hold for. */
function judge(waiver: Waiver, claims: readonly Claim[], { today, inFile }: Judging): JudgedWaiver {
  if (isTooBroad(waiver.select, inFile)) return { waiver, state: 'too-broad' };
  if (isExpired(waiver, today)) return { waiver, state: 'expired' };
  const [best] = ranked(claims.filter((one) => one.waiver === waiver));
  return best ?? { waiver, state: 'unused' };
}

function ranked(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state));
}
