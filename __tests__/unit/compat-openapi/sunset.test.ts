import { describe, expect, it } from '@jest/globals';
import { compareVersions } from '../../support/openapi-compare.ts';

const withOperation = (operation: object | undefined): object => ({
  openapi: '3.1.0',
  paths: { '/t': { get: { responses: { '200': { description: '' } } }, ...(operation && { post: operation }) } },
});

/** The rule and the announcement of an operation that is gone although it had this sunset. */
async function removed(sunset: unknown): Promise<unknown> {
  const gone = { responses: { '200': { description: '' } }, deprecated: true, 'x-sunset': sunset };
  const [found, ...more] = await compareVersions(withOperation(gone), withOperation(undefined));
  expect(more).toEqual([]);
  return [found?.rule, found?.removal?.sunset];
}

const [AFTER, BEFORE] = ['openapi/api-removed-after-sunset', 'openapi/api-removed-before-sunset'];

describe('a sunset', () => {
  it.each([
    ['a day', '2020-01-31', '2020-01-31'],
    ['a time', '2020-01-31T12:00:00+02:00', '2020-01-31'],
    ['a time with a space', '2020-01-31 12:00:00Z', '2020-01-31'],
    ['a date of HTTP', 'Fri, 31 Jan 2020 23:59:59 GMT', '2020-01-31'],
  ])('that has passed can be %s', async (_how, written, day) => {
    expect(await removed(written)).toEqual([AFTER, day]);
  });

  it.each([
    ['a day to come', '2999-01-31', '2999-01-31'],
    ['a date of HTTP to come', 'Sat, 31 Dec 2999 23:59:59 GMT', '2999-12-31'],
    ['no day of the calendar', '2020-02-30', '2020-02-30'],
    ['a day that is not written out', '2020-1-31', '2020-1-31'],
    ['a month that is not', 'Fri, 31 Jab 2020 23:59:59 GMT', 'Fri, 31 Jab 2020 23:59:59 GMT'],
    ['a number', 20_200_131, '20200131'],
    ['a word', 'soon', 'soon'],
    ['no text', { year: 2020 }, '{"year":2020}'],
  ])('has not passed where it is %s', async (_how, written, told) => {
    expect(await removed(written)).toEqual([BEFORE, told]);
  });

  it('is none where nothing is written', async () => {
    expect(await removed(null)).toEqual(['openapi/api-removed-without-sunset', undefined]);
  });
});
