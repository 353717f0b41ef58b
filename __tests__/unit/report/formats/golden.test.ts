import { describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_ENDINGS, renderAnnotations, renderFile, renderTerminal, REPORT_FORMATS } from '../../../../src/report/index.ts';
import { FIELD_RULE } from '../../../support/report-samples.ts';
import { GALLERY, START } from '../../../support/report-gallery.ts';

/** What every format makes of the same reports. `UPDATE_GOLDEN=1 npm test -- __tests__/unit/report/formats/golden` writes them anew. */
const FOLDER = join(import.meta.dirname, 'fixtures', 'golden');
const context = { rules: new Map([[FIELD_RULE.id, FIELD_RULE]]), version: '1.2.3', time: START };

/** The text that is expected; with UPDATE_GOLDEN it becomes what it is. */
function golden(name: string, text: string): string {
  const file = join(FOLDER, name);
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, 'utf8');
}

describe.each(Object.entries(GALLERY))('%s', (name, make) => {
  it.each(REPORT_FORMATS)('as %s', async (format) => {
    const text = await renderFile(format, make(), context);
    expect(text).toBe(golden(`${name}${FILE_ENDINGS[format]}`, text));
  });

  it.each([
    ['narrow', { color: false, width: 60 }],
    ['wide', { color: true, width: 140 }],
  ])('in a %s terminal', (kind, options) => {
    const text = renderTerminal(make(), options);
    expect(text).toBe(golden(`${name}.${kind}.txt`, text));
  });

  it('as annotations', () => {
    const text = `${JSON.stringify(renderAnnotations(make()), null, 1)}\n`;
    expect(text).toBe(golden(`${name}.annotations.json`, text));
  });
});
