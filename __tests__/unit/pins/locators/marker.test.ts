import { describe, expect, it } from '@jest/globals';
import { codeOf, listText, readText } from '../../../support/pins.ts';

describe('marker', () => {
  it('finds the value on the line of the comment', () => {
    const text = `a: x # rollback-gate: one\nb: [1, "y"] # other\nc: |  # rollback-gate: two - this one\n  z\nd: &d v #rollback-gate: three\ne: "# rollback-gate: four"\n`;
    expect(readText(text, 'marker:one').value).toBe('x');
    expect(readText(text, 'marker:two').value).toBe('z\n');
    expect(readText(text, 'marker:three').value).toBe('v');
    expect(codeOf(() => readText(text, 'marker:four'))).toBe('RG-PIN-NOT-FOUND');
    expect(listText(text, 'a.yaml').map((line) => line.split(' ')[0])).toEqual(['marker:one', 'marker:two', 'marker:three']);
  });

  it('follows an alias on its line', () => {
    expect(readText('a: &x v\nb: *x # rollback-gate: m\n', 'marker:m')).toMatchObject({ value: 'v', sharedBy: 1, place: { line: 1 } });
  });

  it.each([
    ['a line with two values', 'a: {b: 1, c: 2} # rollback-gate: m\n', 'RG-PIN-AMBIGUOUS'],
    ['two markers of one name', 'a: 1 # rollback-gate: m\nb: 2 # rollback-gate: m\n', 'RG-PIN-AMBIGUOUS'],
    ['a comment on a line of its own', '# rollback-gate: m\na: 1\n', 'RG-PIN-NOT-FOUND'],
    ['a comment behind a key alone', 'a: # rollback-gate: m\n  b: 1\n', 'RG-PIN-NOT-FOUND'],
    ['text inside a block scalar', 'a: |\n  b: 1 # rollback-gate: m\n', 'RG-PIN-NOT-FOUND'],
    ['a longer name', 'a: 1 # rollback-gate: mm\n', 'RG-PIN-NOT-FOUND'],
  ])('refuses %s', (_, text, code) => {
    expect(codeOf(() => readText(text, 'marker:m'))).toBe(code);
  });

  it('reads comments of JSON', () => {
    const text = '{\n  "a": "x", // rollback-gate: one\n  "b": "y" /* rollback-gate: two */\n}\n';
    expect(readText(text, 'marker:one', 'a.jsonc').value).toBe('x');
    expect(readText(text, 'marker:two', 'a.jsonc').value).toBe('y');
  });

  it('goes before the other locators when a file is listed', () => {
    const text = 'kind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: app\n    image: x:1 # rollback-gate: image\n';
    expect(listText(text, 'a.yaml')).toEqual(['marker:image = x:1']);
  });
});
