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
});
