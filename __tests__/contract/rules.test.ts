import { describe, expect, it } from '@jest/globals';
import { ruleTable } from '../../src/core/index.ts';
import { ruleGroups } from '../../scripts/rules.ts';

const groups = await ruleGroups();
const rules = groups.flatMap((group) => group.rules);

describe('the rules', () => {
  it('are there, and no id stands twice over all registries', () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(ruleTable(rules).size).toBe(rules.length);
  });

  it('of one registry share a prefix that no other has', () => {
    const prefixes = groups.map((group) => [...new Set(group.rules.map((rule) => rule.id.split('/')[0]))]);
    const all = prefixes.flat();
    expect(new Set(all).size).toBe(all.length);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says what it finds, why it matters and how to mend it', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(['error', 'warning', 'note']).toContain(rule.severity);
    expect(rule.title).toMatch(/^[^\n]{10,120}$/);
    expect(rule.why).toMatch(/^[A-Z`][^\n]{20,}\.$/);
    expect(rule.fix).toMatch(/^[A-Z`][^\n]{10,}\.$/);
    expect(rule.title).not.toBe(rule.why);
  });

  it('has a message even when its data is not what it expects', () => {
    expect(typeof rule.message({})).toBe('string');
    expect(rule.message({ name: { deep: [] } })).not.toContain('[object Object]');
  });
});
