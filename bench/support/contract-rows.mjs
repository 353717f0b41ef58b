/** Rows for the benchmark of contracts: 14 columns, and a contract of about 25 rules of which ten rows spread over the file break each. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

export const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: rows
version: 1.0.0
status: active
schema:
  - name: rows
    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
      - { name: uuid, logicalType: string, required: true, logicalTypeOptions: { minLength: 36, maxLength: 36 } }
      - { name: email, logicalType: string, required: true, logicalTypeOptions: { pattern: '^[^@ ]+@[^@ ]+$' } }
      - { name: country, logicalType: string, required: true, quality: [{ type: library, metric: invalidValues, arguments: { validValues: [DE, FR, US, JP] }, mustBe: 0 }] }
      - { name: status, logicalType: string, required: true, quality: [{ type: library, metric: invalidValues, arguments: { validValues: [open, paid, sent] }, mustBe: 0 }] }
      - { name: amount, logicalType: number, required: true, logicalTypeOptions: { minimum: 0, maximum: 1000 } }
      - { name: quantity, logicalType: integer, logicalTypeOptions: { minimum: 0, maximum: 100 } }
      - { name: discount, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 1 } }
      - { name: created, logicalType: timestamp, required: true }
      - { name: note, logicalType: string, logicalTypeOptions: { maxLength: 20 } }
      - { name: code, logicalType: string, logicalTypeOptions: { pattern: '^AB[0-9]{4}$' } }
      - { name: score, logicalType: integer, quality: [{ type: library, metric: nullValues, unit: percent, mustBeLessThan: 5 }] }
      - { name: rank, logicalType: integer, logicalTypeOptions: { minimum: 0, maximum: 100 } }
      - { name: active, logicalType: boolean, required: true }
    quality:
      - { type: library, metric: rowCount, mustBeGreaterThan: 10 }
`;

/** The same as a JSON Schema, as far as one can say it: what is unique, and how many are null, is counted beside it. */
export const SCHEMA = {
  type: 'object',
  required: ['id', 'uuid', 'email', 'country', 'status', 'amount', 'created', 'active'],
  properties: {
    id: { type: 'integer' },
    uuid: { type: 'string', minLength: 36, maxLength: 36 },
    email: { type: 'string', pattern: '^[^@ ]+@[^@ ]+$' },
    country: { enum: ['DE', 'FR', 'US', 'JP'] },
    status: { enum: ['open', 'paid', 'sent'] },
    amount: { type: 'number', minimum: 0, maximum: 1000 },
    quantity: { type: ['integer', 'null'], minimum: 0, maximum: 100 },
    discount: { type: ['number', 'null'], minimum: 0, maximum: 1 },
    created: { type: 'string', format: 'date-time' },
    note: { type: ['string', 'null'], maxLength: 20 },
    code: { type: ['string', 'null'], pattern: '^AB[0-9]{4}$' },
    score: { type: ['integer', 'null'] },
    rank: { type: ['integer', 'null'], minimum: 0, maximum: 100 },
    active: { type: 'boolean' },
  },
};

const TYPES = {
  id: 'BIGINT',
  uuid: 'VARCHAR',
  email: 'VARCHAR',
  country: 'VARCHAR',
  status: 'VARCHAR',
  amount: 'DOUBLE',
  quantity: 'BIGINT',
  discount: 'DOUBLE',
  created: 'VARCHAR',
  note: 'VARCHAR',
  code: 'VARCHAR',
  score: 'BIGINT',
  rank: 'BIGINT',
  active: 'BOOLEAN',
};

/** The rules as one aggregate for DuckDB. */
export function aggregateOver(file) {
  const columns = JSON.stringify(TYPES).replaceAll('"', "'");
  const table = file.endsWith('.csv')
    ? `read_csv('${file}', header = true, columns = ${columns})`
    : `read_json('${file}', format = 'newline_delimited', columns = ${columns})`;
  const nulls = SCHEMA.required.map((name) => `count(*) - count(${name})`);
  const broken = [
    'length(uuid) <> 36',
    "not regexp_matches(email, '^[^@ ]+@[^@ ]+$')",
    "country not in ('DE', 'FR', 'US', 'JP')",
    "status not in ('open', 'paid', 'sent')",
    'amount < 0',
    'amount > 1000',
    'quantity < 0',
    'quantity > 100',
    'discount < 0',
    'discount > 1',
    'try_cast(created as timestamptz) is null and created is not null',
    'length(note) > 20',
    "not regexp_matches(code, '^AB[0-9]{4}$')",
    'rank < 0',
    'rank > 100',
    'score is null',
  ];
  const counts = [...nulls, ...broken.map((rule) => `count(*) filter (where ${rule})`), 'count(*) - count(distinct id)', 'count(*)'];
  return `select ${counts.join(', ')} from ${table}`;
}

/**
 * Writes the rows as NDJSON, as a table of cells, as one array, and as NDJSON of another order in every row, with escapes and blanks and a
 * member that no contract names.
 */
export async function writeRows(rows, files) {
  const streams = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, createWriteStream(file)]));
  const step = Math.max(1, Math.floor(rows / 10));
  for (let at = 0; at < rows; at += 1) {
    const row = makeRow(at, at % step);
    const text = JSON.stringify(row);
    const cells = Object.values(row).map((value) => value ?? '');
    const written = {
      ndjson: `${text}\n`,
      csv: `${at === 0 ? `${Object.keys(row).join(',')}\n` : ''}${cells.join(',')}\n`,
      array: `${at === 0 ? '[' : ','}${text}${at === rows - 1 ? ']' : ''}`,
      irregular: `${irregular(row, at)}\n`,
    };
    await Promise.all(Object.entries(streams).map(([name, stream]) => stream.write(written[name]) || once(stream, 'drain')));
  }
  await Promise.all(Object.values(streams).map((stream) => once(stream.end(), 'finish')));
}

/** The members of a row in one of many orders. */
function irregular(row, at) {
  const members = Object.entries({ ...row, note: `"${row.note}"`, extra: { at: [at] } });
  const order = members.map((member, index) => [(index * 7919 + at * 104_729) % 1009, member]).sort((one, other) => one[0] - other[0]);
  return `{ ${order.map(([, [name, value]]) => `"${name}": ${JSON.stringify(value)}`).join(', ')} }`;
}

function makeRow(at, defect) {
  return {
    id: defect === 1 && at > 1 ? 7 : at,
    uuid: `${String(at).padStart(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`,
    email: defect === 2 ? 'nobody' : `user${at}@example.com`,
    country: defect === 3 ? 'XX' : ['DE', 'FR', 'US', 'JP'][at % 4],
    status: defect === 4 ? 'lost' : ['open', 'paid', 'sent'][at % 3],
    amount: defect === 5 ? -1 : (at % 10_000) / 100,
    quantity: defect === 6 ? 1000 : at % 100,
    discount: defect === 7 ? 1.5 : (at % 100) / 100,
    created: defect === 8 ? 'yesterday' : `2026-0${1 + (at % 9)}-1${at % 10}T0${at % 10}:00:00Z`,
    note: defect === 9 ? 'x'.repeat(50) : `note ${at % 1000}`,
    code: defect === 10 ? 'abc' : `AB${1000 + (at % 9000)}`,
    score: at % 50 === 0 ? null : at % 101,
    rank: defect === 11 ? 101 : at % 101,
    active: at % 2 === 0,
  };
}
