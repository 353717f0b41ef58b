import type { AvroValue } from '../value.ts';
import type { Found } from './issue.ts';

/** The least value that each lossy promotion changes: 2^24 + 1 and 2^53 + 1 have no float and no double; 0xff is no UTF-8. By `writer reader`. */
export const LOSSY_PROMOTIONS: Readonly<Record<string, Pick<Found, 'rule' | 'data'> & { readonly example: AvroValue }>> = {
  'int float': { rule: 'number-precision-lost', data: { writer: 'int', reader: 'float', exact: '2^24' }, example: 16_777_217 },
  'long float': { rule: 'number-precision-lost', data: { writer: 'long', reader: 'float', exact: '2^24' }, example: 16_777_217n },
  'long double': {
    rule: 'number-precision-lost',
    data: { writer: 'long', reader: 'double', exact: '2^53' },
    example: 9_007_199_254_740_993n,
  },
  'bytes string': { rule: 'bytes-as-text', data: { writer: 'bytes', reader: 'string' }, example: Uint8Array.of(0xff) },
};
