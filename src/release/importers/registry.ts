import { DVC } from './dvc/index.ts';
import { FEAST } from './feast/index.ts';
import { KSERVE } from './kserve/index.ts';
import { MLMODEL } from './mlmodel/index.ts';
import { MODEL_SIGNING } from './model-signing/index.ts';
import type { Imported, ImporterSpec, ImportSource } from './types.ts';

/** Every kind of file that members of a tuple are imported from. */
export const IMPORTERS: readonly ImporterSpec[] = [MLMODEL, DVC, KSERVE, FEAST, MODEL_SIGNING];

/** What a file says of the members of a tuple; `undefined` where it is of no kind that is known here. @throws GateError RG-IMPORT */
export async function importFile(source: ImportSource): Promise<Imported | undefined> {
  const spec = IMPORTERS.find((one) => one.detect(source));
  if (!spec) return undefined;
  const read = await spec.load();
  return read(source);
}
