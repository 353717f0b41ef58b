/**
 * Runs a TypeScript script of this folder on every supported Node: `node scripts/run.mjs generate [ARGS]`.
 * Node 20 cannot load TypeScript, so the script is bundled first (about 0.1 s) and then imported.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(root, 'node_modules', '.script-'));
try {
  const bundle = await rolldown({
    input: join(root, name.includes('/') ? name : `scripts/${name}.ts`),
    platform: 'node',
    external: /^[^./]/,
    logLevel: 'warn',
  });
  await bundle.write({ dir: folder, format: 'esm' });
  process.chdir(root);
  const entry = join(folder, `${name.split('/').at(-1).replace(/\.ts$/, '')}.js`);
  const script = await import(pathToFileURL(entry).href);
  await script.main(args);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
