import { describe, expect, it } from '@jest/globals';
import { type ErrorCode, GateError } from '../../../src/core/index.ts';
import { parseSelector, splicePins } from '../../../src/pins/index.ts';
import { A, B, codeOf, readText, setPin, setText, undo } from '../../support/pins.ts';

const SELECTOR = 'field:data.values|api.image';
const holder = (text: string): string => `data:\n  values: ${text}\n  after: 1\n`;

/** Ways in which a document stands in a text. The digest A becomes B and nothing else changes. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['a literal block', holder(`|\n    # was ${B}\n    api:\n      image: r/x:1@${A} # pinned\n    other: [1]`)],
  ['a literal block with an indentation indicator, kept end', holder(`|2+\n      api:\n        image: "r/x@${A}"\n\n\n`)],
  ['a literal block with CRLF', holder(`|\n    api:\n      image: 'r/x@${A}'\n`).replaceAll('\n', '\r\n')],
  ['a folded block', holder(`>-\n    {api: {image: r/x@${A},\n    n: 1}}`)],
  ['single quotes', holder(`'api: {image: "r/x@${A}"}'`)],
  ['doubled single quotes', holder(`'api: {image: ''r/x@${A}'', it: ''''''''}'`)],
  ['double quotes with escaped line ends', holder(`"api:\\n  image: r\\/x@${A}\\n  n: \\u00e9\\n"`)],
  ['double quotes over lines', holder(`"api: {image:\n    'r/x@${A}'}"`)],
  ['JSON', holder(`'{"api":{"image":"r\\/x@${A}"}}'`)],
  ['a plain scalar over lines', `data:\n  values:\n    {"a": 1}\n`.replace('{"a": 1}', `"{api: {image: r/x@${A}}}"`)],
  ['emoji before it', `# 🚀\n${holder(`|\n    e: 🔥\n    api: {image: r/x@${A}}\n`)}`],
  ['inner block scalar', holder(`|\n    api:\n      image: >-\n        r/x@${A}\n    n: 1\n`)],
  ['inner anchor without use', holder(`|\n    api:\n      image: &a r/x@${A}\n`)],
];

describe('a value in a document inside a text', () => {
  it.each(TEXTS)('%s', (_, text) => {
    const { bytes, proofs } = setPin(text, SELECTOR, A, B);
    expect(Buffer.from(bytes).toString()).toBe(text.replace(A, B));
    const [proof] = proofs;
    expect(proof && Buffer.from(undo(bytes, proof)).toString()).toBe(text);
    expect(setText(text.replace(A, B), SELECTOR, B, A)).toBe(text);
  });

  it('has a place of its own in the file', () => {
    expect(readText(holder(`|\n    api:\n      image: r/x@${A}\n`), SELECTOR).place).toMatchObject({ line: 4, column: 14 });
  });

  it('may be a unit: repository, tag and digest go together', () => {
    const text = holder('|\n    api:\n      image:\n        repository: r/x\n        tag: "1"\n        digest: ""\n');
    const after = text.replace('"1"', '"2"').replace('""', `"${A}"`);
    expect(setText(text, SELECTOR, 'r/x:1', `r/x:2@${A}`)).toBe(after);
    expect(setText(after, SELECTOR, `r/x:2@${A}`, 'r/x:1')).toBe(text);
  });

  it('may be one of several that change at once', () => {
    const text = `${holder(`|\n    api: {image: a@${A}}\n    web: {image: w@${A}}\n`)}top: t@${A}\n`;
    const edits = [SELECTOR, 'field:data.values|web.image', '/top'].map((selector) => ({
      selector: parseSelector(selector),
      expect: A,
      value: B,
    }));
    const { bytes, proofs } = splicePins('m.yaml', Buffer.from(text), edits);
    expect(Buffer.from(bytes).toString()).toBe(text.replaceAll(A, B));
    expect(proofs.map(({ splices }) => splices.length)).toEqual([1, 1, 1]);
  });
});

const REFUSALS: readonly (readonly [name: string, text: string, code: ErrorCode, says: RegExp, to?: string])[] = [
  ['a text that is no YAML', holder(`'api: [image'`), 'RG-MANIFEST-SYNTAX', /the text that it looks into/],
  ['a text of several documents', holder(`|\n    api: {image: x@${A}}\n    ---\n    b: 1\n`), 'RG-MANIFEST-SYNTAX', /several documents/],
  ['a duplicate key inside', holder(`|\n    api: {image: x@${A}}\n    api: {image: x@${A}}\n`), 'RG-PIN-AMBIGUOUS', /manifest.yaml:2:11/],
  ['an alias inside', holder(`|\n    api: {image: &a x@${A}}\n    b: *a\n`), 'RG-PIN-UNEDITABLE', /1 other place/],
  ['an alias of the whole text', `x: &v 'api: {image: x@${A}}'\ndata: {values: *v}\n`, 'RG-PIN-UNEDITABLE', /1 other place/],
  ['a template inside', holder(`|\n    api: {image: "{{ x@${A} }}"}\n`), 'RG-PIN-UNEDITABLE', /filled in by another program/],
  ['a value that the inner style cannot say', holder(`|\n    api: {image: x@${A}}\n`), 'RG-PIN-UNEDITABLE', /would/, 'a, b: 1'],
  [
    'a value that the outer style cannot say',
    holder(`"api: {image: 'x@${A}'}"`),
    'RG-PIN-UNEDITABLE',
    /in the text it stands in.*escape/,
    'a"b',
  ],
  ['a value that would be no text any more', holder(`|\n    api: {image: ${A}}\n`), 'RG-PIN-UNEDITABLE', /change its type/, 'yes'],
  ['a text that is a number', 'data: {values: 7}\n', 'RG-PIN-NOT-FOUND', /matches no scalar/],
];

function errorOf(action: () => unknown): GateError {
  try {
    action();
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what stands in a text is refused as anywhere else', () => {
  it.each(REFUSALS)('%s', (_, text, code, says, to = B) => {
    const error = errorOf(() => setPin(text, SELECTOR, A, to));
    expect(error.code).toBe(code);
    expect(error.place).toMatchObject({ file: 'manifest.yaml' });
    expect(error.describe()).toMatch(says);
  });

  it('an edit of the text beside an edit inside it', () => {
    const text = holder(`'api: {image: x@${A}}'`);
    const edits = [SELECTOR, '/data/values'].map((selector) => ({ selector: parseSelector(selector), expect: A, value: B }));
    expect(codeOf(() => splicePins('m.yaml', Buffer.from(text), edits))).toBe('RG-PIN-AMBIGUOUS');
  });
});

describe('an empty digest', () => {
  const image = (digest: string): string => `image:\n  repository: r/x\n  tag: v1\n  digest: ${digest}\n  pull: Always\n`;

  it('is filled where it stands in quotes, and emptied again', () => {
    for (const quotes of ['""', "''"]) {
      const filled = image(quotes.replace(/(.)(.)/, `$1${A}$2`));
      expect(setText(image(quotes), 'helm:image', 'r/x:v1', `r/x:v1@${A}`)).toBe(filled);
      expect(setText(filled, 'helm:image', `r/x:v1@${A}`, 'r/x:v1')).toBe(image(quotes));
    }
  });

  it('gets quotes where it had none', () => {
    const { bytes, proofs } = setPin(image(`${A} # set by the job`), 'helm:image', `r/x:v1@${A}`, 'r/x:v1');
    expect(Buffer.from(bytes).toString()).toBe(image('"" # set by the job'));
    const [proof] = proofs;
    expect(proof && Buffer.from(undo(bytes, proof)).toString()).toBe(image(`${A} # set by the job`));
  });

  it.each(['', '~', 'null', '# nothing'])('is refused where it is null: `digest: %s`', (digest) => {
    expect(codeOf(() => setText(image(digest), 'helm:image', 'r/x:v1', `r/x:v1@${A}`))).toBe('RG-PIN-UNEDITABLE');
  });
});

describe('a Compose service with `build`', () => {
  it('has an image that can be read and never set', () => {
    const text = `services: { web: { build: ., image: 'x@${A}' } }\n`;
    expect(readText(text, 'compose:web').digest).toBe(A);
    expect(() => setText(text, 'compose:web', A, B)).toThrow(/`build`, which wins/);
  });
});
