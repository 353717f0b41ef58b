/**
 * Builds `dist/` (or `--out DIR`): one ES module per entry, shared and lazy code in `chunks/`, and the licences of what is bundled.
 *
 * The result is committed, so it has to be the same bytes on every supported Node, at any folder depth and on every run:
 * no hashes in names, no absolute paths, no source maps, no time stamps. Build after `npm ci`: a symlinked node_modules
 * changes the path comments and so the bytes.
 */
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { renderLicenses } from './licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const ENTRIES = readdirSync(join(root, 'src', 'entry'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

/**
 * `@actions/core` imports an HTTP client (undici, about 600 kB evaluated at start) for OpenID Connect tokens alone, which are
 * not used here. Only that one importer gets a stand-in that fails when it is called; other users of the client get the real one.
 */
const withoutOidc = {
  name: 'without-oidc',
  resolveId(source, importer) {
    const fromOidc = importer?.split(sep).join('/').endsWith('/@actions/core/lib/oidc-utils.js');
    return fromOidc && source.startsWith('@actions/http-client') ? '\0oidc-unavailable' : null;
  },
  load(id) {
    if (id !== '\0oidc-unavailable') return null;
    const thrower = (name) => `export class ${name} { constructor() { throw new Error('OpenID Connect is not part of this bundle'); } }`;
    return ['HttpClient', 'BearerCredentialHandler'].map(thrower).join('\n');
  },
};

/**
 * The PostgreSQL grammar is WebAssembly beside a CommonJS loader that looks for it through `__dirname`. In the bundle the loader is
 * an ES module that looks beside its own chunk, and the binary is copied there as it is.
 */
const withGrammar = {
  name: 'with-grammar',
  transform(code, id) {
    if (!id.split(sep).join('/').endsWith('/libpg-query/wasm/libpg-query.js')) return null;
    const tail = code.lastIndexOf('if(typeof exports==="object"');
    if (tail === -1 || !code.includes('__dirname+"/"')) throw new Error('libpg-query does not load its grammar as it used to');
    this.emitFile({ type: 'asset', fileName: 'chunks/libpg-query.wasm', source: readFileSync(id.replace(/\.js$/, '.wasm')) });
    const head = 'import { createRequire } from "node:module";\nimport { fileURLToPath } from "node:url";\n';
    const loader = code.slice(0, tail).replace('__dirname+"/"', 'fileURLToPath(new URL("./", import.meta.url))');
    return { code: `${head}const require = createRequire(import.meta.url);\n${loader}\nexport default PgQueryModule;\n`, moduleType: 'js' };
  },
};

/**
 * A name that says what is inside and does not depend on other chunks: the module or package behind it. `-shared` tells a chunk
 * that several others need from the one that an `import()` asks for.
 */
function chunkName(chunk) {
  const id = chunk.facadeModuleId ?? chunk.moduleIds.at(-1) ?? '';
  const path = relative(root, id).split(sep).join('/');
  const packageName = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(path)?.[1];
  const name =
    packageName?.replace(/^@/, '').replace(/\//g, '-') ??
    path
      .replace(/^src\//, '')
      .replace(/(?:\.generated)?\.[a-z]+$/, '')
      .replace(/\//g, '-');
  if (chunk.name === 'start' || id.startsWith('\0')) return chunk.name === 'start' ? 'start' : 'runtime';
  return chunk.facadeModuleId === null ? `${name}-shared` : name;
}

/**
 * What every start needs anyway goes into one file: each file more costs half a millisecond to find and open.
 * All of it is light; heavy packages stand behind `import()`, and so do Node's own HTTP client, whose import costs twice an empty start, and what
 * starts processes.
 * Formats of report files load when one is asked for.
 */
const START =
  /[\\/]src[\\/](?:(?:core|report|runner)[\\/](?!(?:toolkit|get|execute)\.ts|formats[\\/])|commands[\\/](?:[a-z-]+[\\/]index|index|outputs)\.ts$)/;

/** Builds into `out` and returns the chunks. The folder is emptied first. */
export async function build(out) {
  if (lstatSync(join(root, 'node_modules')).isSymbolicLink()) console.warn('node_modules is a symbolic link: the bytes will differ');
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(ENTRIES.map((name) => [name, join(root, 'src', 'entry', `${name}.ts`)])),
    platform: 'node',
    // Some packages offer a UMD build as `main`, whose own files a bundler cannot follow; their ES build it can.
    resolve: { mainFields: ['module', 'main'] },
    plugins: [withoutOidc, withGrammar],
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
    codeSplitting: { groups: [{ name: 'start', test: START }] },
    minifyInternalExports: false,
    sourcemap: false,
  });
  await bundle.close();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'chunks'), { recursive: true });
  for (const file of output) writeFileSync(join(out, file.fileName), file.type === 'chunk' ? file.code : file.source);
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  writeFileSync(join(out, 'third-party-licenses.txt'), renderLicenses(root, modules));
  return output;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const flag = process.argv.indexOf('--out');
  const out = flag === -1 ? join(root, 'dist') : resolve(process.argv[flag + 1] ?? '');
  const output = await build(out);
  const bytes = output.reduce((sum, file) => sum + (file.type === 'chunk' ? Buffer.byteLength(file.code) : 0), 0);
  console.log(`${output.length} files, ${Math.round(bytes / 1024)} KiB`);
}
