import { describe, expect, it } from '@jest/globals';
import { listPins, parseSelector, readPin, splicePins } from '../../../src/pins/index.ts';
import { KINDS } from '../../../src/pins/locators/field/kinds/index.ts';
import { parsePath } from '../../../src/pins/locators/field/path.ts';
import { KIND_CASES } from '../../support/manifest-kinds.ts';
import { undo } from '../../support/pins.ts';

describe.each(KIND_CASES)('$name', ({ path, text, pins }) => {
  const bytes = Buffer.from(text);
  const listed = listPins(path, bytes);

  it('has these pins', () => {
    expect(listed.map(({ selector, value, mutability, role }) => `${selector} = ${value} (${mutability}, ${role ?? 'unknown'})`)).toEqual(
      pins,
    );
  });

  it('each is read again by its selector, and what can be edited can be edited back', () => {
    for (const pin of listed) {
      expect(readPin(path, bytes, parseSelector(pin.selector))).toEqual(pin);
      const next = pin.value.replace(/.$/, (last) => (last === '1' ? '2' : last === 'a' ? 'b' : /\d/.test(last) ? '1' : 'a'));
      if (pin.mutability === 'variable') continue;
      const edit = { selector: pin.config, expect: pin.value, value: next, allowShared: true };
      const { bytes: after, proofs } = splicePins(path, bytes, [edit]);
      expect(readPin(path, after, pin.config).value).toBe(next);
      const [proof] = proofs;
      expect(proof && Buffer.from(undo(after, proof)).toString()).toBe(text);
      const back = splicePins(path, after, [{ ...edit, expect: next, value: pin.value }]);
      expect(Buffer.from(back.bytes).toString()).toBe(text);
    }
  });
});

describe('the tables of kinds', () => {
  it('have an example each', () => {
    const shown = new Set(KIND_CASES.flatMap(({ records }) => records ?? []));
    expect(KINDS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
    expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
  });

  it('have paths that can be read, and no path twice', () => {
    for (const { fields } of KINDS) {
      for (const { path } of fields) expect(parsePath(path).length).toBeGreaterThan(0);
      expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
    }
  });
});
