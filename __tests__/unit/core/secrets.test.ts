import { describe, expect, it } from '@jest/globals';
import { assert, pre, property, string } from 'fast-check';
import { isSecret, Secrets } from '../../../src/core/index.ts';

function hiding(...values: readonly string[]): Secrets {
  const secrets = new Secrets();
  for (const value of values) secrets.add(value);
  return secrets;
}

describe('secrets', () => {
  it('are hidden wherever they stand, the longer first', () => {
    const secrets = hiding('hunter2', 'hunter2-and-more');
    expect(secrets.hide('a hunter2 b hunter2-and-more c')).toBe('a *** b *** c');
  });

  it('are hidden in the other spellings that messages use', () => {
    const secrets = hiding('Prom.Example', 'https://user:p%40ss@h.example/hook/T0KEN?key=s3cret', 'a b+c', 'first\nsecond line');
    expect(secrets.hide('prom.example: refused')).toBe('***: refused');
    expect(secrets.hide('GET /hook/T0KEN?key=s3cret with p@ss')).toBe('GET *** with ***');
    expect(secrets.hide('?q=a%20b%2Bc')).toBe('?q=***');
    expect(secrets.hide('it says second line')).toBe('it says ***');
  });

  it('are not ports, schemes or other values that hiding would only garble', () => {
    expect(['', '80', '9090', 'https', 'on', 'localhost'].filter(isSecret)).toEqual([]);
    expect(hiding('9090', 'dev').hide('9090 of 9090 in dev')).toBe('9090 of 9090 in dev');
  });

  it('are hidden in data, while words of ours, names and ids stay', () => {
    const data = { verdict: 'fail', cause: 'app-failed', list: [{ detail: 'Bearer hunter2', count: 7 }], name: 'hunter2' };
    expect(hiding('hunter2', 'fail', 'app-failed').hideIn(data)).toEqual({ ...data, list: [{ detail: 'Bearer ***', count: 7 }] });
    expect(hiding().hideIn(data)).toBe(data);
  });

  it('leave no trace, whatever they hold', () => {
    assert(
      property(string({ minLength: 4, unit: 'grapheme' }), string(), string(), (secret, before, after) => {
        pre(isSecret(secret) && !'***'.includes(secret));
        const shown = hiding(secret).hide(`${before}${secret}${after}`);
        expect(shown.replaceAll('***', '').length).toBeLessThan(`${before}${secret}${after}`.length);
        expect(hiding(secret).hideIn({ detail: [secret] })).toEqual({ detail: ['***'] });
      }),
      { numRuns: 300 },
    );
  });
});
