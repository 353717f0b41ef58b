import { run } from '../../src/commands/doctor/run.ts';
import type { CommandResult, Host } from '../../src/core/index.ts';
import { checkHost } from './check-host.ts';
import type { GitFixture } from './git-fixture.ts';

/** What is pinned. */
export const DIGEST = `sha256:${'ab12'.repeat(16)}`;
export const KUSTOMIZATION = `images:\n  - name: api\n    newName: registry.example/api\n    digest: ${DIGEST}\n`;
export const GOOD = `version: 1
schemas: [{ files: schemas/*.avsc }]
environments:
  production:
    pins: { image: { file: deploy/kustomization.yaml, kustomize: api } }
    identity: { http: "https://shop.example/version" }
    health: [{ name: up, http: "https://shop.example/healthz" }]
    rollback: { ladder: [issue] }
`;

export interface Told {
  readonly result: CommandResult;
  /** `state found -> change`, one line each. */
  readonly lines: string;
}

/** Runs `doctor` in a repository. */
export async function runDoctor(
  repository: GitFixture,
  options: Readonly<Record<string, string | boolean>> = { offline: true },
  host: Partial<Host> = {},
): Promise<Told> {
  const result = await run({ positionals: [], options }, { ...checkHost(repository.directory, repository.env), ...host });
  const rows = result.report?.tables.flatMap(({ rows: all }) => all) ?? [];
  return { result, lines: rows.map(([state, found, change]) => `${state} ${found} -> ${change}`).join('\n') };
}

/** Commits files, and tags the commit; a commit for each further tag. */
export async function commitFiles(
  repository: GitFixture,
  files: Readonly<Record<string, string>>,
  ...tags: readonly string[]
): Promise<void> {
  await repository.write(files);
  for (const tag of tags.length > 0 ? tags : ['']) {
    await repository.commit(tag || 'change');
    if (tag !== '') await repository.tag(tag);
  }
}
