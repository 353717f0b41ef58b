/** Compares `dist/` byte for byte with a fresh build; lists what differs and ends with 1. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = join(root, 'dist');
const folder = mkdtempSync(join(tmpdir(), 'check-dist-'));

function filesOf(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}

try {
  await build(folder);
  const names = new Set([...filesOf(committed), ...filesOf(folder)]);
  const differing = [...names].flatMap((name) => {
    const [old, fresh] = [join(committed, name), join(folder, name)];
    if (!existsSync(old)) return [`missing in dist: ${name}`];
    if (!existsSync(fresh)) return [`not built any more: ${name}`];
    return readFileSync(old).equals(readFileSync(fresh)) ? [] : [`differs: ${name}`];
  });
  for (const line of differing) console.error(line);
  if (differing.length > 0) console.error('dist is not what the sources build; run: npm ci && npm run build');
  else console.log(`dist is up to date (${names.size} files)`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
