import { describe, expect, it } from '@jest/globals';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

const served = (url: string, variables?: object): object => ({
  openapi: '3.0.3',
  servers: [{ url, ...(variables ? { variables } : {}) }],
  paths: { '/x': { get: { responses: { 204: { description: '' } } } } },
});
const version = (...values: string[]): object => ({ v: { default: values[0], enum: values } });

describe('variables in the address of a server', () => {
  it('stand for every value that they list', async () => {
    const [both, second] = [served('https://{v}.example/{v}', version('v2', 'v1')), served('/v2')];
    expect(await compareVersions(both, second)).toMatchObject([
      {
        rule: 'openapi/api-base-path-removed',
        kind: 'breaking',
        data: { prefixes: ['/v1'] },
        witness: { payload: { request: { method: 'GET', path: '/v1/x' } }, outcome: 'rejected' },
      },
    ]);
    expect(await linesOf(second, both)).toEqual([]);
    expect(await linesOf(both, served('/{w}', { w: { default: 'v2', enum: ['v1'] } }))).toEqual([]);
    expect(await linesOf(both, served('/{v}', { v: { default: 'v1', enum: ['v2', 'v1', 'v3'] } }))).toEqual([]);
  });

  it('matter in the path alone, and are bounded', async () => {
    const region = (...values: string[]): object => served('https://{v}.example/v1', version(...values));
    expect(await linesOf(region('eu', 'us'), region('eu'))).toEqual([]);
    const many = version(...Array.from({ length: 100 }, (_, index) => `v${index}`));
    const wild = served(`/${'{v}'.repeat(40)}`, many);
    expect(await linesOf(wild, wild)).toEqual([]);
    expect(await linesOf(wild, served('/other'))).toHaveLength(1);
  });
});
