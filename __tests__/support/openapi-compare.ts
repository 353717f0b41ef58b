import { engineAsOf } from '../../src/compat/formats/openapi/engine.ts';
import type { Difference } from '../../src/core/index.ts';
import type { SchemaPolicy } from '../../src/config/index.ts';

const engine = engineAsOf(() => new Date('2024-06-15T12:00:00Z'));

/** One version of a description: a text, a value that is written as JSON, or several files of which the first is the main one. */
export type Version = string | object | ReadonlyMap<string, string>;

function source(version: Version): Parameters<typeof engine.parse>[0] {
  if (version instanceof Map) {
    const files = version as ReadonlyMap<string, string>;
    const [path = '', text = ''] = [...files][0] ?? [];
    return { path, text, file: (other) => files.get(other) };
  }
  if (typeof version === 'string') return { path: 'api.yaml', text: version };
  return { path: 'api.json', text: JSON.stringify(version, null, 2) };
}

/** What clients of `old` meet at a server of `next`. */
export async function compareVersions(old: Version, next: Version, policy: SchemaPolicy = {}): Promise<readonly Difference[]> {
  const client = await engine.parse(source(old), policy);
  return engine.compare(client, await engine.parse(source(next), policy), policy);
}

/** The same as short lines: kind, rule, path. */
export async function linesOf(old: Version, next: Version, policy: SchemaPolicy = {}): Promise<string[]> {
  return (await compareVersions(old, next, policy)).map(({ kind, rule, path }) => `${kind} ${rule.replace('openapi/', '')} ${path}`);
}
