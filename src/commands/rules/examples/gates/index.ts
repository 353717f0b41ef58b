import { COMPAT_EXAMPLES } from './compat.ts';
import { AVAILABILITY_EXAMPLES, CONTRACT_EXAMPLES, HEALTH_EXAMPLES, QUARANTINE_EXAMPLES, WINDOW_EXAMPLES } from './others.ts';
import { MIGRATION_EXAMPLES } from './migration.ts';
import { PIN_EXAMPLES } from './pins.ts';
import { POLICY_EXAMPLES } from './policy.ts';
import { RELEASE_EXAMPLES } from './release.ts';
import type { WrittenExample } from './types.ts';

/** Examples of rules that no folder of test cases shows: those of the gates, one for each. */
export const WRITTEN_EXAMPLES: readonly WrittenExample[] = [
  ...POLICY_EXAMPLES,
  ...WINDOW_EXAMPLES,
  ...COMPAT_EXAMPLES,
  ...CONTRACT_EXAMPLES,
  ...PIN_EXAMPLES,
  ...AVAILABILITY_EXAMPLES,
  ...QUARANTINE_EXAMPLES,
  ...RELEASE_EXAMPLES,
  ...MIGRATION_EXAMPLES,
  ...HEALTH_EXAMPLES,
  {
    rule: 'openapi/too-complex',
    directions: ['deploy', 'rollback'],
    setting: 'schemas with so many combinations that they cannot be gone through',
    data: {},
  },
];

export type { WrittenExample };
