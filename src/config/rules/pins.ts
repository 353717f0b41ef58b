import { canonicalJson } from '../../core/index.ts';
import type { EnvironmentRule } from './rule.ts';

/** Two pins of one scalar would be written twice and could disagree. */
export const pinsDiffer: EnvironmentRule = ({ pins }, complain) => {
  const seen = new Map<string, string>();
  for (const { name, file, selector } of pins) {
    const scalar = canonicalJson([file, { ...selector }]);
    const first = seen.get(scalar);
    if (first !== undefined)
      complain(['pins', name], { message: `stands for the same scalar as the pin \`${first}\``, hint: 'remove one of them' });
    else seen.set(scalar, name);
  }
};

export const onlyTogglesAreSafe: EnvironmentRule = ({ pins }, complain) => {
  for (const { name, role, safe } of pins) {
    if (safe === undefined || role === 'toggle') continue;
    complain(['pins', name, 'safe'], { message: `is given for a pin of role \`${role}\``, expected: '`role: toggle` beside `safe`' });
  }
};
