import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { SelectorConfig } from '../../src/config/index.ts';
import { formatSelector, parseSelector } from '../../src/pins/index.ts';
import { formatPath, parsePath, type Step } from '../../src/pins/locators/field/path.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 150);

/** Paths of all kinds of steps, in the form that they are printed in. */
function fieldPath(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const step: fc.Arbitrary<Step> = fc.oneof(
    text.map((key) => ({ type: 'key', key }) as const),
    fc.nat(99).map((index) => ({ type: 'index', index }) as const),
    fc.record({ type: fc.constant('where' as const), key: text, value: text, begins: fc.boolean() }),
    fc.constantFrom({ type: 'any' } as const, { type: 'deep' } as const),
  );
  const steps = fc.array(step, { minLength: 1, maxLength: 4 });
  return fc
    .oneof(
      steps,
      fc.tuple(steps, steps).map(([outer, inner]) => [...outer, { type: 'inside' } as const, ...inner]),
    )
    .map((list: readonly Step[]) => {
      const deep = list.findIndex(({ type }) => type === 'deep');
      return formatPath(list.map((one, at) => (one.type === 'deep' && at !== deep ? ({ type: 'any' } as const) : one)));
    });
}

describe('selectors', () => {
  const text = fc.string({
    minLength: 1,
    maxLength: 20,
    unit: fc.oneof(
      fc.constantFrom('/', ':', '~', '~1', '#', '#2', '.', '\\', '-'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
    ),
  });
  const optional = fc.option(text, { nil: undefined });
  const without = <T extends object>(config: T): T =>
    Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)) as T;
  const config: fc.Arbitrary<SelectorConfig> = fc.oneof(
    fc
      .record({ locator: fc.constant('kubernetes' as const), container: text, kind: optional, name: optional, namespace: optional })
      .map(without) as fc.Arbitrary<SelectorConfig>,
    fc.record({ locator: fc.constant('kustomize' as const), image: text }),
    fc
      .record({ locator: fc.constant('field' as const), path: fieldPath(text), kind: optional, name: optional, namespace: optional })
      .map(without) as fc.Arbitrary<SelectorConfig>,
    fc.record({ locator: fc.constant('compose' as const), service: text }),
    fc.record({ locator: fc.constant('marker' as const), marker: text.filter((name) => /^\S+$/.test(name)) }),
    fc.record({
      locator: fc.constant('helm' as const),
      path: fc
        .array(
          text.map((step) => step.replace(/[\\.]/g, '\\$&')),
          { minLength: 1, maxLength: 4 },
        )
        .map((steps) => steps.join('.')),
    }),
    fc
      .record({
        locator: fc.constant('pointer' as const),
        pointer: fc
          .array(text, { maxLength: 4 })
          .map((steps) => steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')),
        document: fc.option(fc.nat(99), { nil: undefined }),
      })
      .map(without) as fc.Arbitrary<SelectorConfig>,
  );

  it('are read back from their text form', () => {
    fc.assert(
      fc.property(config, (selector) => {
        expect(parseSelector(formatSelector(selector))).toEqual(selector);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('of fields have paths that say the same when they are printed again', () => {
    fc.assert(
      fc.property(fieldPath(text), (path) => {
        expect(formatPath(parsePath(path))).toBe(path);
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('of any text are read, or refused with RG-SELECTOR', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.constantFrom(
            '',
            '/',
            'pointer:',
            'field:',
            'field:a.',
            'field:[',
            'helm:',
            'kubernetes:',
            'marker:',
            'compose:',
            'kustomize:',
            'x:',
          ),
          fc.string(),
        ),
        ([head, rest]) => {
          try {
            const selector = parseSelector(head + rest);
            expect(parseSelector(formatSelector(selector))).toEqual(selector);
          } catch (error) {
            expect(error).toMatchObject({ code: 'RG-SELECTOR' });
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
