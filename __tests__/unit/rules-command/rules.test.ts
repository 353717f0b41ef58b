import { describe, expect, it } from '@jest/globals';
import { renderExplanation } from '../../../src/commands/explain/render.ts';
import { run as explain } from '../../../src/commands/explain/run.ts';
import { run as list } from '../../../src/commands/rules/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { checkHost } from '../../support/check-host.ts';

const host = { ...checkHost('.'), terminal: { color: false, width: 100 } };

function rules(options: Readonly<Record<string, string>>): Promise<CommandResult> {
  return list({ positionals: [], options }, host);
}

/** The ids that a list names. */
async function ids(options: Readonly<Record<string, string>>): Promise<string[]> {
  const { json } = await rules(options);
  return (json as { rules: { id: string }[] }).rules.map(({ id }) => id);
}

function explained(rule: string): Promise<string> {
  return explain({ positionals: [rule], options: {} }, host).then(({ text = '' }) => text);
}

describe('rules', () => {
  it('are filtered by format or gate, severity and text, together', async () => {
    const avro = await ids({ format: 'avro' });
    expect(avro.length).toBeGreaterThan(10);
    expect(avro.every((id) => id.startsWith('avro/'))).toBe(true);
    expect((await ids({ format: 'pins' })).every((id) => id.startsWith('pins/'))).toBe(true);
    expect(await ids({ format: 'policy', severity: 'error', search: 'MAJOR' })).toEqual(['policy/major-needed']);
    expect((await rules({ search: 'no rule speaks of this' })).text).toBe('No rule is like that.\n');
  });

  it('say on which direction they are found', async () => {
    const { text = '' } = await rules({ search: 'irreversible-drop' });
    expect(text).toMatch(/sql\/irreversible-drop +\w+ +rollback /);
    expect((await rules({ search: 'avro/enum-symbol-missing' })).text).toMatch(/avro\/enum-symbol-missing +error +both /);
  });

  it('of a format that there is not are refused with the nearest', async () => {
    await expect(rules({ format: 'avr' })).rejects.toMatchObject({ code: 'RG-USAGE', hint: 'did you mean avro?' });
  });
});

describe('an explanation', () => {
  it('shows the change, the finding at its place, and the payload that proves it', async () => {
    const text = await explained('avro/enum-symbol-missing');
    expect(text).toMatch(/^avro\/enum-symbol-missing {2}error {2}on deploy and rollback {2}\(format avro\)\n/);
    expect(text).toContain('  earlier release: old.avsc\n  1  {');
    expect(text).toMatch(
      / {2}new\.avsc:\d+:\d+ avro\/enum-symbol-missing {2}on rollback, breaking, at \/color\n {4}proof \{"color":"BLUE"\}/,
    );
  });

  it('shows the message where the example has the data of a finding', async () => {
    expect(await explained('pins/latest')).toContain(
      'deploy.yaml:1:8 pins/latest  on rollback\n    pin image: `shop/api:latest` follows `latest`',
    );
  });

  it('needs no more than the end of an id that is the only one', async () => {
    expect(await explained('major-needed')).toContain('policy/major-needed');
  });

  it.each([
    ['avro/enum-symbol-mising', 'did you mean avro/enum-symbol-missing?'],
    ['enum-symbol-mising', 'did you mean avro/enum-symbol-missing?'],
    ['waiver-', expect.stringContaining('policy/waiver-expired, policy/waiver-unused')],
  ])('of a rule that there is not names the nearest: %s', async (id, hint) => {
    await expect(explained(id)).rejects.toMatchObject({ code: 'RG-USAGE', hint });
  });

  it('of an id that means several names them', async () => {
    await expect(explained('type-changed')).rejects.toMatchObject({ message: 'several rules are called "type-changed"' });
  });

  it('lets nothing in an example act', () => {
    const text = 'a\u001b[31m\tb\u202e\n';
    const rule = {
      id: 'a/b',
      title: 't\u0007',
      why: 'w',
      fix: 'f',
      severity: 'error',
      source: 'a',
      kind: 'format',
      about: 'A',
      directions: [],
    } as const;
    const example = { rule: 'a/b', before: [], after: [{ path: 'p\u0000', text }], found: [{ witness: '"\u001b"' }] };
    expect(renderExplanation({ rule, example, message: undefined }, { color: false, width: 80 })).not.toMatch(/[^\P{C}\n]/u);
  });
});
