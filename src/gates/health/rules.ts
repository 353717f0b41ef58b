import type { Rule } from '../../core/index.ts';
import { textOf } from '../rule-text.ts';

export const IDENTITY_MISSING: Rule = {
  id: 'health/identity-missing',
  severity: 'warning',
  title: 'An environment has health checks, and nothing says which release answers them',
  why: 'While a deploy rolls out, the old release answers too. A watch that cannot tell them apart judges nothing and takes nothing back.',
  fix: 'Add `identity: { http: URL, value: KEY }` with a URL at which the release names its digest; or `identity: none`, to judge whatever answers.',
  message: (data) => `${textOf(data, 'environment')} has no \`identity\`: \`watch\` will judge nothing there, and end as inconclusive`,
};

export const RULES: readonly Rule[] = [IDENTITY_MISSING];
