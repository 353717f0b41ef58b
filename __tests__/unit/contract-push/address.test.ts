import { describe, expect, it } from '@jest/globals';
import { addressOf } from '../../../src/contract/push/http/address.ts';

describe('an address of a database', () => {
  it.each([
    'http://db.example.com',
    'https://ann:secret@db.example.com',
    'ftp://db.example.com',
    'db',
    'http://169.254.169.254/',
    'https://metadata.google.internal',
  ])('is not %s', (text) => {
    expect(() => addressOf(text, 'TRINO_URL')).toThrow(/^TRINO_URL /);
  });

  it('may be plain on this machine', () => {
    expect(addressOf('http://127.0.0.1:8080', 'TRINO_URL').host).toBe('127.0.0.1:8080');
  });
});
