import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { GateError } from '../../src/core/index.ts';
import { listPins, parseSelector, readPin, splicePins } from '../../src/pins/index.ts';
import { FORMATS } from '../support/pin-formats.ts';
import { digest, imageName } from '../support/pin-manifests.ts';
import { differingBytes, undo } from '../support/pins.ts';

/** Runs per kind of manifest. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 20);

const twoDigests = fc.tuple(digest, digest).filter(([a, b]) => a !== b);

function thrown(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof GateError && error.code !== 'RG-INTERNAL') return error.describe();
    throw error;
  }
  return 'nothing';
}

describe.each(Object.entries(FORMATS))('generated %s', (_, manifest) => {
  it('an edit changes exactly the digest, and its inverse gives the original bytes', () => {
    fc.assert(
      fc.property(manifest, imageName, twoDigests, ({ path, selector, render }, name, [old, next]) => {
        const [image, elsewhere] = [`${name}@${old}`, `${name}@${old}`];
        const [before, after] = [render(image, elsewhere), render(`${name}@${next}`, elsewhere)];
        const config = parseSelector(selector);
        const { bytes, proofs } = splicePins(path, Buffer.from(before), [{ selector: config, expect: old, value: next }]);
        expect(Buffer.from(bytes).toString()).toBe(after);
        expect(differingBytes(Buffer.from(before), bytes)).toBeLessThanOrEqual(64);
        expect(readPin(path, bytes, config).digest).toBe(next);
        const [proof] = proofs;
        expect(proof && Buffer.compare(undo(bytes, proof), Buffer.from(before))).toBe(0);
        const back = splicePins(path, bytes, [{ selector: config, expect: next, value: old }]);
        expect(Buffer.compare(back.bytes, Buffer.from(before))).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('a whole value for a whole value gives the same bytes as its digest alone', () => {
    fc.assert(
      fc.property(manifest, imageName, twoDigests, ({ path, selector, render }, name, [old, next]) => {
        const before = Buffer.from(render(`${name}@${old}`, name));
        const config = parseSelector(selector);
        const { value } = readPin(path, before, config);
        const whole = splicePins(path, before, [{ selector: config, expect: value, value: value.replace(old, next) }]);
        const part = splicePins(path, before, [{ selector: config, expect: old, value: next }]);
        expect(Buffer.compare(whole.bytes, part.bytes)).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('a stale expectation is refused, twice in the same words', () => {
    fc.assert(
      fc.property(manifest, imageName, twoDigests, ({ path, selector, render }, name, [old, next]) => {
        const set = (): unknown =>
          splicePins(path, Buffer.from(render(`${name}@${old}`, `${name}@${old}`)), [
            { selector: parseSelector(selector), expect: next, value: old },
          ]);
        expect(thrown(set)).toContain('RG-PIN-STALE');
        expect(thrown(set)).toBe(thrown(set));
      }),
      { numRuns: RUNS },
    );
  });

  it('every listed pin is found again by its selector', () => {
    fc.assert(
      fc.property(manifest, imageName, digest, ({ path, render }, name, hash) => {
        const bytes = Buffer.from(render(`${name}@${hash}`, name));
        for (const pin of listPins(path, bytes)) expect(readPin(path, bytes, parseSelector(pin.selector))).toEqual(pin);
      }),
      { numRuns: RUNS },
    );
  });

  it('any other value is written as meant and read back, or refused; never anything else', () => {
    const nasty = fc.string({
      maxLength: 10,
      unit: fc.constantFrom(...'ab1 :#,-?[]{}&*!|>\'"%@`\\/~\n\t.0$='.split(''), '${', '%{', 'é', '🚀', '\r'),
    });
    fc.assert(
      fc.property(manifest, imageName, digest, nasty, ({ path, selector, render }, name, hash, next) => {
        const before = Buffer.from(render(`${name}@${hash}`, name));
        const config = parseSelector(selector);
        const { value } = readPin(path, before, config);
        let bytes: Uint8Array = before;
        const refusal = thrown(() => {
          bytes = splicePins(path, before, [{ selector: config, expect: value, value: next }]).bytes;
        });
        if (refusal === 'nothing') expect(readPin(path, bytes, config).value).toBe(next);
        else expect(bytes).toBe(before);
      }),
      { numRuns: RUNS },
    );
  });

  it('a damaged file is read, or refused with a place; it never hangs and never breaks', () => {
    const damage = fc.constantFrom('"', '}', '{', '', '\n', '${', '(', '=', '<<E\n', '#', '*/', "'", '\\', '\0', '\r', '[', '"""', '@');
    fc.assert(
      fc.property(manifest, imageName, digest, fc.nat(), damage, fc.nat({ max: 3 }), ({ path, render }, name, hash, at, sign, cut) => {
        const text = render(`${name}@${hash}`, name);
        const place = at % (text.length + 1);
        const damaged = text.slice(0, place) + sign + text.slice(place + cut);
        const bytes = Buffer.from(damaged);
        const listed = thrown(() => {
          for (const pin of listPins(path, bytes)) expect(readPin(path, bytes, parseSelector(pin.selector))).toEqual(pin);
        });
        if (listed !== 'nothing') expect(listed).toMatch(/:\d+:\d+ RG-MANIFEST-SYNTAX/);
      }),
      { numRuns: RUNS },
    );
  });
});
