import { describe, expect, it } from '@jest/globals';
import { A, B, codeOf, listText, readText, setText } from '../../../support/pins.ts';

describe('kustomize', () => {
  const images = (fields: string): string => `images:\n  - name: app\n    ${fields}\n`;

  it.each([
    ['newTag: v1', 'app:v1', 'untouched'],
    [`digest: ${A}`, `app@${A}`, 'untouched'],
    [`newTag: v1\n    digest: ${A}`, `app:v1@${A}`, 'untouched'],
    [`newTag: v1@${A}`, `app:v1@${A}`, 'untouched'],
    ['newName: r.example:5000/x\n    newTag: v1', 'r.example:5000/x:v1', 'untouched'],
    ['newName: other', 'other', 'untouched'],
    ['newName: ""\n    newTag: v1', 'app:v1', 'untouched'],
  ])('%j is %s', (fields, value) => {
    expect(readText(images(fields), 'kustomize:app').value).toBe(value);
  });

  it('changes tag and digest as one unit, or neither', () => {
    const text = images(`newTag: v1 # tag\n    digest: ${A}`);
    expect(setText(text, 'kustomize:app', `app:v1@${A}`, `app:v2@${B}`)).toBe(text.replace('v1', 'v2').replace(A, B));
    expect(codeOf(() => setText(text, 'kustomize:app', `app:v1@${A}`, 'app:v2'))).toBe('RG-PIN-UNEDITABLE');
  });

  it('keeps a digest in the tag where it stands', () => {
    const text = images(`newTag: "v1@${A}"`);
    expect(setText(text, 'kustomize:app', `app:v1@${A}`, `app:v2@${B}`)).toBe(images(`newTag: "v2@${B}"`));
  });

  it('changes the name only where a scalar holds it', () => {
    expect(setText(images('newName: a/b\n    newTag: v1'), 'kustomize:app', 'a/b:v1', 'c/d:v1')).toBe(
      images('newName: c/d\n    newTag: v1'),
    );
    expect(codeOf(() => setText(images('newTag: v1'), 'kustomize:app', 'app:v1', 'other:v1'))).toBe('RG-PIN-UNEDITABLE');
  });

  it.each([
    ['a digest where only a tag stands, without a tag', 'newTag: v1', 'app:v1', `app@${A}`],
    ['a tag where only a digest stands', `digest: ${A}`, `app@${A}`, `app:v1@${A}`],
    ['no tag where one stands', 'newTag: v1', 'app:v1', 'app'],
    ['what is no reference', 'newTag: v1', 'app:v1', 'app:v 1'],
    ['a number for a tag that is text', 'newTag: v1', 'app:v1', 'app:7'],
  ])('refuses %s', (_, fields, from, to) => {
    expect(codeOf(() => setText(images(fields), 'kustomize:app', from, to))).toBe('RG-PIN-UNEDITABLE');
  });

  it('keeps apart images whose names are parts of each other', () => {
    const text = `images:\n- {name: app, newTag: v1}\n- {name: team/app, newTag: v1}\n- {name: 'host:5000/app', newTag: v1}\n`;
    expect(setText(text, 'kustomize:host:5000/app', 'v1', 'v2')).toBe(
      text.replace("'host:5000/app', newTag: v1", "'host:5000/app', newTag: v2"),
    );
    expect(listText(text, 'kustomization.yaml')).toHaveLength(3);
    expect(listText(text, 'other.yaml')).toEqual([]);
    expect(listText(`kind: Component\n${text}`, 'other.yaml')).toHaveLength(3);
  });

  it('refuses entries of one name', () => {
    const text = 'images:\n- {name: app, newTag: v1}\n- {name: app, newTag: v2}\n';
    expect(codeOf(() => readText(text, 'kustomize:app'))).toBe('RG-PIN-AMBIGUOUS');
    expect(listText(text, 'kustomization.yaml')).toEqual([]);
  });

  it('does not find an entry that sets nothing', () => {
    expect(codeOf(() => readText('images:\n- name: app\n', 'kustomize:app'))).toBe('RG-PIN-NOT-FOUND');
  });
});
