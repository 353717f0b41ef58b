import { describe, expect, it } from '@jest/globals';
import { detectSource } from '../../../src/contract/sources/registry.ts';
import { dataOf } from '../../support/contract-data.ts';

async function read(path: string, bytes: string | Uint8Array, size = 5): Promise<unknown[]> {
  const file = dataOf(path, bytes, size);
  const found: unknown[] = [];
  for await (const batch of (await (await detectSource(file)).load())(file).rows())
    found.push(...batch.map((row) => row.error ?? row.value));
  return found;
}

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const swapped = (text: string): Buffer => utf16(text).swap16();

describe('files that are a little odd', () => {
  it.each<[string, string, string | Uint8Array, unknown[]]>([
    ['an empty file', 'a.ndjson', '', []],
    ['an empty file', 'a.json', '', []],
    ['an empty file', 'a.csv', '', []],
    ['a header alone', 'a.csv', 'a,b\n', []],
    ['a header alone, without its end', 'a.csv', 'a,b', []],
    ['an empty array', 'a.json', ' [ ] ', []],
    ['a mark of the byte order', 'a.ndjson', '\uFEFF{"a":1}\n', [{ a: 1 }]],
    ['a mark of the byte order', 'a.json', '\uFEFF[{"a":1}]', [{ a: 1 }]],
    ['a mark of the byte order', 'a.csv', '\uFEFFa\n1\n', [{ a: '1' }]],
    ['UTF-16', 'a.csv', utf16('a;b\nä;€\n'), [{ a: 'ä', b: '€' }]],
    ['UTF-16, the other way round', 'a.ndjson', swapped('{"a":"𝄞"}\n'), [{ a: '𝄞' }]],
    ['mixed ends of lines', 'a.ndjson', '{"a":1}\r\n{"a":2}\n\r\n{"a":3}', [{ a: 1 }, { a: 2 }, { a: 3 }]],
    [
      'mixed ends of lines',
      'a.csv',
      'a,b\r\n1,2\n3,4\r\n5,6',
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
        { a: '5', b: '6' },
      ],
    ],
    ['a NUL in a cell', 'a.csv', 'a\nx\u0000y\n', [{ a: 'x\u0000y' }]],
    ['a NUL between rows', 'a.ndjson', '{"a":1}\n\u0000\n', [{ a: 1 }, 'the row is not well-formed JSON']],
    ['a name that stands twice', 'a.json', '[{"a":1,"a":2}]', ['a name stands twice in one object of the row']],
    ['numbers beyond 2^53', 'a.json', '[{"a":123456789012345678901}]', [{ a: 123456789012345678901n }]],
    ['bars', 'a.psv', 'a|b\n1|2\n', [{ a: '1', b: '2' }]],
    ['a single object', 'a.json', '{\n "a": 1\n}', [{ a: 1 }]],
  ])('%s: %s %j', async (_what, path, text, rows) => {
    expect(await read(path, text)).toEqual(rows);
  });

  it.each<[string, string, string | Uint8Array]>([
    ['wrong UTF-8', 'a.ndjson', Buffer.from([0x7b, 0xff, 0x7d])],
    ['wrong UTF-8', 'a.csv', Buffer.from([0x61, 0x0a, 0xc3, 0x28])],
    ['half a character at the end', 'a.csv', Buffer.from([0x61, 0x0a, 0xc3])],
    ['half a unit of UTF-16', 'a.csv', Buffer.from([0xff, 0xfe, 0x61])],
  ])('%s is an error that says where: %s', async (_what, path, bytes) => {
    await expect(read(path, bytes)).rejects.toMatchObject({ code: 'RG-DATA', message: expect.stringMatching(/near byte \d/) });
  });

  it('UTF-16 without its mark is no header whose columns are all absent', async () => {
    await expect(read('a.csv', Buffer.from('a,b\n1,2\n', 'utf16le'))).rejects.toMatchObject({
      code: 'RG-DATA',
      message: expect.stringContaining('UTF-16'),
    });
  });

  it('rows that are nested without end are unreadable, and do no harm', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await read('a.ndjson', `{"a":${deep}}\n{"a":1}\n`, 1 << 16)).toEqual(['the row is nested too deeply', { a: 1 }]);
    expect(await read('a.json', `[{"a":${deep}},{"a":1}]`, 1 << 16)).toEqual(['the row is nested too deeply', { a: 1 }]);
  });
});
