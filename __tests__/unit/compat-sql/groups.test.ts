import { describe, expect, it } from '@jest/globals';
import { sql } from '../../../src/compat/formats/sql/index.ts';

function group(...paths: readonly string[]): readonly (readonly string[])[] {
  return sql.group?.(paths.toSorted()) ?? [];
}

describe('which files are one database', () => {
  it('is a folder of migrations, in the order of its versions', () => {
    expect(group('db/migrate/10_b.sql', 'db/migrate/2_a.sql', 'db/migrate/2_a.down.sql')).toEqual([
      ['db/migrate/2_a.sql', 'db/migrate/10_b.sql', 'db/migrate/2_a.down.sql'],
    ]);
  });

  it.each([
    [
      'services',
      ['services/a/migrations/1.sql', 'services/b/migrations/1.sql', 'services/b/migrations/2.sql'],
      ['a/migrations/1', 'b/migrations/1'],
    ],
    [
      'Hasura',
      ['migrations/main/1600_a/up.sql', 'migrations/main/1600_a/down.sql', 'migrations/logs/1700_b/up.sql'],
      ['logs/1700_b/up', 'main/1600_a/up'],
    ],
    ['one version in two folders', ['migrations/x/0001_a.sql', 'migrations/y/0001_a.sql'], ['x/0001_a', 'y/0001_a']],
    ['Prisma', ['prisma/migrations/2024_a/migration.sql', 'prisma/migrations/2025_migrate_b/migration.sql'], ['2024_a/migration']],
    ['Diesel', ['migrations/2024-01-01-00_a/up.sql', 'migrations/2024-01-01-00_a/down.sql'], ['2024-01-01-00_a/up']],
    ['golang-migrate', ['migrations/1_a.up.sql', 'migrations/1_a.down.sql', 'migrations/2_b.up.sql'], ['1_a.up']],
    ['folders for up and down', ['migrations/up/1_a.sql', 'migrations/down/1_a.sql'], ['up/1_a']],
    ['years', ['db/migration/2023/V1__a.sql', 'db/migration/2024/V2__b.sql'], ['2023/V1__a']],
    ['Sqitch', ['deploy/a.sql', 'revert/a.sql', 'verify/a.sql', 'deploy/b.sql'], ['deploy/a']],
    ['a declarative schema', ['schema/tables/users.sql', 'schema/views/users.sql', 'schema/types.sql'], ['schema/tables/users']],
    ['whole schemas of one name', ['a/schema.sql', 'b/schema.sql', 'b/more.sql'], ['a/schema', 'b/more']],
    ['a dump beside migrations', ['db/structure.sql', 'db/migrate/1.sql'], ['db/migrate/1', 'db/structure']],
    [
      'folders that are called like objects',
      ['__proto__/migrations/1.sql', 'constructor/migrations/1.sql'],
      ['__proto__/migrations/1', 'constructor/migrations/1'],
    ],
  ])('are told apart: %s', (_, paths, mains) => {
    const groups = group(...paths);
    expect(groups.map(([main]) => main)).toEqual(mains.map((name) => expect.stringContaining(`${name}.sql`)));
    expect(groups.flat().toSorted()).toEqual(paths.toSorted());
  });
});
