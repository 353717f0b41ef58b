import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { appendWaivers, formatWaiver, type NewWaiver, readWaivers } from '../../../src/waivers/index.ts';

const PATH = 'gate.waivers.yml';
const TODAY = '2026-03-01';
const [A, B] = ['a'.repeat(40), '1'.repeat(40)];
const ENTRY: NewWaiver = {
  comment: 'avro/x schemas/order.avsc:1:1 on rollback: it breaks',
  fingerprint: '123456789012',
  blobs: { 'schemas/order.avsc': { new: A, old: [B] } },
  reason: 'readers first: "yes", # really',
  owner: 'data-platform',
  expires: '2026-12-31',
};

function append(text: string | undefined): string {
  return appendWaivers(text, [ENTRY], { path: PATH, today: TODAY });
}

const KNOWN = `
# head
version: 1 # format
waivers:   # all of them
    # first
    - fingerprint: abcdefabcdef   # known
      blobs: { "a b": { new: none, old: [${A}] } }
      reason: |
        two
        lines

      owner: me
      expires: 2026-05-05  # soon

# tail
`;

describe('a waiver that is appended', () => {
  it('makes a file where there is none', () => {
    const text = append(undefined);
    expect(readWaivers(text, PATH, TODAY)).toMatchObject({
      errors: [],
      waivers: [{ select: { fingerprint: '123456789012' }, reason: ENTRY.reason }],
    });
    expect(text).toContain('  # avro/x schemas/order.avsc:1:1 on rollback: it breaks\n  - fingerprint: "123456789012"\n');
  });

  it.each([
    ['comments and a block', KNOWN],
    ['line ends of Windows', KNOWN.replaceAll('\n', '\r\n')],
    ['no line end at the end', KNOWN.replace(/\s+# tail\n$/, '')],
    [
      'a key after the list',
      'waivers:\n- fingerprint: abcdefabcdef\n  blobs: { a: { new: none } }\n  reason: r\n  owner: o\n  expires: 2026-05-05\nversion: 1\n',
    ],
    ['an empty list', '# c\nversion: 1\nwaivers: [] # none yet\n# tail\n'],
    ['no list', 'version: 1'],
    ['nothing', ' \n'],
  ])('leaves what stands there as it is: %s', (_name, text) => {
    const after = append(text);
    const kept = text
      .replace(' []', '')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
    const lines = after.split(/\r?\n/);
    let at = -1;
    for (const line of kept) expect((at = lines.indexOf(line, at + 1))).toBeGreaterThan(-1);
    const [before, now] = [readWaivers(text, PATH, TODAY), readWaivers(after, PATH, TODAY)];
    expect(now.errors).toEqual([]);
    expect(now.waivers).toHaveLength(before.waivers.length + 1);
    if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(append(after).length).toBeGreaterThan(after.length);
  });

  it('is refused where the list is written in brackets, or holds a mistake', () => {
    const inline = `version: 1\nwaivers: [{ fingerprint: abcdefabcdef, blobs: { a: { new: none } }, reason: r, owner: o, expires: 2026-05-05 }]\n`;
    expect(() => append(inline)).toThrow('its `waivers` is written in brackets');
    expect(() => append('version: 1\nwaivers:\n  - rule: x\n')).toThrow(/`file`|`blobs`/);
    expect(() =>
      append(
        `version: 1\nwaivers:\n  - &a\n    fingerprint: abcdefabcdef\n    blobs: { a: { new: none } }\n    reason: |+\n      r\n\n    owner: o\n    expires: 2026-05-05\n`,
      ),
    ).not.toThrow();
  });

  it('survives whatever its texts hold', () => {
    const odd = { ...ENTRY, reason: '\u001b[31m: - {}\n# x', owner: '@team', fingerprint: '1234567890e12' };
    const text = appendWaivers(undefined, [odd, ENTRY], { path: PATH, today: TODAY });
    expect(readWaivers(text, PATH, TODAY).waivers.map(({ reason }) => reason)).toEqual([odd.reason, ENTRY.reason]);
    expect(text).not.toContain('\u001b');
    expect(parse(formatWaiver(ENTRY))).toEqual([expect.objectContaining({ fingerprint: '123456789012', expires: '2026-12-31' })]);
  });
});
