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
 * An ES import of one of Node's own modules reads every one of its exports, also those that Node itself loads when they are first asked for:
 * milliseconds of a start, for a function that may never be called. These modules are opened by the first call. A function that is missing
 * here ends the build.
 */
const LATE = {
  'node:crypto': 'createHash createHmac createPrivateKey createPublicKey randomBytes randomInt randomUUID sign verify',
  'node:fs':
    'accessSync appendFileSync closeSync createReadStream existsSync mkdirSync mkdtempSync openSync readFileSync readSync readdirSync realpathSync rmSync statSync writeFileSync',
  'node:util': 'isDeepStrictEqual parseArgs promisify',
};
const withLateBuiltins = {
  name: 'with-late-builtins',
  resolveId: (source, importer) => (Object.hasOwn(LATE, source) && importer && PURE.test(importer) ? `\0late-${source}` : null),
  load(id) {
    const source = id.startsWith('\0late-') ? id.slice('\0late-'.length) : undefined;
    if (source === undefined) return null;
    const open = `(process.getBuiltinModule ?? createRequire(import.meta.url))('${source}')`;
    const functions = LATE[source].split(' ').map((name) => `export const ${name} = (...args) => (opened ??= ${open}).${name}(...args);`);
    return ["import { createRequire } from 'node:module';", 'let opened;', ...functions].join('\n');
  },
  /** The YAML package asks for two of them that are there anyway. */
  transform(code, id) {
    if (!/[\\/]node_modules[\\/]yaml[\\/]/.test(id)) return null;
    return {
      code: code.replaceAll("require('process')", 'globalThis.process').replaceAll("require('buffer')", 'globalThis'),
      moduleType: 'js',
    };
  },
};

/**
 * A name that says what is inside and does not depend on other chunks: the module or package behind it. `-shared` tells a chunk
 * that several others need from the one that an `import()` asks for.
 */
function chunkName(chunk) {
  if (GROUPS.some(({ name }) => name === chunk.name) && chunk.facadeModuleId === null) return chunk.name;
  const id = chunk.facadeModuleId ?? chunk.moduleIds.at(-1) ?? '';
  const path = pathOf(id);
  const packageName = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(path)?.[1];
  const name =
    packageName?.replace(/^@/, '').replace(/\//g, '-') ??
    path
      .replace(/^src\//, '')
      .replace(/(?:\.generated)?\.[a-z]+$/, '')
      .replace(/\//g, '-');
  if (id.startsWith('\0')) return 'runtime';
  return chunk.facadeModuleId === null ? `${name}-shared` : name;
}

const FORM = {
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
  minifyInternalExports: false,
  sourcemap: false,
};
/** No module of ours does anything but define when it is imported, so that an index brings along only what is used of it. */
const PURE = /[\\/]src[\\/](?!entry[\\/])/;
/**
 * What is needed together goes into one file: each file more costs half a millisecond to find and open, each 100 kB more one to read.
 * Heavy packages stand behind `import()`, and so do Node's own HTTP client, whose import costs twice an empty start, and what starts
 * processes. A module belongs to the first group whose roots import it, however far away.
 */
const GROUPS = [
  { name: 'start', roots: /^src\/entry\// },
  { name: 'config', roots: /^src\/(?:config\/load|waivers\/read)\.ts$/ },
  { name: 'check', roots: /^src\/(?:commands\/check|gates\/policy)\/run\.ts$/ },
  { name: 'pins', roots: /^src\/gates\/pins\/run\.ts$/ },
];

/** The groups for the bundler: what belongs to each is read off a first bundle, which knows what is used. */
async function groupsOf(bundle) {
  const { output } = await bundle.generate(FORM);
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const groups = GROUPS.map(({ name, roots }) => {
    const files = new Set([...chunks].flatMap(([file, { moduleIds }]) => (moduleIds.some((id) => roots.test(pathOf(id))) ? [file] : [])));
    for (const file of files) for (const imported of chunks.get(file)?.imports ?? []) files.add(imported);
    const modules = new Set([...files].flatMap((file) => chunks.get(file)?.moduleIds ?? []).filter((id) => PURE.test(id)));
    return { name, test: (id) => modules.has(id) };
  });
  // A group takes along what it imports, and others need these packages too.
  return [...['yaml', 'jsonc-parser'].map((name) => ({ name, test: (id) => pathOf(id).startsWith(`node_modules/${name}/`) })), ...groups];
}

function pathOf(id) {
  return relative(root, id).split(sep).join('/');
}

/** Builds into `out` and returns the chunks. The folder is emptied first. */
export async function build(out) {
  if (lstatSync(join(root, 'node_modules')).isSymbolicLink()) console.warn('node_modules is a symbolic link: the bytes will differ');
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(ENTRIES.map((name) => [name, join(root, 'src', 'entry', `${name}.ts`)])),
    platform: 'node',
    // Some packages offer a UMD build as `main`, whose own files a bundler cannot follow; their ES build it can.
    resolve: { mainFields: ['module', 'main'] },
    treeshake: { moduleSideEffects: (id) => !PURE.test(id) },
    plugins: [withoutOidc, withGrammar, withLateBuiltins],
    logLevel: 'warn',
  });
  const groups = await groupsOf(bundle);
  const { output } = await bundle.generate({ ...FORM, codeSplitting: { groups } });
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
