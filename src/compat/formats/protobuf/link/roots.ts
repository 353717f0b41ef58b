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

/**
 * Where an import may stand, most likely first: below the folder that the file's own package implies (`proto/` for
 * `proto/shop/v1/order.proto` of package `shop.v1`), below each folder above the file, below the root, below the usual roots.
 */
export function candidatePaths(importer: string, packageName: string, path: string): readonly string[] {
  if (!isPlain(path)) return [];
  const folders = importer.split('/').slice(0, -1);
  const parts = packageName === '' ? [] : packageName.split('.');
  const implied = folders.slice(0, folders.length - parts.length);
  const fits = parts.length <= folders.length && parts.every((part, index) => folders[implied.length + index] === part);
  const above = folders.map((_folder, index) => folders.slice(0, folders.length - index).join('/'));
  const roots = [...(fits ? [implied.join('/')] : []), ...above, '', ...USUAL];
  return [...new Set(roots.map((root) => (root === '' ? path : `${root}/${path}`)))];
}

/** An import is a plain relative path: nothing absolute, no way up, no empty part. */
function isPlain(path: string): boolean {
  return path.length <= 1000 && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !path.includes('\\');
}
