import { describe, expect, it } from '@jest/globals';
import { listPins } from '../../../src/pins/index.ts';
import { B, codeOf, listText, readText, setText } from '../../support/pins.ts';

describe('listing a file', () => {
  it('says where a file cannot be parsed', () => {
    const error = (() => {
      try {
        return listPins('a.yaml', Buffer.from('a: 1\n---\nb: [1\nc: 2\n'));
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({
      code: 'RG-MANIFEST-SYNTAX',
      place: { file: 'a.yaml', line: expect.any(Number), column: expect.any(Number) },
    });
  });

  it('takes files for what their name says, and for YAML where it says nothing', () => {
    const image = 'services: {web: {image: "a/b:1"}}\n';
    for (const path of ['a.yaml', 'a.YML', 'compose', 'a.lock', 'Dockerfile.yaml', '.env.yml', 'a.dvc'])
      expect(listText(image, path)).toHaveLength(1);
    for (const path of [
      'a.json',
      'a.JSON',
      'a.toml',
      'main.tf',
      'x.tfvars',
      'Dockerfile',
      'b/Dockerfile.dev',
      '.env',
      '.env.prod',
      'a.md',
    ]) {
      expect(codeOf(() => listText(image, path))).toBe('RG-MANIFEST-SYNTAX');
    }
  });

  it('proposes nothing that could not be found again', () => {
    const text = 'a: {image: {repository: x/y, tag: 1}}\na: {}\n';
    expect(listText(text, 'values.yaml')).toEqual([]);
  });

  it('does not blow up on aliases of aliases', () => {
    const bomb = `a0: &a0 {image: "x:1"}\n${Array.from({ length: 25 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => `*a${level}`).join(', ')}]\n`).join('')}`;
    expect(listText(bomb, 'values.yaml')).toEqual(['helm:a0.image = x:1']);
  });
});

describe('a stream of 20,000 documents', () => {
  const digestOf = (index: number): string => `sha256:${index.toString(16).padStart(64, '0')}`;
  const pod = (index: number): string =>
    `kind: Pod\nmetadata: {name: app-${index}}\nspec: {containers: [{name: main, image: 'r.example/app@${digestOf(index)}'}]}\n`;
  const target = 17_777;
  // Every other document is broken: had it been parsed, it would have been in the way.
  const text = Array.from({ length: 20_000 }, (_, index) => (index === target ? pod(index) : `${pod(index)}x: [\n`)).join('---\n');

  it('costs no more than its target document', () => {
    const started = process.cpuUsage();
    const after = setText(text, `kubernetes:Pod/app-${target}/main`, digestOf(target), B);
    const { user, system } = process.cpuUsage(started);
    expect(after).toBe(text.replace(digestOf(target), B));
    // About 60 ms of processor time; parsing all of it takes more than a second.
    expect((user + system) / 1000).toBeLessThan(600);
  });

  it('finds a document by its number at once', () => {
    expect(readText(text, `/spec/containers/0/image#${target}`).digest).toBe(digestOf(target));
  });
});
