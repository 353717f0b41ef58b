import type { EnvironmentRule } from './rule.ts';

/** A seal for a pin that does not exist seals nothing, and nobody would notice. */
export const sealsNamePins: EnvironmentRule = ({ pins, release }, complain) => {
  for (const name of release?.seals.keys() ?? []) {
    if (pins.some((pin) => pin.name === name)) continue;
    complain(['release', 'seals', name], {
      code: 'RG-CONFIG-REFERENCE',
      message: 'seals a pin that does not exist',
      expected: pins.length === 0 ? 'a pin of the environment, which has none' : `one of ${pins.map((pin) => pin.name).join(', ')}`,
    });
  }
};
