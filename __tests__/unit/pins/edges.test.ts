import { describe, expect, it } from '@jest/globals';
import { readPin, parseSelector } from '../../../src/pins/index.ts';
import { A, B, deployment, differingBytes, setPin, sha256Of, undo } from '../../support/pins.ts';

const HALF = A.slice(0, 40);
const REST = A.slice(40);

interface Edge {
  readonly name: string;
  readonly text: string;
  readonly selector: string;
  readonly path?: string;
  /** What the text becomes; default: A replaced by B. */
  readonly after?: string;
  readonly shared?: boolean;
}

/** Ways in which a digest stands in real manifests. Each takes another digest of the same length and nothing else changes. */
const EDGES: readonly Edge[] = [
  { name: 'plain', text: deployment(`r.example/app@${A}`), selector: 'kubernetes:app' },
  { name: 'single quotes', text: deployment(`'r.example/app@${A}'`), selector: 'kubernetes:app' },
  { name: 'double quotes', text: deployment(`"r.example/app@${A}"`), selector: 'kubernetes:app' },
  { name: 'escaped slash', text: deployment(`"r.example\\/app@${A}"`), selector: 'kubernetes:app' },
  { name: 'escaped at sign', text: deployment(`"r.example/app\\u0040${A}"`), selector: 'kubernetes:app' },
  {
    name: 'escaped colon',
    text: deployment(`"r.example/app@${A.replace(':', '\\x3a')}"`),
    selector: 'kubernetes:app',
    after: deployment(`"r.example/app@${B.replace(':', '\\x3a')}"`),
  },
  { name: 'folded block', text: deployment(`>-\n            r.example/app@${A}`), selector: 'kubernetes:app' },
  { name: 'folded block over two lines', text: `a: >\n  first\n  app@${A}\n  last\n\nb: 1\n`, selector: '/a' },
  { name: 'folded block with a deeper line', text: `a: >\n  first\n    deeper\n  app@${A}\n\n  last\n`, selector: '/a' },
  { name: 'literal block', text: deployment(`|-\n            r.example/app@${A}`), selector: 'kubernetes:app' },
  { name: 'literal block with an indentation indicator', text: `a: |2\n    deep\n  app@${A}\nb: 1\n`, selector: '/a' },
  { name: 'literal block that keeps its end', text: `a: |+\n  x\n\n  app@${A}\n\n\nb: 1\n`, selector: '/a' },
  { name: 'literal block with CRLF', text: `a: |\r\n  x\r\n  app@${A}\r\nb: 1\r\n`, selector: '/a' },
  { name: 'double quotes with an escaped line fold', text: deployment(`"r.example/\\\n            app@${A}"`), selector: 'kubernetes:app' },
  {
    name: 'a fold in the middle of the digest',
    text: `a: "app@${HALF}\\\n  ${REST}"\n`,
    selector: '/a',
    after: `a: "app@${B.slice(0, 40)}\\\n  ${B.slice(40)}"\n`,
  },
  { name: 'plain over two lines', text: `a: one\n  app@${A}\n\n  three\nb: 1\n`, selector: '/a' },
  { name: 'single quotes over two lines, with a doubled quote', text: `a: 'it''s\n  app@${A}\n\n  three'\n`, selector: '/a' },
  { name: 'value on the next line', text: deployment(`\n            r.example/app@${A}`), selector: 'kubernetes:app' },
  { name: 'flow map', text: `{kind: Pod, spec: {containers: [{name: app, image: r.example/app@${A}}]}}\n`, selector: 'kubernetes:app' },
  { name: 'quoted key', text: deployment(`x`).replace('image: x', `"image": r.example/app@${A}`), selector: 'kubernetes:app' },
  { name: 'explicit key', text: `? a\n: app@${A}\n`, selector: '/a' },
  { name: 'anchor', text: `a: &x app@${A}\nb: 1\n`, selector: '/a' },
  { name: 'alias', text: `a: &x app@${A}\nb: *x\n`, selector: '/b', shared: true },
  { name: 'merge key', text: `base: &x {image: app@${A}}\nservice:\n  <<: *x\n  port: 1\n`, selector: '/service/image', shared: true },
  {
    name: 'list of merge keys',
    text: `one: &x {port: 1}\ntwo: &y {image: app@${A}}\ns:\n  <<: [*x, *y]\n`,
    selector: '/s/image',
    shared: true,
  },
  { name: 'explicit tag', text: deployment(`!!str r.example/app@${A}`), selector: 'kubernetes:app' },
  {
    name: 'several documents',
    text: `${deployment('other', 'x')}---\n${deployment(`app@${A}`)}---\n{}\n`,
    selector: 'kubernetes:Deployment/api/app',
  },
  {
    name: 'document end marker and directive',
    text: `%YAML 1.2\n---\n${deployment(`app@${A}`)}...\n# after\n`,
    selector: 'kubernetes:app',
  },
  { name: 'byte order mark', text: `\uFEFF${deployment(`app@${A}`)}`, selector: 'kubernetes:app' },
  { name: 'byte order mark before a marker', text: `\uFEFF---\n${deployment(`app@${A}`)}`, selector: 'kubernetes:app' },
  { name: 'CRLF', text: deployment(`"app@${A}" # pinned`).replaceAll('\n', '\r\n'), selector: 'kubernetes:app' },
  { name: 'mixed line ends', text: deployment(`"app@${A}"`).replace('metadata:\n', 'metadata:\r\n'), selector: 'kubernetes:app' },
  {
    name: 'tabs and blanks at line ends',
    text: deployment(`app@${A} \t # x`).replace('spec:\n', 'spec: \t\n'),
    selector: 'kubernetes:app',
  },
  { name: 'no final newline', text: deployment(`app@${A}`).trimEnd(), selector: 'kubernetes:app' },
  { name: 'emoji before and after', text: `# 🚀 é\n${deployment(`app@${A}`)}note: "🔥" # 👩‍🚀\n`, selector: 'kubernetes:app' },
  { name: 'NEL, LS and PS in other values', text: `x: "a\u0085b\u2028c\u2029d"\n${deployment(`app@${A}`)}`, selector: 'kubernetes:app' },
  {
    name: 'JSON in an annotation',
    text: `metadata:\n  annotations:\n    last: '{"image":"app@${A}","n":1}'\n`,
    selector: '/metadata/annotations/last',
  },
  {
    name: 'YAML in a ConfigMap',
    text: `kind: ConfigMap\ndata:\n  a.yaml: |\n    # c\n    image: "app@${A}"\n    x: 1\n`,
    selector: '/data/a.yaml',
  },
  { name: 'a template expression before the digest', text: deployment(`"{{ .Values.repo }}@${A}"`), selector: 'kubernetes:app' },
  { name: 'a variable before the digest', text: `services:\n  web:\n    image: \${REG:-r.example}/web@${A}\n`, selector: 'compose:web' },
  { name: 'a broken document beside it', text: `a: [1\n---\n${deployment(`app@${A}`)}`, selector: 'kubernetes:app' },
  {
    name: 'the digest in a comment too',
    text: deployment(`app@${A} # was ${A}`),
    selector: 'kubernetes:app',
    after: deployment(`app@${B} # was ${A}`),
  },
  {
    name: 'the same reference in two containers',
    text: deployment(`app@${A}\n        - name: second\n          image: app@${A}`),
    selector: 'kubernetes:second',
    after: deployment(`app@${A}\n        - name: second\n          image: app@${B}`),
  },
  { name: 'JSON', path: 'task.json', text: `{\n\t"a": [ {"image" : "r\\/app@${A}"} ]\r\n}`, selector: '/a/0/image' },
  {
    name: 'JSON with byte order mark, comments and trailing comma',
    path: 'task.jsonc',
    text: `\uFEFF// c\n{"a": "app@${A}", /* d */ }`,
    selector: '/a',
  },
];

describe('a digest is replaced and nothing else', () => {
  it.each(EDGES)('$name', ({ text, selector, path, after, shared }) => {
    const before = Buffer.from(text);
    const { bytes, proofs } = setPin(text, selector, A, B, path, shared ?? false);
    expect(Buffer.from(bytes).toString()).toBe(after ?? text.replace(A, B));
    expect(differingBytes(before, bytes)).toBe(64);
    expect(proofs).toHaveLength(1);
    const [proof] = proofs;
    if (!proof) throw new Error('no proof');
    expect(Buffer.compare(undo(bytes, proof), before)).toBe(0);
    expect(proof).toMatchObject({ sha256Before: sha256Of(before), sha256After: sha256Of(bytes) });
    const reading = readPin(path ?? 'manifest.yaml', bytes, parseSelector(selector));
    expect(reading.digest).toBe(B);
    expect(reading.place).toEqual(proof.place);
  });
});
