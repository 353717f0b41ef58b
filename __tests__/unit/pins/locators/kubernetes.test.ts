import { describe, expect, it } from '@jest/globals';
import { listPins } from '../../../../src/pins/index.ts';
import { A, codeOf, listText, readText, setText } from '../../../support/pins.ts';

describe('kubernetes', () => {
  const container = (name: string, image: string): string => `{name: ${name}, image: '${image}'}`;

  it.each([
    ['Deployment', 'spec: {template: {spec: {containers: [X]}}}'],
    ['StatefulSet', 'spec: {template: {spec: {initContainers: [X]}}}'],
    ['DaemonSet', 'spec: {template: {spec: {ephemeralContainers: [X]}}}'],
    ['Job', 'spec: {template: {spec: {containers: [X]}}}'],
    ['CronJob', 'spec: {jobTemplate: {spec: {template: {spec: {containers: [X]}}}}}'],
    ['Pod', 'spec: {containers: [X]}'],
    ['PodTemplate', 'template: {spec: {containers: [X]}}'],
    ['Rollout', 'spec: {template: {spec: {containers: [X]}}}'],
    ['Service', 'spec: {template: {spec: {containers: [X]}}}'],
    ['InferenceService', 'spec: {predictor: {containers: [X]}}'],
  ])('finds a container of a %s', (kind, spec) => {
    const text = `kind: ${kind}\nmetadata: {name: a}\n${spec.replace('X', container('app', `r/x@${A}`))}\n`;
    expect(readText(text, `kubernetes:${kind}/a/app`).digest).toBe(A);
    expect(listText(text, 'a.yaml')).toEqual([`kubernetes:${kind}/a/app = r/x@${A}`]);
  });

  it('takes the container by name, wherever it stands in the list', () => {
    const text = `kind: Pod\nmetadata: {name: a}\nspec: {containers: [${container('one', 'x:1')}, ${container('two', 'x:1')}], initContainers: [${container('init', 'x:1')}]}\n`;
    expect(setText(text, 'kubernetes:two', 'x:1', 'x:2')).toBe(text.replace("two, image: 'x:1'", "two, image: 'x:2'"));
    expect(listText(text, 'a.yaml')).toEqual(['kubernetes:Pod/a/one = x:1', 'kubernetes:Pod/a/two = x:1', 'kubernetes:Pod/a/init = x:1']);
  });

  it('tells documents apart by kind, name and namespace', () => {
    const pod = (kind: string, name: string, namespace: string, tag: string): string =>
      `kind: ${kind}\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {template: {spec: {containers: [${container('app', `x:${tag}`)}]}}}\n`;
    const text = [
      pod('Deployment', 'a', 'n', '1'),
      pod('Deployment', 'a', 'm', '2'),
      pod('Job', 'a', 'n', '3'),
      pod('Job', 'b', 'n', '4'),
    ].join('---\n');
    expect(readText(text, 'kubernetes:Deployment/n/a/app').value).toBe('x:1');
    expect(readText(text, 'kubernetes:/m/a/app').value).toBe('x:2');
    expect(readText(text, 'kubernetes:Job/a/app').value).toBe('x:3');
    expect(readText(text, 'kubernetes:/b/app').value).toBe('x:4');
    expect(codeOf(() => readText(text, 'kubernetes:Deployment/a/app'))).toBe('RG-PIN-AMBIGUOUS');
    // The shortest selector that is unique: with the namespace where the name alone is not.
    expect(listText(text, 'a.yaml')).toEqual([
      'kubernetes:Deployment/n/a/app = x:1',
      'kubernetes:Deployment/m/a/app = x:2',
      'kubernetes:Job/a/app = x:3',
      'kubernetes:Job/b/app = x:4',
    ]);
  });

  it('points at what no name tells apart', () => {
    const one = `kind: Pod\nmetadata: {generateName: x}\nspec: {containers: [${container('app', 'x:1')}]}\n`;
    expect(listText(`${one}---\n${one}`, 'a.yaml')).toEqual([
      'pointer:/spec/containers/0/image#0 = x:1',
      'pointer:/spec/containers/0/image#1 = x:1',
    ]);
  });

  it('looks into a List', () => {
    const text = `kind: List\nitems:\n- kind: Pod\n  metadata: {name: a}\n  spec: {containers: [${container('app', 'x:1')}]}\n- kind: ConfigMap\n- {}\n-\n`;
    expect(readText(text, 'kubernetes:Pod/a/app').value).toBe('x:1');
    expect(listText(text, 'a.yaml')).toEqual(['kubernetes:Pod/a/app = x:1']);
  });

  it('points at the models of an InferenceService', () => {
    const service = (name: string): string => `kind: InferenceService
metadata: {name: ${name}}
spec:
  predictor:
    model: {storageUri: models:/ranking@champion}
    storageUris: [{uri: 's3://b/m?versionId=1'}, {}]
  transformer: {containers: [${container('pre', `x@${A}`)}]}
`;
    const seen = (text: string): string[] =>
      listPins('a.yaml', Buffer.from(text)).map(({ selector, mutability }) => `${selector} ${mutability}`);
    expect(seen(service('a'))).toEqual([
      'field:InferenceService/a#spec.predictor.model.storageUri alias',
      'field:InferenceService/a#spec.predictor.storageUris[0].uri none',
      'kubernetes:InferenceService/a/pre none',
    ]);
    expect(seen(`${service('a')}---\n${service('b')}`)[0]).toBe('field:InferenceService/a#spec.predictor.model.storageUri alias');
  });

  it('takes a kind for a list only when it has items', () => {
    const text = `kind: AllowList\nmetadata: {name: a}\nspec: {containers: [${container('app', 'x:1')}]}\n`;
    expect(readText(text, 'kubernetes:AllowList/a/app').value).toBe('x:1');
  });

  it('finds names that are written with escapes', () => {
    expect(readText('kind: Pod\nspec: {containers: [{name: "\\x61pp", image: "x:1"}]}\n', 'kubernetes:app').value).toBe('x:1');
    expect(readText('{"kind":"Pod","spec":{"containers":[{"name":"a\\u0070p","image":"x:1"}]}}', 'kubernetes:app', 'a.json').value).toBe(
      'x:1',
    );
  });

  it('finds names behind an alias', () => {
    expect(
      readText('kind: Pod\nmetadata: {name: &n app}\nspec: {containers: [{name: *n, image: x:1}]}\n', 'kubernetes:Pod/app/app').value,
    ).toBe('x:1');
  });

  it('is not misled by images in other places', () => {
    const text = `kind: ConfigMap\nmetadata: {name: a}\nimage: x:1\ndata: {image: x:1, a: "containers: [{name: app, image: x:1}]"}\n`;
    expect(listText(text, 'a.yaml')).toEqual([]);
  });
});
