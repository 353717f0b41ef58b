import type { Place } from '../../../../core/index.ts';
import type { Spot } from './api.ts';
import type { ApiFile } from './file.ts';

/** Where spots stand in their texts, with one pass over every file. */
export function placesOf(spots: readonly Spot[]): Map<Spot, Place> {
  const byFile = new Map<ApiFile, Spot[]>();
  for (const spot of spots) byFile.set(spot.file, [...(byFile.get(spot.file) ?? []), spot]);
  const places = new Map<Spot, Place>();
  for (const [file, mine] of byFile) {
    const found = file.places(mine.map(({ pointer }) => pointer));
    for (const spot of mine) places.set(spot, found.get(spot.pointer) ?? { file: file.path, line: 1, column: 1 });
  }
  return places;
}
