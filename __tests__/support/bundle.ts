import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = `
  import { rolldown } from 'rolldown';
  const [input, dir] = process.argv.slice(1);
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent', resolve: { mainFields: ['module', 'main'] } });
  await bundle.write({ dir, format: 'esm', entryFileNames: 'entry.js' });
`;

/** Bundles a TypeScript entry so that a plain node can start it. Returns the file; remove its folder afterwards. */
export function bundleEntry(entry: string | URL): { readonly file: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'entry-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  const result = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', SCRIPT, typeof entry === 'string' ? entry : fileURLToPath(entry), folder],
    { encoding: 'utf8' },
  );
  if (result.status !== 0) throw new Error(result.stderr);
  return { file: join(folder, 'entry.js'), folder };
}
