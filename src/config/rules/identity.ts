import { oneOfWords } from '../words.ts';
import type { EnvironmentRule } from './rule.ts';

export const identityNamesPin: EnvironmentRule = ({ identity, pins }, complain) => {
  if (!identity || identity === 'none' || pins.some(({ name }) => name === identity.pin)) return;
  const names = pins.map(({ name }) => name);
  const expected = names.length === 0 ? 'an environment with pins' : oneOfWords(names);
  if (identity.pin !== '') {
    complain(['identity', 'pin'], {
      code: 'RG-CONFIG-REFERENCE',
      message: `names the pin \`${identity.pin}\`, which does not exist`,
      expected,
    });
    return;
  }
  complain(['identity'], {
    code: 'RG-CONFIG-REFERENCE',
    message: 'does not say which pin must be answered, and there is not exactly one of role `image` or `model`',
    expected: names.length === 0 ? expected : `\`pin\` with ${expected}`,
  });
};
