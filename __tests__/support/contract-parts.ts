import type { RunTools, runReference } from '../../src/contract/engine/run.ts';
import { runFast } from '../../src/contract/fast/index.ts';
import { type PartResult, PartScanner, type PartSetup } from '../../src/contract/fast/part.ts';
import type { PartSource } from '../../src/contract/fast/parts.ts';
import { piecesOf } from '../../src/contract/fast/threads.ts';

/** The engine that scans a file in parts, which are scanned as threads do it, in this one. */
export function inParts(count: number): typeof runReference {
  return (dataset, files, tools) =>
    runFast(dataset, files, tools, {
      count,
      leastBytes: 0,
      start: (setup, source) => ({ result: scanHere(setup, source, tools).catch(() => undefined), stop: async () => undefined }),
    });
}

async function scanHere(setup: PartSetup, source: PartSource, tools: RunTools): Promise<PartResult> {
  const scanner = new PartScanner(setup, tools);
  for await (const piece of piecesOf(source)) scanner.add(piece);
  return structuredClone(scanner.end(source.range.end === source.random.size));
}
