import { describe, expect, it } from '@jest/globals';
import { withExcerpts } from '../../../src/commands/check/excerpts.ts';
import type { Finding } from '../../../src/core/index.ts';
import type { Release, ReleaseWindow } from '../../../src/window/index.ts';
import { sampleFinding } from '../../support/report-samples.ts';

const LINES = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
const FILE = 'schemas/order.avsc';
const NEW = 'N (work tree)';
const OLD = 'N-1 (v1.0.0)';

/** A window of two releases that count how often a file is read. */
function releases(files: Readonly<Record<'old' | 'new', Uint8Array | undefined>>): { window: ReleaseWindow; reads: string[] } {
  const reads: string[] = [];
  const release = (label: string, tag: string | undefined, side: 'old' | 'new'): Release =>
    ({
      label,
      tag,
      commit: undefined,
      read: (path: string) => {
        reads.push(`${label} ${path}`);
        return path === FILE ? Promise.resolve(files[side]) : Promise.reject(new Error('no such file'));
      },
    }) as unknown as Release;
  const window = { candidate: release('N', undefined, 'new'), earlier: [release('N-1', 'v1.0.0', 'old')], notes: [] };
  return { window: window as unknown as ReleaseWindow, reads };
}

const bytes = (lines: readonly string[], end = '\n'): Uint8Array => new TextEncoder().encode(lines.join(end));
const finding = (changes: Partial<Finding> = {}): Finding =>
  sampleFinding({
    place: { file: FILE, line: 12, column: 7 },
    related: [{ place: { file: FILE, line: 2, column: 1 }, label: OLD }],
    ...changes,
  });
const both = { old: bytes([...LINES.slice(0, 4), '']), new: bytes(LINES, '\r\n') };

describe('the lines of both sides of a finding', () => {
  it('are those around its places, as each release has them', async () => {
    const { window, reads } = releases(both);
    const [first] = await withExcerpts([finding(), finding({ message: 'another' })], window);
    expect(first?.excerpts).toEqual([
      { side: 'old', release: OLD, place: { file: FILE, line: 2, column: 1 }, from: 1, lines: LINES.slice(0, 4) },
      { side: 'new', release: NEW, place: { file: FILE, line: 12, column: 7 }, from: 9, lines: LINES.slice(8, 15) },
    ]);
    expect(reads.sort()).toEqual([`N ${FILE}`, `N-1 ${FILE}`]);
    expect(first?.fingerprint).toBe(finding().fingerprint);
  });

  it('are those of the newest release where several have the place', async () => {
    const related = [{ place: { file: FILE, line: 2, column: 1 }, label: `${OLD}, N-2 (v0.9.0)` }];
    const [first] = await withExcerpts([finding({ related })], releases(both).window);
    expect(first?.excerpts?.map(({ side, release }) => [side, release])).toEqual([
      ['old', OLD],
      ['new', NEW],
    ]);
  });

  it('are left out where a side is not known, not text, too large, shorter, or not to be read', async () => {
    const sides = async (one: Finding, files = both): Promise<string[]> =>
      (await withExcerpts([one], releases(files).window)).flatMap(({ excerpts = [] }) => excerpts.map(({ side }) => side));
    expect(await sides(finding({ related: [{ place: { file: FILE, line: 2, column: 1 }, label: 'somewhere' }] }))).toEqual(['new']);
    expect(await sides(finding(), { ...both, old: Uint8Array.of(0xff, 0xfe, 0x41) })).toEqual(['new']);
    expect(await sides(finding(), { ...both, old: bytes(['x'.repeat(5_000_000)]) })).toEqual(['new']);
    expect(await sides(finding(), { ...both, new: bytes(['one']) })).toEqual(['old']);
    expect(await sides(finding({ place: { file: 'gone', line: 1, column: 1 } }))).toEqual(['old']);
  });

  it('are read for what blocks or warns in a comparison, and nothing else', async () => {
    const { window, reads } = releases(both);
    const { place: _, ...placeless } = finding();
    await withExcerpts([finding({ severity: 'note' }), finding({ gate: 'pins' }), placeless], window);
    expect(reads).toEqual([]);
  });

  it('are cut where a line is longer than anybody reads', async () => {
    const [one] = await withExcerpts([finding()], releases({ ...both, new: bytes(LINES.map((line) => line.padEnd(1000, '.'))) }).window);
    expect(one?.excerpts?.[1]?.lines[0]).toHaveLength(300);
  });
});
