import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { chooseReleases } from '../../../src/window/choose.ts';
import { compareTags, isPrerelease, type ReleaseTag, versionOf } from '../../../src/window/tags.ts';

const RUNS = 300;

describe('versionOf', () => {
  it.each<[string, string, string | undefined]>([
    ['v1.2.3', 'v*', '1.2.3'],
    ['1.2.3', '*', '1.2.3'],
    ['api/v1.2.3-rc.1+build.7', 'api/v*', '1.2.3-rc.1+build.7'],
    ['release-1.2.3-final', 'release-*-final', '1.2.3'],
    ['@scope/name@1.0.0', '@scope/name@*', '1.0.0'],
    ['v1', 'v*', undefined],
    ['v1.2', 'v*', undefined],
    ['v01.2.3', 'v*', undefined],
    ['vv1.2.3', 'v*', undefined],
    ['v1.2.3', '*', undefined],
    ['v =1.2.3', 'v*', undefined],
    ['web/v1.2.3', 'v*', undefined],
    ['api/v1.2.3', 'web/v*', undefined],
    ['v-final', 'v*-final', undefined],
    ['v1.0.0-final', 'v*-final', '1.0.0'],
    ['aa', 'aa*aa', undefined],
  ])('%s under %s is %s', (tag, pattern, expected) => {
    expect(versionOf(tag, pattern)).toBe(expected);
  });
});

describe('compareTags', () => {
  it('orders by precedence: a pre-release precedes its release, numbers count as numbers', () => {
    // The example of semver.org, item 11, with build metadata (item 10, which has no precedence) and large numbers.
    const ordered = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.0+1',
      '1.0.0+2',
      '1.0.1',
      '1.2.0',
      '1.10.0',
      '2.0.0',
    ];
    const shuffled = [...ordered].reverse().map((version) => ({ version, name: `v${version}` }));
    expect(shuffled.sort(compareTags).map(({ version }) => version)).toEqual(ordered);
  });
});

const number = fc.integer({ min: 0, max: 3 });
const version = fc
  .tuple(number, number, number, fc.constantFrom('', '', '-rc.1', '-rc.2', '-alpha'), fc.constantFrom('', '', '+b1', '+b2'))
  .map(([major, minor, patch, pre, build]) => `${major}.${minor}.${patch}${pre}${build}`);
const tagList = fc
  .uniqueArray(version, { maxLength: 12 })
  .chain((versions) =>
    fc.tuple(
      fc.constant(versions),
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: versions.length, maxLength: versions.length }),
      fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    ),
  )
  .map(([versions, commits, reachable]): ReleaseTag[] =>
    versions.map((text, index) => {
      const commit = commits[index] ?? 0;
      return {
        name: `v${text}`,
        version: text,
        prerelease: isPrerelease(text),
        commit: `c${commit}`,
        reachable: reachable[commit] ?? false,
      };
    }),
  );

describe('chooseReleases', () => {
  it('takes the highest lower versions, distinct commits, from the history of N wherever it has any', () => {
    fc.assert(
      fc.property(
        tagList,
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (tags, at, window, prereleases) => {
          const commit = `c${at}`;
          const list = { tags, unversioned: [], notCommits: [] };
          const { own, earlier, reachable } = chooseReleases({ list, pattern: 'v*', window, prereleases, commit });
          const mine = tags.filter((tag) => tag.commit === commit);
          expect(own === undefined).toBe(mine.length === 0);
          const allowed = tags.filter(
            (tag) => tag.commit !== commit && (prereleases || !tag.prerelease) && (!own || compareTags(tag, own) < 0),
          );
          const pool = allowed.some((tag) => tag.reachable) ? allowed.filter((tag) => tag.reachable) : allowed;
          expect(new Set(earlier.map((tag) => tag.commit)).size).toBe(earlier.length);
          expect(earlier.every((tag) => pool.includes(tag))).toBe(true);
          expect(earlier).toHaveLength(Math.min(window, new Set(pool.map((tag) => tag.commit)).size));
          expect([...earlier].sort((a, b) => compareTags(b, a))).toEqual(earlier);
          const last = earlier.at(-1);
          const passedOver = pool.filter(
            (tag) => last && compareTags(tag, last) > 0 && !earlier.some((taken) => taken.commit === tag.commit),
          );
          expect(passedOver).toEqual([]);
          expect(reachable).toBe(earlier.filter((tag) => tag.reachable).length);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('does not depend on the order in which git lists the tags', () => {
    fc.assert(
      fc.property(tagList, fc.integer({ min: 0, max: 7 }), (tags, at) => {
        const choose = (some: ReleaseTag[]): unknown =>
          chooseReleases({
            list: { tags: some, unversioned: [], notCommits: [] },
            pattern: 'v*',
            window: 2,
            prereleases: true,
            commit: `c${at}`,
          });
        expect(choose([...tags].reverse())).toEqual(choose(tags));
      }),
      { numRuns: RUNS },
    );
  });
});
