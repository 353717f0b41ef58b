import type { DatabaseSpec } from './types.ts';

/** Databases that hold a table against a contract themselves. */
export const DATABASES: readonly DatabaseSpec[] = [
  {
    name: 'postgres',
    title: 'PostgreSQL',
    variables: [
      { name: 'PGHOST', description: 'Host name, or folder of the socket (default `localhost`).' },
      { name: 'PGPORT', description: 'Port (default 5432).' },
      { name: 'PGDATABASE', description: 'Database (default: the name of the user).' },
      { name: 'PGUSER', description: 'User; one that may only read.' },
      { name: 'PGPASSWORD', description: 'Password.', secret: true },
      {
        name: 'PGSSLMODE',
        description:
          '`disable` for none. Else the connection is encrypted and the certificate verified; to this machine it is not, unless this says `verify-full`.',
      },
    ],
    limitsBytes: false,
    load: async () => ({
      dialect: (await import('./dialects/postgres.ts')).postgresDialect,
      connect: (await import('./sessions/postgres.ts')).connectPostgres,
    }),
  },
];
