import type { FormatSpec, SchemaUnit } from '../../compat/index.ts';
import type { SchemaEntry } from '../../config/index.ts';
import { GateError } from '../../core/index.ts';
import type { CompatEngine } from '../types.ts';

/** @throws GateError RG-CONFIG-INVALID, at the entry, when a format that shows in its configuration or names does not have its profile */
export function assertProfile(entry: SchemaEntry, units: readonly SchemaUnit[], engine: CompatEngine): void {
  if (entry.profile === undefined) return;
  const paths = entry.format ? [''] : units.flatMap(({ files }) => files);
  const specs = paths.flatMap((path) =>
    entry.format ? engine.FORMATS.filter(({ name }) => name === entry.format) : (engine.detectFormat(path, '') ?? []),
  );
  for (const spec of new Set(specs)) assertProfileOf(entry, spec, engine);
}

/** @throws GateError RG-CONFIG-INVALID */
export function assertProfileOf(entry: SchemaEntry, spec: FormatSpec, engine: CompatEngine): void {
  const problem = engine.profileProblem(spec, entry);
  if (!problem) return;
  throw new GateError('RG-CONFIG-INVALID', `schemas entry ${entry.files.join(', ')}: ${problem.message}`, {
    place: entry.place,
    expected: problem.expected,
    hint: entry.format ? 'correct `profile`, or take it out' : 'give files of another format an entry of their own, without `profile`',
  });
}
