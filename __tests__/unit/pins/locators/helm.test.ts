import { describe, expect, it } from '@jest/globals';
import { A, B, codeOf, listText, readText, setText } from '../../../support/pins.ts';

describe('helm', () => {
  it.each([
    ['{repository: a/b, tag: v1}', 'a/b:v1'],
    ['{registry: r.example, repository: a/b, tag: v1}', 'r.example/a/b:v1'],
    ['{registry: r.example/, repository: a/b, tag: v1}', 'r.example/a/b:v1'],
    ['{registry: "", repository: a/b, tag: v1, digest: ""}', 'a/b:v1'],
    [`{repository: a/b, tag: v1, digest: ${A}}`, `a/b:v1@${A}`],
    [`{repository: a/b, digest: ${A}}`, `a/b@${A}`],
    [`{repository: a/b, tag: "v1@${A}", digest: ""}`, `a/b:v1@${A}`],
    ['{repository: a/b, tag: ""}', 'a/b'],
    ['{repository: a/b, tag: }', 'a/b'],
    ['{repository: a/b, version: 1.2.3}', 'a/b:1.2.3'],
    ['{repository: a/b, tag: 1.20}', 'a/b:1.20'],
  ])('%s is %s', (image, value) => {
    const text = `api:\n  image: ${image}\n`;
    expect(readText(text, 'helm:api.image').value).toBe(value);
    expect(listText(text, 'values.yaml')).toEqual([`helm:api.image = ${value}`]);
  });

  it('fills an empty digest in quotes', () => {
    const text = 'image:\n  repository: a/b\n  tag: v1\n  digest: "" # none yet\n';
    const filled = text.replace('""', `"${A}"`);
    expect(setText(text, 'helm:image', 'a/b:v1', `a/b:v1@${A}`)).toBe(filled);
    expect(setText(filled, 'helm:image', `a/b:v1@${A}`, 'a/b:v1')).toBe(text);
    expect(codeOf(() => setText(text.replace(' ""', ''), 'helm:image', 'a/b:v1', `a/b:v1@${A}`))).toBe('RG-PIN-UNEDITABLE');
    expect(codeOf(() => setText(text.replace(' ""', ' null'), 'helm:image', 'a/b:v1', `a/b:v1@${A}`))).toBe('RG-PIN-UNEDITABLE');
  });

  it('leaves an empty digest empty where the tag carries the digest', () => {
    const text = `image: {repository: a/b, tag: "v1@${A}", digest: ""}\n`;
    expect(setText(text, 'helm:image', `v1@${A}`, `v2@${B}`)).toBe(text.replace('v1', 'v2').replace(A, B));
  });

  it('keeps the registry and changes the repository below it', () => {
    const text = 'image: {registry: r.example, repository: a/b, tag: v1}\n';
    expect(setText(text, 'helm:image', 'r.example/a/b:v1', 'r.example/c:v2')).toBe(text.replace('a/b', 'c').replace('v1', 'v2'));
    expect(codeOf(() => setText(text, 'helm:image', 'r.example/a/b:v1', 'other.example/a/b:v1'))).toBe('RG-PIN-UNEDITABLE');
  });

  it('finds scalars named like an image, keys with dots, and lists', () => {
    const text = `api.v1: {sidecarImage: "a/b:1"}\nextra:\n  - image: c/d:2\nimage: {repository: "https://charts.example", version: 1}\npullImage: true\nsourceImage: none\n`;
    expect(listText(text, 'values.yaml')).toEqual(['helm:api\\.v1.sidecarImage = a/b:1', 'helm:extra.0.image = c/d:2']);
    expect(readText(text, 'helm:extra.0.image').value).toBe('c/d:2');
  });

  it('leaves objects and Compose files to their locators', () => {
    expect(listText('kind: Deployment\nimage: a/b:1\n', 'a.yaml')).toEqual([]);
    expect(listText('services: {web: {image: "a/b:1"}}\n', 'compose.yaml')).toEqual(['compose:web = a/b:1']);
  });
});
