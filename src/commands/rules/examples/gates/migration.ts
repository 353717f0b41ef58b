import type { WrittenExample } from './types.ts';

const FILE = 'db/migrations/0007_split.sql';
const CONFIG = '.github/rollback-gate.yml';
const DROP = 'ALTER TABLE orders DROP COLUMN note;\n';
const OLD = [{ path: 'db/migrations/0001_orders.sql', text: 'CREATE TABLE orders (id bigint PRIMARY KEY, note text);\n' }];
const NEW = [...OLD, { path: FILE, text: DROP }];
const WHY = 'ALTER TABLE orders DROP COLUMN note takes the data of public.orders (note)';

/** What a release does to state: shown. */
export const MIGRATION_EXAMPLES: readonly WrittenExample[] = [
  {
    rule: 'migration/irreversible',
    directions: ['rollback'],
    setting: 'migrations: { files: db/migrations/** }',
    before: OLD,
    after: NEW,
    place: `${FILE}:1:1`,
    data: { subject: FILE, why: WHY, releases: 'N-1 (v1.4.0)' },
  },
  {
    rule: 'migration/planned',
    directions: ['rollback'],
    setting: 'migrations: { files: db/migrations/**, plan: docs/forward-fix.md }',
    before: OLD,
    after: NEW,
    place: `${FILE}:1:1`,
    data: { subject: FILE, why: WHY, releases: 'N-1 (v1.4.0)', plan: 'docs/forward-fix.md' },
  },
  {
    rule: 'migration/released',
    directions: ['rollback'],
    setting: 'N-1 has the same migration, N-2 has not',
    after: NEW,
    place: `${FILE}:1:1`,
    data: { subject: FILE, why: WHY, releases: 'N-2 (v1.3.0)' },
  },
  {
    rule: 'migration/unknown',
    directions: ['rollback'],
    setting: 'migrations: { files: db/migrations/** }',
    after: [{ path: 'db/migrations/0008_merge.py', text: 'def upgrade():\n    merge_accounts()\n' }],
    place: 'db/migrations/0008_merge.py:1:1',
    data: {
      subject: 'db/migrations/0008_merge.py',
      why: 'it is not SQL, so nobody can tell from it what it does',
      releases: 'N-1 (v1.4.0)',
    },
  },
  {
    rule: 'migration/plan-missing',
    directions: ['rollback'],
    after: [{ path: CONFIG, text: 'version: 1\nmigrations:\n  files: db/migrations/**\n  plan: docs/forward-fix.md\n' }],
    place: `${CONFIG}:2:1`,
    data: { plan: 'docs/forward-fix.md' },
  },
];
