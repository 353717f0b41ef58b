import { describe, expect, it } from '@jest/globals';
import { engine } from '../../../src/compat/formats/protobuf/engine.ts';
import { schemaOf } from '../../support/protobuf-trial.ts';

/** Keys and signatures of a schema. */
function membersOf(text: string, profile = 'wire-json'): Map<string, string> {
  const members = [...(engine.members?.(schemaOf(text), { profile }) ?? [])];
  const byKey = new Map(members.map(({ key, signature }) => [key, signature]));
  expect(byKey.size).toBe(members.length); // no key stands twice
  return byKey;
}

/** What the gate refuses: in N-2 and N, not in N-1, and not the same. */
function reused(oldest: string, older: string, now: string, profile?: string): string[] {
  const [first, middle, last] = [membersOf(oldest, profile), membersOf(older, profile), membersOf(now, profile)];
  return [...first].flatMap(([key, signature]) => {
    const back = middle.has(key) ? undefined : last.get(key);
    return back === undefined || back === signature ? [] : key;
  });
}

const message = (...body: string[]): string => `syntax = "proto3"; package shop; message Order { string id = 1; ${body.join(' ')} }`;
const kinds = (...body: string[]): string => `syntax = "proto3"; package shop; enum Kind { NONE = 0; ${body.join(' ')} }`;

describe('members', () => {
  it('are numbers and names of fields, extensions and enum values, and names of methods', () => {
    const text = `syntax = "proto2"; package shop; import "google/protobuf/timestamp.proto";
      message Order { repeated string note = 1; map<string, int64> sums = 2; optional group Part = 3 { } extensions 100 to 199;
        optional google.protobuf.Timestamp at = 4; reserved 9; reserved "gone"; }
      enum Kind { option allow_alias = true; NONE = 0; ZERO = 0; GIFT = 1; }
      extend Order { optional bool gift = 100; }
      service Shop { rpc Buy(Order) returns (stream Order); }`;
    expect(Object.fromEntries(membersOf(text))).toEqual({
      '/shop.Order/number:1': 'note: repeated string',
      '/shop.Order/name:note': 'repeated string = 1',
      '/shop.Order/number:2': 'sums: map<string, int64>',
      '/shop.Order/name:sums': 'map<string, int64> = 2',
      '/shop.Order/number:3': 'part: group shop.Order.Part',
      '/shop.Order/name:part': 'group shop.Order.Part = 3',
      '/shop.Order/number:4': 'at: google.protobuf.Timestamp',
      '/shop.Order/name:at': 'google.protobuf.Timestamp = 4',
      '/shop.Kind/number:0': 'NONE',
      '/shop.Kind/name:NONE': '0',
      '/shop.Kind/name:ZERO': '0',
      '/shop.Kind/number:1': 'GIFT',
      '/shop.Kind/name:GIFT': '1',
      '/shop.Order/number:100': '[shop.gift]: bool',
      '/shop.Shop/name:Buy': 'shop.Order -> stream shop.Order',
    });
  });

  it.each([
    ['a number with another field', message('int32 total = 2;'), message(), message('bool paid = 2;'), ['/shop.Order/number:2']],
    ['a name under another number', message('int32 total = 2;'), message(), message('int32 total = 3;'), ['/shop.Order/name:total']],
    ['a field as it was', message('int32 total = 2;'), message(), message('.shop.Order next = 3; int32 total = 2;'), []],
    ['nothing: the number is reserved', message('int32 total = 2;'), message('reserved 2;'), message('reserved 2;'), []],
    ['nothing: it was never gone', message('int32 total = 2;'), message('bool paid = 2;'), message('bool paid = 2;'), []],
    ['an enum number with another name', kinds('GIFT = 1;'), kinds(), kinds('LOAN = 1;'), ['/shop.Kind/number:1']],
    ['an enum name with another number', kinds('GIFT = 1;'), kinds(), kinds('GIFT = 2;'), ['/shop.Kind/name:GIFT']],
  ])('show what comes back: %s', (_, oldest, older, now, expected) => {
    expect(reused(oldest, older, now)).toEqual(expected);
  });

  it('are numbers alone where only bytes matter', () => {
    expect(reused(message('int32 total = 2;'), message(), message('int32 total = 3;'), 'wire')).toEqual([]);
    expect(reused(message('int32 total = 2;'), message(), message('bool paid = 2;'), 'wire')).toEqual(['/shop.Order/number:2']);
  });

  it('do not depend on how a type is written, nor on presence', () => {
    const [short, full] = [message('Order next = 2; int32 n = 3;'), message('optional .shop.Order next = 2; optional int32 n = 3;')];
    expect(membersOf(short)).toEqual(membersOf(full));
  });
});
