import { describe, expect, it } from '@jest/globals';
import { listPins } from '../../../../src/pins/index.ts';
import { codeOf, readText, setText } from '../../../support/pins.ts';

describe('compose', () => {
  const text = `x-image: &image a/b:1
services:
  web:
    image: *image
  job:
    image: *image
  built:
    build: .
    image: own:1
  none: {}
  null:
`;

  it('shows the services that share an anchor, and which services pull', () => {
    expect(listPins('compose.yaml', Buffer.from(text)).map(({ selector, sharedBy, place }) => [selector, sharedBy, place.line])).toEqual([
      ['compose:web', 2, 1],
      ['compose:job', 2, 1],
    ]);
    expect(readText(text, 'compose:built').value).toBe('own:1');
  });

  it('does not count a service that overrides what it merges', () => {
    const merged = 'x: &x {image: a:1}\nservices:\n  a: {<<: *x}\n  b: {<<: *x, image: "b:1"}\n';
    expect(readText(merged, 'compose:a').sharedBy).toBe(1);
    expect(readText(merged, 'compose:b').sharedBy).toBe(0);
  });

  it.each(['${IMAGE}', '${IMAGE:-a:1}', 'a:${TAG:-1}', '$IMAGE'])('shows %s as a variable and does not edit it', (image) => {
    const one = `services: {web: {image: "${image}"}}\n`;
    expect(readText(one, 'compose:web').mutability).toBe('variable');
    expect(codeOf(() => setText(one, 'compose:web', image, 'a:2'))).toBe('RG-PIN-UNEDITABLE');
  });
});
