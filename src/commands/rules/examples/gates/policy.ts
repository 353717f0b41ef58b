import type { WrittenExample } from './types.ts';

const CONFIG = '.github/rollback-gate.yml';
const FILE = '.github/rollback-gate.waivers.yml';

/** A waivers file with one entry; `lines` says what it is for. */
function waivers(...lines: readonly string[]): string {
  const [first = '', ...rest] = lines;
  const end = [
    'blobs: { schemas/order.avsc: { new: 9d4f…, old: [51c0…] } }',
    'reason: readers are updated first',
    'owner: data-platform',
    'expires: 2026-06-30',
  ];
  return `version: 1\nwaivers:\n  - ${first}\n${[...rest, ...end].map((line) => `    ${line}\n`).join('')}`;
}

const BY_RULE = waivers('rule: avro/enum-symbol-missing', 'file: schemas/order.avsc');
const GIVEN = { waiver: 'avro/enum-symbol-missing schemas/order.avsc', owner: 'data-platform', expires: '2026-06-30' };

function waiver(rule: string, text: string, data: WrittenExample['data']): WrittenExample {
  return { rule, directions: [], after: [{ path: FILE, text }], place: `${FILE}:3:5`, data: { ...GIVEN, ...data } };
}

/** Whose rules decide, which version may break, what waivers are worth: shown. */
export const POLICY_EXAMPLES: readonly WrittenExample[] = [
  {
    rule: 'policy/config-from-head',
    directions: [],
    after: [{ path: CONFIG, text: 'version: 1\nschemas:\n  - files: schemas/**\n' }],
    place: `${CONFIG}:1:1`,
    data: { file: CONFIG },
  },
  {
    rule: 'policy/config-changed',
    directions: [],
    before: [{ path: CONFIG, text: 'version: 1\nschemas:\n  - files: schemas/**\n' }],
    after: [{ path: CONFIG, text: 'version: 1\nschemas:\n  - files: schemas/**\n    compatibility: none\n' }],
    place: `${CONFIG}:1:1`,
    data: { file: CONFIG },
  },
  {
    rule: 'policy/major-needed',
    directions: ['deploy', 'rollback'],
    setting: 'policy: { breaking: major }',
    after: [{ path: CONFIG, text: 'version: 1\npolicy: { breaking: major }\nschemas:\n  - files: schemas/**\n' }],
    data: { release: 'N-1 (v1.4.0)', count: 2, needed: '2.0.0', version: '1.5.0' },
  },
  { rule: 'policy/waivers-changed', directions: [], after: [{ path: FILE, text: BY_RULE }], place: `${FILE}:1:1`, data: { file: FILE } },
  {
    rule: 'policy/waivers-invalid',
    directions: [],
    after: [{ path: FILE, text: BY_RULE.replace(/ {4}owner: .*\n/, '') }],
    place: `${FILE}:3:5`,
    data: { error: '`owner` is missing in waivers[0]', expected: 'a text that is not empty' },
  },
  waiver('policy/waiver-expired', BY_RULE, {}),
  waiver('policy/waiver-unused', BY_RULE, {}),
  waiver('policy/waiver-stale', BY_RULE, { about: 'schemas/order.avsc' }),
  waiver('policy/waiver-too-broad', waivers('rule: "*"', 'file: schemas/order.avsc'), { waiver: '* schemas/order.avsc' }),
  waiver('policy/waiver-refused', waivers('rule: compat/syntax', 'file: schemas/order.avsc'), {
    waiver: 'compat/syntax schemas/order.avsc',
    about: 'compat/syntax',
  }),
];
