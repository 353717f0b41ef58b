/** Folders that imports usually start from, below the root of the repository. */
const USUAL = [
  'proto',
  'protos',
  'protobuf',
  'src/main/proto',
  'src/proto',
  'api',
  'third_party',
  'third_party/proto',
  'third_party/googleapis',
  'third_party/protobuf',
  'vendor',
  'googleapis',
];
/** Files in which a build says where its imports start. */
const MANIFESTS = ['buf.work.yaml', 'buf.yaml'];
/** Roots of one manifest beyond these are left out. */
const MAX_DECLARED = 100;

type ReadText = (path: string) => string | undefined;

/**
 * Where an import may stand, most likely first. With `roots` given: below these and nowhere else. Without: below the folder that the
 * file's own package implies (`proto/` for `proto/shop/v1/order.proto` of package `shop.v1`), below each folder above the file, below the
 * root, below the usual roots, below those that a `buf.yaml` or `buf.work.yaml` above the file names (read only when all else failed).
 */
export function* candidatePaths(
  importer: { readonly path: string; readonly package: string },
  path: string,
  { roots, read }: { readonly roots?: readonly string[] | undefined; readonly read?: ReadText } = {},
): Generator<string> {
  if (!isPlain(path)) return;
  if (roots) {
    for (const root of roots.map(plainRoot)) if (root === '' || isPlain(root)) yield below(root, path);
    return;
  }
  const folders = foldersAbove(importer.path);
  const implied = impliedRoot(importer, folders);
  if (implied !== undefined) yield below(implied, path);
  for (const folder of folders) if (folder !== implied) yield below(folder, path);
  for (const root of USUAL) yield below(root, path);
  if (read) for (const folder of folders) for (const root of declaredRoots(folder, read)) yield below(root, path);
}

/** From the folder of the file up to the root of the repository, which is `''`. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.push(path.slice(0, at));
  return [...folders, ''];
}

function impliedRoot({ package: name }: { readonly package: string }, [folder = '']: readonly string[]): string | undefined {
  if (name === '') return folder;
  const inner = name.replaceAll('.', '/');
  if (folder === inner) return '';
  return folder.endsWith(`/${inner}`) ? folder.slice(0, -inner.length - 1) : undefined;
}

/** The folders that a manifest lists as modules: a scan of its lines, as much of YAML as these files use. */
function declaredRoots(folder: string, read: ReadText): string[] {
  const roots: string[] = [];
  for (const manifest of MANIFESTS) {
    let inside = false;
    for (const line of (read(below(folder, manifest)) ?? '').split('\n')) {
      if (/^[a-z]/.test(line)) inside = /^(?:modules|directories|roots|build):/.test(line);
      const path = inside ? /^\s*(?:- +)?(?:path: +|- +)["']?([\w./-]{1,200})["']?\s*$/.exec(line)?.[1] : undefined;
      if (path !== undefined && isPlain(plainRoot(path)) && roots.length < MAX_DECLARED) roots.push(below(folder, plainRoot(path)));
    }
  }
  return roots;
}

function below(root: string, path: string): string {
  return root === '' ? path : `${root}/${path}`;
}

/** `./proto/` is `proto`, `.` is the root of the repository. */
function plainRoot(root: string): string {
  return root
    .replace(/^(?:\.\/)+/, '')
    .replace(/^\.$/, '')
    .replace(/\/+$/, '');
}

/** An import is a plain relative path: nothing absolute, no way up, no empty part. */
function isPlain(path: string): boolean {
  return path.length <= 1000 && !/(?:^|\/)\.{0,2}(?:\/|$)|\\/.test(path);
}
