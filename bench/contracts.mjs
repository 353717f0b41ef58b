/**
 * Data against a contract: `node bench/contracts.mjs [--rows N] [--runs N] [--only NAME] [--dist DIR]`. One run measures `contract test` beside JSON.parse a
 * line (the floor), ajv over the same lines, ajv-cli over one array, and DuckDB, each in processes of its own and in turn; the least of the
 * runs counts. One thread is one processor (`taskset`), two threads are two. The figures to reach: NDJSON 0.75 of the floor, 0.5 of its wall
 * time in two threads, 1.6 for irregular rows; CSV no more than DuckDB; 150 MB without keys.
 */
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { aggregateOver, CONTRACT, SCHEMA, writeRows } from './support/contract-rows.mjs';
import { installPeers } from './support/package.mjs';
import { buildDist, measure, run } from './support/process.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    dist: { type: 'string' },
    job: { type: 'string' },
    file: { type: 'string', default: '' },
    threads: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

/** What a process of its own does with a file. */
const JOBS = {
  floor: async (file) => {
    for await (const lines of linesOf(file)) for (const line of lines) JSON.parse(line);
  },
  ajv: async (file) => {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const { default: formats } = await import('ajv-formats');
    const ajv = new Ajv2020({ strict: false });
    (formats.default ?? formats)(ajv);
    const validate = ajv.compile(SCHEMA);
    const keys = new Set();
    let [broken, repeated, nulls] = [0, 0, 0];
    for await (const lines of linesOf(file)) {
      for (const line of lines) {
        const row = JSON.parse(line);
        if (!validate(row)) broken += 1;
        if (keys.has(row.id)) repeated += 1;
        keys.add(row.id);
        if (row.score === null) nulls += 1;
      }
    }
    console.log(broken + repeated + nulls);
  },
  duckdb: async (file, threads) => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const database = await DuckDBInstance.create(':memory:', { threads });
    const connection = await database.connect();
    const result = await connection.runAndReadAll(aggregateOver(file));
    console.log(result.getRows()[0].join(' '));
  },
};

if (values.job !== undefined) await JOBS[values.job](values.file, values.threads);
else {
  const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-contracts-'));
  try {
    await bench(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lines as the simplest fast program reads them: large pieces, cut at line breaks, and no waiting for single lines. */
async function* linesOf(file) {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop();
    yield lines;
  }
}

async function bench(folder) {
  const dist = values.dist === undefined ? buildDist(join(folder, 'dist')) : resolve(values.dist);
  const [contract, keyless, schema, ofRows] = ['rows.odcs.yaml', 'keyless.odcs.yaml', 'array.schema.json', 'rows.schema.json'].map((name) =>
    join(folder, name),
  );
  const files = Object.fromEntries(
    [
      ['ndjson', 'rows.ndjson'],
      ['csv', 'rows.csv'],
      ['array', 'rows.json'],
      ['irregular', 'irregular.ndjson'],
    ].map(([name, file]) => [name, join(folder, file)]),
  );
  writeFileSync(contract, CONTRACT);
  writeFileSync(keyless, CONTRACT.replace(', unique: true', ''));
  writeFileSync(schema, JSON.stringify({ type: 'array', items: SCHEMA }));
  writeFileSync(ofRows, JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...SCHEMA }));
  await writeRows(Number(values.rows), files);
  const job = (name, file, threads = '1') => [
    process.execPath,
    [import.meta.filename, '--job', name, '--file', file, '--threads', threads],
  ];
  const ours = (file, by = contract) => [process.execPath, [join(dist, 'cli.js'), 'contract', 'test', by, file, '--json']];
  const cases = [
    { name: 'JSON.parse a line (floor)', one: true, command: job('floor', files.ndjson), floor: true },
    { name: 'JSON.parse, irregular rows', one: true, command: job('floor', files.irregular), irregularFloor: true },
    { name: 'NDJSON, one thread', one: true, command: ours(files.ndjson) },
    { name: 'NDJSON, no keys', one: true, command: ours(files.ndjson, keyless) },
    { name: 'NDJSON, two threads', command: ours(files.ndjson) },
    { name: 'NDJSON, two threads, no keys', command: ours(files.ndjson, keyless) },
    { name: 'NDJSON, irregular rows', one: true, command: ours(files.irregular), irregular: true },
    { name: 'NDJSON with a JSON Schema', one: true, command: ours(files.ndjson, ofRows) },
    { name: 'JSON array', one: true, command: ours(files.array) },
    { name: 'CSV, one thread', one: true, command: ours(files.csv) },
    { name: 'CSV, no keys', one: true, command: ours(files.csv, keyless) },
    { name: 'CSV, two threads', command: ours(files.csv) },
    { name: 'ajv a line', one: true, command: job('ajv', files.ndjson) },
    ...ajvCli(schema, files.array),
    ...['ndjson', 'csv'].flatMap((format) => [
      { name: `DuckDB ${format}, one thread`, one: true, command: job('duckdb', files[format]) },
      { name: `DuckDB ${format}, two threads`, command: job('duckdb', files[format], '2') },
    ]),
  ];
  const wanted = cases.filter((one) => one.floor || one.irregularFloor || one.name.includes(values.only));
  const best = await runAll(wanted);
  console.log(`${values.rows} rows, 14 columns, node ${process.version}, least of ${values.runs}; wall and CPU as shares of the floor`);
  const floorOf = (one) => best.get(cases.find((other) => (one.irregular ? other.irregularFloor : other.floor)));
  for (const one of wanted) show(one, best.get(one), floorOf(one));
}

