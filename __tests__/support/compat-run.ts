import { loadConfig } from '../../src/config/index.ts';
import type { Finding } from '../../src/core/index.ts';
import { GATE_REGISTRY, type GatesResult, runGates } from '../../src/gates/index.ts';
import { type GitRepository, type GitStatistics, openRepository } from '../../src/git/index.ts';
import { resolveWindow } from '../../src/window/index.ts';
import type { GitFixture } from './git-fixture.ts';
import { type ToyCompat, toyCompat } from './toy-compat.ts';

export const ENTRY = { files: 'schemas/**' };

type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** What the compat gate made of a repository. */
export interface CompatRun extends GatesResult {
  /** What the toy format was asked to compare. */
  readonly compared: readonly string[];
  readonly toy: ToyCompat;
  readonly statistics: GitStatistics;
}

/** Runs the compat gate alone, with the toy format, over the work tree and its release tags `v*`. */
export async function runCompat(
  fixture: GitFixture,
  config: object = { schemas: [ENTRY] },
  { kind = 'data', window = 2 }: { readonly kind?: 'data' | 'api'; readonly window?: number } = {},
): Promise<CompatRun> {
  const repository: GitRepository = await openRepository(fixture.directory);
  try {
    const toy = toyCompat({ kind });
    const result = await runGates(
      GATE_REGISTRY.filter(({ id }) => id === 'compat'),
      {
        config: loadConfig(JSON.stringify({ version: 1, ...config }), 'config.yml'),
        policy: { file: 'config.yml', from: 'candidate', commit: undefined, changed: false },
        window: await resolveWindow({ repository, tags: 'v*', window, prereleases: false }),
        environments: [],
        engines: { compat: () => Promise.resolve(toy) },
        signal: new AbortController().signal,
      },
    );
    return { ...result, compared: toy.compared, toy, statistics: repository.statistics() };
  } finally {
    await repository.close();
  }
}

/** Commits the releases `v1.0.0`, `v1.1.0`, … oldest first, then the candidate, and runs the compat gate. */
export async function runOnReleases(
  fixture: GitFixture,
  releases: readonly Files[],
  candidate: Files,
  config?: object,
): Promise<CompatRun> {
  await fixture.write({ 'unrelated.txt': 'x' });
  for (const [index, files] of releases.entries()) {
    await fixture.write(files);
    await fixture.commit(`release ${index}`);
    await fixture.tag(`v1.${index}.0`);
  }
  await fixture.write(candidate);
  await fixture.commit('candidate');
  return runCompat(fixture, config);
}

/** Findings in short: rule, severity, direction, data. */
export function brief(findings: readonly Finding[]): unknown[] {
  return findings.map(({ rule, severity, direction, data }) => [rule, severity, direction, data]);
}

/** The text of the fact about schemas. */
export function schemasFact(result: GatesResult): string | undefined {
  return result.facts.find(({ label }) => label === 'Schemas')?.text;
}
