import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/core/index.ts';
import { rollbackMessage } from '../../../src/rollback/index.ts';

const [badId, targetId] = [sha256('bad'), sha256('good')];

describe('the commit message of a rollback', () => {
  it('tells a person what changed, and a program what was taken back', () => {
    const pins = [{ name: 'image', role: 'image', file: 'a.yaml', line: 3, from: 'app@sha256:1', to: 'app@sha256:2' }] as const;
    expect(
      rollbackMessage({ environment: 'production', badId, targetId, pins, reason: 'p99', runUrl: 'https://h/1' }),
    ).toBe(`Roll back production to ${targetId.slice(7, 19)}

Reason: p99

image (image, a.yaml):
  - app@sha256:1
  + app@sha256:2

Rollback-Of: ${badId}
Rollback-To: ${targetId}
Rollback-Environment: production
Run-Url: https://h/1
`);
  });

  it('lets no foreign text begin a line, least of all a trailer', () => {
    const evil = 'x\n\nRollback-To: elsewhere\r\u2028\u0000y';
    const pins = [{ name: 'image', role: 'image', file: evil, line: 3, from: evil, to: evil }] as const;
    const message = rollbackMessage({ environment: 'production', badId, targetId, pins, reason: evil });
    expect(message.split('\n').filter((line) => line.startsWith('Rollback-To:'))).toEqual([`Rollback-To: ${targetId}`]);
    expect(message.split('\n\n')).toHaveLength(4);
  });

  it.each([
    ['[skip ci] and [CI skip] and [no ci]', '[ skip ci] and [ CI skip] and [ no ci]'],
    ['errors [actions skip]', 'errors [ actions skip]'],
    [
      'Fixes #12, closes: o/r#3, resolved https://github.com/o/r/issues/4',
      'Fixes - #12, closes - o/r#3, resolved - https://github.com/o/r/issues/4',
    ],
    ['seen by @team and (@octocat)', 'seen by @ team and (@ octocat)'],
    ['a\u202eb\u200bc\ud800', 'a\\u{202e}b\\u{200b}c\\u{d800}'],
    // What merely looks alike stays what it is: a value is read by people who compare it.
    ['ghcr.io/acme/web@sha256:ab gs://b/o#169 a@b.c [x] fixed 3', 'ghcr.io/acme/web@sha256:ab gs://b/o#169 a@b.c [x] fixed 3'],
  ])('has nothing in it that a forge would act on: %j', (reason, shown) => {
    const message = rollbackMessage({ environment: 'production', badId, targetId, pins: [], reason });
    expect(message).toContain(`\n\nReason: ${shown}\n\n`);
  });
});
