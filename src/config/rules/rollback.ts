import { oneOfWords } from '../words.ts';
import type { EnvironmentRule } from './rule.ts';

export const rollbackNeedsPins: EnvironmentRule = ({ pins, rollback }, complain) => {
  if (!rollback || pins.length > 0) return;
  complain(['rollback'], { message: 'has nothing to take back', expected: 'at least one pin in the environment' });
};

/** Who is paged through PagerDuty is said by a key, and nobody is without one. */
export const pagesHaveKeys: EnvironmentRule = ({ rollback }, complain) => {
  rollback?.ladder.forEach((step, index) => {
    if (step.step !== 'page' || step.format !== 'pagerduty' || step.key !== undefined) return;
    complain(['rollback', 'ladder', index, 'page'], {
      message: 'has no `key`, and PagerDuty asks for one',
      expected: '`key: ${NAME}`, with the routing key in the environment variable',
    });
  });
};

/** A question about a pin that does not exist would never be asked as it is meant. */
export const probesNamePins: EnvironmentRule = ({ pins, rollback }, complain) => {
  rollback?.ready.forEach(({ http }, index) => {
    for (const [, name = ''] of http.matchAll(/\{pin:([^}]*)\}/g)) {
      if (pins.some((pin) => pin.name === name)) continue;
      complain(['rollback', 'ready', index, 'http'], {
        code: 'RG-CONFIG-REFERENCE',
        message: `names the pin \`${name}\`, which does not exist`,
        expected: oneOfWords(pins.map((pin) => pin.name)),
      });
    }
  });
};

/** A step of the ladder that cannot be taken must be known now, not in the night in which it is needed. */
export const ladderTogglesExist: EnvironmentRule = ({ pins, rollback }, complain) => {
  const toggles = pins.filter(({ role, safe }) => role === 'toggle' && safe !== undefined).map(({ name }) => name);
  rollback?.ladder.forEach((step, index) => {
    if (step.step !== 'toggle' || toggles.includes(step.pin)) return;
    const pin = pins.find(({ name }) => name === step.pin);
    const lack = pin?.role === 'toggle' ? 'which has no `safe` value' : 'which is not of role `toggle`';
    complain(['rollback', 'ladder', index, 'toggle'], {
      code: 'RG-CONFIG-REFERENCE',
      message: `names the pin \`${step.pin}\`, ${pin ? lack : 'which does not exist'}`,
      expected: toggles.length === 0 ? 'a pin with `role: toggle` and a `safe` value' : oneOfWords(toggles),
    });
  });
};
