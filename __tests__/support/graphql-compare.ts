import type { SchemaPolicy } from '../../src/config/index.ts';
import type { Difference } from '../../src/core/index.ts';
import { compareSchemas } from '../../src/compat/formats/graphql/compare.ts';
import { parseSchema } from '../../src/compat/formats/graphql/parse/index.ts';

export interface BothWays {
  readonly deploy: readonly Difference[];
  readonly rollback: readonly Difference[];
}

export function parseText(text: string, path = 'schema.graphql'): ReturnType<typeof parseSchema> {
  return parseSchema({ path, text });
}

/** One schema over several files, the first of which is the main one. */
export function parseFiles(files: Readonly<Record<string, string>>): ReturnType<typeof parseSchema> {
  const paths = Object.keys(files);
  const [path = ''] = paths;
  return parseSchema({ path, text: files[path] ?? '', file: (name) => files[name], files: () => paths });
}

/** Compares two schemas given as SDL: `deploy` asks for the clients of the old one, `rollback` for those of the new one. */
export async function compareBoth(before: string, after: string, policy: SchemaPolicy = {}): Promise<BothWays> {
  const [old, next] = [parseText(before, 'old.graphql'), parseText(after, 'new.graphql')];
  return { deploy: await compareSchemas(old, next, policy), rollback: await compareSchemas(next, old, policy) };
}

/** Differences in one line each: rule, kind and path. */
export function brief(differences: readonly Difference[]): readonly string[] {
  return differences.map(({ rule, kind, path }) => `${rule.replace('graphql/', '')} ${kind} ${path}`);
}
