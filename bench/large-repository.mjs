/**
 * Cost follows the change: `check` on a repository of thousands of generated protos of which one changed, a leaf or one that others import,
 * and on one where hundreds changed. Prints wall time, CPU time and peak memory.
 *
 *   node bench/large-repository.mjs [FILES]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist, measure } from './support/process.mjs';
import { makeRepository } from './support/repository.mjs';

const FILES = Number(process.argv[2] ?? 7000);
const RUNS = 3;
const CONFIG = 'version: 1\nschemas:\n  - files: proto/**/*.proto\n';

const pathOf = (index) => `proto/acme/p${Math.floor(index / 100)}/service_${index}.proto`;

/** A hundred files a package; each imports another one of its package, in chains of up to fourteen files. */
function protos(edit = () => false) {
  const files = {};
  for (let index = 0; index < FILES; index += 1) {
    const imports = index % 100 >= 7 ? [`import "${pathOf(index - 7).slice(6)}";`] : [];
    const messages = Array.from({ length: 6 }, (_, at) => {
      const other = imports.length > 0 ? `\n  acme.p${Math.floor((index - 7) / 100)}.Thing${index - 7}_${at} other = 6;` : '';
      const count = edit(index) && at === 0 ? 'int32' : 'int64';
      return `// Thing ${at} of file ${index}.\nmessage Thing${index}_${at} {\n  string name = 1;\n  ${count} count = 2;\n  repeated string labels = 3;\n  bool enabled = 4;\n  optional double ratio = 5;${other}\n}\n`;
    });
    files[pathOf(index)] =
      `syntax = "proto3";\n\npackage acme.p${Math.floor(index / 100)};\n\n${imports.join('\n')}\n\n${messages.join('\n')}`;
  }
  return files;
}

const CASES = [
  { title: 'nothing changed', edit: () => false },
  { title: 'one leaf changed', edit: (index) => index === FILES - 1 },
  { title: 'one changed that seven others import', edit: (index) => index === FILES - 50 },
  { title: '500 changed', edit: (index) => index % Math.ceil(FILES / 500) === 3 },
];

const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-large-'));
try {
  const dist = buildDist(join(folder, 'dist'));
  for (const [index, { title, edit }] of CASES.entries()) {
    const releases = [
      { version: '1.0.0', files: protos((file) => file === FILES - 2) },
      { version: '1.1.0', files: protos() },
      { version: '1.2.0', files: protos(edit) },
    ];
    const repository = makeRepository(join(folder, `repository-${index}`), releases, CONFIG);
    const runs = Array.from({ length: RUNS }, () =>
      measure(process.execPath, [join(dist, 'cli.js'), 'check', '--json'], { cwd: repository }),
    );
    const answers = JSON.parse(runs[0].stdout).comparisons?.length ?? 0;
    const best = (key) => Math.min(...runs.map((run) => run[key]));
    console.log(
      `${FILES} protos, ${title}: ${best('wall').toFixed(2)} s wall, ${best('cpu').toFixed(2)} s CPU, ${Math.round(best('peak'))} MB; ${answers} comparisons`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
