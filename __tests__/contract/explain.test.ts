import { describe, expect, it } from '@jest/globals';
import { run as explain } from '../../src/commands/explain/run.ts';
import { exampleOf, listRules } from '../../src/commands/rules/catalogue.ts';
import { WRITTEN_EXAMPLES } from '../../src/commands/rules/examples/gates/index.ts';
import { run as list } from '../../src/commands/rules/run.ts';
import { ruleGroups } from '../../scripts/rules.ts';
import { checkHost } from '../support/check-host.ts';

const host = { ...checkHost('.'), terminal: { color: false, width: 100 } };
const rules = await listRules();
const registered = (await ruleGroups()).flatMap((group) => group.rules.map(({ id }) => id));
/** Everything that could move a cursor or reorder text; line ends are ours. */
const ACTING = /[^\P{C}\n]|[\u2028\u2029]/u;

describe('the list of rules', () => {
  it('has every rule of every registry', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...registered].sort());
  });

  it('fits into its columns and acts on no terminal', async () => {
    const { text = '' } = await list({ positionals: [], options: {} }, host);
    expect(text).not.toMatch(ACTING);
    for (const id of registered) expect(text).toContain(`  ${id} `);
  });

  it('knows no example of a rule that is gone', () => {
    expect(WRITTEN_EXAMPLES.map(({ rule }) => rule).filter((id) => !registered.includes(id))).toEqual([]);
  });
});

/*
 * Where one of these fails for a new rule: a rule of a format gets its example from its folder in __tests__/rules (run npm run generate),
 * a rule of a gate from src/commands/rules/examples/gates.
 */
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has an example, and a direction where it compares', async () => {
    const example = await exampleOf(rule);
    expect(example?.rule).toBe(id);
    expect(example?.found.length).toBeGreaterThan(0);
    if (rule.kind === 'format') {
      expect(rule.directions.length).toBeGreaterThan(0);
      for (const { direction } of example?.found ?? []) if (direction) expect(rule.directions).toContain(direction);
    }
  });

  it('can be explained, and nothing in the explanation acts on a terminal', async () => {
    const { text = '', json } = await explain({ positionals: [id], options: {} }, host);
    for (const part of [id, rule.severity, 'why ', 'fix ', 'Example', 'Found']) expect(text).toContain(part);
    expect(text).not.toMatch(ACTING);
    expect(json).toMatchObject({ version: 1, id, severity: rule.severity, example: { found: expect.anything() as unknown } });
  });
});
