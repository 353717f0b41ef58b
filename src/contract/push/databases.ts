import type { DatabaseSpec } from './types.ts';

/** Databases that hold a table against a contract themselves. */
export const DATABASES: readonly DatabaseSpec[] = [
  {
    name: 'postgres',
    title: 'PostgreSQL',
    variables: [
      { name: 'PGHOST', description: 'host name, or folder of the socket (default `localhost`)' },
      { name: 'PGPORT', description: 'port (default 5432)' },
      { name: 'PGDATABASE', description: 'database (default: the name of the user)' },
      { name: 'PGUSER', description: 'user, best one that may only read (default `postgres`)' },
      { name: 'PGPASSWORD', description: 'password', secret: true },
      { name: 'PGSSLMODE', description: '`disable`: without encryption; else the certificate is verified, but for this machine' },
    ],
    limitsBytes: false,
    load: async () => ({
      dialect: (await import('./dialects/postgres.ts')).postgresDialect,
      connect: (await import('./sessions/postgres.ts')).connectPostgres,
    }),
  },
  {
    name: 'trino',
    title: 'Trino',
    variables: [
      { name: 'TRINO_URL', description: 'address, such as `https://trino.example.com`' },
      { name: 'TRINO_USER', description: 'user' },
      { name: 'TRINO_PASSWORD', description: 'password', secret: true },
      { name: 'TRINO_TOKEN', description: 'token, instead of a password', secret: true },
      { name: 'TRINO_CATALOG', description: 'catalogue of tables that name none' },
      { name: 'TRINO_SCHEMA', description: 'schema of tables that name none' },
    ],
    limitsBytes: true,
    load: async () => ({
      dialect: (await import('./dialects/trino.ts')).trinoDialect,
      connect: (await import('./sessions/trino.ts')).connectTrino,
    }),
  },
  {
    name: 'bigquery',
    title: 'BigQuery',
    variables: [
      { name: 'GOOGLE_CLOUD_PROJECT', description: 'project that pays' },
      { name: 'GOOGLE_OAUTH_ACCESS_TOKEN', description: 'access token', secret: true },
      { name: 'GOOGLE_CREDENTIALS', description: 'JSON of the key of a service account, instead of a token', secret: true },
      { name: 'GOOGLE_TOKEN_URL', description: 'where tokens come from (default: Google)' },
      { name: 'BIGQUERY_DATASET', description: 'dataset of tables that name none' },
      { name: 'BIGQUERY_LOCATION', description: 'location of the jobs' },
      { name: 'BIGQUERY_URL', description: 'address of the service (default: that of Google)' },
    ],
    limitsBytes: true,
    load: async () => ({
      dialect: (await import('./dialects/bigquery.ts')).bigqueryDialect,
      connect: (await import('./sessions/bigquery.ts')).connectBigquery,
    }),
  },
  {
    name: 'snowflake',
    title: 'Snowflake',
    variables: [
      { name: 'SNOWFLAKE_ACCOUNT', description: 'account identifier, such as `myorg-account1`' },
      { name: 'SNOWFLAKE_USER', description: 'user' },
      { name: 'SNOWFLAKE_TOKEN', description: 'programmatic access token', secret: true },
      { name: 'SNOWFLAKE_OAUTH_TOKEN', description: 'OAuth token, instead', secret: true },
      { name: 'SNOWFLAKE_PRIVATE_KEY', description: 'private key of the user in PEM, instead', secret: true },
      { name: 'SNOWFLAKE_PRIVATE_KEY_PASSPHRASE', description: 'its passphrase', secret: true },
      { name: 'SNOWFLAKE_WAREHOUSE', description: 'warehouse' },
      { name: 'SNOWFLAKE_ROLE', description: 'role' },
      { name: 'SNOWFLAKE_DATABASE', description: 'database of tables that name none' },
      { name: 'SNOWFLAKE_SCHEMA', description: 'schema of tables that name none' },
      { name: 'SNOWFLAKE_URL', description: 'address of the service (default: by the account)' },
    ],
    limitsBytes: false,
    load: async () => ({
      dialect: (await import('./dialects/snowflake.ts')).snowflakeDialect,
      connect: (await import('./sessions/snowflake.ts')).connectSnowflake,
    }),
  },
  {
    name: 'databricks',
    title: 'Databricks',
    variables: [
      { name: 'DATABRICKS_HOST', description: 'host of the workspace' },
      { name: 'DATABRICKS_TOKEN', description: 'token', secret: true },
      { name: 'DATABRICKS_CLIENT_ID', description: 'client id of a service principal (OAuth), instead of a token' },
      { name: 'DATABRICKS_CLIENT_SECRET', description: 'its OAuth secret', secret: true },
      { name: 'DATABRICKS_WAREHOUSE_ID', description: 'SQL warehouse' },
      { name: 'DATABRICKS_CATALOG', description: 'catalogue of tables that name none' },
      { name: 'DATABRICKS_SCHEMA', description: 'schema of tables that name none' },
    ],
    limitsBytes: false,
    load: async () => ({
      dialect: (await import('./dialects/databricks.ts')).databricksDialect,
      connect: (await import('./sessions/databricks.ts')).connectDatabricks,
    }),
  },
];
