import type { FormatSpec } from '../../compat/index.ts';
import type { SchemaEntry } from '../../config/index.ts';
import { GateError } from '../../core/index.ts';
import type { CompatEngine } from '../types.ts';

/** @throws GateError RG-CONFIG-INVALID, at the entry, when a format that shows in its configuration or names does not have its profile */
export function assertProfile(entry: SchemaEntry, paths: Iterable<string>, engine: CompatEngine): void {
  if (entry.profile === undefined) return;
  const specs = new Set(engine.FORMATS.filter(({ name }) => name === entry.format));
  if (!entry.format) {
    for (const path of paths) {
      const spec = engine.detectFormat(path, '');
      if (spec) specs.add(spec);
    }
  }
  for (const spec of specs) assertProfileOf(entry, spec, engine);
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
