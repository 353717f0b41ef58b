import type { JsonObject, JsonValue } from '../../src/core/index.ts';

/** Servers of all kinds of keys, people, prices and words. */
export function organisation(minor: number, { custom, definitions }: Readonly<Record<'custom' | 'definitions', JsonValue>>): JsonObject {
  const later = (from: number, keys: JsonObject): JsonObject => (minor >= from ? keys : {});
  const role: JsonObject = {
    role: 'r',
    description: 'd',
    access: 'a',
    firstLevelApprovers: 'f',
    secondLevelApprovers: 's',
    customProperties: custom,
  };
  const member: JsonObject = {
    username: 'u',
    name: 'n',
    description: 'd',
    role: 'r',
    dateIn: '2026-01-01',
    dateOut: '2026-02-01',
    replacedByUsername: 'v',
  };
  const members: JsonValue[] = [
    { ...member, ...later(1, { id: 'm', tags: ['t'], customProperties: custom, authoritativeDefinitions: definitions }) },
    { username: 'w' },
  ];
  const port: JsonValue = minor > 1 ? '${PORT}' : 5432;
  const address = { host: 'h', port, database: 'd' };
  const encoded = later(2, { encoding: 'utf-8' });
  const files = { location: 'x://y', format: 'csv', delimiter: 'new_line', ...encoded };
  return {
    servers: [
      {
        server: 'a',
        type: 'postgres',
        ...address,
        schema: 's',
        description: 'd',
        environment: 'e',
        roles: [role],
        customProperties: custom,
        ...later(1, { id: 'i' }),
      },
      { server: 'b', type: 'api', location: 'https://example.com' },
      { server: 'c', type: 'athena', stagingDir: 's3://a', schema: 's', catalog: 'c', regionName: 'r', ...later(2, { workgroup: 'w' }) },
      { server: 'd', type: 'azure', ...files },
      { server: 'e', type: 's3', ...files, endpointUrl: 'https://example.com' },
      { server: 'f', type: 'sftp', ...files, location: 'sftp://x/y' },
      { server: 'g', type: 'bigquery', project: 'p', dataset: 'd' },
      { server: 'h', type: 'databricks', catalog: 'c', schema: 's', host: 'h' },
      { server: 'i', type: 'glue', account: 'a', database: 'd', location: 's3://a', format: 'parquet', ...encoded },
      { server: 'j', type: 'kafka', host: 'h', format: 'avro', ...encoded },
      { server: 'k', type: 'snowflake', account: 'a', database: 'd', schema: 's', warehouse: 'w', host: 'h', port },
      { server: 'l', type: 'oracle', host: 'h', port, serviceName: 's' },
      { server: 'm', type: 'custom', stream: 's', path: 'p', port, project: 'p', region: 'r' },
      { server: 'n', type: 'local', path: 'p', format: 'csv' },
      { server: 'o', type: 'trino', host: 'h', port, catalog: 'c', schema: 's' },
      ...(minor > 0
        ? [
            { server: 'p', type: 'hive', ...address },
            { server: 'q', type: 'zen', ...address },
          ]
        : []),
      ...(minor > 1
        ? [
            { server: 'r', type: 'iceberg', catalog: 'c', catalogUrl: 'https://example.com', namespace: 'n', warehouse: 'w' },
            { server: 's', type: 'versant', database: 'd' },
            { server: 't', type: 'teradata', ...address, port: 1025 },
          ]
        : []),
    ],
    description: { usage: 'u', purpose: 'p', limitations: 'l', authoritativeDefinitions: definitions, customProperties: custom, other: 1 },
    support: [
      {
        channel: 'c',
        url: 'https://example.com',
        description: 'd',
        tool: 'slack',
        scope: 's',
        invitationUrl: 'https://example.com',
        ...later(1, { id: 's', customProperties: custom }),
      },
    ],
    price: { priceAmount: 9.5, priceCurrency: 'USD', priceUnit: 'megabyte', ...later(1, { id: 'p' }) },
    team:
      minor === 0
        ? members
        : { id: 't', name: 'n', description: 'd', members, tags: ['t'], customProperties: custom, authoritativeDefinitions: definitions },
    roles: [{ ...role, ...later(1, { id: 'r' }) }],
    ...later(2, {
      context: {
        instructions: 'i',
        verifiedStatements: [
          { id: 'v', question: 'q', answer: 'a', tags: ['t'], customProperties: custom, authoritativeDefinitions: definitions },
        ],
        constraints: [{ id: 'c', constraint: 'c', tags: ['t'], customProperties: custom, authoritativeDefinitions: definitions }],
      },
    }),
  };
}
