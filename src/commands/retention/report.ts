import type { JsonObject } from '../../core/index.ts';
import { formatReference } from '../../pins/index.ts';
import type { KeptOutcome, PruneOutcome } from './keep.ts';

const DONE = { tagged: 'tagged', already: 'had its tag', planned: 'would be tagged' } as const;
const GONE = { removed: 'removed', planned: 'would be removed', left: 'left' } as const;

export function toJson(kept: readonly KeptOutcome[], pruned: readonly PruneOutcome[], dryRun: boolean): JsonObject {
  return {
    dryRun,
    images: kept.map(({ image, report }) => ({
      image: formatReference(image.reference),
      pins: [...image.pins],
      verdict: report.verdict,
      kept: report.kept.map((one) => ({ ...one })),
      problems: report.problems.map((one) => ({ ...one })),
    })),
    pruned: pruned.map(({ repository, tags, problem }) => ({
      repository,
      problem: problem ?? null,
      tags: tags.map((one) => ({ ...one })),
    })),
  };
}

export function render(kept: readonly KeptOutcome[], pruned: readonly PruneOutcome[], dryRun: boolean): string {
  if (kept.length === 0) return 'the ledger names no image with a digest: there is nothing to keep';
  const images = kept.map(({ image, report }) =>
    [
      `${formatReference(image.reference)}  ${report.verdict}  (${image.pins.join(', ')})`,
      ...report.kept.map(({ tag, outcome }) => `  ${tag}  ${DONE[outcome]}`),
      ...report.problems.map(({ kind, digest, verdict, reason }) => `  ${kind} ${digest}  ${verdict}: ${reason}`),
    ].join('\n'),
  );
  const tags = pruned.map(({ repository, tags: all, problem }) =>
    [
      `${repository}: ${problem === undefined ? `${all.length} tags not needed` : `no tag removed, ${problem}`}`,
      ...all.map(({ tag, outcome, reason }) => `  ${tag}  ${GONE[outcome]}${reason === undefined ? '' : `: ${reason}`}`),
    ].join('\n'),
  );
  return [...(dryRun ? ['dry run: nothing is written'] : []), ...images, ...tags].join('\n');
}
