import { describe, expect, it } from '@jest/globals';
import { signRequest } from '../../../src/health/providers/cloudwatch/sign.ts';

describe('AWS Signature Version 4', () => {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
  const now = Date.UTC(2015, 7, 30, 12, 36, 0);

  it('signs the example of the documentation', () => {
    const request = {
      method: 'GET',
      url: new URL('https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08'),
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: '',
    } as const;
    expect(signRequest(request, credentials, { region: 'us-east-1', service: 'iam', now })).toEqual({
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'x-amz-date': '20150830T123600Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    });
  });

  it.each([
    ['get-vanilla', 'GET', '', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    [
      'get-vanilla-query-order-key-case',
      'GET',
      '?Param2=value2&Param1=value1',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    ['post-vanilla', 'POST', '', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
  ] as const)('signs %s of the test suite', (_name, method, query, signature) => {
    const request = { method, url: new URL(`https://example.amazonaws.com/${query}`), headers: {}, body: '' };
    const signed = signRequest(request, credentials, { region: 'us-east-1', service: 'service', now });
    expect(signed['authorization']).toContain(`SignedHeaders=host;x-amz-date, Signature=${signature}`);
  });

  it('signs the token of a session too', () => {
    const request = { method: 'POST', url: new URL('https://a.example/'), headers: {}, body: '{}' } as const;
    const signed = signRequest(request, { ...credentials, sessionToken: 'session' }, { region: 'r', service: 's', now });
    expect(signed['x-amz-security-token']).toBe('session');
    expect(signed['authorization']).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token,');
  });
});
