import { describe, expect, it } from '@jest/globals';
import { type ErrorCode, GateError } from '../../../src/core/index.ts';
import type { SelectorConfig } from '../../../src/config/index.ts';
import { parseSelector, readPin, splicePins } from '../../../src/pins/index.ts';
import { A, B, deployment, setPin } from '../../support/pins.ts';

interface Refusal {
  readonly name: string;
  readonly text: string;
  readonly selector: string;
  readonly code: ErrorCode;
  readonly path?: string;
  readonly expect?: string;
  readonly value?: string;
  /** What the message says, whole or in part. */
  readonly says?: RegExp;
}

const C = `sha256:${'c'.repeat(64)}`;

/** What must never be edited, and why. */
const REFUSALS: readonly Refusal[] = [
  {
    name: 'another value than expected',
    text: deployment(`app@${C}`),
    selector: 'kubernetes:app',
    code: 'RG-PIN-STALE',
    says: /holds `app@sha256:c/,
  },
  { name: 'the expectation only in a comment', text: deployment(`app:1 # ${A}`), selector: 'kubernetes:app', code: 'RG-PIN-STALE' },
  {
    name: 'the expectation as a part of a word',
    text: deployment('app:1.2.3'),
    selector: 'kubernetes:app',
    expect: '1.2',
    value: '1.3',
    code: 'RG-PIN-STALE',
    says: /whole word/,
  },
  { name: 'the empty expectation', text: deployment('app:1'), selector: 'kubernetes:app', expect: '', code: 'RG-PIN-STALE' },
  { name: 'the expectation twice', text: `a: "${A} and ${A}"\n`, selector: '/a', code: 'RG-PIN-AMBIGUOUS', says: /stands 2 times/ },
  {
    name: 'an alias without leave',
    text: `a: &x app@${A}\nb: *x\n`,
    selector: '/b',
    code: 'RG-PIN-UNEDITABLE',
    says: /1 other place takes/,
  },
  {
    name: 'an anchor without leave',
    text: `a: &x app@${A}\nb: *x\nc: *x\n`,
    selector: '/a',
    code: 'RG-PIN-UNEDITABLE',
    says: /2 other places take/,
  },
  {
    name: 'a duplicate key',
    text: deployment(`app@${A}\n          image: app@${A}`),
    selector: 'kubernetes:app',
    code: 'RG-PIN-AMBIGUOUS',
    says: /`image` stands 2 times.*manifest.yaml:10:11, manifest.yaml:11:11/,
  },
  { name: 'a duplicate key on the way', text: `a: {b: app@${A}}\n"a": {}\n`, selector: '/a/b', code: 'RG-PIN-AMBIGUOUS' },
  { name: 'a duplicate key in JSON', path: 'a.json', text: `{"a": "app@${A}", "a": "x"}`, selector: '/a', code: 'RG-PIN-AMBIGUOUS' },
  { name: 'two merge keys', text: `x: &x {i: app@${A}}\ns:\n  <<: *x\n  <<: {}\n`, selector: '/s/i', code: 'RG-PIN-AMBIGUOUS' },
  {
    name: 'two documents that match',
    text: `${deployment(`app@${A}`)}---\n${deployment(`app@${A}`)}`,
    selector: 'kubernetes:app',
    code: 'RG-PIN-AMBIGUOUS',
    says: /manifest.yaml:10:18, manifest.yaml:21:18/,
  },
  {
    name: 'two containers of one name',
    text: deployment(`app@${A}\n      initContainers: [{name: app, image: x}]`),
    selector: 'kubernetes:app',
    code: 'RG-PIN-AMBIGUOUS',
  },
  {
    name: 'a match in a clean and in a broken document',
    text: `${deployment(`app@${A}`)}---\n${deployment(`app@${A}`)}x: [\n`,
    selector: 'kubernetes:app',
    code: 'RG-PIN-AMBIGUOUS',
  },
  { name: 'nothing that matches', text: deployment(`app@${A}`), selector: 'kubernetes:web', code: 'RG-PIN-NOT-FOUND' },
  { name: 'a map', text: `a: {b: app@${A}}\n`, selector: '/a', code: 'RG-PIN-NOT-FOUND' },
  { name: 'an index beyond the list', text: `a: [app@${A}]\n`, selector: '/a/1', code: 'RG-PIN-NOT-FOUND' },
  { name: 'a key of the prototype', text: `a: 1\n`, selector: '/__proto__/constructor', code: 'RG-PIN-NOT-FOUND' },
  { name: 'a document that is not there', text: `a: app@${A}\n`, selector: '/a#1', code: 'RG-PIN-NOT-FOUND' },
  {
    name: 'a syntax error in the document',
    text: `${deployment(`app@${A}`)}x: [\n`,
    selector: 'kubernetes:app',
    code: 'RG-MANIFEST-SYNTAX',
    says: /YAML/,
  },
  {
    name: 'a Helm control block',
    text: deployment(`app@${A}`).replace('spec:\n', '{{- if .Values.x }}\nspec:\n'),
    selector: 'kubernetes:app',
    code: 'RG-MANIFEST-SYNTAX',
  },
  {
    name: 'a lone carriage return',
    text: deployment(`app@${A} # a\rimage: b`),
    selector: 'kubernetes:app',
    code: 'RG-MANIFEST-SYNTAX',
    says: /carriage return/,
  },
  {
    name: 'a broken JSON file',
    path: 'a.json',
    text: `{"a": "app@${A}"`,
    selector: '/a',
    code: 'RG-MANIFEST-SYNTAX',
    says: /close brace expected/,
  },
  {
    name: 'deep nesting in JSON',
    path: 'a.json',
    text: '['.repeat(50_000),
    selector: '/0',
    code: 'RG-MANIFEST-SYNTAX',
    says: /nested deeper/,
  },
  { name: 'deep nesting in YAML', text: '['.repeat(20_000), selector: '/0', code: 'RG-MANIFEST-SYNTAX', says: /nested too deeply/ },
  {
    name: 'another syntax',
    path: 'deploy.sh',
    text: `image=app@${A}`,
    selector: '/a',
    code: 'RG-MANIFEST-SYNTAX',
    says: /not read from files of this kind/,
  },
  {
    name: 'an empty value without quotes',
    text: 'image: {repository: app, tag: v1, digest: }\n',
    selector: 'helm:image',
    expect: 'app:v1',
    value: `app:v1@${A}`,
    code: 'RG-PIN-UNEDITABLE',
  },
  { name: 'null', text: 'a: ~\n', selector: '/a', expect: '~', value: 'x', code: 'RG-PIN-UNEDITABLE' },
  {
    name: 'a variable',
    text: `services:\n  web:\n    image: \${IMAGE:-app@${A}}\n`,
    selector: 'compose:web',
    code: 'RG-PIN-UNEDITABLE',
    says: /filled in by another program/,
  },
  {
    name: 'a template expression',
    text: `a: "{{ .x | default '${A}' }}"\n`,
    selector: '/a',
    code: 'RG-PIN-UNEDITABLE',
  },
  { name: 'a quote in double quotes', text: 'a: "x"\n', selector: '/a', expect: 'x', value: 'a"b', code: 'RG-PIN-UNEDITABLE' },
  { name: 'a backslash in double quotes', text: 'a: "x"\n', selector: '/a', expect: 'x', value: 'a\\b', code: 'RG-PIN-UNEDITABLE' },
  { name: 'a quote in single quotes', text: "a: 'x'\n", selector: '/a', expect: 'x', value: "a'b", code: 'RG-PIN-UNEDITABLE' },
  { name: 'a line break', text: 'a: "x"\n', selector: '/a', expect: 'x', value: 'a\nb', code: 'RG-PIN-UNEDITABLE' },
  { name: 'a line separator', text: 'a: x\n', selector: '/a', expect: 'x', value: 'a\u2028b', code: 'RG-PIN-UNEDITABLE' },
  { name: 'half a surrogate pair', text: 'a: x\n', selector: '/a', expect: 'x', value: 'a\ud800', code: 'RG-PIN-UNEDITABLE' },
  { name: 'a comment sign in a plain scalar', text: 'a: x\n', selector: '/a', expect: 'x', value: 'a #b', code: 'RG-PIN-UNEDITABLE' },
  { name: 'a colon and a blank in a plain scalar', text: 'a: x\n', selector: '/a', expect: 'x', value: 'b: c', code: 'RG-PIN-UNEDITABLE' },
  {
    name: 'an indicator at the start of a plain scalar',
    text: 'a: x\n',
    selector: '/a',
    expect: 'x',
    value: '*x',
    code: 'RG-PIN-UNEDITABLE',
  },
  { name: 'a comma in a flow list', text: 'a: [x]\n', selector: '/a/0', expect: 'x', value: 'a, b', code: 'RG-PIN-UNEDITABLE' },
  { name: 'blanks around a plain scalar', text: 'a: x\n', selector: '/a', expect: 'x', value: ' x ', code: 'RG-PIN-UNEDITABLE' },
  { name: 'an empty plain scalar', text: 'a: x\n', selector: '/a', expect: 'x', value: '', code: 'RG-PIN-UNEDITABLE' },
  { name: 'text to a number', text: 'a: x\n', selector: '/a', expect: 'x', value: '7', code: 'RG-PIN-UNEDITABLE', says: /change its type/ },
  {
    name: 'a number to text',
    text: 'a: 7\n',
    selector: '/a',
    expect: '7',
    value: '7.0.1',
    code: 'RG-PIN-UNEDITABLE',
    says: /change its type/,
  },
  {
    name: 'a version to a number',
    text: 'a: 1.2.3\n',
    selector: '/a',
    expect: '1.2.3',
    value: '1.2',
    code: 'RG-PIN-UNEDITABLE',
    says: /change its type/,
  },
  {
    name: 'text to a boolean of YAML 1.1',
    text: 'a: x\n',
    selector: '/a',
    expect: 'x',
    value: 'on',
    code: 'RG-PIN-UNEDITABLE',
    says: /change its type/,
  },
  { name: 'a JSON number to text', path: 'a.json', text: '{"a": 7}', selector: '/a', expect: '7', value: '"7"', code: 'RG-PIN-UNEDITABLE' },
  {
    name: 'a digest written with escapes',
    text: `a: "${A.replace('aaaa', '\\x61aaa')}"\n`,
    selector: '/a',
    code: 'RG-PIN-UNEDITABLE',
    says: /escape/,
  },
  { name: 'a binary scalar', text: 'a: !!binary aGk=\n', selector: '/a', expect: 'aGk=', value: 'aGg=', code: 'RG-PIN-UNEDITABLE' },
];

function codeOf(action: () => unknown): GateError {
  try {
    action();
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what cannot be edited safely is refused', () => {
  it.each(REFUSALS)('$name', ({ text, selector, code, path, expect: old, value, says }) => {
    const set = (): unknown => setPin(text, selector, old ?? A, value ?? B, path);
    const error = codeOf(set);
    expect(error.code).toBe(code);
    if (says) expect(error.describe()).toMatch(says);
    expect(error.place).toMatchObject({ file: path ?? 'manifest.yaml', line: expect.any(Number), column: expect.any(Number) });
    expect(codeOf(set).describe()).toBe(error.describe());
  });

  it('says where invalid UTF-8 stands', () => {
    const bytes = Buffer.concat([Buffer.from('a: 1\nb: '), Buffer.from([0xff]), Buffer.from('\n')]);
    const error = codeOf(() => readPin('a.yaml', bytes, parseSelector('/a')));
    expect(error).toMatchObject({ code: 'RG-MANIFEST-SYNTAX', place: { file: 'a.yaml', line: 2 } });
  });

  it('refuses selectors of a configuration that could not be written as text', () => {
    const configs: readonly SelectorConfig[] = [
      { locator: 'pointer', pointer: 'a/b' },
      { locator: 'pointer', pointer: '/a~' },
      { locator: 'helm', path: 'a..b' },
      { locator: 'marker', marker: 'a b' },
      { locator: 'kubernetes', container: '' },
      { locator: 'toString' as 'compose', service: 'a' },
    ];
    for (const config of configs) expect(codeOf(() => readPin('a.yaml', Buffer.from('a: 1\n'), config)).code).toBe('RG-SELECTOR');
  });

  it('offers what the file has instead', () => {
    const error = codeOf(() => setPin(deployment(`app@${A}`), 'kubernetes:web', A, B));
    expect(error.hint).toBe('it has `kubernetes:Deployment/api/app`');
  });
});

describe('several edits of one file', () => {
  const text = `a: &x app@${A}\nb: *x\nc: other@${A}\n`;
  const edit = (selector: string, value: string, old = A) => ({ selector: parseSelector(selector), expect: old, value, allowShared: true });
  const splice = (...edits: ReturnType<typeof edit>[]) => splicePins('m.yaml', Buffer.from(text), edits);

  it('are made together, with a proof each', () => {
    const { bytes, proofs } = splice(edit('/c', C), edit('/a', B));
    expect(Buffer.from(bytes).toString()).toBe(`a: &x app@${B}\nb: *x\nc: other@${C}\n`);
    expect(proofs.map(({ selector, splices }) => [selector, splices[0]?.inserted])).toEqual([
      ['pointer:/c', C],
      ['pointer:/a', B],
    ]);
  });

  it('are all refused when one is', () => {
    expect(codeOf(() => splice(edit('/a', B), edit('/c', B, C))).code).toBe('RG-PIN-STALE');
  });

  it('may agree on a scalar that they share, and not disagree', () => {
    expect(Buffer.from(splice(edit('/a', B), edit('/b', B)).bytes).toString()).toBe(text.replace(A, B));
    expect(codeOf(() => splice(edit('/a', B), edit('/b', C))).code).toBe('RG-PIN-AMBIGUOUS');
  });

  it('may agree in other words: one by the digest, one by the whole value', () => {
    const { bytes, proofs } = splice(edit('/a', B), edit('/b', `app@${B}`, `app@${A}`));
    expect(Buffer.from(bytes).toString()).toBe(text.replace(A, B));
    expect(proofs[1]?.splices).toEqual(proofs[0]?.splices);
  });

  it('that change nothing give the same bytes and an empty proof', () => {
    const { bytes, proofs } = splice(edit('/c', A));
    expect(Buffer.from(bytes).toString()).toBe(text);
    expect(proofs[0]).toMatchObject({ splices: [] });
  });
});
