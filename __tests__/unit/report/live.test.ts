import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { evidenceBar, type LiveCheck, renderLive, renderTick } from '../../../src/report/live.ts';
import { columnsOf } from '../../../src/report/terminal.ts';

const check = (changes: Partial<LiveCheck> = {}): LiveCheck => ({
  name: 'errors',
  advisory: false,
  state: 'undecided',
  bad: 3,
  total: 4200,
  evidence: 1.2,
  threshold: 100,
  history: [0, 0, 0.001, 0.2, undefined, 0],
  ...changes,
});
const VIEW = { title: 'production', elapsed: 65_000, window: 900_000, soak: 180_000 };

describe('the live view', () => {
  it('says how far the watch is, and per check its course, its evidence and its counts', () => {
    const lines = renderLive(
      { ...VIEW, checks: [check(), check({ name: 'up', state: 'failed', bad: 12, total: 12, evidence: 140 })] },
      { color: false, width: 110 },
    );
    expect(lines).toEqual([
      'production  1m 5s of 15m, 13m 55s left, healthy in 1m 55s at the earliest',
      expect.stringMatching(/^… errors +▁▁▁█·▁ ░{10} 1\.2\/100 {2}3\/4200 bad {2}undecided$/),
      expect.stringMatching(/^✗ up .*█{10} 140\/100 {2}12\/12 bad {2}failed$/),
    ]);
  });

  it.each([
    [58, 'production  1m 5s of 15m, 13m 55s left'],
    [59, 'production  1m 5s of 15m, healthy in 1m 55s at the earliest'],
    [40, 'production  1m 5s of 15m, 13m 55s left'],
  ])('leaves out of its head what it has no room for, and says nothing by half (%d columns)', (width, head) => {
    const [first, line] = renderLive({ ...VIEW, checks: [check({ name: 'errors of the checkout' })] }, { color: false, width });
    expect(first).toBe(head);
    if (width >= 58) expect(line).toContain('3/4200 bad');
  });

  it('shows long names where there is room for them', () => {
    const name = 'recommendations for returning customers in all regions';
    const [, line] = renderLive({ ...VIEW, checks: [check({ name })] }, { color: false, width: 200 });
    expect(line).toContain(name);
  });

  it('has colours only where they are wanted, and they enclose whole signs', () => {
    const [, line] = renderLive({ ...VIEW, checks: [check({ state: 'healthy' })] }, { color: true, width: 80 });
    expect(line?.startsWith('\u001b[32m✓\u001b[0m errors')).toBe(true);
  });

  it('shows the worst of many checks', () => {
    const many = Array.from({ length: 40 }, (_, index) => check({ name: `check ${index}`, state: index === 37 ? 'failed' : 'healthy' }));
    const lines = renderLive({ ...VIEW, checks: many }, { color: false, width: 100 });
    expect(lines).toHaveLength(14);
    expect(lines[1]).toContain('check 37');
    expect(lines.at(-1)).toBe('  and 28 more checks in no worse state');
  });

  it('never writes a line that is longer than the terminal, or that acts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 200 }),
        fc.array(
          fc.record({ name: fc.string({ unit: 'binary', minLength: 1 }), reason: fc.option(fc.string({ unit: 'binary' }), { nil: null }) }),
          { maxLength: 20 },
        ),
        (width, names) => {
          const checks = names.map(({ name, reason }) => check(reason === null ? { name } : { name, reason, state: 'no-data' }));
          for (const line of renderLive({ ...VIEW, title: '\u001b[2Jx\r\n', checks }, { color: false, width })) {
            expect(columnsOf(line)).toBeLessThanOrEqual(width);
            expect(line).not.toMatch(/\p{Cc}/u);
          }
          expect(renderTick({ ...VIEW, checks })).not.toMatch(/\p{Cc}/u);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('fills the bar by factors', () => {
    expect(evidenceBar(1, 100)).toBe('░'.repeat(10));
    expect(evidenceBar(10, 100)).toBe(`${'█'.repeat(5)}${'░'.repeat(5)}`);
    expect(evidenceBar(100, 100)).toBe('█'.repeat(10));
    expect(evidenceBar(1e9, 100)).toBe('█'.repeat(10));
    expect(evidenceBar(1, 1)).toBe('░'.repeat(10));
  });

  it('is one compact line per tick in a log', () => {
    expect(renderTick({ ...VIEW, checks: [check(), check({ name: 'up', reason: 'status 503', state: 'monitor-error' })] })).toBe(
      '1m 5s  … errors 3/4200 bad, evidence 1.2/100; ! up cannot be read, status 503',
    );
  });
});
