import { describe, expect, it } from '@jest/globals';
import { formatSelector, listPins, parseSelector, readPin, splicePins } from '../../src/pins/index.ts';
import { allLocators, formatsOf, LOCATORS } from '../../src/pins/locators/index.ts';
import { codeOf, undo } from '../support/pins.ts';

/** What every locator has to keep, whatever kind of manifest it reads. */
describe.each(allLocators.map((locator) => [locator.id, locator] as const))('%s', (id, locator) => {
  const { selector, manifest, path } = locator.example;
  const bytes = Buffer.from(manifest);
  const stream = formatsOf(locator)[0] === 'yaml';
  const config = parseSelector(selector);
  const value = readPin(path, bytes, config).value;
  const next = value.endsWith('7') ? value.replace(/7$/, '8') : value.replace(/a{64}$/, 'b'.repeat(64));

  it('is registered under its own id, and its example is its own', () => {
    expect(LOCATORS[id].id).toBe(id);
    expect(config.locator).toBe(id);
  });

  it('reads its text form back', () => {
    expect(formatSelector(config)).toBe(selector);
    expect(parseSelector(formatSelector(config))).toEqual(config);
    expect(locator.parse(locator.format(config))).toEqual(config);
  });

  it('finds exactly one place in its example, with a place in the file', () => {
    const reading = readPin(path, bytes, config);
    expect(reading).toMatchObject({ selector, config, sharedBy: 0, place: { file: path } });
    expect(manifest.split('\n')[reading.place.line - 1]?.length).toBeGreaterThanOrEqual(reading.place.column);
  });

  it('sets a new value, which it then reads, and the way back gives the original bytes', () => {
    const { bytes: after, proofs } = splicePins(path, bytes, [{ selector: config, expect: value, value: next }]);
    expect(readPin(path, after, config).value).toBe(next);
    const [proof] = proofs;
    expect(proof && Buffer.compare(undo(after, proof), bytes)).toBe(0);
    const back = splicePins(path, after, [{ selector: config, expect: next, value }]);
    expect(Buffer.compare(back.bytes, bytes)).toBe(0);
  });

  it('refuses a value that is not there any more', () => {
    expect(codeOf(() => splicePins(path, bytes, [{ selector: config, expect: next, value }]))).toBe('RG-PIN-STALE');
  });

  it('does not match an empty file, a list, a scalar, null, or maps and lists in odd places', () => {
    for (const text of [
      '',
      '[]',
      'x',
      '~',
      '{}',
      '- - - {}',
      'spec: []',
      'images: {}',
      'services: [1]',
      'kind: {a: b}',
      'kind: List\nitems: 3',
    ]) {
      // Outside of YAML most of these are no manifests at all.
      const codes = stream ? ['RG-PIN-NOT-FOUND'] : ['RG-PIN-NOT-FOUND', 'RG-MANIFEST-SYNTAX'];
      expect(codes).toContain(codeOf(() => readPin(path, Buffer.from(text), config)));
    }
  });

  it('says that it is ambiguous when its example stands twice', () => {
    const twice = Buffer.from(`${manifest}${stream ? '---\n' : ''}${manifest}`);
    // TOML itself forbids that.
    expect(codeOf(() => readPin(path, twice, config))).toBe(id === 'toml' ? 'RG-MANIFEST-SYNTAX' : 'RG-PIN-AMBIGUOUS');
  });

  it('is not led astray by a key of the prototype', () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const text = selector.replace(/[\w-]+$/, word);
      expect(codeOf(() => readPin(path, bytes, parseSelector(text)))).toBe('RG-PIN-NOT-FOUND');
    }
  });

  it('refuses text forms that it does not know, with what it expects', () => {
    const bad = {
      pointer: 'pointer:a/b',
      field: 'field:a..b',
      terraform: 'terraform:a..b',
      nomad: 'nomad:a/b/c/d',
      dockerfile: 'dockerfile:a/b',
      toml: 'toml:a b',
      env: 'env:a b',
      kubernetes: 'kubernetes:a/b',
      helm: 'helm:a..b',
      marker: 'marker:a b',
      kustomize: 'kustomize:',
      compose: 'compose:',
    }[id];
    expect(() => parseSelector(bad)).toThrow(expect.objectContaining({ code: 'RG-SELECTOR', expected: expect.stringContaining(`${id}:`) }));
  });

  it('lists its example (pointers apart: any scalar could be one)', () => {
    const listed = listPins(path, bytes);
    if (id === 'pointer') expect(listed).toEqual([]);
    else expect(listed.map((pin) => pin.value)).toEqual([value]);
    for (const pin of listed) expect(readPin(path, bytes, parseSelector(pin.selector))).toEqual(pin);
  });
});
