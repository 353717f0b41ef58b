/**
 * Data against a contract: `node bench/contracts.mjs [--rows N] [--dist DIR]`. One run measures JSON.parse per line (the floor), and
 * `contract test` on the same rows as NDJSON and as CSV. 14 columns, about 25 rules, ten planted defects per rule.
 */
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { buildDist, measure } from './support/process.mjs';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '200000' }, dist: { type: 'string' }, floor: { type: 'string' } },
});
const rows = Number(values.rows);

const CONTRACT = `apiVersion: v3.1.0
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

if (values.floor !== undefined) {
  for await (const line of createInterface({ input: createReadStream(values.floor) })) JSON.parse(line);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-contracts-'));
  try {
    await bench(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bench(folder) {
  const dist = values.dist === undefined ? buildDist(join(folder, 'dist')) : resolve(values.dist);
  const [contract, ndjson, csv] = [join(folder, 'rows.odcs.yaml'), join(folder, 'rows.ndjson'), join(folder, 'rows.csv')];
  writeFileSync(contract, CONTRACT);
  await writeRows(ndjson, csv);
  const floor = measure(process.execPath, [import.meta.filename ?? process.argv[1], '--floor', ndjson]);
  const runs = [ndjson, csv].map((file) => measure(process.execPath, [join(dist, 'cli.js'), 'contract', 'test', contract, file, '--json']));
  console.log(`${rows} rows, 14 columns, node ${process.version}`);
  show('JSON.parse a line', floor, floor);
  runs.forEach((one, index) => {
    const clauses = JSON.parse(one.stdout).datasets[0].clauses;
    const broken = clauses.filter(({ status }) => status === 'broken');
    show(
      index === 0 ? 'NDJSON' : 'CSV',
      one,
      floor,
      `${clauses.length} clauses, ${broken.length} broken, ${broken.reduce((sum, { failed }) => sum + failed, 0)} rows`,
    );
  });
}

function show(name, { wall, cpu, peak }, floor, more = '') {
  const ratio = (cpu / floor.cpu).toFixed(2);
  console.log(
    `  ${name.padEnd(18)} ${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU (${ratio} of the floor), ${peak.toFixed(0)} MB ${more}`,
  );
}

/** Ten rows spread over the file break each rule. */
async function writeRows(ndjson, csv) {
  const [json, text] = [createWriteStream(ndjson), createWriteStream(csv)];
  const step = Math.max(1, Math.floor(rows / 10));
  for (let at = 0; at < rows; at += 1) {
    const row = makeRow(at, at % step);
    if (at === 0) text.write(`${Object.keys(row).join(',')}\n`);
    const more = json.write(`${JSON.stringify(row)}\n`);
    const also = text.write(
      `${Object.values(row)
        .map((value) => value ?? '')
        .join(',')}\n`,
    );
    await Promise.all([more || once(json, 'drain'), also || once(text, 'drain')]);
  }
  await Promise.all([json, text].map((stream) => once(stream.end(), 'finish')));
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
