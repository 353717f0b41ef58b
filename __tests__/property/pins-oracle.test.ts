import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Document, parse, parseAllDocuments, stringify } from 'yaml';
import type { SelectorConfig } from '../../src/config/index.ts';
import { GateError } from '../../src/core/index.ts';
import { type SpliceResult, splicePins } from '../../src/pins/index.ts';
import { splitDocuments } from '../../src/pins/document/text.ts';
import { undo } from '../support/pins.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 150);

/** Texts with everything that YAML gives a meaning to, and everything that scalars get escaped for. */
const nasty = fc.string({
  maxLength: 12,
  unit: fc.constantFrom(
    ...'ab1 :#,-?[]{}&*!|>\'"%@`\\/~\n\t.0xn=$'.split(''),
    'é',
    '🚀',
    '\u0085',
    '\u2028',
    '\u00a0',
    ': ',
    ' #',
    '{{',
    '}}',
    'true',
    'null',
    '1.0',
    '\r',
    '---',
  ),
});
const scalar = fc.oneof(
  nasty,
  fc.boolean(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom('on', '1e3', '0x1f', '~', '2024-01-01', '12:30', 1.5),
);
const key = fc.stringMatching(/^[a-z]{1,4}$/);
const tree = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(key, scalar, { maxKeys: 3 })), {
  minKeys: 1,
  maxKeys: 4,
});
const layout = fc.record({
  lineWidth: fc.constantFrom(0, 20, 80),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  collectionStyle: fc.constantFrom('any', 'flow', 'block'),
  singleQuote: fc.boolean(),
} as const);

interface LeafAt {
  readonly path: readonly string[];
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly string[] = []): LeafAt[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([step, item]) => leavesOf(item, [...path, step]));
}

function withLeaf(value: unknown, path: readonly string[], next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (Array.isArray(value)) return (value as unknown[]).map((item, index) => (String(index) === step ? withLeaf(item, rest, next) : item));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) => [name, name === step ? withLeaf(item, rest, next) : (item as unknown)]),
  );
}

/** The result, or the refusal as text. Anything else that is thrown is a fault. */
function attempt(run: () => SpliceResult): SpliceResult | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof GateError && error.code !== 'RG-INTERNAL') return error.describe();
    throw error;
  }
}

type Outcome = 'edited' | 'refused' | 'no text';

function check(path: string, text: string, data: unknown, read: (text: string) => unknown, choice: number, next: string): Outcome {
  const leaves = leavesOf(data);
  const leaf = leaves[choice % leaves.length];
  if (typeof leaf?.value !== 'string') return 'no text';
  const { path: steps, value: expected } = leaf;
  const selector = { locator: 'pointer', pointer: steps.map((step) => `/${step}`).join('') } as const;
  const run = (): SpliceResult | string =>
    attempt(() => splicePins(path, Buffer.from(text), [{ selector, expect: expected, value: next }]));
  const result = run();
  if (typeof result === 'string') {
    expect(run()).toBe(result);
    return 'refused';
  }
  // An independent reading: only this leaf changed, and it is a string still.
  expect(read(Buffer.from(result.bytes).toString())).toEqual(withLeaf(data, steps, next));
  const [proof] = result.proofs;
  expect(proof && Buffer.from(undo(result.bytes, proof)).toString()).toBe(text);
  return 'edited';
}

function shareEdited(outcomes: readonly Outcome[]): number {
  return outcomes.filter((outcome) => outcome === 'edited').length / outcomes.length;
}

describe('any value into any scalar', () => {
  it('YAML: the edit means what it says, or is refused', () => {
    const outcomes: Outcome[] = [];
    fc.assert(
      fc.property(
        tree,
        layout,
        fc.nat(),
        fc.oneof(nasty, fc.constantFrom('yes', '7', 'null', '1.20', 'x: y', '- a', '')),
        (values, options, choice, next) => {
          const text = stringify(values, options);
          if (text.includes('\r')) return;
          // What the text says, not what went in: the printer folds some blanks away.
          const data = parse(text) as unknown;
          outcomes.push(check('a.yaml', text, data, (changed) => parse(changed) as unknown, choice, next));
        },
      ),
      { numRuns: RUNS * 4 },
    );
    // Neither always refused nor never.
    expect(shareEdited(outcomes)).toBeGreaterThan(0.1);
    expect(outcomes).toContain('refused');
  });

  it('JSON: the edit means what it says, or is refused', () => {
    const outcomes: Outcome[] = [];
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 2, '\t'), fc.nat(), nasty, (data, indent, choice, next) => {
        const text = JSON.stringify(data, null, indent);
        outcomes.push(check('a.json', text, data, (changed) => JSON.parse(changed) as unknown, choice, next));
      }),
      { numRuns: RUNS * 2 },
    );
    // Neither always refused nor never.
    expect(shareEdited(outcomes)).toBeGreaterThan(0.1);
    expect(outcomes).toContain('refused');
  });

  it('bytes that are no manifest at all never end in anything but a coded error', () => {
    const selectors: readonly SelectorConfig[] = [
      { locator: 'kubernetes', container: 'a' },
      { locator: 'kustomize', image: 'a' },
      { locator: 'helm', path: 'a' },
      { locator: 'compose', service: 'a' },
      { locator: 'pointer', pointer: '/a' },
      { locator: 'marker', marker: 'a' },
    ];
    const results: (SpliceResult | string)[] = [];
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        nasty,
        fc.constantFrom(...selectors),
        fc.constantFrom('a.yaml', 'a.json'),
        (noise, text, selector, path) => {
          for (const bytes of [noise, Buffer.from(`a: ${text}\n# rollback-gate: a\n`)]) {
            const result = attempt(() => splicePins(path, bytes, [{ selector, expect: 'a', value: 'b' }]));
            results.push(result);
          }
        },
      ),
      { numRuns: RUNS },
    );
    for (const result of results)
      expect(result).toEqual(typeof result === 'string' ? expect.stringMatching(/RG-[A-Z-]+: /) : expect.objectContaining({}));
  });
});

describe('documents of a stream', () => {
  const line = fc.constantFrom(
    '---',
    '--- # c',
    '--- a',
    '...',
    '# c',
    '',
    '%YAML 1.2',
    'a: 1',
    '  b: 2',
    '- x',
    '"---"',
    ' ---',
    '---x',
    '....',
    'a: |',
    '  ---',
    '  ...',
    '\uFEFF',
    "'a",
    "b'",
  );

  it('are cut where the parser sees them', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        const parsed = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
        const documents = Array.isArray(parsed) ? (parsed as Document.Parsed[]) : [];
        // A stream with errors is refused anyway; where it has none, both must agree.
        if (documents.some(({ errors, warnings }) => errors.length > 0 || warnings.length > 0)) return;
        // A `...` that ends nothing is a document to the parser and none to the specification.
        const counted = (list: unknown[]): unknown[] => (text.includes('...') ? list.filter((item) => item !== null) : list);
        const cut = splitDocuments(text).map(({ start, end: stop }) => parse(text.slice(start, stop), { uniqueKeys: false }) as unknown);
        expect(counted(cut)).toEqual(counted(documents.map((document) => document.toJS() as unknown)));
      }),
      { numRuns: RUNS * 4 },
    );
  });
});
