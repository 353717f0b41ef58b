import { describe, expect, it } from '@jest/globals';
import { parseEnv } from 'node:util';
import { A, codeOf, listText, readText, setText } from '../../../support/pins.ts';

const FILE = `# IMAGE=no
export WEB_IMAGE="r.example/x:1@${A}" # was 0.9
API_IMAGE=x:1
IMAGE_TAG='1.2'
DEBUG=1
MODEL_URI=models:/ranking/7
PASSED_ON
EMPTY=
SPACED = y:2
CERT="line
OTHER=1
end"
OTHER=2
DOUBT=a#b
ESCAPED="a\\"b"
TICKS=\`x\`
REF=\${X}
`;

describe('env', () => {
  it('lists what looks like a pin by key and value', () => {
    expect(listText(FILE, 'deploy/.env.production')).toEqual([
      `env:WEB_IMAGE = r.example/x:1@${A}`,
      'env:API_IMAGE = x:1',
      'env:IMAGE_TAG = 1.2',
      'env:MODEL_URI = models:/ranking/7',
    ]);
    expect(readText(FILE, 'env:MODEL_URI', '.env')).toMatchObject({ role: 'model', mutability: 'none' });
  });

  it('reads what Node reads, wherever it would edit', () => {
    const node = parseEnv(FILE);
    for (const key of ['WEB_IMAGE', 'API_IMAGE', 'IMAGE_TAG', 'DEBUG', 'MODEL_URI', 'SPACED', 'CERT'])
      expect([key, readText(FILE, `env:${key}`, '.env').value]).toEqual([key, node[key]]);
  });

  it.each([
    ['API_IMAGE', 'x:1', 'x:2', 'API_IMAGE=x:1', 'API_IMAGE=x:2'],
    ['EMPTY', '', 'x:2', 'EMPTY=', 'EMPTY=x:2'],
    ['DEBUG', '1', '', 'DEBUG=1', 'DEBUG='],
    ['SPACED', 'y:2', 'y:3', 'y:2', 'y:3'],
    ['CERT', 'end', 'stop', 'end"', 'stop"'],
  ])('%s: %j becomes %j', (key, from, to, before, after) => {
    expect(setText(FILE, `env:${key}`, from, to, '.env')).toBe(FILE.replace(before, after));
  });

  it.each([
    ['OTHER', '2', '3', 'RG-PIN-AMBIGUOUS'],
    ['DOUBT', 'a#b', 'c', 'RG-PIN-UNEDITABLE'],
    ['ESCAPED', 'a\\"b', 'c', 'RG-PIN-UNEDITABLE'],
    ['TICKS', 'x', 'y', 'RG-PIN-UNEDITABLE'],
    ['REF', '${X}', 'y', 'RG-PIN-UNEDITABLE'],
    ['API_IMAGE', 'x:1', 'a b', 'RG-PIN-UNEDITABLE'],
    ['API_IMAGE', 'x:1', '$X', 'RG-PIN-UNEDITABLE'],
    ['API_IMAGE', 'x:1', 'a#b', 'RG-PIN-UNEDITABLE'],
    ['WEB_IMAGE', A, 'a"b', 'RG-PIN-UNEDITABLE'],
    ['IMAGE_TAG', '1.2', "a'b", 'RG-PIN-UNEDITABLE'],
    ['PASSED_ON', '', 'x', 'RG-PIN-NOT-FOUND'],
    ['A-B C', '', 'x', 'RG-SELECTOR'],
  ])('%s from %j to %j: %s', (key, from, to, code) => {
    expect(codeOf(() => setText(FILE, `env:${key}`, from, to, '.env'))).toBe(code);
  });

  it('refuses keys that stand twice, quotes that do not end, and lines of another kind', () => {
    expect(codeOf(() => readText('A=1\nexport A=2\n', 'env:A', '.env'))).toBe('RG-PIN-AMBIGUOUS');
    for (const text of ['A="x\nB=1\n', 'A=1\nsource x\n', 'A=1\nB: 2\n', 'A=1\rB=2\n'])
      expect(codeOf(() => readText(text, 'env:A', '.env'))).toBe('RG-MANIFEST-SYNTAX');
  });

  it('takes blanks without end for what they are', () => {
    const blanks = ' '.repeat(300_000);
    expect(readText(`A=x${blanks}\n`, 'env:A', '.env').value).toBe('x');
    expect(codeOf(() => setText(`A=x${blanks}y\n`, 'env:A', `x${blanks}y`, 'z', '.env'))).toBe('RG-PIN-UNEDITABLE');
    expect(codeOf(() => readText(`A${blanks}`, 'env:A', '.env'))).toBe('RG-PIN-NOT-FOUND');
  });

  it('keeps CRLF, a byte order mark and the missing last line end', () => {
    expect(setText('\uFEFFA=x:1\r\nB=2', 'env:A', 'x:1', 'x:22', '.env')).toBe('\uFEFFA=x:22\r\nB=2');
    expect(setText('A=x:1\r\nB=2', 'env:B', '2', '33', 'prod.env')).toBe('A=x:1\r\nB=33');
  });
});
