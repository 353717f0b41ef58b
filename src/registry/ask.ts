import type { Reference } from '../pins/index.ts';
import { type CheckOptions, checkAvailability } from './check.ts';
import type { AvailabilityReport } from './types.ts';

/** Whether what a reference names can be pulled. */
export type AskAvailability = (reference: Reference & { readonly digest: string }) => Promise<AvailabilityReport>;

/** Asks for each digest of a repository once, however often it is named. */
export function askRegistries(options: CheckOptions): AskAvailability {
  const known = new Map<string, Promise<AvailabilityReport>>();
  return (reference) => {
    const key = JSON.stringify([reference.domain, reference.repository, reference.digest]);
    const report = known.get(key) ?? checkAvailability(reference, options);
    known.set(key, report);
    return report;
  };
}

/** Parts that are named in a text. */
const MOST_PARTS = 3;

/** What is wrong, as a sentence without a full stop: the first parts with what the registry said of them. Empty where all is there. */
export function describeProblems({ verdict, problems }: AvailabilityReport): string {
  const worst = problems.filter((problem) => problem.verdict === verdict);
  const texts = worst.map(({ kind, digest, platform, reason }) =>
    kind === 'index' || kind === 'platform'
      ? reason
      : `${kind} ${digest.slice(0, 19)}…${platform === undefined ? '' : ` of ${platform}`}: ${reason}`,
  );
  const more = texts.length - MOST_PARTS;
  return [...texts.slice(0, MOST_PARTS), ...(more > 0 ? [`${more} more parts`] : [])].join('; ');
}
