/** Runs every benchmark, one after the other, so that none disturbs another: `npm run bench`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const BENCHES = [
  { title: 'start-up', args: ['bench/startup.mjs'] },
  { title: 'check on vega-lite', args: ['bench/vega-lite.mjs'] },
  { title: 'JSON Schema on real histories', args: ['scripts/run.mjs', 'bench/json-schema.ts'] },
  { title: 'JSON Schema beside jsoncompat', args: ['scripts/run.mjs', 'bench/json-schema-differential.ts'] },
  { title: 'Avro beside avsc', args: ['bench/avro.mjs'] },
  { title: 'GraphQL beside inspector', args: ['bench/graphql.mjs'] },
  { title: 'check on descriptions of HTTP interfaces', args: ['bench/openapi.mjs'] },
  { title: 'Protobuf beside buf', args: ['bench/protobuf.mjs'] },
  { title: 'SQL on released migrations', args: ['bench/sql.mjs'] },
  { title: 'one change among thousands', args: ['bench/large-repository.mjs'] },
  { title: 'data against a contract', args: ['bench/contracts.mjs'] },
  { title: 'a contract in PostgreSQL', args: ['scripts/run.mjs', 'bench/contracts-push.ts'] },
  { title: 'pins in large files', args: ['scripts/run.mjs', 'bench/pins.ts'] },
  { title: 'health', args: ['scripts/run.mjs', 'bench/health.ts'] },
  { title: 'health beside the rules of others', args: ['scripts/run.mjs', 'bench/health-table.ts', '2000', '500'] },
  { title: 'a release beside its control', args: ['scripts/run.mjs', 'bench/health-concurrent.ts', '1000'] },
  { title: 'numbers of the judge beside 200 bits', args: ['scripts/run.mjs', 'bench/health-numerics.ts', '20000'] },
  { title: 'many health checks', args: ['scripts/run.mjs', 'bench/health-load.ts'] },
];

for (const { title, args } of BENCHES) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