async function runAll(cases) {
  const best = new Map();
  const hasTaskset = run('sh', ['-c', 'command -v taskset']).status === 0;
  for (let turn = 0; turn < Number(values.runs); turn += 1) {
    for (const one of cases) {
      const [command, args] = one.command;
      const pinned = one.one && hasTaskset ? ['taskset', ['-c', '0', command, ...args]] : one.command;
      const { wall, cpu, peak, stdout } = measure(...pinned);
      const known = best.get(one) ?? { wall, cpu, peak };
      best.set(one, { wall: Math.min(wall, known.wall), cpu: Math.min(cpu, known.cpu), peak: Math.max(peak, known.peak), stdout });
    }
  }
  return best;
}

function show({ name }, { wall, cpu, peak, stdout }, floor) {
  const shares = `${(wall / floor.wall).toFixed(2)} wall, ${(cpu / floor.cpu).toFixed(2)} CPU`;
  console.log(`  ${name.padEnd(30)} ${wall.toFixed(2)} s, ${cpu.toFixed(2)} s CPU (${shares}), ${peak.toFixed(0)} MB ${said(stdout)}`);
}

/** What was found, so that nobody measures an engine that looks away. */
function said(stdout) {
  if (!stdout.startsWith('{')) return stdout.trim();
  const { clauses } = JSON.parse(stdout).datasets[0];
  const broken = clauses.filter(({ status }) => status === 'broken');
  return `${clauses.length} clauses, ${broken.length} broken, ${clauses.reduce((sum, { failed }) => sum + failed, 0)} rows`;
}

/** Stops at the first row that is wrong, after the whole file is in memory. Left out where it cannot be had. */
function ajvCli(schema, file) {
  try {
    const modules = installPeers(['ajv-cli@5.0.0', 'ajv-formats@2.1.1']);
    const cli = join(modules, 'ajv-cli', 'dist', 'index.js');
    return [
      {
        name: 'ajv-cli, one array',
        one: true,
        command: [
          process.execPath,
          [cli, 'validate', '--spec=draft2020', '-c', join(modules, 'ajv-formats'), '--strict=false', '-s', schema, '-d', file],
        ],
      },
    ];
  } catch (error) {
    console.log(`ajv-cli cannot be had: ${error.message.split('\n', 1)[0]}`);
    return [];
  }
}
