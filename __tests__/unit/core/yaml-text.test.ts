import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseDocument } from 'yaml';
import { yamlComment, yamlText } from '../../../src/core/index.ts';

describe('a text in YAML', () => {
  it.each(['.5', '.inf', 'no', 'null', '1.0', '~', 'a: b', '# x', '- x', '&a', '*a', '${{ x }}', 'a\u2028b', '\ud83d\ude00', ''])(
    'is read back: %j',
    (text) => {
      for (const version of ['1.1', '1.2'] as const) expect(parseDocument(`k: ${yamlText(text)}`, { version }).toJS()).toEqual({ k: text });
    },
  );

  it('is read back, in a flow map and beside a comment too', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => !/[\ud800-\udfff]/.test(one.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')));
    fc.assert(
      fc.property(text, text, (value, note) => {
        const document = parseDocument(`k: { a: ${yamlText(value)}, b: 1 } # ${yamlComment(note)}\nl: 2\n`);
        expect(document.errors).toEqual([]);
        expect(document.toJS()).toEqual({ k: { a: value, b: 1 }, l: 2 });
      }),
    );
  });
});
