import { posix } from 'node:path';
import { parsePath } from '../locators/field/path.ts';
import type { PinReading } from '../types.ts';

interface Tracked {
  readonly file: string;
  readonly reading: PinReading;
}

/** `outs` or `deps` with the path of the data, of a hash in a DVC file. */
function trackedPath({ file, reading }: Tracked): { readonly list: string; readonly path: string } | undefined {
  const { config } = reading;
  if (config.locator !== 'field' || !/(?:\.dvc|dvc\.lock)$/.test(file)) return undefined;
  const steps = parsePath(config.path);
  const at = steps.findIndex((step) => step.type === 'where' && step.key === 'path');
  const [list, item] = [steps[at - 1], steps[at]];
  if (list?.type !== 'key' || item?.type !== 'where') return undefined;
  return { list: list.key, path: posix.normalize(posix.join(posix.dirname(file), item.value)) };
}

/** Whether a reading is the hash of something that a stage of `dvc.lock` read. */
export function isDependency(reading: PinReading): boolean {
  return trackedPath({ file: reading.place.file, reading })?.list === 'deps' && reading.place.file.endsWith('dvc.lock');
}

/** Hashes of dependencies in `dvc.lock` whose data another DVC file tracks: they have to go back together with it. */
export function agreeingDependencies(tracked: readonly Tracked[]): ReadonlySet<PinReading> {
  const outs = new Set(
    tracked.flatMap((one) => {
      const at = trackedPath(one);
      return at?.list === 'outs' ? [at.path] : [];
    }),
  );
  return new Set(
    tracked.flatMap((one) => {
      const at = trackedPath(one);
      return at?.list === 'deps' && outs.has(at.path) ? [one.reading] : [];
    }),
  );
}

/** Data that two DVC files name with different hashes: one of them was changed and the other not. */
export function disagreeing(tracked: readonly Tracked[]): readonly { readonly path: string; readonly places: readonly string[] }[] {
  const byPath = new Map<string, Tracked[]>();
  for (const one of tracked) {
    const at = trackedPath(one);
    if (at && one.reading.selector.endsWith('.md5')) byPath.set(at.path, [...(byPath.get(at.path) ?? []), one]);
  }
  return [...byPath].flatMap(([path, list]) =>
    new Set(list.map(({ reading }) => reading.value)).size > 1
      ? [{ path, places: list.map(({ file, reading }) => `${file} (${reading.value})`) }]
      : [],
  );
}
