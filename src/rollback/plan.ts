import type { EnvironmentConfig, PinConfig } from '../config/index.ts';
import { GateError, shortDigest, type Tuple, tupleChanges, tupleId } from '../core/index.ts';
import { type PinEdit, splicePins } from '../pins/index.ts';
import { readPins } from './read-pins.ts';
import type { PinsAt, Plan, PlannedPin } from './types.ts';

/**
 * The splices that turn the tuple that stands in the files into `target`: every file or none, and only bytes of the pins that differ.
 * The result is read again as a whole: it must be exactly the target.
 * @throws GateError RG-PIN-* when one of the pins cannot be edited
 */
export async function planRollback(environment: EnvironmentConfig, at: PinsAt, target: Tuple): Promise<Plan> {
  const pins = plannedPins(environment, at, target);
  const byFile = new Map<string, typeof pins>();
  for (const pin of pins) byFile.set(pin.planned.file, [...(byFile.get(pin.planned.file) ?? []), pin]);
  const files = new Map<string, Uint8Array>();
  const proofs: Plan['proofs'][number][] = [];
  for (const [file, members] of byFile) {
    const edits = members.map(
      ({ pin, planned }): PinEdit => ({
        selector: pin.selector,
        expect: planned.from,
        value: planned.to,
        allowShared: pin.shared === true,
      }),
    );
    const result = splicePins(file, at.files.get(file) ?? new Uint8Array(), edits);
    files.set(file, result.bytes);
    proofs.push(...result.proofs.map((proof) => ({ file, proof })));
  }
  const after = await readPins(environment, (path) => Promise.resolve(files.get(path) ?? at.files.get(path)));
  if (tupleId(after.tuple) !== tupleId(target)) {
    const wrong = tupleChanges(after.tuple, target).map(({ name }) => name);
    const message = `after the edit the pins would not be the tuple ${shortDigest(tupleId(target))}: ${wrong.join(', ')}`;
    throw new GateError('RG-PIN-UNEDITABLE', message, { hint: 'two pins may stand in one scalar; look at their selectors' });
  }
  return { pins: pins.map(({ planned }) => planned), files, proofs };
}

function plannedPins(environment: EnvironmentConfig, at: PinsAt, target: Tuple): { pin: PinConfig; planned: PlannedPin }[] {
  const configs = new Map(environment.pins.map((pin) => [pin.name, pin]));
  return tupleChanges(at.tuple, target).map(({ name, role, from, to }) => {
    const pin = configs.get(name);
    if (!pin || from === undefined || to === undefined) {
      throw new GateError('RG-PIN-NOT-FOUND', `the pin ${name} is in one tuple and not in the other`, {
        hint: 'tuples go back whole or not at all',
      });
    }
    return { pin, planned: { name, role, file: pin.file, line: at.readings.get(name)?.place.line ?? 1, from, to } };
  });
}
