import { describe, expect, it } from '@jest/globals';
import { listPins } from '../../../src/pins/index.ts';
import { A, codeOf, readText } from '../../support/pins.ts';

/** Wide lists of aliases to one wide list: followed each time, they would be looked at billions of times. */
const WIDE = 8000;
const aliases = (name: string): string => `[${Array.from({ length: WIDE }, () => `*${name}`).join(', ')}]`;
const wide = (item: string): string => `[${Array.from({ length: WIDE }, () => item).join(', ')}]`;

describe('files made to take long', () => {
  it.each([
    ['Seldon predictors', `base: &x {componentSpecs: ${wide('{}')}}\nkind: SeldonDeployment\nspec: {predictors: ${aliases('x')}}\n`],
    [
      'Seldon containers',
      `c: &c ${wide('{name: a}')}\nbase: &x {componentSpecs: [{spec: {containers: *c}}]}\nkind: SeldonDeployment\nspec: {predictors: ${aliases('x')}}\n`,
    ],
    [
      'Argo CD parameters',
      `h: &h {helm: {parameters: ${wide('{name: a, value: b}')}}}\nkind: Application\nspec: {sources: ${aliases('h')}}\n`,
    ],
    ['Argo CD images', `h: &h {kustomize: {images: ${wide('a')}}}\nkind: Application\nspec: {sources: ${aliases('h')}}\n`],
    [
      'Tekton tasks',
      `t: &t {taskSpec: {steps: ${wide('{name: a}')}}}\napiVersion: tekton.dev/v1\nkind: Pipeline\nspec: {tasks: ${aliases('t')}}\n`,
    ],
    ['nested aliases', `a: &a ${wide('1')}\nb: &b ${aliases('a')}\nc: &c ${aliases('b')}\nkind: X\nspec: {image: *c}\n`],
  ])('%s are looked at once', (_, text) => {
    expect(listPins('a.yaml', Buffer.from(text)).length).toBeLessThan(WIDE + 1);
    expect(codeOf(() => readText(text, 'field:nothing'))).toBe('RG-PIN-NOT-FOUND');
  });

  it('what cannot be looked at whole is not taken for unique', () => {
    const text = `list: [${'{},'.repeat(100_001)}{image: x@${A}}]\n`;
    expect(codeOf(() => readText(text, 'field:list[*].image'))).toBe('RG-PIN-AMBIGUOUS');
    expect(codeOf(() => readText(text, 'field:**.image'))).toBe('RG-PIN-AMBIGUOUS');
  });

  it('a selector of wildcards ends', () => {
    const text = `a: &a ${wide('1')}\nb: &b ${aliases('a')}\nc: ${aliases('b')}\nimage: x@${A}\n`;
    expect(codeOf(() => readText(text, 'field:*.*.*.*'))).toBe('RG-PIN-AMBIGUOUS');
    expect(() => readText(text, 'field:**.**.image')).toThrow(/RG-SELECTOR|stands once/);
  });
});
