import type { WrittenExample } from './types.ts';

const PATH = 'schemas/order.avsc';
const ORDER = '{ "type": "record", "name": "Order", "fields": [{ "name": "id", "type": "long" }] }\n';
const START = `${PATH}:1:1`;
const CONFIG = '.github/rollback-gate.yml';

/** What the gate says of a file as a whole. */
function file(rule: string, text: string, data: WrittenExample['data'], more: Partial<WrittenExample> = {}): WrittenExample {
  return { rule, directions: ['deploy', 'rollback'], after: [{ path: PATH, text }], place: START, data: { file: PATH, ...data }, ...more };
}

/** A line of the configuration, and what is wrong with it. */
function entry(rule: string, lines: string, data: WrittenExample['data']): WrittenExample {
  const text = `version: 1\nschemas:\n  - ${lines}\n`;
  return { rule, directions: [], after: [{ path: CONFIG, text }], place: `${CONFIG}:3:5`, data };
}

/** What the comparison of files finds, beside what differs inside them: shown. */
export const COMPAT_EXAMPLES: readonly WrittenExample[] = [
  file('compat/schema-removed', '', {}, { directions: ['deploy'], before: [{ path: PATH, text: ORDER }], after: [] }),
  file('compat/schema-added', ORDER, {}, { directions: ['rollback'] }),
  file(
    'compat/schema-renamed',
    ORDER,
    { from: 'avro/order.avsc', how: 'identical content' },
    { before: [{ path: 'avro/order.avsc', text: ORDER }] },
  ),
  entry('compat/no-files', 'files: schema/**', { globs: ['schema/**'] }),
  file('compat/link-not-followed', '../shared/order.avsc\n', {}, { setting: 'the file is a symbolic link' }),
  file('compat/syntax', ORDER.slice(0, 40), { error: 'this is not JSON' }, { place: `${PATH}:1:38` }),
  file('compat/earlier-syntax', ORDER, { error: 'this is not JSON' }, { before: [{ path: PATH, text: ORDER.slice(0, 40) }] }),
  file('compat/not-compared', ORDER, { error: 'the comparison failed' }),
  file(
    'compat/format-unknown',
    'id: long\n',
    { file: 'schemas/order.txt' },
    { after: [{ path: 'schemas/order.txt', text: 'id: long\n' }], place: 'schemas/order.txt:1:1' },
  ),
  file('compat/format-unsupported', ORDER, { format: 'thrift' }),
  entry('compat/no-operations', 'files: api/*.graphql\n    operations: client/**/*.graphql', { glob: 'client/**/*.graphql' }),
  {
    rule: 'compat/name-reused',
    directions: ['deploy'],
    before: [
      { path: 'N-2: order.proto', text: 'syntax = "proto3";\nmessage Order { string note = 3; }\n' },
      { path: 'N-1: order.proto', text: 'syntax = "proto3";\nmessage Order {}\n' },
    ],
    after: [{ path: 'order.proto', text: 'syntax = "proto3";\nmessage Order { string coupon = 3; }\n' }],
    place: 'order.proto:2:17',
    data: { name: 'field number 3 of Order', was: 'note: string', is: 'coupon: string', had: 'v1.3.0', lacks: 'v1.4.0' },
  },
  {
    rule: 'compat/name-restored',
    directions: [],
    before: [
      { path: 'N-2: order.proto', text: 'syntax = "proto3";\nmessage Order { string note = 3; }\n' },
      { path: 'N-1: order.proto', text: 'syntax = "proto3";\nmessage Order {}\n' },
    ],
    after: [{ path: 'order.proto', text: 'syntax = "proto3";\nmessage Order { string note = 3; }\n' }],
    place: 'order.proto:2:17',
    data: { name: 'field number 3 of Order', count: 2, had: 'v1.3.0', lacks: 'v1.4.0' },
  },
  file('compat/difference', ORDER, { message: 'the reader does not know the field "note"' }),
];
