import type { EnvironmentConfig, PinConfig } from '../config/index.ts';
import { type GateError, GateErrors, GateError as Mendable, makeTuple, toGateErrors, type TupleMember } from '../core/index.ts';
import { type PinReading, readPin } from '../pins/index.ts';
import type { PinsAt } from './types.ts';

/** How every pointer file of Git LFS begins. */
const LFS = 'version https://git-lfs.github.com/spec/';

type Read = (path: string) => Promise<Uint8Array | undefined>;

/**
 * Every pin of the environment, from one commit. A tuple with a hole is no tuple: all pins or an error.
 * @throws GateErrors one for each pin that cannot be read
 */
export async function readPins(environment: Pick<EnvironmentConfig, 'name' | 'pins' | 'place'>, read: Read): Promise<PinsAt> {
  if (environment.pins.length === 0) {
    const hint = 'name the values that decide what runs under `pins`';
    throw new Mendable('RG-CONFIG-INVALID', `the environment ${environment.name} has no pins`, { place: environment.place, hint });
  }
  const files = await readFiles(environment.pins, read);
  const errors: GateError[] = [];
  const readings = new Map<string, PinReading>();
  const members: TupleMember[] = [];
  for (const pin of environment.pins) {
    try {
      const reading = readOne(pin, files.get(pin.file));
      readings.set(pin.name, reading);
      members.push({ name: pin.name, role: pin.role, value: reading.value });
    } catch (error) {
      errors.push(...toGateErrors(error));
    }
  }
  if (errors.length > 0) throw new GateErrors(errors);
  return { tuple: makeTuple(members), readings, files };
}

function readOne(pin: PinConfig, bytes: Uint8Array | undefined): PinReading {
  if (bytes && Buffer.from(bytes.subarray(0, LFS.length)).toString('latin1') === LFS) {
    throw new Mendable('RG-PIN-NOT-FOUND', `${pin.file} is kept in Git LFS: the commit holds a pointer to it, and not its text`, {
      place: pin.place,
      hint: 'take the manifest out of LFS (`git lfs untrack`): it decides what runs, so its text belongs into the commit',
    });
  }
  if (bytes) return readPin(pin.file, bytes, pin.selector);
  throw new Mendable('RG-PIN-NOT-FOUND', `the file of the pin ${pin.name}, ${pin.file}, does not exist`, { place: pin.place });
}

async function readFiles(pins: readonly PinConfig[], read: Read): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const path of new Set(pins.map((pin) => pin.file))) {
    const bytes = await read(path);
    if (bytes) files.set(path, bytes);
  }
  return files;
}
