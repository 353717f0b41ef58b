import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { GateError } from '../../src/core/index.ts';
import { listPins, parseSelector, readPin, splicePins } from '../../src/pins/index.ts';
import { digest, imageName, MANIFESTS } from '../support/pin-manifests.ts';
import { differingBytes, undo } from '../support/pins.ts';

/** Runs per kind of manifest. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 25);

const twoDigests = fc.tuple(digest, digest).filter(([a, b]) => a !== b);

function thrown(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof GateError) return error.describe();
    throw error;
  }
  return 'nothing';
}

describe.each(Object.entries(MANIFESTS))('generated %s manifests', (_, manifest) => {
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
        const before = Buffer.from(render(`${name}@${old}`, `${name}@${old}`));
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
});
