import type { Finding, Ruling } from '../core/index.ts';

/** What was decided about a finding, in order: `error → note: waived until 2026-12-31 by data-platform: …`. */
export function rulingTexts({ rulings = [] }: Finding): string[] {
  return rulings.map(rulingText);
}

function rulingText({ before, after, why }: Ruling): string {
  return before === after ? `still ${after}: ${why}` : `${before} → ${after}: ${why}`;
}

/** The beginning of a fingerprint by which a finding that blocks can be waived; `undefined` where it does not block or cannot be waived. */
export function waivableBy({ severity, blobs, fingerprint }: Finding): string | undefined {
  return severity === 'error' && blobs ? fingerprint.replace(/^sha256:/, '').slice(0, 12) : undefined;
}
