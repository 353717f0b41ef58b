/** Published packages as files: fetched once with `npm pack` into a cache in the temporary folder, never run. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from './process.mjs';

const CACHE = join(tmpdir(), 'rollback-gate-bench-cache');

/** The folder of one published version, its files as published. @throws Error when the version is not there */
export function fetchPackage(name, version) {
  if (!/^(?:@[a-z0-9-]+\/)?[a-z0-9._-]+$/.test(name)) throw new Error(`not a package name: ${name}`);
  if (!/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version)) throw new Error(`not a version: ${version}`);
  const folder = join(CACHE, `${name.replace('/', '-')}-${version}`);
  if (existsSync(folder)) return join(folder, 'package');
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  mustRun('npm', ['pack', '--silent', '--ignore-scripts', `${name}@${version}`], { cwd: fresh });
  const archive = readdirSync(fresh).find((file) => file.endsWith('.tgz'));
  mustRun('tar', ['-xzf', archive], { cwd: fresh });
  rmSync(join(fresh, archive));
  renameSync(fresh, folder);
  return join(folder, 'package');
}

/** A folder in which these peers are installed (`['@bufbuild/buf@1.75.0']`), scripts not run; for `import` and binaries. */
export function installPeers(packages) {
  const folder = join(CACHE, `peers-${packages.join('+').replaceAll(/[^A-Za-z0-9.+-]/g, '-')}`);
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    mustRun('npm', ['install', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder, ...packages], {
      cwd: folder,
    });
  }
  return join(folder, 'node_modules');
}
